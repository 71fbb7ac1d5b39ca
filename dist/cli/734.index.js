export const id = 734;
export const ids = [734];
export const modules = {

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installHooks: () => (/* binding */ installHooks),
  uninstallHooks: () => (/* binding */ uninstallHooks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/runner/apply-change.js + 1 modules
var apply_change = __webpack_require__(7632);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/system/acting-as.js
var acting_as = __webpack_require__(9763);
// EXTERNAL MODULE: ./build/system/trusted-path.js
var trusted_path = __webpack_require__(7679);
// EXTERNAL MODULE: ./build/runner/env-file.js
var env_file = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/runner/runner-folder.js
var runner_folder = __webpack_require__(6882);
;// CONCATENATED MODULE: ./build/runner/hook-plan.js








const CONTAINER_HOOK = "ACTIONS_RUNNER_CONTAINER_HOOKS";
const JOB_STARTED_HOOK = "ACTIONS_RUNNER_HOOK_JOB_STARTED";
function planHooks(folder, installation) {
    const { home, socket, gid } = installation;
    const path = (0,external_node_path_.join)(folder, ".env");
    const owner = (0,runner_folder/* ownerOf */.bf)(folder);
    const before = (0,runner_folder/* readRunnerFile */.Lh)(path)?.text ?? null;
    const own = (0,external_node_path_.join)(home, "dist/hook/index.js");
    const next = nextHook(path, before, own, installation);
    const started = valueIn(before, JOB_STARTED_HOOK) ?? (0,external_node_path_.join)(home, "hooks/job-started.sh");
    for (const hook of [...filesOf(home), next])
        requireUnchangeable(hook, folder, owner);
    for (const hook of [own, next, started])
        requireReadable(hook, folder, owner);
    const variables = {
        [CONTAINER_HOOK]: own,
        [env_file/* NEXT_HOOK */.QE]: next,
        [JOB_STARTED_HOOK]: started,
        SETUP_DOOD_SOCKET: socket,
        SETUP_DOOD_SOCKET_GID: String(gid),
    };
    const bytes = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, (0,text_file/* toBytes */.ZJ)(value)]));
    const after = (0,env_file/* withVariables */.sO)(before ?? "", bytes);
    if (after === before)
        return undefined;
    const title = `name the hooks in ${path}`;
    return { kind: "runner-env", title, path, before, after, variables: Object.keys(variables) };
}
function nextHook(path, before, own, { asked }) {
    if (asked !== undefined)
        return (0,external_node_path_.resolve)(asked);
    const there = valueIn(before, CONTAINER_HOOK);
    const next = there === undefined || there === own ? valueIn(before, env_file/* NEXT_HOOK */.QE) : there;
    if (next !== undefined)
        return next;
    throw new errors/* DoodError */.bI("input-invalid", `no container hook is set in ${path}, so that there is none to hand the work to`, "Install the official docker hook (github.com/actions/runner-container-hooks/releases), and name its index.js with --next.");
}
function valueIn(text, name) {
    const value = (0,env_file/* variableIn */.SD)(text, name);
    return value === undefined ? undefined : (0,text_file/* fromBytes */.uK)(value);
}
function filesOf(home) {
    const folder = (0,external_node_path_.join)(home, "dist/hook");
    const bundle = (0,external_node_fs_.readdirSync)(folder).map((name) => (0,external_node_path_.join)(folder, name));
    return [(0,external_node_path_.join)(home, "package.json"), (0,external_node_path_.join)(home, "hooks/job-started.sh"), ...bundle];
}
function requireUnchangeable(hook, folder, { uid }) {
    try {
        (0,trusted_path/* requireTrusted */.r6)(hook, [0, uid], `the hook ${hook}`);
    }
    catch (failure) {
        throw (0,errors/* errnoOf */.UQ)(failure) === undefined ? failure : unreadable(hook, folder, uid);
    }
}
function requireReadable(hook, folder, owner) {
    try {
        (0,acting_as/* actAs */.J)(owner, () => (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(hook, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK)));
    }
    catch {
        throw unreadable(hook, folder, owner.uid);
    }
}
function unreadable(hook, folder, uid) {
    return new errors/* DoodError */.bI("input-invalid", `the owner of ${folder} (uid ${uid}), whose runner it is, can't read the hook ${hook}`, "Correct its path, or put it where every user may read it, for example below /opt: the runner fails each job whose hook it can't read.");
}

