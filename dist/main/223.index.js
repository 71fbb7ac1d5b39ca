export const id = 223;
export const ids = [223];
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

/***/ 7156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ vantageOf),
/* harmony export */   _1: () => (/* binding */ startJob),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _engine_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8143);
/* harmony import */ var _grant_shared_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8568);
/* harmony import */ var _report_action_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6713);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2002);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4173);






function requestOf(inputs, { endpoint }, env) {
    const here = endpoint.kind === "unix" ? endpoint.path : undefined;
    const jobSocket = (0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .isSidecar */ .SE)(env) ? env["SETUP_DOOD_JOB_SOCKET"] : here;
    return {
        job: inputs.job,
        named: inputs.containers,
        user: inputs.user,
        ...(jobSocket === undefined ? {} : { jobSocket }),
        act: env["ACT"] ? { id: env["GITHUB_JOB"] ?? "" } : undefined,
    };
}
function vantageOf({ job }) {
    return job.container !== undefined || (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isInContainer */ .L7)() ? "container" : "host";
}
async function startJob(endpoint, inputs, env) {
    const socket = (0,_grant_shared_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .readSharedSocket */ .H)(endpoint, vantageOf(inputs), (0,_system_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(process.platform, env));
    const engine = await (0,_engine_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .connectEngine */ .x)(endpoint, _log_js__WEBPACK_IMPORTED_MODULE_4__/* .trace */ .u);
    engine.info().catch(() => { });
    return { engine, endpoint, socket, trace: _log_js__WEBPACK_IMPORTED_MODULE_4__/* .trace */ .u };
}


/***/ }),

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log),
/* harmony export */   u: () => (/* binding */ trace)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1872);



