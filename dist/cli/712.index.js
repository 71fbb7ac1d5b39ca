export const id = 712;
export const ids = [712,547];
export const modules = {

/***/ 3901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ PROOF_SCRIPT),
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   hB: () => (/* binding */ weakest),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/**
 * Asks, as the exec user and with what the image has, whether the engine answers. One script and one
 * exec, because an exec is the dearest call. Each attempt is made with a tool that really connects;
 * where there is none, the kernel is asked by opening the socket: open(2) of a socket fails with ENXIO
 * once the permission check has passed, and with EACCES before (an abandoned socket file looks the
 * same there, which is why a connection is worth more). A tool that can't do Unix sockets, or can't
 * start, is passed over; one that connected and got no answer of an engine's is not. $1: the socket, $2: the docker command, $3: seconds for an answer. It prints
 * `dood-proof <level> <tool> <result>`, each on a line of its own whatever was printed before.
 */
const PROOF_SCRIPT = `
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
/** The weakest of several levels; undefined for none. */
function weakest(levels) {
    return LEVELS.findLast((level) => levels.includes(level));
}
/** Reads the script's last word; undefined where it never came to one. */
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
/** What the docker CLI says of a connection that failed (moby client/errors.go, net/http). */
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
/** What the kernel said of the process's groups, its own and the supplementary ones. */
function parseGroups(output) {
    const lines = output.split("\n").filter((line) => line.startsWith("dood-groups "));
    if (lines.length === 0)
        return undefined;
    return [...new Set(lines.flatMap((line) => line.trim().split(/\s+/).slice(1).map(Number)))];
}
/** What the tools said, without the script's own lines. */
function spoken(output) {
    return output
        .split("\n")
        .filter((line) => !line.startsWith("dood-"))
        .join("\n")
        .trim();
}


/***/ }),

/***/ 1274:
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
// EXTERNAL MODULE: ./build/access/proof-script.js
var proof_script = __webpack_require__(3901);
;// CONCATENATED MODULE: ./build/access/proof.js



const PROOF_TIMEOUT_MS = 30_000;
/** For one tool of the image to get its answer; the engine answers a ping in milliseconds. */
const ANSWER_TIMEOUT_S = 10;
/**
 * Proves the access by an exec as the target's user.
 * @throws DoodError `proof-…` where it was disproved.
 */
async function proveAccess(engine, target, proved, verifyCommand) {
    const { path } = proved.mount;
    const run = (command) => engine.exec(target.id, {
        command,
        ...(target.user === undefined ? {} : { user: target.user }),
        // Wins over a context and over another DOCKER_HOST: what is proved is this socket.
        env: [`DOCKER_HOST=unix://${path}`],
        timeoutMs: PROOF_TIMEOUT_MS,
    });
    const words = ["setup-dood", path, verifyCommand, String(ANSWER_TIMEOUT_S)];
    const scripted = await run(["sh", "-c", proof_script/* PROOF_SCRIPT */.D9, ...words]);
    if (scripted.kind !== "not-started")
        return judge(scripted, (0,proof_script/* parseProof */.k_)(scripted.output), proved, verifyCommand);
    // No shell in the image: the docker CLI may be there all the same.
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
        throw new errors/* DoodError */.b(outcome.kind === "timeout" ? "proof-silent" : "proof-failed", outcome.kind === "timeout"
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
        return new errors/* DoodError */.b(code, `${what} (${proved.mount.path}, asked with ${result.tool})`, remedy);
    }
    return new errors/* DoodError */.b("proof-failed", `\`${verifyCommand}\` failed as this user though it may open the socket: ${lastLine((0,proof_script/* spoken */.vg)(output))}`, "Run the command yourself in the container, as that user; the input `verify-command` changes it.");
}
/** A security module is suspected only where the kernel itself says that the group is right. */
function denied({ tool, groups }, { mount: { path }, socket }) {
    if (groups === undefined || socket === undefined || groups.includes(socket.gid)) {
        return new errors/* DoodError */.b("proof-denied", `the kernel denies it the socket though its groups are right (${path}, asked with ${tool})`, "SELinux or AppArmor may stand in the way (`ausearch -m avc`, `dmesg`); with SELinux add `options: --security-opt label=disable`.");
    }
    return new errors/* DoodError */.b("proof-denied", `the kernel denies it the socket: it belongs to group ${socket.gid}, and a new process of this user has the groups ${groups.join(", ") || "none"} (${path}, asked with ${tool})`, `Give the group from the start: \`options: --group-add ${socket.gid}\`.`);
}
function detailOf(result, output) {
    if (result.level !== "docker")
        return "";
    // `docker version` lists the client, then the server.
    const versions = [...(0,proof_script/* spoken */.vg)(output).matchAll(/^\s*Version:\s+(\S+)/gm)].map(([, version]) => version);
    return versions.length >= 2 ? `${versions[0]} (engine ${versions[1]})` : "";
}
function lastLine(text) {
    return text.split("\n").at(-1)?.slice(0, 300) ?? "";
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup)
/* harmony export */ });
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8967);


