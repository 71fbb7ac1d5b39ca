export const id = 76;
export const ids = [76];
export const modules = {

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/edits.js + 1 modules
var edits = __webpack_require__(2885);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/system/user-namespace.js
var user_namespace = __webpack_require__(3051);
;// CONCATENATED MODULE: ./build/grant/observe/container-process.js



async function container_process_readMainProcess(engine, container) {
    return readCredentials(container) ?? engine.mainProcess(container.id, container.pid);
}
function container_process_readContainerIdMaps(container) {
    return isSeen(container) ? readIdMaps(container.pid) : undefined;
}
function readCredentials(container) {
    const maps = container_process_readContainerIdMaps(container);
    if (maps === undefined)
        return undefined;
    const status = read(container.pid, "status");
    const ids = (field) => new RegExp(`^${field}:([\\d\\s]*)$`, "m").exec(status)?.[1]?.split(/\s+/).filter(Boolean).map(Number);
    const [uid, gid, groups] = [ids("Uid")?.[1], ids("Gid")?.[1], ids("Groups")];
    if (uid === undefined || gid === undefined || groups === undefined)
        return undefined;
    return {
        uid: toInside(uid, maps.uid),
        groups: [...new Set([gid, ...groups].map((group) => toInside(group, maps.gid)))],
    };
}
function isSeen({ id, pid }) {
    return pid !== 0 && (read(pid, "cgroup").includes(id) || read(pid, "mountinfo").includes(id));
}
function read(pid, file) {
    try {
        return readFileSync(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./build/grant/site.js + 2 modules
var site = __webpack_require__(3152);
;// CONCATENATED MODULE: ./build/grant/observe/socket.js






const STAT_TIMEOUT_MS = 10_000;
async function socket_viewSocket(site, container, mount) {
    const seen = await lookAt(site, container, mount);
    const isUnmapped = seen !== "no-socket" && seen?.uid === OVERFLOW_ID && seen.gid === OVERFLOW_ID;
    if (site.info.rootless && !isOwnSocket(site, mount) && (seen === "no-socket" || isUnmapped)) {
        throw elsewhere(site, mount, seen);
    }
    if (seen === "no-socket")
        throw notASocket(mount);
    return seen;
}
async function lookAt(site, container, mount) {
    const here = socketHere(site, mount);
    if (here === "no-socket")
        return here;
    const seen = here === undefined ? undefined : translate(site, container, here);
    return seen ?? askContainer(site, container.id, mount.path);
}
function translate(site, container, here) {
    const maps = readContainerIdMaps(container);
    if (maps !== undefined) {
        return { uid: toInside(here.uid, maps.uid), gid: toInside(here.gid, maps.gid), mode: here.mode };
    }
    if (site.info.usernsRemap && container.usernsMode !== "host") {
        return { uid: OVERFLOW_ID, gid: OVERFLOW_ID, mode: here.mode };
    }
    const mapped = isBehindNamespace(site) || here.gid === OVERFLOW_ID;
    return mapped ? undefined : here;
}
function isOwnSocket(site, mount) {
    return site.sockets.map(canonicalPath).includes(canonicalPath(mount.source));
}
function pathHere(site, mount) {
    if (site.socket.kind === "tcp" || isBeforeVm(site))
        return undefined;
    if (isOwnSocket(site, mount))
        return site.socket.path;
    return site.vantage === "host" ? mount.source : undefined;
}
function socketHere(site, mount) {
    const path = pathHere(site, mount);
    if (path === undefined)
        return undefined;
    try {
        return readSocket(path);
    }
    catch (failure) {
        const isThere = failure instanceof DoodError && failure.code === "socket-not-a-socket";
        return isThere ? "no-socket" : undefined;
    }
}
async function askContainer(site, id, path) {
    const asked = await site.engine.exec(id, {
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
function elsewhere(site, mount, seen) {
    const own = site.sockets[0] ?? endpointAddress(site.endpoint);
    const what = seen === "no-socket" ? "an empty folder" : "another engine's socket, closed to it";
    return new DoodError("socket-elsewhere", `${mount.path} in the container is ${what}: ${mount.source} was mounted, but this rootless engine listens at ${own} (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, `Mount the engine's own socket beside it and point docker there: \`volumes: ["${own}:${own}"]\` and \`env: { DOCKER_HOST: "unix://${own}" }\`.`);
}
function notASocket(mount) {
    return new DoodError("socket-not-a-socket", `what the container sees at ${mount.path} is no socket: ${mount.source} on the engine's machine is a folder or a file`, "The engine makes an empty folder where a mounted path didn't exist: start the engine that owns the socket first, or mount the right path, then recreate the container.");
}

;// CONCATENATED MODULE: ./build/grant/observe/observe.js



const NO_FILES = { passwd: undefined, group: undefined, gshadow: undefined };
async function observe(site, target, container) {
    const mount = findSocketMount(container, site.sockets);
    if (mount === undefined || container.status !== "running") {
        return { target, container, mount, socket: undefined, files: NO_FILES, main: undefined };
    }
    const [socket, files, main] = await Promise.all([
        viewSocket(site, container, mount),
        readAccountFiles(site, container.id),
        target.role === "job" ? undefined : readMainProcess(site.engine, container),
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

// EXTERNAL MODULE: ./build/identity/go-text.js
var go_text = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/identity/sys-user.js



const MAX_PASSWD_LINE = (/* unused pure expression or super */ null && (64 * 1024 - 1));
function sys_user_isReadablePasswd(text) {
    let start = 0;
    while (text.length - start > MAX_PASSWD_LINE) {
        const feed = text.lastIndexOf("\n", start + MAX_PASSWD_LINE);
        if (feed < start)
            return false;
        start = feed + 1;
    }
    return true;
}
function sys_user_getExecUser(spec, files, home = "") {
    const [userArg = "", groupArg = ""] = spec.split(":");
    const passwd = files.passwd ?? "";
    if (!sys_user_isReadablePasswd(passwd))
        return { kind: "unreadable", file: "passwd" };
    const found = findUser(userArg, parsePasswd(passwd), home);
    if ("kind" in found)
        return found;
    if (groupArg !== "")
        return withGroup(found, groupArg, parseGroup(files.group ?? ""));
    const { name = "" } = found;
    if (name === "")
        return found;
    return { ...found, memberOf: groupsOf(name, parseGroup(files.group ?? "")), groupsFromFile: true };
}
function groupsOf(name, groups) {
    return groups.filter(({ members }) => members.includes(name)).map(({ gid }) => gid);
}
function findUser(userArg, entries, home) {
    const uid = userArg === "" ? 0 : atoi(userArg);
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
    const id = atoi(groupArg);
    const entry = entries.find((e) => (id === undefined ? e.name === groupArg : e.gid === id));
    const gid = entry?.gid ?? id;
    if (gid === undefined)
        return { kind: "unknown-group", name: groupArg };
    if (entry === undefined && !isInRange(gid))
        return { kind: "out-of-range", id: groupArg };
    return { ...user, gid };
}
function sys_user_getAdditionalGroups(wanted, files) {
    const groups = wanted.length === 0 ? [] : parseGroup(files.group ?? "");
    const gids = new Set();
    for (const ag of wanted) {
        const entry = groups.find(({ name, gid }) => (name === ag || String(gid) === ag) && !gids.has(gid));
        const gid = entry?.gid ?? atoi(ag);
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




function containerd_user_containerdUser(spec, files) {
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
    const entries = parsePasswd(files.passwd ?? "");
    const entry = entries.find((e) => (id === undefined ? e.name === userArg : e.uid === id));
    if (entry === undefined && id === undefined)
        return { kind: "unknown-user", name: userArg };
    const number = atoi(userArg);
    const name = number === undefined ? userArg : entries.find((e) => e.uid === number)?.name;
    const { uid, gid, home } = entry ?? { uid: id ?? 0, gid: 0, home: "" };
    if (name === undefined)
        return { uid, gid, home, memberOf: [], groupsFromFile: false };
    const memberOf = parseGroup(files.group ?? "")
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
    const entry = parsePasswd(files.passwd ?? "").find(({ name }) => name === userArg);
    return entry ?? { kind: "unknown-user", name: userArg };
}
function groupNamed(groupArg, files) {
    return parseGroup(files.group ?? "").find(({ name }) => name === groupArg)?.gid;
}
function idOf(arg) {
    const id = atoi(arg);
    return id !== undefined && id >= 0 && id <= 0x7fff_ffff ? id : undefined;
}
function containerd_user_containerdGroups(wanted, files) {
    const byName = new Map(parseGroup(files.group ?? "").map(({ name, gid }) => [name, gid]));
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

;// CONCATENATED MODULE: ./build/identity/engine-process.js




function engine_process_engineProcess(spec, files, options) {
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
    const own = memberOf.map(toUint32).includes(toUint32(user.gid)) ? [] : [user.gid];
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
        uid: toUint32(uid),
        gid: toUint32(gid),
        groups: groups.map(toUint32),
        home: "",
        ...(name === undefined ? {} : { name }),
        groupsFromFile,
    };
}

;// CONCATENATED MODULE: ./build/identity/runtime-process.js



function runtime_process_runtimeProcess(asked, files, { runtime, idCount = ALL_IDS }) {
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
    return { ...asked, groups: groups.map(toUint32), home: asked.home === "" ? found.home : asked.home };
}
const DEFAULT_HOME = "/";
function homeOf(asked, files) {
    if (asked.home !== "")
        return asked.home;
    const found = getExecUser(String(asked.uid), files, DEFAULT_HOME);
    return "kind" in found ? DEFAULT_HOME : found.home;
}

;// CONCATENATED MODULE: ./build/identity/exec-user.js



function exec_user_resolveExecUser(spec, files, options) {
    const asked = engineProcess(toBytes(spec), files, { ...options, groupAdd: options.groupAdd.map(toBytes) });
    if ("kind" in asked)
        return asked;
    const given = runtimeProcess(asked, files, options);
    return "kind" in given ? given : { kind: "user", user: given };
}

;// CONCATENATED MODULE: ./build/grant/plan/user.js


function userTitle(user) {
    return user.name === undefined ? String(user.uid) : fromBytes(user.name);
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

;// CONCATENATED MODULE: ./build/grant/apply/revert.js





async function revertGrant(engine, record) {
    try {
        const files = await readAccountFiles({ engine }, record.id);
        const wanted = (0,edits/* revertEdits */.wj)(accountTexts(files), record.edits);
        const written = await writeAccountFiles(engine, record.id, files, wanted);
        await restoreOverwritten(engine, record.id, written);
        return written.length > 0 ? "reverted" : "nothing-left";
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-gone")
            return "container-gone";
        throw failure;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
;// CONCATENATED MODULE: ./build/report/sanitize.js
const UNSAFE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";
const WORD = "[\\p{L}\\p{N}]";
const MAX_CHARACTERS = 400;
function plain(text) {
    const safe = /^[ -~]*$/.test(text) ? text : text.replace(new RegExp(UNSAFE, "gu"), "\u{FFFD}");
    const line = safe.replaceAll("##[", "# #[").replace(/^\s*::/, ": :");
    return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}
function cell(text) {
    return plain(text)
        .replace(/[\\`*_[\]<>|~$&!]|^[-+=]|(?<=^\s*\d+)[.)]/g, (character) => `&#${character.codePointAt(0)};`)
        .replace(/@|(?<!&)#|:(?=\/\/|[\w+-]+:)|ww(?=w\.)|(?<=\bgh)-/gi, "$&<span></span>")
        .replace(/^#/, "&#35;");
}
function prose(text) {
    return cell(text).replace(/&#96;(.+?)&#96;/g, "<code>$1</code>");
}
const MAX_LABEL_CHARACTERS = 72;
function node(text) {
    const line = plain(text);
    const short = line.length > MAX_LABEL_CHARACTERS ? `${line.slice(0, MAX_LABEL_CHARACTERS)}…` : line;
    return short.replace(/[^A-Za-z0-9 ]/gu, (character) => new RegExp(WORD, "u").test(character) ? character : `#${character.codePointAt(0)};`);
}
function fenced(language, lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = "`".repeat(Math.max(3, ...runs.map((run) => run + 1)));
    return [`${fence}${language}`, ...lines, fence].join("\n");
}

;// CONCATENATED MODULE: ./build/action/log.js


const log_log = {
    line: (text) => (0,core/* info */.pq)(plain(text)),
    detail: (text) => (0,core/* info */.pq)(`  ${plain(text)}`),
    notice: (text) => (0,core/* notice */.lm)(plain(text)),
    warn: (text) => (0,core/* warning */.$e)(plain(text), { title: "setup-dood" }),
    fail: (title, failure) => (0,core/* error */.z3)([
        `${plain(failure.message)} [${failure.code}]`,
        plain(failure.remedy),
        errorPage(failure.code, process.env),
    ].join("\n"), { title: plain(title) }),
    folded: (title, lines) => {
        (0,core/* startGroup */.Oh)(plain(title));
        for (const line of lines)
            (0,core/* info */.pq)(plain(line));
        (0,core/* endGroup */.N4)();
    },
};
const trace = (request, durationMs, result) => {
    if ((0,core/* isDebug */._o)())
        (0,core/* debug */.Yz)(plain(`${request}: ${result}, ${durationMs.toFixed(1)} ms`));
};
function errorPage(code, env) {
    const page = `docs/errors.md#${code}`;
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/${page}` : page;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/system/self.js






function self_isDenied(socketPath) {
    try {
        (0,external_node_fs_.accessSync)(socketPath, external_node_fs_.constants.W_OK);
        return false;
    }
    catch (failure) {
        return (0,errors/* errnoOf */.UQ)(failure) === "EACCES";
    }
}
async function self_readSelf() {
    const primary = process.getgid?.() ?? 0;
    const groups = [...new Set([primary, ...(process.getgroups?.() ?? [])])];
    const name = nameOfSelf();
    const entries = parseGroup(await readFile("/etc/group", "latin1").catch(() => ""));
    const listed = entries.filter(({ members }) => name !== undefined && members.includes(toBytes(name)));
    const explained = [primary, ...listed.map(({ gid }) => gid)];
    return {
        uid: process.getuid?.() ?? 0,
        name,
        groups,
        givenGroups: groups.filter((gid) => !explained.includes(gid)),
    };
}
function nameOfSelf() {
    try {
        return userInfo().username;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/action/state.js

const GRANT = "grant-";
function state_isTakenBack(cleanup, { role }) {
    return cleanup === "always" || (cleanup === "auto" && role === "named");
}
function saveGrant(channel, grant) {
    channel.state(`${GRANT}${grant.id}`, JSON.stringify(grant));
}
function loadGrants(env) {
    return Object.entries(env)
        .filter(([name]) => name.startsWith(`STATE_${GRANT}`))
        .map(([, value]) => parse(value ?? ""));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* DoodError */.bI("internal", "the state that the main step left can't be read", "Please report this.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/action/sidecar.js



const EXPRESSION = (/* unused pure expression or super */ null && ("$" + "{{ toJSON(job) }}"));
function sidecar_isSidecar(env) {
    return env["SETUP_DOOD_SIDECAR"] !== undefined;
}
function requireJob({ containers }, env) {
    if (!sidecar_isSidecar(env) || env["INPUT_JOB"] || containers.length > 0)
        return;
    throw new DoodError("job-context-invalid", "the sidecar's image was started without the input `job`, which names this job's containers", `Give it to the step: \`job: ${EXPRESSION}\` under \`with:\`.`, { blocks: [{ where: "in that step", language: "yaml", lines: ["with:", `  job: ${EXPRESSION}`] }] });
}
function noticeOfRunner(job, env) {
    if (!sidecar_isSidecar(env) || job.container !== undefined)
        return;
    log.notice("this job runs on the runner itself, not in a container: the sidecar can help its services, but not the runner's own user. Use the action (setup-dood@v1) instead");
}
function warnOfNoPost({ targets }, { cleanup }, env) {
    if (!sidecar_isSidecar(env) || env["INPUT_VERIFY-COMMAND"] !== undefined)
        return;
    const outlive = targets.filter((target) => target.changed && isTakenBack(cleanup, target));
    if (outlive.length === 0)
        return;
    log.warn(`what was granted in ${outlive.map(({ label }) => label).join(", ")} stays: a step \`uses: docker://…\` has no post step. Use the action \`sidecar\` where it is to be taken back`);
}

;// CONCATENATED MODULE: ./build/action/runner-access.js





const RUNNER_UID = "SETUP_DOOD_RUNNER_UID";
const HOLDER = "SETUP_DOOD_BRIDGE_HOLDER";
const STATE = "bridge";
function isOnRunner({ job }, env) {
    return job.container === undefined && !env["ACT"] && !isSidecar(env);
}
function runner_access_announceRunner(path, dryRun, channel) {
    const bridge = { path, uid: process.getuid?.() ?? 0, holder: randomUUID() };
    if (!dryRun)
        channel.state(STATE, JSON.stringify(bridge));
    return { [RUNNER_UID]: String(bridge.uid), [HOLDER]: bridge.holder };
}
async function letRunnerIn(endpoint, { group, dryRun }, env) {
    const uid = Number(env[RUNNER_UID] ?? 0);
    if (endpoint.kind === "tcp" || uid === 0)
        return;
    if (dryRun) {
        log.line(`would let the runner's user (uid ${uid}) into the socket's group, and at once by its access list`);
        return;
    }
    const bridge = { path: endpoint.path, uid, holder: env[HOLDER] ?? "" };
    const { openBridge } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 781));
    for (const title of await openBridge(bridge, group, env))
        log.line(`on the runner: ${title}`);
    log.line(`✓ the runner's user (uid ${uid}) may use docker in this job's next steps by the socket's access list; from the runner's next restart on by its group`);
}
function runner_access_requireLetIn(path) {
    if (!isDenied(path))
        return;
    throw new DoodError("proof-denied", `the kernel still denies this user ${path}`, "Restart the runner, which then has the group.");
}
async function takeRunnerBack(env) {
    const text = env[`STATE_${STATE}`];
    if (text === undefined || text === "")
        return;
    if (process.getuid?.() !== 0) {
        const { runAsRoot } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 383));
        await runAsRoot([process.execPath, process.argv[1] ?? ""], { [`STATE_${STATE}`]: text });
        return;
    }
    const { closeBridge } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 781));
    const closed = await closeBridge(JSON.parse(text));
    log_log.line(closed
        ? "the socket's access list is as it was; the user stays in the group"
        : "another job of this user still needs the socket's access list: left to that one");
}

;// CONCATENATED MODULE: ./build/action/rerun-with-sudo.js



const NEEDED = [
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ACTIONS",
    "GITHUB_ACTION_REPOSITORY",
    "GITHUB_ACTION_REF",
    "GITHUB_WORKFLOW",
    "GITHUB_JOB",
    "RUNNER_DEBUG",
    "ACT",
];
async function elevate(endpoint, { allowRootGroup, dryRun }, { vantage, onRunner }, channel, env) {
    if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !isDenied(endpoint.path))
        return undefined;
    const { hasPasswordlessSudo, runAsRoot } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 383));
    if (await hasPasswordlessSudo()) {
        const [node, script = ""] = [process.execPath, process.argv[1]];
        const needed = {
            ...environmentForRoot(env),
            ...(onRunner ? announceRunner(endpoint.path, dryRun, channel) : {}),
            INPUT_SOCKET: endpoint.path,
        };
        const code = await runAsRoot([node, script], needed);
        if (code === 0 && onRunner && !dryRun)
            requireLetIn(endpoint.path);
        return code;
    }
    const { explainDenial } = await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 9430));
    throw explainDenial({
        path: endpoint.path,
        socket: readSocket(endpoint.path),
        self: await readSelf(),
        vantage,
        onRunner,
        allowRootGroup,
        act: Boolean(env["ACT"]),
        action: {
            repository: env["GITHUB_ACTION_REPOSITORY"] || "setup-dood/setup-dood",
            ref: env["GITHUB_ACTION_REF"] || "v1",
        },
        job: env["GITHUB_JOB"] || "build",
    });
}
async function elevatePost(grants, env) {
    const sockets = grants.flatMap(({ endpoint }) => (endpoint.kind === "tcp" ? [] : [endpoint.path]));
    if (process.getuid?.() === 0 || !sockets.some(self_isDenied))
        return false;
    const { hasPasswordlessSudo, runAsRoot } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 383));
    if (!(await hasPasswordlessSudo()))
        return false;
    await runAsRoot([process.execPath, process.argv[1] ?? ""], environmentForRoot(env));
    return true;
}
function environmentForRoot(env) {
    const needed = (name) => NEEDED.includes(name) || name.startsWith("INPUT_") || name.startsWith("STATE_");
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && needed(name) ? [[name, value]] : []));
}

;// CONCATENATED MODULE: ./build/action/post.js






async function runPost(env) {
    try {
        const grants = loadGrants(env);
        if (await elevatePost(grants, env))
            return 0;
        if (grants.length === 0)
            log_log.line("nothing to take back in containers");
        await revertAll(grants);
    }
    catch (failure) {
        warn("cleanup", failure);
    }
    await takeRunnerBack(env).catch((failure) => warn("the runner's user", failure));
    return 0;
}
async function revertAll(grants) {
    const byEngine = Map.groupBy(grants, ({ endpoint }) => JSON.stringify(endpoint));
    await Promise.all([...byEngine.values()].map(async ([first, ...others]) => {
        if (first === undefined)
            return;
        const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(652)]).then(__webpack_require__.bind(__webpack_require__, 6263));
        const engine = await connectEngine(first.endpoint, trace);
        try {
            await Promise.all([first, ...others].map((record) => revert(engine, record)));
        }
        finally {
            engine.close();
        }
    }));
}
async function revert(engine, record) {
    try {
        const words = {
            reverted: "taken back what was granted; its main process keeps its groups until it is restarted",
            "nothing-left": "nothing of the grant is left",
            "container-gone": "the container is gone, and the grant with it",
        };
        log_log.line(`${record.label}: ${words[await revertGrant(engine, record)]}`);
    }
    catch (failure) {
        warn(record.label, failure);
    }
}
function warn(about, failure) {
    const { code, message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
    log_log.warn(`${about}: what was granted could not be taken back: ${message} [${code}]. ${remedy}`);
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Yn: () => (/* binding */ toDoodError),
/* harmony export */   bI: () => (/* binding */ DoodError)
/* harmony export */ });
class DoodError extends Error {
    name = "DoodError";
    code;
    remedy;
    blocks;
    constructor(code, message, remedy, options = {}) {
        super(message, options);
        this.code = code;
        this.remedy = remedy;
        this.blocks = options.blocks ?? [];
    }
}
function errnoOf(failure) {
    if (typeof failure !== "object" || failure === null || !("code" in failure))
        return undefined;
    return typeof failure.code === "string" ? failure.code : undefined;
}
function toDoodError(thrown) {
    if (thrown instanceof DoodError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new DoodError("internal", `unexpected failure: ${message}`, "This is a bug in setup-dood: please report it with the log of a run with RUNNER_DEBUG=1.", { cause: thrown });
}


/***/ }),

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ce: () => (/* binding */ readSocket)
});

