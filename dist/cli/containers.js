export const id = 267;
export const ids = [267];
export const modules = {

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/shared-engine.js + 7 modules
var shared_engine = __webpack_require__(1588);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/runner/changed-group.js
var changed_group = __webpack_require__(729);
// EXTERNAL MODULE: ./build/runner/finding.js
var finding = __webpack_require__(3570);
// EXTERNAL MODULE: ./build/runner/machine.js + 2 modules
var runner_machine = __webpack_require__(7267);
// EXTERNAL MODULE: ./build/runner/socket-users.js
var socket_users = __webpack_require__(8415);
// EXTERNAL MODULE: ./build/system/platform.js
var platform = __webpack_require__(7625);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/grant/discover/targets.js
var targets = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/grant/examination.js + 2 modules
var examination = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/grant/plan/processes.js
var processes = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/grant/side-by-side.js + 2 modules
var side_by_side = __webpack_require__(7996);
// EXTERNAL MODULE: ./build/grant/verify/verify.js + 1 modules
var verify = __webpack_require__(3823);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
// EXTERNAL MODULE: ./build/cli/policy.js
var policy = __webpack_require__(7595);
;// CONCATENATED MODULE: ./build/cli/container-diagnosis.js









async function diagnoseContainers(shared, named, user) {
    return (0,side_by_side/* sideBySide */.Q)(await subjects(shared, named, user), (one) => diagnose(shared, one));
}
const NAMES = "\0";
function remedies(containers) {
    const names = new Map();
    for (const { name, remedy } of containers.filter((one) => one.remedy !== "")) {
        const pattern = remedy.startsWith("dood ") ? remedy.replace(name, NAMES) : `${NAMES}: ${remedy}`;
        names.set(pattern, [...(names.get(pattern) ?? []), name]);
    }
    return [...names].map(([pattern, all]) => pattern.replace(NAMES, () => all.join(pattern.startsWith(NAMES) ? ", " : " ")));
}
async function subjects({ connection: { engine }, socket }, named, user) {
    const request = { job: targets/* NO_CONTAINERS */.vY, named, users: { all: user, single: {} } };
    if (named.length > 0)
        return (await (0,targets/* findTargets */.q8)(engine, request, () => socket.hostPaths)).targets;
    const running = await Promise.allSettled((await engine.listRunning()).map((id) => engine.inspect(id)));
    return running.flatMap((inspection) => {
        if (inspection.status === "rejected")
            return [];
        const container = inspection.value;
        if ((0,mount/* findSocketMount */.wT)(container, socket.hostPaths) === undefined)
            return [];
        return [{ kind: "found", target: { role: "named", label: container.name, id: container.id }, container }];
    });
}
async function diagnose(shared, found) {
    const { target } = found;
    if (found.kind === "failed") {
        return { name: target.label, image: "", user: "", ...denied(found.error) };
    }
    const { container } = found;
    const { name, image } = container;
    const about = { name, image, user: (target.user ?? container.user) || "root" };
    try {
        return { ...about, ...(await diagnoseUser(shared, target, container)) };
    }
    catch (failure) {
        return { ...about, ...denied((0,errors/* toDoodError */.Yn)(failure)) };
    }
}
async function diagnoseUser(shared, target, container) {
    const { plan } = await (0,examination/* examine */.s)(shared, target, container, policy/* CAUTIOUS */.S);
    if (plan.kind === "refuse")
        return denied(plan);
    const grant = ["dood grant", container.name, ...(target.user === undefined ? [] : ["--user", target.user])];
    if (plan.kind === "edit") {
        const text = `no: ${plan.userTitle} is not in the socket's group (${plan.socket.gid})`;
        return { state: "problem", text, proof: null, code: "not-granted", remedy: grant.join(" ") };
    }
    const proof = await (0,verify/* prove */.zn)(shared, target, plan, policy/* CAUTIOUS */.S);
    const warnings = [...plan.warnings, ...(0,verify/* proofWarnings */.Oi)(proof, shared.socketEngine)];
    const text = ["yes", (0,sentence/* provedBy */.s4)(proof)].join(", ");
    const good = { text: [text, ...warnings].join("; but "), proof: proof.level, code: null, remedy: "" };
    const { main, lacking } = plan.processes;
    if (main !== "lacks" && lacking.length === 0)
        return { state: warnings.length > 0 ? "warning" : "ok", ...good };
    return {
        ...good,
        state: "warning",
        text: `${good.text}; but ${(0,processes/* lackingTitle */.US)(plan.processes, container.pid)} was started without the group`,
        remedy: [...grant, "--restart"].join(" "),
    };
}
function denied({ code, message, remedy, }) {
    return { state: "problem", text: `no: ${message}`, proof: null, code, remedy };
}

// EXTERNAL MODULE: ./build/cli/machine-view.js + 1 modules
var machine_view = __webpack_require__(8798);
;// CONCATENATED MODULE: ./build/cli/doctor.js
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













async function doctor(named, options, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { output } = context;
        const endpoint = await (0,locate/* locateEngine */.JW)(options.socket, context.env);
        const { findings, openers, ownRemedy } = await lookAtMachine(endpoint, named.length === 0 ? options.user : undefined, context.env);
        let opened;
        try {
            opened = await (0,shared_engine/* openSharedEngine */.Ob)(endpoint, (0,platform/* platformOf */.t)(process.platform, context.env));
        }
        catch (failure) {
            const { code, message, remedy: usual } = (0,errors/* toDoodError */.Yn)(failure);
            const remedy = code === "socket-denied" ? (ownRemedy ?? usual) : usual;
            output.item("problem", `engine: ${message} [${code}]`);
            output.line(`→ ${remedy}`);
            await (0,machine_view/* show */.W)(findings, context);
            const error = { code, message, remedy };
            output.json({ version: 1, engine: null, error, findings, openers, containers: [] });
            return 1;
        }
        const shared = __addDisposableResource(env_1, opened, false);
        const { info } = shared.connection;
        output.item("ok", `engine: ${info.title} at ${(0,engine_endpoint/* endpointTitle */.o)(endpoint)}${info.rootless ? ", rootless" : ""}`);
        await (0,machine_view/* show */.W)(findings, context);
        const containers = await diagnoseContainers(shared, named, options.user);
        output.line("");
        await output.table(["container", "image", "user", "can use docker"], containers.map(({ state, name, image, user, text }) => [state, name, image, user, text]));
        if (containers.length === 0)
            output.line("no running container mounts the socket");
        for (const line of remedies(containers))
            output.line(`→ ${line}`);
        output.json({ version: 1, engine: info.title, error: null, findings, openers, containers });
        return [...findings, ...containers].some(({ state }) => state === "problem") ? 1 : 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const NOTHING = { findings: [], openers: [], ownRemedy: undefined };
async function lookAtMachine(endpoint, user, env) {
    if (endpoint.kind === "tcp")
        return NOTHING;
    const { path } = endpoint;
    try {
        const machine = await (0,runner_machine/* readMachine */.Uc)({ path, users: user === undefined ? [] : [user], group: "docker" });
        const findings = (await (0,machine_view/* examine */.s)(machine, env)).filter(({ subject }) => subject !== "runners");
        return { findings, openers: (0,socket_users/* socketUsers */.x)(machine), ownRemedy: await adviseSelf(path) };
    }
    catch (failure) {
        const { code, message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
        if (code !== "user-unknown")
            return NOTHING;
        const finding = {
            about: "user",
            state: "problem",
            subject: `user ${user}`,
            text: message,
            remedy,
        };
        return { ...NOTHING, findings: [finding] };
    }
}
async function adviseSelf(path) {
    const uid = process.getuid?.() ?? 0;
    if (uid === 0 || (0,socket_file/* isInContainer */.L7)(path))
        return undefined;
    try {
        const machine = await (0,runner_machine/* readMachine */.Uc)({ path, users: [String(uid)], group: "docker" });
        const [user] = machine.users;
        if (user === undefined || (0,changed_group/* findChangedGroup */.r)(machine) !== undefined)
            return undefined;
        const [name, group] = [(0,text_file/* fromBytes */.uK)(user.name), (0,finding/* groupName */.h)(machine)];
        return (0,runner_machine/* isMember */.NB)(user, machine.socket.gid, machine)
            ? `Log out and in again: this login of ${name} was started before ${name} came into the group ${group}. Until then, in one shell: newgrp ${group}`
            : `Run this as root (sudo), or let ${name} in: sudo dood runner setup --user ${name}`;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);
/* harmony import */ var _grant_shared_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1588);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);



async function openEngine(socket, env) {
    return (0,_grant_shared_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openSharedEngine */ .Ob)(await (0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locateEngine */ .JW)(socket, env), (0,_system_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(process.platform, env));
}


/***/ }),

/***/ 4488:
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
var shared_engine = __webpack_require__(1588);
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
        const now = await (0,observe/* readAccountFiles */.pZ)(engine, container.id).catch(() => undefined);
        const changed = before.changed || !(0,external_node_util_.isDeepStrictEqual)(now, files);
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure), done: { ...done, changed } };
    }
}

// EXTERNAL MODULE: ./build/engine/failure.js
var engine_failure = __webpack_require__(481);
// EXTERNAL MODULE: ./build/system/poll.js
var poll = __webpack_require__(9915);
// EXTERNAL MODULE: ./build/grant/observe/container-processes.js + 2 modules
var container_processes = __webpack_require__(8322);
// EXTERNAL MODULE: ./build/grant/plan/processes.js
var plan_processes = __webpack_require__(9312);
;// CONCATENATED MODULE: ./build/grant/progress.js
const SILENCE_MS = 2_000;
async function announced(work, say) {
    const timer = setTimeout(say, SILENCE_MS);
    return work.finally(() => clearTimeout(timer));
}

;// CONCATENATED MODULE: ./build/grant/apply/restart.js






