export const id = 770;
export const ids = [770];
export const modules = {

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/open-site.js + 6 modules
var open_site = __webpack_require__(1921);
// EXTERNAL MODULE: ./build/runner/machine.js + 1 modules
var runner_machine = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/runner/socket-users.js
var socket_users = __webpack_require__(8415);
// EXTERNAL MODULE: ./build/grant/discover/targets.js
var targets = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/grant/grant.js + 10 modules
var grant = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/grant/side-by-side.js + 2 modules
var side_by_side = __webpack_require__(7996);
// EXTERNAL MODULE: ./build/grant/verify/proof.js + 1 modules
var proof = __webpack_require__(8793);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
// EXTERNAL MODULE: ./build/cli/policy.js
var policy = __webpack_require__(7595);
;// CONCATENATED MODULE: ./build/cli/container-diagnosis.js







async function lookAtContainers(site, named, user) {
    return (0,side_by_side/* sideBySide */.Q)(await patients(site, named, user), (one) => look(site, one));
}
const NAMES = "\0";
function remedies(containers) {
    const names = new Map();
    for (const { name, remedy } of containers.filter((one) => one.remedy !== "")) {
        const pattern = remedy.startsWith("dood ") ? remedy.replace(name, NAMES) : `${NAMES}: ${remedy}`;
        names.set(pattern, [...(names.get(pattern) ?? []), name]);
    }
    return [...names].map(([pattern, all]) => pattern.replace(NAMES, () => all.join(pattern.startsWith(NAMES) ? ", " : " ")));
}
async function patients(site, named, user) {
    const request = { job: undefined, services: [], named, user };
    if (named.length > 0)
        return (await (0,targets/* findTargets */.q)(site.engine, request, () => site.sockets)).targets;
    const ids = await site.engine.listRunning();
    const containers = await Promise.all(ids.map((id) => site.engine.inspect(id).catch(errors/* toDoodError */.Yn)));
    return containers.flatMap((container) => {
        if (container instanceof errors/* DoodError */.bI)
            return [];
        if ((0,mount/* findSocketMount */.wT)(container, site.sockets) === undefined)
            return [];
        const { id, name } = container;
        return [{ target: { role: "named", label: name, id }, container }];
    });
}
async function look(site, { target, container }) {
    if (container instanceof errors/* DoodError */.bI) {
        return { name: target.label, image: "", user: "", ...failure(container) };
    }
    const { name, image } = container;
    const about = { name, image, user: (target.user ?? container.user) || "root" };
    const outcome = await (0,grant/* grantAccess */.$)(site, { target, container }, { ...policy/* CAUTIOUS */.S, dryRun: true }, () => { });
    if (outcome.kind === "refused")
        return { ...about, ...failure(outcome.refusal) };
    if (outcome.kind === "failed")
        return { ...about, ...failure(outcome.error) };
    const { plan } = outcome;
    if (plan.kind === "edit") {
        const text = `no: ${plan.userTitle} is not in the socket's group (${plan.socket.gid})`;
        return {
            ...about,
            state: "problem",
            text,
            proof: null,
            code: "not-granted",
            remedy: `dood grant ${name}`,
        };
    }
    try {
        const { level, tool } = await (0,proof/* proveAccess */.v)(site.engine, target, plan, policy/* CAUTIOUS */.S.verifyCommand);
        const text = level === "inferred" ? "yes, inferred (nothing in the image can test it)" : `yes, proved with ${tool}`;
        const well = { ...about, state: "ok", text, proof: level, code: null, remedy: "" };
        if (plan.main !== "lacks")
            return level === "inferred" ? { ...well, state: "warning" } : well;
        return {
            ...well,
            state: "warning",
            text: `${text}; but its main process was started without the group`,
            remedy: `dood grant ${name} --restart`,
        };
    }
    catch (thrown) {
        return { ...about, ...failure((0,errors/* toDoodError */.Yn)(thrown)) };
    }
}
function failure({ code, message, remedy, }) {
    return { state: "problem", text: `no: ${message}`, proof: null, code, remedy };
}

// EXTERNAL MODULE: ./build/cli/machine-view.js + 1 modules
var machine_view = __webpack_require__(8798);
;// CONCATENATED MODULE: ./build/cli/doctor.js








async function doctor(named, options, context) {
    const { output } = context;
    const endpoint = await (0,locate/* locateEngine */.JW)(options.socket, context.env);
    const { findings, openers } = await lookAtMachine(endpoint, named.length === 0 ? options.user : undefined);
    const site = await (0,open_site/* openSite */.c)(endpoint).catch(errors/* toDoodError */.Yn);
    if (site instanceof errors/* DoodError */.bI) {
        output.item("problem", `engine: ${site.message} [${site.code}]`);
        output.line(`→ ${site.remedy}`);
        await (0,machine_view/* show */.W)(findings, context);
        const { code, message, remedy } = site;
        const error = { code, message, remedy };
        output.json({ version: 1, engine: null, error, findings, openers, containers: [] });
        return 1;
    }
    try {
        output.item("ok", `engine: ${site.info.title} at ${(0,engine_endpoint/* endpointTitle */.o)(endpoint)}${site.info.rootless ? ", rootless" : ""}`);
        await (0,machine_view/* show */.W)(findings, context);
        const containers = await lookAtContainers(site, named, options.user);
        output.line("");
        await output.table(["container", "image", "user", "can use docker"], containers.map(({ state, name, image, user, text }) => [state, name, image, user, text]));
        if (containers.length === 0)
            output.line("no running container mounts the socket");
        for (const line of remedies(containers))
            output.line(`→ ${line}`);
        output.json({ version: 1, engine: site.info.title, error: null, findings, openers, containers });
        return [...findings, ...containers].some(({ state }) => state === "problem") ? 1 : 0;
    }
    finally {
        site.engine.close();
    }
}
async function lookAtMachine(endpoint, user) {
    if (endpoint.kind === "tcp")
        return { findings: [], openers: [] };
    const machine = await (0,runner_machine/* readMachine */.Uc)(endpoint.path, user === undefined ? [] : [user]).catch(errors/* toDoodError */.Yn);
    if (machine instanceof errors/* DoodError */.bI) {
        if (machine.code !== "user-unknown")
            return { findings: [], openers: [] };
        const { message, remedy } = machine;
        return {
            findings: [{ about: "user", state: "problem", subject: `user ${user}`, text: message, remedy }],
            openers: [],
        };
    }
    const findings = (await (0,machine_view/* examine */.s)(machine)).filter(({ subject }) => subject !== "runners");
    return { findings, openers: (0,socket_users/* listOpeners */.j)(machine) };
}


/***/ }),

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


/***/ })

};
