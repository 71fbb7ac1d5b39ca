export const id = 554;
export const ids = [554];
export const modules = {

/***/ 1474:
/***/ ((module) => {

// docker-modem prints whole requests under DEBUG: exec environments must never reach a log.
module.exports = () => () => {};


/***/ }),

/***/ 3028:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 570:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// The userland copy of what Node itself has.
module.exports = __webpack_require__(7075);


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
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);



const DEFAULT_SOCKET = "/var/run/docker.sock";
const DEFAULT_PORT = 2375;
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
            throw unusable(origin, "it is a Windows named pipe", undefined, _system_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTEAD */ .Z.windows);
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
function unusable(origin, why, cause, instead = ANOTHER) {
    const { remedy, blocks } = instead;
    const message = `the engine's address (${origin}) can't be used: ${why}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("engine-address", message, remedy, { cause, blocks });
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endpointAddress),
/* harmony export */   o: () => (/* binding */ endpointTitle)
/* harmony export */ });
function endpointAddress(endpoint) {
    if (endpoint.kind === "unix")
        return endpoint.path;
    const host = endpoint.host.includes(":") ? `[${endpoint.host}]` : endpoint.host;
    return `tcp://${host}:${endpoint.port}`;
}
function endpointTitle(endpoint) {
    return `${endpointAddress(endpoint)} (${endpoint.origin})`;
}


/***/ }),

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Ju: () => (/* binding */ isProgramMissing),
/* harmony export */   Y7: () => (/* binding */ engineWords),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kv: () => (/* binding */ isContainerMissing),
/* harmony export */   tY: () => (/* binding */ wasAnswered)
/* harmony export */ });
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

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JW: () => (/* binding */ locateEngine)
});

// UNUSED EXPORTS: firstThere, usualPaths

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
;// CONCATENATED MODULE: ./build/engine/docker-context.js




function readCurrentContext(configFolder) {
    try {
        const config = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(configFolder, "config.json"), "utf8"));
        if (typeof config !== "object" || config === null || !("currentContext" in config))
            return undefined;
        return typeof config.currentContext === "string" ? config.currentContext : undefined;
    }
    catch {
        return undefined;
    }
}
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
        meta = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw (0,docker_host/* unusable */._P)(origin, `there is no such context (${path} can't be read)`, cause);
    }
    const { Host, SkipTLSVerify } = meta?.Endpoints?.docker ?? {};
    if (typeof Host !== "string")
        throw (0,docker_host/* unusable */._P)(origin, "the context names no docker engine");
    return { host: Host, skipVerify: SkipTLSVerify === true };
}
async function findTlsFiles(folder) {
    const names = ["ca", "cert", "key"];
    const found = await Promise.all(names.map(async (name) => {
        const path = (0,external_node_path_.join)(folder, `${name}.pem`);
        return (0,promises_.access)(path).then(() => [[name, path]], () => []);
    }));
    return Object.fromEntries(found.flat());
}

;// CONCATENATED MODULE: ./build/engine/locate.js






