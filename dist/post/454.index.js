export const id = 454;
export const ids = [454];
export const modules = {

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExec: () => (/* binding */ runExec)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(481);




const EXIT_POLL_MS = 5;
async function runExec(client, id, request, abortSignal) {
    const deadline = Date.now() + request.timeoutMs;
    const exec = await client.container(id).exec({
        Cmd: [...request.command],
        AttachStdout: true,
        AttachStderr: true,
        ...(request.user === undefined ? {} : { User: request.user }),
        ...(request.env === undefined ? {} : { Env: [...request.env] }),
        abortSignal,
    });
    try {
        const stream = await exec.start({ Detach: false, abortSignal });
        const { output, timedOut } = await collectOutput(client, stream, request.timeoutMs);
        const code = timedOut ? undefined : await exitCode(exec, deadline, abortSignal);
        if (code === undefined)
            return { kind: "timeout", output };
        return ended(code, output);
    }
    catch (failure) {
        const isStartFailure = [400, 404, 500].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(failure) ?? 0);
        const words = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)(failure);
        if (isStartFailure && /exec failed|executable file|no such file/i.test(words)) {
            return ended(CANNOT_START, words);
        }
        requireUser(words);
        throw failure;
    }
}
const CANNOT_START = 126;
function ended(code, output) {
    const byRuntime = (code === 126 || code === 127) && /exec failed|OCI runtime|executable file/i.test(output);
    if (code === 126)
        requireUser(output);
    return byRuntime && (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isProgramMissing */ .Ju)(output)
        ? { kind: "not-started", reason: output.trim() }
        : { kind: "exited", code, output };
}
async function exitCode(exec, deadline, abortSignal) {
    while (Date.now() < deadline) {
        const { Running, ExitCode } = await exec.inspect({ abortSignal });
        if (!Running && ExitCode !== null)
            return ExitCode;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(EXIT_POLL_MS);
    }
    return undefined;
}
function requireUser(words) {
    if (!/unable to find (user|group)|no matching entries in|no (users|groups) found/i.test(words))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("user-unknown", `the engine finds no such user (${words.trim()})`, "Name one of the container's own users with the input `user`, or create the user in the image.");
}
const MAX_OUTPUT_BYTES = 64 * 1024;
async function collectOutput(client, stream, timeoutMs) {
    const chunks = [];
    let size = 0;
    const sink = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable({
        write(chunk, _encoding, done) {
            if (size < MAX_OUTPUT_BYTES)
                chunks.push(chunk.subarray(0, MAX_OUTPUT_BYTES - size));
            size += chunk.length;
            done();
        },
    });
    const timedOut = await new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            stream.destroy?.();
            resolve(true);
        }, timeoutMs);
        const settle = (act) => () => {
            clearTimeout(timer);
            act();
        };
        stream.on("end", settle(() => resolve(false)));
        stream.on("close", settle(() => resolve(false)));
        stream.on("error", (failure) => settle(() => reject(failure))());
        client.modem.demuxStream(stream, sink, sink);
    });
    return { output: Buffer.concat(chunks).toString("utf8"), timedOut };
}


/***/ })

};
