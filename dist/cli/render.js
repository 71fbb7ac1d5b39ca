export const id = 375;
export const ids = [375];
export const modules = {

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function render(format, configuration) {
    switch (format) {
        case "run":
            return `${runOptions(configuration).join(" ")}\n`;
        case "workflow":
            return yaml("Under `jobs.<id>` of a workflow: the runner mounts the socket itself.", workflow(configuration));
        case "compose":
            return yaml("An override file: docker compose -f compose.yaml -f THIS up -d", compose(configuration));
        case "kubernetes":
            return yaml("The GID is that of the socket on the node where the pod runs.", pod(configuration));
        case "arc":
            return yaml("Values of the chart gha-runner-scale-set. The GID is that of the socket on the nodes.", {
                template: { spec: podSpec(configuration, { name: "runner", command: ["/home/runner/run.sh"] }) },
            });
        case "devcontainer":
            return `${JSON.stringify(devcontainer(configuration), undefined, 2)}\n`;
    }
}
function runOptions({ gid, hostUserNamespace, source, path }) {
    return [
        ...(hostUserNamespace ? ["--userns=host"] : []),
        `--volume=${source}:${path}`,
        `--group-add=${gid}`,
    ];
}
function workflow({ gid, hostUserNamespace, image }) {
    return { container: { image, options: `${hostUserNamespace ? "--userns=host " : ""}--group-add ${gid}` } };
}
function compose({ gid, hostUserNamespace, name, image, isComposeService, source, path }) {
    const service = {
        ...(isComposeService ? {} : { image }),
        ...(hostUserNamespace ? { userns_mode: "host" } : {}),
        group_add: [String(gid)],
        volumes: [`${source}:${path}`],
    };
    return { services: { [name]: service } };
}
function pod(configuration) {
    const name = configuration.name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-+|-+$/g, "") || "agent";
    return { apiVersion: "v1", kind: "Pod", metadata: { name }, spec: podSpec(configuration, { name }) };
}
function podSpec({ gid, image, source, path }, { name, command }) {
    const volumeMounts = [{ name: "docker-socket", mountPath: path }];
    return {
        securityContext: { supplementalGroups: [gid] },
        containers: [{ name, image, ...(command === undefined ? {} : { command }), volumeMounts }],
        volumes: [{ name: "docker-socket", hostPath: { path: source, type: "Socket" } }],
    };
}
function devcontainer(configuration) {
    const { gid, hostUserNamespace, image, source, path } = configuration;
    return {
        image,
        mounts: [{ source, target: path, type: "bind" }],
        runArgs: [...(hostUserNamespace ? ["--userns=host"] : []), `--group-add=${gid}`],
    };
}
function yaml(comment, value) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value);
    document.commentBefore = ` ${comment}`;
    return document.toString({ lineWidth: 0 });
}


/***/ })

};
