export const id = 815;
export const ids = [815];
export const modules = {

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ requirePlain),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   nb: () => (/* binding */ requireFewLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function unusable(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("account-file-unusable", `${path} in the container ${what}`, "setup-dood reads and edits plain account files of up to 1 MiB and 50,000 lines only: repair the image.");
}
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_LINES = 50_000;
function requirePlain(path, { isRegular, size }) {
    if (!isRegular)
        throw unusable(path, "is not a regular file");
    if (size > MAX_FILE_BYTES)
        throw unusable(path, `is ${size} bytes`);
}
function requireFewLines(path, text) {
    if (text.split("\n", MAX_LINES + 1).length > MAX_LINES) {
        throw unusable(path, `has more than ${MAX_LINES} lines`);
    }
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

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExec: () => (/* binding */ runExec),
  unframed: () => (/* binding */ unframed)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/poll.js
var poll = __webpack_require__(9915);
;// CONCATENATED MODULE: ./build/engine/bounded-output.js
const GAP = "\n…\n";
class BoundedOutput {
    #bound;
    #size = 0;
    #head = [];
    #older = [];
    #younger = [];
    #youngerSize = 0;
    constructor(bound) {
        this.#bound = bound;
    }
    add(chunk) {
        const room = Math.max(0, this.#bound.head - this.#size);
        this.#size += chunk.length;
        if (room > 0)
            this.#head.push(chunk.subarray(0, room));
        if (chunk.length <= room || this.#bound.tail === 0)
            return;
        const rest = chunk.subarray(room);
        this.#younger.push(rest);
        this.#youngerSize += rest.length;
        if (this.#youngerSize < this.#bound.tail)
            return;
        this.#older = this.#younger;
        this.#younger = [];
        this.#youngerSize = 0;
    }
    toString(encoding) {
        const { head, tail } = this.#bound;
        if (tail === 0)
            return Buffer.concat(this.#head).toString(encoding);
        const end = Buffer.concat([...this.#older, ...this.#younger]);
        if (this.#size <= head + tail)
            return Buffer.concat([...this.#head, end]).toString(encoding);
        return Buffer.concat(this.#head).toString(encoding) + GAP + end.subarray(-tail).toString(encoding);
    }
}

// EXTERNAL MODULE: ./build/engine/failure.js
var engine_failure = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/engine/exec.js






const EXIT_POLL_MS = 5;
async function runExec(client, id, request, abortSignal) {
    const start = (0,clock/* uptimeMs */.B)();
    const making = client.container(id).exec({
        Cmd: [...request.command],
        AttachStdout: true,
        AttachStderr: true,
        ...(request.user === undefined ? {} : { User: request.user }),
        ...(request.env === undefined ? {} : { Env: [...request.env] }),
        abortSignal,
    });
    const exec = await making.catch((failure) => {
        requireUser((0,engine_failure/* describeFailure */.Ic)(failure));
        throw failure;
    });
    try {
        const options = { Detach: false, abortSignal };
        const stream = await exec.start(options);
        const { output, timedOut } = await collectOutput(client, stream, request);
        const code = timedOut
            ? undefined
            : await exitCode(exec, request.timeoutMs - ((0,clock/* uptimeMs */.B)() - start), abortSignal);
        if (code === undefined)
            return { kind: "timeout", output };
        return ended(code, output);
    }
    catch (failure) {
        const isStartFailure = [400, 404, 500].includes((0,engine_failure/* statusOf */.c2)(failure) ?? 0);
        const words = (0,engine_failure/* describeFailure */.Ic)(failure);
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
    return byRuntime && (0,engine_failure/* isProgramMissing */.Ju)(output)
        ? { kind: "not-started", reason: output.trim() }
        : { kind: "exited", code, output };
}
function exitCode(exec, timeoutMs, abortSignal) {
    return (0,poll/* pollUntil */.g)({ timeoutMs, intervalMs: EXIT_POLL_MS }, async () => {
        const { Running, ExitCode } = await exec.inspect({ abortSignal });
        return Running ? undefined : (ExitCode ?? undefined);
    });
}
function requireUser(words) {
    if (!/unable to find (user|group)|no matching entries in|no (users|groups) found/i.test(words))
        return;
    throw new errors/* DoodError */.bI("user-unknown", `the engine finds no such user (${words.trim()})`, "Name one of the container's own users with the input `user`, or create the user in the image.");
}
const REPORTED = { head: 16 * 1024, tail: 48 * 1024 };
async function collectOutput(client, stream, { timeoutMs, maxOutputBytes }) {
    const output = new BoundedOutput(maxOutputBytes === undefined ? REPORTED : { head: maxOutputBytes, tail: 0 });
    const sink = new external_node_stream_.Writable({
        write(chunk, _encoding, done) {
            output.add(chunk);
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
    return { output: output.toString(maxOutputBytes === undefined ? "utf8" : "latin1"), timedOut };
}
function unframed(bytes) {
    const texts = [];
    for (let at = 0; at < bytes.length;) {
        if (at + 8 > bytes.length || bytes.readUInt32BE(at) % 0x1000000 !== 0 || bytes.readUInt8(at) > 2) {
            return bytes.toString("utf8");
        }
        const end = at + 8 + bytes.readUInt32BE(at + 4);
        texts.push(bytes.subarray(at + 8, end));
        at = end;
    }
    return Buffer.concat(texts).toString("utf8");
}


/***/ }),

/***/ 4275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ statOwners),
/* harmony export */   i0: () => (/* binding */ requireOwners),
/* harmony export */   mI: () => (/* binding */ parseOwners),
/* harmony export */   xg: () => (/* binding */ withOwners),
/* harmony export */   y5: () => (/* binding */ exportedOwners)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _root_stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3954);




async function statOwners(paths, exec) {
    const ran = await (0,_root_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .execStat */ .i)(["-c", "%u %g %n", ...paths], exec);
    if (ran?.kind === "timeout")
        throw unknownOwner(paths, "`stat` in it didn't end");
    return ran === undefined ? undefined : parseOwners(ran.output, paths);
}
function parseOwners(output, paths) {
    const owners = new Map();
    for (const line of output.split("\n")) {
        const [, uid, gid, path = ""] = /^(\d{1,10}) (\d{1,10}) (\/.*)$/.exec(line) ?? [];
        if (paths.includes(path))
            owners.set(path, { uid: Number(uid), gid: Number(gid) });
    }
    return owners;
}
const MAX_EXPORT_BYTES = 256 * 1024 * 1024;
async function exportedOwners(files, archive) {
    const { extract } = await __webpack_require__.e(/* import() | tar-stream */ 145).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const entries = extract();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(archive, entries, () => { });
    const paths = files.map(({ path }) => path);
    const owners = new Map();
    let bytes = 0;
    for await (const entry of entries) {
        const { name, uid, gid, size } = entry.header;
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve("/", name);
        const isAsked = paths.includes(path.replace(/-$/, ""));
        if (isAsked && uid !== undefined && gid !== undefined)
            owners.set(path, { uid, gid });
        if (paths.every((one) => owners.has(one)))
            break;
        bytes += size ?? 0;
        if (bytes > MAX_EXPORT_BYTES)
            throw unknownOwner(paths, `${bytes} bytes of it come before them`);
        entry.resume();
    }
    archive.destroy?.();
    return owners;
}
function withOwners(files, owners) {
    return files.map((write) => {
        const owner = owners.get(write.path) ?? owners.get(`${write.path}-`);
        if (owner === undefined && write.previous !== undefined)
            throw unknownOwner([write.path], "nothing tells it");
        return { ...write, file: { ...write.file, ...(owner ?? { uid: 0, gid: 0 }) } };
    });
}
function requireOwners(files, owners) {
    for (const { path, file } of files) {
        const now = owners.get(path);
        if (now === undefined || (now.uid === file.uid && now.gid === file.gid))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("account-file-unusable", `${path} in the container belongs to ${now.uid}:${now.gid} after the edit, and not to ${file.uid}:${file.gid} as before`, `Give it back in the container, as its root: \`chown ${file.uid}:${file.gid} ${path}\`.`);
    }
}
function unknownOwner(paths, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("account-file-unusable", `who owns ${paths.join(", ")} in the container can't be found out (${why}), so nothing is edited`, "Give the group from outside: `--group-add` with the socket's GID, or put a `stat` into the image.");
}


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FilesByArchive: () => (/* binding */ FilesByArchive)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/engine/account-file.js
var account_file = __webpack_require__(5499);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/engine/path-stat.js




const MAX_LINKS = 10;
const GO_MODE_SYMLINK = 2 ** 27;
const GO_MODE_TYPE = 0x8f280000;
function readPathStat(answer, path) {
    const header = answer.headers?.["x-docker-container-path-stat"];
    try {
        const stat = (0,json/* objectOf */.Xy)(JSON.parse(Buffer.from(String(header), "base64").toString("utf8")));
        const { size, mode, linkTarget } = stat;
        if (typeof size !== "number" || typeof mode !== "number")
            throw new TypeError("no size or mode");
        const isSymlink = Math.floor(mode / GO_MODE_SYMLINK) % 2 === 1;
        const isRegular = (mode & GO_MODE_TYPE) >>> 0 === 0;
        return { isSymlink, isRegular, size, linkTarget: (0,json/* textOf */.b6)(linkTarget) };
    }
    catch (cause) {
        answer.destroy?.();
        throw new errors/* DoodError */.bI("engine-unknown", `the engine's answer for ${path} has no readable path stat`, "Check that the socket is a Docker or Podman engine's.", { cause });
    }
}
const MAX_LOOKS = 4;
function requireFewLooks(looks, path) {
    if (looks <= MAX_LOOKS)
        return;
    throw new errors/* DoodError */.bI("account-file-unusable", `where ${path} really is can't be found out: the container shows the engine's whole machine, and each look doubles its mounts under this version of Docker`, "Give the group from outside: `--group-add` with the socket's GID, or use Docker 24 or newer.");
}
function linkedFrom(link, { linkTarget }) {
    const target = external_node_path_.posix.resolve(external_node_path_.posix.dirname(link), linkTarget);
    if (/[^\x20-\uffff]|\x7f/.test(target))
        throw (0,account_file/* unusable */._P)(link, "is a link to a path with control characters");
    return target;
}
async function resolveLinks(path, stat) {
    let at = "/";
    let rest = componentsOf(path);
    for (let links = 0;;) {
        const [component, ...others] = rest;
        if (component === undefined)
            return at;
        const next = external_node_path_.posix.join(at, component);
        const found = await stat(next);
        if (found === undefined)
            return external_node_path_.posix.join(next, ...others);
        if (!found.isSymlink) {
            [at, rest] = [next, others];
            continue;
        }
        if (++links > MAX_LINKS)
            throw (0,account_file/* unusable */._P)(path, `leads through more than ${MAX_LINKS} symbolic links`);
        [at, rest] = ["/", [...componentsOf(linkedFrom(next, found)), ...others]];
    }
}
function componentsOf(path) {
    return external_node_path_.posix.resolve("/", path).split("/").filter(Boolean);
}

;// CONCATENATED MODULE: ./build/engine/archive.js





async function readPlainFiles(paths, archive) {
    const found = await Promise.all(paths.map((path) => find(path, archive)));
    return Promise.all(found.map(async ({ at, isThere }) => {
        const stream = isThere ? await archive.open(at) : undefined;
        return stream === undefined ? readLost(at, archive) : { path: at, ...(await extractOnly(stream, at)) };
    }));
}
async function find(path, archive) {
    let at = path;
    for (let link = 0; link < MAX_LINKS; link++) {
        const stat = await archive.stat(at);
        if (stat === undefined)
            return { at, isThere: false };
        if (!stat.isSymlink) {
            (0,account_file/* requirePlain */.G)(at, stat);
            return { at, isThere: true };
        }
        at = linkedFrom(at, stat);
    }
    throw (0,account_file/* unusable */._P)(path, `leads through more than ${MAX_LINKS} symbolic links`);
}
function statByOpening(open) {
    const opened = new Map();
    return {
        async stat(path) {
            const stream = await open(path);
            if (stream === undefined)
                return undefined;
            opened.set(path, stream);
            return readPathStat(stream, path);
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
    const staged = await readRegular(external_node_path_.posix.join(external_node_path_.posix.dirname(path), STAGING), archive);
    return staged === undefined || staged.text === "" ? undefined : { path, ...old, isLost: true };
}
async function readRegular(path, archive) {
    const stat = await archive.stat(path);
    if (!stat?.isRegular || stat.size > account_file/* MAX_FILE_BYTES */.gZ)
        return undefined;
    const stream = await archive.open(path);
    return stream === undefined ? undefined : extractOnly(stream, path);
}
async function extractOnly(stream, path) {
    const { extract } = await __webpack_require__.e(/* import() | tar-stream */ 145).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const entries = extract();
    (0,external_node_stream_.pipeline)(stream, entries, () => { });
    for await (const entry of entries) {
        const { name, type, mode, uid, gid, size } = entry.header;
        const isPlain = type === "file" || type === "contiguous-file";
        if (!isPlain || name !== external_node_path_.posix.basename(path) || (size ?? 0) > account_file/* MAX_FILE_BYTES */.gZ) {
            stream.destroy?.();
            throw (0,account_file/* unusable */._P)(path, "came as something else than that plain file");
        }
        const chunks = [];
        for await (const chunk of entry)
            chunks.push(chunk);
        stream.destroy?.();
        const text = Buffer.concat(chunks).toString("latin1");
        (0,account_file/* requireFewLines */.nb)(path, text);
        if (!isId(uid) || !isId(gid))
            throw (0,account_file/* unusable */._P)(path, "has an owner that is none");
        return { text, mode: (mode ?? 0o644) & 0o7777, uid, gid };
    }
    throw (0,account_file/* unusable */._P)(path, "came as an empty archive");
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
        const staging = external_node_path_.posix.join(external_node_path_.posix.dirname(name), STAGING);
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
    return (0,external_node_zlib_.gzipSync)(Buffer.concat(chunks));
}

// EXTERNAL MODULE: ./build/engine/failure.js
var engine_failure = __webpack_require__(481);
// EXTERNAL MODULE: ./build/engine/file-owner.js
var file_owner = __webpack_require__(4275);
// EXTERNAL MODULE: ./build/engine/narrow.js
var narrow = __webpack_require__(7040);
;// CONCATENATED MODULE: ./build/engine/files-by-archive.js
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






const NOWHERE = "/.setup-dood-nowhere";
class FilesByArchive {
    #means;
    #slaveMountLooks;
    constructor(means, slaveMountLooks) {
        this.#means = means;
        this.#slaveMountLooks = slaveMountLooks;
    }
    async read(id, paths) {
        const [files, { remappedRoot }] = await Promise.all([
            this.#readPlain(id, paths),
            this.#means.engine.info(),
        ]);
        return Promise.all(files.map(async (found, at) => {
            if (found === undefined)
                return undefined;
            const [folder, name] = [external_node_path_.posix.dirname(found.path), external_node_path_.posix.basename(found.path)];
            const isFollowed = folder !== external_node_path_.posix.dirname(paths[at] ?? "");
            const file = isFollowed
                ? { ...found, path: external_node_path_.posix.join(await this.#realPath(id, folder), name) }
                : found;
            return remappedRoot === undefined ? file : toContainerIds(file, remappedRoot);
        }));
    }
    realPaths(id, paths) {
        return Promise.all(paths.map((path) => this.#realPath(id, path)));
    }
    async write(id, writes) {
        const { product } = await this.#means.engine.info();
        const owned = product === "podman" ? (0,file_owner/* withOwners */.xg)(writes, await this.#ownersWithoutArchive(id, writes)) : writes;
        await this.#put(id, owned);
        const isArchiveUnfit = product === "podman" || (await this.#doublesMounts(id));
        const owners = isArchiveUnfit ? this.#ownersWithoutArchive(id, owned) : this.#ownersByArchive(id, owned);
        (0,file_owner/* requireOwners */.i0)(owned, await owners);
    }
    #realPath(id, path) {
        return this.#means.call(`HEAD /containers/${id}/archive?path=${path}`, async (abortSignal) => {
            const isSparing = await this.#doublesMounts(id);
            return resolveLinks(path, (at) => {
                if (isSparing) {
                    const looks = (this.#slaveMountLooks.get(id) ?? 0) + 1;
                    requireFewLooks(looks, path);
                    this.#slaveMountLooks.set(id, looks);
                }
                return this.#stat(id, at, abortSignal);
            });
        });
    }
    async #doublesMounts(id) {
        return this.#slaveMountLooks.has(id) && (0,narrow/* mountsInOwnNamespace */.Hw)(await this.#means.engine.info());
    }
    async #stat(id, path, abortSignal) {
        const container = this.#means.client.container(id);
        try {
            const answer = await container.infoArchive({ path, abortSignal });
            answer.resume();
            return readPathStat(answer, path);
        }
        catch (failure) {
            if ((0,engine_failure/* statusOf */.c2)(failure) === 500)
                throw await this.#failureAt(id, NOWHERE, abortSignal, failure);
            if ((0,engine_failure/* statusOf */.c2)(failure) !== 404)
                throw failure;
            await container.inspect({ abortSignal });
            return undefined;
        }
    }
    async #failureAt(id, path, abortSignal, failure) {
        try {
            const answer = await this.#means.client.container(id).getArchive({ path, abortSignal });
            answer.resume();
            return failure;
        }
        catch (named) {
            return (0,engine_failure/* statusOf */.c2)(named) === (0,engine_failure/* statusOf */.c2)(failure) ? named : failure;
        }
    }
    #readPlain(id, paths) {
        const request = `GET /containers/${id}/archive?path=${paths.join(",")}`;
        return this.#means.call(request, async (abortSignal) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const open = async (path) => {
                    try {
                        return await this.#means.client.container(id).getArchive({ path, abortSignal });
                    }
                    catch (failure) {
                        if ((0,engine_failure/* statusOf */.c2)(failure) === 404 && !(0,engine_failure/* isContainerMissing */.kv)(failure))
                            return undefined;
                        throw failure;
                    }
                };
                if (!(await this.#doublesMounts(id))) {
                    return readPlainFiles(paths, { stat: (path) => this.#stat(id, path, abortSignal), open });
                }
                const sparing = __addDisposableResource(env_1, statByOpening(open), false);
                return await readPlainFiles(paths, sparing);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        });
    }
    async #ownersByArchive(id, files) {
        const read = await this.read(id, files.map(({ path }) => path));
        return new Map(read.flatMap((file) => (file === undefined ? [] : [[file.path, file]])));
    }
    async #ownersWithoutArchive(id, files) {
        const paths = files.flatMap(({ path }) => [path, `${path}-`]);
        const told = await (0,file_owner/* statOwners */.XS)(paths, (request) => this.#means.engine.exec(id, request));
        if (told !== undefined)
            return told;
        return this.#means.call(`GET /containers/${id}/export`, async (abortSignal) => (0,file_owner/* exportedOwners */.y5)(files, await this.#means.client.container(id).export({ abortSignal })));
    }
    #put(id, files) {
        return this.#means.call(`PUT /containers/${id}/archive?path=/`, async (abortSignal) => {
            const archive = await packFiles(files);
            await this.#means.client.container(id).putArchive(archive, { path: "/", abortSignal });
        });
    }
}
function toContainerIds(file, root) {
    const inside = (id, first) => (id >= first ? id - first : id);
    return { ...file, uid: inside(file.uid, root.uid), gid: inside(file.gid, root.gid) };
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

/***/ 7993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grantAccess: () => (/* binding */ grantAccess)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/socket/mount.js
var socket_mount = __webpack_require__(2273);
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

// EXTERNAL MODULE: ./build/engine/endpoint.js
var endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/engine/root-stat.js
var root_stat = __webpack_require__(3954);
// EXTERNAL MODULE: ./build/socket/unmapped.js
var unmapped = __webpack_require__(1634);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/grant/shared-engine.js + 1 modules
var shared_engine = __webpack_require__(3081);
;// CONCATENATED MODULE: ./build/grant/observe/socket.js









async function viewSocket(shared, container, mount) {
    const seen = await lookAt(shared, container, mount);
    const isClosed = seen === "no-socket" || (seen !== undefined && (0,unmapped/* isUnmapped */.VC)(seen));
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
    const maps = readContainerIdMaps(container);
    if (maps !== undefined) {
        return { uid: (0,id_map/* toInside */._A)(here.uid, maps.uid), gid: (0,id_map/* toInside */._A)(here.gid, maps.gid), mode: here.mode };
    }
    if (shared.connection.info.usernsRemap && container.usernsMode !== "host") {
        return { uid: id_map/* OVERFLOW_ID */.J4, gid: id_map/* OVERFLOW_ID */.J4, mode: here.mode };
    }
    const mapped = (0,shared_engine/* isBehindNamespace */.Yl)(shared) || here.gid === id_map/* OVERFLOW_ID */.J4;
    return mapped ? undefined : here;
}
function isOwnSocket(shared, mount) {
    return shared.socket.hostPaths.map(socket_mount/* canonicalPath */.Op).includes((0,socket_mount/* canonicalPath */.Op)(mount.source));
}
function pathHere(shared, mount) {
    if (shared.socket.kind === "tcp" || (0,shared_engine/* isBeforeVm */.ZV)(shared))
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
        return (0,socket_file/* readSocket */.Ce)(path);
    }
    catch (failure) {
        const isThere = failure instanceof errors/* DoodError */.bI && failure.code === "socket-not-a-socket";
        return isThere ? "no-socket" : undefined;
    }
}
async function askContainer(shared, id, path) {
    const { engine } = shared.connection;
    const asked = await (0,root_stat/* execStat */.i)(["-L", "-c", "%u %g %f", path], (request) => engine.exec(id, request));
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
    const own = shared.socket.hostPaths[0] ?? (0,endpoint/* endpointAddress */.C)(shared.connection.endpoint);
    const what = seen === "no-socket" ? "an empty folder" : "another engine's socket, closed to it";
    return new errors/* DoodError */.bI("socket-elsewhere", `${mount.path} in the container is ${what}: ${mount.source} was mounted, but this rootless engine listens at ${own} (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, `Mount the engine's own socket beside it and point docker there: \`volumes: ["${own}:${own}"]\` and \`env: { DOCKER_HOST: "unix://${own}" }\`.`);
}
function notASocket(mount) {
    return new errors/* DoodError */.bI("socket-not-a-socket", `what the container sees at ${mount.path} is no socket: ${mount.source} on the engine's machine is a folder or a file`, "The engine makes an empty folder where a mounted path didn't exist: start the engine that owns the socket first, or mount the right path, then recreate the container.");
}

;// CONCATENATED MODULE: ./build/grant/observe/observe.js



const NO_FILES = { passwd: undefined, group: undefined, gshadow: undefined };
async function observe(shared, target, container) {
    const { engine } = shared.connection;
    const mount = (0,socket_mount/* findSocketMount */.wT)(container, shared.socket.hostPaths);
    if (mount === undefined || container.status !== "running") {
        const unseen = { target, container, mount, socket: undefined, files: NO_FILES, processes: undefined };
        const hasEnded = ["exited", "restarting"].includes(container.status);
        return hasEnded ? { ...unseen, lastLog: await engine.lastLog(container.id).catch(() => "") } : unseen;
    }
    const [files, places, processes] = await Promise.all([
        readAccountFiles(engine, container.id),
        findPlaces(engine, container, mount),
        target.role === "job" ? undefined : readProcesses(engine, container),
    ]);
    const socket = await viewSocket(shared, container, mount);
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

// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
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
        ? (0,identity_group/* parseGroup */.h)(text, rules.idInFile)
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
    return { ...given, groups: runtime_process_sorted(given.groups) };
}
function runtime_process_sorted(ids) {
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

;// CONCATENATED MODULE: ./build/identity/exec-user.js



function resolveExecUser(spec, files, options) {
    const asked = engineProcess((0,text_file/* toBytes */.ZJ)(spec), files, { ...options, groupAdd: options.groupAdd.map(text_file/* toBytes */.ZJ) });
    if ("kind" in asked)
        return asked;
    const given = runtimeProcess(asked, files, options);
    return "kind" in given ? given : { kind: "user", user: given };
}

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

;// CONCATENATED MODULE: ./build/grant/apply/edit.js






const NOTHING_DONE = { changed: false, restarted: false, edits: [] };
async function editContainer(engine, journal, { target, container, files }, plan, before) {
    const texts = accountTexts(files);
    const planned = plan.kind === "edit" ? plan.edits : [];
    const done = { ...before, edits: [...before.edits, ...(0,identity_edits/* pendingEdits */.ti)(texts, planned)] };
    try {
        if (planned.length > 0) {
            await journal.write(target, { id: container.id, label: target.label, edits: done.edits });
        }
        const written = await writeAccountFiles(engine, container.id, files, (0,identity_edits/* applyEdits */.ct)(texts, planned));
        return { kind: "edited", written, done: { ...done, changed: before.changed || written.length > 0 } };
    }
    catch (failure) {
        const now = await readAccountFiles(engine, container.id).catch(() => undefined);
        const changed = before.changed || !(0,external_node_util_.isDeepStrictEqual)(now, files);
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure), done: { ...done, changed } };
    }
}

// EXTERNAL MODULE: ./build/engine/failure.js
var engine_failure = __webpack_require__(481);
// EXTERNAL MODULE: ./build/socket/socket-access.js
var socket_access = __webpack_require__(1238);
;// CONCATENATED MODULE: ./build/grant/plan/processes.js



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
    const access = (0,socket_access/* accessClass */.R)({ uid: process.uid, gid, groups }, socket);
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
    const entries = (0,passwd/* parsePasswd */.i)(seen.files.passwd?.text ?? "");
    const byUid = new Map(others.toReversed().map((process) => [process.uid, process]));
    const shown = [...byUid.values()].toReversed().slice(0, MAX_HINTS);
    return shown.map(({ uid, name, pid }) => {
        const entry = entries.find((candidate) => candidate.uid === uid);
        const user = entry === undefined ? String(uid) : (0,text_file/* fromBytes */.uK)(entry.name);
        return `its process \`${name}\` (PID ${pid}) runs as ${user}, who can't use docker: if it is to, set \`user: ${user}\``;
    });
}

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
    const processes = now.pid === seen.container.pid ? undefined : await readProcesses(engine, now);
    const judged = judgeProcesses({ ...seen, container: now, processes }, user, socket);
    if (processes !== undefined && judged.main !== "lacks" && judged.lacking.length === 0)
        return false;
    const what = `its main process to stop (it gets ${now.stopSignal || "its stop signal"}), so that it starts anew with the group`;
    await announced(restart(engine, now), () => say(what));
    return true;
}
async function restart(engine, container) {
    const { id, pid } = container;
    const stopTimeoutS = (await isDeafToStop(engine, container)) ? 0 : undefined;
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

// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/identity/names.js
var names = __webpack_require__(411);
// EXTERNAL MODULE: ./build/grant/plan/socket.js
var plan_socket = __webpack_require__(3884);
;// CONCATENATED MODULE: ./build/grant/plan/edit-refusal.js






const ACCOUNT_FILES = ["/etc/group", "/etc/passwd", "/etc/gshadow"];
function refuseEdit(seen, user, socket, policy) {
    const { container } = seen;
    const group = (0,plan_socket/* refuseSocketGroup */.B)(socket, policy.allowRootGroup);
    if (group !== undefined)
        return group;
    if (user.uid === socket.uid) {
        return (0,refusal/* refuse */.T)("owner-only", `the user owns the socket, whose mode denies it (${(0,socket_facts/* socketTitle */.SJ)(socket)}): for the owner the kernel looks at no other bits`, "Give the socket back to root on its machine: `sudo chown root SOCKET`.");
    }
    const [, explicitGroup = ""] = userSpec(seen).split(":");
    if (explicitGroup !== "") {
        return (0,refusal/* refuse */.T)("group-explicit", `the user is given with an explicit group (\`${userSpec(seen)}\`): the engine then ignores /etc/group`, `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`);
    }
    if (user.name !== undefined && !(0,names/* isRecordableName */.jo)(user.name)) {
        return (0,refusal/* refuse */.T)("account-file-unusable", `the user's name in /etc/passwd, \`${(0,text_file/* fromBytes */.uK)(user.name)}\`, can't stand in a group's list of members`, fromOutside(socket.gid));
    }
    if (container.readOnlyRootfs) {
        return (0,refusal/* refuse */.T)("rootfs-read-only", "the container's root file system is read-only: /etc/group can't be edited", fromOutside(socket.gid));
    }
    return refuseMountedFile(seen, socket);
}
function refuseMountedFile(seen, { gid }) {
    const mounted = findMountOver(seen.container.mounts, seen);
    if (mounted === undefined)
        return undefined;
    return (0,refusal/* refuse */.T)("account-file-mounted", `${mounted} is a mount: the engine reads the image's own account files instead of what is there`, fromOutside(gid));
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

// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
;// CONCATENATED MODULE: ./build/grant/plan/membership.js







const MAX_JOINS = 4;
function proposeGrant(seen, user, gid, group, engine) {
    const files = accountTexts(seen.files);
    const entry = user.name === undefined ? newPasswdEntry(files, user.uid) : undefined;
    const name = user.name ?? entry?.name ?? "";
    for (const proposal of proposals(files, name, gid, group)) {
        const edits = [...(entry?.edits ?? []), ...proposal.edits];
        const found = execUser(seen, (0,identity_edits/* applyEdits */.ct)(files, edits), engine);
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

;// CONCATENATED MODULE: ./build/grant/plan/plan.js







function planAccess(seen, policy, engine) {
    const sight = (0,plan_socket/* seenSocket */.b)(seen, policy, engine);
    if (sight.kind === "refuse")
        return sight;
    const { mount, socket, warnings } = sight;
    const found = execUser(seen, accountTexts(seen.files), engine);
    if (found.kind !== "user")
        return refuseMountedFile(seen, socket) ?? refuseUser(found, seen);
    const processes = judgeProcesses(seen, found.user, socket);
    const told = [...warnings, ...otherUsersHint(seen, processes)];
    const decide = (user, judged) => {
        const restart = planRestart(seen, judged, socket.gid, policy);
        return { user, userTitle: userTitle(user), mount, socket, processes: judged, restart, warnings: told };
    };
    const reason = (0,socket_access/* accessClass */.R)(found.user, socket);
    const isUnheeded = reason === "member" &&
        isByFile(seen, found.user, socket) &&
        refuseMountedFile(seen, socket) !== undefined;
    const isLost = reason === "member" && isLostBySwitch(seen, processes, socket, engine);
    if (reason !== undefined && !isUnheeded && !isLost) {
        return { kind: "nothing", reason, ...decide(found.user, processes) };
    }
    const grant = refuseEdit(seen, found.user, socket, policy) ??
        proposeGrant(isLost ? fromInside(seen) : seen, found.user, socket.gid, policy.group, engine);
    if (grant.kind === "grant")
        return { ...editPlan(grant, processes, decide), ...(isLost ? FOR_SWITCH : {}) };
    if (isLost) {
        const decided = decide(found.user, processes);
        return { kind: "nothing", reason, ...decided, warnings: [...decided.warnings, ...lostWarning(grant)] };
    }
    if (!mayHaveOtherAccess(socket))
        return grant;
    const isUsers = mainOf(seen)?.uid === found.user.uid;
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
    const found = execUser(fromInside(seen), accountTexts(seen.files), engine);
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
function denied({ tool, groups, closed }, { mount: { path }, socket }) {
    if (closed !== undefined) {
        return new errors/* DoodError */.bI("proof-denied", `a folder above the socket is closed to this user: ${closed} (${path}, asked with ${tool})`, "Let everybody enter it (`chmod o+x` in the image; for a tmpfs `--tmpfs /run:mode=755`), or mount the socket in another folder.");
    }
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
    if (scripted?.uselessDocker !== undefined)
        return { ...scripted, ...(await runScript("")) };
    return scripted ?? proveWithoutShell(run, question, verifyCommand);
}
async function proveSwitch(engine, { id }, question, user) {
    const { path } = question.mount;
    const script = [proof_script/* PROOF_SCRIPT */.D9, "setup-dood", path, "", String(ANSWER_TIMEOUT_S)];
    const outcome = await engine.exec(id, {
        command: ["su", "-s", "/bin/sh", user, "-c", ...script],
        user: "0",
        timeoutMs: PROOF_TIMEOUT_MS,
    });
    if (outcome.kind !== "exited")
        return;
    const result = (0,proof_script/* parseProof */.k_)(outcome.output);
    if (result?.kind === "disproved" && result.fault === "denied") {
        throw disproved({ ...result, tool: `su and ${result.tool}` }, outcome.output, question, proof_script/* DOCKER_VERSION */._F);
    }
}
async function proveWithoutShell(run, question, verifyCommand) {
    let proof = { level: "inferred", tool: "none", detail: "nothing in the image can test it" };
    for (const command of new Set([verifyCommand, proof_script/* DOCKER_VERSION */._F])) {
        const direct = await run(parseArgsStringToArgv(command));
        if (direct.kind === "not-started")
            return proof;
        proof = judge(direct, directResult(direct), question, verifyCommand);
        if (proof.uselessDocker?.kind !== "strange")
            break;
    }
    return proof.uselessDocker === undefined ? proof : { ...proof, level: "inferred" };
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
    const tooOld = result.kind === "disproved" ? (0,proof_script/* readTooOld */.KJ)(outcome.output) : undefined;
    if (tooOld !== undefined) {
        const { client } = (0,proof_script/* readVersions */.q2)(outcome.output);
        return {
            level: "docker",
            tool: result.tool,
            detail: "",
            uselessDocker: { kind: "too-old", client, ...tooOld },
        };
    }
    if (result.kind === "disproved")
        throw disproved(result, outcome.output, question, verifyCommand);
    const { level, tool } = result;
    if (level !== "docker")
        return { level, tool, detail: "" };
    const { client, server } = (0,proof_script/* readVersions */.q2)(outcome.output);
    if (server === undefined || server !== (question.engineVersion ?? server)) {
        return { level, tool, detail: "", uselessDocker: { kind: "strange" } };
    }
    return {
        level,
        tool,
        detail: client === server ? `version ${client}` : `version ${client} (engine ${server})`,
    };
}

;// CONCATENATED MODULE: ./build/grant/verify/access-list.js


async function findClosingList(shared, mount) {
    const path = pathHere(shared, mount);
    if (path === undefined)
        return undefined;
    const { opens, readAcl } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 1757));
    const { owningGroup = "" } = (await readAcl(path)) ?? {};
    if (owningGroup === "" || opens(owningGroup))
        return undefined;
    return new errors/* DoodError */.bI("proof-denied", `the access list of ${mount.source} closes it to its own group (\`group::${owningGroup}\`), whatever its mode seems to say`, `Open it to its group on its machine: \`sudo setfacl -m g::rw ${mount.source}\`.`);
}

;// CONCATENATED MODULE: ./build/grant/verify/verify.js






async function prove(shared, target, plan, { verifyCommand }) {
    const { engine } = shared.connection;
    try {
        const question = { ...plan, engineVersion: versionBehind(shared, plan) };
        const [proof] = await Promise.all([
            proveAccess(engine, target, question, verifyCommand),
            plan.kind === "edit" && plan.isForSwitch && plan.user.name !== undefined
                ? proveSwitch(engine, target, question, plan.user.name)
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
    const now = isRestart ? await awaitProcesses(shared.connection.engine, seen, plan.user.uid) : seen;
    const processes = isRestart ? judgeProcesses({ ...seen, ...now }, plan.user, plan.socket) : plan.processes;
    const socketAfter = (await viewSocket(shared, seen.container, plan.mount)) ?? plan.socket;
    const { pid } = now.container;
    const warnings = [
        ...plan.warnings,
        ...(isRestart ? restartWarnings(seen, now, processes, plan) : []),
        ...(plan.restart.kind === "left" ? [leftWarning(plan.restart, lackingTitle(plan.processes, pid))] : []),
        ...(proof === undefined ? [] : proofWarnings(proof, shared.socketEngine)),
        ...(plan.mount.isForeign ? [FOREIGN] : []),
    ];
    return { processes, socketAfter, warnings };
}
function restartWarnings({ processes: before }, { container, processes }, judged, { user, userTitle }) {
    if (judged.main === "lacks" || judged.lacking.length > 0) {
        return [
            `${lackingTitle(judged, container.pid)} lacks the group even after the restart: the image's entrypoint sets its groups itself and doesn't read /etc/group (su-exec or gosu with \`USER:GROUP\`, setpriv with \`--groups\`). Name the user alone there, or run the container as that user (\`options: --user ${userTitle}\`)`,
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

;// CONCATENATED MODULE: ./build/grant/examination.js




async function examine(shared, target, container, policy) {
    const seen = await observe(shared, target, container);
    const plan = planAccess(seen, policy, engineRules(shared.connection.info));
    if (plan.kind !== "ask-first")
        return { seen, plan };
    return { seen, plan: (await isAdmitted(shared, target, plan)) ? plan.admitted : plan.refusal };
}
async function isAdmitted(shared, target, { mount }) {
    try {
        const question = { mount, engineVersion: versionBehind(shared, { mount }) };
        const { level } = await proveAccess(shared.connection.engine, target, question, HARMLESS_COMMAND);
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
        const { seen, plan } = await examine(shared, target, container, policy);
        if (plan.kind === "refuse")
            return { kind: "refused", refusal: plan };
        if (policy.dryRun)
            return { kind: "planned", plan };
        const edited = await editContainer(engine, journal, seen, plan, before);
        done = edited.done;
        if (edited.kind === "failed")
            throw edited.error;
        isEdited = edited.written.length > 0;
        const merging = Promise.allSettled([mergeConcurrentChanges(engine, container.id, edited.written)]);
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
        const end = await conclude(shared, seen, plan, use.proof);
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
        const proof = policy.verify ? await prove(shared, seen.target, plan, policy) : undefined;
        return { kind: "proved", restarted, container, proof };
    }
    catch (failure) {
        return { kind: "failed", restarted, container, error: (0,errors/* toDoodError */.Yn)(failure) };
    }
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   ti: () => (/* binding */ pendingEdits)
/* harmony export */ });
/* unused harmony exports MAX_EDITS, revertEdits */
/* harmony import */ var _group_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1379);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);



const MAX_EDITS = 64;
function applyEdits(files, edits) {
    mustBeFew(edits);
    return edits.reduce((now, edit) => withText(now, edit.file, (text) => applied(text, edit)), files);
}
function pendingEdits(files, edits) {
    mustBeFew(edits);
    let now = files;
    return edits.filter((edit) => {
        const before = now;
        now = applyEdits(before, [edit]);
        return now !== before;
    });
}
function revertEdits(files, edits) {
    mustBeFew(edits);
    return edits
        .toReversed()
        .reduce((now, edit) => withText(now, edit.file, (text) => reverted(text, edit)), files);
}
function withText(files, file, make) {
    const before = files[file] ?? "";
    const after = file === "gshadow" && files[file] === undefined ? before : make(before);
    return after === before ? files : { ...files, [file]: after };
}
function applied(text, edit) {
    switch (edit.kind) {
        case "append":
            mustBe(isOneEntry(edit.line), edit.line);
            return findLine(text, (line) => line === edit.line) === undefined ? (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLine */ .Xq)(text, edit.line) : text;
        case "add-member": {
            mustBe((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordableName */ .jo)(edit.user), edit.user);
            if (memberLine(text, edit) !== undefined)
                return text;
            const line = findLine(text, (candidate) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(candidate, edit.group, edit.gid));
            return line === undefined ? text : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLine */ .tm)(text, line, (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withMember */ .RV)((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line), edit.user));
        }
        case "set-gid":
            return findLine(text, (line) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(line, edit.group, edit.to)) === undefined
                ? moveGroup(text, edit.group, edit.from, edit.to)
                : text;
    }
}
function reverted(text, edit) {
    switch (edit.kind) {
        case "append":
            return withoutAppended(text, edit);
        case "add-member": {
            const line = memberLine(text, edit);
            return line === undefined
                ? text
                : replaceLine(text, line, withoutMember(textOf(text, line), edit.user));
        }
        case "set-gid":
            return moveGroup(text, edit.group, edit.to, edit.from);
    }
}
function withoutAppended(text, { file, line }) {
    const found = findLine(text, (candidate) => candidate === line);
    if (found !== undefined)
        return removeLine(text, found);
    if (file === "passwd")
        return text;
    const [group = ""] = line.split(":");
    return membersOf(line)
        .slice(0, MAX_EDITS)
        .map((user) => ({ kind: "add-member", file, group, user }))
        .reduce(reverted, text);
}
function moveGroup(text, group, from, to) {
    return (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .mapLines */ .YX)(text, (line) => ((0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(line, group, from) ? (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withGid */ .zQ)(line, from, to) : line));
}
function memberLine(text, { group, gid, user }) {
    return findLine(text, (line) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(line, group, gid) && (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(line).includes(user));
}
function findLine(text, matches) {
    for (const line of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text))
        if (matches((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line)))
            return line;
    return undefined;
}
function mustBeFew(edits) {
    if (edits.length > MAX_EDITS)
        throw new RangeError(`${edits.length} edits are more than a grant ever makes`);
}
function isOneEntry(line) {
    return /^[^\0-\x1f\x7f]+$/.test(line) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordableName */ .jo)(line.split(":")[0] ?? "") && line.includes(":");
}
function mustBe(safe, value) {
    if (!safe)
        throw new RangeError(`${JSON.stringify(value)} can't be written to an account file`);
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

/***/ 1379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ isGroup),
/* harmony export */   RV: () => (/* binding */ withMember),
/* harmony export */   YG: () => (/* binding */ withoutMembers),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   zQ: () => (/* binding */ withGid)
/* harmony export */ });
/* unused harmony export withoutMember */
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);

const GID = 2;
const MEMBERS = 3;
function isGroup(line, name, gid) {
    const [first, , third = ""] = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line).split(":");
    return first === name && (gid === undefined || (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD)(third) === gid);
}
function membersOf(line) {
    return namesOf((0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaceEnd */ .id)(line)).filter((name) => name !== "");
}
function namesOf(line) {
    return (line.split(":")[MEMBERS] ?? "").split(",");
}
function withMember(line, user) {
    const fields = line.split(":");
    const members = fields[MEMBERS];
    if (members !== undefined) {
        return fields.with(MEMBERS, members === "" ? user : `${user},${members}`).join(":");
    }
    const missing = MEMBERS + 1 - fields.length;
    const end = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaceEnd */ .id)(line).length;
    return `${line.slice(0, end)}${":".repeat(missing)}${",".repeat(missing)}${user}${line.slice(end)}`;
}
function withMembers(line, users) {
    const last = users.at(-1);
    if (last === undefined)
        return line;
    const one = withMember(line, last);
    return users.length === 1 ? one : withMember(one, users.slice(0, -1).join(","));
}
function withoutMember(line, user) {
    const body = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaceEnd */ .id)(line);
    const names = namesOf(body);
    const at = names.indexOf(user);
    if (at === -1)
        return line;
    const filled = ":".repeat(at) + ",".repeat(at) + user;
    const wasFilled = at > 0 && at <= MEMBERS && body.endsWith(filled);
    const rest = wasFilled
        ? body.slice(0, -filled.length)
        : body.split(":").with(MEMBERS, names.toSpliced(at, 1).join(",")).join(":");
    return rest + line.slice(body.length);
}
function withoutMembers(line, users) {
    const body = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaceEnd */ .id)(line);
    const left = counted(namesOf(body));
    const gone = users.filter((user) => takeOne(left, user));
    const last = gone.at(-1);
    if (last === undefined)
        return line;
    const others = counted(gone.slice(0, -1));
    const rest = namesOf(body).filter((name) => !takeOne(others, name));
    return withoutMember(body.split(":").with(MEMBERS, rest.join(",")).join(":") + line.slice(body.length), last);
}
function counted(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}
function takeOne(counts, name) {
    const count = counts.get(name) ?? 0;
    counts.set(name, count - 1);
    return count > 0;
}
function withGid(line, from, to) {
    const fields = line.split(":");
    const [, before = "", digits, after = ""] = /^(\+?0*?)(-?(?:0|[1-9][0-9]*))(\s*)$/.exec(fields[GID] ?? "") ?? [];
    return digits === String(from) ? fields.with(GID, `${before}${to}${after}`).join(":") : line;
}


/***/ }),

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parsePasswd)
/* harmony export */ });
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);


