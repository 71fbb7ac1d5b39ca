export const id = 65;
export const ids = [65];
export const modules = {

/***/ 8798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine),
  W: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
// EXTERNAL MODULE: ./build/runner/finding.js
var finding = __webpack_require__(3570);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/grant/verify/proof.js + 1 modules
var proof = __webpack_require__(1404);
// EXTERNAL MODULE: ./build/system/program.js
var program = __webpack_require__(6468);
;// CONCATENATED MODULE: ./build/runner/login-proof.js





const MAX_OUTPUT = 64 * 1024;
function proveLogin(user, socketPath, path) {
    const machine = { exec: (_id, request) => runAs(user, request, path) };
    const question = { mount: { path: socketPath }, engineVersion: undefined };
    return (0,proof/* proveAccess */.vU)(machine, { id: "" }, question, "docker version");
}
async function runAs({ uid, gid, home }, request, path) {
    const ids = ["--reuid", String(uid), "--regid", String(gid), "--init-groups"];
    const child = (0,external_node_child_process_.spawn)((0,program/* programPath */.kx)("setpriv"), [...ids, "--", ...request.command], {
        env: { PATH: path, HOME: home, ...Object.fromEntries((request.env ?? []).map(pair)) },
        cwd: "/",
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (chunk) => {
            output = (output + chunk).slice(-MAX_OUTPUT);
        });
    }
    try {
        const [code, signal] = await (0,external_node_events_.once)(child, "close", { signal: AbortSignal.timeout(request.timeoutMs) });
        if (typeof code === "number")
            return { kind: "exited", code, output };
        return { kind: "not-started", reason: `ended by ${signal}` };
    }
    catch (failure) {
        if (child.pid === undefined)
            return { kind: "not-started", reason: (0,errors/* toDoodError */.Yn)(failure).message };
        endGroup(child.pid);
        return { kind: "timeout", output };
    }
    finally {
        child.stdout.destroy();
        child.stderr.destroy();
        child.unref();
    }
}
function endGroup(pid) {
    try {
        process.kill(-pid, "SIGKILL");
    }
    catch (failure) {
        if ((0,errors/* errnoOf */.UQ)(failure) !== "ESRCH")
            throw failure;
    }
}
function pair(variable) {
    const at = variable.indexOf("=");
    return [variable.slice(0, at), variable.slice(at + 1)];
}

// EXTERNAL MODULE: ./build/runner/machine.js + 2 modules
var runner_machine = __webpack_require__(7267);
;// CONCATENATED MODULE: ./build/cli/machine-view.js






async function examine(machine, env) {
    const findings = (0,finding/* judgeMachine */.H)(machine);
    if (process.getuid?.() !== 0)
        return findings;
    const { socket, runners, runnerEngines } = machine;
    const members = machine.users.filter((user) => user.uid === socket.uid || (0,runner_machine/* isMember */.NB)(user, socket.gid, machine));
    const proofs = members.map((user) => machine_view_proof(`user ${(0,text_file/* fromBytes */.uK)(user.name)}`, user, machine.path, env));
    const others = runners.flatMap((runner) => {
        const engine = runnerEngines.get(runner.unit);
        const user = (0,runner_machine/* userOf */.Z5)(runner, machine.users);
        if (engine?.kind !== "socket" || user === undefined)
            return [];
        return [machine_view_proof(`docker of ${runner.unit}`, user, engine.path, env)];
    });
    return [...findings, ...(await Promise.all([...proofs, ...others]))];
}
async function machine_view_proof(subject, user, path, env) {
    try {
        const text = `a new login may use docker: ${(0,sentence/* provedBy */.s4)(await proveLogin(user, path, env["PATH"]))}`;
        return { about: "user", state: "ok", subject, text, remedy: "" };
    }
    catch (failure) {
        const { message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
        return { about: "user", state: "problem", subject, text: message, remedy };
    }
}
async function show(findings, { output }) {
    await output.table(["what", "how it is"], findings.map(({ state, subject, text }) => [state, subject, text]));
    const remedies = new Set(findings.map(({ remedy }) => remedy).filter((remedy) => remedy !== ""));
    for (const remedy of remedies)
        output.line(`→ ${remedy}`);
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
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
;// CONCATENATED MODULE: ./build/engine/docker-context.js





function readCurrentContext(configFolder) {
    try {
        const config = (0,json/* objectOf */.Xy)(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(configFolder, "config.json"), "utf8")));
        return (0,json/* textOf */.b6)(config["currentContext"]) || undefined;
    }
    catch {
        return undefined;
    }
}
async function readContext(name, origin, configFolder) {
    const { createHash } = await Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
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
        meta = (0,json/* objectOf */.Xy)(JSON.parse(await (0,promises_.readFile)(path, "utf8")));
    }
    catch (cause) {
        throw (0,docker_host/* unusable */._P)(origin, `there is no such context (${path} can't be read)`, cause);
    }
    const docker = (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(meta["Endpoints"])["docker"]);
    const host = docker["Host"];
    if (typeof host !== "string")
        throw (0,docker_host/* unusable */._P)(origin, "the context names no docker engine");
    return { host, skipVerify: docker["SkipTLSVerify"] === true };
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
    const isAddress = /[@:]/.test(value);
    throw new errors/* DoodError */.bI("input-invalid", isAddress
        ? "the input `socket` is an address, and no path of a Unix socket"
        : `the input \`socket\` is \`${value}\`, which is no absolute path of a Unix socket`, "Give an absolute path, or `unix:///path/to/docker.sock`. An engine behind `tcp://` is named by DOCKER_HOST.");
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
/* harmony import */ var _shared_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1588);






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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "this machine's engine runs its containers on another kernel, in a virtual machine for example: the socket here only leads to it, and its group there is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}


/***/ }),

/***/ 558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m$: () => (/* binding */ endRemedy),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   pQ: () => (/* binding */ notRunning),
/* harmony export */   xd: () => (/* binding */ socketNotMounted)
/* harmony export */ });
/* unused harmony export endsByItself */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3437);

const MAX_LOG_LENGTH = 300;
const STOPPED = [0, 137, 143];
function endsByItself({ status, exitCode }) {
    return ["restarting", "running"].includes(status) || (status === "exited" && !STOPPED.includes(exitCode));
}
function endOf({ status, exitCode }, log) {
    const text = log.trim().replaceAll(/\s*[\r\n]+\s*/g, " / ");
    const code = status === "running" ? "" : ` (exit code ${exitCode})`;
    return `${code}${text === "" ? "" : `; its log ends: ${text.slice(-MAX_LOG_LENGTH)}`}`;
}
function endRemedy(name) {
    return `It ends by itself: read \`docker logs ${name}\`. If it ends because it is denied docker at its start, give it the group from the start: \`--group-add\` with the socket's GID.`;
}
function notRunning({ container, lastLog = "" }) {
    const { name, status } = container;
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${name}\`.`,
    };
    const hasFailed = endsByItself(container);
    const start = remedies[status] ?? `Start it before this step: \`docker start ${name}\`.`;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("container-not-running", `the container is ${status}, not running${hasFailed ? endOf(container, lastLog) : ""}`, hasFailed ? endRemedy(name) : start);
}
function socketNotMounted() {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
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

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup),
/* harmony export */   b: () => (/* binding */ seenSocket)
/* harmony export */ });
/* harmony import */ var _socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2076);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1634);
/* harmony import */ var _container_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(558);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3437);





