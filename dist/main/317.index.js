export const id = 317;
export const ids = [317];
export const modules = {

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iX: () => (/* binding */ detectAddress),
/* harmony export */   vO: () => (/* binding */ requireGroup),
/* harmony export */   wN: () => (/* binding */ detectGrant)
/* harmony export */ });
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5894);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5064);
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
    return { gid: undefined, containerOptions: `--env DOCKER_HOST=${(0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointAddress */ .C)(endpoint)}${verify}` };
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
    if ((0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .isBeforeVm */ .ZV)(site))
        return viewInVm(site);
    if (!(0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .isBehindNamespace */ .Yl)(site))
        return socket.facts;
    const maps = await (0,_user_namespace_js__WEBPACK_IMPORTED_MODULE_3__/* .readEngineIdMaps */ .hg)(socket.facts.uid);
    if (maps === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(gid, maps.gid), mode };
}
/** Docker Desktop's containers see `root:root 0660`, whatever this machine shows (docker/for-win#13969, docker/for-mac#4755). */
function viewInVm({ info }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b("gid-unknown", "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
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

/***/ 6060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ readSocket),
/* harmony export */   Jw: () => (/* binding */ enginePaths),
/* harmony export */   MK: () => (/* binding */ readEngineSocket),
/* harmony export */   Yl: () => (/* binding */ isBehindNamespace),
/* harmony export */   ZV: () => (/* binding */ isBeforeVm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4994);
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5894);
/* harmony import */ var _engine_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7788);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _user_namespace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5350);






/** @throws DoodError as readSocket does, and `userns-remapped`, `socket-elsewhere` */
async function readEngineSocket(endpoint) {
    if (endpoint.kind === "tcp")
        return { kind: "tcp" };
    const facts = await readSocket(endpoint.path, (0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .endpointTitle */ .o)(endpoint));
    await (0,_user_namespace_js__WEBPACK_IMPORTED_MODULE_4__/* .requireMappedOwner */ .y5)(facts, endpoint.path);
    return { kind: "unix", path: endpoint.path, facts };
}
/** The paths by which containers may mount the socket, as far as this machine can tell. */
async function enginePaths(endpoint) {
    if (endpoint.kind === "tcp")
        return [_engine_docker_host_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SOCKET */ .YE];
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(endpoint.path).catch(() => endpoint.path);
    return [...new Set([endpoint.path, real])];
}
/**
 * The socket at a path on this machine; `title` names it in messages.
 * @throws DoodError `socket-missing`, `socket-not-a-socket`, `socket-denied`
 */
async function readSocket(path, title = path) {
    try {
        const seen = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!seen.isSocket()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .b("socket-not-a-socket", `${title} is ${seen.isDirectory() ? "a folder" : "a file"}, not a socket`, seen.isDirectory()
                ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
                : "Name the engine's socket with the input `socket`.");
        }
        return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .b)
            throw failure;
        const errno = failure instanceof Error && "code" in failure ? failure.code : undefined;
        if (errno === "EACCES") {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .b("socket-denied", `a folder above ${title} is closed to this user`, "Run this step as a user who may enter it.", { cause: failure });
        }
        const dangling = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
        const { remedy, blocks } = _engine_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTEAD */ .Z[(0,_engine_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(process.platform, process.env)];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .b("socket-missing", dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`, remedy, { cause: failure, blocks });
    }
}
/**
 * Whether a rootless engine's containers see other ids than this process. For them its user is root,
 * and so the socket's owner; from outside that user has a number of its own.
 */
function isBehindNamespace({ info, socket }) {
    return info.rootless && socket.kind === "unix" && socket.facts.uid !== 0;
}
/**
 * Whether containers run in a virtual machine, to whose socket this machine's only leads: Docker Desktop, and any
 * engine of a Mac or of Windows. Owner and mode of the one say nothing of the other's (docker/for-win#13969).
 */
function isBeforeVm({ info, vantage }) {
    return vantage === "host" && (info.desktop || process.platform !== "linux");
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
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}


/***/ }),

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ readIdMaps),
/* harmony export */   hg: () => (/* binding */ readEngineIdMaps),
/* harmony export */   y5: () => (/* binding */ requireMappedOwner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5064);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5249);





const DAEMONS = ["dockerd", "podman"];
/**
 * The user namespace of a rootless engine, which all its containers share, read from its daemon's
 * process: the one that runs as the socket's owner and for which that owner is root. Undefined where
 * none can be seen, or where several disagree.
 */
async function readEngineIdMaps(ownerUid) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const name = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/comm`, "utf8").catch(() => "");
        if (!DAEMONS.includes(name.trim()))
            return [];
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(`/proc/${pid}`).catch(() => undefined);
        const maps = owner?.uid === ownerUid ? readIdMaps(Number(pid)) : undefined;
        return maps !== undefined && (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(ownerUid, maps.uid) === 0 ? [maps] : [];
    }));
    const [first, ...others] = found.flat();
    return others.every((maps) => JSON.stringify(maps) === JSON.stringify(first)) ? first : undefined;
}
/** The user namespace of a process of this machine; undefined where it can't be seen. */
function readIdMaps(pid) {
    try {
        const read = (file) => (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIdMap */ .dU)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, "utf8"));
        const maps = { uid: read("uid_map"), gid: read("gid_map") };
        return maps.uid.length === 0 || maps.gid.length === 0 ? undefined : maps;
    }
    catch {
        return undefined;
    }
}
/**
 * Refuses a socket whose owner this process's own namespace lacks: there not even root may use it.
 * @throws DoodError `userns-remapped`, or `socket-elsewhere` in a rootless engine's container
 */
