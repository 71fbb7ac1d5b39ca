export const id = 393;
export const ids = [393];
export const modules = {

/***/ 2276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainDenial: () => (/* binding */ explainDenial)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _grant_plan_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3884);
/* harmony import */ var _report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5249);




function explainDenial(denied) {
    const { path, socket, self } = denied;
    const refusal = (0,_grant_plan_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseSocketGroup */ .B)(socket, denied.allowRootGroup);
    if (refusal !== undefined) {
        const setUp = `sudo dood runner setup --user ${self.name ?? self.uid}`;
        const remedy = denied.host?.canSetUp
            ? `Have the engine give its socket a group, once on this machine: \`${setUp}\` (docs/self-hosted.md).`
            : refusal.remedy;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI(refusal.code, refusal.message, remedy);
    }
    const changed = denied.host?.changedGroup;
    if (changed !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("socket-group-changed", `${path}: ${changed.text}`, "Give it back on this machine, which the engine's restart would do as well.", { blocks: [onMachine([changed.line])] });
    }
    const user = self.name === undefined ? `uid ${self.uid}` : `${self.name} (uid ${self.uid})`;
    const message = denied.host?.isMember
        ? `the user ${user} is a member of ${denied.host.group ?? `group ${socket.gid}`}, to which ${path} belongs (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .socketTitle */ .SJ)(socket)}), but this runner was started before that: its groups are ${self.groups.join(", ")}`
        : `the user ${user} may not use ${path}: it belongs to group ${socket.gid} (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .socketTitle */ .SJ)(socket)}), and this user's groups are ${self.groups.join(", ")}. It has no passwordless sudo either${mismatch(denied)}`;
    const { remedy, blocks } = wayFor(denied);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("socket-denied", message, remedy, { blocks });
}
function mismatch({ self, socket, vantage }) {
    if (vantage === "host" || self.givenGroups.length === 0)
        return "";
    return `. The container was given group ${self.givenGroups.join(" and ")} from outside (\`--group-add\`), but on this machine the socket's group is ${socket.gid}: the number was found out on another machine`;
}
function wayFor(denied) {
    if (denied.inPod)
        return inPod(denied);
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
function inPod({ socket }) {
    return {
        remedy: "Give the pod the socket's group: `supplementalGroups` in its security context (the number is that of this node's socket). `dood options IMAGE --for arc`, on the node, prints the values for actions-runner-controller.",
        blocks: [
            {
                where: "in the values of the chart gha-runner-scale-set, or in a pod's own `spec`",
                language: "yaml",
                lines: ["template:", "  spec:", "    securityContext:", `      supplementalGroups: [${socket.gid}]`],
            },
        ],
    };
}
function onHost({ self, socket, host }) {
    const restart = restartLine(host?.service);
    const again = restart === undefined ? "end the runner and start it again from a new login" : "restart the runner";
    if (host?.isMember) {
        return {
            remedy: `Nothing has to be granted: ${again}, so that it has the group.`,
            blocks: restart === undefined ? [] : [onMachine([restart])],
        };
    }
    const group = host?.group ?? host?.freeName ?? "docker";
    const make = host?.group === undefined ? [`sudo groupadd --gid ${socket.gid} ${group}`] : [];
    const join = `sudo usermod --append --groups ${group} ${self.name ?? self.uid}`;
    return {
        remedy: `Let this user into the socket's group once on this machine, then ${again}.`,
        blocks: [onMachine([...make, join, ...(restart === undefined ? [] : [restart])])],
    };
}
function onMachine(lines) {
    return { where: "on this machine", language: "sh", lines };
}
function restartLine(service) {
    return service !== undefined && /^[\w.@:-]+$/.test(service)
        ? `sudo systemctl restart ${service}`
        : undefined;
}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangedGroup: () => (/* binding */ readChangedGroup),
/* harmony export */   readHostFacts: () => (/* binding */ readHostFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4819);
/* harmony import */ var _runner_changed_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(729);
/* harmony import */ var _runner_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);
/* harmony import */ var _runner_podman_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4948);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5249);
/* harmony import */ var _system_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2129);







async function readHostFacts(socketPath, uid) {
    try {
        const machine = await (0,_runner_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachine */ .Uc)({ path: socketPath, users: [String(uid)], group: "docker" });
        const { group, socket, users } = machine;
        const isTaken = (0,_runner_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(machine).some(({ name }) => name === "docker");
        return {
            group: group === undefined ? undefined : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .fromBytes */ .uK)(group.name),
            freeName: isTaken ? `docker-${socket.gid}` : "docker",
            isMember: users.some((user) => (0,_runner_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .isMember */ .NB)(user, socket.gid, machine)),
            service: (0,_system_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceOf */ .z5)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/cgroup", "utf8").catch(() => "")),
            canSetUp: canSetUp(machine),
            changedGroup: (0,_runner_changed_group_js__WEBPACK_IMPORTED_MODULE_1__/* .findChangedGroup */ .r)(machine),
        };
    }
    catch {
        return undefined;
    }
}
async function readChangedGroup(path) {
    const machine = await (0,_runner_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachine */ .Uc)({ path, users: [], group: "docker" }).catch(() => undefined);
    return machine === undefined ? undefined : (0,_runner_changed_group_js__WEBPACK_IMPORTED_MODULE_1__/* .findChangedGroup */ .r)(machine);
}
function canSetUp(machine) {
    const { engineGroup, socket } = machine;
    if ((0,_runner_podman_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .podmanOf */ .J)(machine) !== undefined)
        return true;
    return engineGroup.kind !== "unknown" && socket.gid === 0 && (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .opensToGroup */ .Sd)(socket);
}


/***/ }),