function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return (0,_container_state_js__WEBPACK_IMPORTED_MODULE_3__/* .notRunning */ .pQ)(seen);
    if (mount === undefined)
        return (0,_container_state_js__WEBPACK_IMPORTED_MODULE_3__/* .socketNotMounted */ .xd)();
    if (socket === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if ((0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnmapped */ .VC)(socket) && hasNamespace(seen, engine)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("userns-remapped", `the container ${(0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnmapped */ .Ij)(mount.path, socket)}`, _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .UNMAPPED_REMEDY */ ._P);
    }
    const misuses = mount.isForeign ? (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .findMisuse */ .Km)(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .repairLine */ .Ox)(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("world-writable", (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
function hasNamespace({ container }, engine) {
    const mayHave = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return mayHave && container.usernsMode !== "host";
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZV: () => (/* binding */ isBeforeVm),
  Yl: () => (/* binding */ isBehindNamespace),
  Ob: () => (/* binding */ openSharedEngine)
});

// UNUSED EXPORTS: sharedEngine

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
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
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
            const { runExec } = await __webpack_require__.e(/* import() | grant */ 815).then(__webpack_require__.bind(__webpack_require__, 6102));
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
            const { unframed } = await __webpack_require__.e(/* import() | grant */ 815).then(__webpack_require__.bind(__webpack_require__, 6102));
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
    const isInside = (0,socket_file/* isInContainer */.L7)(endpoint.kind === "unix" ? endpoint.path : undefined);
    const socket = readSharedSocket(endpoint, isInside ? "container" : "host", platform);
    const connection = await openConnection(endpoint, trace);
    const shared = sharedEngine(connection, socket, (0,docker_in_docker/* findDindHost */.ls)(connection.info, endpoint, []));
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


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ PROOF_SCRIPT),
/* harmony export */   KJ: () => (/* binding */ readTooOld),
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
# A folder above the socket that this user may not enter.
closed() (
  set -f; IFS=/; d=
  for c in \${S#/}; do
    d=$d/$c
    if [ "$d" = "$S" ] || [ ! -e "$d" ]; then break; fi
    if [ ! -x "$d" ]; then echo "dood-closed $d $(ls -ldn "$d" 2>/dev/null)"; break; fi
  done
)
opened() {
  # <> would make a file that isn't there.
  if [ ! -e "$S" ]; then
    [ -n "$(closed)" ] && echo denied || echo missing
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
closed
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
    const closed = parseClosed(output);
    return {
        kind: "disproved",
        level,
        tool,
        fault,
        ...(groups === undefined ? {} : { groups }),
        ...(closed === undefined ? {} : { closed }),
    };
}
function readVersions(output) {
    const text = spoken(output);
    const [client = "", server = ""] = text.slice(Math.max(0, text.lastIndexOf("Client:"))).split(/^Server:/m);
    const versionIn = (part) => /^\s*Version:\s+(\S+)/m.exec(part)?.[1];
    return { client: versionIn(client), server: versionIn(server) };
}
function readTooOld(output) {
    const said = /client version ([\d.]+\d) is too old\. Minimum supported API version is ([\d.]+\d)/;
    const [, api, floor] = said.exec(spoken(output)) ?? [];
    return api === undefined || floor === undefined ? undefined : { api, floor };
}
function faultInWords(words) {
    if (/permission denied/i.test(words))
        return "denied";
    if (/Cannot connect to the Docker daemon|connection refused/i.test(words))
        return "stale";
    if (/forbidden/i.test(words))
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
function parseClosed(output) {
    const line = /^dood-closed (\/\S*)(?: ([A-Za-z-]{10})\S* +\d+ +(\d+) +(\d+) )?/m.exec(output);
    if (line === null)
        return undefined;
    const [, path = "", mode, uid, gid] = line;
    return mode === undefined ? path : `${path} (${mode}, ${uid}:${gid})`;
}
function spoken(output) {
    return output
        .split("\n")
        .filter((line) => !line.startsWith("dood-"))
        .join("\n")
        .trim();
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oc: () => (/* binding */ HARMLESS_COMMAND),
  vU: () => (/* binding */ proveAccess),
  FQ: () => (/* binding */ proveSwitch)
});

// EXTERNAL MODULE: ./node_modules/string-argv/index.js
var string_argv = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/verify/proof-script.js
var proof_script = __webpack_require__(89);
;// CONCATENATED MODULE: ./build/grant/verify/disproof.js


const FAULTS = {
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
        const [code, what, remedy] = FAULTS[result.fault];
        return new errors/* DoodError */.bI(code, `${what} (${proved.mount.path}, asked with ${result.tool})`, remedy);
    }
    return new errors/* DoodError */.bI("proof-failed", `\`${verifyCommand}\` failed as this user though it may open the socket: ${lastLine((0,proof_script/* spoken */.vg)(output))}`, "Run the command yourself in the container, as that user; the input `verify-command` changes it.");
}
function denied({ tool, groups, closed }, { mount: { path }, socket }) {
    if (closed !== undefined) {
        return new errors/* DoodError */.bI("proof-denied", `a folder above the socket is closed to this user: ${closed} (${path}, asked with ${tool})`, "Let everybody enter it (`chmod o+x` in the image; for a tmpfs `--tmpfs /run:mode=755`), or mount the socket in another folder.");
    }
    const isRight = groups !== undefined && socket !== undefined && groups.includes(socket.gid);
    if (groups === undefined || socket === undefined || isRight) {
        const rightly = isRight ? "its groups are right" : "by the engine's rules its groups are right";
        return new errors/* DoodError */.bI("proof-denied", `the kernel denies it the socket though ${rightly} (${path}, asked with ${tool})`, "SELinux or AppArmor may stand in the way (`ausearch -m avc`, `dmesg`); with SELinux add `options: --security-opt label=disable`.");
    }
    return new errors/* DoodError */.bI("proof-denied", `the kernel denies it the socket: it belongs to group ${socket.gid}, and a new process of this user has the groups ${groups.join(", ") || "none"} (${path}, asked with ${tool})`, `Give the group from the start: \`options: --group-add ${socket.gid}\`.`);
}
function lastLine(text) {
    return text.split("\n").at(-1)?.slice(0, 300) ?? "";
}

;// CONCATENATED MODULE: ./build/grant/verify/proof.js




const HARMLESS_COMMAND = proof_script/* DOCKER_VERSION */._F;
const PROOF_TIMEOUT_MS = 30_000;
const ANSWER_TIMEOUT_S = 10;
async function proveAccess(engine, target, question, verifyCommand) {
    const { path } = question.mount;
    const run = (command) => engine.exec(target.id, {
        command,
        ...(target.user === undefined ? {} : { user: target.user }),
        env: [`DOCKER_HOST=unix://${path}`],
        timeoutMs: PROOF_TIMEOUT_MS,
    });
    const runScript = async (command) => {
        const words = ["setup-dood", path, command, String(ANSWER_TIMEOUT_S)];
        const outcome = await run(["sh", "-c", proof_script/* PROOF_SCRIPT */.D9, ...words]);
        if (outcome.kind === "not-started")
            return undefined;
        return judge(outcome, (0,proof_script/* parseProof */.k_)(outcome.output), question, verifyCommand);
    };
    const scripted = await runScript(verifyCommand);
    if (scripted?.uselessDocker !== undefined)
        return { ...scripted, ...(await runScript("")) };
    return scripted ?? proveWithoutShell(run, question, verifyCommand);
}
async function proveSwitch(engine, { id }, question, user) {
    const { path } = question.mount;
    const script = [proof_script/* PROOF_SCRIPT */.D9, "setup-dood", path, "", String(ANSWER_TIMEOUT_S)];
    const outcome = await engine.exec(id, {
        command: ["su", "-s", "/bin/sh", user, "-c", ...script],
        user: "0",
        timeoutMs: PROOF_TIMEOUT_MS,
    });
    if (outcome.kind !== "exited")
        return;
    const result = (0,proof_script/* parseProof */.k_)(outcome.output);
    if (result?.kind === "disproved" && result.fault === "denied") {
        throw disproved({ ...result, tool: `su and ${result.tool}` }, outcome.output, question, proof_script/* DOCKER_VERSION */._F);
    }
}
async function proveWithoutShell(run, question, verifyCommand) {
    let proof = { level: "inferred", tool: "none", detail: "nothing in the image can test it" };
    for (const command of new Set([verifyCommand, proof_script/* DOCKER_VERSION */._F])) {
        const direct = await run((0,string_argv/* parseArgsStringToArgv */.R)(command));
        if (direct.kind === "not-started")
            return proof;
        proof = judge(direct, directResult(direct), question, verifyCommand);
        if (proof.uselessDocker?.kind !== "strange")
            break;
    }
    return proof.uselessDocker === undefined ? proof : { ...proof, level: "inferred" };
}
function directResult(outcome) {
    const about = { level: "docker", tool: "docker" };
    if (outcome.kind === "exited" && outcome.code === 0)
        return { kind: "proved", ...about };
    return { kind: "disproved", ...about, fault: (0,proof_script/* faultInWords */.RQ)(outcome.output) };
}
function judge(outcome, result, question, verifyCommand) {
    if (outcome.kind === "timeout" || result === undefined) {
        throw new errors/* DoodError */.bI(outcome.kind === "timeout" ? "proof-silent" : "proof-failed", outcome.kind === "timeout"
            ? `the test as this user got no answer within ${PROOF_TIMEOUT_MS / 1000} s`
            : `the test as this user ended without a result (exit code ${outcome.code}): ${lastLine((0,proof_script/* spoken */.vg)(outcome.output))}`, `Run it yourself in the container, as that user: \`${verifyCommand}\`.`);
    }
    const tooOld = result.kind === "disproved" ? (0,proof_script/* readTooOld */.KJ)(outcome.output) : undefined;
    if (tooOld !== undefined) {
        const { client } = (0,proof_script/* readVersions */.q2)(outcome.output);
        return {
            level: "docker",
            tool: result.tool,
            detail: "",
            uselessDocker: { kind: "too-old", client, ...tooOld },
        };
    }
    if (result.kind === "disproved")
        throw disproved(result, outcome.output, question, verifyCommand);
    const { level, tool } = result;
    if (level !== "docker")
        return { level, tool, detail: "" };
    const { client, server } = (0,proof_script/* readVersions */.q2)(outcome.output);
    if (server === undefined || server !== (question.engineVersion ?? server)) {
        return { level, tool, detail: "", uselessDocker: { kind: "strange" } };
    }
    return {
        level,
        tool,
        detail: client === server ? `version ${client}` : `version ${client} (engine ${server})`,
    };
}


/***/ }),

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ narrowEdit)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

function narrowEdit(entry) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entry))
        throw new TypeError("an edit is an object");
    const file = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "file");
    switch (entry["kind"]) {
        case "append":
            if (file !== "group" && file !== "gshadow" && file !== "passwd")
                break;
            return { kind: "append", file, line: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "line") };
        case "add-member": {
            if (file !== "group" && file !== "gshadow")
                break;
            const gid = entry["gid"] === undefined ? {} : { gid: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .idField */ .ei)(entry, "gid") };
            return {
                kind: "add-member",
                file,
                group: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "group"),
                ...gid,
                user: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "user"),
            };
        }
        case "set-gid": {
            if (file !== "group")
                break;
            const [from, to] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .idField */ .ei)(entry, "from"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .idField */ .ei)(entry, "to")];
            return { kind: "set-gid", file, group: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "group"), from, to };
        }
    }
    throw new TypeError(`no edit: ${JSON.stringify(entry["kind"])} of ${file}`);
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   dd: () => (/* binding */ MAX_EDITS),
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

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ joinGroup),
/* harmony export */   w: () => (/* binding */ createGroup)
/* harmony export */ });
function joinGroup(files, { name, gid }, user) {
    const shadow = files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "add-member", group: name, user }];
    return [{ file: "group", kind: "add-member", group: name, gid, user }, ...shadow];
}
function createGroup(files, { name, gid }, members) {
    const list = members.join(",");
    const shadow = files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "append", line: `${name}:!::${list}` }];
    return [{ file: "group", kind: "append", line: `${name}:x:${gid}:${list}` }, ...shadow];
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
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
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
function objectOf(value) {
    return isJsonObject(value) ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === "string");
}


/***/ }),

/***/ 3046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Fz: () => (/* binding */ containerOptionsOf),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Kr: () => (/* binding */ gidOf),
/* harmony export */   Z9: () => (/* binding */ denialOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   od: () => (/* binding */ grantOf),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   zl: () => (/* binding */ isOpenToEveryone)
/* harmony export */ });
/* unused harmony exports triedOf, verdictOf, proofVerdictOf */
/* harmony import */ var _grant_verify_proof_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);


function gidOf({ newContainer }) {
    return newContainer.kind === "group" ? newContainer.gid : undefined;
}
function groupOf(run) {
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
    return levels.length === tried.length ? (0,_grant_verify_proof_script_js__WEBPACK_IMPORTED_MODULE_1__/* .weakest */ .hB)(levels) : undefined;
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
            return (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(outcome.socketAfter);
        case "planned":
            return (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(outcome.plan.socket);
        case "refused":
            return outcome.refusal.code === "world-writable";
        case "failed":
        case "passed-over":
            return false;
    }
}
function denialOf(outcome) {
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


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z5: () => (/* binding */ userOf),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   qP: () => (/* binding */ REVERTED),
/* harmony export */   s4: () => (/* binding */ provedBy),
/* harmony export */   wS: () => (/* binding */ toolOf)
/* harmony export */ });
/* unused harmony exports whereabouts, dindNote, before, actionTaken, proved, MAIN_PROCESS, duration */
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3046);

function sentence(outcome) {
    const where = `${userOf(outcome)} in ${whereabouts(outcome)}`;
    switch (outcome.kind) {
        case "refused":
        case "failed":
            return `${where}: ${(0,_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .denialOf */ .Z9)(outcome)?.message}`;
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


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ giver),
/* harmony export */   r: () => (/* binding */ findChangedGroup)
/* harmony export */ });
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4819);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);
/* harmony import */ var _private_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9668);



