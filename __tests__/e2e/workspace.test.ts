import { chmod, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { readPage } from "../markdown.ts";
import { type StepResult, uses } from "./bed/action.ts";
import { type ImageName, socketAt } from "./bed/containers.ts";
import { makeDerivedImages } from "./bed/derived-images.ts";
import { ownershipOf } from "./bed/kernel.ts";
import { Job, type JobSpec } from "./bed/runner.ts";
import { Sidecar } from "./bed/sidecar.ts";
import { TcpForwarder } from "./bed/tcp-forwarder.ts";
import { runWorkflow } from "./bed/workflow.ts";
import type { AsUser } from "./inside.ts";

const bed = inject("bed");
const IMAGE = `dood-test/busybox:${bed.tag}`;
let sidecar: Sidecar;

beforeAll(async () => {
  await makeDerivedImages(bed, ["debian-root", "debian-sudo"]);
  sidecar = await Sidecar.build(bed);
});
afterAll(() => sidecar?.[Symbol.asyncDispose]());

/** A step of the job starts a container with the output as README says, which really sees the workspace's file. */
async function expectSeen({ outputs, log }: StepResult, job: Job, run?: AsUser): Promise<void> {
  const { workspace } = job.folders;
  expect(outputs["workspace"], log).toBe(workspace);
  expect(log).toContain(`workspace on the engine's machine: ${workspace}`);
  await writeFile(join(workspace, "made-by-job"), "seen by the container");
  const options = ["--rm", "--network", "none", "--label", bed.label, "-v", `${outputs["workspace"]}:/src`];
  const asStep = run ?? ((command) => job.exec(command));
  const seen = await asStep(["docker", "run", ...options, IMAGE, "cat", "/src/made-by-job"]);
  expect(seen).toMatchObject({ code: 0, stdout: "seen by the container" });
}

describe("a container that a step starts with the output `workspace`", () => {
  it("sees the workspace in a job on the runner", async () => {
    await using job = await Job.start({});
    await expectSeen(await uses(job), job, ([, ...args]) => job.engine.run(args));
  });

  it.each<[string, JobSpec]>([
    ["that runs as root", { container: { image: "debian-root" } }],
    ["whose user has sudo", { container: { image: "debian-sudo" } }],
  ])("sees it in a container job %s", async (_, spec) => {
    await using job = await Job.start(spec);
    await expectSeen(await uses(job), job);
  });

  it("sees it in a container job whose user has the group from the start", async () => {
    const { gid } = await ownershipOf(bed.socket);
    const container = { image: "debian-cli", options: `--user 1001 --group-add ${gid}` } as const;
    await using job = await Job.start({ runnerUid: 1001, container });
    await expectSeen(await uses(job), job);
  });

  it("sees it in a container job whose user got the group by the sidecar", async () => {
    await using job = await Job.start({ container: { image: "debian-cli", options: "--user 1001" } });
    await expectSeen(await sidecar.uses(job), job);
  });

  it("sees it in a job on the runner that used the sidecar", async () => {
    await using job = await Job.start({});
    await expectSeen(await sidecar.uses(job), job, ([, ...args]) => job.engine.run(args));
  });

  it("sees it where the job mounts another folder over it", async () => {
    await using folder = await mkdtempDisposable(join(bed.home, "jobs", "fast-"));
    await chmod(folder.path, 0o755);
    await writeFile(join(folder.path, "made-by-job"), "on the other disk");
    const volumes = [`${folder.path}:/__w/repository/repository`];
    await using job = await Job.start({ container: { image: "debian-root", volumes } });
    const { outputs, log } = await uses(job);
    expect(outputs["workspace"], log).toBe(folder.path);
    const volume = `${outputs["workspace"]}:/src`;
    const options = ["--rm", "--network", "none", "--label", bed.label, "-v", volume, IMAGE];
    const seen = await job.exec(["docker", "run", ...options, "cat", "/src/made-by-job"]);
    expect(seen).toMatchObject({ code: 0, stdout: "on the other disk" });
  });
});

describe("the output `workspace` is empty", () => {
  it("for an engine over TCP, which can be anywhere", async () => {
    await using forwarder = await TcpForwarder.start(bed.socket);
    await using job = await Job.start({ services: { agent: { image: "debian", volumes: [socketAt()] } } });
    const step = await uses(job, { env: { DOCKER_HOST: forwarder.address } });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs["workspace"]).toBe("");
    expect(step.log).toContain("workspace on the engine's machine: unknown (the engine is reached over TCP");
  });

  it("if it lies in the job container's memory, of which no mount that the engine lists tells", async () => {
    const options = "--tmpfs /__w/repository/repository";
    await using job = await Job.start({ container: { image: "debian-root", options } });
    const step = await uses(job);
    expect(step.code, step.log).toBe(0);
    expect(step.outputs["workspace"], step.log).toBe("");
    expect(step.log).toContain(
      "unknown (no folder of the engine's machine is mounted at /__w/repository/repository",
    );
  });
});

describe("README's lines for empty paths", () => {
  const lines =
    readPage("README.md").blocks.find(({ text }) => text.includes(".outputs.workspace"))?.text ?? "";

  it.each<[string, ImageName, string, string]>([
    ["of root", "debian-root", "", "OWNER/setup-dood@v1"],
    ["of another user, with the sidecar", "debian-cli", "--user 1001", "OWNER/setup-dood/sidecar@v1"],
  ])("show a container job %s what is in its workspace", async (_, image, options, action) => {
    await using repository = await mkdtempDisposable(join(tmpdir(), "repository-"));
    await writeFile(join(repository.path, "of-the-repository"), "");
    const steps = parse(lines.replace("OWNER/setup-dood@v1", action).replace(" alpine ", ` ${IMAGE} `));
    const container = { image: "builder", options };
    const workflow = { jobs: { build: { container, steps: [{ uses: "actions/checkout@v7" }, ...steps] } } };
    const { succeeded, log } = await runWorkflow(JSON.stringify(workflow), {
      images: { builder: image },
      sidecar,
      repository: repository.path,
    });
    expect(succeeded, log).toBe(true);
    expect(log).toMatch(/^of-the-repository$/m);
  });
});