// EXTERNAL MODULE: ./build/runner/runners.js
var runners = __webpack_require__(9188);
// EXTERNAL MODULE: ./build/system/record.js
var record = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/system/root.js
var root = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/cli/package.js
var cli_package = __webpack_require__(6565);
// EXTERNAL MODULE: ./build/cli/undone.js
var cli_undone = __webpack_require__(5166);
;// CONCATENATED MODULE: ./build/cli/hook.js












const RESTART = "→ Restart the runner: it reads its .env when it starts.";
async function installHooks(options, { env, output }) {
    (0,root/* requireRoot */.o)();
    const { dryRun = false } = options;
    const endpoint = await (0,locate/* locateEngine */.JW)(options.socket, env);
    const socket = endpoint.kind === "unix" ? endpoint.path : docker_host/* DEFAULT_SOCKET */.YE;
    const installation = { home: findHome(), socket, gid: (0,socket_file/* readSocket */.Ce)(socket).gid, asked: options.next };
    const folders = await foldersMeant(options);
    const changes = folders.flatMap((folder) => planHooks(folder, installation) ?? []);
    for (const change of changes) {
        output.item("change", dryRun ? `would ${change.title}` : change.title);
        if (!dryRun)
            await (0,apply_change/* makeChange */.nU)(change, (0,apply_change/* changesMade */.$W)((0,record/* stateFolder */.y)(env)));
    }
    output.line(changes.length === 0 ? "nothing to change" : RESTART);
    output.json({ version: 1, dryRun, changes: changes.map(({ title }) => title) });
    return 0;
}
async function uninstallHooks(options, context) {
    (0,root/* requireRoot */.o)();
    const { dryRun = false } = options;
    const files = options.runner?.map((folder) => (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), ".env"));
    const isMeant = (change) => change.kind === "runner-env" && (files?.includes(change.path) ?? true);
    const undone = await (0,cli_undone/* undoAll */.w)(isMeant, dryRun, context);
    context.output.line(undone.length === 0 ? "nothing to take back" : RESTART);
    context.output.json({ version: 1, dryRun, undone });
    return undone.some(({ isLeft }) => isLeft) ? 1 : 0;
}
function findHome() {
    const home = (0,cli_package/* packageFolder */.n)();
    if (!home.includes("/_npx/"))
        return home;
    throw new errors/* DoodError */.bI("input-invalid", `npx keeps this program in a cache (${home}), which is emptied some day, and the runner's hooks with it`, "Run it from a checkout in /opt, where the runner's user may read it (docs/self-hosted.md).");
}
async function foldersMeant({ runner }) {
    if (runner !== undefined)
        return runner.map((folder) => (0,external_node_path_.resolve)(folder));
    const folders = (await (0,runners/* findRunners */.B)([])).flatMap(({ folder }) => folder ?? []);
    if (folders.length > 0)
        return [...new Set(folders)];
    throw new errors/* DoodError */.bI("runner-not-found", "this machine has no runner as a service (actions.runner.*.service)", "Name its folder: `--runner FOLDER`.");
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ DEFAULT_SOCKET),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   mB: () => (/* binding */ parseDockerHost)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);



