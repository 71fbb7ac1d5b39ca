export const id = 102;
export const ids = [102];
export const modules = {

/***/ 2102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grant: () => (/* binding */ grant_grant)
});

// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/socket/misuse.js
var socket_misuse = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/grant/site.js
var grant_site = __webpack_require__(9174);
;// CONCATENATED MODULE: ./build/grant/apply/socket-policy.js






async function tendSocket(site, policy) {
    const { socket } = site;
    if (socket.kind === "tcp" || (0,grant_site/* isBeforeVm */.ZV)(site))
        return { socket, warnings: [] };
    const found = (0,socket_misuse/* findMisuse */.Km)(socket.facts, site.info.rootless);
    const line = (0,socket_misuse/* repairLine */.Ox)(socket.path, socket.facts, site.info.rootless);
    const describe = (misuse) => (0,socket_misuse/* describeMisuse */.ul)(misuse, socket.path, socket.facts);
    const text = found.map(describe).join("; ");
    if (found.includes("open") && policy.onWorldWritable === "fail") {
        throw new errors/* DoodError */.bI("world-writable", text, `Close it on its machine: \`${line}\`, and delete what opens it from your workflow; or set \`on-world-writable: fix\`.`);
    }
    if (found.length > 0 && policy.onWorldWritable === "fix") {
        if (policy.dryRun)
            return { socket, warnings: [`${text}. It would be repaired`] };
        const facts = await repair(socket.path, { site, before: socket.facts, policy, text, line });
        const done = `${socket.path} was repaired: ${(0,socket_facts/* socketTitle */.SJ)(socket.facts)} before, ${(0,socket_facts/* socketTitle */.SJ)(facts)} now`;
        return { socket: { ...socket, facts }, repair: done, warnings: [] };
    }
    const told = found.filter((misuse) => misuse === "chowned" || policy.onWorldWritable === "warn");
    const remedy = `Delete that from your workflow, and repair the socket on its machine: \`${line}\`, or by \`on-world-writable: fix\``;
    return { socket, warnings: told.map((misuse) => `${describe(misuse)}. ${remedy}`) };
}
async function repair(path, { site, before, policy, text, line }) {
    const fail = (why, cause) => new errors/* DoodError */.bI("world-writable", `${text}; ${why}`, `Repair it on the engine's machine: \`${line}\`.`, {
        cause,
    });
    const { info, vantage } = site;
    const dockerGid = before.gid === 0 && vantage === "host" ? await readDockerGid() : undefined;
    const wanted = (0,socket_misuse/* repaired */.X9)(before, info.rootless, dockerGid);
    if (wanted.gid === 0 && vantage === "container" && !info.rootless && !policy.allowRootGroup) {
        throw fail("its group is 0, and which is the machine's docker group can't be seen from a container");
    }
    try {
        if (wanted.uid !== before.uid || wanted.gid !== before.gid)
            await (0,promises_.chown)(path, wanted.uid, wanted.gid);
        if (wanted.mode !== before.mode)
            await (0,promises_.chmod)(path, wanted.mode);
    }
    catch (cause) {
        throw fail(`this user (uid ${process.getuid?.()}) may not repair it (${(0,errors/* errnoOf */.UQ)(cause) ?? cause})`, cause);
    }
    const now = (0,grant_site/* readSocket */.Ce)(path);
    if (now.uid === wanted.uid && now.gid === wanted.gid && now.mode === wanted.mode)
        return now;
    throw fail(`after the repair it is ${(0,socket_facts/* socketTitle */.SJ)(now)}, not ${(0,socket_facts/* socketTitle */.SJ)(wanted)}`);
}
async function readDockerGid() {
    const text = await (0,promises_.readFile)("/etc/group", "latin1").catch(() => "");
    return (0,group/* parseGroup */.h)(text).find(({ name }) => name === "docker")?.gid;
}

// EXTERNAL MODULE: ./build/grant/discover/targets.js
var discover_targets = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/grant/grant.js + 10 modules
var grant = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/grant/new-container.js
var new_container = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/grant/open-site.js + 6 modules
var open_site = __webpack_require__(1921);
// EXTERNAL MODULE: ./build/grant/side-by-side.js + 2 modules
var side_by_side = __webpack_require__(7996);
// EXTERNAL MODULE: ./build/engine/endpoint.js
var endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/grant/discover/docker-in-docker.js
var docker_in_docker = __webpack_require__(1198);
;// CONCATENATED MODULE: ./build/grant/discover/privilege.js


