export const id = 222;
export const ids = [222];
export const modules = {

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _access_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _access_open_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4558);
/* harmony import */ var _access_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _access_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2021);
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5894);
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(404);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2273);
/* harmony import */ var _machine_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6123);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7595);











/** `dood doctor`: reads, and runs a test as each container's user, and changes nothing. */
async function doctor(named, options, context) {
    const { output } = context;
    const endpoint = await (0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .locateEngine */ .JW)(options.socket, context.env);
    const findings = await lookAtMachine(endpoint, options);
    const site = await (0,_access_open_site_js__WEBPACK_IMPORTED_MODULE_1__/* .openSite */ .c)(endpoint).catch(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toDoodError */ .Y);
    if (site instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DoodError */ .b) {
        output.item("problem", `engine: ${site.message} [${site.code}]`);
        output.line(`→ ${site.remedy}`);
        await (0,_machine_view_js__WEBPACK_IMPORTED_MODULE_7__/* .show */ .W)(findings, context);
        const { code, message, remedy } = site;
        output.json({ version: 1, engine: null, error: { code, message, remedy }, findings, containers: [] });
        return 1;
    }
    try {
        output.item("ok", `engine: ${site.info.title} at ${(0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_9__/* .endpointTitle */ .o)(endpoint)}${site.info.rootless ? ", rootless" : ""}`);
        await (0,_machine_view_js__WEBPACK_IMPORTED_MODULE_7__/* .show */ .W)(findings, context);
        const containers = await Promise.all((await patients(site, named, options.user)).map((one) => look(site, one)));
        output.line("");
        await output.table(["container", "image", "user", "can use docker"], containers.map(({ name, image, user, text, code }) => [
            code === null ? "ok" : "problem",
            name,
            image,
            user,
            text,
        ]));
        if (containers.length === 0)
            output.line("no running container mounts the socket");
        for (const { name, code, remedy } of containers)
            if (code !== null)
                output.line(`→ ${name}: ${remedy}`);
        output.json({ version: 1, engine: site.info.title, error: null, findings, containers });
        const isBad = findings.some(({ state }) => state === "problem") || containers.some(({ code }) => code !== null);
        return isBad ? 1 : 0;
    }
    finally {
        site.engine.close();
    }
}
/** Over TCP, or with no socket, there is nothing of this machine to look at. That no runner is here is no fault. */
async function lookAtMachine(endpoint, { user }) {
    if (endpoint.kind === "tcp")
        return [];
    // A user of the containers need not be one of the machine.
    const machine = await (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .readMachine */ .U)(endpoint.path, user === undefined ? [] : [user])
        .catch(() => (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .readMachine */ .U)(endpoint.path, []))
        .catch(() => undefined);
    if (machine === undefined)
        return [];
    return (await (0,_machine_view_js__WEBPACK_IMPORTED_MODULE_7__/* .examine */ .s)(machine)).filter(({ subject }) => subject !== "runners");
}
async function patients(site, named, user) {
    const request = { job: undefined, services: [], named, user };
    if (named.length > 0)
        return (await (0,_access_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findTargets */ .q)(site.engine, request, () => site.sockets)).targets;
    const ids = await site.engine.listRunning();
    const containers = await Promise.all(ids.map((id) => site.engine.inspect(id).catch(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toDoodError */ .Y)));
    return containers.flatMap((container) => {
        // One that has gone meanwhile is nobody's trouble.
        if (container instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DoodError */ .b ||
            (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_10__/* .findSocketMount */ .wT)(container.mounts, site.sockets, container.clientSocket) === undefined)
            return [];
        const { id, name } = container;
        return [
            { target: { role: "named", label: name, id, ...(user === undefined ? {} : { user }) }, container },
        ];
    });
}
async function look(site, { target, container }) {
    if (container instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DoodError */ .b) {
        return { name: target.label, image: "", user: "", ...failure(container) };
    }
    const { name, image } = container;
    const about = { name, image, user: (target.user ?? container.user) || "root" };
    const outcome = await (0,_access_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .grantAccess */ .$)(site, target, container, { ..._policy_js__WEBPACK_IMPORTED_MODULE_8__/* .CAUTIOUS */ .S, dryRun: true }, () => { });
    if (outcome.kind === "refused")
        return { ...about, ...failure(outcome.refusal) };
    if (outcome.kind === "failed")
        return { ...about, ...failure(outcome.error) };
    const { plan } = outcome;
    if (plan.kind === "edit") {
        const text = `no: ${plan.userTitle} is not in the socket's group (${plan.socket.gid})`;
        return { ...about, text, proof: null, code: "not-granted", remedy: `dood grant ${name}` };
    }
    try {
        const { level, tool } = await (0,_access_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .proveAccess */ .v)(site.engine, target, plan, _policy_js__WEBPACK_IMPORTED_MODULE_8__/* .CAUTIOUS */ .S.verifyCommand);
        const text = level === "inferred" ? "yes, inferred (nothing in the image can test it)" : `yes, proved with ${tool}`;
        const main = plan.main === "lacks" ? "; its main process was started without the group" : "";
        return { ...about, text: `${text}${main}`, proof: level, code: null, remedy: "" };
    }
    catch (thrown) {
        return { ...about, ...failure((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toDoodError */ .Y)(thrown)) };
    }
}
function failure({ code, message, remedy, }) {
    return { text: `no: ${message}`, proof: null, code, remedy };
}


/***/ })

};