async function locateEngine(socket, env) {
    if (socket !== undefined)
        return { kind: "unix", path: inputPath(socket), origin: "the input `socket`" };
    const config = env["DOCKER_CONFIG"] || (0,external_node_path_.join)(env["HOME"] || (0,external_node_os_.homedir)(), ".docker");
    const host = env["DOCKER_HOST"] ?? "";
    if (host !== "")
        return fromHost(host, "DOCKER_HOST", config, env);
    const named = env["DOCKER_CONTEXT"] || undefined;
    const context = named ?? readCurrentContext(config);
    if (context !== undefined && context !== "" && context !== "default") {
        const origin = `the docker context \`${context}\`${named === undefined ? "" : ", named by DOCKER_CONTEXT"}`;
        return readContext(context, origin, config);
    }
    if (wantsTls(env))
        return fromHost("tcp://localhost:2376", "DOCKER_TLS_VERIFY without DOCKER_HOST", config, env);
    return usualSocket(env);
}
function inputPath(value) {
    const path = value.replace(/^unix:\/\//, "");
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    throw new errors/* DoodError */.bI("input-invalid", `the input \`socket\` is \`${value}\`, which is no path of a Unix socket`, "Give an absolute path, or `unix:///path/to/docker.sock`. An engine behind `tcp://` is named by DOCKER_HOST.");
}
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
    const path = firstThere(usual);
    if (path !== undefined)
        return { kind: "unix", path, origin: "its usual place" };
    const others = usual.slice(1).join(", ");
    return { kind: "unix", path: docker_host/* DEFAULT_SOCKET */.YE, origin: `docker's default; nor is there one at ${others}` };
}
function usualPaths(env) {
    const runtime = env["XDG_RUNTIME_DIR"] || `/run/user/${process.getuid?.() ?? 0}`;
    return [
        docker_host/* DEFAULT_SOCKET */.YE,
        (0,external_node_path_.join)(runtime, "docker.sock"),
        "/run/podman/podman.sock",
        (0,external_node_path_.join)(runtime, "podman/podman.sock"),
    ];
}
function firstThere(paths) {
    return paths.find((path) => {
        try {
            return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
        }
        catch (failure) {
            return (0,errors/* errnoOf */.UQ)(failure) === "EACCES";
        }
    });
}


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   f0: () => (/* binding */ riskWarnings),
/* harmony export */   ls: () => (/* binding */ findDindHost)
/* harmony export */ });
/* unused harmony exports findSharer, isApart, RUNNERS_ENGINE */
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4994);


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
    path: _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SOCKET */ .YE,
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


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZV: () => (/* binding */ isBeforeVm),
  Yl: () => (/* binding */ isBehindNamespace),
  Ob: () => (/* binding */ openSharedEngine)
});

// UNUSED EXPORTS: sharedEngine

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/docker-modem/lib/modem.js
var modem = __webpack_require__(7133);
// EXTERNAL MODULE: ./node_modules/dockerode/lib/container.js
var container = __webpack_require__(8521);
;// CONCATENATED MODULE: ./build/engine/client.js