function isPrivileged(nest, { own }) {
    const found = own.find(({ target }) => target.role === "service" && target.label === nest.service);
    return found === undefined || found.container instanceof errors/* DoodError */.bI ? null : found.container.privileged;
}
function riskWarnings(nest, found) {
    const privileged = found.own
        .filter(({ container }) => !(container instanceof errors/* DoodError */.bI) && container.privileged)
        .map(docker_in_docker/* titleOf */.Gg);
    const unseen = nest !== undefined && isPrivileged(nest, found) === null ? [unseenRisk(nest)] : [];
    return [...privileged.map((title) => risk(title, title === nest?.title)), ...unseen];
}
function risk(title, hasEngine) {
    const who = hasEngine ? "root in it, and so whoever may use the engine in it," : "root in it";
    return `${title} is privileged (--privileged, or the capability SYS_ADMIN): ${who} can become root on the machine that runs it${hasEngine ? INSTEAD : ""}`;
}
function unseenRisk({ title }) {
    return `${title} runs an engine, for which a container has to be privileged as a rule (it can't be looked at from here): whoever may use that engine can then become root on the machine that runs it${INSTEAD}`;
}
const INSTEAD = ". Docker in Docker keeps jobs' containers apart, but guards no machine; where you don't need a second engine, share the machine's own socket instead";

// EXTERNAL MODULE: ./build/grant/verify/proof-script.js
var proof_script = __webpack_require__(89);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
;// CONCATENATED MODULE: ./build/report/report.js





function makeReport({ site, found, nest, warnings }, care, outcomes, detection, policy) {
    const targets = outcomes.map(targetReport);
    const levels = targets.length === 0 ? ["api"] : targets.map(({ proof }) => proof);
    const proved = policy.verify && !policy.dryRun ? levels.filter((level) => level !== null) : [];
    const complete = proved.length === levels.length;
    const proof = complete ? ((0,proof_script/* weakest */.hB)(proved) ?? null) : null;
    const first = targets.find(({ gid }) => gid !== null);
    const gid = detection?.gid ?? first?.gid ?? null;
    const needsNone = detection !== undefined && gid === null;
    return {
        version: 1,
        engine: site.info.title,
        socket: (0,endpoint/* endpointAddress */.C)(site.endpoint),
        gid,
        group: targets.find(({ group }) => group !== "")?.group ?? (needsNone ? "" : policy.group),
        containerOptions: detection?.containerOptions ?? (gid === null ? "" : `--group-add ${gid}`),
        verified: proof !== null && proof !== "inferred" && outcomes.every(({ kind }) => kind === "passed"),
        proof,
        changed: care.repair !== undefined || targets.some(({ changed }) => changed),
        dryRun: policy.dryRun,
        durationMs: Math.round((0,clock/* uptimeMs */.B)()),
        dockerInDocker: nest === undefined ? null : { container: nest.title, privileged: isPrivileged(nest, found) },
        repair: care.repair ?? "",
        warnings: [...care.warnings, ...warnings, ...riskWarnings(nest, found)],
        targets,
    };
}
function targetReport(outcome) {
    const { target, container, durationMs } = outcome;
    const base = {
        role: target.role,
        label: target.label,
        id: container?.id ?? target.id,
        name: container?.name ?? "",
        image: container?.image ?? "",
        user: (target.user ?? container?.user) || "root",
        configuredUser: container?.user ?? "",
        mountPath: "",
        socketBefore: "",
        socketAfter: "",
        openToEveryone: false,
        result: "failed",
        group: "",
        gid: null,
        how: "none",
        previousGid: null,
        alsoGains: [],
        losesPrevious: [],
        restarted: false,
        mainProcess: "unknown",
        proof: null,
        tool: "",
        changed: false,
        warnings: [],
        code: null,
        message: "",
        remedy: "",
        durationMs: Math.round(durationMs),
    };
    switch (outcome.kind) {
        case "refused":
            return {
                ...base,
                result: "refused",
                openToEveryone: outcome.refusal.code === "world-writable",
                code: outcome.refusal.code,
                message: outcome.refusal.message,
                remedy: outcome.refusal.remedy,
            };
        case "failed":
            return {
                ...base,
                changed: outcome.changed,
                code: outcome.error.code,
                message: outcome.error.message,
                remedy: outcome.error.remedy,
            };
        case "planned":
            return {
                ...base,
                ...planReport(outcome.plan),
                result: "planned",
                restarted: outcome.plan.restart.kind === "restart",
                mainProcess: outcome.plan.main,
                warnings: outcome.plan.warnings,
            };
        case "passed":
            return {
                ...base,
                ...planReport(outcome.plan),
                socketAfter: (0,socket_facts/* socketTitle */.SJ)(outcome.socketAfter),
                openToEveryone: (0,socket_facts/* opensToEveryone */._X)(outcome.socketAfter),
                result: outcome.changed ? "granted" : "nothing-to-do",
                restarted: outcome.restarted,
                mainProcess: outcome.main,
                proof: outcome.proof?.level ?? null,
                tool: outcome.proof === undefined
                    ? ""
                    : [outcome.proof.tool, outcome.proof.detail].filter(Boolean).join(" "),
                changed: outcome.changed,
                warnings: outcome.warnings,
            };
    }
}
function planReport(plan) {
    const common = {
        user: plan.userTitle,
        mountPath: plan.mount.path,
        socketBefore: (0,socket_facts/* socketTitle */.SJ)(plan.socket),
        openToEveryone: (0,socket_facts/* opensToEveryone */._X)(plan.socket),
        gid: plan.socket.gid,
    };
    if (plan.kind === "nothing")
        return { ...common, how: plan.reason };
    const { group, how, previousGid = null, alsoGains, losesPrevious } = plan.grant;
    return { ...common, group, how, previousGid, alsoGains, losesPrevious };
}