const POLL_MS = 100;
const HEALTHY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 12_000;
async function restartForGroup(engine, seen, { user, socket }, say) {
    const now = await engine.inspect(seen.container.id);
    const processes = now.pid === seen.container.pid ? undefined : await (0,container_processes/* readProcesses */._F)(engine, now);
    const judged = (0,plan_processes/* judgeProcesses */.rD)({ ...seen, container: now, processes }, user, socket);
    if (processes !== undefined && judged.main !== "lacks" && judged.lacking.length === 0)
        return false;
    const what = `its main process to stop (it gets ${now.stopSignal || "its stop signal"}), so that it starts anew with the group`;
    await announced(restart(engine, now), () => say(what));
    return true;
}
async function restart(engine, container) {
    const { id, pid } = container;
    const stopTimeoutS = (await (0,container_processes/* isDeafToStop */.Oo)(engine, container)) ? 0 : undefined;
    try {
        await engine.restart(id, stopTimeoutS);
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
async function awaitHealthy(engine, id, say) {
    const patience = { timeoutMs: HEALTHY_TIMEOUT_MS, intervalMs: POLL_MS };
    const isEnd = (now) => isHealthy(now) || now.health === "unhealthy" || !["running", "restarting"].includes(now.status);
    const polling = (0,poll/* pollUntil */.g)(patience, async () => {
        const now = await engine.inspect(id);
        return isEnd(now) ? now : undefined;
    });
    const ended = await announced(polling, () => say("it to run and be healthy after its restart"));
    const last = ended ?? (await engine.inspect(id));
    if (isHealthy(last))
        return last;
    const { status, health, name } = last;
    throw new errors/* DoodError */.bI("restart-failed", `after its restart the container is ${status}${health === "none" ? "" : ` and ${health}`}`, `Read \`docker logs ${name}\`. If it can't stand a restart, set \`restart-services: never\` and give it the group from the start with \`--group-add\`.`);
}
function isHealthy({ status, health }) {
    return status === "running" && (health === "none" || health === "healthy");
}

// EXTERNAL MODULE: ./build/grant/examination.js + 2 modules
var examination = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/grant/plan/container-state.js
var container_state = __webpack_require__(558);
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
    const back = await (0,poll/* pollUntil */.g)(patience, async () => {
        const now = await engine.inspect(id);
        return now.status === "running" && now.pid !== pid ? now : undefined;
    }).catch(() => undefined);
    if (back !== undefined)
        return { kind: "retry", container: back };
    return { kind: "give-up", error: await explained(engine, id, error) };
}
async function explained(engine, id, error) {
    try {
        const now = await engine.inspect(id);
        if (now.status === "running" && error.code !== "container-not-running")
            return error;
        return stopped(now, await engine.lastLog(id).catch(() => ""), error);
    }
    catch (failure) {
        const now = (0,errors/* toDoodError */.Yn)(failure);
        return now.code === "container-gone" ? now : error;
    }
}
function stopped(now, log, cause) {
    return new errors/* DoodError */.bI("container-not-running", `the container stopped half-way, and is ${now.status} now${(0,container_state/* endOf */.pJ)(now, log)}`, (0,container_state/* endRemedy */.m$)(now.name), { cause });
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
        const { engine } = context.shared.connection;
        const next = await nextAttempt(engine, result.container, result);
        if (next.kind === "give-up" || number === MAX_ATTEMPTS) {
            const error = next.kind === "give-up" ? next.error : await explained(engine, target.id, result.error);
            return { kind: "failed", ...end(container), error, changed: done.changed };
        }
        container = next.container;
    }
}
async function attempt(context, target, container, before) {
    const { shared, policy, journal } = context;
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
        if (isRestart)
            await merging;
        const use = await restartAndProve(context, seen, plan, isRestart);
        const [merge] = await merging;
        if (use.restarted)
            done = { ...done, restarted: true, changed: true };
        last = use.container;
        if (use.kind === "failed")
            throw use.error;
        if (merge.status === "rejected")
            throw merge.reason;
        const end = await (0,verify/* conclude */.Ep)(shared, seen, plan, use.proof);
        const { changed, restarted } = done;
        return { kind: "passed", plan, changed, restarted, proof: use.proof, ...end };
    }
    catch (failure) {
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure), done, container: last, isEdited };
    }
}
async function restartAndProve({ shared, policy, progress }, seen, plan, isRestart) {
    const { engine } = shared.connection;
    let { container } = seen;
    const say = (what) => progress.waiting(seen.target, what);
    let restarted = false;
    try {
        restarted = isRestart && (await restartForGroup(engine, seen, plan, say));
        if (restarted)
            container = await awaitHealthy(engine, container.id, say);
        const proof = policy.verify ? await (0,verify/* prove */.zn)(shared, seen.target, plan, policy) : undefined;
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
    const denial = outcome.kind === "passed-over" ? outcome.refusal : (0,run_result/* denialOf */.Z9)(outcome);
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
function processesIn(processes) {
    const lacking = processes?.lacking ?? [];
    return {
        mainProcess: processes?.main ?? "unknown",
        lackingProcesses: lacking.map(({ pid, name, uid }) => ({ pid, name, uid })),
    };
}
function processFields(outcome) {
    switch (outcome.kind) {
        case "planned": {
            const { restart, processes } = outcome.plan;
            return { restarted: restart.kind === "restart", ...processesIn(processes), proof: null, tool: "" };
        }
        case "passed":
            return {
                restarted: outcome.restarted,
                ...processesIn(outcome.processes),
                proof: outcome.proof?.level ?? null,
                tool: (0,sentence/* toolOf */.wS)(outcome),
            };
        default:
            return { restarted: false, ...processesIn(undefined), proof: null, tool: "" };
    }
}

// EXTERNAL MODULE: ./build/cli/engine.js
var cli_engine = __webpack_require__(4879);
// EXTERNAL MODULE: ./build/cli/grants.js + 1 modules
var grants = __webpack_require__(6284);
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
            restartServices: options.restart === true ? "always" : cli_policy/* CAUTIOUS */.S.restartServices,
            dryRun: options.dryRun ?? false,
        };
        const opened = __addDisposableResource(env_1, await (0,cli_engine/* openEngine */.F)(options.socket, env), false);
        const check = await enforceSocketPolicy(opened, policy);
        const shared = { ...opened, socket: check.socket };
        const { engine, info, endpoint } = shared.connection;
        const request = { job: discover_targets/* NO_CONTAINERS */.vY, named, users: { all: options.user, single: {} } };
        const { targets } = await (0,discover_targets/* findTargets */.q8)(engine, request, () => shared.socket.hostPaths);
        const progress = {
            waiting: ({ label }, what) => output.line(`${label}: waiting for ${what}`),
        };
        const context = { shared, policy, journal: (0,grants/* machineJournal */.J)(env), progress };
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

/***/ 6284:
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
// EXTERNAL MODULE: ./build/identity/edits.js
var edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/grant/grant-record.js



function narrowGrantRecord(value) {
    if (!(0,json/* isJsonObject */.OW)(value) || !Array.isArray(value["edits"]))
        throw new TypeError("a grant has edits");
    if (value["edits"].length > edits/* MAX_EDITS */.dd)
        throw new TypeError("no grant has so many edits");
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

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   options: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4994);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _grant_new_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4501);
/* harmony import */ var _grant_observe_socket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5105);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2273);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4879);
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






async function options(subject, chosen, { env, output }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!/^[a-zA-Z0-9][\w.\-/:@]*$/.test(subject))
            throw malformed(subject);
        const shared = __addDisposableResource(env_1, await (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .openEngine */ .F)(chosen.socket, env), false);
        const container = await findContainer(shared, subject);
        const warnings = container === undefined && mayBeContainer(subject) ? [takenForImage(subject)] : [];
        for (const warning of warnings)
            output.note(warning);
        const configuration = await configure(shared, subject, container, chosen.allowRootGroup ?? false);
        const { render } = await Promise.all(/* import() | render */[__webpack_require__.e(196), __webpack_require__.e(375)]).then(__webpack_require__.bind(__webpack_require__, 9341));
        const text = render(chosen.for, configuration);
        if (output.isJson)
            output.json({ version: 1, for: chosen.for, ...configuration, text, warnings });
        else
            output.verbatim(text);
        return 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function findContainer(shared, subject) {
    if (!mayBeContainer(subject))
        return undefined;
    try {
        const found = await shared.connection.engine.inspect(subject);
        return found.name === subject || (subject.length >= 12 && found.id.startsWith(subject))
            ? found
            : undefined;
    }
    catch (failure) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toDoodError */ .Yn)(failure);
        if (error.code === "container-gone")
            return undefined;
        throw error;
    }
}
function mayBeContainer(subject) {
    return /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(subject);
}
function malformed(subject) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("input-invalid", `\`${subject}\` is the name of no container and of no image`, "Give a container's name or id, or an image as `docker run` takes it.");
}
function takenForImage(subject) {
    return `there is no container \`${subject}\` here (\`docker ps --all\` lists them): taken for an image`;
}
async function configure(shared, subject, container, allowRootGroup) {
    const mount = container === undefined ? undefined : (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_5__/* .findSocketMount */ .wT)(container, shared.socket.hostPaths);
    const seen = container && mount && container.status === "running"
        ? await (0,_grant_observe_socket_js__WEBPACK_IMPORTED_MODULE_3__/* .viewSocket */ .r)(shared, container, mount)
        : undefined;
    if (seen !== undefined && !shared.connection.info.usernsRemap)
        (0,_grant_new_container_js__WEBPACK_IMPORTED_MODULE_2__/* .requireGroup */ .vO)(seen, allowRootGroup);
    const gid = seen !== undefined && !shared.connection.info.usernsRemap
        ? seen.gid
        : await (0,_grant_new_container_js__WEBPACK_IMPORTED_MODULE_2__/* .detectGroup */ .LF)(shared, allowRootGroup);
    return {
        gid,
        hostUserNamespace: shared.connection.info.usernsRemap,
        name: container?.labels["com.docker.compose.service"] ?? container?.name ?? "agent",
        image: container?.image ?? subject,
        isComposeService: container?.labels["com.docker.compose.service"] !== undefined,
        source: mount?.source ?? shared.socket.hostPaths[0] ?? _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SOCKET */ .YE,
        path: mount?.path ?? _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SOCKET */ .YE,
    };
}


/***/ }),

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ CAUTIOUS)
/* harmony export */ });
const CAUTIOUS = {
    group: "docker",
    allowRootGroup: false,
    restartServices: "never",
    onWorldWritable: "warn",
    verify: true,
    verifyCommand: "docker version",
    dryRun: false,
};


/***/ }),

/***/ 1460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/socket/mount.js
var socket_mount = __webpack_require__(2273);
// EXTERNAL MODULE: ./build/grant/observe/observe.js
var observe = __webpack_require__(1586);
// EXTERNAL MODULE: ./build/grant/observe/socket.js
var socket = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/grant/plan/edit-refusal.js
var edit_refusal = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/names.js
var names = __webpack_require__(411);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/grant/plan/revert.js




