export const id = 38;
export const ids = [38];
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

/***/ 4592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grant: () => (/* binding */ grant)
});

// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/socket/misuse.js
var socket_misuse = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/grant/shared-engine.js + 7 modules
var shared_engine = __webpack_require__(9861);
;// CONCATENATED MODULE: ./build/grant/apply/socket-policy.js







async function enforceSocketPolicy(shared, policy) {
    const { socket } = shared;
    const { rootless } = shared.connection.info;
    if (socket.kind === "tcp" || (0,shared_engine/* isBeforeVm */.ZV)(shared))
        return { socket, warnings: [] };
    const found = (0,socket_misuse/* findMisuse */.Km)(socket.facts, rootless);
    const line = (0,socket_misuse/* repairLine */.Ox)(socket.path, socket.facts, rootless);
    const describe = (misuse) => (0,socket_misuse/* describeMisuse */.ul)(misuse, socket.path, socket.facts);
    const text = found.map(describe).join("; ");
    if (found.includes("open") && policy.onWorldWritable === "fail") {
        throw new errors/* DoodError */.bI("world-writable", text, `Close it on its machine: \`${line}\`, and delete what opens it from your workflow; or set \`on-world-writable: fix\`.`);
    }
    if (found.length > 0 && policy.onWorldWritable === "fix") {
        if (policy.dryRun)
            return { socket, warnings: [`${text}. It would be repaired`] };
        const facts = await repair(socket, { rootless, policy, text, line });
        const done = `${socket.path} was repaired: ${(0,socket_facts/* socketTitle */.SJ)(socket.facts)} before, ${(0,socket_facts/* socketTitle */.SJ)(facts)} now`;
        return { socket: { ...socket, facts }, repair: done, warnings: [] };
    }
    const told = found.filter((misuse) => misuse === "chowned" || policy.onWorldWritable === "warn");
    const remedy = `Delete that from your workflow, and repair the socket on its machine: \`${line}\`, or by \`on-world-writable: fix\``;
    return { socket, warnings: told.map((misuse) => `${describe(misuse)}. ${remedy}`) };
}
async function repair(socket, { rootless, policy, text, line }) {
    const fail = (why, cause) => new errors/* DoodError */.bI("world-writable", `${text}; ${why}`, `Repair it on the engine's machine: \`${line}\`.`, {
        cause,
    });
    const { path, facts: before, vantage } = socket;
    const dockerGid = before.gid === 0 && vantage === "host" ? await readDockerGid() : undefined;
    const wanted = (0,socket_misuse/* repaired */.X9)(before, rootless, dockerGid);
    if (wanted.gid === 0 && vantage === "container" && !rootless && !policy.allowRootGroup) {
        throw fail("its group is 0, and which is the machine's docker group can't be seen from a container");
    }
    try {
        if (wanted.uid !== before.uid || wanted.gid !== before.gid)
            await (0,promises_.chown)(path, wanted.uid, wanted.gid);
        if (wanted.mode !== before.mode)
            await (0,promises_.chmod)(path, wanted.mode);
    }
    catch (cause) {
        throw fail(`this user (uid ${process.getuid?.()}) may not repair it (${(0,errors/* errnoOf */.UQ)(cause) ?? cause})`, cause);
    }
    const now = (0,socket_file/* readSocket */.Ce)(path);
    if (now.uid === wanted.uid && now.gid === wanted.gid && now.mode === wanted.mode)
        return now;
    throw fail(`after the repair it is ${(0,socket_facts/* socketTitle */.SJ)(now)}, not ${(0,socket_facts/* socketTitle */.SJ)(wanted)}`);
}
async function readDockerGid() {
    const text = await (0,promises_.readFile)("/etc/group", "latin1").catch(() => "");
    return (0,group/* parseGroup */.h)(text).find(({ name }) => name === "docker")?.gid;
}