const log = {
    line: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text)),
    notice: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text)),
    warn: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text), { title: "setup-dood" }),
    fail: (title, failure, page) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)([`${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(failure.message)} [${failure.code}]`, (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(failure.remedy), page].join("\n"), {
        title: (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title),
    }),
    notTakenBack: (about, failure) => {
        const { code, message, remedy } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toDoodError */ .Yn)(failure);
        log.warn(`${about}: what was granted could not be taken back: ${message} [${code}]. ${remedy}`);
    },
    folded: (title, lines) => {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title));
        for (const line of lines)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line));
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
    },
};
const trace = (request, durationMs, result) => {
    if ((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o)())
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${request}: ${result}, ${durationMs.toFixed(1)} ms`));
};


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMain: () => (/* binding */ runMain)
});

// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __webpack_require__(5894);
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

// EXTERNAL MODULE: ./build/report/action-reference.js
var action_reference = __webpack_require__(6713);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/action/log.js
var action_log = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/action/file-commands.js



class FileCommands {
    #env;
    #outputs = [];
    #isStateLost = false;
    #isSummaryLost = false;
    constructor(env) {
        this.#env = env;
    }
    output(name, value) {
        attempt(() => writeLine(this.#env["GITHUB_OUTPUT"], name, String(value)) || (0,core/* setOutput */.uH)(name, value), () => this.#outputs.push(name));
    }
    state(name, value) {
        attempt(() => writeLine(this.#env["GITHUB_STATE"], name, value) || (0,core/* saveState */.LZ)(name, value), () => {
            this.#isStateLost = true;
        });
    }
    summary(markdown) {
        const file = this.#env["GITHUB_STEP_SUMMARY"];
        if (file === undefined)
            return;
        attempt(() => {
            (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.W_OK);
            (0,external_node_fs_.appendFileSync)(file, markdown);
        }, () => {
            this.#isSummaryLost = true;
        });
    }
    warnOfLost() {
        const lost = [
            ...(this.#outputs.length === 0 ? [] : [`these outputs are not set: ${this.#outputs.join(", ")}`]),
            ...(this.#isSummaryLost ? ["the job has no summary of this step"] : []),
            ...(this.#isStateLost ? ["the post step can take nothing back"] : []),
        ];
        if (lost.length === 0)
            return;
        const path = this.#env["GITHUB_OUTPUT"] ?? this.#env["GITHUB_STEP_SUMMARY"] ?? "";
        const owner = ownerOf(path);
        const who = `this user (uid ${process.getuid?.()})`;
        const remedy = owner === undefined
            ? `the runner's files can't be found by ${who}`
            : `the runner's files belong to uid ${owner}, and ${who} may not write them. A container that runs as that uid may (\`options: --user ${owner}\`), and so may the sidecar, which is root`;
        action_log/* log */.R.warn(`the work is done, but ${lost.join("; ")}: ${remedy}`);
    }
}
function writeLine(file, name, value) {
    if (!file || !(0,external_node_fs_.existsSync)(file) || /[\r\n\u0085\u2028\u2029]/.test(value))
        return false;
    (0,external_node_fs_.appendFileSync)(file, `${name}=${value}\n`);
    return true;
}
function ownerOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).uid;
    }
    catch {
        return undefined;
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

// EXTERNAL MODULE: ./build/action/job-request.js
var job_request = __webpack_require__(7156);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
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
async function readSelf() {
    const primary = process.getgid?.() ?? 0;
    const groups = [...new Set([primary, ...(process.getgroups?.() ?? [])])];
    const name = nameOfSelf();
    const entries = (0,group/* parseGroup */.h)(await (0,promises_.readFile)("/etc/group", "latin1").catch(() => ""));
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
    return job.container === undefined && !env["ACT"] && !(0,action_reference/* isSidecar */.SE)(env);
}
function announceRunner(path, dryRun, files) {
    const lease = { path, uid: process.getuid?.() ?? 0, holder: (0,external_node_crypto_.randomUUID)() };
    if (!dryRun)
        files.state(STATE, JSON.stringify(lease));
    return { [RUNNER_UID]: String(lease.uid), [HOLDER]: lease.holder };
}
async function letRunnerIn(endpoint, { group, dryRun }, env) {
    const uid = Number(env[RUNNER_UID] ?? 0);
    if (endpoint.kind === "tcp" || uid === 0)
        return;
    if (dryRun) {
        action_log/* log */.R.line(`would let the runner's user (uid ${uid}) into the socket's group, and at once by its access list`);
        return;
    }
    const [{ narrowLease, openLease }, { changesMade, makeChange }, { readMachine }, { planSetup }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(824)]).then(__webpack_require__.bind(__webpack_require__, 1824)),
        __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 7621)),
        Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 385)),
        Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(385), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 3338)),
    ]);
    const lease = narrowLease({ path: endpoint.path, uid, holder: env[HOLDER] });
    const { changes } = planSetup(await readMachine(endpoint.path, [String(uid)]), group);
    for (const change of changes) {
        action_log/* log */.R.line(`on the runner: ${change.title}`);
        await makeChange(change, changesMade((0,system_record/* stateFolder */.y)(env)));
    }
    await openLease(lease);
    action_log/* log */.R.line(`✓ the runner's user (uid ${uid}) may use docker in this job's next steps by the socket's access list; from the runner's next restart on by its group`);
}
function requireLetIn(path) {
    if (!self_isDenied(path))
        return;
    throw new errors/* DoodError */.bI("proof-denied", `the kernel still denies this user ${path}`, "Restart the runner, which then has the group.");
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
    log.line(closed === "closed"
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
    if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !self_isDenied(endpoint.path))
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
    const socket = (0,socket_file/* readSocket */.Ce)(endpoint.path);
    (0,user_namespace/* requireMappedOwner */.y5)(socket, endpoint.path);
    const { explainDenial } = await __webpack_require__.e(/* import() */ 276).then(__webpack_require__.bind(__webpack_require__, 2276));
    throw explainDenial({
        path: endpoint.path,
        socket,
        self: await readSelf(),
        vantage,
        onRunner,
        allowRootGroup,
        act: Boolean(env["ACT"]),
        action: (0,action_reference/* readActionReference */.Os)(env),
        job: env["GITHUB_JOB"] || "build",
    });
}
async function rerunPostWithSudo(endpoint, env) {
    if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !isDenied(endpoint.path))
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

// EXTERNAL MODULE: ./build/action/sidecar.js
var sidecar = __webpack_require__(2416);
;// CONCATENATED MODULE: ./build/action/run.js