function planRevert(edits, files, gid) {
    const groups = edits.flatMap((edit) => (edit.file === "group" ? [groupOf(edit)] : []));
    const isGrants = (edit) => isOfGrant(edit, files, groups, gid);
    return {
        files: (0,identity_edits/* revertEdits */.wj)(files, edits.filter(isGrants)),
        left: edits.filter((edit) => !isGrants(edit)),
    };
}
function isOfGrant(edit, files, groups, gid) {
    switch (edit.kind) {
        case "add-member":
            if (!(0,names/* isRecordableName */.jo)(edit.user))
                return false;
            return edit.file === "group" ? isSocketGroup(edit.gid, gid) : groups.includes(edit.group);
        case "append":
            return isOwnLine(edit, groups, gid);
        case "set-gid":
            return gid !== undefined && edit.to === gid && isFree(edit.from, edit.group, files, gid);
    }
}
function groupOf(edit) {
    return edit.kind === "append" ? (edit.line.split(":")[0] ?? "") : edit.group;
}
function isOwnLine({ file, line }, groups, gid) {
    const fields = line.split(":");
    const [name = "", password, third = "", members = ""] = fields;
    if (!(0,names/* isRecordableName */.jo)(name) || /[\0-\x1f\x7f]/.test(line))
        return false;
    switch (file) {
        case "passwd":
            return ((0,names/* isUid */.hO)(third) && third !== "0" && /^dood-[\d-]+:x:\d+:0:setup-dood:\/:\/sbin\/nologin$/.test(line));
        case "group":
            return fields.length === 4 && password === "x" && (0,names/* isUid */.hO)(third) && isSocketGroup(Number(third), gid);
        case "gshadow":
            return (fields.length === 4 && groups.includes(name) && password === "!" && third === "" && members !== "");
    }
}
function isSocketGroup(named, gid) {
    return named !== undefined && (gid === undefined || named === gid);
}
function isFree(from, group, files, socketGid) {
    if (!(0,names/* isUid */.hO)(String(from)) || from === 0 || from === socketGid)
        return false;
    const isAnothers = (0,identity_group/* parseGroup */.h)(files.group ?? "").some(({ gid, name }) => gid === from && name !== group);
    return !isAnothers && (0,passwd/* parsePasswd */.i)(files.passwd ?? "").every(({ gid }) => gid !== from);
}

// EXTERNAL MODULE: ./build/grant/plan/user.js + 12 modules
var user = __webpack_require__(4359);
// EXTERNAL MODULE: ./build/grant/apply/account-files.js + 1 modules
var account_files = __webpack_require__(7255);
;// CONCATENATED MODULE: ./build/grant/apply/revert.js








async function revertGrant(shared, container, { edits }) {
    const { engine } = shared.connection;
    const { id } = container;
    try {
        const mount = (0,socket_mount/* findSocketMount */.wT)(container, shared.socket.hostPaths);
        const [files, places] = await Promise.all([
            (0,observe/* readAccountFiles */.pZ)(engine, id),
            (0,observe/* findPlaces */.Ch)(engine, container, mount),
        ]);
        requireOwnFiles(container, { files, places });
        const gid = mount === undefined ? undefined : await socketGid(shared, container, mount);
        const plan = planRevert(edits, (0,user/* accountTexts */.Yj)(files), gid);
        const written = await (0,account_files/* writeAccountFiles */.g)(engine, id, files, plan.files);
        await (0,account_files/* mergeConcurrentChanges */.j)(engine, id, written);
        if (plan.left.length > 0)
            return "left-in-part";
        return written.length > 0 ? "reverted" : "nothing-left";
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-gone")
            return "container-gone";
        throw failure;
    }
}
function requireOwnFiles({ mounts }, seen) {
    const mounted = (0,edit_refusal/* findMountOver */.rh)(mounts, seen);
    if (mounted === undefined)
        return;
    throw new errors/* DoodError */.bI("account-file-mounted", `${mounted} is a mount, and an account file of the container lies in it now: nothing is edited there`, "Look at what the container made of its /etc since it was granted.");
}
function socketGid(shared, container, mount) {
    return (0,socket/* viewSocket */.r)(shared, container, mount).then((socket) => socket?.gid, () => undefined);
}

// EXTERNAL MODULE: ./build/grant/discover/named-containers.js
var named_containers = __webpack_require__(1613);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
// EXTERNAL MODULE: ./build/cli/engine.js
var cli_engine = __webpack_require__(4879);
// EXTERNAL MODULE: ./build/cli/grants.js + 1 modules
var grants = __webpack_require__(6284);
;// CONCATENATED MODULE: ./build/cli/revoke.js
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





const WORDS = {
    ...sentence/* REVERTED */.qP,
    "not-granted": "nothing was granted here by dood on this machine",
};
async function revoke(named, options, { env, output }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const shared = __addDisposableResource(env_1, await (0,cli_engine/* openEngine */.F)(options.socket, env), false);
        const { engine } = shared.connection;
        const containers = (await Promise.all(named.map((entry) => (0,named_containers/* findNamed */.n)(engine, entry)))).flat();
        const results = [];
        for (const { label, container } of containers) {
            const result = await revertAll(shared, container, (0,grants/* grantsIn */.x)(container.id, env));
            results.push({ label, id: container.id, result });
            const isDone = result !== "not-granted" && result !== "left-in-part";
            output.item(isDone ? "ok" : "warning", `${label}: ${WORDS[result]}`);
        }
        output.json({ version: 1, targets: results });
        return 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function revertAll(shared, container, record) {
    const outcomes = [];
    for (const grant of (await record.read()).toReversed()) {
        outcomes.push(await revertGrant(shared, container, grant));
    }
    await record.keep([]);
    const telling = ["left-in-part", "reverted"];
    return telling.find((result) => outcomes.includes(result)) ?? outcomes.at(-1) ?? "not-granted";
}


/***/ }),

/***/ 3954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OWN_LIBRARIES),
/* harmony export */   i: () => (/* binding */ execStat)
/* harmony export */ });
const TIMEOUT_MS = 10_000;
const PROGRAMS = ["/usr/bin/stat", "/bin/stat"];
const OWN_LIBRARIES = ["LD_PRELOAD=", "LD_LIBRARY_PATH=", "LD_AUDIT="];
async function execStat(args, exec) {
    for (const program of PROGRAMS) {
        const request = { command: [program, ...args], user: "0", env: OWN_LIBRARIES, timeoutMs: TIMEOUT_MS };
        const ran = await exec(request);
        if (ran.kind !== "not-started")
            return ran;
    }
    return undefined;
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
        const [here, before, there] = [ours ?? "", was ?? "", line].map((one) => new Set(members(one)));
        const taken = [...(before ?? [])].filter((user) => !here?.has(user));
        const added = [...(here ?? [])].filter((user) => !before?.has(user) && !there?.has(user));
        const both = (0,group_line/* withMembers */.gn)((0,group_line/* withoutMembers */.YG)(line, taken), added);
        if (at === undefined || ours === undefined) {
            this.add(both);
            return;
        }
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
        const paths = writes.map(({ path }) => path);
        const now = await engine.readFiles(id, paths).catch(() => []);
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
    const [replaced] = await engine.readFiles(id, [`${path}-`]);
    const isExpected = [undefined, previous.text, file.text].includes(replaced?.text);
    const [now] = isExpected ? [] : await engine.readFiles(id, [path]);
    if (replaced === undefined || now === undefined)
        return [];
    const text = withChangesOfOthers(name, { base: previous.text, theirs: replaced.text, now: now.text });
    return text === now.text ? [] : [{ name, path, file: { ...now, text }, previous: now }];
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const LONG_ID = /^[0-9a-f]{12,64}$/;
const COMPOSE_LABEL = "com.docker.compose.project";
async function findNamed(engine, entry) {
    const [kind, ...rest] = entry.split("=");
    if (rest.length === 0)
        return [{ label: entry, container: await inspectNamed(engine, entry) }];
    const value = rest.join("=");
    if ((kind !== "label" && kind !== "compose") || value === "")
        throw malformed(entry);
    const label = kind === "compose" ? `${COMPOSE_LABEL}=${value}` : value;
    const ids = await engine.listByLabel(label);
    if (ids.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-not-found", `no container has the label \`${label}\`, which the input \`containers\` asks for (\`${entry}\`)`, "Start the containers before this step, or correct the entry: `docker ps --filter label=…` lists them.");
    }
    const found = await Promise.all(ids.map((id) => inspectIfThere(engine, id)));
    return found.flat().map((container) => ({ label: container.name, container }));
}
async function inspectIfThere(engine, id) {
    try {
        return [await engine.inspect(id)];
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI && failure.code === "container-gone")
            return [];
        throw failure;
    }
}
async function inspectNamed(engine, entry) {
    if (!NAME.test(entry))
        throw malformed(entry);
    let container;
    try {
        container = await engine.inspect(entry);
    }
    catch (failure) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure);
        if (/multiple|more than one|ambiguous/i.test(error.message))
            throw ambiguous(entry, error);
        if (error.code !== "container-gone")
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-not-found", `there is no container \`${entry}\`, which the input \`containers\` names`, "Start it before this step, or correct the name: `docker ps` lists the running ones.", { cause: failure });
    }
    const meant = LONG_ID.test(entry) ? container.id.startsWith(entry) : container.name === entry;
    if (!meant)
        throw ambiguous(entry);
    return container;
}
function ambiguous(entry, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-ambiguous", `\`${entry}\` in the input \`containers\` could mean more than one container: it is neither a whole name (one that doesn't look like an id) nor 12 or more digits of an id`, "Give the whole name, or the id as `docker ps` shows it.", { cause });
}
function malformed(entry) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("input-invalid", `\`${entry}\` in the input \`containers\` is no container`, "Give one a line: a name, an id, `label=key=value`, or `compose=project`.");
}


/***/ }),

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q8: () => (/* binding */ findTargets),
/* harmony export */   vY: () => (/* binding */ NO_CONTAINERS)
/* harmony export */ });
/* unused harmony export jobContainerOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2273);
/* harmony import */ var _named_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1613);



