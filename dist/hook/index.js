import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:https")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:https")) });

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:crypto")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:crypto")) });

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:https")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:https")) });

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:zlib")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:zlib")) });

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:zlib")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:zlib")) });

/***/ }),

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ DEFAULT_SOCKET),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   mB: () => (/* binding */ parseDockerHost)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7625);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Yn: () => (/* binding */ toDoodError),
/* harmony export */   bI: () => (/* binding */ DoodError)
/* harmony export */ });
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
function errnoOf(failure) {
    if (typeof failure !== "object" || failure === null || !("code" in failure))
        return undefined;
    return typeof failure.code === "string" ? failure.code : undefined;
}
function toDoodError(thrown) {
    if (thrown instanceof DoodError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new DoodError("internal", `unexpected failure: ${message}`, "This is a bug in setup-dood: please report it with the log of a run with RUNNER_DEBUG=1.", { cause: thrown });
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ socketPaths),
/* harmony export */   H: () => (/* binding */ readSharedSocket)
/* harmony export */ });
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4994);
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5894);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7625);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(595);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1464);





function readSharedSocket(endpoint, vantage, platform) {
    const hostPaths = socketPaths(endpoint);
    if (endpoint.kind === "tcp")
        return { kind: "tcp", hostPaths, vantage };
    const facts = (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSocket */ .Ce)(endpoint.path, (0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointTitle */ .o)(endpoint), _system_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTEAD */ .Z[platform]);
    (0,_system_user_namespace_js__WEBPACK_IMPORTED_MODULE_3__/* .requireMappedOwner */ .y5)(facts, endpoint.path);
    return { kind: "unix", path: endpoint.path, facts, hostPaths, vantage };
}
function socketPaths(endpoint) {
    if (endpoint.kind === "tcp")
        return [_engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SOCKET */ .YE];
    return [...new Set([endpoint.path, (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTarget */ .Cm)(endpoint.path)])];
}


/***/ }),

/***/ 1357:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _hook_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5011);

process.exitCode = await (0,_hook_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runHook */ .D)(process.env, process.stdin);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ runHook)
});

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = process.getBuiltinModule("node:stream/consumers");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __nccwpck_require__(4994);
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
    const { createHash } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
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

// EXTERNAL MODULE: ./build/grant/shared-socket.js
var shared_socket = __nccwpck_require__(8568);
;// CONCATENATED MODULE: ./build/report/sanitize.js
const UNSAFE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";
const WORD = "[\\p{L}\\p{N}]";
const MAX_CHARACTERS = 400;
function plain(text) {
    const safe = /^[ -~]*$/.test(text) ? text : text.replace(new RegExp(UNSAFE, "gu"), "\u{FFFD}");
    const line = safe.replaceAll("##[", "# #[").replace(/^\s*::/, ": :");
    return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}
