export const id = 565;
export const ids = [565];
export const modules = {

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packFiles: () => (/* binding */ packFiles),
/* harmony export */   readSingleFile: () => (/* binding */ readSingleFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




const MAX_FILE_BYTES = 8 * 1024 * 1024;
const MAX_LINKS = 10;
const GO_MODE_SYMLINK = 2 ** 27;
const GO_MODE_TYPE = 0x8f280000;
async function readSingleFile(path, open) {
    let at = path;
    for (let link = 0; link < MAX_LINKS; link++) {
        const stream = await open(at);
        if (stream === undefined)
            return readLost(at, open);
        const stat = readPathStat(stream, at);
        if (stat.isSymlink) {
            stream.destroy?.();
            at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at), stat.linkTarget);
            continue;
        }
        if (!stat.isRegular || stat.size > MAX_FILE_BYTES) {
            stream.destroy?.();
            const what = stat.isRegular ? `is ${stat.size} bytes` : "is not a regular file";
            throw unusable(at, what);
        }
        return { path: at, ...(await extractOnly(stream, at)) };
    }
    throw unusable(path, `leads through more than ${MAX_LINKS} symbolic links`);
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
    const stat = readPathStat(stream, path);
    if (stat.isRegular && stat.size <= MAX_FILE_BYTES)
        return extractOnly(stream, path);
    stream.destroy?.();
    return undefined;
}
function unusable(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .bI("account-file-unusable", `${path} in the container ${what}`, "setup-dood reads and edits plain account files of up to 8 MiB only: repair the image.");
}
function readPathStat(stream, path) {
    const header = stream.headers?.["x-docker-container-path-stat"];
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
        stream.destroy?.();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .bI("engine-unknown", `the engine's answer for ${path} has no readable path stat`, "Check that the socket is a Docker or Podman engine's.", { cause });
    }
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
            throw unusable(path, "came as something else than that plain file");
        }
        const chunks = [];
        for await (const chunk of entry)
            chunks.push(chunk);
        stream.destroy?.();
        return {
            text: Buffer.concat(chunks).toString("latin1"),
            mode: (mode ?? 0o644) & 0o7777,
            uid: uid ?? 0,
            gid: gid ?? 0,
        };
    }
    throw unusable(path, "came as an empty archive");
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


/***/ })

};
