export const id = 71;
export const ids = [71];
export const modules = {

/***/ 5166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _runner_apply_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7632);
/* harmony import */ var _system_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2167);



async function undoAll(isMeant, dryRun, context) {
    const { output, env } = context;
    const made = await (0,_runner_apply_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changesMade */ .$W)((0,_system_record_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFolder */ .y)(env)).read();
    const undone = [];
    for (const change of made.filter(isMeant).toReversed()) {
        const { title } = change;
        output.item("change", `${dryRun ? "would take back" : "take back"}: ${title}`);
        const left = dryRun ? undefined : await undo(change, context);
        if (left !== undefined)
            output.item("warning", `left as it is: ${left}`);
        undone.push({ title, isLeft: left !== undefined });
    }
    return undone;
}
async function undo(change, { env }) {
    try {
        const result = await (0,_runner_apply_change_js__WEBPACK_IMPORTED_MODULE_1__/* .undoChange */ .N3)(change, (0,_runner_apply_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changesMade */ .$W)((0,_system_record_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFolder */ .y)(env)));
        return result === "undone" ? undefined : `somebody else has changed it since: ${change.title}`;
    }
    catch (failure) {
        const { code, message, remedy } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure);
        return `${message} [${code}]. ${remedy}`;
    }
}


/***/ }),

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ narrowEdit)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

function narrowEdit(entry) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entry))
        throw new TypeError("an edit is an object");
    const file = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "file");
    switch (entry["kind"]) {
        case "append":
            if (file !== "group" && file !== "gshadow" && file !== "passwd")
                break;
            return { kind: "append", file, line: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "line") };
        case "add-member": {
            if (file !== "group" && file !== "gshadow")
                break;
            const gid = entry["gid"] === undefined ? {} : { gid: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .idField */ .ei)(entry, "gid") };
            return {
                kind: "add-member",
                file,
                group: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "group"),
                ...gid,
                user: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "user"),
            };
        }
        case "set-gid": {
            if (file !== "group")
                break;
            const [from, to] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .idField */ .ei)(entry, "from"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .idField */ .ei)(entry, "to")];
            return { kind: "set-gid", file, group: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "group"), from, to };
        }
    }
    throw new TypeError(`no edit: ${JSON.stringify(entry["kind"])} of ${file}`);
}


/***/ }),

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

