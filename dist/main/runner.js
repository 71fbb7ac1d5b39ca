export const id = 393;
export const ids = [393];
export const modules = {

/***/ 2276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainDenial: () => (/* binding */ explainDenial)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _grant_plan_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3884);
/* harmony import */ var _report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5249);




function explainDenial(denied) {
    const { path, socket, self } = denied;
    const refusal = (0,_grant_plan_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseSocketGroup */ .BR)(socket, denied.allowRootGroup);
    if (refusal !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI(refusal.code, refusal.message, refusal.remedy);
    const user = self.name === undefined ? `uid ${self.uid}` : `${self.name} (uid ${self.uid})`;
    const message = `the user ${user} may not use ${path}: it belongs to group ${socket.gid} (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .socketTitle */ .SJ)(socket)}), and this user's groups are ${self.groups.join(", ")}. It has no passwordless sudo either${mismatch(denied)}`;
    const { remedy, blocks } = wayFor(denied);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("socket-denied", message, remedy, { blocks });
}
function mismatch({ self, socket, vantage }) {
    if (vantage === "host" || self.givenGroups.length === 0)
        return "";
    return `. The container was given group ${self.givenGroups.join(" and ")} from outside (\`--group-add\`), but on this machine the socket's group is ${socket.gid}: the number was found out on another machine`;
}
function wayFor(denied) {
    if (denied.vantage === "host")
        return onHost(denied);
    return denied.onRunner ? inRunner(denied) : inJob(denied);
}
function inJob({ action, socket, job, act }) {
    const sidecar = `uses: ${(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .MZ)({ ...action, isSidecar: true })}`;
    return {
        remedy: `Put the step \`${sidecar}\` before the first that uses docker: it runs as root beside the job container. Or give the container the group from its start: \`options: --group-add ${socket.gid}\`, beside the options that it has (the number is this machine's).`,
        blocks: [
            {
                where: "in the job, before the first step that uses docker",
                language: "yaml",
                lines: ["steps:", `  - ${sidecar}`],
            },
            {
                where: "in the workflow, for a container that has the group from its start",
                language: "yaml",
                lines: [
                    "jobs:",
                    "  group:",
                    "    runs-on: ubuntu-latest # the same as the job's below",
                    "    outputs:",
                    `      options: ${expression("steps.dood.outputs.container-options")}`,
                    "    steps:",
                    `      - uses: ${(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .MZ)({ ...action, isSidecar: false })}`,
                    "        id: dood",
                    `  ${job}:`,
                    "    needs: group",
                    "    container:",
                    `      options: ${expression("needs.group.outputs.options")} # beside those that it has`,
                ],
            },
            ...(act ? [actOptions(socket)] : []),
        ],
    };
}
function actOptions({ gid }) {
    const lines = [`act --container-options "--group-add ${gid}"`];
    return { where: "where act is started, for a job without `container:`", language: "sh", lines };
}
function inRunner({ socket }) {
    return {
        remedy: `The runner itself runs in a container, so that its jobs have the groups which that was started with: start it with the socket's group (on this machine \`docker run --group-add ${socket.gid} …\`). Or let its user in as it is, on its machine: \`dood grant CONTAINER --restart\`.`,
        blocks: [],
    };
}
const expression = (text) => `\${{ ${text} }}`;
function onHost({ self, socket }) {
    return {
        remedy: `Let this user into group ${socket.gid} once, as root on this machine, and start the runner anew.`,
        blocks: [
            {
                where: "on this machine, as root",
                language: "sh",
                lines: [
                    `usermod --append --groups "$(getent group ${socket.gid} | cut -d: -f1)" ${self.name ?? self.uid}`,
                ],
            },
        ],
    };
}


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lendSocket: () => (/* binding */ lendSocket),
  returnSocket: () => (/* binding */ returnSocket)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/system/access-list.js
var access_list = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/system/poll.js
var poll = __webpack_require__(9915);
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
    const isHeld = await (0,poll/* pollUntil */.g)(PATIENCE, async () => {
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

;// CONCATENATED MODULE: ./build/runner/acl-lease.js







function narrowLease(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new TypeError("a lease is an object");
    const [path, uid, holder] = [(0,json/* textField */.M8)(value, "path"), (0,json/* idField */.ei)(value, "uid"), (0,json/* textField */.M8)(value, "holder")];
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
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (await remove((0,external_node_path_.join)(folder, holder + CLOSED))) {
            throw new errors/* DoodError */.bI("proof-denied", `the job is over: its post step has taken back the access to ${path} before it was given`, "Nothing has to be done; run the job again.");
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, holder), "");
        await (0,access_list/* allowUser */.XL)(path, uid);
    });
}
async function closeLease(lease) {
    const folder = holdersOf(lease);
    return exclusively(async () => {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        const wasOpen = await remove((0,external_node_path_.join)(folder, lease.holder));
        if (!wasOpen)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, lease.holder + CLOSED), "");
        if ((await (0,promises_.readdir)(folder)).some((name) => !name.endsWith(CLOSED)))
            return "still-needed";
        await shut(lease);
        await (0,promises_.rmdir)(folder).catch(() => { });
        return "closed";
    });
}
async function closeLeases(of) {
    const folder = holdersOf(of);
    if (!(await readdir(folder).catch(() => [])).some((name) => !name.endsWith(CLOSED)))
        return "none";
    await exclusively(async () => {
        await rm(folder, { recursive: true, force: true });
        await shut(of);
    });
    return "closed";
}
async function exclusively(act) {
    await (0,promises_.mkdir)(HOLDERS, { recursive: true, mode: 0o700 });
    return withLock((0,external_node_path_.join)(HOLDERS, "list"), act);
}
async function shut({ path, uid }) {
    const isListed = (await (0,access_list.readAcl)(path))?.users.some((user) => user.uid === uid) ?? false;
    if (isListed)
        await (0,access_list/* disallowUser */.p3)(path, uid);
}
function remove(path) {
    return (0,promises_.rm)(path).then(() => true, () => false);
}
function holdersOf({ path, uid }) {
    return (0,external_node_path_.join)(HOLDERS, `${uid}-${(0,external_node_crypto_.createHash)("sha256").update(path).digest("hex").slice(0, 16)}`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/system/plain-file.js


const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK, O_NOCTTY } = external_node_fs_.constants;
const MAX_BYTES = 8 * 1024 * 1024;
function readPlainFile(path) {
    const file = plain_file_open(path);
    if (file === undefined)
        return undefined;
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            throw unfit(path, "is no regular file");
        if (stat.nlink > 1)
            throw unfit(path, "has another name as well (a hard link), which may be another user's file");
        if (stat.size > MAX_BYTES)
            throw unfit(path, `is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
        return { text: (0,external_node_fs_.readFileSync)(file, "latin1"), uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777 };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function replaceFile(path, text, like) {
    const unfinished = `${path}+`;
    (0,external_node_fs_.rmSync)(unfinished, { force: true });
    const file = (0,external_node_fs_.openSync)(unfinished, "wx", 0o600);
    try {
        (0,external_node_fs_.writeFileSync)(file, text, "latin1");
        const { uid, gid } = (0,external_node_fs_.fstatSync)(file);
        if (uid !== like.uid || gid !== like.gid)
            (0,external_node_fs_.fchownSync)(file, like.uid, like.gid);
        (0,external_node_fs_.fchmodSync)(file, like.mode & 0o7777);
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    (0,external_node_fs_.renameSync)(unfinished, path);
}
function plain_file_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    }
    catch (failure) {
        const errno = (0,errors/* errnoOf */.UQ)(failure);
        if (errno === "ENOENT")
            return undefined;
        if (errno === "ELOOP")
            throw unfit(path, "is a symbolic link, which may lead anywhere: it isn't followed");
        if (errno === "ENXIO")
            throw unfit(path, "is no regular file");
        throw failure;
    }
}
function unfit(path, why) {
    return new errors/* DoodError */.bI("file-unsafe", `${path} ${why}`, "Put the file itself there.");
}

;// CONCATENATED MODULE: ./build/system/accounts.js





const NAMES = ["passwd", "group", "gshadow"];
const NEW_FILE = { mode: 0o644, uid: 0, gid: 0 };
async function readAccounts(etc = "/etc") {
    const texts = await Promise.all(NAMES.map(async (name) => [name, await readText((0,external_node_path_.join)(etc, name))]));
    return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}
async function accounts_updateAccounts(change, etc = "/etc") {
    const path = (name) => (0,external_node_path_.join)(etc, name);
    const update = async () => {
        const before = NAMES.map((name) => [name, readPlainFile(path(name))]);
        const texts = before.flatMap(([name, file]) => (file === undefined ? [] : [[name, file.text]]));
        const after = change(Object.fromEntries(texts));
        const changed = before.filter(([name, file]) => after[name] !== file?.text);
        for (const [name, file] of changed)
            replaceAccountFile(path(name), file, after[name] ?? "");
        return changed.length > 0;
    };
    return withLock(path("passwd"), () => withLock(path("group"), () => withLock(path("gshadow"), update)));
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, "latin1");
    }
    catch (failure) {
        const errno = (0,errors/* errnoOf */.UQ)(failure);
        if (errno === "ENOENT" || errno === "EACCES")
            return undefined;
        throw failure;
    }
}
function replaceAccountFile(path, before, after) {
    if (before !== undefined)
        replaceFile(`${path}-`, before.text, before);
    replaceFile(path, after, before ?? NEW_FILE);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/system/record.js








function stateFolder(env) {
    const given = env["SETUP_DOOD_STATE"];
    if (given !== undefined && given !== "")
        return given;
    if (process.getuid?.() === 0)
        return "/var/lib/setup-dood";
    return (0,external_node_path_.join)(env["XDG_STATE_HOME"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".local/state"), "setup-dood");
}
class Record {
    #path;
    #narrow;
    constructor(path, narrow) {
        this.#path = path;
        this.#narrow = narrow;
    }
    async read() {
        try {
            const text = readPlainFile(this.#path)?.text;
            if (text === undefined)
                return [];
            const content = JSON.parse((0,text_file/* fromBytes */.uK)(text));
            if (!(0,json/* isJsonObject */.OW)(content) || content["version"] !== 1 || !Array.isArray(content["entries"])) {
                throw new TypeError("another version");
            }
            return content["entries"].map(this.#narrow);
        }
        catch (cause) {
            throw new errors/* DoodError */.bI("record-invalid", `${this.#path}, which says what was done, can't be read`, "Take back by hand what it names, then delete it.", { cause });
        }
    }
    async add(entry) {
        await this.#write([...(await this.read()), entry]);
    }
    async remove(entry) {
        const entries = await this.read();
        const at = entries.findLastIndex((other) => (0,external_node_util_.isDeepStrictEqual)(other, entry));
        await this.keep(entries.filter((_, index) => index !== at));
    }
    async keep(entries) {
        if (entries.length === 0)
            await (0,promises_.rm)(this.#path, { force: true });
        else
            await this.#write(entries);
    }
    async #write(entries) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.#path), { recursive: true, mode: 0o700 });
        const text = `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`;
        const own = { mode: 0o600, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
        replaceFile(this.#path, (0,text_file/* toBytes */.ZJ)(text), own);
    }
}

// EXTERNAL MODULE: ./build/system/trusted-path.js
var trusted_path = __webpack_require__(7679);
;// CONCATENATED MODULE: ./build/identity/edit-record.js

function narrowEdit(entry) {
    if (!(0,json/* isJsonObject */.OW)(entry))
        throw new TypeError("an edit is an object");
    const file = (0,json/* textField */.M8)(entry, "file");
    switch (entry["kind"]) {
        case "append":
            if (file !== "group" && file !== "gshadow" && file !== "passwd")
                break;
            return { kind: "append", file, line: (0,json/* textField */.M8)(entry, "line") };
        case "add-member": {
            if (file !== "group" && file !== "gshadow")
                break;
            const gid = entry["gid"] === undefined ? {} : { gid: (0,json/* idField */.ei)(entry, "gid") };
            return {
                kind: "add-member",
                file,
                group: (0,json/* textField */.M8)(entry, "group"),
                ...gid,
                user: (0,json/* textField */.M8)(entry, "user"),
            };
        }
        case "set-gid": {
            if (file !== "group")
                break;
            const [from, to] = [(0,json/* idField */.ei)(entry, "from"), (0,json/* idField */.ei)(entry, "to")];
            return { kind: "set-gid", file, group: (0,json/* textField */.M8)(entry, "group"), from, to };
        }
    }
    throw new TypeError(`no edit: ${JSON.stringify(entry["kind"])} of ${file}`);
}

;// CONCATENATED MODULE: ./build/runner/change.js


function narrowChange(entry) {
    if (!(0,json/* isJsonObject */.OW)(entry))
        throw new TypeError("a change is an object");
    const title = (0,json/* textField */.M8)(entry, "title");
    switch (entry["kind"]) {
        case "accounts": {
            const edits = list(entry, "edits").map(narrowEdit);
            const user = entry["user"] === undefined ? {} : { user: (0,json/* textField */.M8)(entry, "user") };
            return { kind: "accounts", title, edits, ...user };
        }
        case "socket-group": {
            const [from, to] = [(0,json/* idField */.ei)(entry, "from"), (0,json/* idField */.ei)(entry, "to")];
            return { kind: "socket-group", title, path: (0,json/* textField */.M8)(entry, "path"), from, to };
        }
        case "engine-config":
            return { kind: "engine-config", title, ...fileTexts(entry), newFolder: textOrNull(entry, "newFolder") };
        case "runner-env": {
            const variables = list(entry, "variables").map((name) => (0,json/* textField */.M8)({ name }, "name"));
            return { kind: "runner-env", title, ...fileTexts(entry), variables };
        }
        default:
            throw new TypeError(`"kind" is ${JSON.stringify(entry["kind"])}`);
    }
}
function fileTexts(entry) {
    return {
        path: (0,json/* textField */.M8)(entry, "path"),
        before: textOrNull(entry, "before"),
        after: (0,json/* textField */.M8)(entry, "after"),
    };
}
function list(entry, name) {
    const value = entry[name];
    if (Array.isArray(value))
        return value;
    throw new TypeError(`"${name}" is no list`);
}
function textOrNull(entry, name) {
    return entry[name] === null ? null : (0,json/* textField */.M8)(entry, name);
}

;// CONCATENATED MODULE: ./build/runner/engine-config.js




const ROOTS = { uid: 0, gid: 0, mode: 0o644 };
function planEngineConfig(path, title, edit) {
    const newFolder = firstMissing((0,external_node_path_.dirname)(path));
    const before = readRootsFile(path) ?? null;
    return { kind: "engine-config", title, path, before, after: edit(before), newFolder };
}
function applyEngineConfig({ path, after }) {
    writeRootsFile(path, after);
}
function engine_config_undoEngineConfig({ path, before, after, newFolder }) {
    const text = readRootsFile(path) ?? null;
    if (text === before)
        return true;
    if (text !== after)
        return false;
    if (before !== null) {
        writeRootsFile(path, before);
        return true;
    }
    rmSync(path);
    if (newFolder !== null)
        removeFolders(dirname(path), newFolder);
    return true;
}
function readRootsFile(path) {
    const missing = firstMissing((0,external_node_path_.dirname)(path));
    (0,trusted_path/* requireTrusted */.r6)(missing === null ? (0,external_node_path_.dirname)(path) : (0,external_node_path_.dirname)(missing), [0], path);
    return readPlainFile(path)?.text;
}
function writeRootsFile(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,trusted_path/* requireTrusted */.r6)((0,external_node_path_.dirname)(path), [0], path);
    replaceFile(path, text, readPlainFile(path) ?? ROOTS);
}
function removeFolders(folder, outermost) {
    if (!folder.startsWith(outermost))
        return;
    try {
        rmdirSync(folder);
    }
    catch {
        return;
    }
    removeFolders(dirname(folder), outermost);
}
function firstMissing(folder) {
    if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) !== undefined)
        return null;
    return firstMissing((0,external_node_path_.dirname)(folder)) ?? folder;
}

