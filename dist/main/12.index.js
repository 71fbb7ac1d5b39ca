export const id = 12;
export const ids = [12];
export const modules = {

/***/ 6012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grantAccess: () => (/* binding */ grantAccess)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/socket/mount.js
var socket_mount = __webpack_require__(2273);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __webpack_require__(5064);
// EXTERNAL MODULE: ./build/system/user-namespace.js
var user_namespace = __webpack_require__(3051);
;// CONCATENATED MODULE: ./build/grant/observe/container-process.js



async function readMainProcess(engine, container) {
    return readCredentials(container) ?? engine.mainProcess(container.id, container.pid);
}
function readContainerIdMaps(container) {
    return isSeen(container) ? (0,user_namespace/* readIdMaps */.Jh)(container.pid) : undefined;
}
function readCredentials(container) {
    const maps = readContainerIdMaps(container);
    if (maps === undefined)
        return undefined;
    const status = read(container.pid, "status");
    const ids = (field) => new RegExp(`^${field}:([\\d\\s]*)$`, "m").exec(status)?.[1]?.split(/\s+/).filter(Boolean).map(Number);
    const [uid, gid, groups] = [ids("Uid")?.[1], ids("Gid")?.[1], ids("Groups")];
    if (uid === undefined || gid === undefined || groups === undefined)
        return undefined;
    return {
        uid: (0,id_map/* toInside */._A)(uid, maps.uid),
        groups: [...new Set([gid, ...groups].map((group) => (0,id_map/* toInside */._A)(group, maps.gid)))],
    };
}
function isSeen({ id, pid }) {
    return pid !== 0 && (read(pid, "cgroup").includes(id) || read(pid, "mountinfo").includes(id));
}
function read(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./build/engine/endpoint.js
var endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/grant/shared-engine.js
var shared_engine = __webpack_require__(303);
;// CONCATENATED MODULE: ./build/grant/observe/socket.js







const STAT_TIMEOUT_MS = 10_000;
async function viewSocket(shared, container, mount) {
    const seen = await lookAt(shared, container, mount);
    const isUnmapped = seen !== "no-socket" && seen?.uid === id_map/* OVERFLOW_ID */.J4 && seen.gid === id_map/* OVERFLOW_ID */.J4;
    if (shared.connection.info.rootless &&
        !isOwnSocket(shared, mount) &&
        (seen === "no-socket" || isUnmapped)) {
        throw elsewhere(shared, mount, seen);
    }
    if (seen === "no-socket")
        throw notASocket(mount);
    return seen;
}
async function lookAt(shared, container, mount) {
    const here = socketHere(shared, mount);
    if (here === "no-socket")
        return here;
    const seen = here === undefined ? undefined : translate(shared, container, here);
    return seen ?? askContainer(shared, container.id, mount.path);
}
function translate(shared, container, here) {
    const maps = readContainerIdMaps(container);
    if (maps !== undefined) {
        return { uid: (0,id_map/* toInside */._A)(here.uid, maps.uid), gid: (0,id_map/* toInside */._A)(here.gid, maps.gid), mode: here.mode };
    }
    if (shared.connection.info.usernsRemap && container.usernsMode !== "host") {
        return { uid: id_map/* OVERFLOW_ID */.J4, gid: id_map/* OVERFLOW_ID */.J4, mode: here.mode };
    }
    const mapped = (0,shared_engine/* isBehindNamespace */.Yl)(shared) || here.gid === id_map/* OVERFLOW_ID */.J4;
    return mapped ? undefined : here;
}
function isOwnSocket(shared, mount) {
    return shared.socket.hostPaths.map(socket_mount/* canonicalPath */.Op).includes((0,socket_mount/* canonicalPath */.Op)(mount.source));
}
function pathHere(shared, mount) {
    if (shared.socket.kind === "tcp" || (0,shared_engine/* isBeforeVm */.ZV)(shared))
        return undefined;
    if (isOwnSocket(shared, mount))
        return shared.socket.path;
    return shared.socket.vantage === "host" ? mount.source : undefined;
}
function socketHere(shared, mount) {
    const path = pathHere(shared, mount);
    if (path === undefined)
        return undefined;
    try {
        return (0,socket_file/* readSocket */.Ce)(path);
    }
    catch (failure) {
        const isThere = failure instanceof errors/* DoodError */.bI && failure.code === "socket-not-a-socket";
        return isThere ? "no-socket" : undefined;
    }
}
async function askContainer(shared, id, path) {
    const asked = await shared.connection.engine.exec(id, {
        command: ["stat", "-L", "-c", "%u %g %f", path],
        user: "0",
        timeoutMs: STAT_TIMEOUT_MS,
    });
    if (asked.kind !== "exited" || asked.code !== 0)
        return undefined;
    const [, uid, gid, hex] = /^(\d+) (\d+) ([0-9a-f]+)\s*$/.exec(asked.output) ?? [];
    if (uid === undefined || gid === undefined || hex === undefined)
        return undefined;
    const mode = Number.parseInt(hex, 16);
    const isSocket = (mode & 0o170000) === 0o140000;
    return isSocket ? { uid: Number(uid), gid: Number(gid), mode: mode & 0o7777 } : "no-socket";
}
function elsewhere(shared, mount, seen) {
    const own = shared.socket.hostPaths[0] ?? (0,endpoint/* endpointAddress */.C)(shared.connection.endpoint);
    const what = seen === "no-socket" ? "an empty folder" : "another engine's socket, closed to it";
    return new errors/* DoodError */.bI("socket-elsewhere", `${mount.path} in the container is ${what}: ${mount.source} was mounted, but this rootless engine listens at ${own} (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, `Mount the engine's own socket beside it and point docker there: \`volumes: ["${own}:${own}"]\` and \`env: { DOCKER_HOST: "unix://${own}" }\`.`);
}
function notASocket(mount) {
    return new errors/* DoodError */.bI("socket-not-a-socket", `what the container sees at ${mount.path} is no socket: ${mount.source} on the engine's machine is a folder or a file`, "The engine makes an empty folder where a mounted path didn't exist: start the engine that owns the socket first, or mount the right path, then recreate the container.");
}

;// CONCATENATED MODULE: ./build/grant/observe/observe.js



const NO_FILES = { passwd: undefined, group: undefined, gshadow: undefined };
async function observe(shared, target, container) {
    const { engine } = shared.connection;
    const mount = (0,socket_mount/* findSocketMount */.wT)(container, shared.socket.hostPaths);
    if (mount === undefined || container.status !== "running") {
        return { target, container, mount, socket: undefined, files: NO_FILES, main: undefined };
    }
    const [socket, files, main] = await Promise.all([
        viewSocket(shared, container, mount),
        readAccountFiles(engine, container.id),
        target.role === "job" ? undefined : readMainProcess(engine, container),
    ]);
    return { target, container, mount, socket, files, main };
}
async function readAccountFiles(engine, id) {
    const [passwd, group, gshadow] = await Promise.all([
        engine.readFile(id, "/etc/passwd"),
        engine.readFile(id, "/etc/group"),
        engine.readFile(id, "/etc/gshadow"),
    ]);
    return { passwd, group, gshadow };
}

// EXTERNAL MODULE: ./build/identity/go-text.js
var go_text = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
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
        return withGroup(found, groupArg, (0,identity_group/* parseGroup */.h)(files.group ?? ""));
    const { name = "" } = found;
    if (name === "")
        return found;
    return { ...found, memberOf: groupsOf(name, (0,identity_group/* parseGroup */.h)(files.group ?? "")), groupsFromFile: true };
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
    const groups = wanted.length === 0 ? [] : (0,identity_group/* parseGroup */.h)(files.group ?? "");
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
    const memberOf = (0,identity_group/* parseGroup */.h)(files.group ?? "")
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
    return (0,identity_group/* parseGroup */.h)(files.group ?? "").find(({ name }) => name === groupArg)?.gid;
}
function idOf(arg) {
    const id = (0,go_text/* atoi */.e0)(arg);
    return id !== undefined && id >= 0 && id <= 0x7fff_ffff ? id : undefined;
}
function containerdGroups(wanted, files) {
    const byName = new Map((0,identity_group/* parseGroup */.h)(files.group ?? "").map(({ name, gid }) => [name, gid]));
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

;// CONCATENATED MODULE: ./build/identity/exec-user.js



function resolveExecUser(spec, files, options) {
    const asked = engineProcess((0,text_file/* toBytes */.ZJ)(spec), files, { ...options, groupAdd: options.groupAdd.map(text_file/* toBytes */.ZJ) });
    if ("kind" in asked)
        return asked;
    const given = runtimeProcess(asked, files, options);
    return "kind" in given ? given : { kind: "user", user: given };
}

// EXTERNAL MODULE: ./build/grant/plan/refusal.js
var refusal = __webpack_require__(3437);
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
const MAX_NAMES_SHOWN = 12;
function refuseUser(found, seen) {
    const asked = seen.target.user === undefined ? "the container's own user" : "the input `user`";
    switch (found.kind) {
        case "unknown-user":
            return (0,refusal/* refuse */.T)("user-unknown", `there is no user \`${(0,text_file/* fromBytes */.uK)(found.name)}\` (${asked}) in the container, which has ${namesOf(seen)}`, "Name one of them with the input `user`, or create the user in the image.");
        case "unknown-group":
            return (0,refusal/* refuse */.T)("user-unknown", `there is no group \`${(0,text_file/* fromBytes */.uK)(found.name)}\` in the container, which its user or --group-add names`, "Create the group in the image, or give its number.");
        case "unreadable":
            return (0,refusal/* refuse */.T)("account-file-unusable", `the engine can't read the container's /etc/${found.file}: a line is too long for it`, "Repair the file in the image.");
        case "malformed":
            return notAccepted(found.spec, asked);
        case "out-of-range":
            return notAccepted(found.id, asked);
    }
}
function notAccepted(spec, asked) {
    return (0,refusal/* refuse */.T)("user-unknown", `\`${(0,text_file/* fromBytes */.uK)(spec)}\` (${asked}) is no user that the engine accepts`, "Give a name, or a number from 0 to 2147483647.");
}
function namesOf(seen) {
    const isAdded = (uid) => Number(uid >= 1000 && uid < id_map/* OVERFLOW_ID */.J4);
    const users = (0,identity_passwd/* parsePasswd */.i)(seen.files.passwd?.text ?? "").toSorted((a, b) => isAdded(b.uid) - isAdded(a.uid));
    const names = users.map(({ name }) => (0,text_file/* fromBytes */.uK)(name));
    if (names.length === 0)
        return "no users in /etc/passwd";
    const shown = names.slice(0, MAX_NAMES_SHOWN).join(", ");
    return names.length > MAX_NAMES_SHOWN ? `${shown} and ${names.length - MAX_NAMES_SHOWN} more` : shown;
}

;// CONCATENATED MODULE: ./build/grant/apply/edit.js






const NOTHING_DONE = { changed: false, restarted: false, edits: [] };
async function editContainer(engine, journal, { target, container, files }, plan, before) {
    const texts = accountTexts(files);
    const planned = plan.kind === "edit" ? plan.edits : [];
    const done = { ...before, edits: [...before.edits, ...(0,identity_edits/* pendingEdits */.ti)(texts, planned)] };
    try {
        if (planned.length > 0) {
            await journal.write(target, { id: container.id, label: target.label, edits: done.edits });
        }
        const written = await writeAccountFiles(engine, container.id, files, (0,identity_edits/* applyEdits */.ct)(texts, planned));
        return { kind: "edited", written, done: { ...done, changed: before.changed || written.length > 0 } };
    }
    catch (failure) {
        const now = await readAccountFiles(engine, container.id).catch(() => undefined);
        const changed = before.changed || !(0,external_node_util_.isDeepStrictEqual)(now, files);
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure), done: { ...done, changed } };
    }
}

// EXTERNAL MODULE: ./build/engine/failure.js
var engine_failure = __webpack_require__(481);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/system/poll.js


async function pollUntil({ timeoutMs, intervalMs }, attempt) {
    const deadline = (0,clock/* uptimeMs */.B)() + timeoutMs;
    for (let isLast = timeoutMs <= 0;;) {
        const value = await attempt();
        if (value !== undefined || isLast)
            return value;
        const leftMs = Math.max(0, deadline - (0,clock/* uptimeMs */.B)());
        isLast = leftMs <= intervalMs;
        await (0,promises_.setTimeout)(Math.min(intervalMs, leftMs));
    }
}

// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/socket/socket-access.js

function accessClass(user, socket) {
    if (user.uid === 0)
        return "root";
    if (user.uid === socket.uid)
        return (0,socket_facts/* opensToOwner */.KD)(socket) ? "owner" : undefined;
    const isMember = user.gid === socket.gid || user.groups.includes(socket.gid);
    return isMember && (0,socket_facts/* opensToGroup */.Sd)(socket) ? "member" : undefined;
}

;// CONCATENATED MODULE: ./build/grant/plan/restart.js

function mainProcess({ main, container, target }, user, socket) {
    if (target.role === "job")
        return "needs-none";
    if (main !== undefined)
        return mainFromKernel(main, socket);
    if (container.groupAdd.includes(String(socket.gid)))
        return "has";
    return user.uid === 0 && target.user === undefined ? "needs-none" : "unknown";
}
function mainFromKernel(main, socket) {
    const [gid = -1, ...groups] = main.groups;
    const access = accessClass({ uid: main.uid, gid, groups }, socket);
    return access === "root" ? "needs-none" : access === undefined ? "lacks" : "has";
}
function planRestart({ target, container, main: process }, main, user, gid, policy) {
    if (main === "has" || main === "needs-none")
        return { kind: "none" };
    const fromOutside = `give it the group from the start (\`options: --group-add ${gid}\`)`;
    const left = (reason) => ({
        kind: "left",
        reason,
        remedy: `${fromOutside}, or restart it: \`docker restart ${container.name}\``,
    });
    if (process !== undefined && process.uid !== user.uid) {
        const reason = `it runs as another user (uid ${process.uid}) than the one that has access now`;
        return { kind: "left", reason, remedy: `name that one with the input \`user\`, or ${fromOutside}` };
    }
    if (policy.restartServices === "never")
        return left("restart-services is never");
    if (policy.restartServices === "always")
        return { kind: "restart" };
    if (main === "unknown")
        return left("whether it needs a restart is unknown");
    if (target.role !== "service")
        return left("it is not one of this job's services");
    if (container.dynamicPorts.length > 0) {
        return left(`a restart would change its host port for ${container.dynamicPorts.join(", ")}`);
    }
    return { kind: "restart" };
}

;// CONCATENATED MODULE: ./build/grant/apply/restart.js





const POLL_MS = 100;
const HEALTHY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 12_000;
async function restartForGroup(engine, { id, pid }, socket) {
    const now = await engine.inspect(id);
    const main = now.pid === pid ? undefined : await readMainProcess(engine, now);
    if (main !== undefined && mainFromKernel(main, socket) !== "lacks")
        return false;
    await restart(engine, now);
    await awaitHealthy(engine, id);
    return true;
}
async function restart(engine, { id, pid }) {
    try {
        await engine.restart(id);
    }
    catch (thrown) {
        const failure = (0,errors/* toDoodError */.Yn)(thrown);
        const patience = { timeoutMs: (0,engine_failure/* wasAnswered */.tY)(failure) ? 0 : STOP_TIMEOUT_MS, intervalMs: POLL_MS };
        const ended = await pollUntil(patience, async () => {
            const now = await engine.inspect(id).catch(() => {
                throw failure;
            });
            if (now.status === "exited")
                return "stopped";
            return now.pid === pid ? undefined : "restarted";
        });
        if (ended === undefined)
            throw failure;
        if (ended === "stopped")
            await engine.start(id);
    }
}
async function awaitHealthy(engine, id) {
    const patience = { timeoutMs: HEALTHY_TIMEOUT_MS, intervalMs: POLL_MS };
    const isEnd = ({ status, health }) => isHealthy({ status, health }) || health === "unhealthy" || !["running", "restarting"].includes(status);
    const ended = await pollUntil(patience, async () => {
        const now = await engine.inspect(id);
        return isEnd(now) ? now : undefined;
    });
    const { status, health, name } = ended ?? (await engine.inspect(id));
    if (isHealthy({ status, health }))
        return;
    throw new errors/* DoodError */.bI("restart-failed", `after its restart the container is ${status}${health === "none" ? "" : ` and ${health}`}`, `Read \`docker logs ${name}\`. If it can't stand a restart, set \`restart-services: never\` and give it the group from the start with \`--group-add\`.`);
}
function isHealthy({ status, health }) {
    return status === "running" && (health === "none" || health === "healthy");
}

// EXTERNAL MODULE: ./build/identity/names.js
var names = __webpack_require__(411);
// EXTERNAL MODULE: ./build/grant/plan/socket.js
var plan_socket = __webpack_require__(3884);
;// CONCATENATED MODULE: ./build/grant/plan/edit-refusal.js






const ACCOUNT_FILES = ["/etc/group", "/etc/passwd", "/etc/gshadow"];
function refuseEdit(seen, user, socket, policy) {
    const { container } = seen;
    const group = (0,plan_socket/* refuseSocketGroup */.B)(socket, policy.allowRootGroup);
    if (group !== undefined)
        return group;
    if (user.uid === socket.uid) {
        return (0,refusal/* refuse */.T)("owner-only", `the user owns the socket, whose mode denies it (${(0,socket_facts/* socketTitle */.SJ)(socket)}): for the owner the kernel looks at no other bits`, "Give the socket back to root on its machine: `sudo chown root SOCKET`.");
    }
    const [, explicitGroup = ""] = userSpec(seen).split(":");
    if (explicitGroup !== "") {
        return (0,refusal/* refuse */.T)("group-explicit", `the user is given with an explicit group (\`${userSpec(seen)}\`): the engine then ignores /etc/group`, `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`);
    }
    if (user.name !== undefined && !(0,names/* isRecordableName */.jo)(user.name)) {
        return (0,refusal/* refuse */.T)("account-file-unusable", `the user's name in /etc/passwd, \`${(0,text_file/* fromBytes */.uK)(user.name)}\`, can't stand in a group's list of members`, fromOutside(socket.gid));
    }
    if (container.readOnlyRootfs) {
        return (0,refusal/* refuse */.T)("rootfs-read-only", "the container's root file system is read-only: /etc/group can't be edited", fromOutside(socket.gid));
    }
    return refuseMountedFile(seen, socket);
}
function refuseMountedFile({ container, files }, { gid }) {
    const followed = [files.group, files.passwd, files.gshadow].flatMap((file) => file?.path ?? []);
    const mounted = container.mounts.find(({ destination }) => [...ACCOUNT_FILES, ...followed].some((path) => path === destination || path.startsWith(`${destination}/`)));
    if (mounted === undefined)
        return undefined;
    return (0,refusal/* refuse */.T)("account-file-mounted", `${mounted.destination} is a mount: the engine reads the image's own account files instead of what is there`, fromOutside(gid));
}
function fromOutside(gid) {
    return `Give the group from the start: \`options: --group-add ${gid}\`.`;
}

// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
;// CONCATENATED MODULE: ./build/grant/plan/membership.js







function proposeGrant(seen, user, gid, group, engine) {
    const files = accountTexts(seen.files);
    const entry = user.name === undefined ? newPasswdEntry(files, user.uid) : undefined;
    const name = user.name ?? entry?.name ?? "";
    for (const proposal of proposals(files, name, gid, group)) {
        const edits = [...(entry?.edits ?? []), ...proposal.edits];
        const found = execUser(seen, (0,identity_edits/* applyEdits */.ct)(files, edits), engine);
        if (found.kind === "user" && found.user.uid === user.uid && found.user.groups.includes(gid)) {
            return { kind: "grant", ...proposal, edits, user: found.user };
        }
    }
    return (0,refusal/* refuse */.T)("group-explicit", `no entry in /etc/group gives \`${seen.target.user ?? seen.container.user}\` a group with this engine's rules`, `Add the group from outside: \`options: --group-add ${gid}\`.`);
}
function* proposals(files, user, gid, group) {
    const groups = (0,identity_group/* parseGroup */.h)(files.group ?? "");
    const alone = { gid, alsoGains: [], losesPrevious: [] };
    for (const there of groups.filter((entry) => entry.gid === gid)) {
        const edits = (0,group_edits/* joinGroup */.U)(files, there, user);
        yield { ...alone, group: (0,text_file/* fromBytes */.uK)(there.name), how: "joined", edits };
    }
    const named = groups.find((entry) => entry.name === (0,text_file/* toBytes */.ZJ)(group));
    if (named !== undefined && mayMove(files, named, gid)) {
        const lines = groups.filter((entry) => entry.name === named.name && entry.gid === named.gid);
        const members = [...new Set(lines.flatMap((line) => line.members))].filter((member) => member !== "");
        yield {
            group,
            gid,
            how: "realigned",
            previousGid: named.gid,
            edits: [
                { file: "group", kind: "set-gid", group: named.name, from: named.gid, to: gid },
                ...(0,group_edits/* joinGroup */.U)(files, { name: named.name, gid }, user),
            ],
            alsoGains: members.filter((member) => member !== user).map(text_file/* fromBytes */.uK),
            losesPrevious: members.map(text_file/* fromBytes */.uK),
        };
    }
    for (const name of freeNames(files, group, gid)) {
        yield {
            ...alone,
            group: name,
            how: "created",
            edits: (0,group_edits/* createGroup */.w)(files, { name: (0,text_file/* toBytes */.ZJ)(name), gid }, [user]),
        };
    }
}
function mayMove(files, { gid: from }, to) {
    const isPrimary = (0,identity_passwd/* parsePasswd */.i)(files.passwd ?? "").some((entry) => entry.gid === from);
    return from !== to && from !== 0 && to !== 0 && !isPrimary;
}
function freeNames(files, group, gid) {
    const taken = [files.group, files.gshadow].flatMap((text) => (0,identity_group/* parseGroup */.h)(text ?? "").map(({ name }) => (0,text_file/* fromBytes */.uK)(name)));
    const names = [group, `${group}-${gid}`];
    for (let number = 2; names.filter((name) => !taken.includes(name)).length < 2; number++) {
        names.push(`${group}-${gid}-${number}`);
    }
    return names.filter((name) => !taken.includes(name));
}
function newPasswdEntry(files, uid) {
    const taken = (0,identity_passwd/* parsePasswd */.i)(files.passwd ?? "").map((entry) => entry.name);
    let name = `dood-${uid}`;
    for (let number = 2; taken.includes(name); number++)
        name = `dood-${uid}-${number}`;
    const line = `${name}:x:${uid}:0:setup-dood:/:/sbin/nologin`;
    return { name, edits: [{ file: "passwd", kind: "append", line }] };
}

;// CONCATENATED MODULE: ./build/grant/plan/plan.js







function planAccess(seen, policy, engine) {
    const sight = (0,plan_socket/* seenSocket */.b)(seen, policy, engine);
    if (sight.kind === "refuse")
        return sight;
    const { mount, socket, warnings } = sight;
    const found = execUser(seen, accountTexts(seen.files), engine);
    if (found.kind !== "user")
        return refuseMountedFile(seen, socket) ?? refuseUser(found, seen);
    const decide = (user, main) => {
        const restart = planRestart(seen, main, user, socket.gid, policy);
        return { user, userTitle: userTitle(user), mount, socket, main, restart, warnings };
    };
    const main = mainProcess(seen, found.user, socket);
    const reason = accessClass(found.user, socket);
    const isUnheeded = reason === "member" &&
        isByFile(seen, found.user, socket) &&
        refuseMountedFile(seen, socket) !== undefined;
    if (reason !== undefined && !isUnheeded)
        return { kind: "nothing", reason, ...decide(found.user, main) };
    const grant = refuseEdit(seen, found.user, socket, policy) ??
        proposeGrant(seen, found.user, socket.gid, policy.group, engine);
    if (grant.kind === "refuse") {
        if (!mayHaveOtherAccess(socket))
            return grant;
        const admittedMain = seen.main?.uid === found.user.uid ? "needs-none" : main;
        const admitted = {
            kind: "nothing",
            reason: "other-access",
            ...decide(found.user, admittedMain),
        };
        const told = [...warnings, otherAccessWarning(grant, mount)];
        return { kind: "ask-first", mount, admitted: { ...admitted, warnings: told }, refusal: grant };
    }
    const decided = decide(grant.user, main === "unknown" ? "lacks" : main);
    const losses = realignWarnings(grant);
    return { kind: "edit", grant, edits: grant.edits, ...decided, warnings: [...decided.warnings, ...losses] };
}
function isByFile({ container }, user, { gid }) {
    return user.groupsFromFile && !container.groupAdd.includes(String(gid));
}
function mayHaveOtherAccess(socket) {
    return (0,socket_facts/* opensToGroup */.Sd)(socket) && !(0,socket_facts/* opensToEveryone */._X)(socket);
}
function otherAccessWarning({ message }, { source }) {
    return `something else than a group lets it in, an access list perhaps (\`getfacl ${source}\`), and it has access only as long as that lasts: ${message}`;
}
function realignWarnings({ group, gid, previousGid, losesPrevious }) {
    if (losesPrevious.length === 0)
        return [];
    return [
        `group ${group} was given the socket's GID ${gid} in place of ${previousGid}: what belongs to GID ${previousGid} is now closed to its members (${losesPrevious.join(", ")})`,
    ];
}

;// CONCATENATED MODULE: ./node_modules/string-argv/index.js

function parseArgsStringToArgv(value, env, file) {
    const myArray = [];
    if (env) {
        myArray.push(env);
    }
    if (file) {
        myArray.push(file);
    }
    let current = "";
    let inQuote = null;
    let hasToken = false; // Track if we've started a token (for empty quotes)
    let i = 0;
    while (i < value.length) {
        const char = value[i];
        if (inQuote) {
            // Inside quotes - look for the closing quote
            if (char === inQuote) {
                // End of quoted section
                inQuote = null;
            }
            else {
                // Add character to current token (without the quotes)
                current += char;
            }
        }
        else {
            // Outside quotes
            if (char === '"' || char === "'") {
                // Start of quoted section - this means we have a token even if empty
                inQuote = char;
                hasToken = true;
            }
            else if (/\s/.test(char)) {
                // Whitespace - end current token if we have one
                if (hasToken) {
                    myArray.push(current);
                    current = "";
                    hasToken = false;
                }
            }
            else {
                // Regular character - add to current token
                current += char;
                hasToken = true;
            }
        }
        i++;
    }
    // Don't forget the last token
    if (hasToken) {
        myArray.push(current);
    }
    return myArray;
}

// EXTERNAL MODULE: ./build/grant/verify/proof-script.js
var proof_script = __webpack_require__(89);
;// CONCATENATED MODULE: ./build/grant/verify/proof.js



const HARMLESS_COMMAND = "docker version";
const PROOF_TIMEOUT_MS = 30_000;
const ANSWER_TIMEOUT_S = 10;
async function proveAccess(engine, target, proved, verifyCommand) {
    const { path } = proved.mount;
    const run = (command) => engine.exec(target.id, {
        command,
        ...(target.user === undefined ? {} : { user: target.user }),
        env: [`DOCKER_HOST=unix://${path}`],
        timeoutMs: PROOF_TIMEOUT_MS,
    });
    const words = ["setup-dood", path, verifyCommand, String(ANSWER_TIMEOUT_S)];
    const scripted = await run(["sh", "-c", proof_script/* PROOF_SCRIPT */.D9, ...words]);
    if (scripted.kind !== "not-started")
        return judge(scripted, (0,proof_script/* parseProof */.k_)(scripted.output), proved, verifyCommand);
    const direct = await run(parseArgsStringToArgv(verifyCommand));
    if (direct.kind === "not-started") {
        return { level: "inferred", tool: "none", detail: "nothing in the image can test it" };
    }
    return judge(direct, directResult(direct), proved, verifyCommand);
}
function directResult(outcome) {
    const tool = "docker";
    if (outcome.kind === "exited" && outcome.code === 0)
        return { kind: "proved", level: "docker", tool };
    const output = outcome.kind === "not-started" ? "" : outcome.output;
    return {
        kind: "disproved",
        level: "docker",
        tool,
        fault: (0,proof_script/* faultInWords */.RQ)(output),
    };
}
function judge(outcome, result, proved, verifyCommand) {
    if (outcome.kind === "timeout" || result === undefined) {
        throw new errors/* DoodError */.bI(outcome.kind === "timeout" ? "proof-silent" : "proof-failed", outcome.kind === "timeout"
            ? `the test as this user got no answer within ${PROOF_TIMEOUT_MS / 1000} s`
            : `the test as this user ended without a result (exit code ${outcome.code}): ${lastLine((0,proof_script/* spoken */.vg)(outcome.output))}`, `Run it yourself in the container, as that user: \`${verifyCommand}\`.`);
    }
    if (result.kind === "disproved")
        throw disproved(result, outcome.output, proved, verifyCommand);
    return { level: result.level, tool: result.tool, detail: detailOf(result, outcome.output) };
}
const FAULTS = {
    stale: [
        "proof-stale",
        "the socket it sees is a leftover: no engine listens on it any more",
        "The engine was restarted after the container was created: recreate the container.",
    ],
    missing: [
        "proof-failed",
        "there is no socket at the mount path",
        "Mount the engine's socket there, not a path that doesn't exist on the engine's machine.",
    ],
    "not-a-socket": [
        "proof-failed",
        "what it sees at the mount path is no socket",
        "The path didn't exist on the engine's machine when the container was created, so an empty folder was mounted: mount the engine's own socket.",
    ],
    forbidden: [
        "proof-failed",
        "a filter in front of the engine answers 403",
        "The mounted socket is a filtering proxy's: let it allow `_ping`, or mount the engine's own.",
    ],
    garbled: [
        "proof-failed",
        "what listens on the socket doesn't answer like an engine",
        "Mount the engine's own socket there.",
    ],
    silent: [
        "proof-silent",
        "the engine didn't answer in time",
        "Check that the engine runs: `docker version` on its machine.",
    ],
};
function disproved(result, output, proved, verifyCommand) {
    if (result.fault === "denied")
        return denied(result, proved);
    if (result.fault !== "other") {
        const [code, what, remedy] = FAULTS[result.fault];
        return new errors/* DoodError */.bI(code, `${what} (${proved.mount.path}, asked with ${result.tool})`, remedy);
    }
    return new errors/* DoodError */.bI("proof-failed", `\`${verifyCommand}\` failed as this user though it may open the socket: ${lastLine((0,proof_script/* spoken */.vg)(output))}`, "Run the command yourself in the container, as that user; the input `verify-command` changes it.");
}
function denied({ tool, groups }, { mount: { path }, socket }) {
    if (groups === undefined || socket === undefined || groups.includes(socket.gid)) {
        return new errors/* DoodError */.bI("proof-denied", `the kernel denies it the socket though its groups are right (${path}, asked with ${tool})`, "SELinux or AppArmor may stand in the way (`ausearch -m avc`, `dmesg`); with SELinux add `options: --security-opt label=disable`.");
    }
    return new errors/* DoodError */.bI("proof-denied", `the kernel denies it the socket: it belongs to group ${socket.gid}, and a new process of this user has the groups ${groups.join(", ") || "none"} (${path}, asked with ${tool})`, `Give the group from the start: \`options: --group-add ${socket.gid}\`.`);
}
function detailOf(result, output) {
    if (result.level !== "docker")
        return "";
    const versions = [...(0,proof_script/* spoken */.vg)(output).matchAll(/^\s*Version:\s+(\S+)/gm)].map(([, version]) => version);
    const [client, engine] = versions;
    if (engine === undefined)
        return "";
    return client === engine ? `version ${client}` : `version ${client} (engine ${engine})`;
}
function lastLine(text) {
    return text.split("\n").at(-1)?.slice(0, 300) ?? "";
}

;// CONCATENATED MODULE: ./build/grant/examination.js



async function examine(shared, target, container, policy) {
    const seen = await observe(shared, target, container);
    const plan = planAccess(seen, policy, engineRules(shared.connection.info));
    if (plan.kind !== "ask-first")
        return { seen, plan };
    return { seen, plan: (await isAdmitted(shared, target, plan)) ? plan.admitted : plan.refusal };
}
async function isAdmitted({ connection }, target, { mount }) {
    try {
        const { level } = await proveAccess(connection.engine, target, { mount }, HARMLESS_COMMAND);
        return level !== "inferred";
    }
    catch {
        return false;
    }
}
function engineRules({ product, imageStore, version, rootless, usernsRemap }) {
    const rules = product === "podman" ? "podman" : imageStore === "containerd" ? "containerd" : "moby";
    return { rules, engineVersion: version, rootless, usernsRemap };
}

;// CONCATENATED MODULE: ./build/grant/retry.js


const RETURN_TIMEOUT_MS = 3_000;
const retry_POLL_MS = 100;
const SIGNS_OF_RESTART = ["container-not-running", "container-gone", "proof-failed"];
async function nextAttempt(engine, container, { error, isEdited }) {
    if (error.code === "proof-denied" && isEdited)
        return { kind: "retry", container };
    return SIGNS_OF_RESTART.includes(error.code)
        ? awaitRestart(engine, container, error)
        : { kind: "give-up", error };
}
async function awaitRestart(engine, { id, pid }, error) {
    const patience = { timeoutMs: RETURN_TIMEOUT_MS, intervalMs: retry_POLL_MS };
    try {
        const back = await pollUntil(patience, async () => {
            const now = await engine.inspect(id);
            return now.status === "running" && now.pid !== pid ? now : undefined;
        });
        if (back !== undefined)
            return { kind: "retry", container: back };
        const now = await engine.inspect(id);
        return { kind: "give-up", error: now.status === "running" ? error : stopped(now, error) };
    }
    catch (failure) {
        const now = (0,errors/* toDoodError */.Yn)(failure);
        return { kind: "give-up", error: now.code === "container-gone" ? now : error };
    }
}
function stopped({ status, name }, cause) {
    return new errors/* DoodError */.bI("container-not-running", `the container stopped half-way, and is ${status} now`, `Read \`docker logs ${name}\`, and run this step again once the container stays up.`, { cause });
}

;// CONCATENATED MODULE: ./build/grant/verify/access-list.js


async function findClosingList(shared, mount) {
    const path = pathHere(shared, mount);
    if (path === undefined)
        return undefined;
    const { opens, readAcl } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(757)]).then(__webpack_require__.bind(__webpack_require__, 1757));
    const { owningGroup = "" } = (await readAcl(path)) ?? {};
    if (owningGroup === "" || opens(owningGroup))
        return undefined;
    return new errors/* DoodError */.bI("proof-denied", `the access list of ${mount.source} closes it to its own group (\`group::${owningGroup}\`), whatever its mode seems to say`, `Open it to its group on its machine: \`sudo setfacl -m g::rw ${mount.source}\`.`);
}