const NO_CONTAINERS = { container: undefined, services: [] };
async function findTargets(engine, { job, named, users, jobSocket }, socketPaths) {
    const inspectOwn = async (role, label, id) => {
        const target = { role, label, id, ...userFor(users, label) };
        try {
            const facts = await engine.inspect(id);
            const isTold = role === "job" && jobSocket !== undefined;
            return { kind: "found", target, container: isTold ? { ...facts, clientSocket: jobSocket } : facts };
        }
        catch (failure) {
            return { kind: "failed", target, error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure) };
        }
    };
    const [jobs, services, others] = await Promise.all([
        Promise.all(job.container === undefined ? [] : [inspectOwn("job", "job", job.container)]),
        Promise.all(job.services.map(({ name, id }) => inspectOwn("service", name, id))),
        Promise.all(named.map((entry) => (0,_named_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findNamed */ .n)(engine, entry))),
    ]);
    const paths = socketPaths(jobContainerOf(jobs));
    const mounts = (one) => one.kind === "failed" || (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_2__/* .findSocketMount */ .wT)(one.container, paths) !== undefined;
    const asked = others.flat().map(({ label, container }) => ({
        kind: "found",
        target: { role: "named", label, id: container.id, ...userFor(users, label, container.name) },
        container,
    }));
    const own = [...jobs, ...services];
    requireNames(users, [...own, ...asked]);
    return {
        targets: withoutRepeats([...jobs, ...services.filter(mounts), ...asked]),
        passedOver: services.filter((one) => one.kind === "found").filter((one) => !mounts(one)),
        own,
    };
}
function userFor({ all, single }, ...names) {
    const name = names.find((candidate) => Object.hasOwn(single, candidate));
    if (name !== undefined)
        return { user: single[name] ?? "" };
    return all === undefined ? {} : { user: all, isUserForAll: true };
}
function requireNames({ single }, found) {
    const names = found.flatMap((one) => [
        one.target.label,
        ...(one.kind === "found" && one.target.role === "named" ? [one.container.name] : []),
    ]);
    const missing = Object.keys(single).filter((name) => !names.includes(name));
    if (missing.length === 0)
        return;
    const known = [...new Set(names)].map((name) => `\`${name}\``).join(", ") || "none";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("input-invalid", `the input \`user\` names ${missing.map((name) => `\`${name}\``).join(", ")}, which is none of this run's containers (${known})`, "Give a user alone, or `NAME=USER` with the name of a service, `job`, or an entry of `containers`.");
}
function jobContainerOf(own) {
    const job = own.find(({ target }) => target.role === "job");
    return job?.kind === "found" ? job.container : undefined;
}
function withoutRepeats(found) {
    const idOf = (one) => (one.kind === "found" ? one.container.id : one.target.id);
    return found.filter((one, index) => found.findIndex((other) => idOf(other) === idOf(one)) === index);
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./build/grant/observe/observe.js
var observe = __webpack_require__(1586);
// EXTERNAL MODULE: ./build/socket/socket-access.js
var socket_access = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/grant/plan/edit-refusal.js
var edit_refusal = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/grant/plan/refusal.js
var refusal = __webpack_require__(3437);
// EXTERNAL MODULE: ./build/grant/plan/user.js + 12 modules
var plan_user = __webpack_require__(4359);
;// CONCATENATED MODULE: ./build/grant/plan/membership.js







const MAX_JOINS = 4;
function proposeGrant(seen, user, gid, group, engine) {
    const files = (0,plan_user/* accountTexts */.Yj)(seen.files);
    const entry = user.name === undefined ? newPasswdEntry(files, user.uid) : undefined;
    const name = user.name ?? entry?.name ?? "";
    for (const proposal of proposals(files, name, gid, group)) {
        const edits = [...(entry?.edits ?? []), ...proposal.edits];
        const found = (0,plan_user/* execUser */.PU)(seen, (0,identity_edits/* applyEdits */.ct)(files, edits), engine);
        if (found.kind === "user" && found.user.uid === user.uid && found.user.groups.includes(gid)) {
            return { kind: "grant", ...proposal, edits, user: found.user };
        }
    }
    return (0,refusal/* refuse */.T)("group-explicit", `no entry in /etc/group gives \`${seen.target.user ?? seen.container.user}\` a group with this engine's rules`, `Add the group from outside: \`options: --group-add ${gid}\`.`);
}
function* proposals(files, user, gid, group) {
    const groups = (0,identity_group/* parseGroup */.h)(files.group ?? "");
    const alone = { gid, alsoGains: [], losesPrevious: [] };
    const names = new Set(groups.filter((entry) => entry.gid === gid).map(({ name }) => name));
    for (const name of [...names].slice(0, MAX_JOINS)) {
        const edits = (0,group_edits/* joinGroup */.U)(files, { name, gid }, user);
        yield { ...alone, group: (0,text_file/* fromBytes */.uK)(name), how: "joined", edits };
    }
    const named = groups.find((entry) => entry.name === (0,text_file/* toBytes */.ZJ)(group));
    if (named !== undefined && mayMove(files, named, gid)) {
        const lines = groups.filter((entry) => entry.name === named.name && entry.gid === named.gid);
        const members = [...new Set(lines.flatMap((line) => line.members))].filter((member) => member !== "");
        yield {
            group,
            gid,
            how: "realigned",
            previousGid: named.gid,
            edits: [
                { file: "group", kind: "set-gid", group: named.name, from: named.gid, to: gid },
                ...(0,group_edits/* joinGroup */.U)(files, { name: named.name, gid }, user),
            ],
            alsoGains: members.filter((member) => member !== user).map(text_file/* fromBytes */.uK),
            losesPrevious: members.map(text_file/* fromBytes */.uK),
        };
    }
    for (const name of freeNames(files, group, gid)) {
        yield {
            ...alone,
            group: name,
            how: "created",
            edits: (0,group_edits/* createGroup */.w)(files, { name: (0,text_file/* toBytes */.ZJ)(name), gid }, [user]),
        };
    }
}
function mayMove(files, { gid: from }, to) {
    const isPrimary = (0,passwd/* parsePasswd */.i)(files.passwd ?? "").some((entry) => entry.gid === from);
    return from !== to && from !== 0 && to !== 0 && !isPrimary;
}
function freeNames(files, group, gid) {
    const taken = namesIn([...(0,identity_group/* parseGroup */.h)(files.group ?? ""), ...(0,identity_group/* parseGroup */.h)(files.gshadow ?? "")]);
    const names = [group, `${group}-${gid}`].filter((name) => !taken.has(name));
    for (let number = 2; names.length < 2; number++) {
        const name = `${group}-${gid}-${number}`;
        if (!taken.has(name))
            names.push(name);
    }
    return names;
}
function namesIn(entries) {
    return new Set(entries.map(({ name }) => (0,text_file/* fromBytes */.uK)(name)));
}
function newPasswdEntry(files, uid) {
    const taken = namesIn((0,passwd/* parsePasswd */.i)(files.passwd ?? ""));
    let name = `dood-${uid}`;
    for (let number = 2; taken.has(name); number++)
        name = `dood-${uid}-${number}`;
    const line = `${name}:x:${uid}:0:setup-dood:/:/sbin/nologin`;
    return { name, edits: [{ file: "passwd", kind: "append", line }] };
}

// EXTERNAL MODULE: ./build/grant/plan/processes.js
var plan_processes = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/grant/plan/socket.js
var plan_socket = __webpack_require__(3884);
;// CONCATENATED MODULE: ./build/grant/plan/plan.js







function planAccess(seen, policy, engine) {
    const sight = (0,plan_socket/* seenSocket */.b)(seen, policy, engine);
    if (sight.kind === "refuse")
        return sight;
    const { mount, socket, warnings } = sight;
    const found = (0,plan_user/* execUser */.PU)(seen, (0,plan_user/* accountTexts */.Yj)(seen.files), engine);
    if (found.kind !== "user")
        return (0,edit_refusal/* refuseMountedFile */.Dd)(seen, socket) ?? (0,plan_user/* refuseUser */.Gr)(found, seen);
    const processes = (0,plan_processes/* judgeProcesses */.rD)(seen, found.user, socket);
    const told = [...warnings, ...(0,plan_processes/* otherUsersHint */.MG)(seen, processes)];
    const decide = (user, judged) => {
        const restart = (0,plan_processes/* planRestart */.Ro)(seen, judged, socket.gid, policy);
        return { user, userTitle: (0,plan_user/* userTitle */.O2)(user), mount, socket, processes: judged, restart, warnings: told };
    };
    const reason = (0,socket_access/* accessClass */.R)(found.user, socket);
    const isUnheeded = reason === "member" &&
        isByFile(seen, found.user, socket) &&
        (0,edit_refusal/* refuseMountedFile */.Dd)(seen, socket) !== undefined;
    const isLost = reason === "member" && isLostBySwitch(seen, processes, socket, engine);
    if (reason !== undefined && !isUnheeded && !isLost) {
        return { kind: "nothing", reason, ...decide(found.user, processes) };
    }
    const grant = (0,edit_refusal/* refuseEdit */.B8)(seen, found.user, socket, policy) ??
        proposeGrant(isLost ? fromInside(seen) : seen, found.user, socket.gid, policy.group, engine);
    if (grant.kind === "grant")
        return { ...editPlan(grant, processes, decide), ...(isLost ? FOR_SWITCH : {}) };
    if (isLost) {
        const decided = decide(found.user, processes);
        return { kind: "nothing", reason, ...decided, warnings: [...decided.warnings, ...lostWarning(grant)] };
    }
    if (!mayHaveOtherAccess(socket))
        return grant;
    const isUsers = (0,plan_processes/* mainOf */.HV)(seen)?.uid === found.user.uid;
    const letIn = decide(found.user, { ...processes, lacking: [], ...(isUsers ? { main: "needs-none" } : {}) });
    const warned = [...letIn.warnings, otherAccessWarning(grant, mount)];
    const admitted = { kind: "nothing", reason: "other-access", ...letIn, warnings: warned };
    return { kind: "ask-first", mount, admitted, refusal: grant };
}
const FOR_SWITCH = { isForSwitch: true };
function editPlan(grant, processes, decide) {
    const main = processes.main === "unknown" ? "lacks" : processes.main;
    const decided = decide(grant.user, { ...processes, main });
    const warnings = [...decided.warnings, ...realignWarnings(grant)];
    return { kind: "edit", grant, edits: grant.edits, ...decided, warnings };
}
function isLostBySwitch(seen, { lacking }, { gid }, engine) {
    const { container, target } = seen;
    const isSwitched = target.user !== undefined || lacking.length > 0;
    if (!isSwitched || !container.groupAdd.includes(String(gid)))
        return false;
    const found = (0,plan_user/* execUser */.PU)(fromInside(seen), (0,plan_user/* accountTexts */.Yj)(seen.files), engine);
    return found.kind === "user" && found.user.uid !== 0 && !found.user.groups.includes(gid);
}
function fromInside(seen) {
    return { ...seen, container: { ...seen.container, groupAdd: [] } };
}
function lostWarning({ code, message }) {
    if (code === "group-explicit")
        return [];
    return [
        `it has the group by \`--group-add\` alone, which a switch inside (su, sudo, gosu) doesn't keep, and it can't be added to the account files: ${message}`,
    ];
}
function isByFile({ container }, user, { gid }) {
    return user.groupsFromFile && !container.groupAdd.includes(String(gid));
}
function mayHaveOtherAccess(socket) {
    return (0,socket_facts/* opensToGroup */.Sd)(socket) && !(0,socket_facts/* opensToEveryone */._X)(socket);
}
function otherAccessWarning({ message }, { source }) {
    return `something else than a group lets it in, an access list perhaps (\`getfacl ${source}\`), and it has access only as long as that lasts: ${message}`;
}
function realignWarnings({ group, gid, previousGid, losesPrevious }) {
    if (losesPrevious.length === 0)
        return [];
    return [
        `group ${group} was given the socket's GID ${gid} in place of ${previousGid}: what belongs to GID ${previousGid} is now closed to its members (${losesPrevious.join(", ")})`,
    ];
}

// EXTERNAL MODULE: ./build/grant/verify/proof.js + 1 modules
var proof = __webpack_require__(1404);
// EXTERNAL MODULE: ./build/grant/verify/verify.js + 1 modules
var verify = __webpack_require__(3823);
;// CONCATENATED MODULE: ./build/grant/examination.js




async function examine(shared, target, container, policy) {
    const seen = await (0,observe/* observe */.lB)(shared, target, container);
    const plan = planAccess(seen, policy, engineRules(shared.connection.info));
    if (plan.kind !== "ask-first")
        return { seen, plan };
    return { seen, plan: (await isAdmitted(shared, target, plan)) ? plan.admitted : plan.refusal };
}
async function isAdmitted(shared, target, { mount }) {
    try {
        const question = { mount, engineVersion: (0,verify/* versionBehind */.jK)(shared, { mount }) };
        const { level } = await (0,proof/* proveAccess */.vU)(shared.connection.engine, target, question, proof/* HARMLESS_COMMAND */.Oc);
        return level !== "inferred";
    }
    catch {
        return false;
    }
}
function engineRules({ product, imageStore, version, distribution, rootless, usernsRemap, }) {
    const rules = product === "podman" ? "podman" : imageStore === "containerd" ? "containerd" : "moby";
    const built = distribution === undefined ? {} : { distribution };
    return { rules, engineVersion: version, ...built, rootless, usernsRemap };
}


/***/ }),