/***/ 5433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   e0: () => (/* binding */ atoi),
/* harmony export */   id: () => (/* binding */ trimSpaceEnd),
/* harmony export */   jT: () => (/* binding */ toUint32),
/* harmony export */   xD: () => (/* binding */ atoiOrZero)
/* harmony export */ });
const SPACE = [
    "[\\t\\n\\v\\f\\r ]",
    "\\xc2[\\x85\\xa0]",
    "\\xe1\\x9a\\x80",
    "\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]",
    "\\xe2\\x81\\x9f",
    "\\xe3\\x80\\x80",
].join("|");
const LEADING = new RegExp(`^(?:${SPACE})+`);
const LAST = new RegExp(`(?:${SPACE})$`);
function trimSpace(bytes) {
    return trimSpaceEnd(bytes.replace(LEADING, ""));
}
function trimSpaceEnd(bytes) {
    let end = bytes.length;
    for (;;) {
        const last = LAST.exec(bytes.slice(Math.max(0, end - 3), end));
        if (last === null)
            return bytes.slice(0, end);
        end -= last[0].length;
    }
}
const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);
function atoi(text) {
    const value = parseInteger(text);
    return value === undefined || value > MAX_INT64 || value < MIN_INT64 ? undefined : fitted(value);
}
function isInteger(text) {
    return parseInteger(text) !== undefined;
}
function atoiOrZero(text) {
    return fitted(parseInteger(text) ?? 0n);
}
function toUint32(value) {
    return Number(BigInt.asUintN(32, BigInt(value)));
}
const MAX_DIGITS = 20;
function parseInteger(text) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return undefined;
    const digits = text.replace(/^[+-]?0*/, "");
    const value = BigInt(digits.length > MAX_DIGITS ? "9".repeat(MAX_DIGITS) : digits);
    return text.startsWith("-") ? -value : value;
}
function fitted(value) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        return Number.MAX_SAFE_INTEGER;
    return value < BigInt(Number.MIN_SAFE_INTEGER) ? Number.MIN_SAFE_INTEGER - 1 : Number(value);
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

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hO: () => (/* binding */ isUid),
/* harmony export */   jo: () => (/* binding */ isRecordableName)
/* harmony export */ });
/* unused harmony export isValidName */
function isValidName(name) {
    return /^[a-z_][a-z0-9_-]*\$?$(?!\n)/.test(name) && name.length <= 32;
}
function isRecordableName(name) {
    return /^[^\0-\x20\x7f:,#+-][^\0-\x1f\x7f:,]*$/.test(name) && name.trim() === name;
}
function isUid(text) {
    return /^(?:0|[1-9][0-9]{0,9})$/.test(text) && Number(text) <= 0x7fff_ffff;
}


/***/ }),

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   YX: () => (/* binding */ mapLines),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hj: () => (/* binding */ removeLine),
/* harmony export */   tm: () => (/* binding */ replaceLine),
/* harmony export */   uK: () => (/* binding */ fromBytes)
/* harmony export */ });
function* linesOf(text) {
    let start = 0;
    while (start < text.length) {
        const feed = text.indexOf("\n", start);
        const end = feed === -1 ? text.length : feed;
        yield { start, end };
        start = end + 1;
    }
}
function textOf(text, line) {
    return text.slice(line.start, line.end);
}
function mapLines(text, make) {
    return text
        .split("\n")
        .map((line, at, { length }) => (at === length - 1 && line === "" ? line : make(line)))
        .join("\n");
}
function appendLine(text, line) {
    return text === "" || text.endsWith("\n") ? `${text}${line}\n` : `${text}\n${line}`;
}
function removeLine(text, { start, end }) {
    const isLastWithoutFeed = end === text.length;
    return isLastWithoutFeed
        ? text.slice(0, Math.max(0, start - 1))
        : text.slice(0, start) + text.slice(end + 1);
}
function replaceLine(text, { start, end }, line) {
    return text.slice(0, start) + line + text.slice(end);
}
function toBytes(value) {
    return Buffer.from(value, "utf8").toString("latin1");
}
function fromBytes(bytes) {
    return Buffer.from(bytes, "latin1").toString("utf8");
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   ei: () => (/* binding */ idField)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textField(object, name) {
    const value = object[name];
    if (typeof value === "string")
        return value;
    throw new TypeError(`"${name}" is no text`);
}
function idField(object, name) {
    const value = object[name];
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new TypeError(`"${name}" is no id`);
}


/***/ }),

/***/ 7632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $W: () => (/* binding */ changesMade),
  nU: () => (/* binding */ makeChange),
  N3: () => (/* binding */ undoChange)
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
// EXTERNAL MODULE: ./build/runner/env-file.js
var env_file = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/runner/runner-folder.js
var runner_folder = __webpack_require__(6882);
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
            (0,runner_folder/* writeRunnerFile */.oJ)(change.path, change.after);
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
    const text = (0,runner_folder/* readRunnerFile */.Lh)(path)?.text ?? null;
    if (text === before)
        return true;
    if (text === null)
        return false;
    const left = text === after ? before : (0,env_file/* withoutVariables */.KC)(text, change, variables);
    if (left === null)
        (0,runner_folder/* removeRunnerFile */.pe)(path);
    else
        (0,runner_folder/* writeRunnerFile */.oJ)(path, left);
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

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   QE: () => (/* binding */ NEXT_HOOK),
/* harmony export */   SD: () => (/* binding */ variableIn),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
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


/***/ }),

/***/ 6882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ readRunnerFile),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   oJ: () => (/* binding */ writeRunnerFile),
/* harmony export */   pe: () => (/* binding */ removeRunnerFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _system_acting_as_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9763);
/* harmony import */ var _system_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5883);
/* harmony import */ var _system_trusted_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7679);