async function requireMappedOwner(socket, path) {
    if (socket.uid !== _socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .OVERFLOW_ID */ .J4 || socket.gid !== _socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .OVERFLOW_ID */ .J4)
        return;
    const root = readIdMaps(process.pid)?.uid.find(({ inside }) => inside === 0);
    // Without a namespace of its own it is the user nobody.
    if (root === undefined || root.outside === 0)
        return;
    const seen = `this container's user namespace doesn't map the owner of ${path}: it sees ${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .socketTitle */ .SJ)(socket)}, and not even its root may use it`;
    // A rootless engine maps its own user, alone, to root (rootlesskit pkg/parent, newuidmap(1)).
    throw root.length === 1
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .b("socket-elsewhere", `${seen}; the engine is rootless, and this is another engine's socket (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, "Mount the rootless engine's own socket (`$XDG_RUNTIME_DIR/docker.sock`) under its own path, and set DOCKER_HOST to that path.")
        : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .b("userns-remapped", seen, "Create the container in the host's user namespace: `options: --userns=host`.");
}


/***/ }),

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMain: () => (/* binding */ runMain)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/access/detection.js
var detection = __webpack_require__(5836);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __webpack_require__(5064);
;// CONCATENATED MODULE: ./build/socket/mount.js
const ENGINE_SOCKET_NAME = /^(docker|podman)\.sock$/;
const USUAL_PATHS = ["/run/docker.sock", "/run/podman/podman.sock"];
/** /var/run is a link to /run wherever an engine runs (Filesystem Hierarchy Standard 3.0, 5.13). */
function canonicalPath(path) {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, "") : path;
    return trimmed.replace(/^\/var\/run(?=\/|$)/, "/run");
}
/**
 * The mount through which a container sees an engine's socket: the socket itself at any path, or a
 * folder above it. `sockets` are the engine's own, as paths on its machine; a mounted file named
 * docker.sock or podman.sock counts too (a second engine's). Where there are several, the usual path wins.
 * Before all of them comes `clientSocket`, where it is mounted: what the container's docker clients are told to use,
 * which may lie in a volume that another container's engine shares.
 */
function findSocketMount(mounts, sockets, clientSocket) {
    const own = [...new Set(sockets.map(canonicalPath))];
    const named = clientSocket === undefined ? undefined : pathOnMachine(mounts, clientSocket);
    if (clientSocket !== undefined && named !== undefined) {
        return { path: clientSocket, source: named, isForeign: !own.includes(canonicalPath(named)) };
    }
    const direct = mounts
        .map(({ source, destination }) => ({
        path: destination,
        source,
        isForeign: !own.includes(canonicalPath(source)),
    }))
        .filter(({ source, isForeign }) => !isForeign || isNamedLikeSocket(source));
    const folders = mounts.flatMap(({ source, destination }) => own
        .map((socket) => ({ socket, below: below(canonicalPath(source), socket) }))
        .filter(({ below }) => below !== undefined)
        .map(({ socket, below }) => ({
        path: join(destination, below ?? ""),
        source: socket,
        isForeign: false,
    })));
    const candidates = [...direct, ...folders];
    return candidates.find(({ path }) => USUAL_PATHS.includes(canonicalPath(path))) ?? candidates[0];
}
/** A container's path as one of the engine's machine, by the innermost mount around it; undefined for none. */
function pathOnMachine(mounts, path) {
    const around = mounts
        .map(({ source, destination }) => ({
        source,
        rest: rest(canonicalPath(destination), canonicalPath(path)),
    }))
        .filter(({ rest }) => rest !== undefined)
        .toSorted((a, b) => (a.rest ?? "").length - (b.rest ?? "").length)[0];
    // What lies in memory has no path on the machine.
    if (around?.rest === undefined || around.source === "")
        return undefined;
    return around.rest === "" ? around.source : join(around.source, around.rest);
}
/** What is left of `path` at or under `at`; undefined where it is elsewhere. */
function rest(at, path) {
    return at === path ? "" : below(at, path);
}
function isNamedLikeSocket(source) {
    return ENGINE_SOCKET_NAME.test(source.slice(source.lastIndexOf("/") + 1));
}
/** The rest of `path` under `folder`, or undefined where it isn't under it. */
function below(folder, path) {
    const prefix = folder === "/" ? "/" : `${folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
function join(folder, rest) {
    return folder === "/" ? `/${rest}` : `${folder.replace(/\/+$/, "")}/${rest}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/access/user-namespace.js
var user_namespace = __webpack_require__(5350);
;// CONCATENATED MODULE: ./build/access/container-process.js



/**
 * What the kernel knows of a container's main process: looked up here where the process can be seen,
 * which costs next to nothing, else by a `ps` of the engine's.
 */
async function readMainProcess(engine, container) {
    return readCredentials(container) ?? engine.mainProcess(container.id, container.pid);
}
/** The user namespace of a container's main process; undefined where it can't be seen. */
function readContainerIdMaps(container) {
    return isSeen(container) ? (0,user_namespace/* readIdMaps */.Jh)(container.pid) : undefined;
}
/** The ids as the container's own namespace has them, which is how the engine's `ps` gives them too. */
function readCredentials(container) {
    const maps = readContainerIdMaps(container);
    if (maps === undefined)
        return undefined;
    const status = read(container.pid, "status");
    const ids = (field) => new RegExp(`^${field}:([\\d\\s]*)$`, "m").exec(status)?.[1]?.split(/\s+/).filter(Boolean).map(Number);
    // proc_pid_status(5): real, effective, saved and file system ids; the kernel asks the effective ones.
    const [uid, gid, groups] = [ids("Uid")?.[1], ids("Gid")?.[1], ids("Groups")];
    if (uid === undefined || gid === undefined || groups === undefined)
        return undefined;
    return {
        uid: (0,id_map/* toInside */._A)(uid, maps.uid),
        groups: [...new Set([gid, ...groups].map((group) => (0,id_map/* toInside */._A)(group, maps.gid)))],
    };
}
/**
 * The pid is the engine's: where that runs in another pid namespace (on Kubernetes, beside the runner), the same
 * number is some other process here, so the process must name the container itself.
 */
function isSeen({ id, pid }) {
    // A rootless engine may have no control groups; the mounts can be read by its own user and root alone.
    return pid !== 0 && (read(pid, "cgroup").includes(id) || read(pid, "mountinfo").includes(id));
}
function read(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./build/access/site.js
var access_site = __webpack_require__(6060);
;// CONCATENATED MODULE: ./build/access/socket-view.js






const STAT_TIMEOUT_MS = 10_000;
/**
 * The mounted socket as the container sees it: its numbers there are those here unless a user
 * namespace lies between. Undefined where that can't be found out: never a guess.
 * @throws DoodError `socket-elsewhere`, `socket-not-a-socket`: what is mounted can never work
 */
async function viewSocket(site, container, mount) {
    const seen = await lookAt(site, container, mount);
    const isUnmapped = seen !== "no-socket" && seen?.uid === id_map/* OVERFLOW_ID */.J4 && seen.gid === id_map/* OVERFLOW_ID */.J4;
    if (site.info.rootless && !isOwnSocket(site, mount) && (seen === "no-socket" || isUnmapped)) {
        throw elsewhere(site, mount, seen);
    }
    if (seen === "no-socket")
        throw notASocket(mount);
    return seen;
}
async function lookAt(site, container, mount) {
    const here = await socketHere(site, mount);
    if (here === "no-socket")
        return here;
    const seen = here === undefined ? undefined : translate(site, container, here);
    return seen ?? askContainer(site, container.id, mount.path);
}
/** From this side of a user namespace to the container's; undefined where the way isn't known. */
function translate(site, container, here) {
    const maps = readContainerIdMaps(container);
    if (maps !== undefined) {
        return { uid: (0,id_map/* toInside */._A)(here.uid, maps.uid), gid: (0,id_map/* toInside */._A)(here.gid, maps.gid), mode: here.mode };
    }
    if (site.info.usernsRemap && container.usernsMode !== "host") {
        return { uid: id_map/* OVERFLOW_ID */.J4, gid: id_map/* OVERFLOW_ID */.J4, mode: here.mode };
    }
    // All containers of a rootless engine share its namespace; those of a rootful one have none between.
    const mapped = (0,access_site/* isBehindNamespace */.Yl)(site) || here.gid === id_map/* OVERFLOW_ID */.J4;
    return mapped ? undefined : here;
}
function isOwnSocket(site, mount) {
    return site.sockets.map(canonicalPath).includes(canonicalPath(mount.source));
}
/** The mounted socket's path as this process has it; undefined where it has none. */
function pathHere(site, mount) {
    // Behind a TCP address, and in a virtual machine, the paths are another machine's.
    if (site.socket.kind === "tcp" || (0,access_site/* isBeforeVm */.ZV)(site))
        return undefined;
    if (isOwnSocket(site, mount))
        return site.socket.path;
    return site.vantage === "host" ? mount.source : undefined;
}
async function socketHere(site, mount) {
    const path = pathHere(site, mount);
    if (path === undefined)
        return undefined;
    try {
        return await (0,access_site/* readSocket */.Ce)(path);
    }
    catch (failure) {
        const isThere = failure instanceof errors/* DoodError */.b && failure.code === "socket-not-a-socket";
        return isThere ? "no-socket" : undefined;
    }
}
/** `stat` in the container, where it has one: root there sees what its users see. `%f` is st_mode. */
async function askContainer(site, id, path) {
    const asked = await site.engine.exec(id, {
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
/** actions/runner#827: the runner mounts the usual path whatever DOCKER_HOST says. */
function elsewhere(site, mount, seen) {
    const own = site.sockets[0] ?? (0,engine_endpoint/* endpointAddress */.C)(site.endpoint);
    const what = seen === "no-socket" ? "an empty folder" : "another engine's socket, closed to it";
    return new errors/* DoodError */.b("socket-elsewhere", `${mount.path} in the container is ${what}: ${mount.source} was mounted, but this rootless engine listens at ${own} (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, `Mount the engine's own socket beside it and point docker there: \`volumes: ["${own}:${own}"]\` and \`env: { DOCKER_HOST: "unix://${own}" }\`.`);
}
function notASocket(mount) {
    return new errors/* DoodError */.b("socket-not-a-socket", `what the container sees at ${mount.path} is no socket: ${mount.source} on the engine's machine is a folder or a file`, "The engine makes an empty folder where a mounted path didn't exist: start the engine that owns the socket first, or mount the right path, then recreate the container.");
}

;// CONCATENATED MODULE: ./build/access/access-list.js


/**
 * An access list that closes the socket to its own group, as the error that a denied member gets. Its mode doesn't
 * tell: the group's bits there are the list's mask (acl(5)). Undefined where there is none to be seen from here.
 */
async function findClosingList(site, mount) {
    const path = pathHere(site, mount);
    if (path === undefined)
        return undefined;
    const { readAcl } = await __webpack_require__.e(/* import() */ 547).then(__webpack_require__.bind(__webpack_require__, 5547));
    const { owningGroup = "" } = (await readAcl(path)) ?? {};
    if (owningGroup === "" || owningGroup.includes("w"))
        return undefined;
    return new errors/* DoodError */.b("proof-denied", `the access list of ${mount.source} closes it to its own group (\`group::${owningGroup}\`), whatever its mode seems to say`, `Open it to its group on its machine: \`sudo setfacl -m g::rw ${mount.source}\`.`);
}

// EXTERNAL MODULE: ./build/identity/group-line.js
var group_line = __webpack_require__(1379);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/identity/merge.js


/**
 * An account file with what others changed in it, from `base` to `theirs`, while it was changed from `base` to
 * `now`: a three-way merge by the entries' names. A group that both changed has the members of both. What is there
 * already changes nothing.
 */
function withChangesOfOthers(file, { base, theirs, now }) {
    const before = new Set(entries(base));
    const after = new Set(entries(theirs));
    const gone = [...before].filter((line) => !after.has(line));
    const added = [...after].filter((line) => !before.has(line));
    const members = file === "passwd" ? () => [] : group_line/* membersOf */.lS;
    const merged = added.reduce((text, line) => {
        const was = gone.find((other) => nameOf(other) === nameOf(line));
        const here = findLine(text, was) ?? findEntry(text, nameOf(line));
        if (here === undefined)
            return (0,text_file/* appendLine */.Xq)(text, line);
        const ours = (0,text_file/* textOf */.b6)(text, here);
        const ownMembers = members(ours).filter((user) => !members(line).includes(user) && !members(was ?? "").includes(user));
        const both = ownMembers.toReversed().reduce(group_line/* withMember */.RV, line);
        const isThere = both.length === ours.length && sorted(both) === sorted(ours);
        return isThere ? text : (0,text_file/* replaceLine */.tm)(text, here, both);
    }, now);
    const names = new Set(added.map(nameOf));
    const removed = gone.filter((line) => !names.has(nameOf(line)));
    return removed.reduce((text, line) => {
        const here = findLine(text, line);
        if (here !== undefined)
            return (0,text_file/* removeLine */.hj)(text, here);
        const ours = findEntry(text, nameOf(line));
        if (ours === undefined)
            return text;
        return (0,text_file/* replaceLine */.tm)(text, ours, members(line).reduce(group_line/* withoutMember */.t4, (0,text_file/* textOf */.b6)(text, ours)));
    }, merged);
}
/** A line without the order of its members. */
function sorted(line) {
    return line.split(/[:,]/).toSorted().join(":");
}
function entries(text) {
    return [...(0,text_file/* linesOf */.Dx)(text)].map((line) => (0,text_file/* textOf */.b6)(text, line));
}
function nameOf(line) {
    return line.split(":")[0] ?? "";
}
function findLine(text, line) {
    return [...(0,text_file/* linesOf */.Dx)(text)].find((candidate) => (0,text_file/* textOf */.b6)(text, candidate) === line);
}
function findEntry(text, name) {
    return [...(0,text_file/* linesOf */.Dx)(text)].find((candidate) => nameOf((0,text_file/* textOf */.b6)(text, candidate)) === name);
}

;// CONCATENATED MODULE: ./build/access/apply.js

const FILES = ["passwd", "group", "gshadow"];
/** More than the runs that could be at one container at once. */
const MAX_MERGES = 8;
/**
 * Writes the texts that differ from what is there, in one request; gives those that did, or that were lost. An answer
 * that doesn't come says nothing of what was done: the container does.
 */
async function writeAccountFiles(engine, id, there, wanted) {
    const writes = FILES.flatMap((name) => fileWrite(name, there[name], wanted[name]));
    if (writes.length === 0)
        return [];
    try {
        await engine.writeFiles(id, writes);
    }
    catch (failure) {
        const now = await Promise.all(writes.map(({ path }) => engine.readFile(id, path))).catch(() => []);
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
/**
 * Makes good what others changed between our reading a file and our replacing it: another run, or a tool in the
 * container. What was really replaced is kept beside the file, and tells.
 */
async function restoreOverwritten(engine, id, written) {
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
    const replaced = await engine.readFile(id, `${path}-`);
    // Ours is there where somebody has written since, who will look in the same way.
    const isExpected = [undefined, previous.text, file.text].includes(replaced?.text);
    const now = isExpected ? undefined : await engine.readFile(id, path);
    if (replaced === undefined || now === undefined)
        return [];
    const text = withChangesOfOthers(name, { base: previous.text, theirs: replaced.text, now: now.text });
    return text === now.text ? [] : [{ name, path, file: { ...now, text }, previous: now }];
}

;// CONCATENATED MODULE: ./build/access/observe.js



const NO_FILES = { passwd: undefined, group: undefined, gshadow: undefined };
/** Gathers the facts about a target that has been inspected; all that can be asked at once is. */
async function observe(site, target, container) {
    const mount = findSocketMount(container.mounts, site.sockets, container.clientSocket);
    if (mount === undefined || container.status !== "running") {
        return { target, container, mount, socket: undefined, files: NO_FILES, main: undefined };
    }
    const [socket, files, main] = await Promise.all([
        viewSocket(site, container, mount),
        readAccountFiles(site, container.id),
        target.role === "job" ? undefined : readMainProcess(site.engine, container),
    ]);
    return { target, container, mount, socket, files, main };
}
async function readAccountFiles(site, id) {
    const [passwd, group, gshadow] = await Promise.all([
        site.engine.readFile(id, "/etc/passwd"),
        site.engine.readFile(id, "/etc/group"),
        site.engine.readFile(id, "/etc/gshadow"),
    ]);
    return { passwd, group, gshadow };
}

// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/socket/socket-access.js

/**
 * What the kernel asks on connect(2), short of an ACL: root may, then the owner's bits count for the owner, and the
 * group's for a member who isn't the owner (path_resolution(7), Linux fs/namei.c acl_permission_check). The
 * others' bits are left out: access that everyone has is no access that anyone was given.
 */
function accessClass(user, socket) {
    if (user.uid === 0)
        return "root";
    if (user.uid === socket.uid)
        return (0,socket_facts/* opensToOwner */.KD)(socket) ? "owner" : undefined;
    const isMember = user.gid === socket.gid || user.groups.includes(socket.gid);
    return isMember && (0,socket_facts/* opensToGroup */.Sd)(socket) ? "member" : undefined;
}

// EXTERNAL MODULE: ./build/identity/names.js
var names = __webpack_require__(411);
// EXTERNAL MODULE: ./build/access/refusal.js
var refusal = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/identity/go-text.js
var go_text = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var identity_passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/identity/sys-user.js



/** `bufio.MaxScanTokenSize`: no room for a line of that many bytes and its line feed. */
const MAX_PASSWD_LINE = 64 * 1024 - 1;
/**
 * Whether the Go parser gets through the file. One line of 64 KiB (a carriage return counts) fails every look-up
 * with "bufio.Scanner: token too long". /etc/group has no such limit.
 */
function isReadablePasswd(text) {
    let start = 0;
    while (text.length - start > MAX_PASSWD_LINE) {
        const feed = text.lastIndexOf("\n", start + MAX_PASSWD_LINE);
        if (feed < start)
            return false;
        start = feed + 1;
    }
    return true;
}
/** `GetExecUser`, with root as the default user and `home` for the user without an entry. */
function getExecUser(spec, files, home = "") {
    const [userArg = "", groupArg = ""] = spec.split(":");
    const passwd = files.passwd ?? "";
    if (!isReadablePasswd(passwd))
        return { kind: "unreadable", file: "passwd" };
    const found = findUser(userArg, (0,identity_passwd/* parsePasswd */.i)(passwd), home);
    if ("kind" in found)
        return found;
    if (groupArg !== "")
        return withGroup(found, groupArg, (0,identity_group/* parseGroup */.h)(files.group ?? ""));
    const { name = "" } = found;
    if (name === "")
        return found;
    return { ...found, memberOf: groupsOf(name, (0,identity_group/* parseGroup */.h)(files.group ?? "")), groupsFromFile: true };
}
function groupsOf(name, groups) {
    return groups.filter(({ members }) => members.includes(name)).map(({ gid }) => gid);
}
function findUser(userArg, entries, home) {
    const uid = userArg === "" ? 0 : (0,go_text/* atoi */.e0)(userArg);
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
function withGroup(user, groupArg, entries) {
    const id = (0,go_text/* atoi */.e0)(groupArg);
    const entry = entries.find((e) => (id === undefined ? e.name === groupArg : e.gid === id));
    const gid = entry?.gid ?? id;
    if (gid === undefined)
        return { kind: "unknown-group", name: groupArg };
    if (entry === undefined && !isInRange(gid))
        return { kind: "out-of-range", id: groupArg };
    return { ...user, gid };
}
/**
 * `GetAdditionalGroups`. A number is matched with the names too, and before the GIDs: where a group is named
 * "118", that group's GID is what 118 gives. A group that was asked for already is looked for further, so a name
 * that comes twice is not found the second time.
 */
function getAdditionalGroups(wanted, files) {
    const groups = wanted.length === 0 ? [] : (0,identity_group/* parseGroup */.h)(files.group ?? "");
    const gids = new Set();
    for (const ag of wanted) {
        const entry = groups.find(({ name, gid }) => (name === ag || String(gid) === ag) && !gids.has(gid));
        const gid = entry?.gid ?? (0,go_text/* atoi */.e0)(ag);
        if (gid === undefined)
            return { kind: "unknown-group", name: ag };
        if (entry === undefined && !isInRange(gid))
            return { kind: "out-of-range", id: ag };
        gids.add(gid);
    }
    return [...gids];
}
function isInRange(id) {
    return id >= 0 && id <= 0x7fff_ffff;
}

;// CONCATENATED MODULE: ./build/identity/containerd-user.js




/**
 * How moby with the containerd image store computes the user of an exec: `getUserFromContainerd` in moby's
 * daemon/exec_linux.go, which applies `WithUser` and `WithAdditionalGIDs` of containerd's oci/spec_opts.go. Unlike
 * moby's own code it takes `name:` for `name:0`, and no group named like the user counts for that user.
 */
function containerdUser(spec, files) {
    if (!isReadablePasswd(files.passwd ?? ""))
        return { kind: "unreadable", file: "passwd" };
    const parts = spec.split(":");
    const [userArg = "", groupArg] = parts;
    if (parts.length > 2)
        return { kind: "malformed", spec };
    return groupArg === undefined ? userAlone(userArg, files) : userAndGroup(userArg, groupArg, files);
}
function userAlone(userArg, files) {
    const id = idOf(userArg);
    const entries = (0,identity_passwd/* parsePasswd */.i)(files.passwd ?? "");
    const entry = entries.find((e) => (id === undefined ? e.name === userArg : e.uid === id));
    if (entry === undefined && id === undefined)
        return { kind: "unknown-user", name: userArg };
    // WithAdditionalGIDs goes by number alone, whatever its range.
    const number = (0,go_text/* atoi */.e0)(userArg);
    const name = number === undefined ? userArg : entries.find((e) => e.uid === number)?.name;
    const { uid, gid, home } = entry ?? { uid: id ?? 0, gid: 0, home: "" };
    if (name === undefined)
        return { uid, gid, home, memberOf: [], groupsFromFile: false };
    const memberOf = (0,identity_group/* parseGroup */.h)(files.group ?? "")
        .filter((group) => group.name !== name && group.members.includes(name))
        .map((group) => group.gid);
    return { uid, gid, home, name, memberOf, groupsFromFile: true };
}
function userAndGroup(userArg, groupArg, files) {
    const user = userArg === "" ? { uid: 0, home: "" } : userNamed(userArg, files);
    if ("kind" in user)
        return user;
    const gid = groupArg === "" ? 0 : (idOf(groupArg) ?? groupNamed(groupArg, files));
    if (gid === undefined)
        return { kind: "unknown-group", name: groupArg };
    return { ...user, gid, memberOf: [], groupsFromFile: false };
}
function userNamed(userArg, files) {
    const uid = idOf(userArg);
    if (uid !== undefined)
        return { uid, home: "" };
    const entry = (0,identity_passwd/* parsePasswd */.i)(files.passwd ?? "").find(({ name }) => name === userArg);
    return entry ?? { kind: "unknown-user", name: userArg };
}
function groupNamed(groupArg, files) {
    return (0,identity_group/* parseGroup */.h)(files.group ?? "").find(({ name }) => name === groupArg)?.gid;
}
/**
 * A number out of range is a name (containerd GHSA-265r-hfxg-fhmg). Older ones cut it to 32 bits instead, which
 * made 4294967296 root.
 */
function idOf(arg) {
    const id = (0,go_text/* atoi */.e0)(arg);
    return id !== undefined && id >= 0 && id <= 0x7fff_ffff ? id : undefined;
}
/** `WithAppendAdditionalGroups`: numbers as they are, and of several groups of a name the last. */
function containerdGroups(wanted, files) {
    const byName = new Map((0,identity_group/* parseGroup */.h)(files.group ?? "").map(({ name, gid }) => [name, gid]));
    const gids = [];
    for (const group of wanted) {
        const gid = parseUint32(group) ?? byName.get(group);
        if (gid === undefined)
            return { kind: "unknown-group", name: group };
        gids.push(gid);
    }
    return gids;
}
/** Go's `strconv.ParseUint(text, 10, 32)`. */
function parseUint32(text) {
    return /^[0-9]+$/.test(text) && Number(text) <= 0xffff_ffff ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/identity/version.js
/** Whether a version, as an engine's /version gives it (`20.10.24+dfsg1`), is before major.minor; false if unknown. */
function isBefore(version, major, minor) {
    const [, has, hasMinor] = /^v?(\d+)\.(\d+)/.exec(version ?? "") ?? [];
    if (has === undefined)
        return false;
    return Number(has) < major || (Number(has) === major && Number(hasMinor) < minor);
}

;// CONCATENATED MODULE: ./build/identity/engine-process.js




/** What the engine makes of a user spec. */
function engineProcess(spec, files, options) {
    if (options.rules === "podman")
        return podmanProcess(spec, files, options);
    // With the containerd store too, moby's own code computes the user that a container starts with.
    if (options.rules === "moby" || spec === "")
        return mobyProcess(spec, files, options.groupAdd);
    return containerdProcess(spec, files, options);
}
/** `getUser` in moby's daemon/oci_linux.go, for starting and for an exec (daemon/exec_linux.go). */
function mobyProcess(spec, files, groupAdd) {
    const found = getExecUser(spec, files);
    if ("kind" in found)
        return found;
    const added = getAdditionalGroups(groupAdd, files);
    if ("kind" in added)
        return added;
    const { memberOf, ...user } = found;
    return processUser(user, [user.gid, ...memberOf, ...added]);
}
/** `getUserFromContainerd` in moby's daemon/exec_linux.go; `--group-add` since 25.0. */
function containerdProcess(spec, files, { groupAdd, engineVersion }) {
    const found = containerdUser(spec, files);
    if ("kind" in found)
        return found;
    const added = containerdGroups(isBefore(engineVersion, 25, 0) ? [] : groupAdd, files);
    if ("kind" in added)
        return added;
    const { memberOf, ...user } = found;
    const own = memberOf.map(go_text/* toUint32 */.jT).includes((0,go_text/* toUint32 */.jT)(user.gid)) ? [] : [user.gid];
    return processUser(user, [...own, ...memberOf, ...added]);
}
/**
 * `prepareProcessExec` in Podman's libpod/oci_conmon_exec_common.go: the gid is no additional group, and an exec
 * with a user of its own gets nothing of `--group-add`. Where neither names a user, it is 0:0 without any group,
 * or root of passwd with those of `--group-add`.
 */
function podmanProcess(spec, files, { groupAdd, origin = "container" }) {
    const found = getExecUser(spec, files);
    if ("kind" in found)
        return found;
    const added = origin === "container" ? getAdditionalGroups(groupAdd, files) : [];
    if ("kind" in added)
        return added;
    const { memberOf, home, ...user } = found;
    if (spec !== "")
        return { ...processUser(user, [...added, ...memberOf]), home };
    const ids = added.length > 0 ? user : { uid: 0, gid: 0 };
    return { ...processUser({ ...ids, groupsFromFile: false }, added), home };
}
function processUser({ uid, gid, name, groupsFromFile }, groups) {
    return {
        uid: (0,go_text/* toUint32 */.jT)(uid),
        gid: (0,go_text/* toUint32 */.jT)(gid),
        groups: groups.map(go_text/* toUint32 */.jT),
        home: "",
        ...(name === undefined ? {} : { name }),
        groupsFromFile,
    };
}

;// CONCATENATED MODULE: ./build/identity/runtime-process.js



/** What the OCI runtime, and then the kernel, make of the user that the engine asks for. */
function runtimeProcess(asked, files, { runtime, idCount = ALL_IDS }) {
    const given = looksUpNumbers(runtime) ? lookedUp(asked, files) : { ...asked, home: homeOf(asked, files) };
    if ("kind" in given)
        return given;
    const invalid = [given.uid, given.gid, ...given.groups].find((id) => id >= idCount);
    if (invalid !== undefined)
        return { kind: "out-of-range", id: String(invalid) };
    return { ...given, groups: [...new Set(given.groups)].sort((a, b) => a - b) };
}
/** Any id but (uid_t) -1, for which setuid, setgid and setgroups fail with EINVAL, as for one that is not mapped. */
const ALL_IDS = 0xffff_ffff;
/**
 * runc before 1.3 turns the numbers back into text and looks that up in the container's files (`newProcess` in
 * utils_linux.go, `setupUser` in libcontainer/init_linux.go; "libct: switch to numeric UID/GID/groups" ended it).
 */
function looksUpNumbers(runtime) {
    return runtime?.name === "runc" && isBefore(runtime.version, 1, 3);
}
function lookedUp(asked, files) {
    const found = getExecUser(`${asked.uid}:${asked.gid}`, files, DEFAULT_HOME);
    if ("kind" in found)
        return found;
    const groups = getAdditionalGroups(asked.groups.map(String), files);
    if ("kind" in groups)
        return groups;
    return { ...asked, groups: groups.map(go_text/* toUint32 */.jT), home: asked.home === "" ? found.home : asked.home };
}
const DEFAULT_HOME = "/";
function homeOf(asked, files) {
    if (asked.home !== "")
        return asked.home;
    const found = getExecUser(String(asked.uid), files, DEFAULT_HOME);
    return "kind" in found ? DEFAULT_HOME : found.home;
}

;// CONCATENATED MODULE: ./build/identity/exec-user.js



/**
 * The user that a new process of the container gets, as the engine and then its runtime compute it from the
 * container's own account files. An empty spec is root, which Docker computes when the container starts, not at
 * each exec.
 */
function resolveExecUser(spec, files, options) {
    const asked = engineProcess((0,text_file/* toBytes */.ZJ)(spec), files, { ...options, groupAdd: options.groupAdd.map(text_file/* toBytes */.ZJ) });
    if ("kind" in asked)
        return asked;
    const given = runtimeProcess(asked, files, options);
    return "kind" in given ? given : { kind: "user", user: given };
}

;// CONCATENATED MODULE: ./build/access/seen-user.js


/** For people: the name or, without one, the uid. */
function userTitle(user) {
    return user.name === undefined ? String(user.uid) : (0,text_file/* fromBytes */.uK)(user.name);
}
/** The user whose execs are to have access, as the engine is told it: "app", "1001:1001", or nothing for root. */
function userSpec({ target, container }) {
    return target.user ?? container.user;
}
/** The texts of the account files, as identity/ takes them. */
function accountTexts(files) {
    return {
        ...(files.passwd === undefined ? {} : { passwd: files.passwd.text }),
        ...(files.group === undefined ? {} : { group: files.group.text }),
        ...(files.gshadow === undefined ? {} : { gshadow: files.gshadow.text }),
    };
}
/** The user as the engine would compute it for an exec, from the given files. */
function execUser(seen, files, { rules, engineVersion }) {
    return resolveExecUser(userSpec(seen), files, {
        rules,
        engineVersion,
        groupAdd: seen.container.groupAdd,
        origin: seen.target.user === undefined ? "container" : "request",
    });
}

// EXTERNAL MODULE: ./build/access/socket-group.js
var socket_group = __webpack_require__(5688);
;// CONCATENATED MODULE: ./build/access/grant-obstacle.js






const ACCOUNT_FILES = ["/etc/group", "/etc/passwd", "/etc/gshadow"];
/** What stands against giving this user the socket's group by an edit of the container's files. */
function findGrantObstacle(seen, user, socket, policy) {
    const { container } = seen;
    const group = (0,socket_group/* refuseSocketGroup */.B)(socket, policy.allowRootGroup);
    if (group !== undefined)
        return group;
    if (user.uid === socket.uid) {
        return (0,refusal/* refuse */.T)("owner-only", `the user owns the socket, whose mode denies it (${(0,socket_facts/* socketTitle */.SJ)(socket)}): for the owner the kernel looks at no other bits`, "Give the socket back to root on its machine: `sudo chown root SOCKET`.");
    }
    const [, explicitGroup = ""] = userSpec(seen).split(":");
    if (explicitGroup !== "") {
        return (0,refusal/* refuse */.T)("group-explicit", `the user is given with an explicit group (\`${userSpec(seen)}\`): the engine then ignores /etc/group`, `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`);
    }
    if (user.name !== undefined && !(0,names/* isRecordableName */.jo)(user.name)) {
        return (0,refusal/* refuse */.T)("account-file-unusable", `the user's name in /etc/passwd, \`${(0,text_file/* fromBytes */.uK)(user.name)}\`, can't stand in a group's list of members`, fromOutside(socket.gid));
    }
    if (container.readOnlyRootfs) {
        return (0,refusal/* refuse */.T)("rootfs-read-only", "the container's root file system is read-only: /etc/group can't be edited", fromOutside(socket.gid));
    }
    return refuseMountedFile(seen, socket);
}
/**
 * What the archive call gives of a mounted file is the mount; the engine itself reads the image's. A file counts
 * where links lead to it, too.
 */
function refuseMountedFile({ container, files }, { gid }) {
    const followed = [files.group, files.passwd, files.gshadow].flatMap((file) => file?.path ?? []);
    const mounted = container.mounts.find(({ destination }) => [...ACCOUNT_FILES, ...followed].some((path) => path === destination || path.startsWith(`${destination}/`)));
    if (mounted === undefined)
        return undefined;
    return (0,refusal/* refuse */.T)("account-file-mounted", `${mounted.destination} is a mount: the engine reads the image's own account files instead of what is there`, fromOutside(gid));
}
function fromOutside(gid) {
    return `Give the group from the start: \`options: --group-add ${gid}\`.`;
}

;// CONCATENATED MODULE: ./build/access/group-grant.js






/**
 * The gentlest grant that the engine's own rules honour: each proposal is tried on a copy of the
 * files, and the first after which an exec as this user has the group is taken.
 */
function proposeGrant(seen, user, gid, group, engine) {
    const files = accountTexts(seen.files);
    const entry = user.name === undefined ? newPasswdEntry(files, user.uid) : undefined;
    const name = user.name ?? entry?.name ?? "";
    for (const proposal of proposals(files, name, gid, group)) {
        const edits = [...(entry?.edits ?? []), ...proposal.edits];
        const found = execUser(seen, (0,identity_edits/* applyEdits */.ct)(files, edits), engine);
        if (found.kind === "user" && found.user.uid === user.uid && found.user.groups.includes(gid)) {
            return { kind: "grant", ...proposal, edits, user: found.user };
        }
    }
    return (0,refusal/* refuse */.T)("group-explicit", `no entry in /etc/group gives \`${seen.target.user ?? seen.container.user}\` a group with this engine's rules`, `Add the group from outside: \`options: --group-add ${gid}\`.`);
}
/** The group that has the GID; else the one that has the name; else a new one. */
function* proposals(files, user, gid, group) {
    const groups = (0,identity_group/* parseGroup */.h)(files.group ?? "");
    const alone = { gid, alsoGains: [], losesPrevious: [] };
    for (const there of groups.filter((entry) => entry.gid === gid)) {
        const edits = addMember(files, there.name, gid, user);
        yield { ...alone, group: (0,text_file/* fromBytes */.uK)(there.name), how: "joined", edits };
    }
    const named = groups.find((entry) => entry.name === (0,text_file/* toBytes */.ZJ)(group));
    if (named !== undefined && mayMove(files, named, gid)) {
        // All lines of that name and GID are moved: to the engine they are one group.
        const lines = groups.filter((entry) => entry.name === named.name && entry.gid === named.gid);
        const members = [...new Set(lines.flatMap((line) => line.members))].filter((member) => member !== "");
        yield {
            group,
            gid,
            how: "realigned",
            previousGid: named.gid,
            edits: [
                { file: "group", kind: "set-gid", group: named.name, from: named.gid, to: gid },
                ...addMember(files, named.name, gid, user),
            ],
            alsoGains: members.filter((member) => member !== user).map(text_file/* fromBytes */.uK),
            losesPrevious: members.map(text_file/* fromBytes */.uK),
        };
    }
    for (const name of freeNames(files, group, gid)) {
        yield { ...alone, group: name, how: "created", edits: createGroup(files, name, gid, user) };
    }
}
/** Not a user's primary group, whose files would be nobody's; and neither from nor to root's. */
function mayMove(files, { gid: from }, to) {
    const isPrimary = (0,identity_passwd/* parsePasswd */.i)(files.passwd ?? "").some((entry) => entry.gid === from);
    return from !== to && from !== 0 && to !== 0 && !isPrimary;
}
/** The wanted name first. The containerd store skips a group named like the user, so there is a second. */
function freeNames(files, group, gid) {
    const taken = [files.group, files.gshadow].flatMap((text) => (0,identity_group/* parseGroup */.h)(text ?? "").map(({ name }) => (0,text_file/* fromBytes */.uK)(name)));
    const names = [group, `${group}-${gid}`];
    for (let number = 2; names.filter((name) => !taken.includes(name)).length < 2; number++) {
        names.push(`${group}-${gid}-${number}`);
    }
    return names.filter((name) => !taken.includes(name));
}
function addMember(files, group, gid, user) {
    const shadow = files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "add-member", group, user }];
    return [{ file: "group", kind: "add-member", group, gid, user }, ...shadow];
}
function createGroup(files, name, gid, user) {
    const group = (0,text_file/* toBytes */.ZJ)(name);
    const shadow = files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "append", line: `${group}:!::${user}` }];
    return [{ file: "group", kind: "append", line: `${group}:x:${gid}:${user}` }, ...shadow];
}
/**
 * A uid without an entry gets no groups from /etc/group. The entry says what the engine assumed
 * without it, gid 0 and home /, so that nothing else about its processes changes.
 */
function newPasswdEntry(files, uid) {
    const taken = (0,identity_passwd/* parsePasswd */.i)(files.passwd ?? "").map((entry) => entry.name);
    let name = `dood-${uid}`;
    for (let number = 2; taken.includes(name); number++)
        name = `dood-${uid}-${number}`;
    const line = `${name}:x:${uid}:0:setup-dood:/:/sbin/nologin`;
    return { name, edits: [{ file: "passwd", kind: "append", line }] };
}

;// CONCATENATED MODULE: ./build/access/restart-plan.js

/** `isGrantedNow`: the grant is only being made, so no running process can have the group from the file. */
function mainProcess({ main, container, target, isLetIn }, user, socket, isGrantedNow) {
    // The runner's `tail -f /dev/null` never uses the socket: steps do, and each is an exec.
    if (target.role === "job")
        return "needs-none";
    if (isLetIn && main?.uid === user.uid)
        return "needs-none";
    if (main !== undefined)
        return mainFromKernel(main, socket);
    if (container.groupAdd.includes(String(socket.gid)))
        return "has";
    if (user.uid === 0 && target.user === undefined)
        return "needs-none";
    return isGrantedNow ? "lacks" : "unknown";
}
/** From the kernel's own record of the process. */
function mainFromKernel(main, socket) {
    const [gid = -1, ...groups] = main.groups;
    const access = accessClass({ uid: main.uid, gid, groups }, socket);
    return access === "root" ? "needs-none" : access === undefined ? "lacks" : "has";
}
/**
 * A restart is the only way to a new group for a main process, and only where it runs as the user that is granted.
 * `auto` restarts the job's own services alone, and not where the engine would choose another host port: the
 * runner has already told the workflow the old one.
 */
function planRestart({ target, container, main: process }, main, user, gid, policy) {
    if (main === "has" || main === "needs-none")
        return { kind: "none" };
    const fromOutside = `give it the group from the start (\`options: --group-add ${gid}\`)`;
    const left = (reason) => ({
        kind: "left",
        reason,
        remedy: `${fromOutside}, or restart it: \`docker restart ${container.name}\``,
    });
    if (process !== undefined && process.uid !== user.uid) {
        const reason = `it runs as another user (uid ${process.uid}) than the one that has access now`;
        return { kind: "left", reason, remedy: `name that one with the input \`user\`, or ${fromOutside}` };
    }
    if (policy.restartServices === "never")
        return left("restart-services is never");
    if (policy.restartServices === "always")
        return { kind: "restart" };
    if (main === "unknown")
        return left("whether it needs a restart is unknown");
    if (target.role !== "service")
        return left("it is not one of this job's services");
    if (container.dynamicPorts.length > 0) {
        return left(`a restart would change its host port for ${container.dynamicPorts.join(", ")}`);
    }
    return { kind: "restart" };
}

;// CONCATENATED MODULE: ./build/socket/misuse.js


/** `rootless`: the socket is a user's own, so that its owner tells nothing. */
function findMisuse(socket, rootless) {
    const open = (0,socket_facts/* opensToEveryone */._X)(socket) ? ["open"] : [];
    const chowned = isRoots(socket, rootless) && socket.uid !== 0 ? ["chowned"] : [];
    return [...open, ...chowned];
}
/** What is wrong, for people. */
function describeMisuse(misuse, path, socket) {
    const seen = `${path} (${(0,socket_facts/* socketTitle */.SJ)(socket)})`;
    return misuse === "open"
        ? `everyone on the machine may use ${seen}, and so become root on it: somebody ran chmod 666 or the like`
        : `somebody has chowned ${seen} to user ${socket.uid}: it works for that one alone`;
}
/**
 * The socket as it should be: root's, of a group, and with no more bits than it has. A repair takes access away
 * and gives none, but that the machine's docker group, where it is known, stands in for group 0.
 */
function repaired(socket, rootless, dockerGid) {
    const mode = socket.mode & 0o660;
    if (!isRoots(socket, rootless))
        return { ...socket, mode };
    return { uid: 0, gid: socket.gid === 0 ? (dockerGid ?? 0) : socket.gid, mode };
}
/** The repair as a line for a shell on the engine's machine. */
function repairLine(path, socket, rootless) {
    const { uid, mode } = repaired(socket, rootless, undefined);
    const owner = socket.gid === 0 && isRoots(socket, rootless) ? "root:docker" : "root";
    return [
        ...(uid !== socket.uid || owner === "root:docker" ? [`sudo chown ${owner} ${path}`] : []),
        ...(mode === socket.mode ? [] : [`sudo chmod ${mode.toString(8)} ${path}`]),
    ].join(" && ");
}
/** Whether root is the rightful owner: not of a rootless engine's socket, nor of one that can't be told from here. */
function isRoots(socket, rootless) {
    return !rootless && socket.uid !== id_map/* OVERFLOW_ID */.J4;
}

;// CONCATENATED MODULE: ./build/access/socket-obstacle.js




/** The socket that the container sees, or why no user of it can be helped. */
function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return (0,refusal/* refuse */.T)("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return (0,refusal/* refuse */.T)("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if (isUnmapped(seen, socket, engine)) {
        return (0,refusal/* refuse */.T)("userns-remapped", `the container runs in a user namespace (userns-remap) that doesn't map the socket's owner: it sees ${(0,socket_facts/* socketTitle */.SJ)(socket)}, and not even its root may use it`, "Create the container in the host's user namespace: `--userns=host`.");
    }
    // The engine's own socket is looked after once a run (socket-repair.ts); this is another engine's.
    const misuses = mount.isForeign ? findMisuse(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${repairLine(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return (0,refusal/* refuse */.T)("world-writable", describeMisuse("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${describeMisuse(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
/** 65534 is what a namespace shows for an id that it lacks; without a namespace it is the user nobody. */
function isUnmapped({ container }, { uid, gid }, engine) {
    const hasNamespace = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return hasNamespace && container.usernsMode !== "host" && uid === id_map/* OVERFLOW_ID */.J4 && gid === id_map/* OVERFLOW_ID */.J4;
}
function notRunning({ container }) {
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${container.name}\`.`,
        restarting: `It stops as soon as it starts: read \`docker logs ${container.name}\`.`,
    };
    return (0,refusal/* refuse */.T)("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}

;// CONCATENATED MODULE: ./build/access/unresolved-user.js




const MAX_NAMES_SHOWN = 12;
/** Why the engine can't give a process this user. */
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
    // Those that an image adds (uid 1000 and up) first: a base image's dozens of system users come before them.
    const isAdded = (uid) => Number(uid >= 1000 && uid < id_map/* OVERFLOW_ID */.J4);
    const users = (0,identity_passwd/* parsePasswd */.i)(seen.files.passwd?.text ?? "").toSorted((a, b) => isAdded(b.uid) - isAdded(a.uid));
    const names = users.map(({ name }) => (0,text_file/* fromBytes */.uK)(name));
    if (names.length === 0)
        return "no users in /etc/passwd";
    const shown = names.slice(0, MAX_NAMES_SHOWN).join(", ");
    return names.length > MAX_NAMES_SHOWN ? `${shown} and ${names.length - MAX_NAMES_SHOWN} more` : shown;
}

;// CONCATENATED MODULE: ./build/access/plan.js








/** Decides what to do about one target. Pure: the same observation always gives the same plan. */
function planAccess(seen, policy, engine) {
    const sight = seenSocket(seen, policy, engine);
    if (sight.kind === "refuse")
        return sight;
    const { mount, socket, warnings } = sight;
    const found = execUser(seen, accountTexts(seen.files), engine);
    if (found.kind !== "user")
        return refuseMountedFile(seen, socket) ?? refuseUser(found, seen);
    const decide = (user, isGrantedNow) => {
        const main = mainProcess(seen, user, socket, isGrantedNow);
        const restart = planRestart(seen, main, user, socket.gid, policy);
        return { user, userTitle: userTitle(user), mount, socket, main, restart, warnings };
    };
    const reason = accessClass(found.user, socket);
    const isUnheeded = reason === "member" &&
        isByFile(seen, found.user, socket) &&
        refuseMountedFile(seen, socket) !== undefined;
    if (reason !== undefined && !isUnheeded)
        return { kind: "nothing", reason, ...decide(found.user, false) };
    const grant = findGrantObstacle(seen, found.user, socket, policy) ??
        proposeGrant(seen, found.user, socket.gid, policy.group, engine);
    if (grant.kind === "refuse") {
        if (!seen.isLetIn)
            return mayBeLetIn(seen, socket) ? { ...grant, isAccessUnknown: true } : grant;
        const letIn = decide(found.user, false);
        return {
            kind: "nothing",
            reason: "let-in",
            ...letIn,
            warnings: [...warnings, letInWarning(grant, mount)],
        };
    }
    const decided = decide(grant.user, true);
    const losses = realignWarnings(grant);
    return { kind: "edit", grant, edits: grant.edits, ...decided, warnings: [...decided.warnings, ...losses] };
}
/** Whether it is in the socket's group by the account files, and not from outside. */
function isByFile({ container }, user, { gid }) {
    return user.groupsFromFile && !container.groupAdd.includes(String(gid));
}
/** An access list's entries go no further than its mask, which are the group's bits (acl(5)). */
function mayBeLetIn({ isLetIn }, socket) {
    return isLetIn === undefined && (0,socket_facts/* opensToGroup */.Sd)(socket) && !(0,socket_facts/* opensToEveryone */._X)(socket);
}
function letInWarning({ message }, { source }) {
    return `something else than a group lets it in, an access list perhaps (\`getfacl ${source}\`), and it has access only as long as that lasts: ${message}`;
}
/** Who else gains is in the report; who loses is easily overlooked. */
function realignWarnings({ group, gid, previousGid, losesPrevious }) {
    if (losesPrevious.length === 0)
        return [];
    return [
        `group ${group} was given the socket's GID ${gid} in place of ${previousGid}: what belongs to GID ${previousGid} is now closed to its members (${losesPrevious.join(", ")})`,
    ];
}

// EXTERNAL MODULE: ./node_modules/string-argv/index.js
var string_argv = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/access/proof-script.js
/**
 * Asks, as the exec user and with what the image has, whether the engine answers. One script and one
 * exec, because an exec is the dearest call. Each attempt is made with a tool that really connects;
 * where there is none, the kernel is asked by opening the socket: open(2) of a socket fails with ENXIO
 * once the permission check has passed, and with EACCES before (an abandoned socket file looks the
 * same there, which is why a connection is worth more). A tool that can't do Unix sockets, or can't
 * start, is passed over; one that connected and got no answer of an engine's is not. $1: the socket, $2: the docker command, $3: seconds for an answer. It prints
 * `dood-proof <level> <tool> <result>`, each on a line of its own whatever was printed before.
 */
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
  m=$( { : <>"$S"; } 2>&1 )
  case $m in
    *[Pp]'ermission denied'*) echo denied ;;
    *[Nn]'o such device'*) echo ok ;;
    *) echo missing ;;
  esac
}
while read -r k v; do case $k in Gid:|Groups:) echo "dood-groups $v";; esac; done </proc/self/status
if has docker; then
  ( eval "$2" ) </dev/null; c=$?
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
/** The weakest of several levels; undefined for none. */
function weakest(levels) {
    return LEVELS.findLast((level) => levels.includes(level));
}
/** Reads the script's last word; undefined where it never came to one. */
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
/** What the docker CLI says of a connection that failed (moby client/errors.go, net/http). */
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
/** What the kernel said of the process's groups, its own and the supplementary ones. */
function parseGroups(output) {
    const lines = output.split("\n").filter((line) => line.startsWith("dood-groups "));
    if (lines.length === 0)
        return undefined;
    return [...new Set(lines.flatMap((line) => line.trim().split(/\s+/).slice(1).map(Number)))];
}
/** What the tools said, without the script's own lines. */
function spoken(output) {
    return output
        .split("\n")
        .filter((line) => !line.startsWith("dood-"))
        .join("\n")
        .trim();
}

;// CONCATENATED MODULE: ./build/access/proof.js



const PROOF_TIMEOUT_MS = 30_000;
/** For one tool of the image to get its answer; the engine answers a ping in milliseconds. */
const ANSWER_TIMEOUT_S = 10;
/**
 * Proves the access by an exec as the target's user.
 * @throws DoodError `proof-…` where it was disproved.
 */
async function proveAccess(engine, target, proved, verifyCommand) {
    const { path } = proved.mount;
    const run = (command) => engine.exec(target.id, {
        command,
        ...(target.user === undefined ? {} : { user: target.user }),
        // Wins over a context and over another DOCKER_HOST: what is proved is this socket.
        env: [`DOCKER_HOST=unix://${path}`],
        timeoutMs: PROOF_TIMEOUT_MS,
    });
    const words = ["setup-dood", path, verifyCommand, String(ANSWER_TIMEOUT_S)];
    const scripted = await run(["sh", "-c", PROOF_SCRIPT, ...words]);
    if (scripted.kind !== "not-started")
        return judge(scripted, parseProof(scripted.output), proved, verifyCommand);
    // No shell in the image: the docker CLI may be there all the same.
    const direct = await run((0,string_argv/* parseArgsStringToArgv */.R)(verifyCommand));
    if (direct.kind === "not-started") {
        return { level: "inferred", tool: "none", detail: "nothing in the image can test it" };
    }
    return judge(direct, directResult(direct), proved, verifyCommand);
}
function directResult(outcome) {
    const tool = "docker";
    if (outcome.kind === "exited" && outcome.code === 0)
        return { kind: "proved", level: "docker", tool };
    const output = outcome.kind === "not-started" ? "" : outcome.output;
    return {
        kind: "disproved",
        level: "docker",
        tool,
        fault: faultInWords(output),
    };
}
function judge(outcome, result, proved, verifyCommand) {
    if (outcome.kind === "timeout" || result === undefined) {
        throw new errors/* DoodError */.b(outcome.kind === "timeout" ? "proof-silent" : "proof-failed", outcome.kind === "timeout"
            ? `the test as this user got no answer within ${PROOF_TIMEOUT_MS / 1000} s`
            : `the test as this user ended without a result (exit code ${outcome.code}): ${lastLine(spoken(outcome.output))}`, `Run it yourself in the container, as that user: \`${verifyCommand}\`.`);
    }
    if (result.kind === "disproved")
        throw disproved(result, outcome.output, proved, verifyCommand);
    return { level: result.level, tool: result.tool, detail: detailOf(result, outcome.output) };
}
const proof_FAULTS = {
    stale: [
        "proof-stale",
        "the socket it sees is a leftover: no engine listens on it any more",
        "The engine was restarted after the container was created: recreate the container.",
    ],
    missing: [
        "proof-failed",
        "there is no socket at the mount path",
        "Mount the engine's socket there, not a path that doesn't exist on the engine's machine.",
    ],
    "not-a-socket": [
        "proof-failed",
        "what it sees at the mount path is no socket",
        "The path didn't exist on the engine's machine when the container was created, so an empty folder was mounted: mount the engine's own socket.",
    ],
    forbidden: [
        "proof-failed",
        "a filter in front of the engine answers 403",
        "The mounted socket is a filtering proxy's: let it allow `_ping`, or mount the engine's own.",
    ],
    garbled: [
        "proof-failed",
        "what listens on the socket doesn't answer like an engine",
        "Mount the engine's own socket there.",
    ],
    silent: [
        "proof-silent",
        "the engine didn't answer in time",
        "Check that the engine runs: `docker version` on its machine.",
    ],
};
function disproved(result, output, proved, verifyCommand) {
    if (result.fault === "denied")
        return denied(result, proved);
    if (result.fault !== "other") {
        const [code, what, remedy] = proof_FAULTS[result.fault];
        return new errors/* DoodError */.b(code, `${what} (${proved.mount.path}, asked with ${result.tool})`, remedy);
    }
    return new errors/* DoodError */.b("proof-failed", `\`${verifyCommand}\` failed as this user though it may open the socket: ${lastLine(spoken(output))}`, "Run the command yourself in the container, as that user; the input `verify-command` changes it.");
}
/** A security module is suspected only where the kernel itself says that the group is right. */
function denied({ tool, groups }, { mount: { path }, socket }) {
    if (groups === undefined || socket === undefined || groups.includes(socket.gid)) {
        return new errors/* DoodError */.b("proof-denied", `the kernel denies it the socket though its groups are right (${path}, asked with ${tool})`, "SELinux or AppArmor may stand in the way (`ausearch -m avc`, `dmesg`); with SELinux add `options: --security-opt label=disable`.");
    }
    return new errors/* DoodError */.b("proof-denied", `the kernel denies it the socket: it belongs to group ${socket.gid}, and a new process of this user has the groups ${groups.join(", ") || "none"} (${path}, asked with ${tool})`, `Give the group from the start: \`options: --group-add ${socket.gid}\`.`);
}
function detailOf(result, output) {
    if (result.level !== "docker")
        return "";
    // `docker version` lists the client, then the server.
    const versions = [...spoken(output).matchAll(/^\s*Version:\s+(\S+)/gm)].map(([, version]) => version);
    const [client, engine] = versions;
    if (engine === undefined)
        return "";
    return client === engine ? `version ${client}` : `version ${client} (engine ${engine})`;
}
function lastLine(text) {
    return text.split("\n").at(-1)?.slice(0, 300) ?? "";
}

;// CONCATENATED MODULE: ./build/engine/failure.js


/** The HTTP status of a dockerode failure, where the engine answered at all. */
function statusOf(failure) {
    if (typeof failure !== "object" || failure === null || !("statusCode" in failure))
        return undefined;
    return typeof failure.statusCode === "number" ? failure.statusCode : undefined;
}
function errnoOf(failure) {
    if (typeof failure !== "object" || failure === null || !("code" in failure))
        return undefined;
    return typeof failure.code === "string" ? failure.code : undefined;
}
/** Whether the engine answered at all: else nobody knows what it has done. */
function wasAnswered(error) {
    return statusOf(error.cause) !== undefined;
}
/** Whether a 404 is about the container itself, in Docker's words or Podman's, and not about a path in it. */
function isContainerMissing(failure) {
    const words = engineWords(describeFailure(failure));
    return statusOf(failure) === 404 && /no such container|no container with/i.test(words);
}
/** dockerode puts words of its own before the engine's, and calls every 404 "no such container". */
function engineWords(words) {
    return words.replace(/^\(HTTP code \d+\) [^-]*- /, "");
}
/** The engine's own words, on one line. */
function describeFailure(failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    return message.replace(/\s+/g, " ").trim();
}
const UNREACHABLE = [
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ETIMEDOUT",
];
/** OpenSSL's verification results and Node's own codes: nodejs.org/api/tls.html#x509-certificate-error-codes. */
function isTlsFailure(errno) {
    return /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|HOSTNAME_MISMATCH|EPROTO)/.test(errno);
}
const ASK_HOST = "Check on the engine's machine that it runs: `docker version`.";
/**
 * Names what stood between us and the engine. The kernel's errno is kept apart: EACCES is a matter of
 * groups, ECONNREFUSED of a socket left behind by an engine that was restarted (moby#31403).
 */
function toEngineError(failure, request, endpoint, timeoutMs) {
    if (failure instanceof errors/* DoodError */.b)
        return failure;
    const title = (0,engine_endpoint/* endpointTitle */.o)(endpoint);
    const make = (code, message, remedy) => new errors/* DoodError */.b(code, message, remedy, { cause: failure });
    const status = statusOf(failure);
    if (status !== undefined) {
        return fromStatus(status, describeFailure(failure), { request, title }, make);
    }
    const errno = errnoOf(failure) ?? "";
    if (failure instanceof Error && (failure.name === "AbortError" || failure.name === "TimeoutError")) {
        return make("engine-silent", `${title} gave no answer to ${request} within ${timeoutMs / 1000} s`, ASK_HOST);
    }
    if (isTlsFailure(errno)) {
        return make("engine-tls", `no TLS connection to ${title} (${errno})`, "Check that DOCKER_CERT_PATH (or the docker context) holds the ca.pem, cert.pem and key.pem that this engine accepts, and that the port is its TLS port.");
    }
    if (endpoint.kind === "tcp" && UNREACHABLE.includes(errno)) {
        return make("engine-unreachable", `no engine answers at ${title} (${errno})`, "Check the address, and that the engine has started: a docker:dind service takes some seconds, so give it a health check (`docker info`).");
    }
    switch (errno) {
        case "ENOENT":
            return make("socket-missing", `there is no socket at ${title}`, "Start the engine, or name its socket with the input `socket`.");
        case "EACCES":
        case "EPERM":
            return make("socket-denied", `permission denied on ${title} (${errno})`, "Run this step as root or as a user in the socket's group.");
        case "ECONNREFUSED":
            return make("socket-stale", `${title} refused the connection: no engine listens on it any more`, "The engine was restarted after this container was created: recreate the container, or mount the folder that holds the socket instead of the socket.");
        case "ECONNRESET":
        case "EPIPE":
        case "ETIMEDOUT":
            return make("engine-failed", `the connection to ${title} broke during ${request} (${errno})`, ASK_HOST);
        default:
            if (errno.startsWith("HPE_")) {
                return make("engine-unknown", `${title} doesn't answer like a Docker engine (${errno})`, "Name the engine's own socket with the input `socket`.");
            }
            return make("engine-failed", `${request} failed on ${title}: ${describeFailure(failure)}`, ASK_HOST);
    }
}
function fromStatus(status, words, { request, title }, make) {
    if (/HTTP request to an HTTPS server/i.test(words)) {
        return make("engine-tls", `${title} speaks TLS only`, "Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH, as `docker` itself needs them.");
    }
    if (status === 403) {
        return make("engine-forbidden", `a filter in front of the engine at ${title} forbids ${request} (403)`, "A socket proxy that allows only some requests is in the way: allow containers, exec and archive calls, or give setup-dood the engine's own socket with the input `socket`.");
    }
    if (/rootfs is marked read-only|read-only file system/i.test(words)) {
        return make("rootfs-read-only", `the container's root file system is read-only (${words})`, "Create the container without --read-only, or with the group from the start: `--group-add GID`.");
    }
    if (status === 404)
        return make("container-gone", `the engine has no such container (${request}: ${words})`, "Check that the container still runs when this step starts.");
    // moby 20.10 answers 500 where the container ended between an exec's creation and its start.
    if (status === 409 || /^container \S+ is (not running|paused)/i.test(engineWords(words)))
        return make("container-not-running", `the container can't be used now (${request}: ${words})`, "Start or unpause the container before this step.");
    return make("engine-failed", `the engine answered ${status} to ${request}: ${words}`, ASK_HOST);
}

;// CONCATENATED MODULE: ./build/access/restart.js



const POLL_MS = 100;
/** A health check's default is three tries of 30 s. */
const HEALTHY_TIMEOUT_MS = 120_000;
/** The engine's default is ten seconds until it kills what doesn't stop. */
const STOP_TIMEOUT_MS = 12_000;
/**
 * Restarts a container and waits until it runs, and is healthy where it has a health check.
 * @throws DoodError `restart-failed`
 */
async function restartAndWait(engine, { id, pid }) {
    const failure = await engine.restart(id).then(() => undefined, errors/* toDoodError */.Y);
    if (failure !== undefined)
        await finishRestart(engine, id, pid, failure);
    await awaitHealthy(engine, id);
}
/**
 * Sees a restart through whose answer was lost, so that no service is left stopped: an engine goes on with it alone,
 * but for Docker 23.0 to 24.0.6, which stop half-way when the caller is gone (moby#46688).
 */
async function finishRestart(engine, id, pid, failure) {
    const deadline = Date.now() + (wasAnswered(failure) ? 0 : STOP_TIMEOUT_MS);
    for (;;) {
        const now = await engine.inspect(id).catch(() => {
            throw failure;
        });
        if (now.status === "exited")
            return engine.start(id);
        if (now.pid !== pid)
            return;
        if (Date.now() >= deadline)
            throw failure;
        await (0,promises_.setTimeout)(POLL_MS);
    }
}
async function awaitHealthy(engine, id) {
    const deadline = Date.now() + HEALTHY_TIMEOUT_MS;
    for (;;) {
        const { status, health, name } = await engine.inspect(id);
        if (status === "running" && (health === "none" || health === "healthy"))
            return;
        const dead = status !== "running" && status !== "restarting";
        if (dead || health === "unhealthy" || Date.now() > deadline) {
            throw new errors/* DoodError */.b("restart-failed", `after its restart the container is ${status}${health === "none" ? "" : ` and ${health}`}`, `Read \`docker logs ${name}\`. If it can't stand a restart, set \`restart-services: never\` and give it the group from the start with \`--group-add\`.`);
        }
        await (0,promises_.setTimeout)(POLL_MS);
    }
}

;// CONCATENATED MODULE: ./build/access/attempt.js













/** In a dry run too: the user's own `verify-command` could be anything. */
const HARMLESS_COMMAND = "docker version";
/** One try at it. @throws DoodError where something was tried and didn't hold */
async function attemptGrant(site, target, container, policy, progress, onEdit) {
    progress.isEdited = false;
    const seen = await observe(site, target, container);
    const plan = await decide(site, seen, policy);
    if (plan.kind === "refuse")
        return { kind: "refused", refusal: plan };
    if (policy.dryRun)
        return { kind: "planned", plan };
    const proof = await carryOut(site, seen, plan, policy, progress, onEdit);
    const end = await conclude(site, seen, plan, proof);
    return { kind: "passed", plan, changed: progress.changed, restarted: progress.restarted, ...end };
}
/** The plan. Before it refuses a user for whom no group can be had, the kernel is asked whether it lets that one in. */
async function decide(site, seen, policy) {
    const rules = engineRules(site);
    const plan = planAccess(seen, policy, rules);
    if (plan.kind !== "refuse" || !plan.isAccessUnknown || seen.mount === undefined)
        return plan;
    const isLetIn = await proveAccess(site.engine, seen.target, { mount: seen.mount }, HARMLESS_COMMAND).then(({ level }) => level !== "inferred", () => false);
    return planAccess({ ...seen, isLetIn }, policy, rules);
}
function engineRules({ info }) {
    return {
        rules: info.product === "podman" ? "podman" : info.imageStore === "containerd" ? "containerd" : "moby",
        engineVersion: info.version,
        rootless: info.rootless,
        usernsRemap: info.usernsRemap,
    };
}
/** Edits, restarts and proves. */
async function carryOut(site, seen, plan, policy, progress, onEdit) {
    const written = await edit(site, seen, plan, progress, onEdit);
    const restartAndProve = async () => {
        if (plan.restart.kind === "restart")
            await restart(site, seen, plan, progress);
        return prove(site, seen, plan, policy);
    };
    // Settled, not all: what others changed is made good also where the proof fails.
    const [proof, merge] = await Promise.allSettled([
        restartAndProve(),
        restoreOverwritten(site.engine, seen.container.id, written),
    ]);
    if (proof.status === "rejected")
        throw proof.reason;
    if (merge.status === "rejected")
        throw merge.reason;
    return proof.value;
}
async function prove(site, { target }, plan, policy) {
    if (!policy.verify)
        return undefined;
    try {
        return await proveAccess(site.engine, target, plan, policy.verifyCommand);
    }
    catch (failure) {
        const isDenied = failure instanceof errors/* DoodError */.b && failure.code === "proof-denied";
        throw (isDenied ? await findClosingList(site, plan.mount) : undefined) ?? failure;
    }
}
async function edit({ engine }, { container, files, target }, plan, progress, onEdit) {
    const texts = accountTexts(files);
    const edits = plan.kind === "edit" ? plan.edits : [];
    const wanted = (0,identity_edits/* applyEdits */.ct)(texts, edits);
    if (edits.length > 0) {
        // What was there before isn't this run's to take back; what an earlier attempt wrote is.
        progress.edits = [...progress.edits, ...(0,identity_edits/* pendingEdits */.ti)(texts, edits)];
        await onEdit(target, container, progress.edits);
    }
    try {
        const written = await writeAccountFiles(engine, container.id, files, wanted);
        progress.isEdited = written.length > 0;
        progress.changed ||= progress.isEdited;
        return written;
    }
    catch (failure) {
        // A part of it may be there; where nobody can tell, it counts as changed.
        const now = await readAccountFiles({ engine }, container.id).catch(() => undefined);
        progress.changed ||= !(0,external_node_util_.isDeepStrictEqual)(now, files);
        throw failure;
    }
}
/** Restarts the container, unless another run has done so since it was looked at. */
async function restart({ engine }, { container }, { socket }, progress) {
    const now = await engine.inspect(container.id);
    const main = now.pid === container.pid ? undefined : await readMainProcess(engine, now);
    if (main !== undefined && mainFromKernel(main, socket) !== "lacks")
        return;
    await restartAndWait(engine, now);
    progress.restarted = true;
    progress.changed = true;
}
/** The main process after a restart, as the kernel has it, and what is left to warn of. */
async function conclude(site, seen, plan, proof) {
    const warnings = [...plan.warnings];
    let main = plan.main;
    if (plan.restart.kind === "restart") {
        const process = await readMainProcess(site.engine, await site.engine.inspect(seen.container.id));
        main = process === undefined ? "unknown" : mainFromKernel(process, plan.socket);
        if (main === "lacks") {
            warnings.push("its main process lacks the group even after the restart: the image's entrypoint sets its own groups (su-exec, gosu with a number). Name the group in the entrypoint, or run the container as the user");
        }
    }
    if (plan.restart.kind === "left") {
        warnings.push(`its main process was started without the group, and ${plan.restart.reason}: ${plan.restart.remedy}`);
    }
    if (proof?.level === "inferred") {
        warnings.push("nothing in the image can test the access: it is inferred from the engine's own rules, not verified");
    }
    const socketAfter = (await viewSocket(site, seen.container, plan.mount)) ?? plan.socket;
    return { main, proof, socketAfter, warnings };
}

;// CONCATENATED MODULE: ./build/access/grant.js



/** Another run at the same container can restart it, or overwrite this one's edit until it sees that (apply.ts). */
const MAX_ATTEMPTS = 3;
/** Longer than an engine takes from a container's end to its start again. */
const COMEBACK_TIMEOUT_MS = 3_000;
const grant_POLL_MS = 100;
/** observe → plan → apply → verify, for one target that has been inspected. Never throws. */
async function grantAccess(site, target, found, policy, onEdit) {
    const start = performance.now();
    let container = found;
    const about = () => ({ target, container, durationMs: performance.now() - start });
    const progress = { changed: false, restarted: false, isEdited: false, edits: [] };
    for (let attempt = 1;; attempt++) {
        try {
            return { ...(await attemptGrant(site, target, container, policy, progress, onEdit)), ...about() };
        }
        catch (failure) {
            const error = (0,errors/* toDoodError */.Y)(failure);
            const next = await whatNow(site, container, error, progress);
            if (next instanceof errors/* DoodError */.b || attempt === MAX_ATTEMPTS) {
                const reason = next instanceof errors/* DoodError */.b ? next : error;
                return { kind: "failed", ...about(), error: reason, changed: progress.changed };
            }
            container = next;
        }
    }
}
/** What a container that is being restarted makes of an exec, a read or a look at its processes. */
const SIGNS_OF_RESTART = ["container-not-running", "container-gone", "proof-failed"];
/** The container as it is now, where another run at it may be what made this one fail; or the reason of the failure. */
async function whatNow({ engine }, container, error, { isEdited }) {
    // Overwritten, and by now perhaps made good; where it is denied still, the next attempt finds nothing to edit.
    if (error.code === "proof-denied")
        return isEdited ? container : error;
    return SIGNS_OF_RESTART.includes(error.code) ? comeback(engine, container, error) : error;
}
async function comeback(engine, { id, pid }, error) {
    const deadline = Date.now() + COMEBACK_TIMEOUT_MS;
    for (;;) {
        const now = await engine.inspect(id).catch(errors/* toDoodError */.Y);
        if (now instanceof errors/* DoodError */.b)
            return now.code === "container-gone" ? now : error;
        const isUp = now.status === "running";
        if (isUp && now.pid !== pid)
            return now;
        if (Date.now() > deadline)
            return isUp ? error : stopped(now, error);
        await (0,promises_.setTimeout)(grant_POLL_MS);
    }
}
function stopped({ status, name }, cause) {
    return new errors/* DoodError */.b("container-not-running", `the container stopped half-way, and is ${status} now`, `Read \`docker logs ${name}\`, and run this step again once the container stays up.`, { cause });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/engine/archive.js





/** Far above any real account file; a container could offer anything. In bytes. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const MAX_LINKS = 10;
/** Go's os.ModeSymlink, as the path-stat header carries it. */
const GO_MODE_SYMLINK = 2 ** 27;
const GO_MODE_TYPE = 0x8f280000;
/**
 * Reads one regular file through the engine's archive call, following symbolic links by their text:
 * the engine resolves each path inside the container's root, so that no link leads out of it.
 * `open` gives undefined for a path that isn't there.
 */
async function readSingleFile(path, open) {
    let at = path;
    for (let link = 0; link < MAX_LINKS; link++) {
        const stream = await open(at);
        if (stream === undefined)
            return readLost(at, open);
        const stat = readPathStat(stream, at);
        if (stat.isSymlink) {
            stream.destroy?.();
            at = external_node_path_.posix.resolve(external_node_path_.posix.dirname(at), stat.linkTarget);
            continue;
        }
        if (!stat.isRegular || stat.size > MAX_FILE_BYTES) {
            stream.destroy?.();
            const what = stat.isRegular ? `is ${stat.size} bytes` : "is not a regular file";
            throw unusable(at, what);
        }
        return { path: at, ...(await extractOnly(stream, at)) };
    }
    throw unusable(path, `leads through more than ${MAX_LINKS} symbolic links`);
}
/**
 * A file that was lost while {@link packFiles} replaced it, from its second name. Only an archive that was cut short
 * leaves something in the staging file: a gshadow that somebody did away with stays away.
 */
async function readLost(path, open) {
    const old = await readRegular(`${path}-`, open);
    if (old === undefined)
        return undefined;
    const staged = await readRegular(external_node_path_.posix.join(external_node_path_.posix.dirname(path), STAGING), open);
    return staged === undefined || staged.text === "" ? undefined : { path, ...old, isLost: true };
}
async function readRegular(path, open) {
    const stream = await open(path);
    if (stream === undefined)
        return undefined;
    const stat = readPathStat(stream, path);
    if (stat.isRegular && stat.size <= MAX_FILE_BYTES)
        return extractOnly(stream, path);
    stream.destroy?.();
    return undefined;
}
function unusable(path, what) {
    return new errors/* DoodError */.b("account-file-unusable", `${path} in the container ${what}`, "setup-dood reads and edits plain account files of up to 8 MiB only: repair the image.");
}
/** `X-Docker-Container-Path-Stat`: base64 of JSON, moby api/types ContainerPathStat. */
function readPathStat(stream, path) {
    const header = stream.headers?.["x-docker-container-path-stat"];
    try {
        const stat = JSON.parse(Buffer.from(String(header), "base64").toString("utf8"));
        if (typeof stat !== "object" || stat === null)
            throw new TypeError("not an object");
        const { size, mode, linkTarget } = stat;
        if (typeof size !== "number" || typeof mode !== "number")
            throw new TypeError("no size or mode");
        const isSymlink = Math.floor(mode / GO_MODE_SYMLINK) % 2 === 1;
        // Unsigned: the type bits reach bit 31.
        const isRegular = (mode & GO_MODE_TYPE) >>> 0 === 0;
        return { isSymlink, isRegular, size, linkTarget: typeof linkTarget === "string" ? linkTarget : "" };
    }
    catch (cause) {
        stream.destroy?.();
        throw new errors/* DoodError */.b("engine-unknown", `the engine's answer for ${path} has no readable path stat`, "Check that the socket is a Docker or Podman engine's.", { cause });
    }
}
/** Takes the archive's only entry, with its size checked again: the stat came separately. */
async function extractOnly(stream, path) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const entries = extract();
    // Not pipe: an answer that breaks off must end the reading too.
    (0,external_node_stream_.pipeline)(stream, entries, () => { });
    for await (const entry of entries) {
        const { name, type, mode, uid, gid, size } = entry.header;
        const isPlain = type === "file" || type === "contiguous-file";
        if (!isPlain || name !== external_node_path_.posix.basename(path) || (size ?? 0) > MAX_FILE_BYTES) {
            stream.destroy?.();
            throw unusable(path, "came as something else than that plain file");
        }
        const chunks = [];
        for await (const chunk of entry)
            chunks.push(chunk);
        stream.destroy?.();
        return {
            text: Buffer.concat(chunks).toString("latin1"),
            mode: (mode ?? 0o644) & 0o7777,
            uid: uid ?? 0,
            gid: gid ?? 0,
        };
    }
    throw unusable(path, "came as an empty archive");
}
/** Beside the files: where a new one is made ready. It stays, empty: an archive can't take a name away. */
const STAGING = ".setup-dood";
/**
 * The archive that replaces files and keeps the old ones beside them, as shadow-utils does.
 *
 * An engine unpacks entry by entry; what has an entry's name is removed, and then made anew (moby
 * pkg/archive Unpack, buildah copier.Put). So a new file is made ready under another name and then gets its own by
 * a hard link: it is never there in part, wherever the engine dies and however full its disk is. Between the
 * removal and the link, two system calls in a row, it isn't there at all; by then the old one is whole under
 * its second name, from which a next run restores it.
 */
async function packFiles(files) {
    const { pack } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const archive = pack();
    const stagings = new Set();
    for (const { path, file, previous } of files) {
        const name = path.slice(1);
        const staging = external_node_path_.posix.join(external_node_path_.posix.dirname(name), STAGING);
        stagings.add(staging);
        // A link's owner, mode and time are set too, on the file that it links to (moby createTarFile).
        const about = { uid: file.uid, gid: file.gid, mode: file.mode, mtime: new Date() };
        archive.entry({ ...about, name: staging }, Buffer.from(file.text, "latin1"));
        if (previous !== undefined)
            archive.entry({ ...about, name: `${name}-`, type: "link", linkname: name });
        archive.entry({ ...about, name, type: "link", linkname: staging });
    }
    for (const name of stagings)
        archive.entry({ name, mode: 0o600, mtime: new Date() }, "");
    archive.finalize();
    const chunks = [];
    for await (const chunk of archive)
        chunks.push(chunk);
    return (0,external_node_util_.promisify)(external_node_zlib_.gzip)(Buffer.concat(chunks));
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/engine/client-options.js






/** Connections kept open to the engine: what runs side by side, see action/run.ts. */
const MAX_CONNECTIONS = 64;
/** docker-modem hears a request's errors alone: for an answer that breaks off it would wait forever. */
(0,external_node_diagnostics_channel_.subscribe)("http.client.request.start", (message) => {
    const { request } = message;
    request.once("response", (answer) => answer.once("error", (failure) => request.emit("error", failure)));
});
/** @throws DoodError `engine-tls` where a TLS file can't be read */
async function clientOptions(endpoint) {
    const keep = { keepAlive: true, maxSockets: MAX_CONNECTIONS };
    if (endpoint.kind === "unix") {
        // An own (empty) servername spares Node from working one out, which costs a tenth of its start.
        const agent = quiet(new external_node_http_.Agent({ ...keep, servername: "" }));
        return { agent, options: { socketPath: endpoint.path, agent } };
    }
    const { host, port, tls } = endpoint;
    if (tls === undefined) {
        const agent = new external_node_http_.Agent(keep);
        return { agent, options: { protocol: "http", host, port, agent } };
    }
    const { Agent: TlsAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
    const agent = new TlsAgent({ ...keep, ...(await readTlsFiles(tls, endpoint)) });
    return { agent, options: { protocol: "https", host, port, agent } };
}
/** docker-modem inspects all of a request for a debug line that nobody reads, its agent with every socket included. */
function quiet(agent) {
    return Object.assign(agent, { [external_node_util_.inspect.custom]: () => "Agent" });
}
async function readTlsFiles(tls, endpoint) {
    const read = (path) => path === undefined
        ? undefined
        : (0,external_node_fs_promises_.readFile)(path).catch((cause) => {
            throw new errors/* DoodError */.b("engine-tls", `the TLS file ${path} for ${(0,engine_endpoint/* endpointTitle */.o)(endpoint)} can't be read`, "Let this step's user read it.", { cause });
        });
    const [ca, cert, key] = await Promise.all([read(tls.ca), read(tls.cert), read(tls.key)]);
    return { rejectUnauthorized: tls.verify, ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) };
}

;// CONCATENATED MODULE: ./build/engine/exec.js




const EXIT_POLL_MS = 5;
/** Runs a command in a container and waits for its exit code. */
async function runExec(docker, id, request, abortSignal) {
    const deadline = Date.now() + request.timeoutMs;
    const exec = await docker.getContainer(id).exec({
        Cmd: [...request.command],
        AttachStdout: true,
        AttachStderr: true,
        ...(request.user === undefined ? {} : { User: request.user }),
        ...(request.env === undefined ? {} : { Env: [...request.env] }),
        abortSignal,
    });
    try {
        const stream = await exec.start({ Detach: false, abortSignal });
        const { output, timedOut } = await collectOutput(docker, stream, request.timeoutMs);
        const code = timedOut ? undefined : await exitCode(exec, deadline, abortSignal);
        if (code === undefined)
            return { kind: "timeout", output };
        if (code === 126)
            requireUser(output);
        return isRuntimeFailure(code, output)
            ? { kind: "not-started", reason: output.trim() }
            : { kind: "exited", code, output };
    }
    catch (failure) {
        requireUser(describeFailure(failure));
        if (isStartFailure(failure))
            return { kind: "not-started", reason: describeFailure(failure) };
        throw failure;
    }
}
/** The stream can end before the engine has noted the exit code: it is there once Running is false. */
async function exitCode(exec, deadline, abortSignal) {
    while (Date.now() < deadline) {
        const { Running, ExitCode } = await exec.inspect({ abortSignal });
        if (!Running && ExitCode !== null)
            return ExitCode;
        await (0,promises_.setTimeout)(EXIT_POLL_MS);
    }
    return undefined;
}
/** moby answers 400 (500 in older ones) where runc couldn't start the program: moby daemon/exec.go. */
function isStartFailure(failure) {
    const status = statusOf(failure);
    return ((status === 400 || status === 500 || status === 404) &&
        /exec failed|executable file|no such file/i.test(describeFailure(failure)));
}
/**
 * An engine that doesn't know the user starts nothing, whatever the program: moby/sys/user, "unable to find user".
 * @throws DoodError `user-unknown`
 */
function requireUser(words) {
    if (!/unable to find (user|group)|no matching entries in|no (users|groups) found/i.test(words))
        return;
    throw new errors/* DoodError */.b("user-unknown", `the engine finds no such user (${words.trim()})`, "Name one of the container's own users with the input `user`, or create the user in the image.");
}
/** 26.x and Podman say it in the stream and by the exit code instead. */
function isRuntimeFailure(code, output) {
    return ((code === 126 || code === 127) && /OCI runtime exec failed|executable file .* not found/i.test(output));
}
/** What of a command's output is kept, in bytes: enough for a report, and a bound for a hostile one. */
const MAX_OUTPUT_BYTES = 64 * 1024;
/** Collects both streams of an exec, in order, up to the bound; the rest is read and dropped. */
async function collectOutput(docker, stream, timeoutMs) {
    const chunks = [];
    let size = 0;
    const sink = new external_node_stream_.Writable({
        write(chunk, _encoding, done) {
            if (size < MAX_OUTPUT_BYTES)
                chunks.push(chunk.subarray(0, MAX_OUTPUT_BYTES - size));
            size += chunk.length;
            done();
        },
    });
    const timedOut = await new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            stream.destroy?.();
            resolve(true);
        }, timeoutMs);
        const settle = (act) => () => {
            clearTimeout(timer);
            act();
        };
        stream.on("end", settle(() => resolve(false)));
        stream.on("close", settle(() => resolve(false)));
        stream.on("error", (failure) => settle(() => reject(failure))());
        docker.modem.demuxStream(stream, sink, sink);
    });
    return { output: Buffer.concat(chunks).toString("utf8"), timedOut };
}