/** What is against giving anyone the socket's group: that it gives no access, or more than that. */
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Let the engine give its socket a group of its own; or, where group 0 is acceptable (in a rootless engine it is not the host's root), set `allow-root-group: true`.");
    }
    return undefined;
}


/***/ }),

/***/ 6123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine),
  W: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/host/finding.js
var finding = __webpack_require__(5662);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/access/proof.js + 1 modules
var proof = __webpack_require__(1274);
;// CONCATENATED MODULE: ./build/host/login-proof.js


/**
 * Proves what a new login of a user may do, by a process with the user's own ids and groups as they are
 * now in the account files (setpriv(1) --init-groups). Needs root.
 * @throws DoodError `proof-…`
 */
function proveLogin(user, socketPath) {
    const machine = { exec: (_id, request) => runAs(user, request) };
    return (0,proof/* proveAccess */.v)(machine, { id: "" }, { mount: { path: socketPath } }, "docker version");
}
function runAs({ uid, gid, home }, request) {
    const ids = ["--reuid", String(uid), "--regid", String(gid), "--init-groups"];
    const env = { PATH: process.env["PATH"], HOME: home, ...Object.fromEntries((request.env ?? []).map(pair)) };
    return new Promise((resolve) => {
        const options = { env, cwd: "/", timeout: request.timeoutMs };
        (0,external_node_child_process_.execFile)("setpriv", [...ids, "--", ...request.command], options, (failure, stdout, stderr) => {
            const output = stdout + stderr;
            if (failure === null)
                resolve({ kind: "exited", code: 0, output });
            else if (failure.killed)
                resolve({ kind: "timeout", output });
            else if (typeof failure.code === "number")
                resolve({ kind: "exited", code: failure.code, output });
            else
                resolve({ kind: "not-started", reason: failure.message });
        });
    });
}
function pair(variable) {
    const at = variable.indexOf("=");
    return [variable.slice(0, at), variable.slice(at + 1)];
}

// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var host_machine = __webpack_require__(404);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/cli/machine-view.js





/** The findings, and for root the proof of what a new login of each user may do. */
async function examine(machine) {
    const findings = (0,finding/* judgeMachine */.Hx)(machine);
    if (process.getuid?.() !== 0)
        return findings;
    const members = machine.users.filter((user) => (0,host_machine/* isMember */.N)(user, machine.socket.gid, machine.accounts));
    const proofs = members.map(async (user) => {
        const subject = `user ${(0,text_file/* fromBytes */.uK)(user.name)}`;
        try {
            const { level, tool, detail } = await proveLogin(user, machine.path);
            const text = `a new login may use docker, proved with ${[tool, detail].filter(Boolean).join(" ")} (${level})`;
            return { about: "user", state: "ok", subject, text, remedy: "" };
        }
        catch (failure) {
            const { message, remedy } = (0,errors/* toDoodError */.Y)(failure);
            return { about: "user", state: "problem", subject, text: message, remedy };
        }
    });
    return [...findings, ...(await Promise.all(proofs))];
}
/** As a table, and what to do below it. */
async function show(findings, { output }) {
    await output.table(["what", "how it is"], findings.map(({ state, subject, text }) => [state, subject, text]));
    for (const { remedy } of findings.filter((finding) => finding.remedy !== ""))
        output.line(`→ ${remedy}`);
}


