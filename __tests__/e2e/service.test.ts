import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Step, uses } from "./bed/action.ts";
import { annotations, readable } from "./bed/annotations.ts";
import { type ImageName, socketAt } from "./bed/containers.ts";
import {
  connect,
  execGroups,
  mainProcessGroups,
  mainProcessResult,
  type Ownership,
  ownershipIn,
  ownershipOf,
  snapshot,
  stateOf,
} from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";
import { targetReport } from "./bed/target-report.ts";

/** The strongest proof that each image allows, with what it has. */
const PROOFS = {
  debian: "api",
  "debian-cli": "docker",
  busybox: "access",
  noshell: "inferred",
} as const satisfies Partial<Record<ImageName, string>>;

describe.each(["debian", "debian-cli", "busybox", "noshell"] as const)(
  "a service whose user is app, made of %s",
  (image) => {
    let job: Job;
    let id: string;
    let socket: Ownership;
    let before: { readonly main: string; readonly exec: string; readonly host: Ownership };
    let step: Step;

    beforeAll(async () => {
      job = await Job.start({ services: { agent: { image, volumes: [socketAt()] } } });
      id = job.service("agent");
      await vi.waitUntil(() => mainProcessResult(job.engine, id), { timeout: 5000 });
      socket = await ownershipIn(job.engine, id);
      before = {
        main: await mainProcessResult(job.engine, id),
        exec: await connect(job.engine, id),
        host: await ownershipOf(job.bed.socket),
      };
      step = await uses(job);
    });

    afterAll(() => job?.[Symbol.asyncDispose]());

    it("is denied the socket before", () => {
      expect(before).toMatchObject({ main: "EACCES", exec: "EACCES" });
    });

    it("succeeds, without an error and without printing the job's token", () => {
      expect(annotations(step, "error")).toEqual([]);
      expect(step.code, step.log).toBe(0);
      expect(step.log + step.summary + JSON.stringify(step.outputs)).not.toContain("SECRET");
    });

    it("has restarted the main process, which now holds the group and connects", async () => {
      expect(await mainProcessGroups(job.engine, id)).toContain(socket.gid);
      await expect.poll(() => mainProcessResult(job.engine, id), { timeout: 5000 }).toBe("connected");
    });

    it("lets a new exec as its user connect, by the group alone", async () => {
      expect(await connect(job.engine, id)).toBe("connected");
      expect(await connect(job.engine, id, { user: "app" })).toBe("connected");
      expect(await execGroups(job.engine, id)).toContain(socket.gid);
      expect(await connect(job.engine, id, { user: "65534:65534" })).toBe("EACCES");
    });

    it("leaves the socket's owner and mode as they were", async () => {
      expect(await ownershipOf(job.bed.socket)).toEqual(before.host);
      expect(await ownershipIn(job.engine, id)).toEqual(socket);
    });

    it("sets the outputs", () => {
      expect(step.outputs).toMatchObject({
        gid: String(socket.gid),
        group: "docker",
        socket: job.bed.socket,
        "container-options": `--group-add ${socket.gid}`,
        proof: PROOFS[image],
        verified: String(PROOFS[image] !== "inferred"),
        changed: "true",
      });
      expect(JSON.parse(step.outputs["report"] ?? "")).toBeTypeOf("object");
    });

    it("warns where the image has nothing to prove the access with, and only there", () => {
      expect(annotations(step, "warning")).toHaveLength(PROOFS[image] === "inferred" ? 1 : 0);
    });

    it("writes a summary with a row for the service", () => {
      const row = readable(step.summary)
        .split("\n")
        .find((line) => line.startsWith("| agent<br>"));
      expect(row).toContain(`dood-test/${image}:`);
      expect(row).toContain(String(socket.gid));
    });

    it("changes nothing when it runs again, and proves the access again", async () => {
      const granted = await snapshot(job.engine, id);
      const again = await uses(job);
      expect(again.code, again.log).toBe(0);
      expect(again.outputs).toMatchObject({ changed: "false", proof: PROOFS[image] });
      expect(targetReport(again, id)).toMatchObject({ result: "nothing-to-do", mainProcess: "has" });
      expect(await snapshot(job.engine, id)).toEqual(granted);
    });

    it("is left as it is by post: the service ends with the job", async () => {
      const granted = await snapshot(job.engine, id);
      const post = await step.post();
      expect(post.code, post.log).toBe(0);
      expect(await snapshot(job.engine, id)).toEqual(granted);
    });
  },
);

describe("several services", () => {
  it("are granted side by side, and one that is refused neither stops nor hides the others", async () => {
    const volumes = [socketAt()];
    const names = ["one", "two", "three", "four", "five"] as const;
    const granted = names.map((name) => [name, { image: "busybox", volumes }] as const);
    const explicit = { image: "busybox", volumes, options: "--user 1001:1001" } as const;
    await using job = await Job.start({ services: { ...Object.fromEntries(granted), explicit } });
    const step = await uses(job);
    expect(step.code).toBe(1);
    expect(annotations(step, "error").map(({ code }) => code)).toEqual(["group-explicit"]);
    for (const name of names) {
      expect(await connect(job.engine, job.service(name))).toBe("connected");
      expect(readable(step.summary)).toContain(`| ${name}<br>`);
    }
    expect(await connect(job.engine, job.service("explicit"))).toBe("EACCES");
  });

  it("without the socket are no targets", async () => {
    await using job = await Job.start({ services: { plain: { image: "busybox" } } });
    const before = await snapshot(job.engine, job.service("plain"));
    const step = await uses(job);
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ changed: "false" });
    expect(await snapshot(job.engine, job.service("plain"))).toEqual(before);
  });

  it("that are root already have nothing done to them, and are proved", async () => {
    const root = { image: "debian-cli", volumes: [socketAt()], options: "--user root" } as const;
    await using job = await Job.start({ services: { root } });
    const before = await snapshot(job.engine, job.service("root"));
    const { startedAt } = await stateOf(job.engine, job.service("root"));
    const step = await uses(job);
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ changed: "false", proof: "docker", verified: "true" });
    expect(await snapshot(job.engine, job.service("root"))).toEqual(before);
    expect((await stateOf(job.engine, job.service("root"))).startedAt).toBe(startedAt);
  });
});
