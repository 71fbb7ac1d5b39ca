export const id = 388;
export const ids = [388,757];
export const modules = {

/***/ 8798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine),
  W: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/runner/finding.js
var finding = __webpack_require__(3570);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/grant/verify/proof.js + 2 modules
var proof = __webpack_require__(5640);
;// CONCATENATED MODULE: ./build/runner/login-proof.js




const MAX_OUTPUT = 64 * 1024;
function proveLogin(user, socketPath, path) {
    const machine = { exec: (_id, request) => runAs(user, request, path) };
    const question = { mount: { path: socketPath }, engineVersion: undefined };
    return (0,proof/* proveAccess */.v)(machine, { id: "" }, question, "docker version");
}
async function runAs({ uid, gid, home }, request, path) {
    const ids = ["--reuid", String(uid), "--regid", String(gid), "--init-groups"];
    const child = (0,external_node_child_process_.spawn)("setpriv", [...ids, "--", ...request.command], {
        env: { PATH: path, HOME: home, ...Object.fromEntries((request.env ?? []).map(pair)) },
        cwd: "/",
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (chunk) => {
            output = (output + chunk).slice(-MAX_OUTPUT);
        });
    }
    try {
        const [code, signal] = await (0,external_node_events_.once)(child, "close", { signal: AbortSignal.timeout(request.timeoutMs) });
        if (typeof code === "number")
            return { kind: "exited", code, output };
        return { kind: "not-started", reason: `ended by ${signal}` };
    }
    catch (failure) {
        if (child.pid === undefined)
            return { kind: "not-started", reason: (0,errors/* toDoodError */.Yn)(failure).message };
        endGroup(child.pid);
        return { kind: "timeout", output };
    }
    finally {
        child.stdout.destroy();
        child.stderr.destroy();
        child.unref();
    }
}
function endGroup(pid) {
    try {
        process.kill(-pid, "SIGKILL");
    }
    catch (failure) {
        if ((0,errors/* errnoOf */.UQ)(failure) !== "ESRCH")
            throw failure;
    }
}
function pair(variable) {
    const at = variable.indexOf("=");
    return [variable.slice(0, at), variable.slice(at + 1)];
}

// EXTERNAL MODULE: ./build/runner/machine.js + 2 modules
var runner_machine = __webpack_require__(8597);
;// CONCATENATED MODULE: ./build/cli/machine-view.js





async function examine(machine, env) {
    const findings = (0,finding/* judgeMachine */.H)(machine);
    if (process.getuid?.() !== 0)
        return findings;
    const { socket, accounts } = machine;
    const members = machine.users.filter((user) => user.uid === socket.uid || (0,runner_machine/* isMember */.NB)(user, socket.gid, accounts));
    const proofs = members.map(async (user) => {
        const subject = `user ${(0,text_file/* fromBytes */.uK)(user.name)}`;
        try {
            const { level, tool, detail } = await proveLogin(user, machine.path, env["PATH"]);
            const text = `a new login may use docker, proved with ${[tool, detail].filter(Boolean).join(" ")} (${level})`;
            return { about: "user", state: "ok", subject, text, remedy: "" };
        }
        catch (failure) {
            const { message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
            return { about: "user", state: "problem", subject, text: message, remedy };
        }
    });
    return [...findings, ...(await Promise.all(proofs))];
}
async function show(findings, { output }) {
    await output.table(["what", "how it is"], findings.map(({ state, subject, text }) => [state, subject, text]));
    const remedies = new Set(findings.map(({ remedy }) => remedy).filter((remedy) => remedy !== ""));
    for (const remedy of remedies)
        output.line(`→ ${remedy}`);
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup),
/* harmony export */   b: () => (/* binding */ seenSocket)
/* harmony export */ });
/* harmony import */ var _socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2076);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1634);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3437);




