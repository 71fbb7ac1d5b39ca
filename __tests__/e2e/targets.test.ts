import { describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { socketAt } from "./bed/containers.ts";
import { connect } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";
import { targetReport } from "./bed/target-report.ts";

const bed = inject("bed");
const volumes = [socketAt()];

/** What a log offers to paste for a container. */
function blockFor(label: string, log: string): string {
  const folded = new RegExp(`^::group::Ready to paste for ${label},[^\\n]*\\n(.*?)\\n::endgroup::$`, "ms");
  return folded.exec(log)?.[1] ?? "";
}

describe("a service of the job that doesn't mount the socket", () => {
  it("is warned of with its volumes where it is all that the job has, and nothing is verified", async () => {
    await using job = await Job.start({ services: { agent: { image: "debian" } } });
    const step = await uses(job);
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ verified: "false", proof: "", changed: "false" });
    expect(targetReport(step, job.service("agent"))).toMatchObject({
      result: "passed-over",
      code: "socket-not-mounted",
    });
    const [warning, ...more] = annotations(step, "warning");
    expect(more).toEqual([]);
    expect(warning?.message).toContain("service `agent`");
    expect(step.summary).toContain("| agent<br>");
    expect(step.summary).not.toContain("✅");
    // What is to be pasted is applied as it stands, but for the bed's own socket.
    const block = blockFor("agent", step.log);
    expect(step.summary).toContain(block);
    const { agent } = parse(block).services;
    expect(Object.keys(agent)).toEqual(["volumes"]);
    const given = agent.volumes.map((volume: string) =>
      volume.replace(/^\/var\/run\/docker\.sock/, bed.socketSource),
    );
    await using mended = await Job.start({ services: { agent: { image: "debian", volumes: given } } });
    expect((await uses(mended)).outputs).toMatchObject({ verified: "true" });
    expect(await connect(mended.engine, mended.service("agent"))).toBe("connected");
  });

  it("is a row and no warning beside one that does: a database needs no docker", async () => {
    await using job = await Job.start({
      services: { db: { image: "busybox" }, agent: { image: "debian", volumes } },
    });
    const step = await uses(job);
    expect(step.outputs, step.log).toMatchObject({ verified: "true" });
    expect(annotations(step, "warning")).toEqual([]);
    expect(targetReport(step, job.service("db"))).toMatchObject({ result: "passed-over" });
    expect(step.log).toContain("service `db`");
    expect(step.summary).toContain("| db<br>");
  });
});

describe("the input user", () => {
  it("is an error where there is no container to look for one, and says what was looked for", async () => {
    await using none = await Job.start({});
    const step = await uses(none, { with: { user: "app" } });
    expect(step.code).toBe(1);
    expect(annotations(step, "error")).toMatchObject([{ code: "container-not-found" }]);
    expect(annotations(step, "error")[0]?.message).toContain("no job container, no services, nothing in");
    await using job = await Job.start({ services: { agent: { image: "debian" } } });
    const [error] = annotations(await uses(job, { with: { user: "app" } }), "error");
    expect(error?.message).toContain("no service that mounts the socket (agent doesn't)");
  });

  it("may be missing in one container as long as another has it, and is said", async () => {
    const services = { agent: { image: "debian", volumes }, other: { image: "busybox", volumes } } as const;
    await using job = await Job.start({ services });
    await job.engine.docker("exec", "--user", "0", job.service("agent"), "useradd", "--uid", "4321", "ci");
    const step = await uses(job, { with: { user: "ci" } });
    expect(step.outputs, step.log).toMatchObject({ verified: "true" });
    expect(targetReport(step, job.service("other"))).toMatchObject({
      result: "passed-over",
      code: "user-unknown",
    });
    expect(step.log).toContain("there is no user `ci`");
    const none = await uses(job, { with: { user: "nobody-here" } });
    expect(none.code).toBe(1);
    expect(annotations(none, "error")).toMatchObject([{ code: "user-unknown" }, { code: "user-unknown" }]);
  });

  it("takes a user for each container", async () => {
    const services = { agent: { image: "debian", volumes }, other: { image: "busybox", volumes } } as const;
    await using job = await Job.start({ services });
    const [agent, other] = [job.service("agent"), job.service("other")];
    await job.engine.docker("exec", "--user", "0", agent, "useradd", "--uid", "4321", "ci");
    const step = await uses(job, { with: { user: "agent=ci\napp" } });
    expect(step.code, step.log).toBe(0);
    expect(targetReport(step, agent)).toMatchObject({ user: "ci", result: "granted" });
    expect(targetReport(step, other)).toMatchObject({ user: "app", result: "granted" });
    expect(await connect(job.engine, agent, { user: "ci" })).toBe("connected");
    expect(await connect(job.engine, agent, { user: "app" })).toBe("EACCES");
    const wrong = await uses(job, { with: { user: "agnet=ci" } });
    expect(annotations(wrong, "error")).toMatchObject([{ code: "input-invalid" }]);
    expect(annotations(wrong, "error")[0]?.message).toContain("`agent`, `other`");
  });
});
