import { describe, expect, it } from "vitest";
import { uses } from "./bed/action.ts";
import { socketAt } from "./bed/containers.ts";
import { connect, eventsOf, snapshot } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";

const agent = { image: "debian", volumes: [socketAt()] } as const;

describe("containers of another job on the same machine", () => {
  it("are neither changed nor read, byte for byte, though they mount the socket", async () => {
    await using other = await Job.start({ container: { image: "debian" }, services: { agent } });
    await using job = await Job.start({ services: { agent } });
    const decoys = [other.container, other.service("agent")];
    const before = await Promise.all(decoys.map((id) => snapshot(other.engine, id)));
    // The reads of the snapshot itself are events too.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const since = new Date();

    const step = await uses(job, { with: { cleanup: "always" } });
    expect(step.code, step.log).toBe(0);
    expect(await connect(job.engine, job.service("agent"))).toBe("connected");
    expect((await step.post()).code).toBe(0);

    for (const id of decoys) expect(await eventsOf(other.engine, id, since)).toEqual([]);
    expect(await Promise.all(decoys.map((id) => snapshot(other.engine, id)))).toEqual(before);
    expect(step.log + step.summary + step.outputs["report"]).not.toContain(other.container.slice(0, 12));
  });

  it("are left alone by a job that has no containers of its own", async () => {
    await using other = await Job.start({ services: { agent } });
    await using job = await Job.start({});
    const before = await snapshot(other.engine, other.service("agent"));
    const since = new Date();
    expect((await uses(job)).code).toBe(0);
    expect(await eventsOf(other.engine, other.service("agent"), since)).toEqual([]);
    expect(await snapshot(other.engine, other.service("agent"))).toEqual(before);
  });

  it("are left alone where `containers` names one of their siblings", async () => {
    await using other = await Job.start({ services: { first: agent, second: agent } });
    await using job = await Job.start({});
    const before = await snapshot(other.engine, other.service("second"));
    const step = await uses(job, { with: { containers: other.service("first") } });
    expect(step.code, step.log).toBe(0);
    expect(await connect(other.engine, other.service("first"))).toBe("connected");
    expect(await snapshot(other.engine, other.service("second"))).toEqual(before);
  });
});