function cell(text) {
    return plain(text)
        .replace(/[\\`*_[\]<>|~$&!]|^[-+=]|(?<=^\s*\d+)[.)]/g, (character) => `&#${character.codePointAt(0)};`)
        .replace(/@|(?<!&)#|:(?=\/\/|[\w+-]+:)|ww(?=w\.)|(?<=\bgh)-/gi, "$&<span></span>")
        .replace(/^#/, "&#35;");
}
function prose(text) {
    return cell(text).replace(/&#96;(.+?)&#96;/g, "<code>$1</code>");
}
const MAX_LABEL_CHARACTERS = 72;
function node(text) {
    const line = plain(text);
    const short = line.length > MAX_LABEL_CHARACTERS ? `${line.slice(0, MAX_LABEL_CHARACTERS)}…` : line;
    return short.replace(/[^A-Za-z0-9 ]/gu, (character) => new RegExp(WORD, "u").test(character) ? character : `#${character.codePointAt(0)};`);
}
function fenced(language, lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = "`".repeat(Math.max(3, ...runs.map((run) => run + 1)));
    return [`${fence}${language}`, ...lines, fence].join("\n");
}

// EXTERNAL MODULE: ./build/system/platform.js
var platform = __nccwpck_require__(7625);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __nccwpck_require__(2273);
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

function addsGroup(options, gid) {
    return valuesOf(options, ["--group-add"]).includes(String(gid));
}
function withGroup(options, gid) {
    const own = options ?? "";
    return `--group-add ${gid}${own.trim() === "" ? "" : ` ${own}`}`;
}
function mountsIn(options) {
    const volumes = valuesOf(options, ["-v", "--volume"]).map((value) => value.split(":"));
    const mounts = valuesOf(options, ["--mount"]).map((value) => {
        const fields = value.split(",").map((field) => field.split("="));
        const field = (...names) => fields.find(([key = ""]) => names.includes(key))?.[1];
        return [field("source", "src"), field("target", "destination", "dst")];
    });
    return [...volumes, ...mounts].flatMap(([source, destination]) => source === undefined || destination === undefined ? [] : [{ type: "bind", source, destination }]);
}
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
function mapContainers(message, replace) {
    if (!(0,json/* isJsonObject */.OW)(message) || !(0,json/* isJsonObject */.OW)(message["args"]))
        return message;
    const { args } = message;
    if (message["command"] === "run_container_step") {
        return { ...message, args: replace(args, "container action") };
    }
    if (message["command"] !== "prepare_job")
        return message;
    const { container, services } = args;
    const job = (0,json/* isJsonObject */.OW)(container) ? { container: replace(container, "job container") } : {};
    const replaced = (0,json/* listOf */.c3)(services).map((service) => (0,json/* isJsonObject */.OW)(service)
        ? replace(service, `service ${message_text(service["contextName"]) ?? message_text(service["image"]) ?? ""}`)
        : service);
    return {
        ...message,
        args: { ...args, ...job, ...(Array.isArray(services) ? { services: replaced } : {}) },
    };
}
function socketOf(container, sockets) {
    const volumes = [...(0,json/* listOf */.c3)(container["userMountVolumes"]), ...(0,json/* listOf */.c3)(container["systemMountVolumes"])];
    const mounts = volumes.flatMap((volume) => {
        if (!(0,json/* isJsonObject */.OW)(volume))
            return [];
        const [source, destination] = [message_text(volume["sourceVolumePath"]), message_text(volume["targetVolumePath"])];
        return source === undefined || destination === undefined ? [] : [{ type: "bind", source, destination }];
    });
    const own = mountsIn(message_text(container["createOptions"]) ?? "");
    return (0,mount/* findSocketMount */.wT)({ mounts: [...mounts, ...own] }, sockets)?.source;
}
function message_text(value) {
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = process.getBuiltinModule("node:child_process");
;// CONCATENATED MODULE: ./build/runner/env-file.js
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

;// CONCATENATED MODULE: ./build/hook/run-next-hook.js




const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function runNextHook(env, input) {
    const next = env[NEXT_HOOK];
    if (next === undefined || next === "") {
        throw new errors/* DoodError */.bI("input-invalid", `${NEXT_HOOK} is not set: there is no hook to hand the work to`, `Set it in the runner's \`.env\` to the path of the official hook's index.js; \`dood runner hook install\` does.`);
    }
    const isScript = /\.[cm]?js$/.test(next);
    return new Promise((resolve, reject) => {
        const stdio = ["pipe", "inherit", "inherit"];
        const child = (0,external_node_child_process_namespaceObject.spawn)(isScript ? process.execPath : next, isScript ? [next] : [], {
            env,
            stdio: [...stdio],
        });
        for (const signal of SIGNALS)
            process.on(signal, () => child.kill(signal));
        child.on("error", (cause) => reject(new errors/* DoodError */.bI("input-invalid", `${next} (${NEXT_HOOK}) can't be run: ${cause.message}`, "Correct its path.", { cause })));
        child.on("close", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal])));
        child.stdin.on("error", () => { });
        child.stdin.end(input);
    });
}

;// CONCATENATED MODULE: ./build/hook/run.js








async function runHook(env, stdin) {
    const input = await (0,consumers_namespaceObject.text)(stdin);
    const rewritten = await rewrite(input, env).catch((failure) => {
        const { code, message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
        say(`the containers are created without the socket's group: ${message} [${code}]. ${remedy}`);
        return input;
    });
    try {
        return await runNextHook(env, rewritten);
    }
    catch (failure) {
        const { code, message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
        process.stderr.write(`##[error]setup-dood: ${plain(`${message} [${code}]. ${remedy}`)}\n`);
        return 1;
    }
}
async function rewrite(input, env) {
    const message = parseMessage(input);
    const endpoint = await locateEngine(undefined, env);
    const sockets = (0,shared_socket/* socketPaths */.A)(endpoint);
    const mounted = socketsMounted(message, sockets);
    if (mounted.length === 0)
        return input;
    const { readGroups } = await Promise.all(/* import() | engine */[__nccwpck_require__.e(329), __nccwpck_require__.e(209)]).then(__nccwpck_require__.bind(__nccwpck_require__, 796));
    const gids = await readGroups(endpoint, (0,platform/* platformOf */.t)(process.platform, env), mounted);
    const { message: rewritten, added } = withGroups(message, sockets, gids);
    for (const line of added)
        say(line);
    return added.length === 0 ? input : `${JSON.stringify(rewritten)}\n`;
}
function parseMessage(input) {
    try {
        return JSON.parse(input);
    }
    catch (cause) {
        throw new errors/* DoodError */.bI("input-invalid", "what came on stdin is no JSON, as the runner's messages are", "Let the runner start this hook: ACTIONS_RUNNER_CONTAINER_HOOKS in its `.env` names it.", { cause });
    }
}
function say(line) {
    const said = line.replaceAll("the input `socket`", "DOCKER_HOST in the runner's `.env`");
    process.stderr.write(`setup-dood: ${plain(said)}\n`);
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* unused harmony exports textField, idField */
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

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ socketTitle),
/* harmony export */   Sd: () => (/* binding */ opensToGroup)
/* harmony export */ });
/* unused harmony exports opensToEveryone, opensToOwner */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ describeUnmapped),
/* harmony export */   VC: () => (/* binding */ isUnmapped),
/* harmony export */   _P: () => (/* binding */ UNMAPPED_REMEDY)
/* harmony export */ });
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5064);
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5249);


