export const id = 364;
export const ids = [364];
export const modules = {

/***/ 1474:
/***/ ((module) => {

// docker-modem prints whole requests under DEBUG: exec environments must never reach a log.
module.exports = () => () => {};


/***/ }),

/***/ 3028:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 570:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// The userland copy of what Node itself has.
module.exports = __webpack_require__(7075);


/***/ })

};