const DEFAULT_SOCKET = "/var/run/docker.sock";
const DEFAULT_PORT = 2375;
function parseDockerHost(value, origin) {
    const text = value.trim();
    const [, scheme, rest = ""] = /^(?:([a-z]+):\/\/)?(.*)$/is.exec(text) ?? [];
    switch (scheme ?? (/^\.?\//.test(text) ? "unix" : "tcp")) {
        case "unix": {
            const path = rest === "" ? DEFAULT_SOCKET : rest;
            if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
                throw unusable(origin, "it is no absolute path of a Unix socket");
            return { kind: "unix", path };
        }
        case "tcp":
            return parseTcp(rest, origin);
        case "ssh":
            throw unusable(origin, "it reaches the engine over ssh, which setup-dood doesn't do");
        case "npipe":
            throw unusable(origin, "it is a Windows named pipe", undefined, _system_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTEAD */ .Z.windows);
        default:
            throw unusable(origin, `the scheme \`${scheme}://\` is none that setup-dood knows`);
    }
}
function parseTcp(text, origin) {
    const [whole, ipv6, name, digits = ""] = /^(?:\[([^\]]+)\]|([^:/@[\]]*))(?::(\d{0,5}))?\/?$/.exec(text) ?? [];
    const port = digits === "" ? DEFAULT_PORT : Number(digits);
    if (whole === undefined || port < 1 || port > 65535)
        throw unusable(origin, "it is no `tcp://host:port`");
    return { kind: "tcp", host: ipv6 ?? (name || "localhost"), port };
}
const ANOTHER = {
    remedy: "Give `unix:///path/to/docker.sock` or `tcp://host:port` there, or name the engine's socket with the input `socket`.",
    blocks: [],
};
function unusable(origin, why, cause, instead = ANOTHER) {
    const { remedy, blocks } = instead;
    const message = `the engine's address (${origin}) can't be used: ${why}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("engine-address", message, remedy, { cause, blocks });
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JW: () => (/* binding */ locateEngine)
});

// UNUSED EXPORTS: firstThere, usualPaths

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
;// CONCATENATED MODULE: ./build/engine/docker-context.js




function readCurrentContext(configFolder) {
    try {
        const config = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(configFolder, "config.json"), "utf8"));
        if (typeof config !== "object" || config === null || !("currentContext" in config))
            return undefined;
        return typeof config.currentContext === "string" ? config.currentContext : undefined;
    }
    catch {
        return undefined;
    }
}
async function readContext(name, origin, configFolder) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const id = createHash("sha256").update(name).digest("hex");
    const meta = await readMeta((0,external_node_path_.join)(configFolder, "contexts/meta", id, "meta.json"), origin);
    const address = (0,docker_host/* parseDockerHost */.mB)(meta.host, origin);
    if (address.kind === "unix")
        return { ...address, origin };
    const files = await findTlsFiles((0,external_node_path_.join)(configFolder, "contexts/tls", id, "docker"));
    const encrypted = meta.skipVerify || Object.keys(files).length > 0;
    return { ...address, origin, ...(encrypted ? { tls: { verify: !meta.skipVerify, ...files } } : {}) };
}
async function readMeta(path, origin) {
    let meta;
    try {
        meta = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw (0,docker_host/* unusable */._P)(origin, `there is no such context (${path} can't be read)`, cause);
    }
    const { Host, SkipTLSVerify } = meta?.Endpoints?.docker ?? {};
    if (typeof Host !== "string")
        throw (0,docker_host/* unusable */._P)(origin, "the context names no docker engine");
    return { host: Host, skipVerify: SkipTLSVerify === true };
}
async function findTlsFiles(folder) {
    const names = ["ca", "cert", "key"];
    const found = await Promise.all(names.map(async (name) => {
        const path = (0,external_node_path_.join)(folder, `${name}.pem`);
        return (0,promises_.access)(path).then(() => [[name, path]], () => []);
    }));
    return Object.fromEntries(found.flat());
}

;// CONCATENATED MODULE: ./build/engine/locate.js