/***/ 8322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ee: () => (/* binding */ awaitProcesses),
  Oo: () => (/* binding */ isDeafToStop),
  Am: () => (/* binding */ readContainerIdMaps),
  _F: () => (/* binding */ readProcesses)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __webpack_require__(5064);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/system/cgroup.js


const ROOT = "/sys/fs/cgroup";
function cgroupProcesses(cgroup, id) {
    for (const line of cgroup.split("\n")) {
        const [, controllers = "", path = ""] = /^\d+:([^:]*):(\/.+)$/.exec(line) ?? [];
        const group = path.split("/").findIndex((part) => part.includes(id));
        if (group < 0 || path.includes("/.."))
            continue;
        const own = path
            .split("/")
            .slice(0, group + 1)
            .join("/");
        try {
            const folder = (0,external_node_path_.join)(ROOT, controllers.replace(/^name=/, ""), own);
            const files = (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: "utf8" });
            const lists = files.filter((file) => /(^|\/)cgroup\.procs$/.test(file));
            const pids = lists.flatMap((file) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, file), "utf8").split("\n").filter(Boolean));
            if (pids.length > 0 && !pids.includes("0"))
                return pids.map(Number);
        }
        catch {
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/system/pids.js
var system_pids = __webpack_require__(1308);
// EXTERNAL MODULE: ./build/system/poll.js
var poll = __webpack_require__(9915);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/system/process-status.js
var process_status = __webpack_require__(9920);
;// CONCATENATED MODULE: ./build/system/process-signals.js


function isDeafTo(signal, status) {
    const number = signalNumber(signal);
    const { pids = [] } = (0,process_status/* parseStatus */.i)(status) ?? {};
    if (number === undefined || pids.length < 2 || pids.at(-1) !== 1)
        return false;
    const isOut = (field) => {
        const mask = new RegExp(`^${field}:\\s*([0-9a-f]+)$`, "m").exec(status)?.[1];
        return mask !== undefined && ((BigInt(`0x${mask}`) >> BigInt(number - 1)) & 1n) === 0n;
    };
    return isOut("SigCgt") && isOut("SigBlk");
}
const OBEYED = [external_node_os_.constants.signals.SIGKILL, external_node_os_.constants.signals.SIGSTOP];
function signalNumber(signal) {
    const name = `SIG${signal.toUpperCase().replace(/^SIG/, "")}`;
    const named = Object.entries(external_node_os_.constants.signals).find(([candidate]) => candidate === name)?.[1];
    const number = /^\d{1,2}$/.test(signal) ? Number(signal) : named;
    return number === undefined || number < 1 || OBEYED.includes(number) ? undefined : number;
}

// EXTERNAL MODULE: ./build/system/user-namespace.js
var user_namespace = __webpack_require__(3051);
;// CONCATENATED MODULE: ./build/grant/observe/container-processes.js








async function readProcesses(engine, container) {
    return (await readHere(container)) ?? engine.processes(container.id);
}
const WORKERS = { timeoutMs: 5_000, intervalMs: 100 };
async function awaitProcesses(engine, before, uid) {
    const isUsers = (process) => process.uid === uid;
    const isExpected = before.processes?.some(isUsers) ?? false;
    const look = async () => {
        const container = await engine.inspect(before.container.id);
        return { container, processes: await readProcesses(engine, container) };
    };
    const patience = isExpected ? WORKERS : { ...WORKERS, timeoutMs: 0 };
    const back = await (0,poll/* pollUntil */.g)(patience, async () => {
        const now = await look();
        return now.processes === undefined || now.processes.some(isUsers) ? now : undefined;
    });
    return back ?? look();
}
function readContainerIdMaps(container) {
    return signOf(container) === undefined ? undefined : (0,user_namespace/* readIdMaps */.Jh)(container.pid);
}
async function isDeafToStop(engine, container) {
    if (signOf(container) === undefined)
        return false;
    if (!isDeafTo(container.stopSignal, read(container.pid, "status")))
        return false;
    const channel = await engine.waitChannel(container.id, container.pid).catch(() => undefined);
    return channel !== undefined && !channel.includes("sigtimedwait");
}
async function readHere(container) {
    const sign = signOf(container);
    const main = (0,process_status/* parseStatus */.i)(read(container.pid, "status"));
    const maps = sign === undefined ? undefined : (0,user_namespace/* readIdMaps */.Jh)(container.pid);
    if (sign === undefined || main === undefined || maps === undefined)
        return undefined;
    const pids = cgroupProcesses(read(container.pid, "cgroup"), container.id) ?? (await (0,system_pids/* listPids */.$)());
    return pids.flatMap((pid) => {
        const status = read(pid, sign).includes(container.id) ? (0,process_status/* parseStatus */.i)(read(pid, "status")) : undefined;
        if (status === undefined || hasEnded(status) || isNested(status, main))
            return [];
        const groups = status.groups.map((group) => (0,id_map/* toInside */._A)(group, maps.gid));
        return [{ pid, name: status.name, uid: (0,id_map/* toInside */._A)(status.uid, maps.uid), groups: [...new Set(groups)] }];
    });
}
function hasEnded({ state }) {
    return state === "Z" || state === "X";
}
function isNested({ pids }, main) {
    return pids.length > main.pids.length;
}
function signOf({ id, pid }) {
    if (pid === 0)
        return undefined;
    return ["cgroup", "mountinfo"].find((file) => read(pid, file).includes(id));
}
function read(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ findPlaces),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   pZ: () => (/* binding */ readAccountFiles)
/* harmony export */ });
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2273);
/* harmony import */ var _container_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8322);
/* harmony import */ var _socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5105);



const NO_FILES = { passwd: undefined, group: undefined, gshadow: undefined };
async function observe(shared, target, container) {
    const { engine } = shared.connection;
    const mount = (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_2__/* .findSocketMount */ .wT)(container, shared.socket.hostPaths);
    if (mount === undefined || container.status !== "running") {
        const unseen = { target, container, mount, socket: undefined, files: NO_FILES, processes: undefined };
        const hasEnded = ["exited", "restarting"].includes(container.status);
        return hasEnded ? { ...unseen, lastLog: await engine.lastLog(container.id).catch(() => "") } : unseen;
    }
    const [files, places, processes] = await Promise.all([
        readAccountFiles(engine, container.id),
        findPlaces(engine, container, mount),
        target.role === "job" ? undefined : (0,_container_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcesses */ ._F)(engine, container),
    ]);
    const socket = await (0,_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .viewSocket */ .r)(shared, container, mount);
    return { target, container, mount, socket, files, places, processes };
}
async function findPlaces(engine, { id, mounts }, socket) {
    const others = mounts.map(({ destination }) => destination).filter((path) => path !== socket?.path);
    if (others.length === 0)
        return undefined;
    const [accounts = "", ...real] = await engine.realPaths(id, ["/etc", ...others]);
    return { accounts, mounts: real };
}
async function readAccountFiles(engine, id) {
    const [passwd, group, gshadow] = await engine.readFiles(id, ["/etc/passwd", "/etc/group", "/etc/gshadow"]);
    return { passwd, group, gshadow };
}


/***/ }),

/***/ 5105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ viewSocket),
/* harmony export */   y: () => (/* binding */ pathHere)
/* harmony export */ });
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5894);
/* harmony import */ var _engine_root_stat_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3954);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5064);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2273);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1634);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2002);
/* harmony import */ var _shared_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1588);
/* harmony import */ var _container_processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8322);









async function viewSocket(shared, container, mount) {
    const seen = await lookAt(shared, container, mount);
    const isClosed = seen === "no-socket" || (seen !== undefined && (0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnmapped */ .VC)(seen));
    if (shared.connection.info.rootless && !isOwnSocket(shared, mount) && isClosed) {
        throw elsewhere(shared, mount, seen);
    }
    if (seen === "no-socket")
        throw notASocket(mount);
    return seen;
}
async function lookAt(shared, container, mount) {
    const here = socketHere(shared, mount);
    if (here === "no-socket")
        return here;
    const seen = here === undefined ? undefined : translate(shared, container, here);
    return seen ?? askContainer(shared, container.id, mount.path);
}
function translate(shared, container, here) {
    const maps = (0,_container_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .readContainerIdMaps */ .Am)(container);
    if (maps !== undefined) {
        return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(here.uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(here.gid, maps.gid), mode: here.mode };
    }
    if (shared.connection.info.usernsRemap && container.usernsMode !== "host") {
        return { uid: _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .OVERFLOW_ID */ .J4, gid: _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .OVERFLOW_ID */ .J4, mode: here.mode };
    }
    const mapped = (0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBehindNamespace */ .Yl)(shared) || here.gid === _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .OVERFLOW_ID */ .J4;
    return mapped ? undefined : here;
}
function isOwnSocket(shared, mount) {
    return shared.socket.hostPaths.map(_socket_mount_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalPath */ .Op).includes((0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalPath */ .Op)(mount.source));
}
function pathHere(shared, mount) {
    if (shared.socket.kind === "tcp" || (0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeforeVm */ .ZV)(shared))
        return undefined;
    if (isOwnSocket(shared, mount))
        return shared.socket.path;
    return shared.socket.vantage === "host" ? mount.source : undefined;
}
function socketHere(shared, mount) {
    const path = pathHere(shared, mount);
    if (path === undefined)
        return undefined;
    try {
        return (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSocket */ .Ce)(path);
    }
    catch (failure) {
        const isThere = failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI && failure.code === "socket-not-a-socket";
        return isThere ? "no-socket" : undefined;
    }
}
async function askContainer(shared, id, path) {
    const { engine } = shared.connection;
    const asked = await (0,_engine_root_stat_js__WEBPACK_IMPORTED_MODULE_7__/* .execStat */ .i)(["-L", "-c", "%u %g %f", path], (request) => engine.exec(id, request));
    if (asked?.kind !== "exited" || asked.code !== 0)
        return undefined;
    const [, uid, gid, hex] = /^(\d+) (\d+) ([0-9a-f]+)\s*$/.exec(asked.output) ?? [];
    if (uid === undefined || gid === undefined || hex === undefined)
        return undefined;
    const mode = Number.parseInt(hex, 16);
    const isSocket = (mode & 0o170000) === 0o140000;
    return isSocket ? { uid: Number(uid), gid: Number(gid), mode: mode & 0o7777 } : "no-socket";
}
function elsewhere(shared, mount, seen) {
    const own = shared.socket.hostPaths[0] ?? (0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .endpointAddress */ .C)(shared.connection.endpoint);
    const what = seen === "no-socket" ? "an empty folder" : "another engine's socket, closed to it";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("socket-elsewhere", `${mount.path} in the container is ${what}: ${mount.source} was mounted, but this rootless engine listens at ${own} (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, `Mount the engine's own socket beside it and point docker there: \`volumes: ["${own}:${own}"]\` and \`env: { DOCKER_HOST: "unix://${own}" }\`.`);
}
function notASocket(mount) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("socket-not-a-socket", `what the container sees at ${mount.path} is no socket: ${mount.source} on the engine's machine is a folder or a file`, "The engine makes an empty folder where a mounted path didn't exist: start the engine that owns the socket first, or mount the right path, then recreate the container.");
}