;// CONCATENATED MODULE: ./build/engine/narrow.js


const object = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const narrow_text = (value) => (typeof value === "string" ? value : "");
const list = (value) => (Array.isArray(value) ? value : []);
const texts = (value) => list(value).filter((item) => typeof item === "string");
/** @throws DoodError `engine-unknown` where the answer is not an engine's. */
function narrowInfo(answer, endpoint) {
    const info = object(answer);
    const version = narrow_text(info["ServerVersion"]);
    if (version === "") {
        throw new errors/* DoodError */.b("engine-unknown", `${(0,engine_endpoint/* endpointTitle */.o)(endpoint)} answers, but not like a Docker engine: GET /info has no ServerVersion`, "Name the engine's own socket with the input `socket`.");
    }
    const security = texts(info["SecurityOptions"]);
    // Podman's /info carries its build library's version beside Docker's fields: podman pkg/api/handlers Info.
    const product = "BuildahVersion" in info ? "podman" : "docker";
    const driverStatus = list(info["DriverStatus"]).map((pair) => texts(pair).join("="));
    return {
        title: `${product === "podman" ? "Podman" : "Docker"} ${version}`,
        product,
        version,
        imageStore: driverStatus.includes("driver-type=io.containerd.snapshotter.v1")
            ? "containerd"
            : "graphdriver",
        rootless: security.some((option) => option === "name=rootless") || info["Rootless"] === true,
        ...remapping(security, narrow_text(info["DockerRootDir"])),
        hostname: narrow_text(info["Name"]),
        // moby daemon/info.go operatingSystem() adds this where its machine's first process is a container's.
        containerized: narrow_text(info["OperatingSystem"]).endsWith(" (containerized)"),
        // The name that its virtual machine gives itself in /etc/os-release.
        desktop: narrow_text(info["OperatingSystem"]) === "Docker Desktop",
    };
}
/** A remapped daemon's data folder ends with its root's ids: moby daemon_unix.go setupDaemonRoot. */
function remapping(security, dataRoot) {
    if (!security.includes("name=userns"))
        return { usernsRemap: false };
    const [, uid, gid] = /\/(\d+)\.(\d+)$/.exec(dataRoot) ?? [];
    if (uid === undefined || gid === undefined)
        return { usernsRemap: true };
    return { usernsRemap: true, remappedRoot: { uid: Number(uid), gid: Number(gid) } };
}
function narrowContainer(answer) {
    const container = object(answer);
    const config = object(container["Config"]);
    const host = object(container["HostConfig"]);
    const state = object(container["State"]);
    const id = narrow_text(container["Id"]);
    if (id === "") {
        throw new errors/* DoodError */.b("engine-unknown", "the engine's description of a container has no Id", "Name the engine's own socket with the input `socket`.");
    }
    const health = narrow_text(object(state["Health"])["Status"]);
    return {
        id,
        name: narrow_text(container["Name"]).replace(/^\//, ""),
        image: narrow_text(config["Image"]),
        status: narrow_text(state["Status"]),
        pid: typeof state["Pid"] === "number" ? state["Pid"] : 0,
        health: health === "starting" || health === "healthy" || health === "unhealthy" ? health : "none",
        user: narrow_text(config["User"]),
        groupAdd: texts(host["GroupAdd"]),
        mounts: list(container["Mounts"]).map(narrowMount),
        readOnlyRootfs: host["ReadonlyRootfs"] === true,
        usernsMode: narrow_text(host["UsernsMode"]),
        privileged: host["Privileged"] === true || texts(host["CapAdd"]).some(isRootsOwn),
        ...clientSocket(texts(config["Env"])),
        labels: Object.fromEntries(Object.entries(object(config["Labels"])).map(([key, value]) => [key, narrow_text(value)])),
        dynamicPorts: dynamicPorts(host),
    };
}
/** Docker keeps the names with their prefix, or as they were given (moby oci/caps NormalizeLegacyCapabilities). */
function isRootsOwn(capability) {
    return ["ALL", "SYS_ADMIN"].includes(capability.toUpperCase().replace(/^CAP_/, ""));
}
/** The last one counts, as for every process. */
function clientSocket(env) {
    const value = env.findLast((variable) => variable.startsWith("DOCKER_HOST="));
    const [, path] = /^DOCKER_HOST=unix:\/\/(\/.+)$/.exec(value ?? "") ?? [];
    return path === undefined ? {} : { clientSocket: path };
}
function narrowMount(value) {
    const mount = object(value);
    return {
        type: narrow_text(mount["Type"]),
        source: narrow_text(mount["Source"]),
        destination: narrow_text(mount["Destination"]),
    };
}
/** A network's containers; none where the answer is about another network: the engine takes ids' beginnings, too. */
function narrowNetwork(answer, name) {
    const network = object(answer);
    if (narrow_text(network["Name"]) !== name)
        return [];
    return Object.entries(object(network["Containers"])).map(([id, container]) => ({
        id,
        name: narrow_text(object(container)["Name"]),
    }));
}
/** The names by which others of a network reach a container. */
function narrowAliases(answer, network) {
    const networks = object(object(object(answer)["NetworkSettings"])["Networks"]);
    return texts(object(networks[network])["Aliases"]);
}
/** A binding without a host port, or `--publish-all`: the engine chooses anew at every start. */
function dynamicPorts(host) {
    const bindings = Object.entries(object(host["PortBindings"]));
    const dynamic = bindings
        .filter(([, hosts]) => list(hosts).some((binding) => ["", "0"].includes(narrow_text(object(binding)["HostPort"]))))
        .map(([port]) => port);
    return host["PublishAllPorts"] === true ? [...dynamic, "all (--publish-all)"] : dynamic;
}
/** The row of `pid` in what `ps -o pid,uid,gid,supgid` printed; undefined where it isn't to be found. */
function narrowTop(answer, pid) {
    const top = object(answer);
    const titles = texts(top["Titles"]).map((title) => title.toUpperCase());
    const rows = list(top["Processes"]).map(texts);
    const cell = (row, title) => row[titles.indexOf(title)] ?? "";
    const row = rows.find((candidate) => cell(candidate, "PID") === String(pid));
    if (row === undefined)
        return undefined;
    const [uid, gid, groups] = [cell(row, "UID"), cell(row, "GID"), cell(row, "SUPGID")];
    if (!/^\d+$/.test(uid) || !/^\d+$/.test(gid) || !/^(-|\d+(,\d+)*)$/.test(groups))
        return undefined;
    const supplementary = groups === "-" ? [] : groups.split(",").map(Number);
    return { uid: Number(uid), groups: [...new Set([Number(gid), ...supplementary])] };
}

;// CONCATENATED MODULE: ./build/engine/trace.js

/** All requests of dockerode go through its modem's `dial`, which calls back once the answer begins or is whole. */
function traceRequests({ modem }, trace) {
    const dial = modem.dial.bind(modem);
    modem.dial = (options, callback) => {
        // Query and body in one, as dockerode has them: of all that only the path of an archive is told.
        const inside = options.options?.["path"];
        const query = typeof inside === "string" ? `?path=${inside}` : "";
        const request = `${options.method} ${options.path.replace(/\?.*$/, "")}${query}`;
        const start = performance.now();
        dial(options, (failure, answer) => {
            trace(request, performance.now() - start, failure ? describeFailure(failure) : "ok");
            callback?.(failure, answer);
        });
    };
}

;// CONCATENATED MODULE: ./build/engine/docker-engine.js






/** Longest wait for one answer; a restart may take its stop timeout besides. */
const REQUEST_TIMEOUT_MS = 30_000;
const RESTART_TIMEOUT_MS = 60_000;
/** Connects lazily: nothing is sent before the first call. Only this folder knows dockerode. */
async function docker_engine_connectEngine(endpoint, trace) {
    const [{ default: Dockerode }, client] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(364)]).then(__webpack_require__.t.bind(__webpack_require__, 9040, 19)), clientOptions(endpoint)]);
    const docker = createClient(Dockerode, client);
    if (trace !== undefined)
        traceRequests(docker, trace);
    return new DockerEngine(docker, client.agent, endpoint);
}
class DockerEngine {
    #docker;
    #agent;
    #endpoint;
    #info;
    constructor(docker, agent, endpoint) {
        this.#docker = docker;
        this.#agent = agent;
        this.#endpoint = endpoint;
    }
    info() {
        this.#info ??= this.#askInfo();
        return this.#info;
    }
    #askInfo() {
        return this.#call("GET /info", REQUEST_TIMEOUT_MS, async (abortSignal) => narrowInfo(await this.#docker.info({ abortSignal }), this.#endpoint));
    }
    inspect(nameOrId) {
        return this.#call(`GET /containers/${nameOrId}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => narrowContainer(await this.#docker.getContainer(encodeURIComponent(nameOrId)).inspect({ abortSignal })));
    }
    listRunning() {
        return this.#call("GET /containers/json", REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const found = await this.#docker.listContainers({ abortSignal });
            return found.map((container) => container.Id);
        });
    }
    listByLabel(label) {
        return this.#call(`GET /containers/json label=${label}`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const found = await this.#docker.listContainers({
                all: true,
                filters: { label: [label] },
                abortSignal,
            });
            return found.map((container) => container.Id);
        });
    }
    async networkMembers(network, isWanted) {
        const found = await this.#call(`GET /networks/${network}`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                const asked = this.#docker.getNetwork(encodeURIComponent(network));
                return narrowNetwork(await asked.inspect({ abortSignal }), network);
            }
            catch (failure) {
                if (statusOf(failure) === 404)
                    return [];
                throw failure;
            }
        });
        const withAliases = ({ id, name }) => this.#call(`GET /containers/${id}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const answer = await this.#docker.getContainer(id).inspect({ abortSignal });
            return { id, name, aliases: narrowAliases(answer, network) };
        });
        return Promise.all(found.filter(({ name }) => isWanted(name)).map(withAliases));
    }
    async readFile(id, path) {
        const [file, { remappedRoot }] = await Promise.all([this.#readArchive(id, path), this.info()]);
        return file === undefined || remappedRoot === undefined ? file : toContainerIds(file, remappedRoot);
    }
    #readArchive(id, path) {
        return this.#call(`GET /containers/${id}/archive?path=${path}`, REQUEST_TIMEOUT_MS, (abortSignal) => readSingleFile(path, async (at) => {
            try {
                return await this.#docker.getContainer(id).getArchive({ path: at, abortSignal });
            }
            catch (failure) {
                if (statusOf(failure) === 404 && !isContainerMissing(failure))
                    return undefined;
                throw failure;
            }
        }));
    }
    async writeFiles(id, files) {
        await this.#call(`PUT /containers/${id}/archive?path=/`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const archive = await packFiles(files);
            await this.#docker.getContainer(id).putArchive(archive, { path: "/", abortSignal });
        });
    }
    exec(id, request) {
        return this.#call(`POST /containers/${id}/exec`, request.timeoutMs + REQUEST_TIMEOUT_MS, async (abortSignal) => runExec(this.#docker, id, request, abortSignal));
    }
    mainProcess(id, pid) {
        return this.#call(`GET /containers/${id}/top`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                // ps runs on the engine's machine, so the image needs nothing.
                const top = await this.#docker
                    .getContainer(id)
                    .top({ ps_args: "-o pid,uid,gid,supgid", abortSignal });
                return narrowTop(top, pid);
            }
            catch (failure) {
                // No ps there, or one that can't tell groups: unknown, which is not a failure.
                if (statusOf(failure) === 500)
                    return undefined;
                throw failure;
            }
        });
    }
    async restart(id) {
        await this.#call(`POST /containers/${id}/restart`, RESTART_TIMEOUT_MS, (abortSignal) => this.#docker.getContainer(id).restart({ abortSignal }));
    }
    async start(id) {
        await this.#call(`POST /containers/${id}/start`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                await this.#docker.getContainer(id).start({ abortSignal });
            }
            catch (failure) {
                if (statusOf(failure) !== 304)
                    throw failure;
            }
        });
    }
    close() {
        this.#agent.destroy();
    }
    async #call(request, timeoutMs, send) {
        try {
            return await send(AbortSignal.timeout(timeoutMs));
        }
        catch (failure) {
            throw toEngineError(failure, request, this.#endpoint, timeoutMs);
        }
    }
}
/**
 * A remapped daemon gives a file's owner with the host's ids, and takes it back with the container's
 * (moby 20.10 daemon/archive.go: IDMaps in containerExtractToDir alone).
 */
