export const id = 561;
export const ids = [561,757];
export const modules = {

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup),
/* harmony export */   b: () => (/* binding */ seenSocket)
/* harmony export */ });
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5064);
/* harmony import */ var _socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2076);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);




function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if (isUnmapped(seen, socket, engine)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("userns-remapped", `the container runs in a user namespace (userns-remap) that doesn't map the socket's owner: it sees ${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .socketTitle */ .SJ)(socket)}, and not even its root may use it`, "Create the container in the host's user namespace: `--userns=host`.");
    }
    const misuses = mount.isForeign ? (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .findMisuse */ .Km)(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .repairLine */ .Ox)(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("world-writable", (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
function isUnmapped({ container }, { uid, gid }, engine) {
    const hasNamespace = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return hasNamespace && container.usernsMode !== "host" && uid === _socket_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .OVERFLOW_ID */ .J4 && gid === _socket_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .OVERFLOW_ID */ .J4;
}
function notRunning({ container }) {
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${container.name}\`.`,
        restarting: `It stops as soon as it starts: read \`docker logs ${container.name}\`.`,
    };
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
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



function applyEdits(files, edits) {
    return edits.reduce((now, edit) => withText(now, edit.file, (text) => applied(text, edit)), files);
}
function pendingEdits(files, edits) {
    let now = files;
    return edits.filter((edit) => {
        const before = now;
        now = applyEdits(before, [edit]);
        return now !== before;
    });
}
function revertEdits(files, edits) {
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
        .map((user) => ({ kind: "add-member", file, group, user }))
        .reduce(reverted, text);
}
function moveGroup(text, group, from, to) {
    return [...(0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)]
        .filter((line) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line), group, from))
        .reduceRight((now, line) => (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLine */ .tm)(now, line, (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withGid */ .zQ)((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line), from, to)), text);
}
function memberLine(text, { group, gid, user }) {
    return findLine(text, (line) => (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ)(line, group, gid) && (0,_group_line_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(line).includes(user));
}
function findLine(text, matches) {
    return [...(0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)].find((line) => matches((0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(text, line)));
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
function atoiOrZero(text) {
    return fitted(parseInteger(text) ?? 0n);
}
function toUint32(value) {
    return Number(BigInt.asUintN(32, BigInt(value)));
}
function parseInteger(text) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return undefined;
    return text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text.replace("+", ""));
}
function fitted(value) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        return Number.MAX_SAFE_INTEGER;
    return value < BigInt(Number.MIN_SAFE_INTEGER) ? Number.MIN_SAFE_INTEGER - 1 : Number(value);
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
function withGid(line, from, to) {
    const fields = line.split(":");
    const [, before = "", digits, after = ""] = /^(\+?0*?)(-?(?:0|[1-9][0-9]*))(\s*)$/.exec(fields[GID] ?? "") ?? [];
    return digits === String(from) ? fields.with(GID, `${before}${to}${after}`).join(":") : line;
}


/***/ }),

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseGroup)
/* harmony export */ });
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);


function parseGroup(text) {
    const entries = [];
    for (const { start, end } of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)) {
        const line = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(text.slice(start, end));
        if (line === "" || line.startsWith("#"))
            continue;
        const [name = "", , gid = "", members = ""] = line.split(":");
        entries.push({ name, gid: (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD)(gid), members: members === "" ? [] : members.split(",") });
    }
    return entries;
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jo: () => (/* binding */ isRecordableName)
/* harmony export */ });
/* unused harmony exports isValidName, isUid */
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

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parsePasswd)
/* harmony export */ });
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);


function parsePasswd(text) {
    const entries = [];
    for (const { start, end } of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)) {
        const line = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(text.slice(start, end));
        if (line === "")
            continue;
        const [name = "", , uid = "", gid = "", , home = ""] = line.split(":");
        entries.push({ name, uid: (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD)(uid), gid: (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD)(gid), home });
    }
    return entries;
}


/***/ }),

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Xq: () => (/* binding */ appendLine),
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