/***/ 832:
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
// EXTERNAL MODULE: ./build/system/lock.js
var lock = __webpack_require__(1465);
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
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(HOLDERS, "list"), act);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/system/accounts.js
var accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/system/own-socket.js + 1 modules
var own_socket = __webpack_require__(8890);
// EXTERNAL MODULE: ./build/system/program.js
var program = __webpack_require__(6468);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/system/plain-file.js
var plain_file = __webpack_require__(5883);
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
            const text = (0,plain_file/* readPlainFile */.b)(this.#path)?.text;
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
        (0,plain_file/* replaceFile */.f)(this.#path, (0,text_file/* toBytes */.ZJ)(text), own);
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
        case "folder-group": {
            const [from, to] = [folderAccess(entry, "from"), folderAccess(entry, "to")];
            return { kind: "folder-group", title, path: (0,json/* textField */.M8)(entry, "path"), from, to };
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
function folderAccess(entry, name) {
    const value = entry[name];
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new TypeError(`"${name}" is no object`);
    const mode = (0,json/* idField */.ei)(value, "mode");
    if (mode > 0o7777)
        throw new TypeError(`"mode" is ${mode}`);
    return { gid: (0,json/* idField */.ei)(value, "gid"), mode };
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
// EXTERNAL MODULE: ./build/runner/runner-folder.js
var runner_folder = __webpack_require__(6882);
;// CONCATENATED MODULE: ./build/runner/apply-change.js












function changesMade(folder) {
    return new Record((0,external_node_path_.join)(folder, "machine.json"), narrowChange);
}
async function makeChange(change, made) {
    await made.add(change);
    switch (change.kind) {
        case "accounts":
            await (0,accounts/* updateAccounts */.S)((files) => (0,identity_edits/* applyEdits */.ct)(files, change.edits));
            return;
        case "socket-group":
            giveSocket(change.path, change.to);
            return;
        case "folder-group":
            setFolder(change.path, change.to);
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
            await updateAccounts((files) => revertEdits(files, change.edits));
            return true;
        case "socket-group":
            return takeSocketBack(change);
        case "folder-group":
            return takeFolderBack(change);
        case "engine-config": {
            const isUndone = undoEngineConfig(change);
            await reloadUnits(change.path);
            return isUndone;
        }
        case "runner-env":
            return takeVariablesBack(change);
    }
}
function takeFolderBack({ path, from, to }) {
    const now = lstatSync(path, { throwIfNoEntry: false });
    if (now === undefined || isSame(now, from))
        return true;
    if (!isSame(now, to))
        return false;
    setFolder(path, from);
    return true;
}
function isSame(folder, { gid, mode }) {
    return folder.gid === gid && (folder.mode & 0o7777) === mode;
}
function setFolder(path, { gid, mode }) {
    (0,trusted_path/* requireTrusted */.r6)(path, [0]);
    (0,external_node_fs_.lchownSync)(path, 0, gid);
    (0,external_node_fs_.chmodSync)(path, mode);
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
    (0,own_socket/* requireNotMounted */.ze)(path);
    (0,trusted_path/* requireRootsFolders */.qT)(path);
    const real = (0,external_node_fs_.realpathSync)(path);
    (0,external_node_fs_.lchownSync)(real, (0,external_node_fs_.lstatSync)(real).uid, gid);
}
async function reloadUnits(path) {
    if (!path.includes("/systemd/system/"))
        return;
    await (0,program/* runProgram */.mB)("systemctl", ["daemon-reload"]).catch(() => { });
    if (path.includes("/podman.socket.d/"))
        await (0,program/* runProgram */.mB)("systemctl", ["try-restart", "podman.socket"]).catch(() => { });
}

// EXTERNAL MODULE: ./build/runner/machine.js + 4 modules
var runner_machine = __webpack_require__(3564);
// EXTERNAL MODULE: ./build/runner/podman-plan.js
var podman_plan = __webpack_require__(4948);
// EXTERNAL MODULE: ./build/grant/new-container.js
var new_container = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/runner/changed-group.js
var changed_group = __webpack_require__(729);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
;// CONCATENATED MODULE: ./build/runner/closed-folder.js

const ENTER = { owner: 0o100, group: 0o010, others: 0o001 };
function closed_folder_closedTo(user, machine) {
    return user.uid === 0 ? undefined : machine.folders.find((folder) => !enters(user, folder, machine));
}
function closed_folder_guardedFolders({ folders }) {
    return folders.filter(({ mode }) => (mode & ENTER.others) === 0);
}
function enters(user, { uid, gid, mode }, machine) {
    if (user.uid === uid)
        return (mode & ENTER.owner) !== 0;
    return (mode & (isMember(user, gid, machine) ? ENTER.group : ENTER.others)) !== 0;
}

// EXTERNAL MODULE: ./build/runner/private-socket.js
var private_socket = __webpack_require__(9668);
;// CONCATENATED MODULE: ./build/runner/process-access.js


function process_access_runnerState({ process }, machine) {
    if (process === undefined)
        return "stopped";
    if (process_access_mayUse(process, machine))
        return "has";
    const user = machine.users.find(({ uid }) => uid === process.uid);
    return user !== undefined && isMember(user, machine.socket.gid, machine) ? "stale" : "lacks";
}
function process_access_processesTitle(processes) {
    const pids = processes.slice(0, 10).map(({ pid }) => pid);
    const more = processes.length > pids.length ? ` and ${processes.length - pids.length} more` : "";
    return `${processes.length === 1 ? "process" : "processes"} ${pids.join(", ")}${more}`;
}
function process_access_restartByHand(name, processes) {
    const services = [...new Set(processes.flatMap(({ unit }) => (isService(unit) ? [unit] : [])))];
    const others = processes.filter(({ unit }) => !isService(unit)).map(({ pid }) => pid);
    return [
        ...services.map((unit) => `sudo systemctl restart ${unit}${whatElse(unit, name)}`),
        ...(others.length === 0
            ? []
            : [
                `As ${name}, end it and start it again from a new login (a runner by ./run.sh): kill ${others.slice(0, 10).join(" ")}`,
            ]),
    ].join("; ");
}
function whatElse(unit, name) {
    return unit.startsWith("user@") ? ` (with it, all that ${name} runs by systemctl --user)` : "";
}
function isService(unit) {
    return unit !== undefined && /^[\w.@:-]+$/.test(unit);
}
function process_access_mayUse({ uid, groups }, machine) {
    return uid === 0 || process_access_owns(uid, machine) || groups.includes(machine.socket.gid);
}
function process_access_owns(uid, { socket }) {
    return uid === socket.uid && opensToOwner(socket);
}

// EXTERNAL MODULE: ./build/runner/runner-engine.js + 1 modules
var runner_engine = __webpack_require__(7494);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/runner/socket-users.js






function socket_users_socketUsers(machine) {
    const { socket, acl, accounts } = machine;
    const users = parsePasswd(accounts.passwd ?? "");
    const groups = groupsOf(machine);
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
    const all = [
        ...(opensToEveryone(socket) ? [{ who: "everyone", why: "open to all" }] : []),
        { who: "root", why: "root" },
        ...(socket.uid !== 0 && opensToOwner(socket)
            ? [{ who: nameOfUser(socket.uid, accounts), why: "owner" }]
            : []),
        ...(groupCounts ? membersOf(socket.gid, "") : []),
        ...listedUsers.map(({ uid }) => ({ who: nameOfUser(uid, accounts), why: "access list" })),
        ...listedGroups.flatMap(({ gid }) => membersOf(gid, ", in the access list,")),
    ];
    if (guardedFolders(machine).length === 0)
        return all;
    const entering = (who) => {
        const user = users.find(({ name }) => fromBytes(name) === who);
        return user !== undefined && closedTo(user, machine) === undefined;
    };
    return all.filter(({ who }) => entering(who));
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
        ...machine.runners.flatMap((runner) => [
            ...runnerEngineFinding(runner, machine),
            runnerFinding(runner, machine),
        ]),
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
        const remedy = podmanOf(machine) !== undefined ? SET_UP : "Let the engine give it a group (docs/self-hosted.md).";
        return bad("only its owner may use it", remedy);
    }
    if (socket.gid === 0)
        return bad("it has no group of its own", giveGroup(machine));
    const changed = findChangedGroup(machine);
    if (changed !== undefined)
        return bad(changed.text, `Give it back: ${changed.line}`);
    if (group === undefined)
        return bad("no group of this machine has this number", SET_UP);
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
    const changed = findChangedGroup(machine);
    if (engine.group === group || changed !== undefined)
        return ok("engine", subject, text);
    const byOption = engine.kind === "dockerd" && engine.origin === "option" && machine.socket.gid !== 0;
    const isPending = podmanOf(machine) !== undefined && engine.group !== "root";
    const remedy = byOption
        ? `Change the option in the service that starts dockerd to --group ${group}`
        : isPending
            ? "sudo systemctl restart podman.socket"
            : giveGroup(machine);
    return problem("engine", subject, `${text}, not to ${group}`, remedy);
}
function userFindings(machine) {
    const group = groupName(machine);
    if (machine.users.length === 0) {
        return [problem("user", "runners", "none found", "Name the runner's user: --user NAME")];
    }
    const changed = findChangedGroup(machine);
    return machine.users.map((user) => {
        const name = fromBytes(user.name);
        const subject = `user ${name}`;
        const closed = closedTo(user, machine);
        if (closed !== undefined) {
            const text = `can't enter ${folderTitle(closed)} above the socket`;
            return problem("user", subject, text, podmanOf(machine) !== undefined ? SET_UP : `Let ${name} enter ${closed.path}`);
        }
        if (owns(user.uid, machine))
            return ok("user", subject, "owns the socket");
        const isIn = isMember(user, machine.socket.gid, machine);
        if (changed !== undefined) {
            const text = `is ${isIn ? "" : "not "}in the group ${group}, which isn't the engine's`;
            return problem("user", subject, text, `Give it back: ${changed.line}`);
        }
        if (isIn)
            return ok("user", subject, `is in the group ${group}`);
        return problem("user", subject, `is not in the group ${group}`, `${SET_UP} --user ${name}`);
    });
}
function giveGroup({ engineGroup: engine, users }) {
    if (users.length > 0 || engine.kind === "systemd")
        return SET_UP;
    const group = engine.kind === "unknown" || engine.group === "root" ? "docker" : engine.group;
    return `Make the group ${group} (sudo groupadd --system ${group}; on a Synology NAS: sudo synogroup --add ${group}), then restart the engine, which gives it the socket (a snap: sudo snap restart docker)`;
}
function runnerEngineFinding(runner, machine) {
    const engine = machine.runnerEngines.get(runner.unit);
    const user = userOf(runner, machine.users);
    if (user === undefined || engine === undefined || engine.kind === "machine")
        return [];
    const subject = `docker of ${runner.unit}`;
    if (engine.kind === "unread") {
        const text = `which engine its jobs use isn't known: ${engine.why}`;
        return [{ about: "user", state: "warning", subject, text, remedy: engine.remedy }];
    }
    const other = `its jobs use another engine (${engine.origin})`;
    const remedy = `Delete ${engine.origin} and restart ${runner.unit}, or let ${fromBytes(user.name)} use that engine`;
    if (engine.kind === "remote") {
        const text = `${other}: ${engine.address}, over the network, where no group counts; it wasn't asked`;
        return [{ about: "user", state: "warning", subject, text, remedy: "" }];
    }
    if (engine.kind === "none")
        return [problem("user", subject, `${other}, and can't: ${engine.why}`, remedy)];
    const denial = denialAt(engine, user, machine.logins.get(user.uid) ?? []);
    if (denial !== undefined)
        return [problem("user", subject, `${other}, and can't: ${denial}`, remedy)];
    return [ok("user", subject, `${other}: ${engine.path}, which ${fromBytes(user.name)} may use`)];
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
    return [...machine.users, ...machine.members].flatMap((user) => {
        const name = fromBytes(user.name);
        if (!isMember(user, machine.socket.gid, machine))
            return [];
        const stale = machine.processes.filter((process) => process.uid === user.uid && !mayUse(process, machine));
        if (stale.length === 0)
            return [];
        const text = `started before ${name} came into the group ${group}: without it until started again`;
        const state = machine.users.includes(user) ? "problem" : "warning";
        const subject = `${processesTitle(stale)} of ${name}`;
        return [{ about: "runner", state, subject, text, remedy: restartByHand(name, stale) }];
    });
}

;// CONCATENATED MODULE: ./build/runner/setup-plan.js














function planSetup(machine, wanted) {
    const { socket, users, accounts } = machine;
    if (users.length === 0) {
        throw new errors/* DoodError */.bI("runner-not-found", "this machine has no runner as a service (actions.runner.*.service), but root's own", "Name the runner's user: `--user NAME`.");
    }
    (0,private_socket/* requireReach */.f)(machine.path, users);
    if ((0,private_socket/* privateTo */.L)(machine.path) !== undefined)
        return { group: groupName(machine), gid: socket.gid, changes: [] };
    requireOwnGroup(machine);
    const isPodmans = (0,podman_plan/* podmanOf */.J)(machine) !== undefined;
    if (!isPodmans && (socket.gid !== 0 || !(0,socket_facts/* opensToGroup */.Sd)(socket)))
        (0,new_container/* requireGroup */.vO)(socket, false);
    const { name, gid, created } = chooseGroup(machine, wanted);
    const group = { name: (0,text_file/* toBytes */.ZJ)(name), gid };
    const isLocal = machine.otherGroups.every((other) => other.gid !== gid);
    const withGroup = created === undefined ? accounts : (0,identity_edits/* applyEdits */.ct)(accounts, created.edits);
    const joins = users.flatMap((user) => {
        if ((0,runner_machine/* isMember */.NB)(user, gid, machine))
            return [];
        if (!isLocal)
            throw elsewhere(name, gid, (0,text_file/* fromBytes */.uK)(user.name));
        const edits = (0,identity_edits/* pendingEdits */.ti)(withGroup, (0,group_edits/* joinGroup */.U)(withGroup, group, user.name));
        const title = `add ${(0,text_file/* fromBytes */.uK)(user.name)} to the group ${name} (${gid})`;
        return edits.length === 0 ? [] : [{ kind: "accounts", title, edits, user: (0,text_file/* fromBytes */.uK)(user.name) }];
    });
    const owner = socket.gid === gid || isPodmans
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
    const kept = isPodmans ? (0,podman_plan/* planPodman */.V)(machine, name, gid) : keepGroup(machine.engineGroup, name);
    return {
        group: name,
        gid,
        changes: [...(created === undefined ? [] : [created]), ...joins, ...owner, ...kept],
    };
}
function requireOwnGroup(machine) {
    const changed = (0,changed_group/* findChangedGroup */.r)(machine);
    if (changed === undefined)
        return;
    throw new errors/* DoodError */.bI("socket-group-changed", `${machine.path}: ${changed.text}`, `Give it back, which the engine's restart would do as well: ${changed.line}. Then run this again.`);
}
function elsewhere(group, gid, user) {
    return new errors/* DoodError */.bI("group-elsewhere", `the group ${group} (${gid}) isn't in /etc/group but comes from another name service (see nsswitch.conf), and ${user} isn't in it`, `Put ${user} into ${group} there, then run this again. A group of the same name in /etc/group would hide that one.`);
}
function chooseGroup(machine, asked) {
    if (machine.socket.gid !== 0 && machine.group !== undefined) {
        return { name: (0,text_file/* fromBytes */.uK)(machine.group.name), gid: machine.socket.gid };
    }
    const groups = (0,runner_machine/* groupsOf */.c1)(machine);
    const wanted = engineGroupOf(machine) ?? asked;
    const there = groups.find(({ name }) => name === (0,text_file/* toBytes */.ZJ)(wanted));
    if (machine.socket.gid === 0 && there !== undefined && there.gid !== 0)
        return { name: wanted, gid: there.gid };
    const gid = machine.socket.gid === 0 ? (machine.freeGid ?? 999) : machine.socket.gid;
    const name = there === undefined ? wanted : `${wanted}-${gid}`;
    const edits = (0,group_edits/* createGroup */.w)(machine.accounts, { name: (0,text_file/* toBytes */.ZJ)(name), gid }, []);
    return { name, gid, created: { kind: "accounts", title: `create the group ${name} (${gid})`, edits } };
}
function engineGroupOf({ engineGroup: engine, socket }) {
    const isTold = engine.kind === "dockerd" && engine.origin === "option" && socket.gid === 0;
    return isTold && engine.group !== "root" && !/^\d+$/.test(engine.group) ? engine.group : undefined;
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

// EXTERNAL MODULE: ./build/system/listening-process.js
var listening_process = __webpack_require__(5649);
// EXTERNAL MODULE: ./build/action/log.js
var log = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/action/runner-lease.js









async function lendSocket(lease, group, env) {
    const { path, uid, ...narrowed } = narrowLease(lease);
    await (0,listening_process/* requireOwnSocket */.v)(path);
    const machine = await (0,runner_machine/* readMachine */.Uc)({ path, users: [String(uid)], group });
    const { changes } = planSetup(machine, group);
    if ((0,podman_plan/* podmanOf */.J)(machine) !== undefined && changes.some(({ kind }) => kind !== "accounts")) {
        throw new errors/* DoodError */.bI("owner-only", `${path} is Podman's, which gives it to no group yet, and is restarted when it is told to: the containers of this job would lose it`, "Set this machine up once, while no job runs: `sudo dood runner setup`.");
    }
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
/* harmony import */ var _system_mount_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6496);




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
    for (const { root, mountPoint } of (0,_system_mount_table_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMountTable */ .TQ)(mountinfo)) {
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

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findChangedGroup)
/* harmony export */ });
/* unused harmony export giver */
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4819);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _private_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9668);



