export const id = 332;
export const ids = [332];
export const modules = {

/***/ 5404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ log),
  u: () => (/* binding */ trace)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
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

;// CONCATENATED MODULE: ./build/action/log.js



const log = {
    line: (text) => (0,core/* info */.pq)(plain(text)),
    notice: (text) => (0,core/* notice */.lm)(plain(text)),
    warn: (text) => (0,core/* warning */.$e)(plain(text), { title: "setup-dood" }),
    fail: (title, failure, page) => (0,core/* error */.z3)([`${plain(failure.message)} [${failure.code}]`, plain(failure.remedy), page].join("\n"), {
        title: plain(title),
    }),
    notTakenBack: (about, failure) => {
        const { code, message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
        log.warn(`${about}: what was granted could not be taken back: ${message} [${code}]. ${remedy}`);
    },
    folded: (title, lines) => {
        (0,core/* startGroup */.Oh)(plain(title));
        for (const line of lines)
            (0,core/* info */.pq)(plain(line));
        (0,core/* endGroup */.N4)();
    },
};
const trace = (request, durationMs, result) => {
    if ((0,core/* isDebug */._o)())
        (0,core/* debug */.Yz)(plain(`${request}: ${result}, ${durationMs.toFixed(1)} ms`));
};


/***/ }),

/***/ 8332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

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

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/identity/names.js
var names = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/action/job-context.js

const CONTAINER_ID = /^[0-9a-f]{12,64}$/;
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
function containerId(value, what) {
    if (value === undefined || value === null || value === "")
        return undefined;
    if (typeof value === "string" && CONTAINER_ID.test(value))
        return value;
    throw invalid(`the id of ${what} is no container id`);
}
function invalid(why, cause) {
    return new errors/* DoodError */.bI("job-context-invalid", `the input \`job\` is not the runner's job context: ${why}`, "Leave the input out (its default is right), or give `$" + "{{ toJSON(job) }}`.", { cause });
}

;// CONCATENATED MODULE: ./build/action/inputs.js




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
function choice(name, accepted) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === "")
        return accepted[0];
    const found = accepted.find((candidate) => candidate === value);
    if (found === undefined)
        throw inputs_invalid(name, value, accepted.map((word) => `\`${word}\``).join(", "));
    return found;
}
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
    return new errors/* DoodError */.bI("input-invalid", `the input \`${name}\` is \`${value}\``, `It takes ${accepted}.`);
}

// EXTERNAL MODULE: ./build/action/log.js + 1 modules
var action_log = __webpack_require__(5404);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
;// CONCATENATED MODULE: ./build/system/self.js






