export const id = 656;
export const ids = [656];
export const modules = {

/***/ 8753:
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
// EXTERNAL MODULE: ./build/grant/plan/user.js + 6 modules
var user = __webpack_require__(6408);
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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/system/poll.js


async function pollUntil({ timeoutMs, intervalMs }, attempt) {
    const deadline = (0,clock/* uptimeMs */.B)() + timeoutMs;
    for (let isLast = timeoutMs <= 0;;) {
        const value = await attempt();
        if (value !== undefined || isLast)
            return value;
        const leftMs = Math.max(0, deadline - (0,clock/* uptimeMs */.B)());
        isLast = leftMs <= intervalMs;
        await (0,external_node_timers_promises_.setTimeout)(Math.min(intervalMs, leftMs));
    }
}

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
    await awaitHealthy(engine, id);
    return true;
}
async function restart_restart(engine, { id, pid }) {
    try {
        await engine.restart(id);
    }
    catch (thrown) {
        const failure = (0,errors/* toDoodError */.Yn)(thrown);
        const patience = { timeoutMs: (0,engine_failure/* wasAnswered */.tY)(failure) ? 0 : STOP_TIMEOUT_MS, intervalMs: POLL_MS };
        const ended = await pollUntil(patience, async () => {
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
    const isEnd = ({ status, health }) => isHealthy({ status, health }) || health === "unhealthy" || !["running", "restarting"].includes(status);
    const ended = await pollUntil(patience, async () => {
        const now = await engine.inspect(id);
        return isEnd(now) ? now : undefined;
    });
    const { status, health, name } = ended ?? (await engine.inspect(id));
    if (isHealthy({ status, health }))
        return;
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
        const back = await pollUntil(patience, async () => {
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
        const next = await nextAttempt(context.shared.connection.engine, container, result);
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
        const use = await restartAndProve(shared, seen, plan, policy);
        const [merge] = await merging;
        if (use.restarted)
            done = { ...done, restarted: true, changed: true };
        if (use.kind === "failed")
            throw use.error;
        if (merge.status === "rejected")
            throw merge.reason;
        const end = await (0,verify/* conclude */.E)(shared, seen, plan, use.proof);
        const { changed, restarted } = done;
        return { kind: "passed", plan, changed, restarted, proof: use.proof, ...end };
    }
    catch (failure) {
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure), done, isEdited };
    }
}
async function restartAndProve(shared, { container, target }, plan, policy) {
    let restarted = false;
    try {
        if (plan.restart.kind === "restart") {
            restarted = await restartForGroup(shared.connection.engine, container, plan.socket);
        }
        const proof = policy.verify ? await (0,verify/* prove */.z)(shared, target, plan, policy) : undefined;
        return { kind: "proved", restarted, proof };
    }
    catch (failure) {
        return { kind: "failed", restarted, error: (0,errors/* toDoodError */.Yn)(failure) };
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
// EXTERNAL MODULE: ./build/cli/grants.js
var grants = __webpack_require__(5098);
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
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5064);
/* harmony import */ var _socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2076);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);




function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if (isUnmapped(seen, socket, engine)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("userns-remapped", `the container runs in a user namespace (userns-remap) that doesn't map the socket's owner: it sees ${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .socketTitle */ .SJ)(socket)}, and not even its root may use it`, "Create the container in the host's user namespace: `--userns=host`.");
    }
    const misuses = mount.isForeign ? (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .findMisuse */ .Km)(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .repairLine */ .Ox)(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("world-writable", (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
function isUnmapped({ container }, { uid, gid }, engine) {
    const hasNamespace = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return hasNamespace && container.usernsMode !== "host" && uid === _socket_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .OVERFLOW_ID */ .J4 && gid === _socket_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .OVERFLOW_ID */ .J4;
}
function notRunning({ container }) {
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${container.name}\`.`,
        restarting: `It stops as soon as it starts: read \`docker logs ${container.name}\`.`,
    };
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
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


/***/ })

};