function toContainerIds(file, root) {
    const inside = (id, first) => (id >= first ? id - first : id);
    return { ...file, uid: inside(file.uid, root.uid), gid: inside(file.gid, root.gid) };
}
function createClient(Dockerode, { options }) {
    // docker-modem merges DOCKER_HOST into what it is given; the endpoint is already decided.
    const inherited = process.env["DOCKER_HOST"];
    delete process.env["DOCKER_HOST"];
    try {
        return new Dockerode(options);
    }
    finally {
        if (inherited !== undefined)
            process.env["DOCKER_HOST"] = inherited;
    }
}

// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
;// CONCATENATED MODULE: ./build/access/nested-engine.js



/** A container's hostname, where nobody chose another: the beginning of its id. */
const SHORT_ID = /^[0-9a-f]{12}$/;
/**
 * Whether the engine runs in a container, and in which: it says the first itself, and where its hostname is the id of
 * one of the job's services, that one is it. A service's name alone proves nothing: it may be a proxy's in front of
 * the machine's own engine.
 */
function nested_engine_findNest({ hostname, containerized }, endpoint, services) {
    const byId = services.find(({ id }) => SHORT_ID.test(hostname) && id.startsWith(hostname));
    const byName = services.find(({ name }) => endpoint.kind === "tcp" && endpoint.host === name);
    const service = byId ?? (containerized ? byName : undefined);
    if (service !== undefined)
        return { title: `service \`${service.name}\``, service: service.name };
    return containerized ? { title: `container ${hostname}` } : undefined;
}
/** The privileged container of this job whose volume gives one of its targets the socket of another engine. */
function findSharer({ targets, own }, sockets) {
    const shared = targets.flatMap(({ container }) => {
        if (container instanceof errors/* DoodError */.b)
            return [];
        const mount = findSocketMount(container.mounts, sockets, container.clientSocket);
        return mount?.isForeign ? [mount.source] : [];
    });
    const sharer = own.find(({ container }) => !(container instanceof errors/* DoodError */.b) &&
        container.privileged &&
        container.mounts.some(({ type, source }) => type === "volume" && shared.some((socket) => socket.startsWith(`${source}/`))));
    return sharer === undefined ? undefined : { title: titleOf(sharer), service: sharer.target.label };
}
function titleOf({ target }) {
    return target.role === "job" ? "the job container" : `service \`${target.label}\``;
}
/** Whether the engine knows none of the job's containers: another one made them. */
function isApart({ own }) {
    const isGone = ({ container }) => container instanceof errors/* DoodError */.b && container.code === "container-gone";
    return own.length > 0 && own.every(isGone);
}
/**
 * The engine that made the job's containers, where docker's is another: the runner's own, whose socket it mounts
 * into each job container at this path, whatever DOCKER_HOST says (actions/runner ContainerOperationProvider.cs).
 */
