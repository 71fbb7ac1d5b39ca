export const id = 815;
export const ids = [815];
export const modules = {

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packFiles: () => (/* binding */ packFiles),
/* harmony export */   readSingleFile: () => (/* binding */ readSingleFile),
/* harmony export */   statByOpening: () => (/* binding */ statByOpening)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _account_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5499);
/* harmony import */ var _path_stat_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9015);





const MAX_FILE_BYTES = 1024 * 1024;
const MAX_LINES = 50_000;
async function readSingleFile(path, archive) {
    let at = path;
    for (let link = 0; link < _path_stat_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINKS */ .v; link++) {
        const stat = await archive.stat(at);
        if (stat === undefined)
            return readLost(at, archive);
        if (stat.isSymlink) {
            at = (0,_path_stat_js__WEBPACK_IMPORTED_MODULE_4__/* .linkedFrom */ .I)(at, stat);
            continue;
        }
        if (!stat.isRegular || stat.size > MAX_FILE_BYTES) {
            throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._)(at, stat.isRegular ? `is ${stat.size} bytes` : "is not a regular file");
        }
        const stream = await archive.open(at);
        return stream === undefined ? readLost(at, archive) : { path: at, ...(await extractOnly(stream, at)) };
    }
    throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._)(path, `leads through more than ${_path_stat_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINKS */ .v} symbolic links`);
}
function statByOpening(open) {
    const opened = new Map();
    return {
        async stat(path) {
            const stream = await open(path);
            if (stream === undefined)
                return undefined;
            opened.set(path, stream);
            return (0,_path_stat_js__WEBPACK_IMPORTED_MODULE_4__.readPathStat)(stream, path);
        },
        open: async (path) => opened.get(path),
        [Symbol.dispose]() {
            for (const stream of opened.values())
                stream.destroy?.();
        },
    };
}
async function readLost(path, archive) {
    const old = await readRegular(`${path}-`, archive);
    if (old === undefined)
        return undefined;
    const staged = await readRegular(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), STAGING), archive);
    return staged === undefined || staged.text === "" ? undefined : { path, ...old, isLost: true };
}
async function readRegular(path, archive) {
    const stat = await archive.stat(path);
    if (!stat?.isRegular || stat.size > MAX_FILE_BYTES)
        return undefined;
    const stream = await archive.open(path);
    return stream === undefined ? undefined : extractOnly(stream, path);
}
async function extractOnly(stream, path) {
    const { extract } = await __webpack_require__.e(/* import() | tar-stream */ 145).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const entries = extract();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(stream, entries, () => { });
    for await (const entry of entries) {
        const { name, type, mode, uid, gid, size } = entry.header;
        const isPlain = type === "file" || type === "contiguous-file";
        if (!isPlain || name !== node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) || (size ?? 0) > MAX_FILE_BYTES) {
            stream.destroy?.();
            throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._)(path, "came as something else than that plain file");
        }
        const chunks = [];
        for await (const chunk of entry)
            chunks.push(chunk);
        stream.destroy?.();
        const text = Buffer.concat(chunks).toString("latin1");
        if (text.split("\n", MAX_LINES + 1).length > MAX_LINES)
            throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._)(path, `has more than ${MAX_LINES} lines`);
        if (!isId(uid) || !isId(gid))
            throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._)(path, "has an owner that is none");
        return { text, mode: (mode ?? 0o644) & 0o7777, uid, gid };
    }
    throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._)(path, "came as an empty archive");
}
function isId(id) {
    return id !== undefined && Number.isInteger(id) && id >= 0 && id < 0xffff_ffff;
}
const STAGING = ".setup-dood";
async function packFiles(files) {
    const { pack } = await __webpack_require__.e(/* import() | tar-stream */ 145).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const archive = pack();
    const stagings = new Set();
    for (const { path, file, previous } of files) {
        const name = path.slice(1);
        const staging = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name), STAGING);
        stagings.add(staging);
        const about = { uid: file.uid, gid: file.gid, mode: file.mode, mtime: new Date() };
        archive.entry({ ...about, name: staging }, Buffer.from(file.text, "latin1"));
        if (previous !== undefined)
            archive.entry({ ...about, name: `${name}-`, type: "link", linkname: name });
        archive.entry({ ...about, name, type: "link", linkname: staging });
    }
    for (const name of stagings)
        archive.entry({ name, mode: 0o600, mtime: new Date() }, "");
    archive.finalize();
    const chunks = [];
    for await (const chunk of archive)
        chunks.push(chunk);
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzipSync)(Buffer.concat(chunks));
}


/***/ }),

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toEngineError: () => (/* binding */ toEngineError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5894);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(481);



