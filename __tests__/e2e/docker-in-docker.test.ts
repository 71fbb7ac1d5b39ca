import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { schemaViolations } from "../report-schema.ts";
import { type Step, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { makeDerivedImages } from "./bed/derived-images.ts";
import { Engine } from "./bed/engine.ts";
import { connect, execGroups, ownershipOf, snapshot } from "./bed/kernel.ts";
import { makeVolume, nestedEngine } from "./bed/nested-engine.ts";
import { Job } from "./bed/runner.ts";
import { Sidecar } from "./bed/sidecar.ts";

const bed = inject("bed");
const OVER_TCP = "tcp://docker:2375";
const onTcp = (ports: readonly string[] = []) =>
  nestedEngine(bed, { arguments: "--host tcp://0.0.0.0:2375 --tls=false", ports });

function reportOf(step: Step) {
  const report = JSON.parse(step.outputs["report"] ?? "null");
  expect(schemaViolations(report)).toEqual([]);
  return report;
}

const warningsOf = (step: Step) => annotations(step, "warning").map(({ message }) => message);

/** What a run says of an engine that nobody needs a group for. */
function expectNoSocket(step: Step, address: string): void {
  expect(annotations(step, "error")).toEqual([]);
  expect(step.code, step.log).toBe(0);
  expect(step.outputs).toMatchObject({
    gid: "",
    group: "",
    socket: address,
    "container-options": `--env DOCKER_HOST=${address}`,
    // That engine has none of the machine's paths.
    workspace: "",
    proof: "api",
    verified: "true",
    changed: "false",
  });
  for (const shown of [step.log, step.summary]) {
    expect(shown).toMatch(/Docker in Docker: service .*docker.* runs an engine of its own/);
    expect(shown).toContain("There is no socket of this machine to grant");
  }
}

describe("an engine that is a service of the job, over TCP", () => {
  it("needs no group: none is given, the machine's own socket least of all", async () => {
    await using job = await Job.start({
      runnerUid: 1001,
      container: { image: "busybox-node" },
      services: { docker: await onTcp() },
    });
    const before = await snapshot(job.engine, job.container);
    const step = await uses(job, { env: { DOCKER_HOST: OVER_TCP } });
    expectNoSocket(step, OVER_TCP);
    expect(reportOf(step)).toMatchObject({
      dockerInDocker: { container: "service `docker`", privileged: null },
      targets: [],
    });
    expect(warningsOf(step)).toEqual([
      expect.stringMatching(/^service `docker` runs an engine, for which a container has to be privileged/),
    ]);
    expect((await step.post()).code).toBe(0);
    expect(await snapshot(job.engine, job.container)).toEqual(before);
    expect(await connect(job.engine, job.container)).toBe("EACCES");
  });

  it("is named as the risk that it is where root can see that it is privileged", async () => {
    await using job = await Job.start({
      container: { image: "debian-cli", options: "--user root" },
      services: { docker: await onTcp() },
    });
    const before = await snapshot(job.engine, job.container);
    const step = await uses(job, { env: { DOCKER_HOST: OVER_TCP }, with: { user: "app" } });
    expectNoSocket(step, OVER_TCP);
    expect(reportOf(step).dockerInDocker).toEqual({ container: "service `docker`", privileged: true });
    expect(warningsOf(step)).toEqual([
      expect.stringMatching(
        /^service `docker` is privileged .* whoever may use the engine in it, can become root/,
      ),
    ]);
    expect(await snapshot(job.engine, job.container)).toEqual(before);

    const [, option = "", value = ""] = /^(--env) (\S+)$/.exec(step.outputs["container-options"] ?? "") ?? [];
    const { network } = JSON.parse(job.context).container;
    const image = `dood-test/debian-cli:${bed.tag}`;
    const within = ["--rm", "--label", bed.label, "--network", network, option, value, image];
    const name = await job.engine.docker("run", ...within, "docker", "info", "--format", "{{.Name}}");
    expect(job.service("docker").startsWith(name)).toBe(true);
  });

  it("is recognised by its hostname at a published port, from a job on the runner", async () => {
    await using job = await Job.start({ services: { docker: await onTcp(["2375"]) } });
    const port = JSON.parse(job.context).services.docker.ports["2375"];
    const step = await uses(job, { env: { DOCKER_HOST: `tcp://127.0.0.1:${port}` } });
    expectNoSocket(step, `tcp://127.0.0.1:${port}`);
    expect(reportOf(step).dockerInDocker).toEqual({ container: "service `docker`", privileged: true });
  });
});

/** A service whose engine shares its socket, of this group, through a volume. */
const GID = 4711;
const PATH = "/dind/docker.sock";
const DOCKER_HOST = `unix://${PATH}`;
const sharing = (volume: string) =>
  nestedEngine(bed, { arguments: `--host unix://${PATH} --group ${GID}`, volumes: [`${volume}:/dind`] });

/** What a run says of an engine whose group is needed, and that the user has got that group alone. */
async function expectShared(step: Step, job: Job, id: string): Promise<void> {
  expect(annotations(step, "error")).toEqual([]);
  expect(step.code, step.log).toBe(0);
  expect(reportOf(step)).toMatchObject({
    dockerInDocker: { container: "service `dind`", privileged: true },
    targets: [{ id, mountPath: PATH, gid: GID, how: "created", result: "granted" }],
  });
  expect(step.log).toMatch(/Docker in Docker: service `dind` .* of which nothing is granted/);
  // Of a job on the runner docker is the machine's.
  expect(step.outputs["workspace"]).toBe(job.hasContainer ? "" : job.folders.workspace);
  expect(warningsOf(step)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^service `dind` is privileged .* can become root/)]),
  );
  expect(await connect(job.engine, id, { user: "app", path: PATH })).toBe("connected");
  const { gid } = await ownershipOf(bed.socket);
  expect(await execGroups(job.engine, id, "app")).not.toContain(gid);
}