const RUNNERS_ENGINE = {
    kind: "unix",
    path: docker_host/* DEFAULT_SOCKET */.YE,
    origin: "the engine of the job's own containers",
};

;// CONCATENATED MODULE: ./build/access/open-site.js




/**
 * The site of a program that is not part of a job: on the engine's machine, or in any container there.
 * Its engine is the caller's to close.
 * @throws DoodError where the engine can't be reached
 */
async function openSite(endpoint, trace) {
    const socket = await readEngineSocket(endpoint);
    const engine = await connectEngine(endpoint, trace);
    try {
        const [info, sockets] = await Promise.all([engine.info(), enginePaths(endpoint)]);
        const nest = findNest(info, endpoint, []);
        const vantage = isInContainer() || nest !== undefined ? "container" : "host";
        return { engine, info, endpoint, socket, vantage, sockets, ...(nest === undefined ? {} : { nest }) };
    }
    catch (failure) {
        engine.close();
        throw failure;
    }
}
/** Docker makes the first file in every container, Podman the second. */
function isInContainer() {
    return (0,external_node_fs_.existsSync)("/.dockerenv") || (0,external_node_fs_.existsSync)("/run/.containerenv");
}

;// CONCATENATED MODULE: ./build/access/targets.js


const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const LONG_ID = /^[0-9a-f]{12,64}$/;
const COMPOSE_LABEL = "com.docker.compose.project";
/**
 * Finds the targets without touching any other container: by id, by exact name, or by a label filter.
 * A service counts where it mounts a socket; what the user named counts always.
 * @throws DoodError `container-not-found`, `container-ambiguous`, `input-invalid`
 */
async function findTargets(engine, request, sockets) {
    const withUser = request.user === undefined ? {} : { user: request.user };
    const inspectOwn = async (role, label, id) => ({
        target: { role, label, id, ...withUser },
        container: await engine
            .inspect(id)
            .then((facts) => (role === "job" ? withSocket(facts, request.jobSocket) : facts), errors/* toDoodError */.Y),
    });
    const [job, services, named] = await Promise.all([
        request.job === undefined ? undefined : inspectOwn("job", "job", request.job),
        Promise.all(request.services.map(({ name, id }) => inspectOwn("service", name, id))),
        Promise.all(request.named.map((entry) => findNamed(engine, entry))),
    ]);
    const paths = sockets(job?.container instanceof errors/* DoodError */.b ? undefined : job?.container);
    const mounts = ({ container }) => container instanceof errors/* DoodError */.b ||
        findSocketMount(container.mounts, paths, container.clientSocket) !== undefined;
    const own = [...(job === undefined ? [] : [job]), ...services.filter(mounts)];
    const others = named.flat().map(({ label, container }) => ({
        target: { role: "named", label, id: container.id, ...withUser },
        container,
    }));
    return {
        targets: withoutRepeats([...own, ...others]),
        passedOver: services.filter((service) => !mounts(service)).map(({ target }) => target.label),
        own: [...(job === undefined ? [] : [job]), ...services],
    };
}
function withSocket(facts, clientSocket) {
    return clientSocket === undefined ? facts : { ...facts, clientSocket };
}
function withoutRepeats(found) {
    const idOf = ({ target, container }) => container instanceof errors/* DoodError */.b ? target.id : container.id;
    return found.filter((one, index) => found.findIndex((other) => idOf(other) === idOf(one)) === index);
}
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
        throw new errors/* DoodError */.b("container-not-found", `no container has the label \`${label}\`, which the input \`containers\` asks for (\`${entry}\`)`, "Start the containers before this step, or correct the entry: `docker ps --filter label=…` lists them.");
    }
    const containers = await Promise.all(ids.map((id) => engine.inspect(id)));
    return containers.map((container) => ({ label: container.name, container }));
}
async function inspectNamed(engine, entry) {
    if (!NAME.test(entry))
        throw malformed(entry);
    let container;
    try {
        container = await engine.inspect(entry);
    }
    catch (failure) {
        const error = (0,errors/* toDoodError */.Y)(failure);
        if (/multiple|more than one|ambiguous/i.test(error.message))
            throw ambiguous(entry, error);
        if (error.code !== "container-gone")
            throw error;
        throw new errors/* DoodError */.b("container-not-found", `there is no container \`${entry}\`, which the input \`containers\` names`, "Start it before this step, or correct the name: `docker ps` lists the running ones.", { cause: failure });
    }
    // The engine takes a name before an id, and any unique beginning of an id: both too easily another container's.
    const meant = LONG_ID.test(entry) ? container.id.startsWith(entry) : container.name === entry;
    if (!meant)
        throw ambiguous(entry);
    return container;
}
function ambiguous(entry, cause) {
    return new errors/* DoodError */.b("container-ambiguous", `\`${entry}\` in the input \`containers\` could mean more than one container: it is neither a whole name (one that doesn't look like an id) nor 12 or more digits of an id`, "Give the whole name, or the id as `docker ps` shows it.", { cause });
}
function malformed(entry) {
    return new errors/* DoodError */.b("input-invalid", `\`${entry}\` in the input \`containers\` is no container`, "Give one a line: a name, an id, `label=key=value`, or `compose=project`.");
}

;// CONCATENATED MODULE: ./build/access/scene.js






/** @throws DoodError where the engine can't be reached, or `containers` is wrong */
async function openScene({ endpoint, vantage }, ask, trace) {
    const socket = await (0,access_site/* readEngineSocket */.MK)(endpoint);
    const engine = await docker_engine_connectEngine(endpoint, trace);
    try {
        const here = await (0,access_site/* enginePaths */.Jw)(endpoint);
        const sockets = (job) => socketsOnMachine(here, job);
        const request = await ask(engine);
        const [info, found] = await Promise.all([engine.info(), findTargets(engine, request, sockets)]);
        const place = { engine, info, endpoint, socket, sockets: sockets(jobOf(found)) };
        const nest = nested_engine_findNest(info, endpoint, request.services);
        // The machine of an engine in a container is that container: its paths are others than here.
        const site = nest === undefined ? { ...place, vantage } : { ...place, vantage: "container", nest };
        if (nest !== undefined && isApart(found)) {
            return await openBesideNest(site, nest, found, { request, sockets, trace });
        }
        const sharer = nest ?? findSharer(found, site.sockets);
        return { site, jobSite: site, found, nest: sharer, warnings: [], close: () => engine.close() };
    }
    catch (failure) {
        engine.close();
        throw failure;
    }
}
/**
 * Docker's engine is one of the job's services, and knows none of the job's containers. Over TCP its users need no
 * group; where it shares its socket, they do, and the runner's engine has to give it to them.
 */
async function openBesideNest(site, nest, found, way) {
    const named = found.targets.filter(({ target }) => target.role === "named");
    const alone = { targets: named, passedOver: [], own: [] };
    const around = await openAround(way).catch(errors/* toDoodError */.Y);
    if (around instanceof errors/* DoodError */.b) {
        const close = () => site.engine.close();
        if (site.endpoint.kind === "tcp")
            return { site, jobSite: site, found: alone, nest, warnings: [], close };
        const why = `this job's containers are not this engine's, and their own can't be asked at ${RUNNERS_ENGINE.path} (${around.message})`;
        if (way.request.user !== undefined) {
            throw new errors/* DoodError */.b("container-gone", why, "Run this step as root, or use the sidecar.", {
                cause: around,
            });
        }
        const warnings = [`${why}: only this step's own user is known to have access`];
        return { site, jobSite: site, found: alone, nest, warnings, close };
    }
    const { engine, info, found: outer } = around;
    const close = () => {
        site.engine.close();
        engine.close();
    };
    const own = { ...alone, own: outer.own };
    if (site.endpoint.kind === "tcp")
        return { site, jobSite: site, found: own, nest, warnings: [], close };
    const sockets = way.sockets(jobOf(outer));
    const jobSite = { ...site, engine, info, endpoint: RUNNERS_ENGINE, sockets };
    // The engine's own container has the socket because it is its maker.
    const users = outer.targets.filter(({ target }) => target.role === "job" || target.label !== nest.service);
    const all = { ...outer, targets: [...users, ...named] };
    return { site, jobSite, found: all, nest, warnings: [], close };
}
/** The engine around that of docker, and the job's containers, which it made. */
async function openAround({ request, sockets, trace, }) {
    const engine = await docker_engine_connectEngine(RUNNERS_ENGINE, trace);
    try {
        const own = { ...request, named: [] };
        const [info, found] = await Promise.all([engine.info(), findTargets(engine, own, sockets)]);
        return { engine, info, found };
    }
    catch (failure) {
        engine.close();
        throw failure;
    }
}
/** From inside a container the socket's path on the engine's machine is what the job container mounts there. */
function socketsOnMachine(here, job) {
    const mounted = here.flatMap((path) => (job === undefined ? [] : (pathOnMachine(job.mounts, path) ?? [])));
    return [...new Set([...mounted, ...here])];
}
function jobOf({ own }) {
    const job = own.find(({ target }) => target.role === "job")?.container;
    return job instanceof errors/* DoodError */.b ? undefined : job;
}

;// CONCATENATED MODULE: ./build/access/socket-repair.js






/**
 * Looks for what people do to a socket instead of giving a group, and does what `on-world-writable` says. It only
 * ever takes access away.
 * @throws DoodError `world-writable`: it is open and must not be, or it can't be repaired from here
 */
async function tendSocket(site, policy) {
    const { socket } = site;
    // A virtual machine's own user owns what leads into it.
    if (socket.kind === "tcp" || (0,access_site/* isBeforeVm */.ZV)(site))
        return { socket, warnings: [] };
    const found = findMisuse(socket.facts, site.info.rootless);
    const line = repairLine(socket.path, socket.facts, site.info.rootless);
    const describe = (misuse) => describeMisuse(misuse, socket.path, socket.facts);
    const text = found.map(describe).join("; ");
    if (found.includes("open") && policy.onWorldWritable === "fail") {
        throw new errors/* DoodError */.b("world-writable", text, `Close it on its machine: \`${line}\`, and delete what opens it from your workflow; or set \`on-world-writable: fix\`.`);
    }
    if (found.length > 0 && policy.onWorldWritable === "fix") {
        if (policy.dryRun)
            return { socket, warnings: [`${text}. It would be repaired`] };
        const facts = await repair(socket.path, { site, before: socket.facts, policy, text, line });
        const done = `${socket.path} was repaired: ${(0,socket_facts/* socketTitle */.SJ)(socket.facts)} before, ${(0,socket_facts/* socketTitle */.SJ)(facts)} now`;
        return { socket: { ...socket, facts }, repair: done, warnings: [] };
    }
    const told = found.filter((misuse) => misuse === "chowned" || policy.onWorldWritable === "warn");
    const remedy = `Delete that from your workflow, and repair the socket on its machine: \`${line}\`, or by \`on-world-writable: fix\``;
    return { socket, warnings: told.map((misuse) => `${describe(misuse)}. ${remedy}`) };
}
/** With the least calls, and proved by a fresh look. The owner first: who may not change it changes nothing. */
async function repair(path, { site, before, policy, text, line }) {
    const fail = (why, cause) => new errors/* DoodError */.b("world-writable", `${text}; ${why}`, `Repair it on the engine's machine: \`${line}\`.`, {
        cause,
    });
    const { info, vantage } = site;
    const dockerGid = before.gid === 0 && vantage === "host" ? await readDockerGid() : undefined;
    const wanted = repaired(before, info.rootless, dockerGid);
    // Closing it to group 0 from in here would lock the machine's own docker users out.
    if (wanted.gid === 0 && vantage === "container" && !info.rootless && !policy.allowRootGroup) {
        throw fail("its group is 0, and which is the machine's docker group can't be seen from a container");
    }
    try {
        if (wanted.uid !== before.uid || wanted.gid !== before.gid)
            await (0,external_node_fs_promises_.chown)(path, wanted.uid, wanted.gid);
        if (wanted.mode !== before.mode)
            await (0,external_node_fs_promises_.chmod)(path, wanted.mode);
    }
    catch (cause) {
        const errno = cause instanceof Error && "code" in cause ? cause.code : cause;
        throw fail(`this user (uid ${process.getuid?.()}) may not repair it (${errno})`, cause);
    }
    const now = await (0,access_site/* readSocket */.Ce)(path);
    if (now.uid === wanted.uid && now.gid === wanted.gid && now.mode === wanted.mode)
        return now;
    throw fail(`after the repair it is ${(0,socket_facts/* socketTitle */.SJ)(now)}, not ${(0,socket_facts/* socketTitle */.SJ)(wanted)}`);
}
/** The group of that name on this machine; undefined where there is none. */
async function readDockerGid() {
    const text = await (0,external_node_fs_promises_.readFile)("/etc/group", "latin1").catch(() => "");
    return (0,identity_group/* parseGroup */.h)(text).find(({ name }) => name === "docker")?.gid;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/engine/docker-context.js



/** The name of the context that `docker context use` chose; undefined for none. */
async function readCurrentContext(configFolder) {
    try {
        const config = JSON.parse(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(configFolder, "config.json"), "utf8"));
        if (typeof config !== "object" || config === null || !("currentContext" in config))
            return undefined;
        return typeof config.currentContext === "string" ? config.currentContext : undefined;
    }
    catch {
        // As docker itself: a configuration that can't be read is none (docker/cli config.LoadDefaultConfigFile).
        return undefined;
    }
}
/**
 * A context's engine. Its folders are named by the SHA-256 of its name (docker/cli
 * context/store/store.go), and its TLS files have the names that DOCKER_CERT_PATH's have.
 * @throws DoodError `engine-address`
 */
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
        meta = JSON.parse(await (0,external_node_fs_promises_.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw (0,docker_host/* unusable */._P)(origin, `there is no such context (${path} can't be read)`, cause);
    }
    const { Host, SkipTLSVerify } = meta?.Endpoints?.docker ?? {};
    if (typeof Host !== "string")
        throw (0,docker_host/* unusable */._P)(origin, "the context names no docker engine");
    return { host: Host, skipVerify: SkipTLSVerify === true };
}
/** Which of ca.pem, cert.pem and key.pem a folder holds. */
async function findTlsFiles(folder) {
    const names = ["ca", "cert", "key"];
    const found = await Promise.all(names.map(async (name) => {
        const path = (0,external_node_path_.join)(folder, `${name}.pem`);
        return (0,external_node_fs_promises_.access)(path).then(() => [[name, path]], () => []);
    }));
    return Object.fromEntries(found.flat());
}

;// CONCATENATED MODULE: ./build/engine/locate.js






/**
 * The engine that docker itself would use here, in its own order (docker/cli cli/command/cli.go
 * resolveContextName): what is asked for, DOCKER_HOST, DOCKER_CONTEXT, the current context, the
 * default. Where the default socket is missing, the usual rootless and Podman sockets follow.
 * @throws DoodError `input-invalid`, `engine-address`
 */
