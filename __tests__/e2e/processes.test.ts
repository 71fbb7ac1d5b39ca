import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { type ContainerSpec, type ImageName, socketAt } from "./bed/containers.ts";
import type { Engine } from "./bed/engine.ts";
import { connect, ownershipIn, stateOf } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";
import { targetReport } from "./bed/target-report.ts";

const bed = inject("bed");

/** Entrypoints that stay root themselves, and start a worker as app. */
const SUPERVISORS = {
  "a shell, by name": ["debian", "setpriv --reuid app --regid app --init-groups sleep 600 & wait"],
  "a shell, by su": ["debian", "su app -s /bin/sh -c 'sleep 600' & wait"],
  "BusyBox's su": ["busybox", "su app -s /bin/sh -c 'sleep 600' & wait"],
  "one that starts it later": [
    "debian",
    "sleep 2; setpriv --reuid app --regid app --init-groups sleep 600 & wait",
  ],
} as const;
const OWN_GROUPS = "setpriv --reuid app --regid app --clear-groups sleep 600 & wait";

/** A service whose entrypoint is that line of a shell, run by root; it ends at once when it is stopped. */
async function start(
  image: ImageName,
  line: string,
  options = "",
  undo: AsyncDisposableStack,
  ports: readonly string[] = [],
) {
  const folder = join(bed.home, "jobs", `supervisor-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  undo.defer(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "run"), `#!/bin/sh\ntrap 'exit 0' TERM\n${line}\n`, { mode: 0o755 });
  const agent: ContainerSpec = {
    image,
    volumes: [socketAt(), `${folder}:/supervisor:ro`],
    ports,
    options: `--user root --entrypoint /supervisor/run ${options}`,
  };
  const job = undo.use(await Job.start({ services: { agent } }));
  const id = job.service("agent");
  await expect.poll(() => workerGroups(job.engine, id), { timeout: 30_000 }).not.toBeUndefined();
  return { job, id, gid: (await ownershipIn(job.engine, id)).gid };
}

/** What the kernel says of app's process, by the engine's own `ps`; undefined while there is none. */
async function workerGroups(engine: Engine, id: string): Promise<readonly number[] | undefined> {
  const top = await engine.docker("top", id, "-o", "pid,uid,gid,supgid,comm");
  const row = top.split("\n").find((line) => /^\s*\d+\s+1001\s.*sleep/.test(line));
  const [, , gid, groups = ""] = row?.trim().split(/\s+/) ?? [];
  return gid === undefined ? undefined : [Number(gid), ...groups.split(",").map(Number)];
}

describe("a service whose root process starts a worker as the user", () => {
  it.each(Object.entries(SUPERVISORS))(
    "is restarted, so that the worker has the group: %s",
    async (_, of) => {
      await using undo = new AsyncDisposableStack();
      const [image, line] = of;
      const { job, id, gid } = await start(image, line, "", undo);
      expect(await workerGroups(job.engine, id)).not.toContain(gid);
      const step = await uses(job, { with: { user: "app" } });
      expect(step.code, step.log).toBe(0);
      expect(targetReport(step, id)).toMatchObject({ restarted: true, mainProcess: "needs-none" });
      expect(targetReport(step, id)).toMatchObject({ lackingProcesses: [], warnings: [] });
      expect(await workerGroups(job.engine, id), step.log).toContain(gid);
      // Nothing is left to do.
      const again = await uses(job, { with: { user: "app" } });
      expect(targetReport(again, id)).toMatchObject({
        restarted: false,
        changed: false,
        lackingProcesses: [],
      });
    },
  );

  it("is left under `never`, with a warning that names the worker and the line that helps", async () => {
    await using undo = new AsyncDisposableStack();
    const { job, id, gid } = await start("debian", SUPERVISORS["a shell, by name"][1], "", undo);
    const { startedAt } = await stateOf(job.engine, id);
    const step = await uses(job, { with: { user: "app", "restart-services": "never" } });
    expect(step.code, step.log).toBe(0);
    expect((await stateOf(job.engine, id)).startedAt).toBe(startedAt);
    expect(step.outputs).toMatchObject({ verified: "false" });
    expect(targetReport(step, id).lackingProcesses).toMatchObject([{ name: "sleep", uid: 1001 }]);
    const [warning] = annotations(step, "warning");
    expect(warning?.message).toMatch(/its process `sleep` \(PID \d+\) was started without the group/);
    expect(step.summary).toContain("sleep");
    // Root's own process would drop it, so it isn't offered.
    expect(warning?.message).not.toContain("--group-add");
    const [, name = ""] = /`docker restart (\S+)`/.exec(warning?.message ?? "") ?? [];
    await job.engine.docker("restart", name);
    await expect.poll(() => workerGroups(job.engine, id), { timeout: 30_000 }).toContain(gid);
  });

  it("is told that no restart helps, after looking, where it sets the groups itself", async () => {
    await using undo = new AsyncDisposableStack();
    const { job, id, gid } = await start("debian", OWN_GROUPS, "", undo);
    const step = await uses(job, { with: { user: "app" } });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ verified: "false" });
    expect(await workerGroups(job.engine, id)).not.toContain(gid);
    const [warning] = annotations(step, "warning");
    expect(warning?.message).toMatch(/its process `sleep` .* lacks the group even after the restart/);
    const [, options = ""] = /`options: (--user \S+)`/.exec(warning?.message ?? "") ?? [];
    await using advised = await Job.start({
      services: { agent: { image: "debian", volumes: [socketAt()], options } },
    });
    const there = await uses(advised);
    expect(there.outputs, there.log).toMatchObject({ verified: "true" });
  });

  it("is hinted at where no user was asked for, with the line that helps", async () => {
    await using undo = new AsyncDisposableStack();
    const { job, id, gid } = await start("debian", SUPERVISORS["a shell, by name"][1], "", undo);
    const step = await uses(job);
    expect(step.code, step.log).toBe(0);
    const [warning] = annotations(step, "warning");
    expect(warning?.message).toContain("runs as app, who can't use docker");
    const [, user = ""] = /`user: (\S+)`/.exec(warning?.message ?? "") ?? [];
    const again = await uses(job, { with: { user } });
    expect(again.outputs, again.log).toMatchObject({ verified: "true" });
    expect(await workerGroups(job.engine, id)).toContain(gid);
  });

  it("gets the group where `--group-add` has it already: the worker's switch takes it from the files", async () => {
    await using undo = new AsyncDisposableStack();
    const plain = await start("debian", SUPERVISORS["a shell, by name"][1], "", undo);
    const options = `--group-add ${plain.gid}`;
    const { job, id, gid } = await start("debian", SUPERVISORS["a shell, by name"][1], options, undo);
    expect(await workerGroups(job.engine, id)).not.toContain(gid);
    const step = await uses(job, { with: { user: "app" } });
    expect(step.outputs, step.log).toMatchObject({ verified: "true", changed: "true" });
    expect(await workerGroups(job.engine, id)).toContain(gid);
  });
});

describe("a root job container that was made with `--group-add`", () => {
  it("has docker for a user who is switched to inside, as README's own lines do", async () => {
    await using plain = await Job.start({ container: { image: "debian-cli", options: "--user root" } });
    const { gid } = await ownershipIn(plain.engine, plain.container);
    const options = `--user root --group-add ${gid}`;
    await using job = await Job.start({ container: { image: "debian-cli", options } });
    const switched = ["su", "app", "-c", "docker version"];
    expect((await job.exec(switched)).code).not.toBe(0);
    expect(await connect(job.engine, job.container, { user: "app" })).toBe("connected");
    const step = await uses(job, { with: { user: "app" } });
    expect(step.outputs, step.log).toMatchObject({ verified: "true", changed: "true" });
    expect(await job.exec(switched)).toMatchObject({ code: 0 });
    const again = await uses(job, { with: { user: "app" } });
    expect(again.outputs, again.log).toMatchObject({ verified: "true", changed: "false" });
  });
});