;// CONCATENATED MODULE: ./build/grant/verify/verify.js






async function prove(shared, target, plan, { verifyCommand }) {
    try {
        return await proveAccess(shared.connection.engine, target, plan, verifyCommand);
    }
    catch (failure) {
        const isDenied = failure instanceof errors/* DoodError */.bI && failure.code === "proof-denied";
        throw (isDenied ? await findClosingList(shared, plan.mount) : undefined) ?? failure;
    }
}
async function conclude(shared, { container }, plan, proof) {
    const isRestart = plan.restart.kind === "restart";
    const main = isRestart ? await mainAfterRestart(shared.connection.engine, container.id, plan) : plan.main;
    const socketAfter = (await viewSocket(shared, container, plan.mount)) ?? plan.socket;
    const warnings = [
        ...plan.warnings,
        ...(isRestart && main === "lacks" ? [OWN_GROUPS] : []),
        ...(plan.restart.kind === "left" ? [leftWarning(plan.restart)] : []),
        ...(proof?.level === "inferred" ? [UNTESTED] : []),
    ];
    return { main, socketAfter, warnings };
}
async function mainAfterRestart(engine, id, { socket }) {
    const process = await readMainProcess(engine, await engine.inspect(id));
    return process === undefined ? "unknown" : mainFromKernel(process, socket);
}
const OWN_GROUPS = "its main process lacks the group even after the restart: the image's entrypoint sets its own groups (su-exec, gosu with a number). Name the group in the entrypoint, or run the container as the user";
const UNTESTED = "nothing in the image can test the access: it is inferred from the engine's own rules, not verified";
function leftWarning({ reason, remedy }) {
    return `its main process was started without the group, and ${reason}: ${remedy}`;
}

