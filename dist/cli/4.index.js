export const id = 4;
export const ids = [4];
export const modules = {

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-not-found", `no container has the label \`${label}\`, which the input \`containers\` asks for (\`${entry}\`)`, "Start the containers before this step, or correct the entry: `docker ps --filter label=…` lists them.");
    }
    const found = await Promise.all(ids.map((id) => inspectIfThere(engine, id)));
    return found.flat().map((container) => ({ label: container.name, container }));
}
async function inspectIfThere(engine, id) {
    try {
        return [await engine.inspect(id)];
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI && failure.code === "container-gone")
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
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure);
        if (/multiple|more than one|ambiguous/i.test(error.message))
            throw ambiguous(entry, error);
        if (error.code !== "container-gone")
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-not-found", `there is no container \`${entry}\`, which the input \`containers\` names`, "Start it before this step, or correct the name: `docker ps` lists the running ones.", { cause: failure });
    }
    const meant = LONG_ID.test(entry) ? container.id.startsWith(entry) : container.name === entry;
    if (!meant)
        throw ambiguous(entry);
    return container;
}
function ambiguous(entry, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-ambiguous", `\`${entry}\` in the input \`containers\` could mean more than one container: it is neither a whole name (one that doesn't look like an id) nor 12 or more digits of an id`, "Give the whole name, or the id as `docker ps` shows it.", { cause });
}
function malformed(entry) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("input-invalid", `\`${entry}\` in the input \`containers\` is no container`, "Give one a line: a name, an id, `label=key=value`, or `compose=project`.");
}


/***/ }),

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readContainerIdMaps),
/* harmony export */   L: () => (/* binding */ readMainProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5064);
/* harmony import */ var _system_process_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9920);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3051);




async function readMainProcess(engine, container) {
    return readCredentials(container) ?? engine.mainProcess(container.id, container.pid);
}
function readContainerIdMaps(container) {
    return isSeen(container) ? (0,_system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .readIdMaps */ .Jh)(container.pid) : undefined;
}
function readCredentials(container) {
    const maps = readContainerIdMaps(container);
    if (maps === undefined)
        return undefined;
    const status = (0,_system_process_status_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatus */ .i)(read(container.pid, "status"));
    if (status === undefined)
        return undefined;
    return {
        uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .toInside */ ._A)(status.uid, maps.uid),
        groups: [...new Set(status.groups.map((group) => (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .toInside */ ._A)(group, maps.gid)))],
    };
}
function isSeen({ id, pid }) {
    return pid !== 0 && (read(pid, "cgroup").includes(id) || read(pid, "mountinfo").includes(id));
}
function read(pid, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe),
/* harmony export */   p: () => (/* binding */ readAccountFiles)
/* harmony export */ });
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2273);
/* harmony import */ var _container_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
/* harmony import */ var _socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5105);



const NO_FILES = { passwd: undefined, group: undefined, gshadow: undefined };
async function observe(shared, target, container) {
    const { engine } = shared.connection;
    const mount = (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_2__/* .findSocketMount */ .wT)(container, shared.socket.hostPaths);
    if (mount === undefined || container.status !== "running") {
        return { target, container, mount, socket: undefined, files: NO_FILES, main: undefined };
    }
    const [files, places, main] = await Promise.all([
        readAccountFiles(engine, container.id),
        findPlaces(engine, container, mount),
        target.role === "job" ? undefined : (0,_container_process_js__WEBPACK_IMPORTED_MODULE_0__/* .readMainProcess */ .L)(engine, container),
    ]);
    const socket = await (0,_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .viewSocket */ .r)(shared, container, mount);
    return { target, container, mount, socket, files, places, main };
}
async function findPlaces(engine, { id, mounts }, socket) {
    const others = mounts.map(({ destination }) => destination).filter((path) => path !== socket.path);
    const [accounts = "", ...real] = await Promise.all(["/etc", ...others].map((path) => engine.realPath(id, path)));
    return { accounts, mounts: real };
}
async function readAccountFiles(engine, id) {
    const [passwd, group, gshadow] = await Promise.all([
        engine.readFile(id, "/etc/passwd"),
        engine.readFile(id, "/etc/group"),
        engine.readFile(id, "/etc/gshadow"),
    ]);
    return { passwd, group, gshadow };
}


/***/ }),

/***/ 5105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ viewSocket),
/* harmony export */   y: () => (/* binding */ pathHere)
/* harmony export */ });
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5894);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5064);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2273);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1634);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2002);
/* harmony import */ var _shared_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);
/* harmony import */ var _container_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8509);