/***/ 3570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ runnerState),
/* harmony export */   Hx: () => (/* binding */ judgeMachine),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2392);
/* harmony import */ var _private_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9668);
/* harmony import */ var _restart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3364);
/* harmony import */ var _socket_users_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8415);






function judgeMachine(machine) {
    return [
        socketFinding(machine),
        ok("access", "who may open it", (0,_socket_users_js__WEBPACK_IMPORTED_MODULE_4__/* .openersTitle */ .R)((0,_socket_users_js__WEBPACK_IMPORTED_MODULE_4__/* .listOpeners */ .j)(machine))),
        engineFinding(machine),
        ...userFindings(machine),
        ...machine.runners.map((runner) => runnerFinding(runner, machine)),
    ];
}
function runnerState({ process }, machine) {
    if (process === undefined)
        return "stopped";
    const { uid, groups } = process;
    if (uid === 0 || owns(uid, machine) || groups.includes(machine.socket.gid))
        return "has";
    const user = machine.users.find((one) => one.uid === uid);
    return user !== undefined && (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(user, machine.socket.gid, machine.accounts) ? "stale" : "lacks";
}
function groupName({ group, socket }) {
    return group === undefined ? String(socket.gid) : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(group.name);
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
    const owner = `${(0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfUser */ .eK)(socket.uid, machine.accounts)}:${groupName(machine)} ${mode}, GID ${socket.gid}${listed}`;
    const bad = (text, remedy) => problem("socket", `socket ${path}`, `${owner}: ${text}`, remedy);
    if ((0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(socket)) {
        return bad("open to everyone on the machine, who can all become root on it", `Close it: sudo chmod 660 ${path}`);
    }
    if ((0,_private_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .privateTo */ .L)(path) !== undefined)
        return ok("socket", `socket ${path}`, owner);
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket)) {
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
        const owner = (0,_private_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .privateTo */ .L)(path);
        if (owner !== undefined)
            return ok("engine", subject, "it is still its user's own");
        const who = engine.listener === undefined
            ? "who listens on the socket can't be seen"
            : `${engine.listener} listens on the socket`;
        return { about: "engine", state: "warning", subject, text: `unknown: ${who}`, remedy: "" };
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
        const name = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(user.name);
        const subject = `user ${name}`;
        if (owns(user.uid, machine))
            return ok("user", subject, "owns the socket");
        if ((0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(user, machine.socket.gid, machine.accounts)) {
            return ok("user", subject, `is in the group ${group}`);
        }
        return problem("user", subject, `is not in the group ${group}`, `${SET_UP} --user ${name}`);
    });
}
function runnerFinding(runner, machine) {
    const subject = (0,_restart_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerTitle */ .x)(runner);
    const group = groupName(machine);
    switch (runnerState(runner, machine)) {
        case "has": {
            const isOwner = runner.process !== undefined && owns(runner.process.uid, machine);
            return ok("runner", subject, isOwner ? "runs as the socket's owner" : `runs with the group ${group}`);
        }
        case "stopped":
            return ok("runner", subject, "doesn't run; it gets its groups when it starts");
        case "stale": {
            const text = `was started before its user came into the group ${group}: it lacks it until it is restarted`;
            const remedy = runner.unit === undefined ? `${SET_UP} --restart` : `sudo systemctl restart ${runner.unit}`;
            return problem("runner", subject, text, remedy);
        }
        case "lacks":
            return problem("runner", subject, `runs without the group ${group}`, SET_UP);
    }
}
function owns(uid, { socket }) {
    return uid === socket.uid && (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToOwner */ .KD)(socket);
}


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NB: () => (/* binding */ isMember),
  eK: () => (/* binding */ nameOfUser),
  Uc: () => (/* binding */ readMachine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/system/access-list.js
var access_list = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/system/accounts.js
var system_accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/system/processes.js
var system_processes = __webpack_require__(2129);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
;// CONCATENATED MODULE: ./build/runner/engine-group.js




const CONFIG_FILE = "/etc/docker/daemon.json";
const DEFAULT_GROUP = "docker";
const LISTENING = 0x10000;
async function readEngineGroup(socketPath, root = "/") {
    const listeners = await listenersOn(socketPath);
    const isFrom = (name) => (process) => (0,external_node_path_.basename)(process.command[0] ?? "") === name;
    const engine = listeners.find(isFrom("dockerd"));
    const socketUnit = engine?.command.some((word) => word.includes("fd://")) ?? false;
    if (socketUnit || (engine === undefined && listeners.some(({ pid }) => pid === 1))) {
        const { group, dropIn, streams } = await readSocketUnit(root);
        const path = (0,mount/* canonicalPath */.Op)(socketPath);
        if (streams.some((stream) => (0,mount/* canonicalPath */.Op)(stream) === path))
            return { kind: "systemd", group, dropIn };
        return { kind: "unknown", listener: "systemd" };
    }
    if (engine === undefined)
        return { kind: "unknown", listener: listeners[0]?.command[0] };
    return readDaemonGroup(engine.command, root);
}
async function readDaemonGroup(command, root = "/") {
    const file = (0,external_node_path_.join)(root, optionValue(command, ["--config-file"]) ?? CONFIG_FILE);
    const option = optionValue(command, ["--group", "-G"]);
    if (option !== undefined)
        return { kind: "dockerd", group: option, origin: "option", file };
    const config = await (0,promises_.readFile)(file, "utf8")
        .then(JSON.parse)
        .catch(() => undefined);
    const group = typeof config === "object" && config !== null && "group" in config ? config.group : undefined;
    return typeof group === "string" && group !== ""
        ? { kind: "dockerd", group, origin: "file", file }
        : { kind: "dockerd", group: DEFAULT_GROUP, origin: "default", file };
}
async function readSocketUnit(root = "/") {
    const folders = ["/etc", "/run", "/usr/lib", "/lib"].map((base) => (0,external_node_path_.join)(root, base, "systemd/system"));
    const units = await Promise.all(folders.map((folder) => (0,promises_.readFile)((0,external_node_path_.join)(folder, "docker.socket"), "utf8").catch(() => "")));
    const dropIns = await Promise.all(folders.map(async (folder) => {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, "docker.socket.d")).catch(() => []);
        return names
            .filter((name) => name.endsWith(".conf"))
            .map((name) => (0,external_node_path_.join)(folder, "docker.socket.d", name));
    }));
    const files = dropIns
        .flat()
        .filter((path, at, all) => all.findIndex((other) => (0,external_node_path_.basename)(other) === (0,external_node_path_.basename)(path)) === at)
        .sort((a, b) => ((0,external_node_path_.basename)(a) < (0,external_node_path_.basename)(b) ? -1 : 1));
    const texts = [
        units.find((text) => text !== "") ?? "",
        ...(await Promise.all(files.map((file) => (0,promises_.readFile)(file, "utf8")))),
    ];
    const values = (name) => texts.flatMap((text) => [...text.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*(\\S*)`, "gm"))].map((match) => match[1] ?? ""));
    return {
        group: values("SocketGroup").at(-1) || "root",
        dropIn: (0,external_node_path_.join)(root, "/etc/systemd/system/docker.socket.d/90-setup-dood.conf"),
        streams: values("ListenStream"),
    };
}
async function listenersOn(path) {
    const paths = [path, await (0,promises_.realpath)(path).catch(() => path)].map(mount/* canonicalPath */.Op);
    const lines = (await (0,promises_.readFile)("/proc/net/unix", "utf8").catch(() => ""))
        .split("\n")
        .map((line) => line.split(/\s+/));
    const inodes = lines
        .filter(([, , , flags = ""]) => (Number.parseInt(flags, 16) & LISTENING) !== 0)
        .filter(([, , , , , , , at = ""]) => paths.includes((0,mount/* canonicalPath */.Op)(at)))
        .map(([, , , , , , inode]) => Number(inode));
    if (inodes.length === 0)
        return [];
    const processes = await (0,system_processes/* listProcesses */.O3)();
    const holds = await Promise.all(processes.map(async ({ pid }) => (await (0,system_processes/* socketInodes */.U1)(pid)).some((inode) => inodes.includes(inode))));
    return processes.filter((_, at) => holds[at]);
}
function optionValue(command, names) {
    for (const [index, word] of command.entries()) {
        if (names.includes(word))
            return command[index + 1];
        const name = names.find((candidate) => word.startsWith(`${candidate}=`));
        if (name !== undefined)
            return word.slice(name.length + 1);
        const short = names.find((candidate) => /^-\w$/.test(candidate) && word.startsWith(candidate));
        if (short !== undefined)
            return word.slice(short.length);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/runner/runners.js
var runners = __webpack_require__(9188);
;// CONCATENATED MODULE: ./build/runner/machine.js












async function readMachine(path, asked, root = "/") {
    const [socket, acl, accounts, engineGroup, processes] = await Promise.all([
        (0,socket_file/* readSocket */.Ce)(path),
        (0,access_list.readAcl)(path),
        (0,system_accounts/* readAccounts */.n$)(),
        readEngineGroup(path, root),
        (0,system_processes/* listProcesses */.O3)(),
    ]);
    const all = await (0,runners/* findRunners */.B)(processes, root);
    const found = asked.length > 0
        ? await Promise.all(asked.map((user) => requireUser(user, accounts)))
        : await Promise.all(all.map(({ user }) => findUser(String(user), accounts)));
    const users = found.filter((user, at) => user !== undefined && user.uid !== 0 && found.findIndex((other) => other?.uid === user.uid) === at);
    const isTheirs = ({ user }) => users.some(({ uid, name }) => user === uid || user === (0,text_file/* fromBytes */.uK)(name));
    const group = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").find(({ gid }) => gid === socket.gid);
    return { path, socket, acl, accounts, group, engineGroup, runners: all.filter(isTheirs), users };
}
function isMember(user, gid, accounts) {
    const groups = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").filter((group) => group.gid === gid);
    return user.gid === gid || groups.some(({ members }) => members.includes(user.name));
}
function nameOfUser(uid, accounts) {
    const user = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find((one) => one.uid === uid);
    return user === undefined ? `uid ${uid}` : (0,text_file/* fromBytes */.uK)(user.name);
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


/***/ }),

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ privateTo),
/* harmony export */   f: () => (/* binding */ requireReach)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);


function privateTo(path) {
    const uid = /^(?:\/var)?\/run\/user\/(\d+)\//.exec(path)?.[1];
    return uid === undefined ? undefined : Number(uid);
}
function requireReach(path, users) {
    const owner = privateTo(path);
    const other = users.find(({ uid }) => uid !== owner);
    if (owner === undefined || other === undefined)
        return;
    const name = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fromBytes */ .uK)(other.name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("owner-only", `${path} lies in the private folder of the user with uid ${owner}, whose rootless engine it is: ${name} can't reach it by any group`, `Run the runner as that user, or give ${name} an engine of its own: as ${name}, \`dockerd-rootless-setuptool.sh install\`. Or name a socket that isn't private: \`--socket /var/run/docker.sock\`.`);
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ restartRunner),
/* harmony export */   x: () => (/* binding */ runnerTitle)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
/* harmony import */ var _system_processes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2129);
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







