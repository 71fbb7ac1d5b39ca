export const id = 162;
export const ids = [162];
export const modules = {

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vO: () => (/* binding */ requireGroup)
});

// UNUSED EXPORTS: detectAddress, detectGrant

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/access/site.js + 2 modules
var site = __webpack_require__(9738);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/access/refusal.js
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}

;// CONCATENATED MODULE: ./build/access/socket-group.js


/** What is against giving anyone the socket's group: that it gives no access, or more than that. */
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,socket_facts/* opensToGroup */.Sd)(socket)) {
        return refuse("owner-only", `the socket's group may not use it (${(0,socket_facts/* socketTitle */.SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return refuse("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/access/user-namespace.js
var user_namespace = __webpack_require__(5350);
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
        throw new errors/* DoodError */.b(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(site) {
    const { socket } = site;
    if (socket.kind === "tcp") {
        throw new DoodError("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if (isBeforeVm(site))
        return viewInVm(site);
    if (!isBehindNamespace(site))
        return socket.facts;
    const maps = await readEngineIdMaps(socket.facts.uid);
    if (maps === undefined) {
        throw new DoodError("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: toInside(uid, maps.uid), gid: toInside(gid, maps.gid), mode };
}
/** Docker Desktop's containers see `root:root 0660`, whatever this machine shows (docker/for-win#13969, docker/for-mac#4755). */
function viewInVm({ info }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new DoodError("gid-unknown", "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ce: () => (/* binding */ readSocket)
});

// UNUSED EXPORTS: enginePaths, isBeforeVm, isBehindNamespace, readEngineSocket

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
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
const platform_INSTEAD = {
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



const docker_host_DEFAULT_SOCKET = "/var/run/docker.sock";
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
            const path = rest === "" ? docker_host_DEFAULT_SOCKET : rest;
            if (!isAbsolute(path))
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
    return new DoodError("engine-address", message, remedy, { cause, blocks });
}

// EXTERNAL MODULE: ./build/access/user-namespace.js
var user_namespace = __webpack_require__(5350);
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
    const real = await realpath(endpoint.path).catch(() => endpoint.path);
    return [...new Set([endpoint.path, real])];
}
/**
 * The socket at a path on this machine; `title` names it in messages.
 * @throws DoodError `socket-missing`, `socket-not-a-socket`, `socket-denied`
 */
async function readSocket(path, title = path) {
    try {
        const seen = await (0,promises_.stat)(path);
        if (!seen.isSocket()) {
            throw new errors/* DoodError */.b("socket-not-a-socket", `${title} is ${seen.isDirectory() ? "a folder" : "a file"}, not a socket`, seen.isDirectory()
                ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
                : "Name the engine's socket with the input `socket`.");
        }
        return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.b)
            throw failure;
        const errno = failure instanceof Error && "code" in failure ? failure.code : undefined;
        if (errno === "EACCES") {
            throw new errors/* DoodError */.b("socket-denied", `a folder above ${title} is closed to this user`, "Run this step as a user who may enter it.", { cause: failure });
        }
        const dangling = await (0,promises_.lstat)(path).then(() => true, () => false);
        const { remedy, blocks } = platform_INSTEAD[platformOf(process.platform, process.env)];
        throw new errors/* DoodError */.b("socket-missing", dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`, remedy, { cause: failure, blocks });
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

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports readEngineIdMaps, readIdMaps, requireMappedOwner */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5249);





const DAEMONS = (/* unused pure expression or super */ null && (["dockerd", "podman"]));
/**
 * The user namespace of a rootless engine, which all its containers share, read from its daemon's
 * process: the one that runs as the socket's owner and for which that owner is root. Undefined where
 * none can be seen, or where several disagree.
 */
