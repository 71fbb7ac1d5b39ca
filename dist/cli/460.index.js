export const id = 460;
export const ids = [460];
export const modules = {

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);
/* harmony import */ var _grant_shared_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);



async function openEngine(socket, env) {
    return (0,_grant_shared_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openSharedEngine */ .Ob)(await (0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locateEngine */ .JW)(socket, env), (0,_system_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(process.platform, env));
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ grantsIn),
  J: () => (/* binding */ machineJournal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/identity/edit-record.js
var edit_record = __webpack_require__(313);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/grant/journal.js


function narrowGrantRecord(value) {
    if (!(0,json/* isJsonObject */.OW)(value) || !Array.isArray(value["edits"]))
        throw new TypeError("a grant has edits");
    const id = (0,json/* textField */.M8)(value, "id");
    if (!/^[0-9a-f]{64}$/.test(id))
        throw new TypeError("a grant is in a container with an id");
    return { id, label: (0,json/* textField */.M8)(value, "label"), edits: value["edits"].map(edit_record/* narrowEdit */.U) };
}

// EXTERNAL MODULE: ./build/system/record.js
var record = __webpack_require__(2167);
;// CONCATENATED MODULE: ./build/cli/grants.js



function grantsIn(id, env) {
    return new record/* Record */.m((0,external_node_path_.join)((0,record/* stateFolder */.y)(env), "grants", `${id}.json`), narrowGrantRecord);
}
function machineJournal(env) {
    return { write: (_, record) => grantsIn(record.id, env).add(record) };
}


/***/ }),

/***/ 1460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/socket/mount.js
var socket_mount = __webpack_require__(2273);
// EXTERNAL MODULE: ./build/grant/observe/observe.js
var observe = __webpack_require__(1586);
// EXTERNAL MODULE: ./build/grant/observe/socket.js
var socket = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/names.js
var names = __webpack_require__(411);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/grant/plan/revert.js




function planRevert(edits, files, gid) {
    const groups = edits.flatMap((edit) => (edit.file === "group" ? [groupOf(edit)] : []));
    const isGrants = (edit) => isOfGrant(edit, files, groups, gid);
    return {
        files: (0,identity_edits/* revertEdits */.wj)(files, edits.filter(isGrants)),
        left: edits.filter((edit) => !isGrants(edit)),
    };
}
function isOfGrant(edit, files, groups, gid) {
    switch (edit.kind) {
        case "add-member":
            if (!(0,names/* isRecordableName */.jo)(edit.user))
                return false;
            return edit.file === "group" ? isSocketGroup(edit.gid, gid) : groups.includes(edit.group);
        case "append":
            return isOwnLine(edit, groups, gid);
        case "set-gid":
            return gid !== undefined && edit.to === gid && isFree(edit.from, edit.group, files, gid);
    }
}
function groupOf(edit) {
    return edit.kind === "append" ? (edit.line.split(":")[0] ?? "") : edit.group;
}
function isOwnLine({ file, line }, groups, gid) {
    const fields = line.split(":");
    const [name = "", password, third = "", members = ""] = fields;
    if (!(0,names/* isRecordableName */.jo)(name) || /[\0-\x1f\x7f]/.test(line))
        return false;
    switch (file) {
        case "passwd":
            return ((0,names/* isUid */.hO)(third) && third !== "0" && /^dood-[\d-]+:x:\d+:0:setup-dood:\/:\/sbin\/nologin$/.test(line));
        case "group":
            return fields.length === 4 && password === "x" && (0,names/* isUid */.hO)(third) && isSocketGroup(Number(third), gid);
        case "gshadow":
            return (fields.length === 4 && groups.includes(name) && password === "!" && third === "" && members !== "");
    }
}
function isSocketGroup(named, gid) {
    return named !== undefined && (gid === undefined || named === gid);
}
function isFree(from, group, files, socketGid) {
    if (!(0,names/* isUid */.hO)(String(from)) || from === 0 || from === socketGid)
        return false;
    const isAnothers = (0,identity_group/* parseGroup */.h)(files.group ?? "").some(({ gid, name }) => gid === from && name !== group);
    return !isAnothers && (0,passwd/* parsePasswd */.i)(files.passwd ?? "").every(({ gid }) => gid !== from);
}