function findChangedGroup(machine) {
    const { engineGroup: engine, group, path, socket } = machine;
    if (engine.kind === "unknown" || socket.gid === 0 || (0,_private_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .privateTo */ .L)(path) !== undefined)
        return undefined;
    const configured = gidOf(engine.group, machine);
    if (configured === socket.gid || (configured === 0 && group?.name === "docker"))
        return undefined;
    const give = `sudo chgrp ${engine.group} ${path}`;
    return {
        configured: engine.group,
        text: `it belongs to ${group === undefined ? `group ${socket.gid}` : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBytes */ .uK)(group.name)}, but ${giver(engine)} gives it to ${engine.group}${configured === undefined ? ", a group that isn't there" : ""}: somebody has changed its group`,
        line: configured === undefined ? `sudo groupadd --system ${engine.group} && ${give}` : give,
    };
}
function giver(engine) {
    if (engine.kind === "systemd")
        return engine.unit;
    const names = { default: "the engine", file: engine.file, option: "dockerd --group" };
    return names[engine.origin];
}
function gidOf(name, machine) {
    const named = (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(machine).find((group) => group.name === (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .toBytes */ .ZJ)(name));
    return named?.gid ?? (/^\d+$/.test(name) ? Number(name) : undefined);
}


/***/ }),

/***/ 3788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ guardedFolders),
/* harmony export */   a: () => (/* binding */ closedTo)
/* harmony export */ });
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);

const ENTER = { owner: 0o100, group: 0o010, others: 0o001 };
function closedTo(user, machine) {
    return user.uid === 0 ? undefined : machine.folders.find((folder) => !enters(user, folder, machine));
}
function guardedFolders({ folders }) {
    return folders.filter(({ mode }) => (mode & ENTER.others) === 0);
}
function enters(user, { uid, gid, mode }, machine) {
    if (user.uid === uid)
        return (mode & ENTER.owner) !== 0;
    return (mode & ((0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(user, gid, machine) ? ENTER.group : ENTER.others)) !== 0;
}


/***/ }),

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ undoEngineConfig),
/* harmony export */   Xw: () => (/* binding */ applyEngineConfig),
/* harmony export */   k0: () => (/* binding */ planEngineConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5883);
/* harmony import */ var _system_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7679);




const ROOTS = { uid: 0, gid: 0, mode: 0o644 };
function planEngineConfig(path, title, edit) {
    const newFolder = firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const before = readRootsFile(path) ?? null;
    return { kind: "engine-config", title, path, before, after: edit(before), newFolder };
}
function applyEngineConfig({ path, after }) {
    writeRootsFile(path, after);
}
function undoEngineConfig({ path, before, after, newFolder }) {
    const text = readRootsFile(path) ?? null;
    if (text === before)
        return true;
    if (text !== after)
        return false;
    if (before !== null) {
        writeRootsFile(path, before);
        return true;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
    if (newFolder !== null)
        removeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), newFolder);
    return true;
}
function readRootsFile(path) {
    const missing = firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,_system_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireTrusted */ .r6)(missing === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(missing), [0], path);
    return (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path)?.text;
}
function writeRootsFile(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,_system_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireTrusted */ .r6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [0], path);
    (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)(path, text, (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path) ?? ROOTS);
}
function removeFolders(folder, outermost) {
    if (!folder.startsWith(outermost))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
        return;
    }
    removeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), outermost);
}
function firstMissing(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) !== undefined)
        return null;
    return firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) ?? folder;
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   P4: () => (/* binding */ lastHost),
/* harmony export */   QE: () => (/* binding */ NEXT_HOOK),
/* harmony export */   SD: () => (/* binding */ variableIn),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
const NEXT_HOOK = "SETUP_DOOD_CONTAINER_HOOK";
function variableIn(text, name) {
    return lineOf(name).exec(text ?? "")?.[1];
}
function lastHost(text) {
    return [...text.matchAll(/^DOCKER_HOST=(.*?)\r?$/gm)].at(-1)?.[1];
}
function withVariables(text, variables) {
    return Object.entries(variables).reduce((now, [name, value]) => {
        const line = `${name}=${value}`;
        if (/[\0\r\n]/.test(value))
            throw new RangeError(`${JSON.stringify(line)} is no one line`);
        if (lineOf(name).test(now))
            return now.replace(lineOf(name), () => line);
        return `${now}${now === "" || now.endsWith("\n") ? "" : "\n"}${line}\n`;
    }, text);
}
function withoutVariables(text, { before, after }, names) {
    return names.reduce((now, name) => {
        if (variableIn(now, name) !== variableIn(after, name))
            return now;
        const old = variableIn(before, name);
        if (old !== undefined)
            return now.replace(lineOf(name), () => `${name}=${old}`);
        return now.replace(new RegExp(`^${name}=.*(\\n|$)`, "m"), "");
    }, text);
}
function lineOf(name) {
    return new RegExp(`^${name}=(.*)$`, "m");
}


/***/ }),

/***/ 3570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeMachine),
/* harmony export */   h: () => (/* binding */ groupName)
/* harmony export */ });
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2002);
/* harmony import */ var _changed_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(729);
/* harmony import */ var _closed_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3788);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7267);
/* harmony import */ var _podman_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4948);
/* harmony import */ var _private_socket_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9668);
/* harmony import */ var _process_access_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6985);
/* harmony import */ var _runner_engine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(564);
/* harmony import */ var _socket_users_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8415);











function judgeMachine(machine) {
    return [
        socketFinding(machine),
        ok("access", "who may open it", (0,_socket_users_js__WEBPACK_IMPORTED_MODULE_9__/* .socketUsersTitle */ .Q)((0,_socket_users_js__WEBPACK_IMPORTED_MODULE_9__/* .socketUsers */ .x)(machine))),
        engineFinding(machine),
        ...userFindings(machine),
        ...machine.runners.flatMap((runner) => [
            ...runnerEngineFinding(runner, machine),
            runnerFinding(runner, machine),
        ]),
        ...processFindings(machine),
    ];
}
function groupName({ group, socket }) {
    return group === undefined ? String(socket.gid) : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .fromBytes */ .uK)(group.name);
}
const SET_UP = "sudo dood runner setup";
function ok(about, subject, text) {
    return { about, state: "ok", subject, text, remedy: "" };
}
function problem(about, subject, text, remedy) {
    return { about, state: "problem", subject, text, remedy };
}
function socketFinding(machine) {
    const { path, socket, group, acl } = machine;
    const mode = socket.mode.toString(8).padStart(4, "0");
    const listed = acl !== undefined && acl.users.length + acl.groups.length > 0 ? ", with an access list" : "";
    const owner = `${(0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfUser */ .eK)(socket.uid, machine.accounts)}:${groupName(machine)} ${mode}, GID ${socket.gid}${listed}`;
    const bad = (text, remedy) => problem("socket", `socket ${path}`, `${owner}: ${text}`, remedy);
    if ((0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(socket)) {
        return bad("open to everyone on the machine, who can all become root on it", `Close it: sudo chmod 660 ${path}`);
    }
    if ((0,_private_socket_js__WEBPACK_IMPORTED_MODULE_6__/* .privateTo */ .L)(path) !== undefined)
        return ok("socket", `socket ${path}`, owner);
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket)) {
        const remedy = (0,_podman_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .podmanOf */ .J)(machine) !== undefined ? SET_UP : "Let the engine give it a group (docs/self-hosted.md).";
        return bad("only its owner may use it", remedy);
    }
    if (socket.gid === 0)
        return bad("it has no group of its own", giveGroup(machine));
    const changed = (0,_changed_group_js__WEBPACK_IMPORTED_MODULE_2__/* .findChangedGroup */ .r)(machine);
    if (changed !== undefined)
        return bad(changed.text, `Give it back: ${changed.line}`);
    if (group === undefined)
        return bad("no group of this machine has this number", SET_UP);
    return ok("socket", `socket ${path}`, owner);
}
function engineFinding(machine) {
    const { engineGroup: engine, path } = machine;
    const subject = "after the engine's restart";
    if (engine.kind === "unknown") {
        const owner = (0,_private_socket_js__WEBPACK_IMPORTED_MODULE_6__/* .privateTo */ .L)(path);
        if (owner !== undefined)
            return ok("engine", subject, "it is still its user's own");
        return { about: "engine", state: "warning", subject, text: `unknown: ${engine.why}`, remedy: "" };
    }
    const group = groupName(machine);
    const text = `${(0,_changed_group_js__WEBPACK_IMPORTED_MODULE_2__/* .giver */ .g)(engine)} gives the socket to ${engine.group}`;
    const changed = (0,_changed_group_js__WEBPACK_IMPORTED_MODULE_2__/* .findChangedGroup */ .r)(machine);
    if (engine.group === group || changed !== undefined)
        return ok("engine", subject, text);
    const byOption = engine.kind === "dockerd" && engine.origin === "option" && machine.socket.gid !== 0;
    const isPending = (0,_podman_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .podmanOf */ .J)(machine) !== undefined && engine.group !== "root";
    const remedy = byOption
        ? `Change the option in the service that starts dockerd to --group ${group}`
        : isPending
            ? "sudo systemctl restart podman.socket"
            : giveGroup(machine);
    return problem("engine", subject, `${text}, not to ${group}`, remedy);
}
function userFindings(machine) {
    const group = groupName(machine);
    if (machine.users.length === 0) {
        return [problem("user", "runners", "none found", "Name the runner's user: --user NAME")];
    }
    const changed = (0,_changed_group_js__WEBPACK_IMPORTED_MODULE_2__/* .findChangedGroup */ .r)(machine);
    return machine.users.map((user) => {
        const name = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .fromBytes */ .uK)(user.name);
        const subject = `user ${name}`;
        const closed = (0,_closed_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .closedTo */ .a)(user, machine);
        if (closed !== undefined) {
            const text = `can't enter ${(0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_1__/* .folderTitle */ .DH)(closed)} above the socket`;
            return problem("user", subject, text, (0,_podman_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .podmanOf */ .J)(machine) !== undefined ? SET_UP : `Let ${name} enter ${closed.path}`);
        }
        if ((0,_process_access_js__WEBPACK_IMPORTED_MODULE_7__/* .owns */ .S4)(user.uid, machine))
            return ok("user", subject, "owns the socket");
        const isIn = (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .isMember */ .NB)(user, machine.socket.gid, machine);
        if (changed !== undefined) {
            const text = `is ${isIn ? "" : "not "}in the group ${group}, which isn't the engine's`;
            return problem("user", subject, text, `Give it back: ${changed.line}`);
        }
        if (isIn)
            return ok("user", subject, `is in the group ${group}`);
        return problem("user", subject, `is not in the group ${group}`, `${SET_UP} --user ${name}`);
    });
}
function giveGroup({ engineGroup: engine, users }) {
    if (users.length > 0 || engine.kind === "systemd")
        return SET_UP;
    const group = engine.kind === "unknown" || engine.group === "root" ? "docker" : engine.group;
    return `Make the group ${group} (sudo groupadd --system ${group}; on a Synology NAS: sudo synogroup --add ${group}), then restart the engine, which gives it the socket (a snap: sudo snap restart docker)`;
}
function runnerEngineFinding(runner, machine) {
    const engine = machine.runnerEngines.get(runner.unit);
    const user = (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .userOf */ .Z5)(runner, machine.users);
    if (user === undefined || engine === undefined || engine.kind === "machine")
        return [];
    const subject = `docker of ${runner.unit}`;
    if (engine.kind === "unread") {
        const text = `which engine its jobs use isn't known: ${engine.why}`;
        return [{ about: "user", state: "warning", subject, text, remedy: engine.remedy }];
    }
    const other = `its jobs use another engine (${engine.origin})`;
    const remedy = `Delete ${engine.origin} and restart ${runner.unit}, or let ${(0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .fromBytes */ .uK)(user.name)} use that engine`;
    if (engine.kind === "remote") {
        const text = `${other}: ${engine.address}, over the network, where no group counts; it wasn't asked`;
        return [{ about: "user", state: "warning", subject, text, remedy: "" }];
    }
    if (engine.kind === "none")
        return [problem("user", subject, `${other}, and can't: ${engine.why}`, remedy)];
    const denial = (0,_runner_engine_js__WEBPACK_IMPORTED_MODULE_8__/* .denialAt */ .n)(engine, user, machine.logins.get(user.uid) ?? []);
    if (denial !== undefined)
        return [problem("user", subject, `${other}, and can't: ${denial}`, remedy)];
    return [ok("user", subject, `${other}: ${engine.path}, which ${(0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .fromBytes */ .uK)(user.name)} may use`)];
}
function runnerFinding(runner, machine) {
    const { unit: subject, process } = runner;
    const group = groupName(machine);
    switch ((0,_process_access_js__WEBPACK_IMPORTED_MODULE_7__/* .runnerState */ .Ej)(runner, machine)) {
        case "has": {
            const isOwner = process !== undefined && (0,_process_access_js__WEBPACK_IMPORTED_MODULE_7__/* .owns */ .S4)(process.uid, machine);
            return ok("runner", subject, isOwner ? "runs as the socket's owner" : `runs with the group ${group}`);
        }
        case "stopped":
            return ok("runner", subject, "doesn't run; it gets its groups when it starts");
        case "stale": {
            const text = `was started before its user came into the group ${group}: it lacks it until it is restarted`;
            return problem("runner", subject, text, `sudo systemctl restart ${subject}`);
        }
        case "lacks":
            return problem("runner", subject, `runs without the group ${group}`, SET_UP);
    }
}
function processFindings(machine) {
    const group = groupName(machine);
    return [...machine.users, ...machine.members].flatMap((user) => {
        const name = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .fromBytes */ .uK)(user.name);
        if (!(0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .isMember */ .NB)(user, machine.socket.gid, machine))
            return [];
        const stale = machine.processes.filter((process) => process.uid === user.uid && !(0,_process_access_js__WEBPACK_IMPORTED_MODULE_7__/* .mayUse */ .p2)(process, machine));
        if (stale.length === 0)
            return [];
        const text = `started before ${name} came into the group ${group}: without it until started again`;
        const state = machine.users.includes(user) ? "problem" : "warning";
        const subject = `${(0,_process_access_js__WEBPACK_IMPORTED_MODULE_7__/* .processesTitle */ .kV)(stale)} of ${name}`;
        return [{ about: "runner", state, subject, text, remedy: (0,_process_access_js__WEBPACK_IMPORTED_MODULE_7__/* .restartByHand */ .Ws)(name, stale) }];
    });
}


