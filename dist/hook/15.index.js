export const id = 15;
export const ids = [15];
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