async function locateEngine(socket, env) {
    if (socket !== undefined)
        return { kind: "unix", path: inputPath(socket), origin: "the input `socket`" };
    const config = env["DOCKER_CONFIG"] || (0,external_node_path_.join)(env["HOME"] || (0,external_node_os_.homedir)(), ".docker");
    const host = env["DOCKER_HOST"] ?? "";
    if (host !== "")
        return fromHost(host, "DOCKER_HOST", config, env);
    const named = env["DOCKER_CONTEXT"] || undefined;
    const context = named ?? readCurrentContext(config);
    if (context !== undefined && context !== "" && context !== "default") {
        const origin = `the docker context \`${context}\`${named === undefined ? "" : ", named by DOCKER_CONTEXT"}`;
        return readContext(context, origin, config);
    }
    if (wantsTls(env))
        return fromHost("tcp://localhost:2376", "DOCKER_TLS_VERIFY without DOCKER_HOST", config, env);
    return usualSocket(env);
}
function inputPath(value) {
    const path = value.replace(/^unix:\/\//, "");
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    throw new errors/* DoodError */.bI("input-invalid", `the input \`socket\` is \`${value}\`, which is no path of a Unix socket`, "Give an absolute path, or `unix:///path/to/docker.sock`. An engine behind `tcp://` is named by DOCKER_HOST.");
}
function wantsTls(env) {
    return [env["DOCKER_TLS_VERIFY"], env["DOCKER_TLS"]].some((value) => value !== undefined && value !== "");
}
async function fromHost(host, origin, config, env) {
    const address = (0,docker_host/* parseDockerHost */.mB)(host, origin);
    if (address.kind === "unix" || !wantsTls(env))
        return { ...address, origin };
    const verify = (env["DOCKER_TLS_VERIFY"] ?? "") !== "";
    return { ...address, origin, tls: { verify, ...(await findTlsFiles(env["DOCKER_CERT_PATH"] || config)) } };
}
async function usualSocket(env) {
    const usual = usualPaths(env);
    const path = firstThere(usual);
    if (path !== undefined)
        return { kind: "unix", path, origin: "its usual place" };
    const others = usual.slice(1).join(", ");
    return { kind: "unix", path: docker_host/* DEFAULT_SOCKET */.YE, origin: `docker's default; nor is there one at ${others}` };
}
function usualPaths(env) {
    const runtime = env["XDG_RUNTIME_DIR"] || `/run/user/${process.getuid?.() ?? 0}`;
    return [
        docker_host/* DEFAULT_SOCKET */.YE,
        (0,external_node_path_.join)(runtime, "docker.sock"),
        "/run/podman/podman.sock",
        (0,external_node_path_.join)(runtime, "podman/podman.sock"),
    ];
}
function firstThere(paths) {
    return paths.find((path) => {
        try {
            return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
        }
        catch (failure) {
            return (0,errors/* errnoOf */.UQ)(failure) === "EACCES";
        }
    });
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findRunners)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _system_unit_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2027);




const UNIT = /^actions\.runner\.[\w.@:\\-]+\.service$/;
function findRunners(processes, machine = _system_unit_file_js__WEBPACK_IMPORTED_MODULE_3__/* .THIS_MACHINE */ .DQ) {
    return Promise.all((0,_system_unit_file_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnits */ .EN)(UNIT, machine).map(async (unit) => {
        const values = (0,_system_unit_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUnit */ .H_)(unit, machine)?.values ?? (() => []);
        const folder = values("WorkingDirectory").at(-1) ?? "";
        const own = processes.filter((process) => process.unit === unit);
        const mainPid = own.length === 0 ? undefined : await readMainPid(unit);
        return {
            unit,
            user: values("User").at(-1) || "root",
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !folder.includes("%") ? folder : undefined,
            process: own.find(({ pid }) => pid === mainPid),
            isBusy: own.some(isWorker),
        };
    }));
}
async function readMainPid(unit) {
    const args = ["show", "--property=MainPID", "--value", "--", unit];
    return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("systemctl", args).then(({ stdout }) => Number(stdout), () => undefined);
}
function isWorker({ command }) {
    const names = command.slice(0, 2).map((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word));
    return names.includes("Runner.Worker") || names.includes("Runner.Worker.dll");
}


/***/ }),

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ updateAccounts),
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1465);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5883);





const NAMES = ["passwd", "group", "gshadow"];
const NEW_FILE = { mode: 0o644, uid: 0, gid: 0 };
async function readAccounts(etc = "/etc") {
    const texts = await Promise.all(NAMES.map(async (name) => [name, await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, name))]));
    return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}
async function updateAccounts(change, etc = "/etc") {
    const path = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, name);
    const update = async () => {
        const before = NAMES.map((name) => [name, (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b)(path(name))]);
        const texts = before.flatMap(([name, file]) => (file === undefined ? [] : [[name, file.text]]));
        const after = change(Object.fromEntries(texts));
        const changed = before.filter(([name, file]) => after[name] !== file?.text);
        for (const [name, file] of changed)
            replaceAccountFile(path(name), file, after[name] ?? "");
        return changed.length > 0;
    };
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(path("passwd"), () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(path("group"), () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(path("gshadow"), update)));
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "latin1");
    }
    catch (failure) {
        const errno = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(failure);
        if (errno === "ENOENT" || errno === "EACCES")
            return undefined;
        throw failure;
    }
}
function replaceAccountFile(path, before, after) {
    if (before !== undefined)
        (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(`${path}-`, before.text, before);
    (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(path, after, before ?? NEW_FILE);
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ uptimeMs)
/* harmony export */ });
function uptimeMs() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9915);



