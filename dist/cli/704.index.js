export const id = 704;
export const ids = [704,547];
export const modules = {

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vO: () => (/* binding */ requireGroup),
/* harmony export */   wN: () => (/* binding */ detectGrant)
/* harmony export */ });
/* unused harmony export detectAddress */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5064);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6060);
/* harmony import */ var _socket_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5688);
/* harmony import */ var _user_namespace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5350);






/**
 * The group that a new container with the socket mounted needs, as it will see it.
 * @throws DoodError `gid-unknown`, `root-group`, `owner-only`: never a guess
 */
async function detectGrant(site, allowRootGroup) {
    const seen = await viewOfNewContainer(site);
    requireGroup(seen, allowRootGroup);
    // A remapped container sees 65534: only the host's namespace shows the group.
    const namespace = site.info.usernsRemap ? "--userns=host " : "";
    return { gid: seen.gid, containerOptions: `${namespace}--group-add ${seen.gid}` };
}
/**
 * What a new container needs to use an engine in a container by its address: no group, but the address. Undefined
 * where there is a socket, whose group counts.
 */
function detectAddress({ endpoint, nest }) {
    if (nest === undefined || endpoint.kind !== "tcp")
        return undefined;
    const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
    return { gid: undefined, containerOptions: `--env DOCKER_HOST=${endpointAddress(endpoint)}${verify}` };
}
/**
 * Asserts that membership of the socket's group gives access, and is acceptable.
 * @throws DoodError `owner-only`, `root-group`
 */
function requireGroup(socket, allowRootGroup) {
    const refusal = (0,_socket_group_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSocketGroup */ .B)(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(site) {
    const { socket } = site;
    if (socket.kind === "tcp") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if (!(0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .isBehindNamespace */ .Yl)(site))
        return socket.facts;
    const maps = await (0,_user_namespace_js__WEBPACK_IMPORTED_MODULE_3__/* .readEngineIdMaps */ .hg)(socket.facts.uid);
    if (maps === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(gid, maps.gid), mode };
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup)
/* harmony export */ });
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8967);


/** What is against giving anyone the socket's group: that it gives no access, or more than that. */
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Let the engine give its socket a group of its own; or, where group 0 is acceptable (in a rootless engine it is not the host's root), set `allow-root-group: true`.");
    }
    return undefined;
}


/***/ }),

/***/ 9704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installHooks: () => (/* binding */ installHooks)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/access/site.js
var site = __webpack_require__(6060);
// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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

;// CONCATENATED MODULE: ./build/host/env-file.js
/** A runner's `.env`, one `NAME=value` a line (actions/runner LoadAndSetEnv), with these variables set and no other line changed. */
function withVariables(text, variables) {
    return Object.entries(variables).reduce((now, [name, value]) => {
        const line = `${name}=${value}`;
        const there = new RegExp(`^${name}=.*$`, "m");
        if (there.test(now))
            return now.replace(there, () => line);
        return `${now}${now === "" || now.endsWith("\n") ? "" : "\n"}${line}\n`;
    }, text);
}

// EXTERNAL MODULE: ./build/host/process-list.js
var process_list = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/host/root.js
var root = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/host/runners.js
var host_runners = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/host/setup.js + 2 modules
var setup = __webpack_require__(5645);
;// CONCATENATED MODULE: ./build/cli/hook.js











