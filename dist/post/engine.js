export const id = 209;
export const ids = [209];
export const modules = {

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revertJob: () => (/* binding */ revertJob)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/socket/mount.js
var socket_mount = __webpack_require__(2273);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/system/cgroup.js


const ROOT = "/sys/fs/cgroup";
function cgroup_cgroupProcesses(cgroup, id) {
    for (const line of cgroup.split("\n")) {
        const [, controllers = "", path = ""] = /^\d+:([^:]*):(\/.+)$/.exec(line) ?? [];
        const group = path.split("/").findIndex((part) => part.includes(id));
        if (group < 0 || path.includes("/.."))
            continue;
        const own = path
            .split("/")
            .slice(0, group + 1)
            .join("/");
        try {
            const folder = join(ROOT, controllers.replace(/^name=/, ""), own);
            const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
            const lists = files.filter((file) => /(^|\/)cgroup\.procs$/.test(file));
            const pids = lists.flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean));
            if (pids.length > 0 && !pids.includes("0"))
                return pids.map(Number);
        }
        catch {
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/system/pids.js
var pids = __webpack_require__(1308);
// EXTERNAL MODULE: ./build/system/poll.js
var poll = __webpack_require__(9915);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/system/process-signals.js


function process_signals_isDeafTo(signal, status) {
    const number = signalNumber(signal);
    const { pids = [] } = parseStatus(status) ?? {};
    if (number === undefined || pids.length < 2 || pids.at(-1) !== 1)
        return false;
    const isOut = (field) => {
        const mask = new RegExp(`^${field}:\\s*([0-9a-f]+)$`, "m").exec(status)?.[1];
        return mask !== undefined && ((BigInt(`0x${mask}`) >> BigInt(number - 1)) & 1n) === 0n;
    };
    return isOut("SigCgt") && isOut("SigBlk");
}
const OBEYED = [external_node_os_.constants.signals.SIGKILL, external_node_os_.constants.signals.SIGSTOP];
function signalNumber(signal) {
    const name = `SIG${signal.toUpperCase().replace(/^SIG/, "")}`;
    const named = Object.entries(constants.signals).find(([candidate]) => candidate === name)?.[1];
    const number = /^\d{1,2}$/.test(signal) ? Number(signal) : named;
    return number === undefined || number < 1 || OBEYED.includes(number) ? undefined : number;
}

// EXTERNAL MODULE: ./build/system/user-namespace.js
var user_namespace = __webpack_require__(3051);
;// CONCATENATED MODULE: ./build/grant/observe/container-processes.js








async function container_processes_readProcesses(engine, container) {
    return (await readHere(container)) ?? engine.processes(container.id);
}
const WORKERS = { timeoutMs: 5_000, intervalMs: 100 };
async function awaitProcesses(engine, before, uid) {
    const isUsers = (process) => process.uid === uid;
    const isExpected = before.processes?.some(isUsers) ?? false;
    const look = async () => {
        const container = await engine.inspect(before.container.id);
        return { container, processes: await container_processes_readProcesses(engine, container) };
    };
    const patience = isExpected ? WORKERS : { ...WORKERS, timeoutMs: 0 };
    const back = await pollUntil(patience, async () => {
        const now = await look();
        return now.processes === undefined || now.processes.some(isUsers) ? now : undefined;
    });
    return back ?? look();
}
function readContainerIdMaps(container) {
    return signOf(container) === undefined ? undefined : (0,user_namespace/* readIdMaps */.Jh)(container.pid);
}
async function isDeafToStop(engine, container) {
    if (signOf(container) === undefined)
        return false;
    if (!isDeafTo(container.stopSignal, read(container.pid, "status")))
        return false;
    const channel = await engine.waitChannel(container.id, container.pid).catch(() => undefined);
    return channel !== undefined && !channel.includes("sigtimedwait");
}
async function readHere(container) {
    const sign = signOf(container);
    const main = parseStatus(read(container.pid, "status"));
    const maps = sign === undefined ? undefined : readIdMaps(container.pid);
    if (sign === undefined || main === undefined || maps === undefined)
        return undefined;
    const pids = cgroupProcesses(read(container.pid, "cgroup"), container.id) ?? (await listPids());
    return pids.flatMap((pid) => {
        const status = read(pid, sign).includes(container.id) ? parseStatus(read(pid, "status")) : undefined;
        if (status === undefined || hasEnded(status) || isNested(status, main))
            return [];
        const groups = status.groups.map((group) => toInside(group, maps.gid));
        return [{ pid, name: status.name, uid: toInside(status.uid, maps.uid), groups: [...new Set(groups)] }];
    });
}
function hasEnded({ state }) {
    return state === "Z" || state === "X";
}
function isNested({ pids }, main) {
    return pids.length > main.pids.length;
}
function signOf({ id, pid }) {
    if (pid === 0)
        return undefined;
    return ["cgroup", "mountinfo"].find((file) => read(pid, file).includes(id));
}
function read(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./build/engine/endpoint.js
var endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/engine/root-stat.js
var root_stat = __webpack_require__(3954);
// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __webpack_require__(5064);
// EXTERNAL MODULE: ./build/socket/unmapped.js
var unmapped = __webpack_require__(1634);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/grant/shared-engine.js + 1 modules
var shared_engine = __webpack_require__(3081);
;// CONCATENATED MODULE: ./build/grant/observe/socket.js









async function socket_viewSocket(shared, container, mount) {
    const seen = await lookAt(shared, container, mount);
    const isClosed = seen === "no-socket" || (seen !== undefined && (0,unmapped/* isUnmapped */.VC)(seen));
    if (shared.connection.info.rootless && !isOwnSocket(shared, mount) && isClosed) {
        throw elsewhere(shared, mount, seen);
    }
    if (seen === "no-socket")
        throw notASocket(mount);
    return seen;
}
async function lookAt(shared, container, mount) {
    const here = socketHere(shared, mount);
    if (here === "no-socket")
        return here;
    const seen = here === undefined ? undefined : translate(shared, container, here);
    return seen ?? askContainer(shared, container.id, mount.path);
}
function translate(shared, container, here) {
    const maps = readContainerIdMaps(container);
    if (maps !== undefined) {
        return { uid: (0,id_map/* toInside */._A)(here.uid, maps.uid), gid: (0,id_map/* toInside */._A)(here.gid, maps.gid), mode: here.mode };
    }
    if (shared.connection.info.usernsRemap && container.usernsMode !== "host") {
        return { uid: id_map/* OVERFLOW_ID */.J4, gid: id_map/* OVERFLOW_ID */.J4, mode: here.mode };
    }
    const mapped = (0,shared_engine/* isBehindNamespace */.Yl)(shared) || here.gid === id_map/* OVERFLOW_ID */.J4;
    return mapped ? undefined : here;
}
function isOwnSocket(shared, mount) {
    return shared.socket.hostPaths.map(socket_mount/* canonicalPath */.Op).includes((0,socket_mount/* canonicalPath */.Op)(mount.source));
}
function pathHere(shared, mount) {
    if (shared.socket.kind === "tcp" || (0,shared_engine/* isBeforeVm */.ZV)(shared))
        return undefined;
    if (isOwnSocket(shared, mount))
        return shared.socket.path;
    return shared.socket.vantage === "host" ? mount.source : undefined;
}
function socketHere(shared, mount) {
    const path = pathHere(shared, mount);
    if (path === undefined)
        return undefined;
    try {
        return (0,socket_file/* readSocket */.Ce)(path);
    }
    catch (failure) {
        const isThere = failure instanceof errors/* DoodError */.bI && failure.code === "socket-not-a-socket";
        return isThere ? "no-socket" : undefined;
    }
}
async function askContainer(shared, id, path) {
    const { engine } = shared.connection;
    const asked = await (0,root_stat/* execStat */.i)(["-L", "-c", "%u %g %f", path], (request) => engine.exec(id, request));
    if (asked?.kind !== "exited" || asked.code !== 0)
        return undefined;
    const [, uid, gid, hex] = /^(\d+) (\d+) ([0-9a-f]+)\s*$/.exec(asked.output) ?? [];
    if (uid === undefined || gid === undefined || hex === undefined)
        return undefined;
    const mode = Number.parseInt(hex, 16);
    const isSocket = (mode & 0o170000) === 0o140000;
    return isSocket ? { uid: Number(uid), gid: Number(gid), mode: mode & 0o7777 } : "no-socket";
}
function elsewhere(shared, mount, seen) {
    const own = shared.socket.hostPaths[0] ?? (0,endpoint/* endpointAddress */.C)(shared.connection.endpoint);
    const what = seen === "no-socket" ? "an empty folder" : "another engine's socket, closed to it";
    return new errors/* DoodError */.bI("socket-elsewhere", `${mount.path} in the container is ${what}: ${mount.source} was mounted, but this rootless engine listens at ${own} (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, `Mount the engine's own socket beside it and point docker there: \`volumes: ["${own}:${own}"]\` and \`env: { DOCKER_HOST: "unix://${own}" }\`.`);
}
function notASocket(mount) {
    return new errors/* DoodError */.bI("socket-not-a-socket", `what the container sees at ${mount.path} is no socket: ${mount.source} on the engine's machine is a folder or a file`, "The engine makes an empty folder where a mounted path didn't exist: start the engine that owns the socket first, or mount the right path, then recreate the container.");
}

;// CONCATENATED MODULE: ./build/grant/observe/observe.js



const NO_FILES = { passwd: undefined, group: undefined, gshadow: undefined };
async function observe(shared, target, container) {
    const { engine } = shared.connection;
    const mount = findSocketMount(container, shared.socket.hostPaths);
    if (mount === undefined || container.status !== "running") {
        const unseen = { target, container, mount, socket: undefined, files: NO_FILES, processes: undefined };
        const hasEnded = ["exited", "restarting"].includes(container.status);
        return hasEnded ? { ...unseen, lastLog: await engine.lastLog(container.id).catch(() => "") } : unseen;
    }
    const [files, places, processes] = await Promise.all([
        readAccountFiles(engine, container.id),
        findPlaces(engine, container, mount),
        target.role === "job" ? undefined : readProcesses(engine, container),
    ]);
    const socket = await viewSocket(shared, container, mount);
    return { target, container, mount, socket, files, places, processes };
}
async function findPlaces(engine, { id, mounts }, socket) {
    const others = mounts.map(({ destination }) => destination).filter((path) => path !== socket?.path);
    if (others.length === 0)
        return undefined;
    const [accounts = "", ...real] = await engine.realPaths(id, ["/etc", ...others]);
    return { accounts, mounts: real };
}
async function readAccountFiles(engine, id) {
    const [passwd, group, gshadow] = await engine.readFiles(id, ["/etc/passwd", "/etc/group", "/etc/gshadow"]);
    return { passwd, group, gshadow };
}

// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/grant/plan/socket.js + 2 modules
var socket = __webpack_require__(9601);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/identity/account-entries.js


const MAX_PASSWD_LINE = (/* unused pure expression or super */ null && (64 * 1024 - 1));
function account_entries_readPasswd(files, rules) {
    const text = files.passwd ?? "";
    return isReadable(text, MAX_PASSWD_LINE)
        ? parsePasswd(text, rules.idInFile)
        : { kind: "unreadable", file: "passwd" };
}
function account_entries_readGroup(files, rules) {
    const text = files.group ?? "";
    return isReadable(text, rules.maxGroupLine)
        ? parseGroup(text, rules.idInFile)
        : { kind: "unreadable", file: "group" };
}
function isReadable(text, max) {
    let start = 0;
    while (text.length - start > max) {
        const feed = text.lastIndexOf("\n", start + max);
        if (feed < start)
            return false;
        start = feed + 1;
    }
    return true;
}

// EXTERNAL MODULE: ./build/identity/go-text.js
var go_text = __webpack_require__(5433);
;// CONCATENATED MODULE: ./build/identity/sys-user-rules.js


const sys_user_rules_SYS_USER_0_4_0 = {
    numbersAreIds: false,
    maxGroupLine: Number.POSITIVE_INFINITY,
    groupIsRest: false,
    idInFile: go_text/* atoiOrZero */.xD,
};
const SYS_USER_0_4_1 = {
    ...sys_user_rules_SYS_USER_0_4_0,
    numbersAreIds: true,
    maxGroupLine: 1024 * 1024 - 1,
};
const SYS_USER_0_5_0 = { ...SYS_USER_0_4_1, groupIsRest: true };
const SYS_USER_DEBIAN = {
    ...SYS_USER_0_5_0,
    idInFile: (text) => {
        const id = (0,go_text/* atoiOrZero */.xD)(text);
        return sys_user_rules_isInRange(id) ? id : -1;
    },
};
function sys_user_rules_isInRange(id) {
    return id >= 0 && id <= 0x7fff_ffff;
}
function sys_user_rules_sysUserRules(engine) {
    if (isBuiltByDebian(engine))
        return SYS_USER_DEBIAN;
    const { rules, engineVersion } = engine;
    if (rules === "podman")
        return isBefore(engineVersion, 5, 9) ? sys_user_rules_SYS_USER_0_4_0 : SYS_USER_0_5_0;
    if (isBefore(engineVersion, 29, 6, 1))
        return sys_user_rules_SYS_USER_0_4_0;
    return isBefore(engineVersion, 29, 10) ? SYS_USER_0_4_1 : SYS_USER_0_5_0;
}
function isBuiltByDebian({ rules, engineVersion = "", engineBuilt, distribution }) {
    const isSince = engineBuilt === undefined || Date.parse(engineBuilt) >= Date.parse("2026-09-05");
    if (rules === "podman")
        return distribution === "debian" && isSince && !isBefore(engineVersion, 5, 8);
    return engineVersion.includes("+dfsg") && isSince && !isBefore(engineVersion, 28, 5);
}

;// CONCATENATED MODULE: ./build/identity/spec-number.js


function spec_number_numberIn(arg, { numbersAreIds }) {
    const number = atoi(arg);
    if (!numbersAreIds || !isInteger(arg))
        return number;
    return number !== undefined && isInRange(number) ? number : { kind: "out-of-range", id: arg };
}

;// CONCATENATED MODULE: ./build/identity/additional-groups.js




function additional_groups_getAdditionalGroups(wanted, files, rules) {
    const numbers = wanted.map((group) => numberIn(group, rules));
    const invalid = numbers.find((number) => typeof number === "object");
    if (invalid !== undefined)
        return invalid;
    const groups = wanted.length === 0 ? [] : readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    const find = rules.numbersAreIds ? byNumberOrName : byEither;
    const gids = new Set();
    for (const ag of wanted) {
        const entry = find(ag, groups, gids);
        const gid = entry?.gid ?? atoi(ag);
        if (gid === undefined)
            return { kind: "unknown-group", name: ag };
        if ((entry === undefined || rules.numbersAreIds) && !isInRange(gid))
            return { kind: "out-of-range", id: ag };
        gids.add(gid);
    }
    return [...gids];
}
function byNumberOrName(ag, groups) {
    const number = atoi(ag);
    return groups.find(({ name, gid }) => (number === undefined ? name === ag : gid === number));
}
function byEither(ag, groups, gids) {
    return groups.find(({ name, gid }) => (name === ag || String(gid) === ag) && !gids.has(gid));
}
function additional_groups_getShuffledGroups(wanted, files, rules) {
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    const results = new Map(wanted.map((number) => [number, new Set([Number(number)])]));
    for (const { name, gid } of groups)
        results.get(name)?.add(gid);
    const inFile = new Set(groups.map(({ gid }) => gid));
    const invalid = wanted.find((number) => !isInRange(Number(number)) && !inFile.has(Number(number)) && results.get(number)?.size === 1);
    if (invalid !== undefined)
        return { kind: "out-of-range", id: invalid };
    const certain = [...results.values()].filter(({ size }) => size === 1).flatMap((gids) => [...gids]);
    const possible = [...results.values()].flatMap((gids) => [...gids]);
    return { certain, byChance: possible.filter((gid) => !certain.includes(gid)) };
}

;// CONCATENATED MODULE: ./build/identity/containerd-user.js


function containerd_user_containerdUser(spec, files, rules) {
    const parts = spec.split(":");
    const [userArg = "", groupArg] = parts;
    if (parts.length > 2)
        return { kind: "malformed", spec };
    return groupArg === undefined
        ? userAlone(userArg, files, rules)
        : userAndGroup(userArg, groupArg, files, rules);
}
function userAlone(userArg, files, rules) {
    const id = idOf(userArg);
    const entries = readPasswd(files, rules);
    if ("kind" in entries)
        return entries;
    const entry = entries.find((e) => (id === undefined ? e.name === userArg : e.uid === id));
    if (entry === undefined && id === undefined)
        return { kind: "unknown-user", name: userArg };
    const number = atoi(userArg);
    const name = number === undefined ? userArg : entries.find((e) => e.uid === number)?.name;
    const { uid, gid, home } = entry ?? { uid: id ?? 0, gid: 0, home: "" };
    if (name === undefined)
        return { uid, gid, home, memberOf: [], groupsFromFile: false };
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    const memberOf = groups
        .filter((group) => group.name !== name && group.members.includes(name))
        .map((group) => group.gid);
    return { uid, gid, home, name, memberOf, groupsFromFile: true };
}
function userAndGroup(userArg, groupArg, files, rules) {
    const user = userArg === "" ? { uid: 0, home: "" } : userNamed(userArg, files, rules);
    if ("kind" in user)
        return user;
    const gid = groupArg === "" ? 0 : (idOf(groupArg) ?? groupNamed(groupArg, files, rules));
    return typeof gid === "object" ? gid : { ...user, gid, memberOf: [], groupsFromFile: false };
}
function userNamed(userArg, files, rules) {
    const uid = idOf(userArg);
    if (uid !== undefined)
        return { uid, home: "" };
    const entries = readPasswd(files, rules);
    if ("kind" in entries)
        return entries;
    return entries.find(({ name }) => name === userArg) ?? { kind: "unknown-user", name: userArg };
}
function groupNamed(groupArg, files, rules) {
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    return groups.find(({ name }) => name === groupArg)?.gid ?? { kind: "unknown-group", name: groupArg };
}
function idOf(arg) {
    const id = atoi(arg);
    return id !== undefined && id >= 0 && id <= 0x7fff_ffff ? id : undefined;
}
function containerd_user_containerdGroups(wanted, files, rules) {
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    const byName = new Map(groups.map(({ name, gid }) => [name, gid]));
    const gids = [];
    for (const group of wanted) {
        const gid = parseUint32(group) ?? byName.get(group);
        if (gid === undefined)
            return { kind: "unknown-group", name: group };
        gids.push(gid);
    }
    return gids;
}
function parseUint32(text) {
    return /^[0-9]+$/.test(text) && Number(text) <= 0xffff_ffff ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/identity/process-user.js

function process_user_processUser({ uid, gid, name, groupsFromFile }, groups, added = []) {
    return {
        uid: toUint32(uid),
        gid: toUint32(gid),
        groups: groups.map(toUint32),
        isShuffled: added.length > 1,
        home: "",
        ...(name === undefined ? {} : { name }),
        groupsFromFile,
    };
}

;// CONCATENATED MODULE: ./build/identity/sys-user.js



function sys_user_getExecUser(spec, files, rules, home = "") {
    const [userArg = "", ...rest] = spec.split(":");
    const groupArg = (rules.groupIsRest ? rest.join(":") : rest[0]) ?? "";
    const uid = userArg === "" ? 0 : numberIn(userArg, rules);
    const gid = numberIn(groupArg, rules);
    if (typeof uid === "object")
        return uid;
    if (typeof gid === "object")
        return gid;
    const entries = readPasswd(files, rules);
    if ("kind" in entries)
        return entries;
    const found = findUser(userArg, uid, entries, home);
    if ("kind" in found || (groupArg === "" && (found.name ?? "") === ""))
        return found;
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    if (groupArg !== "")
        return withGroup(found, groupArg, gid, groups);
    return { ...found, memberOf: groupsOf(found.name ?? "", groups), groupsFromFile: true };
}
function groupsOf(name, groups) {
    return groups.filter(({ members }) => members.includes(name)).map(({ gid }) => gid);
}
function findUser(userArg, uid, entries, home) {
    const none = { memberOf: [], groupsFromFile: false };
    const entry = entries.find((e) => (uid === undefined ? e.name === userArg : e.uid === uid));
    if (entry !== undefined)
        return { ...entry, ...none };
    if (uid === undefined)
        return { kind: "unknown-user", name: userArg };
    if (!isInRange(uid))
        return { kind: "out-of-range", id: userArg };
    return { uid, gid: 0, home, ...none };
}
function withGroup(user, groupArg, id, entries) {
    const entry = entries.find((e) => (id === undefined ? e.name === groupArg : e.gid === id));
    const gid = entry?.gid ?? id;
    if (gid === undefined)
        return { kind: "unknown-group", name: groupArg };
    if (entry === undefined && !isInRange(gid))
        return { kind: "out-of-range", id: groupArg };
    return { ...user, gid };
}

;// CONCATENATED MODULE: ./build/identity/podman-process.js






function podman_process_podmanProcess(spec, files, options) {
    const rules = sysUserRules(options);
    const found = getExecUser(spec, files, rules);
    if ("kind" in found)
        return found;
    const isOld = isBefore(options.engineVersion, 5, 5);
    const isWithAdded = !isOld || options.origin !== "request";
    const added = isWithAdded ? getAdditionalGroups(options.groupAdd, files, rules) : [];
    if ("kind" in added)
        return added;
    if (isOld)
        return oldPodmanProcess(spec, found, added);
    const { memberOf, home, ...user } = found;
    const groups = [user.gid, ...memberOf, ...added].map(toUint32).sort((a, b) => a - b);
    return { ...processUser(user, groups), home };
}
function oldPodmanProcess(spec, { memberOf, home, ...user }, added) {
    if (spec !== "")
        return { ...processUser(user, [...added, ...memberOf], added), home };
    const ids = added.length > 0 ? user : { uid: 0, gid: 0 };
    return { ...processUser({ ...ids, groupsFromFile: false }, added, added), home };
}

;// CONCATENATED MODULE: ./build/identity/engine-process.js








function engine_process_engineProcess(spec, files, options) {
    if (options.rules === "podman")
        return podmanProcess(spec, files, options);
    if (options.rules === "moby" || spec === "")
        return mobyProcess(spec, files, options);
    const refused = createRefusal(spec, files, options);
    return refused ?? containerdProcess(spec, files, options);
}
function mobyProcess(spec, files, options) {
    const rules = sysUserRules(options);
    const found = getExecUser(spec, files, rules);
    if ("kind" in found)
        return found;
    const added = getAdditionalGroups(options.groupAdd, files, rules);
    if ("kind" in added)
        return added;
    const { memberOf, ...user } = found;
    return processUser(user, [user.gid, ...memberOf, ...added], added);
}
function createRefusal(spec, files, options) {
    if (options.origin !== "request" || isBefore(options.engineVersion, 28, 2))
        return undefined;
    const asked = mobyProcess(spec, files, options);
    return "kind" in asked ? asked : undefined;
}
function containerdProcess(spec, files, options) {
    const rules = sysUserRules(options);
    const found = containerdUser(spec, files, rules);
    if ("kind" in found)
        return found;
    const isWithAdded = !isBefore(options.engineVersion, 25, 0);
    const added = containerdGroups(isWithAdded ? options.groupAdd : [], files, rules);
    if ("kind" in added)
        return added;
    const { memberOf, ...user } = found;
    const own = memberOf.map(toUint32).includes(toUint32(user.gid)) ? [] : [user.gid];
    return processUser(user, [...own, ...memberOf, ...added]);
}

;// CONCATENATED MODULE: ./build/identity/runtime-process.js





function runtime_process_runtimeProcess(asked, files, { runtime, idCount = ALL_IDS }) {
    const given = looksUpNumbers(runtime) ? lookedUp(asked, files) : asIs(asked, files);
    if ("kind" in given)
        return given;
    const isInvalid = (id) => id >= idCount;
    const invalid = [given.uid, given.gid, ...given.groups].find(isInvalid);
    if (invalid !== undefined)
        return { kind: "out-of-range", id: String(invalid) };
    const byChance = given.groupsByChance?.find(isInvalid);
    if (byChance !== undefined)
        return { kind: "out-of-range", id: String(byChance), isByChance: true };
    return { ...given, groups: sorted(given.groups) };
}
function sorted(ids) {
    return [...new Set(ids)].sort((a, b) => a - b);
}
const ALL_IDS = 0xffff_ffff;
function looksUpNumbers(runtime) {
    return runtime?.name === "runc" && isBefore(runtime.version, 1, 3);
}
function lookedUp(asked, files) {
    const found = getExecUser(`${asked.uid}:${asked.gid}`, files, SYS_USER_0_4_0, DEFAULT_HOME);
    if ("kind" in found)
        return found;
    const get = asked.isShuffled ? getShuffledGroups : getAdditionalGroups;
    const groups = get(asked.groups.map(String), files, SYS_USER_0_4_0);
    if ("kind" in groups)
        return groups;
    const given = { ...asked, home: asked.home === "" ? found.home : asked.home };
    if (!("certain" in groups))
        return { ...given, groups: groups.map(toUint32) };
    const byChance = groups.byChance.map(toUint32);
    return {
        ...given,
        groups: groups.certain.map(toUint32),
        ...(byChance.length === 0 ? {} : { groupsByChance: byChance }),
    };
}
const DEFAULT_HOME = "/";
function asIs(asked, files) {
    return { ...asked, home: asked.home === "" ? homeOf(asked.uid, files) : asked.home };
}
function homeOf(uid, files) {
    const found = getExecUser(String(uid), files, SYS_USER_0_4_0, DEFAULT_HOME);
    return "kind" in found ? DEFAULT_HOME : found.home;
}

;// CONCATENATED MODULE: ./build/identity/exec-user.js



function exec_user_resolveExecUser(spec, files, options) {
    const asked = engineProcess(toBytes(spec), files, { ...options, groupAdd: options.groupAdd.map(toBytes) });
    if ("kind" in asked)
        return asked;
    const given = runtimeProcess(asked, files, options);
    return "kind" in given ? given : { kind: "user", user: given };
}

;// CONCATENATED MODULE: ./build/grant/plan/user.js





function userTitle(user) {
    return user.name === undefined ? String(user.uid) : fromBytes(user.name);
}
function user_userSpec({ target, container }) {
    return target.user ?? container.user;
}
function accountTexts(files) {
    return {
        ...(files.passwd === undefined ? {} : { passwd: files.passwd.text }),
        ...(files.group === undefined ? {} : { group: files.group.text }),
        ...(files.gshadow === undefined ? {} : { gshadow: files.gshadow.text }),
    };
}
function execUser(seen, files, { rules, engineVersion, distribution }) {
    return resolveExecUser(user_userSpec(seen), files, {
        rules,
        engineVersion,
        ...(distribution === undefined ? {} : { distribution }),
        groupAdd: seen.container.groupAdd,
        origin: seen.target.user === undefined ? "container" : "request",
    });
}
const MAX_NAMES_SHOWN = 12;
function refuseUser(found, seen) {
    const asked = seen.target.user === undefined ? "the container's own user" : "the input `user`";
    switch (found.kind) {
        case "unknown-user":
            return refuse("user-unknown", `there is no user \`${fromBytes(found.name)}\` (${asked}) in the container, which has ${namesOf(seen)}`, "Name one of them with the input `user`, or create the user in the image.");
        case "unknown-group":
            return refuse("user-unknown", `there is no group \`${fromBytes(found.name)}\` in the container, which its user or --group-add names`, "Create the group in the image, or give its number.");
        case "unreadable":
            return refuse("account-file-unusable", `the engine can't read the container's /etc/${found.file}: a line is too long for it`, "Repair the file in the image.");
        case "malformed":
            return notAccepted(found.spec, asked);
        case "out-of-range":
            return notAccepted(found.id, asked);
    }
}
function notAccepted(spec, asked) {
    return refuse("user-unknown", `\`${fromBytes(spec)}\` (${asked}) is no user that the engine accepts`, "Give a name, or a number from 0 to 2147483647.");
}
function namesOf(seen) {
    const isAdded = (uid) => Number(uid >= 1000 && uid < OVERFLOW_ID);
    const users = parsePasswd(seen.files.passwd?.text ?? "").toSorted((a, b) => isAdded(b.uid) - isAdded(a.uid));
    const names = users.map(({ name }) => fromBytes(name));
    if (names.length === 0)
        return "no users in /etc/passwd";
    const shown = names.slice(0, MAX_NAMES_SHOWN).join(", ");
    return names.length > MAX_NAMES_SHOWN ? `${shown} and ${names.length - MAX_NAMES_SHOWN} more` : shown;
}

;// CONCATENATED MODULE: ./build/grant/plan/edit-refusal.js






const ACCOUNT_FILES = ["/etc/group", "/etc/passwd", "/etc/gshadow"];
function refuseEdit(seen, user, socket, policy) {
    const { container } = seen;
    const group = refuseSocketGroup(socket, policy.allowRootGroup);
    if (group !== undefined)
        return group;
    if (user.uid === socket.uid) {
        return refuse("owner-only", `the user owns the socket, whose mode denies it (${socketTitle(socket)}): for the owner the kernel looks at no other bits`, "Give the socket back to root on its machine: `sudo chown root SOCKET`.");
    }
    const [, explicitGroup = ""] = userSpec(seen).split(":");
    if (explicitGroup !== "") {
        return refuse("group-explicit", `the user is given with an explicit group (\`${userSpec(seen)}\`): the engine then ignores /etc/group`, `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`);
    }
    if (user.name !== undefined && !isRecordableName(user.name)) {
        return refuse("account-file-unusable", `the user's name in /etc/passwd, \`${fromBytes(user.name)}\`, can't stand in a group's list of members`, fromOutside(socket.gid));
    }
    if (container.readOnlyRootfs) {
        return refuse("rootfs-read-only", "the container's root file system is read-only: /etc/group can't be edited", fromOutside(socket.gid));
    }
    return refuseMountedFile(seen, socket);
}
function refuseMountedFile(seen, { gid }) {
    const mounted = findMountOver(seen.container.mounts, seen);
    if (mounted === undefined)
        return undefined;
    return refuse("account-file-mounted", `${mounted} is a mount: the engine reads the image's own account files instead of what is there`, fromOutside(gid));
}
function findMountOver(mounts, { files, places }) {
    const followed = [files.group, files.passwd, files.gshadow].flatMap((file) => file?.path ?? []);
    const real = places === undefined ? [] : ACCOUNT_FILES.map((path) => path.replace("/etc", places.accounts));
    const all = [...mounts.map(({ destination }) => destination), ...(places?.mounts ?? [])];
    return all.find((mount) => [...ACCOUNT_FILES, ...real, ...followed].some((path) => path === mount || path.startsWith(`${mount}/`)));
}
function fromOutside(gid) {
    return `Give the group from the start: \`options: --group-add ${gid}\`.`;
}

// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/names.js
var names = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/grant/plan/revert.js




function planRevert(edits, files, gid) {
    const groups = edits.flatMap((edit) => (edit.file === "group" ? [groupOf(edit)] : []));
    const isGrants = (edit) => isOfGrant(edit, files, groups, gid);
    return {
        files: (0,identity_edits/* revertEdits */.wj)(files, edits.filter(isGrants)),
        left: edits.filter((edit) => !isGrants(edit)),
    };
}
function isOfGrant(edit, files, groups, gid) {
    switch (edit.kind) {
        case "add-member":
            if (!(0,names/* isRecordableName */.jo)(edit.user))
                return false;
            return edit.file === "group" ? isSocketGroup(edit.gid, gid) : groups.includes(edit.group);
        case "append":
            return isOwnLine(edit, groups, gid);
        case "set-gid":
            return gid !== undefined && edit.to === gid && isFree(edit.from, edit.group, files, gid);
    }
}
function groupOf(edit) {
    return edit.kind === "append" ? (edit.line.split(":")[0] ?? "") : edit.group;
}
function isOwnLine({ file, line }, groups, gid) {
    const fields = line.split(":");
    const [name = "", password, third = "", members = ""] = fields;
    if (!(0,names/* isRecordableName */.jo)(name) || /[\0-\x1f\x7f]/.test(line))
        return false;
    switch (file) {
        case "passwd":
            return ((0,names/* isUid */.hO)(third) && third !== "0" && /^dood-[\d-]+:x:\d+:0:setup-dood:\/:\/sbin\/nologin$/.test(line));
        case "group":
            return fields.length === 4 && password === "x" && (0,names/* isUid */.hO)(third) && isSocketGroup(Number(third), gid);
        case "gshadow":
            return (fields.length === 4 && groups.includes(name) && password === "!" && third === "" && members !== "");
    }
}
function isSocketGroup(named, gid) {
    return named !== undefined && (gid === undefined || named === gid);
}
function isFree(from, group, files, socketGid) {
    if (!(0,names/* isUid */.hO)(String(from)) || from === 0 || from === socketGid)
        return false;
    const isAnothers = (0,identity_group/* parseGroup */.h)(files.group ?? "").some(({ gid, name }) => gid === from && name !== group);
    return !isAnothers && (0,passwd/* parsePasswd */.i)(files.passwd ?? "").every(({ gid }) => gid !== from);
}

// EXTERNAL MODULE: ./build/identity/group-line.js
var group_line = __webpack_require__(1379);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/identity/merge.js


function withChangesOfOthers(file, { base, theirs, now }) {
    const before = new Set(entries(base));
    const after = new Set(entries(theirs));
    const gone = [...before].filter((line) => !after.has(line));
    const added = [...after].filter((line) => !before.has(line));
    const members = file === "passwd" ? () => [] : group_line/* membersOf */.lS;
    const merged = new Entries(now);
    const was = firstOfEachName(gone);
    const isFirst = firstOfEachName(added);
    for (const line of added) {
        if (isFirst.get(nameOf(line)) === line)
            merged.merge(line, was.get(nameOf(line)), members);
        else
            merged.add(line);
    }
    const left = gone.filter((line) => !isFirst.has(nameOf(line)) && !merged.remove(line));
    for (const [name, lines] of Map.groupBy(left, nameOf))
        merged.takeMembers(name, lines.flatMap(members));
    return merged.text();
}
class Entries {
    #original;
    #lines;
    #byText;
    #byName;
    #isChanged = false;
    constructor(text) {
        this.#original = text;
        const lines = entries(text);
        this.#lines = [...lines];
        const places = lines.map((_, at) => at).toReversed();
        this.#byText = Map.groupBy(places, (at) => lines[at] ?? "");
        this.#byName = Map.groupBy(places, (at) => nameOf(lines[at] ?? ""));
    }
    merge(line, was, members) {
        const at = (was === undefined ? undefined : this.#first(was)) ?? this.#named(nameOf(line));
        const ours = at === undefined ? undefined : this.#lines[at];
        const [here, before, there] = [ours ?? "", was ?? "", line].map((one) => new Set(members(one)));
        const taken = [...(before ?? [])].filter((user) => !here?.has(user));
        const added = [...(here ?? [])].filter((user) => !before?.has(user) && !there?.has(user));
        const both = (0,group_line/* withMembers */.gn)((0,group_line/* withoutMembers */.YG)(line, taken), added);
        if (at === undefined || ours === undefined) {
            this.add(both);
            return;
        }
        const isThere = both.length === ours.length && merge_sorted(both) === merge_sorted(ours);
        if (!isThere)
            this.#replace(at, both);
    }
    add(line) {
        if (this.#first(line) === undefined)
            this.#replace(this.#lines.length, line);
    }
    remove(line) {
        const at = this.#first(line);
        if (at !== undefined)
            this.#replace(at, undefined);
        return at !== undefined;
    }
    takeMembers(name, users) {
        const at = this.#named(name);
        const ours = at === undefined ? undefined : this.#lines[at];
        if (at !== undefined && ours !== undefined)
            this.#replace(at, (0,group_line/* withoutMembers */.YG)(ours, users));
    }
    text() {
        if (!this.#isChanged)
            return this.#original;
        const lines = this.#lines.filter((line) => line !== undefined);
        const isOpen = this.#original !== "" && !this.#original.endsWith("\n");
        return lines.join("\n") + (isOpen || lines.length === 0 ? "" : "\n");
    }
    #replace(at, line) {
        this.#isChanged ||= this.#lines[at] !== line;
        this.#lines[at] = line;
        if (line === undefined)
            return;
        push(this.#byText, line, at);
        push(this.#byName, nameOf(line), at);
    }
    #first(line) {
        return lastThat(this.#byText.get(line), (at) => this.#lines[at] === line);
    }
    #named(name) {
        return lastThat(this.#byName.get(name), (at) => {
            const line = this.#lines[at];
            return line !== undefined && nameOf(line) === name;
        });
    }
}
function lastThat(places, holds) {
    for (let at = places?.at(-1); at !== undefined; at = places?.at(-1)) {
        if (holds(at))
            return at;
        places?.pop();
    }
    return undefined;
}
function push(places, key, at) {
    const there = places.get(key);
    if (there === undefined)
        places.set(key, [at]);
    else if (there.at(-1) !== at)
        there.push(at);
}
function firstOfEachName(lines) {
    return new Map(lines.map((line) => [nameOf(line), line]).toReversed());
}
function merge_sorted(line) {
    return line.split(/[:,]/).toSorted().join(":");
}
function entries(text) {
    return [...(0,text_file/* linesOf */.Dx)(text)].map((line) => (0,text_file/* textOf */.b6)(text, line));
}
function nameOf(line) {
    return line.split(":", 1)[0] ?? "";
}

;// CONCATENATED MODULE: ./build/grant/apply/account-files.js


const FILES = ["passwd", "group", "gshadow"];
const MAX_MERGES = 8;
async function writeAccountFiles(engine, id, there, wanted) {
    const writes = FILES.flatMap((name) => fileWrite(name, there[name], wanted[name]));
    if (writes.length === 0)
        return [];
    try {
        await engine.writeFiles(id, writes);
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "account-file-unusable")
            throw failure;
        const paths = writes.map(({ path }) => path);
        const now = await engine.readFiles(id, paths).catch(() => []);
        const isThere = ({ file }, at) => now[at]?.text === file.text && !now[at].isLost;
        if (!writes.every(isThere))
            throw failure;
    }
    return writes;
}
function fileWrite(name, previous, text) {
    if (text === undefined)
        return [];
    const path = `/etc/${name}`;
    if (previous === undefined)
        return [{ name, path, file: { path, text, mode: 0o644, uid: 0, gid: 0 } }];
    const { isLost, ...file } = previous;
    const write = { name, path: file.path, file: { ...file, text } };
    if (isLost)
        return [write];
    return text === file.text ? [] : [{ ...write, previous }];
}
async function mergeConcurrentChanges(engine, id, written) {
    let last = written;
    for (let merge = 0; merge < MAX_MERGES && last.length > 0; merge++) {
        last = (await Promise.all(last.map((write) => mergeOverwritten(engine, id, write)))).flat();
        if (last.length > 0)
            await engine.writeFiles(id, last);
    }
}
async function mergeOverwritten(engine, id, write) {
    const { name, path, file, previous } = write;
    if (previous === undefined)
        return [];
    const [replaced] = await engine.readFiles(id, [`${path}-`]);
    const isExpected = [undefined, previous.text, file.text].includes(replaced?.text);
    const [now] = isExpected ? [] : await engine.readFiles(id, [path]);
    if (replaced === undefined || now === undefined)
        return [];
    const text = withChangesOfOthers(name, { base: previous.text, theirs: replaced.text, now: now.text });
    return text === now.text ? [] : [{ name, path, file: { ...now, text }, previous: now }];
}

;// CONCATENATED MODULE: ./build/grant/apply/revert.js








async function revertGrant(shared, container, { edits }) {
    const { engine } = shared.connection;
    const { id } = container;
    try {
        const mount = (0,socket_mount/* findSocketMount */.wT)(container, shared.socket.hostPaths);
        const [files, places] = await Promise.all([
            readAccountFiles(engine, id),
            findPlaces(engine, container, mount),
        ]);
        requireOwnFiles(container, { files, places });
        const gid = mount === undefined ? undefined : await socketGid(shared, container, mount);
        const plan = planRevert(edits, accountTexts(files), gid);
        const written = await writeAccountFiles(engine, id, files, plan.files);
        await mergeConcurrentChanges(engine, id, written);
        if (plan.left.length > 0)
            return "left-in-part";
        return written.length > 0 ? "reverted" : "nothing-left";
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-gone")
            return "container-gone";
        throw failure;
    }
}
function requireOwnFiles({ mounts }, seen) {
    const mounted = findMountOver(mounts, seen);
    if (mounted === undefined)
        return;
    throw new errors/* DoodError */.bI("account-file-mounted", `${mounted} is a mount, and an account file of the container lies in it now: nothing is edited there`, "Look at what the container made of its /etc since it was granted.");
}
function socketGid(shared, container, mount) {
    return socket_viewSocket(shared, container, mount).then((socket) => socket?.gid, () => undefined);
}

// EXTERNAL MODULE: ./build/engine/connection.js
var engine_connection = __webpack_require__(6723);
// EXTERNAL MODULE: ./build/grant/discover/docker-in-docker.js
var docker_in_docker = __webpack_require__(1198);
;// CONCATENATED MODULE: ./build/grant/discover/named-containers.js

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const LONG_ID = /^[0-9a-f]{12,64}$/;
const COMPOSE_LABEL = "com.docker.compose.project";
async function findNamed(engine, entry) {
    const [kind, ...rest] = entry.split("=");
    if (rest.length === 0)
        return [{ label: entry, container: await inspectNamed(engine, entry) }];
    const value = rest.join("=");
    if ((kind !== "label" && kind !== "compose") || value === "")
        throw malformed(entry);
    const label = kind === "compose" ? `${COMPOSE_LABEL}=${value}` : value;
    const ids = await engine.listByLabel(label);
    if (ids.length === 0) {
        throw new errors/* DoodError */.bI("container-not-found", `no container has the label \`${label}\`, which the input \`containers\` asks for (\`${entry}\`)`, "Start the containers before this step, or correct the entry: `docker ps --filter label=…` lists them.");
    }
    const found = await Promise.all(ids.map((id) => inspectIfThere(engine, id)));
    return found.flat().map((container) => ({ label: container.name, container }));
}
async function inspectIfThere(engine, id) {
    try {
        return [await engine.inspect(id)];
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-gone")
            return [];
        throw failure;
    }
}
async function inspectNamed(engine, entry) {
    if (!NAME.test(entry))
        throw malformed(entry);
    let container;
    try {
        container = await engine.inspect(entry);
    }
    catch (failure) {
        const error = (0,errors/* toDoodError */.Yn)(failure);
        if (/multiple|more than one|ambiguous/i.test(error.message))
            throw ambiguous(entry, error);
        if (error.code !== "container-gone")
            throw error;
        throw new errors/* DoodError */.bI("container-not-found", `there is no container \`${entry}\`, which the input \`containers\` names`, "Start it before this step, or correct the name: `docker ps` lists the running ones.", { cause: failure });
    }
    const meant = LONG_ID.test(entry) ? container.id.startsWith(entry) : container.name === entry;
    if (!meant)
        throw ambiguous(entry);
    return container;
}
function ambiguous(entry, cause) {
    return new errors/* DoodError */.bI("container-ambiguous", `\`${entry}\` in the input \`containers\` could mean more than one container: it is neither a whole name (one that doesn't look like an id) nor 12 or more digits of an id`, "Give the whole name, or the id as `docker ps` shows it.", { cause });
}
function malformed(entry) {
    return new errors/* DoodError */.bI("input-invalid", `\`${entry}\` in the input \`containers\` is no container`, "Give one a line: a name, an id, `label=key=value`, or `compose=project`.");
}

;// CONCATENATED MODULE: ./build/grant/discover/targets.js



const NO_CONTAINERS = { container: undefined, services: [] };
async function findTargets(engine, { job, named, users, jobSocket }, socketPaths) {
    const inspectOwn = async (role, label, id) => {
        const target = { role, label, id, ...userFor(users, label) };
        try {
            const facts = await engine.inspect(id);
            const isTold = role === "job" && jobSocket !== undefined;
            return { kind: "found", target, container: isTold ? { ...facts, clientSocket: jobSocket } : facts };
        }
        catch (failure) {
            return { kind: "failed", target, error: (0,errors/* toDoodError */.Yn)(failure) };
        }
    };
    const [jobs, services, others] = await Promise.all([
        Promise.all(job.container === undefined ? [] : [inspectOwn("job", "job", job.container)]),
        Promise.all(job.services.map(({ name, id }) => inspectOwn("service", name, id))),
        Promise.all(named.map((entry) => findNamed(engine, entry))),
    ]);
    const paths = socketPaths(jobContainerOf(jobs));
    const mounts = (one) => one.kind === "failed" || (0,socket_mount/* findSocketMount */.wT)(one.container, paths) !== undefined;
    const asked = others.flat().map(({ label, container }) => ({
        kind: "found",
        target: { role: "named", label, id: container.id, ...userFor(users, label, container.name) },
        container,
    }));
    const own = [...jobs, ...services];
    requireNames(users, [...own, ...asked]);
    return {
        targets: withoutRepeats([...jobs, ...services.filter(mounts), ...asked]),
        passedOver: services.filter((one) => one.kind === "found").filter((one) => !mounts(one)),
        own,
    };
}
function userFor({ all, single }, ...names) {
    const name = names.find((candidate) => Object.hasOwn(single, candidate));
    if (name !== undefined)
        return { user: single[name] ?? "" };
    return all === undefined ? {} : { user: all, isUserForAll: true };
}
function requireNames({ single }, found) {
    const names = found.flatMap((one) => [
        one.target.label,
        ...(one.kind === "found" && one.target.role === "named" ? [one.container.name] : []),
    ]);
    const missing = Object.keys(single).filter((name) => !names.includes(name));
    if (missing.length === 0)
        return;
    const known = [...new Set(names)].map((name) => `\`${name}\``).join(", ") || "none";
    throw new errors/* DoodError */.bI("input-invalid", `the input \`user\` names ${missing.map((name) => `\`${name}\``).join(", ")}, which is none of this run's containers (${known})`, "Give a user alone, or `NAME=USER` with the name of a service, `job`, or an entry of `containers`.");
}
function jobContainerOf(own) {
    const job = own.find(({ target }) => target.role === "job");
    return job?.kind === "found" ? job.container : undefined;
}
function withoutRepeats(found) {
    const idOf = (one) => (one.kind === "found" ? one.container.id : one.target.id);
    return found.filter((one, index) => found.findIndex((other) => idOf(other) === idOf(one)) === index);
}

;// CONCATENATED MODULE: ./build/grant/discover/discovery.js






async function discover(start, { act, ...asked }) {
    try {
        const isNamed = asked.job.container !== undefined || asked.job.services.length > 0;
        const byAct = act === undefined || isNamed ? undefined : await findByAct(start.engine, act);
        const request = { ...asked, job: byAct ?? asked.job };
        const finding = await findEngines(start, request);
        const isHiddenByAct = act !== undefined && !isNamed && byAct === undefined;
        const close = () => {
            for (const { connection } of new Set([finding.docker, finding.job]))
                connection[Symbol.dispose]();
        };
        return { ...finding, containers: request.job, isHiddenByAct, [Symbol.dispose]: close };
    }
    catch (failure) {
        start.engine[Symbol.dispose]();
        throw failure;
    }
}
async function findByAct(engine, act) {
    const { findActJob } = await Promise.all(/* import() | runner */[__webpack_require__.e(329), __webpack_require__.e(260), __webpack_require__.e(115), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 3145));
    return findActJob(engine, act);
}
async function findEngines(start, request) {
    const { engine, endpoint, socket } = start;
    const hostPaths = (job) => pathsOnMachine(socket.hostPaths, job);
    const [info, found] = await Promise.all([engine.info(), findTargets(engine, request, hostPaths)]);
    const seen = { ...socket, hostPaths: hostPaths(jobContainerOf(found.own)) };
    const dindHost = (0,docker_in_docker/* findDindHost */.ls)(info, endpoint, request.job.services);
    const docker = (0,shared_engine/* sharedEngine */.Q)((0,engine_connection/* connectionOf */.a)(engine, info, endpoint), seen, dindHost);
    if (dindHost !== undefined && (0,docker_in_docker/* isApart */.zB)(found))
        return besideDindHost(start, docker, dindHost, found, request);
    return {
        docker,
        job: docker,
        found,
        dindHost: dindHost ?? (0,docker_in_docker/* findSharer */.Lz)(found, seen.hostPaths),
        warnings: [],
    };
}
async function besideDindHost(start, docker, dindHost, { targets }, request) {
    const named = targets.filter(({ target }) => target.role === "named");
    const alone = { targets: named, passedOver: [], own: [] };
    const isTcp = start.endpoint.kind === "tcp";
    const around = await openRunnersEngine(start, request);
    if (around.kind === "failed") {
        const warnings = isTcp ? [] : [apartWarning(around.error, request)];
        return { docker, job: docker, found: alone, dindHost, warnings };
    }
    const { connection, found } = around;
    const hostPaths = pathsOnMachine(start.socket.hostPaths, jobContainerOf(found.own));
    const job = { ...docker, connection, socket: { ...docker.socket, hostPaths } };
    if (isTcp)
        return { docker, job, found: { ...alone, own: found.own }, dindHost, warnings: [] };
    const users = found.targets.filter(({ target }) => target.role === "job" || target.label !== dindHost.service);
    return { docker, job, found: { ...found, targets: [...users, ...named] }, dindHost, warnings: [] };
}
function apartWarning(cause, { users }) {
    const why = `this job's containers are not this engine's, and their own can't be asked at ${docker_in_docker/* RUNNERS_ENGINE */.ng.path} (${cause.message})`;
    if (users.all === undefined && Object.keys(users.single).length === 0)
        return `${why}: only this step's own user is known to have access`;
    throw new errors/* DoodError */.bI("container-gone", why, "Run this step as root, or use the sidecar.", { cause });
}
async function openRunnersEngine({ socket, trace }, request) {
    try {
        const connection = await (0,engine_connection/* openConnection */.J)(docker_in_docker/* RUNNERS_ENGINE */.ng, trace);
        try {
            const own = { ...request, named: [] };
            const hostPaths = (job) => pathsOnMachine(socket.hostPaths, job);
            return { kind: "open", connection, found: await findTargets(connection.engine, own, hostPaths) };
        }
        catch (failure) {
            connection[Symbol.dispose]();
            throw failure;
        }
    }
    catch (failure) {
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure) };
    }
}
function pathsOnMachine(here, job) {
    const mounted = here.flatMap((path) => (job === undefined ? [] : ((0,socket_mount/* pathOnMachine */.W_)(job.mounts, path) ?? [])));
    return [...new Set([...mounted, ...here])];
}

;// CONCATENATED MODULE: ./build/report/run-result.js


function run_result_gidOf({ newContainer }) {
    return newContainer.kind === "group" ? newContainer.gid : undefined;
}
function run_result_groupOf(run) {
    const [granted] = run.outcomes.flatMap((one) => grantOf(one) ?? []);
    if (granted !== undefined)
        return granted.group;
    return run.newContainer.kind === "address" ? "" : run.policy.group;
}
function containerOptionsOf({ newContainer }) {
    return newContainer.kind === "failed" ? "" : newContainer.options;
}
function proofOf({ outcomes, policy }) {
    if (!policy.verify || policy.dryRun)
        return undefined;
    if (outcomes.length === 0)
        return "api";
    const tried = triedOf(outcomes);
    const levels = tried.flatMap((one) => (one.kind === "passed" ? (one.proof?.level ?? []) : []));
    return levels.length === tried.length ? weakest(levels) : undefined;
}
function isVerified(run) {
    return proofOf(run) !== undefined && triedOf(run.outcomes).every(isTargetVerified);
}
function triedOf(outcomes) {
    return outcomes.filter((one) => one.kind !== "passed-over");
}
function isTargetVerified(outcome) {
    if (outcome.kind !== "passed")
        return false;
    const { plan, proof, processes } = outcome;
    if (proof === undefined || proof.level === "inferred" || processes.lacking.length > 0)
        return false;
    return !plan.mount.isForeign && !(plan.kind === "nothing" && plan.reason === "other-access");
}
function isChanged({ check, outcomes }) {
    return check.repair !== undefined || outcomes.some((one) => "changed" in one && one.changed);
}
function grantOf(outcome) {
    return "plan" in outcome && outcome.plan.kind === "edit" ? outcome.plan.grant : undefined;
}
function isOpenToEveryone(outcome) {
    switch (outcome.kind) {
        case "passed":
            return opensToEveryone(outcome.socketAfter);
        case "planned":
            return opensToEveryone(outcome.plan.socket);
        case "refused":
            return outcome.refusal.code === "world-writable";
        case "failed":
        case "passed-over":
            return false;
    }
}
function run_result_denialOf(outcome) {
    return outcome.kind === "refused" ? outcome.refusal : outcome.kind === "failed" ? outcome.error : undefined;
}
function warningsOf(outcome) {
    return outcome.kind === "passed"
        ? outcome.warnings
        : outcome.kind === "planned"
            ? outcome.plan.warnings
            : [];
}
function verdictOf(outcome) {
    const proved = proofVerdictOf(outcome);
    return proved === "good" && warningsOf(outcome).length > 0 ? "doubtful" : proved;
}
function proofVerdictOf(outcome) {
    switch (outcome.kind) {
        case "refused":
        case "failed":
            return "bad";
        case "planned":
            return "planned";
        case "passed-over":
            return "doubtful";
        case "passed":
            return isTargetVerified(outcome) ? "good" : "doubtful";
    }
}

;// CONCATENATED MODULE: ./build/report/sentence.js

function sentence(outcome) {
    const where = `${userOf(outcome)} in ${whereabouts(outcome)}`;
    switch (outcome.kind) {
        case "refused":
        case "failed":
            return `${where}: ${denialOf(outcome)?.message}`;
        case "passed-over":
            return `${where} was left alone: ${outcome.refusal.message}`;
        case "planned":
            return `${where} would be able to use docker: ${actionTaken(outcome)}`;
        case "passed":
            return `${where} may ${outcome.changed ? "now " : ""}use docker: ${actionTaken(outcome)}; ${proved(outcome)}`;
    }
}
function userOf(outcome) {
    if ("plan" in outcome)
        return outcome.plan.userTitle;
    return (outcome.target.user ?? outcome.container?.user) || "root";
}
function whereabouts({ target, container }) {
    const words = {
        job: "the job container",
        service: `service \`${target.label}\``,
        named: `container \`${container?.name || target.label}\``,
    };
    const image = container?.image ?? "";
    return image === "" ? words[target.role] : `${words[target.role]} (image ${image})`;
}
function dindNote(run) {
    if (run.dindHost === undefined)
        return undefined;
    const where = `Docker in Docker: ${run.dindHost.title} runs an engine of its own`;
    return gidOf(run) === undefined
        ? `${where}, at ${run.address}. There is no socket of this machine to grant: over TCP no user needs a group`
        : `${where}. The socket is that engine's, not this machine's, of which nothing is granted: the group gives access to that engine alone`;
}
function before(outcome) {
    if (!("plan" in outcome))
        return "no access";
    const { plan } = outcome;
    if (plan.kind === "nothing") {
        const words = {
            root: "root",
            owner: "owns the socket",
            member: `in group ${plan.socket.gid}`,
            "other-access": "let in by something else than a group",
        };
        return words[plan.reason];
    }
    const { how, group, gid, previousGid } = plan.grant;
    const words = {
        joined: `not in group ${group} (${gid})`,
        realigned: `group ${group} had GID ${previousGid}`,
        created: `no group had GID ${gid}`,
    };
    return words[how];
}
function actionTaken(outcome) {
    const isPlan = outcome.kind === "planned";
    const isRestart = isPlan ? outcome.plan.restart.kind === "restart" : outcome.restarted;
    const restart = isRestart ? `, and its main process ${isPlan ? "would be" : "was"} restarted` : "";
    return `${grantWords(outcome)}${restart}`;
}
function grantWords({ kind, plan }) {
    if (plan.kind === "nothing") {
        const words = {
            root: "it is root, and needs no group",
            owner: "it owns the socket, and needs no group",
            member: `it was in group ${plan.socket.gid} already`,
            "other-access": "the kernel lets it in already, by something else than a group",
        };
        return words[plan.reason];
    }
    const [joined, went] = kind === "planned" ? ["would join", "would go"] : ["joined", "went"];
    const { how, group, gid, previousGid } = plan.grant;
    const words = {
        joined: `${joined} group ${group} (${gid})`,
        realigned: `${joined} group ${group}, whose GID ${went} from ${previousGid} to the socket's ${gid}`,
        created: `${joined} the new group ${group} (${gid})`,
    };
    return words[how];
}
function proved(outcome) {
    return outcome.kind === "planned" ? "not tried" : provedBy(outcome.proof);
}
function provedBy(proof) {
    switch (proof?.level) {
        case "docker":
            return `proved by ${toolOf({ proof })}`;
        case "api":
            return `proved by a connection (${toolOf({ proof })})`;
        case "access":
            return "proved by the kernel's own check (nothing in the image can connect)";
        case "inferred":
            return "inferred, not verified";
        case undefined:
            return "not verified";
    }
}
function toolOf({ proof }) {
    return proof === undefined ? "" : [proof.tool, proof.detail].filter(Boolean).join(" ");
}
const MAIN_PROCESS = {
    has: "has the group",
    lacks: "lacks the group",
    "needs-none": "needs none",
    unknown: "can't be seen from here",
};
const REVERTED = {
    reverted: "taken back; its main process keeps its groups until it is restarted",
    "nothing-left": "nothing of the grant is left",
    "container-gone": "the container is gone, and the grant with it",
    "left-in-part": "taken back as far as it is a grant's; the record also names what no grant adds, and that was left",
};
function duration(ms) {
    const whole = Math.round(ms);
    return whole < 1000 ? `${whole} ms` : `${(whole / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/engine/docker-engine.js + 3 modules
var docker_engine = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/grant/shared-socket.js
var shared_socket = __webpack_require__(8568);
// EXTERNAL MODULE: ./build/report/action-reference.js
var action_reference = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/system/mount-table.js
var mount_table = __webpack_require__(6496);
// EXTERNAL MODULE: ./build/system/platform.js
var platform = __webpack_require__(7625);
// EXTERNAL MODULE: ./build/action/log.js + 1 modules
var log = __webpack_require__(5404);
;// CONCATENATED MODULE: ./build/action/job-request.js








function requestOf(inputs, { endpoint }, env) {
    const here = endpoint.kind === "unix" ? endpoint.path : undefined;
    const jobSocket = (0,action_reference/* isSidecar */.SE)(env) ? env["SETUP_DOOD_JOB_SOCKET"] : here;
    return {
        job: inputs.job,
        named: inputs.containers,
        users: inputs.users,
        ...(jobSocket === undefined ? {} : { jobSocket }),
        act: env["ACT"] ? { id: env["GITHUB_JOB"] ?? "" } : undefined,
    };
}
async function workspaceRequestOf(env) {
    const path = env["GITHUB_WORKSPACE"] ?? "";
    return {
        path,
        realPath: linkTarget(path),
        isSidecar: isSidecar(env),
        isAct: Boolean(env["ACT"]),
        mounts: await readMountTable(),
        hostname: hostname(),
    };
}
function vantageOf({ job }, endpoint) {
    const path = endpoint.kind === "unix" ? endpoint.path : undefined;
    return job.container !== undefined || (0,socket_file/* isInContainer */.L7)(path) ? "container" : "host";
}
async function startJob(endpoint, inputs, env) {
    const socket = (0,shared_socket/* readSharedSocket */.H)(endpoint, vantageOf(inputs, endpoint), (0,platform/* platformOf */.t)(process.platform, env));
    const engine = await (0,docker_engine/* connectEngine */.x)(endpoint, log/* trace */.u);
    engine.info().catch(() => { });
    return { engine, endpoint, socket, trace: log/* trace */.u };
}

;// CONCATENATED MODULE: ./build/action/revert-job.js
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







async function revertJob(endpoint, inputs, records, env) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const start = await startJob(endpoint, inputs, env);
        const discovery = __addDisposableResource(env_1, await discover(start, { ...requestOf(inputs, start, env), named: [] }), false);
        const named = await Promise.all(inputs.containers.map((entry) => findIfThere(discovery.docker, entry)));
        const own = [
            ...discovery.found.own.flatMap((one) => one.kind === "found" ? [{ container: one.container, shared: discovery.job }] : []),
            ...named.flat(),
        ];
        await Promise.all(records.map((record) => revert(own, record)));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function findIfThere(shared, entry) {
    try {
        const found = await findNamed(shared.connection.engine, entry);
        return found.map(({ container }) => ({ container, shared }));
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-not-found")
            return [];
        throw failure;
    }
}
async function revert(own, record) {
    const one = own.find(({ container }) => container.id === record.id);
    if (one === undefined) {
        log/* log */.R.line(`${record.label}: ${REVERTED["container-gone"]} (or it is none of this job's)`);
        return;
    }
    try {
        const outcome = await revertGrant(one.shared, one.container, record);
        const text = `${record.label}: ${REVERTED[outcome]}`;
        if (outcome === "left-in-part")
            log/* log */.R.warn(text);
        else
            log/* log */.R.line(text);
    }
    catch (failure) {
        log/* log */.R.notTakenBack(record.label, failure);
    }
}


/***/ }),

/***/ 3954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OWN_LIBRARIES),
/* harmony export */   i: () => (/* binding */ execStat)
/* harmony export */ });
const TIMEOUT_MS = 10_000;
const PROGRAMS = ["/usr/bin/stat", "/bin/stat"];
const OWN_LIBRARIES = ["LD_PRELOAD=", "LD_LIBRARY_PATH=", "LD_AUDIT="];
async function execStat(args, exec) {
    for (const program of PROGRAMS) {
        const request = { command: [program, ...args], user: "0", env: OWN_LIBRARIES, timeoutMs: TIMEOUT_MS };
        const ran = await exec(request);
        if (ran.kind !== "not-started")
            return ran;
    }
    return undefined;
}


/***/ })

};
