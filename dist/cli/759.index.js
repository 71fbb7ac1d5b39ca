export const id = 759;
export const ids = [759];
export const modules = {

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vO: () => (/* binding */ requireGroup),
/* harmony export */   wN: () => (/* binding */ detectGrant)
/* harmony export */ });
/* unused harmony export detectAddress */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5064);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6060);
/* harmony import */ var _socket_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5688);
/* harmony import */ var _user_namespace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5350);






/**
 * The group that a new container with the socket mounted needs, as it will see it.
 * @throws DoodError `gid-unknown`, `root-group`, `owner-only`: never a guess
 */
async function detectGrant(site, allowRootGroup) {
    const seen = await viewOfNewContainer(site);
    requireGroup(seen, allowRootGroup);
    // A remapped container sees 65534: only the host's namespace shows the group.
    const namespace = site.info.usernsRemap ? "--userns=host " : "";
    return { gid: seen.gid, containerOptions: `${namespace}--group-add ${seen.gid}` };
}
/**
 * What a new container needs to use an engine in a container by its address: no group, but the address. Undefined
 * where there is a socket, whose group counts.
 */
function detectAddress({ endpoint, nest }) {
    if (nest === undefined || endpoint.kind !== "tcp")
        return undefined;
    const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
    return { gid: undefined, containerOptions: `--env DOCKER_HOST=${endpointAddress(endpoint)}${verify}` };
}
/**
 * Asserts that membership of the socket's group gives access, and is acceptable.
 * @throws DoodError `owner-only`, `root-group`
 */
function requireGroup(socket, allowRootGroup) {
    const refusal = (0,_socket_group_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSocketGroup */ .B)(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(site) {
    const { socket } = site;
    if (socket.kind === "tcp") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if ((0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .isBeforeVm */ .ZV)(site))
        return viewInVm(site);
    if (!(0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .isBehindNamespace */ .Yl)(site))
        return socket.facts;
    const maps = await (0,_user_namespace_js__WEBPACK_IMPORTED_MODULE_3__/* .readEngineIdMaps */ .hg)(socket.facts.uid);
    if (maps === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(gid, maps.gid), mode };
}
/** Docker Desktop's containers see `root:root 0660`, whatever this machine shows (docker/for-win#13969, docker/for-mac#4755). */
function viewInVm({ info }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b("gid-unknown", "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}


/***/ }),

/***/ 2671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
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




/**
 * Plans another text for a file. A link isn't followed: it may be another user's, and lead anywhere.
 * @throws DoodError `input-invalid`
 */
async function planFile(path, title, edit) {
    const before = await readPlainFile(path);
    return {
        kind: "file",
        title,
        path,
        before,
        after: edit(before),
        newFolder: await firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)),
    };
}
/** Null where there is no such file. */
async function readPlainFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW), true);
            return await file.readFile("utf8");
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (failure) {
        const errno = failure instanceof Error && "code" in failure ? failure.code : undefined;
        if (errno === "ENOENT")
            return null;
        if (errno !== "ELOOP")
            throw failure;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .b("input-invalid", `${path} is a symbolic link, which may lead anywhere: it isn't followed`, "Put the file itself there.");
    }
}
async function firstMissing(folder) {
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).then(() => true, () => false);
    if (isThere)
        return null;
    return (await firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))) ?? folder;
}


/***/ }),

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   SD: () => (/* binding */ variableIn),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
/** The value of a variable in a runner's `.env`: one `NAME=value` a line (actions/runner LoadAndSetEnv). */
function variableIn(text, name) {
    return lineOf(name).exec(text ?? "")?.[1];
}
/** The text with these variables set, and no other line changed. */
function withVariables(text, variables) {
    return Object.entries(variables).reduce((now, [name, value]) => {
        const line = `${name}=${value}`;
        if (lineOf(name).test(now))
            return now.replace(lineOf(name), () => line);
        return `${now}${now === "" || now.endsWith("\n") ? "" : "\n"}${line}\n`;
    }, text);
}
/** The text with these variables as they were in `before`, where they still are as in `after`. */
function withoutVariables(text, { before, after }, names) {
    return names.reduce((now, name) => {
        if (variableIn(now, name) !== variableIn(after, name))
            return now;
        const old = variableIn(before, name);
        if (old !== undefined)
            return now.replace(lineOf(name), () => `${name}=${old}`);
        return now.replace(new RegExp(`^${name}=.*(\\n|$)`, "m"), "");
    }, text);
}
function lineOf(name) {
    return new RegExp(`^${name}=(.*)$`, "m");
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Record),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _account_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8141);





