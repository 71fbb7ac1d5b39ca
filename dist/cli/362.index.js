export const id = 362;
export const ids = [362];
export const modules = {

/***/ 5362:
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
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/hook/run-next-hook.js



const NEXT_HOOK = "SETUP_DOOD_CONTAINER_HOOK";
const SIGNALS = (/* unused pure expression or super */ null && (["SIGINT", "SIGTERM", "SIGHUP"]));
function runNextHook(env, input) {
    const next = env[NEXT_HOOK];
    if (next === undefined || next === "") {
        throw new DoodError("input-invalid", `${NEXT_HOOK} is not set: there is no hook to hand the work to`, `Set it in the runner's \`.env\` to the path of the official hook's index.js; \`dood runner hook install\` does.`);
    }
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
        child.stdin.on("error", () => { });
        child.stdin.end(input);
    });
}

// EXTERNAL MODULE: ./build/runner/change.js
var runner_change = __webpack_require__(6923);
// EXTERNAL MODULE: ./build/runner/env-file.js
var env_file = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/runner/runners.js
var runners = __webpack_require__(9188);
// EXTERNAL MODULE: ./build/runner/setup.js + 2 modules
var setup = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/system/processes.js
var processes = __webpack_require__(2129);
// EXTERNAL MODULE: ./build/system/root.js
var root = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/cli/package.js
var cli_package = __webpack_require__(6565);
;// CONCATENATED MODULE: ./build/cli/hook.js
















async function installHooks(options, { env, output }) {
    (0,root/* requireRoot */.o)();
    const endpoint = await (0,locate/* locateEngine */.JW)(options.socket, env);
    const path = endpoint.kind === "unix" ? endpoint.path : docker_host/* DEFAULT_SOCKET */.YE;
    const { gid } = (0,socket_file/* readSocket */.Ce)(path);
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
const HOOKS = ["ACTIONS_RUNNER_CONTAINER_HOOKS", NEXT_HOOK, "ACTIONS_RUNNER_HOOK_JOB_STARTED"];
function findHome() {
    const home = (0,cli_package/* packageFolder */.n)();
    if (!home.includes("/_npx/"))
        return home;
    throw new errors/* DoodError */.bI("input-invalid", `npx keeps this program in a cache (${home}), which is emptied some day, and the runner's hooks with it`, "Install it to stay, where the runner's user may read it: `npm install --global setup-dood`, or a checkout in /opt. Then run that one.");
}
async function foldersMeant({ runner }) {
    if (runner !== undefined)
        return runner.map((folder) => (0,external_node_path_.resolve)(folder));
    const folders = (await (0,runners/* findRunners */.B)(await (0,processes/* listProcesses */.O3)())).map(({ folder }) => folder);
    const found = [...new Set(folders.filter((folder) => folder !== undefined))];
    if (found.length > 0)
        return found;
    throw new errors/* DoodError */.bI("runner-not-found", "there is no runner on this machine, neither running nor as a service", "Name its folder: `--runner FOLDER`.");
}
function envFile(folder) {
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), ".env");
}
async function planHooks(folder, { home, socket, gid, asked }) {
    const path = envFile(folder);
    const own = (0,external_node_path_.join)(home, "dist/hook/index.js");
    const variables = (before) => {
        const there = (0,env_file/* variableIn */.SD)(before, "ACTIONS_RUNNER_CONTAINER_HOOKS");
        const next = asked ?? (there === undefined || there === own ? (0,env_file/* variableIn */.SD)(before, NEXT_HOOK) : there);
        if (next === undefined) {
            throw new errors/* DoodError */.bI("input-invalid", `no container hook is set in ${path}, so that there is none to hand the work to`, "Install the official docker hook (github.com/actions/runner-container-hooks/releases), and name its index.js with --next.");
        }
        return {
            ACTIONS_RUNNER_CONTAINER_HOOKS: own,
            [NEXT_HOOK]: asked === undefined ? next : (0,external_node_path_.resolve)(next),
            ACTIONS_RUNNER_HOOK_JOB_STARTED: (0,env_file/* variableIn */.SD)(before, "ACTIONS_RUNNER_HOOK_JOB_STARTED") ?? (0,external_node_path_.join)(home, "hooks/job-started.sh"),
            SETUP_DOOD_SOCKET: socket,
            SETUP_DOOD_SOCKET_GID: String(gid),
        };
    };
    const change = await (0,runner_change/* planFile */.e)(path, `name the hooks in ${path}`, (before) => (0,env_file/* withVariables */.sO)(before ?? "", variables(before)));
    return { ...change, variables: Object.keys(variables(change.before)) };
}
async function requireReadable(hook, folder) {
    const { uid, gid } = await (0,promises_.stat)(folder);
    const ids = ["--reuid", String(uid), "--regid", String(gid), "--clear-groups"];
    const done = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("setpriv", [...ids, "test", "-r", hook ?? ""]).catch(errors/* toDoodError */.Yn);
    if (!(done instanceof errors/* DoodError */.bI))
        return;
    throw new errors/* DoodError */.bI("input-invalid", `the owner of ${folder} (uid ${uid}), whose runner it is, can't read the hook ${hook}`, "Correct its path, or put it where every user may read it, for example below /opt: the runner fails each job whose hook it can't read.");
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ detectGroup),
/* harmony export */   r8: () => (/* binding */ detectNewContainer),
/* harmony export */   vO: () => (/* binding */ requireGroup)
/* harmony export */ });
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5894);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5064);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3051);
/* harmony import */ var _plan_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3884);
/* harmony import */ var _shared_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);