function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if ((0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnmapped */ .VC)(socket) && hasNamespace(seen, engine)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("userns-remapped", `the container ${(0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnmapped */ .Ij)(mount.path, socket)}`, _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .UNMAPPED_REMEDY */ ._P);
    }
    const misuses = mount.isForeign ? (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .findMisuse */ .Km)(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .repairLine */ .Ox)(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("world-writable", (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)(misuse, mount.source, socket)}. ${remedy}`);
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
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}


/***/ }),

/***/ 5640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ HARMLESS_COMMAND),
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
;// CONCATENATED MODULE: ./build/grant/verify/disproof.js


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
    const isRight = groups !== undefined && socket !== undefined && groups.includes(socket.gid);
    if (groups === undefined || socket === undefined || isRight) {
        const rightly = isRight ? "its groups are right" : "by the engine's rules its groups are right";
        return new errors/* DoodError */.bI("proof-denied", `the kernel denies it the socket though ${rightly} (${path}, asked with ${tool})`, "SELinux or AppArmor may stand in the way (`ausearch -m avc`, `dmesg`); with SELinux add `options: --security-opt label=disable`.");
    }
    return new errors/* DoodError */.bI("proof-denied", `the kernel denies it the socket: it belongs to group ${socket.gid}, and a new process of this user has the groups ${groups.join(", ") || "none"} (${path}, asked with ${tool})`, `Give the group from the start: \`options: --group-add ${socket.gid}\`.`);
}
function lastLine(text) {
    return text.split("\n").at(-1)?.slice(0, 300) ?? "";
}

;// CONCATENATED MODULE: ./build/grant/verify/proof.js




const HARMLESS_COMMAND = proof_script/* DOCKER_VERSION */._F;
const PROOF_TIMEOUT_MS = 30_000;
const ANSWER_TIMEOUT_S = 10;
async function proveAccess(engine, target, question, verifyCommand) {
    const { path } = question.mount;
    const run = (command) => engine.exec(target.id, {
        command,
        ...(target.user === undefined ? {} : { user: target.user }),
        env: [`DOCKER_HOST=unix://${path}`],
        timeoutMs: PROOF_TIMEOUT_MS,
    });
    const runScript = async (command) => {
        const words = ["setup-dood", path, command, String(ANSWER_TIMEOUT_S)];
        const outcome = await run(["sh", "-c", proof_script/* PROOF_SCRIPT */.D9, ...words]);
        if (outcome.kind === "not-started")
            return undefined;
        return judge(outcome, (0,proof_script/* parseProof */.k_)(outcome.output), question, verifyCommand);
    };
    const scripted = await runScript(verifyCommand);
    if (scripted?.isDockerStrange)
        return { ...scripted, ...(await runScript("")), isDockerStrange: true };
    return scripted ?? proveWithoutShell(run, question, verifyCommand);
}
async function proveWithoutShell(run, question, verifyCommand) {
    let proof = { level: "inferred", tool: "none", detail: "nothing in the image can test it" };
    for (const command of new Set([verifyCommand, proof_script/* DOCKER_VERSION */._F])) {
        const direct = await run(parseArgsStringToArgv(command));
        if (direct.kind === "not-started")
            return proof;
        proof = judge(direct, directResult(direct), question, verifyCommand);
        if (!proof.isDockerStrange)
            return proof;
    }
    return { ...proof, level: "inferred" };
}
function directResult(outcome) {
    const about = { level: "docker", tool: "docker" };
    if (outcome.kind === "exited" && outcome.code === 0)
        return { kind: "proved", ...about };
    return { kind: "disproved", ...about, fault: (0,proof_script/* faultInWords */.RQ)(outcome.output) };
}
function judge(outcome, result, question, verifyCommand) {
    if (outcome.kind === "timeout" || result === undefined) {
        throw new errors/* DoodError */.bI(outcome.kind === "timeout" ? "proof-silent" : "proof-failed", outcome.kind === "timeout"
            ? `the test as this user got no answer within ${PROOF_TIMEOUT_MS / 1000} s`
            : `the test as this user ended without a result (exit code ${outcome.code}): ${lastLine((0,proof_script/* spoken */.vg)(outcome.output))}`, `Run it yourself in the container, as that user: \`${verifyCommand}\`.`);
    }
    if (result.kind === "disproved")
        throw disproved(result, outcome.output, question, verifyCommand);
    const { level, tool } = result;
    if (level !== "docker")
        return { level, tool, detail: "" };
    const { client, server } = (0,proof_script/* readVersions */.q2)(outcome.output);
    if (server === undefined || server !== (question.engineVersion ?? server)) {
        return { level, tool, detail: "", isDockerStrange: true };
    }
    return {
        level,
        tool,
        detail: client === server ? `version ${client}` : `version ${client} (engine ${server})`,
    };
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

/***/ 3570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeMachine),
/* harmony export */   h: () => (/* binding */ groupName)
/* harmony export */ });
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8597);
/* harmony import */ var _private_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9668);
/* harmony import */ var _process_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6985);
/* harmony import */ var _socket_users_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8415);