// EXTERNAL MODULE: ./build/grant/plan/user.js + 12 modules
var user = __webpack_require__(4359);
// EXTERNAL MODULE: ./build/grant/apply/account-files.js + 1 modules
var account_files = __webpack_require__(7255);
;// CONCATENATED MODULE: ./build/grant/apply/revert.js







async function revertGrant(shared, container, { edits }) {
    const { engine } = shared.connection;
    const { id } = container;
    try {
        const [files, gid] = await Promise.all([(0,observe/* readAccountFiles */.p)(engine, id), socketGid(shared, container)]);
        const plan = planRevert(edits, (0,user/* accountTexts */.Yj)(files), gid);
        const written = await (0,account_files/* writeAccountFiles */.g)(engine, id, files, plan.files);
        await (0,account_files/* mergeConcurrentChanges */.j)(engine, id, written);
        if (plan.left.length > 0)
            return "left-in-part";
        return written.length > 0 ? "reverted" : "nothing-left";
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-gone")
            return "container-gone";
        throw failure;
    }
}
async function socketGid(shared, container) {
    const mount = (0,socket_mount/* findSocketMount */.wT)(container, shared.socket.hostPaths);
    if (mount === undefined)
        return undefined;
    return (0,socket/* viewSocket */.r)(shared, container, mount).then((socket) => socket?.gid, () => undefined);
}

// EXTERNAL MODULE: ./build/grant/discover/named-containers.js
var named_containers = __webpack_require__(1613);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
// EXTERNAL MODULE: ./build/cli/engine.js
var cli_engine = __webpack_require__(4879);
// EXTERNAL MODULE: ./build/cli/grants.js + 1 modules
var grants = __webpack_require__(136);
;// CONCATENATED MODULE: ./build/cli/revoke.js
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





const WORDS = {
    ...sentence/* REVERTED */.qP,
    "not-granted": "nothing was granted here by dood on this machine",
};
async function revoke(named, options, { env, output }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const shared = __addDisposableResource(env_1, await (0,cli_engine/* openEngine */.F)(options.socket, env), false);
        const { engine } = shared.connection;
        const containers = (await Promise.all(named.map((entry) => (0,named_containers/* findNamed */.n)(engine, entry)))).flat();
        const results = [];
        for (const { label, container } of containers) {
            const result = await revertAll(shared, container, (0,grants/* grantsIn */.x)(container.id, env));
            results.push({ label, id: container.id, result });
            const isDone = result !== "not-granted" && result !== "left-in-part";
            output.item(isDone ? "ok" : "warning", `${label}: ${WORDS[result]}`);
        }
        output.json({ version: 1, targets: results });
        return 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function revertAll(shared, container, record) {
    const outcomes = [];
    for (const grant of (await record.read()).toReversed()) {
        outcomes.push(await revertGrant(shared, container, grant));
    }
    await record.keep([]);
    const telling = ["left-in-part", "reverted"];
    return telling.find((result) => outcomes.includes(result)) ?? outcomes.at(-1) ?? "not-granted";
}


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ mergeConcurrentChanges),
  g: () => (/* binding */ writeAccountFiles)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group-line.js
var group_line = __webpack_require__(1379);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/identity/merge.js