// EXTERNAL MODULE: ./build/grant/discover/docker-in-docker.js
var docker_in_docker = __webpack_require__(1198);
// EXTERNAL MODULE: ./build/grant/discover/targets.js
var discover_targets = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/grant/apply/account-files.js + 1 modules
var account_files = __webpack_require__(7255);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/edits.js
var edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/grant/observe/observe.js
var observe = __webpack_require__(1586);
// EXTERNAL MODULE: ./build/grant/plan/user.js + 12 modules
var user = __webpack_require__(4359);
;// CONCATENATED MODULE: ./build/grant/apply/edit.js






const NOTHING_DONE = { changed: false, restarted: false, edits: [] };
async function editContainer(engine, journal, { target, container, files }, plan, before) {
    const texts = (0,user/* accountTexts */.Yj)(files);
    const planned = plan.kind === "edit" ? plan.edits : [];
    const done = { ...before, edits: [...before.edits, ...(0,edits/* pendingEdits */.ti)(texts, planned)] };
    try {
        if (planned.length > 0) {
            await journal.write(target, { id: container.id, label: target.label, edits: done.edits });
        }
        const written = await (0,account_files/* writeAccountFiles */.g)(engine, container.id, files, (0,edits/* applyEdits */.ct)(texts, planned));
        return { kind: "edited", written, done: { ...done, changed: before.changed || written.length > 0 } };
    }
    catch (failure) {
        const now = await (0,observe/* readAccountFiles */.p)(engine, container.id).catch(() => undefined);
        const changed = before.changed || !(0,external_node_util_.isDeepStrictEqual)(now, files);
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure), done: { ...done, changed } };
    }
}

// EXTERNAL MODULE: ./build/engine/failure.js
var engine_failure = __webpack_require__(481);
// EXTERNAL MODULE: ./build/system/poll.js
var poll = __webpack_require__(9915);
// EXTERNAL MODULE: ./build/grant/observe/container-process.js
var container_process = __webpack_require__(8509);
// EXTERNAL MODULE: ./build/grant/plan/restart.js
var restart = __webpack_require__(5586);
;// CONCATENATED MODULE: ./build/grant/apply/restart.js





const POLL_MS = 100;
const HEALTHY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 12_000;
async function restartForGroup(engine, { id, pid }, socket) {
    const now = await engine.inspect(id);
    const main = now.pid === pid ? undefined : await (0,container_process/* readMainProcess */.L)(engine, now);
    if (main !== undefined && (0,restart/* mainFromKernel */.nh)(main, socket) !== "lacks")
        return false;
    await restart_restart(engine, now);
    return true;
}
async function restart_restart(engine, { id, pid }) {
    try {
        await engine.restart(id);
    }
    catch (thrown) {
        const failure = (0,errors/* toDoodError */.Yn)(thrown);
        const patience = { timeoutMs: (0,engine_failure/* wasAnswered */.tY)(failure) ? 0 : STOP_TIMEOUT_MS, intervalMs: POLL_MS };
        const ended = await (0,poll/* pollUntil */.g)(patience, async () => {
            const now = await engine.inspect(id).catch(() => {
                throw failure;
            });
            if (now.status === "exited")
                return "stopped";
            return now.pid === pid ? undefined : "restarted";
        });
        if (ended === undefined)
            throw failure;
        if (ended === "stopped")
            await engine.start(id);
    }
}
async function awaitHealthy(engine, id) {
    const patience = { timeoutMs: HEALTHY_TIMEOUT_MS, intervalMs: POLL_MS };
    const isEnd = (now) => isHealthy(now) || now.health === "unhealthy" || !["running", "restarting"].includes(now.status);
    const ended = await (0,poll/* pollUntil */.g)(patience, async () => {
        const now = await engine.inspect(id);
        return isEnd(now) ? now : undefined;
    });
    const last = ended ?? (await engine.inspect(id));
    if (isHealthy(last))
        return last;
    const { status, health, name } = last;
    throw new errors/* DoodError */.bI("restart-failed", `after its restart the container is ${status}${health === "none" ? "" : ` and ${health}`}`, `Read \`docker logs ${name}\`. If it can't stand a restart, set \`restart-services: never\` and give it the group from the start with \`--group-add\`.`);
}
function isHealthy({ status, health }) {
    return status === "running" && (health === "none" || health === "healthy");
}