function judgeMachine(machine) {
    return [
        socketFinding(machine),
        ok("access", "who may open it", (0,_socket_users_js__WEBPACK_IMPORTED_MODULE_4__/* .socketUsersTitle */ .Q)((0,_socket_users_js__WEBPACK_IMPORTED_MODULE_4__/* .socketUsers */ .x)(machine))),
        engineFinding(machine),
        ...userFindings(machine),
        ...machine.runners.map((runner) => runnerFinding(runner, machine)),
        ...processFindings(machine),
    ];
}
function groupName({ group, socket }) {
    return group === undefined ? String(socket.gid) : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(group.name);
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
    const owner = `${(0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfUser */ .eK)(socket.uid, machine.accounts)}:${groupName(machine)} ${mode}, GID ${socket.gid}${listed}`;
    const bad = (text, remedy) => problem("socket", `socket ${path}`, `${owner}: ${text}`, remedy);
    if ((0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(socket)) {
        return bad("open to everyone on the machine, who can all become root on it", `Close it: sudo chmod 660 ${path}`);
    }
    if ((0,_private_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .privateTo */ .L)(path) !== undefined)
        return ok("socket", `socket ${path}`, owner);
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket)) {
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
        const owner = (0,_private_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .privateTo */ .L)(path);
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
        const name = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(user.name);
        const subject = `user ${name}`;
        if ((0,_process_access_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(user.uid, machine))
            return ok("user", subject, "owns the socket");
        if ((0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(user, machine.socket.gid, machine.accounts)) {
            return ok("user", subject, `is in the group ${group}`);
        }
        return problem("user", subject, `is not in the group ${group}`, `${SET_UP} --user ${name}`);
    });
}
function runnerFinding(runner, machine) {
    const { unit: subject, process } = runner;
    const group = groupName(machine);
    switch ((0,_process_access_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerState */ .Ej)(runner, machine)) {
        case "has": {
            const isOwner = process !== undefined && (0,_process_access_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(process.uid, machine);
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
        const name = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(user.name);
        if (!(0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(user, machine.socket.gid, machine.accounts))
            return [];
        const stale = machine.processes.filter((process) => process.uid === user.uid && !(0,_process_access_js__WEBPACK_IMPORTED_MODULE_3__/* .mayUse */ .p2)(process, machine));
        if (stale.length === 0)
            return [];
        const text = `started before ${name} came into the group ${group}: without it until started again`;
        return [problem("runner", `${(0,_process_access_js__WEBPACK_IMPORTED_MODULE_3__/* .processesTitle */ .kV)(stale)} of ${name}`, text, (0,_process_access_js__WEBPACK_IMPORTED_MODULE_3__/* .restartByHand */ .Ws)(name, stale))];
    });
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NB: () => (/* binding */ isMember),
  eK: () => (/* binding */ nameOfUser),
  Uc: () => (/* binding */ readMachine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/system/process-status.js
var process_status = __webpack_require__(9920);
;// CONCATENATED MODULE: ./build/system/processes.js


async function listProcesses() {
    const pids = (await (0,promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(readProcess));
    return found.filter((process) => process !== undefined);
}
async function readProcess(pid) {
    try {
        const [text, cmdline, cgroup] = await Promise.all([
            (0,promises_.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,promises_.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
        ]);
        const status = (0,process_status/* parseStatus */.i)(text);
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
    const path = await (0,promises_.readlink)(`/proc/${pid}/exe`).catch(() => undefined);
    return path?.replace(/ \(deleted\)$/, "");
}
function serviceOf(cgroup) {
    return /^\d+:(?:name=systemd)?:(?:\/[^/\n]+\.slice)*\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1];
}

// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/system/unit-file.js
var unit_file = __webpack_require__(2027);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
// EXTERNAL MODULE: ./build/system/plain-file.js
var plain_file = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/system/trusted-path.js
var trusted_path = __webpack_require__(7679);
;// CONCATENATED MODULE: ./build/runner/engine-group.js











const CONFIG_FILE = "/etc/docker/daemon.json";
const DEFAULT_GROUP = "docker";
async function readEngineGroup(socketPath, processes, machine = unit_file/* THIS_MACHINE */.DQ) {
    const paths = [socketPath, realPath(socketPath)].map(mount/* canonicalPath */.Op);
    const isTheSocket = (path) => paths.includes((0,mount/* canonicalPath */.Op)(path));
    for (const engine of processes) {
        if (!(await isEngine(engine)))
            continue;
        const daemon = readDaemon(engine.command, machine);
        if (daemon.sockets.some(isTheSocket))
            return daemon.group;
    }
    const unit = (0,unit_file/* readUnit */.H_)("docker.socket", machine);
    if (unit === undefined || !unit.values("ListenStream").some(isTheSocket)) {
        return { kind: "unknown", why: "no dockerd of root's and no docker.socket is seen that makes it" };
    }
    const dropIn = (0,external_node_path_.join)(machine.path, "/etc/systemd/system/docker.socket.d/90-setup-dood.conf");
    return { kind: "systemd", group: unit.values("SocketGroup").at(-1) || "root", dropIn };
}
function readDaemon(command, machine = unit_file/* THIS_MACHINE */.DQ) {
    const file = (0,external_node_path_.join)(machine.path, optionValues(command, ["--config-file"]).at(-1) ?? CONFIG_FILE);
    const hosts = optionValues(command, ["--host", "-H"]);
    const option = optionValues(command, ["--group", "-G"]).at(-1);
    try {
        const config = readConfig(file, machine);
        const group = config["group"];
        const sockets = socketsOf([...hosts, ...texts(config["hosts"])]);
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
    const program = isRoots ? await readProgram(pid) : undefined;
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
        const config = JSON.parse((0,text_file/* fromBytes */.uK)(text ?? "{}"));
        return (0,json/* isJsonObject */.OW)(config) ? config : {};
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
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
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

// EXTERNAL MODULE: ./build/runner/runners.js
var runner_runners = __webpack_require__(9188);
;// CONCATENATED MODULE: ./build/runner/machine.js













async function readMachine(path, asked, root = unit_file/* THIS_MACHINE */.DQ) {
    const socket = (0,socket_file/* readSocket */.Ce)(path);
    const processes = await listProcesses();
    const [acl, accounts, engineGroup, all] = await Promise.all([
        (0,access_list.readAcl)(path),
        (0,system_accounts/* readAccounts */.n)(),
        readEngineGroup(path, processes, root),
        (0,runner_runners/* findRunners */.B)(processes, root),
    ]);
    const found = asked.length > 0
        ? await Promise.all(asked.map((user) => requireUser(user, accounts)))
        : await Promise.all(all.map(({ user }) => findUser(user, accounts)));
    const users = found.filter((user, at) => user !== undefined && user.uid !== 0 && found.findIndex((other) => other?.uid === user.uid) === at);
    const runners = all.filter(({ user }) => users.some(({ uid, name }) => user === String(uid) || user === (0,text_file/* fromBytes */.uK)(name)));
    const others = processes.filter(({ unit }) => all.every((runner) => runner.unit !== unit));
    const group = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").find(({ gid }) => gid === socket.gid);
    return { path, socket, acl, accounts, group, engineGroup, runners, users, processes: others };
}
function isMember(user, gid, accounts) {
    const groups = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").filter((group) => group.gid === gid);
    return user.gid === gid || groups.some(({ members }) => members.includes(user.name));
}
function nameOfUser(uid, accounts) {
    const user = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find((one) => one.uid === uid);
    return user === undefined ? `uid ${uid}` : (0,text_file/* fromBytes */.uK)(user.name);
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

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ runnerState),
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   Ws: () => (/* binding */ restartByHand),
/* harmony export */   kV: () => (/* binding */ processesTitle),
/* harmony export */   p2: () => (/* binding */ mayUse)
/* harmony export */ });
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8597);


function runnerState({ process }, machine) {
    if (process === undefined)
        return "stopped";
    if (mayUse(process, machine))
        return "has";
    const user = machine.users.find(({ uid }) => uid === process.uid);
    return user !== undefined && (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(user, machine.socket.gid, machine.accounts) ? "stale" : "lacks";
}
function processesTitle(processes) {
    const pids = processes.slice(0, 10).map(({ pid }) => pid);
    const more = processes.length > pids.length ? ` and ${processes.length - pids.length} more` : "";
    return `${processes.length === 1 ? "process" : "processes"} ${pids.join(", ")}${more}`;
}
function restartByHand(name, processes) {
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
function mayUse({ uid, groups }, machine) {
    return uid === 0 || owns(uid, machine) || groups.includes(machine.socket.gid);
}
function owns(uid, { socket }) {
    return uid === socket.uid && (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToOwner */ .KD)(socket);
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findRunners)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _system_unit_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2027);




const UNIT = /^actions\.runner\.[\w.@:\\-]+\.service$/;
function findRunners(processes, machine = _system_unit_file_js__WEBPACK_IMPORTED_MODULE_3__/* .THIS_MACHINE */ .DQ) {
    return Promise.all((0,_system_unit_file_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnits */ .EN)(UNIT, machine).map(async (unit) => {
        const values = (0,_system_unit_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUnit */ .H_)(unit, machine)?.values ?? (() => []);
        const folder = values("WorkingDirectory").at(-1) ?? "";
        const own = processes.filter((process) => process.unit === unit);
        const mainPid = own.length === 0 ? undefined : await readMainPid(unit);
        return {
            unit,
            user: values("User").at(-1) || "root",
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !folder.includes("%") ? folder : undefined,
            process: own.find(({ pid }) => pid === mainPid),
            isBusy: own.some(isWorker),
        };
    }));
}
async function readMainPid(unit) {
    const args = ["show", "--property=MainPID", "--value", "--", unit];
    return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("systemctl", args).then(({ stdout }) => Number(stdout), () => undefined);
}
function isWorker({ command }) {
    const names = command.slice(0, 2).map((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word));
    return names.includes("Runner.Worker") || names.includes("Runner.Worker.dll");
}


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ socketUsersTitle),
/* harmony export */   x: () => (/* binding */ socketUsers)
/* harmony export */ });
/* harmony import */ var _identity_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7364);
/* harmony import */ var _identity_passwd_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4601);
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5249);
/* harmony import */ var _system_access_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1757);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8597);






