import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:crypto")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:crypto")) });

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:https")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:https")) });

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:crypto")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:crypto")) });

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:https")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:https")) });

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:zlib")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:zlib")) });

/***/ }),

/***/ 1357:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _hook_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7392);

process.exitCode = await (0,_hook_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runHook */ .D)(process.env, process.stdin);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ runHook)
});

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
;// CONCATENATED MODULE: ./build/errors.js
/**
 * The one error class. `message` names the thing and the value seen, `remedy` the one thing to do, `blocks` the same
 * to paste. None of them may hold a secret or an environment value.
 */
class errors_DoodError extends Error {
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
    if (thrown instanceof errors_DoodError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new errors_DoodError("internal", `unexpected failure: ${message}`, "This is a bug in setup-dood: please report it with the log of a run with RUNNER_DEBUG=1.", { cause: thrown });
}

;// CONCATENATED MODULE: ./build/socket/id-map.js
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

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/engine/platform.js
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

;// CONCATENATED MODULE: ./build/engine/docker-host.js



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
            if (!(0,external_node_path_namespaceObject.isAbsolute)(path))
                throw unusable(origin, "it is no absolute path of a Unix socket");
            return { kind: "unix", path };
        }
        case "tcp":
            return parseTcp(rest, origin);
        case "ssh":
            throw unusable(origin, "it reaches the engine over ssh, which setup-dood doesn't do");
        case "npipe":
            throw unusable(origin, "it is a Windows named pipe", undefined, INSTEAD.windows);
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
    return new errors_DoodError("engine-address", message, remedy, { cause, blocks });
}

