import { spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import parseCommandLine from "string-argv";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Engine } from "../bed/engine.ts";
import { connect, mainProcessGroups, ownershipOf } from "../bed/kernel.ts";
import { Registry } from "../bed/registry.ts";

const HOOK = join(import.meta.dirname, "../../../dist/hook/index.js");
const SOCKET = "/var/run/docker.sock";
const bed = inject("bed");
const engine = new Engine(bed.socket);

/** Records its input and arguments, then ends as it is told to. */
const STAND_IN = `
import { readFileSync, writeFileSync } from "node:fs";
writeFileSync(process.env.RECORD, readFileSync(0, "utf8"));
process.stdout.write("from the other hook\\n");
if (process.env.STAND_IN_WAITS) setInterval(() => {}, 1000);
else process.exitCode = Number(process.env.STAND_IN_EXITS ?? 0);
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dood-hook-"));
  await writeFile(join(folder, "stand-in.mjs"), STAND_IN);
});
afterAll(() => rm(folder, { recursive: true }));

/** The hook as the runner starts it. */
function start(input: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [HOOK], {
    env: {
      PATH: process.env["PATH"],
      DOCKER_HOST: `unix://${bed.socket}`,
      SETUP_DOOD_CONTAINER_HOOK: join(folder, "stand-in.mjs"),
      RECORD: join(folder, "record.json"),
      ...env,
    },
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, result: Promise.all([ended, text(child.stdout), text(child.stderr)]) };
}

async function run(message: unknown, env: Readonly<Record<string, string>> = {}) {
  const input = typeof message === "string" ? message : `${JSON.stringify(message)}\n`;
  await rm(join(folder, "record.json"), { force: true });
  const [code, stdout, stderr] = await start(input, env).result;
  const received = await readFile(join(folder, "record.json"), "utf8").catch(() => "");
  return { code, stdout, stderr, input, received };
}

const volume = { sourceVolumePath: bed.socketSource, targetVolumePath: SOCKET, readOnly: false };
const container = (createOptions: string | null) => ({
  image: `dood-test/debian:${bed.tag}`,
  createOptions,
  systemMountVolumes: [volume],
});
const groupOfSocket = async () => (await ownershipOf(bed.socket)).gid;