const STAT_TIMEOUT_MS = 10_000;
async function viewSocket(shared, container, mount) {
    const seen = await lookAt(shared, container, mount);
    const isClosed = seen === "no-socket" || (seen !== undefined && (0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnmapped */ .VC)(seen));
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
    const maps = (0,_container_process_js__WEBPACK_IMPORTED_MODULE_4__/* .readContainerIdMaps */ .A)(container);
    if (maps !== undefined) {
        return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(here.uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(here.gid, maps.gid), mode: here.mode };
    }
    if (shared.connection.info.usernsRemap && container.usernsMode !== "host") {
        return { uid: _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .OVERFLOW_ID */ .J4, gid: _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .OVERFLOW_ID */ .J4, mode: here.mode };
    }
    const mapped = (0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBehindNamespace */ .Yl)(shared) || here.gid === _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .OVERFLOW_ID */ .J4;
    return mapped ? undefined : here;
}
function isOwnSocket(shared, mount) {
    return shared.socket.hostPaths.map(_socket_mount_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalPath */ .Op).includes((0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalPath */ .Op)(mount.source));
}
function pathHere(shared, mount) {
    if (shared.socket.kind === "tcp" || (0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeforeVm */ .ZV)(shared))
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
        return (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSocket */ .Ce)(path);
    }
    catch (failure) {
        const isThere = failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI && failure.code === "socket-not-a-socket";
        return isThere ? "no-socket" : undefined;
    }
}
async function askContainer(shared, id, path) {
    const asked = await shared.connection.engine.exec(id, {
        command: ["stat", "-L", "-c", "%u %g %f", path],
        user: "0",
        timeoutMs: STAT_TIMEOUT_MS,
    });
    if (asked.kind !== "exited" || asked.code !== 0)
        return undefined;
    const [, uid, gid, hex] = /^(\d+) (\d+) ([0-9a-f]+)\s*$/.exec(asked.output) ?? [];
    if (uid === undefined || gid === undefined || hex === undefined)
        return undefined;
    const mode = Number.parseInt(hex, 16);
    const isSocket = (mode & 0o170000) === 0o140000;
    return isSocket ? { uid: Number(uid), gid: Number(gid), mode: mode & 0o7777 } : "no-socket";
}
function elsewhere(shared, mount, seen) {
    const own = shared.socket.hostPaths[0] ?? (0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .endpointAddress */ .C)(shared.connection.endpoint);
    const what = seen === "no-socket" ? "an empty folder" : "another engine's socket, closed to it";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("socket-elsewhere", `${mount.path} in the container is ${what}: ${mount.source} was mounted, but this rootless engine listens at ${own} (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, `Mount the engine's own socket beside it and point docker there: \`volumes: ["${own}:${own}"]\` and \`env: { DOCKER_HOST: "unix://${own}" }\`.`);
}
function notASocket(mount) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("socket-not-a-socket", `what the container sees at ${mount.path} is no socket: ${mount.source} on the engine's machine is a folder or a file`, "The engine makes an empty folder where a mounted path didn't exist: start the engine that owns the socket first, or mount the right path, then recreate the container.");
}


/***/ }),

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* binding */ accountTexts),
  PU: () => (/* binding */ execUser),
  Gr: () => (/* binding */ refuseUser),
  tI: () => (/* binding */ userSpec),
  O2: () => (/* binding */ userTitle)
});

// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/identity/account-entries.js


const MAX_PASSWD_LINE = 64 * 1024 - 1;
function readPasswd(files, rules) {
    const text = files.passwd ?? "";
    return isReadable(text, MAX_PASSWD_LINE)
        ? (0,passwd/* parsePasswd */.i)(text, rules.idInFile)
        : { kind: "unreadable", file: "passwd" };
}
function readGroup(files, rules) {
    const text = files.group ?? "";
    return isReadable(text, rules.maxGroupLine)
        ? (0,group/* parseGroup */.h)(text, rules.idInFile)
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
;// CONCATENATED MODULE: ./build/identity/version.js
function isBefore(version, major, minor, patch = 0) {
    const [, ...has] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version ?? "") ?? [];
    if (has.length === 0)
        return false;
    const wanted = [major, minor, patch];
    const at = wanted.findIndex((number, index) => Number(has[index] ?? 0) !== number);
    return at !== -1 && Number(has[at] ?? 0) < (wanted[at] ?? 0);
}

;// CONCATENATED MODULE: ./build/identity/sys-user-rules.js


