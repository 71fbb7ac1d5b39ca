import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Engine, execute, type Finished } from "../bed/engine.ts";
import { connect } from "../bed/kernel.ts";

const REPOSITORY = join(import.meta.dirname, "../../..");
const CLI = join(REPOSITORY, "dist/cli/index.js");
const HOOK = join(REPOSITORY, "dist/hook/index.js");
const bed = inject("bed");
const engine = new Engine(bed.socket);
const { PATH, HOME } = process.env;
const ESC = "\u001b";

let folder: string;
let id: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dood-cli-"));
  const args = ["--label", bed.label, "--volume", `${bed.socketSource}:/var/run/docker.sock`];
  id = await engine.docker("run", "--detach", ...args, `dood-test/debian:${bed.tag}`);
});
afterAll(async () => {
  await engine.docker("rm", "--force", id);
  rmSync(folder, { recursive: true });
});

function dood(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  node = process.execPath,
): Promise<Finished> {
  const around = { env: { PATH, HOME, SETUP_DOOD_STATE: join(folder, "state"), ...env } };
  return execute(node, [CLI, ...args, "--socket", bed.socket], around);
}

/** On a terminal of so many columns, as script(1) makes one. */
async function onTerminal(command: string, env: NodeJS.ProcessEnv = {}, columns = 60): Promise<string> {
  const line = `stty cols ${columns}; ${command}`;
  const around = { env: { PATH, HOME, TERM: "xterm", ...env } };
  return (await execute("script", ["--quiet", "--return", "--command", line, "/dev/null"], around)).stdout;
}

/** The path of another Node, as npm brings it. */
async function nodeOf(version: number): Promise<string> {
  const args = ["exec", "--yes", `--package=node@${version}`, "--", "node", "-p", "process.execPath"];
  const { code, stdout, stderr } = await execute("npm", args, { env: process.env, cwd: folder });
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.trim();
}

