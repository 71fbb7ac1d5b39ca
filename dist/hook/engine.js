export const id = 209;
export const ids = [209];
export const modules = {

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Ju: () => (/* binding */ isProgramMissing),
/* harmony export */   Y7: () => (/* binding */ engineWords),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kv: () => (/* binding */ isContainerMissing)
/* harmony export */ });
/* unused harmony export wasAnswered */
function statusOf(failure) {
    if (typeof failure !== "object" || failure === null || !("statusCode" in failure))
        return undefined;
    return typeof failure.statusCode === "number" ? failure.statusCode : undefined;
}
function wasAnswered(error) {
    return statusOf(error.cause) !== undefined;
}
function isContainerMissing(failure) {
    const words = engineWords(describeFailure(failure));
    return statusOf(failure) === 404 && /no such container|no container with/i.test(words);
}
function engineWords(words) {
    return words.replace(/^\(HTTP code \d+\) [^-]*- /, "");
}
function describeFailure(failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    return message.replace(/\s+/g, " ").trim();
}
function isProgramMissing(words) {
    return (/exec: "[^"]*": |executable file .*not found|command that was not found/i.test(words) ||
        /exec(?: user process caused:| \S+:) (?:no such file or directory|exec format error|permission denied)/i.test(words));
}


/***/ }),

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownersOf: () => (/* binding */ ownersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const COMPOSE_PROJECT = "com.docker.compose.project";
const COMPOSE_NUMBER = "com.docker.compose.container-number";
function ownersOf(label, listed, images) {
    const [key = "", ...rest] = label.split("=");
    const value = rest.length === 0 ? undefined : rest.join("=");
    const carriers = listed.filter(({ labels }) => Object.hasOwn(labels, key) && (value === undefined || labels[key] === value));
    const owners = carriers.filter(({ labels, imageId }) => isOwn(key, labels, images.get(imageId) ?? labels));
    if (carriers.length > 0 && owners.length === 0)
        throw imagesOnly(label, carriers.length);
    return owners.map(({ id }) => id);
}
function isOwn(key, container, image) {
    if (!Object.hasOwn(image, key) || image[key] !== container[key])
        return true;
    const isComposed = Object.hasOwn(container, COMPOSE_NUMBER) && !Object.hasOwn(image, COMPOSE_NUMBER);
    return key === COMPOSE_PROJECT && isComposed;
}
function imagesOnly(label, count) {
    const carriers = count === 1 ? "1 container carries" : `${count} containers carry`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-not-found", `${carriers} the label \`${label}\` only by ${count === 1 ? "its image" : "their images"}, which anybody could have made`, "Name those containers in the input `containers` by their names, or give them a label of their own.");
}


/***/ }),

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ hasSlaveMount),
/* harmony export */   Hw: () => (/* binding */ mountsInOwnNamespace),
/* harmony export */   Qq: () => (/* binding */ narrowWaitChannel),
/* harmony export */   bT: () => (/* binding */ narrowLabelled),
/* harmony export */   dU: () => (/* binding */ narrowTop),
/* harmony export */   kY: () => (/* binding */ narrowInfo),
/* harmony export */   lO: () => (/* binding */ narrowContainer),
/* harmony export */   qM: () => (/* binding */ narrowIds),
/* harmony export */   s8: () => (/* binding */ narrowAliases),
/* harmony export */   w9: () => (/* binding */ narrowImageLabels),
/* harmony export */   yG: () => (/* binding */ narrowNetwork)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5894);



