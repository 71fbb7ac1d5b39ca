export const id = 565;
export const ids = [565,15];
export const modules = {

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unusable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function unusable(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("account-file-unusable", `${path} in the container ${what}`, "setup-dood reads and edits plain account files of up to 1 MiB and 50,000 lines only: repair the image.");
}


/***/ }),

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packFiles: () => (/* binding */ packFiles),
/* harmony export */   readSingleFile: () => (/* binding */ readSingleFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _account_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5499);
/* harmony import */ var _path_stat_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9015);





const MAX_FILE_BYTES = 1024 * 1024;
const MAX_LINES = 50_000;
async function readSingleFile(path, open) {
    let at = path;
    for (let link = 0; link < _path_stat_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINKS */ .v; link++) {
        const stream = await open(at);
        if (stream === undefined)
            return readLost(at, open);
        const stat = (0,_path_stat_js__WEBPACK_IMPORTED_MODULE_4__.readPathStat)(stream, at);
        if (stat.isSymlink) {
            stream.destroy?.();
            at = (0,_path_stat_js__WEBPACK_IMPORTED_MODULE_4__/* .linkedFrom */ .I)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at), stat);
            continue;
        }
        if (!stat.isRegular || stat.size > MAX_FILE_BYTES) {
            stream.destroy?.();
            const what = stat.isRegular ? `is ${stat.size} bytes` : "is not a regular file";
            throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._)(at, what);
        }
        return { path: at, ...(await extractOnly(stream, at)) };
    }
    throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._)(path, `leads through more than ${_path_stat_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINKS */ .v} symbolic links`);
}
async function readLost(path, open) {
    const old = await readRegular(`${path}-`, open);
    if (old === undefined)
        return undefined;
    const staged = await readRegular(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), STAGING), open);
    return staged === undefined || staged.text === "" ? undefined : { path, ...old, isLost: true };
}
async function readRegular(path, open) {
    const stream = await open(path);
    if (stream === undefined)
        return undefined;
    const stat = (0,_path_stat_js__WEBPACK_IMPORTED_MODULE_4__.readPathStat)(stream, path);
    if (stat.isRegular && stat.size <= MAX_FILE_BYTES)
        return extractOnly(stream, path);
    stream.destroy?.();
    return undefined;
}
async function extractOnly(stream, path) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
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
        return {
            text,
            mode: (mode ?? 0o644) & 0o7777,
            uid: uid ?? 0,
            gid: gid ?? 0,
        };
    }
    throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._)(path, "came as an empty archive");
}
const STAGING = ".setup-dood";
async function packFiles(files) {
    const { pack } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
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

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ linkedFrom),
/* harmony export */   readPathStat: () => (/* binding */ readPathStat),
/* harmony export */   resolveLinks: () => (/* binding */ resolveLinks),
/* harmony export */   v: () => (/* binding */ MAX_LINKS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _account_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5499);



const MAX_LINKS = 10;
const GO_MODE_SYMLINK = 2 ** 27;
const GO_MODE_TYPE = 0x8f280000;
function readPathStat(answer, path) {
    const header = answer.headers?.["x-docker-container-path-stat"];
    try {
        const stat = JSON.parse(Buffer.from(String(header), "base64").toString("utf8"));
        if (typeof stat !== "object" || stat === null)
            throw new TypeError("not an object");
        const { size, mode, linkTarget } = stat;
        if (typeof size !== "number" || typeof mode !== "number")
            throw new TypeError("no size or mode");
        const isSymlink = Math.floor(mode / GO_MODE_SYMLINK) % 2 === 1;
        const isRegular = (mode & GO_MODE_TYPE) >>> 0 === 0;
        return { isSymlink, isRegular, size, linkTarget: typeof linkTarget === "string" ? linkTarget : "" };
    }
    catch (cause) {
        answer.destroy?.();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("engine-unknown", `the engine's answer for ${path} has no readable path stat`, "Check that the socket is a Docker or Podman engine's.", { cause });
    }
}
function linkedFrom(folder, { linkTarget }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, linkTarget);
    if (/[^\x20-\uffff]|\x7f/.test(target))
        throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._)(folder, "has a link to a path with control characters");
    return target;
}
async function resolveLinks(path, stat) {
    let at = "/";
    let rest = componentsOf(path);
    for (let links = 0;;) {
        const [component, ...others] = rest;
        if (component === undefined)
            return at;
        const next = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(at, component);
        const found = await stat(next);
        if (found === undefined)
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(next, ...others);
        if (!found.isSymlink) {
            [at, rest] = [next, others];
            continue;
        }
        if (++links > MAX_LINKS)
            throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._)(path, `leads through more than ${MAX_LINKS} symbolic links`);
        [at, rest] = ["/", [...componentsOf(linkedFrom(at, found)), ...others]];
    }
}
function componentsOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve("/", path).split("/").filter(Boolean);
}


/***/ })

};