/***/ }),

/***/ 1708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ refuseEdit),
/* harmony export */   Dd: () => (/* binding */ refuseMountedFile),
/* harmony export */   rh: () => (/* binding */ findMountOver)
/* harmony export */ });
/* harmony import */ var _identity_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(411);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3437);
/* harmony import */ var _socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3884);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4359);






const ACCOUNT_FILES = ["/etc/group", "/etc/passwd", "/etc/gshadow"];
function refuseEdit(seen, user, socket, policy) {
    const { container } = seen;
    const group = (0,_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseSocketGroup */ .B)(socket, policy.allowRootGroup);
    if (group !== undefined)
        return group;
    if (user.uid === socket.uid) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("owner-only", `the user owns the socket, whose mode denies it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)}): for the owner the kernel looks at no other bits`, "Give the socket back to root on its machine: `sudo chown root SOCKET`.");
    }
    const [, explicitGroup = ""] = (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .userSpec */ .tI)(seen).split(":");
    if (explicitGroup !== "") {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("group-explicit", `the user is given with an explicit group (\`${(0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .userSpec */ .tI)(seen)}\`): the engine then ignores /etc/group`, `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`);
    }
    if (user.name !== undefined && !(0,_identity_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecordableName */ .jo)(user.name)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("account-file-unusable", `the user's name in /etc/passwd, \`${(0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(user.name)}\`, can't stand in a group's list of members`, fromOutside(socket.gid));
    }
    if (container.readOnlyRootfs) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("rootfs-read-only", "the container's root file system is read-only: /etc/group can't be edited", fromOutside(socket.gid));
    }
    return refuseMountedFile(seen, socket);
}
function refuseMountedFile(seen, { gid }) {
    const mounted = findMountOver(seen.container.mounts, seen);
    if (mounted === undefined)
        return undefined;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("account-file-mounted", `${mounted} is a mount: the engine reads the image's own account files instead of what is there`, fromOutside(gid));
}
function findMountOver(mounts, { files, places }) {
    const followed = [files.group, files.passwd, files.gshadow].flatMap((file) => file?.path ?? []);
    const real = places === undefined ? [] : ACCOUNT_FILES.map((path) => path.replace("/etc", places.accounts));
    const all = [...mounts.map(({ destination }) => destination), ...(places?.mounts ?? [])];
    return all.find((mount) => [...ACCOUNT_FILES, ...real, ...followed].some((path) => path === mount || path.startsWith(`${mount}/`)));
}
function fromOutside(gid) {
    return `Give the group from the start: \`options: --group-add ${gid}\`.`;
}


/***/ }),

/***/ 9312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ mainOf),
/* harmony export */   MG: () => (/* binding */ otherUsersHint),
/* harmony export */   Ro: () => (/* binding */ planRestart),
/* harmony export */   US: () => (/* binding */ lackingTitle),
/* harmony export */   rD: () => (/* binding */ judgeProcesses)
/* harmony export */ });
/* harmony import */ var _identity_passwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4601);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1238);



const MAX_LACKING = 20;
function judgeProcesses(seen, user, socket) {
    if (seen.target.role === "job")
        return { main: "needs-none", lacking: [], others: [] };
    const denied = (seen.processes ?? []).filter((process) => processAccess(process, socket) === "lacks");
    const isMain = ({ pid }) => Number(pid === seen.container.pid);
    const lacking = denied.filter(({ uid }) => uid === user.uid);
    return {
        main: mainAccess(seen, user, socket),
        lacking: lacking.toSorted((a, b) => isMain(b) - isMain(a)).slice(0, MAX_LACKING),
        others: denied.filter(({ uid }) => uid !== user.uid),
    };
}
function mainAccess({ container, processes, target }, user, socket) {
    const main = mainOf({ container, processes });
    if (main !== undefined)
        return processAccess(main, socket);
    if (container.groupAdd.includes(String(socket.gid)))
        return "has";
    return user.uid === 0 && target.user === undefined ? "needs-none" : "unknown";
}
function mainOf({ container, processes }) {
    return processes?.find(({ pid }) => pid === container.pid);
}
function processAccess(process, socket) {
    const [gid = -1, ...groups] = process.groups;
    const access = (0,_socket_socket_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessClass */ .R)({ uid: process.uid, gid, groups }, socket);
    return access === "root" ? "needs-none" : access === undefined ? "lacks" : "has";
}
function planRestart(seen, { main, lacking }, gid, policy) {
    const { target, container } = seen;
    const first = mainOf(seen);
    const left = (reason, ...remedies) => ({
        kind: "left",
        reason,
        remedy: remedies.join(", or "),
    });
    const mayBeGiven = !container.groupAdd.includes(String(gid)) && first?.uid !== 0;
    const fromOutside = mayBeGiven
        ? [`give it the group from the start (\`options: --group-add ${gid}\`)`]
        : [];
    const byHand = `restart it: \`docker restart ${container.name}\``;
    if (lacking.length === 0 && (main === "has" || main === "needs-none"))
        return { kind: "none" };
    if (lacking.length === 0 && first !== undefined) {
        const reason = `it runs as another user (uid ${first.uid}) than the one that has access now`;
        return left(reason, "name that one with the input `user`", ...fromOutside);
    }
    if (policy.restartServices === "never")
        return left("restart-services is never", ...fromOutside, byHand);
    if (policy.restartServices === "always")
        return { kind: "restart" };
    if (lacking.length === 0 && main === "unknown") {
        return left("whether it needs a restart is unknown", ...fromOutside, byHand);
    }
    if (target.role !== "service")
        return left("it is not one of this job's services", ...fromOutside, byHand);
    const { dynamicPorts } = container;
    if (dynamicPorts.length === 0)
        return { kind: "restart" };
    const [otherwise = "publish it at a fixed host port (`ports: [8080:80]`)"] = fromOutside;
    return left(`a restart would change its host port for ${dynamicPorts.join(", ")}`, otherwise);
}
function lackingTitle({ lacking }, mainPid) {
    if (lacking.length === 0 || lacking.some(({ pid }) => pid === mainPid))
        return "its main process";
    const [first, ...more] = lacking;
    const others = more.length === 0 ? "" : ` and ${more.length} more`;
    return `its process \`${first?.name}\` (PID ${first?.pid})${others}`;
}
const MAX_HINTS = 3;
function otherUsersHint(seen, { others }) {
    if (seen.target.user !== undefined)
        return [];
    const entries = (0,_identity_passwd_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePasswd */ .i)(seen.files.passwd?.text ?? "");
    const byUid = new Map(others.toReversed().map((process) => [process.uid, process]));
    const shown = [...byUid.values()].toReversed().slice(0, MAX_HINTS);
    return shown.map(({ uid, name, pid }) => {
        const entry = entries.find((candidate) => candidate.uid === uid);
        const user = entry === undefined ? String(uid) : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBytes */ .uK)(entry.name);
        return `its process \`${name}\` (PID ${pid}) runs as ${user}, who can't use docker: if it is to, set \`user: ${user}\``;
    });
}


/***/ }),

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* binding */ accountTexts),
  PU: () => (/* binding */ execUser),
  Gr: () => (/* binding */ refuseUser),
  tI: () => (/* binding */ userSpec),
  O2: () => (/* binding */ userTitle)
});

// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/identity/account-entries.js


const MAX_PASSWD_LINE = 64 * 1024 - 1;
function readPasswd(files, rules) {
    const text = files.passwd ?? "";
    return isReadable(text, MAX_PASSWD_LINE)
        ? (0,passwd/* parsePasswd */.i)(text, rules.idInFile)
        : { kind: "unreadable", file: "passwd" };
}
function readGroup(files, rules) {
    const text = files.group ?? "";
    return isReadable(text, rules.maxGroupLine)
        ? (0,group/* parseGroup */.h)(text, rules.idInFile)
        : { kind: "unreadable", file: "group" };
}
function isReadable(text, max) {
    let start = 0;
    while (text.length - start > max) {
        const feed = text.lastIndexOf("\n", start + max);
        if (feed < start)
            return false;
        start = feed + 1;
    }
    return true;
}

// EXTERNAL MODULE: ./build/identity/go-text.js
var go_text = __webpack_require__(5433);
;// CONCATENATED MODULE: ./build/identity/version.js
function isBefore(version, major, minor, patch = 0) {
    const [, ...has] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version ?? "") ?? [];
    if (has.length === 0)
        return false;
    const wanted = [major, minor, patch];
    const at = wanted.findIndex((number, index) => Number(has[index] ?? 0) !== number);
    return at !== -1 && Number(has[at] ?? 0) < (wanted[at] ?? 0);
}

;// CONCATENATED MODULE: ./build/identity/sys-user-rules.js


const SYS_USER_0_4_0 = {
    numbersAreIds: false,
    maxGroupLine: Number.POSITIVE_INFINITY,
    groupIsRest: false,
    idInFile: go_text/* atoiOrZero */.xD,
};
const SYS_USER_0_4_1 = {
    ...SYS_USER_0_4_0,
    numbersAreIds: true,
    maxGroupLine: 1024 * 1024 - 1,
};
const SYS_USER_0_5_0 = { ...SYS_USER_0_4_1, groupIsRest: true };
const SYS_USER_DEBIAN = {
    ...SYS_USER_0_5_0,
    idInFile: (text) => {
        const id = (0,go_text/* atoiOrZero */.xD)(text);
        return isInRange(id) ? id : -1;
    },
};
function isInRange(id) {
    return id >= 0 && id <= 0x7fff_ffff;
}
function sysUserRules(engine) {
    if (isBuiltByDebian(engine))
        return SYS_USER_DEBIAN;
    const { rules, engineVersion } = engine;
    if (rules === "podman")
        return isBefore(engineVersion, 5, 9) ? SYS_USER_0_4_0 : SYS_USER_0_5_0;
    if (isBefore(engineVersion, 29, 6, 1))
        return SYS_USER_0_4_0;
    return isBefore(engineVersion, 29, 10) ? SYS_USER_0_4_1 : SYS_USER_0_5_0;
}
function isBuiltByDebian({ rules, engineVersion = "", engineBuilt, distribution }) {
    const isSince = engineBuilt === undefined || Date.parse(engineBuilt) >= Date.parse("2026-09-05");
    if (rules === "podman")
        return distribution === "debian" && isSince && !isBefore(engineVersion, 5, 8);
    return engineVersion.includes("+dfsg") && isSince && !isBefore(engineVersion, 28, 5);
}

