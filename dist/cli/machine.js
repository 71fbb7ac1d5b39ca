export const id = 26;
export const ids = [26];
export const modules = {

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installHooks: () => (/* binding */ installHooks),
  uninstallHooks: () => (/* binding */ uninstallHooks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/runner/apply-change.js + 1 modules
var apply_change = __webpack_require__(7632);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/system/acting-as.js
var acting_as = __webpack_require__(9763);
// EXTERNAL MODULE: ./build/system/trusted-path.js
var trusted_path = __webpack_require__(7679);
// EXTERNAL MODULE: ./build/runner/env-file.js
var env_file = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/runner/runner-folder.js
var runner_folder = __webpack_require__(6882);
;// CONCATENATED MODULE: ./build/runner/hook-plan.js








const CONTAINER_HOOK = "ACTIONS_RUNNER_CONTAINER_HOOKS";
const JOB_STARTED_HOOK = "ACTIONS_RUNNER_HOOK_JOB_STARTED";
function planHooks(folder, installation) {
    const { home, socket, gid } = installation;
    const path = (0,external_node_path_.join)(folder, ".env");
    const owner = (0,runner_folder/* ownerOf */.bf)(folder);
    const before = (0,runner_folder/* readRunnerFile */.Lh)(path)?.text ?? null;
    const own = (0,external_node_path_.join)(home, "dist/hook/index.js");
    const next = nextHook(path, before, own, installation);
    const started = valueIn(before, JOB_STARTED_HOOK) ?? (0,external_node_path_.join)(home, "hooks/job-started.sh");
    for (const hook of [...filesOf(home), next])
        requireUnchangeable(hook, folder, owner);
    for (const hook of [own, next, started])
        requireReadable(hook, folder, owner);
    const variables = {
        [CONTAINER_HOOK]: own,
        [env_file/* NEXT_HOOK */.QE]: next,
        [JOB_STARTED_HOOK]: started,
        SETUP_DOOD_SOCKET: socket,
        SETUP_DOOD_SOCKET_GID: String(gid),
    };
    const bytes = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, (0,text_file/* toBytes */.ZJ)(value)]));
    const after = (0,env_file/* withVariables */.sO)(before ?? "", bytes);
    if (after === before)
        return undefined;
    const title = `name the hooks in ${path}`;
    return { kind: "runner-env", title, path, before, after, variables: Object.keys(variables) };
}
function nextHook(path, before, own, { asked }) {
    if (asked !== undefined)
        return (0,external_node_path_.resolve)(asked);
    const there = valueIn(before, CONTAINER_HOOK);
    const next = there === undefined || there === own ? valueIn(before, env_file/* NEXT_HOOK */.QE) : there;
    if (next !== undefined)
        return next;
    throw new errors/* DoodError */.bI("input-invalid", `no container hook is set in ${path}, so that there is none to hand the work to`, "Install the official docker hook (github.com/actions/runner-container-hooks/releases), and name its index.js with --next.");
}
function valueIn(text, name) {
    const value = (0,env_file/* variableIn */.SD)(text, name);
    return value === undefined ? undefined : (0,text_file/* fromBytes */.uK)(value);
}
function filesOf(home) {
    const folder = (0,external_node_path_.join)(home, "dist/hook");
    const bundle = (0,external_node_fs_.readdirSync)(folder).map((name) => (0,external_node_path_.join)(folder, name));
    return [(0,external_node_path_.join)(home, "package.json"), (0,external_node_path_.join)(home, "hooks/job-started.sh"), ...bundle];
}
function requireUnchangeable(hook, folder, { uid }) {
    try {
        (0,trusted_path/* requireTrusted */.r6)(hook, [0, uid], `the hook ${hook}`);
    }
    catch (failure) {
        throw failure instanceof errors/* DoodError */.bI ? failure : unreadable(hook, folder, uid);
    }
}
function requireReadable(hook, folder, owner) {
    try {
        (0,acting_as/* actAs */.J)(owner, () => (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(hook, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK)));
    }
    catch {
        throw unreadable(hook, folder, owner.uid);
    }
}
function unreadable(hook, folder, uid) {
    return new errors/* DoodError */.bI("input-invalid", `the owner of ${folder} (uid ${uid}), whose runner it is, can't read the hook ${hook}`, "Correct its path, or put it where every user may read it, for example below /opt: the runner fails each job whose hook it can't read.");
}

