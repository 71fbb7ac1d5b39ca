export const id = 565;
export const ids = [565];
export const modules = {

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ requirePlain),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   nb: () => (/* binding */ requireFewLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function unusable(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("account-file-unusable", `${path} in the container ${what}`, "setup-dood reads and edits plain account files of up to 1 MiB and 50,000 lines only: repair the image.");
}
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_LINES = 50_000;
function requirePlain(path, { isRegular, size }) {
    if (!isRegular)
        throw unusable(path, "is not a regular file");
    if (size > MAX_FILE_BYTES)
        throw unusable(path, `is ${size} bytes`);
}
function requireFewLines(path, text) {
    if (text.split("\n", MAX_LINES + 1).length > MAX_LINES) {
        throw unusable(path, `has more than ${MAX_LINES} lines`);
    }
}


/***/ }),

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brokenArchive: () => (/* binding */ brokenArchive),
/* harmony export */   q: () => (/* binding */ archiveBroken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);


const VOLUME = {
    where: "where the container is described",
    language: "yaml",
    lines: ["volumes:", "  - /var/run/docker.sock:/run/docker.sock"],
};
const AT_RUN = "mount the socket at /run/docker.sock: /var/run is a link to /run in that image";
const FAULTS = [
    {
        said: /openat \S+: (no such device or address|is a directory)/,
        fault: {
            issue: "moby/moby#53716",
            mendedIn: "29.8.2",
            workaround: "mount the socket at a path that lies in no other mount",
        },
    },
    {
        said: /mkdirat \S+: (file exists|.*path escapes from parent)/,
        fault: { issue: "moby/moby#52653", mendedIn: "29.5.2", workaround: AT_RUN },
    },
    {
        said: /path escapes from parent/,
        fault: { issue: "moby/moby#53258", mendedIn: "29.7.1", workaround: AT_RUN },
    },
];
function brokenArchive(failure) {
    const answer = failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI ? failure.cause : failure;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(answer) !== 500)
        return undefined;
    const words = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .engineWords */ .Y7)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(answer));
    const found = FAULTS.find(({ said }) => said.test(words));
    return found && { words, ...found.fault };
}
function archiveBroken(broken, engine, lacking) {
    const { words, issue, mendedIn, workaround } = broken;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("archive-broken", `${engine} can't reach the container's files (${words}: ${issue}), and the image has no ${lacking} to do it instead`, `Either ${workaround}; or use Docker ${mendedIn} or newer.`, workaround === AT_RUN ? { blocks: [VOLUME] } : {});
}


/***/ }),

/***/ 4275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ statOwners),
/* harmony export */   i0: () => (/* binding */ requireOwners),
/* harmony export */   mI: () => (/* binding */ parseOwners),
/* harmony export */   xg: () => (/* binding */ withOwners),
/* harmony export */   y5: () => (/* binding */ exportedOwners)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _root_stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3954);




async function statOwners(paths, exec) {
    const ran = await (0,_root_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .execStat */ .i)(["-c", "%u %g %n", ...paths], exec);
    if (ran?.kind === "timeout")
        throw unknownOwner(paths, "`stat` in it didn't end");
    return ran === undefined ? undefined : parseOwners(ran.output, paths);
}
function parseOwners(output, paths) {
    const owners = new Map();
    for (const line of output.split("\n")) {
        const [, uid, gid, path = ""] = /^(\d{1,10}) (\d{1,10}) (\/.*)$/.exec(line) ?? [];
        if (paths.includes(path))
            owners.set(path, { uid: Number(uid), gid: Number(gid) });
    }
    return owners;
}
const MAX_EXPORT_BYTES = 256 * 1024 * 1024;
async function exportedOwners(files, archive) {
    const { extract } = await __webpack_require__.e(/* import() | tar-stream */ 145).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const entries = extract();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(archive, entries, () => { });
    const paths = files.map(({ path }) => path);
    const owners = new Map();
    let bytes = 0;
    for await (const entry of entries) {
        const { name, uid, gid, size } = entry.header;
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve("/", name);
        const isAsked = paths.includes(path.replace(/-$/, ""));
        if (isAsked && uid !== undefined && gid !== undefined)
            owners.set(path, { uid, gid });
        if (paths.every((one) => owners.has(one)))
            break;
        bytes += size ?? 0;
        if (bytes > MAX_EXPORT_BYTES)
            throw unknownOwner(paths, `${bytes} bytes of it come before them`);
        entry.resume();
    }
    archive.destroy?.();
    return owners;
}
function withOwners(files, owners) {
    return files.map((write) => {
        const owner = owners.get(write.path) ?? owners.get(`${write.path}-`);
        if (owner === undefined && write.previous !== undefined)
            throw unknownOwner([write.path], "nothing tells it");
        return { ...write, file: { ...write.file, ...(owner ?? { uid: 0, gid: 0 }) } };
    });
}
function requireOwners(files, owners) {
    for (const { path, file } of files) {
        const now = owners.get(path);
        if (now === undefined || (now.uid === file.uid && now.gid === file.gid))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("account-file-unusable", `${path} in the container belongs to ${now.uid}:${now.gid} after the edit, and not to ${file.uid}:${file.gid} as before`, `Give it back in the container, as its root: \`chown ${file.uid}:${file.gid} ${path}\`.`);
    }
}
function unknownOwner(paths, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("account-file-unusable", `who owns ${paths.join(", ")} in the container can't be found out (${why}), so nothing is edited`, "Give the group from outside: `--group-add` with the socket's GID, or put a `stat` into the image.");
}