function socketUsers({ socket, acl, accounts }) {
    const users = (0,_identity_passwd_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePasswd */ .i)(accounts.passwd ?? "");
    const groups = (0,_identity_group_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGroup */ .h)(accounts.group ?? "");
    const membersOf = (gid, by) => {
        const there = groups.find((one) => one.gid === gid);
        const title = there === undefined ? `group ${gid}` : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(there.name);
        const members = groups.filter((one) => one.gid === gid).flatMap((one) => one.members);
        const owners = users.filter((user) => user.gid === gid && user.uid !== 0);
        return [
            ...members.map((member) => ({ who: (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(member), why: `member of ${title}${by}` })),
            ...owners.map((user) => ({ who: (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fromBytes */ .uK)(user.name), why: `with ${title}${by} as own group` })),
        ];
    };
    const groupCounts = acl === undefined ? (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .opensToGroup */ .Sd)(socket) : (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_3__.opens)(acl.owningGroup);
    const listedUsers = (acl?.users ?? []).filter(({ permissions }) => (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_3__.opens)(permissions));
    const listedGroups = (acl?.groups ?? []).filter(({ permissions }) => (0,_system_access_list_js__WEBPACK_IMPORTED_MODULE_3__.opens)(permissions));
    return [
        ...((0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .opensToEveryone */ ._X)(socket) ? [{ who: "everyone", why: "open to all" }] : []),
        { who: "root", why: "root" },
        ...(socket.uid !== 0 && (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .opensToOwner */ .KD)(socket)
            ? [{ who: (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfUser */ .eK)(socket.uid, accounts), why: "owner" }]
            : []),
        ...(groupCounts ? membersOf(socket.gid, "") : []),
        ...listedUsers.map(({ uid }) => ({ who: (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfUser */ .eK)(uid, accounts), why: "access list" })),
        ...listedGroups.flatMap(({ gid }) => membersOf(gid, ", in the access list,")),
    ];
}
function socketUsersTitle(users) {
    const reasons = [...new Set(users.map(({ why }) => why))];
    return reasons
        .map((reason) => {
        const names = users.filter(({ why }) => why === reason).map(({ who }) => who);
        return reason === "root" ? "root" : `${names.join(", ")} (${reason})`;
    })
        .join("; ");
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

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   opens: () => (/* binding */ opens),
/* harmony export */   p3: () => (/* binding */ disallowUser),
/* harmony export */   readAcl: () => (/* binding */ readAcl)
/* harmony export */ });
/* unused harmony exports parseAcl, allowUser */
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7679);



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
    (0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRootsFolders */ .qT)(path);
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

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ findWritable),
/* harmony export */   qT: () => (/* binding */ requireRootsFolders),
/* harmony export */   r6: () => (/* binding */ requireTrusted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



const MAX_LINKS = 40;
const WRITABLE_BY_OTHERS = 0o022;
function findWritable(path, owners, from = "/") {
    for (const component of componentsOf(path, from)) {
        if (isWritable(component, owners))
            return component.path;
    }
    return undefined;
}
function isWritable({ uid, mode, isLink }, owners) {
    return !owners.includes(uid) || (!isLink && (mode & WRITABLE_BY_OTHERS) !== 0);
}
function* componentsOf(path, from) {
    let links = 0;
    let at = from;
    const pending = path.slice(from === "/" ? 0 : from.length).split("/");
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        const component = look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name));
        if (name !== "" && name !== "." && name !== "..")
            yield component;
        if (!component.isLink) {
            at = component.path;
            continue;
        }
        if (++links > MAX_LINKS)
            throw Object.assign(new Error(`${path}: too many links`), { code: "ELOOP" });
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(component.path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            at = "/";
        pending.unshift(...target.split("/"));
    }
}
function requireTrusted(path, owners, title = path) {
    const component = findWritable(path, owners);
    if (component === undefined)
        return;
    const { uid, mode } = look(component);
    const allowed = [...new Set(owners)].map((owner) => (owner === 0 ? "root" : `uid ${owner}`)).join(" or ");
    const isForeign = !owners.includes(uid);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("file-unsafe", `${title} can be changed by others: ${component} ${isForeign ? `belongs to uid ${uid}` : `has mode ${(mode & 0o7777).toString(8).padStart(4, "0")}`}`, isForeign
        ? `Put it where each folder belongs to ${allowed}, for example below /opt.`
        : `Close it (sudo chmod go-w ${component}), or put the file where only ${allowed} can write, for example below /opt.`);
}
function requireRootsFolders(path) {
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [0], path);
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)), [0], path);
}
function look(path) {
    const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return { path, uid, mode, isLink: (mode & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFMT) === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFLNK };
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ THIS_MACHINE),
/* harmony export */   EN: () => (/* binding */ listUnits),
/* harmony export */   H_: () => (/* binding */ readUnit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5883);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7679);