class Client {
    modem;
    constructor({ options }) {
        this.modem = createModem(options);
        this.modem.Promise = Promise;
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
    const inherited = process.env["DOCKER_HOST"];
    delete process.env["DOCKER_HOST"];
    try {
        return new modem(options);
    }
    finally {
        if (inherited !== undefined)
            process.env["DOCKER_HOST"] = inherited;
    }
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __webpack_require__(5894);
;// CONCATENATED MODULE: ./build/engine/client-options.js






const MAX_CONNECTIONS = 64;
(0,external_node_diagnostics_channel_.subscribe)("http.client.request.start", (message) => {
    const { request } = message;
    request.once("response", (answer) => answer.once("error", (failure) => request.emit("error", failure)));
});
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
    const { Agent: TlsAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
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
;// CONCATENATED MODULE: ./build/engine/narrow.js


const object = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const narrow_text = (value) => (typeof value === "string" ? value : "");
const list = (value) => (Array.isArray(value) ? value : []);
const texts = (value) => list(value).filter((item) => typeof item === "string");
function narrowInfo(answer, endpoint) {
    const info = object(answer);
    const version = narrow_text(info["ServerVersion"]);
    if (version === "") {
        throw new errors/* DoodError */.bI("engine-unknown", `${(0,engine_endpoint/* endpointTitle */.o)(endpoint)} answers, but not like a Docker engine: GET /info has no ServerVersion`, "Name the engine's own socket with the input `socket`.");
    }
    const security = texts(info["SecurityOptions"]);
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
        containerized: narrow_text(info["OperatingSystem"]).endsWith(" (containerized)"),
        desktop: narrow_text(info["OperatingSystem"]) === "Docker Desktop",
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
    return list(answer).map((container) => narrow_text(object(container)["Id"]));
}
function narrowLabelled(answer) {
    return list(answer).map((value) => {
        const container = object(value);
        const [id, imageId] = [narrow_text(container["Id"]), narrow_text(container["ImageID"])];
        if (id === "" || imageId === "")
            throw notAnEngines("a list of containers has one without its Id or ImageID");
        return { id, imageId, labels: narrowLabels(container["Labels"]) };
    });
}
function narrowImageLabels(answer) {
    const config = object(answer)["Config"];
    if (config === undefined)
        throw notAnEngines("the engine's description of an image has no Config");
    return narrowLabels(object(config)["Labels"]);
}
function narrowLabels(value) {
    return Object.fromEntries(Object.entries(object(value)).map(([key, label]) => [key, narrow_text(label)]));
}
function notAnEngines(message) {
    return new errors/* DoodError */.bI("engine-unknown", message, "Name the engine's own socket with the input `socket`.");
}
function narrowContainer(answer) {
    const container = object(answer);
    const config = object(container["Config"]);
    const host = object(container["HostConfig"]);
    const state = object(container["State"]);
    const id = narrow_text(container["Id"]);
    if (id === "")
        throw notAnEngines("the engine's description of a container has no Id");
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
        labels: narrowLabels(config["Labels"]),
        dynamicPorts: dynamicPorts(host),
    };
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
    const mount = object(value);
    return {
        type: narrow_text(mount["Type"]),
        source: narrow_text(mount["Source"]),
        destination: narrow_text(mount["Destination"]),
    };
}
function narrowNetwork(answer, name) {
    const network = object(answer);
    if (narrow_text(network["Name"]) !== name)
        return [];
    return Object.entries(object(network["Containers"])).map(([id, container]) => ({
        id,
        name: narrow_text(object(container)["Name"]),
    }));
}
function narrowAliases(answer, network) {
    const networks = object(object(object(answer)["NetworkSettings"])["Networks"]);
    return texts(object(networks[network])["Aliases"]);
}
function dynamicPorts(host) {
    const bindings = Object.entries(object(host["PortBindings"]));
    const dynamic = bindings
        .filter(([, hosts]) => list(hosts).some((binding) => ["", "0"].includes(narrow_text(object(binding)["HostPort"]))))
        .map(([port]) => port);
    return host["PublishAllPorts"] === true ? [...dynamic, "all (--publish-all)"] : dynamic;
}
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
async function connectEngine(endpoint, trace) {
    const options = await clientOptions(endpoint);
    const client = new Client(options);
    if (trace !== undefined)
        traceRequests(client.modem, trace);
    return new DockerEngine(client, options.agent, endpoint);
}
class DockerEngine {
    #client;
    #agent;
    #endpoint;
    #info;
    constructor(client, agent, endpoint) {
        this.#client = client;
        this.#agent = agent;
        this.#endpoint = endpoint;
    }
    info() {
        this.#info ??= this.#askInfo();
        return this.#info;
    }
    #askInfo() {
        return this.#call("GET /info", REQUEST_TIMEOUT_MS, async (abortSignal) => narrowInfo(await this.#client.get({ path: "/info", abortSignal }), this.#endpoint));
    }
    inspect(nameOrId) {
        return this.#call(`GET /containers/${nameOrId}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => narrowContainer(await this.#client.container(encodeURIComponent(nameOrId)).inspect({ abortSignal })));
    }
    listRunning() {
        return this.#call("GET /containers/json", REQUEST_TIMEOUT_MS, async (abortSignal) => narrowIds(await this.#client.get({ path: "/containers/json", abortSignal })));
    }
    async listByLabel(label) {
        const query = { all: true, filters: { label: [label] } };
        const listed = await this.#call(`GET /containers/json label=${label}`, REQUEST_TIMEOUT_MS, async (abortSignal) => narrowLabelled(await this.#client.get({ path: "/containers/json", query, abortSignal })));
        const images = [...new Set(listed.map(({ imageId }) => imageId))];
        const labels = await Promise.all(images.map(async (id) => [id, await this.#imageLabels(id)]));
        const { ownersOf } = await __webpack_require__.e(/* import() */ 787).then(__webpack_require__.bind(__webpack_require__, 5787));
        return ownersOf(label, listed, new Map(labels));
    }
    #imageLabels(id) {
        return this.#call(`GET /images/${id}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => narrowImageLabels(await this.#client.get({ path: `/images/${encodeURIComponent(id)}/json`, abortSignal })));
    }
    async networkMembers(network, isWanted) {
        const found = await this.#call(`GET /networks/${network}`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                const path = `/networks/${encodeURIComponent(network)}`;
                return narrowNetwork(await this.#client.get({ path, abortSignal }), network);
            }
            catch (failure) {
                if ((0,engine_failure/* statusOf */.c2)(failure) === 404)
                    return [];
                throw failure;
            }
        });
        const withAliases = ({ id, name }) => this.#call(`GET /containers/${id}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const answer = await this.#client.container(id).inspect({ abortSignal });
            return { id, name, aliases: narrowAliases(answer, network) };
        });
        return Promise.all(found.filter(({ name }) => isWanted(name)).map(withAliases));
    }
    async readFile(id, path) {
        const [found, { remappedRoot }] = await Promise.all([this.#readArchive(id, path), this.info()]);
        if (found === undefined)
            return undefined;
        const [folder, name] = [external_node_path_.posix.dirname(found.path), external_node_path_.posix.basename(found.path)];
        const isFollowed = folder !== external_node_path_.posix.dirname(path);
        const file = isFollowed ? { ...found, path: external_node_path_.posix.join(await this.realPath(id, folder), name) } : found;
        return remappedRoot === undefined ? file : toContainerIds(file, remappedRoot);
    }
    realPath(id, path) {
        return this.#call(`HEAD /containers/${id}/archive?path=${path}`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { readPathStat, resolveLinks } = await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 9015));
            return resolveLinks(path, async (at) => {
                try {
                    const answer = await this.#client.container(id).infoArchive({ path: at, abortSignal });
                    answer.resume();
                    return readPathStat(answer, at);
                }
                catch (failure) {
                    if ((0,engine_failure/* statusOf */.c2)(failure) === 404)
                        return undefined;
                    throw failure;
                }
            });
        });
    }
    #readArchive(id, path) {
        return this.#call(`GET /containers/${id}/archive?path=${path}`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { readSingleFile } = await __webpack_require__.e(/* import() */ 565).then(__webpack_require__.bind(__webpack_require__, 8946));
            return readSingleFile(path, async (at) => {
                try {
                    return await this.#client.container(id).getArchive({ path: at, abortSignal });
                }
                catch (failure) {
                    if ((0,engine_failure/* statusOf */.c2)(failure) === 404 && !(0,engine_failure/* isContainerMissing */.kv)(failure))
                        return undefined;
                    throw failure;
                }
            });
        });
    }
    async writeFiles(id, files) {
        const { requireOwners, withOwners } = await __webpack_require__.e(/* import() */ 275).then(__webpack_require__.bind(__webpack_require__, 4275));
        const { product } = await this.info();
        const writes = product === "podman" ? withOwners(files, await this.#podmanOwners(id, files)) : files;
        await this.#putFiles(id, writes);
        const now = product === "podman" ? await this.#podmanOwners(id, writes) : await this.#owners(id, writes);
        requireOwners(writes, now);
    }
    async #owners(id, files) {
        const read = await Promise.all(files.map(({ path }) => this.readFile(id, path)));
        return new Map(read.flatMap((file) => (file === undefined ? [] : [[file.path, file]])));
    }
    async #podmanOwners(id, files) {
        const { exportedOwners, statOwners } = await __webpack_require__.e(/* import() */ 275).then(__webpack_require__.bind(__webpack_require__, 4275));
        const paths = files.flatMap(({ path }) => [path, `${path}-`]);
        const told = await statOwners(paths, (request) => this.exec(id, request));
        if (told !== undefined)
            return told;
        return this.#call(`GET /containers/${id}/export`, REQUEST_TIMEOUT_MS, async (abortSignal) => exportedOwners(files, await this.#client.container(id).export({ abortSignal })));
    }
    async #putFiles(id, files) {
        await this.#call(`PUT /containers/${id}/archive?path=/`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { packFiles } = await __webpack_require__.e(/* import() */ 565).then(__webpack_require__.bind(__webpack_require__, 8946));
            const archive = await packFiles(files);
            await this.#client.container(id).putArchive(archive, { path: "/", abortSignal });
        });
    }
    exec(id, request) {
        return this.#call(`POST /containers/${id}/exec`, request.timeoutMs + REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { runExec } = await __webpack_require__.e(/* import() */ 454).then(__webpack_require__.bind(__webpack_require__, 5454));
            return runExec(this.#client, id, request, abortSignal);
        });
    }
    mainProcess(id, pid) {
        return this.#call(`GET /containers/${id}/top`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                const top = await this.#client
                    .container(id)
                    .top({ ps_args: "-o pid,uid,gid,supgid", abortSignal });
                return narrowTop(top, pid);
            }
            catch (failure) {
                if ((0,engine_failure/* statusOf */.c2)(failure) === 500)
                    return undefined;
                throw failure;
            }
        });
    }
    async restart(id) {
        await this.#call(`POST /containers/${id}/restart`, RESTART_TIMEOUT_MS, (abortSignal) => this.#client.container(id).restart({ abortSignal }));
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
        this.#agent.destroy();
    }
    async #call(request, timeoutMs, send) {
        try {
            return await send(AbortSignal.timeout(timeoutMs));
        }
        catch (failure) {
            const { toEngineError } = await __webpack_require__.e(/* import() */ 862).then(__webpack_require__.bind(__webpack_require__, 6862));
            throw toEngineError(failure, request, this.#endpoint, timeoutMs);
        }
    }
}
function toContainerIds(file, root) {
    const inside = (id, first) => (id >= first ? id - first : id);
    return { ...file, uid: inside(file.uid, root.uid), gid: inside(file.gid, root.gid) };
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

// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/grant/discover/docker-in-docker.js
var docker_in_docker = __webpack_require__(1198);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/system/platform.js
var system_platform = __webpack_require__(7625);
// EXTERNAL MODULE: ./build/system/user-namespace.js
var user_namespace = __webpack_require__(3051);
;// CONCATENATED MODULE: ./build/grant/shared-socket.js





function readSharedSocket(endpoint, vantage, platform) {
    const hostPaths = socketPaths(endpoint);
    if (endpoint.kind === "tcp")
        return { kind: "tcp", hostPaths, vantage };
    const facts = (0,socket_file/* readSocket */.Ce)(endpoint.path, (0,engine_endpoint/* endpointTitle */.o)(endpoint), system_platform/* INSTEAD */.Z[platform]);
    (0,user_namespace/* requireMappedOwner */.y5)(facts, endpoint.path);
    return { kind: "unix", path: endpoint.path, facts, hostPaths, vantage };
}
function socketPaths(endpoint) {
    if (endpoint.kind === "tcp")
        return [docker_host/* DEFAULT_SOCKET */.YE];
    return [...new Set([endpoint.path, (0,socket_file/* linkTarget */.Cm)(endpoint.path)])];
}

;// CONCATENATED MODULE: ./build/grant/shared-engine.js




async function openSharedEngine(endpoint, platform, trace) {
    const socket = readSharedSocket(endpoint, (0,socket_file/* isInContainer */.L7)() ? "container" : "host", platform);
    const connection = await openConnection(endpoint, trace);
    const shared = sharedEngine(connection, socket, (0,docker_in_docker/* findDindHost */.ls)(connection.info, endpoint, []));
    return { ...shared, [Symbol.dispose]: () => connection[Symbol.dispose]() };
}
function sharedEngine(connection, socket, dindHost) {
    const seen = dindHost === undefined ? socket : { ...socket, vantage: "container" };
    return { connection, socket: seen, dindHost };
}
function isBehindNamespace({ connection, socket, }) {
    return connection.info.rootless && socket.kind === "unix" && socket.facts.uid !== 0;
}
function isBeforeVm({ connection, socket }) {
    return socket.vantage === "host" && (connection.info.desktop || process.platform !== "linux");
}


/***/ }),

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ OVERFLOW_ID),
/* harmony export */   _A: () => (/* binding */ toInside),
/* harmony export */   dU: () => (/* binding */ parseIdMap)
/* harmony export */ });
const OVERFLOW_ID = 65534;
function parseIdMap(text) {
    return text
        .split("\n")
        .map((line) => line.trim().split(/\s+/).map(Number))
        .flatMap(([inside, outside, length]) => inside === undefined || outside === undefined || length === undefined
        ? []
        : [{ inside, outside, length }]);
}
function toInside(outsideId, map) {
    const range = map.find(({ outside, length }) => outsideId >= outside && outsideId < outside + length);
    return range === undefined ? OVERFLOW_ID : range.inside + (outsideId - range.outside);
}


