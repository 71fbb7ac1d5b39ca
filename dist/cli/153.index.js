export const id = 153;
export const ids = [153];
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
// EXTERNAL MODULE: ./build/grant/verify/proof.js + 1 modules
var proof = __webpack_require__(8793);
;// CONCATENATED MODULE: ./build/runner/login-proof.js


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

// EXTERNAL MODULE: ./build/runner/machine.js + 1 modules
var runner_machine = __webpack_require__(2392);
;// CONCATENATED MODULE: ./build/cli/machine-view.js





async function examine(machine) {
    const findings = (0,finding/* judgeMachine */.Hx)(machine);
    if (process.getuid?.() !== 0)
        return findings;
    const { socket, accounts } = machine;
    const members = machine.users.filter((user) => user.uid === socket.uid || (0,runner_machine/* isMember */.NB)(user, socket.gid, accounts));
    const proofs = members.map(async (user) => {
        const subject = `user ${(0,text_file/* fromBytes */.uK)(user.name)}`;
        try {
            const { level, tool, detail } = await proveLogin(user, machine.path);
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

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  setup: () => (/* binding */ runner_setup),
  undo: () => (/* binding */ undo)
});

// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
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
// EXTERNAL MODULE: ./build/runner/setup.js + 2 modules
var setup = __webpack_require__(3617);
;// CONCATENATED MODULE: ./build/runner/acl-lease.js







const HOLDERS = "/run/setup-dood";
const CLOSED = ".closed";
async function openBridge(bridge, group, env) {
    const { path, uid, holder } = bridge;
    const changes = [];
    await setUp({ path, users: [String(uid)], group, dryRun: false }, env, (title) => changes.push(title));
    const folder = holdersOf(bridge);
    await exclusively(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        if (await remove(join(folder, holder + CLOSED))) {
            throw new DoodError("proof-denied", `the job is over: its post step has taken back the access to ${path} before it was given`, "Nothing has to be done; run the job again.");
        }
        await writeFile(join(folder, holder), "");
        await allowUser(path, uid);
    });
    return changes;
}
async function closeBridge(bridge) {
    const folder = holdersOf(bridge);
    return exclusively(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const wasOpen = await remove(join(folder, bridge.holder));
        if (!wasOpen)
            await writeFile(join(folder, bridge.holder + CLOSED), "");
        if ((await readdir(folder)).some((name) => !name.endsWith(CLOSED)))
            return false;
        await shut(bridge);
        await rmdir(folder).catch(() => { });
        return true;
    });
}
async function closeBridges(bridge) {
    const folder = holdersOf(bridge);
    if (!(await (0,promises_.readdir)(folder).catch(() => [])).some((name) => !name.endsWith(CLOSED)))
        return false;
    await exclusively(async () => {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await shut(bridge);
    });
    return true;
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

// EXTERNAL MODULE: ./build/runner/finding.js
var finding = __webpack_require__(3570);
// EXTERNAL MODULE: ./build/runner/machine.js + 1 modules
var runner_machine = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/runner/restart.js
var restart = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/runner/socket-users.js
var socket_users = __webpack_require__(8415);
// EXTERNAL MODULE: ./build/system/accounts.js
var system_accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/system/root.js
var root = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/cli/machine-view.js + 1 modules
var machine_view = __webpack_require__(8798);
;// CONCATENATED MODULE: ./build/cli/runner.js












async function check(options, context) {
    const machine = await (0,runner_machine/* readMachine */.Uc)(await socketPath(options, context), options.user ?? []);
    const findings = await (0,machine_view/* examine */.s)(machine);
    await (0,machine_view/* show */.W)(findings, context);
    context.output.json({ version: 1, findings, openers: (0,socket_users/* listOpeners */.j)(machine) });
    return findings.some(({ state }) => state === "problem") ? 1 : 0;
}
async function runner_setup(options, context) {
    (0,root/* requireRoot */.o)();
    const path = await socketPath(options, context);
    const { user: users = [], group = "docker", dryRun = false } = options;
    const changes = [];
    const plan = await (0,setup/* setUp */.s)({ path, users, group, dryRun }, context.env, (title) => {
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
    const machine = await (0,runner_machine/* readMachine */.Uc)(path, users);
    const stale = machine.runners.filter((runner) => (0,finding/* runnerState */.Ej)(runner, machine) === "stale");
    const restarted = options.restart === true ? await restartAll(stale, context) : [];
    const findings = await (0,machine_view/* examine */.s)(restarted.length > 0 ? await (0,runner_machine/* readMachine */.Uc)(path, users) : machine);
    await (0,machine_view/* show */.W)(findings, context);
    context.output.json({ ...done, restarted, findings });
    const bad = findings.some(({ about, state }) => about === "user" && state === "problem");
    return bad || restarted.some(({ error }) => error !== null) ? 1 : 0;
}
async function undo(options, context) {
    (0,root/* requireRoot */.o)();
    const { dryRun = false } = options;
    const { output } = context;
    const accounts = await (0,system_accounts/* readAccounts */.n$)();
    const users = options.user?.map((user) => (/^\d+$/.test(user) ? (0,runner_machine/* nameOfUser */.eK)(Number(user), accounts) : user));
    const isMeant = (change) => users === undefined ||
        (change.kind === "accounts" && change.user !== undefined && users.includes(change.user));
    const before = await (0,runner_machine/* readMachine */.Uc)(await socketPath(options, context), []).catch(() => undefined);
    const undone = await (0,setup/* undoChanges */.S6)(isMeant, dryRun, context.env, (title) => output.item("change", `${dryRun ? "would take back" : "take back"}: ${title}`));
    const entries = before === undefined || dryRun ? [] : await closeAll(before, users);
    for (const title of entries)
        output.item("change", `take back: ${title}`);
    if (undone.length + entries.length === 0)
        output.line("nothing to take back");
    for (const { title } of undone.filter(({ isLeft }) => isLeft)) {
        output.item("warning", `left as it is, for somebody else has changed it since: ${title}`);
    }
    const keeps = before === undefined || dryRun ? [] : await runnersThatKeep(before.socket.gid, before.runners);
    const restarted = options.restart === true ? await restartAll(keeps, context) : [];
    for (const runner of options.restart === true ? [] : keeps) {
        output.item("warning", `${(0,restart/* runnerTitle */.x)(runner)} still has the group: it keeps it until it is restarted`);
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
        if (await closeBridges({ path, uid }))
            titles.push(`the entry of ${name} in the access list of ${path}`);
    }
    return titles;
}
async function runnersThatKeep(gid, runners) {
    const accounts = await (0,system_accounts/* readAccounts */.n$)();
    const users = (0,passwd/* parsePasswd */.i)(accounts.passwd ?? "");
    return runners.filter(({ process }) => {
        const user = users.find(({ uid }) => uid === process?.uid);
        return process?.groups.includes(gid) && user !== undefined && !(0,runner_machine/* isMember */.NB)(user, gid, accounts);
    });
}
async function socketPath(options, { env }) {
    const endpoint = await (0,locate/* locateEngine */.JW)(options.socket, env);
    if (endpoint.kind === "unix")
        return endpoint.path;
    throw new errors/* DoodError */.bI("input-invalid", "the engine is reached over TCP, where no group counts", "Name its socket on this machine: `--socket /var/run/docker.sock`.");
}
async function restartAll(runners, { output }) {
    const restarted = [];
    for (const one of runners) {
        const runner = (0,restart/* runnerTitle */.x)(one);
        output.item("change", `restart ${runner}`);
        try {
            await (0,restart/* restartRunner */.k)(one);
            restarted.push({ runner, error: null });
        }
        catch (failure) {
            const { code, message, remedy } = (0,errors/* toDoodError */.Yn)(failure);
            output.item("problem", `${message} [${code}]`);
            output.line(`→ ${remedy}`);
            restarted.push({ runner, error: { code, message, remedy } });
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
;// CONCATENATED MODULE: ./build/grant/verify/proof.js



const HARMLESS_COMMAND = "docker version";
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

/***/ 6923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
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




async function planFile(path, title, edit) {
    const before = await readPlainFile(path);
    return {
        kind: "file",
        title,
        path,
        before,
        after: edit(before),
        newFolder: await firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)),
    };
}
async function readPlainFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW), true);
            return await file.readFile("utf8");
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
    }
    catch (failure) {
        const errno = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(failure);
        if (errno === "ENOENT")
            return null;
        if (errno !== "ELOOP")
            throw failure;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .bI("input-invalid", `${path} is a symbolic link, which may lead anywhere: it isn't followed`, "Put the file itself there.");
    }
}
async function firstMissing(folder) {
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).then(() => true, () => false);
    if (isThere)
        return null;
    return (await firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))) ?? folder;
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   SD: () => (/* binding */ variableIn),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
function variableIn(text, name) {
    return lineOf(name).exec(text ?? "")?.[1];
}
function withVariables(text, variables) {
    return Object.entries(variables).reduce((now, [name, value]) => {
        const line = `${name}=${value}`;
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


/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U4: () => (/* binding */ makeAll),
  s: () => (/* binding */ setUp),
  S6: () => (/* binding */ undoChanges)
});

// UNUSED EXPORTS: changesMade

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/system/record.js
var record = __webpack_require__(2167);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/system/accounts.js
var accounts = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/runner/env-file.js
var env_file = __webpack_require__(4307);
;// CONCATENATED MODULE: ./build/runner/carry-out.js






async function make(change) {
    switch (change.kind) {
        case "accounts":
            await (0,accounts/* updateAccounts */.Ss)((files) => (0,identity_edits/* applyEdits */.ct)(files, change.edits));
            return;
        case "socket-group":
            await giveSocket(change.path, change.to);
            return;
        case "file":
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(change.path), { recursive: true });
            await writeLike(change.path, change.after);
    }
}
async function takeBack(change) {
    switch (change.kind) {
        case "accounts":
            await (0,accounts/* updateAccounts */.Ss)((files) => (0,identity_edits/* revertEdits */.wj)(files, change.edits));
            return true;
        case "socket-group": {
            const found = await (0,promises_.stat)(change.path).catch(() => undefined);
            if (found?.gid !== change.to)
                return false;
            await giveSocket(change.path, change.from);
            return true;
        }
        case "file":
            return takeBackFile(change);
    }
}
async function takeBackFile(change) {
    const { path, before, after, variables } = change;
    const text = await (0,promises_.readFile)(path, "utf8").catch(() => null);
    if (text === before)
        return true;
    if (text === after) {
        if (before === null)
            await remove(change);
        else
            await writeLike(path, before);
        return true;
    }
    if (text === null || variables === undefined)
        return false;
    await writeLike(path, (0,env_file/* withoutVariables */.KC)(text, change, variables));
    return true;
}
async function giveSocket(path, gid) {
    const { uid } = await (0,promises_.stat)(path);
    await (0,promises_.chown)(path, uid, gid);
}
async function writeLike(path, text) {
    const like = await (0,promises_.lstat)(path).catch(async () => ({ ...(await (0,promises_.lstat)((0,external_node_path_.dirname)(path))), mode: 0o644 }));
    await (0,accounts/* write */.M9)(path, (0,text_file/* toBytes */.ZJ)(text), like);
}
async function remove({ path, newFolder }) {
    await (0,promises_.rm)(path, { force: true });
    if (newFolder === null)
        return;
    for (let folder = (0,external_node_path_.dirname)(path); folder.startsWith(newFolder); folder = (0,external_node_path_.dirname)(folder)) {
        await (0,promises_.rmdir)(folder).catch(() => { });
    }
}

