export const id = 383;
export const ids = [383];
export const modules = {

/***/ 383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasPasswordlessSudo: () => (/* binding */ hasPasswordlessSudo),
/* harmony export */   runAsRoot: () => (/* binding */ runAsRoot)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);

async function hasPasswordlessSudo() {
    try {
        return (await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)("sudo", ["-n", "--", "true"], { silent: true, ignoreReturnCode: true })) === 0;
    }
    catch {
        return false;
    }
}
function runAsRoot(command, environment = {}) {
    const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    return (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)("sudo", ["-n", "--", "env", ...variables, ...command], {
        silent: true,
        ignoreReturnCode: true,
        listeners: {
            stdout: (data) => process.stdout.write(data),
            stderr: (data) => process.stderr.write(data),
        },
    });
}


/***/ })

};