function isUnmapped({ uid, gid }) {
    return uid === _id_map_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERFLOW_ID */ .J4 && gid === _id_map_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERFLOW_ID */ .J4;
}
function describeUnmapped(path, socket) {
    return `runs in a user namespace (userns-remap) that doesn't map the owner of ${path}: it sees ${(0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)}, and not even its root may use it`;
}
const UNMAPPED_REMEDY = "Create the container in the host's user namespace: `--userns=host`.";


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L7: () => (/* binding */ isInContainer),
  Cm: () => (/* binding */ linkTarget),
  Ce: () => (/* binding */ readSocket)
});

// UNUSED EXPORTS: folderTitle

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __nccwpck_require__(2273);
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
var promises_ = __nccwpck_require__(1455);
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
    throw new DoodError("socket-elsewhere", `${path} is mounted here from another machine: its owner and access list are that machine's, whose users and groups have other numbers than in this container`, "Run this on the engine's own machine.");
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

// EXTERNAL MODULE: ./build/system/platform.js
var platform = __nccwpck_require__(7625);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/system/trusted-path.js



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
        if ((0,errors/* errnoOf */.UQ)(failure) === undefined)
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
        const component = look((0,external_node_path_.join)(at, name));
        if (name !== "" && name !== "." && name !== "..")
            yield component;
        if (!component.isLink) {
            at = component.path;
            continue;
        }
        if (++links > MAX_LINKS)
            throw Object.assign(new Error(`${path}: too many links`), { code: "ELOOP" });
        const target = (0,external_node_fs_.readlinkSync)(component.path);
        if ((0,external_node_path_.isAbsolute)(target))
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
    throw new DoodError("file-unsafe", `${title} can be changed by others: ${component} ${isForeign ? `belongs to uid ${uid}` : `has mode ${(mode & 0o7777).toString(8).padStart(4, "0")}`}`, isForeign
        ? `Put it where each folder belongs to ${allowed}, for example below /opt.`
        : `Close it (sudo chmod go-w ${component}), or put the file where only ${allowed} can write, for example below /opt.`);
}
function requireRootsFolders(path) {
    requireTrusted(dirname(path), [0], path);
    requireTrusted(dirname(realpathSync(path)), [0], path);
}
function look(path) {
    const { uid, gid, mode } = (0,external_node_fs_.lstatSync)(path);
    const type = mode & external_node_fs_.constants.S_IFMT;
    return { path, uid, gid, mode, isLink: type === external_node_fs_.constants.S_IFLNK, isFolder: type === external_node_fs_.constants.S_IFDIR };
}

;// CONCATENATED MODULE: ./build/system/socket-file.js