// EXTERNAL MODULE: ./build/grant/examination.js + 3 modules
var examination = __webpack_require__(142);
;// CONCATENATED MODULE: ./build/grant/retry.js


const RETURN_TIMEOUT_MS = 3_000;
const retry_POLL_MS = 100;
const SIGNS_OF_RESTART = ["container-not-running", "container-gone", "proof-failed"];
async function nextAttempt(engine, container, { error, isEdited }) {
    if (error.code === "proof-denied" && isEdited)
        return { kind: "retry", container };
    return SIGNS_OF_RESTART.includes(error.code)
        ? awaitRestart(engine, container, error)
        : { kind: "give-up", error };
}
async function awaitRestart(engine, { id, pid }, error) {
    const patience = { timeoutMs: RETURN_TIMEOUT_MS, intervalMs: retry_POLL_MS };
    try {
        const back = await (0,poll/* pollUntil */.g)(patience, async () => {
            const now = await engine.inspect(id);
            return now.status === "running" && now.pid !== pid ? now : undefined;
        });
        if (back !== undefined)
            return { kind: "retry", container: back };
        const now = await engine.inspect(id);
        return { kind: "give-up", error: now.status === "running" ? error : stopped(now, error) };
    }
    catch (failure) {
        const now = (0,errors/* toDoodError */.Yn)(failure);
        return { kind: "give-up", error: now.code === "container-gone" ? now : error };
    }
}
function stopped({ status, name }, cause) {
    return new errors/* DoodError */.bI("container-not-running", `the container stopped half-way, and is ${status} now`, `Read \`docker logs ${name}\`, and run this step again once the container stays up.`, { cause });
}

// EXTERNAL MODULE: ./build/grant/verify/verify.js + 1 modules
var verify = __webpack_require__(3823);
;// CONCATENATED MODULE: ./build/grant/grant.js








const MAX_ATTEMPTS = 3;
async function grantAccess(context, found) {
    const { target } = found;
    if (found.kind === "failed") {
        return {
            kind: "failed",
            target,
            container: undefined,
            durationMs: 0,
            error: found.error,
            changed: false,
        };
    }
    const start = (0,clock/* uptimeMs */.B)();
    const end = (container) => ({ target, container, durationMs: (0,clock/* uptimeMs */.B)() - start });
    let { container } = found;
    let done = NOTHING_DONE;
    for (let number = 1;; number++) {
        const result = await attempt(context, target, container, done);
        if (result.kind !== "failed")
            return { ...result, ...end(container) };
        done = result.done;
        const next = await nextAttempt(context.shared.connection.engine, result.container, result);
        if (next.kind === "give-up" || number === MAX_ATTEMPTS) {
            const { error } = next.kind === "give-up" ? next : result;
            return { kind: "failed", ...end(container), error, changed: done.changed };
        }
        container = next.container;
    }
}
async function attempt({ shared, policy, journal }, target, container, before) {
    const { engine } = shared.connection;
    let done = before;
    let isEdited = false;
    let last = container;
    try {
        const { seen, plan } = await (0,examination/* examine */.s)(shared, target, container, policy);
        if (plan.kind === "refuse")
            return { kind: "refused", refusal: plan };
        if (policy.dryRun)
            return { kind: "planned", plan };
        const edited = await editContainer(engine, journal, seen, plan, before);
        done = edited.done;
        if (edited.kind === "failed")
            throw edited.error;
        isEdited = edited.written.length > 0;
        const merging = Promise.allSettled([(0,account_files/* mergeConcurrentChanges */.j)(engine, container.id, edited.written)]);
        const isRestart = plan.restart.kind === "restart" && !done.restarted;
        const use = await restartAndProve(shared, seen, { plan, isRestart }, policy);
        const [merge] = await merging;
        if (use.restarted)
            done = { ...done, restarted: true, changed: true };
        last = use.container;
        if (use.kind === "failed")
            throw use.error;
        if (merge.status === "rejected")
            throw merge.reason;
        const end = await (0,verify/* conclude */.E)(shared, seen, plan, use.proof);
        const { changed, restarted } = done;
        return { kind: "passed", plan, changed, restarted, proof: use.proof, ...end };
    }
    catch (failure) {
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure), done, container: last, isEdited };
    }
}
async function restartAndProve(shared, seen, { plan, isRestart }, policy) {
    const { engine } = shared.connection;
    let { container } = seen;
    let restarted = false;
    try {
        restarted = isRestart && (await restartForGroup(engine, container, plan.socket));
        if (restarted)
            container = await awaitHealthy(engine, container.id);
        const proof = policy.verify ? await (0,verify/* prove */.z)(shared, seen.target, plan, policy) : undefined;
        return { kind: "proved", restarted, container, proof };
    }
    catch (failure) {
        return { kind: "failed", restarted, container, error: (0,errors/* toDoodError */.Yn)(failure) };
    }
}