async function detectNewContainer(shared, allowRootGroup) {
    const { connection, dindHost } = shared;
    const { endpoint } = connection;
    if (dindHost !== undefined && endpoint.kind === "tcp") {
        const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
        return { kind: "address", options: `--env DOCKER_HOST=${(0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointAddress */ .C)(endpoint)}${verify}` };
    }
    try {
        const gid = await detectGroup(shared, allowRootGroup);
        const namespace = connection.info.usernsRemap ? "--userns=host " : "";
        return { kind: "group", gid, options: `${namespace}--group-add ${gid}` };
    }
    catch (failure) {
        return { kind: "failed", error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure) };
    }
}
async function detectGroup(shared, allowRootGroup) {
    const seen = await viewOfNewContainer(shared);
    requireGroup(seen, allowRootGroup);
    return seen.gid;
}
function requireGroup(socket, allowRootGroup) {
    const refusal = (0,_plan_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSocketGroup */ .B)(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(shared) {
    const { socket } = shared;
    if (socket.kind === "tcp") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if ((0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeforeVm */ .ZV)(shared))
        return viewInVm(shared);
    if (!(0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBehindNamespace */ .Yl)(shared))
        return socket.facts;
    const maps = await (0,_system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngineIdMaps */ .hg)(socket.facts.uid);
    if (maps === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(gid, maps.gid), mode };
}
function viewInVm({ connection: { info } }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}


/***/ }),

/***/ 6923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




async function planFile(path, title, edit) {
    const before = await readPlainFile(path);
    return {
        kind: "file",
        title,
        path,
        before,
        after: edit(before),
        newFolder: await firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)),
    };
}
async function readPlainFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW), true);
            return await file.readFile("utf8");
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (failure) {
        const errno = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(failure);
        if (errno === "ENOENT")
            return null;
        if (errno !== "ELOOP")
            throw failure;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .bI("input-invalid", `${path} is a symbolic link, which may lead anywhere: it isn't followed`, "Put the file itself there.");
    }
}
async function firstMissing(folder) {
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).then(() => true, () => false);
    if (isThere)
        return null;
    return (await firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))) ?? folder;
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   SD: () => (/* binding */ variableIn),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
function variableIn(text, name) {
    return lineOf(name).exec(text ?? "")?.[1];
}
function withVariables(text, variables) {
    return Object.entries(variables).reduce((now, [name, value]) => {
        const line = `${name}=${value}`;
        if (lineOf(name).test(now))
            return now.replace(lineOf(name), () => line);
        return `${now}${now === "" || now.endsWith("\n") ? "" : "\n"}${line}\n`;
    }, text);
}
function withoutVariables(text, { before, after }, names) {
    return names.reduce((now, name) => {
        if (variableIn(now, name) !== variableIn(after, name))
            return now;
        const old = variableIn(before, name);
        if (old !== undefined)
            return now.replace(lineOf(name), () => `${name}=${old}`);
        return now.replace(new RegExp(`^${name}=.*(\\n|$)`, "m"), "");
    }, text);
}
function lineOf(name) {
    return new RegExp(`^${name}=(.*)$`, "m");
}


/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U4: () => (/* binding */ makeAll),
  s: () => (/* binding */ setUp),
  S6: () => (/* binding */ undoChanges)
});

// UNUSED EXPORTS: changesMade

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/system/record.js
var record = __webpack_require__(2167);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/system/accounts.js
var accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/runner/env-file.js
var env_file = __webpack_require__(4307);
;// CONCATENATED MODULE: ./build/runner/carry-out.js






