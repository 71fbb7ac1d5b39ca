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


/***/ })

};