;// CONCATENATED MODULE: ./build/identity/spec-number.js


function numberIn(arg, { numbersAreIds }) {
    const number = (0,go_text/* atoi */.e0)(arg);
    if (!numbersAreIds || !(0,go_text/* isInteger */.Fq)(arg))
        return number;
    return number !== undefined && isInRange(number) ? number : { kind: "out-of-range", id: arg };
}

;// CONCATENATED MODULE: ./build/identity/additional-groups.js




function getAdditionalGroups(wanted, files, rules) {
    const numbers = wanted.map((group) => numberIn(group, rules));
    const invalid = numbers.find((number) => typeof number === "object");
    if (invalid !== undefined)
        return invalid;
    const groups = wanted.length === 0 ? [] : readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    const find = rules.numbersAreIds ? byNumberOrName : byEither;
    const gids = new Set();
    for (const ag of wanted) {
        const entry = find(ag, groups, gids);
        const gid = entry?.gid ?? (0,go_text/* atoi */.e0)(ag);
        if (gid === undefined)
            return { kind: "unknown-group", name: ag };
        if ((entry === undefined || rules.numbersAreIds) && !isInRange(gid))
            return { kind: "out-of-range", id: ag };
        gids.add(gid);
    }
    return [...gids];
}
function byNumberOrName(ag, groups) {
    const number = (0,go_text/* atoi */.e0)(ag);
    return groups.find(({ name, gid }) => (number === undefined ? name === ag : gid === number));
}
function byEither(ag, groups, gids) {
    return groups.find(({ name, gid }) => (name === ag || String(gid) === ag) && !gids.has(gid));
}
function getShuffledGroups(wanted, files, rules) {
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    const results = new Map(wanted.map((number) => [number, new Set([Number(number)])]));
    for (const { name, gid } of groups)
        results.get(name)?.add(gid);
    const inFile = new Set(groups.map(({ gid }) => gid));
    const invalid = wanted.find((number) => !isInRange(Number(number)) && !inFile.has(Number(number)) && results.get(number)?.size === 1);
    if (invalid !== undefined)
        return { kind: "out-of-range", id: invalid };
    const certain = [...results.values()].filter(({ size }) => size === 1).flatMap((gids) => [...gids]);
    const possible = [...results.values()].flatMap((gids) => [...gids]);
    return { certain, byChance: possible.filter((gid) => !certain.includes(gid)) };
}

;// CONCATENATED MODULE: ./build/identity/containerd-user.js


function containerdUser(spec, files, rules) {
    const parts = spec.split(":");
    const [userArg = "", groupArg] = parts;
    if (parts.length > 2)
        return { kind: "malformed", spec };
    return groupArg === undefined
        ? userAlone(userArg, files, rules)
        : userAndGroup(userArg, groupArg, files, rules);
}
function userAlone(userArg, files, rules) {
    const id = idOf(userArg);
    const entries = readPasswd(files, rules);
    if ("kind" in entries)
        return entries;
    const entry = entries.find((e) => (id === undefined ? e.name === userArg : e.uid === id));
    if (entry === undefined && id === undefined)
        return { kind: "unknown-user", name: userArg };
    const number = (0,go_text/* atoi */.e0)(userArg);
    const name = number === undefined ? userArg : entries.find((e) => e.uid === number)?.name;
    const { uid, gid, home } = entry ?? { uid: id ?? 0, gid: 0, home: "" };
    if (name === undefined)
        return { uid, gid, home, memberOf: [], groupsFromFile: false };
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    const memberOf = groups
        .filter((group) => group.name !== name && group.members.includes(name))
        .map((group) => group.gid);
    return { uid, gid, home, name, memberOf, groupsFromFile: true };
}
function userAndGroup(userArg, groupArg, files, rules) {
    const user = userArg === "" ? { uid: 0, home: "" } : userNamed(userArg, files, rules);
    if ("kind" in user)
        return user;
    const gid = groupArg === "" ? 0 : (idOf(groupArg) ?? groupNamed(groupArg, files, rules));
    return typeof gid === "object" ? gid : { ...user, gid, memberOf: [], groupsFromFile: false };
}
function userNamed(userArg, files, rules) {
    const uid = idOf(userArg);
    if (uid !== undefined)
        return { uid, home: "" };
    const entries = readPasswd(files, rules);
    if ("kind" in entries)
        return entries;
    return entries.find(({ name }) => name === userArg) ?? { kind: "unknown-user", name: userArg };
}
function groupNamed(groupArg, files, rules) {
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    return groups.find(({ name }) => name === groupArg)?.gid ?? { kind: "unknown-group", name: groupArg };
}
function idOf(arg) {
    const id = (0,go_text/* atoi */.e0)(arg);
    return id !== undefined && id >= 0 && id <= 0x7fff_ffff ? id : undefined;
}
function containerdGroups(wanted, files, rules) {
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    const byName = new Map(groups.map(({ name, gid }) => [name, gid]));
    const gids = [];
    for (const group of wanted) {
        const gid = parseUint32(group) ?? byName.get(group);
        if (gid === undefined)
            return { kind: "unknown-group", name: group };
        gids.push(gid);
    }
    return gids;
}
function parseUint32(text) {
    return /^[0-9]+$/.test(text) && Number(text) <= 0xffff_ffff ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/identity/process-user.js

function processUser({ uid, gid, name, groupsFromFile }, groups, added = []) {
    return {
        uid: (0,go_text/* toUint32 */.jT)(uid),
        gid: (0,go_text/* toUint32 */.jT)(gid),
        groups: groups.map(go_text/* toUint32 */.jT),
        isShuffled: added.length > 1,
        home: "",
        ...(name === undefined ? {} : { name }),
        groupsFromFile,
    };
}

;// CONCATENATED MODULE: ./build/identity/sys-user.js



function getExecUser(spec, files, rules, home = "") {
    const [userArg = "", ...rest] = spec.split(":");
    const groupArg = (rules.groupIsRest ? rest.join(":") : rest[0]) ?? "";
    const uid = userArg === "" ? 0 : numberIn(userArg, rules);
    const gid = numberIn(groupArg, rules);
    if (typeof uid === "object")
        return uid;
    if (typeof gid === "object")
        return gid;
    const entries = readPasswd(files, rules);
    if ("kind" in entries)
        return entries;
    const found = findUser(userArg, uid, entries, home);
    if ("kind" in found || (groupArg === "" && (found.name ?? "") === ""))
        return found;
    const groups = readGroup(files, rules);
    if ("kind" in groups)
        return groups;
    if (groupArg !== "")
        return withGroup(found, groupArg, gid, groups);
    return { ...found, memberOf: groupsOf(found.name ?? "", groups), groupsFromFile: true };
}
function groupsOf(name, groups) {
    return groups.filter(({ members }) => members.includes(name)).map(({ gid }) => gid);
}
function findUser(userArg, uid, entries, home) {
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
function withGroup(user, groupArg, id, entries) {
    const entry = entries.find((e) => (id === undefined ? e.name === groupArg : e.gid === id));
    const gid = entry?.gid ?? id;
    if (gid === undefined)
        return { kind: "unknown-group", name: groupArg };
    if (entry === undefined && !isInRange(gid))
        return { kind: "out-of-range", id: groupArg };
    return { ...user, gid };
}

;// CONCATENATED MODULE: ./build/identity/podman-process.js






function podmanProcess(spec, files, options) {
    const rules = sysUserRules(options);
    const found = getExecUser(spec, files, rules);
    if ("kind" in found)
        return found;
    const isOld = isBefore(options.engineVersion, 5, 5);
    const isWithAdded = !isOld || options.origin !== "request";
    const added = isWithAdded ? getAdditionalGroups(options.groupAdd, files, rules) : [];
    if ("kind" in added)
        return added;
    if (isOld)
        return oldPodmanProcess(spec, found, added);
    const { memberOf, home, ...user } = found;
    const groups = [user.gid, ...memberOf, ...added].map(go_text/* toUint32 */.jT).sort((a, b) => a - b);
    return { ...processUser(user, groups), home };
}
function oldPodmanProcess(spec, { memberOf, home, ...user }, added) {
    if (spec !== "")
        return { ...processUser(user, [...added, ...memberOf], added), home };
    const ids = added.length > 0 ? user : { uid: 0, gid: 0 };
    return { ...processUser({ ...ids, groupsFromFile: false }, added, added), home };
}

;// CONCATENATED MODULE: ./build/identity/engine-process.js








function engineProcess(spec, files, options) {
    if (options.rules === "podman")
        return podmanProcess(spec, files, options);
    if (options.rules === "moby" || spec === "")
        return mobyProcess(spec, files, options);
    const refused = createRefusal(spec, files, options);
    return refused ?? containerdProcess(spec, files, options);
}
function mobyProcess(spec, files, options) {
    const rules = sysUserRules(options);
    const found = getExecUser(spec, files, rules);
    if ("kind" in found)
        return found;
    const added = getAdditionalGroups(options.groupAdd, files, rules);
    if ("kind" in added)
        return added;
    const { memberOf, ...user } = found;
    return processUser(user, [user.gid, ...memberOf, ...added], added);
}
function createRefusal(spec, files, options) {
    if (options.origin !== "request" || isBefore(options.engineVersion, 28, 2))
        return undefined;
    const asked = mobyProcess(spec, files, options);
    return "kind" in asked ? asked : undefined;
}
function containerdProcess(spec, files, options) {
    const rules = sysUserRules(options);
    const found = containerdUser(spec, files, rules);
    if ("kind" in found)
        return found;
    const isWithAdded = !isBefore(options.engineVersion, 25, 0);
    const added = containerdGroups(isWithAdded ? options.groupAdd : [], files, rules);
    if ("kind" in added)
        return added;
    const { memberOf, ...user } = found;
    const own = memberOf.map(go_text/* toUint32 */.jT).includes((0,go_text/* toUint32 */.jT)(user.gid)) ? [] : [user.gid];
    return processUser(user, [...own, ...memberOf, ...added]);
}

;// CONCATENATED MODULE: ./build/identity/runtime-process.js





function runtimeProcess(asked, files, { runtime, idCount = ALL_IDS }) {
    const given = looksUpNumbers(runtime) ? lookedUp(asked, files) : asIs(asked, files);
    if ("kind" in given)
        return given;
    const isInvalid = (id) => id >= idCount;
    const invalid = [given.uid, given.gid, ...given.groups].find(isInvalid);
    if (invalid !== undefined)
        return { kind: "out-of-range", id: String(invalid) };
    const byChance = given.groupsByChance?.find(isInvalid);
    if (byChance !== undefined)
        return { kind: "out-of-range", id: String(byChance), isByChance: true };
    return { ...given, groups: sorted(given.groups) };
}
function sorted(ids) {
    return [...new Set(ids)].sort((a, b) => a - b);
}
const ALL_IDS = 0xffff_ffff;
function looksUpNumbers(runtime) {
    return runtime?.name === "runc" && isBefore(runtime.version, 1, 3);
}
function lookedUp(asked, files) {
    const found = getExecUser(`${asked.uid}:${asked.gid}`, files, SYS_USER_0_4_0, DEFAULT_HOME);
    if ("kind" in found)
        return found;
    const get = asked.isShuffled ? getShuffledGroups : getAdditionalGroups;
    const groups = get(asked.groups.map(String), files, SYS_USER_0_4_0);
    if ("kind" in groups)
        return groups;
    const given = { ...asked, home: asked.home === "" ? found.home : asked.home };
    if (!("certain" in groups))
        return { ...given, groups: groups.map(go_text/* toUint32 */.jT) };
    const byChance = groups.byChance.map(go_text/* toUint32 */.jT);
    return {
        ...given,
        groups: groups.certain.map(go_text/* toUint32 */.jT),
        ...(byChance.length === 0 ? {} : { groupsByChance: byChance }),
    };
}
const DEFAULT_HOME = "/";
function asIs(asked, files) {
    return { ...asked, home: asked.home === "" ? homeOf(asked.uid, files) : asked.home };
}
function homeOf(uid, files) {
    const found = getExecUser(String(uid), files, SYS_USER_0_4_0, DEFAULT_HOME);
    return "kind" in found ? DEFAULT_HOME : found.home;
}

// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/identity/exec-user.js



function resolveExecUser(spec, files, options) {
    const asked = engineProcess((0,text_file/* toBytes */.ZJ)(spec), files, { ...options, groupAdd: options.groupAdd.map(text_file/* toBytes */.ZJ) });
    if ("kind" in asked)
        return asked;
    const given = runtimeProcess(asked, files, options);
    return "kind" in given ? given : { kind: "user", user: given };
}

// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __webpack_require__(5064);
// EXTERNAL MODULE: ./build/grant/plan/refusal.js
var refusal = __webpack_require__(3437);
;// CONCATENATED MODULE: ./build/grant/plan/user.js





function userTitle(user) {
    return user.name === undefined ? String(user.uid) : (0,text_file/* fromBytes */.uK)(user.name);
}
function userSpec({ target, container }) {
    return target.user ?? container.user;
}
function accountTexts(files) {
    return {
        ...(files.passwd === undefined ? {} : { passwd: files.passwd.text }),
        ...(files.group === undefined ? {} : { group: files.group.text }),
        ...(files.gshadow === undefined ? {} : { gshadow: files.gshadow.text }),
    };
}
function execUser(seen, files, { rules, engineVersion, distribution }) {
    return resolveExecUser(userSpec(seen), files, {
        rules,
        engineVersion,
        ...(distribution === undefined ? {} : { distribution }),
        groupAdd: seen.container.groupAdd,
        origin: seen.target.user === undefined ? "container" : "request",
    });
}
const MAX_NAMES_SHOWN = 12;
function refuseUser(found, seen) {
    const asked = seen.target.user === undefined ? "the container's own user" : "the input `user`";
    switch (found.kind) {
        case "unknown-user":
            return (0,refusal/* refuse */.T)("user-unknown", `there is no user \`${(0,text_file/* fromBytes */.uK)(found.name)}\` (${asked}) in the container, which has ${namesOf(seen)}`, "Name one of them with the input `user`, or create the user in the image.");
        case "unknown-group":
            return (0,refusal/* refuse */.T)("user-unknown", `there is no group \`${(0,text_file/* fromBytes */.uK)(found.name)}\` in the container, which its user or --group-add names`, "Create the group in the image, or give its number.");
        case "unreadable":
            return (0,refusal/* refuse */.T)("account-file-unusable", `the engine can't read the container's /etc/${found.file}: a line is too long for it`, "Repair the file in the image.");
        case "malformed":
            return notAccepted(found.spec, asked);
        case "out-of-range":
            return notAccepted(found.id, asked);
    }
}
function notAccepted(spec, asked) {
    return (0,refusal/* refuse */.T)("user-unknown", `\`${(0,text_file/* fromBytes */.uK)(spec)}\` (${asked}) is no user that the engine accepts`, "Give a name, or a number from 0 to 2147483647.");
}
function namesOf(seen) {
    const isAdded = (uid) => Number(uid >= 1000 && uid < id_map/* OVERFLOW_ID */.J4);
    const users = (0,passwd/* parsePasswd */.i)(seen.files.passwd?.text ?? "").toSorted((a, b) => isAdded(b.uid) - isAdded(a.uid));
    const names = users.map(({ name }) => (0,text_file/* fromBytes */.uK)(name));
    if (names.length === 0)
        return "no users in /etc/passwd";
    const shown = names.slice(0, MAX_NAMES_SHOWN).join(", ");
    return names.length > MAX_NAMES_SHOWN ? `${shown} and ${names.length - MAX_NAMES_SHOWN} more` : shown;
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ sideBySide)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/grant/side-by-side.js

const SIDE_BY_SIDE = 16;
function sideBySide(items, act) {
    return pLimit(SIDE_BY_SIDE).map(items, act);
}


/***/ }),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  Oi: () => (/* binding */ proofWarnings),
  zn: () => (/* binding */ prove),
  jK: () => (/* binding */ versionBehind)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/observe/container-processes.js + 2 modules