// EXTERNAL MODULE: ./build/grant/new-container.js
var new_container = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/grant/side-by-side.js + 2 modules
var side_by_side = __webpack_require__(7996);
// EXTERNAL MODULE: ./build/report/run-result.js
var run_result = __webpack_require__(3046);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
;// CONCATENATED MODULE: ./build/report/json.js



function makeReport(run) {
    const { outcomes, policy, dindHost } = run;
    return {
        version: 1,
        engine: run.engine,
        socket: run.address,
        gid: (0,run_result/* gidOf */.Kr)(run) ?? null,
        group: (0,run_result/* groupOf */.F8)(run),
        containerOptions: (0,run_result/* containerOptionsOf */.Fz)(run),
        verified: (0,run_result/* isVerified */.p4)(run),
        proof: (0,run_result/* proofOf */.oX)(run) ?? null,
        changed: (0,run_result/* isChanged */.Hq)(run),
        dryRun: policy.dryRun,
        durationMs: Math.round(run.durationMs),
        dockerInDocker: dindHost === undefined ? null : { container: dindHost.title, privileged: dindHost.privileged },
        repair: run.check.repair ?? "",
        warnings: run.warnings,
        targets: outcomes.map(targetReport),
    };
}
function targetReport(outcome) {
    const { target, container } = outcome;
    const denial = (0,run_result/* denialOf */.Z9)(outcome);
    return {
        role: target.role,
        label: target.label,
        id: container?.id ?? target.id,
        name: container?.name ?? "",
        image: container?.image ?? "",
        user: (0,sentence/* userOf */.Z5)(outcome),
        configuredUser: container?.user ?? "",
        ...socketFields(outcome),
        openToEveryone: (0,run_result/* isOpenToEveryone */.zl)(outcome),
        result: resultOf(outcome),
        ...grantFields(outcome),
        ...processFields(outcome),
        changed: "changed" in outcome && outcome.changed,
        warnings: (0,run_result/* warningsOf */.nZ)(outcome),
        code: denial?.code ?? null,
        message: denial?.message ?? "",
        remedy: denial?.remedy ?? "",
        durationMs: Math.round(outcome.durationMs),
    };
}
function resultOf(outcome) {
    if (outcome.kind !== "passed")
        return outcome.kind;
    return outcome.changed ? "granted" : "nothing-to-do";
}
function socketFields(outcome) {
    if (!("plan" in outcome))
        return { mountPath: "", socketBefore: "", socketAfter: "" };
    const { mount, socket } = outcome.plan;
    return {
        mountPath: mount.path,
        socketBefore: (0,socket_facts/* socketTitle */.SJ)(socket),
        socketAfter: outcome.kind === "passed" ? (0,socket_facts/* socketTitle */.SJ)(outcome.socketAfter) : "",
    };
}
function grantFields(outcome) {
    const none = {
        group: "",
        gid: null,
        how: "none",
        previousGid: null,
        alsoGains: [],
        losesPrevious: [],
    };
    if (!("plan" in outcome))
        return none;
    const { plan } = outcome;
    const gid = plan.socket.gid;
    if (plan.kind === "nothing") {
        return { ...none, gid, how: plan.reason === "other-access" ? "let-in" : plan.reason };
    }
    const { group, how, previousGid = null, alsoGains, losesPrevious } = plan.grant;
    return { group, gid, how, previousGid, alsoGains, losesPrevious };
}
function processFields(outcome) {
    switch (outcome.kind) {
        case "planned": {
            const { restart, main } = outcome.plan;
            return { restarted: restart.kind === "restart", mainProcess: main, proof: null, tool: "" };
        }
        case "passed":
            return {
                restarted: outcome.restarted,
                mainProcess: outcome.main,
                proof: outcome.proof?.level ?? null,
                tool: (0,sentence/* toolOf */.wS)(outcome),
            };
        default:
            return { restarted: false, mainProcess: "unknown", proof: null, tool: "" };
    }
}

