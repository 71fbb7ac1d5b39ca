export const id = 270;
export const ids = [270];
export const modules = {

/***/ 6270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  publishFailure: () => (/* binding */ publishFailure)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
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
function verdict({ code, result, proof, warnings }) {
    if (code !== null)
        return "bad";
    if (result === "planned")
        return "planned";
    return proof === null || proof === "inferred" || warnings.length > 0 ? "doubtful" : "good";
}
function renderDiagram({ socket, gid, targets }) {
    const shown = targets.slice(0, MAX_TARGETS);
    const rest = targets.length - shown.length;
    const owner = gid === null ? "" : `group ${gid}`;
    return (0,sanitize/* fenced */.OF)("mermaid", [
        "flowchart LR",
        `  socket[("${[socket, owner].filter(Boolean).map(sanitize/* node */.rH).join("<br>")}")]`,
        ...shown.flatMap((target, index) => path(target, index)),
        ...(rest > 0 ? [`  socket --> rest["${(0,sanitize/* node */.rH)(`and ${rest} more`)}"]`] : []),
        ...CLASSES.map((line) => `  ${line}`),
    ]);
}
const MARKS = { good: "✓", doubtful: "!", bad: "✗", planned: "…" };
function path(target, index) {
    const { role, label, name, image, user, code } = target;
    const [via, container, person] = [`g${index}`, `c${index}`, `u${index}`];
    const title = role === "named" ? name || label : role === "job" ? "job container" : label;
    const kind = verdict(target);
    const link = code === null ? "-->" : "-.-";
    return [
        `  socket ${link} ${via}["${(0,sanitize/* node */.rH)(code ?? way(target))}"]`,
        `  ${via} ${link} ${container}["${[title, image].filter(Boolean).map(sanitize/* node */.rH).join("<br>")}"]`,
        `  ${container} ${link} ${person}(["${(0,sanitize/* node */.rH)(`${MARKS[kind]} ${user}`)}"])`,
        `  class ${via},${container},${person} ${kind}`,
    ];
}
function way({ how, group, gid }) {
    if (how === "root")
        return "root needs no group";
    if (how === "owner")
        return "owns the socket";
    if (how === "let-in")
        return "let in by something else";
    return group === "" ? `group ${gid}` : `group ${group} (${gid})`;
}

// EXTERNAL MODULE: ./build/action/sidecar.js
var sidecar = __webpack_require__(2416);
;// CONCATENATED MODULE: ./build/report/paste-block.js

const SOCKET_MOUNT = "/var/run/docker.sock:/var/run/docker.sock";
const HARMLESS = /^[A-Za-z0-9_./@][A-Za-z0-9_./:@-]*$/;
function pasteBlock(target, { gid, socket }) {
    const group = gid === null ? [] : [`--group-add ${gid}`];
    switch (target.code) {
        case "group-explicit":
        case "rootfs-read-only":
        case "account-file-mounted":
            return group.length === 0 ? undefined : recreated(target, group, []);
        case "userns-remapped":
            return recreated(target, ["--userns=host", ...group], []);
        case "socket-not-mounted":
            return recreated(target, [], [SOCKET_MOUNT]);
        default:
            return target.code === null ? undefined : runBlock(target.code, socket);
    }
}
function runBlock(code, socket) {
    switch (code) {
        case "root-group":
            return step("allow-root-group", "true");
        case "world-writable":
            return step("on-world-writable", "fix");
        case "owner-only":
            return HARMLESS.test(socket) ? engineRestart(socket) : undefined;
        default:
            return undefined;
    }
}
function recreated(target, options, volumes) {
    const { role, label, name, image, configuredUser } = target;
    const all = [...(configuredUser === "" ? [] : [`--user ${configuredUser}`]), ...options];
    if (![label, image, configuredUser || "root"].every((value) => HARMLESS.test(value)))
        return undefined;
    if (role === "named") {
        const volumeOptions = volumes.map((volume) => `--volume ${volume}`);
        const words = ["docker run --detach", `--name ${name || label}`, ...all, ...volumeOptions, image];
        const lines = words.map((word, index) => `${index === 0 ? "" : "  "}${word}${word === image ? "" : " \\"}`);
        return { where: "where the container is started", language: "sh", lines };
    }
    const body = [
        `image: ${image}`,
        ...(all.length === 0 ? [] : [`options: ${all.join(" ")}`]),
        ...(volumes.length === 0 ? [] : ["volumes:", ...volumes.map((volume) => `  - ${volume}`)]),
    ];
    const lines = role === "job"
        ? ["container:", ...body.map((line) => `  ${line}`)]
        : ["services:", `  ${label}:`, ...body.map((line) => `    ${line}`)];
    return { where: "in the job", language: "yaml", lines };
}
function step(input, value) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = process.env;
    const path = (0,sidecar/* isSidecar */.SE)(process.env) ? "/sidecar" : "";
    const local = `.${path || "/"}`;
    const uses = repository && ref ? `${repository}${path}@${ref}` : local;
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

// EXTERNAL MODULE: ./build/action/log.js
var log = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/report/summary.js





function renderSummary(report) {
    const { targets } = report;
    const drawn = targets.length > 0 ? [table(targets), renderDiagram(report)] : [];
    const parts = [
        `## ${headline(report)}`,
        engineLine(report),
        ...drawn,
        ...targets.filter(({ code }) => code !== null).map((target) => refusal(target, report)),
        ...securityNote(report),
        ...note(nested(report)),
        ...note(report.repair === "" ? undefined : report.repair),
        ...warnings(report),
    ];
    return `${parts.join("\n\n")}\n`;
}
function renderFailure({ code, message, remedy }, blocks) {
    const parts = [
        "## ❌ docker access: not granted",
        `${asSentence(message)} (${codeLink(code)})`,
        ...help(remedy, blocks),
    ];
    return `${parts.join("\n\n")}\n`;
}
function headline({ targets, dryRun, verified, dockerInDocker, gid, containerOptions }) {
    const good = targets.filter(({ code }) => code === null).length;
    if (targets.length === 0 && dockerInDocker !== null && gid === null) {
        return `${verified ? "✅" : "📝"} docker access: Docker in Docker needs no group`;
    }
    if (targets.length === 0)
        return `✅ a container gets docker with <code>${(0,sanitize/* cell */.Hn)(containerOptions)}</code>`;
    const count = `${good} of ${targets.length} ${targets.length === 1 ? "container" : "containers"}`;
    if (good < targets.length)
        return `❌ docker ${dryRun ? "would work" : "works"} in ${count}`;
    if (dryRun)
        return `📝 docker would work in ${count} (dry run)`;
    return `${verified ? "✅" : "⚠️"} docker works in ${count}${verified ? "" : ", not all of it verified"}`;
}
function engineLine({ engine, socket, gid, containerOptions, targets }) {
    const isTold = containerOptions === "" || targets.length === 0;
    const options = isTold ? "" : `; a new container gets access with \`${containerOptions}\``;
    return `${(0,sanitize/* cell */.Hn)(engine)} at ${(0,sanitize/* cell */.Hn)(socket)}${gid === null ? "" : `, group ${gid}${options}`}.`;
}
function note(text) {
    return text === undefined ? [] : [`> [!NOTE]\n> ${(0,sanitize/* prose */.CS)(text)}`];
}
function table(targets) {
    const marks = { good: "✅", doubtful: "⚠️", bad: "❌", planned: "📝" };
    const rows = targets.map((target) => [
        [target.label, target.image].filter(Boolean).map(sanitize/* cell */.Hn).join("<br>"),
        (0,sanitize/* cell */.Hn)(target.user),
        (0,sanitize/* cell */.Hn)(before(target)),
        `${marks[verdict(target)]} ${target.code === null ? (0,sanitize/* cell */.Hn)(deed(target)) : `${target.result}: ${codeLink(target.code)}`}`,
        target.code === null ? (0,sanitize/* cell */.Hn)(proved(target)) : "–",
        duration(target.durationMs).replace(" ", "&nbsp;"),
    ]);
    const head = ["container", "user", "before", "after", "proof", "time"];
    return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function refusal(target, report) {
    const block = pasteBlock(target, report);
    return [
        `### ❌ ${(0,sanitize/* cell */.Hn)(target.label)}: user ${(0,sanitize/* cell */.Hn)(target.user)} can't use docker`,
        asSentence(target.message),
        ...help(target.remedy, block === undefined ? [] : [block]),
    ].join("\n\n");
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
function securityNote({ targets }) {
    const open = targets.filter(({ openToEveryone }) => openToEveryone);
    const notes = [
        ...(open.length === 0
            ? []
            : ["**The socket is open to everyone on the machine**, who can all become root on it."]),
        ...targets
            .filter(({ alsoGains }) => alsoGains.length > 0)
            .map(({ label, group, alsoGains }) => `In ${(0,sanitize/* cell */.Hn)(label)}, these members of the realigned group ${(0,sanitize/* cell */.Hn)(group)} may use docker too: ${(0,sanitize/* cell */.Hn)(alsoGains.join(", "))}.`),
    ];
    return notes.length === 0 ? [] : [`> [!CAUTION]\n${notes.map((note) => `> ${note}`).join("\n>\n")}`];
}
function warnings({ warnings: ofSocket, targets }) {
    const told = [{ label: "socket", warnings: ofSocket }, ...targets];
    const lines = told.flatMap(({ label, warnings }) => warnings.map((warning) => `> **${(0,sanitize/* cell */.Hn)(label)}**: ${(0,sanitize/* prose */.CS)(warning)}`));
    return lines.length === 0 ? [] : [`> [!WARNING]\n${lines.join("\n>\n")}`];
}
function codeLink(code) {
    const page = (0,log/* errorPage */.Wr)(code, process.env);
    return /^https?:/.test(page) ? `[${code}](${encodeURI(page)})` : `\`${code}\``;
}

;// CONCATENATED MODULE: ./build/action/publish.js






async function publish(report, channel) {
    if (report.repair !== "")
        log/* log */.Rm.line(`✓ ${report.repair}`);
    const inside = nested(report);
    if (inside !== undefined)
        log/* log */.Rm.line(inside);
    for (const warning of report.warnings)
        log/* log */.Rm.warn(warning);
    for (const target of report.targets)
        announce(target, report);
    if (report.targets.length === 0)
        log/* log */.Rm.line(`✓ a container gets docker with \`${report.containerOptions}\``);
    log/* log */.Rm.folded(`Details (${duration(report.durationMs)} in all)`, details(report));
    setOutputs(report, channel);
    channel.summary(renderSummary(report));
}
async function publishFailure(failure, socket, channel) {
    const error = (0,errors/* toDoodError */.Yn)(failure);
    const block = runBlock(error.code, socket);
    const blocks = block === undefined ? error.blocks : [...error.blocks, block];
    log/* log */.Rm.fail("setup-dood", error);
    foldBlocks("", blocks);
    channel.summary(renderFailure(error, blocks));
}
function announce(target, report) {
    const { label, code } = target;
    const text = sentence(target);
    if (code === null) {
        log/* log */.Rm.line(`${markOf(target)} ${text} (${duration(target.durationMs)})`);
    }
    else {
        log/* log */.Rm.fail(`${target.user} in ${label} can't use docker`, { ...target, code, message: text });
        const block = pasteBlock(target, report);
        foldBlocks(` for ${label}`, block === undefined ? [] : [block]);
    }
    for (const warning of target.warnings)
        log/* log */.Rm.warn(`${label}: ${warning}`);
    if (target.alsoGains.length > 0) {
        const names = target.alsoGains.join(", ");
        log/* log */.Rm.warn(`${label}: by the realigned group, these users may use docker too: ${names}`);
    }
}
function markOf({ result, proof }) {
    if (result === "planned")
        return MARKS.planned;
    return proof === null || proof === "inferred" ? MARKS.doubtful : MARKS.good;
}
function foldBlocks(about, blocks) {
    for (const { where, lines } of blocks)
        log/* log */.Rm.folded(`Ready to paste${about}, ${where}`, lines);
}
function details(report) {
    return [
        ...report.targets.flatMap(targetDetails),
        `${report.group === "" ? "no group" : `group ${report.group}, GID ${report.gid ?? "unknown"}`}; for container.options: ${report.containerOptions || "unknown"}`,
        `verified: ${report.verified}; proof: ${report.proof ?? "none"}; changed: ${report.changed}`,
    ];
}
function targetDetails(target) {
    const { label, name, id, user, mountPath, socketBefore, socketAfter, restarted, mainProcess, proof, tool } = target;
    const mains = {
        has: "has the group",
        lacks: "lacks the group",
        "needs-none": "needs none",
        unknown: "can't be seen from here",
    };
    const after = socketAfter === "" || socketAfter === socketBefore ? "" : `, ${socketAfter} afterwards`;
    return [
        `${label}: container ${name || "unknown"} (${id.slice(0, 12)}), user ${user}`,
        ...(mountPath === "" ? [] : [`  socket at ${mountPath}: ${socketBefore}${after}`]),
        ...(target.code === null
            ? [
                `  main process: ${restarted && target.result !== "planned" ? "restarted, " : ""}${mains[mainProcess]}`,
            ]
            : []),
        ...(proof === null ? [] : [`  proof: ${proof}, by ${tool}`]),
    ];
}
function setOutputs(report, channel) {
    channel.output("gid", report.gid ?? "");
    channel.output("group", report.group);
    channel.output("socket", report.socket);
    channel.output("container-options", report.containerOptions);
    channel.output("proof", report.proof ?? "");
    channel.output("verified", report.verified);
    channel.output("changed", report.changed);
    channel.output("report", JSON.stringify(report));
}


/***/ })

};