function findChangedGroup(machine) {
    const { engineGroup: engine, group, path, socket } = machine;
    if (engine.kind === "unknown" || socket.gid === 0 || (0,_private_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .privateTo */ .L)(path) !== undefined)
        return undefined;
    const configured = gidOf(engine.group, machine);
    if (configured === socket.gid || (configured === 0 && group?.name === "docker"))
        return undefined;
    const give = `sudo chgrp ${engine.group} ${path}`;
    return {
        configured: engine.group,
        text: `it belongs to ${group === undefined ? `group ${socket.gid}` : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBytes */ .uK)(group.name)}, but ${giver(engine)} gives it to ${engine.group}${configured === undefined ? ", a group that isn't there" : ""}: somebody has changed its group`,
        line: configured === undefined ? `sudo groupadd --system ${engine.group} && ${give}` : give,
    };
}
function giver(engine) {
    if (engine.kind === "systemd")
        return engine.unit;
    const names = { default: "the engine", file: engine.file, option: "dockerd --group" };
    return names[engine.origin];
}
function gidOf(name, machine) {
    const named = (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(machine).find((group) => group.name === (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .toBytes */ .ZJ)(name));
    return named?.gid ?? (/^\d+$/.test(name) ? Number(name) : undefined);
}


/***/ }),

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ applyEngineConfig),
/* harmony export */   k0: () => (/* binding */ planEngineConfig)
/* harmony export */ });
/* unused harmony export undoEngineConfig */
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
    rmSync(path);
    if (newFolder !== null)
        removeFolders(dirname(path), newFolder);
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
        rmdirSync(folder);
    }
    catch {
        return;
    }
    removeFolders(dirname(folder), outermost);
}
function firstMissing(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) !== undefined)
        return null;
    return firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) ?? folder;
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c1: () => (/* binding */ groupsOf),
  NB: () => (/* binding */ isMember),
  Uc: () => (/* binding */ readMachine)
});