const UNREACHABLE = [
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ETIMEDOUT",
];
function isTlsFailure(errno) {
    return /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|HOSTNAME_MISMATCH|EPROTO)/.test(errno);
}
const ASK_HOST = "Check on the engine's machine that it runs: `docker version`.";
function toEngineError(failure, request, endpoint, timeoutMs) {
    if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI)
        return failure;
    const title = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointTitle */ .o)(endpoint);
    const make = (code, message, remedy) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI(code, message, remedy, { cause: failure });
    const status = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(failure);
    if (status !== undefined) {
        return fromStatus(status, (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(failure), { request, title }, make);
    }
    const errno = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errnoOf */ .UQ)(failure) ?? "";
    if (failure instanceof Error && (failure.name === "AbortError" || failure.name === "TimeoutError")) {
        return make("engine-silent", `${title} gave no answer to ${request} within ${timeoutMs / 1000} s`, ASK_HOST);
    }
    if (isTlsFailure(errno)) {
        return make("engine-tls", `no TLS connection to ${title} (${errno})`, "Check that DOCKER_CERT_PATH (or the docker context) holds the ca.pem, cert.pem and key.pem that this engine accepts, and that the port is its TLS port.");
    }
    if (endpoint.kind === "tcp" && UNREACHABLE.includes(errno)) {
        return make("engine-unreachable", `no engine answers at ${title} (${errno})`, "Check the address, and that the engine has started: a docker:dind service takes some seconds, so give it a health check (`docker info`).");
    }
    switch (errno) {
        case "ENOENT":
            return make("socket-missing", `there is no socket at ${title}`, "Start the engine, or name its socket with the input `socket`.");
        case "EACCES":
        case "EPERM":
            return make("socket-denied", `permission denied on ${title} (${errno})`, "Run this step as root or as a user in the socket's group.");
        case "ECONNREFUSED":
            return make("socket-stale", `${title} refused the connection: no engine listens on it any more`, "The engine was restarted after this container was created: recreate the container, or mount the folder that holds the socket instead of the socket.");
        case "ECONNRESET":
        case "EPIPE":
        case "ETIMEDOUT":
            return make("engine-failed", `the connection to ${title} broke during ${request} (${errno})`, ASK_HOST);
        default:
            if (errno.startsWith("HPE_")) {
                return make("engine-unknown", `${title} doesn't answer like a Docker engine (${errno})`, "Name the engine's own socket with the input `socket`.");
            }
            return make("engine-failed", `${request} failed on ${title}: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(failure)}`, ASK_HOST);
    }
}
function fromStatus(status, words, { request, title }, make) {
    if (/HTTP request to an HTTPS server/i.test(words)) {
        return make("engine-tls", `${title} speaks TLS only`, "Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH, as `docker` itself needs them.");
    }
    if (status === 403) {
        return make("engine-forbidden", `a filter in front of the engine at ${title} forbids ${request} (403)`, "A socket proxy that allows only some requests is in the way: allow containers, exec and archive calls, or give setup-dood the engine's own socket with the input `socket`.");
    }
    if (/rootfs is marked read-only|read-only file system/i.test(words)) {
        return make("rootfs-read-only", `the container's root file system is read-only (${words})`, "Create the container without --read-only, or with the group from the start: `--group-add GID`.");
    }
    if (status === 404)
        return make("container-gone", `the engine has no such container (${request}: ${words})`, "Check that the container still runs when this step starts.");
    if (status === 409 || /^container \S+ is (not running|paused)/i.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .engineWords */ .Y7)(words)))
        return make("container-not-running", `the container can't be used now (${request}: ${words})`, "Start or unpause the container before this step.");
    return make("engine-failed", `the engine answered ${status} to ${request}: ${words}`, ASK_HOST);
}


/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExec: () => (/* binding */ runExec)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7218);
/* harmony import */ var _system_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9915);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(481);





const EXIT_POLL_MS = 5;
async function runExec(client, id, request, abortSignal) {
    const start = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .uptimeMs */ .B)();
    const making = client.container(id).exec({
        Cmd: [...request.command],
        AttachStdout: true,
        AttachStderr: true,
        ...(request.user === undefined ? {} : { User: request.user }),
        ...(request.env === undefined ? {} : { Env: [...request.env] }),
        abortSignal,
    });
    const exec = await making.catch((failure) => {
        requireUser((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(failure));
        throw failure;
    });
    try {
        const options = { Detach: false, abortSignal };
        const stream = await exec.start(options);
        const { output, timedOut } = await collectOutput(client, stream, request.timeoutMs);
        const code = timedOut
            ? undefined
            : await exitCode(exec, request.timeoutMs - ((0,_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .uptimeMs */ .B)() - start), abortSignal);
        if (code === undefined)
            return { kind: "timeout", output };
        return ended(code, output);
    }
    catch (failure) {
        const isStartFailure = [400, 404, 500].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(failure) ?? 0);
        const words = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(failure);
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
    return byRuntime && (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isProgramMissing */ .Ju)(output)
        ? { kind: "not-started", reason: output.trim() }
        : { kind: "exited", code, output };
}
function exitCode(exec, timeoutMs, abortSignal) {
    return (0,_system_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .pollUntil */ .g)({ timeoutMs, intervalMs: EXIT_POLL_MS }, async () => {
        const { Running, ExitCode } = await exec.inspect({ abortSignal });
        return Running ? undefined : (ExitCode ?? undefined);
    });
}
function requireUser(words) {
    if (!/unable to find (user|group)|no matching entries in|no (users|groups) found/i.test(words))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("user-unknown", `the engine finds no such user (${words.trim()})`, "Name one of the container's own users with the input `user`, or create the user in the image.");
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


/***/ })

};
