export const id = 667;
export const ids = [667];
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
    const [client, engine] = versions;
    if (engine === undefined)
        return "";
    return client === engine ? `version ${client}` : `version ${client} (engine ${engine})`;
}
function lastLine(text) {
    return text.split("\n").at(-1)?.slice(0, 300) ?? "";
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
    const { socket, accounts } = machine;
    const members = machine.users.filter((user) => user.uid === socket.uid || (0,host_machine/* isMember */.NB)(user, socket.gid, accounts));
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
    const remedies = new Set(findings.map(({ remedy }) => remedy).filter((remedy) => remedy !== ""));
    for (const remedy of remedies)
        output.line(`→ ${remedy}`);
}


/***/ }),

/***/ 7667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   setup: () => (/* binding */ setup),
/* harmony export */   undo: () => (/* binding */ undo)
/* harmony export */ });
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _host_account_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8141);
/* harmony import */ var _host_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5662);
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(404);
/* harmony import */ var _host_openers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8531);
/* harmony import */ var _host_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
/* harmony import */ var _host_runner_restart_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3507);
/* harmony import */ var _host_setup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5645);
/* harmony import */ var _identity_passwd_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4601);
/* harmony import */ var _machine_view_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6123);











/** `dood runner check` */
async function check(options, context) {
    const machine = await (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .Uc)(await socketPath(options, context), options.user ?? []);
    const findings = await (0,_machine_view_js__WEBPACK_IMPORTED_MODULE_10__/* .examine */ .s)(machine);
    await (0,_machine_view_js__WEBPACK_IMPORTED_MODULE_10__/* .show */ .W)(findings, context);
    context.output.json({ version: 1, findings, openers: (0,_host_openers_js__WEBPACK_IMPORTED_MODULE_5__/* .listOpeners */ .j)(machine) });
    return findings.some(({ state }) => state === "problem") ? 1 : 0;
}
/** `dood runner setup` */
async function setup(options, context) {
    (0,_host_root_js__WEBPACK_IMPORTED_MODULE_6__/* .requireRoot */ .o)();
    const path = await socketPath(options, context);
    const { user: users = [], group = "docker", dryRun = false } = options;
    const changes = [];
    const plan = await (0,_host_setup_js__WEBPACK_IMPORTED_MODULE_8__/* .setUp */ .s)({ path, users, group, dryRun }, context.env, (title) => {
        changes.push(title);
        context.output.item("change", dryRun ? `would ${title}` : title);
    });
    if (changes.length === 0)
        context.output.line("nothing to change");
    const done = { version: 1, dryRun, group: plan.group, gid: plan.gid, changes };
    if (dryRun) {
        context.output.json({ ...done, restarted: [], findings: [] });
        return 0;
    }
    const machine = await (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .Uc)(path, users);
    const stale = machine.runners.filter((runner) => (0,_host_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerState */ .Ej)(runner, machine) === "stale");
    const restarted = options.restart === true ? await restartAll(stale, context) : [];
    const findings = await (0,_machine_view_js__WEBPACK_IMPORTED_MODULE_10__/* .examine */ .s)(restarted.length > 0 ? await (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .Uc)(path, users) : machine);
    await (0,_machine_view_js__WEBPACK_IMPORTED_MODULE_10__/* .show */ .W)(findings, context);
    context.output.json({ ...done, restarted, findings });
    // That a running service waits for its restart is said, and no failure of the set-up.
    const bad = findings.some(({ about, state }) => about === "user" && state === "problem");
    return bad || restarted.some(({ error }) => error !== null) ? 1 : 0;
}
/** `dood runner undo` */
async function undo(options, context) {
    (0,_host_root_js__WEBPACK_IMPORTED_MODULE_6__/* .requireRoot */ .o)();
    const { dryRun = false } = options;
    const { output } = context;
    const accounts = await (0,_host_account_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccounts */ .n$)();
    const users = options.user?.map((user) => (/^\d+$/.test(user) ? (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfUser */ .eK)(Number(user), accounts) : user));
    const isMeant = (change) => users === undefined ||
        (change.kind === "accounts" && change.user !== undefined && users.includes(change.user));
    // The socket's group may change by it. Without an engine there is nothing to compare, but all to be taken back.
    const before = await (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .Uc)(await socketPath(options, context), []).catch(() => undefined);
    const undone = await (0,_host_setup_js__WEBPACK_IMPORTED_MODULE_8__/* .undoChanges */ .S6)(isMeant, dryRun, context.env, (title) => output.item("change", `${dryRun ? "would take back" : "take back"}: ${title}`));
    if (undone.length === 0)
        output.line("nothing to take back");
    for (const { title } of undone.filter(({ isLeft }) => isLeft)) {
        output.item("warning", `left as it is, for somebody else has changed it since: ${title}`);
    }
    const keeps = before === undefined || dryRun ? [] : await runnersThatKeep(before.socket.gid, before.runners);
    const restarted = options.restart === true ? await restartAll(keeps, context) : [];
    for (const runner of options.restart === true ? [] : keeps) {
        output.item("warning", `${(0,_host_runner_restart_js__WEBPACK_IMPORTED_MODULE_7__/* .runnerTitle */ .x)(runner)} still has the group: it keeps it until it is restarted`);
    }
    output.json({ version: 1, dryRun, undone, restarted });
    return undone.some(({ isLeft }) => isLeft) || restarted.some(({ error }) => error !== null) ? 1 : 0;
}
/** The runners whose processes still have a group that their users aren't in. */
async function runnersThatKeep(gid, runners) {
    const accounts = await (0,_host_account_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccounts */ .n$)();
    const users = (0,_identity_passwd_js__WEBPACK_IMPORTED_MODULE_9__/* .parsePasswd */ .i)(accounts.passwd ?? "");
    return runners.filter(({ process }) => {
        const user = users.find(({ uid }) => uid === process?.uid);
        return process?.groups.includes(gid) && user !== undefined && !(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .isMember */ .NB)(user, gid, accounts);
    });
}
async function socketPath(options, { env }) {
    const endpoint = await (0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locateEngine */ .JW)(options.socket, env);
    if (endpoint.kind === "unix")
        return endpoint.path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .b("input-invalid", "the engine is reached over TCP, where no group counts", "Name its socket on this machine: `--socket /var/run/docker.sock`.");
}
/** One that can't be restarted now, because it is busy say, keeps none of the others from it. */
async function restartAll(runners, { output }) {
    const restarted = [];
    for (const one of runners) {
        const runner = (0,_host_runner_restart_js__WEBPACK_IMPORTED_MODULE_7__/* .runnerTitle */ .x)(one);
        output.item("change", `restart ${runner}`);
        try {
            await (0,_host_runner_restart_js__WEBPACK_IMPORTED_MODULE_7__/* .restartRunner */ .k)(one);
            restarted.push({ runner, error: null });
        }
        catch (failure) {
            const { code, message, remedy } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toDoodError */ .Y)(failure);
            output.item("problem", `${message} [${code}]`);
            output.line(`→ ${remedy}`);
            restarted.push({ runner, error: { code, message, remedy } });
        }
    }
    return restarted;
}


/***/ })

};
