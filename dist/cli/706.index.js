export const id = 706;
export const ids = [706];
export const modules = {

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ CAUTIOUS)
/* harmony export */ });
const CAUTIOUS = {
    group: "docker",
    allowRootGroup: false,
    restartServices: "auto",
    onWorldWritable: "warn",
    verify: true,
    verifyCommand: "docker version",
    dryRun: false,
};


/***/ }),

/***/ 2521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ grantAccess)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/grant/apply/account-files.js + 1 modules
var account_files = __webpack_require__(7255);
// EXTERNAL MODULE: ./build/engine/failure.js
var engine_failure = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/grant/apply/restart.js



const POLL_MS = 100;
const HEALTHY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 12_000;
async function restartAndWait(engine, { id, pid }) {
    const failure = await engine.restart(id).then(() => undefined, errors/* toDoodError */.Yn);
    if (failure !== undefined)
        await finishRestart(engine, id, pid, failure);
    await awaitHealthy(engine, id);
}
async function finishRestart(engine, id, pid, failure) {
    const deadline = Date.now() + ((0,engine_failure/* wasAnswered */.tY)(failure) ? 0 : STOP_TIMEOUT_MS);
    for (;;) {
        const now = await engine.inspect(id).catch(() => {
            throw failure;
        });
        if (now.status === "exited")
            return engine.start(id);
        if (now.pid !== pid)
            return;
        if (Date.now() >= deadline)
            throw failure;
        await (0,promises_.setTimeout)(POLL_MS);
    }
}
async function awaitHealthy(engine, id) {
    const deadline = Date.now() + HEALTHY_TIMEOUT_MS;
    for (;;) {
        const { status, health, name } = await engine.inspect(id);
        if (status === "running" && (health === "none" || health === "healthy"))
            return;
        const dead = status !== "running" && status !== "restarting";
        if (dead || health === "unhealthy" || Date.now() > deadline) {
            throw new errors/* DoodError */.bI("restart-failed", `after its restart the container is ${status}${health === "none" ? "" : ` and ${health}`}`, `Read \`docker logs ${name}\`. If it can't stand a restart, set \`restart-services: never\` and give it the group from the start with \`--group-add\`.`);
        }
        await (0,promises_.setTimeout)(POLL_MS);
    }
}

// EXTERNAL MODULE: ./build/grant/observe/container-process.js
var container_process = __webpack_require__(8509);
// EXTERNAL MODULE: ./build/grant/observe/observe.js
var observe = __webpack_require__(1586);
// EXTERNAL MODULE: ./build/grant/observe/socket.js
var socket = __webpack_require__(5105);
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

// EXTERNAL MODULE: ./build/identity/names.js
var names = __webpack_require__(411);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/grant/plan/refusal.js
var refusal = __webpack_require__(3437);
// EXTERNAL MODULE: ./build/grant/plan/socket-group.js
var socket_group = __webpack_require__(1570);
// EXTERNAL MODULE: ./build/grant/plan/user.js + 6 modules
var plan_user = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/grant/plan/edit-refusal.js






