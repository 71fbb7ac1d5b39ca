export const id = 762;
export const ids = [762,757];
export const modules = {

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection),
/* harmony export */   a: () => (/* binding */ connectionOf)
/* harmony export */ });
/* harmony import */ var _docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8143);

async function openConnection(endpoint, trace) {
    const engine = await (0,_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .connectEngine */ .x)(endpoint, trace);
    try {
        return connectionOf(engine, await engine.info(), endpoint);
    }
    catch (failure) {
        engine[Symbol.dispose]();
        throw failure;
    }
}
function connectionOf(engine, info, endpoint) {
    return { engine, info, endpoint, [Symbol.dispose]: () => engine[Symbol.dispose]() };
}


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ findSharer),
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   f0: () => (/* binding */ riskWarnings),
/* harmony export */   ls: () => (/* binding */ findDindHost),
/* harmony export */   ng: () => (/* binding */ RUNNERS_ENGINE),
/* harmony export */   zB: () => (/* binding */ isApart)
/* harmony export */ });
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4994);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2273);


const SHORT_ID = /^[0-9a-f]{12}$/;
function findDindHost({ hostname, containerized }, endpoint, services) {
    const byId = services.find(({ id }) => SHORT_ID.test(hostname) && id.startsWith(hostname));
    const byName = services.find(({ name }) => endpoint.kind === "tcp" && endpoint.host === name);
    const service = byId ?? (containerized ? byName : undefined);
    if (service !== undefined)
        return { title: `service \`${service.name}\``, service: service.name };
    return containerized ? { title: `container ${hostname}` } : undefined;
}
function findSharer({ targets, own }, sockets) {
    const shared = targets.filter(isInspected).flatMap(({ container }) => {
        const mount = (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .findSocketMount */ .wT)(container, sockets);
        return mount?.isForeign ? [mount.source] : [];
    });
    const sharer = own
        .filter(isInspected)
        .find(({ container }) => container.privileged &&
        container.mounts.some(({ type, source }) => type === "volume" && shared.some((socket) => socket.startsWith(`${source}/`))));
    return sharer === undefined ? undefined : { title: titleOf(sharer), service: sharer.target.label };
}
function isApart({ own }) {
    return own.length > 0 && own.every((one) => one.kind === "failed" && one.error.code === "container-gone");
}
const RUNNERS_ENGINE = {
    kind: "unix",
    path: _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SOCKET */ .YE,
    origin: "the engine of the job's own containers",
};
function isPrivileged(host, own) {
    const found = own
        .filter(isInspected)
        .find(({ target }) => target.role === "service" && target.label === host.service);
    return found?.container.privileged ?? null;
}
function riskWarnings(host, own) {
    const privileged = own
        .filter(isInspected)
        .filter(({ container }) => container.privileged)
        .map(titleOf);
    const unseen = host !== undefined && isPrivileged(host, own) === null ? [unseenRisk(host)] : [];
    return [...privileged.map((title) => risk(title, title === host?.title)), ...unseen];
}
function risk(title, hasEngine) {
    const who = hasEngine ? "root in it, and so whoever may use the engine in it," : "root in it";
    return `${title} is privileged (--privileged, or the capability SYS_ADMIN): ${who} can become root on the machine that runs it${hasEngine ? INSTEAD : ""}`;
}
function unseenRisk({ title }) {
    return `${title} runs an engine, for which a container has to be privileged as a rule (it can't be looked at from here): whoever may use that engine can then become root on the machine that runs it${INSTEAD}`;
}
const INSTEAD = ". Docker in Docker keeps jobs' containers apart, but guards no machine; where you don't need a second engine, share the machine's own socket instead";
function titleOf({ target }) {
    return target.role === "job" ? "the job container" : `service \`${target.label}\``;
}
function isInspected(found) {
    return found.kind === "found";
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r8: () => (/* binding */ detectNewContainer),
/* harmony export */   vO: () => (/* binding */ requireGroup)
/* harmony export */ });
/* unused harmony export detectGroup */
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5894);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5064);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3051);
/* harmony import */ var _plan_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3884);
/* harmony import */ var _shared_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(303);