/***/ }),

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAcl: () => (/* binding */ readAcl)
/* harmony export */ });
/* unused harmony exports parseAcl, allowUser, disallowUser */
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** Undefined where the machine can't tell: there is no getfacl, or the file system has no ACLs. */
async function readAcl(path) {
    const { code, output } = await run("getfacl", ["--absolute-names", "--numeric", "--omit-header", path]);
    return code === 0 ? parseAcl(output) : undefined;
}
/** What `getfacl --numeric` prints. */
function parseAcl(text) {
    const named = (kind) => [...text.matchAll(new RegExp(`^${kind}:(\\d+):([rwx-]{3})`, "gm"))].map(([, id, permissions = ""]) => ({
        id: Number(id),
        permissions,
    }));
    return {
        owningGroup: /^group::([rwx-]{3})/m.exec(text)?.[1] ?? "",
        users: named("user").map(({ id, permissions }) => ({ uid: id, permissions })),
        groups: named("group").map(({ id, permissions }) => ({ gid: id, permissions })),
    };
}
/**
 * Lets one user use the socket, and nobody else: at once, in processes that run already, too.
 * @throws DoodError `acl-unavailable`
 */
async function allowUser(path, uid) {
    await change(path, ["--modify", `user:${uid}:rw`]);
}
/**
 * Takes that back. Where nothing of the list is left it goes too, and its mask with it, so that the
 * socket is again as it was.
 * @throws DoodError `acl-unavailable`
 */
async function disallowUser(path, uid) {
    await change(path, ["--remove", `user:${uid}`]);
    const left = await readAcl(path);
    if (left?.users.length === 0 && left.groups.length === 0)
        await change(path, ["--remove-all"]);
}
async function change(path, args) {
    const { code, output } = await run("setfacl", [...args, "--", path]);
    if (code === 0)
        return;
    throw new DoodError("acl-unavailable", code === undefined
        ? "there is no setfacl on this machine"
        : `the access list of ${path} can't be changed: ${output.trim()}`, code === undefined
        ? "Install the package `acl`; or restart the runner, which then has the group."
        : "The file system of the socket has no POSIX ACLs: restart the runner, which then has the group.");
}
/** `code` is undefined where there is no such program. */
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

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ runnerState),
/* harmony export */   Hx: () => (/* binding */ judgeMachine)
/* harmony export */ });
/* unused harmony export groupName */
/* harmony import */ var _identity_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4819);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(404);
/* harmony import */ var _runner_restart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3507);




