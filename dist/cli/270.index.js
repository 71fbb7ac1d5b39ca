export const id = 270;
export const ids = [270];
export const modules = {

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installHooks: () => (/* binding */ installHooks),
  uninstallHooks: () => (/* binding */ uninstallHooks)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/access/site.js
var site = __webpack_require__(6060);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/hook/hand-over.js



/** Names the hook that does the work: the official one's index.js, say. */
const NEXT_HOOK = "SETUP_DOOD_CONTAINER_HOOK";
/** How the runner ends a hook whose job is cancelled. */
const SIGNALS = (/* unused pure expression or super */ null && (["SIGINT", "SIGTERM", "SIGHUP"]));
/**
 * Runs the hook that does the work with this input, its output to this process's own, and gives its exit
 * code. A signal to this process is passed on, and one that ends the hook gives 128 and its number, as a
 * shell does.
 * @throws DoodError `input-invalid`
 */
function handOver(env, input) {
    const next = env[NEXT_HOOK];
    if (next === undefined || next === "") {
        throw new DoodError("input-invalid", `${NEXT_HOOK} is not set: there is no hook to hand the work to`, `Set it in the runner's \`.env\` to the path of the official hook's index.js; \`dood runner hook install\` does.`);
    }
    // As the runner itself does, a script for node gets this very node.
    const isScript = /\.[cm]?js$/.test(next);
    return new Promise((resolve, reject) => {
        const stdio = ["pipe", "inherit", "inherit"];
        const child = spawn(isScript ? process.execPath : next, isScript ? [next] : [], {
            env,
            stdio: [...stdio],
        });
        for (const signal of SIGNALS)
            process.on(signal, () => child.kill(signal));
        child.on("error", (cause) => reject(new DoodError("input-invalid", `${next} (${NEXT_HOOK}) can't be run: ${cause.message}`, "Correct its path.", { cause })));
        child.on("close", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
        // A hook that ends without reading is free to do so.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
    });
}

// EXTERNAL MODULE: ./build/host/change.js
var host_change = __webpack_require__(2671);
// EXTERNAL MODULE: ./build/host/env-file.js
var env_file = __webpack_require__(935);
// EXTERNAL MODULE: ./build/host/process-list.js
var process_list = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/host/root.js
var root = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/host/runners.js
var runners = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/host/setup.js + 2 modules
var setup = __webpack_require__(5645);
// EXTERNAL MODULE: ./build/cli/package.js
var cli_package = __webpack_require__(6565);
;// CONCATENATED MODULE: ./build/cli/hook.js
















/** `dood runner hook install` */
async function installHooks(options, { env, output }) {
    (0,root/* requireRoot */.o)();
    const endpoint = await (0,locate/* locateEngine */.JW)(options.socket, env);
    const path = endpoint.kind === "unix" ? endpoint.path : docker_host/* DEFAULT_SOCKET */.YE;
    const { gid } = await (0,site/* readSocket */.Ce)(path);
    const home = findHome();
    const changes = [];
    for (const folder of await foldersMeant(options)) {
        const change = await planHooks(folder, { home, socket: path, gid, asked: options.next });
        if (change.after === change.before)
            continue;
        for (const name of HOOKS)
            await requireReadable((0,env_file/* variableIn */.SD)(change.after, name), folder);
        changes.push(change);
    }
    const titles = [];
    await (0,setup/* makeAll */.U4)(changes, options.dryRun ?? false, env, (title) => {
        titles.push(title);
        output.item("change", options.dryRun === true ? `would ${title}` : title);
    });
    output.line(titles.length === 0 ? "nothing to change" : RESTART);
    output.json({ version: 1, dryRun: options.dryRun ?? false, changes: titles });
    return 0;
}
/** `dood runner hook uninstall` */
async function uninstallHooks(options, { env, output }) {
    (0,root/* requireRoot */.o)();
    const files = options.runner?.map(envFile);
    const isMeant = (change) => change.kind === "file" && change.variables !== undefined && (files?.includes(change.path) ?? true);
    const dryRun = options.dryRun ?? false;
    const undone = await (0,setup/* undoChanges */.S6)(isMeant, dryRun, env, (title) => output.item("change", `${dryRun ? "would take back" : "take back"}: ${title}`));
    output.line(undone.length === 0 ? "nothing to take back" : RESTART);
    output.json({ version: 1, dryRun, undone });
    return 0;
}
const RESTART = "→ Restart the runner: it reads its .env when it starts.";
/** The variables that name a program which the runner runs. */
const HOOKS = ["ACTIONS_RUNNER_CONTAINER_HOOKS", NEXT_HOOK, "ACTIONS_RUNNER_HOOK_JOB_STARTED"];
/** The folder that this program is installed in, to stay. */
function findHome() {
    const home = (0,cli_package/* packageFolder */.n)();
    if (!home.includes("/_npx/"))
        return home;
    throw new errors/* DoodError */.b("input-invalid", `npx keeps this program in a cache (${home}), which is emptied some day, and the runner's hooks with it`, "Install it to stay, where the runner's user may read it: `npm install --global setup-dood`, or a checkout in /opt. Then run that one.");
}
async function foldersMeant({ runner }) {
    if (runner !== undefined)
        return runner.map((folder) => (0,external_node_path_.resolve)(folder));
    const folders = (await (0,runners/* findRunners */.B)(await (0,process_list/* listProcesses */.O3)())).map(({ folder }) => folder);
    const found = [...new Set(folders.filter((folder) => folder !== undefined))];
    if (found.length > 0)
        return found;
    throw new errors/* DoodError */.b("runner-not-found", "there is no runner on this machine, neither running nor as a service", "Name its folder: `--runner FOLDER`.");
}
function envFile(folder) {
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), ".env");
}
/** @throws DoodError `input-invalid` */
async function planHooks(folder, { home, socket, gid, asked }) {
    const path = envFile(folder);
    const own = (0,external_node_path_.join)(home, "dist/hook/index.js");
    const variables = (before) => {
        const there = (0,env_file/* variableIn */.SD)(before, "ACTIONS_RUNNER_CONTAINER_HOOKS");
        const next = asked ?? (there === undefined || there === own ? (0,env_file/* variableIn */.SD)(before, NEXT_HOOK) : there);
        if (next === undefined) {
            throw new errors/* DoodError */.b("input-invalid", `no container hook is set in ${path}, so that there is none to hand the work to`, "Install the official docker hook (github.com/actions/runner-container-hooks/releases), and name its index.js with --next.");
        }
        return {
            ACTIONS_RUNNER_CONTAINER_HOOKS: own,
            [NEXT_HOOK]: asked === undefined ? next : (0,external_node_path_.resolve)(next),
            // A hook of the owner's own stays.
            ACTIONS_RUNNER_HOOK_JOB_STARTED: (0,env_file/* variableIn */.SD)(before, "ACTIONS_RUNNER_HOOK_JOB_STARTED") ?? (0,external_node_path_.join)(home, "hooks/job-started.sh"),
            SETUP_DOOD_SOCKET: socket,
            SETUP_DOOD_SOCKET_GID: String(gid),
        };
    };
    const change = await (0,host_change/* planFile */.e)(path, `name the hooks in ${path}`, (before) => (0,env_file/* withVariables */.sO)(before ?? "", variables(before)));
    return { ...change, variables: Object.keys(variables(change.before)) };
}
/**
 * Asserts that a runner's user may read a hook: else each of its jobs would fail.
 * @throws DoodError `input-invalid`
 */
async function requireReadable(hook, folder) {
    const { uid, gid } = await (0,promises_.stat)(folder);
    const ids = ["--reuid", String(uid), "--regid", String(gid), "--clear-groups"];
    const done = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("setpriv", [...ids, "test", "-r", hook ?? ""]).catch(errors/* toDoodError */.Y);
    if (!(done instanceof errors/* DoodError */.b))
        return;
    throw new errors/* DoodError */.b("input-invalid", `the owner of ${folder} (uid ${uid}), whose runner it is, can't read the hook ${hook}`, "Correct its path, or put it where every user may read it, for example below /opt: the runner fails each job whose hook it can't read.");
}


/***/ })

};