/** `dood runner hook install` */
async function installHooks(options, { env, output }) {
    (0,root/* requireRoot */.o)();
    const endpoint = await (0,locate/* locateEngine */.JW)(options.socket, env);
    const path = endpoint.kind === "unix" ? endpoint.path : "/var/run/docker.sock";
    const { gid } = await (0,site/* readSocket */.Ce)(path);
    const folders = options.runner ?? (await runnerFolders());
    if (folders.length === 0) {
        throw new errors/* DoodError */.b("runner-not-found", "no runner runs on this machine", "Name its folder: `--runner FOLDER`.");
    }
    const home = (0,external_node_path_.join)(await (0,promises_.realpath)(process.argv[1] ?? "."), "../../..");
    const changes = await Promise.all(folders.map((folder) => planEnvFile((0,external_node_path_.resolve)(folder), home, path, gid, options.next)));
    const titles = [];
    await (0,setup/* makeAll */.U4)(changes.flat(), options.dryRun ?? false, env, (title) => {
        titles.push(title);
        output.item("change", options.dryRun === true ? `would ${title}` : title);
    });
    output.line(titles.length === 0 ? "nothing to change" : "→ Restart the runner: it reads its .env when it starts.");
    output.json({ version: 1, dryRun: options.dryRun ?? false, changes: titles });
    return 0;
}
async function runnerFolders() {
    const runners = await (0,host_runners/* findRunners */.B)(await (0,process_list/* listProcesses */.O3)());
    const folders = await Promise.all(runners.map(({ process }) => process && (0,host_runners/* runnerFolder */.X)(process)));
    return [...new Set(folders.filter((folder) => folder !== undefined))];
}
async function planEnvFile(folder, home, socket, gid, asked) {
    const path = (0,external_node_path_.join)(folder, ".env");
    const before = await (0,promises_.readFile)(path, "utf8").catch(() => null);
    const has = (name) => new RegExp(`^${name}=(.*)$`, "m").exec(before ?? "")?.[1];
    const own = (0,external_node_path_.join)(home, "dist/hook/index.js");
    const there = has("ACTIONS_RUNNER_CONTAINER_HOOKS");
    const next = asked ?? (there === undefined || there === own ? has(NEXT_HOOK) : there);
    if (next === undefined) {
        throw new errors/* DoodError */.b("input-invalid", `no container hook is set in ${path}, so that there is none to hand the work to`, "Install the official docker hook (github.com/actions/runner-container-hooks/releases), and name its index.js with --next.");
    }
    const after = withVariables(before ?? "", {
        ACTIONS_RUNNER_CONTAINER_HOOKS: own,
        [NEXT_HOOK]: asked === undefined ? next : (0,external_node_path_.resolve)(next),
        // A hook of the owner's own stays.
        ACTIONS_RUNNER_HOOK_JOB_STARTED: has("ACTIONS_RUNNER_HOOK_JOB_STARTED") ?? (0,external_node_path_.join)(home, "hooks/job-started.sh"),
        SETUP_DOOD_SOCKET: socket,
        SETUP_DOOD_SOCKET_GID: String(gid),
    });
    return after === before ? [] : [{ kind: "file", title: `name the hooks in ${path}`, path, before, after }];
}


/***/ }),

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAcl: () => (/* binding */ readAcl)
/* harmony export */ });
/* unused harmony exports parseAcl, allowUser, disallowUser */
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** Undefined where the machine can't tell: there is no getfacl, or the file system has no ACLs. */
async function readAcl(path) {
    const { code, output } = await run("getfacl", ["--absolute-names", "--numeric", "--omit-header", path]);
    return code === 0 ? parseAcl(output) : undefined;
}
/** What `getfacl --numeric` prints. */
function parseAcl(text) {
    const named = (kind) => [...text.matchAll(new RegExp(`^${kind}:(\\d+):([rwx-]{3})`, "gm"))].map(([, id, permissions = ""]) => ({
        id: Number(id),
        permissions,
    }));
    return {
        owningGroup: /^group::([rwx-]{3})/m.exec(text)?.[1] ?? "",
        users: named("user").map(({ id, permissions }) => ({ uid: id, permissions })),
        groups: named("group").map(({ id, permissions }) => ({ gid: id, permissions })),
    };
}
/**
 * Lets one user use the socket, and nobody else: at once, in processes that run already, too.
 * @throws DoodError `acl-unavailable`
 */
async function allowUser(path, uid) {
    await change(path, ["--modify", `user:${uid}:rw`]);
}
/**
 * Takes that back. Where nothing of the list is left it goes too, and its mask with it, so that the
 * socket is again as it was.
 * @throws DoodError `acl-unavailable`
 */