/***/ }),

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c1: () => (/* binding */ groupsOf),
  NB: () => (/* binding */ isMember),
  eK: () => (/* binding */ nameOfUser),
  ue: () => (/* binding */ readHolders),
  Uc: () => (/* binding */ readMachine),
  Z5: () => (/* binding */ userOf)
});

// UNUSED EXPORTS: isListed

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/system/access-list.js + 1 modules
var access_list = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/system/accounts.js
var system_accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/system/program.js
var program = __webpack_require__(6468);
;// CONCATENATED MODULE: ./build/system/name-service.js




async function findUserByName(user) {
    return (0,passwd/* parsePasswd */.i)(await getent("passwd", user))[0];
}
async function findGroupByName(group) {
    return (0,identity_group/* parseGroup */.h)(await getent("group", String(group)))[0];
}
async function groupsOfLogin({ name }) {
    try {
        const words = (await (0,program/* runProgram */.mB)("id", ["-G", "--", (0,text_file/* fromBytes */.uK)(name)])).trim().split(/\s+/);
        return words.every((word) => /^\d+$/.test(word)) ? words.map(Number) : undefined;
    }
    catch {
        return undefined;
    }
}
async function getent(database, key) {
    if (key === "")
        return "";
    return (0,program/* runProgram */.mB)("getent", [database, "--", key]).catch(() => "");
}

// EXTERNAL MODULE: ./build/system/processes.js
var system_processes = __webpack_require__(2129);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/system/trusted-path.js
var trusted_path = __webpack_require__(7679);
// EXTERNAL MODULE: ./build/system/unit-file.js
var unit_file = __webpack_require__(2027);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
// EXTERNAL MODULE: ./build/system/plain-file.js
var plain_file = __webpack_require__(5883);
;// CONCATENATED MODULE: ./build/runner/engine-group.js