async function locateEngine(socket, env) {
    if (socket !== undefined)
        return { kind: "unix", path: inputPath(socket), origin: "the input `socket`" };
    const config = env["DOCKER_CONFIG"] || (0,external_node_path_.join)(env["HOME"] || (0,external_node_os_.homedir)(), ".docker");
    const host = env["DOCKER_HOST"] ?? "";
    if (host !== "")
        return fromHost(host, "DOCKER_HOST", config, env);
    const named = env["DOCKER_CONTEXT"] || undefined;
    const context = named ?? (await readCurrentContext(config));
    if (context !== undefined && context !== "" && context !== "default") {
        const origin = `the docker context \`${context}\`${named === undefined ? "" : ", named by DOCKER_CONTEXT"}`;
        return readContext(context, origin, config);
    }
    // An odd default of docker's own: TLS without an address means this machine's TLS port.
    if (wantsTls(env))
        return fromHost("tcp://localhost:2376", "DOCKER_TLS_VERIFY without DOCKER_HOST", config, env);
    return usualSocket(env);
}
function inputPath(value) {
    const path = value.replace(/^unix:\/\//, "");
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    throw new errors/* DoodError */.b("input-invalid", `the input \`socket\` is \`${value}\`, which is no path of a Unix socket`, "Give an absolute path, or `unix:///path/to/docker.sock`. An engine behind `tcp://` is named by DOCKER_HOST.");
}
/** docker/cli cli/flags/options.go: any value turns TLS on, "0" too. */
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
    const path = await firstThere(usual);
    if (path !== undefined)
        return { kind: "unix", path, origin: "its usual place" };
    const others = usual.slice(1).join(", ");
    return { kind: "unix", path: docker_host/* DEFAULT_SOCKET */.YE, origin: `docker's default; nor is there one at ${others}` };
}
/** docker's default, a rootless engine's, and Podman's two. */
function usualPaths(env) {
    const runtime = env["XDG_RUNTIME_DIR"] || `/run/user/${process.getuid?.() ?? 0}`;
    return [
        docker_host/* DEFAULT_SOCKET */.YE,
        (0,external_node_path_.join)(runtime, "docker.sock"),
        "/run/podman/podman.sock",
        (0,external_node_path_.join)(runtime, "podman/podman.sock"),
    ];
}
/** What can't be looked at may well be there: it is taken, so that the failure says so. */
async function firstThere(paths) {
    for (const path of paths) {
        const isThere = await (0,external_node_fs_promises_.stat)(path).then(() => true, (failure) => failure.code === "EACCES");
        if (isThere)
            return path;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
;// CONCATENATED MODULE: ./build/action/plain.js
/** Control and format characters: ANSI sequences, line breaks, and what turns a line's direction. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const MAX_CHARACTERS = 400;
/**
 * A text from a container or an engine, made fit to be read on one line of a log. The runner takes
 * `::command::` at the start of a line and `##[command]` anywhere in it for itself
 * (actions/runner src/Runner.Common/ActionCommand.cs).
 */
function plain(text) {
    const line = text
        .replace(UNSAFE, "\u{FFFD}")
        .replaceAll("##[", "# #[")
        .replace(/^\s*::/, ": :");
    return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}
/**
 * The same as Markdown on GitHub, in a cell, a heading or a paragraph: nothing of it is markup. What
 * GitHub finds in the finished text (addresses, mentions, numbers of issues, emoji) is kept from it by
 * an empty element in the middle.
 */
function cell(text) {
    return plain(text)
        .replace(/[\\`*_[\]<>|~$&!]|^[-+=]|(?<=^\s*\d+)[.)]/g, (character) => `&#${character.codePointAt(0)};`)
        .replace(/@|(?<!&)#|:(?=\/\/|[\w+-]+:)|ww(?=w\.)|(?<=\bgh)-/gi, "$&<span></span>")
        .replace(/^#/, "&#35;");
}
/** A sentence in Markdown: what stands between backticks is shown as code, all else as it is. */
function prose(text) {
    return cell(text).replace(/&#96;(.+?)&#96;/g, "<code>$1</code>");
}
/** Longer names would make a diagram unreadable. */
const MAX_LABEL_CHARACTERS = 72;
/**
 * The same for a label of a Mermaid diagram, between double quotes. Mermaid's own entities (`#35;`)
 * stand for all but letters, digits and spaces, so that no text ends the label, is markup in it, or
 * closes the code block around the diagram.
 */
function node(text) {
    const line = plain(text);
    const short = line.length > MAX_LABEL_CHARACTERS ? `${line.slice(0, MAX_LABEL_CHARACTERS)}…` : line;
    return short.replace(/[^\p{L}\p{N} ]/gu, (character) => `#${character.codePointAt(0)};`);
}
/** A code block, its fence longer than any within it. The lines are taken as they are. */
function fenced(language, lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = "`".repeat(Math.max(3, ...runs.map((run) => run + 1)));
    return [`${fence}${language}`, ...lines, fence].join("\n");
}

;// CONCATENATED MODULE: ./build/action/log.js


/** All that is printed goes through here, and through plain(): it may hold a container's own words. */
const log_log = {
    line: (text) => (0,core/* info */.pq)(plain(text)),
    detail: (text) => (0,core/* info */.pq)(`  ${plain(text)}`),
    notice: (text) => (0,core/* notice */.lm)(plain(text)),
    warn: (text) => (0,core/* warning */.$e)(plain(text), { title: "setup-dood" }),
    fail: (title, failure) => (0,core/* error */.z3)([
        `${plain(failure.message)} [${failure.code}]`,
        plain(failure.remedy),
        errorPage(failure.code, process.env),
    ].join("\n"), { title: plain(title) }),
    /** Lines that are folded away until somebody opens them. */
    folded: (title, lines) => {
        (0,core/* startGroup */.Oh)(plain(title));
        for (const line of lines)
            (0,core/* info */.pq)(plain(line));
        (0,core/* endGroup */.N4)();
    },
};
/** Every API call with its time, under RUNNER_DEBUG. */
const trace = (request, durationMs, result) => {
    if ((0,core/* isDebug */._o)())
        (0,core/* debug */.Yz)(plain(`${request}: ${result}, ${durationMs.toFixed(1)} ms`));
};
/**
 * Where an error is explained, in the repository and at the version that this step's `uses:` names.
 * The runner sets neither for `uses: ./`: then the file in the checkout.
 */
function errorPage(code, env) {
    const page = `docs/errors.md#${code}`;
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/${page}` : page;
}

;// CONCATENATED MODULE: ./build/action/act-job.js




/** act's job containers, and its Docker actions, all mount the volume `<job container>-env` there. */
const ACT_PATHS = ["/var/run/act", "/run/act"];
const JOB_CONTAINER = /^act-[A-Za-z0-9-]+-[0-9a-f]{64}$/;
/**
 * The job context with what act leaves out of it: the ids of the job's containers. They are found by
 * what no other job has: the volume that the kernel says this process has mounted names the job
 * container, and this one names its network and, by a hash, its services (act pkg/runner/run_context.go
 * GetBindsAndMounts, networkName, createContainerName).
 */
async function completeJob(engine, job, env) {
    if (!env["ACT"] || job.container !== undefined || job.services.length > 0)
        return job;
    const name = actJobContainer(await (0,external_node_fs_promises_.readFile)("/proc/self/mountinfo", "utf8").catch(() => ""));
    const container = name === undefined ? undefined : await inspectExactly(engine, name);
    if (name === undefined || container === undefined) {
        log_log.notice("act doesn't name this job's containers, and this step doesn't run in one of its job containers: name the containers that it is about with the input `containers`");
        return job;
    }
    const network = `${name}-${env["GITHUB_JOB"] ?? ""}-network`;
    const members = await engine.networkMembers(network, (member) => looksLikeService(name, member));
    return { container, services: actServices(name, members) };
}
/** The name of act's job container, from the mounts of a process in it or beside it (proc_pid_mountinfo(5)). */
function actJobContainer(mountinfo) {
    for (const line of mountinfo.split("\n")) {
        const [, , , root = "", mountPoint = ""] = line.split(" ");
        const [, name = ""] = /\/volumes\/([^/]+)-env\/_data$/.exec(root) ?? [];
        if (ACT_PATHS.includes(mountPoint) && JOB_CONTAINER.test(name))
            return name;
    }
    return undefined;
}
/** Of a network's containers those that act has made for this job: their names are a hash of its name and theirs. */
function actServices(jobContainer, members) {
    return members.flatMap(({ id, name, aliases }) => {
        const service = aliases.find((alias) => actContainerName(jobContainer, alias) === name);
        return service === undefined ? [] : [{ name: service, id }];
    });
}
const MAX_PREFIX = 63;
/** As act's createContainerName(). */
function actContainerName(jobContainer, service) {
    const name = `${jobContainer}-${service}`.replaceAll(/[^A-Za-z0-9]/g, "-").replaceAll("--", "-");
    return `${prefix(name)}-${(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex")}`;
}
/** What the name of any service begins with: the job container's own is longer than what is kept of both. */
function looksLikeService(jobContainer, name) {
    const start = `${prefix(jobContainer)}-`;
    return name.startsWith(start) && /^[0-9a-f]{64}$/.test(name.slice(start.length));
}
function prefix(name) {
    return name.slice(0, MAX_PREFIX).replaceAll(/^-+|-+$/g, "");
}
/** The engine takes the beginning of an id for a name, too. */
async function inspectExactly(engine, name) {
    try {
        const found = await engine.inspect(name);
        return found.name === name ? found.id : undefined;
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.b && failure.code === "container-gone")
            return undefined;
        throw failure;
    }
}

;// CONCATENATED MODULE: ./build/action/channel.js



/**
 * The runner's command files. They belong to the runner's uid: a container's user with another one
 * gets EACCES (actions/runner#3290), which must not undo work that is done. What could not be
 * written is remembered.
 */
class Channel {
    #outputs = [];
    #isStateLost = false;
    #isSummaryLost = false;
    output(name, value) {
        attempt(() => (0,core/* setOutput */.uH)(name, value), () => this.#outputs.push(name));
    }
    state(name, value) {
        attempt(() => (0,core/* saveState */.LZ)(name, value), () => {
            this.#isStateLost = true;
        });
    }
    async summary(markdown) {
        if (process.env["GITHUB_STEP_SUMMARY"] === undefined)
            return;
        try {
            await core/* summary */.z.addRaw(markdown).write();
        }
        catch {
            this.#isSummaryLost = true;
        }
    }
    /** Warns of what could not be written, and says who could have. */
    async warnOfLost(env) {
        const lost = [
            ...(this.#outputs.length === 0 ? [] : [`these outputs are not set: ${this.#outputs.join(", ")}`]),
            ...(this.#isSummaryLost ? ["the job has no summary of this step"] : []),
            ...(this.#isStateLost ? ["the post step can take nothing back"] : []),
        ];
        if (lost.length === 0)
            return;
        const path = env["GITHUB_OUTPUT"] ?? env["GITHUB_STEP_SUMMARY"] ?? "";
        const owner = await (0,external_node_fs_promises_.stat)(path).then(({ uid }) => uid, () => undefined);
        const who = `this user (uid ${process.getuid?.()})`;
        const remedy = owner === undefined
            ? `the runner's files can't be found by ${who}`
            : `the runner's files belong to uid ${owner}, and ${who} may not write them. A container that runs as that uid may (\`options: --user ${owner}\`), and so may the sidecar, which is root`;
        log_log.warn(`the work is done, but ${lost.join("; ")}: ${remedy}`);
    }
}
function attempt(write, onFailure) {
    try {
        write();
    }
    catch {
        onFailure();
    }
}

;// CONCATENATED MODULE: ./build/access/self-access.js




/** Whether this process is let in; what fails for another reason than permission isn't decided here. */
async function self_access_isDenied(socketPath) {
    try {
        // Connecting takes write permission: unix(7).
        await (0,external_node_fs_promises_.access)(socketPath, external_node_fs_promises_.constants.W_OK);
        return false;
    }
    catch (failure) {
        return failure instanceof Error && "code" in failure && failure.code === "EACCES";
    }
}
async function readSelf() {
    const primary = process.getgid?.() ?? 0;
    const groups = [...new Set([primary, ...(process.getgroups?.() ?? [])])];
    const name = nameOfSelf();
    const entries = (0,identity_group/* parseGroup */.h)(await (0,external_node_fs_promises_.readFile)("/etc/group", "latin1").catch(() => ""));
    const listed = entries.filter(({ members }) => name !== undefined && members.includes((0,text_file/* toBytes */.ZJ)(name)));
    const explained = [primary, ...listed.map(({ gid }) => gid)];
    return {
        uid: process.getuid?.() ?? 0,
        name,
        groups,
        givenGroups: groups.filter((gid) => !explained.includes(gid)),
    };
}
function nameOfSelf() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/action/denial.js




/** Why, and the exact lines that help: `socket-denied`, or what is wrong with the socket itself. */
function explainDenial(denied) {
    const { path, socket, self } = denied;
    if (socket.uid === id_map/* OVERFLOW_ID */.J4 && socket.gid === id_map/* OVERFLOW_ID */.J4) {
        return new errors/* DoodError */.b("userns-remapped", `this container runs in a user namespace (userns-remap) that doesn't map the socket's owner: it sees ${(0,socket_facts/* socketTitle */.SJ)(socket)}`, "Create the container in the host's user namespace: `options: --userns=host`.");
    }
    try {
        (0,detection/* requireGroup */.vO)(socket, denied.allowRootGroup);
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.b)
            return failure;
        throw failure;
    }
    const user = self.name === undefined ? `uid ${self.uid}` : `${self.name} (uid ${self.uid})`;
    const message = `the user ${user} may not use ${path}: it belongs to group ${socket.gid} (${(0,socket_facts/* socketTitle */.SJ)(socket)}), and this user's groups are ${self.groups.join(", ")}. It has no passwordless sudo either${mismatch(denied)}`;
    const { remedy, blocks } = wayFor(denied);
    return new errors/* DoodError */.b("socket-denied", message, remedy, { blocks });
}
/** A number found out by another job is wrong where this one landed on a machine of another kind. */
function mismatch({ self, socket, vantage }) {
    if (vantage === "host" || self.givenGroups.length === 0)
        return "";
    return `. The container was given group ${self.givenGroups.join(" and ")} from outside (\`--group-add\`), but on this machine the socket's group is ${socket.gid}: the number was found out on another machine`;
}
function wayFor(denied) {
    if (denied.vantage === "host")
        return onHost(denied);
    return denied.onRunner ? inRunner(denied) : inJob(denied);
}
function inJob({ action: { repository, ref }, socket, job, act }) {
    const sidecar = `uses: ${repository}/sidecar@${ref}`;
    return {
        remedy: `Put the step \`${sidecar}\` before the first that uses docker: it runs as root beside the job container. Or give the container the group from its start (on this machine \`--group-add ${socket.gid}\`).`,
        blocks: [
            {
                where: "in the job, before the first step that uses docker",
                language: "yaml",
                lines: ["steps:", `  - ${sidecar}`],
            },
            {
                where: "in the workflow, for a container that has the group from its start",
                language: "yaml",
                lines: [
                    "jobs:",
                    "  group:",
                    "    runs-on: ubuntu-latest # the same as the job's below",
                    "    outputs:",
                    `      options: ${expression("steps.dood.outputs.container-options")}`,
                    "    steps:",
                    `      - uses: ${repository}@${ref}`,
                    "        id: dood",
                    `  ${job}:`,
                    "    needs: group",
                    "    container:",
                    `      options: ${expression("needs.group.outputs.options")} # beside those that it has`,
                ],
            },
            ...(act ? [actOptions(socket)] : []),
        ],
    };
}
function actOptions({ gid }) {
    const lines = [`act --container-options "--group-add ${gid}"`];
    return { where: "where act is started, for a job without `container:`", language: "sh", lines };
}
function inRunner({ socket }) {
    return {
        remedy: `The runner itself runs in a container, so that its jobs have the groups which that was started with: start it with the socket's group (on this machine \`docker run --group-add ${socket.gid} …\`). Or let its user in as it is, on its machine: \`dood grant CONTAINER --restart\`.`,
        blocks: [],
    };
}
const expression = (text) => `\${{ ${text} }}`;
function onHost({ self, socket }) {
    return {
        remedy: `Let this user into group ${socket.gid} once, as root on this machine, and start the runner anew.`,
        blocks: [
            {
                where: "on this machine, as root",
                language: "sh",
                lines: [
                    `usermod --append --groups "$(getent group ${socket.gid} | cut -d: -f1)" ${self.name ?? self.uid}`,
                ],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/action/state.js

const GRANT = "grant-";
/** Whether a grant is taken back in post: `auto` means in containers that outlive the job. */
function isTakenBack(cleanup, { role }) {
    return cleanup === "always" || (cleanup === "auto" && role === "named");
}
function saveGrant(channel, grant) {
    channel.state(`${GRANT}${grant.id}`, JSON.stringify(grant));
}
/** The records that main left, from the STATE_ variables that the runner gives post. */
function loadGrants(env) {
    return Object.entries(env)
        .filter(([name]) => name.startsWith(`STATE_${GRANT}`))
        .map(([, value]) => parse(value ?? ""));
}
/** Written by this program's own main step, in a file that only this job's steps can write. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new DoodError("internal", "the state that the main step left can't be read", "Please report this.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/action/sidecar.js



const EXPRESSION = "$" + "{{ toJSON(job) }}";
/** Whether this program runs beside the job container, not in it: sidecar/socket.js says so. */
function isSidecar(env) {
    return env["SETUP_DOOD_SIDECAR"] !== undefined;
}
/**
 * A step `uses: docker://IMAGE` has no action.yml, and so no default of the input `job`.
 * @throws DoodError `job-context-invalid`
 */
function requireJob({ containers }, env) {
    if (!isSidecar(env) || env["INPUT_JOB"] || containers.length > 0)
        return;
    throw new errors/* DoodError */.b("job-context-invalid", "the sidecar's image was started without the input `job`, which names this job's containers", `Give it to the step: \`job: ${EXPRESSION}\` under \`with:\`.`, { blocks: [{ where: "in that step", language: "yaml", lines: ["with:", `  job: ${EXPRESSION}`] }] });
}
function noticeOfRunner(job, env) {
    if (!isSidecar(env) || job.container !== undefined)
        return;
    log_log.notice("this job runs on the runner itself, not in a container: the sidecar can help its services, but not the runner's own user. Use the action (setup-dood@v1) instead");
}
/** The runner gives an action all its inputs, set or not; and runs no post step for an image alone. */
function warnOfNoPost({ targets }, { cleanup }, env) {
    if (!isSidecar(env) || env["INPUT_VERIFY-COMMAND"] !== undefined)
        return;
    const outlive = targets.filter((target) => target.changed && isTakenBack(cleanup, target));
    if (outlive.length === 0)
        return;
    log_log.warn(`what was granted in ${outlive.map(({ label }) => label).join(", ")} stays: a step \`uses: docker://…\` has no post step. Use the action \`sidecar\` where it is to be taken back`);
}

;// CONCATENATED MODULE: ./build/action/runner-access.js





/** Set by {@link runnerVariable} for the run through sudo: whose access the job's next steps need. */
const RUNNER_UID = "SETUP_DOOD_RUNNER_UID";
const STATE = "bridge";
/**
 * Whether this user is the runner's own: the job has no container of its own. The runner may itself be a
 * container. act has no runner, and its job containers aren't named.
 */
function isOnRunner({ job }, env) {
    return job.container === undefined && !env["ACT"] && !isSidecar(env);
}
/** What the run through sudo is told. */
function runnerVariable() {
    return { [RUNNER_UID]: String(process.getuid?.() ?? 0) };
}
/**
 * In the run through sudo where the job runs on the runner itself: lets the runner's user in, for good by its group,
 * and at once by the socket's access list. Recorded for post before it is done, so that a cancelled job's
 * is taken back too.
 * @throws DoodError `acl-unavailable`, and as a machine's set-up does
 */
async function letRunnerIn(endpoint, { group, dryRun }, channel, env) {
    const uid = Number(env[RUNNER_UID] ?? 0);
    if (endpoint.kind === "tcp" || uid === 0)
        return;
    if (dryRun) {
        log_log.line(`would let the runner's user (uid ${uid}) into the socket's group, and at once by its access list`);
        return;
    }
    const bridge = { path: endpoint.path, uid, holder: (0,external_node_crypto_.randomUUID)() };
    channel.state(STATE, JSON.stringify(bridge));
    const { openBridge } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 2962));
    for (const title of await openBridge(bridge, group, env))
        log_log.line(`on the runner: ${title}`);
    log_log.line(`✓ the runner's user (uid ${uid}) may use docker in this job's next steps by the socket's access list; from the runner's next restart on by its group`);
}
/** Asserts, in the runner's own process, that it is let in now: access(2), as the kernel has it. */
async function requireLetIn(path) {
    if (!(await self_access_isDenied(path)))
        return;
    throw new errors/* DoodError */.b("proof-denied", `the kernel still denies this user ${path}`, "Restart the runner, which then has the group.");
}
/** In post: takes the access list's entry back, through sudo where this user isn't root. */
async function takeRunnerBack(env) {
    const text = env[`STATE_${STATE}`];
    if (text === undefined || text === "")
        return;
    if (process.getuid?.() !== 0) {
        const { runAsRoot } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 9814));
        await runAsRoot([process.execPath, process.argv[1] ?? ""], { [`STATE_${STATE}`]: text });
        return;
    }
    const { closeBridge } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 2962));
    const closed = await closeBridge(JSON.parse(text));
    log.line(closed
        ? "the socket's access list is as it was; the user stays in the group"
        : "another job of this user still needs the socket's access list: left to that one");
}

;// CONCATENATED MODULE: ./build/action/elevation.js




/**
 * What the program needs to know when it runs again as root. Named one by one: all of it is seen on a
 * command line, and the environment of a step holds tokens.
 */
const NEEDED = [
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ACTIONS",
    "GITHUB_ACTION_REPOSITORY",
    "GITHUB_ACTION_REF",
    "GITHUB_WORKFLOW",
    "GITHUB_JOB",
    "RUNNER_DEBUG",
    "ACT",
];
/**
 * Where this user may not use the socket but has passwordless sudo, runs the whole program again
 * through it, in one privileged step, and gives its exit code. Undefined: go on here.
 * `onRunner`: this user is the runner's own, whose next steps need the access too.
 * @throws DoodError `socket-denied` and its kin: there is no way from here
 */
async function elevate(endpoint, allowRootGroup, { vantage, onRunner }, env) {
    if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !(await self_access_isDenied(endpoint.path)))
        return undefined;
    // Only here, so that whoever needs no sudo doesn't pay for loading it.
    const { hasPasswordlessSudo, runAsRoot } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 9814));
    if (await hasPasswordlessSudo()) {
        const [node, script = ""] = [process.execPath, process.argv[1]];
        const needed = {
            ...environmentForRoot(env),
            ...(onRunner ? runnerVariable() : {}),
            INPUT_SOCKET: endpoint.path,
        };
        const code = await runAsRoot([node, script], needed);
        if (code === 0 && onRunner && env["INPUT_DRY-RUN"] !== "true")
            await requireLetIn(endpoint.path);
        return code;
    }
    throw explainDenial({
        path: endpoint.path,
        socket: await (0,access_site/* readSocket */.Ce)(endpoint.path),
        self: await readSelf(),
        vantage,
        onRunner,
        allowRootGroup,
        act: Boolean(env["ACT"]),
        action: {
            repository: env["GITHUB_ACTION_REPOSITORY"] || "setup-dood/setup-dood",
            ref: env["GITHUB_ACTION_REF"] || "v1",
        },
        job: env["GITHUB_JOB"] || "build",
    });
}
/**
 * In post: where the grant was another's than this user's, who got there through sudo, takes the same way
 * back. Says whether it did.
 */
async function elevatePost(grants, env) {
    const sockets = grants.flatMap(({ endpoint }) => (endpoint.kind === "tcp" ? [] : [endpoint.path]));
    const denied = await Promise.all(sockets.map(isDenied));
    if (process.getuid?.() === 0 || !denied.includes(true))
        return false;
    const { hasPasswordlessSudo, runAsRoot } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 9814));
    if (!(await hasPasswordlessSudo()))
        return false;
    await runAsRoot([process.execPath, process.argv[1] ?? ""], environmentForRoot(env));
    return true;
}
/** The action's inputs and state, and what the runner says of this job. */
function environmentForRoot(env) {
    const needed = (name) => NEEDED.includes(name) || name.startsWith("INPUT_") || name.startsWith("STATE_");
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && needed(name) ? [[name, value]] : []));
}

;// CONCATENATED MODULE: ./build/action/job-context.js

const CONTAINER_ID = /^[0-9a-f]{12,64}$/;
/**
 * Parses `${{ toJSON(job) }}`: `container` and `services` may be missing, null or empty.
 * @throws DoodError `job-context-invalid`
 */
function parseJobContext(text) {
    const job = text.trim() === "" ? {} : record(parseJson(text), "it");
    const container = record(job["container"] ?? {}, "`container`");
    const services = Object.entries(record(job["services"] ?? {}, "`services`")).map(([name, service]) => ({
        name,
        id: containerId(record(service ?? {}, `service \`${name}\``)["id"], `service \`${name}\``),
    }));
    const own = containerId(container["id"], "`container`");
    return {
        container: own,
        services: services.flatMap(({ name, id }) => (id === undefined ? [] : [{ name, id }])),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid("it isn't JSON", cause);
    }
}
function record(value, what) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    throw invalid(`${what} is ${value === null ? "null" : Array.isArray(value) ? "a list" : typeof value}, not an object`);
}
/** Ids go into request paths: nothing but an id may pass. */
function containerId(value, what) {
    if (value === undefined || value === null || value === "")
        return undefined;
    if (typeof value === "string" && CONTAINER_ID.test(value))
        return value;
    throw invalid(`the id of ${what} is no container id`);
}
function invalid(why, cause) {
    return new errors/* DoodError */.b("job-context-invalid", `the input \`job\` is not the runner's job context: ${why}`, "Leave the input out (its default is right), or give `$" + "{{ toJSON(job) }}`.", { cause });
}

;// CONCATENATED MODULE: ./build/action/inputs.js




/** @throws DoodError `input-invalid`, `job-context-invalid` */
function loadInputs() {
    const user = (0,core/* getInput */.V4)("user");
    if (user !== "" && !(0,names/* isUid */.hO)(user) && !(0,names/* isValidName */.uV)(user)) {
        throw inputs_invalid("user", user, "a user name as useradd(8) takes it, or a uid");
    }
    const group = (0,core/* getInput */.V4)("group") || "docker";
    if (!(0,names/* isValidName */.uV)(group))
        throw inputs_invalid("group", group, "a group name as groupadd(8) takes it");
    return {
        user: user === "" ? undefined : user,
        containers: (0,core/* getMultilineInput */.q3)("containers").filter((line) => line !== ""),
        group,
        socket: (0,core/* getInput */.V4)("socket") || undefined,
        restartServices: choice("restart-services", ["auto", "always", "never"]),
        verify: flag("verify", true),
        verifyCommand: (0,core/* getInput */.V4)("verify-command") || "docker version",
        onWorldWritable: choice("on-world-writable", ["warn", "fail", "fix", "ignore"]),
        allowRootGroup: flag("allow-root-group", false),
        cleanup: choice("cleanup", ["auto", "always", "never"]),
        dryRun: flag("dry-run", false),
        job: parseJobContext((0,core/* getInput */.V4)("job")),
    };
}
/** One of a closed set; the first where the input is empty. */
function choice(name, accepted) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === "")
        return accepted[0];
    const found = accepted.find((candidate) => candidate === value);
    if (found === undefined)
        throw inputs_invalid(name, value, accepted.map((word) => `\`${word}\``).join(", "));
    return found;
}
/** YAML's own spellings of a truth value, as @actions/core takes them; a typo is an error, not false. */
function flag(name, byDefault) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === "")
        return byDefault;
    if (["true", "True", "TRUE"].includes(value))
        return true;
    if (["false", "False", "FALSE"].includes(value))
        return false;
    throw inputs_invalid(name, value, "`true`, `false`");
}
function inputs_invalid(name, value, accepted) {
    return new errors/* DoodError */.b("input-invalid", `the input \`${name}\` is \`${value}\``, `It takes ${accepted}.`);
}