// EXTERNAL MODULE: ./build/runner/machine.js + 1 modules
var machine = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/new-container.js
var new_container = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/runner/change.js
var change = __webpack_require__(6923);
// EXTERNAL MODULE: ./build/runner/finding.js
var finding = __webpack_require__(3570);
// EXTERNAL MODULE: ./build/runner/private-socket.js
var private_socket = __webpack_require__(9668);
;// CONCATENATED MODULE: ./build/runner/setup-plan.js











const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);
async function planSetup(machine, wanted) {
    const { socket, users, accounts } = machine;
    if (users.length === 0) {
        throw new errors/* DoodError */.bI("runner-not-found", "there is no runner on this machine, neither running nor as a service, that isn't root's", "Name the runner's user: `--user NAME`.");
    }
    (0,private_socket/* requireReach */.f)(machine.path, users);
    if ((0,private_socket/* privateTo */.L)(machine.path) !== undefined)
        return { group: (0,finding/* groupName */.hv)(machine), gid: socket.gid, changes: [] };
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
    const kept = await keepGroup(machine.engineGroup, name);
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
async function keepGroup(engine, name) {
    if (engine.kind === "unknown" ||
        engine.group === name ||
        (engine.kind === "dockerd" && engine.origin === "option")) {
        return [];
    }
    if (engine.kind === "systemd") {
        const title = `tell docker.socket to give the socket to ${name} (${engine.dropIn})`;
        return [await (0,change/* planFile */.e)(engine.dropIn, title, () => `[Socket]\nSocketGroup=${name}\n`)];
    }
    const path = await (0,promises_.realpath)(engine.file).catch(() => engine.file);
    const title = `tell the engine to give the socket to ${name} (\`group\` in ${path})`;
    return [await (0,change/* planFile */.e)(path, title, (before) => withGroup(before, name, path))];
}
function withGroup(text, group, path) {
    try {
        const config = JSON.parse(text === null || text.trim() === "" ? "{}" : text);
        if (typeof config !== "object" || config === null || Array.isArray(config))
            throw new TypeError("not an object");
        const indentation = /^[ \t]+(?=")/m.exec(text ?? "")?.[0] ?? "  ";
        return `${JSON.stringify({ ...config, group }, undefined, indentation)}\n`;
    }
    catch (cause) {
        throw new errors/* DoodError */.bI("engine-config-invalid", `${path} is no JSON object, so that the engine itself couldn't start with it`, "Repair the file, then run this again.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/runner/setup.js







function changesMade(env) {
    return new record/* Record */.m((0,external_node_path_.join)((0,record/* stateFolder */.y)(env), "machine.json"));
}
async function setUp(request, env, onChange) {
    const plan = await planSetup(await (0,machine/* readMachine */.Uc)(request.path, request.users), request.group);
    await makeAll(plan.changes, request.dryRun, env, onChange);
    return plan;
}
async function makeAll(changes, dryRun, env, onChange) {
    for (const change of changes) {
        onChange(change.title);
        if (dryRun)
            continue;
        await changesMade(env).add(change);
        await make(change);
    }
    if (!dryRun)
        await reloadUnits(changes);
}
async function undoChanges(isMeant, dryRun, env, onChange) {
    const record = changesMade(env);
    const all = await record.read();
    const undone = [];
    let left = all;
    for (const change of all.filter(isMeant).toReversed()) {
        onChange(change.title);
        const isLeft = dryRun ? false : !(await takeBack(change));
        undone.push({ title: change.title, isLeft });
        left = left.filter((other) => other !== change);
        if (!dryRun)
            await record.keep(left);
    }
    if (!dryRun)
        await reloadUnits(all.filter(isMeant));
    return undone;
}
async function reloadUnits(changes) {
    const touchesUnit = changes.some((change) => change.kind === "file" && change.path.includes("/systemd/system/"));
    if (touchesUnit)
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("systemctl", ["daemon-reload"]).catch(() => { });
}


/***/ }),

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Record),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8162);





function stateFolder(env) {
    const given = env["SETUP_DOOD_STATE"];
    if (given !== undefined && given !== "")
        return given;
    if (process.getuid?.() === 0)
        return "/var/lib/setup-dood";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["XDG_STATE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".local/state"), "setup-dood");
}
class Record {
    #path;
    constructor(path) {
        this.#path = path;
    }
    async read() {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(this.#path, "utf8").catch(() => undefined);
        if (text === undefined)
            return [];
        try {
            const { version, entries } = JSON.parse(text);
            if (version !== 1 || !Array.isArray(entries))
                throw new TypeError("another version");
            return entries;
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DoodError */ .bI("record-invalid", `${this.#path}, which says what was done, can't be read`, "Take back by hand what it names, then delete it.", { cause });
        }
    }
    async add(entry) {
        await this.#write([...(await this.read()), entry]);
    }
    async keep(entries) {
        if (entries.length === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#path, { force: true });
        else
            await this.#write(entries);
    }
    async #write(entries) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#path), { recursive: true, mode: 0o700 });
        const text = `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`;
        const own = { mode: 0o600, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
        await (0,_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M9)(this.#path, Buffer.from(text, "utf8").toString("latin1"), own);
    }
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