/** What is well on a machine and what isn't. Pure. */
function judgeMachine(machine) {
    return [
        socketFinding(machine),
        ...aclFindings(machine),
        engineFinding(machine.engineGroup, groupName(machine)),
        ...userFindings(machine),
        ...machine.runners.map((runner) => runnerFinding(runner, machine)),
    ];
}
function runnerState({ process }, machine) {
    if (process === undefined)
        return "stopped";
    if (process.uid === 0 || process.groups.includes(machine.socket.gid))
        return "has";
    const user = machine.users.find(({ uid }) => uid === process.uid);
    return user !== undefined && (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .N)(user, machine.socket.gid, machine.accounts) ? "stale" : "lacks";
}
/** The name of the socket's group, else its number. */
function groupName({ group, socket }) {
    return group === undefined ? String(socket.gid) : (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fromBytes */ .uK)(group.name);
}
const SET_UP = "sudo dood runner setup";
function socketFinding(machine) {
    const { path, socket, group } = machine;
    const subject = `socket ${path}`;
    const owner = `${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)}, group ${groupName(machine)}`;
    if ((0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(socket)) {
        const text = `${owner}: open to everyone on the machine, who can all become root on it`;
        return { about: "socket", state: "problem", subject, text, remedy: `Close it: sudo chmod 660 ${path}` };
    }
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket)) {
        const remedy = "Let the engine give it a group (docs/self-hosted.md).";
        return {
            about: "socket",
            state: "problem",
            subject,
            text: `${owner}: only its owner may use it`,
            remedy,
        };
    }
    if (socket.gid === 0) {
        return {
            about: "socket",
            state: "problem",
            subject,
            text: `${owner}: it has no group of its own`,
            remedy: SET_UP,
        };
    }
    if (group === undefined) {
        return {
            about: "socket",
            state: "problem",
            subject,
            text: `${owner}: no group of /etc/group has this number`,
            remedy: SET_UP,
        };
    }
    return { about: "socket", state: "ok", subject, text: owner, remedy: "" };
}
function aclFindings({ acl, path }) {
    const users = acl?.users ?? [];
    if (users.length === 0)
        return [];
    const text = `its access list also lets in ${users.map(({ uid }) => `uid ${uid}`).join(", ")}`;
    return [{ about: "socket", state: "ok", subject: `socket ${path}`, text, remedy: "" }];
}
function engineFinding(engine, group) {
    const subject = "after a restart of the engine";
    if (engine.kind === "unknown") {
        const who = engine.listener === undefined
            ? "who listens on the socket can't be seen"
            : `${engine.listener} listens on the socket`;
        return { about: "engine", state: "warning", subject, text: `unknown: ${who}`, remedy: "" };
    }
    const by = engine.kind === "systemd"
        ? "docker.socket"
        : engine.origin === "default"
            ? "the engine"
            : engine.origin === "file"
                ? engine.file
                : "dockerd --group";
    const text = `${by} gives the socket to ${engine.group}`;
    if (engine.group === group)
        return { about: "engine", state: "ok", subject, text, remedy: "" };
    const byOption = engine.kind === "dockerd" && engine.origin === "option";
    return {
        about: "engine",
        state: "problem",
        subject,
        text: `${text}, not to ${group}`,
        remedy: byOption ? `Change the option in the service that starts dockerd to --group ${group}` : SET_UP,
    };
}
function userFindings(machine) {
    const group = groupName(machine);
    if (machine.users.length === 0) {
        return [
            {
                about: "user",
                state: "problem",
                subject: "runners",
                text: "none found",
                remedy: "Name the runner's user: --user NAME",
            },
        ];
    }
    return machine.users.map((user) => {
        const name = (0,_identity_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fromBytes */ .uK)(user.name);
        return (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .N)(user, machine.socket.gid, machine.accounts)
            ? { about: "user", state: "ok", subject: `user ${name}`, text: `is in the group ${group}`, remedy: "" }
            : {
                about: "user",
                state: "problem",
                subject: `user ${name}`,
                text: `is not in the group ${group}`,
                remedy: `${SET_UP} --user ${name}`,
            };
    });
}
function runnerFinding(runner, machine) {
    const subject = (0,_runner_restart_js__WEBPACK_IMPORTED_MODULE_2__/* .runnerTitle */ .x)(runner);
    const group = groupName(machine);
    switch (runnerState(runner, machine)) {
        case "has":
            return { about: "runner", state: "ok", subject, text: `runs with the group ${group}`, remedy: "" };
        case "stopped":
            return {
                about: "runner",
                state: "ok",
                subject,
                text: "doesn't run; it gets its groups when it starts",
                remedy: "",
            };
        case "stale": {
            const remedy = runner.unit === undefined ? `${SET_UP} --restart` : `sudo systemctl restart ${runner.unit}`;
            return {
                about: "runner",
                state: "problem",
                subject,
                text: `was started before its user came into the group ${group}: it lacks it until it is restarted`,
                remedy,
            };
        }
        case "lacks":
            return {
                about: "runner",
                state: "problem",
                subject,
                text: `runs without the group ${group}`,
                remedy: SET_UP,
            };
    }
}


/***/ }),