describe("the sidecar in a job whose engine is a service, over TCP", () => {
  it("gives nobody a group either, and finds the engine by its name", async () => {
    await makeDerivedImages(bed, ["node-alpine"]);
    await using sidecar = await Sidecar.build(bed);
    await using job = await Job.start({
      container: { image: "busybox-node" },
      services: { docker: await onTcp() },
    });
    const before = await snapshot(job.engine, job.container);
    const step = await sidecar.uses(job, { env: { DOCKER_HOST: OVER_TCP } });
    expectNoSocket(step, OVER_TCP);
    expect(reportOf(step).dockerInDocker).toEqual({ container: "service `docker`", privileged: true });
    expect(await snapshot(job.engine, job.container)).toEqual(before);
  });
});

describe("an engine that shares its socket with the job through a volume", () => {
  it("has its group given to the user of a job container, by the engine that made that", async () => {
    await using volume = await makeVolume(bed);
    await using job = await Job.start({
      container: { image: "debian-cli", options: "--user root", volumes: [`${volume.name}:/dind`] },
      services: { dind: await sharing(volume.name) },
    });
    expect(await connect(job.engine, job.container, { user: "app", path: PATH })).toBe("EACCES");
    const step = await uses(job, { env: { DOCKER_HOST }, with: { user: "app", cleanup: "always" } });
    await expectShared(step, job, job.container);
    expect(step.outputs).toMatchObject({
      gid: String(GID),
      socket: PATH,
      "container-options": `--group-add ${GID}`,
    });
    expect(step.outputs).toMatchObject({ proof: "docker", verified: "true", changed: "true" });

    expect((await step.post()).code).toBe(0);
    expect(await connect(job.engine, job.container, { user: "app", path: PATH })).toBe("EACCES");
  });

  it("has its group given by the sidecar to the user of a job container that is not root", async () => {
    await makeDerivedImages(bed, ["node-alpine"]);
    await using sidecar = await Sidecar.build(bed);
    await using volume = await makeVolume(bed);
    await using job = await Job.start({
      container: { image: "debian-cli", volumes: [`${volume.name}:/dind`] },
      services: { dind: await sharing(volume.name) },
    });
    await expectShared(await sidecar.uses(job, { env: { DOCKER_HOST } }), job, job.container);
  });

  it("has its group given to a service that is told of it by its own DOCKER_HOST", async () => {
    await using volume = await makeVolume(bed);
    await using job = await Job.start({
      services: {
        dind: await sharing(volume.name),
        agent: { image: "busybox", volumes: [`${volume.name}:/dind`], env: { DOCKER_HOST } },
      },
    });
    const id = job.service("agent");
    expect(await connect(job.engine, id, { path: PATH })).toBe("EACCES");
    await expectShared(await uses(job), job, id);
  });

  it("is what a step's user has access to already, who needs nothing and is told what couldn't be asked", async () => {
    await using volume = await makeVolume(bed);
    const options = `--group-add ${GID}`;
    await using job = await Job.start({
      runnerUid: 1001,
      container: { image: "busybox-node", options, volumes: [`${volume.name}:/dind`] },
      services: { dind: await sharing(volume.name) },
    });
    const step = await uses(job, { env: { DOCKER_HOST } });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({
      gid: String(GID),
      proof: "api",
      verified: "true",
      changed: "false",
    });
    expect(reportOf(step).dockerInDocker).toEqual({ container: "service `dind`", privileged: null });
    expect(warningsOf(step)).toEqual([
      expect.stringMatching(/^this job's containers are not this engine's.*\/var\/run\/docker.sock/),
      expect.stringMatching(/^service `dind` runs an engine/),
    ]);
    const other = await uses(job, { env: { DOCKER_HOST }, with: { user: "nobody" } });
    expect(other.code).toBe(1);
    expect(annotations(other, "error")[0]).toMatchObject({ code: "container-gone" });
  });
});