const SYS_USER_0_4_0 = {
    numbersAreIds: false,
    maxGroupLine: Number.POSITIVE_INFINITY,
    groupIsRest: false,
    idInFile: go_text/* atoiOrZero */.xD,
};
const SYS_USER_0_4_1 = {
    ...SYS_USER_0_4_0,
    numbersAreIds: true,
    maxGroupLine: 1024 * 1024 - 1,
};
const SYS_USER_0_5_0 = { ...SYS_USER_0_4_1, groupIsRest: true };
const SYS_USER_DEBIAN = {
    ...SYS_USER_0_5_0,
    idInFile: (text) => {
        const id = (0,go_text/* atoiOrZero */.xD)(text);
        return isInRange(id) ? id : -1;
    },
};
function isInRange(id) {
    return id >= 0 && id <= 0x7fff_ffff;
}
function sysUserRules(engine) {
    if (isBuiltByDebian(engine))
        return SYS_USER_DEBIAN;
    const { rules, engineVersion } = engine;
    if (rules === "podman")
        return isBefore(engineVersion, 5, 9) ? SYS_USER_0_4_0 : SYS_USER_0_5_0;
    if (isBefore(engineVersion, 29, 6, 1))
        return SYS_USER_0_4_0;
    return isBefore(engineVersion, 29, 10) ? SYS_USER_0_4_1 : SYS_USER_0_5_0;
}
function isBuiltByDebian({ rules, engineVersion = "", engineBuilt, distribution }) {
    const isSince = engineBuilt === undefined || Date.parse(engineBuilt) >= Date.parse("2026-09-05");
    if (rules === "podman")
        return distribution === "debian" && isSince && !isBefore(engineVersion, 5, 8);
    return engineVersion.includes("+dfsg") && isSince && !isBefore(engineVersion, 28, 5);
}

;// CONCATENATED MODULE: ./build/identity/spec-number.js


function numberIn(arg, { numbersAreIds }) {
    const number = (0,go_text/* atoi */.e0)(arg);
    if (!numbersAreIds || !(0,go_text/* isInteger */.Fq)(arg))
        return number;
    return number !== undefined && isInRange(number) ? number : { kind: "out-of-range", id: arg };
}

;// CONCATENATED MODULE: ./build/identity/additional-groups.js




