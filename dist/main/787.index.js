export const id = 787;
export const ids = [787];
export const modules = {

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownersOf: () => (/* binding */ ownersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const COMPOSE_PROJECT = "com.docker.compose.project";
const COMPOSE_NUMBER = "com.docker.compose.container-number";
function ownersOf(label, listed, images) {
    const [key = "", ...rest] = label.split("=");
    const value = rest.length === 0 ? undefined : rest.join("=");
    const carriers = listed.filter(({ labels }) => Object.hasOwn(labels, key) && (value === undefined || labels[key] === value));
    const owners = carriers.filter(({ labels, imageId }) => isOwn(key, labels, images.get(imageId) ?? labels));
    if (carriers.length > 0 && owners.length === 0)
        throw imagesOnly(label, carriers.length);
    return owners.map(({ id }) => id);
}
function isOwn(key, container, image) {
    if (!Object.hasOwn(image, key) || image[key] !== container[key])
        return true;
    const isComposed = Object.hasOwn(container, COMPOSE_NUMBER) && !Object.hasOwn(image, COMPOSE_NUMBER);
    return key === COMPOSE_PROJECT && isComposed;
}
function imagesOnly(label, count) {
    const carriers = count === 1 ? "1 container carries" : `${count} containers carry`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-not-found", `${carriers} the label \`${label}\` only by ${count === 1 ? "its image" : "their images"}, which anybody could have made`, "Name those containers in the input `containers` by their names, or give them a label of their own.");
}


/***/ })

};