describe("an engine beside the runner, which makes the job's containers, as on Kubernetes", () => {
  it("has its group given as any other's, and is told apart from the machine's", async () => {
    const run = join(bed.home, "jobs", `run-${process.pid}`);
    await mkdir(run, { recursive: true });
    await using _ = { [Symbol.asyncDispose]: () => rm(run, { recursive: true, force: true }) };
    const volumes = [`${run}:/var/run`, `${bed.home}:${bed.home}`];
    const dind = await nestedEngine(bed, { arguments: `--group ${GID}`, volumes });
    await using pod = await Job.start({ services: { dind } });
    const inner = { ...bed, socket: join(run, "docker.sock"), socketSource: "/var/run/docker.sock" };
    await copyImage(pod.engine, inner.socket, `dood-test/busybox-node:${bed.tag}`);
    const container = `container ${pod.service("dind").slice(0, 12)}`;

    await using job = await Job.start(
      { container: { image: "busybox-node", options: "--user root" } },
      inner,
    );
    expect(await connect(job.engine, job.container, { user: "app" })).toBe("EACCES");
    const step = await uses(job, { with: { user: "app" } });
    expect(annotations(step, "error")).toEqual([]);
    expect(step.outputs).toMatchObject({ verified: "true", changed: "true" });
    expect(reportOf(step)).toMatchObject({ dockerInDocker: { container, privileged: null }, gid: GID });
    expect(step.log).toContain(`Docker in Docker: ${container} runs an engine of its own`);
    expect(warningsOf(step)).toEqual([expect.stringContaining(`${container} runs an engine`)]);
    expect(await connect(job.engine, job.container, { user: "app" })).toBe("connected");

    // The engine beside the runner has the folder at the same path, of which it knows as the job container's mount.
    const { workspace } = job.folders;
    expect(step.outputs["workspace"]).toBe(workspace);
    await writeFile(join(workspace, "made-by-job"), "seen by the container");
    const inWorkspace = ["--rm", "--network", "none", "--label", bed.label, "--volume", `${workspace}:/src`];
    const cat = [`dood-test/busybox-node:${bed.tag}`, "cat", "/src/made-by-job"];
    expect(await job.engine.docker("run", ...inWorkspace, ...cat)).toBe("seen by the container");

    await using onRunner = await Job.start({}, inner);
    const found = await uses(onRunner);
    expect(found.outputs["workspace"]).toBe("");
    expect(found.outputs).toMatchObject({ gid: String(GID), "container-options": `--group-add ${GID}` });
    const options = (found.outputs["container-options"] ?? "").split(" ");
    const label = ["--label", bed.label, "--network", "none", "--volume", "/var/run/docker.sock:/s.sock"];
    const image = `dood-test/busybox-node:${bed.tag}`;
    const probe = ["run", "--rm", ...label, ...options, image, "/probe", "once", "/s.sock"];
    expect(await onRunner.engine.docker(...probe)).toBe("connected");
  });
});

/** Through a file, since the images of one engine are nothing to the other. */
async function copyImage(from: Engine, to: string, image: string): Promise<void> {
  const path = join(bed.home, "jobs", `image-${process.pid}.tar`);
  await from.docker("save", "--output", path, image);
  await new Engine(to).docker("load", "--input", path);
  await rm(path);
}