function parsePasswd(text, idInFile = _go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD) {
    const entries = [];
    for (const { start, end } of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)) {
        const line = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(text.slice(start, end));
        if (line === "")
            continue;
        const [name = "", , uid = "", gid = "", , home = ""] = line.split(":");
        entries.push({ name, uid: idInFile(uid), gid: idInFile(gid), home });
    }
    return entries;
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ accessClass)
/* harmony export */ });
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);

function accessClass(user, socket) {
    if (user.uid === 0)
        return "root";
    if (user.uid === socket.uid)
        return (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToOwner */ .KD)(socket) ? "owner" : undefined;
    const isMember = user.gid === socket.gid || user.groups.includes(socket.gid);
    return isMember && (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket) ? "member" : undefined;
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ allowUser),
/* harmony export */   opens: () => (/* binding */ opens),
/* harmony export */   p3: () => (/* binding */ disallowUser),
/* harmony export */   readAcl: () => (/* binding */ readAcl)
/* harmony export */ });
/* unused harmony export parseAcl */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _listening_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5649);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8890);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7679);






function opens(permissions) {
    return permissions.includes("w");
}
async function readAcl(path) {
    const { code, output } = await run("getfacl", ["--absolute-names", "--numeric", "--omit-header", path]);
    return code === 0 ? parseAcl(output) : undefined;
}
function parseAcl(text) {
    const entries = [...text.matchAll(/^(user|group):(\d*):([rwx-]{3})(?:\s+#effective:([rwx-]{3}))?/gm)].map(([, kind, id = "", permissions = "", effective = permissions]) => ({ kind, id, permissions: effective }));
    const named = (kind) => entries.flatMap((entry) => entry.kind === kind && entry.id !== ""
        ? [{ id: Number(entry.id), permissions: entry.permissions }]
        : []);
    return {
        owningGroup: entries.find(({ kind, id }) => kind === "group" && id === "")?.permissions ?? "",
        users: named("user").map(({ id, permissions }) => ({ uid: id, permissions })),
        groups: named("group").map(({ id, permissions }) => ({ gid: id, permissions })),
    };
}
async function allowUser(path, uid) {
    await (0,_listening_process_js__WEBPACK_IMPORTED_MODULE_3__/* .requireOwnSocket */ .v)(path);
    await change(path, ["--modify", `user:${uid}:rw`]);
}
async function disallowUser(path, uid) {
    await change(path, ["--remove", `user:${uid}`]);
    const left = await readAcl(path);
    if (left?.users.length === 0 && left.groups.length === 0)
        await change(path, ["--remove-all"]);
}
async function change(path, args) {
    (0,_own_socket_js__WEBPACK_IMPORTED_MODULE_4__/* .requireNotMounted */ .ze)(path);
    (0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .requireRootsFolders */ .qT)(path);
    const { code, output } = await run("setfacl", [...args, "--", path]);
    if (code === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("acl-unavailable", code === undefined
        ? "there is no setfacl on this machine"
        : `the access list of ${path} can't be changed: ${output.trim()}`, code === undefined
        ? "Install the package `acl`; or restart the runner, which then has the group."
        : "The file system of the socket has no POSIX ACLs: restart the runner, which then has the group.");
}
async function run(program, args) {
    try {
        const { stdout, stderr } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args);
        return { code: 0, output: stdout + stderr };
    }
    catch (failure) {
        if (!(failure instanceof Error) || !("stderr" in failure) || !("code" in failure))
            throw failure;
        const code = typeof failure.code === "number" ? failure.code : undefined;
        return { code, output: String(failure.stderr) };
    }
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ requireOwnSocket)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8890);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2129);




async function requireOwnSocket(path) {
    if (await isOwnSocket(path))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("acl-unavailable", `${path} isn't this machine's own socket: no process of root's here listens on it, as in a container that mounts its machine's. An access list names users by number, and would let in that machine's user of the same number, too`, "Start the runner with the socket's group: `dood options IMAGE` on the engine's machine gives the option (`--for arc` for a pod). If this is the engine's machine, restart the runner, which then has the group of its user.");
}
async function isOwnSocket(path) {
    if ((0,_own_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .isMounted */ .BX)(path))
        return false;
    const listeners = (0,_own_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .listenersHere */ .mA)(path).map((inode) => `socket:[${inode}]`);
    if (listeners.length === 0)
        return false;
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)("/proc/self/ns/mnt");
    const roots = (await (0,_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).filter(({ isRoots }) => isRoots);
    const holds = roots.map(async ({ pid }) => {
        const namespace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/ns/mnt`).catch(() => "");
        return namespace === here && (await openFiles(pid)).some((file) => listeners.includes(file));
    });
    return (await Promise.all(holds)).includes(true);
}
async function openFiles(pid) {
    const folder = `/proc/${pid}/fd`;
    const numbers = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return Promise.all(numbers.map((number) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`${folder}/${number}`).catch(() => "")));
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

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseStatus)
/* harmony export */ });
function parseStatus(text) {
    const numbers = (field) => new RegExp(`^${field}:([\\d\\s]*)$`, "m").exec(text)?.[1]?.split(/\s+/).filter(Boolean).map(Number);
    const name = /^Name:\t(.*)$/m.exec(text)?.[1];
    const state = /^State:\s+(\S)/m.exec(text)?.[1];
    const [parent] = numbers("PPid") ?? [];
    const [real, uid, saved, fileSystem] = numbers("Uid") ?? [];
    const [, gid] = numbers("Gid") ?? [];
    const groups = numbers("Groups");
    if (name === undefined ||
        state === undefined ||
        parent === undefined ||
        gid === undefined ||
        groups === undefined)
        return undefined;
    if (real === undefined || uid === undefined || saved === undefined || fileSystem === undefined)
        return undefined;
    return {
        name,
        state,
        parent,
        uids: [real, uid, saved, fileSystem],
        uid,
        gid,
        groups: [...new Set([gid, ...groups])],
        pids: numbers("NSpid") ?? [],
    };
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ readProgram),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _pids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1308);
/* harmony import */ var _process_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9920);



async function listProcesses() {
    const found = await Promise.all((await (0,_pids_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$)()).map(readProcess));
    return found.filter((process) => process !== undefined);
}
async function readProcess(pid) {
    try {
        const [text, cmdline, cgroup] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
        ]);
        const status = (0,_process_status_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatus */ .i)(text);
        if (status === undefined || cmdline === "" || status.pids.length > 1)
            return undefined;
        const { uid, uids, groups } = status;
        return {
            pid,
            uid,
            isRoots: uids.every((id) => id === 0),
            groups,
            command: cmdline.replace(/\0$/, "").split("\0"),
            unit: serviceOf(cgroup),
        };
    }
    catch {
        return undefined;
    }
}
async function readProgram(pid) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => undefined);
    return path?.replace(/ \(deleted\)$/, "");
}
function serviceOf(cgroup) {
    return /^\d+:(?:name=systemd)?:(?:\/[^/\n]+\.slice)*\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1];
}


/***/ })

};
