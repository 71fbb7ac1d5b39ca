export const id = 202;
export const ids = [202];
export const modules = {

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

/***/ 2273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ canonicalPath),
/* harmony export */   W_: () => (/* binding */ pathOnMachine),
/* harmony export */   wT: () => (/* binding */ findSocketMount)
/* harmony export */ });
const ENGINE_SOCKET_NAME = /^(docker|podman)\.sock$/;
const USUAL_PATHS = ["/run/docker.sock", "/run/podman/podman.sock"];
function canonicalPath(path) {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, "") : path;
    return trimmed.replace(/^\/var\/run(?=\/|$)/, "/run");
}
function findSocketMount({ mounts, clientSocket }, sockets) {
    const own = [...new Set(sockets.map(canonicalPath))];
    const named = clientSocket === undefined ? undefined : pathOnMachine(mounts, clientSocket);
    if (clientSocket !== undefined && named !== undefined) {
        return { path: clientSocket, source: named, isForeign: !own.includes(canonicalPath(named)) };
    }
    const direct = mounts
        .map(({ source, destination }) => ({
        path: destination,
        source,
        isForeign: !own.includes(canonicalPath(source)),
    }))
        .filter(({ source, isForeign }) => !isForeign || isNamedLikeSocket(source));
    const folders = mounts.flatMap(({ source, destination }) => own
        .map((socket) => ({ socket, below: below(canonicalPath(source), socket) }))
        .filter(({ below }) => below !== undefined)
        .map(({ socket, below }) => ({
        path: join(destination, below ?? ""),
        source: socket,
        isForeign: false,
    })));
    const candidates = [...direct, ...folders];
    return candidates.find(({ path }) => USUAL_PATHS.includes(canonicalPath(path))) ?? candidates[0];
}
function pathOnMachine(mounts, path) {
    const around = mounts
        .map(({ source, destination }) => ({
        source,
        rest: rest(canonicalPath(destination), canonicalPath(path)),
    }))
        .filter(({ rest }) => rest !== undefined)
        .toSorted((a, b) => (a.rest ?? "").length - (b.rest ?? "").length)[0];
    if (around?.rest === undefined || around.source === "")
        return undefined;
    return around.rest === "" ? around.source : join(around.source, around.rest);
}
function rest(at, path) {
    return at === path ? "" : below(at, path);
}
function isNamedLikeSocket(source) {
    return ENGINE_SOCKET_NAME.test(source.slice(source.lastIndexOf("/") + 1));
}
function below(folder, path) {
    const prefix = folder === "/" ? "/" : `${folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
function join(folder, rest) {
    return folder === "/" ? `/${rest}` : `${folder.replace(/\/+$/, "")}/${rest}`;
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ uptimeMs)
/* harmony export */ });
function uptimeMs() {
    return process.uptime() * 1000;
}


/***/ })

};