;// CONCATENATED MODULE: ./build/engine/endpoint.js
/** A socket's path, or `tcp://host:port`. */
function endpoint_endpointAddress(endpoint) {
    if (endpoint.kind === "unix")
        return endpoint.path;
    const host = endpoint.host.includes(":") ? `[${endpoint.host}]` : endpoint.host;
    return `tcp://${host}:${endpoint.port}`;
}
/** The same with its origin, for messages. */
function endpointTitle(endpoint) {
    return `${endpoint_endpointAddress(endpoint)} (${endpoint.origin})`;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/socket/socket-facts.js
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

;// CONCATENATED MODULE: ./build/access/user-namespace.js





const DAEMONS = ["dockerd", "podman"];
/**
 * The user namespace of a rootless engine, which all its containers share, read from its daemon's
 * process: the one that runs as the socket's owner and for which that owner is root. Undefined where
 * none can be seen, or where several disagree.
 */
async function readEngineIdMaps(ownerUid) {
    const pids = (await (0,promises_namespaceObject.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const name = await (0,promises_namespaceObject.readFile)(`/proc/${pid}/comm`, "utf8").catch(() => "");
        if (!DAEMONS.includes(name.trim()))
            return [];
        const owner = await (0,promises_namespaceObject.stat)(`/proc/${pid}`).catch(() => undefined);
        const maps = owner?.uid === ownerUid ? readIdMaps(Number(pid)) : undefined;
        return maps !== undefined && toInside(ownerUid, maps.uid) === 0 ? [maps] : [];
    }));
    const [first, ...others] = found.flat();
    return others.every((maps) => JSON.stringify(maps) === JSON.stringify(first)) ? first : undefined;
}
/** The user namespace of a process of this machine; undefined where it can't be seen. */
function readIdMaps(pid) {
    try {
        const read = (file) => parseIdMap((0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/${file}`, "utf8"));
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
    if (socket.uid !== OVERFLOW_ID || socket.gid !== OVERFLOW_ID)
        return;
    const root = readIdMaps(process.pid)?.uid.find(({ inside }) => inside === 0);
    // Without a namespace of its own it is the user nobody.
    if (root === undefined || root.outside === 0)
        return;
    const seen = `this container's user namespace doesn't map the owner of ${path}: it sees ${socketTitle(socket)}, and not even its root may use it`;
    // A rootless engine maps its own user, alone, to root (rootlesskit pkg/parent, newuidmap(1)).
    throw root.length === 1
        ? new errors_DoodError("socket-elsewhere", `${seen}; the engine is rootless, and this is another engine's socket (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, "Mount the rootless engine's own socket (`$XDG_RUNTIME_DIR/docker.sock`) under its own path, and set DOCKER_HOST to that path.")
        : new errors_DoodError("userns-remapped", seen, "Create the container in the host's user namespace: `options: --userns=host`.");
}

;// CONCATENATED MODULE: ./build/access/site.js






/** @throws DoodError as readSocket does, and `userns-remapped`, `socket-elsewhere` */
async function readEngineSocket(endpoint) {
    if (endpoint.kind === "tcp")
        return { kind: "tcp" };
    const facts = await readSocket(endpoint.path, endpointTitle(endpoint));
    await requireMappedOwner(facts, endpoint.path);
    return { kind: "unix", path: endpoint.path, facts };
}
/** The paths by which containers may mount the socket, as far as this machine can tell. */
async function enginePaths(endpoint) {
    if (endpoint.kind === "tcp")
        return [DEFAULT_SOCKET];
    const real = await (0,promises_namespaceObject.realpath)(endpoint.path).catch(() => endpoint.path);
    return [...new Set([endpoint.path, real])];
}
/**
 * The socket at a path on this machine; `title` names it in messages.
 * @throws DoodError `socket-missing`, `socket-not-a-socket`, `socket-denied`
 */
async function readSocket(path, title = path) {
    try {
        const seen = await (0,promises_namespaceObject.stat)(path);
        if (!seen.isSocket()) {
            throw new errors_DoodError("socket-not-a-socket", `${title} is ${seen.isDirectory() ? "a folder" : "a file"}, not a socket`, seen.isDirectory()
                ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
                : "Name the engine's socket with the input `socket`.");
        }
        return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
    }
    catch (failure) {
        if (failure instanceof errors_DoodError)
            throw failure;
        const errno = failure instanceof Error && "code" in failure ? failure.code : undefined;
        if (errno === "EACCES") {
            throw new errors_DoodError("socket-denied", `a folder above ${title} is closed to this user`, "Run this step as a user who may enter it.", { cause: failure });
        }
        const dangling = await (0,promises_namespaceObject.lstat)(path).then(() => true, () => false);
        const { remedy, blocks } = INSTEAD[platformOf(process.platform, process.env)];
        throw new errors_DoodError("socket-missing", dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`, remedy, { cause: failure, blocks });
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

;// CONCATENATED MODULE: ./build/access/refusal.js
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}

;// CONCATENATED MODULE: ./build/access/socket-group.js


/** What is against giving anyone the socket's group: that it gives no access, or more than that. */
function refuseSocketGroup(socket, allowRootGroup) {
    if (!opensToGroup(socket)) {
        return refuse("owner-only", `the socket's group may not use it (${socketTitle(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return refuse("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/access/detection.js






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
    const refusal = refuseSocketGroup(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new errors_DoodError(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(site) {
    const { socket } = site;
    if (socket.kind === "tcp") {
        throw new errors_DoodError("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if (isBeforeVm(site))
        return viewInVm(site);
    if (!isBehindNamespace(site))
        return socket.facts;
    const maps = await readEngineIdMaps(socket.facts.uid);
    if (maps === undefined) {
        throw new errors_DoodError("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: toInside(uid, maps.uid), gid: toInside(gid, maps.gid), mode };
}
/** Docker Desktop's containers see `root:root 0660`, whatever this machine shows (docker/for-win#13969, docker/for-mac#4755). */
function viewInVm({ info }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new errors_DoodError("gid-unknown", "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:zlib")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:zlib")) });
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
            at = external_node_path_namespaceObject.posix.resolve(external_node_path_namespaceObject.posix.dirname(at), stat.linkTarget);
            continue;
        }
        if (!stat.isRegular || stat.size > MAX_FILE_BYTES) {
            stream.destroy?.();
            const what = stat.isRegular ? `is ${stat.size} bytes` : "is not a regular file";
            throw archive_unusable(at, what);
        }
        return { path: at, ...(await extractOnly(stream, at)) };
    }
    throw archive_unusable(path, `leads through more than ${MAX_LINKS} symbolic links`);
}
/**
 * A file that was lost while {@link packFiles} replaced it, from its second name. Only an archive that was cut short
 * leaves something in the staging file: a gshadow that somebody did away with stays away.
 */
async function readLost(path, open) {
    const old = await readRegular(`${path}-`, open);
    if (old === undefined)
        return undefined;
    const staged = await readRegular(external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(path), STAGING), open);
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
function archive_unusable(path, what) {
    return new errors_DoodError("account-file-unusable", `${path} in the container ${what}`, "setup-dood reads and edits plain account files of up to 8 MiB only: repair the image.");
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
        throw new errors_DoodError("engine-unknown", `the engine's answer for ${path} has no readable path stat`, "Check that the socket is a Docker or Podman engine's.", { cause });
    }
}
/** Takes the archive's only entry, with its size checked again: the stat came separately. */
async function extractOnly(stream, path) {
    const { extract } = await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6118, 19));
    const entries = extract();
    // Not pipe: an answer that breaks off must end the reading too.
    (0,external_node_stream_.pipeline)(stream, entries, () => { });
    for await (const entry of entries) {
        const { name, type, mode, uid, gid, size } = entry.header;
        const isPlain = type === "file" || type === "contiguous-file";
        if (!isPlain || name !== external_node_path_namespaceObject.posix.basename(path) || (size ?? 0) > MAX_FILE_BYTES) {
            stream.destroy?.();
            throw archive_unusable(path, "came as something else than that plain file");
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
    throw archive_unusable(path, "came as an empty archive");
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
    const { pack } = await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6118, 19));
    const archive = pack();
    const stagings = new Set();
    for (const { path, file, previous } of files) {
        const name = path.slice(1);
        const staging = external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(name), STAGING);
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
    return (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.gzip)(Buffer.concat(chunks));
}

;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./build/engine/client-options.js






/** Connections kept open to the engine: what runs side by side, see action/run.ts. */
const MAX_CONNECTIONS = 64;
/** docker-modem hears a request's errors alone: for an answer that breaks off it would wait forever. */
(0,external_node_diagnostics_channel_namespaceObject.subscribe)("http.client.request.start", (message) => {
    const { request } = message;
    request.once("response", (answer) => answer.once("error", (failure) => request.emit("error", failure)));
});
/** @throws DoodError `engine-tls` where a TLS file can't be read */
async function clientOptions(endpoint) {
    const keep = { keepAlive: true, maxSockets: MAX_CONNECTIONS };
    if (endpoint.kind === "unix") {
        // An own (empty) servername spares Node from working one out, which costs a tenth of its start.
        const agent = quiet(new external_node_http_namespaceObject.Agent({ ...keep, servername: "" }));
        return { agent, options: { socketPath: endpoint.path, agent } };
    }
    const { host, port, tls } = endpoint;
    if (tls === undefined) {
        const agent = new external_node_http_namespaceObject.Agent(keep);
        return { agent, options: { protocol: "http", host, port, agent } };
    }
    const { Agent: TlsAgent } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
    const agent = new TlsAgent({ ...keep, ...(await readTlsFiles(tls, endpoint)) });
    return { agent, options: { protocol: "https", host, port, agent } };
}
/** docker-modem inspects all of a request for a debug line that nobody reads, its agent with every socket included. */
function quiet(agent) {
    return Object.assign(agent, { [external_node_util_namespaceObject.inspect.custom]: () => "Agent" });
}
async function readTlsFiles(tls, endpoint) {
    const read = (path) => path === undefined
        ? undefined
        : (0,promises_namespaceObject.readFile)(path).catch((cause) => {
            throw new errors_DoodError("engine-tls", `the TLS file ${path} for ${endpointTitle(endpoint)} can't be read`, "Let this step's user read it.", { cause });
        });
    const [ca, cert, key] = await Promise.all([read(tls.ca), read(tls.cert), read(tls.key)]);
    return { rejectUnauthorized: tls.verify, ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
    if (failure instanceof errors_DoodError)
        return failure;
    const title = endpointTitle(endpoint);
    const make = (code, message, remedy) => new errors_DoodError(code, message, remedy, { cause: failure });
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
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(EXIT_POLL_MS);
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
    throw new errors_DoodError("user-unknown", `the engine finds no such user (${words.trim()})`, "Name one of the container's own users with the input `user`, or create the user in the image.");
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
        throw new errors_DoodError("engine-unknown", `${endpointTitle(endpoint)} answers, but not like a Docker engine: GET /info has no ServerVersion`, "Name the engine's own socket with the input `socket`.");
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
        throw new errors_DoodError("engine-unknown", "the engine's description of a container has no Id", "Name the engine's own socket with the input `socket`.");
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
async function connectEngine(endpoint, trace) {
    const [{ default: Dockerode }, client] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(364)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9040, 19)), clientOptions(endpoint)]);
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

;// CONCATENATED MODULE: ./build/access/nested-engine.js



/** A container's hostname, where nobody chose another: the beginning of its id. */
const SHORT_ID = /^[0-9a-f]{12}$/;
/**
 * Whether the engine runs in a container, and in which: it says the first itself, and where its hostname is the id of
 * one of the job's services, that one is it. A service's name alone proves nothing: it may be a proxy's in front of
 * the machine's own engine.
 */
function findNest({ hostname, containerized }, endpoint, services) {
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
        if (container instanceof DoodError)
            return [];
        const mount = findSocketMount(container.mounts, sockets, container.clientSocket);
        return mount?.isForeign ? [mount.source] : [];
    });
    const sharer = own.find(({ container }) => !(container instanceof DoodError) &&
        container.privileged &&
        container.mounts.some(({ type, source }) => type === "volume" && shared.some((socket) => socket.startsWith(`${source}/`))));
    return sharer === undefined ? undefined : { title: titleOf(sharer), service: sharer.target.label };
}
function titleOf({ target }) {
    return target.role === "job" ? "the job container" : `service \`${target.label}\``;
}
/** Whether the engine knows none of the job's containers: another one made them. */
function isApart({ own }) {
    const isGone = ({ container }) => container instanceof DoodError && container.code === "container-gone";
    return own.length > 0 && own.every(isGone);
}
/**
 * The engine that made the job's containers, where docker's is another: the runner's own, whose socket it mounts
 * into each job container at this path, whatever DOCKER_HOST says (actions/runner ContainerOperationProvider.cs).
 */
const RUNNERS_ENGINE = {
    kind: "unix",
    path: DEFAULT_SOCKET,
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
    return (0,external_node_fs_namespaceObject.existsSync)("/.dockerenv") || (0,external_node_fs_namespaceObject.existsSync)("/run/.containerenv");
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/engine/docker-context.js



/** The name of the context that `docker context use` chose; undefined for none. */
async function readCurrentContext(configFolder) {
    try {
        const config = JSON.parse(await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(configFolder, "config.json"), "utf8"));
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
    const { createHash } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
    const id = createHash("sha256").update(name).digest("hex");
    const meta = await readMeta((0,external_node_path_namespaceObject.join)(configFolder, "contexts/meta", id, "meta.json"), origin);
    const address = parseDockerHost(meta.host, origin);
    if (address.kind === "unix")
        return { ...address, origin };
    const files = await findTlsFiles((0,external_node_path_namespaceObject.join)(configFolder, "contexts/tls", id, "docker"));
    const encrypted = meta.skipVerify || Object.keys(files).length > 0;
    return { ...address, origin, ...(encrypted ? { tls: { verify: !meta.skipVerify, ...files } } : {}) };
}
async function readMeta(path, origin) {
    let meta;
    try {
        meta = JSON.parse(await (0,promises_namespaceObject.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw unusable(origin, `there is no such context (${path} can't be read)`, cause);
    }
    const { Host, SkipTLSVerify } = meta?.Endpoints?.docker ?? {};
    if (typeof Host !== "string")
        throw unusable(origin, "the context names no docker engine");
    return { host: Host, skipVerify: SkipTLSVerify === true };
}
/** Which of ca.pem, cert.pem and key.pem a folder holds. */
async function findTlsFiles(folder) {
    const names = ["ca", "cert", "key"];
    const found = await Promise.all(names.map(async (name) => {
        const path = (0,external_node_path_namespaceObject.join)(folder, `${name}.pem`);
        return (0,promises_namespaceObject.access)(path).then(() => [[name, path]], () => []);
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
    const config = env["DOCKER_CONFIG"] || (0,external_node_path_namespaceObject.join)(env["HOME"] || (0,external_node_os_namespaceObject.homedir)(), ".docker");
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
    if ((0,external_node_path_namespaceObject.isAbsolute)(path))
        return path;
    throw new errors_DoodError("input-invalid", `the input \`socket\` is \`${value}\`, which is no path of a Unix socket`, "Give an absolute path, or `unix:///path/to/docker.sock`. An engine behind `tcp://` is named by DOCKER_HOST.");
}
/** docker/cli cli/flags/options.go: any value turns TLS on, "0" too. */
function wantsTls(env) {
    return [env["DOCKER_TLS_VERIFY"], env["DOCKER_TLS"]].some((value) => value !== undefined && value !== "");
}
async function fromHost(host, origin, config, env) {
    const address = parseDockerHost(host, origin);
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
    return { kind: "unix", path: DEFAULT_SOCKET, origin: `docker's default; nor is there one at ${others}` };
}
/** docker's default, a rootless engine's, and Podman's two. */
function usualPaths(env) {
    const runtime = env["XDG_RUNTIME_DIR"] || `/run/user/${process.getuid?.() ?? 0}`;
    return [
        DEFAULT_SOCKET,
        (0,external_node_path_namespaceObject.join)(runtime, "docker.sock"),
        "/run/podman/podman.sock",
        (0,external_node_path_namespaceObject.join)(runtime, "podman/podman.sock"),
    ];
}
/** What can't be looked at may well be there: it is taken, so that the failure says so. */
async function firstThere(paths) {
    for (const path of paths) {
        const isThere = await (0,promises_namespaceObject.stat)(path).then(() => true, (failure) => failure.code === "EACCES");
        if (isThere)
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:child_process")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:child_process")) });
;// CONCATENATED MODULE: ./build/hook/hand-over.js



/** Names the hook that does the work: the official one's index.js, say. */
const NEXT_HOOK = "SETUP_DOOD_CONTAINER_HOOK";
/** How the runner ends a hook whose job is cancelled. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Runs the hook that does the work with this input, its output to this process's own, and gives its exit
 * code. A signal to this process is passed on, and one that ends the hook gives 128 and its number, as a
 * shell does.
 * @throws DoodError `input-invalid`
 */
function handOver(env, input) {
    const next = env[NEXT_HOOK];
    if (next === undefined || next === "") {
        throw new errors_DoodError("input-invalid", `${NEXT_HOOK} is not set: there is no hook to hand the work to`, `Set it in the runner's \`.env\` to the path of the official hook's index.js; \`dood runner hook install\` does.`);
    }
    // As the runner itself does, a script for node gets this very node.
    const isScript = /\.[cm]?js$/.test(next);
    return new Promise((resolve, reject) => {
        const stdio = ["pipe", "inherit", "inherit"];
        const child = (0,external_node_child_process_namespaceObject.spawn)(isScript ? process.execPath : next, isScript ? [next] : [], {
            env,
            stdio: [...stdio],
        });
        for (const signal of SIGNALS)
            process.on(signal, () => child.kill(signal));
        child.on("error", (cause) => reject(new errors_DoodError("input-invalid", `${next} (${NEXT_HOOK}) can't be run: ${cause.message}`, "Correct its path.", { cause })));
        child.on("close", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : external_node_os_namespaceObject.constants.signals[signal])));
        // A hook that ends without reading is free to do so.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
    });
}

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
function mount_findSocketMount(mounts, sockets, clientSocket) {
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

;// CONCATENATED MODULE: ./node_modules/string-argv/index.js

function parseArgsStringToArgv(value, env, file) {
    const myArray = [];
    if (env) {
        myArray.push(env);
    }
    if (file) {
        myArray.push(file);
    }
    let current = "";
    let inQuote = null;
    let hasToken = false; // Track if we've started a token (for empty quotes)
    let i = 0;
    while (i < value.length) {
        const char = value[i];
        if (inQuote) {
            // Inside quotes - look for the closing quote
            if (char === inQuote) {
                // End of quoted section
                inQuote = null;
            }
            else {
                // Add character to current token (without the quotes)
                current += char;
            }
        }
        else {
            // Outside quotes
            if (char === '"' || char === "'") {
                // Start of quoted section - this means we have a token even if empty
                inQuote = char;
                hasToken = true;
            }
            else if (/\s/.test(char)) {
                // Whitespace - end current token if we have one
                if (hasToken) {
                    myArray.push(current);
                    current = "";
                    hasToken = false;
                }
            }
            else {
                // Regular character - add to current token
                current += char;
                hasToken = true;
            }
        }
        i++;
    }
    // Don't forget the last token
    if (hasToken) {
        myArray.push(current);
    }
    return myArray;
}

;// CONCATENATED MODULE: ./build/hook/create-options.js

/**
 * The text of `createOptions`: options of `docker create` as a workflow has them, which the official
 * hook splits like a shell (runner-container-hooks packages/docker/src/utils.ts fixArgs).
 */
/** Whether the options give the container a group by this number. */
function addsGroup(options, gid) {
    return valuesOf(options, ["--group-add"]).includes(String(gid));
}
/** The options with the group put first, so that the workflow's own text stays as it is. */
function withGroup(options, gid) {
    const own = options ?? "";
    return `--group-add ${gid}${own.trim() === "" ? "" : ` ${own}`}`;
}
/** The bind mounts that the options ask for (docker-container-create(1): `-v`, `--volume`, `--mount`). */
function mountsIn(options) {
    const volumes = valuesOf(options, ["-v", "--volume"]).map((value) => value.split(":"));
    const mounts = valuesOf(options, ["--mount"]).map((value) => {
        const fields = value.split(",").map((field) => field.split("="));
        const field = (...names) => fields.find(([key = ""]) => names.includes(key))?.[1];
        return [field("source", "src"), field("target", "destination", "dst")];
    });
    return [...volumes, ...mounts].flatMap(([source, destination]) => source === undefined || destination === undefined ? [] : [{ type: "bind", source, destination }]);
}
/** The values of an option in both its spellings, `--name value` and `--name=value`. */
function valuesOf(options, names) {
    const words = parseArgsStringToArgv(options);
    return words.flatMap((word, index) => {
        if (names.includes(word))
            return words.slice(index + 1, index + 2);
        const name = names.find((candidate) => word.startsWith(`${candidate}=`));
        return name === undefined ? [] : [word.slice(name.length + 1)];
    });
}

;// CONCATENATED MODULE: ./build/hook/message.js


const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const message_list = (value) => (Array.isArray(value) ? value : []);
const message_text = (value) => (typeof value === "string" ? value : undefined);
/**
 * The sockets, as paths on this machine, that the containers of a message mount. What the runner sends is
 * described in runner-container-hooks packages/hooklib/src/interfaces.ts; only `prepare_job` and
 * `run_container_step` create containers.
 */
function socketsMounted(message, sockets) {
    const found = [];
    mapContainers(message, (container) => {
        const source = socketOf(container, sockets);
        if (source !== undefined)
            found.push(source);
        return container;
    });
    return [...new Set(found)];
}
/**
 * The message with the group of its socket in the options of every container that mounts one and lacks
 * it. All else stays, unknown fields and fields of later protocols included.
 */
function withGroups(message, sockets, gids) {
    const added = [];
    const rewritten = mapContainers(message, (container, title) => {
        const gid = gids.get(socketOf(container, sockets) ?? "");
        const options = message_text(container["createOptions"]);
        if (gid === undefined || addsGroup(options ?? "", gid))
            return container;
        added.push(`${title}: --group-add ${gid}`);
        return { ...container, createOptions: withGroup(options, gid) };
    });
    return { message: rewritten, added };
}
/** The message with each description of a container in it replaced. */
function mapContainers(message, replace) {
    if (!isObject(message) || !isObject(message["args"]))
        return message;
    const { args } = message;
    if (message["command"] === "run_container_step") {
        return { ...message, args: replace(args, "container action") };
    }
    if (message["command"] !== "prepare_job")
        return message;
    const { container, services } = args;
    const job = isObject(container) ? { container: replace(container, "job container") } : {};
    const replaced = message_list(services).map((service) => isObject(service) ? replace(service, `service ${message_text(service["contextName"]) ?? ""}`) : service);
    return {
        ...message,
        args: { ...args, ...job, ...(Array.isArray(services) ? { services: replaced } : {}) },
    };
}
function socketOf(container, sockets) {
    const volumes = [...message_list(container["userMountVolumes"]), ...message_list(container["systemMountVolumes"])];
    const mounts = volumes.flatMap((volume) => {
        if (!isObject(volume))
            return [];
        const [source, destination] = [message_text(volume["sourceVolumePath"]), message_text(volume["targetVolumePath"])];
        return source === undefined || destination === undefined ? [] : [{ type: "bind", source, destination }];
    });
    const own = mountsIn(message_text(container["createOptions"]) ?? "");
    return mount_findSocketMount([...mounts, ...own], sockets)?.source;
}

;// CONCATENATED MODULE: ./build/hook/run.js








/**
 * The container hook: reads the runner's message, adds the socket's group where it is missing, and hands
 * over. Whatever fails on the way, the hook that does the work gets the message as it came.
 */
async function runHook(env, stdin) {
    const input = await (0,consumers_namespaceObject.text)(stdin);
    const rewritten = await rewrite(input, env).catch((failure) => {
        const { code, message, remedy } = toDoodError(failure);
        say(`the containers are created without the socket's group: ${message} [${code}]. ${remedy}`);
        return input;
    });
    try {
        return await handOver(env, rewritten);
    }
    catch (failure) {
        const { code, message, remedy } = toDoodError(failure);
        process.stderr.write(`##[error]setup-dood: ${message} [${code}]. ${remedy}\n`);
        return 1;
    }
}
async function rewrite(input, env) {
    const message = JSON.parse(input);
    const endpoint = await locateEngine(undefined, env);
    const sockets = await enginePaths(endpoint);
    const mounted = socketsMounted(message, sockets);
    if (mounted.length === 0)
        return input;
    const site = await openSite(endpoint);
    try {
        const gids = new Map();
        for (const source of mounted)
            gids.set(source, await gidOf(site, source));
        const { message: rewritten, added } = withGroups(message, sockets, gids);
        for (const line of added)
            say(line);
        return added.length === 0 ? input : `${JSON.stringify(rewritten)}\n`;
    }
    finally {
        site.engine.close();
    }
}
/** @throws DoodError where the group can't be known, or doesn't help */
async function gidOf(site, source) {
    if (site.info.usernsRemap) {
        throw new errors_DoodError("userns-remapped", "the engine maps its containers' ids (userns-remap), so that no group gives access", "A container needs `--userns=host` besides: that is the workflow's to decide, in `container.options`.");
    }
    const { socket } = site;
    const mounted = socket.kind === "tcp" ? socket : { ...socket, facts: await readSocket(source) };
    return (await detectGrant({ ...site, socket: mounted }, false)).gid;
}
/** Onto stderr, which the runner shows in the job's log: stdout is the other hook's. */
function say(line) {
    process.stderr.write(`setup-dood: ${line}\n`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1357);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