async function make(change) {
    switch (change.kind) {
        case "accounts":
            await (0,accounts/* updateAccounts */.Ss)((files) => (0,identity_edits/* applyEdits */.ct)(files, change.edits));
            return;
        case "socket-group":
            await giveSocket(change.path, change.to);
            return;
        case "file":
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(change.path), { recursive: true });
            await writeLike(change.path, change.after);
    }
}
async function takeBack(change) {
    switch (change.kind) {
        case "accounts":
            await (0,accounts/* updateAccounts */.Ss)((files) => (0,identity_edits/* revertEdits */.wj)(files, change.edits));
            return true;
        case "socket-group": {
            const found = await (0,promises_.stat)(change.path).catch(() => undefined);
            if (found?.gid !== change.to)
                return false;
            await giveSocket(change.path, change.from);
            return true;
        }
        case "file":
            return takeBackFile(change);
    }
}
async function takeBackFile(change) {
    const { path, before, after, variables } = change;
    const text = await (0,promises_.readFile)(path, "utf8").catch(() => null);
    if (text === before)
        return true;
    if (text === after) {
        if (before === null)
            await remove(change);
        else
            await writeLike(path, before);
        return true;
    }
    if (text === null || variables === undefined)
        return false;
    await writeLike(path, (0,env_file/* withoutVariables */.KC)(text, change, variables));
    return true;
}
async function giveSocket(path, gid) {
    const { uid } = await (0,promises_.stat)(path);
    await (0,promises_.chown)(path, uid, gid);
}
async function writeLike(path, text) {
    const like = await (0,promises_.lstat)(path).catch(async () => ({ ...(await (0,promises_.lstat)((0,external_node_path_.dirname)(path))), mode: 0o644 }));
    await (0,accounts/* write */.M9)(path, (0,text_file/* toBytes */.ZJ)(text), like);
}
async function remove({ path, newFolder }) {
    await (0,promises_.rm)(path, { force: true });
    if (newFolder === null)
        return;
    for (let folder = (0,external_node_path_.dirname)(path); folder.startsWith(newFolder); folder = (0,external_node_path_.dirname)(folder)) {
        await (0,promises_.rmdir)(folder).catch(() => { });
    }
}

// EXTERNAL MODULE: ./build/runner/machine.js + 1 modules
var machine = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/new-container.js
var new_container = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/runner/change.js
var change = __webpack_require__(6923);
// EXTERNAL MODULE: ./build/runner/finding.js
var finding = __webpack_require__(3570);
// EXTERNAL MODULE: ./build/runner/private-socket.js
var private_socket = __webpack_require__(9668);
;// CONCATENATED MODULE: ./build/runner/setup-plan.js











