export const id = 275;
export const ids = [275];
export const modules = {

/***/ 4275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportedOwners: () => (/* binding */ exportedOwners),
/* harmony export */   requireOwners: () => (/* binding */ requireOwners),
/* harmony export */   statOwners: () => (/* binding */ statOwners),
/* harmony export */   withOwners: () => (/* binding */ withOwners)
/* harmony export */ });
/* unused harmony export parseOwners */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



const TIMEOUT_MS = 10_000;
const STAT_PROGRAMS = ["/usr/bin/stat", "/bin/stat"];
const OWN_LIBRARIES = ["LD_PRELOAD=", "LD_LIBRARY_PATH=", "LD_AUDIT="];
async function statOwners(paths, exec) {
    for (const program of STAT_PROGRAMS) {
        const command = [program, "-c", "%u %g %n", ...paths];
        const ran = await exec({ command, user: "0", env: OWN_LIBRARIES, timeoutMs: TIMEOUT_MS });
        if (ran.kind === "timeout")
            throw unknownOwner(paths, "`stat` in it didn't end");
        if (ran.kind === "exited")
            return parseOwners(ran.output, paths);
    }
    return undefined;
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
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
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


/***/ })

};