const SOCKET_UNITS = ["docker.socket", "podman.socket"];
const CONFIG_FILE = "/etc/docker/daemon.json";
const DEFAULT_GROUP = "docker";
async function readEngineGroup(socketPath, processes, machine = unit_file/* THIS_MACHINE */.DQ) {
    const socket = realPath(socketPath);
    const isTheSocket = (path) => placeOf(path) === (0,mount/* canonicalPath */.Op)(socket);
    for (const engine of processes) {
        if (!(await isEngine(engine)))
            continue;
        const daemon = readDaemon(engine.command, machine);
        if (daemon.sockets.some(isTheSocket))
            return daemon.group;
    }
    for (const unit of SOCKET_UNITS) {
        const file = (0,unit_file/* readUnit */.H_)(unit, machine);
        const paths = file?.values("ListenStream").map((path) => path.replace(/^%t(?=\/)/, "/run")) ?? [];
        if (file === undefined || !paths.some(isTheSocket))
            continue;
        const dropIn = (0,external_node_path_.join)(machine.path, `/etc/systemd/system/${unit}.d/90-setup-dood.conf`);
        return { kind: "systemd", unit, group: file.values("SocketGroup").at(-1) || "root", dropIn };
    }
    return {
        kind: "unknown",
        why: "no dockerd of root's and no docker.socket or podman.socket is seen that makes it",
    };
}
function readDaemon(command, machine = unit_file/* THIS_MACHINE */.DQ) {
    const file = (0,external_node_path_.join)(machine.path, optionValues(command, ["--config-file"]).at(-1) ?? CONFIG_FILE);
    const hosts = optionValues(command, ["--host", "-H"]);
    const option = optionValues(command, ["--group", "-G"]).at(-1);
    try {
        const config = readConfig(file, machine);
        const group = config["group"];
        const sockets = socketsOf([...hosts, ...(0,json/* textsOf */.CB)(config["hosts"])]);
        if (option !== undefined)
            return { group: { kind: "dockerd", group: option, origin: "option", file }, sockets };
        return typeof group === "string" && group !== ""
            ? { group: { kind: "dockerd", group, origin: "file", file }, sockets }
            : { group: { kind: "dockerd", group: DEFAULT_GROUP, origin: "default", file }, sockets };
    }
    catch (failure) {
        return { group: { kind: "unknown", why: (0,errors/* toDoodError */.Yn)(failure).message }, sockets: socketsOf(hosts) };
    }
}
async function isEngine({ pid, isRoots }) {
    const program = isRoots ? await (0,system_processes/* readProgram */.Lk)(pid) : undefined;
    if (program === undefined || (0,external_node_path_.basename)(program) !== "dockerd")
        return false;
    try {
        return (0,trusted_path/* findWritable */._D)(program, [0]) === undefined;
    }
    catch {
        return false;
    }
}
function readConfig(file, { path, owner }) {
    const writable = ignoreMissing(() => (0,trusted_path/* findWritable */._D)(file, [owner], path));
    if (writable !== undefined) {
        throw new errors/* DoodError */.bI("engine-config-invalid", `${file} can be changed by others than root (${writable})`, `Close it: sudo chown root ${writable} && sudo chmod go-w ${writable}`);
    }
    const text = ignoreMissing(() => (0,plain_file/* readPlainFile */.b)(realPath(file))?.text);
    try {
        return (0,json/* objectOf */.Xy)(JSON.parse((0,text_file/* fromBytes */.uK)(text ?? "{}")));
    }
    catch {
        return {};
    }
}
function socketsOf(hosts) {
    if (hosts.length === 0)
        return [docker_host/* DEFAULT_SOCKET */.YE];
    const paths = hosts.map((host) => /^unix:\/\/(.*)$/.exec(host)?.[1]);
    return paths.flatMap((path) => (path === undefined ? [] : [path || docker_host/* DEFAULT_SOCKET */.YE]));
}
function optionValues(command, names) {
    return command.flatMap((word, index) => {
        if (names.includes(word))
            return command[index + 1] ?? [];
        const long = names.find((name) => word.startsWith(`${name}=`));
        if (long !== undefined)
            return word.slice(long.length + 1);
        const short = names.find((name) => /^-\w$/.test(name) && word.startsWith(name));
        return short === undefined ? [] : word.slice(short.length);
    });
}
function placeOf(path) {
    return (0,mount/* canonicalPath */.Op)((0,external_node_path_.join)(realPath((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)));
}
function realPath(path) {
    return ignoreMissing(() => (0,external_node_fs_.realpathSync)(path)) ?? path;
}
function ignoreMissing(read) {
    try {
        return read();
    }
    catch (failure) {
        if ((0,errors/* errnoOf */.UQ)(failure) === "ENOENT")
            return undefined;
        throw failure;
    }
}

// EXTERNAL MODULE: ./build/runner/runner-engine.js
var runner_engine = __webpack_require__(564);
// EXTERNAL MODULE: ./build/runner/runners.js
var runner_runners = __webpack_require__(9188);
;// CONCATENATED MODULE: ./build/runner/machine.js














const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);
async function readMachine({ path, users: asked, group: wanted }, root = unit_file/* THIS_MACHINE */.DQ) {
    const socket = (0,socket_file/* readSocket */.Ce)(path);
    const processes = await (0,system_processes/* listProcesses */.O3)();
    const [acl, accounts, engineGroup, all] = await Promise.all([
        (0,access_list.readAcl)(path),
        (0,system_accounts/* readAccounts */.n)(),
        readEngineGroup(path, processes, root),
        (0,runner_runners/* findRunners */.B)(processes, root),
    ]);
    const found = asked.length > 0
        ? await Promise.all(asked.map((user) => requireUser(user, accounts)))
        : await Promise.all(all.map(({ user }) => findUser(user, accounts)));
    const users = found.filter((user, at) => user !== undefined && user.uid !== 0 && found.findIndex((other) => other?.uid === user.uid) === at);
    const runners = all.filter((runner) => userOf(runner, users) !== undefined);
    const named = engineGroup.kind === "unknown" ? [wanted] : [wanted, engineGroup.group];
    const [otherGroups, freeGid] = await Promise.all([
        findOtherGroups([socket.gid, ...named], accounts),
        socket.gid === 0 ? findFreeGid(accounts) : undefined,
    ]);
    const group = groupsOf({ accounts, otherGroups }).find(({ gid }) => gid === socket.gid);
    const members = asked.length > 0 ? [] : await findMembers(group, users, accounts, processes);
    const logins = await readLogins([...users, ...members]);
    const engineOf = (runner) => {
        const user = userOf(runner, users);
        if (user === undefined)
            return { kind: "machine" };
        return (0,runner_engine/* readRunnerEngine */.J)(runner, user, logins.get(user.uid) ?? [], path);
    };
    return {
        path,
        socket,
        folders: (0,trusted_path/* foldersTo */.vu)(path),
        acl,
        accounts,
        otherGroups,
        group,
        freeGid,
        logins,
        engineGroup,
        runners,
        runnerEngines: new Map(runners.map((runner) => [runner.unit, engineOf(runner)])),
        users,
        members,
        processes: processes.filter(({ pid, unit }) => pid !== process.pid && all.every((runner) => runner.unit !== unit)),
    };
}
function userOf({ user }, users) {
    return users.find(({ uid, name }) => user === String(uid) || user === (0,text_file/* fromBytes */.uK)(name));
}
function groupsOf({ accounts, otherGroups, }) {
    return [...(0,identity_group/* parseGroup */.h)(accounts.group ?? ""), ...otherGroups];
}
function isMember(user, gid, { accounts, logins }) {
    return logins.get(user.uid)?.includes(gid) ?? isListed(user, gid, accounts);
}
function isListed(user, gid, accounts) {
    const groups = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").filter((group) => group.gid === gid);
    return user.gid === gid || groups.some(({ members }) => members.includes(user.name));
}
function nameOfUser(uid, accounts) {
    const user = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find((one) => one.uid === uid);
    return user === undefined ? `uid ${uid}` : (0,text_file/* fromBytes */.uK)(user.name);
}
async function requireUser(user, accounts) {
    const found = await findUser(user, accounts);
    if (found !== undefined)
        return found;
    throw new errors/* DoodError */.bI("user-unknown", `this machine has no user \`${user}\``, "Name an existing one with --user, or create it: `useradd --create-home NAME`.");
}
async function findUser(user, accounts) {
    const isUid = /^\d+$/.test(user);
    const matches = (entry) => (isUid ? entry.uid === Number(user) : entry.name === (0,text_file/* toBytes */.ZJ)(user));
    return (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find(matches) ?? (await findUserByName(user));
}
async function findOtherGroups(asked, accounts) {
    const own = (0,identity_group/* parseGroup */.h)(accounts.group ?? "");
    const isOwn = (group) => own.some(({ name, gid }) => (typeof group === "number" ? gid === group : name === (0,text_file/* toBytes */.ZJ)(group)));
    const others = [...new Set(asked)].filter((group) => !isOwn(group)).map(findGroupByName);
    const found = (await Promise.all(others)).filter((group) => group !== undefined);
    return found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);
}
const MAX_MEMBERS = 100;
async function findMembers(group, users, accounts, processes) {
    if (group === undefined || group.gid === 0)
        return [];
    const names = group.members.slice(0, MAX_MEMBERS);
    const listed = await Promise.all(names.map((name) => findUser((0,text_file/* fromBytes */.uK)(name), accounts)));
    const owners = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").filter(({ gid }) => gid === group.gid);
    const running = new Set(processes.map(({ uid }) => uid));
    const known = new Set([0, ...users.map(({ uid }) => uid)]);
    return [...listed, ...owners].filter((user) => {
        if (user === undefined || known.has(user.uid) || !running.has(user.uid))
            return false;
        known.add(user.uid);
        return true;
    });
}
async function findFreeGid(accounts) {
    const taken = new Set((0,identity_group/* parseGroup */.h)(accounts.group ?? "").map(({ gid }) => gid));
    for (const gid of SYSTEM_GIDS) {
        if (!taken.has(gid) && (await findGroupByName(gid)) === undefined)
            return gid;
    }
    return undefined;
}
async function readHolders({ socket: { gid }, runners, processes, }) {
    const accounts = await (0,system_accounts/* readAccounts */.n)();
    const running = [...processes, ...runners.flatMap(({ process }) => process ?? [])];
    const uids = new Set(running.filter(({ groups }) => groups.includes(gid)).map(({ uid }) => uid));
    const users = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").filter(({ uid }) => uids.has(uid));
    return { accounts, logins: await readLogins(users) };
}
async function readLogins(users) {
    const logins = await Promise.all(users.map(async (user) => [user.uid, await groupsOfLogin(user)]));
    return new Map(logins.flatMap(([uid, groups]) => (groups === undefined ? [] : [[uid, groups]])));
}


/***/ }),

/***/ 4948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ podmanOf),
/* harmony export */   V: () => (/* binding */ planPodman)
/* harmony export */ });
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _engine_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(544);



function podmanOf({ engineGroup, }) {
    return engineGroup.kind === "systemd" && engineGroup.unit === "podman.socket" ? engineGroup : undefined;
}
const FOLDER = "/run/podman";
const PASS = 0o710;
const TMPFILES = "/etc/tmpfiles.d/90-setup-dood.conf";
function planPodman(machine, group, gid) {
    const engine = podmanOf(machine);
    if (engine === undefined)
        return [];
    const isGiven = machine.socket.gid === gid && (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(machine.socket) && engine.group === group;
    return [...planFolder(machine, group, gid), ...(isGiven ? [] : planUnit(engine.dropIn, group))];
}
function planUnit(dropIn, group) {
    const title = `have podman.socket give the socket to ${group}, and restart it (${dropIn})`;
    const text = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .toBytes */ .ZJ)(`[Socket]\nSocketGroup=${group}\nSocketMode=0660\n`);
    const change = (0,_engine_config_js__WEBPACK_IMPORTED_MODULE_1__/* .planEngineConfig */ .k0)(dropIn, title, () => text);
    return change.before === text ? [] : [change];
}
function planFolder({ folders }, group, gid) {
    const folder = folders.find(({ path }) => path === FOLDER);
    if (folder === undefined)
        return [];
    const line = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .toBytes */ .ZJ)(`z ${FOLDER} 0${PASS.toString(8)} root ${group}\n`);
    const config = (0,_engine_config_js__WEBPACK_IMPORTED_MODULE_1__/* .planEngineConfig */ .k0)(TMPFILES, `let ${group} through ${FOLDER} from each start on (${TMPFILES})`, () => line);
    const now = { gid: folder.gid, mode: folder.mode };
    const isClosed = (folder.mode & 0o001) === 0 && (folder.gid !== gid || (folder.mode & 0o010) === 0);
    return [
        ...(config.before === line ? [] : [config]),
        ...(isClosed
            ? [
                {
                    kind: "folder-group",
                    title: `let ${group} through ${FOLDER} now`,
                    path: FOLDER,
                    from: now,
                    to: { gid, mode: PASS },
                },
            ]
            : []),
    ];
}


/***/ }),

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ privateTo),
/* harmony export */   f: () => (/* binding */ requireReach)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);


function privateTo(path) {
    const uid = /^(?:\/var)?\/run\/user\/(\d+)\//.exec(path)?.[1];
    return uid === undefined ? undefined : Number(uid);
}
function requireReach(path, users) {
    const owner = privateTo(path);
    const other = users.find(({ uid }) => uid !== owner);
    if (owner === undefined || other === undefined)
        return;
    const name = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fromBytes */ .uK)(other.name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("owner-only", `${path} lies in the private folder of the user with uid ${owner}, whose rootless engine it is: ${name} can't reach it by any group`, `Run the runner as that user, or give ${name} an engine of its own: as ${name}, \`dockerd-rootless-setuptool.sh install\`. Or name a socket that isn't private: \`--socket /var/run/docker.sock\`.`);
}


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ runnerState),
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   Ws: () => (/* binding */ restartByHand),
/* harmony export */   kV: () => (/* binding */ processesTitle),
/* harmony export */   p2: () => (/* binding */ mayUse)
/* harmony export */ });
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7267);


function runnerState({ process }, machine) {
    if (process === undefined)
        return "stopped";
    if (mayUse(process, machine))
        return "has";
    const user = machine.users.find(({ uid }) => uid === process.uid);
    return user !== undefined && (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(user, machine.socket.gid, machine) ? "stale" : "lacks";
}
function processesTitle(processes) {
    const pids = processes.slice(0, 10).map(({ pid }) => pid);
    const more = processes.length > pids.length ? ` and ${processes.length - pids.length} more` : "";
    return `${processes.length === 1 ? "process" : "processes"} ${pids.join(", ")}${more}`;
}
function restartByHand(name, processes) {
    const services = [...new Set(processes.flatMap(({ unit }) => (isService(unit) ? [unit] : [])))];
    const others = processes.filter(({ unit }) => !isService(unit)).map(({ pid }) => pid);
    return [
        ...services.map((unit) => `sudo systemctl restart ${unit}${whatElse(unit, name)}`),
        ...(others.length === 0
            ? []
            : [
                `As ${name}, end it and start it again from a new login (a runner by ./run.sh): kill ${others.slice(0, 10).join(" ")}`,
            ]),
    ].join("; ");
}
function whatElse(unit, name) {
    return unit.startsWith("user@") ? ` (with it, all that ${name} runs by systemctl --user)` : "";
}
function isService(unit) {
    return unit !== undefined && /^[\w.@:-]+$/.test(unit);
}
function mayUse({ uid, groups }, machine) {
    return uid === 0 || owns(uid, machine) || groups.includes(machine.socket.gid);
}
function owns(uid, { socket }) {
    return uid === socket.uid && (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToOwner */ .KD)(socket);
}


/***/ }),

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readRunnerEngine),
/* harmony export */   n: () => (/* binding */ denialAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4994);
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5894);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4819);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2273);
/* harmony import */ var _socket_socket_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1238);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5249);
/* harmony import */ var _system_acting_as_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9763);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2002);
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4307);
/* harmony import */ var _runner_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6882);












