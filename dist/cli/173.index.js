export const id = 173;
export const ids = [173];
export const modules = {

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   n: () => (/* binding */ packageFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function packageFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? "."), "../../..");
}
function packageVersion() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageFolder(), "package.json"), "utf8")).version;
}


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/report/sanitize.js
const UNSAFE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";
const WORD = "[\\p{L}\\p{N}]";
const MAX_CHARACTERS = 400;
function plain(text) {
    const safe = /^[ -~]*$/.test(text) ? text : text.replace(new RegExp(UNSAFE, "gu"), "\u{FFFD}");
    const line = safe.replaceAll("##[", "# #[").replace(/^\s*::/, ": :");
    return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}
function cell(text) {
    return plain(text)
        .replace(/[\\`*_[\]<>|~$&!]|^[-+=]|(?<=^\s*\d+)[.)]/g, (character) => `&#${character.codePointAt(0)};`)
        .replace(/@|(?<!&)#|:(?=\/\/|[\w+-]+:)|ww(?=w\.)|(?<=\bgh)-/gi, "$&<span></span>")
        .replace(/^#/, "&#35;");
}
function prose(text) {
    return cell(text).replace(/&#96;(.+?)&#96;/g, "<code>$1</code>");
}
const MAX_LABEL_CHARACTERS = 72;
function node(text) {
    const line = plain(text);
    const short = line.length > MAX_LABEL_CHARACTERS ? `${line.slice(0, MAX_LABEL_CHARACTERS)}…` : line;
    return short.replace(/[^A-Za-z0-9 ]/gu, (character) => new RegExp(WORD, "u").test(character) ? character : `#${character.codePointAt(0)};`);
}
function fenced(language, lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = "`".repeat(Math.max(3, ...runs.map((run) => run + 1)));
    return [`${fence}${language}`, ...lines, fence].join("\n");
}

;// CONCATENATED MODULE: ./build/cli/column-widths.js
const GAP = 2;
const NARROWEST = 12;
function fitColumns(rows, room) {
    const [first = []] = rows;
    const widths = first.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    const fits = (most) => widths.reduce((total, width) => total + GAP + Math.min(width, most), 0) <= room;
    let most = Math.max(...widths);
    while (most > NARROWEST && !fits(most))
        most--;
    return widths.map((width) => Math.min(width, most));
}

;// CONCATENATED MODULE: ./build/cli/output.js



const MARKS = {
    ok: ["✓", "green"],
    warning: ["!", "yellow"],
    problem: ["✗", "red"],
    change: ["+", "cyan"],
};
class Output {
    isJson;
    constructor(isJson) {
        this.isJson = isJson;
    }
    line(text) {
        if (!this.isJson)
            process.stdout.write(`${plain(text)}\n`);
    }
    item(mark, text) {
        if (!this.isJson)
            process.stdout.write(`${this.#mark(mark)} ${plain(text)}\n`);
    }
    verbatim(text) {
        process.stdout.write(text);
    }
    json(value) {
        if (this.isJson)
            process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
    }
    async table(head, rows) {
        if (this.isJson || rows.length === 0)
            return;
        const { default: Table } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.t.bind(__webpack_require__, 5832, 19));
        const none = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "", middle: "  " };
        const edges = { top: "", "top-mid": "", "top-left": "", "top-right": "", left: "", right: "" };
        const foot = { bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" };
        const cells = rows.map(([, ...texts]) => texts.map(plain));
        const table = new Table({
            chars: { ...none, ...edges, ...foot },
            style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
            head: ["", ...head].map((title) => this.#style("bold", title)),
            colWidths: [
                1,
                ...fitColumns([head, ...cells], (process.stdout.columns ?? Number.POSITIVE_INFINITY) - 1),
            ],
            wordWrap: true,
        });
        for (const [at, [mark]] of rows.entries())
            table.push([this.#mark(mark), ...(cells[at] ?? [])]);
        const lines = table
            .toString()
            .split("\n")
            .map((line) => line.trimEnd());
        process.stdout.write(`${lines.join("\n")}\n`);
    }
    failure({ code, message, remedy }) {
        if (this.isJson)
            this.json({ error: { code, message, remedy } });
        else
            process.stderr.write(`dood: ${plain(message)} [${code}]\n${plain(remedy)}\n`);
    }
    #mark(mark) {
        const [sign, colour] = MARKS[mark];
        return this.#style(colour, sign);
    }
    #style(format, text) {
        return (0,external_node_util_.styleText)(format, text, { stream: process.stdout });
    }
}

// EXTERNAL MODULE: ./build/cli/package.js
var cli_package = __webpack_require__(6565);
;// CONCATENATED MODULE: ./build/render/format.js
const FORMATS = ["run", "workflow", "compose", "kubernetes", "arc", "devcontainer"];

;// CONCATENATED MODULE: ./build/cli/program.js


const EXIT_CODES = `
Exit codes:
  0  all is fine
  1  something can't use docker, or a step failed
  2  the command line is wrong`;
function makeProgram({ end, version, ...context }) {
    const program = new commander/* Command */.uB("dood")
        .description("Make docker work for the users of containers and runners, by group, never by chmod 666.")
        .addHelpText("after", EXIT_CODES)
        .version(version, "-V, --version", "print the version")
        .helpCommand(true)
        .exitOverride();
    if (context.output.isJson)
        program.configureOutput({ outputError: (text) => reportUsage(context.output, text) });
    const command = (parent, name, description, examples) => parent
        .command(name)
        .description(description)
        .option("--json", "print one JSON value instead of text")
        .option("--socket <path>", "the engine's socket (default: found as docker finds it)")
        .addHelpText("after", `\nExamples:\n${examples.map((line) => `  $ ${line}`).join("\n")}\n${EXIT_CODES}`);
    command(program, "doctor", "Say who can use docker here, and why. Changes nothing.", [
        "dood doctor",
        "dood doctor jenkins-agent",
        "dood doctor --json | jq '.containers[] | select(.code)'",
    ])
        .argument("[container...]", "containers to look at (default: each that mounts the socket)")
        .option("--user <user>", "look at this user: of the containers named, else of this machine")
        .action(async (containers, options) => end(await (await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(260), __webpack_require__.e(554), __webpack_require__.e(4), __webpack_require__.e(388), __webpack_require__.e(199), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 9770))).doctor(containers, options, context)));
    command(program, "grant", "Let the user of a running container use docker, and prove it.", [
        "dood grant jenkins-agent",
        "dood grant compose=ci --user 1000",
    ])
        .argument("<container...>", "names, ids, label=key=value, or compose=project")
        .option("--user <user>", "the user, a name or a uid (default: the one the container runs as)")
        .option("--group <name>", "name for the group, where one has to be made", "docker")
        .option("--restart", "restart a container whose main process lacks the group")
        .option("--allow-root-group", "join group 0 where the socket belongs to it")
        .option("--dry-run", "say what would be done")
        .action(async (containers, options) => end(await (await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(554), __webpack_require__.e(4), __webpack_require__.e(199), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 4592))).grant(containers, options, context)));
    command(program, "revoke", "Take back exactly what `dood grant` added.", ["dood revoke jenkins-agent"])
        .argument("<container...>", "names, ids, label=key=value, or compose=project")
        .action(async (containers, options) => end(await (await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(554), __webpack_require__.e(4), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 1460))).revoke(containers, options, context)));
    command(program, "options", "Print the same grant as configuration, with the right GID.", [
        "docker run $(dood options node:24) node:24 …",
        "dood options jenkins-agent --for compose > compose.override.yaml",
        "dood options ghcr.io/actions/actions-runner:latest --for arc >> values.yaml",
    ])
        .addArgument(new commander/* Argument */.ef("<container|image>", "a container, or an image for a new one"))
        .addOption(new commander/* Option */.c$("--for <format>", "what is to read it").choices(FORMATS).default("run"))
        .option("--allow-root-group", "take group 0 where the socket belongs to it")
        .action(async (subject, options) => end(await (await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(554), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 2315))).options(subject, options, context)));
    const runner = program.command("runner").description("Set up this machine for its runner's own user.");
    const collect = (user, users = []) => [...users, user];
    const host = (parent, name, description, examples) => command(parent, name, description, examples).option("--user <user>", "the runner's user, repeatable (default: found)", collect);
    host(runner, "check", "Say whether the runner's user can use docker, and what is wrong. Changes nothing.", [
        "dood runner check",
        "sudo dood runner check --user runner --json",
    ]).action(async (options) => end(await (await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(260), __webpack_require__.e(554), __webpack_require__.e(388), __webpack_require__.e(71), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 1241))).check(options, context)));
    host(runner, "setup", "Put the user into the socket's group, for good.", [
        "sudo dood runner setup --dry-run",
        "sudo dood runner setup --user runner --restart",
    ])
        .option("--group <name>", "name for the group, where the socket has none", "docker")
        .option("--restart", "restart runners that were started before")
        .option("--dry-run", "say what would be done")
        .action(async (options) => end(await (await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(260), __webpack_require__.e(554), __webpack_require__.e(388), __webpack_require__.e(71), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 1241))).setup(options, context)));
    host(runner, "undo", "Take back exactly what `dood runner setup` and `hook install` changed.", [
        "sudo dood runner undo",
        "sudo dood runner undo --user runner --restart",
    ])
        .option("--restart", "restart runners that still have the group")
        .option("--dry-run", "say what would be done")
        .action(async (options) => end(await (await Promise.all(/* import() */[__webpack_require__.e(773), __webpack_require__.e(260), __webpack_require__.e(554), __webpack_require__.e(388), __webpack_require__.e(71), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 1241))).undo(options, context)));
    const hook = runner
        .command("hook")
        .description("Give every container of a job the group, with no workflow edits.");
    command(hook, "install", "Write the container hook and the job-started hook into the runner's .env.", [
        "sudo dood runner hook install --next /opt/runner-hooks/docker/index.js",
        "sudo dood runner hook install --runner /srv/runner --next /opt/hook/index.js",
    ])
        .option("--runner <folder>", "where the runner is installed, repeatable (default: found)", collect)
        .option("--next <path>", "the hook that does the work (default: the one that the .env names already)")
        .option("--dry-run", "say what would be done")
        .action(async (options) => end(await (await Promise.all(/* import() */[__webpack_require__.e(71), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 6949))).installHooks(options, context)));
    command(hook, "uninstall", "Take them out again, and nothing else.", [
        "sudo dood runner hook uninstall",
        "sudo dood runner hook uninstall --runner /home/runner/actions-runner",
    ])
        .option("--runner <folder>", "of this runner, repeatable (default: all)", collect)
        .option("--dry-run", "say what would be done")
        .action(async (options) => end(await (await Promise.all(/* import() */[__webpack_require__.e(71), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 6949))).uninstallHooks(options, context)));
    return program;
}
function reportUsage(output, text) {
    const message = text.trim().replace(/^error: /, "");
    output.json({ error: { code: "input-invalid", message, remedy: "Read `dood --help`." } });
}

