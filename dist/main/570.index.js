export const id = 570;
export const ids = [570];
export const modules = {

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  publishFailure: () => (/* binding */ publishFailure)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/action-reference.js
var action_reference = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/report/run-result.js
var run_result = __webpack_require__(3046);
;// CONCATENATED MODULE: ./build/report/sentence.js

function sentence(outcome) {
    const where = `${userOf(outcome)} in ${whereabouts(outcome)}`;
    switch (outcome.kind) {
        case "refused":
        case "failed":
            return `${where}: ${(0,run_result/* denialOf */.Z9)(outcome)?.message}`;
        case "planned":
            return `${where} would be able to use docker: ${actionTaken(outcome)}`;
        case "passed":
            return `${where} may ${outcome.changed ? "now " : ""}use docker: ${actionTaken(outcome)}; ${proved(outcome)}`;
    }
}
function userOf(outcome) {
    if ("plan" in outcome)
        return outcome.plan.userTitle;
    return (outcome.target.user ?? outcome.container?.user) || "root";
}
function whereabouts({ target, container }) {
    const words = {
        job: "the job container",
        service: `service \`${target.label}\``,
        named: `container \`${container?.name || target.label}\``,
    };
    const image = container?.image ?? "";
    return image === "" ? words[target.role] : `${words[target.role]} (image ${image})`;
}
function dindNote(run) {
    if (run.dindHost === undefined)
        return undefined;
    const where = `Docker in Docker: ${run.dindHost.title} runs an engine of its own`;
    return (0,run_result/* gidOf */.Kr)(run) === undefined
        ? `${where}, at ${run.address}. There is no socket of this machine to grant: over TCP no user needs a group`
        : `${where}. The socket is that engine's, not this machine's, of which nothing is granted: the group gives access to that engine alone`;
}
function before(outcome) {
    if (!("plan" in outcome))
        return "no access";
    const { plan } = outcome;
    if (plan.kind === "nothing") {
        const words = {
            root: "root",
            owner: "owns the socket",
            member: `in group ${plan.socket.gid}`,
            "other-access": "let in by something else than a group",
        };
        return words[plan.reason];
    }
    const { how, group, gid, previousGid } = plan.grant;
    const words = {
        joined: `not in group ${group} (${gid})`,
        realigned: `group ${group} had GID ${previousGid}`,
        created: `no group had GID ${gid}`,
    };
    return words[how];
}
function actionTaken(outcome) {
    const isPlan = outcome.kind === "planned";
    const isRestart = isPlan ? outcome.plan.restart.kind === "restart" : outcome.restarted;
    const restart = isRestart ? `, and its main process ${isPlan ? "would be" : "was"} restarted` : "";
    return `${grantWords(outcome)}${restart}`;
}
function grantWords({ kind, plan }) {
    if (plan.kind === "nothing") {
        const words = {
            root: "it is root, and needs no group",
            owner: "it owns the socket, and needs no group",
            member: `it was in group ${plan.socket.gid} already`,
            "other-access": "the kernel lets it in already, by something else than a group",
        };
        return words[plan.reason];
    }
    const [joined, went] = kind === "planned" ? ["would join", "would go"] : ["joined", "went"];
    const { how, group, gid, previousGid } = plan.grant;
    const words = {
        joined: `${joined} group ${group} (${gid})`,
        realigned: `${joined} group ${group}, whose GID ${went} from ${previousGid} to the socket's ${gid}`,
        created: `${joined} the new group ${group} (${gid})`,
    };
    return words[how];
}
function proved(outcome) {
    if (outcome.kind === "planned")
        return "not tried";
    const { proof } = outcome;
    switch (proof?.level) {
        case "docker":
            return `proved by ${toolOf(outcome)}`;
        case "api":
            return `proved by a connection (${toolOf(outcome)})`;
        case "access":
            return "proved by the kernel's own check (nothing in the image can connect)";
        case "inferred":
            return "inferred, not verified";
        case undefined:
            return "not verified";
    }
}
function toolOf({ proof }) {
    return proof === undefined ? "" : [proof.tool, proof.detail].filter(Boolean).join(" ");
}
const MAIN_PROCESS = {
    has: "has the group",
    lacks: "lacks the group",
    "needs-none": "needs none",
    unknown: "can't be seen from here",
};
const REVERTED = {
    reverted: "taken back; its main process keeps its groups until it is restarted",
    "nothing-left": "nothing of the grant is left",
    "container-gone": "the container is gone, and the grant with it",
    "left-in-part": "taken back as far as it is a grant's; the record also names what no grant adds, and that was left",
};
function duration(ms) {
    const whole = Math.round(ms);
    return whole < 1000 ? `${whole} ms` : `${(whole / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/report/json.js



function makeReport(run) {
    const { outcomes, policy, dindHost } = run;
    return {
        version: 1,
        engine: run.engine,
        socket: run.address,
        gid: (0,run_result/* gidOf */.Kr)(run) ?? null,
        group: (0,run_result/* groupOf */.F8)(run),
        containerOptions: (0,run_result/* containerOptionsOf */.Fz)(run),
        verified: (0,run_result/* isVerified */.p4)(run),
        proof: (0,run_result/* proofOf */.oX)(run) ?? null,
        changed: (0,run_result/* isChanged */.Hq)(run),
        dryRun: policy.dryRun,
        durationMs: Math.round(run.durationMs),
        dockerInDocker: dindHost === undefined ? null : { container: dindHost.title, privileged: dindHost.privileged },
        repair: run.check.repair ?? "",
        warnings: run.warnings,
        targets: outcomes.map(targetReport),
    };
}
function targetReport(outcome) {
    const { target, container } = outcome;
    const denial = (0,run_result/* denialOf */.Z9)(outcome);
    return {
        role: target.role,
        label: target.label,
        id: container?.id ?? target.id,
        name: container?.name ?? "",
        image: container?.image ?? "",
        user: userOf(outcome),
        configuredUser: container?.user ?? "",
        ...socketFields(outcome),
        openToEveryone: (0,run_result/* isOpenToEveryone */.zl)(outcome),
        result: resultOf(outcome),
        ...grantFields(outcome),
        ...processFields(outcome),
        changed: "changed" in outcome && outcome.changed,
        warnings: (0,run_result/* warningsOf */.nZ)(outcome),
        code: denial?.code ?? null,
        message: denial?.message ?? "",
        remedy: denial?.remedy ?? "",
        durationMs: Math.round(outcome.durationMs),
    };
}
function resultOf(outcome) {
    if (outcome.kind !== "passed")
        return outcome.kind;
    return outcome.changed ? "granted" : "nothing-to-do";
}
function socketFields(outcome) {
    if (!("plan" in outcome))
        return { mountPath: "", socketBefore: "", socketAfter: "" };
    const { mount, socket } = outcome.plan;
    return {
        mountPath: mount.path,
        socketBefore: (0,socket_facts/* socketTitle */.SJ)(socket),
        socketAfter: outcome.kind === "passed" ? (0,socket_facts/* socketTitle */.SJ)(outcome.socketAfter) : "",
    };
}
function grantFields(outcome) {
    const none = {
        group: "",
        gid: null,
        how: "none",
        previousGid: null,
        alsoGains: [],
        losesPrevious: [],
    };
    if (!("plan" in outcome))
        return none;
    const { plan } = outcome;
    const gid = plan.socket.gid;
    if (plan.kind === "nothing") {
        return { ...none, gid, how: plan.reason === "other-access" ? "let-in" : plan.reason };
    }
    const { group, how, previousGid = null, alsoGains, losesPrevious } = plan.grant;
    return { group, gid, how, previousGid, alsoGains, losesPrevious };
}
function processFields(outcome) {
    switch (outcome.kind) {
        case "planned": {
            const { restart, main } = outcome.plan;
            return { restarted: restart.kind === "restart", mainProcess: main, proof: null, tool: "" };
        }
        case "passed":
            return {
                restarted: outcome.restarted,
                mainProcess: outcome.main,
                proof: outcome.proof?.level ?? null,
                tool: toolOf(outcome),
            };
        default:
            return { restarted: false, mainProcess: "unknown", proof: null, tool: "" };
    }
}

;// CONCATENATED MODULE: ./build/report/paste-block.js


const SOCKET_MOUNT = "/var/run/docker.sock:/var/run/docker.sock";
const HARMLESS = /^[A-Za-z0-9_./@][A-Za-z0-9_./:@-]*$/;
function pasteBlocks(outcome, run, reference) {
    const code = (0,run_result/* denialOf */.Z9)(outcome)?.code;
    const gid = (0,run_result/* gidOf */.Kr)(run);
    const group = gid === undefined ? [] : [`--group-add ${gid}`];
    switch (code) {
        case undefined:
            return [];
        case "group-explicit":
        case "rootfs-read-only":
        case "account-file-mounted":
            return group.length === 0 ? [] : recreated(outcome, group, []);
        case "userns-remapped":
            return recreated(outcome, ["--userns=host", ...group], []);
        case "socket-not-mounted":
            return recreated(outcome, [], [SOCKET_MOUNT]);
        default:
            return runBlocks(code, run.address, reference);
    }
}
function runBlocks(code, socket, reference) {
    switch (code) {
        case "root-group":
            return [step(reference, "allow-root-group", "true")];
        case "world-writable":
            return [step(reference, "on-world-writable", "fix")];
        case "owner-only":
            return HARMLESS.test(socket) ? [engineRestart(socket)] : [];
        default:
            return [];
    }
}
function recreated({ target: { role, label }, container }, options, volumes) {
    const { name = "", image = "", user = "" } = container ?? {};
    const all = [...(user === "" ? [] : [`--user ${user}`]), ...options];
    if (![label, image, user || "root"].every((value) => HARMLESS.test(value)))
        return [];
    if (role === "named") {
        const volumeOptions = volumes.map((volume) => `--volume ${volume}`);
        const words = ["docker run --detach", `--name ${name || label}`, ...all, ...volumeOptions, image];
        const lines = words.map((word, index) => `${index === 0 ? "" : "  "}${word}${word === image ? "" : " \\"}`);
        return [{ where: "where the container is started", language: "sh", lines }];
    }
    const body = [
        `image: ${image}`,
        ...(all.length === 0 ? [] : [`options: ${all.join(" ")}`]),
        ...(volumes.length === 0 ? [] : ["volumes:", ...volumes.map((volume) => `  - ${volume}`)]),
    ];
    const lines = role === "job"
        ? ["container:", ...body.map((line) => `  ${line}`)]
        : ["services:", `  ${label}:`, ...body.map((line) => `    ${line}`)];
    return [{ where: "in the job", language: "yaml", lines }];
}
function step(reference, input, value) {
    const uses = (0,action_reference/* usesOf */.MZ)(reference);
    const local = (0,action_reference/* usesOf */.MZ)({ ...reference, repository: undefined });
    const lines = [`- uses: ${HARMLESS.test(uses) ? uses : local}`, "  with:", `    ${input}: ${value}`];
    return { where: "as this step", language: "yaml", lines };
}
function engineRestart(socket) {
    const podman = [
        "sudo groupadd --force --system docker",
        "sudo install -d /etc/systemd/system/podman.socket.d",
        "printf '[Socket]\\nSocketMode=0660\\nSocketGroup=docker\\n' | sudo tee /etc/systemd/system/podman.socket.d/group.conf",
        "sudo systemctl daemon-reload",
        "sudo systemctl restart podman.socket",
    ];
    const docker = [
        "sudo groupadd --force --system docker",
        "sudo systemctl restart docker.socket docker.service",
    ];
    return {
        where: "on the engine's machine",
        language: "sh",
        lines: socket.includes("podman") ? podman : docker,
    };
}

// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(1872);
;// CONCATENATED MODULE: ./build/report/diagram.js



const MAX_TARGETS = 12;
const CLASSES = [
    "classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
    "classDef doubtful fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    "classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    "classDef planned fill:#ddf4ff,stroke:#0969da,color:#1f2328",
];
function renderDiagram(run) {
    const shown = run.outcomes.slice(0, MAX_TARGETS);
    const rest = run.outcomes.length - shown.length;
    const gid = (0,run_result/* gidOf */.Kr)(run);
    const owner = gid === undefined ? "" : `group ${gid}`;
    return (0,sanitize/* fenced */.OF)("mermaid", [
        "flowchart LR",
        `  socket[("${[run.address, owner].filter(Boolean).map(sanitize/* node */.rH).join("<br>")}")]`,
        ...shown.flatMap(path),
        ...(rest > 0 ? [`  socket --> rest["${(0,sanitize/* node */.rH)(`and ${rest} more`)}"]`] : []),
        ...CLASSES.map((line) => `  ${line}`),
    ]);
}
function path(outcome, index) {
    const { target, container } = outcome;
    const [via, box, person] = [`g${index}`, `c${index}`, `u${index}`];
    const titles = { named: container?.name || target.label, job: "job container", service: target.label };
    const kind = (0,run_result/* verdictOf */.Vj)(outcome);
    const link = (0,run_result/* denialOf */.Z9)(outcome) === undefined ? "-->" : "-.-";
    return [
        `  socket ${link} ${via}["${(0,sanitize/* node */.rH)(way(outcome))}"]`,
        `  ${via} ${link} ${box}["${[titles[target.role], container?.image ?? ""].filter(Boolean).map(sanitize/* node */.rH).join("<br>")}"]`,
        `  ${box} ${link} ${person}(["${(0,sanitize/* node */.rH)(`${run_result/* MARKS */.j7[kind].sign} ${userOf(outcome)}`)}"])`,
        `  class ${via},${box},${person} ${kind}`,
    ];
}
function way(outcome) {
    if (!("plan" in outcome))
        return (0,run_result/* denialOf */.Z9)(outcome)?.code ?? "";
    const { plan } = outcome;
    if (plan.kind === "edit")
        return `group ${plan.grant.group} (${plan.grant.gid})`;
    const words = {
        root: "root needs no group",
        owner: "owns the socket",
        member: `group ${plan.socket.gid}`,
        "other-access": "let in by something else",
    };
    return words[plan.reason];
}

;// CONCATENATED MODULE: ./build/report/summary.js






function renderSummary(run, reference) {
    const { outcomes } = run;
    const drawn = outcomes.length > 0 ? [table(outcomes, reference), renderDiagram(run)] : [];
    const parts = [
        `## ${headline(run)}`,
        engineLine(run),
        ...drawn,
        ...outcomes.flatMap((outcome) => refusal(outcome, run, reference)),
        ...securityNote(outcomes),
        ...note(dindNote(run)),
        ...note(run.check.repair),
        ...warnings(run),
    ];
    return `${parts.join("\n\n")}\n`;
}
function renderFailure({ code, message, remedy }, blocks, reference) {
    const parts = [
        `## ${run_result/* MARKS */.j7.bad.emoji} docker access: not granted`,
        `${asSentence(message)} (${codeLink(code, reference)})`,
        ...help(remedy, blocks),
    ];
    return `${parts.join("\n\n")}\n`;
}
function headline(run) {
    const { outcomes, policy } = run;
    const { good, doubtful, bad, planned } = run_result/* MARKS */.j7;
    const isGood = (0,run_result/* isVerified */.p4)(run);
    if (outcomes.length === 0 && run.dindHost !== undefined && (0,run_result/* gidOf */.Kr)(run) === undefined) {
        return `${(isGood ? good : planned).emoji} docker access: Docker in Docker needs no group`;
    }
    if (outcomes.length === 0) {
        return `${good.emoji} a container gets docker with <code>${(0,sanitize/* cell */.Hn)((0,run_result/* containerOptionsOf */.Fz)(run))}</code>`;
    }
    const able = outcomes.filter((outcome) => (0,run_result/* denialOf */.Z9)(outcome) === undefined).length;
    const count = `${able} of ${outcomes.length} ${outcomes.length === 1 ? "container" : "containers"}`;
    if (able < outcomes.length)
        return `${bad.emoji} docker ${policy.dryRun ? "would work" : "works"} in ${count}`;
    if (policy.dryRun)
        return `${planned.emoji} docker would work in ${count} (dry run)`;
    return `${(isGood ? good : doubtful).emoji} docker works in ${count}${isGood ? "" : ", not all of it verified"}`;
}
function engineLine(run) {
    const gid = (0,run_result/* gidOf */.Kr)(run);
    const options = (0,run_result/* containerOptionsOf */.Fz)(run);
    const isTold = options === "" || run.outcomes.length === 0;
    const hint = isTold ? "" : `; a new container gets access with \`${options}\``;
    return `${(0,sanitize/* cell */.Hn)(run.engine)} at ${(0,sanitize/* cell */.Hn)(run.address)}${gid === undefined ? "" : `, group ${gid}${hint}`}.`;
}
function note(text) {
    return text === undefined ? [] : [`> [!NOTE]\n> ${(0,sanitize/* prose */.CS)(text)}`];
}
function table(outcomes, reference) {
    const rows = outcomes.map((outcome) => [
        [outcome.target.label, outcome.container?.image ?? ""].filter(Boolean).map(sanitize/* cell */.Hn).join("<br>"),
        (0,sanitize/* cell */.Hn)(userOf(outcome)),
        (0,sanitize/* cell */.Hn)(before(outcome)),
        `${run_result/* MARKS */.j7[(0,run_result/* verdictOf */.Vj)(outcome)].emoji} ${after(outcome, reference)}`,
        "plan" in outcome ? (0,sanitize/* cell */.Hn)(proved(outcome)) : "–",
        duration(outcome.durationMs).replace(" ", "&nbsp;"),
    ]);
    const head = ["container", "user", "before", "after", "proof", "time"];
    return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function after(outcome, reference) {
    if ("plan" in outcome)
        return (0,sanitize/* cell */.Hn)(actionTaken(outcome));
    const { code } = outcome.kind === "refused" ? outcome.refusal : outcome.error;
    return `${outcome.kind}: ${codeLink(code, reference)}`;
}
function refusal(outcome, run, reference) {
    const denial = (0,run_result/* denialOf */.Z9)(outcome);
    if (denial === undefined)
        return [];
    return [
        `### ${run_result/* MARKS */.j7.bad.emoji} ${(0,sanitize/* cell */.Hn)(outcome.target.label)}: user ${(0,sanitize/* cell */.Hn)(userOf(outcome))} can't use docker`,
        asSentence(denial.message),
        ...help(denial.remedy, pasteBlocks(outcome, run, reference)),
    ];
}
function help(remedy, blocks) {
    return [
        `**Remedy:** ${asSentence(remedy)}`,
        ...blocks.flatMap(({ where, language, lines }) => [
            `Ready to paste, ${(0,sanitize/* prose */.CS)(where)}:`,
            (0,sanitize/* fenced */.OF)(language, lines.map(sanitize/* plain */.pj)),
        ]),
    ];
}
function asSentence(text) {
    const whole = /[.!?:]$/.test(text) ? text : `${text}.`;
    return (0,sanitize/* prose */.CS)(whole.replace(/^[a-z]/, (letter) => letter.toUpperCase()));
}
function securityNote(outcomes) {
    const notes = [
        ...(outcomes.some(run_result/* isOpenToEveryone */.zl)
            ? ["**The socket is open to everyone on the machine**, who can all become root on it."]
            : []),
        ...outcomes.flatMap((outcome) => {
            const { group = "", alsoGains = [] } = (0,run_result/* grantOf */.od)(outcome) ?? {};
            if (alsoGains.length === 0)
                return [];
            return `In ${(0,sanitize/* cell */.Hn)(outcome.target.label)}, these members of the realigned group ${(0,sanitize/* cell */.Hn)(group)} may use docker too: ${(0,sanitize/* cell */.Hn)(alsoGains.join(", "))}.`;
        }),
    ];
    return notes.length === 0 ? [] : [`> [!CAUTION]\n${notes.map((note) => `> ${note}`).join("\n>\n")}`];
}
function warnings({ warnings: ofRun, outcomes }) {
    const told = [
        { label: "socket", warnings: ofRun },
        ...outcomes.map((outcome) => ({ label: outcome.target.label, warnings: (0,run_result/* warningsOf */.nZ)(outcome) })),
    ];
    const lines = told.flatMap(({ label, warnings }) => warnings.map((warning) => `> **${(0,sanitize/* cell */.Hn)(label)}**: ${(0,sanitize/* prose */.CS)(warning)}`));
    return lines.length === 0 ? [] : [`> [!WARNING]\n${lines.join("\n>\n")}`];
}
function codeLink(code, reference) {
    const page = (0,action_reference/* errorPage */.Wr)(reference, code);
    return /^https?:/.test(page) ? `[${code}](${encodeURI(page)})` : `\`${code}\``;
}

// EXTERNAL MODULE: ./build/action/log.js
var log = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/action/publish.js









function publish(run, { files, reference }) {
    if (run.check.repair !== undefined)
        log/* log */.R.line(`${run_result/* MARKS */.j7.good.sign} ${run.check.repair}`);
    const note = dindNote(run);
    if (note !== undefined)
        log/* log */.R.line(note);
    for (const warning of run.warnings)
        log/* log */.R.warn(warning);
    for (const outcome of run.outcomes)
        announce(outcome, run, reference);
    if (run.outcomes.length === 0) {
        log/* log */.R.line(`${run_result/* MARKS */.j7.good.sign} a container gets docker with \`${(0,run_result/* containerOptionsOf */.Fz)(run)}\``);
    }
    const report = makeReport(run);
    log/* log */.R.folded(`Details (${duration(run.durationMs)} in all)`, details(run, report));
    setOutputs(report, files);
    files.summary(renderSummary(run, reference));
}
function publishFailure(failure, address, { files, reference }) {
    const error = (0,errors/* toDoodError */.Yn)(failure);
    const blocks = [...error.blocks, ...runBlocks(error.code, address, reference)];
    log/* log */.R.fail("setup-dood", error, (0,action_reference/* errorPage */.Wr)(reference, error.code));
    foldBlocks("", blocks);
    files.summary(renderFailure(error, blocks, reference));
}
function announce(outcome, run, reference) {
    const { label } = outcome.target;
    const text = sentence(outcome);
    const denial = (0,run_result/* denialOf */.Z9)(outcome);
    if (denial === undefined) {
        log/* log */.R.line(`${run_result/* MARKS */.j7[(0,run_result/* proofVerdictOf */.t5)(outcome)].sign} ${text} (${duration(outcome.durationMs)})`);
    }
    else {
        const { code, remedy } = denial;
        const title = `${userOf(outcome)} in ${label} can't use docker`;
        log/* log */.R.fail(title, { code, message: text, remedy }, (0,action_reference/* errorPage */.Wr)(reference, code));
        foldBlocks(` for ${label}`, pasteBlocks(outcome, run, reference));
    }
    for (const warning of (0,run_result/* warningsOf */.nZ)(outcome))
        log/* log */.R.warn(`${label}: ${warning}`);
    const { alsoGains = [] } = (0,run_result/* grantOf */.od)(outcome) ?? {};
    if (alsoGains.length > 0) {
        log/* log */.R.warn(`${label}: by the realigned group, these users may use docker too: ${alsoGains.join(", ")}`);
    }
}
function foldBlocks(about, blocks) {
    for (const { where, lines } of blocks)
        log/* log */.R.folded(`Ready to paste${about}, ${where}`, lines);
}
function details(run, report) {
    const { group, verified, proof, changed } = report;
    return [
        ...run.outcomes.flatMap(targetDetails),
        `${group === "" ? "no group" : `group ${group}, GID ${(0,run_result/* gidOf */.Kr)(run) ?? "unknown"}`}; for container.options: ${(0,run_result/* containerOptionsOf */.Fz)(run) || "unknown"}`,
        `verified: ${verified}; proof: ${proof ?? "none"}; changed: ${changed}`,
    ];
}
function targetDetails(outcome) {
    const { target, container } = outcome;
    const id = (container?.id ?? target.id).slice(0, 12);
    const title = `${target.label}: container ${container?.name || "unknown"} (${id}), user ${userOf(outcome)}`;
    if (!("plan" in outcome))
        return [title];
    const { mount, socket } = outcome.plan;
    const [before, after] = [
        (0,socket_facts/* socketTitle */.SJ)(socket),
        (0,socket_facts/* socketTitle */.SJ)("socketAfter" in outcome ? outcome.socketAfter : socket),
    ];
    const restarted = outcome.kind === "passed" && outcome.restarted ? "restarted, " : "";
    const main = outcome.kind === "passed" ? outcome.main : outcome.plan.main;
    const proof = outcome.kind === "passed" ? outcome.proof : undefined;
    return [
        title,
        `  socket at ${mount.path}: ${before}${after === before ? "" : `, ${after} afterwards`}`,
        `  main process: ${restarted}${MAIN_PROCESS[main]}`,
        ...(proof === undefined ? [] : [`  proof: ${proof.level}, by ${toolOf({ proof })}`]),
    ];
}
function setOutputs(report, files) {
    files.output("gid", report.gid ?? "");
    files.output("group", report.group);
    files.output("socket", report.socket);
    files.output("container-options", report.containerOptions);
    files.output("proof", report.proof ?? "");
    files.output("verified", report.verified);
    files.output("changed", report.changed);
    files.output("report", JSON.stringify(report));
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

/***/ 3046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Fz: () => (/* binding */ containerOptionsOf),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Kr: () => (/* binding */ gidOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Z9: () => (/* binding */ denialOf),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   od: () => (/* binding */ grantOf),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   t5: () => (/* binding */ proofVerdictOf),
/* harmony export */   zl: () => (/* binding */ isOpenToEveryone)
/* harmony export */ });
/* harmony import */ var _grant_verify_proof_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);