const PATIENCE = { timeoutMs: 15_000, intervalMs: 1000 };
async function withLock(path, act) {
    const lock = `${path}.lock`;
    const own = `${path}.${process.pid}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(own, `${process.pid}\0`, { mode: 0o600 });
    try {
        await acquire(own, lock);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { force: true });
    }
    try {
        return await act();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
}
async function acquire(own, lock) {
    const isHeld = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .pollUntil */ .g)(PATIENCE, async () => {
        if (await isLinked(own, lock))
            return true;
        const holder = await holderOf(lock);
        if (holder === undefined || isAlive(holder))
            return undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        return (await isLinked(own, lock)) || undefined;
    });
    if (isHeld !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("account-file-locked", `${lock} is held by process ${(await holderOf(lock)) ?? "(unknown)"}`, "Another program is changing the machine's accounts: try again when it is done, or delete the file if there is none.");
}
async function holderOf(lock) {
    const pid = Number.parseInt(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(lock, "utf8").catch(() => ""), 10);
    return Number.isInteger(pid) ? pid : undefined;
}
async function isLinked(own, lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(own, lock);
        return true;
    }
    catch (failure) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(failure) === "EEXIST")
            return false;
        throw failure;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (failure) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(failure) === "EPERM";
    }
}


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ INSTEAD),
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
function platformOf(system, env) {
    if (system === "darwin")
        return "macos";
    if (system === "win32")
        return "windows";
    return env["KUBERNETES_SERVICE_HOST"] ? "kubernetes" : "linux";
}
const ON_LINUX = { where: "in the job", language: "yaml", lines: ["runs-on: ubuntu-latest"] };
const INSTEAD = {
    linux: {
        remedy: "Start the engine, or name its socket with the input `socket`. In a container job, check that nothing removes the socket's mount.",
        blocks: [],
    },
    macos: {
        remedy: "macOS runners have neither container jobs nor services, and GitHub's have no Docker: run this job on Linux. On a Mac of your own, start Docker Desktop: its socket there belongs to your own user, who needs no group.",
        blocks: [ON_LINUX],
    },
    windows: {
        remedy: "Windows runners have neither container jobs nor services, and what docker uses there is a named pipe, which no group of a container opens: run this job on Linux, or in WSL 2 where this machine's engine has a socket.",
        blocks: [ON_LINUX],
    },
    kubernetes: {
        remedy: "This runs in a Kubernetes pod, beside which no engine shares a socket: there is nothing to be granted. Use a runner set whose pods have an engine of their own (`containerMode`, type `dind`): docker then works without setup-dood. To build images alone, none is needed: `docker buildx create --driver kubernetes`.",
        blocks: [
            {
                where: "in the values of the chart gha-runner-scale-set",
                language: "yaml",
                lines: ["containerMode:", "  type: dind"],
            },
        ],
    },
};


/***/ }),

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pollUntil)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);


async function pollUntil({ timeoutMs, intervalMs }, attempt) {
    const deadline = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .uptimeMs */ .B)() + timeoutMs;
    for (let isLast = timeoutMs <= 0;;) {
        const value = await attempt();
        if (value !== undefined || isLast)
            return value;
        const leftMs = Math.max(0, deadline - (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .uptimeMs */ .B)());
        isLast = leftMs <= intervalMs;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(intervalMs, leftMs));
    }
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ readSocket),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   L7: () => (/* binding */ isInContainer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);



function readSocket(path, title = path, instead = _platform_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTEAD */ .Z.linux) {
    try {
        const seen = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!seen.isSocket())
            throw notASocket(title, seen.isDirectory());
        return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
    }
    catch (failure) {
        throw failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI ? failure : unreadable(path, title, instead, failure);
    }
}
function notASocket(title, isFolder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-not-a-socket", `${title} is ${isFolder ? "a folder" : "a file"}, not a socket`, isFolder
        ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
        : "Name the engine's socket with the input `socket`.");
}
function unreadable(path, title, { remedy, blocks }, cause) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(cause) === "EACCES") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-denied", `a folder above ${title} is closed to this user`, "Run this step as a user who may enter it.", { cause });
    }
    const dangling = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-missing", dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`, remedy, { cause, blocks });
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isInContainer() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/.dockerenv") || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/run/.containerenv");
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ findWritable),
/* harmony export */   qT: () => (/* binding */ requireRootsFolders),
/* harmony export */   r6: () => (/* binding */ requireTrusted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



const MAX_LINKS = 40;
const WRITABLE_BY_OTHERS = 0o022;
function findWritable(path, owners, from = "/") {
    for (const component of componentsOf(path, from)) {
        if (isWritable(component, owners))
            return component.path;
    }
    return undefined;
}
function isWritable({ uid, mode, isLink }, owners) {
    return !owners.includes(uid) || (!isLink && (mode & WRITABLE_BY_OTHERS) !== 0);
}
function* componentsOf(path, from) {
    let links = 0;
    let at = from;
    const pending = path.slice(from === "/" ? 0 : from.length).split("/");
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        const component = look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name));
        if (name !== "" && name !== "." && name !== "..")
            yield component;
        if (!component.isLink) {
            at = component.path;
            continue;
        }
        if (++links > MAX_LINKS)
            throw Object.assign(new Error(`${path}: too many links`), { code: "ELOOP" });
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(component.path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            at = "/";
        pending.unshift(...target.split("/"));
    }
}
function requireTrusted(path, owners, title = path) {
    const component = findWritable(path, owners);
    if (component === undefined)
        return;
    const { uid, mode } = look(component);
    const allowed = [...new Set(owners)].map((owner) => (owner === 0 ? "root" : `uid ${owner}`)).join(" or ");
    const isForeign = !owners.includes(uid);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("file-unsafe", `${title} can be changed by others: ${component} ${isForeign ? `belongs to uid ${uid}` : `has mode ${(mode & 0o7777).toString(8).padStart(4, "0")}`}`, isForeign
        ? `Put it where each folder belongs to ${allowed}, for example below /opt.`
        : `Close it (sudo chmod go-w ${component}), or put the file where only ${allowed} can write, for example below /opt.`);
}
function requireRootsFolders(path) {
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [0], path);
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)), [0], path);
}
function look(path) {
    const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return { path, uid, mode, isLink: (mode & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFMT) === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFLNK };
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ THIS_MACHINE),
/* harmony export */   EN: () => (/* binding */ listUnits),
/* harmony export */   H_: () => (/* binding */ readUnit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5883);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7679);