function withChangesOfOthers(file, { base, theirs, now }) {
    const before = new Set(entries(base));
    const after = new Set(entries(theirs));
    const gone = [...before].filter((line) => !after.has(line));
    const added = [...after].filter((line) => !before.has(line));
    const members = file === "passwd" ? () => [] : group_line/* membersOf */.lS;
    const merged = new Entries(now);
    const was = firstOfEachName(gone);
    const isFirst = firstOfEachName(added);
    for (const line of added) {
        if (isFirst.get(nameOf(line)) === line)
            merged.merge(line, was.get(nameOf(line)), members);
        else
            merged.add(line);
    }
    const left = gone.filter((line) => !isFirst.has(nameOf(line)) && !merged.remove(line));
    for (const [name, lines] of Map.groupBy(left, nameOf))
        merged.takeMembers(name, lines.flatMap(members));
    return merged.text();
}
class Entries {
    #original;
    #lines;
    #byText;
    #byName;
    #isChanged = false;
    constructor(text) {
        this.#original = text;
        const lines = entries(text);
        this.#lines = [...lines];
        const places = lines.map((_, at) => at).toReversed();
        this.#byText = Map.groupBy(places, (at) => lines[at] ?? "");
        this.#byName = Map.groupBy(places, (at) => nameOf(lines[at] ?? ""));
    }
    merge(line, was, members) {
        const at = (was === undefined ? undefined : this.#first(was)) ?? this.#named(nameOf(line));
        const ours = at === undefined ? undefined : this.#lines[at];
        if (at === undefined || ours === undefined) {
            this.add(line);
            return;
        }
        const others = new Set([...members(line), ...members(was ?? "")]);
        const both = (0,group_line/* withMembers */.gn)(line, members(ours).filter((user) => !others.has(user)));
        const isThere = both.length === ours.length && sorted(both) === sorted(ours);
        if (!isThere)
            this.#replace(at, both);
    }
    add(line) {
        if (this.#first(line) === undefined)
            this.#replace(this.#lines.length, line);
    }
    remove(line) {
        const at = this.#first(line);
        if (at !== undefined)
            this.#replace(at, undefined);
        return at !== undefined;
    }
    takeMembers(name, users) {
        const at = this.#named(name);
        const ours = at === undefined ? undefined : this.#lines[at];
        if (at !== undefined && ours !== undefined)
            this.#replace(at, (0,group_line/* withoutMembers */.YG)(ours, users));
    }
    text() {
        if (!this.#isChanged)
            return this.#original;
        const lines = this.#lines.filter((line) => line !== undefined);
        const isOpen = this.#original !== "" && !this.#original.endsWith("\n");
        return lines.join("\n") + (isOpen || lines.length === 0 ? "" : "\n");
    }
    #replace(at, line) {
        this.#isChanged ||= this.#lines[at] !== line;
        this.#lines[at] = line;
        if (line === undefined)
            return;
        push(this.#byText, line, at);
        push(this.#byName, nameOf(line), at);
    }
    #first(line) {
        return lastThat(this.#byText.get(line), (at) => this.#lines[at] === line);
    }
    #named(name) {
        return lastThat(this.#byName.get(name), (at) => {
            const line = this.#lines[at];
            return line !== undefined && nameOf(line) === name;
        });
    }
}
function lastThat(places, holds) {
    for (let at = places?.at(-1); at !== undefined; at = places?.at(-1)) {
        if (holds(at))
            return at;
        places?.pop();
    }
    return undefined;
}
function push(places, key, at) {
    const there = places.get(key);
    if (there === undefined)
        places.set(key, [at]);
    else if (there.at(-1) !== at)
        there.push(at);
}
function firstOfEachName(lines) {
    return new Map(lines.map((line) => [nameOf(line), line]).toReversed());
}
function sorted(line) {
    return line.split(/[:,]/).toSorted().join(":");
}
function entries(text) {
    return [...(0,text_file/* linesOf */.Dx)(text)].map((line) => (0,text_file/* textOf */.b6)(text, line));
}
function nameOf(line) {
    return line.split(":", 1)[0] ?? "";
}

;// CONCATENATED MODULE: ./build/grant/apply/account-files.js


const FILES = ["passwd", "group", "gshadow"];
const MAX_MERGES = 8;
async function writeAccountFiles(engine, id, there, wanted) {
    const writes = FILES.flatMap((name) => fileWrite(name, there[name], wanted[name]));
    if (writes.length === 0)
        return [];
    try {
        await engine.writeFiles(id, writes);
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "account-file-unusable")
            throw failure;
        const now = await Promise.all(writes.map(({ path }) => engine.readFile(id, path))).catch(() => []);
        const isThere = ({ file }, at) => now[at]?.text === file.text && !now[at].isLost;
        if (!writes.every(isThere))
            throw failure;
    }
    return writes;
}
function fileWrite(name, previous, text) {
    if (text === undefined)
        return [];
    const path = `/etc/${name}`;
    if (previous === undefined)
        return [{ name, path, file: { path, text, mode: 0o644, uid: 0, gid: 0 } }];
    const { isLost, ...file } = previous;
    const write = { name, path: file.path, file: { ...file, text } };
    if (isLost)
        return [write];
    return text === file.text ? [] : [{ ...write, previous }];
}
async function mergeConcurrentChanges(engine, id, written) {
    let last = written;
    for (let merge = 0; merge < MAX_MERGES && last.length > 0; merge++) {
        last = (await Promise.all(last.map((write) => mergeOverwritten(engine, id, write)))).flat();
        if (last.length > 0)
            await engine.writeFiles(id, last);
    }
}
async function mergeOverwritten(engine, id, write) {
    const { name, path, file, previous } = write;
    if (previous === undefined)
        return [];
    const replaced = await engine.readFile(id, `${path}-`);
    const isExpected = [undefined, previous.text, file.text].includes(replaced?.text);
    const now = isExpected ? undefined : await engine.readFile(id, path);
    if (replaced === undefined || now === undefined)
        return [];
    const text = withChangesOfOthers(name, { base: previous.text, theirs: replaced.text, now: now.text });
    return text === now.text ? [] : [{ name, path, file: { ...now, text }, previous: now }];
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

/***/ 3046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Fz: () => (/* binding */ containerOptionsOf),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Kr: () => (/* binding */ gidOf),
/* harmony export */   Z9: () => (/* binding */ denialOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   od: () => (/* binding */ grantOf),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   zl: () => (/* binding */ isOpenToEveryone)
/* harmony export */ });
/* unused harmony exports MARKS, verdictOf, proofVerdictOf */
/* harmony import */ var _grant_verify_proof_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);