// EXTERNAL MODULE: ./build/runner/runners.js
var runners = __webpack_require__(9188);
// EXTERNAL MODULE: ./build/system/record.js
var record = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/system/root.js
var root = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/cli/package.js
var cli_package = __webpack_require__(6565);
// EXTERNAL MODULE: ./build/cli/undone.js
var cli_undone = __webpack_require__(5166);
;// CONCATENATED MODULE: ./build/cli/hook.js












const RESTART = "→ Restart the runner: it reads its .env when it starts.";
async function installHooks(options, { env, output }) {
    (0,root/* requireRoot */.o)();
    const { dryRun = false } = options;
    const endpoint = await (0,locate/* locateEngine */.JW)(options.socket, env);
    const socket = endpoint.kind === "unix" ? endpoint.path : docker_host/* DEFAULT_SOCKET */.YE;
    const installation = { home: findHome(), socket, gid: (0,socket_file/* readSocket */.Ce)(socket).gid, asked: options.next };
    const folders = await foldersMeant(options);
    const changes = folders.flatMap((folder) => planHooks(folder, installation) ?? []);
    for (const change of changes) {
        output.item("change", dryRun ? `would ${change.title}` : change.title);
        if (!dryRun)
            await (0,apply_change/* makeChange */.nU)(change, (0,apply_change/* changesMade */.$W)((0,record/* stateFolder */.y)(env)));
    }
    output.line(changes.length === 0 ? "nothing to change" : RESTART);
    output.json({ version: 1, dryRun, changes: changes.map(({ title }) => title) });
    return 0;
}
async function uninstallHooks(options, context) {
    (0,root/* requireRoot */.o)();
    const { dryRun = false } = options;
    const files = options.runner?.map((folder) => (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), ".env"));
    const isMeant = (change) => change.kind === "runner-env" && (files?.includes(change.path) ?? true);
    const undone = await (0,cli_undone/* undoAll */.w)(isMeant, dryRun, context);
    context.output.line(undone.length === 0 ? "nothing to take back" : RESTART);
    context.output.json({ version: 1, dryRun, undone });
    return undone.some(({ isLeft }) => isLeft) ? 1 : 0;
}
function findHome() {
    const home = (0,cli_package/* packageFolder */.n)();
    if (!home.includes("/_npx/"))
        return home;
    throw new errors/* DoodError */.bI("input-invalid", `npx keeps this program in a cache (${home}), which is emptied some day, and the runner's hooks with it`, "Run it from a checkout in /opt, where the runner's user may read it (docs/self-hosted.md).");
}
async function foldersMeant({ runner }) {
    if (runner !== undefined)
        return runner.map((folder) => (0,external_node_path_.resolve)(folder));
    const folders = (await (0,runners/* findRunners */.B)([])).flatMap(({ folder }) => folder ?? []);
    if (folders.length > 0)
        return [...new Set(folders)];
    throw new errors/* DoodError */.bI("runner-not-found", "this machine has no runner as a service (actions.runner.*.service)", "Name its folder: `--runner FOLDER`.");
}


/***/ }),

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
// EXTERNAL MODULE: ./build/system/access-list.js + 1 modules
var access_list = __webpack_require__(8616);
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
var runner_machine = __webpack_require__(7267);
;// CONCATENATED MODULE: ./build/runner/group-keepers.js