;// CONCATENATED MODULE: ./build/action/diagram.js

/** More than these would be no picture any more; the table has them all. */
const MAX_TARGETS = 12;
/** Primer's colours, each with its own text colour, so that they can be read in the light and the dark theme. */
const CLASSES = [
    "classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
    "classDef doubtful fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    "classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    "classDef planned fill:#ddf4ff,stroke:#0969da,color:#1f2328",
];
/** How a target's result is to be taken: `doubtful` is access that was not verified, or came with a warning. */
function verdict({ code, result, proof, warnings }) {
    if (code !== null)
        return "bad";
    if (result === "planned")
        return "planned";
    return proof === null || proof === "inferred" || warnings.length > 0 ? "doubtful" : "good";
}
/** The machine's socket, the groups that open it, and who comes through, as a Mermaid flowchart. */
function renderDiagram({ socket, gid, targets }) {
    const shown = targets.slice(0, MAX_TARGETS);
    const rest = targets.length - shown.length;
    const owner = gid === null ? "" : `group ${gid}`;
    return fenced("mermaid", [
        "flowchart LR",
        `  socket[("${[socket, owner].filter(Boolean).map(node).join("<br>")}")]`,
        ...shown.flatMap((target, index) => path(target, index)),
        ...(rest > 0 ? [`  socket --> rest["${node(`and ${rest} more`)}"]`] : []),
        ...CLASSES.map((line) => `  ${line}`),
    ]);
}
/** What a result looks like at a glance. */
const MARKS = { good: "✓", doubtful: "!", bad: "✗", planned: "…" };
/** socket → group → container → user; a refusal, or why no group is needed, stands where the group would. */
function path(target, index) {
    const { role, label, name, image, user, code } = target;
    const [via, container, person] = [`g${index}`, `c${index}`, `u${index}`];
    const title = role === "named" ? name || label : role === "job" ? "job container" : label;
    const kind = verdict(target);
    const link = code === null ? "-->" : "-.-";
    return [
        `  socket ${link} ${via}["${node(code ?? way(target))}"]`,
        `  ${via} ${link} ${container}["${[title, image].filter(Boolean).map(node).join("<br>")}"]`,
        `  ${container} ${link} ${person}(["${node(`${MARKS[kind]} ${user}`)}"])`,
        `  class ${via},${container},${person} ${kind}`,
    ];
}
/** What lets the user in. */
function way({ how, group, gid }) {
    if (how === "root")
        return "root needs no group";
    if (how === "owner")
        return "owns the socket";
    if (how === "let-in")
        return "let in by something else";
    return group === "" ? `group ${gid}` : `group ${group} (${gid})`;
}

;// CONCATENATED MODULE: ./build/action/paste-block.js
const SOCKET_MOUNT = "/var/run/docker.sock:/var/run/docker.sock";
/** What a value may be made of, so that pasting it into YAML or a shell does nothing but say it. */
const HARMLESS = /^[A-Za-z0-9_./@][A-Za-z0-9_./:@-]*$/;
/**
 * The remedy for a target that got no access, with its own image, user and GID filled in. Undefined
 * where the remedy is no text to paste, or where a value isn't harmless to paste.
 */
function pasteBlock(target, { gid, socket }) {
    const group = gid === null ? [] : [`--group-add ${gid}`];
    switch (target.code) {
        case "group-explicit":
        case "rootfs-read-only":
        case "account-file-mounted":
            return group.length === 0 ? undefined : recreated(target, group, []);
        case "userns-remapped":
            return recreated(target, ["--userns=host", ...group], []);
        case "socket-not-mounted":
            return recreated(target, [], [SOCKET_MOUNT]);
        default:
            return target.code === null ? undefined : runBlock(target.code, socket);
    }
}
/** The remedy for the run as a whole: what has to change is this step, or the engine's socket. */
function runBlock(code, socket) {
    switch (code) {
        case "root-group":
            return step("allow-root-group", "true");
        case "world-writable":
            return step("on-world-writable", "fix");
        case "owner-only":
            return HARMLESS.test(socket) ? engineRestart(socket) : undefined;
        default:
            return undefined;
    }
}
/** The container as the workflow, or a command line, has to create it. */
function recreated(target, options, volumes) {
    const { role, label, name, image, configuredUser } = target;
    const all = [...(configuredUser === "" ? [] : [`--user ${configuredUser}`]), ...options];
    if (![label, image, configuredUser || "root"].every((value) => HARMLESS.test(value)))
        return undefined;
    if (role === "named") {
        const volumeOptions = volumes.map((volume) => `--volume ${volume}`);
        const words = ["docker run --detach", `--name ${name || label}`, ...all, ...volumeOptions, image];
        const lines = words.map((word, index) => `${index === 0 ? "" : "  "}${word}${word === image ? "" : " \\"}`);
        return { where: "where the container is started", language: "sh", lines };
    }
    const body = [
        `image: ${image}`,
        ...(all.length === 0 ? [] : [`options: ${all.join(" ")}`]),
        ...(volumes.length === 0 ? [] : ["volumes:", ...volumes.map((volume) => `  - ${volume}`)]),
    ];
    const lines = role === "job"
        ? ["container:", ...body.map((line) => `  ${line}`)]
        : ["services:", `  ${label}:`, ...body.map((line) => `    ${line}`)];
    return { where: "in the job", language: "yaml", lines };
}
/** This very step with one more input. */
function step(input, value) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, SETUP_DOOD_SIDECAR } = process.env;
    const path = SETUP_DOOD_SIDECAR === undefined ? "" : "/sidecar";
    const uses = repository && ref ? `${repository}${path}@${ref}` : `.${path || "/"}`;
    const lines = [
        `- uses: ${HARMLESS.test(uses) ? uses : `.${path || "/"}`}`,
        "  with:",
        `    ${input}: ${value}`,
    ];
    return { where: "as this step", language: "yaml", lines };
}
/** Both engines create their socket anew, with the group and mode of their settings, when they start. */
function engineRestart(socket) {
    const podman = [
        "sudo groupadd --force --system docker",
        "sudo install -d /etc/systemd/system/podman.socket.d",
        "printf '[Socket]\\nSocketMode=0660\\nSocketGroup=docker\\n' | sudo tee /etc/systemd/system/podman.socket.d/group.conf",
        "sudo systemctl daemon-reload",
        "sudo systemctl restart podman.socket",
    ];
    const docker = [
        "sudo groupadd --force --system docker",
        "sudo systemctl restart docker.socket docker.service",
    ];
    return {
        where: "on the engine's machine",
        language: "sh",
        lines: socket.includes("podman") ? podman : docker,
    };
}