/**
 * The folder that remembers what was done, so that it can be taken back: root's is a machine's own, any
 * other user's as the XDG base directory specification has it. `SETUP_DOOD_STATE` names another.
 */
function stateFolder(env) {
    const given = env["SETUP_DOOD_STATE"];
    if (given !== undefined && given !== "")
        return given;
    if (process.getuid?.() === 0)
        return "/var/lib/setup-dood";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["XDG_STATE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".local/state"), "setup-dood");
}
/** A list kept in one file, which only its owner may read. */
class Record {
    #path;
    constructor(path) {
        this.#path = path;
    }
    /** @throws DoodError `record-invalid` */
    async read() {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(this.#path, "utf8").catch(() => undefined);
        if (text === undefined)
            return [];
        try {
            const { version, entries } = JSON.parse(text);
            if (version !== 1 || !Array.isArray(entries))
                throw new TypeError("another version");
            return entries;
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .b("record-invalid", `${this.#path}, which says what was done, can't be read`, "Take back by hand what it names, then delete it.", { cause });
        }
    }
    async add(entry) {
        await this.#write([...(await this.read()), entry]);
    }
    /** Without entries there is no file. */
    async keep(entries) {
        if (entries.length === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#path, { force: true });
        else
            await this.#write(entries);
    }
    async #write(entries) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#path), { recursive: true, mode: 0o700 });
        const text = `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`;
        const own = { mode: 0o600, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
        await (0,_account_files_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M9)(this.#path, Buffer.from(text, "utf8").toString("latin1"), own);
    }
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ requireRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * Asserts that this process may change the machine.
 * @throws DoodError `not-root`, with the line that does it
 */
function requireRoot(argv = process.argv) {
    if (process.getuid?.() === 0)
        return;
    const [, script = "dood", ...args] = argv;
    // sudo's own PATH may not have this node: both are named in full.
    const words = ["sudo", process.execPath, script, ...args].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .b("not-root", "only root may change this machine's accounts", `Run: ${words.join(" ")}`);
}


/***/ }),

/***/ 5645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U4: () => (/* binding */ makeAll),
  s: () => (/* binding */ setUp),
  S6: () => (/* binding */ undoChanges)
});

// UNUSED EXPORTS: changesMade

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/host/account-files.js + 1 modules
var account_files = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/host/env-file.js
var env_file = __webpack_require__(935);
;// CONCATENATED MODULE: ./build/host/carry-out.js






/** Makes a change; one that is there already stays as it is. */
async function make(change) {
    switch (change.kind) {
        case "accounts":
            await (0,account_files/* updateAccounts */.Ss)((files) => (0,identity_edits/* applyEdits */.ct)(files, change.edits));
            return;
        case "socket-group":
            await giveSocket(change.path, change.to);
            return;
        case "file":
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(change.path), { recursive: true });
            await writeLike(change.path, change.after);
    }
}
/** Takes a change back, and says false where somebody else has changed the same since: that is then left. */
async function takeBack(change) {
    switch (change.kind) {
        case "accounts":
            await (0,account_files/* updateAccounts */.Ss)((files) => (0,identity_edits/* revertEdits */.wj)(files, change.edits));
            return true;
        case "socket-group": {
            const found = await (0,promises_.stat)(change.path).catch(() => undefined);
            // A new socket, or one that somebody has given away: not ours any more.
            if (found?.gid !== change.to)
                return false;
            await giveSocket(change.path, change.from);
            return true;
        }
        case "file":
            return takeBackFile(change);
    }
}
async function takeBackFile(change) {
    const { path, before, after, variables } = change;
    const text = await (0,promises_.readFile)(path, "utf8").catch(() => null);
    if (text === before)
        return true;
    if (text === after) {
        if (before === null)
            await remove(change);
        else
            await writeLike(path, before);
        return true;
    }
    if (text === null || variables === undefined)
        return false;
    await writeLike(path, (0,env_file/* withoutVariables */.KC)(text, change, variables));
    return true;
}
/** Only the group: neither owner nor mode. */
async function giveSocket(path, gid) {
    const { uid } = await (0,promises_.stat)(path);
    await (0,promises_.chown)(path, uid, gid);
}
/** With the owner and mode of before; a new file is its folder's owner's. */
async function writeLike(path, text) {
    const like = await (0,promises_.lstat)(path).catch(async () => ({ ...(await (0,promises_.lstat)((0,external_node_path_.dirname)(path))), mode: 0o644 }));
    await (0,account_files/* write */.M9)(path, (0,text_file/* toBytes */.ZJ)(text), like);
}
/** With the folders that were made for it, unless somebody else has put something there. */
async function remove({ path, newFolder }) {
    await (0,promises_.rm)(path, { force: true });
    if (newFolder === null)
        return;
    for (let folder = (0,external_node_path_.dirname)(path); folder.startsWith(newFolder); folder = (0,external_node_path_.dirname)(folder)) {
        await (0,promises_.rmdir)(folder).catch(() => { });
    }
}

// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(404);
// EXTERNAL MODULE: ./build/host/record.js
var record = __webpack_require__(734);
// EXTERNAL MODULE: ./build/access/detection.js
var detection = __webpack_require__(5836);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/host/change.js
var change = __webpack_require__(2671);
// EXTERNAL MODULE: ./build/host/finding.js
var finding = __webpack_require__(5662);
// EXTERNAL MODULE: ./build/host/private-socket.js
var private_socket = __webpack_require__(1464);
;// CONCATENATED MODULE: ./build/host/setup-plan.js










/** System groups' numbers, highest first, as groupadd(8) --system takes them. */
const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);
/**
 * Plans the set-up of a machine: the group, the socket in it, the users in the group, and the engine told
 * to keep it so. A machine that is set up gives no changes.
 * @throws DoodError `owner-only`, `runner-not-found`, `engine-config-invalid`
 */
async function planSetup(machine, wanted) {
    const { socket, users, accounts } = machine;
    if (users.length === 0) {
        throw new errors/* DoodError */.b("runner-not-found", "there is no runner on this machine, neither running nor as a service, that isn't root's", "Name the runner's user: `--user NAME`.");
    }
    (0,private_socket/* requireReach */.f)(machine.path, users);
    if ((0,private_socket/* privateTo */.L)(machine.path) !== undefined)
        return { group: (0,finding/* groupName */.hv)(machine), gid: socket.gid, changes: [] };
    // Root's own group is no group to be in; what opens it to a group then opens it to that of docker.
    if (socket.gid !== 0 || !(0,socket_facts/* opensToGroup */.Sd)(socket))
        (0,detection/* requireGroup */.vO)(socket, false);
    const { name, gid, created } = chooseGroup(machine, wanted);
    const group = { name: (0,text_file/* toBytes */.ZJ)(name), gid };
    const withGroup = created === undefined ? accounts : (0,identity_edits/* applyEdits */.ct)(accounts, created.edits);
    const joins = users.flatMap((user) => {
        if (user.gid === gid)
            return [];
        const edits = (0,identity_edits/* pendingEdits */.ti)(withGroup, joinEdits(withGroup, group, user.name));
        const title = `add ${(0,text_file/* fromBytes */.uK)(user.name)} to the group ${name} (${gid})`;
        return edits.length === 0 ? [] : [{ kind: "accounts", title, edits, user: (0,text_file/* fromBytes */.uK)(user.name) }];
    });
    const owner = socket.gid === gid
        ? []
        : [
            {
                kind: "socket-group",
                title: `give ${machine.path} to the group ${name} (${gid}), as the engine does when it starts`,
                path: machine.path,
                from: socket.gid,
                to: gid,
            },
        ];
    const kept = await keepGroup(machine.engineGroup, name);
    return {
        group: name,
        gid,
        changes: [...(created === undefined ? [] : [created]), ...joins, ...owner, ...kept],
    };
}
/** The socket's own group, where it has one with a name; else the wanted one, which may have to be made. */
function chooseGroup(machine, wanted) {
    if (machine.socket.gid !== 0 && machine.group !== undefined) {
        return { name: (0,text_file/* fromBytes */.uK)(machine.group.name), gid: machine.socket.gid };
    }
    const groups = (0,group/* parseGroup */.h)(machine.accounts.group ?? "");
    const there = groups.find(({ name }) => name === (0,text_file/* toBytes */.ZJ)(wanted));
    if (machine.socket.gid === 0 && there !== undefined && there.gid !== 0)
        return { name: wanted, gid: there.gid };
    const gid = machine.socket.gid === 0
        ? (SYSTEM_GIDS.find((free) => groups.every((group) => group.gid !== free)) ?? 999)
        : machine.socket.gid;
    const name = there === undefined ? wanted : `${wanted}-${gid}`;
    const shadow = machine.accounts.gshadow === undefined ? [] : [{ file: "gshadow", kind: "append", line: `${name}:!::` }];
    const edits = [{ file: "group", kind: "append", line: `${name}:x:${gid}:` }, ...shadow];
    return { name, gid, created: { kind: "accounts", title: `create the group ${name} (${gid})`, edits } };
}
function joinEdits(accounts, group, user) {
    const shadow = accounts.gshadow === undefined ? [] : [{ file: "gshadow", kind: "add-member", group: group.name, user }];
    return [{ file: "group", kind: "add-member", group: group.name, gid: group.gid, user }, ...shadow];
}
/** What makes the engine give the socket to the same group when it starts the next time. */
async function keepGroup(engine, name) {
    if (engine.kind === "unknown" ||
        engine.group === name ||
        (engine.kind === "dockerd" && engine.origin === "option")) {
        return [];
    }
    if (engine.kind === "systemd") {
        const title = `tell docker.socket to give the socket to ${name} (${engine.dropIn})`;
        return [await (0,change/* planFile */.e)(engine.dropIn, title, () => `[Socket]\nSocketGroup=${name}\n`)];
    }
    // Where it is a link, what it leads to is what is kept.
    const path = await (0,promises_.realpath)(engine.file).catch(() => engine.file);
    const title = `tell the engine to give the socket to ${name} (\`group\` in ${path})`;
    return [await (0,change/* planFile */.e)(path, title, (before) => withGroup(before, name, path))];
}
/** daemon.json with its `group` set, in the indentation that it has. */
function withGroup(text, group, path) {
    try {
        const config = JSON.parse(text === null || text.trim() === "" ? "{}" : text);
        if (typeof config !== "object" || config === null || Array.isArray(config))
            throw new TypeError("not an object");
        const indentation = /^[ \t]+(?=")/m.exec(text ?? "")?.[0] ?? "  ";
        return `${JSON.stringify({ ...config, group }, undefined, indentation)}\n`;
    }
    catch (cause) {
        throw new errors/* DoodError */.b("engine-config-invalid", `${path} is no JSON object, so that the engine itself couldn't start with it`, "Repair the file, then run this again.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/host/setup.js







/** What was done to this machine, the oldest first. */
function changesMade(env) {
    return new record/* Record */.m((0,external_node_path_.join)((0,record/* stateFolder */.y)(env), "machine.json"));
}
/**
 * Sets this machine up. Each change is recorded, then told, then made: whatever happens, {@link undoChanges}
 * knows all of it. Done twice, the second time changes nothing.
 */
async function setUp(request, env, onChange) {
    const plan = await planSetup(await (0,machine/* readMachine */.Uc)(request.path, request.users), request.group);
    await makeAll(plan.changes, request.dryRun, env, onChange);
    return plan;
}
async function makeAll(changes, dryRun, env, onChange) {
    for (const change of changes) {
        onChange(change.title);
        if (dryRun)
            continue;
        await changesMade(env).add(change);
        await make(change);
    }
    if (!dryRun)
        await reloadUnits(changes);
}
/** Takes back what is recorded and meant, the newest first. */
async function undoChanges(isMeant, dryRun, env, onChange) {
    const record = changesMade(env);
    const all = await record.read();
    const undone = [];
    let left = all;
    for (const change of all.filter(isMeant).toReversed()) {
        onChange(change.title);
        const isLeft = dryRun ? false : !(await takeBack(change));
        undone.push({ title: change.title, isLeft });
        left = left.filter((other) => other !== change);
        if (!dryRun)
            await record.keep(left);
    }
    if (!dryRun)
        await reloadUnits(all.filter(isMeant));
    return undone;
}
/** systemd reads a unit's drop-ins when it is told to. Where it doesn't run, there is nobody to tell. */
async function reloadUnits(changes) {
    const touchesUnit = changes.some((change) => change.kind === "file" && change.path.includes("/systemd/system/"));
    if (touchesUnit)
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("systemctl", ["daemon-reload"]).catch(() => { });
}


/***/ })

};
