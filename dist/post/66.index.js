export const id = 66;
export const ids = [66];
export const modules = {

/***/ 9066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isMember: () => (/* binding */ isMember),
  nameOfUser: () => (/* binding */ nameOfUser),
  readMachine: () => (/* binding */ readMachine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/system/access-list.js
var access_list = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/system/accounts.js
var system_accounts = __webpack_require__(8162);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/system/process-status.js
function parseStatus(text) {
    const numbers = (field) => new RegExp(`^${field}:([\\d\\s]*)$`, "m").exec(text)?.[1]?.split(/\s+/).filter(Boolean).map(Number);
    const state = /^State:\s+(\S)/m.exec(text)?.[1];
    const [parent] = numbers("PPid") ?? [];
    const [real, uid, saved, fileSystem] = numbers("Uid") ?? [];
    const [, gid] = numbers("Gid") ?? [];
    const groups = numbers("Groups");
    if (state === undefined || parent === undefined || gid === undefined || groups === undefined)
        return undefined;
    if (real === undefined || uid === undefined || saved === undefined || fileSystem === undefined)
        return undefined;
    return {
        state,
        parent,
        uids: [real, uid, saved, fileSystem],
        uid,
        gid,
        groups: [...new Set([gid, ...groups])],
        pids: numbers("NSpid") ?? [],
    };
}

;// CONCATENATED MODULE: ./build/system/processes.js


async function listProcesses() {
    const pids = (await (0,promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(readProcess));
    return found.filter((process) => process !== undefined);
}
async function readProcess(pid) {
    try {
        const [text, cmdline, cgroup] = await Promise.all([
            (0,promises_.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
        ]);
        const status = parseStatus(text);
        if (status === undefined || cmdline === "" || status.pids.length > 1)
            return undefined;
        const { uid, uids, groups } = status;
        return {
            pid,
            uid,
            isRoots: uids.every((id) => id === 0),
            groups,
            command: cmdline.replace(/\0$/, "").split("\0"),
            unit: serviceOf(cgroup),
        };
    }
    catch {
        return undefined;
    }
}
async function readProgram(pid) {
    const path = await (0,promises_.readlink)(`/proc/${pid}/exe`).catch(() => undefined);
    return path?.replace(/ \(deleted\)$/, "");
}
function serviceOf(cgroup) {
    return /^\d+:(?:name=systemd)?:(?:\/[^/\n]+\.slice)*\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1];
}

// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/system/plain-file.js
var plain_file = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/system/trusted-path.js
var trusted_path = __webpack_require__(7679);
;// CONCATENATED MODULE: ./build/system/unit-file.js




const THIS_MACHINE = { path: "/", owner: 0 };
const FOLDERS = ["/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"].map((base) => `${base}/systemd/system`);
function listUnits(pattern, machine) {
    const names = FOLDERS.flatMap((folder) => list((0,external_node_path_.join)(machine.path, folder))).filter((name) => pattern.test(name));
    return [...new Set(names)].filter((name) => readUnit(name, machine) !== undefined);
}
function readUnit(name, machine) {
    const read = (path) => readTrusted(path, machine);
    const folders = FOLDERS.map((folder) => (0,external_node_path_.join)(machine.path, folder));
    const unit = folders.map((folder) => read((0,external_node_path_.join)(folder, name))).find((text) => text !== undefined);
    if (unit === undefined)
        return undefined;
    const dropIns = folders
        .flatMap((folder) => list((0,external_node_path_.join)(folder, `${name}.d`)).map((file) => (0,external_node_path_.join)(folder, `${name}.d`, file)))
        .filter((path) => path.endsWith(".conf"))
        .filter((path, at, all) => all.findIndex((other) => (0,external_node_path_.basename)(other) === (0,external_node_path_.basename)(path)) === at)
        .sort((a, b) => ((0,external_node_path_.basename)(a) < (0,external_node_path_.basename)(b) ? -1 : 1));
    const texts = [unit, ...dropIns.flatMap((path) => read(path) ?? [])];
    return {
        values: (setting) => texts.flatMap((text) => [...text.matchAll(new RegExp(`^[ \\t]*${setting}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, "gm"))].map(([, value = ""]) => value)),
    };
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function readTrusted(path, { path: root, owner }) {
    try {
        if ((0,trusted_path/* findWritable */._D)((0,external_node_path_.dirname)(path), [owner], root) !== undefined)
            return undefined;
        const file = (0,plain_file/* readPlainFile */.b)(path);
        return file?.uid === owner && !isOpen(file) ? file.text : undefined;
    }
    catch {
        return undefined;
    }
}
function isOpen({ mode, gid }) {
    return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== 0);
}

// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
;// CONCATENATED MODULE: ./build/runner/engine-group.js











const CONFIG_FILE = "/etc/docker/daemon.json";
const DEFAULT_GROUP = "docker";
async function readEngineGroup(socketPath, processes, machine = THIS_MACHINE) {
    const paths = [socketPath, realPath(socketPath)].map(mount/* canonicalPath */.Op);
    const isTheSocket = (path) => paths.includes((0,mount/* canonicalPath */.Op)(path));
    for (const engine of processes) {
        if (!(await isEngine(engine)))
            continue;
        const daemon = readDaemon(engine.command, machine);
        if (daemon.sockets.some(isTheSocket))
            return daemon.group;
    }
    const unit = readUnit("docker.socket", machine);
    if (unit === undefined || !unit.values("ListenStream").some(isTheSocket)) {
        return { kind: "unknown", why: "no dockerd of root's and no docker.socket is seen that makes it" };
    }
    const dropIn = (0,external_node_path_.join)(machine.path, "/etc/systemd/system/docker.socket.d/90-setup-dood.conf");
    return { kind: "systemd", group: unit.values("SocketGroup").at(-1) || "root", dropIn };
}
function readDaemon(command, machine = THIS_MACHINE) {
    const file = (0,external_node_path_.join)(machine.path, optionValues(command, ["--config-file"]).at(-1) ?? CONFIG_FILE);
    const hosts = optionValues(command, ["--host", "-H"]);
    const option = optionValues(command, ["--group", "-G"]).at(-1);
    try {
        const config = readConfig(file, machine);
        const group = config["group"];
        const sockets = socketsOf([...hosts, ...texts(config["hosts"])]);
        if (option !== undefined)
            return { group: { kind: "dockerd", group: option, origin: "option", file }, sockets };
        return typeof group === "string" && group !== ""
            ? { group: { kind: "dockerd", group, origin: "file", file }, sockets }
            : { group: { kind: "dockerd", group: DEFAULT_GROUP, origin: "default", file }, sockets };
    }
    catch (failure) {
        return { group: { kind: "unknown", why: (0,errors/* toDoodError */.Yn)(failure).message }, sockets: socketsOf(hosts) };
    }
}
async function isEngine({ pid, isRoots }) {
    const program = isRoots ? await readProgram(pid) : undefined;
    if (program === undefined || (0,external_node_path_.basename)(program) !== "dockerd")
        return false;
    try {
        return (0,trusted_path/* findWritable */._D)(program, [0]) === undefined;
    }
    catch {
        return false;
    }
}
function readConfig(file, { path, owner }) {
    const writable = ignoreMissing(() => (0,trusted_path/* findWritable */._D)(file, [owner], path));
    if (writable !== undefined) {
        throw new errors/* DoodError */.bI("engine-config-invalid", `${file} can be changed by others than root (${writable})`, `Close it: sudo chown root ${writable} && sudo chmod go-w ${writable}`);
    }
    const text = ignoreMissing(() => (0,plain_file/* readPlainFile */.b)(realPath(file))?.text);
    try {
        const config = JSON.parse((0,text_file/* fromBytes */.uK)(text ?? "{}"));
        return (0,json/* isJsonObject */.OW)(config) ? config : {};
    }
    catch {
        return {};
    }
}
function socketsOf(hosts) {
    if (hosts.length === 0)
        return [docker_host/* DEFAULT_SOCKET */.YE];
    const paths = hosts.map((host) => /^unix:\/\/(.*)$/.exec(host)?.[1]);
    return paths.flatMap((path) => (path === undefined ? [] : [path || docker_host/* DEFAULT_SOCKET */.YE]));
}
function optionValues(command, names) {
    return command.flatMap((word, index) => {
        if (names.includes(word))
            return command[index + 1] ?? [];
        const long = names.find((name) => word.startsWith(`${name}=`));
        if (long !== undefined)
            return word.slice(long.length + 1);
        const short = names.find((name) => /^-\w$/.test(name) && word.startsWith(name));
        return short === undefined ? [] : word.slice(short.length);
    });
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function realPath(path) {
    return ignoreMissing(() => (0,external_node_fs_.realpathSync)(path)) ?? path;
}
function ignoreMissing(read) {
    try {
        return read();
    }
    catch (failure) {
        if ((0,errors/* errnoOf */.UQ)(failure) === "ENOENT")
            return undefined;
        throw failure;
    }
}

;// CONCATENATED MODULE: ./build/runner/runners.js




const UNIT = /^actions\.runner\.[\w.@:\\-]+\.service$/;
function findRunners(processes, machine = THIS_MACHINE) {
    return Promise.all(listUnits(UNIT, machine).map(async (unit) => {
        const values = readUnit(unit, machine)?.values ?? (() => []);
        const folder = values("WorkingDirectory").at(-1) ?? "";
        const own = processes.filter((process) => process.unit === unit);
        const mainPid = own.length === 0 ? undefined : await readMainPid(unit);
        return {
            unit,
            user: values("User").at(-1) || "root",
            folder: (0,external_node_path_.isAbsolute)(folder) && !folder.includes("%") ? folder : undefined,
            process: own.find(({ pid }) => pid === mainPid),
            isBusy: own.some(isWorker),
        };
    }));
}
async function readMainPid(unit) {
    const args = ["show", "--property=MainPID", "--value", "--", unit];
    return (0,external_node_util_.promisify)(external_node_child_process_.execFile)("systemctl", args).then(({ stdout }) => Number(stdout), () => undefined);
}
function isWorker({ command }) {
    const names = command.slice(0, 2).map((word) => (0,external_node_path_.basename)(word));
    return names.includes("Runner.Worker") || names.includes("Runner.Worker.dll");
}

;// CONCATENATED MODULE: ./build/runner/machine.js













async function readMachine(path, asked, root = THIS_MACHINE) {
    const socket = (0,socket_file/* readSocket */.Ce)(path);
    const processes = await listProcesses();
    const [acl, accounts, engineGroup, all] = await Promise.all([
        (0,access_list/* readAcl */.NJ)(path),
        (0,system_accounts/* readAccounts */.n)(),
        readEngineGroup(path, processes, root),
        findRunners(processes, root),
    ]);
    const found = asked.length > 0
        ? await Promise.all(asked.map((user) => requireUser(user, accounts)))
        : await Promise.all(all.map(({ user }) => findUser(user, accounts)));
    const users = found.filter((user, at) => user !== undefined && user.uid !== 0 && found.findIndex((other) => other?.uid === user.uid) === at);
    const runners = all.filter(({ user }) => users.some(({ uid, name }) => user === String(uid) || user === (0,text_file/* fromBytes */.uK)(name)));
    const others = processes.filter(({ unit }) => all.every((runner) => runner.unit !== unit));
    const group = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").find(({ gid }) => gid === socket.gid);
    return { path, socket, acl, accounts, group, engineGroup, runners, users, processes: others };
}
function isMember(user, gid, accounts) {
    const groups = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").filter((group) => group.gid === gid);
    return user.gid === gid || groups.some(({ members }) => members.includes(user.name));
}
function nameOfUser(uid, accounts) {
    const user = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find((one) => one.uid === uid);
    return user === undefined ? `uid ${uid}` : (0,text_file/* fromBytes */.uK)(user.name);
}
async function requireUser(user, accounts) {
    const found = await findUser(user, accounts);
    if (found !== undefined)
        return found;
    throw new errors/* DoodError */.bI("user-unknown", `this machine has no user \`${user}\``, "Name an existing one with --user, or create it: `useradd --create-home NAME`.");
}
async function findUser(user, accounts) {
    const isUid = /^\d+$/.test(user);
    const matches = (entry) => (isUid ? entry.uid === Number(user) : entry.name === (0,text_file/* toBytes */.ZJ)(user));
    return (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find(matches) ?? (await askNameService(user));
}
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

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ readAcl),
/* harmony export */   XL: () => (/* binding */ allowUser),
/* harmony export */   p3: () => (/* binding */ disallowUser)
/* harmony export */ });
/* unused harmony exports opens, parseAcl */
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7679);



function opens(permissions) {
    return permissions.includes("w");
}
async function readAcl(path) {
    const { code, output } = await run("getfacl", ["--absolute-names", "--numeric", "--omit-header", path]);
    return code === 0 ? parseAcl(output) : undefined;
}
function parseAcl(text) {
    const entries = [...text.matchAll(/^(user|group):(\d*):([rwx-]{3})(?:\s+#effective:([rwx-]{3}))?/gm)].map(([, kind, id = "", permissions = "", effective = permissions]) => ({ kind, id, permissions: effective }));
    const named = (kind) => entries.flatMap((entry) => entry.kind === kind && entry.id !== ""
        ? [{ id: Number(entry.id), permissions: entry.permissions }]
        : []);
    return {
        owningGroup: entries.find(({ kind, id }) => kind === "group" && id === "")?.permissions ?? "",
        users: named("user").map(({ id, permissions }) => ({ uid: id, permissions })),
        groups: named("group").map(({ id, permissions }) => ({ gid: id, permissions })),
    };
}
async function allowUser(path, uid) {
    await change(path, ["--modify", `user:${uid}:rw`]);
}
async function disallowUser(path, uid) {
    await change(path, ["--remove", `user:${uid}`]);
    const left = await readAcl(path);
    if (left?.users.length === 0 && left.groups.length === 0)
        await change(path, ["--remove-all"]);
}
async function change(path, args) {
    (0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRootsFolders */ .qT)(path);
    const { code, output } = await run("setfacl", [...args, "--", path]);
    if (code === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("acl-unavailable", code === undefined
        ? "there is no setfacl on this machine"
        : `the access list of ${path} can't be changed: ${output.trim()}`, code === undefined
        ? "Install the package `acl`; or restart the runner, which then has the group."
        : "The file system of the socket has no POSIX ACLs: restart the runner, which then has the group.");
}
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

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ updateAccounts),
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(885);
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

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ withLock)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
;// CONCATENATED MODULE: ./build/system/poll.js


async function pollUntil({ timeoutMs, intervalMs }, attempt) {
    const deadline = (0,clock/* uptimeMs */.B)() + timeoutMs;
    for (let isLast = timeoutMs <= 0;;) {
        const value = await attempt();
        if (value !== undefined || isLast)
            return value;
        const leftMs = Math.max(0, deadline - (0,clock/* uptimeMs */.B)());
        isLast = leftMs <= intervalMs;
        await (0,external_node_timers_promises_.setTimeout)(Math.min(intervalMs, leftMs));
    }
}

;// CONCATENATED MODULE: ./build/system/lock.js



const PATIENCE = { timeoutMs: 15_000, intervalMs: 1000 };
async function withLock(path, act) {
    const lock = `${path}.lock`;
    const own = `${path}.${process.pid}`;
    await (0,promises_.writeFile)(own, `${process.pid}\0`, { mode: 0o600 });
    try {
        await acquire(own, lock);
    }
    finally {
        await (0,promises_.rm)(own, { force: true });
    }
    try {
        return await act();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
async function acquire(own, lock) {
    const isHeld = await pollUntil(PATIENCE, async () => {
        if (await isLinked(own, lock))
            return true;
        const holder = await holderOf(lock);
        if (holder === undefined || isAlive(holder))
            return undefined;
        await (0,promises_.rm)(lock, { force: true });
        return (await isLinked(own, lock)) || undefined;
    });
    if (isHeld !== undefined)
        return;
    throw new errors/* DoodError */.bI("account-file-locked", `${lock} is held by process ${(await holderOf(lock)) ?? "(unknown)"}`, "Another program is changing the machine's accounts: try again when it is done, or delete the file if there is none.");
}
async function holderOf(lock) {
    const pid = Number.parseInt(await (0,promises_.readFile)(lock, "utf8").catch(() => ""), 10);
    return Number.isInteger(pid) ? pid : undefined;
}
async function isLinked(own, lock) {
    try {
        await (0,promises_.link)(own, lock);
        return true;
    }
    catch (failure) {
        if ((0,errors/* errnoOf */.UQ)(failure) === "EEXIST")
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
        return (0,errors/* errnoOf */.UQ)(failure) === "EPERM";
    }
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


/***/ })

};
