import { describe, expect, it } from "vitest";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { socketAt } from "./bed/containers.ts";
import { connect, execGroups, ownershipIn, ownershipOf, snapshot, stateOf } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";
import { targetReport } from "./bed/target-report.ts";

describe.each(["debian", "debian-cli", "busybox-node"] as const)(
  "a job container that runs as root, made of %s",
  (image) => {
    const container = { image, options: "--user root" } as const;

    it("gives `user` the group in the container that the action itself runs in", async () => {
      await using job = await Job.start({ container });
      expect(await connect(job.engine, job.container, { user: "app" })).toBe("EACCES");
      const { startedAt } = await stateOf(job.engine, job.container);
      const host = await ownershipOf(job.bed.socket);

      const step = await uses(job, { with: { user: "app" } });

      expect(annotations(step, "error")).toEqual([]);
      expect(step.code, step.log).toBe(0);
      const { gid } = await ownershipIn(job.engine, job.container);
      expect(step.outputs).toMatchObject({ gid: String(gid), verified: "true", changed: "true" });
      // The images have no node: it is the runner's own, at /__e.
      const byNode = { proof: "api", tool: "node" };
      const byDocker = {
        proof: "docker",
        tool: expect.stringMatching(/^docker version \S+( \(engine \S+\))?$/),
      };
      expect(targetReport(step, job.container)).toMatchObject(image === "debian-cli" ? byDocker : byNode);
      expect(await execGroups(job.engine, job.container, "app")).toContain(gid);
      expect(await connect(job.engine, job.container, { user: "app" })).toBe("connected");
      expect(await connect(job.engine, job.container, { user: "1001" })).toBe("connected");
      expect((await stateOf(job.engine, job.container)).startedAt).toBe(startedAt);
      expect(await ownershipOf(job.bed.socket)).toEqual(host);
    });

    it("has nothing done to it for its own user, root", async () => {
      await using job = await Job.start({ container });
      const before = await snapshot(job.engine, job.container);
      const step = await uses(job);
      expect(step.code, step.log).toBe(0);
      expect(step.outputs).toMatchObject({ changed: "false", verified: "true" });
      expect(await snapshot(job.engine, job.container)).toEqual(before);
    });
  },
);

describe("a step of a job container", () => {
  it("uses docker as the granted user, in the step after", async () => {
    await using job = await Job.start({ container: { image: "debian-cli", options: "--user root" } });
    const asApp = ["setpriv", "--reuid", "app", "--regid", "app", "--init-groups", "docker", "version"];
    expect(await job.exec(asApp)).not.toMatchObject({ code: 0 });
    expect((await uses(job, { with: { user: "app" } })).code).toBe(0);
    expect(await job.exec(asApp)).toMatchObject({ code: 0 });
  });

  it("changes nothing on a second run, and takes the grant back in post where cleanup is always", async () => {
    await using job = await Job.start({ container: { image: "debian", options: "--user root" } });
    const first = await uses(job, { with: { user: "app", cleanup: "always" } });
    const granted = await snapshot(job.engine, job.container);
    const second = await uses(job, { with: { user: "app", cleanup: "always" } });
    expect(second.outputs).toMatchObject({ changed: "false" });
    expect(await snapshot(job.engine, job.container)).toEqual(granted);
    expect((await second.post()).code).toBe(0);
    expect(await snapshot(job.engine, job.container)).toEqual(granted);
    expect((await first.post()).code).toBe(0);
    expect(await connect(job.engine, job.container, { user: "app" })).toBe("EACCES");
  });

  it("serves the job container and its services in one run", async () => {
    await using job = await Job.start({
      container: { image: "debian", options: "--user root" },
      services: { agent: { image: "noshell", volumes: [socketAt()] } },
    });
    const step = await uses(job, { with: { user: "app" } });
    expect(step.code, step.log).toBe(0);
    expect(await connect(job.engine, job.container, { user: "app" })).toBe("connected");
    expect(await connect(job.engine, job.service("agent"))).toBe("connected");
  });
});
