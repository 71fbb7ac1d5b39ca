export const id = 770;
export const ids = [770];
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
var shared_engine = __webpack_require__(9861);
// EXTERNAL MODULE: ./build/runner/machine.js + 2 modules
var runner_machine = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/runner/socket-users.js
var socket_users = __webpack_require__(8415);
// EXTERNAL MODULE: ./build/system/platform.js
var platform = __webpack_require__(7625);
// EXTERNAL MODULE: ./build/grant/discover/targets.js
var targets = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/grant/examination.js + 3 modules
var examination = __webpack_require__(142);
// EXTERNAL MODULE: ./build/grant/side-by-side.js + 2 modules
var side_by_side = __webpack_require__(7996);
// EXTERNAL MODULE: ./build/grant/verify/verify.js + 1 modules
var verify = __webpack_require__(3823);
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
    const request = { job: targets/* NO_CONTAINERS */.vY, named, user };
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
    if (plan.kind === "edit") {
        const text = `no: ${plan.userTitle} is not in the socket's group (${plan.socket.gid})`;
        const remedy = `dood grant ${container.name}`;
        return { state: "problem", text, proof: null, code: "not-granted", remedy };
    }
    const { level, tool } = await (0,verify/* prove */.z)(shared, target, plan, policy/* CAUTIOUS */.S);
    const isInferred = level === "inferred";
    const text = isInferred ? "yes, inferred (nothing in the image can test it)" : `yes, proved with ${tool}`;
    const good = { text, proof: level, code: null, remedy: "" };
    if (plan.main !== "lacks")
        return { state: isInferred ? "warning" : "ok", ...good };
    return {
        ...good,
        state: "warning",
        text: `${text}; but its main process was started without the group`,
        remedy: `dood grant ${container.name} --restart`,
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
        const { findings, openers } = await lookAtMachine(endpoint, named.length === 0 ? options.user : undefined, context.env);
        let opened;
        try {
            opened = await (0,shared_engine/* openSharedEngine */.Ob)(endpoint, (0,platform/* platformOf */.t)(process.platform, context.env));
        }
        catch (failure) {
            const { code, message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
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
async function lookAtMachine(endpoint, user, env) {
    if (endpoint.kind === "tcp")
        return { findings: [], openers: [] };
    try {
        const machine = await (0,runner_machine/* readMachine */.Uc)(endpoint.path, user === undefined ? [] : [user]);
        const findings = (await (0,machine_view/* examine */.s)(machine, env)).filter(({ subject }) => subject !== "runners");
        return { findings, openers: (0,socket_users/* socketUsers */.x)(machine) };
    }
    catch (failure) {
        const { code, message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
        if (code !== "user-unknown")
            return { findings: [], openers: [] };
        const finding = {
            about: "user",
            state: "problem",
            subject: `user ${user}`,
            text: message,
            remedy,
        };
        return { findings: [finding], openers: [] };
    }
}


/***/ })

};
