export const id = 649;
export const ids = [649];
export const modules = {

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  setup: () => (/* binding */ setup),
  undo: () => (/* binding */ undo)
});

// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/system/access-list.js
var access_list = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/system/lock.js
var lock = __webpack_require__(1465);
;// CONCATENATED MODULE: ./build/runner/acl-lease.js







function narrowLease(value) {
    if (!isJsonObject(value))
        throw new TypeError("a lease is an object");
    const [path, uid, holder] = [textField(value, "path"), idField(value, "uid"), textField(value, "holder")];
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
        await mkdir(folder, { recursive: true, mode: 0o700 });
        if (await remove(join(folder, holder + CLOSED))) {
            throw new DoodError("proof-denied", `the job is over: its post step has taken back the access to ${path} before it was given`, "Nothing has to be done; run the job again.");
        }
        await writeFile(join(folder, holder), "");
        await allowUser(path, uid);
    });
}
async function closeLease(lease) {
    const folder = holdersOf(lease);
    return exclusively(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const wasOpen = await remove(join(folder, lease.holder));
        if (!wasOpen)
            await writeFile(join(folder, lease.holder + CLOSED), "");
        if ((await readdir(folder)).some((name) => !name.endsWith(CLOSED)))
            return "still-needed";
        await shut(lease);
        await rmdir(folder).catch(() => { });
        return "closed";
    });
}
async function closeLeases(of) {
    const folder = holdersOf(of);
    if (!(await (0,promises_.readdir)(folder).catch(() => [])).some((name) => !name.endsWith(CLOSED)))
        return "none";
    await exclusively(async () => {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
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
    return rm(path).then(() => true, () => false);
}
function holdersOf({ path, uid }) {
    return (0,external_node_path_.join)(HOLDERS, `${uid}-${(0,external_node_crypto_.createHash)("sha256").update(path).digest("hex").slice(0, 16)}`);
}

// EXTERNAL MODULE: ./build/runner/apply-change.js + 1 modules
var apply_change = __webpack_require__(7632);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/runner/machine.js + 2 modules
var runner_machine = __webpack_require__(8597);
;// CONCATENATED MODULE: ./build/runner/group-keepers.js



function findKeepers({ socket: { gid }, runners, processes }, accounts) {
    const users = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").filter((user) => user.uid !== 0 && !(0,runner_machine/* isMember */.NB)(user, gid, accounts));
    const keepersOf = (uid) => (process) => process.uid === uid && process.groups.includes(gid);
    const others = users.map(({ uid, name }) => ({
        name: (0,text_file/* fromBytes */.uK)(name),
        processes: processes.filter(keepersOf(uid)),
    }));
    return {
        runners: runners.filter(({ process }) => process && users.some(({ uid }) => keepersOf(uid)(process))),
        others: others.filter((user) => user.processes.length > 0),
    };
}

// EXTERNAL MODULE: ./build/runner/process-access.js
var process_access = __webpack_require__(6985);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/runner/restart.js



async function restartRunner({ unit, isBusy }) {
    if (isBusy) {
        throw new errors/* DoodError */.bI("runner-busy", `${unit} is running a job`, "Restart it when the job is done: run the same command again.");
    }
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("systemctl", ["restart", "--", unit]);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message.trim() : String(cause);
        throw new errors/* DoodError */.bI("restart-failed", `${unit} could not be restarted: ${why}`, "Restart it by hand.", {
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/grant/new-container.js
var new_container = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/runner/engine-config.js
var engine_config = __webpack_require__(544);
// EXTERNAL MODULE: ./build/runner/finding.js
var finding = __webpack_require__(3570);
// EXTERNAL MODULE: ./build/runner/private-socket.js
var private_socket = __webpack_require__(9668);
;// CONCATENATED MODULE: ./build/runner/setup-plan.js












const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);
function planSetup(machine, wanted) {
    const { socket, users, accounts } = machine;
    if (users.length === 0) {
        throw new errors/* DoodError */.bI("runner-not-found", "this machine has no runner as a service (actions.runner.*.service), but root's own", "Name the runner's user: `--user NAME`.");
    }
    (0,private_socket/* requireReach */.f)(machine.path, users);
    if ((0,private_socket/* privateTo */.L)(machine.path) !== undefined)
        return { group: (0,finding/* groupName */.h)(machine), gid: socket.gid, changes: [] };
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
    const edits = (0,group_edits/* createGroup */.w)(machine.accounts, { name: (0,text_file/* toBytes */.ZJ)(name), gid }, []);
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

// EXTERNAL MODULE: ./build/runner/socket-users.js
var socket_users = __webpack_require__(8415);
// EXTERNAL MODULE: ./build/system/accounts.js
var system_accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/system/record.js
var record = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/system/root.js
var root = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/cli/machine-view.js + 1 modules
var machine_view = __webpack_require__(8798);
// EXTERNAL MODULE: ./build/cli/undone.js
var cli_undone = __webpack_require__(5166);
;// CONCATENATED MODULE: ./build/cli/runner.js















async function check(options, context) {
    const machine = await (0,runner_machine/* readMachine */.Uc)(await socketPath(options, context), options.user ?? []);
    const findings = await (0,machine_view/* examine */.s)(machine, context.env);
    await (0,machine_view/* show */.W)(findings, context);
    context.output.json({ version: 1, findings, openers: (0,socket_users/* socketUsers */.x)(machine) });
    return findings.some(({ state }) => state === "problem") ? 1 : 0;
}
async function setup(options, context) {
    (0,root/* requireRoot */.o)();
    const { env, output } = context;
    const path = await socketPath(options, context);
    const { user: users = [], group = "docker", dryRun = false } = options;
    const plan = planSetup(await (0,runner_machine/* readMachine */.Uc)(path, users), group);
    for (const change of plan.changes) {
        output.item("change", dryRun ? `would ${change.title}` : change.title);
        if (!dryRun)
            await (0,apply_change/* makeChange */.nU)(change, (0,apply_change/* changesMade */.$W)((0,record/* stateFolder */.y)(env)));
    }
    if (plan.changes.length === 0)
        output.line("nothing to change");
    const changes = plan.changes.map(({ title }) => title);
    const done = { version: 1, dryRun, group: plan.group, gid: plan.gid, changes };
    if (dryRun) {
        output.json({ ...done, restarted: [], findings: [] });
        return 0;
    }
    const machine = await (0,runner_machine/* readMachine */.Uc)(path, users);
    const stale = machine.runners.filter((runner) => (0,process_access/* runnerState */.Ej)(runner, machine) === "stale");
    const restarted = options.restart === true ? await restartAll(stale, context) : [];
    const findings = await (0,machine_view/* examine */.s)(restarted.length > 0 ? await (0,runner_machine/* readMachine */.Uc)(path, users) : machine, env);
    await (0,machine_view/* show */.W)(findings, context);
    output.json({ ...done, restarted, findings });
    const bad = findings.some(({ about, state }) => about === "user" && state === "problem");
    return bad || restarted.some(({ error }) => error !== null) ? 1 : 0;
}
async function undo(options, context) {
    (0,root/* requireRoot */.o)();
    const { dryRun = false } = options;
    const { output } = context;
    const accounts = await (0,system_accounts/* readAccounts */.n)();
    const users = options.user?.map((user) => (/^\d+$/.test(user) ? (0,runner_machine/* nameOfUser */.eK)(Number(user), accounts) : user));
    const isMeant = (change) => users === undefined ||
        (change.kind === "accounts" && change.user !== undefined && users.includes(change.user));
    const before = await (0,runner_machine/* readMachine */.Uc)(await socketPath(options, context), []).catch(() => undefined);
    const undone = await (0,cli_undone/* undoAll */.w)(isMeant, dryRun, context);
    const entries = before === undefined || dryRun ? [] : await closeAll(before, users);
    for (const title of entries)
        output.item("change", `take back: ${title}`);
    if (undone.length + entries.length === 0)
        output.line("nothing to take back");
    const keeps = before === undefined || dryRun ? { runners: [], others: [] } : findKeepers(before, await (0,system_accounts/* readAccounts */.n)());
    const restarted = options.restart === true ? await restartAll(keeps.runners, context) : [];
    for (const { unit } of options.restart === true ? [] : keeps.runners) {
        output.item("warning", `${unit} still has the group: it keeps it until it is restarted`);
        output.line(`→ sudo systemctl restart ${unit}`);
    }
    for (const { name, processes } of keeps.others) {
        output.item("warning", `${(0,process_access/* processesTitle */.kV)(processes)} of ${name} still has the group, until started again`);
        output.line(`→ ${(0,process_access/* restartByHand */.Ws)(name, processes)}`);
    }
    output.json({ version: 1, dryRun, undone, entries, restarted });
    return undone.some(({ isLeft }) => isLeft) || restarted.some(({ error }) => error !== null) ? 1 : 0;
}
async function closeAll({ path, acl, accounts }, users) {
    const titles = [];
    for (const { uid } of acl?.users ?? []) {
        const name = (0,runner_machine/* nameOfUser */.eK)(uid, accounts);
        if (users !== undefined && !users.includes(name))
            continue;
        const result = await closeLeases({ path, uid });
        if (result === "closed")
            titles.push(`the entry of ${name} in the access list of ${path}`);
    }
    return titles;
}
async function socketPath(options, { env }) {
    const endpoint = await (0,locate/* locateEngine */.JW)(options.socket, env);
    if (endpoint.kind === "unix")
        return endpoint.path;
    throw new errors/* DoodError */.bI("input-invalid", "the engine is reached over TCP, where no group counts", "Name its socket on this machine: `--socket /var/run/docker.sock`.");
}
async function restartAll(runners, { output }) {
    const restarted = [];
    for (const runner of runners) {
        output.item("change", `restart ${runner.unit}`);
        try {
            await restartRunner(runner);
            restarted.push({ runner: runner.unit, error: null });
        }
        catch (failure) {
            const { code, message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
            output.item("problem", `${message} [${code}]`);
            output.line(`→ ${remedy}`);
            restarted.push({ runner: runner.unit, error: { code, message, remedy } });
        }
    }
    return restarted;
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ detectGroup),
/* harmony export */   r8: () => (/* binding */ detectNewContainer),
/* harmony export */   vO: () => (/* binding */ requireGroup)
/* harmony export */ });
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5894);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5064);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3051);
/* harmony import */ var _plan_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3884);
/* harmony import */ var _shared_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);






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

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ PROOF_SCRIPT),
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   _F: () => (/* binding */ DOCKER_VERSION),
/* harmony export */   hB: () => (/* binding */ weakest),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   q2: () => (/* binding */ readVersions),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
const DOCKER_VERSION = "docker version";
const PROOF_SCRIPT = `
# One stream, so that the last word is this script's: an engine mixes two as it likes.
exec 2>&1
S=$1; T=$3; LC_ALL=C; export LC_ALL
say() { echo; echo "dood-proof $*"; }
has() { command -v "$1" >/dev/null 2>&1; }
opened() {
  # <> would make a file that isn't there.
  if [ ! -e "$S" ]; then
    if [ -e "\${S%/*}" ] && [ ! -x "\${S%/*}" ]; then echo denied; else echo missing; fi
    return
  fi
  if [ ! -S "$S" ]; then echo not-a-socket; return; fi
  while read -r _ _ _ r p _; do
    case $r in *//deleted) if [ "$p" = "$S" ] || [ "/var$p" = "$S" ]; then echo stale; return; fi ;; esac
  done </proc/self/mountinfo
  m=$( { : <>"$S"; } 2>&1 )
  case $m in
    *[Pp]'ermission denied'*) echo denied ;;
    *[Nn]'o such device'*) echo ok ;;
    *) echo missing ;;
  esac
}
while read -r k v; do case $k in Gid:|Groups:) echo "dood-groups $v";; esac; done </proc/self/status
if [ -n "$2" ] && has docker; then
  ( eval "$2" ) </dev/null; c=$?
  # Another command doesn't name the engine that answered.
  if [ $c -eq 0 ] && [ "$2" != "docker version" ]; then ( docker version ) </dev/null; fi
  if [ $c -eq 0 ]; then say docker docker ok; else say docker docker "failed:$c:$(opened)"; fi
  exit
fi
o=$(opened)
if [ "$o" != ok ]; then say access sh "$o"; exit; fi
judge() {
  case $3 in
    *HTTP/1.?' 200 '*|'HTTP 200 '*) r=ok ;;
    *HTTP/1.?' 403 '*|'HTTP 403 '*) r=forbidden ;;
    *HTTP/1.?' '*|'HTTP '*) r=garbled ;;
    *EACCES*|*[Pp]'ermission denied'*) r=denied ;;
    *ECONNREFUSED*|*[Cc]'onnection refused'*) r=stale ;;
    *ETIMEDOUT*|*[Tt]'imed out'*) r=silent ;;
    *) case $1:$2:$3 in
        curl:7:*) r=stale ;;
        curl:28:*|perl:142:*|socat:0:|nc:*:) r=silent ;;
        *HPE_*|*ECONNRESET*|curl:1:*HTTP/0.9*|curl:52:*|curl:56:*) r=garbled ;;
        curl:0:*|perl:0:*|python*:0:*|socat:0:*|nc:0:*) r=garbled ;;
        *) return ;;
      esac ;;
  esac
  say api "$1" $r; exit
}
Q='GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n'
if has curl; then
  o=$(curl -sS -i --http1.0 -m "$T" --unix-socket "$S" http://docker/_ping 2>&1); judge curl $? "$o"
fi
for n in node /__e/node24/bin/node /__e/node24_alpine/bin/node /__e/node20/bin/node; do
  has $n && { o=$($n -e 'const [socketPath,t]=process.argv.slice(1),r=require("http").get({socketPath,path:"/_ping",timeout:t*1e3},s=>{console.log("HTTP",s.statusCode,"");process.exit()}).on("timeout",()=>r.destroy({code:"ETIMEDOUT"})).on("error",e=>console.log(e.code))' "$S" "$T" 2>&1); judge node $? "$o"; }
done
for p in python3 python; do
  has $p && { o=$($p -c 'import socket,sys
s=socket.socket(socket.AF_UNIX);s.settimeout(float(sys.argv[2]));s.connect(sys.argv[1])
s.sendall(b"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n");print(s.recv(4096).decode("latin1"))' "$S" "$T" 2>&1); judge $p $? "$o"; }
done
if has perl; then
  o=$(perl -MSocket -e 'alarm $ARGV[1];my $s;socket($s,PF_UNIX,SOCK_STREAM,0)&&connect($s,pack_sockaddr_un($ARGV[0]))or die $!;syswrite $s,"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n";sysread $s,my $b,4096;print $b' "$S" "$T" 2>&1); judge perl $? "$o"
fi
if has socat; then
  o=$(printf "$Q" | socat -t "$T" - "UNIX-CONNECT:$S" 2>&1); judge socat $? "$o"
fi
if has nc; then
  o=$(printf "$Q" | nc -w "$T" -U "$S" 2>&1); judge nc $? "$o"
fi
say access sh ok
`;
const FAULTS = ["denied", "stale", "missing", "not-a-socket", "forbidden", "silent", "garbled"];
const LEVELS = ["docker", "api", "access", "inferred"];
function weakest(levels) {
    return LEVELS.findLast((level) => levels.includes(level));
}
function parseProof(output) {
    const verdict = output.split("\n").findLast((line) => line.startsWith("dood-proof "));
    const [, word = "", tool = "", result = ""] = verdict?.split(" ") ?? [];
    const level = LEVELS.find((candidate) => candidate === word);
    if (level === undefined)
        return undefined;
    if (result === "ok")
        return { kind: "proved", level, tool };
    const groups = parseGroups(output);
    const said = FAULTS.find((fault) => result.split(":").includes(fault));
    const fault = said ?? (level === "docker" ? faultInWords(spoken(output)) : "other");
    return { kind: "disproved", level, tool, fault, ...(groups === undefined ? {} : { groups }) };
}
function readVersions(output) {
    const text = spoken(output);
    const [client = "", server = ""] = text.slice(Math.max(0, text.lastIndexOf("Client:"))).split(/^Server:/m);
    const versionIn = (part) => /^\s*Version:\s+(\S+)/m.exec(part)?.[1];
    return { client: versionIn(client), server: versionIn(server) };
}
function faultInWords(words) {
    if (/permission denied/i.test(words))
        return "denied";
    if (/Cannot connect to the Docker daemon|connection refused/i.test(words))
        return "stale";
    if (/\b403\b|forbidden/i.test(words))
        return "forbidden";
    if (/context deadline exceeded|i\/o timeout|request canceled/i.test(words))
        return "silent";
    return "other";
}
function parseGroups(output) {
    const lines = output.split("\n").filter((line) => line.startsWith("dood-groups "));
    if (lines.length === 0)
        return undefined;
    return [...new Set(lines.flatMap((line) => line.trim().split(/\s+/).slice(1).map(Number)))];
}
function spoken(output) {
    return output
        .split("\n")
        .filter((line) => !line.startsWith("dood-"))
        .join("\n")
        .trim();
}


/***/ }),

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseGroup)
/* harmony export */ });
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4819);


function parseGroup(text, idInFile = _go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD) {
    const entries = [];
    for (const { start, end } of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)) {
        const line = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(text.slice(start, end));
        if (line === "" || line.startsWith("#"))
            continue;
        const [name = "", , gid = "", members = ""] = line.split(":");
        entries.push({ name, gid: idInFile(gid), members: members === "" ? [] : members.split(",") });
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


/***/ })

};
