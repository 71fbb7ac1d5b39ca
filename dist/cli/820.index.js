export const id = 820;
export const ids = [820];
export const modules = {

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ grantAccess)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/edits.js + 2 modules
var identity_edits = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/access/apply.js
var apply = __webpack_require__(4119);
// EXTERNAL MODULE: ./build/access/observe.js
var observe = __webpack_require__(2495);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/access/refusal.js
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}

// EXTERNAL MODULE: ./build/access/seen-user.js + 6 modules
var seen_user = __webpack_require__(8320);
;// CONCATENATED MODULE: ./build/access/group-grant.js






/**
 * The gentlest grant that the engine's own rules honour: each proposal is tried on a copy of the
 * files, and the first after which an exec as this user has the group is taken.
 */
function proposeGrant(seen, user, gid, group, engine) {
    const files = (0,seen_user/* accountTexts */.Yj)(seen.files);
    const entry = user.name === undefined ? newPasswdEntry(files, user.uid) : undefined;
    const name = user.name ?? entry?.name ?? "";
    for (const proposal of proposals(files, name, gid, group)) {
        const edits = [...(entry?.edits ?? []), ...proposal.edits];
        const found = (0,seen_user/* execUser */.PU)(seen, (0,identity_edits/* applyEdits */.ct)(files, edits), engine);
        if (found.kind === "user" && found.user.uid === user.uid && found.user.groups.includes(gid)) {
            return { kind: "grant", ...proposal, edits, user: found.user };
        }
    }
    return refuse("group-explicit", `no entry in /etc/group gives \`${seen.target.user ?? seen.container.user}\` a group with this engine's rules`, `Add the group from outside: \`options: --group-add ${gid}\`.`);
}
function* proposals(files, user, gid, group) {
    const groups = (0,identity_group/* parseGroup */.h)(files.group ?? "");
    for (const there of groups.filter((entry) => entry.gid === gid)) {
        const edits = addMember(files, there.name, gid, user);
        yield { group: (0,text_file/* fromBytes */.uK)(there.name), gid, how: "joined", edits, alsoGains: [] };
    }
    const realigned = groups.find((entry) => entry.name === (0,text_file/* toBytes */.ZJ)(group));
    const isPrimary = (0,passwd/* parsePasswd */.i)(files.passwd ?? "").some((entry) => entry.gid === realigned?.gid);
    if (realigned !== undefined && realigned.gid !== 0 && !isPrimary) {
        yield {
            group,
            gid,
            how: "realigned",
            previousGid: realigned.gid,
            edits: [
                { file: "group", kind: "set-gid", group: realigned.name, from: realigned.gid, to: gid },
                ...addMember(files, realigned.name, gid, user),
            ],
            alsoGains: realigned.members.filter((member) => member !== user && member !== "").map(text_file/* fromBytes */.uK),
        };
    }
    for (const name of freeNames(groups.map((entry) => (0,text_file/* fromBytes */.uK)(entry.name)), group, gid)) {
        yield { group: name, gid, how: "created", edits: createGroup(files, name, gid, user), alsoGains: [] };
    }
}
/** The wanted name first. The containerd store skips a group named like the user, so there is a second. */
function freeNames(taken, group, gid) {
    return [group, `docker-${gid}`, `docker-host-${gid}`].filter((name) => !taken.includes(name));
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
/**
 * A uid without an entry gets no groups from /etc/group. The entry says what the engine assumed
 * without it, gid 0 and home /, so that nothing else about its processes changes.
 */
function newPasswdEntry(files, uid) {
    const taken = (0,passwd/* parsePasswd */.i)(files.passwd ?? "").map((entry) => entry.name);
    const name = [`dood-${uid}`, `setup-dood-${uid}`].find((free) => !taken.includes(free)) ??
        `dood-${uid}-${taken.length}`;
    return {
        name,
        edits: [{ file: "passwd", kind: "append", line: `${name}:x:${uid}:0:setup-dood:/:/sbin/nologin` }],
    };
}

// EXTERNAL MODULE: ./build/socket/id-map.js
var id_map = __webpack_require__(5064);
;// CONCATENATED MODULE: ./build/access/obstacle.js






const MAX_NAMES_SHOWN = 12;
/** Looks for what makes a grant impossible or wrong, the most fundamental first. */
function findObstacle(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return refuse("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return refuse("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` or \`ls\` lets setup-dood do that itself.`);
    }
    if (socket.uid === id_map/* OVERFLOW_ID */.J4 && socket.gid === id_map/* OVERFLOW_ID */.J4) {
        return refuse("userns-remapped", `the container runs in a user namespace (userns-remap) that doesn't map the socket's owner: it sees ${(0,socket_facts/* socketTitle */.SJ)(socket)}, and not even its root may use it`, "Create the container in the host's user namespace: `--userns=host`.");
    }
    const found = (0,seen_user/* execUser */.PU)(seen, (0,seen_user/* accountTexts */.Yj)(seen.files), engine);
    if (found.kind !== "user")
        return unresolved(found, seen);
    const { user } = found;
    const clear = {
        kind: "clear",
        user,
        mount,
        socket,
        warnings: socketWarnings(socket, policy, engine),
    };
    if (user.uid === 0)
        return clear;
    if ((0,socket_facts/* opensToEveryone */._X)(socket) && policy.onWorldWritable === "fail") {
        return refuse("world-writable", `everyone on the machine may use the socket (${(0,socket_facts/* socketTitle */.SJ)(socket)}), and so is root on it`, "Close it: `sudo chmod 660 /var/run/docker.sock`, and delete the `chmod 666` from your workflow; or set `on-world-writable: fix`.");
    }
    if (user.uid === socket.uid || user.groups.includes(socket.gid))
        return clear;
    return findGroupObstacle(seen, user, socket, policy) ?? clear;
}
/** What stands against giving this user this group. */
function findGroupObstacle({ container }, user, socket, policy) {
    if (!(0,socket_facts/* opensToGroup */.Sd)(socket)) {
        return refuse("owner-only", `only its owner may use the socket (${(0,socket_facts/* socketTitle */.SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !policy.allowRootGroup) {
        return refuse("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Let the engine give its socket a group of its own; or, where group 0 is acceptable (in a rootless engine it is not the host's root), set `allow-root-group: true`.");
    }
    if (!user.groupsFromFile && container.user.includes(":")) {
        return refuse("group-explicit", `the user is given with an explicit group (\`${container.user}\`): the engine then ignores /etc/group`, `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`);
    }
    if (container.readOnlyRootfs) {
        return refuse("rootfs-read-only", "the container's root file system is read-only: /etc/group can't be edited", `Give the group from the start: \`options: --group-add ${socket.gid}\`.`);
    }
    const mounted = container.mounts.find(({ destination }) => ["/etc", "/etc/group", "/etc/passwd", "/etc/gshadow"].includes(destination));
    if (mounted !== undefined) {
        return refuse("account-file-mounted", `${mounted.destination} is a mount: the engine reads the image's own file instead of it`, `Give the group from the start: \`options: --group-add ${socket.gid}\`.`);
    }
    return undefined;
}
function notRunning({ container }) {
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${container.name}\`.`,
        restarting: `It stops as soon as it starts: read \`docker logs ${container.name}\`.`,
    };
    return refuse("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}
function unresolved(found, seen) {
    const asked = seen.target.user === undefined ? "the container's own user" : "the input `user`";
    switch (found.kind) {
        case "unknown-user":
            return refuse("user-unknown", `there is no user \`${(0,text_file/* fromBytes */.uK)(found.name)}\` (${asked}) in the container, which has ${namesOf(seen)}`, "Name one of them with the input `user`, or create the user in the image.");
        case "unknown-group":
            return refuse("user-unknown", `there is no group \`${(0,text_file/* fromBytes */.uK)(found.name)}\` in the container, which its user or --group-add names`, "Create the group in the image, or give its number.");
        case "unreadable":
            return refuse("account-file-unusable", `the engine can't read the container's /etc/${found.file}: a line is too long for it`, "Repair the file in the image.");
        default:
            return refuse("user-unknown", `\`${(0,text_file/* fromBytes */.uK)(found.kind === "malformed" ? found.spec : found.id)}\` (${asked}) is no user that the engine accepts`, "Give a name, or a number from 0 to 2147483647.");
    }
}
function namesOf(seen) {
    // Those that an image adds (uid 1000 and up) first: a base image's dozens of system users come before them.
    const isAdded = (uid) => Number(uid >= 1000 && uid < id_map/* OVERFLOW_ID */.J4);
    const users = (0,passwd/* parsePasswd */.i)(seen.files.passwd?.text ?? "").toSorted((a, b) => isAdded(b.uid) - isAdded(a.uid));
    const names = users.map(({ name }) => (0,text_file/* fromBytes */.uK)(name));
    if (names.length === 0)
        return "no users in /etc/passwd";
    const shown = names.slice(0, MAX_NAMES_SHOWN).join(", ");
    return names.length > MAX_NAMES_SHOWN ? `${shown} and ${names.length - MAX_NAMES_SHOWN} more` : shown;
}
function socketWarnings(socket, policy, engine) {
    const warnings = [];
    if ((0,socket_facts/* opensToEveryone */._X)(socket) && policy.onWorldWritable === "warn") {
        warnings.push(`the socket is open to everyone on the machine (${(0,socket_facts/* socketTitle */.SJ)(socket)}), who can all become root on it: delete the chmod 666 that did it, or set \`on-world-writable: fix\``);
    }
    if (socket.uid !== 0 && !engine.rootless) {
        warnings.push(`somebody has chowned the socket to user ${socket.uid}: it works for that one alone. Repair: \`sudo chown root:${socket.gid === 0 ? "docker" : socket.gid} /var/run/docker.sock\``);
    }
    return warnings;
}

;// CONCATENATED MODULE: ./build/access/restart-plan.js
/** `edited`: the grant is made only now, so no running process can have the group from the file. */
function mainProcess(seen, user, socket, edited) {
    const { main, container, target } = seen;
    // The runner's `tail -f /dev/null` never uses the socket: steps do, and each is an exec.
    if (target.role === "job")
        return "needs-none";
    if (main !== undefined) {
        if (main.uid === 0)
            return "needs-none";
        if (main.groups.includes(socket.gid) || main.uid === socket.uid)
            return "has";
        return "lacks";
    }
    if (container.groupAdd.includes(String(socket.gid)))
        return "has";
    if (user.uid === 0 && target.user === undefined)
        return "needs-none";
    return edited ? "lacks" : "unknown";
}
/**
 * A restart is the only way to a new group for a main process. `auto` does it for the job's own
 * services alone, and not where the engine would choose another host port: the runner has already
 * told the workflow the old one.
 */
function planRestart(seen, main, gid, policy) {
    if (main === "has" || main === "needs-none")
        return { kind: "none" };
    const { role } = seen.target;
    const remedy = `give it the group from the start (\`options: --group-add ${gid}\`), or restart it: \`docker restart ${seen.container.name}\``;
    const left = (reason) => ({ kind: "left", reason, remedy });
    if (policy.restartServices === "never")
        return left("restart-services is never");
    if (policy.restartServices === "always")
        return { kind: "restart" };
    if (main === "unknown")
        return left("whether it needs a restart is unknown");
    if (role !== "service")
        return left("it is not one of this job's services");
    if (seen.container.dynamicPorts.length > 0) {
        return left(`a restart would change its host port for ${seen.container.dynamicPorts.join(", ")}`);
    }
    return { kind: "restart" };
}

;// CONCATENATED MODULE: ./build/access/plan.js





/** Decides what to do about one target. Pure: the same observation always gives the same plan. */
function planAccess(seen, policy, engine) {
    const checked = findObstacle(seen, policy, engine);
    if (checked.kind === "refuse")
        return checked;
    const { user, mount, socket } = checked;
    const reason = alreadyAllowed(user, socket);
    const grant = reason === undefined ? proposeGrant(seen, user, socket.gid, policy.group, engine) : undefined;
    if (grant?.kind === "refuse")
        return grant;
    const main = mainProcess(seen, user, socket, grant !== undefined);
    const decided = {
        user: grant?.user ?? user,
        userTitle: (0,seen_user/* userTitle */.O2)(grant?.user ?? user),
        mount,
        socket,
        main,
        restart: planRestart(seen, main, socket.gid, policy),
        warnings: checked.warnings,
    };
    if (grant !== undefined)
        return { kind: "edit", ...decided, grant, edits: grant.edits };
    return { kind: "nothing", ...decided, reason: reason ?? "member" };
}
/**
 * What the kernel asks on connect(2): the owner's bit for the owner, else the group's for a member.
 * Membership is looked at first, so that a user who owns the socket and is in its group is a member.
 */
function alreadyAllowed(user, socket) {
    if (user.uid === 0)
        return "root";
    if (user.gid === socket.gid || user.groups.includes(socket.gid))
        return "member";
    if (user.uid === socket.uid && (0,socket_facts/* opensToOwner */.KD)(socket))
        return "owner";
    return undefined;
}

// EXTERNAL MODULE: ./build/access/proof.js + 1 modules
var proof = __webpack_require__(1274);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/access/restart.js


const POLL_MS = 100;
/** A health check's default is three tries of 30 s. */
const HEALTHY_TIMEOUT_MS = 120_000;
/**
 * Restarts a container and waits until it runs, and is healthy where it has a health check.
 * @throws DoodError `restart-failed`
 */
async function restartAndWait(engine, target) {
    await engine.restart(target.id);
    const deadline = Date.now() + HEALTHY_TIMEOUT_MS;
    for (;;) {
        const { status, health, name } = await engine.inspect(target.id);
        if (status === "running" && (health === "none" || health === "healthy"))
            return;
        const dead = status !== "running" && status !== "restarting";
        if (dead || health === "unhealthy" || Date.now() > deadline) {
            throw new errors/* DoodError */.b("restart-failed", `after its restart the container is ${status}${health === "none" ? "" : ` and ${health}`}`, `Read \`docker logs ${name}\`. If it can't stand a restart, set \`restart-services: never\` and give it the group from the start with \`--group-add\`.`);
        }
        await (0,promises_.setTimeout)(POLL_MS);
    }
}

// EXTERNAL MODULE: ./build/access/socket-view.js
var socket_view = __webpack_require__(9218);
;// CONCATENATED MODULE: ./build/access/grant.js









/** Two runs at once can overwrite each other's edit: the loser sees that its own is gone and repeats it. */
const MAX_ATTEMPTS = 3;
/** observe → plan → apply → verify, for one target that has been inspected. Never throws. */
async function grantAccess(site, target, container, policy, onEdit) {
    const start = performance.now();
    const about = () => ({ target, container, durationMs: performance.now() - start });
    const progress = { changed: false, restarted: false };
    try {
        for (let attempt = 1;; attempt++) {
            const seen = await (0,observe/* observe */.l)(site, target, container);
            const plan = planAccess(seen, policy, engineRules(site));
            if (plan.kind === "refuse")
                return { kind: "refused", ...about(), refusal: plan };
            if (policy.dryRun)
                return { kind: "planned", ...about(), plan };
            await carryOut(site, seen, plan, progress, onEdit);
            const proof = await prove(site, seen, plan, policy, attempt);
            if (proof === "again")
                continue;
            return {
                kind: "passed",
                ...about(),
                plan,
                ...progress,
                ...(await conclude(site, seen, plan, progress, proof)),
            };
        }
    }
    catch (failure) {
        const failed = {
            kind: "failed",
            ...about(),
            error: (0,errors/* toDoodError */.Y)(failure),
            changed: progress.changed,
        };
        return failed;
    }
}
function engineRules({ info }) {
    return {
        rules: info.product === "podman" ? "podman" : info.imageStore === "containerd" ? "containerd" : "moby",
        engineVersion: info.version,
        rootless: info.rootless,
        usernsRemap: info.usernsRemap,
    };
}
async function carryOut(site, seen, plan, progress, onEdit) {
    if (plan.kind === "edit") {
        await onEdit(seen.target, seen.container, plan.edits);
        const wanted = (0,identity_edits/* applyEdits */.ct)((0,seen_user/* accountTexts */.Yj)(seen.files), plan.edits);
        progress.changed =
            (await (0,apply/* writeAccountFiles */.g)(site.engine, seen.container.id, seen.files, wanted)) || progress.changed;
    }
    if (plan.restart.kind === "restart") {
        await restartAndWait(site.engine, seen.target);
        progress.restarted = true;
        progress.changed = true;
    }
}
async function prove(site, seen, plan, policy, attempt) {
    if (!policy.verify)
        return undefined;
    try {
        return await (0,proof/* proveAccess */.v)(site.engine, seen.target, plan.mount, policy.verifyCommand);
    }
    catch (failure) {
        const overwritten = failure instanceof errors/* DoodError */.b && failure.code === "proof-denied" && plan.kind === "edit";
        if (overwritten && attempt < MAX_ATTEMPTS && !(await isStillThere(site, seen, plan)))
            return "again";
        throw failure;
    }
}
async function isStillThere(site, seen, plan) {
    const now = await (0,observe/* observe */.l)(site, seen.target, seen.container);
    const texts = (0,seen_user/* accountTexts */.Yj)(now.files);
    return (0,identity_edits/* applyEdits */.ct)(texts, plan.edits).group === texts.group;
}
/** The main process after a restart, as the kernel has it, and what is left to warn of. */
async function conclude(site, seen, plan, { restarted }, proof) {
    const warnings = [...plan.warnings];
    let main = plan.main;
    if (restarted) {
        const { pid } = await site.engine.inspect(seen.container.id);
        const process = await site.engine.mainProcess(seen.container.id, pid);
        const has = process === undefined || process.uid === 0 || process.groups.includes(plan.socket.gid);
        main = has ? "has" : "lacks";
        if (!has) {
            warnings.push(`its main process (uid ${process.uid}) lacks the group even after the restart: the image's entrypoint sets its own groups (su-exec, gosu with a number). Name the group in the entrypoint, or run the container as the user`);
        }
    }
    if (plan.restart.kind === "left") {
        warnings.push(`its main process was started without the group, and ${plan.restart.reason}: ${plan.restart.remedy}`);
    }
    if (proof?.level === "inferred") {
        warnings.push("nothing in the image can test the access: it is inferred from the engine's own rules, not verified");
    }
    const socketAfter = (await (0,socket_view/* viewSocket */.r)(site, seen.container, plan.mount)) ?? plan.socket;
    return { main, proof, socketAfter, warnings };
}


/***/ }),

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ CAUTIOUS)
/* harmony export */ });
/** The pipeline's policy where a person stands before it: nothing is restarted or opened unasked. */
const CAUTIOUS = {
    group: "docker",
    allowRootGroup: false,
    restartServices: "auto",
    onWorldWritable: "warn",
    verify: true,
    verifyCommand: "docker version",
    dryRun: false,
};


/***/ })

};