async function detectNewContainer(shared, allowRootGroup) {
    const { connection, dindHost } = shared;
    const { endpoint } = connection;
    if (dindHost !== undefined && endpoint.kind === "tcp") {
        const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
        return { kind: "address", options: `--env DOCKER_HOST=${(0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointAddress */ .C)(endpoint)}${verify}` };
    }
    try {
        const gid = await detectGroup(shared, allowRootGroup);
        const namespace = connection.info.usernsRemap ? "--userns=host " : "";
        return { kind: "group", gid, options: `${namespace}--group-add ${gid}` };
    }
    catch (failure) {
        return { kind: "failed", error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure) };
    }
}
async function detectGroup(shared, allowRootGroup) {
    const seen = await viewOfNewContainer(shared);
    requireGroup(seen, allowRootGroup);
    return seen.gid;
}
function requireGroup(socket, allowRootGroup) {
    const refusal = (0,_plan_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSocketGroup */ .B)(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(shared) {
    const { socket } = shared;
    if (socket.kind === "tcp") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if ((0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeforeVm */ .ZV)(shared))
        return viewInVm(shared);
    if (!(0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBehindNamespace */ .Yl)(shared))
        return socket.facts;
    const maps = await (0,_system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngineIdMaps */ .hg)(socket.facts.uid);
    if (maps === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(gid, maps.gid), mode };
}
function viewInVm({ connection: { info } }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}


/***/ }),

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

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sharedEngine),
/* harmony export */   Yl: () => (/* binding */ isBehindNamespace),
/* harmony export */   ZV: () => (/* binding */ isBeforeVm)
/* harmony export */ });
/* unused harmony export openSharedEngine */
/* harmony import */ var _engine_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6723);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2002);
/* harmony import */ var _discover_docker_in_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1198);
/* harmony import */ var _shared_socket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8568);




async function openSharedEngine(endpoint, platform, trace) {
    const socket = readSharedSocket(endpoint, isInContainer() ? "container" : "host", platform);
    const connection = await openConnection(endpoint, trace);
    const shared = sharedEngine(connection, socket, findDindHost(connection.info, endpoint, []));
    return { ...shared, [Symbol.dispose]: () => connection[Symbol.dispose]() };
}
function sharedEngine(connection, socket, dindHost) {
    const seen = dindHost === undefined ? socket : { ...socket, vantage: "container" };
    return { connection, socket: seen, dindHost };
}
function isBehindNamespace({ connection, socket, }) {
    return connection.info.rootless && socket.kind === "unix" && socket.facts.uid !== 0;
}
function isBeforeVm({ connection, socket }) {
    return socket.vantage === "host" && (connection.info.desktop || process.platform !== "linux");
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   ti: () => (/* binding */ pendingEdits)
/* harmony export */ });
/* unused harmony export revertEdits */
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

/***/ 9762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeBridge: () => (/* binding */ closeBridge),
  openBridge: () => (/* binding */ openBridge)
});

// UNUSED EXPORTS: closeBridges

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/system/access-list.js
var access_list = __webpack_require__(1757);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/system/lock.js



const TRIES = 15;
const PAUSE_MS = 1000;
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
    for (let attempt = 1; !(await isLinked(own, lock)); attempt++) {
        const holder = Number.parseInt(await (0,promises_.readFile)(lock, "utf8").catch(() => ""), 10);
        if (Number.isInteger(holder) && !isAlive(holder)) {
            await (0,promises_.rm)(lock, { force: true });
        }
        else if (attempt >= TRIES) {
            throw new errors/* DoodError */.bI("account-file-locked", `${lock} is held by process ${Number.isInteger(holder) ? holder : "(unknown)"}`, "Another program is changing the machine's accounts: try again when it is done, or delete the file where there is none.");
        }
        else {
            await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
        }
    }
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/system/accounts.js