// UNUSED EXPORTS: isListed, nameOfUser, readHolders, userOf

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
// EXTERNAL MODULE: ./build/system/program.js
var program = __webpack_require__(6468);
;// CONCATENATED MODULE: ./build/system/name-service.js




async function findUserByName(user) {
    return (0,passwd/* parsePasswd */.i)(await getent("passwd", user))[0];
}
async function findGroupByName(group) {
    return (0,identity_group/* parseGroup */.h)(await getent("group", String(group)))[0];
}
async function groupsOfLogin({ name }) {
    try {
        const words = (await (0,program/* runProgram */.mB)("id", ["-G", "--", (0,text_file/* fromBytes */.uK)(name)])).trim().split(/\s+/);
        return words.every((word) => /^\d+$/.test(word)) ? words.map(Number) : undefined;
    }
    catch {
        return undefined;
    }
}
async function getent(database, key) {
    if (key === "")
        return "";
    return (0,program/* runProgram */.mB)("getent", [database, "--", key]).catch(() => "");
}

// EXTERNAL MODULE: ./build/system/processes.js
var system_processes = __webpack_require__(2129);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/system/trusted-path.js
var trusted_path = __webpack_require__(7679);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/system/plain-file.js
var plain_file = __webpack_require__(5883);
;// CONCATENATED MODULE: ./build/system/unit-file.js