function getAdditionalGroups(wanted, files, rules) {
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
        const gid = entry?.gid ?? (0,go_text/* atoi */.e0)(ag);
        if (gid === undefined)
            return { kind: "unknown-group", name: ag };
        if ((entry === undefined || rules.numbersAreIds) && !isInRange(gid))
            return { kind: "out-of-range", id: ag };
        gids.add(gid);
    }
    return [...gids];
}
function byNumberOrName(ag, groups) {
    const number = (0,go_text/* atoi */.e0)(ag);
    return groups.find(({ name, gid }) => (number === undefined ? name === ag : gid === number));
}
function byEither(ag, groups, gids) {
    return groups.find(({ name, gid }) => (name === ag || String(gid) === ag) && !gids.has(gid));
}
function getShuffledGroups(wanted, files, rules) {
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


function containerdUser(spec, files, rules) {
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
    const number = (0,go_text/* atoi */.e0)(userArg);
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
    const id = (0,go_text/* atoi */.e0)(arg);
    return id !== undefined && id >= 0 && id <= 0x7fff_ffff ? id : undefined;
}
function containerdGroups(wanted, files, rules) {
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

function processUser({ uid, gid, name, groupsFromFile }, groups, added = []) {
    return {
        uid: (0,go_text/* toUint32 */.jT)(uid),
        gid: (0,go_text/* toUint32 */.jT)(gid),
        groups: groups.map(go_text/* toUint32 */.jT),
        isShuffled: added.length > 1,
        home: "",
        ...(name === undefined ? {} : { name }),
        groupsFromFile,
    };
}

;// CONCATENATED MODULE: ./build/identity/sys-user.js



function getExecUser(spec, files, rules, home = "") {
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






function podmanProcess(spec, files, options) {
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
    const groups = [user.gid, ...memberOf, ...added].map(go_text/* toUint32 */.jT).sort((a, b) => a - b);
    return { ...processUser(user, groups), home };
}
function oldPodmanProcess(spec, { memberOf, home, ...user }, added) {
    if (spec !== "")
        return { ...processUser(user, [...added, ...memberOf], added), home };
    const ids = added.length > 0 ? user : { uid: 0, gid: 0 };
    return { ...processUser({ ...ids, groupsFromFile: false }, added, added), home };
}

;// CONCATENATED MODULE: ./build/identity/engine-process.js








function engineProcess(spec, files, options) {
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
    const own = memberOf.map(go_text/* toUint32 */.jT).includes((0,go_text/* toUint32 */.jT)(user.gid)) ? [] : [user.gid];
    return processUser(user, [...own, ...memberOf, ...added]);
}

;// CONCATENATED MODULE: ./build/identity/runtime-process.js





function runtimeProcess(asked, files, { runtime, idCount = ALL_IDS }) {
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
        return { ...given, groups: groups.map(go_text/* toUint32 */.jT) };
    const byChance = groups.byChance.map(go_text/* toUint32 */.jT);
    return {
        ...given,
        groups: groups.certain.map(go_text/* toUint32 */.jT),
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

// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/identity/exec-user.js



function resolveExecUser(spec, files, options) {
    const asked = engineProcess((0,text_file/* toBytes */.ZJ)(spec), files, { ...options, groupAdd: options.groupAdd.map(text_file/* toBytes */.ZJ) });
    if ("kind" in asked)
        return asked;
    const given = runtimeProcess(asked, files, options);
    return "kind" in given ? given : { kind: "user", user: given };
}

// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __webpack_require__(5064);
// EXTERNAL MODULE: ./build/grant/plan/refusal.js
var refusal = __webpack_require__(3437);
;// CONCATENATED MODULE: ./build/grant/plan/user.js





function userTitle(user) {
    return user.name === undefined ? String(user.uid) : (0,text_file/* fromBytes */.uK)(user.name);
}
function userSpec({ target, container }) {
    return target.user ?? container.user;
}
function accountTexts(files) {
    return {
        ...(files.passwd === undefined ? {} : { passwd: files.passwd.text }),
        ...(files.group === undefined ? {} : { group: files.group.text }),
        ...(files.gshadow === undefined ? {} : { gshadow: files.gshadow.text }),
    };
}
function execUser(seen, files, { rules, engineVersion }) {
    return resolveExecUser(userSpec(seen), files, {
        rules,
        engineVersion,
        groupAdd: seen.container.groupAdd,
        origin: seen.target.user === undefined ? "container" : "request",
    });
}
const MAX_NAMES_SHOWN = 12;
function refuseUser(found, seen) {
    const asked = seen.target.user === undefined ? "the container's own user" : "the input `user`";
    switch (found.kind) {
        case "unknown-user":
            return (0,refusal/* refuse */.T)("user-unknown", `there is no user \`${(0,text_file/* fromBytes */.uK)(found.name)}\` (${asked}) in the container, which has ${namesOf(seen)}`, "Name one of them with the input `user`, or create the user in the image.");
        case "unknown-group":
            return (0,refusal/* refuse */.T)("user-unknown", `there is no group \`${(0,text_file/* fromBytes */.uK)(found.name)}\` in the container, which its user or --group-add names`, "Create the group in the image, or give its number.");
        case "unreadable":
            return (0,refusal/* refuse */.T)("account-file-unusable", `the engine can't read the container's /etc/${found.file}: a line is too long for it`, "Repair the file in the image.");
        case "malformed":
            return notAccepted(found.spec, asked);
        case "out-of-range":
            return notAccepted(found.id, asked);
    }
}
function notAccepted(spec, asked) {
    return (0,refusal/* refuse */.T)("user-unknown", `\`${(0,text_file/* fromBytes */.uK)(spec)}\` (${asked}) is no user that the engine accepts`, "Give a name, or a number from 0 to 2147483647.");
}
function namesOf(seen) {
    const isAdded = (uid) => Number(uid >= 1000 && uid < id_map/* OVERFLOW_ID */.J4);
    const users = (0,passwd/* parsePasswd */.i)(seen.files.passwd?.text ?? "").toSorted((a, b) => isAdded(b.uid) - isAdded(a.uid));
    const names = users.map(({ name }) => (0,text_file/* fromBytes */.uK)(name));
    if (names.length === 0)
        return "no users in /etc/passwd";
    const shown = names.slice(0, MAX_NAMES_SHOWN).join(", ");
    return names.length > MAX_NAMES_SHOWN ? `${shown} and ${names.length - MAX_NAMES_SHOWN} more` : shown;
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ PROOF_SCRIPT),
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   _F: () => (/* binding */ DOCKER_VERSION),
/* harmony export */   hB: () => (/* binding */ weakest),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   q2: () => (/* binding */ readVersions),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
const DOCKER_VERSION = "docker version";
const PROOF_SCRIPT = `
# One stream, so that the last word is this script's: an engine mixes two as it likes.
exec 2>&1
S=$1; T=$3; LC_ALL=C; export LC_ALL
say() { echo; echo "dood-proof $*"; }
has() { command -v "$1" >/dev/null 2>&1; }
opened() {
  # <> would make a file that isn't there.
  if [ ! -e "$S" ]; then
    if [ -e "\${S%/*}" ] && [ ! -x "\${S%/*}" ]; then echo denied; else echo missing; fi
    return
  fi
  if [ ! -S "$S" ]; then echo not-a-socket; return; fi
  while read -r _ _ _ r p _; do
    case $r in *//deleted) if [ "$p" = "$S" ] || [ "/var$p" = "$S" ]; then echo stale; return; fi ;; esac
  done </proc/self/mountinfo
  m=$( { : <>"$S"; } 2>&1 )
  case $m in
    *[Pp]'ermission denied'*) echo denied ;;
    *[Nn]'o such device'*) echo ok ;;
    *) echo missing ;;
  esac
}
while read -r k v; do case $k in Gid:|Groups:) echo "dood-groups $v";; esac; done </proc/self/status
if [ -n "$2" ] && has docker; then
  ( eval "$2" ) </dev/null; c=$?
  # Another command doesn't name the engine that answered.
  if [ $c -eq 0 ] && [ "$2" != "docker version" ]; then ( docker version ) </dev/null; fi
  if [ $c -eq 0 ]; then say docker docker ok; else say docker docker "failed:$c:$(opened)"; fi
  exit
fi
o=$(opened)
if [ "$o" != ok ]; then say access sh "$o"; exit; fi
judge() {
  case $3 in
    *HTTP/1.?' 200 '*|'HTTP 200 '*) r=ok ;;
    *HTTP/1.?' 403 '*|'HTTP 403 '*) r=forbidden ;;
    *HTTP/1.?' '*|'HTTP '*) r=garbled ;;
    *EACCES*|*[Pp]'ermission denied'*) r=denied ;;
    *ECONNREFUSED*|*[Cc]'onnection refused'*) r=stale ;;
    *ETIMEDOUT*|*[Tt]'imed out'*) r=silent ;;
    *) case $1:$2:$3 in
        curl:7:*) r=stale ;;
        curl:28:*|perl:142:*|socat:0:|nc:*:) r=silent ;;
        *HPE_*|*ECONNRESET*|curl:1:*HTTP/0.9*|curl:52:*|curl:56:*) r=garbled ;;
        curl:0:*|perl:0:*|python*:0:*|socat:0:*|nc:0:*) r=garbled ;;
        *) return ;;
      esac ;;
  esac
  say api "$1" $r; exit
}
Q='GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n'
if has curl; then
  o=$(curl -sS -i --http1.0 -m "$T" --unix-socket "$S" http://docker/_ping 2>&1); judge curl $? "$o"
fi
for n in node /__e/node24/bin/node /__e/node24_alpine/bin/node /__e/node20/bin/node; do
  has $n && { o=$($n -e 'const [socketPath,t]=process.argv.slice(1),r=require("http").get({socketPath,path:"/_ping",timeout:t*1e3},s=>{console.log("HTTP",s.statusCode,"");process.exit()}).on("timeout",()=>r.destroy({code:"ETIMEDOUT"})).on("error",e=>console.log(e.code))' "$S" "$T" 2>&1); judge node $? "$o"; }
done
for p in python3 python; do
  has $p && { o=$($p -c 'import socket,sys
s=socket.socket(socket.AF_UNIX);s.settimeout(float(sys.argv[2]));s.connect(sys.argv[1])
s.sendall(b"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n");print(s.recv(4096).decode("latin1"))' "$S" "$T" 2>&1); judge $p $? "$o"; }
done
if has perl; then
  o=$(perl -MSocket -e 'alarm $ARGV[1];my $s;socket($s,PF_UNIX,SOCK_STREAM,0)&&connect($s,pack_sockaddr_un($ARGV[0]))or die $!;syswrite $s,"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n";sysread $s,my $b,4096;print $b' "$S" "$T" 2>&1); judge perl $? "$o"
fi
if has socat; then
  o=$(printf "$Q" | socat -t "$T" - "UNIX-CONNECT:$S" 2>&1); judge socat $? "$o"
fi
if has nc; then
  o=$(printf "$Q" | nc -w "$T" -U "$S" 2>&1); judge nc $? "$o"
fi
say access sh ok
`;
const FAULTS = ["denied", "stale", "missing", "not-a-socket", "forbidden", "silent", "garbled"];
const LEVELS = ["docker", "api", "access", "inferred"];
function weakest(levels) {
    return LEVELS.findLast((level) => levels.includes(level));
}
function parseProof(output) {
    const verdict = output.split("\n").findLast((line) => line.startsWith("dood-proof "));
    const [, word = "", tool = "", result = ""] = verdict?.split(" ") ?? [];
    const level = LEVELS.find((candidate) => candidate === word);
    if (level === undefined)
        return undefined;
    if (result === "ok")
        return { kind: "proved", level, tool };
    const groups = parseGroups(output);
    const said = FAULTS.find((fault) => result.split(":").includes(fault));
    const fault = said ?? (level === "docker" ? faultInWords(spoken(output)) : "other");
    return { kind: "disproved", level, tool, fault, ...(groups === undefined ? {} : { groups }) };
}
function readVersions(output) {
    const text = spoken(output);
    const [client = "", server = ""] = text.slice(Math.max(0, text.lastIndexOf("Client:"))).split(/^Server:/m);
    const versionIn = (part) => /^\s*Version:\s+(\S+)/m.exec(part)?.[1];
    return { client: versionIn(client), server: versionIn(server) };
}
function faultInWords(words) {
    if (/permission denied/i.test(words))
        return "denied";
    if (/Cannot connect to the Docker daemon|connection refused/i.test(words))
        return "stale";
    if (/\b403\b|forbidden/i.test(words))
        return "forbidden";
    if (/context deadline exceeded|i\/o timeout|request canceled/i.test(words))
        return "silent";
    return "other";
}
function parseGroups(output) {
    const lines = output.split("\n").filter((line) => line.startsWith("dood-groups "));
    if (lines.length === 0)
        return undefined;
    return [...new Set(lines.flatMap((line) => line.trim().split(/\s+/).slice(1).map(Number)))];
}
function spoken(output) {
    return output
        .split("\n")
        .filter((line) => !line.startsWith("dood-"))
        .join("\n")
        .trim();
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   ti: () => (/* binding */ pendingEdits),
/* harmony export */   wj: () => (/* binding */ revertEdits)
/* harmony export */ });
/* harmony import */ var _group_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1379);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);



const MAX_EDITS = 64;
function applyEdits(files, edits) {
    mustBeFew(edits);
    return edits.reduce((now, edit) => withText(now, edit.file, (text) => applied(text, edit)), files);
}
function pendingEdits(files, edits) {
    mustBeFew(edits);
    let now = files;
    return edits.filter((edit) => {
        const before = now;
        now = applyEdits(before, [edit]);
        return now !== before;
    });
}
function revertEdits(files, edits) {
    mustBeFew(edits);
    return edits
        .toReversed()
        .reduce((now, edit) => withText(now, edit.file, (text) => reverted(text, edit)), files);
}
function withText(files, file, make) {
    const before = files[file] ?? "";
    const after = file === "gshadow" && files[file] === undefined ? before : make(before);
    return after === before ? files : { ...files, [file]: after };
}
function applied(text, edit) {
    switch (edit.kind) {
        case "append":
            mustBe(isOneEntry(edit.line), edit.line);
            return findLine(text, (line) => line === edit.line) === undefined ? (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLine */ .Xq)(text, edit.line) : text;
        case "add-member": {
            mustBe((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordableName */ .jo)(edit.user), edit.user);
            if (memberLine(text, edit) !== undefined)
                return text;
            const line = findLine(text, (candidate) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(candidate, edit.group, edit.gid));
            return line === undefined ? text : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLine */ .tm)(text, line, (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withMember */ .RV)((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line), edit.user));
        }
        case "set-gid":
            return findLine(text, (line) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(line, edit.group, edit.to)) === undefined
                ? moveGroup(text, edit.group, edit.from, edit.to)
                : text;
    }
}
function reverted(text, edit) {
    switch (edit.kind) {
        case "append":
            return withoutAppended(text, edit);
        case "add-member": {
            const line = memberLine(text, edit);
            return line === undefined
                ? text
                : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLine */ .tm)(text, line, (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMember */ .t4)((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line), edit.user));
        }
        case "set-gid":
            return moveGroup(text, edit.group, edit.to, edit.from);
    }
}
function withoutAppended(text, { file, line }) {
    const found = findLine(text, (candidate) => candidate === line);
    if (found !== undefined)
        return (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLine */ .hj)(text, found);
    if (file === "passwd")
        return text;
    const [group = ""] = line.split(":");
    return (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(line)
        .slice(0, MAX_EDITS)
        .map((user) => ({ kind: "add-member", file, group, user }))
        .reduce(reverted, text);
}
function moveGroup(text, group, from, to) {
    return (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .mapLines */ .YX)(text, (line) => ((0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(line, group, from) ? (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withGid */ .zQ)(line, from, to) : line));
}
function memberLine(text, { group, gid, user }) {
    return findLine(text, (line) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(line, group, gid) && (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(line).includes(user));
}
function findLine(text, matches) {
    for (const line of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text))
        if (matches((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line)))
            return line;
    return undefined;
}
function mustBeFew(edits) {
    if (edits.length > MAX_EDITS)
        throw new RangeError(`${edits.length} edits are more than a grant ever makes`);
}
function isOneEntry(line) {
    return /^[^\0-\x1f\x7f]+$/.test(line) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordableName */ .jo)(line.split(":")[0] ?? "") && line.includes(":");
}
function mustBe(safe, value) {
    if (!safe)
        throw new RangeError(`${JSON.stringify(value)} can't be written to an account file`);
}


/***/ }),