;// CONCATENATED MODULE: ./build/system/acting-as.js
function acting_as_actAs({ uid, gid }, act) {
    const { geteuid, getegid, getgroups, seteuid, setegid, setgroups } = process;
    const own = { uid: geteuid?.(), gid: getegid?.(), groups: getgroups?.() };
    if (own.uid === uid)
        return act();
    if (own.gid === undefined || own.groups === undefined || !seteuid || !setegid || !setgroups) {
        throw new Error("this platform's processes have no ids");
    }
    try {
        setgroups([]);
        setegid(gid);
        seteuid(uid);
        return act();
    }
    finally {
        seteuid(own.uid ?? 0);
        setegid(own.gid);
        setgroups(own.groups);
    }
}

;// CONCATENATED MODULE: ./build/runner/runner-folder.js






function ownerOf(folder) {
    const found = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true) {
        throw new errors/* DoodError */.bI("runner-not-found", `${folder} is ${found === undefined ? "not there" : "no folder"}`, "Name the folder that the runner is installed in: `--runner FOLDER`.");
    }
    const { uid, gid } = found;
    (0,trusted_path/* requireTrusted */.r6)(uid === 0 ? folder : (0,external_node_path_.dirname)(folder), [0, uid]);
    return { uid, gid };
}
function runner_folder_readRunnerFile(path) {
    const owner = ownerOf((0,external_node_path_.dirname)(path));
    const file = acting_as_actAs(owner, () => readPlainFile(path));
    if (file === undefined || file.uid === owner.uid)
        return file;
    throw new errors/* DoodError */.bI("file-unsafe", `${path} belongs to uid ${file.uid}, and its folder to uid ${owner.uid}`, `Give it to the folder's owner: sudo chown --reference=${(0,external_node_path_.dirname)(path)} ${path}`);
}
function runner_folder_writeRunnerFile(path, text) {
    const { uid, gid } = ownerOf((0,external_node_path_.dirname)(path));
    const like = runner_folder_readRunnerFile(path) ?? { uid, gid, mode: 0o644 };
    acting_as_actAs({ uid, gid: like.gid }, () => replaceFile(path, text, like));
}
function runner_folder_removeRunnerFile(path) {
    actAs(ownerOf(dirname(path)), () => rmSync(path));
}

