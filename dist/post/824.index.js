export const id = 824;
export const ids = [824];
export const modules = {

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeLease: () => (/* binding */ closeLease),
/* harmony export */   closeLeases: () => (/* binding */ closeLeases),
/* harmony export */   narrowLease: () => (/* binding */ narrowLease),
/* harmony export */   openLease: () => (/* binding */ openLease)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9368);
/* harmony import */ var _system_access_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1757);
/* harmony import */ var _system_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(885);







function narrowLease(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(value))
        throw new TypeError("a lease is an object");
    const [path, uid, holder] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textField */ .M8)(value, "path"), (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .idField */ .ei)(value, "uid"), (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textField */ .M8)(value, "holder")];
    if (!/^\/[^\0-\x1f]*$/.test(path))
        throw new TypeError(`"path" is no absolute path`);
    if (!/^[\w-]+$/.test(holder))
        throw new TypeError(`"holder" is no name`);
    return { path, uid, holder };
}
const HOLDERS = "/run/setup-dood";
const CLOSED = ".closed";
async function openLease(lease) {
    const { path, uid, holder } = lease;
    const folder = holdersOf(lease);
    await exclusively(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (await remove((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, holder + CLOSED))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .bI("proof-denied", `the job is over: its post step has taken back the access to ${path} before it was given`, "Nothing has to be done; run the job again.");
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, holder), "");
        await (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_4__/* .allowUser */ .XL)(path, uid);
    });
}
async function closeLease(lease) {
    const folder = holdersOf(lease);
    return exclusively(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
        const wasOpen = await remove((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, lease.holder));
        if (!wasOpen)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, lease.holder + CLOSED), "");
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).some((name) => !name.endsWith(CLOSED)))
            return "still-needed";
        await shut(lease);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).catch(() => { });
        return "closed";
    });
}
async function closeLeases(of) {
    const folder = holdersOf(of);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => [])).some((name) => !name.endsWith(CLOSED)))
        return "none";
    await exclusively(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        await shut(of);
    });
    return "closed";
}
async function exclusively(act) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(HOLDERS, { recursive: true, mode: 0o700 });
    return (0,_system_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(HOLDERS, "list"), act);
}
async function shut({ path, uid }) {
    const isListed = (await (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_4__/* .readAcl */ .NJ)(path))?.users.some((user) => user.uid === uid) ?? false;
    if (isListed)
        await (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_4__/* .disallowUser */ .p3)(path, uid);
}
function remove(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path).then(() => true, () => false);
}
function holdersOf({ path, uid }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(HOLDERS, `${uid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(path).digest("hex").slice(0, 16)}`);
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ readAcl),
/* harmony export */   XL: () => (/* binding */ allowUser),
/* harmony export */   p3: () => (/* binding */ disallowUser)
/* harmony export */ });
/* unused harmony exports opens, parseAcl */
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

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ uptimeMs)
/* harmony export */ });
function uptimeMs() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ withLock)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
;// CONCATENATED MODULE: ./build/system/poll.js


async function pollUntil({ timeoutMs, intervalMs }, attempt) {
    const deadline = (0,clock/* uptimeMs */.B)() + timeoutMs;
    for (let isLast = timeoutMs <= 0;;) {
        const value = await attempt();
        if (value !== undefined || isLast)
            return value;
        const leftMs = Math.max(0, deadline - (0,clock/* uptimeMs */.B)());
        isLast = leftMs <= intervalMs;
        await (0,external_node_timers_promises_.setTimeout)(Math.min(intervalMs, leftMs));
    }
}

;// CONCATENATED MODULE: ./build/system/lock.js



const PATIENCE = { timeoutMs: 15_000, intervalMs: 1000 };
async function withLock(path, act) {
    const lock = `${path}.lock`;
    const own = `${path}.${process.pid}`;
    await (0,promises_.writeFile)(own, `${process.pid}\0`, { mode: 0o600 });
    try {
        await acquire(own, lock);
    }
    finally {
        await (0,promises_.rm)(own, { force: true });
    }
    try {
        return await act();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
async function acquire(own, lock) {
    const isHeld = await pollUntil(PATIENCE, async () => {
        if (await isLinked(own, lock))
            return true;
        const holder = await holderOf(lock);
        if (holder === undefined || isAlive(holder))
            return undefined;
        await (0,promises_.rm)(lock, { force: true });
        return (await isLinked(own, lock)) || undefined;
    });
    if (isHeld !== undefined)
        return;
    throw new errors/* DoodError */.bI("account-file-locked", `${lock} is held by process ${(await holderOf(lock)) ?? "(unknown)"}`, "Another program is changing the machine's accounts: try again when it is done, or delete the file if there is none.");
}
async function holderOf(lock) {
    const pid = Number.parseInt(await (0,promises_.readFile)(lock, "utf8").catch(() => ""), 10);
    return Number.isInteger(pid) ? pid : undefined;
}
async function isLinked(own, lock) {
    try {
        await (0,promises_.link)(own, lock);
        return true;
    }
    catch (failure) {
        if ((0,errors/* errnoOf */.UQ)(failure) === "EEXIST")
            return false;
        throw failure;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (failure) {
        return (0,errors/* errnoOf */.UQ)(failure) === "EPERM";
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
