export const id = 819;
export const ids = [819];
export const modules = {

/***/ 7255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ restoreOverwritten),
  g: () => (/* binding */ writeAccountFiles)
});

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
    const merged = added.reduce((text, line) => {
        const was = gone.find((other) => nameOf(other) === nameOf(line));
        const here = findLine(text, was) ?? findEntry(text, nameOf(line));
        if (here === undefined)
            return (0,text_file/* appendLine */.Xq)(text, line);
        const ours = (0,text_file/* textOf */.b6)(text, here);
        const ownMembers = members(ours).filter((user) => !members(line).includes(user) && !members(was ?? "").includes(user));
        const both = ownMembers.toReversed().reduce(group_line/* withMember */.RV, line);
        const isThere = both.length === ours.length && sorted(both) === sorted(ours);
        return isThere ? text : (0,text_file/* replaceLine */.tm)(text, here, both);
    }, now);
    const names = new Set(added.map(nameOf));
    const removed = gone.filter((line) => !names.has(nameOf(line)));
    return removed.reduce((text, line) => {
        const here = findLine(text, line);
        if (here !== undefined)
            return (0,text_file/* removeLine */.hj)(text, here);
        const ours = findEntry(text, nameOf(line));
        if (ours === undefined)
            return text;
        return (0,text_file/* replaceLine */.tm)(text, ours, members(line).reduce(group_line/* withoutMember */.t4, (0,text_file/* textOf */.b6)(text, ours)));
    }, merged);
}
function sorted(line) {
    return line.split(/[:,]/).toSorted().join(":");
}
function entries(text) {
    return [...(0,text_file/* linesOf */.Dx)(text)].map((line) => (0,text_file/* textOf */.b6)(text, line));
}
function nameOf(line) {
    return line.split(":")[0] ?? "";
}
function findLine(text, line) {
    return [...(0,text_file/* linesOf */.Dx)(text)].find((candidate) => (0,text_file/* textOf */.b6)(text, candidate) === line);
}
function findEntry(text, name) {
    return [...(0,text_file/* linesOf */.Dx)(text)].find((candidate) => nameOf((0,text_file/* textOf */.b6)(text, candidate)) === name);
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
async function restoreOverwritten(engine, id, written) {
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

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2273);


const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const LONG_ID = /^[0-9a-f]{12,64}$/;
const COMPOSE_LABEL = "com.docker.compose.project";
async function findTargets(engine, request, sockets) {
    const withUser = request.user === undefined ? {} : { user: request.user };
    const inspectOwn = async (role, label, id) => ({
        target: { role, label, id, ...withUser },
        container: await engine
            .inspect(id)
            .then((facts) => (role === "job" ? withSocket(facts, request.jobSocket) : facts), _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn),
    });
    const [job, services, named] = await Promise.all([
        request.job === undefined ? undefined : inspectOwn("job", "job", request.job),
        Promise.all(request.services.map(({ name, id }) => inspectOwn("service", name, id))),
        Promise.all(request.named.map((entry) => findNamed(engine, entry))),
    ]);
    const paths = sockets(job?.container instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI ? undefined : job?.container);
    const mounts = ({ container }) => container instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI || (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .findSocketMount */ .wT)(container, paths) !== undefined;
    const own = [...(job === undefined ? [] : [job]), ...services.filter(mounts)];
    const others = named.flat().map(({ label, container }) => ({
        target: { role: "named", label, id: container.id, ...withUser },
        container,
    }));
    return {
        targets: withoutRepeats([...own, ...others]),
        passedOver: services.filter((service) => !mounts(service)).map(({ target }) => target.label),
        own: [...(job === undefined ? [] : [job]), ...services],
    };
}
function withSocket(facts, clientSocket) {
    return clientSocket === undefined ? facts : { ...facts, clientSocket };
}
function withoutRepeats(found) {
    const idOf = ({ target, container }) => container instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI ? target.id : container.id;
    return found.filter((one, index) => found.findIndex((other) => idOf(other) === idOf(one)) === index);
}
async function findNamed(engine, entry) {
    const [kind, ...rest] = entry.split("=");
    if (rest.length === 0)
        return [{ label: entry, container: await inspectNamed(engine, entry) }];
    const value = rest.join("=");
    if ((kind !== "label" && kind !== "compose") || value === "")
        throw malformed(entry);
    const label = kind === "compose" ? `${COMPOSE_LABEL}=${value}` : value;
    const ids = await engine.listByLabel(label);
    if (ids.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-not-found", `no container has the label \`${label}\`, which the input \`containers\` asks for (\`${entry}\`)`, "Start the containers before this step, or correct the entry: `docker ps --filter label=…` lists them.");
    }
    const containers = await Promise.all(ids.map((id) => engine.inspect(id)));
    return containers.map((container) => ({ label: container.name, container }));
}
async function inspectNamed(engine, entry) {
    if (!NAME.test(entry))
        throw malformed(entry);
    let container;
    try {
        container = await engine.inspect(entry);
    }
    catch (failure) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure);
        if (/multiple|more than one|ambiguous/i.test(error.message))
            throw ambiguous(entry, error);
        if (error.code !== "container-gone")
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-not-found", `there is no container \`${entry}\`, which the input \`containers\` names`, "Start it before this step, or correct the name: `docker ps` lists the running ones.", { cause: failure });
    }
    const meant = LONG_ID.test(entry) ? container.id.startsWith(entry) : container.name === entry;
    if (!meant)
        throw ambiguous(entry);
    return container;
}
function ambiguous(entry, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-ambiguous", `\`${entry}\` in the input \`containers\` could mean more than one container: it is neither a whole name (one that doesn't look like an id) nor 12 or more digits of an id`, "Give the whole name, or the id as `docker ps` shows it.", { cause });
}
function malformed(entry) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("input-invalid", `\`${entry}\` in the input \`containers\` is no container`, "Give one a line: a name, an id, `label=key=value`, or `compose=project`.");
}


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe),
/* harmony export */   p: () => (/* binding */ readAccountFiles)
/* harmony export */ });
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2273);
/* harmony import */ var _container_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
/* harmony import */ var _socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5105);