const THIS_MACHINE = { path: "/", owner: 0 };
const FOLDERS = ["/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"].map((base) => `${base}/systemd/system`);
function listUnits(pattern, machine) {
    const names = FOLDERS.flatMap((folder) => list((0,external_node_path_.join)(machine.path, folder))).filter((name) => pattern.test(name));
    return [...new Set(names)].filter((name) => readUnit(name, machine) !== undefined);
}
function readUnit(name, machine) {
    const read = (path) => readTrusted(path, machine);
    const folders = FOLDERS.map((folder) => (0,external_node_path_.join)(machine.path, folder));
    const unit = folders.map((folder) => read((0,external_node_path_.join)(folder, name))).find((text) => text !== undefined);
    if (unit === undefined)
        return undefined;
    const dropIns = folders
        .flatMap((folder) => list((0,external_node_path_.join)(folder, `${name}.d`)).map((file) => (0,external_node_path_.join)(folder, `${name}.d`, file)))
        .filter((path) => path.endsWith(".conf"))
        .filter((path, at, all) => all.findIndex((other) => (0,external_node_path_.basename)(other) === (0,external_node_path_.basename)(path)) === at)
        .sort((a, b) => ((0,external_node_path_.basename)(a) < (0,external_node_path_.basename)(b) ? -1 : 1));
    const texts = [unit, ...dropIns.flatMap((path) => read(path) ?? [])];
    return {
        values: (setting) => texts.flatMap((text) => [...text.matchAll(new RegExp(`^[ \\t]*${setting}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, "gm"))].map(([, value = ""]) => value)),
    };
}
function list(folder) {
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
        const file = (0,plain_file/* readPlainFile */.b)(path);
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
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
;// CONCATENATED MODULE: ./build/runner/engine-group.js











const SOCKET_UNITS = ["docker.socket", "podman.socket"];
const CONFIG_FILE = "/etc/docker/daemon.json";
const DEFAULT_GROUP = "docker";
async function readEngineGroup(socketPath, processes, machine = THIS_MACHINE) {
    const socket = realPath(socketPath);
    const isTheSocket = (path) => placeOf(path) === (0,mount/* canonicalPath */.Op)(socket);
    for (const engine of processes) {
        if (!(await isEngine(engine)))
            continue;
        const daemon = readDaemon(engine.command, machine);
        if (daemon.sockets.some(isTheSocket))
            return daemon.group;
    }
    for (const unit of SOCKET_UNITS) {
        const file = readUnit(unit, machine);
        const paths = file?.values("ListenStream").map((path) => path.replace(/^%t(?=\/)/, "/run")) ?? [];
        if (file === undefined || !paths.some(isTheSocket))
            continue;
        const dropIn = (0,external_node_path_.join)(machine.path, `/etc/systemd/system/${unit}.d/90-setup-dood.conf`);
        return { kind: "systemd", unit, group: file.values("SocketGroup").at(-1) || "root", dropIn };
    }
    return {
        kind: "unknown",
        why: "no dockerd of root's and no docker.socket or podman.socket is seen that makes it",
    };
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
    const program = isRoots ? await (0,system_processes/* readProgram */.Lk)(pid) : undefined;
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
    const text = ignoreMissing(() => (0,plain_file/* readPlainFile */.b)(realPath(file))?.text);
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
function placeOf(path) {
    return (0,mount/* canonicalPath */.Op)((0,external_node_path_.join)(realPath((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)));
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

// EXTERNAL MODULE: ./build/runner/runner-engine.js + 1 modules
var runner_engine = __webpack_require__(7494);
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
            environment: parseEnvironment(values("Environment")),
            process: own.find(({ pid }) => pid === mainPid),
            isBusy: own.some(isWorker),
        };
    }));
}
function parseEnvironment(settings) {
    const counting = settings.slice(settings.lastIndexOf("") + 1).join(" ");
    const words = counting.matchAll(/"([^"=]+)=([^"]*)"|'([^'=]+)=([^']*)'|([^\s=]+)=(\S*)/g);
    const pairs = [...words].map(([, a, b, c, d, e, f]) => [a ?? c ?? e ?? "", b ?? d ?? f ?? ""]);
    return Object.fromEntries(pairs);
}
async function readMainPid(unit) {
    const args = ["show", "--property=MainPID", "--value", "--", unit];
    return (0,program/* runProgram */.mB)("systemctl", args).then((stdout) => Number(stdout), () => undefined);
}
function isWorker({ command }) {
    const names = command.slice(0, 2).map((word) => (0,external_node_path_.basename)(word));
    return names.includes("Runner.Worker") || names.includes("Runner.Worker.dll");
}

;// CONCATENATED MODULE: ./build/runner/machine.js














const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);
async function readMachine({ path, users: asked, group: wanted }, root = THIS_MACHINE) {
    const socket = (0,socket_file/* readSocket */.Ce)(path);
    const processes = await (0,system_processes/* listProcesses */.O3)();
    const [acl, accounts, engineGroup, all] = await Promise.all([
        (0,access_list.readAcl)(path),
        (0,system_accounts/* readAccounts */.n)(),
        readEngineGroup(path, processes, root),
        findRunners(processes, root),
    ]);
    const found = asked.length > 0
        ? await Promise.all(asked.map((user) => requireUser(user, accounts)))
        : await Promise.all(all.map(({ user }) => findUser(user, accounts)));
    const users = found.filter((user, at) => user !== undefined && user.uid !== 0 && found.findIndex((other) => other?.uid === user.uid) === at);
    const runners = all.filter((runner) => userOf(runner, users) !== undefined);
    const named = engineGroup.kind === "unknown" ? [wanted] : [wanted, engineGroup.group];
    const [otherGroups, freeGid] = await Promise.all([
        findOtherGroups([socket.gid, ...named], accounts),
        socket.gid === 0 ? findFreeGid(accounts) : undefined,
    ]);
    const group = groupsOf({ accounts, otherGroups }).find(({ gid }) => gid === socket.gid);
    const members = asked.length > 0 ? [] : await findMembers(group, users, accounts, processes);
    const logins = await readLogins([...users, ...members]);
    const engineOf = (runner) => {
        const user = userOf(runner, users);
        if (user === undefined)
            return { kind: "machine" };
        return (0,runner_engine/* readRunnerEngine */.J)(runner, user, logins.get(user.uid) ?? [], path);
    };
    return {
        path,
        socket,
        folders: (0,trusted_path/* foldersTo */.vu)(path),
        acl,
        accounts,
        otherGroups,
        group,
        freeGid,
        logins,
        engineGroup,
        runners,
        runnerEngines: new Map(runners.map((runner) => [runner.unit, engineOf(runner)])),
        users,
        members,
        processes: processes.filter(({ pid, unit }) => pid !== process.pid && all.every((runner) => runner.unit !== unit)),
    };
}
function userOf({ user }, users) {
    return users.find(({ uid, name }) => user === String(uid) || user === (0,text_file/* fromBytes */.uK)(name));
}
function groupsOf({ accounts, otherGroups, }) {
    return [...(0,identity_group/* parseGroup */.h)(accounts.group ?? ""), ...otherGroups];
}
function isMember(user, gid, { accounts, logins }) {
    return logins.get(user.uid)?.includes(gid) ?? isListed(user, gid, accounts);
}
function isListed(user, gid, accounts) {
    const groups = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").filter((group) => group.gid === gid);
    return user.gid === gid || groups.some(({ members }) => members.includes(user.name));
}
function nameOfUser(uid, accounts) {
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
    return (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find(matches) ?? (await findUserByName(user));
}
async function findOtherGroups(asked, accounts) {
    const own = (0,identity_group/* parseGroup */.h)(accounts.group ?? "");
    const isOwn = (group) => own.some(({ name, gid }) => (typeof group === "number" ? gid === group : name === (0,text_file/* toBytes */.ZJ)(group)));
    const others = [...new Set(asked)].filter((group) => !isOwn(group)).map(findGroupByName);
    const found = (await Promise.all(others)).filter((group) => group !== undefined);
    return found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);
}
const MAX_MEMBERS = 100;
async function findMembers(group, users, accounts, processes) {
    if (group === undefined || group.gid === 0)
        return [];
    const names = group.members.slice(0, MAX_MEMBERS);
    const listed = await Promise.all(names.map((name) => findUser((0,text_file/* fromBytes */.uK)(name), accounts)));
    const owners = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").filter(({ gid }) => gid === group.gid);
    const running = new Set(processes.map(({ uid }) => uid));
    const known = new Set([0, ...users.map(({ uid }) => uid)]);
    return [...listed, ...owners].filter((user) => {
        if (user === undefined || known.has(user.uid) || !running.has(user.uid))
            return false;
        known.add(user.uid);
        return true;
    });
}
async function findFreeGid(accounts) {
    const taken = new Set((0,identity_group/* parseGroup */.h)(accounts.group ?? "").map(({ gid }) => gid));
    for (const gid of SYSTEM_GIDS) {
        if (!taken.has(gid) && (await findGroupByName(gid)) === undefined)
            return gid;
    }
    return undefined;
}
async function readHolders({ socket: { gid }, runners, processes, }) {
    const accounts = await readAccounts();
    const running = [...processes, ...runners.flatMap(({ process }) => process ?? [])];
    const uids = new Set(running.filter(({ groups }) => groups.includes(gid)).map(({ uid }) => uid));
    const users = parsePasswd(accounts.passwd ?? "").filter(({ uid }) => uids.has(uid));
    return { accounts, logins: await readLogins(users) };
}
async function readLogins(users) {
    const logins = await Promise.all(users.map(async (user) => [user.uid, await groupsOfLogin(user)]));
    return new Map(logins.flatMap(([uid, groups]) => (groups === undefined ? [] : [[uid, groups]])));
}


/***/ }),

/***/ 4948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ podmanOf),
/* harmony export */   V: () => (/* binding */ planPodman)
/* harmony export */ });
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _engine_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(544);



function podmanOf({ engineGroup, }) {
    return engineGroup.kind === "systemd" && engineGroup.unit === "podman.socket" ? engineGroup : undefined;
}
const FOLDER = "/run/podman";
const PASS = 0o710;
const TMPFILES = "/etc/tmpfiles.d/90-setup-dood.conf";
function planPodman(machine, group, gid) {
    const engine = podmanOf(machine);
    if (engine === undefined)
        return [];
    const isGiven = machine.socket.gid === gid && (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(machine.socket) && engine.group === group;
    return [...planFolder(machine, group, gid), ...(isGiven ? [] : planUnit(engine.dropIn, group))];
}
function planUnit(dropIn, group) {
    const title = `have podman.socket give the socket to ${group}, and restart it (${dropIn})`;
    const text = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .toBytes */ .ZJ)(`[Socket]\nSocketGroup=${group}\nSocketMode=0660\n`);
    const change = (0,_engine_config_js__WEBPACK_IMPORTED_MODULE_1__/* .planEngineConfig */ .k0)(dropIn, title, () => text);
    return change.before === text ? [] : [change];
}
function planFolder({ folders }, group, gid) {
    const folder = folders.find(({ path }) => path === FOLDER);
    if (folder === undefined)
        return [];
    const line = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .toBytes */ .ZJ)(`z ${FOLDER} 0${PASS.toString(8)} root ${group}\n`);
    const config = (0,_engine_config_js__WEBPACK_IMPORTED_MODULE_1__/* .planEngineConfig */ .k0)(TMPFILES, `let ${group} through ${FOLDER} from each start on (${TMPFILES})`, () => line);
    const now = { gid: folder.gid, mode: folder.mode };
    const isClosed = (folder.mode & 0o001) === 0 && (folder.gid !== gid || (folder.mode & 0o010) === 0);
    return [
        ...(config.before === line ? [] : [config]),
        ...(isClosed
            ? [
                {
                    kind: "folder-group",
                    title: `let ${group} through ${FOLDER} now`,
                    path: FOLDER,
                    from: now,
                    to: { gid, mode: PASS },
                },
            ]
            : []),
    ];
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

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readRunnerEngine)
});

// UNUSED EXPORTS: denialAt

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/engine/endpoint.js
var endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
// EXTERNAL MODULE: ./build/socket/socket-access.js
var socket_access = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/system/acting-as.js
var acting_as = __webpack_require__(9763);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
;// CONCATENATED MODULE: ./build/runner/env-file.js
const NEXT_HOOK = "SETUP_DOOD_CONTAINER_HOOK";
function variableIn(text, name) {
    return lineOf(name).exec(text ?? "")?.[1];
}
function lastHost(text) {
    return [...text.matchAll(/^DOCKER_HOST=(.*?)\r?$/gm)].at(-1)?.[1];
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

// EXTERNAL MODULE: ./build/runner/runner-folder.js
var runner_folder = __webpack_require__(6882);
;// CONCATENATED MODULE: ./build/runner/runner-engine.js












const AS_ROOT = "Look as root: sudo dood runner check";
function readRunnerEngine({ folder, environment }, { uid, gid }, login, socketPath) {
    const file = folder === undefined ? undefined : (0,external_node_path_.join)(folder, ".env");
    try {
        const text = file === undefined ? undefined : (0,runner_folder/* readRunnerFile */.Lh)(file)?.text;
        const inFile = lastHost(text ?? "");
        const value = inFile ?? environment["DOCKER_HOST"] ?? "";
        const origin = inFile === undefined ? "DOCKER_HOST of its unit" : `DOCKER_HOST in ${file}`;
        return value === ""
            ? { kind: "machine" }
            : look((0,text_file/* fromBytes */.uK)(value), origin, socketPath, { uid, gid, login });
    }
    catch (failure) {
        if (!(failure instanceof errors/* DoodError */.bI)) {
            return { kind: "unread", why: `${file} can't be read (${(0,errors/* errnoOf */.UQ)(failure)})`, remedy: AS_ROOT };
        }
        return { kind: "unread", why: failure.message, remedy: failure.remedy };
    }
}
function look(value, origin, socketPath, { uid, gid, login }) {
    try {
        const address = (0,docker_host/* parseDockerHost */.mB)(value, origin);
        if (address.kind === "tcp") {
            return { kind: "remote", origin, address: (0,endpoint/* endpointAddress */.C)({ ...address, origin }) };
        }
        const { path } = address;
        if ((0,mount/* canonicalPath */.Op)(path) === (0,mount/* canonicalPath */.Op)(socketPath))
            return { kind: "machine" };
        return (0,acting_as/* actAs */.J)({ uid, gid, groups: login }, () => {
            const socket = (0,socket_file/* readSocket */.Ce)(path);
            return (0,socket_file/* linkTarget */.Cm)(path) === (0,socket_file/* linkTarget */.Cm)(socketPath)
                ? { kind: "machine" }
                : { kind: "socket", origin, path, socket };
        });
    }
    catch (failure) {
        return { kind: "none", origin, why: (0,errors/* toDoodError */.Yn)(failure).message };
    }
}
function denialAt({ path, socket }, { uid, gid }, groups) {
    if (accessClass({ uid, gid, groups }, socket) !== undefined || (socket.mode & 0o002) !== 0)
        return undefined;
    return `${path} belongs to others (${socketTitle(socket)})`;
}


/***/ }),

/***/ 6882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ readRunnerFile),
/* harmony export */   oJ: () => (/* binding */ writeRunnerFile)
/* harmony export */ });
/* unused harmony exports ownerOf, removeRunnerFile */
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
    actAs(ownerOf(dirname(path)), () => rmSync(path));
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ accessClass)
/* harmony export */ });
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);