;// CONCATENATED MODULE: ./build/report/sentence.js
function sentence(target) {
    const where = `${target.user} in ${whereabouts(target)}`;
    switch (target.result) {
        case "refused":
        case "failed":
            return `${where}: ${target.message}`;
        case "planned":
            return `${where} would be able to use docker: ${deed(target)}`;
        case "granted":
            return `${where} may now use docker: ${deed(target)}; ${proved(target)}`;
        case "nothing-to-do":
            return `${where} may use docker: ${deed(target)}; ${proved(target)}`;
    }
}
function nested({ dockerInDocker, socket, gid }) {
    if (dockerInDocker === null)
        return undefined;
    const where = `Docker in Docker: ${dockerInDocker.container} runs an engine of its own`;
    return gid === null
        ? `${where}, at ${socket}. There is no socket of this machine to grant: over TCP no user needs a group`
        : `${where}. The socket is that engine's, not this machine's, of which nothing is granted: the group gives access to that engine alone`;
}
function whereabouts(target) {
    const { role, label, name, image } = target;
    const words = {
        job: "the job container",
        service: `service \`${label}\``,
        named: `container \`${name || label}\``,
    };
    return image === "" ? words[role] : `${words[role]} (image ${image})`;
}
function before({ how, gid, group, previousGid, code }) {
    if (code !== null)
        return "no access";
    const words = {
        joined: `not in group ${group} (${gid})`,
        realigned: `group ${group} had GID ${previousGid}`,
        created: `no group had GID ${gid}`,
        root: "root",
        owner: "owns the socket",
        member: `in group ${gid}`,
        "let-in": "let in by something else than a group",
        none: "unknown",
    };
    return words[how];
}
function deed({ how, group, gid, previousGid, restarted, result }) {
    const isPlan = result === "planned";
    const joined = isPlan ? "would join" : "joined";
    const done = {
        joined: `${joined} group ${group} (${gid})`,
        realigned: `${joined} group ${group}, whose GID ${isPlan ? "would go" : "went"} from ${previousGid} to the socket's ${gid}`,
        created: `${joined} the new group ${group} (${gid})`,
        root: "it is root, and needs no group",
        owner: "it owns the socket, and needs no group",
        member: `it was in group ${gid} already`,
        "let-in": "the kernel lets it in already, by something else than a group",
        none: "nothing was done",
    };
    return restarted
        ? `${done[how]}, and its main process ${isPlan ? "would be" : "was"} restarted`
        : done[how];
}
function proved({ proof, tool, result }) {
    switch (proof) {
        case "docker":
            return `proved by ${tool}`;
        case "api":
            return `proved by a connection (${tool})`;
        case "access":
            return "proved by the kernel's own check (nothing in the image can connect)";
        case "inferred":
            return "inferred, not verified";
        default:
            return result === "planned" ? "not tried" : "not verified";
    }
}
function duration(ms) {
    return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/cli/grants.js
var grants = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/cli/policy.js
var cli_policy = __webpack_require__(7595);
;// CONCATENATED MODULE: ./build/cli/grant.js











async function grant_grant(named, options, { env, output }) {
    const policy = {
        ...cli_policy/* CAUTIOUS */.S,
        group: options.group,
        allowRootGroup: options.allowRootGroup ?? false,
        restartServices: options.restart === true ? "always" : "auto",
        dryRun: options.dryRun ?? false,
    };
    const found = await (0,open_site/* openSite */.c)(await (0,locate/* locateEngine */.JW)(options.socket, env));
    try {
        const care = await tendSocket(found, policy);
        const site = { ...found, socket: care.socket };
        const request = { job: undefined, services: [], named, user: options.user };
        const { targets } = await (0,discover_targets/* findTargets */.q)(site.engine, request, () => site.sockets);
        const outcomes = await (0,side_by_side/* sideBySide */.Q)(targets, (one) => (0,grant/* grantAccess */.$)(site, one, policy, (edited, { id }, edits) => (0,grants/* grantsIn */.x)(id, env).add({ id, label: edited.label, edits })));
        const detection = await (0,new_container/* detectGrant */.wN)(site, policy.allowRootGroup).catch(() => undefined);
        const report = makeReport({ site, found: { own: [] }, nest: site.nest, warnings: [] }, care, outcomes, detection, policy);
        print(report, output);
        return report.targets.some(({ code }) => code !== null) ? 1 : 0;
    }
    finally {
        found.engine.close();
    }
}
function print(report, output) {
    for (const warning of report.warnings)
        output.item("warning", warning);
    for (const target of report.targets) {
        output.item(target.code === null ? "ok" : "problem", sentence(target));
        if (target.code !== null)
            output.line(`→ ${target.remedy} [${target.code}]`);
        for (const warning of target.warnings)
            output.item("warning", `${target.label}: ${warning}`);
        if (target.alsoGains.length > 0) {
            output.item("warning", `${target.label}: the group's other members may use docker too: ${target.alsoGains.join(", ")}`);
        }
    }
    output.json(report);
}


/***/ }),