var container_processes = __webpack_require__(8322);
// EXTERNAL MODULE: ./build/grant/observe/socket.js
var socket = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/grant/plan/processes.js
var plan_processes = __webpack_require__(9312);
;// CONCATENATED MODULE: ./build/grant/verify/access-list.js


async function findClosingList(shared, mount) {
    const path = (0,socket/* pathHere */.y)(shared, mount);
    if (path === undefined)
        return undefined;
    const { opens, readAcl } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 8616));
    const { owningGroup = "" } = (await readAcl(path)) ?? {};
    if (owningGroup === "" || opens(owningGroup))
        return undefined;
    return new errors/* DoodError */.bI("proof-denied", `the access list of ${mount.source} closes it to its own group (\`group::${owningGroup}\`), whatever its mode seems to say`, `Open it to its group on its machine: \`sudo setfacl -m g::rw ${mount.source}\`.`);
}

// EXTERNAL MODULE: ./build/grant/verify/proof.js + 1 modules
var verify_proof = __webpack_require__(1404);
;// CONCATENATED MODULE: ./build/grant/verify/verify.js






async function prove(shared, target, plan, { verifyCommand }) {
    const { engine } = shared.connection;
    try {
        const question = { ...plan, engineVersion: versionBehind(shared, plan) };
        const [proof] = await Promise.all([
            (0,verify_proof/* proveAccess */.vU)(engine, target, question, verifyCommand),
            plan.kind === "edit" && plan.isForSwitch && plan.user.name !== undefined
                ? (0,verify_proof/* proveSwitch */.FQ)(engine, target, question, plan.user.name)
                : undefined,
        ]);
        return proof;
    }
    catch (failure) {
        const isDenied = failure instanceof errors/* DoodError */.bI && failure.code === "proof-denied";
        throw (isDenied ? await findClosingList(shared, plan.mount) : undefined) ?? failure;
    }
}
function versionBehind({ socketEngine }, { mount }) {
    return mount.isForeign ? undefined : socketEngine.version;
}
async function conclude(shared, seen, plan, proof) {
    const isRestart = plan.restart.kind === "restart";
    const now = isRestart ? await (0,container_processes/* awaitProcesses */.Ee)(shared.connection.engine, seen, plan.user.uid) : seen;
    const processes = isRestart ? (0,plan_processes/* judgeProcesses */.rD)({ ...seen, ...now }, plan.user, plan.socket) : plan.processes;
    const socketAfter = (await (0,socket/* viewSocket */.r)(shared, seen.container, plan.mount)) ?? plan.socket;
    const { pid } = now.container;
    const warnings = [
        ...plan.warnings,
        ...(isRestart ? restartWarnings(seen, now, processes, plan) : []),
        ...(plan.restart.kind === "left" ? [leftWarning(plan.restart, (0,plan_processes/* lackingTitle */.US)(plan.processes, pid))] : []),
        ...(proof === undefined ? [] : proofWarnings(proof, shared.socketEngine)),
        ...(plan.mount.isForeign ? [FOREIGN] : []),
    ];
    return { processes, socketAfter, warnings };
}
function restartWarnings({ processes: before }, { container, processes }, judged, { user, userTitle }) {
    if (judged.main === "lacks" || judged.lacking.length > 0) {
        return [
            `${(0,plan_processes/* lackingTitle */.US)(judged, container.pid)} lacks the group even after the restart: the image's entrypoint sets its groups itself and doesn't read /etc/group (su-exec or gosu with \`USER:GROUP\`, setpriv with \`--groups\`). Name the user alone there, or run the container as that user (\`options: --user ${userTitle}\`)`,
        ];
    }
    const ran = (all) => all?.some(({ uid }) => uid === user.uid);
    if (!ran(before) || processes === undefined || ran(processes))
        return [];
    return [
        `after the restart no process of ${userTitle} was seen, as there was before: whether it has the group is unknown`,
    ];
}
const UNTESTED = "nothing in the image can test the access: it is inferred from the engine's own rules, not verified";
const FOREIGN = "the socket that it mounts isn't the one that this run uses: which engine it reaches was not verified";
function proofWarnings({ level, uselessDocker }, info) {
    return [
        ...(level === "inferred" ? [UNTESTED] : []),
        ...(uselessDocker === undefined ? [] : [uselessDockerWarning(uselessDocker, info)]),
    ];
}
function uselessDockerWarning(docker, info) {
    if (docker.kind === "too-old") {
        const cli = ["its docker CLI", docker.client].filter(Boolean).join(" ");
        return `${cli} (API ${docker.api}) is too old for ${info.title}, which takes API ${docker.floor} or newer: the access is right, but every \`docker\` command fails. Update the CLI in the image; if DOCKER_API_VERSION is set there, remove it`;
    }
    return `its \`docker\` ended well, but didn't name this engine (${info.title}): it is another program than docker's own CLI, or reaches another engine. It proves nothing`;
}
function leftWarning({ reason, remedy }, title) {
    return `${title} was started without the group, and ${reason}: ${remedy}`;
}


/***/ })

};
