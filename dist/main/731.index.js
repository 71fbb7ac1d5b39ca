export const id = 731;
export const ids = [731,547];
export const modules = {

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ allowUser),
/* harmony export */   p3: () => (/* binding */ disallowUser),
/* harmony export */   readAcl: () => (/* binding */ readAcl)
/* harmony export */ });
/* unused harmony export parseAcl */
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .b("acl-unavailable", code === undefined
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

/***/ 4731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeBridge: () => (/* binding */ closeBridge),
  openBridge: () => (/* binding */ openBridge)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/host/acl.js
var host_acl = __webpack_require__(5547);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/edits.js + 1 modules
var identity_edits = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/host/lock.js



/** As long as shadow-utils itself waits (lib/commonio.c: LOCK_TRIES, LOCK_SLEEP). */
const TRIES = 15;
const PAUSE_MS = 1000;
/**
 * Does something while this process holds the lock of an account file, in the way of useradd(8) and
 * groupadd(8): `<file>.lock` is a hard link to a file that holds the owner's process id.
 * @throws DoodError `account-file-locked`
 */
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
    for (let attempt = 1; !(await isLinked(own, lock)); attempt++) {
        const holder = Number.parseInt(await (0,promises_.readFile)(lock, "utf8").catch(() => ""), 10);
        if (Number.isInteger(holder) && !isAlive(holder)) {
            await (0,promises_.rm)(lock, { force: true });
        }
        else if (attempt >= TRIES) {
            throw new errors/* DoodError */.b("account-file-locked", `${lock} is held by process ${Number.isInteger(holder) ? holder : "(unknown)"}`, "Another program is changing the machine's accounts: try again when it is done, or delete the file where there is none.");
        }
        else {
            await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
        }
    }
}
/** False where the lock is somebody else's. */
async function isLinked(own, lock) {
    try {
        await (0,promises_.link)(own, lock);
        return true;
    }
    catch (failure) {
        if (failure instanceof Error && "code" in failure && failure.code === "EEXIST")
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
        return failure instanceof Error && "code" in failure && failure.code === "EPERM";
    }
}

;// CONCATENATED MODULE: ./build/host/account-files.js



const NAMES = ["passwd", "group", "gshadow"];
/** This machine's own account files, as latin1 texts; `etc` is the folder that holds them. */
async function readAccounts(etc = "/etc") {
    const texts = await Promise.all(NAMES.map((name) => readText((0,external_node_path_.join)(etc, name))));
    return Object.fromEntries(NAMES.flatMap((name, at) => (texts[at] === undefined ? [] : [[name, texts[at]]])));
}
/**
 * Changes the account files as shadow-utils does (shadow lib/commonio.c): under its locks, the old file
 * kept as `group-`, the new one put in place by a rename, with mode and owner unchanged. A file whose text
 * stays as it is isn't touched.
 * @throws DoodError `account-file-locked`
 */
