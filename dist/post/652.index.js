export const id = 652;
export const ids = [652];
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

/***/ 6263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEngine: () => (/* binding */ connectEngine)
});

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
function narrowContainer(answer) {
    const container = object(answer);
    const config = object(container["Config"]);
    const host = object(container["HostConfig"]);
    const state = object(container["State"]);
    const id = narrow_text(container["Id"]);
    if (id === "") {
        throw new errors/* DoodError */.bI("engine-unknown", "the engine's description of a container has no Id", "Name the engine's own socket with the input `socket`.");
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

;// CONCATENATED MODULE: ./build/system/clock.js
function uptimeMs() {
    return process.uptime() * 1000;
}

;// CONCATENATED MODULE: ./build/engine/trace.js


function traceRequests(modem, trace) {
    const dial = modem.dial.bind(modem);
    modem.dial = (options, callback) => {
        const inside = options.options?.["path"];
        const query = typeof inside === "string" ? `?path=${inside}` : "";
        const request = `${options.method} ${options.path.replace(/\?.*$/, "")}${query}`;
        const start = uptimeMs();
        dial(options, (failure, answer) => {
            trace(request, uptimeMs() - start, failure ? (0,engine_failure/* describeFailure */.Ic)(failure) : "ok");
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
    listByLabel(label) {
        const query = { all: true, filters: { label: [label] } };
        return this.#call(`GET /containers/json label=${label}`, REQUEST_TIMEOUT_MS, async (abortSignal) => narrowIds(await this.#client.get({ path: "/containers/json", query, abortSignal })));
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
        const [file, { remappedRoot }] = await Promise.all([this.#readArchive(id, path), this.info()]);
        return file === undefined || remappedRoot === undefined ? file : toContainerIds(file, remappedRoot);
    }
    #readArchive(id, path) {
        return this.#call(`GET /containers/${id}/archive?path=${path}`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { readSingleFile } = await __webpack_require__.e(/* import() */ 565).then(__webpack_require__.bind(__webpack_require__, 6565));
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
        await this.#call(`PUT /containers/${id}/archive?path=/`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { packFiles } = await __webpack_require__.e(/* import() */ 565).then(__webpack_require__.bind(__webpack_require__, 6565));
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
    close() {
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


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ endpointTitle)
/* harmony export */ });
/* unused harmony export endpointAddress */
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


/***/ })

};