function narrowInfo(answer, endpoint) {
    const info = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer);
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["ServerVersion"]);
    if (version === "") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("engine-unknown", `${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointTitle */ .o)(endpoint)} answers, but not like a Docker engine: GET /info has no ServerVersion`, "Name the engine's own socket with the input `socket`.");
    }
    const security = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(info["SecurityOptions"]);
    const product = "BuildahVersion" in info ? "podman" : "docker";
    const driverStatus = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(info["DriverStatus"]).map((pair) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(pair).join("="));
    return {
        title: `${product === "podman" ? "Podman" : "Docker"} ${version}`,
        product,
        version,
        imageStore: driverStatus.includes("driver-type=io.containerd.snapshotter.v1")
            ? "containerd"
            : "graphdriver",
        rootless: security.some((option) => option === "name=rootless") || info["Rootless"] === true,
        ...remapping(security, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["DockerRootDir"])),
        hostname: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["Name"]),
        containerized: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["OperatingSystem"]).endsWith(" (containerized)"),
        desktop: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["OperatingSystem"]) === "Docker Desktop",
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["KernelVersion"]) === "" ? {} : { kernel: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["KernelVersion"]) }),
        ...(product === "podman" ? { distribution: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["OperatingSystem"]) } : {}),
    };
}
function remapping(security, dataRoot) {
    if (!security.includes("name=userns"))
        return { usernsRemap: false };
    const [, uid, gid] = /\/(\d+)\.(\d+)$/.exec(dataRoot) ?? [];
    if (uid === undefined || gid === undefined)
        return { usernsRemap: true };
    return { usernsRemap: true, remappedRoot: { uid: Number(uid), gid: Number(gid) } };
}
function narrowIds(answer) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(answer).map((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container)["Id"]));
}
function narrowLabelled(answer) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(answer).map((value) => {
        const container = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
        const [id, imageId] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(container["Id"]), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(container["ImageID"])];
        if (id === "" || imageId === "")
            throw notAnEngines("a list of containers has one without its Id or ImageID");
        return { id, imageId, labels: narrowLabels(container["Labels"]) };
    });
}
function narrowImageLabels(answer) {
    const config = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer)["Config"];
    if (config === undefined)
        throw notAnEngines("the engine's description of an image has no Config");
    return narrowLabels((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(config)["Labels"]);
}
function narrowLabels(value) {
    return Object.fromEntries(Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value)).map(([key, label]) => [key, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(label)]));
}
function notAnEngines(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("engine-unknown", message, "Name the engine's own socket with the input `socket`.");
}
function narrowContainer(answer) {
    const container = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer);
    const config = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container["Config"]);
    const host = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container["HostConfig"]);
    const state = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container["State"]);
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(container["Id"]);
    if (id === "")
        throw notAnEngines("the engine's description of a container has no Id");
    const health = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(state["Health"])["Status"]);
    return {
        id,
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(container["Name"]).replace(/^\//, ""),
        image: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(config["Image"]),
        status: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(state["Status"]),
        exitCode: typeof state["ExitCode"] === "number" ? state["ExitCode"] : 0,
        pid: typeof state["Pid"] === "number" ? state["Pid"] : 0,
        health: health === "starting" || health === "healthy" || health === "unhealthy" ? health : "none",
        user: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(config["User"]),
        groupAdd: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(host["GroupAdd"]),
        mounts: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(container["Mounts"]).map(narrowMount),
        readOnlyRootfs: host["ReadonlyRootfs"] === true,
        usernsMode: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(host["UsernsMode"]),
        privileged: host["Privileged"] === true || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(host["CapAdd"]).some(isRootsOwn),
        ...clientSocket((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(config["Env"])),
        labels: narrowLabels(config["Labels"]),
        stopSignal: stopSignal(config["StopSignal"]),
        dynamicPorts: dynamicPorts(host),
    };
}
function stopSignal(value) {
    return value === undefined || value === "" ? "SIGTERM" : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value);
}
function isRootsOwn(capability) {
    return ["ALL", "SYS_ADMIN"].includes(capability.toUpperCase().replace(/^CAP_/, ""));
}
function clientSocket(env) {
    const value = env.findLast((variable) => variable.startsWith("DOCKER_HOST="));
    const [, path] = /^DOCKER_HOST=unix:\/\/(\/.+)$/.exec(value ?? "") ?? [];
    return path === undefined ? {} : { clientSocket: path };
}
function narrowMount(value) {
    const mount = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    return {
        type: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(mount["Type"]),
        source: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(mount["Source"]),
        destination: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(mount["Destination"]),
    };
}
function hasSlaveMount(container) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container)["Mounts"]).some((mount) => /slave|^r?shared$/.test((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(mount)["Propagation"])));
}
function mountsInOwnNamespace({ product, version }) {
    return product === "docker" && Number.parseInt(version, 10) < 24;
}
function narrowNetwork(answer, name) {
    const network = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(network["Name"]) !== name)
        return [];
    return Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(network["Containers"])).map(([id, container]) => ({
        id,
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container)["Name"]),
    }));
}
function narrowAliases(answer, network) {
    const networks = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer)["NetworkSettings"])["Networks"]);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(networks[network])["Aliases"]);
}
function dynamicPorts(host) {
    const bindings = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(host["PortBindings"]));
    const dynamic = bindings
        .filter(([, hosts]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(hosts).some((binding) => ["", "0"].includes((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(binding)["HostPort"]))))
        .map(([port]) => port);
    return host["PublishAllPorts"] === true ? [...dynamic, "all (--publish-all)"] : dynamic;
}
function narrowTop(answer) {
    const processes = rowsOf(answer).map(narrowProcess);
    const known = processes.filter((process) => process !== undefined);
    return known.length === 0 || known.length < processes.length ? undefined : known;
}
function narrowProcess(cell) {
    const [pid, uid, gid, groups] = [cell("PID"), cell("UID"), cell("GID"), cell("SUPGID")];
    if (![pid, uid, gid].every((id) => /^\d+$/.test(id)) || !/^(-|\d+(,\d+)*)$/.test(groups))
        return undefined;
    const supplementary = groups === "-" ? [] : groups.split(",").map(Number);
    const ids = [Number(uid), Number(gid), ...supplementary];
    if (ids.some((id) => id > 0xffff_ffff))
        return undefined;
    return { pid: Number(pid), name: cell("COMMAND"), uid: Number(uid), groups: [...new Set(ids.slice(1))] };
}
function narrowWaitChannel(answer, pid) {
    const channel = rowsOf(answer).find((cell) => cell("PID") === String(pid))?.("WCHAN") ?? "";
    return /^[a-z_]\w+/.test(channel) ? channel : undefined;
}
function rowsOf(answer) {
    const top = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer);
    const titles = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(top["Titles"]).map((title) => title.toUpperCase());
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(top["Processes"])
        .map(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)
        .map((row) => (title) => row[titles.indexOf(title)] ?? "");
}