const THIS_MACHINE = { path: "/", owner: 0 };
const FOLDERS = ["/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"].map((base) => `${base}/systemd/system`);
function listUnits(pattern, machine) {
    const names = FOLDERS.flatMap((folder) => list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(machine.path, folder))).filter((name) => pattern.test(name));
    return [...new Set(names)].filter((name) => readUnit(name, machine) !== undefined);
}
function readUnit(name, machine) {
    const read = (path) => readTrusted(path, machine);
    const folders = FOLDERS.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(machine.path, folder));
    const unit = folders.map((folder) => read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))).find((text) => text !== undefined);
    if (unit === undefined)
        return undefined;
    const dropIns = folders
        .flatMap((folder) => list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.d`)).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.d`, file)))
        .filter((path) => path.endsWith(".conf"))
        .filter((path, at, all) => all.findIndex((other) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(other) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) === at)
        .sort((a, b) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(a) < (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(b) ? -1 : 1));
    const texts = [unit, ...dropIns.flatMap((path) => read(path) ?? [])];
    return {
        values: (setting) => texts.flatMap((text) => [...text.matchAll(new RegExp(`^[ \\t]*${setting}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, "gm"))].map(([, value = ""]) => value)),
    };
}
function list(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function readTrusted(path, { path: root, owner }) {
    try {
        if ((0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findWritable */ ._D)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [owner], root) !== undefined)
            return undefined;
        const file = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path);
        return file?.uid === owner && !isOpen(file) ? file.text : undefined;
    }
    catch {
        return undefined;
    }
}
function isOpen({ mode, gid }) {
    return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== 0);
}


/***/ })

};
