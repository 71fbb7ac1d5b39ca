export const id = 276;
export const ids = [276];
export const modules = {

/***/ 2276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainDenial: () => (/* binding */ explainDenial)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _grant_plan_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9601);
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

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ refuseSocketGroup)
});

// UNUSED EXPORTS: seenSocket

// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/socket/misuse.js


function misuse_findMisuse(socket, rootless) {
    const open = opensToEveryone(socket) ? ["open"] : [];
    const chowned = isRoots(socket, rootless) && socket.uid !== 0 ? ["chowned"] : [];
    return [...open, ...chowned];
}
function misuse_describeMisuse(misuse, path, socket) {
    const seen = `${path} (${socketTitle(socket)})`;
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
function misuse_repairLine(path, socket, rootless) {
    const { uid, mode } = repaired(socket, rootless, undefined);
    const owner = socket.gid === 0 && isRoots(socket, rootless) ? "root:docker" : "root";
    return [
        ...(uid !== socket.uid || owner === "root:docker" ? [`sudo chown ${owner} ${path}`] : []),
        ...(mode === socket.mode ? [] : [`sudo chmod ${mode.toString(8)} ${path}`]),
    ].join(" && ");
}
function isRoots(socket, rootless) {
    return !rootless && socket.uid !== OVERFLOW_ID;
}

// EXTERNAL MODULE: ./build/socket/unmapped.js
var unmapped = __webpack_require__(1634);
;// CONCATENATED MODULE: ./build/grant/plan/refusal.js
function refusal_refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}

;// CONCATENATED MODULE: ./build/grant/plan/socket.js




function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return refuse("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return refuse("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if (isUnmapped(socket) && hasNamespace(seen, engine)) {
        return refuse("userns-remapped", `the container ${describeUnmapped(mount.path, socket)}`, UNMAPPED_REMEDY);
    }
    const misuses = mount.isForeign ? findMisuse(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${repairLine(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return refuse("world-writable", describeMisuse("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${describeMisuse(misuse, mount.source, socket)}. ${remedy}`);
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
    return refuse("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,socket_facts/* opensToGroup */.Sd)(socket)) {
        return refusal_refuse("owner-only", `the socket's group may not use it (${(0,socket_facts/* socketTitle */.SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return refusal_refuse("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   SE: () => (/* binding */ isSidecar)
/* harmony export */ });
/* unused harmony exports readActionReference, errorPage */
function isSidecar(env) {
    return env["SETUP_DOOD_SIDECAR"] !== undefined;
}
function readActionReference(env) {
    return {
        server: env["GITHUB_SERVER_URL"] || undefined,
        repository: env["GITHUB_ACTION_REPOSITORY"] || undefined,
        ref: env["GITHUB_ACTION_REF"] || undefined,
        isSidecar: isSidecar(env),
    };
}
function usesOf({ repository, ref, isSidecar }) {
    const path = isSidecar ? "/sidecar" : "";
    return repository && ref ? `${repository}${path}@${ref}` : `.${path || "/"}`;
}
function errorPage({ server, repository, ref }, code) {
    const page = `docs/errors.md#${code}`;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/${page}` : page;
}


/***/ })

};