/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGroups: () => (/* binding */ readGroups)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __webpack_require__(5064);
// EXTERNAL MODULE: ./build/system/user-namespace.js + 1 modules
var user_namespace = __webpack_require__(1464);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/socket/misuse.js


function misuse_findMisuse(socket, rootless) {
    const open = opensToEveryone(socket) ? ["open"] : [];
    const chowned = isRoots(socket, rootless) && socket.uid !== 0 ? ["chowned"] : [];
    return [...open, ...chowned];
}
function misuse_describeMisuse(misuse, path, socket) {
    const seen = `${path} (${socketTitle(socket)})`;
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
function misuse_repairLine(path, socket, rootless) {
    const { uid, mode } = repaired(socket, rootless, undefined);
    const owner = socket.gid === 0 && isRoots(socket, rootless) ? "root:docker" : "root";
    return [
        ...(uid !== socket.uid || owner === "root:docker" ? [`sudo chown ${owner} ${path}`] : []),
        ...(mode === socket.mode ? [] : [`sudo chmod ${mode.toString(8)} ${path}`]),
    ].join(" && ");
}
function isRoots(socket, rootless) {
    return !rootless && socket.uid !== OVERFLOW_ID;
}

// EXTERNAL MODULE: ./build/socket/unmapped.js
var unmapped = __webpack_require__(1634);
;// CONCATENATED MODULE: ./build/grant/plan/refusal.js
function refusal_refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}

;// CONCATENATED MODULE: ./build/grant/plan/socket.js





