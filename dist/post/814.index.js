export const id = 814;
export const ids = [814];
export const modules = {

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasPasswordlessSudo: () => (/* binding */ hasPasswordlessSudo),
/* harmony export */   runAsRoot: () => (/* binding */ runAsRoot)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);

/**
 * Whether this user may run anything as root without a password. `sudo -n` fails where one would be
 * asked for (sudo(8)), so that nobody ever waits at a prompt.
 */
async function hasPasswordlessSudo() {
    try {
        return (await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)("sudo", ["-n", "--", "true"], { silent: true, ignoreReturnCode: true })) === 0;
    }
    catch {
        return false; // no sudo in PATH
    }
}
/**
 * Runs a command as root, its output to this process's own, and gives its exit code. sudo's `env_reset`
 * drops the environment (sudoers(5)), so what the command needs is named: it is seen in `ps` and in
 * sudo's log, and may hold no secret.
 * @throws Error where there is no sudo in PATH
 */
function runAsRoot(command, environment = {}) {
    const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    return (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)("sudo", ["-n", "--", "env", ...variables, ...command], {
        // Else the whole command line is printed, too.
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