/***/ }),

/***/ 2273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ canonicalPath),
/* harmony export */   wT: () => (/* binding */ findSocketMount)
/* harmony export */ });
/* unused harmony export pathOnMachine */
const ENGINE_SOCKET_NAME = /^(docker|podman)\.sock$/;
const USUAL_PATHS = ["/run/docker.sock", "/run/podman/podman.sock"];
function canonicalPath(path) {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, "") : path;
    return trimmed.replace(/^\/var\/run(?=\/|$)/, "/run");
}
function findSocketMount({ mounts, clientSocket }, sockets) {
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
function pathOnMachine(mounts, path) {
    const around = mounts
        .map(({ source, destination }) => ({
        source,
        rest: rest(canonicalPath(destination), canonicalPath(path)),
    }))
        .filter(({ rest }) => rest !== undefined)
        .toSorted((a, b) => (a.rest ?? "").length - (b.rest ?? "").length)[0];
    if (around?.rest === undefined || around.source === "")
        return undefined;
    return around.rest === "" ? around.source : join(around.source, around.rest);
}
function rest(at, path) {
    return at === path ? "" : below(at, path);
}
function isNamedLikeSocket(source) {
    return ENGINE_SOCKET_NAME.test(source.slice(source.lastIndexOf("/") + 1));
}
function below(folder, path) {
    const prefix = folder === "/" ? "/" : `${folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
function join(folder, rest) {
    return folder === "/" ? `/${rest}` : `${folder.replace(/\/+$/, "")}/${rest}`;
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
function socketTitle({ uid, gid, mode }) {
    return `${uid}:${gid} ${mode.toString(8).padStart(4, "0")}`;
}
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


/***/ }),

/***/ 1634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ describeUnmapped),
/* harmony export */   VC: () => (/* binding */ isUnmapped),
/* harmony export */   _P: () => (/* binding */ UNMAPPED_REMEDY)
/* harmony export */ });
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5064);
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);


function isUnmapped({ uid, gid }) {
    return uid === _id_map_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERFLOW_ID */ .J4 && gid === _id_map_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERFLOW_ID */ .J4;
}
function describeUnmapped(path, socket) {
    return `runs in a user namespace (userns-remap) that doesn't map the owner of ${path}: it sees ${(0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)}, and not even its root may use it`;
}
const UNMAPPED_REMEDY = "Create the container in the host's user namespace: `--userns=host`.";


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ uptimeMs)
/* harmony export */ });
function uptimeMs() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ INSTEAD),
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
function platformOf(system, env) {
    if (system === "darwin")
        return "macos";
    if (system === "win32")
        return "windows";
    return env["KUBERNETES_SERVICE_HOST"] ? "kubernetes" : "linux";
}
const ON_LINUX = { where: "in the job", language: "yaml", lines: ["runs-on: ubuntu-latest"] };
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

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseStatus)
/* harmony export */ });
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


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ readSocket),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   L7: () => (/* binding */ isInContainer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);