const POLL_MS = 100;
const STOP_TIMEOUT_MS = 60_000;
const START_TIMEOUT_MS = 60_000;
const WRAPPERS = ["run.sh", "run-helper.sh", "runsvc.sh", "RunnerService.js"];
async function restartRunner(runner) {
    if (runner.isBusy) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DoodError */ .bI("runner-busy", `${runnerTitle(runner)} is running a job`, "Restart it when the job is done: run the same command again.");
    }
    if (runner.unit !== undefined)
        await restartUnit(runner.unit);
    else if (runner.process !== undefined)
        await restartProcess(runner.process, runnerTitle(runner));
}
function runnerTitle({ unit, process }) {
    return unit ?? `the runner with process id ${process?.pid ?? "?"}`;
}
async function restartUnit(unit) {
    try {
        await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("systemctl", ["restart", unit]);
    }
    catch (cause) {
        throw failed(unit, cause instanceof Error ? cause.message.trim() : String(cause), cause);
    }
}
async function restartProcess(listener, title) {
    const chain = await wrappersOf(listener);
    const top = chain.at(-1) ?? listener;
    const start = await describeStart(top);
    for (const { pid } of chain.toReversed())
        process.kill(pid, "SIGTERM");
    await until(STOP_TIMEOUT_MS, async () => (await Promise.all(chain.map(isGone))).every(Boolean), () => failed(title, "it doesn't end on SIGTERM"));
    await start();
    const isNew = ({ uid, command }) => uid === listener.uid && command.slice(0, 2).some((word) => listener.command.slice(0, 2).includes(word));
    await until(START_TIMEOUT_MS, async () => (await (0,_system_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .listProcesses */ .O3)()).some(isNew), () => failed(title, "it was ended, and its command doesn't start again"));
}
async function wrappersOf(listener) {
    const chain = [listener];
    for (let inner = listener;;) {
        const outer = await (0,_system_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .readProcess */ .Wv)(inner.parent);
        const isWrapper = outer?.command.some((word) => WRAPPERS.includes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(word))) ?? false;
        if (outer === undefined || !isWrapper || outer.uid !== listener.uid)
            return chain;
        chain.push(outer);
        inner = outer;
    }
}
async function describeStart({ pid, uid, gid, command }) {
    const [exe, cwd, environ, output] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${pid}/exe`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${pid}/cwd`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/environ`, "utf8"),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${pid}/fd/1`).catch(() => ""),
    ]);
    const [program = exe, ...args] = command;
    const env = Object.fromEntries(environ
        .split("\0")
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(output).then((found) => found.isFile(), () => false);
    const ids = ["--reuid", String(uid), "--regid", String(gid), "--init-groups"];
    return async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const log = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(isFile ? output : "/dev/null", "a"), true);
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("setpriv", [...ids, "--", program.includes("/") ? program : exe, ...args], {
                cwd,
                env,
                detached: true,
                stdio: ["ignore", log.fd, log.fd],
            });
            await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
            child.unref();
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
    };
}
async function isGone({ pid }) {
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
    return now === "" || /^State:\s+[ZX]/m.test(now);
}
async function until(timeoutMs, isDone, late) {
    const deadline = Date.now() + timeoutMs;
    while (!(await isDone())) {
        if (Date.now() > deadline)
            throw late();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(POLL_MS);
    }
}
function failed(title, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DoodError */ .bI("restart-failed", `${title} could not be restarted: ${why}`, "Restart it by hand.", {
        cause,
    });
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findRunners)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const UNIT = /^actions\.runner\..*\.service$/;
async function findRunners(processes, root = "/") {
    const running = await Promise.all(processes.filter(isProgram("Runner.Listener")).map(async (process) => ({
        user: process.uid,
        unit: process.unit !== undefined && UNIT.test(process.unit) ? process.unit : undefined,
        process,
        isBusy: processes.some((other) => isProgram("Runner.Worker")(other) && other.parent === process.pid),
        folder: await folderOf(process),
    })));
    const units = (await readRunnerUnits(root)).filter(({ unit }) => running.every((other) => other.unit !== unit));
    return [...running, ...units.map((unit) => ({ ...unit, process: undefined, isBusy: false }))];
}
function isProgram(name) {
    return ({ command }) => command.slice(0, 2).some((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word) === name || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word) === `${name}.dll`);
}
async function readRunnerUnits(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "etc/systemd/system");
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).filter((name) => UNIT.test(name));
    return Promise.all(names.map(async (unit) => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, unit), "utf8").catch(() => "");
        const value = (name) => new RegExp(`^\\s*${name}\\s*=\\s*(.*\\S)`, "m").exec(text)?.[1];
        return { unit, user: value("User") ?? "root", folder: value("WorkingDirectory") };
    }));
}
async function folderOf({ pid, command }) {
    const program = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => command[0] ?? "");
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
    return /^bin(\.|$)/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : undefined;
}


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openersTitle),
/* harmony export */   j: () => (/* binding */ listOpeners)
/* harmony export */ });
/* harmony import */ var _identity_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7364);
/* harmony import */ var _identity_passwd_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4601);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5249);
/* harmony import */ var _system_access_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1757);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2392);






