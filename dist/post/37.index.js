export const id = 37;
export const ids = [37];
export const modules = {

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   ti: () => (/* binding */ pendingEdits),
/* harmony export */   wj: () => (/* binding */ revertEdits)
/* harmony export */ });
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
                : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLine */ .tm)(text, line, (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMember */ .t4)((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line), edit.user));
        }
        case "set-gid":
            return moveGroup(text, edit.group, edit.to, edit.from);
    }
}
function withoutAppended(text, { file, line }) {
    const found = findLine(text, (candidate) => candidate === line);
    if (found !== undefined)
        return (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLine */ .hj)(text, found);
    if (file === "passwd")
        return text;
    const [group = ""] = line.split(":");
    return (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(line)
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

/***/ 1379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ isGroup),
/* harmony export */   RV: () => (/* binding */ withMember),
/* harmony export */   YG: () => (/* binding */ withoutMembers),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   t4: () => (/* binding */ withoutMember),
/* harmony export */   zQ: () => (/* binding */ withGid)
/* harmony export */ });
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

/***/ 37:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changesMade: () => (/* binding */ changesMade),
  makeChange: () => (/* binding */ makeChange),
  undoChange: () => (/* binding */ undoChange)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/edits.js
var edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/system/accounts.js
var accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/system/record.js
var record = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/system/trusted-path.js
var trusted_path = __webpack_require__(7679);
// EXTERNAL MODULE: ./build/identity/edit-record.js
var edit_record = __webpack_require__(313);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/runner/change.js


function narrowChange(entry) {
    if (!(0,json/* isJsonObject */.OW)(entry))
        throw new TypeError("a change is an object");
    const title = (0,json/* textField */.M8)(entry, "title");
    switch (entry["kind"]) {
        case "accounts": {
            const edits = list(entry, "edits").map(edit_record/* narrowEdit */.U);
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

// EXTERNAL MODULE: ./build/runner/engine-config.js
var engine_config = __webpack_require__(544);
;// CONCATENATED MODULE: ./build/runner/env-file.js
const NEXT_HOOK = "SETUP_DOOD_CONTAINER_HOOK";
function variableIn(text, name) {
    return lineOf(name).exec(text ?? "")?.[1];
}
function withVariables(text, variables) {
    return Object.entries(variables).reduce((now, [name, value]) => {
        const line = `${name}=${value}`;
        if (/[\0\r\n]/.test(value))
            throw new RangeError(`${JSON.stringify(line)} is no one line`);
        if (lineOf(name).test(now))
            return now.replace(lineOf(name), () => line);
        return `${now}${now === "" || now.endsWith("\n") ? "" : "\n"}${line}\n`;
    }, text);
}
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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/system/acting-as.js
function actAs({ uid, gid }, act) {
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

// EXTERNAL MODULE: ./build/system/plain-file.js
var plain_file = __webpack_require__(5883);
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
function readRunnerFile(path) {
    const owner = ownerOf((0,external_node_path_.dirname)(path));
    const file = actAs(owner, () => (0,plain_file/* readPlainFile */.b)(path));
    if (file === undefined || file.uid === owner.uid)
        return file;
    throw new errors/* DoodError */.bI("file-unsafe", `${path} belongs to uid ${file.uid}, and its folder to uid ${owner.uid}`, `Give it to the folder's owner: sudo chown --reference=${(0,external_node_path_.dirname)(path)} ${path}`);
}
function writeRunnerFile(path, text) {
    const { uid, gid } = ownerOf((0,external_node_path_.dirname)(path));
    const like = readRunnerFile(path) ?? { uid, gid, mode: 0o644 };
    actAs({ uid, gid: like.gid }, () => (0,plain_file/* replaceFile */.f)(path, text, like));
}
function removeRunnerFile(path) {
    actAs(ownerOf((0,external_node_path_.dirname)(path)), () => (0,external_node_fs_.rmSync)(path));
}

;// CONCATENATED MODULE: ./build/runner/apply-change.js












function changesMade(folder) {
    return new record/* Record */.m((0,external_node_path_.join)(folder, "machine.json"), narrowChange);
}
async function makeChange(change, made) {
    await made.add(change);
    switch (change.kind) {
        case "accounts":
            await (0,accounts/* updateAccounts */.S)((files) => (0,edits/* applyEdits */.ct)(files, change.edits));
            return;
        case "socket-group":
            giveSocket(change.path, change.to);
            return;
        case "engine-config":
            (0,engine_config/* applyEngineConfig */.Xw)(change);
            await reloadUnits(change.path);
            return;
        case "runner-env":
            writeRunnerFile(change.path, change.after);
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
            await (0,accounts/* updateAccounts */.S)((files) => (0,edits/* revertEdits */.wj)(files, change.edits));
            return true;
        case "socket-group":
            return takeSocketBack(change);
        case "engine-config": {
            const isUndone = (0,engine_config/* undoEngineConfig */.XS)(change);
            await reloadUnits(change.path);
            return isUndone;
        }
        case "runner-env":
            return takeVariablesBack(change);
    }
}
function takeSocketBack({ path, from, to }) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.gid !== to)
        return false;
    giveSocket(path, from);
    return true;
}
function takeVariablesBack(change) {
    const { path, before, after, variables } = change;
    if ((0,external_node_fs_.lstatSync)((0,external_node_path_.dirname)(path), { throwIfNoEntry: false }) === undefined)
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


/***/ }),

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ undoEngineConfig),
/* harmony export */   Xw: () => (/* binding */ applyEngineConfig),
/* harmony export */   k0: () => (/* binding */ planEngineConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5883);
/* harmony import */ var _system_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7679);