const NAMES = ["passwd", "group", "gshadow"];
async function readAccounts(etc = "/etc") {
    const texts = await Promise.all(NAMES.map((name) => readText((0,external_node_path_.join)(etc, name))));
    return Object.fromEntries(NAMES.flatMap((name, at) => (texts[at] === undefined ? [] : [[name, texts[at]]])));
}
async function accounts_updateAccounts(change, etc = "/etc") {
    const [passwd, group, gshadow] = NAMES.map((name) => (0,external_node_path_.join)(etc, name));
    return withLock(passwd, () => withLock(group, () => withLock(gshadow, async () => {
        const before = await readAccounts(etc);
        const after = change(before);
        const changed = NAMES.filter((name) => after[name] !== before[name]);
        for (const name of changed)
            await replace((0,external_node_path_.join)(etc, name), before[name], after[name] ?? "");
        return changed.length > 0;
    })));
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
async function replace(path, before, after) {
    const like = await (0,promises_.lstat)(path).catch(() => ({ mode: 0o644, uid: 0, gid: 0 }));
    if (before !== undefined)
        await write(`${path}-`, before, like);
    await write(path, after, like);
}
async function write(path, text, like) {
    const unfinished = `${path}+`;
    await (0,promises_.rm)(unfinished, { force: true });
    const file = await (0,promises_.open)(unfinished, "wx", 0o600);
    try {
        await file.writeFile(text, "latin1");
        await file.chown(like.uid, like.gid);
        await file.chmod(like.mode & 0o7777);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(unfinished, path);
}

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
    constructor(path) {
        this.#path = path;
    }
    async read() {
        const text = await (0,promises_.readFile)(this.#path, "utf8").catch(() => undefined);
        if (text === undefined)
            return [];
        try {
            const { version, entries } = JSON.parse(text);
            if (version !== 1 || !Array.isArray(entries))
                throw new TypeError("another version");
            return entries;
        }
        catch (cause) {
            throw new errors/* DoodError */.bI("record-invalid", `${this.#path}, which says what was done, can't be read`, "Take back by hand what it names, then delete it.", { cause });
        }
    }
    async add(entry) {
        await this.#write([...(await this.read()), entry]);
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
        await write(this.#path, Buffer.from(text, "utf8").toString("latin1"), own);
    }
}

// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/runner/carry-out.js






async function make(change) {
    switch (change.kind) {
        case "accounts":
            await accounts_updateAccounts((files) => (0,identity_edits/* applyEdits */.ct)(files, change.edits));
            return;
        case "socket-group":
            await giveSocket(change.path, change.to);
            return;
        case "file":
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(change.path), { recursive: true });
            await writeLike(change.path, change.after);
    }
}
async function carry_out_takeBack(change) {
    switch (change.kind) {
        case "accounts":
            await updateAccounts((files) => revertEdits(files, change.edits));
            return true;
        case "socket-group": {
            const found = await stat(change.path).catch(() => undefined);
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
    const text = await readFile(path, "utf8").catch(() => null);
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
    await writeLike(path, withoutVariables(text, change, variables));
    return true;
}
async function giveSocket(path, gid) {
    const { uid } = await (0,promises_.stat)(path);
    await (0,promises_.chown)(path, uid, gid);
}
async function writeLike(path, text) {
    const like = await (0,promises_.lstat)(path).catch(async () => ({ ...(await (0,promises_.lstat)((0,external_node_path_.dirname)(path))), mode: 0o644 }));
    await write(path, (0,text_file/* toBytes */.ZJ)(text), like);
}
async function remove({ path, newFolder }) {
    await rm(path, { force: true });
    if (newFolder === null)
        return;
    for (let folder = dirname(path); folder.startsWith(newFolder); folder = dirname(folder)) {
        await rmdir(folder).catch(() => { });
    }
}

// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/system/processes.js

async function processes_listProcesses() {
    const pids = (await (0,promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(processes_readProcess));
    return found.filter((process) => process !== undefined);
}
async function processes_readProcess(pid) {
    try {
        const [status, cmdline, cgroup] = await Promise.all([
            (0,promises_.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
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
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const targets = await Promise.all(names.map((name) => (0,promises_.readlink)(`${folder}/${name}`).catch(() => "")));
    return targets.flatMap((target) => {
        const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
        return inode === undefined ? [] : [Number(inode)];
    });
}

// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
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
    const processes = await processes_listProcesses();
    const holds = await Promise.all(processes.map(async ({ pid }) => (await socketInodes(pid)).some((inode) => inodes.includes(inode))));
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

;// CONCATENATED MODULE: ./build/runner/runners.js


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
    return ({ command }) => command.slice(0, 2).some((word) => (0,external_node_path_.basename)(word) === name || (0,external_node_path_.basename)(word) === `${name}.dll`);
}
async function readRunnerUnits(root) {
    const folder = (0,external_node_path_.join)(root, "etc/systemd/system");
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => UNIT.test(name));
    return Promise.all(names.map(async (unit) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, unit), "utf8").catch(() => "");
        const value = (name) => new RegExp(`^\\s*${name}\\s*=\\s*(.*\\S)`, "m").exec(text)?.[1];
        return { unit, user: value("User") ?? "root", folder: value("WorkingDirectory") };
    }));
}
async function folderOf({ pid, command }) {
    const program = await (0,promises_.readlink)(`/proc/${pid}/exe`).catch(() => command[0] ?? "");
    const folder = (0,external_node_path_.dirname)(program);
    return /^bin(\.|$)/.test((0,external_node_path_.basename)(folder)) ? (0,external_node_path_.dirname)(folder) : undefined;
}

;// CONCATENATED MODULE: ./build/runner/machine.js












async function readMachine(path, asked, root = "/") {
    const [socket, acl, accounts, engineGroup, processes] = await Promise.all([
        (0,socket_file/* readSocket */.Ce)(path),
        (0,access_list.readAcl)(path),
        readAccounts(),
        readEngineGroup(path, root),
        processes_listProcesses(),
    ]);
    const all = await findRunners(processes, root);
    const found = asked.length > 0
        ? await Promise.all(asked.map((user) => requireUser(user, accounts)))
        : await Promise.all(all.map(({ user }) => findUser(String(user), accounts)));
    const users = found.filter((user, at) => user !== undefined && user.uid !== 0 && found.findIndex((other) => other?.uid === user.uid) === at);
    const isTheirs = ({ user }) => users.some(({ uid, name }) => user === uid || user === (0,text_file/* fromBytes */.uK)(name));
    const group = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").find(({ gid }) => gid === socket.gid);
    return { path, socket, acl, accounts, group, engineGroup, runners: all.filter(isTheirs), users };
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/runner/change.js
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




async function planFile(path, title, edit) {
    const before = await readPlainFile(path);
    return {
        kind: "file",
        title,
        path,
        before,
        after: edit(before),
        newFolder: await firstMissing((0,external_node_path_.dirname)(path)),
    };
}
async function readPlainFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW), true);
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
        const errno = (0,errors/* errnoOf */.UQ)(failure);
        if (errno === "ENOENT")
            return null;
        if (errno !== "ELOOP")
            throw failure;
        throw new errors/* DoodError */.bI("input-invalid", `${path} is a symbolic link, which may lead anywhere: it isn't followed`, "Put the file itself there.");
    }
}
async function firstMissing(folder) {
    const isThere = await (0,promises_.lstat)(folder).then(() => true, () => false);
    if (isThere)
        return null;
    return (await firstMissing((0,external_node_path_.dirname)(folder))) ?? folder;
}

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

;// CONCATENATED MODULE: ./build/runner/restart.js
var restart_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var restart_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
const WRAPPERS = (/* unused pure expression or super */ null && (["run.sh", "run-helper.sh", "runsvc.sh", "RunnerService.js"]));
async function restartRunner(runner) {
    if (runner.isBusy) {
        throw new DoodError("runner-busy", `${restart_runnerTitle(runner)} is running a job`, "Restart it when the job is done: run the same command again.");
    }
    if (runner.unit !== undefined)
        await restartUnit(runner.unit);
    else if (runner.process !== undefined)
        await restartProcess(runner.process, restart_runnerTitle(runner));
}
function restart_runnerTitle({ unit, process }) {
    return unit ?? `the runner with process id ${process?.pid ?? "?"}`;
}
async function restartUnit(unit) {
    try {
        await promisify(execFile)("systemctl", ["restart", unit]);
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
    await until(START_TIMEOUT_MS, async () => (await listProcesses()).some(isNew), () => failed(title, "it was ended, and its command doesn't start again"));
}
async function wrappersOf(listener) {
    const chain = [listener];
    for (let inner = listener;;) {
        const outer = await readProcess(inner.parent);
        const isWrapper = outer?.command.some((word) => WRAPPERS.includes(basename(word))) ?? false;
        if (outer === undefined || !isWrapper || outer.uid !== listener.uid)
            return chain;
        chain.push(outer);
        inner = outer;
    }
}
async function describeStart({ pid, uid, gid, command }) {
    const [exe, cwd, environ, output] = await Promise.all([
        readlink(`/proc/${pid}/exe`),
        readlink(`/proc/${pid}/cwd`),
        readFile(`/proc/${pid}/environ`, "utf8"),
        readlink(`/proc/${pid}/fd/1`).catch(() => ""),
    ]);
    const [program = exe, ...args] = command;
    const env = Object.fromEntries(environ
        .split("\0")
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    const isFile = await stat(output).then((found) => found.isFile(), () => false);
    const ids = ["--reuid", String(uid), "--regid", String(gid), "--init-groups"];
    return async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const log = restart_addDisposableResource(env_1, await open(isFile ? output : "/dev/null", "a"), true);
            const child = spawn("setpriv", [...ids, "--", program.includes("/") ? program : exe, ...args], {
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
            const result_1 = restart_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
}
async function isGone({ pid }) {
    const now = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    return now === "" || /^State:\s+[ZX]/m.test(now);
}
async function until(timeoutMs, isDone, late) {
    const deadline = Date.now() + timeoutMs;
    while (!(await isDone())) {
        if (Date.now() > deadline)
            throw late();
        await delay(POLL_MS);
    }
}
function failed(title, why, cause) {
    return new DoodError("restart-failed", `${title} could not be restarted: ${why}`, "Restart it by hand.", {
        cause,
    });
}

;// CONCATENATED MODULE: ./build/runner/socket-users.js






function socket_users_listOpeners({ socket, acl, accounts }) {
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
function socket_users_openersTitle(openers) {
    const reasons = [...new Set(openers.map(({ why }) => why))];
    return reasons
        .map((reason) => {
        const names = openers.filter(({ why }) => why === reason).map(({ who }) => who);
        return reason === "root" ? "root" : `${names.join(", ")} (${reason})`;
    })
        .join("; ");
}

;// CONCATENATED MODULE: ./build/runner/finding.js






function judgeMachine(machine) {
    return [
        socketFinding(machine),
        ok("access", "who may open it", openersTitle(listOpeners(machine))),
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
    return user !== undefined && isMember(user, machine.socket.gid, machine.accounts) ? "stale" : "lacks";
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
    const subject = runnerTitle(runner);
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
    return uid === socket.uid && opensToOwner(socket);
}

;// CONCATENATED MODULE: ./build/runner/setup-plan.js











const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);
async function planSetup(machine, wanted) {
    const { socket, users, accounts } = machine;
    if (users.length === 0) {
        throw new errors/* DoodError */.bI("runner-not-found", "there is no runner on this machine, neither running nor as a service, that isn't root's", "Name the runner's user: `--user NAME`.");
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
    const kept = await keepGroup(machine.engineGroup, name);
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
async function keepGroup(engine, name) {
    if (engine.kind === "unknown" ||
        engine.group === name ||
        (engine.kind === "dockerd" && engine.origin === "option")) {
        return [];
    }
    if (engine.kind === "systemd") {
        const title = `tell docker.socket to give the socket to ${name} (${engine.dropIn})`;
        return [await planFile(engine.dropIn, title, () => `[Socket]\nSocketGroup=${name}\n`)];
    }
    const path = await (0,promises_.realpath)(engine.file).catch(() => engine.file);
    const title = `tell the engine to give the socket to ${name} (\`group\` in ${path})`;
    return [await planFile(path, title, (before) => withGroup(before, name, path))];
}
function withGroup(text, group, path) {
    try {
        const config = JSON.parse(text === null || text.trim() === "" ? "{}" : text);
        if (typeof config !== "object" || config === null || Array.isArray(config))
            throw new TypeError("not an object");
        const indentation = /^[ \t]+(?=")/m.exec(text ?? "")?.[0] ?? "  ";
        return `${JSON.stringify({ ...config, group }, undefined, indentation)}\n`;
    }
    catch (cause) {
        throw new errors/* DoodError */.bI("engine-config-invalid", `${path} is no JSON object, so that the engine itself couldn't start with it`, "Repair the file, then run this again.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/runner/setup.js







function changesMade(env) {
    return new Record((0,external_node_path_.join)(stateFolder(env), "machine.json"));
}
async function setUp(request, env, onChange) {
    const plan = await planSetup(await readMachine(request.path, request.users), request.group);
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
async function reloadUnits(changes) {
    const touchesUnit = changes.some((change) => change.kind === "file" && change.path.includes("/systemd/system/"));
    if (touchesUnit)
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("systemctl", ["daemon-reload"]).catch(() => { });
}

;// CONCATENATED MODULE: ./build/runner/acl-lease.js







const HOLDERS = "/run/setup-dood";
const CLOSED = ".closed";
async function openBridge(bridge, group, env) {
    const { path, uid, holder } = bridge;
    const changes = [];
    await setUp({ path, users: [String(uid)], group, dryRun: false }, env, (title) => changes.push(title));
    const folder = holdersOf(bridge);
    await exclusively(async () => {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (await acl_lease_remove((0,external_node_path_.join)(folder, holder + CLOSED))) {
            throw new errors/* DoodError */.bI("proof-denied", `the job is over: its post step has taken back the access to ${path} before it was given`, "Nothing has to be done; run the job again.");
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, holder), "");
        await (0,access_list/* allowUser */.XL)(path, uid);
    });
    return changes;
}
async function closeBridge(bridge) {
    const folder = holdersOf(bridge);
    return exclusively(async () => {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        const wasOpen = await acl_lease_remove((0,external_node_path_.join)(folder, bridge.holder));
        if (!wasOpen)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, bridge.holder + CLOSED), "");
        if ((await (0,promises_.readdir)(folder)).some((name) => !name.endsWith(CLOSED)))
            return false;
        await shut(bridge);
        await (0,promises_.rmdir)(folder).catch(() => { });
        return true;
    });
}
async function closeBridges(bridge) {
    const folder = holdersOf(bridge);
    if (!(await readdir(folder).catch(() => [])).some((name) => !name.endsWith(CLOSED)))
        return false;
    await exclusively(async () => {
        await rm(folder, { recursive: true, force: true });
        await shut(bridge);
    });
    return true;
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
function acl_lease_remove(path) {
    return (0,promises_.rm)(path).then(() => true, () => false);
}
function holdersOf({ path, uid }) {
    return (0,external_node_path_.join)(HOLDERS, `${uid}-${(0,external_node_crypto_.createHash)("sha256").update(path).digest("hex").slice(0, 16)}`);
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

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ allowUser),
/* harmony export */   opens: () => (/* binding */ opens),
/* harmony export */   p3: () => (/* binding */ disallowUser),
/* harmony export */   readAcl: () => (/* binding */ readAcl)
/* harmony export */ });
/* unused harmony export parseAcl */
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


/***/ })

};