/***/ 404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ isMember),
  U: () => (/* binding */ readMachine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/access/site.js
var site = __webpack_require__(6060);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/host/account-files.js + 1 modules
var account_files = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/host/acl.js
var host_acl = __webpack_require__(5547);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/host/process-list.js
var process_list = __webpack_require__(9519);
;// CONCATENATED MODULE: ./build/host/engine-group.js



const CONFIG_FILE = "/etc/docker/daemon.json";
/** moby daemon/config Config.SocketGroup: opts.DefaultSocketGroup. */
const DEFAULT_GROUP = "docker";
/** The kernel's mark of a listening socket in /proc/net/unix: __SO_ACCEPTCON. */
const LISTENING = 0x10000;
/** Finds the process that listens on a socket, and how it is told whose the socket is. */
async function readEngineGroup(socketPath, root = "/") {
    const listeners = await listenersOn(socketPath);
    const isFrom = (name) => (process) => (0,external_node_path_.basename)(process.command[0] ?? "") === name;
    const engine = listeners.find(isFrom("dockerd"));
    const socketUnit = engine?.command.some((word) => word.includes("fd://")) ?? false;
    if (socketUnit || (engine === undefined && listeners.some(({ pid }) => pid === 1))) {
        return { kind: "systemd", ...(await readSocketUnit(root)) };
    }
    if (engine === undefined)
        return { kind: "unknown", listener: listeners[0]?.command[0] };
    return readDaemonGroup(engine.command, root);
}
/** What dockerd's command line and configuration file say (`dockerd --help`). */
async function readDaemonGroup(command, root = "/") {
    const file = (0,external_node_path_.join)(root, optionValue(command, ["--config-file"]) ?? CONFIG_FILE);
    const option = optionValue(command, ["--group", "-G"]);
    if (option !== undefined)
        return { kind: "dockerd", group: option, origin: "option", file };
    const config = await (0,promises_.readFile)(file, "utf8").then(JSON.parse, () => undefined);
    const group = typeof config === "object" && config !== null && "group" in config ? config.group : undefined;
    return typeof group === "string" && group !== ""
        ? { kind: "dockerd", group, origin: "file", file }
        : { kind: "dockerd", group: DEFAULT_GROUP, origin: "default", file };
}
/** docker.socket and its drop-ins, a later one before an earlier (systemd.unit(5)). */
async function readSocketUnit(root = "/") {
    const folders = ["/etc", "/run", "/usr/lib", "/lib"].map((base) => (0,external_node_path_.join)(root, base, "systemd/system"));
    const units = await Promise.all(folders.map((folder) => (0,promises_.readFile)((0,external_node_path_.join)(folder, "docker.socket"), "utf8").catch(() => "")));
    const dropIns = await Promise.all(folders.map(async (folder) => {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, "docker.socket.d")).catch(() => []);
        return names
            .filter((name) => name.endsWith(".conf"))
            .map((name) => (0,external_node_path_.join)(folder, "docker.socket.d", name));
    }));
    const files = dropIns.flat().sort((a, b) => ((0,external_node_path_.basename)(a) < (0,external_node_path_.basename)(b) ? -1 : 1));
    const texts = [
        units.find((text) => text !== "") ?? "",
        ...(await Promise.all(files.map((file) => (0,promises_.readFile)(file, "utf8")))),
    ];
    const groups = texts.flatMap((text) => [...text.matchAll(/^\s*SocketGroup\s*=\s*(\S*)/gm)].map((match) => match[1] ?? ""));
    return {
        group: groups.at(-1) || "root",
        dropIn: (0,external_node_path_.join)(root, "/etc/systemd/system/docker.socket.d/90-setup-dood.conf"),
    };
}
async function listenersOn(path) {
    const real = await (0,promises_.realpath)(path).catch(() => path);
    const lines = (await (0,promises_.readFile)("/proc/net/unix", "utf8").catch(() => ""))
        .split("\n")
        .map((line) => line.split(/\s+/));
    const inodes = lines
        .filter(([, , , flags = ""]) => (Number.parseInt(flags, 16) & LISTENING) !== 0)
        .filter(([, , , , , , , at = ""]) => [path, real, real.replace(/^\/run\//, "/var/run/")].includes(at))
        .map(([, , , , , , inode]) => Number(inode));
    if (inodes.length === 0)
        return [];
    const processes = await (0,process_list/* listProcesses */.O3)();
    const holds = await Promise.all(processes.map(async ({ pid }) => (await (0,process_list/* socketInodes */.U1)(pid)).some((inode) => inodes.includes(inode))));
    return processes.filter((_, at) => holds[at]);
}
function optionValue(command, names) {
    for (const [index, word] of command.entries()) {
        if (names.includes(word))
            return command[index + 1];
        const name = names.find((candidate) => word.startsWith(`${candidate}=`));
        if (name !== undefined)
            return word.slice(name.length + 1);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/host/runners.js
var runners = __webpack_require__(4968);
;// CONCATENATED MODULE: ./build/host/machine.js












/** @throws DoodError `socket-…`, `user-unknown` */
async function readMachine(path, asked, root = "/") {
    const [socket, acl, accounts, engineGroup, processes] = await Promise.all([
        (0,site/* readSocket */.Ce)(path),
        (0,host_acl.readAcl)(path),
        (0,account_files/* readAccounts */.n$)(),
        readEngineGroup(path, root),
        (0,process_list/* listProcesses */.O3)(),
    ]);
    const all = await (0,runners/* findRunners */.B)(processes, root);
    const wanted = asked.length > 0 ? asked : all.map(({ user }) => String(user));
    const found = await Promise.all([...new Set(wanted)].map((user) => findUser(user, accounts)));
    const users = found.filter(({ uid }, at) => uid !== 0 && found.findIndex((other) => other.uid === uid) === at);
    const isTheirs = ({ user }) => users.some(({ uid, name }) => user === uid || user === (0,text_file/* fromBytes */.uK)(name));
    const group = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").find(({ gid }) => gid === socket.gid);
    return { path, socket, acl, accounts, group, engineGroup, runners: all.filter(isTheirs), users };
}
/** Whether a new login of the user has the group: by membership, or as its own group. */
function isMember(user, gid, accounts) {
    const groups = (0,identity_group/* parseGroup */.h)(accounts.group ?? "").filter((group) => group.gid === gid);
    return user.gid === gid || groups.some(({ members }) => members.includes(user.name));
}
async function findUser(user, accounts) {
    const isUid = /^\d+$/.test(user);
    const matches = (entry) => (isUid ? entry.uid === Number(user) : entry.name === (0,text_file/* toBytes */.ZJ)(user));
    const found = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "").find(matches) ?? (await askNameService(user));
    if (found !== undefined)
        return found;
    throw new errors/* DoodError */.b("user-unknown", `this machine has no user \`${user}\``, "Name an existing one with --user, or create it: `useradd --create-home NAME`.");
}
/** LDAP and its like: a user of theirs can be a member in /etc/group all the same. */
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

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   U1: () => (/* binding */ socketInodes),
/* harmony export */   Wv: () => (/* binding */ readProcess)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** All processes that can be seen; those that end meanwhile, and the kernel's own, are left out. */
async function listProcesses() {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(readProcess));
    return found.filter((process) => process !== undefined);
}
/** Undefined where there is no such process. */
async function readProcess(pid) {
    try {
        const [status, cmdline, cgroup] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
        ]);
        const numbers = (field) => (new RegExp(`^${field}:(.*)$`, "m").exec(status)?.[1] ?? "")
            .trim()
            .split(/\s+/)
            .filter(Boolean)
            .map(Number);
        // Of the four ids the second is the effective one, which counts for access.
        const [, uid] = numbers("Uid");
        const [, gid] = numbers("Gid");
        const [parent] = numbers("PPid");
        if (uid === undefined || gid === undefined || parent === undefined || cmdline === "")
            return undefined;
        return {
            pid,
            parent,
            uid,
            gid,
            groups: [...new Set([gid, ...numbers("Groups")])],
            command: cmdline.replace(/\0$/, "").split("\0"),
            unit: /\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1],
        };
    }
    catch {
        return undefined;
    }
}
/** The sockets that a process holds open, by inode; empty where they can't be seen. */
async function socketInodes(pid) {
    const folder = `/proc/${pid}/fd`;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const targets = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`${folder}/${name}`).catch(() => "")));
    return targets.flatMap((target) => {
        const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
        return inode === undefined ? [] : [Number(inode)];
    });
}


