import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { socketAt } from "./bed/containers.ts";
import { connect, snapshot } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";

/** Starts three containers of one project, of which the first two have the label. */
async function startSiblings(job: Job) {
  const project = `bed${randomUUID().slice(0, 8)}`;
  const label = `dood-test.role=${project}`;
  const run = (name: string, ...labels: readonly string[]) => {
    const all = [`com.docker.compose.project=${project}`, ...labels].flatMap((text) => ["--label", text]);
    const args = ["--name", `${project}-${name}`, ...all, "--volume", socketAt()];
    return job.run(...args, `dood-test/busybox:${job.bed.tag}`);
  };
  return {
    project,
    label,
    ids: [await run("one", label), await run("two", label), await run("three")] as const,
  };
}

describe("containers", () => {
  it.each([
    ["a name", (project: string) => `${project}-two`, [1]],
    ["an id", (_: string, ids: readonly string[]) => ids[1] ?? "", [1]],
    ["a short id", (_: string, ids: readonly string[]) => ids[1]?.slice(0, 12) ?? "", [1]],
    ["a label", (project: string) => `label=dood-test.role=${project}`, [0, 1]],
    ["a Compose project", (project: string) => `compose=${project}`, [0, 1, 2]],
    ["several lines", (project: string) => `\n  ${project}-one\n\n${project}-three\n`, [0, 2]],
  ])("grants those that are named by %s, and no others", async (_, entry, expected) => {
    await using job = await Job.start({});
    const { project, ids } = await startSiblings(job);
    const rest = ids.filter((_id, index) => !expected.includes(index));
    const before = await Promise.all(rest.map((id) => snapshot(job.engine, id)));
    const step = await uses(job, { with: { containers: entry(project, ids) } });
    expect(annotations(step, "error")).toEqual([]);
    expect(step.code, step.log).toBe(0);
    for (const index of expected) expect(await connect(job.engine, ids[index] ?? "")).toBe("connected");
    expect(await Promise.all(rest.map((id) => snapshot(job.engine, id)))).toEqual(before);
  });

  it("is denied a container that matches nothing, and then touches none of the others either", async () => {
    await using job = await Job.start({});
    const { project, ids } = await startSiblings(job);
    const before = await Promise.all(ids.map((id) => snapshot(job.engine, id)));
    for (const missing of [
      `${project}-tw`,
      "label=dood-test.role=nobody",
      "compose=nothing-here",
      "0".repeat(64),
    ]) {
      const step = await uses(job, { with: { containers: `${project}-one\n${missing}` } });
      expect(step.code).toBe(1);
      expect(annotations(step, "error")).toMatchObject([{ code: "container-not-found" }]);
      expect(annotations(step, "error")[0]?.message).toContain(missing);
    }
    expect(await Promise.all(ids.map((id) => snapshot(job.engine, id)))).toEqual(before);
  });

  it("is denied an entry that is one container's name and another's id", async () => {
    await using job = await Job.start({});
    const { ids } = await startSiblings(job);
    const entry = ids[0].slice(0, 12);
    await job.engine.docker("rename", ids[1], entry);
    const before = await Promise.all(ids.map((id) => snapshot(job.engine, id)));
    const step = await uses(job, { with: { containers: entry } });
    expect(step.code).toBe(1);
    expect(annotations(step, "error")).toMatchObject([{ code: "container-ambiguous" }]);
    expect(await Promise.all(ids.map((id) => snapshot(job.engine, id)))).toEqual(before);
  });

  it("handles a container once that is named twice", async () => {
    await using job = await Job.start({});
    const { project, ids } = await startSiblings(job);
    const step = await uses(job, {
      with: { containers: `${project}-one\n${ids[0]}\nlabel=dood-test.role=${project}` },
    });
    expect(step.code, step.log).toBe(0);
    const { targets } = JSON.parse(step.outputs["report"] ?? "");
    expect(targets.map(({ id }: { id: string }) => id).sort()).toEqual([ids[0], ids[1]].sort());
  });

  it.each([
    ["a label", "dood-test.role", "label=dood-test.role="],
    ["a Compose project", "com.docker.compose.project", "compose="],
  ])("leaves a container alone whose image brings %s of another's", async (_, key, entry) => {
    await using job = await Job.start({});
    const { project, label, ids } = await startSiblings(job);
    const image = `dood-test/impostor:${project}`;
    await job.engine.docker("commit", "--change", `LABEL ${key}=${project}`, ids[2], image);
    await using cleanup = new AsyncDisposableStack();
    cleanup.defer(async () => void (await job.engine.docker("rmi", "--force", image)));
    // The engine gives a committed image all labels of its container.
    const others = ["com.docker.compose.project=other", label.replace(/=.*/, "=other")];
    const mine = others.filter((text) => !text.startsWith(`${key}=`)).flatMap((text) => ["--label", text]);
    const impostor = await job.run("--name", `${project}-impostor`, ...mine, "--volume", socketAt(), image);
    const before = await snapshot(job.engine, impostor);
    const step = await uses(job, { with: { containers: `${entry}${project}` } });
    expect(annotations(step, "error")).toEqual([]);
    expect(await connect(job.engine, ids[0])).toBe("connected");
    expect(await connect(job.engine, impostor)).toBe("EACCES");
    expect(await snapshot(job.engine, impostor)).toEqual(before);

    await job.engine.docker("rm", "--force", ...ids);
    const alone = await uses(job, { with: { containers: `${entry}${project}` } });
    expect(alone.code, alone.log).toBe(1);
    expect(annotations(alone, "error")).toMatchObject([
      { code: "container-not-found", message: expect.stringContaining("1 container carries the label") },
    ]);
    expect(await snapshot(job.engine, impostor)).toEqual(before);
  });

  it("fails a container without the socket, for it was asked for", async () => {
    await using job = await Job.start({});
    const id = await job.run(`dood-test/busybox:${job.bed.tag}`);
    const step = await uses(job, { with: { containers: id } });
    expect(step.code).toBe(1);
    expect(annotations(step, "error")).toMatchObject([{ code: "socket-not-mounted" }]);
  });
});