/***/ 5433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   e0: () => (/* binding */ atoi),
/* harmony export */   id: () => (/* binding */ trimSpaceEnd),
/* harmony export */   jT: () => (/* binding */ toUint32),
/* harmony export */   xD: () => (/* binding */ atoiOrZero)
/* harmony export */ });
const SPACE = [
    "[\\t\\n\\v\\f\\r ]",
    "\\xc2[\\x85\\xa0]",
    "\\xe1\\x9a\\x80",
    "\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]",
    "\\xe2\\x81\\x9f",
    "\\xe3\\x80\\x80",
].join("|");
const LEADING = new RegExp(`^(?:${SPACE})+`);
const LAST = new RegExp(`(?:${SPACE})$`);
function trimSpace(bytes) {
    return trimSpaceEnd(bytes.replace(LEADING, ""));
}
function trimSpaceEnd(bytes) {
    let end = bytes.length;
    for (;;) {
        const last = LAST.exec(bytes.slice(Math.max(0, end - 3), end));
        if (last === null)
            return bytes.slice(0, end);
        end -= last[0].length;
    }
}
const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);
function atoi(text) {
    const value = parseInteger(text);
    return value === undefined || value > MAX_INT64 || value < MIN_INT64 ? undefined : fitted(value);
}
function isInteger(text) {
    return parseInteger(text) !== undefined;
}
function atoiOrZero(text) {
    return fitted(parseInteger(text) ?? 0n);
}
function toUint32(value) {
    return Number(BigInt.asUintN(32, BigInt(value)));
}
const MAX_DIGITS = 20;
function parseInteger(text) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return undefined;
    const digits = text.replace(/^[+-]?0*/, "");
    const value = BigInt(digits.length > MAX_DIGITS ? "9".repeat(MAX_DIGITS) : digits);
    return text.startsWith("-") ? -value : value;
}
function fitted(value) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        return Number.MAX_SAFE_INTEGER;
    return value < BigInt(Number.MIN_SAFE_INTEGER) ? Number.MIN_SAFE_INTEGER - 1 : Number(value);
}