function ownerOf(folder) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("runner-not-found", `${folder} is ${found === undefined ? "not there" : "no folder"}`, "Name the folder that the runner is installed in: `--runner FOLDER`.");
    }
    const { uid, gid } = found;
    (0,_system_trusted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .requireTrusted */ .r6)(uid === 0 ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), [0, uid]);
    return { uid, gid };
}
function readRunnerFile(path) {
    const owner = ownerOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const file = (0,_system_acting_as_js__WEBPACK_IMPORTED_MODULE_5__/* .actAs */ .J)(owner, () => (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b)(path));
    if (file === undefined || file.uid === owner.uid)
        return file;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("file-unsafe", `${path} belongs to uid ${file.uid}, and its folder to uid ${owner.uid}`, `Give it to the folder's owner: sudo chown --reference=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} ${path}`);
}
function writeRunnerFile(path, text) {
    const { uid, gid } = ownerOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const like = readRunnerFile(path) ?? { uid, gid, mode: 0o644 };
    (0,_system_acting_as_js__WEBPACK_IMPORTED_MODULE_5__/* .actAs */ .J)({ uid, gid: like.gid }, () => (0,_system_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, text, like));
}
function removeRunnerFile(path) {
    (0,_system_acting_as_js__WEBPACK_IMPORTED_MODULE_5__/* .actAs */ .J)(ownerOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path));
}


/***/ }),

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ actAs)
/* harmony export */ });
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


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK, O_NOCTTY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const MAX_BYTES = 8 * 1024 * 1024;
function readPlainFile(path) {
    const file = open(path);
    if (file === undefined)
        return undefined;
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            throw unfit(path, "is no regular file");
        if (stat.nlink > 1)
            throw unfit(path, "has another name as well (a hard link), which may be another user's file");
        if (stat.size > MAX_BYTES)
            throw unfit(path, `is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "latin1"), uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777 };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function replaceFile(path, text, like) {
    const unfinished = `${path}+`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { force: true });
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(unfinished, "wx", 0o600);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, "latin1");
        const { uid, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (uid !== like.uid || gid !== like.gid)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(file, like.uid, like.gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, like.mode & 0o7777);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, path);
}
function open(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    }
    catch (failure) {
        const errno = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(failure);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("file-unsafe", `${path} ${why}`, "Put the file itself there.");
}


/***/ }),

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Record),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4819);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9368);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5883);








function stateFolder(env) {
    const given = env["SETUP_DOOD_STATE"];
    if (given !== undefined && given !== "")
        return given;
    if (process.getuid?.() === 0)
        return "/var/lib/setup-dood";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["XDG_STATE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".local/state"), "setup-dood");
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
            const text = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b)(this.#path)?.text;
            if (text === undefined)
                return [];
            const content = JSON.parse((0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .fromBytes */ .uK)(text));
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(content) || content["version"] !== 1 || !Array.isArray(content["entries"])) {
                throw new TypeError("another version");
            }
            return content["entries"].map(this.#narrow);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DoodError */ .bI("record-invalid", `${this.#path}, which says what was done, can't be read`, "Take back by hand what it names, then delete it.", { cause });
        }
    }
    async add(entry) {
        await this.#write([...(await this.read()), entry]);
    }
    async remove(entry) {
        const entries = await this.read();
        const at = entries.findLastIndex((other) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(other, entry));
        await this.keep(entries.filter((_, index) => index !== at));
    }
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
        (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .f)(this.#path, (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .toBytes */ .ZJ)(text), own);
    }
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ requireRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function requireRoot(argv = process.argv) {
    if (process.getuid?.() === 0)
        return;
    const [, script = "dood", ...args] = argv;
    const words = ["sudo", process.execPath, script, ...args].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("not-root", "only root may change this machine's accounts", `Run: ${words.join(" ")}`);
}


/***/ })

};
