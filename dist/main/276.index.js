export const id = 276;
export const ids = [276];
export const modules = {

/***/ 2276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainDenial: () => (/* binding */ explainDenial)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _grant_plan_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3884);
/* harmony import */ var _report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5249);




function explainDenial(denied) {
    const { path, socket, self } = denied;
    const refusal = (0,_grant_plan_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseSocketGroup */ .B)(socket, denied.allowRootGroup);
    if (refusal !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI(refusal.code, refusal.message, refusal.remedy);
    const user = self.name === undefined ? `uid ${self.uid}` : `${self.name} (uid ${self.uid})`;
    const message = `the user ${user} may not use ${path}: it belongs to group ${socket.gid} (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .socketTitle */ .SJ)(socket)}), and this user's groups are ${self.groups.join(", ")}. It has no passwordless sudo either${mismatch(denied)}`;
    const { remedy, blocks } = wayFor(denied);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("socket-denied", message, remedy, { blocks });
}
function mismatch({ self, socket, vantage }) {
    if (vantage === "host" || self.givenGroups.length === 0)
        return "";
    return `. The container was given group ${self.givenGroups.join(" and ")} from outside (\`--group-add\`), but on this machine the socket's group is ${socket.gid}: the number was found out on another machine`;
}
function wayFor(denied) {
    if (denied.vantage === "host")
        return onHost(denied);
    return denied.onRunner ? inRunner(denied) : inJob(denied);
}
function inJob({ action, socket, job, act }) {
    const sidecar = `uses: ${(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .MZ)({ ...action, isSidecar: true })}`;
    return {
        remedy: `Put the step \`${sidecar}\` before the first that uses docker: it runs as root beside the job container. Or give the container the group from its start: \`options: --group-add ${socket.gid}\`, beside the options that it has (the number is this machine's).`,
        blocks: [
            {
                where: "in the job, before the first step that uses docker",
                language: "yaml",
                lines: ["steps:", `  - ${sidecar}`],
            },
            {
                where: "in the workflow, for a container that has the group from its start",
                language: "yaml",
                lines: [
                    "jobs:",
                    "  group:",
                    "    runs-on: ubuntu-latest # the same as the job's below",
                    "    outputs:",
                    `      options: ${expression("steps.dood.outputs.container-options")}`,
                    "    steps:",
                    `      - uses: ${(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .MZ)({ ...action, isSidecar: false })}`,
                    "        id: dood",
                    `  ${job}:`,
                    "    needs: group",
                    "    container:",
                    `      options: ${expression("needs.group.outputs.options")} # beside those that it has`,
                ],
            },
            ...(act ? [actOptions(socket)] : []),
        ],
    };
}
function actOptions({ gid }) {
    const lines = [`act --container-options "--group-add ${gid}"`];
    return { where: "where act is started, for a job without `container:`", language: "sh", lines };
}
function inRunner({ socket }) {
    return {
        remedy: `The runner itself runs in a container, so that its jobs have the groups which that was started with: start it with the socket's group (on this machine \`docker run --group-add ${socket.gid} …\`). Or let its user in as it is, on its machine: \`dood grant CONTAINER --restart\`.`,
        blocks: [],
    };
}
const expression = (text) => `\${{ ${text} }}`;
function onHost({ self, socket }) {
    return {
        remedy: `Let this user into group ${socket.gid} once, as root on this machine, and start the runner anew.`,
        blocks: [
            {
                where: "on this machine, as root",
                language: "sh",
                lines: [
                    `usermod --append --groups "$(getent group ${socket.gid} | cut -d: -f1)" ${self.name ?? self.uid}`,
                ],
            },
        ],
    };
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