/***/ }),

/***/ 1379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ isGroup),
/* harmony export */   RV: () => (/* binding */ withMember),
/* harmony export */   YG: () => (/* binding */ withoutMembers),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   t4: () => (/* binding */ withoutMember),
/* harmony export */   zQ: () => (/* binding */ withGid)
/* harmony export */ });
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);

const GID = 2;
const MEMBERS = 3;
function isGroup(line, name, gid) {
    const [first, , third = ""] = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line).split(":");
    return first === name && (gid === undefined || (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD)(third) === gid);
}
function membersOf(line) {
    return namesOf((0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaceEnd */ .id)(line)).filter((name) => name !== "");
}
function namesOf(line) {
    return (line.split(":")[MEMBERS] ?? "").split(",");
}
function withMember(line, user) {
    const fields = line.split(":");
    const members = fields[MEMBERS];
    if (members !== undefined) {
        return fields.with(MEMBERS, members === "" ? user : `${user},${members}`).join(":");
    }
    const missing = MEMBERS + 1 - fields.length;
    const end = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaceEnd */ .id)(line).length;
    return `${line.slice(0, end)}${":".repeat(missing)}${",".repeat(missing)}${user}${line.slice(end)}`;
}
function withMembers(line, users) {
    const last = users.at(-1);
    if (last === undefined)
        return line;
    const one = withMember(line, last);
    return users.length === 1 ? one : withMember(one, users.slice(0, -1).join(","));
}
function withoutMember(line, user) {
    const body = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaceEnd */ .id)(line);
    const names = namesOf(body);
    const at = names.indexOf(user);
    if (at === -1)
        return line;
    const filled = ":".repeat(at) + ",".repeat(at) + user;
    const wasFilled = at > 0 && at <= MEMBERS && body.endsWith(filled);
    const rest = wasFilled
        ? body.slice(0, -filled.length)
        : body.split(":").with(MEMBERS, names.toSpliced(at, 1).join(",")).join(":");
    return rest + line.slice(body.length);
}
function withoutMembers(line, users) {
    const body = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaceEnd */ .id)(line);
    const left = counted(namesOf(body));
    const gone = users.filter((user) => takeOne(left, user));
    const last = gone.at(-1);
    if (last === undefined)
        return line;
    const others = counted(gone.slice(0, -1));
    const rest = namesOf(body).filter((name) => !takeOne(others, name));
    return withoutMember(body.split(":").with(MEMBERS, rest.join(",")).join(":") + line.slice(body.length), last);
}
function counted(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}
function takeOne(counts, name) {
    const count = counts.get(name) ?? 0;
    counts.set(name, count - 1);
    return count > 0;
}
function withGid(line, from, to) {
    const fields = line.split(":");
    const [, before = "", digits, after = ""] = /^(\+?0*?)(-?(?:0|[1-9][0-9]*))(\s*)$/.exec(fields[GID] ?? "") ?? [];
    return digits === String(from) ? fields.with(GID, `${before}${to}${after}`).join(":") : line;
}