// UNUSED EXPORTS: enginePaths, isBeforeVm, isBehindNamespace, readEngineSocket

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/engine/platform.js
function platformOf(system, env) {
    if (system === "darwin")
        return "macos";
    if (system === "win32")
        return "windows";
    return env["KUBERNETES_SERVICE_HOST"] ? "kubernetes" : "linux";
}
const ON_LINUX = { where: "in the job", language: "yaml", lines: ["runs-on: ubuntu-latest"] };
const platform_INSTEAD = {
    linux: {
        remedy: "Start the engine, or name its socket with the input `socket`. In a container job, check that nothing removes the socket's mount.",
        blocks: [],
    },
    macos: {
        remedy: "macOS runners have neither container jobs nor services, and GitHub's have no Docker: run this job on Linux. On a Mac of your own, start Docker Desktop: its socket there belongs to your own user, who needs no group.",
        blocks: [ON_LINUX],
    },
    windows: {
        remedy: "Windows runners have neither container jobs nor services, and what docker uses there is a named pipe, which no group of a container opens: run this job on Linux, or in WSL 2 where this machine's engine has a socket.",
        blocks: [ON_LINUX],
    },
    kubernetes: {
        remedy: "This runs in a Kubernetes pod, beside which no engine shares a socket: there is nothing to be granted. Use a runner set whose pods have an engine of their own (`containerMode`, type `dind`): docker then works without setup-dood. To build images alone, none is needed: `docker buildx create --driver kubernetes`.",
        blocks: [
            {
                where: "in the values of the chart gha-runner-scale-set",
                language: "yaml",
                lines: ["containerMode:", "  type: dind"],
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/engine/docker-host.js



const docker_host_DEFAULT_SOCKET = "/var/run/docker.sock";
const DEFAULT_PORT = 2375;
function parseDockerHost(value, origin) {
    const text = value.trim();
    const [, scheme, rest = ""] = /^(?:([a-z]+):\/\/)?(.*)$/is.exec(text) ?? [];
    switch (scheme ?? (/^\.?\//.test(text) ? "unix" : "tcp")) {
        case "unix": {
            const path = rest === "" ? docker_host_DEFAULT_SOCKET : rest;
            if (!isAbsolute(path))
                throw unusable(origin, "it is no absolute path of a Unix socket");
            return { kind: "unix", path };
        }
        case "tcp":
            return parseTcp(rest, origin);
        case "ssh":
            throw unusable(origin, "it reaches the engine over ssh, which setup-dood doesn't do");
        case "npipe":
            throw unusable(origin, "it is a Windows named pipe", undefined, INSTEAD.windows);
        default:
            throw unusable(origin, `the scheme \`${scheme}://\` is none that setup-dood knows`);
    }
}
function parseTcp(text, origin) {
    const [whole, ipv6, name, digits = ""] = /^(?:\[([^\]]+)\]|([^:/@[\]]*))(?::(\d{0,5}))?\/?$/.exec(text) ?? [];
    const port = digits === "" ? DEFAULT_PORT : Number(digits);
    if (whole === undefined || port < 1 || port > 65535)
        throw unusable(origin, "it is no `tcp://host:port`");
    return { kind: "tcp", host: ipv6 ?? (name || "localhost"), port };
}
const ANOTHER = {
    remedy: "Give `unix:///path/to/docker.sock` or `tcp://host:port` there, or name the engine's socket with the input `socket`.",
    blocks: [],
};
function unusable(origin, why, cause, instead = ANOTHER) {
    const { remedy, blocks } = instead;
    const message = `the engine's address (${origin}) can't be used: ${why}`;
    return new DoodError("engine-address", message, remedy, { cause, blocks });
}

// EXTERNAL MODULE: ./build/system/user-namespace.js
var user_namespace = __webpack_require__(3051);
;// CONCATENATED MODULE: ./build/grant/site.js






function readEngineSocket(endpoint) {
    if (endpoint.kind === "tcp")
        return { kind: "tcp" };
    const facts = readSocket(endpoint.path, endpointTitle(endpoint));
    requireMappedOwner(facts, endpoint.path);
    return { kind: "unix", path: endpoint.path, facts };
}
function enginePaths(endpoint) {
    if (endpoint.kind === "tcp")
        return [DEFAULT_SOCKET];
    const real = linkTarget(endpoint.path);
    return [...new Set([endpoint.path, real])];
}
function linkTarget(path) {
    try {
        return realpathSync(path);
    }
    catch {
        return path;
    }
}
function readSocket(path, title = path) {
    try {
        const seen = (0,external_node_fs_.statSync)(path);
        if (!seen.isSocket()) {
            throw new errors/* DoodError */.bI("socket-not-a-socket", `${title} is ${seen.isDirectory() ? "a folder" : "a file"}, not a socket`, seen.isDirectory()
                ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
                : "Name the engine's socket with the input `socket`.");
        }
        return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI)
            throw failure;
        if ((0,errors/* errnoOf */.UQ)(failure) === "EACCES") {
            throw new errors/* DoodError */.bI("socket-denied", `a folder above ${title} is closed to this user`, "Run this step as a user who may enter it.", { cause: failure });
        }
        const dangling = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
        const { remedy, blocks } = platform_INSTEAD[platformOf(process.platform, process.env)];
        throw new errors/* DoodError */.bI("socket-missing", dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`, remedy, { cause: failure, blocks });
    }
}
function isBehindNamespace({ info, socket }) {
    return info.rootless && socket.kind === "unix" && socket.facts.uid !== 0;
}
function isBeforeVm({ info, vantage }) {
    return vantage === "host" && (info.desktop || process.platform !== "linux");
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ct: () => (/* binding */ applyEdits),
  ti: () => (/* binding */ pendingEdits),
  wj: () => (/* binding */ revertEdits)
});

// EXTERNAL MODULE: ./build/identity/group-line.js
var group_line = __webpack_require__(1379);
;// CONCATENATED MODULE: ./build/identity/names.js
function isValidName(name) {
    return /^[a-z_][a-z0-9_-]*\$?$(?!\n)/.test(name) && name.length <= 32;
}
function isRecordableName(name) {
    return /^[^\0-\x20\x7f:,#+-][^\0-\x1f\x7f:,]*$/.test(name) && name.trim() === name;
}
function isUid(text) {
    return /^(?:0|[1-9][0-9]{0,9})$/.test(text) && Number(text) <= 0x7fff_ffff;
}

// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/identity/edits.js



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
            return findLine(text, (line) => line === edit.line) === undefined ? (0,text_file/* appendLine */.Xq)(text, edit.line) : text;
        case "add-member": {
            mustBe(isRecordableName(edit.user), edit.user);
            if (memberLine(text, edit) !== undefined)
                return text;
            const line = findLine(text, (candidate) => (0,group_line/* isGroup */.IZ)(candidate, edit.group, edit.gid));
            return line === undefined ? text : (0,text_file/* replaceLine */.tm)(text, line, (0,group_line/* withMember */.RV)((0,text_file/* textOf */.b6)(text, line), edit.user));
        }
        case "set-gid":
            return findLine(text, (line) => (0,group_line/* isGroup */.IZ)(line, edit.group, edit.to)) === undefined
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
                : (0,text_file/* replaceLine */.tm)(text, line, (0,group_line/* withoutMember */.t4)((0,text_file/* textOf */.b6)(text, line), edit.user));
        }
        case "set-gid":
            return moveGroup(text, edit.group, edit.to, edit.from);
    }
}
function withoutAppended(text, { file, line }) {
    const found = findLine(text, (candidate) => candidate === line);
    if (found !== undefined)
        return (0,text_file/* removeLine */.hj)(text, found);
    if (file === "passwd")
        return text;
    const [group = ""] = line.split(":");
    return (0,group_line/* membersOf */.lS)(line)
        .map((user) => ({ kind: "add-member", file, group, user }))
        .reduce(reverted, text);
}
function moveGroup(text, group, from, to) {
    return [...(0,text_file/* linesOf */.Dx)(text)]
        .filter((line) => (0,group_line/* isGroup */.IZ)((0,text_file/* textOf */.b6)(text, line), group, from))
        .reduceRight((now, line) => (0,text_file/* replaceLine */.tm)(now, line, (0,group_line/* withGid */.zQ)((0,text_file/* textOf */.b6)(text, line), from, to)), text);
}
function memberLine(text, { group, gid, user }) {
    return findLine(text, (line) => (0,group_line/* isGroup */.IZ)(line, group, gid) && (0,group_line/* membersOf */.lS)(line).includes(user));
}
function findLine(text, matches) {
    return [...(0,text_file/* linesOf */.Dx)(text)].find((line) => matches((0,text_file/* textOf */.b6)(text, line)));
}
function isOneEntry(line) {
    return /^[^\0-\x1f\x7f]+$/.test(line) && isRecordableName(line.split(":")[0] ?? "") && line.includes(":");
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
/* harmony export */   id: () => (/* binding */ trimSpaceEnd),
/* harmony export */   xD: () => (/* binding */ atoiOrZero)
/* harmony export */ });
/* unused harmony exports atoi, toUint32 */
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
const MAX_INT64 = (/* unused pure expression or super */ null && (2n ** 63n - 1n));
const MIN_INT64 = (/* unused pure expression or super */ null && (-(2n ** 63n)));
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

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ socketTitle),
/* harmony export */   Sd: () => (/* binding */ opensToGroup)
/* harmony export */ });
/* unused harmony exports opensToEveryone, opensToOwner */
function socketTitle({ uid, gid, mode }) {
    return `${uid}:${gid} ${mode.toString(8).padStart(4, "0")}`;
}
const WRITE = { group: 0o020, others: 0o002 };
function opensToGroup({ mode }) {
    return (mode & WRITE.group) !== 0;
}
function opensToEveryone({ mode }) {
    return (mode & WRITE.others) !== 0;
}
function opensToOwner({ mode }) {
    return (mode & 0o200) !== 0;
}


/***/ }),

/***/ 3051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports readEngineIdMaps, readIdMaps, requireMappedOwner */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5249);





const DAEMONS = (/* unused pure expression or super */ null && (["dockerd", "podman"]));
async function readEngineIdMaps(ownerUid) {
    const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
        if (!DAEMONS.includes(name.trim()))
            return [];
        const owner = await stat(`/proc/${pid}`).catch(() => undefined);
        const maps = owner?.uid === ownerUid ? readIdMaps(Number(pid)) : undefined;
        return maps !== undefined && toInside(ownerUid, maps.uid) === 0 ? [maps] : [];
    }));
    const [first, ...others] = found.flat();
    return others.every((maps) => JSON.stringify(maps) === JSON.stringify(first)) ? first : undefined;
}
function readIdMaps(pid) {
    try {
        const read = (file) => parseIdMap(readFileSync(`/proc/${pid}/${file}`, "utf8"));
        const maps = { uid: read("uid_map"), gid: read("gid_map") };
        return maps.uid.length === 0 || maps.gid.length === 0 ? undefined : maps;
    }
    catch {
        return undefined;
    }
}
function requireMappedOwner(socket, path) {
    if (socket.uid !== OVERFLOW_ID || socket.gid !== OVERFLOW_ID)
        return;
    const root = readIdMaps(process.pid)?.uid.find(({ inside }) => inside === 0);
    if (root === undefined || root.outside === 0)
        return;
    const seen = `this container's user namespace doesn't map the owner of ${path}: it sees ${socketTitle(socket)}, and not even its root may use it`;
    throw root.length === 1
        ? new DoodError("socket-elsewhere", `${seen}; the engine is rootless, and this is another engine's socket (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, "Mount the rootless engine's own socket (`$XDG_RUNTIME_DIR/docker.sock`) under its own path, and set DOCKER_HOST to that path.")
        : new DoodError("userns-remapped", seen, "Create the container in the host's user namespace: `options: --userns=host`.");
}


/***/ })

};