function self_isDenied(socketPath) {
    try {
        (0,external_node_fs_.accessSync)(socketPath, external_node_fs_.constants.W_OK);
        return false;
    }
    catch (failure) {
        return (0,errors/* errnoOf */.UQ)(failure) === "EACCES";
    }
}
async function self_readSelf() {
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

// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/system/user-namespace.js
var user_namespace = __webpack_require__(3051);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/system/record.js
var system_record = __webpack_require__(2167);
;// CONCATENATED MODULE: ./build/action/runner-access.js






const RUNNER_UID = "SETUP_DOOD_RUNNER_UID";
const HOLDER = "SETUP_DOOD_BRIDGE_HOLDER";
const STATE = "bridge";
function isOnRunner({ job }, env) {
    return job.container === undefined && !env["ACT"] && !isSidecar(env);
}
function runner_access_announceRunner(path, dryRun, files) {
    const lease = { path, uid: process.getuid?.() ?? 0, holder: randomUUID() };
    if (!dryRun)
        files.state(STATE, JSON.stringify(lease));
    return { [RUNNER_UID]: String(lease.uid), [HOLDER]: lease.holder };
}
async function letRunnerIn(endpoint, { group, dryRun }, env) {
    const uid = Number(env[RUNNER_UID] ?? 0);
    if (endpoint.kind === "tcp" || uid === 0)
        return;
    if (dryRun) {
        log.line(`would let the runner's user (uid ${uid}) into the socket's group, and at once by its access list`);
        return;
    }
    const [{ narrowLease, openLease }, { changesMade, makeChange }, { readMachine }, { planSetup }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(824)]).then(__webpack_require__.bind(__webpack_require__, 1824)),
        __webpack_require__.e(/* import() */ 37).then(__webpack_require__.bind(__webpack_require__, 37)),
        Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(66), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 9066)),
        Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(773), __webpack_require__.e(235), __webpack_require__.e(66), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 9514)),
    ]);
    const lease = narrowLease({ path: endpoint.path, uid, holder: env[HOLDER] });
    const { changes } = planSetup(await readMachine(endpoint.path, [String(uid)]), group);
    for (const change of changes) {
        log.line(`on the runner: ${change.title}`);
        await makeChange(change, changesMade(stateFolder(env)));
    }
    await openLease(lease);
    log.line(`✓ the runner's user (uid ${uid}) may use docker in this job's next steps by the socket's access list; from the runner's next restart on by its group`);
}
function runner_access_requireLetIn(path) {
    if (!isDenied(path))
        return;
    throw new DoodError("proof-denied", `the kernel still denies this user ${path}`, "Restart the runner, which then has the group.");
}
async function takeRunnerBack(env) {
    const text = env[`STATE_${STATE}`];
    if (text === undefined || text === "")
        return;
    if (process.getuid?.() !== 0) {
        const { runAsRoot } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 383));
        await runAsRoot([process.execPath, process.argv[1] ?? ""], { [`STATE_${STATE}`]: text });
        return;
    }
    const { closeLease, narrowLease } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(824)]).then(__webpack_require__.bind(__webpack_require__, 1824));
    const closed = await closeLease(narrowLease(JSON.parse(text)));
    action_log/* log */.R.line(closed === "closed"
        ? "the socket's access list is as it was; the user stays in the group"
        : "another job of this user still needs the socket's access list: left to that one");
}

;// CONCATENATED MODULE: ./build/action/rerun-with-sudo.js





const NEEDED = [
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ACTIONS",
    "GITHUB_SERVER_URL",
    "GITHUB_ACTION_REPOSITORY",
    "GITHUB_ACTION_REF",
    "GITHUB_WORKFLOW",
    "GITHUB_JOB",
    "RUNNER_DEBUG",
    "ACT",
];
async function rerunWithSudo(endpoint, { allowRootGroup, dryRun }, { vantage, onRunner }, files, env) {
    if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !isDenied(endpoint.path))
        return undefined;
    const { hasPasswordlessSudo, runAsRoot } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 383));
    if (await hasPasswordlessSudo()) {
        const [node, script = ""] = [process.execPath, process.argv[1]];
        const needed = {
            ...environmentForRoot(env),
            ...(onRunner ? announceRunner(endpoint.path, dryRun, files) : {}),
            INPUT_SOCKET: endpoint.path,
        };
        const code = await runAsRoot([node, script], needed);
        if (code === 0 && onRunner && !dryRun)
            requireLetIn(endpoint.path);
        return code;
    }
    const socket = readSocket(endpoint.path);
    requireMappedOwner(socket, endpoint.path);
    const { explainDenial } = await __webpack_require__.e(/* import() */ 276).then(__webpack_require__.bind(__webpack_require__, 2276));
    throw explainDenial({
        path: endpoint.path,
        socket,
        self: await readSelf(),
        vantage,
        onRunner,
        allowRootGroup,
        act: Boolean(env["ACT"]),
        action: readActionReference(env),
        job: env["GITHUB_JOB"] || "build",
    });
}
async function rerunPostWithSudo(endpoint, env) {
    if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !self_isDenied(endpoint.path))
        return false;
    const { hasPasswordlessSudo, runAsRoot } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 383));
    if (!(await hasPasswordlessSudo()))
        return false;
    const needed = { ...environmentForRoot(env), INPUT_SOCKET: endpoint.path };
    await runAsRoot([process.execPath, process.argv[1] ?? ""], needed);
    return true;
}
function environmentForRoot(env) {
    const needed = (name) => NEEDED.includes(name) || name.startsWith("INPUT_") || name.startsWith("STATE_");
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && needed(name) ? [[name, value]] : []));
}

