export const id = 315;
export const ids = [315];
export const modules = {

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);
/* harmony import */ var _grant_shared_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);



async function openEngine(socket, env) {
    return (0,_grant_shared_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openSharedEngine */ .Ob)(await (0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locateEngine */ .JW)(socket, env), (0,_system_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(process.platform, env));
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   options: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4994);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _grant_new_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4501);
/* harmony import */ var _grant_observe_socket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5105);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2273);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4879);
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






async function options(subject, chosen, { env, output }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const shared = __addDisposableResource(env_1, await (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .openEngine */ .F)(chosen.socket, env), false);
        const container = await findContainer(shared, subject);
        const configuration = await configure(shared, subject, container, chosen.allowRootGroup ?? false);
        const { render } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(341)]).then(__webpack_require__.bind(__webpack_require__, 9341));
        const text = render(chosen.for, configuration);
        if (output.isJson)
            output.json({ version: 1, for: chosen.for, ...configuration, text });
        else
            output.verbatim(text);
        return 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function findContainer(shared, subject) {
    if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(subject))
        return undefined;
    try {
        const found = await shared.connection.engine.inspect(subject);
        return found.name === subject || (subject.length >= 12 && found.id.startsWith(subject))
            ? found
            : undefined;
    }
    catch (failure) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toDoodError */ .Yn)(failure);
        if (error.code === "container-gone")
            return undefined;
        throw error;
    }
}
async function configure(shared, subject, container, allowRootGroup) {
    const mount = container === undefined ? undefined : (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .findSocketMount */ .wT)(container, shared.socket.hostPaths);
    const seen = container && mount && container.status === "running"
        ? await (0,_grant_observe_socket_js__WEBPACK_IMPORTED_MODULE_3__/* .viewSocket */ .r)(shared, container, mount)
        : undefined;
    if (seen !== undefined && !shared.connection.info.usernsRemap)
        (0,_grant_new_container_js__WEBPACK_IMPORTED_MODULE_2__/* .requireGroup */ .vO)(seen, allowRootGroup);
    const gid = seen !== undefined && !shared.connection.info.usernsRemap
        ? seen.gid
        : await (0,_grant_new_container_js__WEBPACK_IMPORTED_MODULE_2__/* .detectGroup */ .LF)(shared, allowRootGroup);
    return {
        gid,
        hostUserNamespace: shared.connection.info.usernsRemap,
        name: container?.labels["com.docker.compose.service"] ?? container?.name ?? "agent",
        image: container?.image ?? subject,
        isComposeService: container?.labels["com.docker.compose.service"] !== undefined,
        source: mount?.source ?? shared.socket.hostPaths[0] ?? _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SOCKET */ .YE,
        path: mount?.path ?? _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SOCKET */ .YE,
    };
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

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup),
/* harmony export */   b: () => (/* binding */ seenSocket)
/* harmony export */ });
/* harmony import */ var _socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2076);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1634);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3437);




function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if ((0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnmapped */ .VC)(socket) && hasNamespace(seen, engine)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("userns-remapped", `the container ${(0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnmapped */ .Ij)(mount.path, socket)}`, _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .UNMAPPED_REMEDY */ ._P);
    }
    const misuses = mount.isForeign ? (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .findMisuse */ .Km)(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .repairLine */ .Ox)(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("world-writable", (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
function hasNamespace({ container }, engine) {
    const mayHave = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return mayHave && container.usernsMode !== "host";
}
function notRunning({ container }) {
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${container.name}\`.`,
        restarting: `It stops as soon as it starts: read \`docker logs ${container.name}\`.`,
    };
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ findMisuse),
/* harmony export */   Ox: () => (/* binding */ repairLine),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   ul: () => (/* binding */ describeMisuse)
/* harmony export */ });
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5064);
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);


function findMisuse(socket, rootless) {
    const open = (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(socket) ? ["open"] : [];
    const chowned = isRoots(socket, rootless) && socket.uid !== 0 ? ["chowned"] : [];
    return [...open, ...chowned];
}
function describeMisuse(misuse, path, socket) {
    const seen = `${path} (${(0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)})`;
    return misuse === "open"
        ? `everyone on the machine may use ${seen}, and so become root on it: somebody ran chmod 666 or the like`
        : `somebody has chowned ${seen} to user ${socket.uid}: it works for that one alone`;
}
function repaired(socket, rootless, dockerGid) {
    const mode = socket.mode & 0o660;
    if (!isRoots(socket, rootless))
        return { ...socket, mode };
    return { uid: 0, gid: socket.gid === 0 ? (dockerGid ?? 0) : socket.gid, mode };
}
function repairLine(path, socket, rootless) {
    const { uid, mode } = repaired(socket, rootless, undefined);
    const owner = socket.gid === 0 && isRoots(socket, rootless) ? "root:docker" : "root";
    return [
        ...(uid !== socket.uid || owner === "root:docker" ? [`sudo chown ${owner} ${path}`] : []),
        ...(mode === socket.mode ? [] : [`sudo chmod ${mode.toString(8)} ${path}`]),
    ].join(" && ");
}
function isRoots(socket, rootless) {
    return !rootless && socket.uid !== _id_map_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERFLOW_ID */ .J4;
}


/***/ })

};