const AS_ROOT = "Look as root: sudo dood runner check";
function readRunnerEngine({ folder, environment }, { uid, gid }, login, socketPath) {
    const file = folder === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".env");
    try {
        const text = file === undefined ? undefined : (0,_runner_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunnerFile */ .Lh)(file)?.text;
        const inFile = (0,_env_file_js__WEBPACK_IMPORTED_MODULE_7__/* .lastHost */ .P4)(text ?? "");
        const value = inFile ?? environment["DOCKER_HOST"] ?? "";
        const origin = inFile === undefined ? "DOCKER_HOST of its unit" : `DOCKER_HOST in ${file}`;
        return value === ""
            ? { kind: "machine" }
            : look((0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_8__/* .fromBytes */ .uK)(value), origin, socketPath, { uid, gid, login });
    }
    catch (failure) {
        if (!(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI)) {
            return { kind: "unread", why: `${file} can't be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(failure)})`, remedy: AS_ROOT };
        }
        return { kind: "unread", why: failure.message, remedy: failure.remedy };
    }
}
function look(value, origin, socketPath, { uid, gid, login }) {
    try {
        const address = (0,_engine_docker_host_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerHost */ .mB)(value, origin);
        if (address.kind === "tcp") {
            return { kind: "remote", origin, address: (0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_9__/* .endpointAddress */ .C)({ ...address, origin }) };
        }
        const { path } = address;
        if ((0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_10__/* .canonicalPath */ .Op)(path) === (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_10__/* .canonicalPath */ .Op)(socketPath))
            return { kind: "machine" };
        return (0,_system_acting_as_js__WEBPACK_IMPORTED_MODULE_11__/* .actAs */ .J)({ uid, gid, groups: login }, () => {
            const socket = (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSocket */ .Ce)(path);
            return (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTarget */ .Cm)(path) === (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTarget */ .Cm)(socketPath)
                ? { kind: "machine" }
                : { kind: "socket", origin, path, socket };
        });
    }
    catch (failure) {
        return { kind: "none", origin, why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toDoodError */ .Yn)(failure).message };
    }
}
function denialAt({ path, socket }, { uid, gid }, groups) {
    if ((0,_socket_socket_access_js__WEBPACK_IMPORTED_MODULE_3__/* .accessClass */ .R)({ uid, gid, groups }, socket) !== undefined || (socket.mode & 0o002) !== 0)
        return undefined;
    return `${path} belongs to others (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .socketTitle */ .SJ)(socket)})`;
}


/***/ }),

/***/ 6882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ readRunnerFile),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   oJ: () => (/* binding */ writeRunnerFile),
/* harmony export */   pe: () => (/* binding */ removeRunnerFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _system_acting_as_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9763);
/* harmony import */ var _system_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5883);
/* harmony import */ var _system_trusted_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7679);






function ownerOf(folder) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("runner-not-found", `${folder} is ${found === undefined ? "not there" : "no folder"}`, "Name the folder that the runner is installed in: `--runner FOLDER`.");
    }
    const { uid, gid } = found;
    (0,_system_trusted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .requireTrusted */ .r6)(uid === 0 ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), [0, uid]);
    return { uid, gid };
}
function readRunnerFile(path) {
    const owner = ownerOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const file = (0,_system_acting_as_js__WEBPACK_IMPORTED_MODULE_5__/* .actAs */ .J)(owner, () => (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b)(path));
    if (file === undefined || file.uid === owner.uid)
        return file;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("file-unsafe", `${path} belongs to uid ${file.uid}, and its folder to uid ${owner.uid}`, `Give it to the folder's owner: sudo chown --reference=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} ${path}`);
}
function writeRunnerFile(path, text) {
    const { uid, gid } = ownerOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const like = readRunnerFile(path) ?? { uid, gid, mode: 0o644 };
    (0,_system_acting_as_js__WEBPACK_IMPORTED_MODULE_5__/* .actAs */ .J)({ uid, gid: like.gid }, () => (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, text, like));
}
function removeRunnerFile(path) {
    (0,_system_acting_as_js__WEBPACK_IMPORTED_MODULE_5__/* .actAs */ .J)(ownerOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path));
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findRunners)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6468);
/* harmony import */ var _system_unit_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);



const UNIT = /^actions\.runner\.[\w.@:\\-]+\.service$/;
function findRunners(processes, machine = _system_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .THIS_MACHINE */ .DQ) {
    return Promise.all((0,_system_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .listUnits */ .EN)(UNIT, machine).map(async (unit) => {
        const values = (0,_system_unit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUnit */ .H_)(unit, machine)?.values ?? (() => []);
        const folder = values("WorkingDirectory").at(-1) ?? "";
        const own = processes.filter((process) => process.unit === unit);
        const mainPid = own.length === 0 ? undefined : await readMainPid(unit);
        return {
            unit,
            user: values("User").at(-1) || "root",
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) && !folder.includes("%") ? folder : undefined,
            environment: parseEnvironment(values("Environment")),
            process: own.find(({ pid }) => pid === mainPid),
            isBusy: own.some(isWorker),
        };
    }));
}
function parseEnvironment(settings) {
    const counting = settings.slice(settings.lastIndexOf("") + 1).join(" ");
    const words = counting.matchAll(/"([^"=]+)=([^"]*)"|'([^'=]+)=([^']*)'|([^\s=]+)=(\S*)/g);
    const pairs = [...words].map(([, a, b, c, d, e, f]) => [a ?? c ?? e ?? "", b ?? d ?? f ?? ""]);
    return Object.fromEntries(pairs);
}
async function readMainPid(unit) {
    const args = ["show", "--property=MainPID", "--value", "--", unit];
    return (0,_system_program_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)("systemctl", args).then((stdout) => Number(stdout), () => undefined);
}
function isWorker({ command }) {
    const names = command.slice(0, 2).map((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(word));
    return names.includes("Runner.Worker") || names.includes("Runner.Worker.dll");
}


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ socketUsersTitle),
/* harmony export */   x: () => (/* binding */ socketUsers)
/* harmony export */ });
/* harmony import */ var _identity_passwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4601);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
/* harmony import */ var _system_access_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8616);
/* harmony import */ var _closed_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3788);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7267);






function socketUsers(machine) {
    const { socket, acl, accounts } = machine;
    const users = (0,_identity_passwd_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePasswd */ .i)(accounts.passwd ?? "");
    const groups = (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsOf */ .c1)(machine);
    const membersOf = (gid, by) => {
        const there = groups.find((one) => one.gid === gid);
        const title = there === undefined ? `group ${gid}` : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(there.name);
        const members = groups.filter((one) => one.gid === gid).flatMap((one) => one.members);
        const owners = users.filter((user) => user.gid === gid && user.uid !== 0);
        return [
            ...members.map((member) => ({ who: (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(member), why: `member of ${title}${by}` })),
            ...owners.map((user) => ({ who: (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(user.name), why: `with ${title}${by} as own group` })),
        ];
    };
    const groupCounts = acl === undefined ? (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToGroup */ .Sd)(socket) : (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_2__.opens)(acl.owningGroup);
    const listedUsers = (acl?.users ?? []).filter(({ permissions }) => (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_2__.opens)(permissions));
    const listedGroups = (acl?.groups ?? []).filter(({ permissions }) => (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_2__.opens)(permissions));
    const all = [
        ...((0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToEveryone */ ._X)(socket) ? [{ who: "everyone", why: "open to all" }] : []),
        { who: "root", why: "root" },
        ...(socket.uid !== 0 && (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToOwner */ .KD)(socket)
            ? [{ who: (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfUser */ .eK)(socket.uid, accounts), why: "owner" }]
            : []),
        ...(groupCounts ? membersOf(socket.gid, "") : []),
        ...listedUsers.map(({ uid }) => ({ who: (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfUser */ .eK)(uid, accounts), why: "access list" })),
        ...listedGroups.flatMap(({ gid }) => membersOf(gid, ", in the access list,")),
    ];
    if ((0,_closed_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .guardedFolders */ .U)(machine).length === 0)
        return all;
    const entering = (who) => {
        const user = users.find(({ name }) => (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(name) === who);
        return user !== undefined && (0,_closed_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .closedTo */ .a)(user, machine) === undefined;
    };
    return all.filter(({ who }) => entering(who));
}
function socketUsersTitle(users) {
    const reasons = [...new Set(users.map(({ why }) => why))];
    return reasons
        .map((reason) => {
        const names = users.filter(({ why }) => why === reason).map(({ who }) => who);
        return reason === "root" ? "root" : `${names.join(", ")} (${reason})`;
    })
        .join("; ");
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
const MAX_IDS = 2 ** 32;
function parseIdMap(text) {
    return text.split("\n").flatMap((line) => {
        const numbers = /^\s*(\d+)\s+(\d+)\s+(\d+)\s*$/.exec(line)?.slice(1).map(Number) ?? [];
        const [inside = Infinity, outside = Infinity, length = Infinity] = numbers;
        return Math.max(inside, outside) + length > MAX_IDS ? [] : [{ inside, outside, length }];
    });
}
function toInside(outsideId, map) {
    const range = map.find(({ outside, length }) => outsideId >= outside && outsideId < outside + length);
    return range === undefined ? OVERFLOW_ID : range.inside + (outsideId - range.outside);
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

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ accessClass)
/* harmony export */ });
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);

function accessClass(user, socket) {
    if (user.uid === 0)
        return "root";
    if (user.uid === socket.uid)
        return (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToOwner */ .KD)(socket) ? "owner" : undefined;
    const isMember = user.gid === socket.gid || user.groups.includes(socket.gid);
    return isMember && (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket) ? "member" : undefined;
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

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p3: () => (/* binding */ disallowUser),
  opens: () => (/* binding */ opens),
  readAcl: () => (/* binding */ readAcl)
});