;// CONCATENATED MODULE: ./build/action/sentence.js
/** One target's result as a sentence for people. Names in it come from containers: print it through plain(). */
function sentence(target) {
    const where = `${target.user} in ${whereabouts(target)}`;
    switch (target.result) {
        case "refused":
        case "failed":
            return `${where}: ${target.message}`;
        case "planned":
            return `${where} would be able to use docker: ${deed(target)}`;
        case "granted":
            return `${where} may now use docker: ${deed(target)}; ${proved(target)}`;
        case "nothing-to-do":
            return `${where} may use docker: ${deed(target)}; ${proved(target)}`;
    }
}
/** What it means that the engine runs in a container itself; undefined where it doesn't. */
function nested({ dockerInDocker, socket, gid }) {
    if (dockerInDocker === null)
        return undefined;
    const where = `Docker in Docker: ${dockerInDocker.container} runs an engine of its own`;
    return gid === null
        ? `${where}, at ${socket}. There is no socket of this machine to grant: over TCP no user needs a group`
        : `${where}. The socket is that engine's, not this machine's, of which nothing is granted: the group gives access to that engine alone`;
}
/** "service `agent` (image x)". */
function whereabouts(target) {
    const { role, label, name, image } = target;
    const words = {
        job: "the job container",
        service: `service \`${label}\``,
        named: `container \`${name || label}\``,
    };
    return image === "" ? words[role] : `${words[role]} (image ${image})`;
}
/** How things stood. */
function before({ how, gid, group, previousGid, code }) {
    if (code !== null)
        return "no access";
    const words = {
        joined: `not in group ${group} (${gid})`,
        realigned: `group ${group} had GID ${previousGid}`,
        created: `no group had GID ${gid}`,
        root: "root",
        owner: "owns the socket",
        member: `in group ${gid}`,
        "let-in": "let in by something else than a group",
        none: "unknown",
    };
    return words[how];
}
/** What was done, or in a dry run would be; or why nothing has to be. */
function deed({ how, group, gid, previousGid, restarted, result }) {
    const isPlan = result === "planned";
    const joined = isPlan ? "would join" : "joined";
    const done = {
        joined: `${joined} group ${group} (${gid})`,
        realigned: `${joined} group ${group}, whose GID ${isPlan ? "would go" : "went"} from ${previousGid} to the socket's ${gid}`,
        created: `${joined} the new group ${group} (${gid})`,
        root: "it is root, and needs no group",
        owner: "it owns the socket, and needs no group",
        member: `it was in group ${gid} already`,
        "let-in": "the kernel lets it in already, by something else than a group",
        none: "nothing was done",
    };
    return restarted
        ? `${done[how]}, and its main process ${isPlan ? "would be" : "was"} restarted`
        : done[how];
}
/** How strongly that was verified. Why it wasn't is a warning of its own. */
function proved({ proof, tool, result }) {
    switch (proof) {
        case "docker":
            return `proved by ${tool}`;
        case "api":
            return `proved by a connection (${tool})`;
        case "access":
            return "proved by the kernel's own check (nothing in the image can connect)";
        case "inferred":
            return "inferred, not verified";
        default:
            return result === "planned" ? "not tried" : "not verified";
    }
}
/** "412 ms", "5.3 s". */
function duration(ms) {
    return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/action/summary.js





/** The job summary, in GitHub's Markdown. */
function renderSummary(report) {
    const { targets } = report;
    const drawn = targets.length > 0 ? [table(targets), renderDiagram(report)] : [];
    const parts = [
        `## ${headline(report)}`,
        engineLine(report),
        ...drawn,
        ...targets.filter(({ code }) => code !== null).map((target) => summary_refusal(target, report)),
        ...securityNote(report),
        ...note(nested(report)),
        ...note(report.repair === "" ? undefined : report.repair),
        ...warnings(report),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** The same for a run that failed as a whole. */
function renderFailure({ code, message, remedy }, blocks) {
    const parts = [
        "## ❌ docker access: not granted",
        `${asSentence(message)} (${codeLink(code)})`,
        ...help(remedy, blocks),
    ];
    return `${parts.join("\n\n")}\n`;
}
function headline({ targets, dryRun, verified, dockerInDocker, gid, containerOptions }) {
    const good = targets.filter(({ code }) => code === null).length;
    if (targets.length === 0 && dockerInDocker !== null && gid === null) {
        return `${verified ? "✅" : "📝"} docker access: Docker in Docker needs no group`;
    }
    if (targets.length === 0)
        return `✅ a container gets docker with <code>${cell(containerOptions)}</code>`;
    const count = `${good} of ${targets.length} ${targets.length === 1 ? "container" : "containers"}`;
    if (good < targets.length)
        return `❌ docker ${dryRun ? "would work" : "works"} in ${count}`;
    if (dryRun)
        return `📝 docker would work in ${count} (dry run)`;
    return `${verified ? "✅" : "⚠️"} docker works in ${count}${verified ? "" : ", not all of it verified"}`;
}
function engineLine({ engine, socket, gid, containerOptions, targets }) {
    const isTold = containerOptions === "" || targets.length === 0;
    const options = isTold ? "" : `; a new container gets access with \`${containerOptions}\``;
    return `${cell(engine)} at ${cell(socket)}${gid === null ? "" : `, group ${gid}${options}`}.`;
}
function note(text) {
    return text === undefined ? [] : [`> [!NOTE]\n> ${prose(text)}`];
}
function table(targets) {
    const marks = { good: "✅", doubtful: "⚠️", bad: "❌", planned: "📝" };
    const rows = targets.map((target) => [
        [target.label, target.image].filter(Boolean).map(cell).join("<br>"),
        cell(target.user),
        cell(before(target)),
        `${marks[verdict(target)]} ${target.code === null ? cell(deed(target)) : `${target.result}: ${codeLink(target.code)}`}`,
        target.code === null ? cell(proved(target)) : "–",
        duration(target.durationMs).replace(" ", "&nbsp;"),
    ]);
    const head = ["container", "user", "before", "after", "proof", "time"];
    return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function summary_refusal(target, report) {
    const block = pasteBlock(target, report);
    return [
        `### ❌ ${cell(target.label)}: user ${cell(target.user)} can't use docker`,
        asSentence(target.message),
        ...help(target.remedy, block === undefined ? [] : [block]),
    ].join("\n\n");
}
function help(remedy, blocks) {
    return [
        `**Remedy:** ${asSentence(remedy)}`,
        ...blocks.flatMap(({ where, language, lines }) => [
            `Ready to paste, ${prose(where)}:`,
            fenced(language, lines.map(plain)),
        ]),
    ];
}
/** A message as a paragraph of its own. */
function asSentence(text) {
    const whole = /[.!?:]$/.test(text) ? text : `${text}.`;
    return prose(whole.replace(/^[a-z]/, (letter) => letter.toUpperCase()));
}
/** Who else may use docker: GitHub shows it as a box of its own. */
function securityNote({ targets }) {
    const open = targets.filter(({ openToEveryone }) => openToEveryone);
    const notes = [
        ...(open.length === 0
            ? []
            : ["**The socket is open to everyone on the machine**, who can all become root on it."]),
        ...targets
            .filter(({ alsoGains }) => alsoGains.length > 0)
            .map(({ label, group, alsoGains }) => `In ${cell(label)}, these members of the realigned group ${cell(group)} may use docker too: ${cell(alsoGains.join(", "))}.`),
    ];
    return notes.length === 0 ? [] : [`> [!CAUTION]\n${notes.map((note) => `> ${note}`).join("\n>\n")}`];
}
function warnings({ warnings: ofSocket, targets }) {
    const told = [{ label: "socket", warnings: ofSocket }, ...targets];
    const lines = told.flatMap(({ label, warnings }) => warnings.map((warning) => `> **${cell(label)}**: ${prose(warning)}`));
    return lines.length === 0 ? [] : [`> [!WARNING]\n${lines.join("\n>\n")}`];
}
function codeLink(code) {
    const page = errorPage(code, process.env);
    return /^https?:/.test(page) ? `[${code}](${encodeURI(page)})` : `\`${code}\``;
}

;// CONCATENATED MODULE: ./build/action/publication.js






/** Tells people and later steps what a run did: the log, the annotations, the outputs, the summary. */
async function publish(report, channel) {
    if (report.repair !== "")
        log_log.line(`✓ ${report.repair}`);
    const inside = nested(report);
    if (inside !== undefined)
        log_log.line(inside);
    for (const warning of report.warnings)
        log_log.warn(warning);
    for (const target of report.targets)
        announce(target, report);
    if (report.targets.length === 0)
        log_log.line(`✓ a container gets docker with \`${report.containerOptions}\``);
    log_log.folded(`Details (${duration(report.durationMs)} in all)`, details(report));
    setOutputs(report, channel);
    await channel.summary(renderSummary(report));
}
/** The same of a run that failed as a whole. */
async function publishFailure(failure, socket, channel) {
    const error = (0,errors/* toDoodError */.Y)(failure);
    const block = runBlock(error.code, socket);
    const blocks = block === undefined ? error.blocks : [...error.blocks, block];
    log_log.fail("setup-dood", error);
    foldBlocks("", blocks);
    await channel.summary(renderFailure(error, blocks));
}
/** One line a target, and an annotation for each thing that somebody has to know. */
function announce(target, report) {
    const { label, code } = target;
    const text = sentence(target);
    if (code === null) {
        log_log.line(`${markOf(target)} ${text} (${duration(target.durationMs)})`);
    }
    else {
        log_log.fail(`${target.user} in ${label} can't use docker`, { ...target, code, message: text });
        const block = pasteBlock(target, report);
        foldBlocks(` for ${label}`, block === undefined ? [] : [block]);
    }
    for (const warning of target.warnings)
        log_log.warn(`${label}: ${warning}`);
    if (target.alsoGains.length > 0) {
        const names = target.alsoGains.join(", ");
        log_log.warn(`${label}: by the realigned group, these users may use docker too: ${names}`);
    }
}
/** A warning beside the result doesn't make it doubtful: it has a line of its own. */
function markOf({ result, proof }) {
    if (result === "planned")
        return MARKS.planned;
    return proof === null || proof === "inferred" ? MARKS.doubtful : MARKS.good;
}
function foldBlocks(about, blocks) {
    for (const { where, lines } of blocks)
        log_log.folded(`Ready to paste${about}, ${where}`, lines);
}
function details(report) {
    return [
        ...report.targets.flatMap(targetDetails),
        `${report.group === "" ? "no group" : `group ${report.group}, GID ${report.gid ?? "unknown"}`}; for container.options: ${report.containerOptions || "unknown"}`,
        `verified: ${report.verified}; proof: ${report.proof ?? "none"}; changed: ${report.changed}`,
    ];
}
function targetDetails(target) {
    const { label, name, id, user, mountPath, socketBefore, socketAfter, restarted, mainProcess, proof, tool } = target;
    const mains = {
        has: "has the group",
        lacks: "lacks the group",
        "needs-none": "needs none",
        unknown: "can't be seen from here",
    };
    const after = socketAfter === "" || socketAfter === socketBefore ? "" : `, ${socketAfter} afterwards`;
    return [
        `${label}: container ${name || "unknown"} (${id.slice(0, 12)}), user ${user}`,
        ...(mountPath === "" ? [] : [`  socket at ${mountPath}: ${socketBefore}${after}`]),
        ...(target.code === null
            ? [
                `  main process: ${restarted && target.result !== "planned" ? "restarted, " : ""}${mains[mainProcess]}`,
            ]
            : []),
        ...(proof === null ? [] : [`  proof: ${proof}, by ${tool}`]),
    ];
}
function setOutputs(report, channel) {
    channel.output("gid", report.gid ?? "");
    channel.output("group", report.group);
    channel.output("socket", report.socket);
    channel.output("container-options", report.containerOptions);
    channel.output("proof", report.proof ?? "");
    channel.output("verified", report.verified);
    channel.output("changed", report.changed);
    channel.output("report", JSON.stringify(report));
}

;// CONCATENATED MODULE: ./build/access/privilege.js


/** Whether the container that an engine runs in is privileged; null where it can't be seen from here. */
function isPrivileged(nest, { own }) {
    const found = own.find(({ target }) => target.role === "service" && target.label === nest.service);
    return found === undefined || found.container instanceof errors/* DoodError */.b ? null : found.container.privileged;
}
/** One for each of the job's containers in which root is root on the machine, and for one that must be such. */
function riskWarnings(nest, found) {
    const privileged = found.own
        .filter(({ container }) => !(container instanceof errors/* DoodError */.b) && container.privileged)
        .map(titleOf);
    const unseen = nest !== undefined && isPrivileged(nest, found) === null ? [unseenRisk(nest)] : [];
    return [...privileged.map((title) => risk(title, title === nest?.title)), ...unseen];
}
/** docs.docker.com/engine/containers/run, "Runtime privilege and Linux capabilities". */
function risk(title, hasEngine) {
    const who = hasEngine ? "root in it, and so whoever may use the engine in it," : "root in it";
    return `${title} is privileged (--privileged, or the capability SYS_ADMIN): ${who} can become root on the machine that runs it${hasEngine ? INSTEAD : ""}`;
}
function unseenRisk({ title }) {
    return `${title} runs an engine, for which a container has to be privileged as a rule (it can't be looked at from here): whoever may use that engine can then become root on the machine that runs it${INSTEAD}`;
}
const INSTEAD = ". Docker in Docker keeps jobs' containers apart, but guards no machine; where you don't need a second engine, share the machine's own socket instead";

;// CONCATENATED MODULE: ./build/action/report.js




/** Sums a run up. `detection` is undefined where the group of a new container couldn't be found out. */
function makeReport({ site, found, nest, warnings }, care, outcomes, detection, policy) {
    const targets = outcomes.map(targetReport);
    // With no target the run's own connection is the proof: this user's request was answered.
    const levels = targets.length === 0 ? ["api"] : targets.map(({ proof }) => proof);
    const proved = policy.verify && !policy.dryRun ? levels.filter((level) => level !== null) : [];
    const complete = proved.length === levels.length;
    const proof = complete ? (weakest(proved) ?? null) : null;
    const first = targets.find(({ gid }) => gid !== null);
    const gid = detection?.gid ?? first?.gid ?? null;
    const needsNone = detection !== undefined && gid === null;
    return {
        version: 1,
        engine: site.info.title,
        socket: (0,engine_endpoint/* endpointAddress */.C)(site.endpoint),
        gid,
        // Over TCP none gives it.
        group: targets.find(({ group }) => group !== "")?.group ?? (needsNone ? "" : policy.group),
        containerOptions: detection?.containerOptions ?? (gid === null ? "" : `--group-add ${gid}`),
        verified: proof !== null && proof !== "inferred" && outcomes.every(({ kind }) => kind === "passed"),
        proof,
        changed: care.repair !== undefined || targets.some(({ changed }) => changed),
        dryRun: policy.dryRun,
        durationMs: Math.round(performance.now()),
        dockerInDocker: nest === undefined ? null : { container: nest.title, privileged: isPrivileged(nest, found) },
        repair: care.repair ?? "",
        warnings: [...care.warnings, ...warnings, ...riskWarnings(nest, found)],
        targets,
    };
}
function targetReport(outcome) {
    const { target, container, durationMs } = outcome;
    const base = {
        role: target.role,
        label: target.label,
        id: container?.id ?? target.id,
        name: container?.name ?? "",
        image: container?.image ?? "",
        user: (target.user ?? container?.user) || "root",
        configuredUser: container?.user ?? "",
        mountPath: "",
        socketBefore: "",
        socketAfter: "",
        openToEveryone: false,
        result: "failed",
        group: "",
        gid: null,
        how: "none",
        previousGid: null,
        alsoGains: [],
        losesPrevious: [],
        restarted: false,
        mainProcess: "unknown",
        proof: null,
        tool: "",
        changed: false,
        warnings: [],
        code: null,
        message: "",
        remedy: "",
        durationMs: Math.round(durationMs),
    };
    switch (outcome.kind) {
        case "refused":
            return {
                ...base,
                result: "refused",
                openToEveryone: outcome.refusal.code === "world-writable",
                code: outcome.refusal.code,
                message: outcome.refusal.message,
                remedy: outcome.refusal.remedy,
            };
        case "failed":
            return {
                ...base,
                changed: outcome.changed,
                code: outcome.error.code,
                message: outcome.error.message,
                remedy: outcome.error.remedy,
            };
        case "planned":
            return {
                ...base,
                ...planReport(outcome.plan),
                result: "planned",
                restarted: outcome.plan.restart.kind === "restart",
                mainProcess: outcome.plan.main,
                warnings: outcome.plan.warnings,
            };
        case "passed":
            return {
                ...base,
                ...planReport(outcome.plan),
                socketAfter: (0,socket_facts/* socketTitle */.SJ)(outcome.socketAfter),
                openToEveryone: (0,socket_facts/* opensToEveryone */._X)(outcome.socketAfter),
                result: outcome.changed ? "granted" : "nothing-to-do",
                restarted: outcome.restarted,
                mainProcess: outcome.main,
                proof: outcome.proof?.level ?? null,
                tool: outcome.proof === undefined
                    ? ""
                    : [outcome.proof.tool, outcome.proof.detail].filter(Boolean).join(" "),
                changed: outcome.changed,
                warnings: outcome.warnings,
            };
    }
}
function planReport(plan) {
    const common = {
        user: plan.userTitle,
        mountPath: plan.mount.path,
        socketBefore: (0,socket_facts/* socketTitle */.SJ)(plan.socket),
        openToEveryone: (0,socket_facts/* opensToEveryone */._X)(plan.socket),
        gid: plan.socket.gid,
    };
    if (plan.kind === "nothing")
        return { ...common, how: plan.reason };
    const { group, how, previousGid = null, alsoGains, losesPrevious } = plan.grant;
    return { ...common, group, how, previousGid, alsoGains, losesPrevious };
}

;// CONCATENATED MODULE: ./build/action/run.js




















/** Targets handled side by side: beyond it the engine only queues. */
const SIDE_BY_SIDE = 16;
/** The action's main step. Prints what went wrong, and gives the exit code. */
async function runMain(env) {
    const channel = new Channel();
    let socket = "";
    try {
        const inputs = loadInputs();
        requireJob(inputs, env);
        const endpoint = await locateEngine(inputs.socket, env);
        socket = (0,engine_endpoint/* endpointAddress */.C)(endpoint);
        const vantage = inputs.job.container !== undefined || isInContainer() ? "container" : "host";
        const onRunner = isOnRunner(inputs, env);
        const elevated = await elevate(endpoint, inputs.allowRootGroup, { vantage, onRunner }, env);
        if (elevated !== undefined)
            return elevated;
        if (onRunner)
            await letRunnerIn(endpoint, inputs, channel, env);
        const report = await grantAll(inputs, { endpoint, vantage }, channel, env);
        await publish(report, channel);
        warnOfNoPost(report, inputs, env);
        await channel.warnOfLost(env);
        return report.targets.some(({ code }) => code !== null) ? 1 : 0;
    }
    catch (failure) {
        await publishFailure(failure, socket, channel);
        return 1;
    }
}
async function grantAll(inputs, place, channel, env) {
    const scene = await openScene(place, (engine) => requestOf(inputs, engine, place, env), trace);
    try {
        const { found } = scene;
        introduce(scene);
        const care = await tendSocket(scene.site, inputs);
        const site = { ...scene.site, socket: care.socket };
        const jobSite = { ...scene.jobSite, socket: care.socket };
        const detected = detect(site, inputs.allowRootGroup);
        const limit = (0,p_limit/* default */.A)(SIDE_BY_SIDE);
        const outcomes = await Promise.all(found.targets.map((one) => limit(() => handle(one.target.role === "named" ? site : jobSite, one, inputs, channel))));
        const detection = await detected;
        if (detection instanceof errors/* DoodError */.b && outcomes.length === 0)
            throw detection;
        const known = detection instanceof errors/* DoodError */.b ? undefined : detection;
        return makeReport({ ...scene, site }, care, outcomes, known, inputs);
    }
    finally {
        scene.close();
    }
}
async function requestOf(inputs, engine, { endpoint }, env) {
    const job = await completeJob(engine, inputs.job, env);
    noticeOfRunner(job, env);
    // In the job container docker connects where this run does; the sidecar is told where.
    const here = endpoint.kind === "unix" ? endpoint.path : undefined;
    const jobSocket = isSidecar(env) ? env["SETUP_DOOD_JOB_SOCKET"] : here;
    return {
        job: job.container,
        services: job.services,
        named: inputs.containers,
        user: inputs.user,
        ...(jobSocket === undefined ? {} : { jobSocket }),
    };
}
async function handle(site, { target, container }, inputs, channel) {
    if (container instanceof errors/* DoodError */.b) {
        return { kind: "failed", target, container: undefined, durationMs: 0, error: container, changed: false };
    }
    return grantAccess(site, target, container, inputs, (edited, { id }, edits) => {
        const { endpoint } = site;
        if (isTakenBack(inputs.cleanup, edited))
            saveGrant(channel, { id, label: edited.label, edits, endpoint });
    });
}
async function detect(site, allowRootGroup) {
    return (0,detection/* detectAddress */.iX)(site) ?? (await (0,detection/* detectGrant */.wN)(site, allowRootGroup).catch(errors/* toDoodError */.Y));
}
function introduce({ site, found }) {
    const { info, endpoint, socket } = site;
    const [owner, mode] = socket.kind === "unix" ? (0,socket_facts/* socketTitle */.SJ)(socket.facts).split(" ") : [];
    const facts = owner === undefined ? "" : `, owner ${owner}, mode ${mode}`;
    log_log.line(`${info.title} at ${(0,engine_endpoint/* endpointTitle */.o)(endpoint)}${facts}`);
    const { targets, passedOver } = found;
    if (targets.length === 0)
        log_log.line("no target: this job has no container that mounts the socket; detection only");
    if (passedOver.length > 0)
        log_log.line(`services without the socket, left alone: ${passedOver.join(", ")}`);
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
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7788);



const DEFAULT_SOCKET = "/var/run/docker.sock";
const DEFAULT_PORT = 2375;
/**
 * Parses an address by docker/cli opts/hosts.go: without a scheme, what begins with a slash is a
 * socket's path, all else a TCP address; the port is 2375 where none is given.
 * @throws DoodError `engine-address`
 */
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
            throw unusable(origin, "it is a Windows named pipe", undefined, _platform_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTEAD */ .Z.windows);
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
/** The value stays unsaid: an address can hold a password. */
function unusable(origin, why, cause, instead = ANOTHER) {
    const { remedy, blocks } = instead;
    const message = `the engine's address (${origin}) can't be used: ${why}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .b("engine-address", message, remedy, { cause, blocks });
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endpointAddress),
/* harmony export */   o: () => (/* binding */ endpointTitle)
/* harmony export */ });
/** A socket's path, or `tcp://host:port`. */
function endpointAddress(endpoint) {
    if (endpoint.kind === "unix")
        return endpoint.path;
    const host = endpoint.host.includes(":") ? `[${endpoint.host}]` : endpoint.host;
    return `tcp://${host}:${endpoint.port}`;
}
/** The same with its origin, for messages. */
function endpointTitle(endpoint) {
    return `${endpointAddress(endpoint)} (${endpoint.origin})`;
}


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ INSTEAD),
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
/** Kubernetes gives every container the address of its API (kubernetes pkg/kubelet/kubelet_pods.go getServiceEnvVarMap). */
function platformOf(system, env) {
    if (system === "darwin")
        return "macos";
    if (system === "win32")
        return "windows";
    return env["KUBERNETES_SERVICE_HOST"] ? "kubernetes" : "linux";
}
const ON_LINUX = { where: "in the job", language: "yaml", lines: ["runs-on: ubuntu-latest"] };
/** What to do where there is no socket to be granted. */
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
    // https://docs.github.com/en/actions/concepts/runners/actions-runner-controller
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

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ toDoodError),
/* harmony export */   b: () => (/* binding */ DoodError)
/* harmony export */ });
/**
 * The one error class. `message` names the thing and the value seen, `remedy` the one thing to do, `blocks` the same
 * to paste. None of them may hold a secret or an environment value.
 */
class DoodError extends Error {
    name = "DoodError";
    code;
    remedy;
    blocks;
    constructor(code, message, remedy, options = {}) {
        super(message, options);
        this.code = code;
        this.remedy = remedy;
        this.blocks = options.blocks ?? [];
    }
}
/** Narrows anything thrown; what is not ours is a bug, and says so. */
function toDoodError(thrown) {
    if (thrown instanceof DoodError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new DoodError("internal", `unexpected failure: ${message}`, "This is a bug in setup-dood: please report it with the log of a run with RUNNER_DEBUG=1.", { cause: thrown });
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   ti: () => (/* binding */ pendingEdits)
/* harmony export */ });
/* unused harmony export revertEdits */
/* harmony import */ var _group_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1379);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);



/**
 * The files with the edits made. An edit that is there already, or that names a group that is not, changes nothing,
 * and no edit changes a byte that it need not. /etc/group and /etc/passwd are created where absent; gshadow is
 * edited only where it exists.
 *
 * @throws RangeError for a line or a name that would read back as something else.
 */
function applyEdits(files, edits) {
    return edits.reduce((now, edit) => withText(now, edit.file, (text) => applied(text, edit)), files);
}
/** The edits that {@link applyEdits} would really make: the only ones that {@link revertEdits} may take back. */
function pendingEdits(files, edits) {
    let now = files;
    return edits.filter((edit) => {
        const before = now;
        now = applyEdits(before, [edit]);
        return now !== before;
    });
}
/**
 * Takes back what the edits added: to the byte where nobody else has changed the files since, and nothing of what
 * others have added. A file that the edits created is left empty, for the engine can't delete one.
 */
function revertEdits(files, edits) {
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
                : replaceLine(text, line, withoutMember(textOf(text, line), edit.user));
        }
        case "set-gid":
            return moveGroup(text, edit.group, edit.to, edit.from);
    }
}
/** Where others have changed the group since, its line is theirs too, and only the members go. */
function withoutAppended(text, { file, line }) {
    const found = findLine(text, (candidate) => candidate === line);
    if (found !== undefined)
        return removeLine(text, found);
    if (file === "passwd")
        return text;
    const [group = ""] = line.split(":");
    return membersOf(line)
        .map((user) => ({ kind: "add-member", file, group, user }))
        .reduce(reverted, text);
}
/** Every line of that name and GID: a group on two lines is one group to the engine. */
function moveGroup(text, group, from, to) {
    return [...(0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)]
        .filter((line) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line), group, from))
        .reduceRight((now, line) => (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLine */ .tm)(now, line, (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withGid */ .zQ)((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line), from, to)), text);
}
function memberLine(text, { group, gid, user }) {
    return findLine(text, (line) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(line, group, gid) && (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(line).includes(user));
}
function findLine(text, matches) {
    return [...(0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)].find((line) => matches((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line)));
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
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   e0: () => (/* binding */ atoi),
/* harmony export */   id: () => (/* binding */ trimSpaceEnd),
/* harmony export */   jT: () => (/* binding */ toUint32),
/* harmony export */   xD: () => (/* binding */ atoiOrZero)
/* harmony export */ });
/** The UTF-8 bytes of what Go's `unicode.IsSpace` accepts. JavaScript's `trim` differs: U+FEFF, a lone byte A0. */
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
/** Go's `bytes.TrimSpace`, on a latin1 string. */
function trimSpace(bytes) {
    return trimSpaceEnd(bytes.replace(LEADING, ""));
}
/** As {@link trimSpace}, at the end only. */
function trimSpaceEnd(bytes) {
    let end = bytes.length;
    for (;;) {
        // No space is longer than three bytes; looking at no more keeps a megabyte of blanks linear.
        const last = LAST.exec(bytes.slice(Math.max(0, end - 3), end));
        if (last === null)
            return bytes.slice(0, end);
        end -= last[0].length;
    }
}
const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);
/** Go's `strconv.Atoi`: decimal digits with an optional sign, in the range of an int64; else undefined. */
function atoi(text) {
    const value = parseInteger(text);
    return value === undefined || value > MAX_INT64 || value < MIN_INT64 ? undefined : fitted(value);
}
/** `strconv.Atoi` with its error ignored: 0 for what is no number, the nearest end of the range for one too big. */
function atoiOrZero(text) {
    return fitted(parseInteger(text) ?? 0n);
}
/** Go's conversion `uint32(n)`, the only check there is of an id that comes from a file. */
function toUint32(value) {
    return Number(BigInt.asUintN(32, BigInt(value)));
}
function parseInteger(text) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return undefined;
    return text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text.replace("+", ""));
}
/** Beyond ±2^53, a number's exact range, the ends stand for the int64's: they have the same low 32 bits. */
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
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   t4: () => (/* binding */ withoutMember),
/* harmony export */   zQ: () => (/* binding */ withGid)
/* harmony export */ });
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);

/**
 * The text of one line of /etc/group (`name:password:gid:members`) or gshadow (`name:password:admins:members`):
 * what it says, and small changes of it that can be taken back to the byte.
 */
const GID = 2;
const MEMBERS = 3;
/** Whether the line is the group's, as the engine reads it. */
function isGroup(line, name, gid) {
    const [first, , third = ""] = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line).split(":");
    return first === name && (gid === undefined || (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD)(third) === gid);
}
/** The line's members as the engine reads them, empty names left out. */
function membersOf(line) {
    return namesOf((0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaceEnd */ .id)(line)).filter((name) => name !== "");
}
function namesOf(line) {
    return (line.split(":")[MEMBERS] ?? "").split(",");
}
/**
 * The line with a member more. It is put first: what follows the last one, a carriage return say, counts as a part
 * of its name for some readers. Missing fields are filled up, with a comma for each, so that
 * {@link withoutMember} can tell them from empty fields.
 */
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
/** The line without the member: the inverse of {@link withMember}. A line without it is given back as it is. */
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
/** The line with another GID in the same digits: a sign and leading zeros stay, so that the old one can return. */
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


/**
 * The entries that the engine sees, in the file's order. A missing or malformed number is 0; empty lines and
 * comments are passed over (`ParseGroupFilter` in moby/sys/user user.go).
 */
function parseGroup(text) {
    const entries = [];
    for (const { start, end } of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)) {
        const line = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(text.slice(start, end));
        if (line === "" || line.startsWith("#"))
            continue;
        const [name = "", , gid = "", members = ""] = line.split(":");
        entries.push({ name, gid: (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD)(gid), members: members === "" ? [] : members.split(",") });
    }
    return entries;
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hO: () => (/* binding */ isUid),
/* harmony export */   jo: () => (/* binding */ isRecordableName),
/* harmony export */   uV: () => (/* binding */ isValidName)
/* harmony export */ });
/**
 * Whether useradd(8) and groupadd(8) accept `name`: a lower-case letter or underscore, then also digits and dashes,
 * perhaps a `$` at the end, at most 32 characters.
 */
function isValidName(name) {
    return /^[a-z_][a-z0-9_-]*\$?$(?!\n)/.test(name) && name.length <= 32;
}
/**
 * Whether `name` can stand in an account file as one name, and be read back as the same. Images have names that
 * useradd(8) would refuse (`John.Doe`), so a user found in passwd has to meet no more than this.
 */
function isRecordableName(name) {
    return /^[^\0-\x20\x7f:,#+-][^\0-\x1f\x7f:,]*$/.test(name) && name.trim() === name;
}
/** Whether the engine takes `text` for a uid, in its plain form: 0 to 2147483647 without sign or leading zero. */
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


/**
 * The entries that the engine sees, in the file's order. A missing or malformed number is 0, and comments and NIS
 * lines are entries like any other (`ParsePasswdFilter` in moby/sys/user user.go; runc libcontainer/user before it).
 */
function parsePasswd(text) {
    const entries = [];
    for (const { start, end } of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)) {
        const line = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(text.slice(start, end));
        if (line === "")
            continue;
        const [name = "", , uid = "", gid = "", , home = ""] = line.split(":");
        entries.push({ name, uid: (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD)(uid), gid: (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD)(gid), home });
    }
    return entries;
}


/***/ }),

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hj: () => (/* binding */ removeLine),
/* harmony export */   tm: () => (/* binding */ replaceLine),
/* harmony export */   uK: () => (/* binding */ fromBytes)
/* harmony export */ });
/** The lines of a file. A last line without a line feed is one too; the nothing after a last line feed is not. */
function* linesOf(text) {
    let start = 0;
    while (start < text.length) {
        const feed = text.indexOf("\n", start);
        const end = feed === -1 ? text.length : feed;
        yield { start, end };
        start = end + 1;
    }
}
/** The text of a line, without its line feed. */
function textOf(text, line) {
    return text.slice(line.start, line.end);
}
/** The file with one line more. A file without a final line feed stays so: only then can the line be taken back. */
function appendLine(text, line) {
    return text === "" || text.endsWith("\n") ? `${text}${line}\n` : `${text}\n${line}`;
}
/** The file without the line: the inverse of {@link appendLine} where it is the last. */
function removeLine(text, { start, end }) {
    const isLastWithoutFeed = end === text.length;
    return isLastWithoutFeed
        ? text.slice(0, Math.max(0, start - 1))
        : text.slice(0, start) + text.slice(end + 1);
}
/** The file with another text for one line. */
function replaceLine(text, { start, end }, line) {
    return text.slice(0, start) + line + text.slice(end);
}
/** The bytes of `value` in UTF-8, as the texts here have them. */
function toBytes(value) {
    return Buffer.from(value, "utf8").toString("latin1");
}
/** The inverse of {@link toBytes}, for people to read. */
function fromBytes(bytes) {
    return Buffer.from(bytes, "latin1").toString("utf8");
}


/***/ }),

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ OVERFLOW_ID),
/* harmony export */   _A: () => (/* binding */ toInside),
/* harmony export */   dU: () => (/* binding */ parseIdMap)
/* harmony export */ });
/** What a process sees for an id that its user namespace doesn't map: /proc/sys/kernel/overflowuid. */
const OVERFLOW_ID = 65534;
function parseIdMap(text) {
    return text
        .split("\n")
        .map((line) => line.trim().split(/\s+/).map(Number))
        .flatMap(([inside, outside, length]) => inside === undefined || outside === undefined || length === undefined
        ? []
        : [{ inside, outside, length }]);
}
/** The id inside the namespace, for one seen outside of it. */
function toInside(outsideId, map) {
    const range = map.find(({ outside, length }) => outsideId >= outside && outsideId < outside + length);
    return range === undefined ? OVERFLOW_ID : range.inside + (outsideId - range.outside);
}


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ opensToOwner),
/* harmony export */   SJ: () => (/* binding */ socketTitle),
/* harmony export */   Sd: () => (/* binding */ opensToGroup),
/* harmony export */   _X: () => (/* binding */ opensToEveryone)
/* harmony export */ });
/** `root:docker 0660` as numbers, for people: "0:118 0660". */
function socketTitle({ uid, gid, mode }) {
    return `${uid}:${gid} ${mode.toString(8).padStart(4, "0")}`;
}
/** Connecting to a Unix socket takes write permission on it: unix(7). */
const WRITE = { group: 0o020, others: 0o002 };
function opensToGroup({ mode }) {
    return (mode & WRITE.group) !== 0;
}
function opensToEveryone({ mode }) {
    return (mode & WRITE.others) !== 0;
}
function opensToOwner({ mode }) {
    return (mode & 0o200) !== 0;
}


/***/ })

};