function readSocket(path, title = path, instead = _platform_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTEAD */ .Z.linux) {
    try {
        const seen = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!seen.isSocket())
            throw notASocket(title, seen.isDirectory());
        return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
    }
    catch (failure) {
        throw failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI ? failure : unreadable(path, title, instead, failure);
    }
}
function notASocket(title, isFolder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-not-a-socket", `${title} is ${isFolder ? "a folder" : "a file"}, not a socket`, isFolder
        ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
        : "Name the engine's socket with the input `socket`.");
}
function unreadable(path, title, { remedy, blocks }, cause) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(cause) === "EACCES") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-denied", `a folder above ${title} is closed to this user`, "Run this step as a user who may enter it.", { cause });
    }
    const dangling = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-missing", dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`, remedy, { cause, blocks });
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isInContainer() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/.dockerenv") || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/run/.containerenv");
}


/***/ }),

/***/ 3051:
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
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1634);





const DAEMONS = ["dockerd", "podman"];
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
function requireMappedOwner(socket, path) {
    if (!(0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnmapped */ .VC)(socket))
        return;
    const root = readIdMaps(process.pid)?.uid.find(({ inside }) => inside === 0);
    if (root === undefined || root.outside === 0)
        return;
    const seen = `this container ${(0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__/* .describeUnmapped */ .Ij)(path, socket)}`;
    throw root.length === 1
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("socket-elsewhere", `${seen}; the engine is rootless, and this is another engine's socket (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, "Mount the rootless engine's own socket (`$XDG_RUNTIME_DIR/docker.sock`) under its own path, and set DOCKER_HOST to that path.")
        : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("userns-remapped", seen, _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__/* .UNMAPPED_REMEDY */ ._P);
}


/***/ })

};