async function runMain(env) {
    const files = new FileCommands(env);
    const reference = (0,action_reference/* readActionReference */.Os)(env);
    let address = "";
    try {
        const inputs = loadInputs();
        (0,sidecar/* requireJob */.bo)(inputs, env);
        const endpoint = await locateEngine(inputs.socket, env);
        address = (0,engine_endpoint/* endpointAddress */.C)(endpoint);
        const onRunner = isOnRunner(inputs, env);
        const place = { vantage: (0,job_request/* vantageOf */.Sw)(inputs), onRunner };
        const asRoot = await rerunWithSudo(endpoint, inputs, place, files, env);
        if (asRoot !== undefined)
            return asRoot;
        if (onRunner)
            await letRunnerIn(endpoint, inputs, env);
        const start = await (0,job_request/* startJob */._1)(endpoint, inputs, env);
        const { grantJob } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 623));
        return await grantJob(start, inputs, { files, reference, env });
    }
    catch (failure) {
        const { publishFailure } = await __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 1570));
        publishFailure(failure, address, { files, reference });
        return 1;
    }
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ noticeOfRunner),
/* harmony export */   Hn: () => (/* binding */ warnOfNoPost),
/* harmony export */   bo: () => (/* binding */ requireJob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4173);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(862);




const EXPRESSION = "$" + "{{ toJSON(job) }}";
function requireJob({ containers }, env) {
    if (!(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isSidecar */ .SE)(env) || env["INPUT_JOB"] || containers.length > 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("job-context-invalid", "the sidecar's image was started without the input `job`, which names this job's containers", `Give it to the step: \`job: ${EXPRESSION}\` under \`with:\`.`, { blocks: [{ where: "in that step", language: "yaml", lines: ["with:", `  job: ${EXPRESSION}`] }] });
}
function noticeOfRunner(job, env) {
    if (!(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isSidecar */ .SE)(env) || job.container !== undefined)
        return;
    _log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R.notice("this job runs on the runner itself, not in a container: the sidecar can help its services, but not the runner's own user. Use the action (setup-dood@v1) instead");
}
function warnOfNoPost({ outcomes }, { cleanup }, env) {
    if (!(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isSidecar */ .SE)(env) || env["INPUT_VERIFY-COMMAND"] !== undefined)
        return;
    const outlive = outcomes.filter((one) => "changed" in one && one.changed && (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isTakenBack */ .Zb)(cleanup, one.target));
    if (outlive.length === 0)
        return;
    _log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R.warn(`what was granted in ${outlive.map(({ target }) => target.label).join(", ")} stays: a step \`uses: docker://…\` has no post step. Use the action \`sidecar\` where it is to be taken back`);
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ stateJournal),
/* harmony export */   Zb: () => (/* binding */ isTakenBack)
/* harmony export */ });
/* unused harmony export loadGrants */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


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
        throw new DoodError("record-invalid", `the saved state ${name} is no record of a grant`, "Look for the step of this job that writes to GITHUB_STATE of another. What was granted in containers of this job ends with them.", { cause });
    }
}


/***/ }),

/***/ 8143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ connectEngine)
});

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

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readSharedSocket)
/* harmony export */ });
/* unused harmony export socketPaths */
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4994);
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5894);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7625);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2002);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3051);





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

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   Os: () => (/* binding */ readActionReference),
/* harmony export */   SE: () => (/* binding */ isSidecar),
/* harmony export */   Wr: () => (/* binding */ errorPage)
/* harmony export */ });
function isSidecar(env) {
    return env["SETUP_DOOD_SIDECAR"] !== undefined;
}
function readActionReference(env) {
    return {
        server: env["GITHUB_SERVER_URL"] || undefined,
        repository: env["GITHUB_ACTION_REPOSITORY"] || undefined,
        ref: env["GITHUB_ACTION_REF"] || undefined,
        isSidecar: isSidecar(env),
    };
}
function usesOf({ repository, ref, isSidecar }) {
    const path = isSidecar ? "/sidecar" : "";
    return repository && ref ? `${repository}${path}@${ref}` : `.${path || "/"}`;
}
function errorPage({ server, repository, ref }, code) {
    const page = `docs/errors.md#${code}`;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/${page}` : page;
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rH: () => (/* binding */ node)
/* harmony export */ });
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
