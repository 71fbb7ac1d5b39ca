import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Step, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { socketAt } from "./bed/containers.ts";
import { connect, mainProcessGroups, ownershipIn, snapshot, stateOf } from "./bed/kernel.ts";
import { Job } from "./bed/runner.ts";
import { targetReport } from "./bed/target-report.ts";

const cleanup = new AsyncDisposableStack();
let job: Job;

beforeAll(async () => {
  job = cleanup.use(await Job.start({}));
});

afterAll(() => cleanup.disposeAsync());

const image = () => `dood-test/busybox:${job.bed.tag}`;
const start = (...options: readonly string[]) =>
  job.run("--network", "none", "--volume", socketAt(), ...options, image());
const grant = (id: string, inputs = {}) => uses(job, { with: { containers: id, ...inputs } });
const status = (id: string) => job.engine.docker("inspect", "--format", "{{.State.Status}}", id);

/** Types the line that a remedy gives, which is the docker command's. */
async function type(remedy: string): Promise<void> {
  const [, line = ""] = /`docker ([^`]+)`/.exec(remedy) ?? [];
  await job.engine.docker(...line.split(" "));
}

describe("a container that is not running", () => {
  /** Each gives the id of a container in that state. */
  const STATES = {
    paused: async () => {
      const id = await start();
      await job.engine.docker("pause", id);
      return id;
    },
    exited: async () => {
      const id = await start();
      await job.engine.docker("stop", id);
      return id;
    },
    created: async () => {
      const options = ["--label", job.bed.label, "--network", "none", "--volume", socketAt()];
      const id = await job.engine.docker("create", ...options, image());
      cleanup.defer(async () => void (await job.engine.docker("rm", "--force", id)));
      return id;
    },
  } as const;

  it.each(Object.entries(STATES))(
    "is left as it is, and served once the remedy is typed: %s",
    async (state, make) => {
      const id = await make();
      expect(await status(id)).toBe(state);
      // The first look into a container that has never run makes its mount points.
      await snapshot(job.engine, id);
      const before = await snapshot(job.engine, id);
      const refused = targetReport(await grant(id), id);
      expect(refused).toMatchObject({ result: "refused", code: "container-not-running" });
      expect(refused.message).toContain(`is ${state}, not running`);
      expect(await snapshot(job.engine, id)).toEqual(before);

      await type(refused.remedy);
      const step = await grant(id);
      expect(step.code, step.log).toBe(0);
      expect(await connect(job.engine, id)).toBe("connected");
    },
  );

  it("is named where it stops as soon as it starts, with the log to read", async () => {
    const id = await start("--restart", "always", "--entrypoint", "false");
    // The engine waits twice as long before each start: 100 ms at first.
    await expect
      .poll(() => job.engine.docker("inspect", "--format", "{{.RestartCount}} {{.State.Status}}", id), {
        timeout: 60_000,
      })
      .toMatch(/^[5-9] restarting$/);
    const refused = targetReport(await grant(id), id);
    expect(refused).toMatchObject({ code: "container-not-running", changed: false });
    expect(refused.message).toContain("is restarting, not running (exit code 1)");
    expect(refused.remedy).toMatch(/`docker logs \S+`/);
  });
});

describe("a service that ends because it is denied docker at its start", () => {
  const LINE = 'test -w /var/run/docker.sock || { echo "denied docker" >&2; exit 3; }; exec sleep 600';

  it.each(["exited", "restarting"])(
    "is told with its code, its log and the line that helps: %s",
    async (state) => {
      const restart = state === "restarting" ? ["--restart", "always"] : [];
      const shell = ["--volume", socketAt(), "--user", "1001", "--entrypoint", "sh"];
      const make = (...options: readonly string[]) =>
        job.run(...restart, ...shell, ...options, `dood-test/busybox:${job.bed.tag}`, "-c", LINE);
      const id = await make();
      await expect.poll(() => status(id), { timeout: 60_000 }).toBe(state);
      const step = await grant(id);
      const refused = targetReport(step, id);
      expect(refused).toMatchObject({ code: "container-not-running" });
      expect(refused.message).toMatch(/(\(exit code 3\); )?its log ends: denied docker/);
      expect(refused.remedy).toContain("docker logs");
      const [, options = ""] =
        /^::group::Ready to paste.*\n(--group-add \d+)\n::endgroup::$/m.exec(step.log) ?? [];
      const mended = await make(...options.split(" "));
      expect((await grant(mended)).outputs).toMatchObject({ verified: "true" });
      expect(await status(mended)).toBe("running");
      // What is set already is not offered.
      const vain = await job.run(
        ...shell,
        ...options.split(" "),
        `dood-test/busybox:${job.bed.tag}`,
        "-c",
        "exit 3",
      );
      await expect.poll(() => status(vain)).toBe("exited");
      expect((await grant(vain)).log).not.toContain("Ready to paste");
    },
  );
});

describe("a container that removes itself", () => {
  it("is named where it has gone before the step: as a service, and by its id", async () => {
    const id = await start("--rm");
    await job.engine.docker("kill", id);
    await expect.poll(async () => (await job.engine.run(["inspect", id])).code).toBe(1);
    const codes = (step: Step) => annotations(step, "error").map(({ code }) => code);
    expect(codes(await grant(id))).toEqual(["container-not-found"]);
    const context = JSON.stringify({ status: "success", container: {}, services: { gone: { id } } });
    expect(codes(await uses(job, { with: { job: context } }))).toEqual(["container-gone"]);
  });

  it("stays when it is restarted for its main process", async () => {
    const id = await start("--rm");
    const { startedAt } = await stateOf(job.engine, id);
    const step = await grant(id, { "restart-services": "always" });
    expect(step.code, step.log).toBe(0);
    expect((await stateOf(job.engine, id)).startedAt).not.toBe(startedAt);
    const { gid } = await ownershipIn(job.engine, id);
    expect(await mainProcessGroups(job.engine, id)).toContain(gid);
    expect((await step.post()).code).toBe(0);
  });
});