function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined)
        return socketNotMounted();
    if (socket === undefined) {
        return refuse("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if (isUnmapped(socket) && hasNamespace(seen, engine)) {
        return refuse("userns-remapped", `the container ${describeUnmapped(mount.path, socket)}`, UNMAPPED_REMEDY);
    }
    const misuses = mount.isForeign ? findMisuse(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${repairLine(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return refuse("world-writable", describeMisuse("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${describeMisuse(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
function hasNamespace({ container }, engine) {
    const mayHave = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return mayHave && container.usernsMode !== "host";
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,socket_facts/* opensToGroup */.Sd)(socket)) {
        return refusal_refuse("owner-only", `the socket's group may not use it (${(0,socket_facts/* socketTitle */.SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return refusal_refuse("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: ./build/node_modules/docker-modem/lib/modem.js
var modem = __webpack_require__(5530);
// EXTERNAL MODULE: ./build/node_modules/dockerode/lib/container.js
var container = __webpack_require__(3472);
;// CONCATENATED MODULE: ./build/engine/client.js



const REQUEST_START = "http.client.request.start";
class Client {
    modem;
    #agent;
    constructor({ agent, options }) {
        this.modem = createModem(options);
        this.#agent = agent;
        (0,external_node_diagnostics_channel_.subscribe)(REQUEST_START, this.#watch);
    }
    #watch = (message) => {
        const { request } = message;
        if (request.agent !== this.#agent)
            return;
        request.once("response", (answer) => answer.once("error", (failure) => request.emit("error", failure)));
    };
    close() {
        (0,external_node_diagnostics_channel_.unsubscribe)(REQUEST_START, this.#watch);
        this.#agent.destroy();
    }
    container(id) {
        return new container(this.modem, id);
    }
    get({ path, query, abortSignal }) {
        const request = {
            path: query === undefined ? path : `${path}?`,
            method: "GET",
            ...(query === undefined ? {} : { options: query }),
            statusCodes: { 200: true },
            abortSignal,
        };
        return new Promise((resolve, reject) => {
            this.modem.dial(request, (failure, answer) => (failure ? reject(failure) : resolve(answer)));
        });
    }
}
function createModem(options) {
    const defaults = { protocol: "http", headers: {}, sshOptions: {}, Promise };
    return Object.assign(Object.create(modem.prototype), defaults, options);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __webpack_require__(5894);
;// CONCATENATED MODULE: ./build/engine/client-options.js





const MAX_CONNECTIONS = 64;
async function clientOptions(endpoint) {
    const keep = { keepAlive: true, maxSockets: MAX_CONNECTIONS };
    if (endpoint.kind === "unix") {
        const agent = quiet(new external_node_http_.Agent({ ...keep, servername: "" }));
        return { agent, options: { socketPath: endpoint.path, agent } };
    }
    const { host, port, tls } = endpoint;
    if (tls === undefined) {
        const agent = new external_node_http_.Agent(keep);
        return { agent, options: { protocol: "http", host, port, agent } };
    }
    const { Agent: TlsAgent } = await Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
    const agent = new TlsAgent({ ...keep, ...(await readTlsFiles(tls, endpoint)) });
    return { agent, options: { protocol: "https", host, port, agent } };
}
function quiet(agent) {
    return Object.assign(agent, { [external_node_util_.inspect.custom]: () => "Agent" });
}
async function readTlsFiles(tls, endpoint) {
    const read = (path) => path === undefined
        ? undefined
        : (0,promises_.readFile)(path).catch((cause) => {
            throw new errors/* DoodError */.bI("engine-tls", `the TLS file ${path} for ${(0,engine_endpoint/* endpointTitle */.o)(endpoint)} can't be read`, "Let this step's user read it.", { cause });
        });
    const [ca, cert, key] = await Promise.all([read(tls.ca), read(tls.cert), read(tls.key)]);
    return { rejectUnauthorized: tls.verify, ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) };
}

// EXTERNAL MODULE: ./build/engine/failure.js
var engine_failure = __webpack_require__(481);
// EXTERNAL MODULE: ./build/engine/narrow.js
var narrow = __webpack_require__(7040);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
;// CONCATENATED MODULE: ./build/engine/trace.js


function traceRequests(modem, trace) {
    const dial = modem.dial.bind(modem);
    modem.dial = (options, callback) => {
        const inside = options.options?.["path"];
        const query = typeof inside === "string" ? `?path=${inside}` : "";
        const request = `${options.method} ${options.path.replace(/\?.*$/, "")}${query}`;
        const start = (0,clock/* uptimeMs */.B)();
        dial(options, (failure, answer) => {
            trace(request, (0,clock/* uptimeMs */.B)() - start, failure ? (0,engine_failure/* describeFailure */.Ic)(failure) : "ok");
            callback?.(failure, answer);
        });
    };
}

;// CONCATENATED MODULE: ./build/engine/docker-engine.js





const REQUEST_TIMEOUT_MS = 30_000;
const RESTART_TIMEOUT_MS = 60_000;
const LOG_LINES = 3;
async function connectEngine(endpoint, trace) {
    const client = new Client(await clientOptions(endpoint));
    if (trace !== undefined)
        traceRequests(client.modem, trace);
    return new DockerEngine(client, endpoint);
}
class DockerEngine {
    #client;
    #endpoint;
    #slaveMountLooks = new Map();
    #brokenArchives = new Map();
    #means;
    #info;
    constructor(client, endpoint) {
        this.#client = client;
        this.#endpoint = endpoint;
        this.#means = {
            client,
            engine: this,
            call: (request, send) => this.#call(request, REQUEST_TIMEOUT_MS, send),
        };
    }
    info() {
        this.#info ??= this.#askInfo();
        return this.#info;
    }
    #askInfo() {
        return this.#call("GET /info", REQUEST_TIMEOUT_MS, async (abortSignal) => (0,narrow/* narrowInfo */.kY)(await this.#client.get({ path: "/info", abortSignal }), this.#endpoint));
    }
    inspect(nameOrId) {
        return this.#call(`GET /containers/${nameOrId}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const answer = await this.#client.container(encodeURIComponent(nameOrId)).inspect({ abortSignal });
            const container = (0,narrow/* narrowContainer */.lO)(answer);
            if ((0,narrow/* hasSlaveMount */.HG)(answer))
                this.#slaveMountLooks.set(container.id, 0);
            return container;
        });
    }
    listRunning() {
        return this.#call("GET /containers/json", REQUEST_TIMEOUT_MS, async (abortSignal) => (0,narrow/* narrowIds */.qM)(await this.#client.get({ path: "/containers/json", abortSignal })));
    }
    async listByLabel(label) {
        const query = { all: true, filters: { label: [label] } };
        const listed = await this.#call(`GET /containers/json label=${label}`, REQUEST_TIMEOUT_MS, async (abortSignal) => (0,narrow/* narrowLabelled */.bT)(await this.#client.get({ path: "/containers/json", query, abortSignal })));
        const images = [...new Set(listed.map(({ imageId }) => imageId))];
        const labels = await Promise.all(images.map(async (id) => [id, await this.#imageLabels(id)]));
        const { ownersOf } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 5787));
        return ownersOf(label, listed, new Map(labels));
    }
    #imageLabels(id) {
        return this.#call(`GET /images/${id}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => (0,narrow/* narrowImageLabels */.w9)(await this.#client.get({ path: `/images/${encodeURIComponent(id)}/json`, abortSignal })));
    }
    async networkMembers(network, isWanted) {
        const found = await this.#call(`GET /networks/${network}`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                const path = `/networks/${encodeURIComponent(network)}`;
                return (0,narrow/* narrowNetwork */.yG)(await this.#client.get({ path, abortSignal }), network);
            }
            catch (failure) {
                if ((0,engine_failure/* statusOf */.c2)(failure) === 404)
                    return [];
                throw failure;
            }
        });
        const withAliases = ({ id, name }) => this.#call(`GET /containers/${id}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const answer = await this.#client.container(id).inspect({ abortSignal });
            return { id, name, aliases: (0,narrow/* narrowAliases */.s8)(answer, network) };
        });
        return Promise.all(found.filter(({ name }) => isWanted(name)).map(withAliases));
    }
    readFiles(id, paths) {
        return this.#withFiles(id, (files) => files.read(id, paths));
    }
    realPaths(id, paths) {
        return this.#withFiles(id, (files) => files.realPaths(id, paths));
    }
    writeFiles(id, writes) {
        return this.#withFiles(id, (files) => files.write(id, writes));
    }
    async #withFiles(id, act) {
        const known = this.#brokenArchives.get(id);
        if (known !== undefined)
            return act(await this.#filesByExec(known));
        const { FilesByArchive } = await __webpack_require__.e(/* import() | grant */ 815).then(__webpack_require__.bind(__webpack_require__, 1042));
        try {
            return await act(new FilesByArchive(this.#means, this.#slaveMountLooks));
        }
        catch (failure) {
            const { brokenArchive } = await __webpack_require__.e(/* import() | broken-archive */ 565).then(__webpack_require__.bind(__webpack_require__, 2637));
            const broken = brokenArchive(failure);
            if (broken === undefined)
                throw failure;
            this.#brokenArchives.set(id, broken);
            return act(await this.#filesByExec(broken));
        }
    }
    async #filesByExec(broken) {
        const { FilesByExec } = await __webpack_require__.e(/* import() | broken-archive */ 565).then(__webpack_require__.bind(__webpack_require__, 8772));
        return new FilesByExec(this.#means, broken);
    }
    exec(id, request) {
        return this.#call(`POST /containers/${id}/exec`, request.timeoutMs + REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { runExec } = await __webpack_require__.e(/* import() | grant */ 815).then(__webpack_require__.bind(__webpack_require__, 1552));
            return runExec(this.#client, id, request, abortSignal);
        });
    }
    processes(id) {
        return this.#top(id, "-o pid,uid,gid,supgid,comm", narrow/* narrowTop */.dU);
    }
    waitChannel(id, pid) {
        return this.#top(id, "-o pid,wchan:32", (top) => (0,narrow/* narrowWaitChannel */.Qq)(top, pid));
    }
    #top(id, ps_args, narrow) {
        return this.#call(`GET /containers/${id}/top`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                const options = { ps_args, abortSignal };
                return narrow(await this.#client.container(id).top(options));
            }
            catch (failure) {
                if ((0,engine_failure/* statusOf */.c2)(failure) === 500)
                    return undefined;
                throw failure;
            }
        });
    }
    async restart(id, stopTimeoutS) {
        const timeout = stopTimeoutS === undefined ? {} : { t: stopTimeoutS };
        await this.#call(`POST /containers/${id}/restart`, RESTART_TIMEOUT_MS, (abortSignal) => this.#client.container(id).restart({ ...timeout, abortSignal }));
    }
    lastLog(id) {
        return this.#call(`GET /containers/${id}/logs`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { unframed } = await __webpack_require__.e(/* import() | grant */ 815).then(__webpack_require__.bind(__webpack_require__, 1552));
            const options = { stdout: true, stderr: true, tail: LOG_LINES, follow: false, abortSignal };
            return unframed(await this.#client.container(id).logs(options));
        });
    }
    async start(id) {
        await this.#call(`POST /containers/${id}/start`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                await this.#client.container(id).start({ abortSignal });
            }
            catch (failure) {
                if ((0,engine_failure/* statusOf */.c2)(failure) !== 304)
                    throw failure;
            }
        });
    }
    [Symbol.dispose]() {
        this.#client.close();
    }
    async #call(request, timeoutMs, send) {
        try {
            return await send(AbortSignal.timeout(timeoutMs));
        }
        catch (failure) {
            const { toEngineError } = await __webpack_require__.e(/* import() | grant */ 815).then(__webpack_require__.bind(__webpack_require__, 6862));
            throw toEngineError(failure, request, this.#endpoint, timeoutMs);
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/connection.js

async function openConnection(endpoint, trace) {
    const engine = await connectEngine(endpoint, trace);
    try {
        return connectionOf(engine, await engine.info(), endpoint);
    }
    catch (failure) {
        engine[Symbol.dispose]();
        throw failure;
    }
}
function connectionOf(engine, info, endpoint) {
    return { engine, info, endpoint, [Symbol.dispose]: () => engine[Symbol.dispose]() };
}

;// CONCATENATED MODULE: ./build/socket/same-kernel.js
function isSameKernel(kernel, release) {
    return kernel === release || kernel === release.replace(/^(\d+\.\d+)(?!\d|\.\d)/, "$1.0");
}

// EXTERNAL MODULE: ./build/system/socket-file.js + 4 modules
var socket_file = __webpack_require__(595);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
;// CONCATENATED MODULE: ./build/grant/discover/docker-in-docker.js


const SHORT_ID = /^[0-9a-f]{12}$/;
function findDindHost({ hostname, containerized }, endpoint, services) {
    const byId = services.find(({ id }) => SHORT_ID.test(hostname) && id.startsWith(hostname));
    const byName = services.find(({ name }) => endpoint.kind === "tcp" && endpoint.host === name);
    const service = byId ?? (containerized ? byName : undefined);
    if (service !== undefined)
        return { title: `service \`${service.name}\``, service: service.name };
    return containerized ? { title: `container ${hostname}` } : undefined;
}
function findSharer({ targets, own }, sockets) {
    const shared = targets.filter(isInspected).flatMap(({ container }) => {
        const mount = findSocketMount(container, sockets);
        return mount?.isForeign ? [mount.source] : [];
    });
    const sharer = own
        .filter(isInspected)
        .find(({ container }) => container.privileged &&
        container.mounts.some(({ type, source }) => type === "volume" && shared.some((socket) => socket.startsWith(`${source}/`))));
    return sharer === undefined ? undefined : { title: titleOf(sharer), service: sharer.target.label };
}
function isApart({ own }) {
    return own.length > 0 && own.every((one) => one.kind === "failed" && one.error.code === "container-gone");
}
const RUNNERS_ENGINE = {
    kind: "unix",
    path: docker_host/* DEFAULT_SOCKET */.YE,
    origin: "the engine of the job's own containers",
};
function isPrivileged(host, own) {
    const found = own
        .filter(isInspected)
        .find(({ target }) => target.role === "service" && target.label === host.service);
    return found?.container.privileged ?? null;
}
function riskWarnings(host, own) {
    const privileged = own
        .filter(isInspected)
        .filter(({ container }) => container.privileged)
        .map(titleOf);
    const unseen = host !== undefined && isPrivileged(host, own) === null ? [unseenRisk(host)] : [];
    return [...privileged.map((title) => risk(title, title === host?.title)), ...unseen];
}
function risk(title, hasEngine) {
    const who = hasEngine ? "root in it, and so whoever may use the engine in it," : "root in it";
    return `${title} is privileged (--privileged, or the capability SYS_ADMIN): ${who} can become root on the machine that runs it${hasEngine ? INSTEAD : ""}`;
}
function unseenRisk({ title }) {
    return `${title} runs an engine, for which a container has to be privileged as a rule (it can't be looked at from here): whoever may use that engine can then become root on the machine that runs it${INSTEAD}`;
}
const INSTEAD = ". Docker in Docker keeps jobs' containers apart, but guards no machine; where you don't need a second engine, share the machine's own socket instead";
function titleOf({ target }) {
    return target.role === "job" ? "the job container" : `service \`${target.label}\``;
}
function isInspected(found) {
    return found.kind === "found";
}

// EXTERNAL MODULE: ./build/grant/shared-socket.js
var shared_socket = __webpack_require__(8568);
;// CONCATENATED MODULE: ./build/grant/shared-engine.js






async function openSharedEngine(endpoint, platform, trace) {
    const isInside = (0,socket_file/* isInContainer */.L7)(endpoint.kind === "unix" ? endpoint.path : undefined);
    const socket = (0,shared_socket/* readSharedSocket */.H)(endpoint, isInside ? "container" : "host", platform);
    const connection = await openConnection(endpoint, trace);
    const shared = sharedEngine(connection, socket, findDindHost(connection.info, endpoint, []));
    return { ...shared, [Symbol.dispose]: () => connection[Symbol.dispose]() };
}
function sharedEngine(connection, socket, dindHost) {
    const seen = dindHost === undefined ? socket : { ...socket, vantage: "container" };
    return { connection, socket: seen, socketEngine: connection.info, dindHost };
}
function isBehindNamespace({ connection, socket, }) {
    return connection.info.rootless && socket.kind === "unix" && socket.facts.uid !== 0;
}
function isBeforeVm({ connection, socket }) {
    const { desktop, kernel = (0,external_node_os_.release)() } = connection.info;
    const isElsewhere = desktop || process.platform !== "linux" || !isSameKernel(kernel, (0,external_node_os_.release)());
    return socket.vantage === "host" && isElsewhere;
}

;// CONCATENATED MODULE: ./build/grant/new-container.js






async function detectNewContainer(shared, allowRootGroup) {
    const { connection, dindHost } = shared;
    const { endpoint } = connection;
    if (dindHost !== undefined && endpoint.kind === "tcp") {
        const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
        return { kind: "address", options: `--env DOCKER_HOST=${endpointAddress(endpoint)}${verify}` };
    }
    try {
        const gid = await detectGroup(shared, allowRootGroup);
        const namespace = connection.info.usernsRemap ? "--userns=host " : "";
        return { kind: "group", gid, options: `${namespace}--group-add ${gid}` };
    }
    catch (failure) {
        return { kind: "failed", error: toDoodError(failure) };
    }
}
async function detectGroup(shared, allowRootGroup) {
    const seen = await viewOfNewContainer(shared);
    requireGroup(seen, allowRootGroup);
    return seen.gid;
}
function requireGroup(socket, allowRootGroup) {
    const refusal = refuseSocketGroup(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new errors/* DoodError */.bI(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(shared) {
    const { socket } = shared;
    if (socket.kind === "tcp") {
        throw new errors/* DoodError */.bI("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if (isBeforeVm(shared))
        return viewInVm(shared);
    if (!isBehindNamespace(shared))
        return socket.facts;
    const maps = await (0,user_namespace/* readEngineIdMaps */.hg)(socket.facts.uid);
    if (maps === undefined) {
        throw new errors/* DoodError */.bI("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: (0,id_map/* toInside */._A)(uid, maps.uid), gid: (0,id_map/* toInside */._A)(gid, maps.gid), mode };
}
function viewInVm({ connection: { info } }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new errors/* DoodError */.bI("gid-unknown", "this machine's engine runs its containers on another kernel, in a virtual machine for example: the socket here only leads to it, and its group there is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}

;// CONCATENATED MODULE: ./build/hook/socket-groups.js
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




async function readGroups(endpoint, platform, sockets) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const shared = __addDisposableResource(env_1, await openSharedEngine(endpoint, platform), false);
        const gids = await Promise.all(sockets.map((path) => readGroup(shared, path)));
        return new Map(sockets.flatMap((path, at) => (gids[at] === undefined ? [] : [[path, gids[at]]])));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function readGroup(shared, path) {
    if (shared.connection.info.usernsRemap) {
        throw new errors/* DoodError */.bI("userns-remapped", "the engine maps its containers' ids (userns-remap), so that no group gives access", "A container needs `--userns=host` besides: that is the workflow's to decide, in `container.options`.");
    }
    const { socket } = shared;
    const mounted = socket.kind === "tcp" ? socket : { ...socket, facts: (0,socket_file/* readSocket */.Ce)(path) };
    return detectGroup({ ...shared, socket: mounted }, false);
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


/***/ })

};