function listOpeners({ socket, acl, accounts }) {
    const users = (0,_identity_passwd_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePasswd */ .i)(accounts.passwd ?? "");
    const groups = (0,_identity_group_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGroup */ .h)(accounts.group ?? "");
    const membersOf = (gid, by) => {
        const there = groups.find((one) => one.gid === gid);
        const title = there === undefined ? `group ${gid}` : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(there.name);
        const members = groups.filter((one) => one.gid === gid).flatMap((one) => one.members);
        const owners = users.filter((user) => user.gid === gid && user.uid !== 0);
        return [
            ...members.map((member) => ({ who: (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(member), why: `member of ${title}${by}` })),
            ...owners.map((user) => ({ who: (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(user.name), why: `with ${title}${by} as own group` })),
        ];
    };
    const groupCounts = acl === undefined ? (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .opensToGroup */ .Sd)(socket) : (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_3__.opens)(acl.owningGroup);
    const listedUsers = (acl?.users ?? []).filter(({ permissions }) => (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_3__.opens)(permissions));
    const listedGroups = (acl?.groups ?? []).filter(({ permissions }) => (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_3__.opens)(permissions));
    return [
        ...((0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .opensToEveryone */ ._X)(socket) ? [{ who: "everyone", why: "open to all" }] : []),
        { who: "root", why: "root" },
        ...(socket.uid !== 0 && (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .opensToOwner */ .KD)(socket)
            ? [{ who: (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfUser */ .eK)(socket.uid, accounts), why: "owner" }]
            : []),
        ...(groupCounts ? membersOf(socket.gid, "") : []),
        ...listedUsers.map(({ uid }) => ({ who: (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfUser */ .eK)(uid, accounts), why: "access list" })),
        ...listedGroups.flatMap(({ gid }) => membersOf(gid, ", in the access list,")),
    ];
}
function openersTitle(openers) {
    const reasons = [...new Set(openers.map(({ why }) => why))];
    return reasons
        .map((reason) => {
        const names = openers.filter(({ why }) => why === reason).map(({ who }) => who);
        return reason === "root" ? "root" : `${names.join(", ")} (${reason})`;
    })
        .join("; ");
}


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ findMisuse),
/* harmony export */   Ox: () => (/* binding */ repairLine),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   ul: () => (/* binding */ describeMisuse)
/* harmony export */ });
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5064);
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);