const NO_FILES = { passwd: undefined, group: undefined, gshadow: undefined };
async function observe(site, target, container) {
    const mount = (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_2__/* .findSocketMount */ .wT)(container, site.sockets);
    if (mount === undefined || container.status !== "running") {
        return { target, container, mount, socket: undefined, files: NO_FILES, main: undefined };
    }
    const [socket, files, main] = await Promise.all([
        (0,_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .viewSocket */ .r)(site, container, mount),
        readAccountFiles(site, container.id),
        target.role === "job" ? undefined : (0,_container_process_js__WEBPACK_IMPORTED_MODULE_0__/* .readMainProcess */ .L)(site.engine, container),
    ]);
    return { target, container, mount, socket, files, main };
}
async function readAccountFiles(site, id) {
    const [passwd, group, gshadow] = await Promise.all([
        site.engine.readFile(id, "/etc/passwd"),
        site.engine.readFile(id, "/etc/group"),
        site.engine.readFile(id, "/etc/gshadow"),
    ]);
    return { passwd, group, gshadow };
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* binding */ accountTexts),
  PU: () => (/* binding */ execUser),
  tI: () => (/* binding */ userSpec),
  O2: () => (/* binding */ userTitle)
});

// EXTERNAL MODULE: ./build/identity/go-text.js
var go_text = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var identity_passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/identity/sys-user.js



const MAX_PASSWD_LINE = 64 * 1024 - 1;
function isReadablePasswd(text) {
    let start = 0;
    while (text.length - start > MAX_PASSWD_LINE) {
        const feed = text.lastIndexOf("\n", start + MAX_PASSWD_LINE);
        if (feed < start)
            return false;
        start = feed + 1;
    }
    return true;
}
function getExecUser(spec, files, home = "") {
    const [userArg = "", groupArg = ""] = spec.split(":");
    const passwd = files.passwd ?? "";
    if (!isReadablePasswd(passwd))
        return { kind: "unreadable", file: "passwd" };
    const found = findUser(userArg, (0,identity_passwd/* parsePasswd */.i)(passwd), home);
    if ("kind" in found)
        return found;
    if (groupArg !== "")
        return withGroup(found, groupArg, (0,group/* parseGroup */.h)(files.group ?? ""));
    const { name = "" } = found;
    if (name === "")
        return found;
    return { ...found, memberOf: groupsOf(name, (0,group/* parseGroup */.h)(files.group ?? "")), groupsFromFile: true };
}
function groupsOf(name, groups) {
    return groups.filter(({ members }) => members.includes(name)).map(({ gid }) => gid);
}
function findUser(userArg, entries, home) {
    const uid = userArg === "" ? 0 : (0,go_text/* atoi */.e0)(userArg);
    const none = { memberOf: [], groupsFromFile: false };
    const entry = entries.find((e) => (uid === undefined ? e.name === userArg : e.uid === uid));
    if (entry !== undefined)
        return { ...entry, ...none };
    if (uid === undefined)
        return { kind: "unknown-user", name: userArg };
    if (!isInRange(uid))
        return { kind: "out-of-range", id: userArg };
    return { uid, gid: 0, home, ...none };
}
function withGroup(user, groupArg, entries) {
    const id = (0,go_text/* atoi */.e0)(groupArg);
    const entry = entries.find((e) => (id === undefined ? e.name === groupArg : e.gid === id));
    const gid = entry?.gid ?? id;
    if (gid === undefined)
        return { kind: "unknown-group", name: groupArg };
    if (entry === undefined && !isInRange(gid))
        return { kind: "out-of-range", id: groupArg };
    return { ...user, gid };
}
function getAdditionalGroups(wanted, files) {
    const groups = wanted.length === 0 ? [] : (0,group/* parseGroup */.h)(files.group ?? "");
    const gids = new Set();
    for (const ag of wanted) {
        const entry = groups.find(({ name, gid }) => (name === ag || String(gid) === ag) && !gids.has(gid));
        const gid = entry?.gid ?? (0,go_text/* atoi */.e0)(ag);
        if (gid === undefined)
            return { kind: "unknown-group", name: ag };
        if (entry === undefined && !isInRange(gid))
            return { kind: "out-of-range", id: ag };
        gids.add(gid);
    }
    return [...gids];
}
function isInRange(id) {
    return id >= 0 && id <= 0x7fff_ffff;
}

