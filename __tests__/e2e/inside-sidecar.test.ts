import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { annotations, readable } from "./bed/annotations.ts";
import { type ImageName, socketAt } from "./bed/containers.ts";
import { makeDerivedImages } from "./bed/derived-images.ts";
import { Engine } from "./bed/engine.ts";
import { connect, fileIn, ownershipOf, snapshot } from "./bed/kernel.ts";
import { Registry } from "./bed/registry.ts";
import { Job } from "./bed/runner.ts";
import { Sidecar } from "./bed/sidecar.ts";
import { expectDenied, expectDocker } from "./inside.ts";

const CLI_IMAGES: readonly ImageName[] = ["debian-cli", "busybox-cli"];
let sidecar: Sidecar;

beforeAll(async () => {
  await makeDerivedImages(inject("bed"), ["busybox-cli"]);
  sidecar = await Sidecar.build(inject("bed"));
});
afterAll(() => sidecar?.[Symbol.asyncDispose]());

/** A registry's images of a job: its container's, a service's, and the sidecar's. */
async function pushAll(registry: Registry) {
  return {
    builder: await registry.push(`dood-test/busybox-cli:${inject("bed").tag}`, "acme/builder"),
    agent: await registry.push(`dood-test/noshell:${inject("bed").tag}`, "acme/agent"),
    sidecar: await registry.push(sidecar.image, "owner/setup-dood-sidecar"),
  };
}

describe("the sidecar", () => {
  it.each(CLI_IMAGES)(
    "lets the next step of a job container made of %s use docker as its own user",
    async (image) => {
      await using job = await Job.start({ container: { image } });
      await expectDenied(job);
      const step = await sidecar.uses(job);
      expect(step.log).toContain("✓ app in the job container");
      expect(step.log).toContain(
        "at /var/run/docker.sock (where the runner mounts it into every Docker action)",
      );
      expect(step).toMatchObject({
        code: 0,
        outputs: { proof: "docker", verified: "true", changed: "true" },
      });
      await expectDocker(job);
      console.info(`sidecar on ${image}: ${step.durationMs.toFixed(0)} ms from its start to its end`);
    },
  );

  it.each(CLI_IMAGES)("gives --user 1234, a uid without an entry in %s, one of its own", async (image) => {
    await using job = await Job.start({ container: { image, options: "--user 1234" } });
    await expectDenied(job);
    const before = await job.exec(["id"]);
    expect((await sidecar.uses(job)).code).toBe(0);
    await expectDocker(job);
    expect((await job.exec(["sh", "-c", "id -u; id -g"])).stdout).toBe("1234\n0\n");
    expect(before.stdout).toContain("uid=1234 gid=0");
    const passwd = await fileIn(job.engine, job.container, "/etc/passwd");
    expect(passwd?.content).toMatch(/^[^:]+:x:1234:0:[^:]*:\/:[^:]*$/m);
  });

  it("needs nothing of an image: no shell, no CLI", async () => {
    const agent = { image: "noshell", volumes: [socketAt()] } as const;
    await using job = await Job.start({ services: { agent } });
    expect(await connect(job.engine, job.service("agent"))).toBe("EACCES");
    expect((await sidecar.uses(job)).code).toBe(0);
    expect(await connect(job.engine, job.service("agent"))).toBe("connected");
  });

  it("says which to use in a job without a container, and detects the group all the same", async () => {
    await using job = await Job.start({});
    const step = await sidecar.uses(job);
    const { gid } = await ownershipOf(job.bed.socket);
    expect(step).toMatchObject({ code: 0, outputs: { gid: String(gid) } });
    expect(step.log).toMatch(/not in a container.*setup-dood@v1/);
  });

  it("lists the users there are where the one asked for isn't", async () => {
    await using job = await Job.start({ container: { image: "busybox-cli" } });
    const step = await sidecar.uses(job, { with: { user: "jenkins" } });
    expect(step.code).toBe(1);
    expect(step.log).toMatch(/no user `jenkins`.*app, root, nobody/);
    expect(step.log).toContain("user-unknown");
  });

  it("gives a user with an explicit group the line that helps instead", async () => {
    const options = "--user 1001:1001";
    await using job = await Job.start({ container: { image: "debian-cli", options } });
    const step = await sidecar.uses(job);
    expect(step.code).toBe(1);
    const { gid } = await ownershipOf(job.bed.socket);
    expect(annotations(step, "error").map(({ code }) => code)).toEqual(["group-explicit"]);
    expect(step.summary).toContain(`  options: --group-add ${gid}`);
    const helped = `${options} --group-add ${gid}`;
    await using better = await Job.start({ container: { image: "debian-cli", options: helped } });
    await expectDocker(better);
  });

  it("says that the job container has no socket", async () => {
    await using job = await Job.start({ container: { image: "debian-cli", withoutSocket: true } });
    const step = await sidecar.uses(job);
    expect(step.code).toBe(1);
    expect(step.log).toContain("socket-not-mounted");
  });

  it("takes back what it granted at the end of the job", async () => {
    await using job = await Job.start({ container: { image: "debian-cli" } });
    const files = async () => {
      const texts = ["passwd", "group", "gshadow"].map((name) =>
        fileIn(job.engine, job.container, `/etc/${name}`),
      );
      return Promise.all(texts);
    };
    const before = await files();
    const step = await sidecar.uses(job, { with: { cleanup: "always" } });
    expect(step.code).toBe(0);
    expect(await files()).not.toEqual(before);
    const post = await step.post();
    expect(post.log).toContain("taken back");
    expect(await files()).toEqual(before);
    await expectDenied(job);
  });

  it("changes nothing in another job's container", async () => {
    await using other = await Job.start({ container: { image: "debian-cli" } });
    await using job = await Job.start({ container: { image: "debian-cli" } });
    const before = await snapshot(other.engine, other.container);
    expect((await sidecar.uses(job)).code).toBe(0);
    expect(await snapshot(other.engine, other.container)).toEqual(before);
  });

  it("ignores a DOCKER_HOST of the job, which names a place that it can't see", async () => {
    await using job = await Job.start({ container: { image: "debian-cli" } });
    const step = await sidecar.uses(job, { env: { DOCKER_HOST: "unix:///run/user/1001/docker.sock" } });
    expect(step.code).toBe(0);
    await expectDocker(job);
  });
});