/***/ }),

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ restartRunner),
/* harmony export */   x: () => (/* binding */ runnerTitle)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
/* harmony import */ var _process_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9519);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const POLL_MS = 100;
const STOP_TIMEOUT_MS = 60_000;
const START_TIMEOUT_MS = 60_000;
/** What starts the listener again when it ends (actions/runner src/Misc/layoutroot, layoutbin). */
const WRAPPERS = ["run.sh", "run-helper.sh", "runsvc.sh", "RunnerService.js"];
/**
 * Restarts a runner, so that it has its user's groups of now. A service by systemd; one that somebody
 * started by hand is ended as Ctrl-C would, and its command started again in its folder, with its
 * environment and its output where it went to a file.
 * @throws DoodError `runner-busy`, `restart-failed`
 */
async function restartRunner(runner) {
    if (runner.isBusy) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DoodError */ .b("runner-busy", `${runnerTitle(runner)} is running a job`, "Restart it when the job is done: run the same command again.");
    }
    if (runner.unit !== undefined)
        await restartUnit(runner.unit);
    else if (runner.process !== undefined)
        await restartProcess(runner.process, runnerTitle(runner));
}
/** For people: the service, or the process. */
function runnerTitle({ unit, process }) {
    return unit ?? `the runner with process id ${process?.pid ?? "?"}`;
}
async function restartUnit(unit) {
    try {
        await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("systemctl", ["restart", unit]);
    }
    catch (cause) {
        throw failed(unit, cause instanceof Error ? cause.message.trim() : String(cause), cause);
    }
}
async function restartProcess(listener, title) {
    const chain = await wrappersOf(listener);
    const top = chain.at(-1) ?? listener;
    const start = await describeStart(top);
    // The outermost first: an inner one that ended would be started again.
    for (const { pid } of chain.toReversed())
        process.kill(pid, "SIGTERM");
    await until(STOP_TIMEOUT_MS, async () => (await Promise.all(chain.map(isGone))).every(Boolean), () => failed(title, "it doesn't end on SIGTERM"));
    await start();
    const isNew = ({ uid, command }) => uid === listener.uid && command.slice(0, 2).some((word) => listener.command.slice(0, 2).includes(word));
    await until(START_TIMEOUT_MS, async () => (await (0,_process_list_js__WEBPACK_IMPORTED_MODULE_6__/* .listProcesses */ .O3)()).some(isNew), () => failed(title, "it was ended, and its command doesn't start again"));
}
/** The listener and the scripts of its own around it, the innermost first. */
async function wrappersOf(listener) {
    const chain = [listener];
    for (let inner = listener;;) {
        const outer = await (0,_process_list_js__WEBPACK_IMPORTED_MODULE_6__/* .readProcess */ .Wv)(inner.parent);
        const isWrapper = outer?.command.some((word) => WRAPPERS.includes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(word))) ?? false;
        if (outer === undefined || !isWrapper || outer.uid !== listener.uid)
            return chain;
        chain.push(outer);
        inner = outer;
    }
}
/** Reads how a process was started while it still runs; the result starts it like that, with its user's groups. */
async function describeStart({ pid, uid, gid, command }) {
    const [exe, cwd, environ, output] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${pid}/exe`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${pid}/cwd`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/environ`, "utf8"),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${pid}/fd/1`).catch(() => ""),
    ]);
    const [program = exe, ...args] = command;
    const env = Object.fromEntries(environ
        .split("\0")
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(output).then((found) => found.isFile(), () => false);
    const ids = ["--reuid", String(uid), "--regid", String(gid), "--init-groups"];
    return async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const log = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(isFile ? output : "/dev/null", "a"), true);
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("setpriv", [...ids, "--", program.includes("/") ? program : exe, ...args], {
                cwd,
                env,
                detached: true,
                stdio: ["ignore", log.fd, log.fd],
            });
            await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
            child.unref();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
}
/** A zombie has ended, too: it only waits to be seen. */
async function isGone({ pid }) {
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
    return now === "" || /^State:\s+[ZX]/m.test(now);
}
async function until(timeoutMs, isDone, late) {
    const deadline = Date.now() + timeoutMs;
    while (!(await isDone())) {
        if (Date.now() > deadline)
            throw late();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(POLL_MS);
    }
}
function failed(title, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DoodError */ .b("restart-failed", `${title} could not be restarted: ${why}`, "Restart it by hand.", {
        cause,
    });
}


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findRunners),
/* harmony export */   X: () => (/* binding */ runnerFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const UNIT = /^actions\.runner\..*\.service$/;
/** The runners that run, and the services that could (actions/runner src/Misc/layoutbin/systemd.svc.sh.template). */
async function findRunners(processes, root = "/") {
    const running = processes.filter(isProgram("Runner.Listener")).map((process) => ({
        user: process.uid,
        unit: process.unit !== undefined && UNIT.test(process.unit) ? process.unit : undefined,
        process,
        isBusy: processes.some((other) => isProgram("Runner.Worker")(other) && other.parent === process.pid),
    }));
    const units = (await readRunnerUnits(root)).filter(({ unit }) => running.every((other) => other.unit !== unit));
    return [...running, ...units.map((unit) => ({ ...unit, process: undefined, isBusy: false }))];
}
/** The program itself, or .NET's host with it. */
function isProgram(name) {
    return ({ command }) => command.slice(0, 2).some((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word) === name || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word) === `${name}.dll`);
}
async function readRunnerUnits(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "etc/systemd/system");
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).filter((name) => UNIT.test(name));
    return Promise.all(names.map(async (unit) => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, unit), "utf8").catch(() => "");
        return { unit, user: /^\s*User\s*=\s*(\S+)/m.exec(text)?.[1] ?? "root" };
    }));
}
/** The folder that a runner is installed in; undefined where it can't be told. */
async function runnerFolder({ pid, command }) {
    const program = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => command[0] ?? "");
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === "bin" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : undefined;
}


/***/ })

};