const ACCOUNT_FILES = ["/etc/group", "/etc/passwd", "/etc/gshadow"];
function findGrantObstacle(seen, user, socket, policy) {
    const { container } = seen;
    const group = (0,socket_group/* refuseSocketGroup */.B)(socket, policy.allowRootGroup);
    if (group !== undefined)
        return group;
    if (user.uid === socket.uid) {
        return (0,refusal/* refuse */.T)("owner-only", `the user owns the socket, whose mode denies it (${(0,socket_facts/* socketTitle */.SJ)(socket)}): for the owner the kernel looks at no other bits`, "Give the socket back to root on its machine: `sudo chown root SOCKET`.");
    }
    const [, explicitGroup = ""] = (0,plan_user/* userSpec */.tI)(seen).split(":");
    if (explicitGroup !== "") {
        return (0,refusal/* refuse */.T)("group-explicit", `the user is given with an explicit group (\`${(0,plan_user/* userSpec */.tI)(seen)}\`): the engine then ignores /etc/group`, `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`);
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

// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/grant/plan/membership.js






function proposeGrant(seen, user, gid, group, engine) {
    const files = (0,plan_user/* accountTexts */.Yj)(seen.files);
    const entry = user.name === undefined ? newPasswdEntry(files, user.uid) : undefined;
    const name = user.name ?? entry?.name ?? "";
    for (const proposal of proposals(files, name, gid, group)) {
        const edits = [...(entry?.edits ?? []), ...proposal.edits];
        const found = (0,plan_user/* execUser */.PU)(seen, (0,identity_edits/* applyEdits */.ct)(files, edits), engine);
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
        const edits = addMember(files, there.name, gid, user);
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
                ...addMember(files, named.name, gid, user),
            ],
            alsoGains: members.filter((member) => member !== user).map(text_file/* fromBytes */.uK),
            losesPrevious: members.map(text_file/* fromBytes */.uK),
        };
    }
    for (const name of freeNames(files, group, gid)) {
        yield { ...alone, group: name, how: "created", edits: createGroup(files, name, gid, user) };
    }
}
function mayMove(files, { gid: from }, to) {
    const isPrimary = (0,passwd/* parsePasswd */.i)(files.passwd ?? "").some((entry) => entry.gid === from);
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
function addMember(files, group, gid, user) {
    const shadow = files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "add-member", group, user }];
    return [{ file: "group", kind: "add-member", group, gid, user }, ...shadow];
}
function createGroup(files, name, gid, user) {
    const group = (0,text_file/* toBytes */.ZJ)(name);
    const shadow = files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "append", line: `${group}:!::${user}` }];
    return [{ file: "group", kind: "append", line: `${group}:x:${gid}:${user}` }, ...shadow];
}
function newPasswdEntry(files, uid) {
    const taken = (0,passwd/* parsePasswd */.i)(files.passwd ?? "").map((entry) => entry.name);
    let name = `dood-${uid}`;
    for (let number = 2; taken.includes(name); number++)
        name = `dood-${uid}-${number}`;
    const line = `${name}:x:${uid}:0:setup-dood:/:/sbin/nologin`;
    return { name, edits: [{ file: "passwd", kind: "append", line }] };
}

;// CONCATENATED MODULE: ./build/grant/plan/restart.js