;// CONCATENATED MODULE: ./build/grant/grant.js








const MAX_ATTEMPTS = 3;
async function grantAccess(context, found) {
    const { target } = found;
    if (found.kind === "failed") {
        return {
            kind: "failed",
            target,
            container: undefined,
            durationMs: 0,
            error: found.error,
            changed: false,
        };
    }
    const start = (0,clock/* uptimeMs */.B)();
    const end = (container) => ({ target, container, durationMs: (0,clock/* uptimeMs */.B)() - start });
    let { container } = found;
    let done = NOTHING_DONE;
    for (let number = 1;; number++) {
        const result = await attempt(context, target, container, done);
        if (result.kind !== "failed")
            return { ...result, ...end(container) };
        done = result.done;
        const next = await nextAttempt(context.shared.connection.engine, container, result);
        if (next.kind === "give-up" || number === MAX_ATTEMPTS) {
            const { error } = next.kind === "give-up" ? next : result;
            return { kind: "failed", ...end(container), error, changed: done.changed };
        }
        container = next.container;
    }
}
async function attempt({ shared, policy, journal }, target, container, before) {
    const { engine } = shared.connection;
    let done = before;
    let isEdited = false;
    try {
        const { seen, plan } = await examine(shared, target, container, policy);
        if (plan.kind === "refuse")
            return { kind: "refused", refusal: plan };
        if (policy.dryRun)
            return { kind: "planned", plan };
        const edited = await editContainer(engine, journal, seen, plan, before);
        done = edited.done;
        if (edited.kind === "failed")
            throw edited.error;
        isEdited = edited.written.length > 0;
        const merging = Promise.allSettled([mergeConcurrentChanges(engine, container.id, edited.written)]);
        const use = await restartAndProve(shared, seen, plan, policy);
        const [merge] = await merging;
        if (use.restarted)
            done = { ...done, restarted: true, changed: true };
        if (use.kind === "failed")
            throw use.error;
        if (merge.status === "rejected")
            throw merge.reason;
        const end = await conclude(shared, seen, plan, use.proof);
        const { changed, restarted } = done;
        return { kind: "passed", plan, changed, restarted, proof: use.proof, ...end };
    }
    catch (failure) {
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure), done, isEdited };
    }
}
async function restartAndProve(shared, { container, target }, plan, policy) {
    let restarted = false;
    try {
        if (plan.restart.kind === "restart") {
            restarted = await restartForGroup(shared.connection.engine, container, plan.socket);
        }
        const proof = policy.verify ? await prove(shared, target, plan, policy) : undefined;
        return { kind: "proved", restarted, proof };
    }
    catch (failure) {
        return { kind: "failed", restarted, error: (0,errors/* toDoodError */.Yn)(failure) };
    }
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


/***/ })

};