;// CONCATENATED MODULE: ./build/runner/apply-change.js












function changesMade(folder) {
    return new Record((0,external_node_path_.join)(folder, "machine.json"), narrowChange);
}
async function makeChange(change, made) {
    await made.add(change);
    switch (change.kind) {
        case "accounts":
            await accounts_updateAccounts((files) => (0,identity_edits/* applyEdits */.ct)(files, change.edits));
            return;
        case "socket-group":
            giveSocket(change.path, change.to);
            return;
        case "engine-config":
            applyEngineConfig(change);
            await reloadUnits(change.path);
            return;
        case "runner-env":
            runner_folder_writeRunnerFile(change.path, change.after);
    }
}
async function undoChange(change, made) {
    const isUndone = await takeBack(change);
    await made.remove(change);
    return isUndone ? "undone" : "left";
}
async function takeBack(change) {
    switch (change.kind) {
        case "accounts":
            await updateAccounts((files) => revertEdits(files, change.edits));
            return true;
        case "socket-group":
            return takeSocketBack(change);
        case "engine-config": {
            const isUndone = undoEngineConfig(change);
            await reloadUnits(change.path);
            return isUndone;
        }
        case "runner-env":
            return takeVariablesBack(change);
    }
}
function takeSocketBack({ path, from, to }) {
    if (statSync(path, { throwIfNoEntry: false })?.gid !== to)
        return false;
    giveSocket(path, from);
    return true;
}
function takeVariablesBack(change) {
    const { path, before, after, variables } = change;
    if (lstatSync(dirname(path), { throwIfNoEntry: false }) === undefined)
        return false;
    const text = readRunnerFile(path)?.text ?? null;
    if (text === before)
        return true;
    if (text === null)
        return false;
    const left = text === after ? before : withoutVariables(text, change, variables);
    if (left === null)
        removeRunnerFile(path);
    else
        writeRunnerFile(path, left);
    return true;
}
function giveSocket(path, gid) {
    (0,trusted_path/* requireRootsFolders */.qT)(path);
    const real = (0,external_node_fs_.realpathSync)(path);
    (0,external_node_fs_.lchownSync)(real, (0,external_node_fs_.lstatSync)(real).uid, gid);
}
async function reloadUnits(path) {
    if (path.includes("/systemd/system/"))
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("systemctl", ["daemon-reload"]).catch(() => { });
}

// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/system/process-status.js
var process_status = __webpack_require__(9920);
;// CONCATENATED MODULE: ./build/system/processes.js


async function listProcesses() {
    const pids = (await (0,promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(readProcess));
    return found.filter((process) => process !== undefined);
}
async function readProcess(pid) {
    try {
        const [text, cmdline, cgroup] = await Promise.all([
            (0,promises_.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
        ]);
        const status = (0,process_status/* parseStatus */.i)(text);
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
    const path = await (0,promises_.readlink)(`/proc/${pid}/exe`).catch(() => undefined);
    return path?.replace(/ \(deleted\)$/, "");
}
function serviceOf(cgroup) {
    return /^\d+:(?:name=systemd)?:(?:\/[^/\n]+\.slice)*\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1];
}

// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
;// CONCATENATED MODULE: ./build/system/unit-file.js




const THIS_MACHINE = { path: "/", owner: 0 };
const FOLDERS = ["/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"].map((base) => `${base}/systemd/system`);
function listUnits(pattern, machine) {
    const names = FOLDERS.flatMap((folder) => unit_file_list((0,external_node_path_.join)(machine.path, folder))).filter((name) => pattern.test(name));
    return [...new Set(names)].filter((name) => readUnit(name, machine) !== undefined);
}
function readUnit(name, machine) {
    const read = (path) => readTrusted(path, machine);
    const folders = FOLDERS.map((folder) => (0,external_node_path_.join)(machine.path, folder));
    const unit = folders.map((folder) => read((0,external_node_path_.join)(folder, name))).find((text) => text !== undefined);
    if (unit === undefined)
        return undefined;
    const dropIns = folders
        .flatMap((folder) => unit_file_list((0,external_node_path_.join)(folder, `${name}.d`)).map((file) => (0,external_node_path_.join)(folder, `${name}.d`, file)))
        .filter((path) => path.endsWith(".conf"))
        .filter((path, at, all) => all.findIndex((other) => (0,external_node_path_.basename)(other) === (0,external_node_path_.basename)(path)) === at)
        .sort((a, b) => ((0,external_node_path_.basename)(a) < (0,external_node_path_.basename)(b) ? -1 : 1));
    const texts = [unit, ...dropIns.flatMap((path) => read(path) ?? [])];
    return {
        values: (setting) => texts.flatMap((text) => [...text.matchAll(new RegExp(`^[ \\t]*${setting}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, "gm"))].map(([, value = ""]) => value)),
    };
}
function unit_file_list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function readTrusted(path, { path: root, owner }) {
    try {
        if ((0,trusted_path/* findWritable */._D)((0,external_node_path_.dirname)(path), [owner], root) !== undefined)
            return undefined;
        const file = readPlainFile(path);
        return file?.uid === owner && !isOpen(file) ? file.text : undefined;
    }
    catch {
        return undefined;
    }
}
function isOpen({ mode, gid }) {
    return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== 0);
}

// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
;// CONCATENATED MODULE: ./build/runner/engine-group.js











const CONFIG_FILE = "/etc/docker/daemon.json";
const DEFAULT_GROUP = "docker";
async function readEngineGroup(socketPath, processes, machine = THIS_MACHINE) {
    const paths = [socketPath, realPath(socketPath)].map(mount/* canonicalPath */.Op);
    const isTheSocket = (path) => paths.includes((0,mount/* canonicalPath */.Op)(path));
    for (const engine of processes) {
        if (!(await isEngine(engine)))
            continue;
        const daemon = readDaemon(engine.command, machine);
        if (daemon.sockets.some(isTheSocket))
            return daemon.group;
    }
    const unit = readUnit("docker.socket", machine);
    if (unit === undefined || !unit.values("ListenStream").some(isTheSocket)) {
        return { kind: "unknown", why: "no dockerd of root's and no docker.socket is seen that makes it" };
    }
    const dropIn = (0,external_node_path_.join)(machine.path, "/etc/systemd/system/docker.socket.d/90-setup-dood.conf");
    return { kind: "systemd", group: unit.values("SocketGroup").at(-1) || "root", dropIn };
}
function readDaemon(command, machine = THIS_MACHINE) {
    const file = (0,external_node_path_.join)(machine.path, optionValues(command, ["--config-file"]).at(-1) ?? CONFIG_FILE);
    const hosts = optionValues(command, ["--host", "-H"]);
    const option = optionValues(command, ["--group", "-G"]).at(-1);
    try {
        const config = readConfig(file, machine);
        const group = config["group"];
        const sockets = socketsOf([...hosts, ...(0,json/* textsOf */.CB)(config["hosts"])]);
        if (option !== undefined)
            return { group: { kind: "dockerd", group: option, origin: "option", file }, sockets };
        return typeof group === "string" && group !== ""
            ? { group: { kind: "dockerd", group, origin: "file", file }, sockets }
            : { group: { kind: "dockerd", group: DEFAULT_GROUP, origin: "default", file }, sockets };
    }
    catch (failure) {
        return { group: { kind: "unknown", why: (0,errors/* toDoodError */.Yn)(failure).message }, sockets: socketsOf(hosts) };
    }
}
async function isEngine({ pid, isRoots }) {
    const program = isRoots ? await readProgram(pid) : undefined;
    if (program === undefined || (0,external_node_path_.basename)(program) !== "dockerd")
        return false;
    try {
        return (0,trusted_path/* findWritable */._D)(program, [0]) === undefined;
    }
    catch {
        return false;
    }
}
function readConfig(file, { path, owner }) {
    const writable = ignoreMissing(() => (0,trusted_path/* findWritable */._D)(file, [owner], path));
    if (writable !== undefined) {
        throw new errors/* DoodError */.bI("engine-config-invalid", `${file} can be changed by others than root (${writable})`, `Close it: sudo chown root ${writable} && sudo chmod go-w ${writable}`);
    }
    const text = ignoreMissing(() => readPlainFile(realPath(file))?.text);
    try {
        return (0,json/* objectOf */.Xy)(JSON.parse((0,text_file/* fromBytes */.uK)(text ?? "{}")));
    }
    catch {
        return {};
    }
}
function socketsOf(hosts) {
    if (hosts.length === 0)
        return [docker_host/* DEFAULT_SOCKET */.YE];
    const paths = hosts.map((host) => /^unix:\/\/(.*)$/.exec(host)?.[1]);
    return paths.flatMap((path) => (path === undefined ? [] : [path || docker_host/* DEFAULT_SOCKET */.YE]));
}
function optionValues(command, names) {
    return command.flatMap((word, index) => {
        if (names.includes(word))
            return command[index + 1] ?? [];
        const long = names.find((name) => word.startsWith(`${name}=`));
        if (long !== undefined)
            return word.slice(long.length + 1);
        const short = names.find((name) => /^-\w$/.test(name) && word.startsWith(name));
        return short === undefined ? [] : word.slice(short.length);
    });
}
function realPath(path) {
    return ignoreMissing(() => (0,external_node_fs_.realpathSync)(path)) ?? path;
}
function ignoreMissing(read) {
    try {
        return read();
    }
    catch (failure) {
        if ((0,errors/* errnoOf */.UQ)(failure) === "ENOENT")
            return undefined;
        throw failure;
    }
}

;// CONCATENATED MODULE: ./build/runner/runners.js




const UNIT = /^actions\.runner\.[\w.@:\\-]+\.service$/;
function findRunners(processes, machine = THIS_MACHINE) {
    return Promise.all(listUnits(UNIT, machine).map(async (unit) => {
        const values = readUnit(unit, machine)?.values ?? (() => []);
        const folder = values("WorkingDirectory").at(-1) ?? "";
        const own = processes.filter((process) => process.unit === unit);
        const mainPid = own.length === 0 ? undefined : await readMainPid(unit);
        return {
            unit,
            user: values("User").at(-1) || "root",
            folder: (0,external_node_path_.isAbsolute)(folder) && !folder.includes("%") ? folder : undefined,
            process: own.find(({ pid }) => pid === mainPid),
            isBusy: own.some(isWorker),
        };
    }));
}
async function readMainPid(unit) {
    const args = ["show", "--property=MainPID", "--value", "--", unit];
    return (0,external_node_util_.promisify)(external_node_child_process_.execFile)("systemctl", args).then(({ stdout }) => Number(stdout), () => undefined);
}
function isWorker({ command }) {
    const names = command.slice(0, 2).map((word) => (0,external_node_path_.basename)(word));
    return names.includes("Runner.Worker") || names.includes("Runner.Worker.dll");
}

;// CONCATENATED MODULE: ./build/runner/machine.js













async function readMachine(path, asked, root = THIS_MACHINE) {
    const socket = (0,socket_file/* readSocket */.Ce)(path);
    const processes = await listProcesses();
    const [acl, accounts, engineGroup, all] = await Promise.all([
        (0,access_list.readAcl)(path),
        readAccounts(),
        readEngineGroup(path, processes, root),
        findRunners(processes, root),
    ]);
    const found = asked.length > 0
        ? await Promise.all(asked.map((user) => requireUser(user, accounts)))
        : await Promise.all(all.map(({ user }) => findUser(user, accounts)));
    const users = found.filter((user, at) => user !== undefined && user.uid !== 0 && found.findIndex((other) => other?.uid === user.uid) === at);
    const runners = all.filter(({ user }) => users.some(({ uid, name }) => user === String(uid) || user === (0,text_file/* fromBytes */.uK)(name)));
    const others = processes.filter(({ unit }) => all.every((runner) => runner.unit !== unit));
    const group = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").find(({ gid }) => gid === socket.gid);
    return { path, socket, acl, accounts, group, engineGroup, runners, users, processes: others };
}
function machine_isMember(user, gid, accounts) {
    const groups = parseGroup(accounts.group ?? "").filter((group) => group.gid === gid);
    return user.gid === gid || groups.some(({ members }) => members.includes(user.name));
}
function machine_nameOfUser(uid, accounts) {
    const user = parsePasswd(accounts.passwd ?? "").find((one) => one.uid === uid);
    return user === undefined ? `uid ${uid}` : fromBytes(user.name);
}
async function requireUser(user, accounts) {
    const found = await findUser(user, accounts);
    if (found !== undefined)
        return found;
    throw new errors/* DoodError */.bI("user-unknown", `this machine has no user \`${user}\``, "Name an existing one with --user, or create it: `useradd --create-home NAME`.");
}
async function findUser(user, accounts) {
    const isUid = /^\d+$/.test(user);
    const matches = (entry) => (isUid ? entry.uid === Number(user) : entry.name === (0,text_file/* toBytes */.ZJ)(user));
    return (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find(matches) ?? (await askNameService(user));
}
async function askNameService(user) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("getent", ["passwd", "--", user], { encoding: "latin1" });
        return (0,passwd/* parsePasswd */.i)(stdout)[0];
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/grant/new-container.js
var new_container = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/runner/private-socket.js


function private_socket_privateTo(path) {
    const uid = /^(?:\/var)?\/run\/user\/(\d+)\//.exec(path)?.[1];
    return uid === undefined ? undefined : Number(uid);
}
function requireReach(path, users) {
    const owner = private_socket_privateTo(path);
    const other = users.find(({ uid }) => uid !== owner);
    if (owner === undefined || other === undefined)
        return;
    const name = (0,text_file/* fromBytes */.uK)(other.name);
    throw new errors/* DoodError */.bI("owner-only", `${path} lies in the private folder of the user with uid ${owner}, whose rootless engine it is: ${name} can't reach it by any group`, `Run the runner as that user, or give ${name} an engine of its own: as ${name}, \`dockerd-rootless-setuptool.sh install\`. Or name a socket that isn't private: \`--socket /var/run/docker.sock\`.`);
}

;// CONCATENATED MODULE: ./build/runner/process-access.js


function process_access_runnerState({ process }, machine) {
    if (process === undefined)
        return "stopped";
    if (process_access_mayUse(process, machine))
        return "has";
    const user = machine.users.find(({ uid }) => uid === process.uid);
    return user !== undefined && isMember(user, machine.socket.gid, machine.accounts) ? "stale" : "lacks";
}
function process_access_processesTitle(processes) {
    const pids = processes.slice(0, 10).map(({ pid }) => pid);
    const more = processes.length > pids.length ? ` and ${processes.length - pids.length} more` : "";
    return `${processes.length === 1 ? "process" : "processes"} ${pids.join(", ")}${more}`;
}
function process_access_restartByHand(name, processes) {
    const services = [...new Set(processes.flatMap(({ unit }) => (isOwnService(unit) ? [unit] : [])))];
    const others = processes.filter(({ unit }) => !isOwnService(unit)).map(({ pid }) => pid);
    return [
        ...services.map((unit) => `sudo systemctl restart ${unit}`),
        ...(others.length === 0
            ? []
            : [
                `As ${name}, end it and start it again (a runner by ./run.sh): kill ${others.slice(0, 10).join(" ")}`,
            ]),
    ].join("; ");
}
function isOwnService(unit) {
    return unit !== undefined && /^[\w.@:-]+$/.test(unit) && !unit.startsWith("user@");
}
function process_access_mayUse({ uid, groups }, machine) {
    return uid === 0 || process_access_owns(uid, machine) || groups.includes(machine.socket.gid);
}
function process_access_owns(uid, { socket }) {
    return uid === socket.uid && opensToOwner(socket);
}

;// CONCATENATED MODULE: ./build/runner/socket-users.js






function socket_users_socketUsers({ socket, acl, accounts }) {
    const users = parsePasswd(accounts.passwd ?? "");
    const groups = parseGroup(accounts.group ?? "");
    const membersOf = (gid, by) => {
        const there = groups.find((one) => one.gid === gid);
        const title = there === undefined ? `group ${gid}` : fromBytes(there.name);
        const members = groups.filter((one) => one.gid === gid).flatMap((one) => one.members);
        const owners = users.filter((user) => user.gid === gid && user.uid !== 0);
        return [
            ...members.map((member) => ({ who: fromBytes(member), why: `member of ${title}${by}` })),
            ...owners.map((user) => ({ who: fromBytes(user.name), why: `with ${title}${by} as own group` })),
        ];
    };
    const groupCounts = acl === undefined ? opensToGroup(socket) : opens(acl.owningGroup);
    const listedUsers = (acl?.users ?? []).filter(({ permissions }) => opens(permissions));
    const listedGroups = (acl?.groups ?? []).filter(({ permissions }) => opens(permissions));
    return [
        ...(opensToEveryone(socket) ? [{ who: "everyone", why: "open to all" }] : []),
        { who: "root", why: "root" },
        ...(socket.uid !== 0 && opensToOwner(socket)
            ? [{ who: nameOfUser(socket.uid, accounts), why: "owner" }]
            : []),
        ...(groupCounts ? membersOf(socket.gid, "") : []),
        ...listedUsers.map(({ uid }) => ({ who: nameOfUser(uid, accounts), why: "access list" })),
        ...listedGroups.flatMap(({ gid }) => membersOf(gid, ", in the access list,")),
    ];
}
function socket_users_socketUsersTitle(users) {
    const reasons = [...new Set(users.map(({ why }) => why))];
    return reasons
        .map((reason) => {
        const names = users.filter(({ why }) => why === reason).map(({ who }) => who);
        return reason === "root" ? "root" : `${names.join(", ")} (${reason})`;
    })
        .join("; ");
}

;// CONCATENATED MODULE: ./build/runner/finding.js






function judgeMachine(machine) {
    return [
        socketFinding(machine),
        ok("access", "who may open it", socketUsersTitle(socketUsers(machine))),
        engineFinding(machine),
        ...userFindings(machine),
        ...machine.runners.map((runner) => runnerFinding(runner, machine)),
        ...processFindings(machine),
    ];
}
function groupName({ group, socket }) {
    return group === undefined ? String(socket.gid) : (0,text_file/* fromBytes */.uK)(group.name);
}
const SET_UP = "sudo dood runner setup";
function ok(about, subject, text) {
    return { about, state: "ok", subject, text, remedy: "" };
}
function problem(about, subject, text, remedy) {
    return { about, state: "problem", subject, text, remedy };
}
function socketFinding(machine) {
    const { path, socket, group, acl } = machine;
    const mode = socket.mode.toString(8).padStart(4, "0");
    const listed = acl !== undefined && acl.users.length + acl.groups.length > 0 ? ", with an access list" : "";
    const owner = `${nameOfUser(socket.uid, machine.accounts)}:${groupName(machine)} ${mode}, GID ${socket.gid}${listed}`;
    const bad = (text, remedy) => problem("socket", `socket ${path}`, `${owner}: ${text}`, remedy);
    if (opensToEveryone(socket)) {
        return bad("open to everyone on the machine, who can all become root on it", `Close it: sudo chmod 660 ${path}`);
    }
    if (privateTo(path) !== undefined)
        return ok("socket", `socket ${path}`, owner);
    if (!opensToGroup(socket)) {
        return bad("only its owner may use it", "Let the engine give it a group (docs/self-hosted.md).");
    }
    if (socket.gid === 0)
        return bad("it has no group of its own", SET_UP);
    if (group === undefined)
        return bad("no group of /etc/group has this number", SET_UP);
    return ok("socket", `socket ${path}`, owner);
}
function engineFinding(machine) {
    const { engineGroup: engine, path } = machine;
    const subject = "after the engine's restart";
    if (engine.kind === "unknown") {
        const owner = privateTo(path);
        if (owner !== undefined)
            return ok("engine", subject, "it is still its user's own");
        return { about: "engine", state: "warning", subject, text: `unknown: ${engine.why}`, remedy: "" };
    }
    const group = groupName(machine);
    const text = `${giver(engine)} gives the socket to ${engine.group}`;
    if (engine.group === group)
        return ok("engine", subject, text);
    const byOption = engine.kind === "dockerd" && engine.origin === "option";
    const remedy = byOption
        ? `Change the option in the service that starts dockerd to --group ${group}`
        : SET_UP;
    return problem("engine", subject, `${text}, not to ${group}`, remedy);
}
function giver(engine) {
    if (engine.kind === "systemd")
        return "docker.socket";
    const names = { default: "the engine", file: engine.file, option: "dockerd --group" };
    return names[engine.origin];
}
function userFindings(machine) {
    const group = groupName(machine);
    if (machine.users.length === 0) {
        return [problem("user", "runners", "none found", "Name the runner's user: --user NAME")];
    }
    return machine.users.map((user) => {
        const name = fromBytes(user.name);
        const subject = `user ${name}`;
        if (owns(user.uid, machine))
            return ok("user", subject, "owns the socket");
        if (isMember(user, machine.socket.gid, machine.accounts)) {
            return ok("user", subject, `is in the group ${group}`);
        }
        return problem("user", subject, `is not in the group ${group}`, `${SET_UP} --user ${name}`);
    });
}
function runnerFinding(runner, machine) {
    const { unit: subject, process } = runner;
    const group = groupName(machine);
    switch (runnerState(runner, machine)) {
        case "has": {
            const isOwner = process !== undefined && owns(process.uid, machine);
            return ok("runner", subject, isOwner ? "runs as the socket's owner" : `runs with the group ${group}`);
        }
        case "stopped":
            return ok("runner", subject, "doesn't run; it gets its groups when it starts");
        case "stale": {
            const text = `was started before its user came into the group ${group}: it lacks it until it is restarted`;
            return problem("runner", subject, text, `sudo systemctl restart ${subject}`);
        }
        case "lacks":
            return problem("runner", subject, `runs without the group ${group}`, SET_UP);
    }
}
function processFindings(machine) {
    const group = groupName(machine);
    return machine.users.flatMap((user) => {
        const name = fromBytes(user.name);
        if (!isMember(user, machine.socket.gid, machine.accounts))
            return [];
        const stale = machine.processes.filter((process) => process.uid === user.uid && !mayUse(process, machine));
        if (stale.length === 0)
            return [];
        const text = `started before ${name} came into the group ${group}: without it until started again`;
        return [problem("runner", `${processesTitle(stale)} of ${name}`, text, restartByHand(name, stale))];
    });
}

;// CONCATENATED MODULE: ./build/runner/setup-plan.js












const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);
function planSetup(machine, wanted) {
    const { socket, users, accounts } = machine;
    if (users.length === 0) {
        throw new errors/* DoodError */.bI("runner-not-found", "this machine has no runner as a service (actions.runner.*.service), but root's own", "Name the runner's user: `--user NAME`.");
    }
    requireReach(machine.path, users);
    if (private_socket_privateTo(machine.path) !== undefined)
        return { group: groupName(machine), gid: socket.gid, changes: [] };
    if (socket.gid !== 0 || !(0,socket_facts/* opensToGroup */.Sd)(socket))
        (0,new_container/* requireGroup */.vO)(socket, false);
    const { name, gid, created } = chooseGroup(machine, wanted);
    const group = { name: (0,text_file/* toBytes */.ZJ)(name), gid };
    const withGroup = created === undefined ? accounts : (0,identity_edits/* applyEdits */.ct)(accounts, created.edits);
    const joins = users.flatMap((user) => {
        if (user.gid === gid)
            return [];
        const edits = (0,identity_edits/* pendingEdits */.ti)(withGroup, (0,group_edits/* joinGroup */.U)(withGroup, group, user.name));
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
    const kept = keepGroup(machine.engineGroup, name);
    return {
        group: name,
        gid,
        changes: [...(created === undefined ? [] : [created]), ...joins, ...owner, ...kept],
    };
}
function chooseGroup(machine, wanted) {
    if (machine.socket.gid !== 0 && machine.group !== undefined) {
        return { name: (0,text_file/* fromBytes */.uK)(machine.group.name), gid: machine.socket.gid };
    }
    const groups = (0,identity_group/* parseGroup */.h)(machine.accounts.group ?? "");
    const there = groups.find(({ name }) => name === (0,text_file/* toBytes */.ZJ)(wanted));
    if (machine.socket.gid === 0 && there !== undefined && there.gid !== 0)
        return { name: wanted, gid: there.gid };
    const gid = machine.socket.gid === 0
        ? (SYSTEM_GIDS.find((free) => groups.every((group) => group.gid !== free)) ?? 999)
        : machine.socket.gid;
    const name = there === undefined ? wanted : `${wanted}-${gid}`;
    const edits = (0,group_edits/* createGroup */.w)(machine.accounts, { name: (0,text_file/* toBytes */.ZJ)(name), gid }, []);
    return { name, gid, created: { kind: "accounts", title: `create the group ${name} (${gid})`, edits } };
}
function keepGroup(engine, name) {
    if (engine.kind === "unknown" ||
        engine.group === name ||
        (engine.kind === "dockerd" && engine.origin === "option")) {
        return [];
    }
    if (engine.kind === "systemd") {
        const title = `tell docker.socket to give the socket to ${name} (${engine.dropIn})`;
        return [planEngineConfig(engine.dropIn, title, () => (0,text_file/* toBytes */.ZJ)(`[Socket]\nSocketGroup=${name}\n`))];
    }
    const path = (0,external_node_fs_.existsSync)(engine.file) ? (0,external_node_fs_.realpathSync)(engine.file) : engine.file;
    const title = `tell the engine to give the socket to ${name} (\`group\` in ${path})`;
    return [planEngineConfig(path, title, (before) => withGroup(before, name, path))];
}
function withGroup(text, group, path) {
    try {
        const config = JSON.parse(text === null || text.trim() === "" ? "{}" : (0,text_file/* fromBytes */.uK)(text));
        if (!(0,json/* isJsonObject */.OW)(config))
            throw new TypeError("not an object");
        const indentation = /^[ \t]+(?=")/m.exec(text ?? "")?.[0] ?? "  ";
        return (0,text_file/* toBytes */.ZJ)(`${JSON.stringify({ ...config, group }, undefined, indentation)}\n`);
    }
    catch (cause) {
        throw new errors/* DoodError */.bI("engine-config-invalid", `${path} is no JSON object, so that the engine itself couldn't start with it`, "Repair the file, then run this again.", { cause });
    }
}

// EXTERNAL MODULE: ./build/action/log.js
var log = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/action/runner-lease.js







async function lendSocket(lease, group, env) {
    const { path, uid, ...narrowed } = narrowLease(lease);
    const { changes } = planSetup(await readMachine(path, [String(uid)]), group);
    for (const change of changes) {
        log/* log */.R.line(`on the runner: ${change.title}`);
        await makeChange(change, changesMade(stateFolder(env)));
    }
    await openLease({ path, uid, ...narrowed });
}
async function returnSocket(saved) {
    return (await closeLease(parseLease(saved))) === "closed";
}
function parseLease(saved) {
    try {
        return narrowLease(JSON.parse(saved));
    }
    catch (cause) {
        throw new errors/* DoodError */.bI("record-invalid", "what is saved of the socket's access list is no record of it", "Look for the step of this job that writes to GITHUB_STATE of another. `sudo dood runner undo` takes back what is left.", { cause });
    }
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findActJob: () => (/* binding */ findActJob)
/* harmony export */ });
/* unused harmony exports actJobContainer, actServices, looksLikeService */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



const ACT_PATHS = ["/var/run/act", "/run/act"];
const JOB_CONTAINER = /^act-[A-Za-z0-9-]+-[0-9a-f]{64}$/;
async function findActJob(engine, { id }) {
    const name = actJobContainer(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)("/proc/self/mountinfo", "utf8").catch(() => ""));
    const container = name === undefined ? undefined : await inspectExactly(engine, name);
    if (name === undefined || container === undefined)
        return undefined;
    const members = await engine.networkMembers(`${name}-${id}-network`, (member) => looksLikeService(name, member));
    return { container, services: actServices(name, members) };
}
function actJobContainer(mountinfo) {
    for (const line of mountinfo.split("\n")) {
        const [, , , root = "", mountPoint = ""] = line.split(" ");
        const [, name = ""] = /\/volumes\/([^/]+)-env\/_data$/.exec(root) ?? [];
        if (ACT_PATHS.includes(mountPoint) && JOB_CONTAINER.test(name))
            return name;
    }
    return undefined;
}
function actServices(jobContainer, members) {
    return members.flatMap(({ id, name, aliases }) => {
        const service = aliases.find((alias) => actContainerName(jobContainer, alias) === name);
        return service === undefined ? [] : [{ name: service, id }];
    });
}
const MAX_PREFIX = 63;
function actContainerName(jobContainer, service) {
    const name = `${jobContainer}-${service}`.replaceAll(/[^A-Za-z0-9]/g, "-").replaceAll("--", "-");
    return `${prefix(name)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex")}`;
}
function looksLikeService(jobContainer, name) {
    const start = `${prefix(jobContainer)}-`;
    return name.startsWith(start) && /^[0-9a-f]{64}$/.test(name.slice(start.length));
}
function prefix(name) {
    return name.slice(0, MAX_PREFIX).replaceAll(/^-+|-+$/g, "");
}
async function inspectExactly(engine, name) {
    try {
        const found = await engine.inspect(name);
        return found.name === name ? found.id : undefined;
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI && failure.code === "container-gone")
            return undefined;
        throw failure;
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
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7679);




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
    (0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireRootsFolders */ .qT)(path);
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

/***/ 383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasPasswordlessSudo: () => (/* binding */ hasPasswordlessSudo),
/* harmony export */   runAsRoot: () => (/* binding */ runAsRoot)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);


async function hasPasswordlessSudo() {
    try {
        return (await run(["true"], "ignore")) === 0;
    }
    catch {
        return false;
    }
}
function runAsRoot(command, environment = {}) {
    const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    return run(["env", ...variables, ...command], "inherit");
}
async function run(command, output) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("sudo", ["-n", "--", ...command], { stdio: ["ignore", output, output] });
    const [code] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "close");
    return code ?? 1;
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