async function readEngineIdMaps(ownerUid) {
    const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
        if (!DAEMONS.includes(name.trim()))
            return [];
        const owner = await stat(`/proc/${pid}`).catch(() => undefined);
        const maps = owner?.uid === ownerUid ? readIdMaps(Number(pid)) : undefined;
        return maps !== undefined && toInside(ownerUid, maps.uid) === 0 ? [maps] : [];
    }));
    const [first, ...others] = found.flat();
    return others.every((maps) => JSON.stringify(maps) === JSON.stringify(first)) ? first : undefined;
}
/** The user namespace of a process of this machine; undefined where it can't be seen. */
function readIdMaps(pid) {
    try {
        const read = (file) => parseIdMap(readFileSync(`/proc/${pid}/${file}`, "utf8"));
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
        ? new DoodError("socket-elsewhere", `${seen}; the engine is rootless, and this is another engine's socket (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, "Mount the rootless engine's own socket (`$XDG_RUNTIME_DIR/docker.sock`) under its own path, and set DOCKER_HOST to that path.")
        : new DoodError("userns-remapped", seen, "Create the container in the host's user namespace: `options: --userns=host`.");
}


/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/edits.js + 1 modules
var edits = __webpack_require__(2885);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/access/user-namespace.js
var user_namespace = __webpack_require__(5350);
;// CONCATENATED MODULE: ./build/access/container-process.js



/**
 * What the kernel knows of a container's main process: looked up here where the process can be seen,
 * which costs next to nothing, else by a `ps` of the engine's.
 */
async function container_process_readMainProcess(engine, container) {
    return readCredentials(container) ?? engine.mainProcess(container.id, container.pid);
}
/** The user namespace of a container's main process; undefined where it can't be seen. */
function container_process_readContainerIdMaps(container) {
    return isSeen(container) ? readIdMaps(container.pid) : undefined;
}
/** The ids as the container's own namespace has them, which is how the engine's `ps` gives them too. */
function readCredentials(container) {
    const maps = container_process_readContainerIdMaps(container);
    if (maps === undefined)
        return undefined;
    const status = read(container.pid, "status");
    const ids = (field) => new RegExp(`^${field}:([\\d\\s]*)$`, "m").exec(status)?.[1]?.split(/\s+/).filter(Boolean).map(Number);
    // proc_pid_status(5): real, effective, saved and file system ids; the kernel asks the effective ones.
    const [uid, gid, groups] = [ids("Uid")?.[1], ids("Gid")?.[1], ids("Groups")];
    if (uid === undefined || gid === undefined || groups === undefined)
        return undefined;
    return {
        uid: toInside(uid, maps.uid),
        groups: [...new Set([gid, ...groups].map((group) => toInside(group, maps.gid)))],
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
        return readFileSync(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./build/access/site.js + 2 modules
var site = __webpack_require__(9738);
;// CONCATENATED MODULE: ./build/access/socket-view.js






const STAT_TIMEOUT_MS = 10_000;
/**
 * The mounted socket as the container sees it: its numbers there are those here unless a user
 * namespace lies between. Undefined where that can't be found out: never a guess.
 * @throws DoodError `socket-elsewhere`, `socket-not-a-socket`: what is mounted can never work
 */
async function socket_view_viewSocket(site, container, mount) {
    const seen = await lookAt(site, container, mount);
    const isUnmapped = seen !== "no-socket" && seen?.uid === OVERFLOW_ID && seen.gid === OVERFLOW_ID;
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
        return { uid: toInside(here.uid, maps.uid), gid: toInside(here.gid, maps.gid), mode: here.mode };
    }
    if (site.info.usernsRemap && container.usernsMode !== "host") {
        return { uid: OVERFLOW_ID, gid: OVERFLOW_ID, mode: here.mode };
    }
    // All containers of a rootless engine share its namespace; those of a rootful one have none between.
    const mapped = isBehindNamespace(site) || here.gid === OVERFLOW_ID;
    return mapped ? undefined : here;
}
function isOwnSocket(site, mount) {
    return site.sockets.map(canonicalPath).includes(canonicalPath(mount.source));
}
/** The mounted socket's path as this process has it; undefined where it has none. */
function pathHere(site, mount) {
    // Behind a TCP address, and in a virtual machine, the paths are another machine's.
    if (site.socket.kind === "tcp" || isBeforeVm(site))
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
        return await readSocket(path);
    }
    catch (failure) {
        const isThere = failure instanceof DoodError && failure.code === "socket-not-a-socket";
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
    const own = site.sockets[0] ?? endpointAddress(site.endpoint);
    const what = seen === "no-socket" ? "an empty folder" : "another engine's socket, closed to it";
    return new DoodError("socket-elsewhere", `${mount.path} in the container is ${what}: ${mount.source} was mounted, but this rootless engine listens at ${own} (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, `Mount the engine's own socket beside it and point docker there: \`volumes: ["${own}:${own}"]\` and \`env: { DOCKER_HOST: "unix://${own}" }\`.`);
}
function notASocket(mount) {
    return new DoodError("socket-not-a-socket", `what the container sees at ${mount.path} is no socket: ${mount.source} on the engine's machine is a folder or a file`, "The engine makes an empty folder where a mounted path didn't exist: start the engine that owns the socket first, or mount the right path, then recreate the container.");
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

// EXTERNAL MODULE: ./build/identity/go-text.js
var go_text = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/identity/sys-user.js



/** `bufio.MaxScanTokenSize`: no room for a line of that many bytes and its line feed. */
const MAX_PASSWD_LINE = (/* unused pure expression or super */ null && (64 * 1024 - 1));
/**
 * Whether the Go parser gets through the file. One line of 64 KiB (a carriage return counts) fails every look-up
 * with "bufio.Scanner: token too long". /etc/group has no such limit.
 */
function sys_user_isReadablePasswd(text) {
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
function sys_user_getExecUser(spec, files, home = "") {
    const [userArg = "", groupArg = ""] = spec.split(":");
    const passwd = files.passwd ?? "";
    if (!sys_user_isReadablePasswd(passwd))
        return { kind: "unreadable", file: "passwd" };
    const found = findUser(userArg, parsePasswd(passwd), home);
    if ("kind" in found)
        return found;
    if (groupArg !== "")
        return withGroup(found, groupArg, parseGroup(files.group ?? ""));
    const { name = "" } = found;
    if (name === "")
        return found;
    return { ...found, memberOf: groupsOf(name, parseGroup(files.group ?? "")), groupsFromFile: true };
}
function groupsOf(name, groups) {
    return groups.filter(({ members }) => members.includes(name)).map(({ gid }) => gid);
}
function findUser(userArg, entries, home) {
    const uid = userArg === "" ? 0 : atoi(userArg);
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
    const id = atoi(groupArg);
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
function sys_user_getAdditionalGroups(wanted, files) {
    const groups = wanted.length === 0 ? [] : parseGroup(files.group ?? "");
    const gids = new Set();
    for (const ag of wanted) {
        const entry = groups.find(({ name, gid }) => (name === ag || String(gid) === ag) && !gids.has(gid));
        const gid = entry?.gid ?? atoi(ag);
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
function containerd_user_containerdUser(spec, files) {
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
    const entries = parsePasswd(files.passwd ?? "");
    const entry = entries.find((e) => (id === undefined ? e.name === userArg : e.uid === id));
    if (entry === undefined && id === undefined)
        return { kind: "unknown-user", name: userArg };
    // WithAdditionalGIDs goes by number alone, whatever its range.
    const number = atoi(userArg);
    const name = number === undefined ? userArg : entries.find((e) => e.uid === number)?.name;
    const { uid, gid, home } = entry ?? { uid: id ?? 0, gid: 0, home: "" };
    if (name === undefined)
        return { uid, gid, home, memberOf: [], groupsFromFile: false };
    const memberOf = parseGroup(files.group ?? "")
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
    const entry = parsePasswd(files.passwd ?? "").find(({ name }) => name === userArg);
    return entry ?? { kind: "unknown-user", name: userArg };
}
function groupNamed(groupArg, files) {
    return parseGroup(files.group ?? "").find(({ name }) => name === groupArg)?.gid;
}
/**
 * A number out of range is a name (containerd GHSA-265r-hfxg-fhmg). Older ones cut it to 32 bits instead, which
 * made 4294967296 root.
 */
function idOf(arg) {
    const id = atoi(arg);
    return id !== undefined && id >= 0 && id <= 0x7fff_ffff ? id : undefined;
}
/** `WithAppendAdditionalGroups`: numbers as they are, and of several groups of a name the last. */
function containerd_user_containerdGroups(wanted, files) {
    const byName = new Map(parseGroup(files.group ?? "").map(({ name, gid }) => [name, gid]));
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

;// CONCATENATED MODULE: ./build/identity/engine-process.js




/** What the engine makes of a user spec. */
function engine_process_engineProcess(spec, files, options) {
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
    const own = memberOf.map(toUint32).includes(toUint32(user.gid)) ? [] : [user.gid];
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
        uid: toUint32(uid),
        gid: toUint32(gid),
        groups: groups.map(toUint32),
        home: "",
        ...(name === undefined ? {} : { name }),
        groupsFromFile,
    };
}

;// CONCATENATED MODULE: ./build/identity/runtime-process.js



/** What the OCI runtime, and then the kernel, make of the user that the engine asks for. */
function runtime_process_runtimeProcess(asked, files, { runtime, idCount = ALL_IDS }) {
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
    return { ...asked, groups: groups.map(toUint32), home: asked.home === "" ? found.home : asked.home };
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
function exec_user_resolveExecUser(spec, files, options) {
    const asked = engineProcess(toBytes(spec), files, { ...options, groupAdd: options.groupAdd.map(toBytes) });
    if ("kind" in asked)
        return asked;
    const given = runtimeProcess(asked, files, options);
    return "kind" in given ? given : { kind: "user", user: given };
}

;// CONCATENATED MODULE: ./build/access/seen-user.js


/** For people: the name or, without one, the uid. */
function userTitle(user) {
    return user.name === undefined ? String(user.uid) : fromBytes(user.name);
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

;// CONCATENATED MODULE: ./build/access/revert.js





/** Takes back what was added, and nothing that somebody else has changed since. */
async function revertGrant(engine, record) {
    try {
        const files = await readAccountFiles({ engine }, record.id);
        const wanted = (0,edits/* revertEdits */.wj)(accountTexts(files), record.edits);
        const written = await writeAccountFiles(engine, record.id, files, wanted);
        await restoreOverwritten(engine, record.id, written);
        return written.length > 0 ? "reverted" : "nothing-left";
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.b && failure.code === "container-gone")
            return "container-gone";
        throw failure;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
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
        : (0,promises_.readFile)(path).catch((cause) => {
            throw new errors/* DoodError */.b("engine-tls", `the TLS file ${path} for ${endpointTitle(endpoint)} can't be read`, "Let this step's user read it.", { cause });
        });
    const [ca, cert, key] = await Promise.all([read(tls.ca), read(tls.cert), read(tls.key)]);
    return { rejectUnauthorized: tls.verify, ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
    const title = endpointTitle(endpoint);
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
        await (0,external_node_timers_promises_.setTimeout)(EXIT_POLL_MS);
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
        throw new errors/* DoodError */.b("engine-unknown", `${endpointTitle(endpoint)} answers, but not like a Docker engine: GET /info has no ServerVersion`, "Name the engine's own socket with the input `socket`.");
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
async function connectEngine(endpoint, trace) {
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/access/self-access.js




/** Whether this process is let in; what fails for another reason than permission isn't decided here. */
async function self_access_isDenied(socketPath) {
    try {
        // Connecting takes write permission: unix(7).
        await (0,promises_.access)(socketPath, promises_.constants.W_OK);
        return false;
    }
    catch (failure) {
        return failure instanceof Error && "code" in failure && failure.code === "EACCES";
    }
}
async function self_access_readSelf() {
    const primary = process.getgid?.() ?? 0;
    const groups = [...new Set([primary, ...(process.getgroups?.() ?? [])])];
    const name = nameOfSelf();
    const entries = parseGroup(await readFile("/etc/group", "latin1").catch(() => ""));
    const listed = entries.filter(({ members }) => name !== undefined && members.includes(toBytes(name)));
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
        return userInfo().username;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/access/detection.js + 2 modules
var detection = __webpack_require__(1566);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/action/denial.js




/** Why, and the exact lines that help: `socket-denied`, or what is wrong with the socket itself. */
function denial_explainDenial(denied) {
    const { path, socket, self } = denied;
    if (socket.uid === OVERFLOW_ID && socket.gid === OVERFLOW_ID) {
        return new DoodError("userns-remapped", `this container runs in a user namespace (userns-remap) that doesn't map the socket's owner: it sees ${socketTitle(socket)}`, "Create the container in the host's user namespace: `options: --userns=host`.");
    }
    try {
        requireGroup(socket, denied.allowRootGroup);
    }
    catch (failure) {
        if (failure instanceof DoodError)
            return failure;
        throw failure;
    }
    const user = self.name === undefined ? `uid ${self.uid}` : `${self.name} (uid ${self.uid})`;
    const message = `the user ${user} may not use ${path}: it belongs to group ${socket.gid} (${socketTitle(socket)}), and this user's groups are ${self.groups.join(", ")}. It has no passwordless sudo either${mismatch(denied)}`;
    const { remedy, blocks } = wayFor(denied);
    return new DoodError("socket-denied", message, remedy, { blocks });
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

;// CONCATENATED MODULE: ./build/action/state.js

const GRANT = "grant-";
/** Whether a grant is taken back in post: `auto` means in containers that outlive the job. */
function state_isTakenBack(cleanup, { role }) {
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
        throw new errors/* DoodError */.b("internal", "the state that the main step left can't be read", "Please report this.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/action/sidecar.js



const EXPRESSION = (/* unused pure expression or super */ null && ("$" + "{{ toJSON(job) }}"));
/** Whether this program runs beside the job container, not in it: sidecar/socket.js says so. */
function sidecar_isSidecar(env) {
    return env["SETUP_DOOD_SIDECAR"] !== undefined;
}
/**
 * A step `uses: docker://IMAGE` has no action.yml, and so no default of the input `job`.
 * @throws DoodError `job-context-invalid`
 */
function requireJob({ containers }, env) {
    if (!sidecar_isSidecar(env) || env["INPUT_JOB"] || containers.length > 0)
        return;
    throw new DoodError("job-context-invalid", "the sidecar's image was started without the input `job`, which names this job's containers", `Give it to the step: \`job: ${EXPRESSION}\` under \`with:\`.`, { blocks: [{ where: "in that step", language: "yaml", lines: ["with:", `  job: ${EXPRESSION}`] }] });
}
function noticeOfRunner(job, env) {
    if (!sidecar_isSidecar(env) || job.container !== undefined)
        return;
    log.notice("this job runs on the runner itself, not in a container: the sidecar can help its services, but not the runner's own user. Use the action (setup-dood@v1) instead");
}
/** The runner gives an action all its inputs, set or not; and runs no post step for an image alone. */
function warnOfNoPost({ targets }, { cleanup }, env) {
    if (!sidecar_isSidecar(env) || env["INPUT_VERIFY-COMMAND"] !== undefined)
        return;
    const outlive = targets.filter((target) => target.changed && isTakenBack(cleanup, target));
    if (outlive.length === 0)
        return;
    log.warn(`what was granted in ${outlive.map(({ label }) => label).join(", ")} stays: a step \`uses: docker://…\` has no post step. Use the action \`sidecar\` where it is to be taken back`);
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
function runner_access_runnerVariable() {
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
        log.line(`would let the runner's user (uid ${uid}) into the socket's group, and at once by its access list`);
        return;
    }
    const bridge = { path: endpoint.path, uid, holder: randomUUID() };
    channel.state(STATE, JSON.stringify(bridge));
    const { openBridge } = await __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 5422));
    for (const title of await openBridge(bridge, group, env))
        log.line(`on the runner: ${title}`);
    log.line(`✓ the runner's user (uid ${uid}) may use docker in this job's next steps by the socket's access list; from the runner's next restart on by its group`);
}
/** Asserts, in the runner's own process, that it is let in now: access(2), as the kernel has it. */
async function runner_access_requireLetIn(path) {
    if (!(await isDenied(path)))
        return;
    throw new DoodError("proof-denied", `the kernel still denies this user ${path}`, "Restart the runner, which then has the group.");
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
    const { closeBridge } = await __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 5422));
    const closed = await closeBridge(JSON.parse(text));
    log_log.line(closed
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
    if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !(await isDenied(endpoint.path)))
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
        socket: await readSocket(endpoint.path),
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
    const denied = await Promise.all(sockets.map(self_access_isDenied));
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

;// CONCATENATED MODULE: ./build/action/post.js







/** The action's post step: takes back what main recorded. A failure here is a warning: the job is over. */
async function runPost(env) {
    try {
        const grants = loadGrants(env);
        if (await elevatePost(grants, env))
            return 0;
        if (grants.length === 0)
            log_log.line("nothing to take back in containers");
        await revertAll(grants);
    }
    catch (failure) {
        warn("cleanup", failure);
    }
    // Last: by it this user reaches the engine.
    await takeRunnerBack(env).catch((failure) => warn("the runner's user", failure));
    return 0;
}
/** Several engines where one of them runs in a container of the job. */
async function revertAll(grants) {
    const byEngine = Map.groupBy(grants, ({ endpoint }) => JSON.stringify(endpoint));
    await Promise.all([...byEngine.values()].map(async ([first, ...others]) => {
        if (first === undefined)
            return;
        const engine = await connectEngine(first.endpoint, trace);
        try {
            await Promise.all([first, ...others].map((record) => revert(engine, record)));
        }
        finally {
            engine.close();
        }
    }));
}
async function revert(engine, record) {
    try {
        const words = {
            reverted: "taken back what was granted; its main process keeps its groups until it is restarted",
            "nothing-left": "nothing of the grant is left",
            "container-gone": "the container is gone, and the grant with it",
        };
        log_log.line(`${record.label}: ${words[await revertGrant(engine, record)]}`);
    }
    catch (failure) {
        warn(record.label, failure);
    }
}
function warn(about, failure) {
    const { code, message, remedy } = (0,errors/* toDoodError */.Y)(failure);
    log_log.warn(`${about}: what was granted could not be taken back: ${message} [${code}]. ${remedy}`);
}


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

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ct: () => (/* binding */ applyEdits),
  ti: () => (/* binding */ pendingEdits),
  wj: () => (/* binding */ revertEdits)
});

// EXTERNAL MODULE: ./build/identity/group-line.js
var group_line = __webpack_require__(1379);
;// CONCATENATED MODULE: ./build/identity/names.js
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

// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/identity/edits.js



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
            return findLine(text, (line) => line === edit.line) === undefined ? (0,text_file/* appendLine */.Xq)(text, edit.line) : text;
        case "add-member": {
            mustBe(isRecordableName(edit.user), edit.user);
            if (memberLine(text, edit) !== undefined)
                return text;
            const line = findLine(text, (candidate) => (0,group_line/* isGroup */.IZ)(candidate, edit.group, edit.gid));
            return line === undefined ? text : (0,text_file/* replaceLine */.tm)(text, line, (0,group_line/* withMember */.RV)((0,text_file/* textOf */.b6)(text, line), edit.user));
        }
        case "set-gid":
            return findLine(text, (line) => (0,group_line/* isGroup */.IZ)(line, edit.group, edit.to)) === undefined
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
                : (0,text_file/* replaceLine */.tm)(text, line, (0,group_line/* withoutMember */.t4)((0,text_file/* textOf */.b6)(text, line), edit.user));
        }
        case "set-gid":
            return moveGroup(text, edit.group, edit.to, edit.from);
    }
}
/** Where others have changed the group since, its line is theirs too, and only the members go. */
function withoutAppended(text, { file, line }) {
    const found = findLine(text, (candidate) => candidate === line);
    if (found !== undefined)
        return (0,text_file/* removeLine */.hj)(text, found);
    if (file === "passwd")
        return text;
    const [group = ""] = line.split(":");
    return (0,group_line/* membersOf */.lS)(line)
        .map((user) => ({ kind: "add-member", file, group, user }))
        .reduce(reverted, text);
}
/** Every line of that name and GID: a group on two lines is one group to the engine. */
function moveGroup(text, group, from, to) {
    return [...(0,text_file/* linesOf */.Dx)(text)]
        .filter((line) => (0,group_line/* isGroup */.IZ)((0,text_file/* textOf */.b6)(text, line), group, from))
        .reduceRight((now, line) => (0,text_file/* replaceLine */.tm)(now, line, (0,group_line/* withGid */.zQ)((0,text_file/* textOf */.b6)(text, line), from, to)), text);
}
function memberLine(text, { group, gid, user }) {
    return findLine(text, (line) => (0,group_line/* isGroup */.IZ)(line, group, gid) && (0,group_line/* membersOf */.lS)(line).includes(user));
}
function findLine(text, matches) {
    return [...(0,text_file/* linesOf */.Dx)(text)].find((line) => matches((0,text_file/* textOf */.b6)(text, line)));
}
function isOneEntry(line) {
    return /^[^\0-\x1f\x7f]+$/.test(line) && isRecordableName(line.split(":")[0] ?? "") && line.includes(":");
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
/* harmony export */   id: () => (/* binding */ trimSpaceEnd),
/* harmony export */   xD: () => (/* binding */ atoiOrZero)
/* harmony export */ });
/* unused harmony exports atoi, toUint32 */
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
const MAX_INT64 = (/* unused pure expression or super */ null && (2n ** 63n - 1n));
const MIN_INT64 = (/* unused pure expression or super */ null && (-(2n ** 63n)));
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

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ socketTitle),
/* harmony export */   Sd: () => (/* binding */ opensToGroup)
/* harmony export */ });
/* unused harmony exports opensToEveryone, opensToOwner */
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
