export const id = 514;
export const ids = [514];
export const modules = {

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ refuseSocketGroup)
});

// UNUSED EXPORTS: seenSocket

// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/socket/misuse.js


function misuse_findMisuse(socket, rootless) {
    const open = opensToEveryone(socket) ? ["open"] : [];
    const chowned = isRoots(socket, rootless) && socket.uid !== 0 ? ["chowned"] : [];
    return [...open, ...chowned];
}
function misuse_describeMisuse(misuse, path, socket) {
    const seen = `${path} (${socketTitle(socket)})`;
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
function misuse_repairLine(path, socket, rootless) {
    const { uid, mode } = repaired(socket, rootless, undefined);
    const owner = socket.gid === 0 && isRoots(socket, rootless) ? "root:docker" : "root";
    return [
        ...(uid !== socket.uid || owner === "root:docker" ? [`sudo chown ${owner} ${path}`] : []),
        ...(mode === socket.mode ? [] : [`sudo chmod ${mode.toString(8)} ${path}`]),
    ].join(" && ");
}
function isRoots(socket, rootless) {
    return !rootless && socket.uid !== OVERFLOW_ID;
}

// EXTERNAL MODULE: ./build/socket/unmapped.js
var unmapped = __webpack_require__(1634);
;// CONCATENATED MODULE: ./build/grant/plan/refusal.js
function refusal_refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}

;// CONCATENATED MODULE: ./build/grant/plan/socket.js




function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return refuse("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return refuse("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if (isUnmapped(socket) && hasNamespace(seen, engine)) {
        return refuse("userns-remapped", `the container ${describeUnmapped(mount.path, socket)}`, UNMAPPED_REMEDY);
    }
    const misuses = mount.isForeign ? findMisuse(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${repairLine(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return refuse("world-writable", describeMisuse("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${describeMisuse(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
function hasNamespace({ container }, engine) {
    const mayHave = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return mayHave && container.usernsMode !== "host";
}
function notRunning({ container }) {
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${container.name}\`.`,
        restarting: `It stops as soon as it starts: read \`docker logs ${container.name}\`.`,
    };
    return refuse("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,socket_facts/* opensToGroup */.Sd)(socket)) {
        return refusal_refuse("owner-only", `the socket's group may not use it (${(0,socket_facts/* socketTitle */.SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return refusal_refuse("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
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

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planSetup: () => (/* binding */ planSetup)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/system/user-namespace.js
var user_namespace = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/grant/plan/socket.js + 2 modules
var plan_socket = __webpack_require__(9601);
// EXTERNAL MODULE: ./build/grant/shared-engine.js
var shared_engine = __webpack_require__(303);
;// CONCATENATED MODULE: ./build/grant/new-container.js






async function detectNewContainer(shared, allowRootGroup) {
    const { connection, dindHost } = shared;
    const { endpoint } = connection;
    if (dindHost !== undefined && endpoint.kind === "tcp") {
        const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
        return { kind: "address", options: `--env DOCKER_HOST=${endpointAddress(endpoint)}${verify}` };
    }
    try {
        const gid = await detectGroup(shared, allowRootGroup);
        const namespace = connection.info.usernsRemap ? "--userns=host " : "";
        return { kind: "group", gid, options: `${namespace}--group-add ${gid}` };
    }
    catch (failure) {
        return { kind: "failed", error: toDoodError(failure) };
    }
}
async function detectGroup(shared, allowRootGroup) {
    const seen = await viewOfNewContainer(shared);
    requireGroup(seen, allowRootGroup);
    return seen.gid;
}
function requireGroup(socket, allowRootGroup) {
    const refusal = (0,plan_socket/* refuseSocketGroup */.B)(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new errors/* DoodError */.bI(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(shared) {
    const { socket } = shared;
    if (socket.kind === "tcp") {
        throw new DoodError("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if (isBeforeVm(shared))
        return viewInVm(shared);
    if (!isBehindNamespace(shared))
        return socket.facts;
    const maps = await readEngineIdMaps(socket.facts.uid);
    if (maps === undefined) {
        throw new DoodError("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: toInside(uid, maps.uid), gid: toInside(gid, maps.gid), mode };
}
function viewInVm({ connection: { info } }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new DoodError("gid-unknown", "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}

// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
;// CONCATENATED MODULE: ./build/identity/group-edits.js
function joinGroup(files, { name, gid }, user) {
    const shadow = files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "add-member", group: name, user }];
    return [{ file: "group", kind: "add-member", group: name, gid, user }, ...shadow];
}
function createGroup(files, { name, gid }, members) {
    const list = members.join(",");
    const shadow = files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "append", line: `${name}:!::${list}` }];
    return [{ file: "group", kind: "append", line: `${name}:x:${gid}:${list}` }, ...shadow];
}

// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/runner/engine-config.js
var engine_config = __webpack_require__(544);
// EXTERNAL MODULE: ./build/runner/machine.js + 5 modules
var machine = __webpack_require__(9066);
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

// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/system/access-list.js
var access_list = __webpack_require__(1757);
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
        requireGroup(socket, false);
    const { name, gid, created } = chooseGroup(machine, wanted);
    const group = { name: (0,text_file/* toBytes */.ZJ)(name), gid };
    const withGroup = created === undefined ? accounts : (0,identity_edits/* applyEdits */.ct)(accounts, created.edits);
    const joins = users.flatMap((user) => {
        if (user.gid === gid)
            return [];
        const edits = (0,identity_edits/* pendingEdits */.ti)(withGroup, joinGroup(withGroup, group, user.name));
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
    const groups = (0,group/* parseGroup */.h)(machine.accounts.group ?? "");
    const there = groups.find(({ name }) => name === (0,text_file/* toBytes */.ZJ)(wanted));
    if (machine.socket.gid === 0 && there !== undefined && there.gid !== 0)
        return { name: wanted, gid: there.gid };
    const gid = machine.socket.gid === 0
        ? (SYSTEM_GIDS.find((free) => groups.every((group) => group.gid !== free)) ?? 999)
        : machine.socket.gid;
    const name = there === undefined ? wanted : `${wanted}-${gid}`;
    const edits = createGroup(machine.accounts, { name: (0,text_file/* toBytes */.ZJ)(name), gid }, []);
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
        return [(0,engine_config/* planEngineConfig */.k0)(engine.dropIn, title, () => (0,text_file/* toBytes */.ZJ)(`[Socket]\nSocketGroup=${name}\n`))];
    }
    const path = (0,external_node_fs_.existsSync)(engine.file) ? (0,external_node_fs_.realpathSync)(engine.file) : engine.file;
    const title = `tell the engine to give the socket to ${name} (\`group\` in ${path})`;
    return [(0,engine_config/* planEngineConfig */.k0)(path, title, (before) => withGroup(before, name, path))];
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


/***/ })

};