async function disallowUser(path, uid) {
    await change(path, ["--remove", `user:${uid}`]);
    const left = await readAcl(path);
    if (left?.users.length === 0 && left.groups.length === 0)
        await change(path, ["--remove-all"]);
}
async function change(path, args) {
    const { code, output } = await run("setfacl", [...args, "--", path]);
    if (code === 0)
        return;
    throw new DoodError("acl-unavailable", code === undefined
        ? "there is no setfacl on this machine"
        : `the access list of ${path} can't be changed: ${output.trim()}`, code === undefined
        ? "Install the package `acl`; or restart the runner, which then has the group."
        : "The file system of the socket has no POSIX ACLs: restart the runner, which then has the group.");
}
/** `code` is undefined where there is no such program. */
async function run(program, args) {
    try {
        const done = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(program, [...args], { silent: true, ignoreReturnCode: true });
        return { code: done.exitCode, output: done.stdout + done.stderr };
    }
    catch {
        return { code: undefined, output: "" };
    }
}


/***/ }),

/***/ 404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ isMember),
  U: () => (/* binding */ readMachine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/access/site.js
var site = __webpack_require__(6060);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/host/account-files.js + 1 modules
var account_files = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/host/acl.js
var host_acl = __webpack_require__(5547);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/host/process-list.js
var process_list = __webpack_require__(9519);
;// CONCATENATED MODULE: ./build/host/engine-group.js



const CONFIG_FILE = "/etc/docker/daemon.json";
/** moby daemon/config Config.SocketGroup: opts.DefaultSocketGroup. */
const DEFAULT_GROUP = "docker";
/** The kernel's mark of a listening socket in /proc/net/unix: __SO_ACCEPTCON. */
const LISTENING = 0x10000;
/** Finds the process that listens on a socket, and how it is told whose the socket is. */
async function readEngineGroup(socketPath, root = "/") {
    const listeners = await listenersOn(socketPath);
    const isFrom = (name) => (process) => (0,external_node_path_.basename)(process.command[0] ?? "") === name;
    const engine = listeners.find(isFrom("dockerd"));
    const socketUnit = engine?.command.some((word) => word.includes("fd://")) ?? false;
    if (socketUnit || (engine === undefined && listeners.some(({ pid }) => pid === 1))) {
        return { kind: "systemd", ...(await readSocketUnit(root)) };
    }
    if (engine === undefined)
        return { kind: "unknown", listener: listeners[0]?.command[0] };
    return readDaemonGroup(engine.command, root);
}
/** What dockerd's command line and configuration file say (`dockerd --help`). */
async function readDaemonGroup(command, root = "/") {
    const file = (0,external_node_path_.join)(root, optionValue(command, ["--config-file"]) ?? CONFIG_FILE);
    const option = optionValue(command, ["--group", "-G"]);
    if (option !== undefined)
        return { kind: "dockerd", group: option, origin: "option", file };
    const config = await (0,promises_.readFile)(file, "utf8").then(JSON.parse, () => undefined);
    const group = typeof config === "object" && config !== null && "group" in config ? config.group : undefined;
    return typeof group === "string" && group !== ""
        ? { kind: "dockerd", group, origin: "file", file }
        : { kind: "dockerd", group: DEFAULT_GROUP, origin: "default", file };
}
/** docker.socket and its drop-ins, a later one before an earlier (systemd.unit(5)). */
async function readSocketUnit(root = "/") {
    const folders = ["/etc", "/run", "/usr/lib", "/lib"].map((base) => (0,external_node_path_.join)(root, base, "systemd/system"));
    const units = await Promise.all(folders.map((folder) => (0,promises_.readFile)((0,external_node_path_.join)(folder, "docker.socket"), "utf8").catch(() => "")));
    const dropIns = await Promise.all(folders.map(async (folder) => {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, "docker.socket.d")).catch(() => []);
        return names
            .filter((name) => name.endsWith(".conf"))
            .map((name) => (0,external_node_path_.join)(folder, "docker.socket.d", name));
    }));
    const files = dropIns.flat().sort((a, b) => ((0,external_node_path_.basename)(a) < (0,external_node_path_.basename)(b) ? -1 : 1));
    const texts = [
        units.find((text) => text !== "") ?? "",
        ...(await Promise.all(files.map((file) => (0,promises_.readFile)(file, "utf8")))),
    ];
    const groups = texts.flatMap((text) => [...text.matchAll(/^\s*SocketGroup\s*=\s*(\S*)/gm)].map((match) => match[1] ?? ""));
    return {
        group: groups.at(-1) || "root",
        dropIn: (0,external_node_path_.join)(root, "/etc/systemd/system/docker.socket.d/90-setup-dood.conf"),
    };
}
async function listenersOn(path) {
    const real = await (0,promises_.realpath)(path).catch(() => path);
    const lines = (await (0,promises_.readFile)("/proc/net/unix", "utf8").catch(() => ""))
        .split("\n")
        .map((line) => line.split(/\s+/));
    const inodes = lines
        .filter(([, , , flags = ""]) => (Number.parseInt(flags, 16) & LISTENING) !== 0)
        .filter(([, , , , , , , at = ""]) => [path, real, real.replace(/^\/run\//, "/var/run/")].includes(at))
        .map(([, , , , , , inode]) => Number(inode));
    if (inodes.length === 0)
        return [];
    const processes = await (0,process_list/* listProcesses */.O3)();
    const holds = await Promise.all(processes.map(async ({ pid }) => (await (0,process_list/* socketInodes */.U1)(pid)).some((inode) => inodes.includes(inode))));
    return processes.filter((_, at) => holds[at]);
}
function optionValue(command, names) {
    for (const [index, word] of command.entries()) {
        if (names.includes(word))
            return command[index + 1];
        const name = names.find((candidate) => word.startsWith(`${candidate}=`));
        if (name !== undefined)
            return word.slice(name.length + 1);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/host/runners.js
var runners = __webpack_require__(4968);
;// CONCATENATED MODULE: ./build/host/machine.js












/** @throws DoodError `socket-…`, `user-unknown` */
async function readMachine(path, asked, root = "/") {
    const [socket, acl, accounts, engineGroup, processes] = await Promise.all([
        (0,site/* readSocket */.Ce)(path),
        (0,host_acl.readAcl)(path),
        (0,account_files/* readAccounts */.n$)(),
        readEngineGroup(path, root),
        (0,process_list/* listProcesses */.O3)(),
    ]);
    const all = await (0,runners/* findRunners */.B)(processes, root);
    const wanted = asked.length > 0 ? asked : all.map(({ user }) => String(user));
    const found = await Promise.all([...new Set(wanted)].map((user) => findUser(user, accounts)));
    const users = found.filter(({ uid }, at) => uid !== 0 && found.findIndex((other) => other.uid === uid) === at);
    const isTheirs = ({ user }) => users.some(({ uid, name }) => user === uid || user === (0,text_file/* fromBytes */.uK)(name));
    const group = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").find(({ gid }) => gid === socket.gid);
    return { path, socket, acl, accounts, group, engineGroup, runners: all.filter(isTheirs), users };
}
/** Whether a new login of the user has the group: by membership, or as its own group. */
function isMember(user, gid, accounts) {
    const groups = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").filter((group) => group.gid === gid);
    return user.gid === gid || groups.some(({ members }) => members.includes(user.name));
}
async function findUser(user, accounts) {
    const isUid = /^\d+$/.test(user);
    const matches = (entry) => (isUid ? entry.uid === Number(user) : entry.name === (0,text_file/* toBytes */.ZJ)(user));
    const found = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find(matches) ?? (await askNameService(user));
    if (found !== undefined)
        return found;
    throw new errors/* DoodError */.b("user-unknown", `this machine has no user \`${user}\``, "Name an existing one with --user, or create it: `useradd --create-home NAME`.");
}
/** LDAP and its like: a user of theirs can be a member in /etc/group all the same. */
async function askNameService(user) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("getent", ["passwd", "--", user], { encoding: "latin1" });
        return (0,passwd/* parsePasswd */.i)(stdout)[0];
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   U1: () => (/* binding */ socketInodes),
/* harmony export */   Wv: () => (/* binding */ readProcess)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** All processes that can be seen; those that end meanwhile, and the kernel's own, are left out. */
async function listProcesses() {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(readProcess));
    return found.filter((process) => process !== undefined);
}
/** Undefined where there is no such process. */
async function readProcess(pid) {
    try {
        const [status, cmdline, cgroup] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
        ]);
        const numbers = (field) => (new RegExp(`^${field}:(.*)$`, "m").exec(status)?.[1] ?? "")
            .trim()
            .split(/\s+/)
            .filter(Boolean)
            .map(Number);
        // Of the four ids the second is the effective one, which counts for access.
        const [, uid] = numbers("Uid");
        const [, gid] = numbers("Gid");
        const [parent] = numbers("PPid");
        if (uid === undefined || gid === undefined || parent === undefined || cmdline === "")
            return undefined;
        return {
            pid,
            parent,
            uid,
            gid,
            groups: [...new Set([gid, ...numbers("Groups")])],
            command: cmdline.replace(/\0$/, "").split("\0"),
            unit: /\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1],
        };
    }
    catch {
        return undefined;
    }
}
/** The sockets that a process holds open, by inode; empty where they can't be seen. */
async function socketInodes(pid) {
    const folder = `/proc/${pid}/fd`;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const targets = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`${folder}/${name}`).catch(() => "")));
    return targets.flatMap((target) => {
        const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
        return inode === undefined ? [] : [Number(inode)];
    });
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Record),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _account_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8141);