describe("the container hook", () => {
  it.each([null, "", `--label "dood-hook=two words" -e A='b  c'`, "--cpus 1"])(
    "makes a container with the group of options like %j",
    async (options) => {
      const message = {
        command: "prepare_job",
        responseFile: "/x",
        state: {},
        args: { container: container(options) },
      };
      const { received, code, stdout } = await run(message);
      expect({ code, stdout }).toEqual({ code: 0, stdout: "from the other hook\n" });
      const { image, createOptions } = JSON.parse(received).args.container;
      const gid = await groupOfSocket();
      expect(createOptions).toBe(options ? `--group-add ${gid} ${options}` : `--group-add ${gid}`);

      const args = [
        "--label",
        bed.label,
        "--volume",
        `${bed.socketSource}:${SOCKET}`,
        ...parseCommandLine(createOptions),
      ];
      const id = await engine.docker("run", "--detach", ...args, image);
      try {
        expect(await mainProcessGroups(engine, id)).toContain(gid);
        expect(await connect(engine, id)).toBe("connected");
      } finally {
        await engine.docker("rm", "--force", id);
      }
    },
  );

  // The official hook is no npm package, so that one which does the same stands in for it: see CONTRIBUTING.md.
  it("lets the hook that does the work make a job container whose user may use docker", async () => {
    await using registry = await Registry.start(engine);
    const image = await registry.push(`dood-test/busybox:${bed.tag}`, "hook");
    const responseFile = join(folder, "response.json");
    const env = {
      SETUP_DOOD_CONTAINER_HOOK:
        process.env["SETUP_DOOD_TEST_HOOK"] ?? join(import.meta.dirname, "docker-hook.mjs"),
      GITHUB_WORKSPACE: folder,
      RUNNER_NAME: bed.label,
    };
    const options = `--label "${bed.label}" --user app`;
    const job = { ...container(options), image, workingDirectory: "/", userMountVolumes: [] };
    const message = {
      command: "prepare_job",
      responseFile,
      args: { container: job, services: [] },
      state: {},
    };
    await writeFile(responseFile, "");
    const prepared = await run(message, env);
    expect(prepared.code, prepared.stdout + prepared.stderr).toBe(0);
    expect(prepared.stderr).toContain(`job container: --group-add ${await groupOfSocket()}`);
    const { state, context } = JSON.parse(await readFile(responseFile, "utf8"));
    expect(await mainProcessGroups(engine, context.container.id)).toContain(await groupOfSocket());
    expect(await connect(engine, context.container.id)).toBe("connected");
    const cleaned = await run({ command: "cleanup_job", responseFile, args: {}, state }, env);
    expect(cleaned.code, cleaned.stdout + cleaned.stderr).toBe(0);
    expect((await engine.run(["inspect", context.container.id])).code).toBe(1);
  });

  it("adds it to services and container actions too, and keeps unknown fields", async () => {
    const gid = await groupOfSocket();
    const service = { contextName: "agent", ...container("--cpus 1"), later: { a: [null] } };
    const prepared = await run({
      command: "prepare_job",
      args: { container: null, services: [service] },
      new: true,
    });
    expect(JSON.parse(prepared.received)).toEqual({
      command: "prepare_job",
      args: { container: null, services: [{ ...service, createOptions: `--group-add ${gid} --cpus 1` }] },
      new: true,
    });
    expect(prepared.stderr).toContain(`service agent: --group-add ${gid}`);
    // What the runner sends has no name (actions/runner HookInput.cs).
    const nameless = { ...container("--cpus 1"), image: "acme/x\n##[error]y" };
    const { stderr } = await run({ command: "prepare_job", args: { container: null, services: [nameless] } });
    expect(stderr).toBe(`setup-dood: service acme/x\u{FFFD}# #[error]y: --group-add ${gid}\n`);
    const step = await run({ command: "run_container_step", args: container(null), state: { network: "n" } });
    expect(JSON.parse(step.received)).toEqual({
      command: "run_container_step",
      args: container(`--group-add ${gid}`),
      state: { network: "n" },
    });
  });

  it.each([
    { command: "cleanup_job", responseFile: null, args: {}, state: { jobContainer: "x" } },
    { command: "run_script_step", args: { entryPoint: "sh", entryPointArgs: ["-e"] }, state: {} },
    { command: "prepare_job", args: { container: { image: "i", createOptions: "--cpus 1" }, services: [] } },
    { command: "later_command", args: { container: container(null) } },
  ])("passes on to the byte what doesn't concern it: %j", async (message) => {
    const { input, received, code } = await run(message);
    expect({ received, code }).toEqual({ received: input, code: 0 });
  });

  it("gives back the exit code of the hook that does the work", async () => {
    const { code } = await run({ command: "cleanup_job" }, { STAND_IN_EXITS: "7" });
    expect(code).toBe(7);
  });

  it("passes a cancellation on", async () => {
    await rm(join(folder, "record.json"), { force: true });
    const { child, result } = start('{"command":"cleanup_job"}', { STAND_IN_WAITS: "1" });
    await expect
      .poll(() => readFile(join(folder, "record.json"), "utf8").catch(() => ""), { timeout: 30_000 })
      .not.toBe("");
    child.kill("SIGTERM");
    expect((await result)[0]).toBe(128 + 15);
  });

  it("lets the job go on untouched, and says so, where the engine can't be reached", async () => {
    const message = { command: "prepare_job", args: { container: container("--cpus 1") } };
    const { input, received, code, stderr } = await run(message, {
      DOCKER_HOST: `unix://${folder}/none.sock`,
    });
    expect({ received, code }).toEqual({ received: input, code: 0 });
    expect(stderr).toContain("[socket-missing]");
    expect(stderr).toContain("name its socket with DOCKER_HOST in the runner's `.env`");
  });

  it("passes on what is no JSON at all", async () => {
    const { received, code, stderr } = await run("not { json\n");
    expect({ received, code }).toEqual({ received: "not { json\n", code: 0 });
    expect(stderr).toContain("without the socket's group: what came on stdin is no JSON");
    expect(stderr).not.toContain("a bug in setup-dood");
  });

  it("fails with the remedy where there is no hook to hand over to", async () => {
    const { code, stderr } = await run({ command: "cleanup_job" }, { SETUP_DOOD_CONTAINER_HOOK: "" });
    expect(code).toBe(1);
    expect(stderr).toContain("SETUP_DOOD_CONTAINER_HOOK is not set");
  });

  it("runs a hook that is no script for node", async () => {
    const hook = join(folder, "hook.sh");
    await writeFile(hook, '#!/bin/sh\ncat > "$RECORD"\nexit 3\n');
    await chmod(hook, 0o755);
    const { code, input, received } = await run(
      { command: "cleanup_job" },
      { SETUP_DOOD_CONTAINER_HOOK: hook },
    );
    expect({ code, received }).toEqual({ code: 3, received: input });
  });
});