describe("the sidecar's image, as a step `uses: docker://…`", () => {
  it("helps in a job whose images are all pulled, as the runner pulls them", async () => {
    const engine = new Engine(inject("bed").socket);
    await using registry = await Registry.start(engine);
    const images = await pushAll(registry);
    for (const image of Object.values(images)) await engine.docker("pull", image);
    await using job = await Job.start({
      container: { image: images.builder, options: "--user 1001" },
      services: { agent: { image: images.agent, volumes: [socketAt()] } },
    });
    await expectDenied(job);
    const step = await Sidecar.usesImage(job, images.sidecar, { job: job.context });
    expect(step).toMatchObject({
      code: 0,
      outputs: { verified: "false", proof: "inferred", changed: "true" },
    });
    expect(step.log).toContain(`app in the job container (image ${images.builder}) may now use docker`);
    await expectDocker(job);
    expect(await connect(job.engine, job.service("agent"))).toBe("connected");
  });

  it("says that the input `job` is missing, and how to give it", async () => {
    await using job = await Job.start({ container: { image: "debian-cli" } });
    const step = await Sidecar.usesImage(job, sidecar.image, {});
    expect(step.code).toBe(1);
    expect(annotations(step, "error").map(({ code }) => code)).toEqual(["job-context-invalid"]);
    expect(step.log).toContain("job: ${" + "{ toJSON(job) }}");
    expect(readable(step.summary)).toContain("job: ${" + "{ toJSON(job) }}");
  });

  it("says that nothing takes back what cleanup is to take back, for it has no post step", async () => {
    await using job = await Job.start({ container: { image: "debian-cli" } });
    const step = await Sidecar.usesImage(job, sidecar.image, { job: job.context, cleanup: "always" });
    expect(step.code).toBe(0);
    expect(annotations(step, "warning").map(({ message }) => message)).toContainEqual(
      expect.stringContaining("has no post step"),
    );
    const again = await Sidecar.usesImage(job, sidecar.image, { job: job.context, cleanup: "always" });
    expect(annotations(again, "warning")).toEqual([]);
  });
});