// UNUSED EXPORTS: allowUser, parseAcl

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/system/own-socket.js + 2 modules
var own_socket = __webpack_require__(6012);
// EXTERNAL MODULE: ./build/system/processes.js
var processes = __webpack_require__(2129);
;// CONCATENATED MODULE: ./build/system/listening-process.js




async function listening_process_requireOwnSocket(path) {
    if (await isOwnSocket(path))
        return;
    throw new DoodError("acl-unavailable", `${path} isn't this machine's own socket: no process of root's here listens on it, as in a container that mounts its machine's. An access list names users by number, and would let in that machine's user of the same number, too`, "Start the runner with the socket's group: `dood options IMAGE` on the engine's machine gives the option (`--for arc` for a pod). If this is the engine's machine, restart the runner, which then has the group of its user.");
}
async function isOwnSocket(path) {
    if (isMounted(path))
        return false;
    const listeners = listenersHere(path).map((inode) => `socket:[${inode}]`);
    if (listeners.length === 0)
        return false;
    const here = await readlink("/proc/self/ns/mnt");
    const roots = (await listProcesses()).filter(({ isRoots }) => isRoots);
    const holds = roots.map(async ({ pid }) => {
        const namespace = await readlink(`/proc/${pid}/ns/mnt`).catch(() => "");
        return namespace === here && (await openFiles(pid)).some((file) => listeners.includes(file));
    });
    return (await Promise.all(holds)).includes(true);
}
async function openFiles(pid) {
    const folder = `/proc/${pid}/fd`;
    const numbers = await readdir(folder).catch(() => []);
    return Promise.all(numbers.map((number) => readlink(`${folder}/${number}`).catch(() => "")));
}

// EXTERNAL MODULE: ./build/system/trusted-path.js
var trusted_path = __webpack_require__(7679);
;// CONCATENATED MODULE: ./build/system/access-list.js






function opens(permissions) {
    return permissions.includes("w");
}
async function readAcl(path) {
    const { code, output } = await run("getfacl", ["--absolute-names", "--numeric", "--omit-header", path]);
    return code === 0 ? parseAcl(output) : undefined;
}
function parseAcl(text) {
    const entries = [...text.matchAll(/^(user|group):(\d*):([rwx-]{3})(?:\s+#effective:([rwx-]{3}))?/gm)].map(([, kind, id = "", permissions = "", effective = permissions]) => ({ kind, id, permissions: effective }));
    const named = (kind) => entries.flatMap((entry) => entry.kind === kind && entry.id !== ""
        ? [{ id: Number(entry.id), permissions: entry.permissions }]
        : []);
    return {
        owningGroup: entries.find(({ kind, id }) => kind === "group" && id === "")?.permissions ?? "",
        users: named("user").map(({ id, permissions }) => ({ uid: id, permissions })),
        groups: named("group").map(({ id, permissions }) => ({ gid: id, permissions })),
    };
}
async function allowUser(path, uid) {
    await requireOwnSocket(path);
    await change(path, ["--modify", `user:${uid}:rw`]);
}
async function disallowUser(path, uid) {
    await change(path, ["--remove", `user:${uid}`]);
    const left = await readAcl(path);
    if (left?.users.length === 0 && left.groups.length === 0)
        await change(path, ["--remove-all"]);
}
async function change(path, args) {
    (0,own_socket/* requireNotMounted */.ze)(path);
    (0,trusted_path/* requireRootsFolders */.qT)(path);
    const { code, output } = await run("setfacl", [...args, "--", path]);
    if (code === 0)
        return;
    throw new errors/* DoodError */.bI("acl-unavailable", code === undefined
        ? "there is no setfacl on this machine"
        : `the access list of ${path} can't be changed: ${output.trim()}`, code === undefined
        ? "Install the package `acl`; or restart the runner, which then has the group."
        : "The file system of the socket has no POSIX ACLs: restart the runner, which then has the group.");
}
async function run(program, args) {
    try {
        const { stdout, stderr } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(program, args);
        return { code: 0, output: stdout + stderr };
    }
    catch (failure) {
        if (!(failure instanceof Error) || !("stderr" in failure) || !("code" in failure))
            throw failure;
        const code = typeof failure.code === "number" ? failure.code : undefined;
        return { code, output: String(failure.stderr) };
    }
}


/***/ }),

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ updateAccounts),
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1465);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5883);





const NAMES = ["passwd", "group", "gshadow"];
const NEW_FILE = { mode: 0o644, uid: 0, gid: 0 };
async function readAccounts(etc = "/etc") {
    const texts = await Promise.all(NAMES.map(async (name) => [name, await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, name))]));
    return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}
async function updateAccounts(change, etc = "/etc") {
    const path = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, name);
    const update = async () => {
        const before = NAMES.map((name) => [name, (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b)(path(name))]);
        const texts = before.flatMap(([name, file]) => (file === undefined ? [] : [[name, file.text]]));
        const after = change(Object.fromEntries(texts));
        const changed = before.filter(([name, file]) => after[name] !== file?.text);
        for (const [name, file] of changed)
            replaceAccountFile(path(name), file, after[name] ?? "");
        return changed.length > 0;
    };
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(path("passwd"), () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(path("group"), () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(path("gshadow"), update)));
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "latin1");
    }
    catch (failure) {
        const errno = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(failure);
        if (errno === "ENOENT" || errno === "EACCES")
            return undefined;
        throw failure;
    }
}
function replaceAccountFile(path, before, after) {
    if (before !== undefined)
        (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(`${path}-`, before.text, before);
    (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(path, after, before ?? NEW_FILE);
}


/***/ }),

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ actAs)
/* harmony export */ });
function actAs({ uid, gid, groups = [] }, act) {
    const { geteuid, getegid, getgroups, seteuid, setegid, setgroups } = process;
    const own = { uid: geteuid?.(), gid: getegid?.(), groups: getgroups?.() };
    if (own.uid === uid)
        return act();
    if (own.gid === undefined || own.groups === undefined || !seteuid || !setegid || !setgroups) {
        throw new Error("this platform's processes have no ids");
    }
    try {
        setgroups([...groups]);
        setegid(gid);
        seteuid(uid);
        return act();
    }
    finally {
        seteuid(own.uid ?? 0);
        setegid(own.gid);
        setgroups(own.groups);
    }
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


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9915);



const PATIENCE = { timeoutMs: 15_000, intervalMs: 1000 };
async function withLock(path, act) {
    const lock = `${path}.lock`;
    const own = `${path}.${process.pid}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(own, `${process.pid}\0`, { mode: 0o600 });
    try {
        await acquire(own, lock);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { force: true });
    }
    try {
        return await act();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
}
async function acquire(own, lock) {
    const isHeld = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .pollUntil */ .g)(PATIENCE, async () => {
        if (await isLinked(own, lock))
            return true;
        const holder = await holderOf(lock);
        if (holder === undefined || isAlive(holder))
            return undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        return (await isLinked(own, lock)) || undefined;
    });
    if (isHeld !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("account-file-locked", `${lock} is held by process ${(await holderOf(lock)) ?? "(unknown)"}`, "Another program is changing the machine's accounts: try again when it is done, or delete the file if there is none.");
}
async function holderOf(lock) {
    const pid = Number.parseInt(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(lock, "utf8").catch(() => ""), 10);
    return Number.isInteger(pid) ? pid : undefined;
}
async function isLinked(own, lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(own, lock);
        return true;
    }
    catch (failure) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(failure) === "EEXIST")
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(failure) === "EPERM";
    }
}


/***/ }),

/***/ 6012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ze: () => (/* binding */ requireNotMounted),
  vd: () => (/* binding */ seemsOwnSocket)
});

// UNUSED EXPORTS: isMounted, listenersHere

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
;// CONCATENATED MODULE: ./build/socket/socket-tables.js

const LISTENS = 0x10000;
function listeningOn(table, paths) {
    return table.split("\n").flatMap((line) => {
        const [, flags = "", inode, path = ""] = /^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ ([0-9A-F]+) [0-9A-F]+ [0-9A-F]+ +(\d+) (\/.*)$/i.exec(line) ?? [];
        const isOne = (Number.parseInt(flags, 16) & LISTENS) !== 0 && paths.includes((0,mount/* canonicalPath */.Op)(path));
        return isOne ? [Number(inode)] : [];
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/system/mount-table.js

function parseMountTable(mountinfo) {
    const decode = (path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return mountinfo.split("\n").flatMap((line) => {
        const [, , , root, mountPoint] = line.split(" ");
        if (root === undefined || mountPoint === undefined)
            return [];
        return [{ root: decode(root), mountPoint: decode(mountPoint) }];
    });
}
async function readMountTable() {
    return parseMountTable(await readFile("/proc/self/mountinfo", "utf8").catch(() => ""));
}
function mountPointOf(mounts, path) {
    const around = mounts
        .map(({ mountPoint }) => mountPoint)
        .filter((point) => path === point || path.startsWith(point === "/" ? "/" : `${point}/`));
    return around.toSorted((a, b) => b.length - a.length)[0];
}

;// CONCATENATED MODULE: ./build/system/own-socket.js





function seemsOwnSocket(path) {
    try {
        return !isMounted(path) && listenersHere(path).length > 0;
    }
    catch {
        return false;
    }
}
function requireNotMounted(path) {
    if (!isMounted(path))
        return;
    throw new errors/* DoodError */.bI("socket-elsewhere", `${path} is mounted here from another machine: its owner and access list are that machine's, whose users and groups have other numbers than in this container`, "Run this on the engine's own machine.");
}
function isMounted(path) {
    const real = (0,external_node_fs_.realpathSync)(path);
    const mounts = parseMountTable((0,external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8"));
    return mounts.some(({ mountPoint }) => mountPoint === real);
}
function listenersHere(path) {
    const paths = [path, (0,external_node_fs_.realpathSync)(path)].map(mount/* canonicalPath */.Op);
    return listeningOn((0,external_node_fs_.readFileSync)("/proc/net/unix", "utf8"), paths);
}


/***/ }),

/***/ 1308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ listPids)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

async function listPids() {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
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

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pollUntil)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);