/***/ }),

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseGroup)
/* harmony export */ });
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);


function parseGroup(text, idInFile = _go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD) {
    const entries = [];
    for (const { start, end } of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)) {
        const line = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(text.slice(start, end));
        if (line === "" || line.startsWith("#"))
            continue;
        const [name = "", , gid = "", members = ""] = line.split(":");
        entries.push({ name, gid: idInFile(gid), members: members === "" ? [] : members.split(",") });
    }
    return entries;
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hO: () => (/* binding */ isUid),
/* harmony export */   jo: () => (/* binding */ isRecordableName)
/* harmony export */ });
/* unused harmony export isValidName */
function isValidName(name) {
    return /^[a-z_][a-z0-9_-]*\$?$(?!\n)/.test(name) && name.length <= 32;
}
function isRecordableName(name) {
    return /^[^\0-\x20\x7f:,#+-][^\0-\x1f\x7f:,]*$/.test(name) && name.trim() === name;
}
function isUid(text) {
    return /^(?:0|[1-9][0-9]{0,9})$/.test(text) && Number(text) <= 0x7fff_ffff;
}


/***/ }),

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parsePasswd)
/* harmony export */ });
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);


function parsePasswd(text, idInFile = _go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD) {
    const entries = [];
    for (const { start, end } of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)) {
        const line = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(text.slice(start, end));
        if (line === "")
            continue;
        const [name = "", , uid = "", gid = "", , home = ""] = line.split(":");
        entries.push({ name, uid: idInFile(uid), gid: idInFile(gid), home });
    }
    return entries;
}