// EXTERNAL MODULE: ./build/identity/edit-record.js
var edit_record = __webpack_require__(313);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/grant/journal.js


function narrowGrantRecord(value) {
    if (!(0,json/* isJsonObject */.OW)(value) || !Array.isArray(value["edits"]))
        throw new TypeError("a grant has edits");
    const id = (0,json/* textField */.M8)(value, "id");
    if (!/^[0-9a-f]{64}$/.test(id))
        throw new TypeError("a grant is in a container with an id");
    return { id, label: (0,json/* textField */.M8)(value, "label"), edits: value["edits"].map(edit_record/* narrowEdit */.U) };
}

;// CONCATENATED MODULE: ./build/action/state.js


const GRANT = "grant-";
function isTakenBack(cleanup, { role }) {
    return cleanup === "always" || (cleanup === "auto" && role === "named");
}
function stateJournal(files, cleanup) {
    return {
        write: async (target, record) => {
            if (isTakenBack(cleanup, target))
                files.state(`${GRANT}${record.id}`, JSON.stringify(record));
        },
    };
}
function loadGrants(env) {
    return Object.entries(env)
        .filter(([name]) => name.startsWith(`STATE_${GRANT}`))
        .map(([name, value]) => parse(name, value ?? ""));
}
function parse(name, text) {
    try {
        const record = narrowGrantRecord(JSON.parse(text));
        if (name === `STATE_${GRANT}${record.id}`)
            return record;
        throw new TypeError("it is about another container");
    }
    catch (cause) {
        throw new errors/* DoodError */.bI("record-invalid", `the saved state ${name} is no record of a grant`, "Look for the step of this job that writes to GITHUB_STATE of another. What was granted in containers of this job ends with them.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/action/post.js






async function runPost(env) {
    try {
        if (await revertGrants(env))
            return 0;
    }
    catch (failure) {
        action_log/* log */.R.notTakenBack("cleanup", failure);
    }
    await takeRunnerBack(env).catch((failure) => action_log/* log */.R.notTakenBack("the runner's user", failure));
    return 0;
}
async function revertGrants(env) {
    const records = loadGrants(env);
    if (records.length === 0) {
        action_log/* log */.R.line("nothing to take back in containers");
        return false;
    }
    const inputs = loadInputs();
    const endpoint = await locateEngine(inputs.socket, env);
    if (await rerunPostWithSudo(endpoint, env))
        return true;
    const { revertJob } = await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(235), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 7038));
    await revertJob(endpoint, inputs, records, env);
    return false;
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

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   id: () => (/* binding */ trimSpaceEnd),
/* harmony export */   xD: () => (/* binding */ atoiOrZero)
/* harmony export */ });
/* unused harmony exports atoi, isInteger, toUint32 */
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
const MAX_INT64 = (/* unused pure expression or super */ null && (2n ** 63n - 1n));
const MIN_INT64 = (/* unused pure expression or super */ null && (-(2n ** 63n)));
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
/* harmony export */   jo: () => (/* binding */ isRecordableName),
/* harmony export */   uV: () => (/* binding */ isValidName)
/* harmony export */ });
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

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Record)
/* harmony export */ });
/* unused harmony export stateFolder */
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
    return join(env["XDG_STATE_HOME"] || join(homedir(), ".local/state"), "setup-dood");
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
/* harmony export */   y5: () => (/* binding */ requireMappedOwner)
/* harmony export */ });
/* unused harmony export readEngineIdMaps */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5064);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1634);





const DAEMONS = (/* unused pure expression or super */ null && (["dockerd", "podman"]));
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