/**
 * The folder that remembers what was done, so that it can be taken back: root's is a machine's own, any
 * other user's as the XDG base directory specification has it. `SETUP_DOOD_STATE` names another.
 */
function stateFolder(env) {
    const given = env["SETUP_DOOD_STATE"];
    if (given !== undefined && given !== "")
        return given;
    if (process.getuid?.() === 0)
        return "/var/lib/setup-dood";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["XDG_STATE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".local/state"), "setup-dood");
}
/** A list kept in one file, which only its owner may read. */
class Record {
    #path;
    constructor(path) {
        this.#path = path;
    }
    /** @throws DoodError `record-invalid` */
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .b("record-invalid", `${this.#path}, which says what was done, can't be read`, "Take back by hand what it names, then delete it.", { cause });
        }
    }
    async add(entry) {
        await this.#write([...(await this.read()), entry]);
    }
    /** Without entries there is no file. */
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
        await (0,_account_files_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M9)(this.#path, Buffer.from(text, "utf8").toString("latin1"), own);
    }
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ requireRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * Asserts that this process may change the machine.
 * @throws DoodError `not-root`, with the line that does it
 */
function requireRoot(argv = process.argv) {
    if (process.getuid?.() === 0)
        return;
    const [, script = "dood", ...args] = argv;
    // sudo's own PATH may not have this node: both are named in full.
    const words = ["sudo", process.execPath, script, ...args].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b("not-root", "only root may change this machine's accounts", `Run: ${words.join(" ")}`);
}


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findRunners),
/* harmony export */   X: () => (/* binding */ runnerFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const UNIT = /^actions\.runner\..*\.service$/;
/** The runners that run, and the services that could (actions/runner src/Misc/layoutbin/systemd.svc.sh.template). */
async function findRunners(processes, root = "/") {
    const running = processes.filter(isProgram("Runner.Listener")).map((process) => ({
        user: process.uid,
        unit: process.unit !== undefined && UNIT.test(process.unit) ? process.unit : undefined,
        process,
        isBusy: processes.some((other) => isProgram("Runner.Worker")(other) && other.parent === process.pid),
    }));
    const units = (await readRunnerUnits(root)).filter(({ unit }) => running.every((other) => other.unit !== unit));
    return [...running, ...units.map((unit) => ({ ...unit, process: undefined, isBusy: false }))];
}
/** The program itself, or .NET's host with it. */
function isProgram(name) {
    return ({ command }) => command.slice(0, 2).some((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word) === name || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word) === `${name}.dll`);
}
async function readRunnerUnits(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "etc/systemd/system");
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).filter((name) => UNIT.test(name));
    return Promise.all(names.map(async (unit) => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, unit), "utf8").catch(() => "");
        return { unit, user: /^\s*User\s*=\s*(\S+)/m.exec(text)?.[1] ?? "root" };
    }));
}
/** The folder that a runner is installed in; undefined where it can't be told. */
async function runnerFolder({ pid, command }) {
    const program = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => command[0] ?? "");
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === "bin" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : undefined;
}