/***/ 5098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ grantsIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2167);


function grantsIn(id, env) {
    return new _system_record_js__WEBPACK_IMPORTED_MODULE_1__/* .Record */ .m((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_system_record_js__WEBPACK_IMPORTED_MODULE_1__/* .stateFolder */ .y)(env), "grants", `${id}.json`));
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vO: () => (/* binding */ requireGroup),
/* harmony export */   wN: () => (/* binding */ detectGrant)
/* harmony export */ });
/* unused harmony export detectAddress */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5064);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3051);
/* harmony import */ var _plan_socket_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1570);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);






async function detectGrant(site, allowRootGroup) {
    const seen = await viewOfNewContainer(site);
    requireGroup(seen, allowRootGroup);
    const namespace = site.info.usernsRemap ? "--userns=host " : "";
    return { gid: seen.gid, containerOptions: `${namespace}--group-add ${seen.gid}` };
}
function detectAddress({ endpoint, nest }) {
    if (nest === undefined || endpoint.kind !== "tcp")
        return undefined;
    const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
    return { gid: undefined, containerOptions: `--env DOCKER_HOST=${endpointAddress(endpoint)}${verify}` };
}
function requireGroup(socket, allowRootGroup) {
    const refusal = (0,_plan_socket_group_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSocketGroup */ .B)(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(site) {
    const { socket } = site;
    if (socket.kind === "tcp") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if ((0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeforeVm */ .ZV)(site))
        return viewInVm(site);
    if (!(0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .isBehindNamespace */ .Yl)(site))
        return socket.facts;
    const maps = await (0,_system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngineIdMaps */ .hg)(socket.facts.uid);
    if (maps === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(gid, maps.gid), mode };
}
function viewInVm({ info }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}


/***/ }),

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup)
/* harmony export */ });
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3437);


function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
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


/***/ })

};