function findKeepers({ socket: { gid }, runners, processes }, { accounts, logins }) {
    const users = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").filter((user) => user.uid !== 0 && !(0,runner_machine/* isMember */.NB)(user, gid, { accounts, logins }));
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
// EXTERNAL MODULE: ./build/system/program.js
var program = __webpack_require__(6468);
;// CONCATENATED MODULE: ./build/runner/restart.js


async function restartRunner({ unit, isBusy }) {
    if (isBusy) {
        throw new errors/* DoodError */.bI("runner-busy", `${unit} is running a job`, "Restart it when the job is done: run the same command again.");
    }
    try {
        await (0,program/* runProgram */.mB)("systemctl", ["restart", "--", unit]);
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
// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/runner/changed-group.js
var changed_group = __webpack_require__(729);
// EXTERNAL MODULE: ./build/runner/engine-config.js
var engine_config = __webpack_require__(544);
// EXTERNAL MODULE: ./build/runner/finding.js
var finding = __webpack_require__(3570);
// EXTERNAL MODULE: ./build/runner/podman-plan.js
var podman_plan = __webpack_require__(4948);
// EXTERNAL MODULE: ./build/runner/private-socket.js
var private_socket = __webpack_require__(9668);
;// CONCATENATED MODULE: ./build/runner/setup-plan.js














function planSetup(machine, wanted) {
    const { socket, users, accounts } = machine;
    if (users.length === 0) {
        throw new errors/* DoodError */.bI("runner-not-found", "this machine has no runner as a service (actions.runner.*.service), but root's own", "Name the runner's user: `--user NAME`.");
    }
    (0,private_socket/* requireReach */.f)(machine.path, users);
    if ((0,private_socket/* privateTo */.L)(machine.path) !== undefined)
        return { group: (0,finding/* groupName */.h)(machine), gid: socket.gid, changes: [] };
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

// EXTERNAL MODULE: ./build/runner/socket-users.js
var socket_users = __webpack_require__(8415);
// EXTERNAL MODULE: ./build/system/accounts.js
var system_accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/system/own-socket.js + 2 modules
var own_socket = __webpack_require__(6012);
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
    const { user: users = [] } = options;
    const machine = await (0,runner_machine/* readMachine */.Uc)({ path: await socketPath(options, context), users, group: "docker" });
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
    const question = { path, users, group };
    const plan = planSetup(await (0,runner_machine/* readMachine */.Uc)(question), group);
    for (const change of plan.changes)
        if (change.kind === "socket-group")
            (0,own_socket/* requireNotMounted */.ze)(change.path);
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
    const machine = await (0,runner_machine/* readMachine */.Uc)(question);
    const stale = machine.runners.filter((runner) => (0,process_access/* runnerState */.Ej)(runner, machine) === "stale");
    const restarted = options.restart === true ? await restartAll(stale, context) : [];
    const findings = await (0,machine_view/* examine */.s)(restarted.length > 0 ? await (0,runner_machine/* readMachine */.Uc)(question) : machine, env);
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
    const path = await socketPath(options, context);
    const before = await (0,runner_machine/* readMachine */.Uc)({ path, users: [], group: "docker" }).catch(() => undefined);
    const undone = await (0,cli_undone/* undoAll */.w)(isMeant, dryRun, context);
    const entries = before === undefined || dryRun ? [] : await closeAll(before, users);
    for (const title of entries)
        output.item("change", `take back: ${title}`);
    if (undone.length + entries.length === 0)
        output.line("nothing to take back");
    const keeps = before === undefined || dryRun
        ? { runners: [], others: [] }
        : findKeepers(before, await (0,runner_machine/* readHolders */.ue)(before));
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

/***/ 7632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $W: () => (/* binding */ changesMade),
  nU: () => (/* binding */ makeChange),
  N3: () => (/* binding */ undoChange)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/identity/edits.js
var edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/system/accounts.js
var accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/system/own-socket.js + 2 modules
var own_socket = __webpack_require__(6012);
// EXTERNAL MODULE: ./build/system/program.js
var program = __webpack_require__(6468);
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
            await (0,accounts/* updateAccounts */.S)((files) => (0,edits/* revertEdits */.wj)(files, change.edits));
            return true;
        case "socket-group":
            return takeSocketBack(change);
        case "folder-group":
            return takeFolderBack(change);
        case "engine-config": {
            const isUndone = (0,engine_config/* undoEngineConfig */.XS)(change);
            await reloadUnits(change.path);
            return isUndone;
        }
        case "runner-env":
            return takeVariablesBack(change);
    }
}
function takeFolderBack({ path, from, to }) {
    const now = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
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