;// CONCATENATED MODULE: ./build/identity/containerd-user.js




function containerdUser(spec, files) {
    if (!isReadablePasswd(files.passwd ?? ""))
        return { kind: "unreadable", file: "passwd" };
    const parts = spec.split(":");
    const [userArg = "", groupArg] = parts;
    if (parts.length > 2)
        return { kind: "malformed", spec };
    return groupArg === undefined ? userAlone(userArg, files) : userAndGroup(userArg, groupArg, files);
}
function userAlone(userArg, files) {
    const id = idOf(userArg);
    const entries = (0,identity_passwd/* parsePasswd */.i)(files.passwd ?? "");
    const entry = entries.find((e) => (id === undefined ? e.name === userArg : e.uid === id));
    if (entry === undefined && id === undefined)
        return { kind: "unknown-user", name: userArg };
    const number = (0,go_text/* atoi */.e0)(userArg);
    const name = number === undefined ? userArg : entries.find((e) => e.uid === number)?.name;
    const { uid, gid, home } = entry ?? { uid: id ?? 0, gid: 0, home: "" };
    if (name === undefined)
        return { uid, gid, home, memberOf: [], groupsFromFile: false };
    const memberOf = (0,group/* parseGroup */.h)(files.group ?? "")
        .filter((group) => group.name !== name && group.members.includes(name))
        .map((group) => group.gid);
    return { uid, gid, home, name, memberOf, groupsFromFile: true };
}
function userAndGroup(userArg, groupArg, files) {
    const user = userArg === "" ? { uid: 0, home: "" } : userNamed(userArg, files);
    if ("kind" in user)
        return user;
    const gid = groupArg === "" ? 0 : (idOf(groupArg) ?? groupNamed(groupArg, files));
    if (gid === undefined)
        return { kind: "unknown-group", name: groupArg };
    return { ...user, gid, memberOf: [], groupsFromFile: false };
}
function userNamed(userArg, files) {
    const uid = idOf(userArg);
    if (uid !== undefined)
        return { uid, home: "" };
    const entry = (0,identity_passwd/* parsePasswd */.i)(files.passwd ?? "").find(({ name }) => name === userArg);
    return entry ?? { kind: "unknown-user", name: userArg };
}
function groupNamed(groupArg, files) {
    return (0,group/* parseGroup */.h)(files.group ?? "").find(({ name }) => name === groupArg)?.gid;
}
function idOf(arg) {
    const id = (0,go_text/* atoi */.e0)(arg);
    return id !== undefined && id >= 0 && id <= 0x7fff_ffff ? id : undefined;
}
function containerdGroups(wanted, files) {
    const byName = new Map((0,group/* parseGroup */.h)(files.group ?? "").map(({ name, gid }) => [name, gid]));
    const gids = [];
    for (const group of wanted) {
        const gid = parseUint32(group) ?? byName.get(group);
        if (gid === undefined)
            return { kind: "unknown-group", name: group };
        gids.push(gid);
    }
    return gids;
}
function parseUint32(text) {
    return /^[0-9]+$/.test(text) && Number(text) <= 0xffff_ffff ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/identity/version.js
function isBefore(version, major, minor) {
    const [, has, hasMinor] = /^v?(\d+)\.(\d+)/.exec(version ?? "") ?? [];
    if (has === undefined)
        return false;
    return Number(has) < major || (Number(has) === major && Number(hasMinor) < minor);
}

;// CONCATENATED MODULE: ./build/identity/engine-process.js




function engineProcess(spec, files, options) {
    if (options.rules === "podman")
        return podmanProcess(spec, files, options);
    if (options.rules === "moby" || spec === "")
        return mobyProcess(spec, files, options.groupAdd);
    return containerdProcess(spec, files, options);
}
function mobyProcess(spec, files, groupAdd) {
    const found = getExecUser(spec, files);
    if ("kind" in found)
        return found;
    const added = getAdditionalGroups(groupAdd, files);
    if ("kind" in added)
        return added;
    const { memberOf, ...user } = found;
    return processUser(user, [user.gid, ...memberOf, ...added]);
}
function containerdProcess(spec, files, { groupAdd, engineVersion }) {
    const found = containerdUser(spec, files);
    if ("kind" in found)
        return found;
    const added = containerdGroups(isBefore(engineVersion, 25, 0) ? [] : groupAdd, files);
    if ("kind" in added)
        return added;
    const { memberOf, ...user } = found;
    const own = memberOf.map(go_text/* toUint32 */.jT).includes((0,go_text/* toUint32 */.jT)(user.gid)) ? [] : [user.gid];
    return processUser(user, [...own, ...memberOf, ...added]);
}
function podmanProcess(spec, files, { groupAdd, origin = "container" }) {
    const found = getExecUser(spec, files);
    if ("kind" in found)
        return found;
    const added = origin === "container" ? getAdditionalGroups(groupAdd, files) : [];
    if ("kind" in added)
        return added;
    const { memberOf, home, ...user } = found;
    if (spec !== "")
        return { ...processUser(user, [...added, ...memberOf]), home };
    const ids = added.length > 0 ? user : { uid: 0, gid: 0 };
    return { ...processUser({ ...ids, groupsFromFile: false }, added), home };
}
function processUser({ uid, gid, name, groupsFromFile }, groups) {
    return {
        uid: (0,go_text/* toUint32 */.jT)(uid),
        gid: (0,go_text/* toUint32 */.jT)(gid),
        groups: groups.map(go_text/* toUint32 */.jT),
        home: "",
        ...(name === undefined ? {} : { name }),
        groupsFromFile,
    };
}

;// CONCATENATED MODULE: ./build/identity/runtime-process.js



function runtimeProcess(asked, files, { runtime, idCount = ALL_IDS }) {
    const given = looksUpNumbers(runtime) ? lookedUp(asked, files) : { ...asked, home: homeOf(asked, files) };
    if ("kind" in given)
        return given;
    const invalid = [given.uid, given.gid, ...given.groups].find((id) => id >= idCount);
    if (invalid !== undefined)
        return { kind: "out-of-range", id: String(invalid) };
    return { ...given, groups: [...new Set(given.groups)].sort((a, b) => a - b) };
}
const ALL_IDS = 0xffff_ffff;
function looksUpNumbers(runtime) {
    return runtime?.name === "runc" && isBefore(runtime.version, 1, 3);
}
function lookedUp(asked, files) {
    const found = getExecUser(`${asked.uid}:${asked.gid}`, files, DEFAULT_HOME);
    if ("kind" in found)
        return found;
    const groups = getAdditionalGroups(asked.groups.map(String), files);
    if ("kind" in groups)
        return groups;
    return { ...asked, groups: groups.map(go_text/* toUint32 */.jT), home: asked.home === "" ? found.home : asked.home };
}
const DEFAULT_HOME = "/";
function homeOf(asked, files) {
    if (asked.home !== "")
        return asked.home;
    const found = getExecUser(String(asked.uid), files, DEFAULT_HOME);
    return "kind" in found ? DEFAULT_HOME : found.home;
}

// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/identity/exec-user.js



function resolveExecUser(spec, files, options) {
    const asked = engineProcess((0,text_file/* toBytes */.ZJ)(spec), files, { ...options, groupAdd: options.groupAdd.map(text_file/* toBytes */.ZJ) });
    if ("kind" in asked)
        return asked;
    const given = runtimeProcess(asked, files, options);
    return "kind" in given ? given : { kind: "user", user: given };
}

;// CONCATENATED MODULE: ./build/grant/plan/user.js


function userTitle(user) {
    return user.name === undefined ? String(user.uid) : (0,text_file/* fromBytes */.uK)(user.name);
}
function userSpec({ target, container }) {
    return target.user ?? container.user;
}
function accountTexts(files) {
    return {
        ...(files.passwd === undefined ? {} : { passwd: files.passwd.text }),
        ...(files.group === undefined ? {} : { group: files.group.text }),
        ...(files.gshadow === undefined ? {} : { gshadow: files.gshadow.text }),
    };
}
function execUser(seen, files, { rules, engineVersion }) {
    return resolveExecUser(userSpec(seen), files, {
        rules,
        engineVersion,
        groupAdd: seen.container.groupAdd,
        origin: seen.target.user === undefined ? "container" : "request",
    });
}


/***/ })

};