function gidOf({ newContainer }) {
    return newContainer.kind === "group" ? newContainer.gid : undefined;
}
function groupOf(run) {
    const [granted] = run.outcomes.flatMap((one) => grantOf(one) ?? []);
    if (granted !== undefined)
        return granted.group;
    return run.newContainer.kind === "address" ? "" : run.policy.group;
}
function containerOptionsOf({ newContainer }) {
    return newContainer.kind === "failed" ? "" : newContainer.options;
}
function proofOf({ outcomes, policy }) {
    if (!policy.verify || policy.dryRun)
        return undefined;
    if (outcomes.length === 0)
        return "api";
    const levels = outcomes.flatMap((one) => (one.kind === "passed" ? (one.proof?.level ?? []) : []));
    return levels.length === outcomes.length ? (0,_grant_verify_proof_script_js__WEBPACK_IMPORTED_MODULE_1__/* .weakest */ .hB)(levels) : undefined;
}
function isVerified(run) {
    return proofOf(run) !== undefined && run.outcomes.every(isTargetVerified);
}
function isTargetVerified(outcome) {
    if (outcome.kind !== "passed")
        return false;
    const { plan, proof } = outcome;
    const isKnown = !(plan.kind === "nothing" && plan.reason === "other-access") && !plan.mount.isForeign;
    return proof !== undefined && proof.level !== "inferred" && isKnown;
}
function isChanged({ check, outcomes }) {
    return check.repair !== undefined || outcomes.some((one) => "changed" in one && one.changed);
}
function grantOf(outcome) {
    return "plan" in outcome && outcome.plan.kind === "edit" ? outcome.plan.grant : undefined;
}
function isOpenToEveryone(outcome) {
    switch (outcome.kind) {
        case "passed":
            return (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(outcome.socketAfter);
        case "planned":
            return (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(outcome.plan.socket);
        case "refused":
            return outcome.refusal.code === "world-writable";
        case "failed":
            return false;
    }
}
function denialOf(outcome) {
    return outcome.kind === "refused" ? outcome.refusal : outcome.kind === "failed" ? outcome.error : undefined;
}
function warningsOf(outcome) {
    return outcome.kind === "passed"
        ? outcome.warnings
        : outcome.kind === "planned"
            ? outcome.plan.warnings
            : [];
}
const MARKS = {
    good: { sign: "✓", emoji: "✅" },
    doubtful: { sign: "!", emoji: "⚠️" },
    bad: { sign: "✗", emoji: "❌" },
    planned: { sign: "…", emoji: "📝" },
};
function verdictOf(outcome) {
    const proved = proofVerdictOf(outcome);
    return proved === "good" && warningsOf(outcome).length > 0 ? "doubtful" : proved;
}
function proofVerdictOf(outcome) {
    switch (outcome.kind) {
        case "refused":
        case "failed":
            return "bad";
        case "planned":
            return "planned";
        case "passed":
            return isTargetVerified(outcome) ? "good" : "doubtful";
    }
}


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z5: () => (/* binding */ userOf),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   qP: () => (/* binding */ REVERTED),
/* harmony export */   wS: () => (/* binding */ toolOf)
/* harmony export */ });
/* unused harmony exports whereabouts, dindNote, before, actionTaken, proved, MAIN_PROCESS, duration */
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3046);