async function account_files_updateAccounts(change, etc = "/etc") {
    const [passwd, group, gshadow] = NAMES.map((name) => (0,external_node_path_.join)(etc, name));
    return withLock(passwd, () => withLock(group, () => withLock(gshadow, async () => {
        const before = await readAccounts(etc);
        const after = change(before);
        const changed = NAMES.filter((name) => after[name] !== before[name]);
        for (const name of changed)
            await replace((0,external_node_path_.join)(etc, name), before[name], after[name] ?? "");
        return changed.length > 0;
    })));
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, "latin1");
    }
    catch (failure) {
        // gshadow is closed to all but root: without it nothing can be edited, but all can be looked at.
        const errno = failure instanceof Error && "code" in failure ? failure.code : undefined;
        if (errno === "ENOENT" || errno === "EACCES")
            return undefined;
        throw failure;
    }
}
async function replace(path, before, after) {
    const like = await (0,promises_.lstat)(path).catch(() => ({ mode: 0o644, uid: 0, gid: 0 }));
    if (before !== undefined)
        await write(`${path}-`, before, like);
    await write(path, after, like);
}
/** The whole new file or the old one, whatever happens on the way. */
async function write(path, text, like) {
    const unfinished = `${path}+`;
    await (0,promises_.rm)(unfinished, { force: true });
    const file = await (0,promises_.open)(unfinished, "wx", 0o600);
    try {
        await file.writeFile(text, "latin1");
        await file.chown(like.uid, like.gid);
        await file.chmod(like.mode & 0o7777);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(unfinished, path);
}

;// CONCATENATED MODULE: ./build/host/carry-out.js





const ROOTS = { mode: 0o644, uid: 0, gid: 0 };
/** Makes a change; one that is there already stays as it is. */
async function make(change) {
    switch (change.kind) {
        case "accounts":
            await account_files_updateAccounts((files) => (0,identity_edits/* applyEdits */.ct)(files, change.edits));
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
async function carry_out_takeBack(change) {
    switch (change.kind) {
        case "accounts":
            await updateAccounts((files) => revertEdits(files, change.edits));
            return true;
        case "socket-group": {
            const found = await stat(change.path).catch(() => undefined);
            // A new socket, or one that somebody has given away: not ours any more.
            if (found?.gid !== change.to)
                return false;
            await giveSocket(change.path, change.from);
            return true;
        }
        case "file": {
            const text = await readFile(change.path, "utf8").catch(() => undefined);
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
    await write(path, (0,text_file/* toBytes */.ZJ)(text), like);
}
/** With its folder, where that was made for it alone. */
async function remove(path) {
    await rm(path, { force: true });
    if (path.endsWith(".conf"))
        await rmdir(dirname(path)).catch(() => { });
}

// EXTERNAL MODULE: ./build/access/site.js
var site = __webpack_require__(6060);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/host/process-list.js

/** All processes that can be seen; those that end meanwhile, and the kernel's own, are left out. */
async function listProcesses() {
    const pids = (await (0,promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(readProcess));
    return found.filter((process) => process !== undefined);
}
/** Undefined where there is no such process. */
async function readProcess(pid) {
    try {
        const [status, cmdline, cgroup] = await Promise.all([
            (0,promises_.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
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
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const targets = await Promise.all(names.map((name) => (0,promises_.readlink)(`${folder}/${name}`).catch(() => "")));
    return targets.flatMap((target) => {
        const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
        return inode === undefined ? [] : [Number(inode)];
    });
}

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
    const processes = await listProcesses();
    const holds = await Promise.all(processes.map(async ({ pid }) => (await socketInodes(pid)).some((inode) => inodes.includes(inode))));
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

;// CONCATENATED MODULE: ./build/host/runners.js


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
    return ({ command }) => command.slice(0, 2).some((word) => (0,external_node_path_.basename)(word) === name || (0,external_node_path_.basename)(word) === `${name}.dll`);
}
async function readRunnerUnits(root) {
    const folder = (0,external_node_path_.join)(root, "etc/systemd/system");
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => UNIT.test(name));
    return Promise.all(names.map(async (unit) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, unit), "utf8").catch(() => "");
        return { unit, user: /^\s*User\s*=\s*(\S+)/m.exec(text)?.[1] ?? "root" };
    }));
}
/** The folder that a runner is installed in; undefined where it can't be told. */
async function runnerFolder({ pid, command }) {
    const program = await readlink(`/proc/${pid}/exe`).catch(() => command[0] ?? "");
    const folder = dirname(program);
    return basename(folder) === "bin" ? dirname(folder) : undefined;
}

;// CONCATENATED MODULE: ./build/host/machine.js












/** @throws DoodError `socket-…`, `user-unknown` */
async function readMachine(path, asked, root = "/") {
    const [socket, acl, accounts, engineGroup, processes] = await Promise.all([
        (0,site/* readSocket */.Ce)(path),
        (0,host_acl.readAcl)(path),
        readAccounts(),
        readEngineGroup(path, root),
        listProcesses(),
    ]);
    const all = await findRunners(processes, root);
    const wanted = asked.length > 0 ? asked : all.map(({ user }) => String(user));
    const found = await Promise.all([...new Set(wanted)].map((user) => findUser(user, accounts)));
    const users = found.filter(({ uid }, at) => uid !== 0 && found.findIndex((other) => other.uid === uid) === at);
    const isTheirs = ({ user }) => users.some(({ uid, name }) => user === uid || user === (0,text_file/* fromBytes */.uK)(name));
    const group = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").find(({ gid }) => gid === socket.gid);
    return { path, socket, acl, accounts, group, engineGroup, runners: all.filter(isTheirs), users };
}
/** Whether a new login of the user has the group: by membership, or as its own group. */
function isMember(user, gid, accounts) {
    const groups = parseGroup(accounts.group ?? "").filter((group) => group.gid === gid);
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/host/record.js





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
    return (0,external_node_path_.join)(env["XDG_STATE_HOME"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".local/state"), "setup-dood");
}
/** A list kept in one file, which only its owner may read. */
class Record {
    #path;
    constructor(path) {
        this.#path = path;
    }
    /** @throws DoodError `record-invalid` */
    async read() {
        const text = await (0,promises_.readFile)(this.#path, "utf8").catch(() => undefined);
        if (text === undefined)
            return [];
        try {
            const { version, entries } = JSON.parse(text);
            if (version !== 1 || !Array.isArray(entries))
                throw new TypeError("another version");
            return entries;
        }
        catch (cause) {
            throw new errors/* DoodError */.b("record-invalid", `${this.#path}, which says what was done, can't be read`, "Take back by hand what it names, then delete it.", { cause });
        }
    }
    async add(entry) {
        await this.#write([...(await this.read()), entry]);
    }
    /** Without entries there is no file. */
    async keep(entries) {
        if (entries.length === 0)
            await (0,promises_.rm)(this.#path, { force: true });
        else
            await this.#write(entries);
    }
    async #write(entries) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.#path), { recursive: true, mode: 0o700 });
        const text = `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`;
        const own = { mode: 0o600, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
        await write(this.#path, Buffer.from(text, "utf8").toString("latin1"), own);
    }
}

// EXTERNAL MODULE: ./build/access/detection.js
var detection = __webpack_require__(5836);
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
    const groups = (0,identity_group/* parseGroup */.h)(machine.accounts.group ?? "");
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
    return new Record((0,external_node_path_.join)(stateFolder(env), "machine.json"));
}
/**
 * Sets this machine up. Each change is recorded, then told, then made: whatever happens, {@link undoSetup}
 * knows all of it. Done twice, the second time changes nothing.
 */
async function setUp(request, env, onChange) {
    const plan = await planSetup(await readMachine(request.path, request.users), request.group);
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

;// CONCATENATED MODULE: ./build/host/bridge.js





/** Gone after a reboot, as the socket and its list are. */
const HOLDERS = "/run/setup-dood";
/**
 * Opens it; as root. Gives the titles of the lasting changes.
 * @throws DoodError `acl-unavailable`, and as setUp does
 */
async function openBridge(bridge, group, env) {
    const { path, uid, holder } = bridge;
    const changes = [];
    await setUp({ path, users: [String(uid)], group, dryRun: false }, env, (title) => changes.push(title));
    const folder = holdersOf(bridge);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, holder), "");
    await (0,host_acl/* allowUser */.XL)(path, uid);
    return changes;
}
/** Closes it, where no other job of this user still needs it; as root. Says whether it did. */
async function closeBridge(bridge) {
    const folder = holdersOf(bridge);
    await (0,promises_.rm)((0,external_node_path_.join)(folder, bridge.holder), { force: true });
    const others = await (0,promises_.readdir)(folder).catch(() => []);
    if (others.length > 0)
        return false;
    await (0,host_acl/* disallowUser */.p3)(bridge.path, bridge.uid);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return true;
}
function holdersOf({ path, uid }) {
    return (0,external_node_path_.join)(HOLDERS, `${uid}-${(0,external_node_crypto_.createHash)("sha256").update(path).digest("hex").slice(0, 16)}`);
}


/***/ })

};