function accessClass(user, socket) {
    if (user.uid === 0)
        return "root";
    if (user.uid === socket.uid)
        return (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToOwner */ .KD)(socket) ? "owner" : undefined;
    const isMember = user.gid === socket.gid || user.groups.includes(socket.gid);
    return isMember && (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket) ? "member" : undefined;
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
/* harmony import */ var _listening_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5649);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8890);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7679);






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
    await (0,_listening_process_js__WEBPACK_IMPORTED_MODULE_3__/* .requireOwnSocket */ .v)(path);
    await change(path, ["--modify", `user:${uid}:rw`]);
}
async function disallowUser(path, uid) {
    await change(path, ["--remove", `user:${uid}`]);
    const left = await readAcl(path);
    if (left?.users.length === 0 && left.groups.length === 0)
        await change(path, ["--remove-all"]);
}
async function change(path, args) {
    (0,_own_socket_js__WEBPACK_IMPORTED_MODULE_4__/* .requireNotMounted */ .ze)(path);
    (0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .requireRootsFolders */ .qT)(path);
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

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ updateAccounts),
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1465);
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

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ actAs)
/* harmony export */ });
function actAs({ uid, gid, groups = [] }, act) {
    const { geteuid, getegid, getgroups, seteuid, setegid, setgroups } = process;
    const own = { uid: geteuid?.(), gid: getegid?.(), groups: getgroups?.() };
    if (own.uid === uid)
        return act();
    if (own.gid === undefined || own.groups === undefined || !seteuid || !setegid || !setgroups) {
        throw new Error("this platform's processes have no ids");
    }
    try {
        setgroups([...groups]);
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

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ requireOwnSocket)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8890);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2129);