function findMisuse(socket, rootless) {
    const open = (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(socket) ? ["open"] : [];
    const chowned = isRoots(socket, rootless) && socket.uid !== 0 ? ["chowned"] : [];
    return [...open, ...chowned];
}
function describeMisuse(misuse, path, socket) {
    const seen = `${path} (${(0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)})`;
    return misuse === "open"
        ? `everyone on the machine may use ${seen}, and so become root on it: somebody ran chmod 666 or the like`
        : `somebody has chowned ${seen} to user ${socket.uid}: it works for that one alone`;
}
function repaired(socket, rootless, dockerGid) {
    const mode = socket.mode & 0o660;
    if (!isRoots(socket, rootless))
        return { ...socket, mode };
    return { uid: 0, gid: socket.gid === 0 ? (dockerGid ?? 0) : socket.gid, mode };
}
function repairLine(path, socket, rootless) {
    const { uid, mode } = repaired(socket, rootless, undefined);
    const owner = socket.gid === 0 && isRoots(socket, rootless) ? "root:docker" : "root";
    return [
        ...(uid !== socket.uid || owner === "root:docker" ? [`sudo chown ${owner} ${path}`] : []),
        ...(mode === socket.mode ? [] : [`sudo chmod ${mode.toString(8)} ${path}`]),
    ].join(" && ");
}
function isRoots(socket, rootless) {
    return !rootless && socket.uid !== _id_map_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERFLOW_ID */ .J4;
}


/***/ }),

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

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   Ss: () => (/* binding */ updateAccounts),
/* harmony export */   n$: () => (/* binding */ readAccounts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1465);