async function pollUntil({ timeoutMs, intervalMs }, attempt) {
    const deadline = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .uptimeMs */ .B)() + timeoutMs;
    for (let isLast = timeoutMs <= 0;;) {
        const value = await attempt();
        if (value !== undefined || isLast)
            return value;
        const leftMs = Math.max(0, deadline - (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .uptimeMs */ .B)());
        isLast = leftMs <= intervalMs;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(intervalMs, leftMs));
    }
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseStatus)
/* harmony export */ });
function parseStatus(text) {
    const numbers = (field) => new RegExp(`^${field}:([\\d\\s]*)$`, "m").exec(text)?.[1]?.split(/\s+/).filter(Boolean).map(Number);
    const name = /^Name:\t(.*)$/m.exec(text)?.[1];
    const state = /^State:\s+(\S)/m.exec(text)?.[1];
    const [parent] = numbers("PPid") ?? [];
    const [real, uid, saved, fileSystem] = numbers("Uid") ?? [];
    const [, gid] = numbers("Gid") ?? [];
    const groups = numbers("Groups");
    if (name === undefined ||
        state === undefined ||
        parent === undefined ||
        gid === undefined ||
        groups === undefined)
        return undefined;
    if (real === undefined || uid === undefined || saved === undefined || fileSystem === undefined)
        return undefined;
    return {
        name,
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

/***/ 2129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ readProgram),
/* harmony export */   O3: () => (/* binding */ listProcesses)
/* harmony export */ });
/* unused harmony export serviceOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _pids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1308);
/* harmony import */ var _process_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9920);



async function listProcesses() {
    const found = await Promise.all((await (0,_pids_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$)()).map(readProcess));
    return found.filter((process) => process !== undefined);
}
async function readProcess(pid) {
    try {
        const [text, cmdline, cgroup] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
        ]);
        const status = (0,_process_status_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatus */ .i)(text);
        if (status === undefined || cmdline === "" || status.pids.length > 1)
            return undefined;
        const { uid, uids, groups } = status;
        return {
            pid,
            uid,
            isRoots: uids.every((id) => id === 0),
            groups,
            command: cmdline.replace(/\0$/, "").split("\0"),
            unit: serviceOf(cgroup),
        };
    }
    catch {
        return undefined;
    }
}
async function readProgram(pid) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => undefined);
    return path?.replace(/ \(deleted\)$/, "");
}
function serviceOf(cgroup) {
    return /^\d+:(?:name=systemd)?:(?:\/[^/\n]+\.slice)*\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1];
}


/***/ }),

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kx: () => (/* binding */ programPath),
/* harmony export */   mB: () => (/* binding */ runProgram)
/* harmony export */ });
/* unused harmony export findInPath */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);




const PATH = "/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin";
function programPath(program) {
    const found = PATH.split(":")
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program))
        .find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path));
    return found ?? program;
}
function findInPath(program, path) {
    const folders = path.split(":").filter(isAbsolute);
    return folders.map((folder) => join(folder, program)).find(isExecutable);
}
function isExecutable(path) {
    try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
    }
    catch {
        return false;
    }
}
async function runProgram(program, args) {
    const options = { encoding: "latin1", env: { PATH, LC_ALL: "C" }, cwd: "/" };
    return (await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], options)).stdout;
}


/***/ }),

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Record),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4819);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9368);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5883);








function stateFolder(env) {
    const given = env["SETUP_DOOD_STATE"];
    if (given !== undefined && given !== "")
        return given;
    if (process.getuid?.() === 0)
        return "/var/lib/setup-dood";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["XDG_STATE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".local/state"), "setup-dood");
}
class Record {
    #path;
    #narrow;
    constructor(path, narrow) {
        this.#path = path;
        this.#narrow = narrow;
    }
    async read() {
        try {
            const text = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b)(this.#path)?.text;
            if (text === undefined)
                return [];
            const content = JSON.parse((0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .fromBytes */ .uK)(text));
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(content) || content["version"] !== 1 || !Array.isArray(content["entries"])) {
                throw new TypeError("another version");
            }
            return content["entries"].map(this.#narrow);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DoodError */ .bI("record-invalid", `${this.#path}, which says what was done, can't be read`, "Take back by hand what it names, then delete it.", { cause });
        }
    }
    async add(entry) {
        await this.#write([...(await this.read()), entry]);
    }
    async remove(entry) {
        const entries = await this.read();
        const at = entries.findLastIndex((other) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(other, entry));
        await this.keep(entries.filter((_, index) => index !== at));
    }
    async keep(entries) {
        if (entries.length === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#path, { force: true });
        else
            await this.#write(entries);
    }
    async #write(entries) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#path), { recursive: true, mode: 0o700 });
        const text = `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`;
        const own = { mode: 0o600, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
        (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .f)(this.#path, (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .toBytes */ .ZJ)(text), own);
    }
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ readSocket),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   DH: () => (/* binding */ folderTitle),
/* harmony export */   L7: () => (/* binding */ isInContainer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6012);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7625);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7679);





function readSocket(path, title = path, instead = _platform_js__WEBPACK_IMPORTED_MODULE_3__/* .INSTEAD */ .Z.linux) {
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
        const closed = (0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersTo */ .vu)(path).at(-1);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-denied", `this user can't enter ${closed === undefined ? "a folder" : folderTitle(closed)} above ${title}`, closed?.path.startsWith("/run/podman") === true
            ? "On this machine, `sudo dood runner setup` has Podman let a group through, in Podman's own way. Or run this step as a user who may enter it."
            : "Run this step as a user who may enter it.", { cause });
    }
    const dangling = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-missing", dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`, remedy, { cause, blocks });
}
function folderTitle({ path, uid, mode }) {
    const owner = uid === 0 ? "root" : `uid ${uid}`;
    return `the folder ${path} (mode ${mode.toString(8).padStart(4, "0")}, owner ${owner})`;
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isInContainer(socketPath) {
    const isMarked = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/.dockerenv") || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/run/.containerenv");
    return isMarked && (socketPath === undefined || !(0,_own_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .seemsOwnSocket */ .vd)(socketPath));
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ findWritable),
/* harmony export */   qT: () => (/* binding */ requireRootsFolders),
/* harmony export */   r6: () => (/* binding */ requireTrusted),
/* harmony export */   vu: () => (/* binding */ foldersTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



const MAX_LINKS = 40;
const WRITABLE_BY_OTHERS = 0o022;
function foldersTo(path) {
    const folders = [];
    try {
        for (const { isFolder, ...component } of componentsOf(path, "/")) {
            if (isFolder)
                folders.push({ ...component, mode: component.mode & 0o7777 });
        }
    }
    catch (failure) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(failure) === undefined)
            throw failure;
    }
    return folders;
}
function findWritable(path, owners, from = "/") {
    for (const component of componentsOf(path, from)) {
        if (isWritable(component, owners))
            return component.path;
    }
    return undefined;
}
function isWritable({ uid, mode, isLink }, owners) {
    return !owners.includes(uid) || (!isLink && (mode & WRITABLE_BY_OTHERS) !== 0);
}
function* componentsOf(path, from) {
    let links = 0;
    let at = from;
    const pending = path.slice(from === "/" ? 0 : from.length).split("/");
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        const component = look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name));
        if (name !== "" && name !== "." && name !== "..")
            yield component;
        if (!component.isLink) {
            at = component.path;
            continue;
        }
        if (++links > MAX_LINKS)
            throw Object.assign(new Error(`${path}: too many links`), { code: "ELOOP" });
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(component.path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            at = "/";
        pending.unshift(...target.split("/"));
    }
}
function requireTrusted(path, owners, title = path) {
    const component = findWritable(path, owners);
    if (component === undefined)
        return;
    const { uid, mode } = look(component);
    const allowed = [...new Set(owners)].map((owner) => (owner === 0 ? "root" : `uid ${owner}`)).join(" or ");
    const isForeign = !owners.includes(uid);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("file-unsafe", `${title} can be changed by others: ${component} ${isForeign ? `belongs to uid ${uid}` : `has mode ${(mode & 0o7777).toString(8).padStart(4, "0")}`}`, isForeign
        ? `Put it where each folder belongs to ${allowed}, for example below /opt.`
        : `Close it (sudo chmod go-w ${component}), or put the file where only ${allowed} can write, for example below /opt.`);
}
function requireRootsFolders(path) {
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [0], path);
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)), [0], path);
}
function look(path) {
    const { uid, gid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    const type = mode & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFMT;
    return { path, uid, gid, mode, isLink: type === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFLNK, isFolder: type === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFDIR };
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ THIS_MACHINE),
/* harmony export */   EN: () => (/* binding */ listUnits),
/* harmony export */   H_: () => (/* binding */ readUnit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5883);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7679);




const THIS_MACHINE = { path: "/", owner: 0 };
const FOLDERS = ["/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"].map((base) => `${base}/systemd/system`);
function listUnits(pattern, machine) {
    const names = FOLDERS.flatMap((folder) => list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(machine.path, folder))).filter((name) => pattern.test(name));
    return [...new Set(names)].filter((name) => readUnit(name, machine) !== undefined);
}
function readUnit(name, machine) {
    const read = (path) => readTrusted(path, machine);
    const folders = FOLDERS.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(machine.path, folder));
    const unit = folders.map((folder) => read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))).find((text) => text !== undefined);
    if (unit === undefined)
        return undefined;
    const dropIns = folders
        .flatMap((folder) => list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.d`)).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.d`, file)))
        .filter((path) => path.endsWith(".conf"))
        .filter((path, at, all) => all.findIndex((other) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(other) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) === at)
        .sort((a, b) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(a) < (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(b) ? -1 : 1));
    const texts = [unit, ...dropIns.flatMap((path) => read(path) ?? [])];
    return {
        values: (setting) => texts.flatMap((text) => [...text.matchAll(new RegExp(`^[ \\t]*${setting}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, "gm"))].map(([, value = ""]) => value)),
    };
}
function list(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function readTrusted(path, { path: root, owner }) {
    try {
        if ((0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findWritable */ ._D)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [owner], root) !== undefined)
            return undefined;
        const file = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path);
        return file?.uid === owner && !isOpen(file) ? file.text : undefined;
    }
    catch {
        return undefined;
    }
}
function isOpen({ mode, gid }) {
    return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== 0);
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
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5064);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1634);
/* harmony import */ var _pids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1308);






const DAEMONS = ["dockerd", "podman"];
async function readEngineIdMaps(ownerUid) {
    const pids = await (0,_pids_js__WEBPACK_IMPORTED_MODULE_4__/* .listPids */ .$)();
    const found = await Promise.all(pids.map(async (pid) => {
        const name = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/comm`, "utf8").catch(() => "");
        if (!DAEMONS.includes(name.trim()))
            return [];
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(`/proc/${pid}`).catch(() => undefined);
        const maps = owner?.uid === ownerUid ? readIdMaps(pid) : undefined;
        return maps !== undefined && (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(ownerUid, maps.uid) === 0 ? [maps] : [];
    }));
    const [first, ...others] = found.flat();
    return others.every((maps) => JSON.stringify(maps) === JSON.stringify(first)) ? first : undefined;
}
function readIdMaps(pid) {
    try {
        const read = (file) => (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIdMap */ .dU)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, "utf8"));
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