async function requireOwnSocket(path) {
    if (await isOwnSocket(path))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("acl-unavailable", `${path} isn't this machine's own socket: no process of root's here listens on it, as in a container that mounts its machine's. An access list names users by number, and would let in that machine's user of the same number, too`, "Start the runner with the socket's group: `dood options IMAGE` on the engine's machine gives the option (`--for arc` for a pod). If this is the engine's machine, restart the runner, which then has the group of its user.");
}
async function isOwnSocket(path) {
    if ((0,_own_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .isMounted */ .BX)(path))
        return false;
    const listeners = (0,_own_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .listenersHere */ .mA)(path).map((inode) => `socket:[${inode}]`);
    if (listeners.length === 0)
        return false;
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)("/proc/self/ns/mnt");
    const roots = (await (0,_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).filter(({ isRoots }) => isRoots);
    const holds = roots.map(async ({ pid }) => {
        const namespace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/ns/mnt`).catch(() => "");
        return namespace === here && (await openFiles(pid)).some((file) => listeners.includes(file));
    });
    return (await Promise.all(holds)).includes(true);
}
async function openFiles(pid) {
    const folder = `/proc/${pid}/fd`;
    const numbers = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return Promise.all(numbers.map((number) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`${folder}/${number}`).catch(() => "")));
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9915);



const PATIENCE = { timeoutMs: 15_000, intervalMs: 1000 };
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
    const isHeld = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .pollUntil */ .g)(PATIENCE, async () => {
        if (await isLinked(own, lock))
            return true;
        const holder = await holderOf(lock);
        if (holder === undefined || isAlive(holder))
            return undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        return (await isLinked(own, lock)) || undefined;
    });
    if (isHeld !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("account-file-locked", `${lock} is held by process ${(await holderOf(lock)) ?? "(unknown)"}`, "Another program is changing the machine's accounts: try again when it is done, or delete the file if there is none.");
}
async function holderOf(lock) {
    const pid = Number.parseInt(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(lock, "utf8").catch(() => ""), 10);
    return Number.isInteger(pid) ? pid : undefined;
}
async function isLinked(own, lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(own, lock);
        return true;
    }
    catch (failure) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(failure) === "EEXIST")
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(failure) === "EPERM";
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

/***/ 2129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ readProgram),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _pids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1308);
/* harmony import */ var _process_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9920);



async function listProcesses() {
    const found = await Promise.all((await (0,_pids_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$)()).map(readProcess));
    return found.filter((process) => process !== undefined);
}
async function readProcess(pid) {
    try {
        const [text, cmdline, cgroup] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
        ]);
        const status = (0,_process_status_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatus */ .i)(text);
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
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => undefined);
    return path?.replace(/ \(deleted\)$/, "");
}
function serviceOf(cgroup) {
    return /^\d+:(?:name=systemd)?:(?:\/[^/\n]+\.slice)*\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1];
}


/***/ }),

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   w6: () => (/* binding */ findInPath)
/* harmony export */ });
/* unused harmony export programPath */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);




const PATH = "/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin";
function programPath(program) {
    const found = PATH.split(":")
        .map((folder) => join(folder, program))
        .find((path) => existsSync(path));
    return found ?? program;
}
function findInPath(program, path) {
    const folders = path.split(":").filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute);
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program)).find(isExecutable);
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
async function runProgram(program, args) {
    const options = { encoding: "latin1", env: { PATH, LC_ALL: "C" }, cwd: "/" };
    return (await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], options)).stdout;
}


/***/ }),

/***/ 383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasPasswordlessSudo: () => (/* binding */ hasPasswordlessSudo),
/* harmony export */   runAsRoot: () => (/* binding */ runAsRoot)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6468);


async function hasPasswordlessSudo({ PATH }) {
    try {
        return (await run(PATH, ["true"])) === 0;
    }
    catch {
        return false;
    }
}
function runAsRoot({ PATH }, command, environment = {}) {
    const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    return run(PATH, ["env", ...variables, ...command], {
        stdout: (data) => process.stdout.write(data),
        stderr: (data) => process.stderr.write(data),
    });
}
async function run(path, command, listeners) {
    const sudo = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findInPath */ .w6)("sudo", path ?? "");
    if (sudo === undefined)
        throw new Error("there is no sudo in PATH");
    return (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(sudo, ["-n", "--", ...command], {
        silent: true,
        ignoreReturnCode: true,
        ...(listeners === undefined ? {} : { listeners }),
    });
}


/***/ })

};
