export const id = 124;
export const ids = [124];
export const modules = {

/***/ 3124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/grant/observe/observe.js
var observe = __webpack_require__(1586);
// EXTERNAL MODULE: ./build/grant/plan/user.js + 6 modules
var user = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/grant/apply/account-files.js + 1 modules
var account_files = __webpack_require__(7255);
;// CONCATENATED MODULE: ./build/grant/apply/revert.js





async function revertGrant(engine, { id, edits }) {
    try {
        const files = await (0,observe/* readAccountFiles */.p)(engine, id);
        const written = await (0,account_files/* writeAccountFiles */.g)(engine, id, files, (0,identity_edits/* revertEdits */.wj)((0,user/* accountTexts */.Yj)(files), edits));
        await (0,account_files/* mergeConcurrentChanges */.j)(engine, id, written);
        return written.length > 0 ? "reverted" : "nothing-left";
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-gone")
            return "container-gone";
        throw failure;
    }
}

// EXTERNAL MODULE: ./build/grant/discover/targets.js
var discover_targets = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
// EXTERNAL MODULE: ./build/cli/engine.js
var cli_engine = __webpack_require__(4879);
// EXTERNAL MODULE: ./build/cli/grants.js
var grants = __webpack_require__(5098);
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
        const request = { job: discover_targets/* NO_CONTAINERS */.vY, named, user: undefined };
        const { targets } = await (0,discover_targets/* findTargets */.q8)(engine, request, () => shared.socket.hostPaths);
        const results = [];
        for (const found of targets) {
            const { label } = found.target;
            const id = found.kind === "found" ? found.container.id : found.target.id;
            const result = await revertAll(engine, (0,grants/* grantsIn */.x)(id, env));
            results.push({ label, id, result });
            output.item(result === "not-granted" ? "warning" : "ok", `${label}: ${WORDS[result]}`);
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
async function revertAll(engine, record) {
    let result = "not-granted";
    for (const grant of (await record.read()).toReversed()) {
        const outcome = await revertGrant(engine, grant);
        if (result !== "reverted")
            result = outcome;
    }
    await record.keep([]);
    return result;
}


/***/ })

};