function gidOf({ newContainer }) {
    return newContainer.kind === "group" ? newContainer.gid : undefined;
}
function groupOf(run) {
    const [granted] = run.outcomes.flatMap((one) => grantOf(one) ?? []);
    if (granted !== undefined)
        return granted.group;
    return run.newContainer.kind === "address" ? "" : run.policy.group;
}
function containerOptionsOf({ newContainer }) {
    return newContainer.kind === "failed" ? "" : newContainer.options;
}
function proofOf({ outcomes, policy }) {
    if (!policy.verify || policy.dryRun)
        return undefined;
    if (outcomes.length === 0)
        return "api";
    const levels = outcomes.flatMap((one) => (one.kind === "passed" ? (one.proof?.level ?? []) : []));
    return levels.length === outcomes.length ? (0,_grant_verify_proof_script_js__WEBPACK_IMPORTED_MODULE_1__/* .weakest */ .hB)(levels) : undefined;
}
function isVerified(run) {
    return proofOf(run) !== undefined && run.outcomes.every(isTargetVerified);
}
function isTargetVerified(outcome) {
    if (outcome.kind !== "passed")
        return false;
    const { plan, proof } = outcome;
    const isKnown = !(plan.kind === "nothing" && plan.reason === "other-access") && !plan.mount.isForeign;
    return proof !== undefined && proof.level !== "inferred" && isKnown;
}
function isChanged({ check, outcomes }) {
    return check.repair !== undefined || outcomes.some((one) => "changed" in one && one.changed);
}
function grantOf(outcome) {
    return "plan" in outcome && outcome.plan.kind === "edit" ? outcome.plan.grant : undefined;
}
function isOpenToEveryone(outcome) {
    switch (outcome.kind) {
        case "passed":
            return (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(outcome.socketAfter);
        case "planned":
            return (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(outcome.plan.socket);
        case "refused":
            return outcome.refusal.code === "world-writable";
        case "failed":
            return false;
    }
}
function denialOf(outcome) {
    return outcome.kind === "refused" ? outcome.refusal : outcome.kind === "failed" ? outcome.error : undefined;
}
function warningsOf(outcome) {
    return outcome.kind === "passed"
        ? outcome.warnings
        : outcome.kind === "planned"
            ? outcome.plan.warnings
            : [];
}
const MARKS = {
    good: { sign: "✓", emoji: "✅" },
    doubtful: { sign: "!", emoji: "⚠️" },
    bad: { sign: "✗", emoji: "❌" },
    planned: { sign: "…", emoji: "📝" },
};
function verdictOf(outcome) {
    const proved = proofVerdictOf(outcome);
    return proved === "good" && warningsOf(outcome).length > 0 ? "doubtful" : proved;
}
function proofVerdictOf(outcome) {
    switch (outcome.kind) {
        case "refused":
        case "failed":
            return "bad";
        case "planned":
            return "planned";
        case "passed":
            return isTargetVerified(outcome) ? "good" : "doubtful";
    }
}


/***/ })

};