/***/ }),

/***/ 8772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FilesByExec: () => (/* binding */ FilesByExec)
/* harmony export */ });
/* unused harmony export parseFiles */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _account_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5499);
/* harmony import */ var _broken_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2637);
/* harmony import */ var _file_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4275);
/* harmony import */ var _root_stat_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3954);





const TIMEOUT_MS = 20_000;
const ENVIRONMENT = [..._root_stat_js__WEBPACK_IMPORTED_MODULE_4__/* .OWN_LIBRARIES */ .L, "PATH=/usr/sbin:/usr/bin:/sbin:/bin"];
const NO_PROGRAM = 127;
const MAX_OUTPUT_BYTES = 4 * _account_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ;
const MAX_ARGUMENT = 100_000;
const MAX_ARGUMENTS = 1_500_000;
const REQUIRE = `require() {
  for tool; do command -v "$tool" >/dev/null || { echo "$tool"; exit ${NO_PROGRAM}; }; done
}`;
const READ = `${REQUIRE}
require cat readlink stat
for path; do
  real=$(readlink -f "$path" 2>/dev/null)
  if [ -f "$real" ]; then
    set -- $(stat -c '%u %g %a %s' "$real")
    echo "file $1 $2 $3 $4"
    printf '%s\\n' "$real"
    [ "$4" -gt ${_account_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ} ] || cat "$real"
    echo
  elif [ -e "$real" ] || [ -L "$path" ]; then
    echo other
  else
    echo missing
  fi
done 2>/dev/null`;
const REAL_PATHS = `${REQUIRE}
require readlink
for path; do
  rest=
  until real=$(readlink -f "\${path:-/}"); do
    rest=/\${path##*/}$rest
    path=\${path%/*}
  done
  real=\${real%/}$rest
  printf '%s\\n' "\${real:-/}"
done`;
const WRITE = `${REQUIRE}
require chmod chown ln mv rm stat
umask 077
stage() {
  while [ $# -gt 0 ]; do
    new=$1.setup-dood owner=$2 mode=$3 count=$5
    shift 5
    rm -f "$new" && (set -C && : >"$new") || return 1
    while [ "$count" -gt 0 ]; do
      printf %b "$1" >>"$new" || return 1
      shift
      count=$((count - 1))
    done
    chown "$owner" "$new" && chmod "$mode" "$new" || return 1
  done
}
replace() {
  while [ $# -gt 0 ]; do
    path=$1 keep=$4
    shift $((5 + $5))
    if [ "$keep" = yes ]; then rm -f "$path-" && ln "$path" "$path-" || return 1; fi
    mv -f "$path.setup-dood" "$path" && stat -c '%u %g %n' "$path" || return 1
  done
}
clean() {
  while [ $# -gt 0 ]; do
    rm -f "$1.setup-dood"
    shift $((5 + $5))
  done
}
stage "$@" && replace "$@" || { clean "$@"; exit 1; }`;
class FilesByExec {
    #means;
    #broken;
    constructor(means, broken) {
        this.#means = means;
        this.#broken = broken;
    }
    async read(id, paths) {
        return parseFiles(paths, await this.#run(id, READ, paths));
    }
    async realPaths(id, paths) {
        return parsePaths(paths, await this.#run(id, REAL_PATHS, paths));
    }
    async write(id, writes) {
        const paths = writes.map(({ path }) => path);
        (0,_file_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .requireOwners */ .i0)(writes, (0,_file_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOwners */ .mI)(await this.#run(id, WRITE, writeArguments(writes)), paths));
    }
    async #run(id, script, args) {
        const ran = await this.#means.engine.exec(id, {
            command: ["/bin/sh", "-c", script, "setup-dood", ...args],
            user: "0",
            env: ENVIRONMENT,
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: MAX_OUTPUT_BYTES,
        });
        if (ran.kind === "exited" && ran.code === 0)
            return ran.output;
        const { title } = await this.#means.engine.info();
        if (ran.kind === "not-started")
            throw (0,_broken_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveBroken */ .q)(this.#broken, title, "shell");
        if (ran.kind === "exited" && ran.code === NO_PROGRAM) {
            throw (0,_broken_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveBroken */ .q)(this.#broken, title, /^[a-z]+$/m.exec(ran.output)?.[0] ?? "shell");
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("account-file-unusable", ran.kind === "timeout"
            ? `a shell that reads the account files in the container didn't end within ${TIMEOUT_MS / 1000} s`
            : `a shell can't read or replace the account files in the container: ${ran.output.trim()}`, "Give the group from outside: `--group-add` with the socket's GID.");
    }
}
function parseFiles(paths, output) {
    let rest = output;
    const take = (path, length) => {
        if (rest.length <= length || rest[length] !== "\n")
            throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(path, "changed while it was read");
        const taken = rest.slice(0, length);
        rest = rest.slice(length + 1);
        return taken;
    };
    const line = (path) => take(path, rest.indexOf("\n"));
    return paths.map((path) => {
        const said = line(path);
        if (said === "missing")
            return undefined;
        const [, uid, gid, mode = "", size] = /^file (\d{1,10}) (\d{1,10}) ([0-7]{1,4}) (\d{1,15})$/.exec(said) ?? [];
        (0,_account_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlain */ .G)(path, { isRegular: size !== undefined, size: Number(size) });
        const real = requirePath(path, line(path));
        const text = take(path, Number(size));
        (0,_account_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFewLines */ .nb)(path, text);
        return { path: real, text, mode: Number.parseInt(mode, 8), uid: Number(uid), gid: Number(gid) };
    });
}
function parsePaths(paths, output) {
    const lines = output.split("\n");
    return paths.map((path, at) => requirePath(path, lines[at] ?? ""));
}
function requirePath(path, real) {
    if (/^\/[\x20-\x7e]*$/.test(real))
        return real;
    throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(path, "lies at a path with other characters than those of ASCII");
}
function writeArguments(writes) {
    const args = writes.flatMap(({ path, file, previous }) => {
        const chunks = chunksOf(file.text);
        const keep = previous === undefined ? "no" : "yes";
        const { uid, gid, mode } = file;
        return [path, `${uid}:${gid}`, mode.toString(8), keep, String(chunks.length), ...chunks];
    });
    const size = args.reduce((sum, arg) => sum + arg.length, 0);
    if (size > MAX_ARGUMENTS)
        throw (0,_account_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(writes[0]?.path ?? "", `is too long for an exec (${size} bytes)`);
    return args;
}
function chunksOf(text) {
    const chunks = [];
    let chunk = "";
    for (const character of text) {
        const isPlain = /[\n\x20-\x7e]/.test(character) && character !== "\\";
        chunk += isPlain ? character : `\\0${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
        if (chunk.length < MAX_ARGUMENT)
            continue;
        chunks.push(chunk);
        chunk = "";
    }
    return chunk === "" ? chunks : [...chunks, chunk];
}


/***/ }),

/***/ 3954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OWN_LIBRARIES),
/* harmony export */   i: () => (/* binding */ execStat)
/* harmony export */ });
const TIMEOUT_MS = 10_000;
const PROGRAMS = ["/usr/bin/stat", "/bin/stat"];
const OWN_LIBRARIES = ["LD_PRELOAD=", "LD_LIBRARY_PATH=", "LD_AUDIT="];
async function execStat(args, exec) {
    for (const program of PROGRAMS) {
        const request = { command: [program, ...args], user: "0", env: OWN_LIBRARIES, timeoutMs: TIMEOUT_MS };
        const ran = await exec(request);
        if (ran.kind !== "not-started")
            return ran;
    }
    return undefined;
}


/***/ })

};
