export const id = 124;
export const ids = [124];
export const modules = {

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

/***/ 3124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./build/engine/locate.js + 1 modules
var locate = __webpack_require__(90);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/edits.js
var edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/grant/observe/observe.js
var observe = __webpack_require__(1586);
// EXTERNAL MODULE: ./build/grant/plan/user.js + 6 modules
var user = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/grant/apply/account-files.js + 1 modules
var account_files = __webpack_require__(7255);
;// CONCATENATED MODULE: ./build/grant/apply/revert.js





async function revertGrant(engine, record) {
    try {
        const files = await (0,observe/* readAccountFiles */.p)({ engine }, record.id);
        const wanted = (0,edits/* revertEdits */.wj)((0,user/* accountTexts */.Yj)(files), record.edits);
        const written = await (0,account_files/* writeAccountFiles */.g)(engine, record.id, files, wanted);
        await (0,account_files/* restoreOverwritten */.k)(engine, record.id, written);
        return written.length > 0 ? "reverted" : "nothing-left";
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-gone")
            return "container-gone";
        throw failure;
    }
}

// EXTERNAL MODULE: ./build/grant/discover/targets.js
var discover_targets = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/grant/open-site.js + 6 modules
var open_site = __webpack_require__(1921);
// EXTERNAL MODULE: ./build/cli/grants.js
var cli_grants = __webpack_require__(5098);
;// CONCATENATED MODULE: ./build/cli/revoke.js






const WORDS = {
    reverted: "taken back; its main process keeps its groups until it is restarted",
    "nothing-left": "nothing of the grant is left",
    "container-gone": "the container is gone, and the grant with it",
    "not-granted": "nothing was granted here by dood on this machine",
};
async function revoke(named, options, { env, output }) {
    const site = await (0,open_site/* openSite */.c)(await (0,locate/* locateEngine */.JW)(options.socket, env));
    try {
        const request = { job: undefined, services: [], named, user: undefined };
        const { targets } = await (0,discover_targets/* findTargets */.q)(site.engine, request, () => site.sockets);
        const results = [];
        for (const { target, container } of targets) {
            const id = container instanceof errors/* DoodError */.bI ? target.id : container.id;
            const record = (0,cli_grants/* grantsIn */.x)(id, env);
            const grants = await record.read();
            let result = "not-granted";
            for (const grant of grants.toReversed()) {
                const outcome = await revertGrant(site.engine, grant);
                if (result !== "reverted")
                    result = outcome;
            }
            await record.keep([]);
            results.push({ label: target.label, id, result });
            output.item(result === "not-granted" ? "warning" : "ok", `${target.label}: ${WORDS[result]}`);
        }
        output.json({ version: 1, targets: results });
        return 0;
    }
    finally {
        site.engine.close();
    }
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