const ROOTS = { uid: 0, gid: 0, mode: 0o644 };
function planEngineConfig(path, title, edit) {
    const newFolder = firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const before = readRootsFile(path) ?? null;
    return { kind: "engine-config", title, path, before, after: edit(before), newFolder };
}
function applyEngineConfig({ path, after }) {
    writeRootsFile(path, after);
}
function undoEngineConfig({ path, before, after, newFolder }) {
    const text = readRootsFile(path) ?? null;
    if (text === before)
        return true;
    if (text !== after)
        return false;
    if (before !== null) {
        writeRootsFile(path, before);
        return true;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
    if (newFolder !== null)
        removeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), newFolder);
    return true;
}
function readRootsFile(path) {
    const missing = firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,_system_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireTrusted */ .r6)(missing === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(missing), [0], path);
    return (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path)?.text;
}
function writeRootsFile(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,_system_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireTrusted */ .r6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [0], path);
    (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)(path, text, (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path) ?? ROOTS);
}
function removeFolders(folder, outermost) {
    if (!folder.startsWith(outermost))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
        return;
    }
    removeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), outermost);
}
function firstMissing(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) !== undefined)
        return null;
    return firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) ?? folder;
}


/***/ }),

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ updateAccounts),
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(885);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5883);





const NAMES = ["passwd", "group", "gshadow"];
const NEW_FILE = { mode: 0o644, uid: 0, gid: 0 };
async function readAccounts(etc = "/etc") {
    const texts = await Promise.all(NAMES.map(async (name) => [name, await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, name))]));
    return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}
async function updateAccounts(change, etc = "/etc") {
    const path = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, name);
    const update = async () => {
        const before = NAMES.map((name) => [name, (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b)(path(name))]);
        const texts = before.flatMap(([name, file]) => (file === undefined ? [] : [[name, file.text]]));
        const after = change(Object.fromEntries(texts));
        const changed = before.filter(([name, file]) => after[name] !== file?.text);
        for (const [name, file] of changed)
            replaceAccountFile(path(name), file, after[name] ?? "");
        return changed.length > 0;
    };
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(path("passwd"), () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(path("group"), () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(path("gshadow"), update)));
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "latin1");
    }
    catch (failure) {
        const errno = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(failure);
        if (errno === "ENOENT" || errno === "EACCES")
            return undefined;
        throw failure;
    }
}
function replaceAccountFile(path, before, after) {
    if (before !== undefined)
        (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(`${path}-`, before.text, before);
    (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(path, after, before ?? NEW_FILE);
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