;// CONCATENATED MODULE: ./build/cli/run.js





async function runCli(args, env) {
    const output = new Output(args.includes("--json"));
    let code = 0;
    try {
        const program = makeProgram({ env, output, version: (0,cli_package/* packageVersion */.T)(), end: (result) => (code = result) });
        await program.parseAsync([...args], { from: "user" });
        return code;
    }
    catch (failure) {
        if (failure instanceof commander/* CommanderError */.b7)
            return failure.exitCode === 0 ? 0 : 2;
        const error = (0,errors/* toDoodError */.Yn)(failure);
        output.failure(error);
        return error.code === "input-invalid" ? 2 : 1;
    }
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Yn: () => (/* binding */ toDoodError),
/* harmony export */   bI: () => (/* binding */ DoodError)
/* harmony export */ });
class DoodError extends Error {
    name = "DoodError";
    code;
    remedy;
    blocks;
    constructor(code, message, remedy, options = {}) {
        super(message, options);
        this.code = code;
        this.remedy = remedy;
        this.blocks = options.blocks ?? [];
    }
}
function errnoOf(failure) {
    if (typeof failure !== "object" || failure === null || !("code" in failure))
        return undefined;
    return typeof failure.code === "string" ? failure.code : undefined;
}
function toDoodError(thrown) {
    if (thrown instanceof DoodError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new DoodError("internal", `unexpected failure: ${message}`, "This is a bug in setup-dood: please report it with the log of a run with RUNNER_DEBUG=1.", { cause: thrown });
}


/***/ })

};