const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);
async function planSetup(machine, wanted) {
    const { socket, users, accounts } = machine;
    if (users.length === 0) {
        throw new errors/* DoodError */.bI("runner-not-found", "there is no runner on this machine, neither running nor as a service, that isn't root's", "Name the runner's user: `--user NAME`.");
    }
    (0,private_socket/* requireReach */.f)(machine.path, users);
    if ((0,private_socket/* privateTo */.L)(machine.path) !== undefined)
        return { group: (0,finding/* groupName */.hv)(machine), gid: socket.gid, changes: [] };
    if (socket.gid !== 0 || !(0,socket_facts/* opensToGroup */.Sd)(socket))
        (0,new_container/* requireGroup */.vO)(socket, false);
    const { name, gid, created } = chooseGroup(machine, wanted);
    const group = { name: (0,text_file/* toBytes */.ZJ)(name), gid };
    const withGroup = created === undefined ? accounts : (0,identity_edits/* applyEdits */.ct)(accounts, created.edits);
    const joins = users.flatMap((user) => {
        if (user.gid === gid)
            return [];
        const edits = (0,identity_edits/* pendingEdits */.ti)(withGroup, (0,group_edits/* joinGroup */.U)(withGroup, group, user.name));
        const title = `add ${(0,text_file/* fromBytes */.uK)(user.name)} to the group ${name} (${gid})`;
        return edits.length === 0 ? [] : [{ kind: "accounts", title, edits, user: (0,text_file/* fromBytes */.uK)(user.name) }];
    });
    const owner = socket.gid === gid
        ? []
        : [
            {
                kind: "socket-group",
                title: `give ${machine.path} to the group ${name} (${gid}), as the engine does when it starts`,
                path: machine.path,
                from: socket.gid,
                to: gid,
            },
        ];
    const kept = await keepGroup(machine.engineGroup, name);
    return {
        group: name,
        gid,
        changes: [...(created === undefined ? [] : [created]), ...joins, ...owner, ...kept],
    };
}
function chooseGroup(machine, wanted) {
    if (machine.socket.gid !== 0 && machine.group !== undefined) {
        return { name: (0,text_file/* fromBytes */.uK)(machine.group.name), gid: machine.socket.gid };
    }
    const groups = (0,group/* parseGroup */.h)(machine.accounts.group ?? "");
    const there = groups.find(({ name }) => name === (0,text_file/* toBytes */.ZJ)(wanted));
    if (machine.socket.gid === 0 && there !== undefined && there.gid !== 0)
        return { name: wanted, gid: there.gid };
    const gid = machine.socket.gid === 0
        ? (SYSTEM_GIDS.find((free) => groups.every((group) => group.gid !== free)) ?? 999)
        : machine.socket.gid;
    const name = there === undefined ? wanted : `${wanted}-${gid}`;
    const edits = (0,group_edits/* createGroup */.w)(machine.accounts, { name: (0,text_file/* toBytes */.ZJ)(name), gid }, []);
    return { name, gid, created: { kind: "accounts", title: `create the group ${name} (${gid})`, edits } };
}
async function keepGroup(engine, name) {
    if (engine.kind === "unknown" ||
        engine.group === name ||
        (engine.kind === "dockerd" && engine.origin === "option")) {
        return [];
    }
    if (engine.kind === "systemd") {
        const title = `tell docker.socket to give the socket to ${name} (${engine.dropIn})`;
        return [await (0,change/* planFile */.e)(engine.dropIn, title, () => `[Socket]\nSocketGroup=${name}\n`)];
    }
    const path = await (0,promises_.realpath)(engine.file).catch(() => engine.file);
    const title = `tell the engine to give the socket to ${name} (\`group\` in ${path})`;
    return [await (0,change/* planFile */.e)(path, title, (before) => withGroup(before, name, path))];
}
function withGroup(text, group, path) {
    try {
        const config = JSON.parse(text === null || text.trim() === "" ? "{}" : text);
        if (typeof config !== "object" || config === null || Array.isArray(config))
            throw new TypeError("not an object");
        const indentation = /^[ \t]+(?=")/m.exec(text ?? "")?.[0] ?? "  ";
        return `${JSON.stringify({ ...config, group }, undefined, indentation)}\n`;
    }
    catch (cause) {
        throw new errors/* DoodError */.bI("engine-config-invalid", `${path} is no JSON object, so that the engine itself couldn't start with it`, "Repair the file, then run this again.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/runner/setup.js







function changesMade(env) {
    return new record/* Record */.m((0,external_node_path_.join)((0,record/* stateFolder */.y)(env), "machine.json"));
}
async function setUp(request, env, onChange) {
    const plan = await planSetup(await (0,machine/* readMachine */.Uc)(request.path, request.users), request.group);
    await makeAll(plan.changes, request.dryRun, env, onChange);
    return plan;
}
async function makeAll(changes, dryRun, env, onChange) {
    for (const change of changes) {
        onChange(change.title);
        if (dryRun)
            continue;
        await changesMade(env).add(change);
        await make(change);
    }
    if (!dryRun)
        await reloadUnits(changes);
}
async function undoChanges(isMeant, dryRun, env, onChange) {
    const record = changesMade(env);
    const all = await record.read();
    const undone = [];
    let left = all;
    for (const change of all.filter(isMeant).toReversed()) {
        onChange(change.title);
        const isLeft = dryRun ? false : !(await takeBack(change));
        undone.push({ title: change.title, isLeft });
        left = left.filter((other) => other !== change);
        if (!dryRun)
            await record.keep(left);
    }
    if (!dryRun)
        await reloadUnits(all.filter(isMeant));
    return undone;
}
async function reloadUnits(changes) {
    const touchesUnit = changes.some((change) => change.kind === "file" && change.path.includes("/systemd/system/"));
    if (touchesUnit)
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("systemctl", ["daemon-reload"]).catch(() => { });
}


/***/ }),

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Record),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8162);





function stateFolder(env) {
    const given = env["SETUP_DOOD_STATE"];
    if (given !== undefined && given !== "")
        return given;
    if (process.getuid?.() === 0)
        return "/var/lib/setup-dood";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["XDG_STATE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".local/state"), "setup-dood");
}
class Record {
    #path;
    constructor(path) {
        this.#path = path;
    }
    async read() {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(this.#path, "utf8").catch(() => undefined);
        if (text === undefined)
            return [];
        try {
            const { version, entries } = JSON.parse(text);
            if (version !== 1 || !Array.isArray(entries))
                throw new TypeError("another version");
            return entries;
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .bI("record-invalid", `${this.#path}, which says what was done, can't be read`, "Take back by hand what it names, then delete it.", { cause });
        }
    }
    async add(entry) {
        await this.#write([...(await this.read()), entry]);
    }
    async keep(entries) {
        if (entries.length === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#path, { force: true });
        else
            await this.#write(entries);
    }
    async #write(entries) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#path), { recursive: true, mode: 0o700 });
        const text = `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`;
        const own = { mode: 0o600, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
        await (0,_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M9)(this.#path, Buffer.from(text, "utf8").toString("latin1"), own);
    }
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ requireRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function requireRoot(argv = process.argv) {
    if (process.getuid?.() === 0)
        return;
    const [, script = "dood", ...args] = argv;
    const words = ["sudo", process.execPath, script, ...args].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("not-root", "only root may change this machine's accounts", `Run: ${words.join(" ")}`);
}


/***/ })

};