describe("dood", () => {
  it("is a package that brings all it needs, and that npx runs", async () => {
    const env = { PATH, HOME, npm_config_offline: "true", npm_config_update_notifier: "false" };
    const tarball = (await execute(join(REPOSITORY, "script/pack"), [folder], { env })).stdout.trim();
    const scratch = mkdtempSync(join(folder, "scratch-"));
    const npx = await execute("npx", ["--yes", `--package=${tarball}`, "dood", "--version"], {
      env,
      cwd: scratch,
    });
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8"));
    expect(npx).toMatchObject({ code: 0, stdout: `${version}\n` });

    await execute("npm", ["install", "--no-audit", "--no-fund", tarball], { env, cwd: scratch });
    expect(readdirSync(join(scratch, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "setup-dood",
    ]);
    const args = ["doctor", id, "--json", "--socket", bed.socket];
    const doctor = await execute(join(scratch, "node_modules/.bin/dood"), args, { env: { PATH } });
    expect(JSON.parse(doctor.stdout).containers).toMatchObject([{ code: "not-granted" }]);
    for (const path of ["dist/hook/index.js", "hooks/job-started.sh", "LICENSE", "README.md"]) {
      expect(existsSync(join(scratch, "node_modules/setup-dood", path)), path).toBe(true);
    }
  });

  const calls = [
    ["doctor", "CONTAINER"],
    ["grant", "CONTAINER", "--dry-run"],
    ["revoke", "CONTAINER"],
    ["options", "CONTAINER"],
    ["options", "CONTAINER", "--for", "compose"],
    ["runner", "check", "--user", "nobody"],
    ["runner", "setup", "--user", "nobody", "--dry-run"],
    ["runner", "undo", "--dry-run"],
    ["runner", "hook", "uninstall", "--dry-run"],
    ["runner", "hook", "install", "--runner", "/", "--next", "/nowhere.js"],
    ["runner", "hook", "install", "--runner", "/missing", "--next", "/nowhere.js"],
    ["options", "TYPO"],
    ["options", ""],
    ["grant", "dood-no-such-container"],
    ["runner", "check", "--user", "dood-no-such-user"],
    ["grant"],
    ["options", "x", "--for", "bogus"],
    ["grant", "x", "--bogus"],
    ["bogus"],
  ];
  it.each(calls.map((words) => [words] as const))(
    "prints one JSON value and nothing else: %j",
    async (words) => {
      const args = words.map((word) => (word === "CONTAINER" ? id : word));
      const { code, stdout, stderr } = await dood([...args, "--json"]);
      expect(stderr).toBe("");
      const value = JSON.parse(stdout);
      if (code === 2) expect(value.error.remedy).not.toBe("");
      else expect(value.error ?? value.version).not.toBeUndefined();
      expect(stdout).not.toContain(ESC);
      expect(stdout).not.toContain("This is a bug");
    },
  );

  it("prints it even where a folder of PATH can't be entered", async () => {
    // Not even by root, since it is none.
    const { code, stdout } = await dood(["runner", "check", "--user", "nobody", "--json"], {
      PATH: `/etc/passwd:${PATH}`,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
  });

  it("does what it was told to, though its reader has left, as head does", async () => {
    const other = await engine.docker(
      "run",
      "--detach",
      ...["--label", bed.label, "--volume", `${bed.socketSource}:/var/run/docker.sock`],
      `dood-test/debian:${bed.tag}`,
    );
    try {
      const command = `set -o pipefail; ${process.execPath} ${CLI} grant ${other} --socket ${bed.socket}`;
      const env = { PATH, HOME, SETUP_DOOD_STATE: join(folder, "state") };
      // `true` reads nothing, and the shell goes on when both are through.
      const { code, stderr } = await execute("bash", ["-c", `${command} | true`], { env });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(await connect(engine, other)).toBe("connected");
      const help = await execute("bash", ["-c", `${process.execPath} ${CLI} --help | true`], { env });
      expect(help.stderr).toBe("");
    } finally {
      await engine.docker("rm", "--force", other);
    }
  });

  it("speaks of its own options", async () => {
    const missing = await dood(["grant", "nope"]);
    expect(missing.stderr).toMatch(/^dood: there is no container `nope`, which the command line names/);
    const granted = await dood(["grant", id, "--dry-run"]);
    expect(granted.stdout + missing.stderr).not.toMatch(/the input|this step|this job/);
  });

  it("is coloured and fitted into the width on a terminal alone, and not where NO_COLOR is set", async () => {
    const command = `${process.execPath} ${CLI} doctor ${id} --socket ${bed.socket}`;
    const terminal = await onTerminal(command);
    expect(terminal).toContain(`${ESC}[31m✗${ESC}[39m`);
    const plain = await onTerminal(command, { NO_COLOR: "1" });
    expect(plain).not.toContain(ESC);
    const [, table = ""] = plain.split(/\r\n\r\n/);
    const lines = table.split("\r\n").filter((line) => !line.startsWith("→"));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    const { stdout } = await dood(["doctor", id]);
    expect(stdout).not.toContain(ESC);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeGreaterThan(60);
  });

  it("wraps nothing on a terminal that doesn't know its width", async () => {
    const command = `${process.execPath} ${CLI} doctor ${id} --socket ${bed.socket}`;
    const { stdout } = await dood(["doctor", id]);
    const terminal = await onTerminal(command, { NO_COLOR: "1" }, 0);
    expect(terminal.replaceAll("\r\n", "\n")).toBe(stdout);
  });

  it("runs on the Node that the runner gives its hooks, too", async () => {
    const node = await nodeOf(20);
    expect(await dood(["options", id], {}, node)).toMatchObject({ code: 0, stderr: "" });
    const volume = { sourceVolumePath: bed.socketSource, targetVolumePath: "/var/run/docker.sock" };
    const message = {
      command: "prepare_job",
      args: { container: { image: "i", systemMountVolumes: [volume] } },
    };
    const env = { PATH, DOCKER_HOST: `unix://${bed.socket}`, SETUP_DOOD_CONTAINER_HOOK: "/bin/cat" };
    const input = `printf '%s' '${JSON.stringify(message)}' | ${node} ${HOOK}`;
    const { stdout } = await execute("sh", ["-c", input], { env });
    expect(JSON.parse(stdout).args.container.createOptions).toMatch(/^--group-add \d+$/);
  });

  it("says what it needs on a Node that is too old", async () => {
    // What it looks at is what an old one lacks.
    const old = ["--import", "data:text/javascript,process.getBuiltinModule=undefined", CLI, "doctor"];
    const { code, stderr } = await execute(process.execPath, old, { env: { PATH } });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^dood needs Node 20.16 or newer, and this is v[\d.]+\. A runner brings one: \S+\n$/,
    );
  });
});