const NAMES = ["passwd", "group", "gshadow"];
async function readAccounts(etc = "/etc") {
    const texts = await Promise.all(NAMES.map((name) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, name))));
    return Object.fromEntries(NAMES.flatMap((name, at) => (texts[at] === undefined ? [] : [[name, texts[at]]])));
}
async function updateAccounts(change, etc = "/etc") {
    const [passwd, group, gshadow] = NAMES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, name));
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(passwd, () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(group, () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(gshadow, async () => {
        const before = await readAccounts(etc);
        const after = change(before);
        const changed = NAMES.filter((name) => after[name] !== before[name]);
        for (const name of changed)
            await replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, name), before[name], after[name] ?? "");
        return changed.length > 0;
    })));
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
async function replace(path, before, after) {
    const like = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => ({ mode: 0o644, uid: 0, gid: 0 }));
    if (before !== undefined)
        await write(`${path}-`, before, like);
    await write(path, after, like);
}
async function write(path, text, like) {
    const unfinished = `${path}+`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(unfinished, "wx", 0o600);
    try {
        await file.writeFile(text, "latin1");
        await file.chown(like.uid, like.gid);
        await file.chmod(like.mode & 0o7777);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, path);
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



const TRIES = 15;
const PAUSE_MS = 1000;
async function withLock(path, act) {
    const lock = `${path}.lock`;
    const own = `${path}.${process.pid}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(own, `${process.pid}\0`, { mode: 0o600 });
    try {
        await acquire(own, lock);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { force: true });
    }
    try {
        return await act();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
}
async function acquire(own, lock) {
    for (let attempt = 1; !(await isLinked(own, lock)); attempt++) {
        const holder = Number.parseInt(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(lock, "utf8").catch(() => ""), 10);
        if (Number.isInteger(holder) && !isAlive(holder)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        }
        else if (attempt >= TRIES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("account-file-locked", `${lock} is held by process ${Number.isInteger(holder) ? holder : "(unknown)"}`, "Another program is changing the machine's accounts: try again when it is done, or delete the file where there is none.");
        }
        else {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(PAUSE_MS);
        }
    }
}
async function isLinked(own, lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(own, lock);
        return true;
    }
    catch (failure) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(failure) === "EEXIST")
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(failure) === "EPERM";
    }
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   U1: () => (/* binding */ socketInodes),
/* harmony export */   Wv: () => (/* binding */ readProcess)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

async function listProcesses() {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(readProcess));
    return found.filter((process) => process !== undefined);
}
async function readProcess(pid) {
    try {
        const [status, cmdline, cgroup] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
        ]);
        const numbers = (field) => (new RegExp(`^${field}:(.*)$`, "m").exec(status)?.[1] ?? "")
            .trim()
            .split(/\s+/)
            .filter(Boolean)
            .map(Number);
        const [, uid] = numbers("Uid");
        const [, gid] = numbers("Gid");
        const [parent] = numbers("PPid");
        if (uid === undefined || gid === undefined || parent === undefined || cmdline === "")
            return undefined;
        if (numbers("NSpid").length > 1)
            return undefined;
        return {
            pid,
            parent,
            uid,
            gid,
            groups: [...new Set([gid, ...numbers("Groups")])],
            command: cmdline.replace(/\0$/, "").split("\0"),
            unit: /\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1],
        };
    }
    catch {
        return undefined;
    }
}
async function socketInodes(pid) {
    const folder = `/proc/${pid}/fd`;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const targets = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`${folder}/${name}`).catch(() => "")));
    return targets.flatMap((target) => {
        const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
        return inode === undefined ? [] : [Number(inode)];
    });
}


/***/ })

};