/***/ }),

/***/ 5645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U4: () => (/* binding */ makeAll),
  s: () => (/* binding */ setUp),
  uc: () => (/* binding */ undoSetup)
});

// UNUSED EXPORTS: changesMade

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/identity/edits.js + 1 modules
var identity_edits = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/host/account-files.js + 1 modules
var account_files = __webpack_require__(8141);
;// CONCATENATED MODULE: ./build/host/carry-out.js





const ROOTS = { mode: 0o644, uid: 0, gid: 0 };
/** Makes a change; one that is there already stays as it is. */
async function make(change) {
    switch (change.kind) {
        case "accounts":
            await (0,account_files/* updateAccounts */.Ss)((files) => (0,identity_edits/* applyEdits */.ct)(files, change.edits));
            return;
        case "socket-group":
            await giveSocket(change.path, change.to);
            return;
        case "file":
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(change.path), { recursive: true });
            await writeLike(change.path, change.after);
    }
}
/** Takes a change back, and says false where somebody else has changed the same since: that is then left. */
async function takeBack(change) {
    switch (change.kind) {
        case "accounts":
            await (0,account_files/* updateAccounts */.Ss)((files) => (0,identity_edits/* revertEdits */.wj)(files, change.edits));
            return true;
        case "socket-group": {
            const found = await (0,promises_.stat)(change.path).catch(() => undefined);
            // A new socket, or one that somebody has given away: not ours any more.
            if (found?.gid !== change.to)
                return false;
            await giveSocket(change.path, change.from);
            return true;
        }
        case "file": {
            const text = await (0,promises_.readFile)(change.path, "utf8").catch(() => undefined);
            if (text !== change.after)
                return text === (change.before ?? undefined);
            if (change.before !== null)
                await writeLike(change.path, change.before);
            else
                await remove(change.path);
            return true;
        }
    }
}
/** Only the group: neither owner nor mode. */
async function giveSocket(path, gid) {
    const { uid } = await (0,promises_.stat)(path);
    await (0,promises_.chown)(path, uid, gid);
}
async function writeLike(path, text) {
    const like = await (0,promises_.lstat)(path).catch(() => ROOTS);
    await (0,account_files/* write */.M9)(path, (0,text_file/* toBytes */.ZJ)(text), like);
}
/** With its folder, where that was made for it alone. */
async function remove(path) {
    await (0,promises_.rm)(path, { force: true });
    if (path.endsWith(".conf"))
        await (0,promises_.rmdir)((0,external_node_path_.dirname)(path)).catch(() => { });
}

// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(404);
// EXTERNAL MODULE: ./build/host/record.js
var record = __webpack_require__(734);
// EXTERNAL MODULE: ./build/access/detection.js
var detection = __webpack_require__(5836);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/host/setup-plan.js







/** System groups' numbers, highest first, as groupadd(8) --system takes them. */
const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);
/**
 * Plans the set-up of a machine: the group, the socket in it, the users in the group, and the engine told
 * to keep it so. A machine that is set up gives no changes.
 * @throws DoodError `owner-only`, `runner-not-found`, `engine-config-invalid`
 */
async function planSetup(machine, wanted) {
    const { socket, users, accounts } = machine;
    if (users.length === 0) {
        throw new errors/* DoodError */.b("runner-not-found", "there is no runner on this machine, neither running nor as a service, that isn't root's", "Name the runner's user: `--user NAME`.");
    }
    // Root's own group is no group to be in; what opens it to a group then opens it to that of docker.
    if (socket.gid !== 0 || !(0,socket_facts/* opensToGroup */.Sd)(socket))
        (0,detection/* requireGroup */.vO)(socket, false);
    const { name, gid, created } = chooseGroup(machine, wanted);
    const group = { name: (0,text_file/* toBytes */.ZJ)(name), gid };
    const withGroup = created === undefined ? accounts : (0,identity_edits/* applyEdits */.ct)(accounts, created.edits);
    const joins = users.flatMap((user) => {
        if (user.gid === gid)
            return [];
        const edits = (0,identity_edits/* pendingEdits */.ti)(withGroup, joinEdits(withGroup, group, user.name));
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
/** The socket's own group, where it has one with a name; else the wanted one, which may have to be made. */
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
    const shadow = machine.accounts.gshadow === undefined ? [] : [{ file: "gshadow", kind: "append", line: `${name}:!::` }];
    const edits = [{ file: "group", kind: "append", line: `${name}:x:${gid}:` }, ...shadow];
    return { name, gid, created: { kind: "accounts", title: `create the group ${name} (${gid})`, edits } };
}
function joinEdits(accounts, group, user) {
    const shadow = accounts.gshadow === undefined ? [] : [{ file: "gshadow", kind: "add-member", group: group.name, user }];
    return [{ file: "group", kind: "add-member", group: group.name, gid: group.gid, user }, ...shadow];
}
/** What makes the engine give the socket to the same group when it starts the next time. */
async function keepGroup(engine, name) {
    if (engine.kind === "unknown" ||
        engine.group === name ||
        (engine.kind === "dockerd" && engine.origin === "option")) {
        return [];
    }
    if (engine.kind === "systemd") {
        const title = `tell docker.socket to give the socket to ${name} (${engine.dropIn})`;
        const before = await (0,promises_.readFile)(engine.dropIn, "utf8").catch(() => null);
        const after = `[Socket]\nSocketGroup=${name}\n`;
        return [{ kind: "file", title, path: engine.dropIn, before, after }];
    }
    const before = await (0,promises_.readFile)(engine.file, "utf8").catch(() => null);
    const title = `tell the engine to give the socket to ${name} (\`group\` in ${engine.file})`;
    return [{ kind: "file", title, path: engine.file, before, after: withGroup(before, name, engine.file) }];
}
/** daemon.json with its `group` set, in the indentation that it has. */
function withGroup(text, group, path) {
    try {
        const config = JSON.parse(text === null || text.trim() === "" ? "{}" : text);
        if (typeof config !== "object" || config === null || Array.isArray(config))
            throw new TypeError("not an object");
        const indentation = /^[ \t]+(?=")/m.exec(text ?? "")?.[0] ?? "  ";
        return `${JSON.stringify({ ...config, group }, undefined, indentation)}\n`;
    }
    catch (cause) {
        throw new errors/* DoodError */.b("engine-config-invalid", `${path} is no JSON object, so that the engine itself couldn't start with it`, "Repair the file, then run this again.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/host/setup.js







/** What was done to this machine, the oldest first. */
function changesMade(env) {
    return new record/* Record */.m((0,external_node_path_.join)((0,record/* stateFolder */.y)(env), "machine.json"));
}
/**
 * Sets this machine up. Each change is recorded, then told, then made: whatever happens, {@link undoSetup}
 * knows all of it. Done twice, the second time changes nothing.
 */
async function setUp(request, env, onChange) {
    const plan = await planSetup(await (0,machine/* readMachine */.U)(request.path, request.users), request.group);
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
/** Takes back what is recorded, the newest first; for one user alone, only what was for that one. */
async function undoSetup(users, dryRun, env, onChange) {
    const record = changesMade(env);
    const all = await record.read();
    const isMeant = (change) => users.length === 0 ||
        (change.kind === "accounts" && change.user !== undefined && users.includes(change.user));
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
/** systemd reads a unit's drop-ins when it is told to. Where it doesn't run, there is nobody to tell. */
async function reloadUnits(changes) {
    const touchesUnit = changes.some((change) => change.kind === "file" && change.path.includes("/systemd/system/"));
    if (touchesUnit)
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("systemctl", ["daemon-reload"]).catch(() => { });
}


/***/ })

};
