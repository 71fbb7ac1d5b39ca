export const id = 757;
export const ids = [757];
export const modules = {

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   opens: () => (/* binding */ opens),
/* harmony export */   p3: () => (/* binding */ disallowUser),
/* harmony export */   readAcl: () => (/* binding */ readAcl)
/* harmony export */ });
/* unused harmony exports parseAcl, allowUser */
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7679);



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
    await change(path, ["--modify", `user:${uid}:rw`]);
}
async function disallowUser(path, uid) {
    await change(path, ["--remove", `user:${uid}`]);
    const left = await readAcl(path);
    if (left?.users.length === 0 && left.groups.length === 0)
        await change(path, ["--remove-all"]);
}
async function change(path, args) {
    (0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRootsFolders */ .qT)(path);
    const { code, output } = await run("setfacl", [...args, "--", path]);
    if (code === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("acl-unavailable", code === undefined
        ? "there is no setfacl on this machine"
        : `the access list of ${path} can't be changed: ${output.trim()}`, code === undefined
        ? "Install the package `acl`; or restart the runner, which then has the group."
        : "The file system of the socket has no POSIX ACLs: restart the runner, which then has the group.");
}
async function run(program, args) {
    try {
        const done = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(program, [...args], { silent: true, ignoreReturnCode: true });
        return { code: done.exitCode, output: done.stdout + done.stderr };
    }
    catch {
        return { code: undefined, output: "" };
    }
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ findWritable),
/* harmony export */   qT: () => (/* binding */ requireRootsFolders),
/* harmony export */   r6: () => (/* binding */ requireTrusted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



const MAX_LINKS = 40;
const WRITABLE_BY_OTHERS = 0o022;
function findWritable(path, owners, from = "/") {
    for (const component of componentsOf(path, from)) {
        if (isWritable(component, owners))
            return component.path;
    }
    return undefined;
}
function isWritable({ uid, mode, isLink }, owners) {
    return !owners.includes(uid) || (!isLink && (mode & WRITABLE_BY_OTHERS) !== 0);
}
function* componentsOf(path, from) {
    let links = 0;
    let at = from;
    const pending = path.slice(from === "/" ? 0 : from.length).split("/");
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        const component = look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name));
        if (name !== "" && name !== "." && name !== "..")
            yield component;
        if (!component.isLink) {
            at = component.path;
            continue;
        }
        if (++links > MAX_LINKS)
            throw Object.assign(new Error(`${path}: too many links`), { code: "ELOOP" });
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(component.path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            at = "/";
        pending.unshift(...target.split("/"));
    }
}
function requireTrusted(path, owners, title = path) {
    const component = findWritable(path, owners);
    if (component === undefined)
        return;
    const { uid, mode } = look(component);
    const allowed = [...new Set(owners)].map((owner) => (owner === 0 ? "root" : `uid ${owner}`)).join(" or ");
    const isForeign = !owners.includes(uid);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("file-unsafe", `${title} can be changed by others: ${component} ${isForeign ? `belongs to uid ${uid}` : `has mode ${(mode & 0o7777).toString(8).padStart(4, "0")}`}`, isForeign
        ? `Put it where each folder belongs to ${allowed}, for example below /opt.`
        : `Close it (sudo chmod go-w ${component}), or put the file where only ${allowed} can write, for example below /opt.`);
}
function requireRootsFolders(path) {
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [0], path);
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)), [0], path);
}
function look(path) {
    const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return { path, uid, mode, isLink: (mode & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFMT) === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFLNK };
}


/***/ })

};
