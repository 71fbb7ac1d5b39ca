import { describe, expect, it } from "vitest";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { socketAt } from "./bed/containers.ts";
import { eventsOf, ownershipOf, snapshot } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";

describe("a job without a target", () => {
  it.each([
    ["the job context of a job without containers", undefined],
    ["no container at all", '{"status":"success"}'],
    ["an empty container", '{"status":"success","container":{},"services":{}}'],
    ["act's empty ids", '{"status":"success","container":{"id":"","network":""},"services":null}'],
  ])("gets the gid and the container options, given %s", async (_, context) => {
    await using job = await Job.start({});
    const { gid } = await ownershipOf(job.bed.socket);
    const step = await uses(job, { with: context === undefined ? {} : { job: context } });
    expect(annotations(step, "error")).toEqual([]);
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({
      gid: String(gid),
      group: "docker",
      socket: job.bed.socket,
      "container-options": `--group-add ${gid}`,
      changed: "false",
    });
    const post = await step.post();
    expect(post.code, post.log).toBe(0);
  });

  it("never guesses: without a socket it fails and sets no gid and no container options", async () => {
    await using job = await Job.start({});
    const step = await uses(job, { with: { socket: "/nowhere/docker.sock" } });
    expect(step.code).toBe(1);
    expect(step.outputs["gid"] ?? "").toBe("");
    expect(step.outputs["container-options"] ?? "").toBe("");
  });
});

describe("dry-run", () => {
  it("says what it would do, and changes nothing", async () => {
    await using job = await Job.start({
      container: { image: "debian", options: "--user root" },
      services: { agent: { image: "debian", volumes: [socketAt()] } },
    });
    const ids = [job.container, job.service("agent")];
    const before = await Promise.all(ids.map((id) => snapshot(job.engine, id)));
    const since = new Date();
    const step = await uses(job, { with: { "dry-run": "true", user: "app" } });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ changed: "false" });
    expect(step.summary).toContain("agent");
    expect((await step.post()).code).toBe(0);
    expect(await Promise.all(ids.map((id) => snapshot(job.engine, id)))).toEqual(before);
    const events = await eventsOf(job.engine, job.service("agent"), since);
    expect(events.filter((event) => /extract-to-dir|restart|kill|stop/.test(event))).toEqual([]);
  });
});