function mainProcess({ main, container, target, isLetIn }, user, socket, isGrantedNow) {
    if (target.role === "job")
        return "needs-none";
    if (isLetIn && main?.uid === user.uid)
        return "needs-none";
    if (main !== undefined)
        return mainFromKernel(main, socket);
    if (container.groupAdd.includes(String(socket.gid)))
        return "has";
    if (user.uid === 0 && target.user === undefined)
        return "needs-none";
    return isGrantedNow ? "lacks" : "unknown";
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

// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __webpack_require__(5064);
// EXTERNAL MODULE: ./build/socket/misuse.js
var socket_misuse = __webpack_require__(2076);
;// CONCATENATED MODULE: ./build/grant/plan/socket.js




function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return (0,refusal/* refuse */.T)("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return (0,refusal/* refuse */.T)("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if (isUnmapped(seen, socket, engine)) {
        return (0,refusal/* refuse */.T)("userns-remapped", `the container runs in a user namespace (userns-remap) that doesn't map the socket's owner: it sees ${(0,socket_facts/* socketTitle */.SJ)(socket)}, and not even its root may use it`, "Create the container in the host's user namespace: `--userns=host`.");
    }
    const misuses = mount.isForeign ? (0,socket_misuse/* findMisuse */.Km)(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${(0,socket_misuse/* repairLine */.Ox)(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return (0,refusal/* refuse */.T)("world-writable", (0,socket_misuse/* describeMisuse */.ul)("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${(0,socket_misuse/* describeMisuse */.ul)(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
function isUnmapped({ container }, { uid, gid }, engine) {
    const hasNamespace = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return hasNamespace && container.usernsMode !== "host" && uid === id_map/* OVERFLOW_ID */.J4 && gid === id_map/* OVERFLOW_ID */.J4;
}
function notRunning({ container }) {
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${container.name}\`.`,
        restarting: `It stops as soon as it starts: read \`docker logs ${container.name}\`.`,
    };
    return (0,refusal/* refuse */.T)("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}

;// CONCATENATED MODULE: ./build/grant/plan/unresolved-user.js




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
    const users = (0,passwd/* parsePasswd */.i)(seen.files.passwd?.text ?? "").toSorted((a, b) => isAdded(b.uid) - isAdded(a.uid));
    const names = users.map(({ name }) => (0,text_file/* fromBytes */.uK)(name));
    if (names.length === 0)
        return "no users in /etc/passwd";
    const shown = names.slice(0, MAX_NAMES_SHOWN).join(", ");
    return names.length > MAX_NAMES_SHOWN ? `${shown} and ${names.length - MAX_NAMES_SHOWN} more` : shown;
}

;// CONCATENATED MODULE: ./build/grant/plan/plan.js








function planAccess(seen, policy, engine) {
    const sight = seenSocket(seen, policy, engine);
    if (sight.kind === "refuse")
        return sight;
    const { mount, socket, warnings } = sight;
    const found = (0,plan_user/* execUser */.PU)(seen, (0,plan_user/* accountTexts */.Yj)(seen.files), engine);
    if (found.kind !== "user")
        return refuseMountedFile(seen, socket) ?? refuseUser(found, seen);
    const decide = (user, isGrantedNow) => {
        const main = mainProcess(seen, user, socket, isGrantedNow);
        const restart = planRestart(seen, main, user, socket.gid, policy);
        return { user, userTitle: (0,plan_user/* userTitle */.O2)(user), mount, socket, main, restart, warnings };
    };
    const reason = accessClass(found.user, socket);
    const isUnheeded = reason === "member" &&
        isByFile(seen, found.user, socket) &&
        refuseMountedFile(seen, socket) !== undefined;
    if (reason !== undefined && !isUnheeded)
        return { kind: "nothing", reason, ...decide(found.user, false) };
    const grant = findGrantObstacle(seen, found.user, socket, policy) ??
        proposeGrant(seen, found.user, socket.gid, policy.group, engine);
    if (grant.kind === "refuse") {
        if (!seen.isLetIn)
            return mayBeLetIn(seen, socket) ? { ...grant, isAccessUnknown: true } : grant;
        const letIn = decide(found.user, false);
        return {
            kind: "nothing",
            reason: "let-in",
            ...letIn,
            warnings: [...warnings, letInWarning(grant, mount)],
        };
    }
    const decided = decide(grant.user, true);
    const losses = realignWarnings(grant);
    return { kind: "edit", grant, edits: grant.edits, ...decided, warnings: [...decided.warnings, ...losses] };
}
function isByFile({ container }, user, { gid }) {
    return user.groupsFromFile && !container.groupAdd.includes(String(gid));
}
function mayBeLetIn({ isLetIn }, socket) {
    return isLetIn === undefined && (0,socket_facts/* opensToGroup */.Sd)(socket) && !(0,socket_facts/* opensToEveryone */._X)(socket);
}
function letInWarning({ message }, { source }) {
    return `something else than a group lets it in, an access list perhaps (\`getfacl ${source}\`), and it has access only as long as that lasts: ${message}`;
}
function realignWarnings({ group, gid, previousGid, losesPrevious }) {
    if (losesPrevious.length === 0)
        return [];
    return [
        `group ${group} was given the socket's GID ${gid} in place of ${previousGid}: what belongs to GID ${previousGid} is now closed to its members (${losesPrevious.join(", ")})`,
    ];
}

;// CONCATENATED MODULE: ./build/grant/verify/closing-list.js


async function findClosingList(site, mount) {
    const path = (0,socket/* pathHere */.y)(site, mount);
    if (path === undefined)
        return undefined;
    const { opens, readAcl } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(757)]).then(__webpack_require__.bind(__webpack_require__, 1757));
    const { owningGroup = "" } = (await readAcl(path)) ?? {};
    if (owningGroup === "" || opens(owningGroup))
        return undefined;
    return new errors/* DoodError */.bI("proof-denied", `the access list of ${mount.source} closes it to its own group (\`group::${owningGroup}\`), whatever its mode seems to say`, `Open it to its group on its machine: \`sudo setfacl -m g::rw ${mount.source}\`.`);
}

// EXTERNAL MODULE: ./build/grant/verify/proof.js + 1 modules
var proof = __webpack_require__(8793);
;// CONCATENATED MODULE: ./build/grant/attempt.js













const HARMLESS_COMMAND = "docker version";
async function attemptGrant(site, target, container, policy, progress, onEdit) {
    progress.isEdited = false;
    const seen = await (0,observe/* observe */.l)(site, target, container);
    const plan = await decide(site, seen, policy);
    if (plan.kind === "refuse")
        return { kind: "refused", refusal: plan };
    if (policy.dryRun)
        return { kind: "planned", plan };
    const proof = await carryOut(site, seen, plan, policy, progress, onEdit);
    const end = await conclude(site, seen, plan, proof);
    return { kind: "passed", plan, changed: progress.changed, restarted: progress.restarted, ...end };
}
async function decide(site, seen, policy) {
    const rules = engineRules(site);
    const plan = planAccess(seen, policy, rules);
    if (plan.kind !== "refuse" || !plan.isAccessUnknown || seen.mount === undefined)
        return plan;
    const isLetIn = await (0,proof/* proveAccess */.v)(site.engine, seen.target, { mount: seen.mount }, HARMLESS_COMMAND).then(({ level }) => level !== "inferred", () => false);
    return planAccess({ ...seen, isLetIn }, policy, rules);
}
function engineRules({ info }) {
    return {
        rules: info.product === "podman" ? "podman" : info.imageStore === "containerd" ? "containerd" : "moby",
        engineVersion: info.version,
        rootless: info.rootless,
        usernsRemap: info.usernsRemap,
    };
}
async function carryOut(site, seen, plan, policy, progress, onEdit) {
    const written = await edit(site, seen, plan, progress, onEdit);
    const restartAndProve = async () => {
        if (plan.restart.kind === "restart")
            await restart(site, seen, plan, progress);
        return prove(site, seen, plan, policy);
    };
    const [proof, merge] = await Promise.allSettled([
        restartAndProve(),
        (0,account_files/* restoreOverwritten */.k)(site.engine, seen.container.id, written),
    ]);
    if (proof.status === "rejected")
        throw proof.reason;
    if (merge.status === "rejected")
        throw merge.reason;
    return proof.value;
}
async function prove(site, { target }, plan, policy) {
    if (!policy.verify)
        return undefined;
    try {
        return await (0,proof/* proveAccess */.v)(site.engine, target, plan, policy.verifyCommand);
    }
    catch (failure) {
        const isDenied = failure instanceof errors/* DoodError */.bI && failure.code === "proof-denied";
        throw (isDenied ? await findClosingList(site, plan.mount) : undefined) ?? failure;
    }
}
async function edit({ engine }, { container, files, target }, plan, progress, onEdit) {
    const texts = (0,plan_user/* accountTexts */.Yj)(files);
    const edits = plan.kind === "edit" ? plan.edits : [];
    const wanted = (0,identity_edits/* applyEdits */.ct)(texts, edits);
    if (edits.length > 0) {
        progress.edits = [...progress.edits, ...(0,identity_edits/* pendingEdits */.ti)(texts, edits)];
        await onEdit(target, container, progress.edits);
    }
    try {
        const written = await (0,account_files/* writeAccountFiles */.g)(engine, container.id, files, wanted);
        progress.isEdited = written.length > 0;
        progress.changed ||= progress.isEdited;
        return written;
    }
    catch (failure) {
        const now = await (0,observe/* readAccountFiles */.p)({ engine }, container.id).catch(() => undefined);
        progress.changed ||= !(0,external_node_util_.isDeepStrictEqual)(now, files);
        throw failure;
    }
}
async function restart({ engine }, { container }, { socket }, progress) {
    const now = await engine.inspect(container.id);
    const main = now.pid === container.pid ? undefined : await (0,container_process/* readMainProcess */.L)(engine, now);
    if (main !== undefined && mainFromKernel(main, socket) !== "lacks")
        return;
    await restartAndWait(engine, now);
    progress.restarted = true;
    progress.changed = true;
}
async function conclude(site, seen, plan, proof) {
    const warnings = [...plan.warnings];
    let main = plan.main;
    if (plan.restart.kind === "restart") {
        const process = await (0,container_process/* readMainProcess */.L)(site.engine, await site.engine.inspect(seen.container.id));
        main = process === undefined ? "unknown" : mainFromKernel(process, plan.socket);
        if (main === "lacks") {
            warnings.push("its main process lacks the group even after the restart: the image's entrypoint sets its own groups (su-exec, gosu with a number). Name the group in the entrypoint, or run the container as the user");
        }
    }
    if (plan.restart.kind === "left") {
        warnings.push(`its main process was started without the group, and ${plan.restart.reason}: ${plan.restart.remedy}`);
    }
    if (proof?.level === "inferred") {
        warnings.push("nothing in the image can test the access: it is inferred from the engine's own rules, not verified");
    }
    const socketAfter = (await (0,socket/* viewSocket */.r)(site, seen.container, plan.mount)) ?? plan.socket;
    return { main, proof, socketAfter, warnings };
}

;// CONCATENATED MODULE: ./build/grant/grant.js




const MAX_ATTEMPTS = 3;
const COMEBACK_TIMEOUT_MS = 3_000;
const grant_POLL_MS = 100;
async function grantAccess(site, { target, container: found }, policy, onEdit) {
    if (found instanceof errors/* DoodError */.bI) {
        return { kind: "failed", target, container: undefined, durationMs: 0, error: found, changed: false };
    }
    const start = (0,clock/* uptimeMs */.B)();
    let container = found;
    const about = () => ({ target, container, durationMs: (0,clock/* uptimeMs */.B)() - start });
    const progress = { changed: false, restarted: false, isEdited: false, edits: [] };
    for (let attempt = 1;; attempt++) {
        try {
            return { ...(await attemptGrant(site, target, container, policy, progress, onEdit)), ...about() };
        }
        catch (failure) {
            const error = (0,errors/* toDoodError */.Yn)(failure);
            const next = await whatNow(site, container, error, progress);
            if (next instanceof errors/* DoodError */.bI || attempt === MAX_ATTEMPTS) {
                const reason = next instanceof errors/* DoodError */.bI ? next : error;
                return { kind: "failed", ...about(), error: reason, changed: progress.changed };
            }
            container = next;
        }
    }
}
const SIGNS_OF_RESTART = ["container-not-running", "container-gone", "proof-failed"];
async function whatNow({ engine }, container, error, { isEdited }) {
    if (error.code === "proof-denied")
        return isEdited ? container : error;
    return SIGNS_OF_RESTART.includes(error.code) ? comeback(engine, container, error) : error;
}
async function comeback(engine, { id, pid }, error) {
    const deadline = Date.now() + COMEBACK_TIMEOUT_MS;
    for (;;) {
        const now = await engine.inspect(id).catch(errors/* toDoodError */.Yn);
        if (now instanceof errors/* DoodError */.bI)
            return now.code === "container-gone" ? now : error;
        const isUp = now.status === "running";
        if (isUp && now.pid !== pid)
            return now;
        if (Date.now() > deadline)
            return isUp ? error : stopped(now, error);
        await (0,promises_.setTimeout)(grant_POLL_MS);
    }
}
function stopped({ status, name }, cause) {
    return new errors/* DoodError */.bI("container-not-running", `the container stopped half-way, and is ${status} now`, `Read \`docker logs ${name}\`, and run this step again once the container stays up.`, { cause });
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ sideBySide)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/grant/side-by-side.js

const SIDE_BY_SIDE = 16;
function sideBySide(items, act) {
    return pLimit(SIDE_BY_SIDE).map(items, act);
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ PROOF_SCRIPT),
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   hB: () => (/* binding */ weakest),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
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
  m=$( { : <>"$S"; } 2>&1 )
  case $m in
    *[Pp]'ermission denied'*) echo denied ;;
    *[Nn]'o such device'*) echo ok ;;
    *) echo missing ;;
  esac
}
while read -r k v; do case $k in Gid:|Groups:) echo "dood-groups $v";; esac; done </proc/self/status
if has docker; then
  ( eval "$2" ) </dev/null; c=$?
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

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ proveAccess)
});

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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/verify/proof-script.js
var proof_script = __webpack_require__(89);
;// CONCATENATED MODULE: ./build/grant/verify/proof.js



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


/***/ })

};