/***/ }),

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   YX: () => (/* binding */ mapLines),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hj: () => (/* binding */ removeLine),
/* harmony export */   tm: () => (/* binding */ replaceLine),
/* harmony export */   uK: () => (/* binding */ fromBytes)
/* harmony export */ });
function* linesOf(text) {
    let start = 0;
    while (start < text.length) {
        const feed = text.indexOf("\n", start);
        const end = feed === -1 ? text.length : feed;
        yield { start, end };
        start = end + 1;
    }
}
function textOf(text, line) {
    return text.slice(line.start, line.end);
}
function mapLines(text, make) {
    return text
        .split("\n")
        .map((line, at, { length }) => (at === length - 1 && line === "" ? line : make(line)))
        .join("\n");
}
function appendLine(text, line) {
    return text === "" || text.endsWith("\n") ? `${text}${line}\n` : `${text}\n${line}`;
}
function removeLine(text, { start, end }) {
    const isLastWithoutFeed = end === text.length;
    return isLastWithoutFeed
        ? text.slice(0, Math.max(0, start - 1))
        : text.slice(0, start) + text.slice(end + 1);
}
function replaceLine(text, { start, end }, line) {
    return text.slice(0, start) + line + text.slice(end);
}
function toBytes(value) {
    return Buffer.from(value, "utf8").toString("latin1");
}
function fromBytes(bytes) {
    return Buffer.from(bytes, "latin1").toString("utf8");
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   ei: () => (/* binding */ idField)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textField(object, name) {
    const value = object[name];
    if (typeof value === "string")
        return value;
    throw new TypeError(`"${name}" is no text`);
}
function idField(object, name) {
    const value = object[name];
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new TypeError(`"${name}" is no id`);
}


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK, O_NOCTTY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const MAX_BYTES = 8 * 1024 * 1024;
function readPlainFile(path) {
    const file = open(path);
    if (file === undefined)
        return undefined;
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            throw unfit(path, "is no regular file");
        if (stat.nlink > 1)
            throw unfit(path, "has another name as well (a hard link), which may be another user's file");
        if (stat.size > MAX_BYTES)
            throw unfit(path, `is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "latin1"), uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777 };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function replaceFile(path, text, like) {
    const unfinished = `${path}+`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { force: true });
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(unfinished, "wx", 0o600);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, "latin1");
        const { uid, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (uid !== like.uid || gid !== like.gid)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(file, like.uid, like.gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, like.mode & 0o7777);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, path);
}
function open(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    }
    catch (failure) {
        const errno = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(failure);
        if (errno === "ENOENT")
            return undefined;
        if (errno === "ELOOP")
            throw unfit(path, "is a symbolic link, which may lead anywhere: it isn't followed");
        if (errno === "ENXIO")
            throw unfit(path, "is no regular file");
        throw failure;
    }
}
function unfit(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("file-unsafe", `${path} ${why}`, "Put the file itself there.");
}


/***/ })

};