const THIS_MACHINE = { path: "/", owner: 0 };
const FOLDERS = ["/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"].map((base) => `${base}/systemd/system`);
function listUnits(pattern, machine) {
    const names = FOLDERS.flatMap((folder) => list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(machine.path, folder))).filter((name) => pattern.test(name));
    return [...new Set(names)].filter((name) => readUnit(name, machine) !== undefined);
}
function readUnit(name, machine) {
    const read = (path) => readTrusted(path, machine);
    const folders = FOLDERS.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(machine.path, folder));
    const unit = folders.map((folder) => read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))).find((text) => text !== undefined);
    if (unit === undefined)
        return undefined;
    const dropIns = folders
        .flatMap((folder) => list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.d`)).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.d`, file)))
        .filter((path) => path.endsWith(".conf"))
        .filter((path, at, all) => all.findIndex((other) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(other) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) === at)
        .sort((a, b) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(a) < (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(b) ? -1 : 1));
    const texts = [unit, ...dropIns.flatMap((path) => read(path) ?? [])];
    return {
        values: (setting) => texts.flatMap((text) => [...text.matchAll(new RegExp(`^[ \\t]*${setting}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, "gm"))].map(([, value = ""]) => value)),
    };
}
function list(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function readTrusted(path, { path: root, owner }) {
    try {
        if ((0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findWritable */ ._D)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [owner], root) !== undefined)
            return undefined;
        const file = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path);
        return file?.uid === owner && !isOpen(file) ? file.text : undefined;
    }
    catch {
        return undefined;
    }
}
function isOpen({ mode, gid }) {
    return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== 0);
}


/***/ })

};