// EXTERNAL MODULE: ./build/cli/engine.js
var cli_engine = __webpack_require__(4879);
// EXTERNAL MODULE: ./build/cli/grants.js + 1 modules
var grants = __webpack_require__(136);
// EXTERNAL MODULE: ./build/cli/policy.js
var cli_policy = __webpack_require__(7595);
;// CONCATENATED MODULE: ./build/cli/grant.js
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














async function grant(named, options, { env, output }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const policy = {
            ...cli_policy/* CAUTIOUS */.S,
            group: options.group,
            allowRootGroup: options.allowRootGroup ?? false,
            restartServices: options.restart === true ? "always" : "auto",
            dryRun: options.dryRun ?? false,
        };
        const opened = __addDisposableResource(env_1, await (0,cli_engine/* openEngine */.F)(options.socket, env), false);
        const check = await enforceSocketPolicy(opened, policy);
        const shared = { ...opened, socket: check.socket };
        const { engine, info, endpoint } = shared.connection;
        const request = { job: discover_targets/* NO_CONTAINERS */.vY, named, user: options.user };
        const { targets } = await (0,discover_targets/* findTargets */.q8)(engine, request, () => shared.socket.hostPaths);
        const context = { shared, policy, journal: (0,grants/* machineJournal */.J)(env) };
        const { dindHost } = shared;
        const run = {
            engine: info.title,
            address: (0,engine_endpoint/* endpointAddress */.C)(endpoint),
            dindHost: dindHost && { title: dindHost.title, privileged: (0,docker_in_docker/* isPrivileged */.a8)(dindHost, []) },
            check,
            outcomes: await (0,side_by_side/* sideBySide */.Q)(targets, (one) => grantAccess(context, one)),
            newContainer: await (0,new_container/* detectNewContainer */.r8)(shared, policy.allowRootGroup),
            warnings: [...check.warnings, ...(0,docker_in_docker/* riskWarnings */.f0)(dindHost, [])],
            policy,
            durationMs: (0,clock/* uptimeMs */.B)(),
        };
        print(run, output);
        return run.outcomes.some((outcome) => (0,run_result/* denialOf */.Z9)(outcome) !== undefined) ? 1 : 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function print(run, output) {
    for (const warning of run.warnings)
        output.item("warning", warning);
    for (const outcome of run.outcomes) {
        const { label } = outcome.target;
        const denial = (0,run_result/* denialOf */.Z9)(outcome);
        output.item(denial === undefined ? "ok" : "problem", (0,sentence/* sentence */.em)(outcome));
        if (denial !== undefined)
            output.line(`→ ${denial.remedy} [${denial.code}]`);
        for (const warning of (0,run_result/* warningsOf */.nZ)(outcome))
            output.item("warning", `${label}: ${warning}`);
        const { alsoGains = [] } = (0,run_result/* grantOf */.od)(outcome) ?? {};
        if (alsoGains.length > 0) {
            const names = alsoGains.join(", ");
            output.item("warning", `${label}: the group's other members may use docker too: ${names}`);
        }
    }
    output.json(makeReport(run));
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ grantsIn),
  J: () => (/* binding */ machineJournal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./build/system/record.js
var record = __webpack_require__(2167);
;// CONCATENATED MODULE: ./build/cli/grants.js



function grantsIn(id, env) {
    return new record/* Record */.m((0,external_node_path_.join)((0,record/* stateFolder */.y)(env), "grants", `${id}.json`), narrowGrantRecord);
}
function machineJournal(env) {
    return { write: (_, record) => grantsIn(record.id, env).add(record) };
}


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ mergeConcurrentChanges),
  g: () => (/* binding */ writeAccountFiles)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group-line.js
var group_line = __webpack_require__(1379);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/identity/merge.js


function withChangesOfOthers(file, { base, theirs, now }) {
    const before = new Set(entries(base));
    const after = new Set(entries(theirs));
    const gone = [...before].filter((line) => !after.has(line));
    const added = [...after].filter((line) => !before.has(line));
    const members = file === "passwd" ? () => [] : group_line/* membersOf */.lS;
    const merged = new Entries(now);
    const was = firstOfEachName(gone);
    const isFirst = firstOfEachName(added);
    for (const line of added) {
        if (isFirst.get(nameOf(line)) === line)
            merged.merge(line, was.get(nameOf(line)), members);
        else
            merged.add(line);
    }
    const left = gone.filter((line) => !isFirst.has(nameOf(line)) && !merged.remove(line));
    for (const [name, lines] of Map.groupBy(left, nameOf))
        merged.takeMembers(name, lines.flatMap(members));
    return merged.text();
}
class Entries {
    #original;
    #lines;
    #byText;
    #byName;
    #isChanged = false;
    constructor(text) {
        this.#original = text;
        const lines = entries(text);
        this.#lines = [...lines];
        const places = lines.map((_, at) => at).toReversed();
        this.#byText = Map.groupBy(places, (at) => lines[at] ?? "");
        this.#byName = Map.groupBy(places, (at) => nameOf(lines[at] ?? ""));
    }
    merge(line, was, members) {
        const at = (was === undefined ? undefined : this.#first(was)) ?? this.#named(nameOf(line));
        const ours = at === undefined ? undefined : this.#lines[at];
        if (at === undefined || ours === undefined) {
            this.add(line);
            return;
        }
        const others = new Set([...members(line), ...members(was ?? "")]);
        const both = (0,group_line/* withMembers */.gn)(line, members(ours).filter((user) => !others.has(user)));
        const isThere = both.length === ours.length && sorted(both) === sorted(ours);
        if (!isThere)
            this.#replace(at, both);
    }
    add(line) {
        if (this.#first(line) === undefined)
            this.#replace(this.#lines.length, line);
    }
    remove(line) {
        const at = this.#first(line);
        if (at !== undefined)
            this.#replace(at, undefined);
        return at !== undefined;
    }
    takeMembers(name, users) {
        const at = this.#named(name);
        const ours = at === undefined ? undefined : this.#lines[at];
        if (at !== undefined && ours !== undefined)
            this.#replace(at, (0,group_line/* withoutMembers */.YG)(ours, users));
    }
    text() {
        if (!this.#isChanged)
            return this.#original;
        const lines = this.#lines.filter((line) => line !== undefined);
        const isOpen = this.#original !== "" && !this.#original.endsWith("\n");
        return lines.join("\n") + (isOpen || lines.length === 0 ? "" : "\n");
    }
    #replace(at, line) {
        this.#isChanged ||= this.#lines[at] !== line;
        this.#lines[at] = line;
        if (line === undefined)
            return;
        push(this.#byText, line, at);
        push(this.#byName, nameOf(line), at);
    }
    #first(line) {
        return lastThat(this.#byText.get(line), (at) => this.#lines[at] === line);
    }
    #named(name) {
        return lastThat(this.#byName.get(name), (at) => {
            const line = this.#lines[at];
            return line !== undefined && nameOf(line) === name;
        });
    }
}
function lastThat(places, holds) {
    for (let at = places?.at(-1); at !== undefined; at = places?.at(-1)) {
        if (holds(at))
            return at;
        places?.pop();
    }
    return undefined;
}
function push(places, key, at) {
    const there = places.get(key);
    if (there === undefined)
        places.set(key, [at]);
    else if (there.at(-1) !== at)
        there.push(at);
}
function firstOfEachName(lines) {
    return new Map(lines.map((line) => [nameOf(line), line]).toReversed());
}
function sorted(line) {
    return line.split(/[:,]/).toSorted().join(":");
}
function entries(text) {
    return [...(0,text_file/* linesOf */.Dx)(text)].map((line) => (0,text_file/* textOf */.b6)(text, line));
}
function nameOf(line) {
    return line.split(":", 1)[0] ?? "";
}

;// CONCATENATED MODULE: ./build/grant/apply/account-files.js


const FILES = ["passwd", "group", "gshadow"];
const MAX_MERGES = 8;
async function writeAccountFiles(engine, id, there, wanted) {
    const writes = FILES.flatMap((name) => fileWrite(name, there[name], wanted[name]));
    if (writes.length === 0)
        return [];
    try {
        await engine.writeFiles(id, writes);
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "account-file-unusable")
            throw failure;
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
async function mergeConcurrentChanges(engine, id, written) {
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
    const isExpected = [undefined, previous.text, file.text].includes(replaced?.text);
    const now = isExpected ? undefined : await engine.readFile(id, path);
    if (replaced === undefined || now === undefined)
        return [];
    const text = withChangesOfOthers(name, { base: previous.text, theirs: replaced.text, now: now.text });
    return text === now.text ? [] : [{ name, path, file: { ...now, text }, previous: now }];
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

/***/ 5640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ HARMLESS_COMMAND),
  v: () => (/* binding */ proveAccess)
});

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
function denied({ tool, groups }, { mount: { path }, socket }) {
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
    if (scripted?.isDockerStrange)
        return { ...scripted, ...(await runScript("")), isDockerStrange: true };
    return scripted ?? proveWithoutShell(run, question, verifyCommand);
}
async function proveWithoutShell(run, question, verifyCommand) {
    let proof = { level: "inferred", tool: "none", detail: "nothing in the image can test it" };
    for (const command of new Set([verifyCommand, proof_script/* DOCKER_VERSION */._F])) {
        const direct = await run(parseArgsStringToArgv(command));
        if (direct.kind === "not-started")
            return proof;
        proof = judge(direct, directResult(direct), question, verifyCommand);
        if (!proof.isDockerStrange)
            return proof;
    }
    return { ...proof, level: "inferred" };
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
    if (result.kind === "disproved")
        throw disproved(result, outcome.output, question, verifyCommand);
    const { level, tool } = result;
    if (level !== "docker")
        return { level, tool, detail: "" };
    const { client, server } = (0,proof_script/* readVersions */.q2)(outcome.output);
    if (server === undefined || server !== (question.engineVersion ?? server)) {
        return { level, tool, detail: "", isDockerStrange: true };
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
/* unused harmony exports MARKS, verdictOf, proofVerdictOf */
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
    const levels = outcomes.flatMap((one) => (one.kind === "passed" ? (one.proof?.level ?? []) : []));
    return levels.length === outcomes.length ? (0,_grant_verify_proof_script_js__WEBPACK_IMPORTED_MODULE_1__/* .weakest */ .hB)(levels) : undefined;
}
function isVerified(run) {
    return proofOf(run) !== undefined && run.outcomes.every(isTargetVerified);
}
function isTargetVerified(outcome) {
    if (outcome.kind !== "passed")
        return false;
    const { plan, proof } = outcome;
    const isKnown = !(plan.kind === "nothing" && plan.reason === "other-access") && !plan.mount.isForeign;
    return proof !== undefined && proof.level !== "inferred" && isKnown;
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
const MARKS = {
    good: { sign: "✓", emoji: "✅" },
    doubtful: { sign: "!", emoji: "⚠️" },
    bad: { sign: "✗", emoji: "❌" },
    planned: { sign: "…", emoji: "📝" },
};
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
    if (outcome.kind === "planned")
        return "not tried";
    const { proof } = outcome;
    switch (proof?.level) {
        case "docker":
            return `proved by ${toolOf(outcome)}`;
        case "api":
            return `proved by a connection (${toolOf(outcome)})`;
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


/***/ })

};
