import { spawn } from "node:child_process";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { uses } from "./bed/action.ts";
import { socketAt } from "./bed/containers.ts";
import { makeDerivedImages } from "./bed/derived-images.ts";
import { Job } from "./bed/runner.ts";
import { Sidecar } from "./bed/sidecar.ts";
import { type AsUser, expectDenied, expectDocker } from "./inside.ts";
import { FreshMachine } from "./self-hosted/fixture.ts";

const bed = inject("bed");
let sidecar: Sidecar;

beforeAll(async () => {
  await makeDerivedImages(bed, ["debian-sudo", "busybox-cli", "busybox-sudo"]);
  sidecar = await Sidecar.build(bed);
});
afterAll(() => sidecar?.[Symbol.asyncDispose]());

// From "permission denied" to `docker version` and `docker run` in the very next step, as the same user.
describe.each([
  { image: "debian-cli", withSudo: "debian-sudo" },
  { image: "busybox-cli", withSudo: "busybox-sudo" },
] as const)("docker in the next step, in a container made of $image", ({ image, withSudo }) => {
  it("is there for a service's user", async () => {
    await using job = await Job.start({ services: { agent: { image, volumes: [socketAt()] } } });
    const asService: AsUser = (command) => job.engine.run(["exec", job.service("agent"), ...command]);
    await expectDenied(job, asService);
    expect((await uses(job)).code).toBe(0);
    await expectDocker(job, asService);
  });

  it("is there for the user that a root container's step switches to", async () => {
    await using job = await Job.start({ container: { image, options: "--user root" } });
    const asApp: AsUser = (command) => job.exec(["su", "-s", "/bin/sh", "app", "-c", command.join(" ")]);
    await expectDenied(job, asApp);
    expect((await uses(job, { with: { user: "app" } })).code).toBe(0);
    await expectDocker(job, asApp);
  });

  it("is there for a container's own user who has passwordless sudo", async () => {
    await using job = await Job.start({ container: { image: withSudo } });
    await expectDenied(job);
    expect((await uses(job)).code).toBe(0);
    await expectDocker(job);
  });

  it("is there by the sidecar for --user 1001", async () => {
    await using job = await Job.start({ container: { image, options: "--user 1001" } });
    await expectDenied(job);
    expect((await sidecar.uses(job)).code).toBe(0);
    await expectDocker(job);
  });

  it("is there from the start by another job's container-options", async () => {
    await using without = await Job.start({ container: { image } });
    await expectDenied(without);
    await using detection = await Job.start({});
    const { outputs } = await uses(detection);
    const options = outputs["container-options"];
    await using job = await Job.start({ container: { image, options: `--user 1001 ${options}` } });
    await expectDocker(job);
  });

  it("is there from the start by a self-hosted runner's container hook", async () => {
    await using without = await Job.start({ container: { image } });
    await expectDenied(without);
    await using job = await Job.start({ container: { image, options: await optionsByHook("--user app") } });
    await expectDocker(job);
  });
});

it("docker is there for a self-hosted runner's own user, after one command on its machine", async () => {
  await using machine = await FreshMachine.make(bed);
  await using job = await Job.start({});
  const asRunner: AsUser = ([docker = "", ...args]) =>
    machine.login([docker, "--host", `unix://${machine.socket}`, ...args].join(" "));
  await expectDenied(job, asRunner);
  expect((await machine.dood("runner", "setup", "--user", machine.user)).code).toBe(0);
  await expectDocker(job, asRunner);
  expect((await machine.dood("runner", "undo", "--user", machine.user)).code).toBe(0);
});

/** What becomes of a job container's options on a runner whose container hook is this repository's. */
async function optionsByHook(createOptions: string): Promise<string> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "hook-"));
  const next = join(folder.path, "next.mjs");
  await writeFile(
    next,
    'import { readFileSync, writeFileSync } from "node:fs"; writeFileSync(process.env.RECORD, readFileSync(0));',
  );
  const record = join(folder.path, "record.json");
  const env = {
    PATH: process.env["PATH"],
    DOCKER_HOST: `unix://${bed.socket}`,
    SETUP_DOOD_CONTAINER_HOOK: next,
    RECORD: record,
  };
  const hook = spawn(process.execPath, [join(import.meta.dirname, "../../dist/hook/index.js")], { env });
  const socket = { sourceVolumePath: bed.socketSource, targetVolumePath: "/var/run/docker.sock" };
  const container = { image: "any", createOptions, systemMountVolumes: [socket] };
  hook.stdin.end(JSON.stringify({ command: "prepare_job", args: { container }, state: {} }));
  await text(hook.stdout);
  return JSON.parse(await readFile(record, "utf8")).args.container.createOptions;
}