function sentence(outcome) {
    const where = `${userOf(outcome)} in ${whereabouts(outcome)}`;
    switch (outcome.kind) {
        case "refused":
        case "failed":
            return `${where}: ${(0,_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .denialOf */ .Z9)(outcome)?.message}`;
        case "planned":
            return `${where} would be able to use docker: ${actionTaken(outcome)}`;
        case "passed":
            return `${where} may ${outcome.changed ? "now " : ""}use docker: ${actionTaken(outcome)}; ${proved(outcome)}`;
    }
}
function userOf(outcome) {
    if ("plan" in outcome)
        return outcome.plan.userTitle;
    return (outcome.target.user ?? outcome.container?.user) || "root";
}
function whereabouts({ target, container }) {
    const words = {
        job: "the job container",
        service: `service \`${target.label}\``,
        named: `container \`${container?.name || target.label}\``,
    };
    const image = container?.image ?? "";
    return image === "" ? words[target.role] : `${words[target.role]} (image ${image})`;
}
function dindNote(run) {
    if (run.dindHost === undefined)
        return undefined;
    const where = `Docker in Docker: ${run.dindHost.title} runs an engine of its own`;
    return gidOf(run) === undefined
        ? `${where}, at ${run.address}. There is no socket of this machine to grant: over TCP no user needs a group`
        : `${where}. The socket is that engine's, not this machine's, of which nothing is granted: the group gives access to that engine alone`;
}
function before(outcome) {
    if (!("plan" in outcome))
        return "no access";
    const { plan } = outcome;
    if (plan.kind === "nothing") {
        const words = {
            root: "root",
            owner: "owns the socket",
            member: `in group ${plan.socket.gid}`,
            "other-access": "let in by something else than a group",
        };
        return words[plan.reason];
    }
    const { how, group, gid, previousGid } = plan.grant;
    const words = {
        joined: `not in group ${group} (${gid})`,
        realigned: `group ${group} had GID ${previousGid}`,
        created: `no group had GID ${gid}`,
    };
    return words[how];
}
function actionTaken(outcome) {
    const isPlan = outcome.kind === "planned";
    const isRestart = isPlan ? outcome.plan.restart.kind === "restart" : outcome.restarted;
    const restart = isRestart ? `, and its main process ${isPlan ? "would be" : "was"} restarted` : "";
    return `${grantWords(outcome)}${restart}`;
}
function grantWords({ kind, plan }) {
    if (plan.kind === "nothing") {
        const words = {
            root: "it is root, and needs no group",
            owner: "it owns the socket, and needs no group",
            member: `it was in group ${plan.socket.gid} already`,
            "other-access": "the kernel lets it in already, by something else than a group",
        };
        return words[plan.reason];
    }
    const [joined, went] = kind === "planned" ? ["would join", "would go"] : ["joined", "went"];
    const { how, group, gid, previousGid } = plan.grant;
    const words = {
        joined: `${joined} group ${group} (${gid})`,
        realigned: `${joined} group ${group}, whose GID ${went} from ${previousGid} to the socket's ${gid}`,
        created: `${joined} the new group ${group} (${gid})`,
    };
    return words[how];
}
function proved(outcome) {
    if (outcome.kind === "planned")
        return "not tried";
    const { proof } = outcome;
    switch (proof?.level) {
        case "docker":
            return `proved by ${toolOf(outcome)}`;
        case "api":
            return `proved by a connection (${toolOf(outcome)})`;
        case "access":
            return "proved by the kernel's own check (nothing in the image can connect)";
        case "inferred":
            return "inferred, not verified";
        case undefined:
            return "not verified";
    }
}
function toolOf({ proof }) {
    return proof === undefined ? "" : [proof.tool, proof.detail].filter(Boolean).join(" ");
}
const MAIN_PROCESS = {
    has: "has the group",
    lacks: "lacks the group",
    "needs-none": "needs none",
    unknown: "can't be seen from here",
};
const REVERTED = {
    reverted: "taken back; its main process keeps its groups until it is restarted",
    "nothing-left": "nothing of the grant is left",
    "container-gone": "the container is gone, and the grant with it",
    "left-in-part": "taken back as far as it is a grant's; the record also names what no grant adds, and that was left",
};
function duration(ms) {
    const whole = Math.round(ms);
    return whole < 1000 ? `${whole} ms` : `${(whole / 1000).toFixed(1)} s`;
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


/***/ })

};