function readSocket(path, title = path, instead = platform/* INSTEAD */.Z.linux) {
    try {
        const seen = (0,external_node_fs_.statSync)(path);
        if (!seen.isSocket())
            throw notASocket(title, seen.isDirectory());
        return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
    }
    catch (failure) {
        throw failure instanceof errors/* DoodError */.bI ? failure : unreadable(path, title, instead, failure);
    }
}
function notASocket(title, isFolder) {
    return new errors/* DoodError */.bI("socket-not-a-socket", `${title} is ${isFolder ? "a folder" : "a file"}, not a socket`, isFolder
        ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
        : "Name the engine's socket with the input `socket`.");
}
function unreadable(path, title, { remedy, blocks }, cause) {
    if ((0,errors/* errnoOf */.UQ)(cause) === "EACCES") {
        const closed = foldersTo(path).at(-1);
        return new errors/* DoodError */.bI("socket-denied", `this user can't enter ${closed === undefined ? "a folder" : folderTitle(closed)} above ${title}`, closed?.path.startsWith("/run/podman") === true
            ? "On this machine, `sudo dood runner setup` has Podman let a group through, in Podman's own way. Or run this step as a user who may enter it."
            : "Run this step as a user who may enter it.", { cause });
    }
    const dangling = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    return new errors/* DoodError */.bI("socket-missing", dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`, remedy, { cause, blocks });
}
function folderTitle({ path, uid, mode }) {
    const owner = uid === 0 ? "root" : `uid ${uid}`;
    return `the folder ${path} (mode ${mode.toString(8).padStart(4, "0")}, owner ${owner})`;
}
function linkTarget(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isInContainer(socketPath) {
    const isMarked = (0,external_node_fs_.existsSync)("/.dockerenv") || (0,external_node_fs_.existsSync)("/run/.containerenv");
    return isMarked && (socketPath === undefined || !seemsOwnSocket(socketPath));
}


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hg: () => (/* binding */ readEngineIdMaps),
  y5: () => (/* binding */ requireMappedOwner)
});

// UNUSED EXPORTS: readIdMaps

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __nccwpck_require__(5064);
// EXTERNAL MODULE: ./build/socket/unmapped.js
var unmapped = __nccwpck_require__(1634);
;// CONCATENATED MODULE: ./build/system/pids.js

async function listPids() {
    return (await (0,promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
}

;// CONCATENATED MODULE: ./build/system/user-namespace.js






const DAEMONS = ["dockerd", "podman"];
async function readEngineIdMaps(ownerUid) {
    const pids = await listPids();
    const found = await Promise.all(pids.map(async (pid) => {
        const name = await (0,promises_.readFile)(`/proc/${pid}/comm`, "utf8").catch(() => "");
        if (!DAEMONS.includes(name.trim()))
            return [];
        const owner = await (0,promises_.stat)(`/proc/${pid}`).catch(() => undefined);
        const maps = owner?.uid === ownerUid ? readIdMaps(pid) : undefined;
        return maps !== undefined && (0,id_map/* toInside */._A)(ownerUid, maps.uid) === 0 ? [maps] : [];
    }));
    const [first, ...others] = found.flat();
    return others.every((maps) => JSON.stringify(maps) === JSON.stringify(first)) ? first : undefined;
}
function readIdMaps(pid) {
    try {
        const read = (file) => (0,id_map/* parseIdMap */.dU)((0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, "utf8"));
        const maps = { uid: read("uid_map"), gid: read("gid_map") };
        return maps.uid.length === 0 || maps.gid.length === 0 ? undefined : maps;
    }
    catch {
        return undefined;
    }
}
function requireMappedOwner(socket, path) {
    if (!(0,unmapped/* isUnmapped */.VC)(socket))
        return;
    const root = readIdMaps(process.pid)?.uid.find(({ inside }) => inside === 0);
    if (root === undefined || root.outside === 0)
        return;
    const seen = `this container ${(0,unmapped/* describeUnmapped */.Ij)(path, socket)}`;
    throw root.length === 1
        ? new errors/* DoodError */.bI("socket-elsewhere", `${seen}; the engine is rootless, and this is another engine's socket (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, "Mount the rootless engine's own socket (`$XDG_RUNTIME_DIR/docker.sock`) under its own path, and set DOCKER_HOST to that path.")
        : new errors/* DoodError */.bI("userns-remapped", seen, unmapped/* UNMAPPED_REMEDY */._P);
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
/******/ 		return {"145":"tar-stream.js","209":"engine.js","329":"engine-packages.js","565":"broken-archive.js","815":"grant.js"}[chunkId];
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
