import { describe, expect, it } from "vitest";
import { type Step, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { type ContainerSpec, socketAt } from "./bed/containers.ts";
import { connect, mainProcessGroups, ownershipIn, stateOf } from "./bed/kernel.ts";
import { type ProxiedRequest, SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";
import { targetReport } from "./bed/target-report.ts";

const FIXED_PORT = "18091:80";

interface Seen {
  readonly restarted: boolean;
  readonly hasGroup: boolean;
  readonly portsKept: boolean;
  readonly exec: string;
  readonly step: Step;
}

/** Runs the action on a job with one service, and says what became of its main process. */
async function run(spec: Partial<ContainerSpec>, restart: string): Promise<Seen> {
  await using job = await Job.start({
    services: { agent: { image: "busybox", volumes: [socketAt()], ...spec } },
  });
  const id = job.service("agent");
  const ports = await job.engine.docker("port", id);
  const { startedAt } = await stateOf(job.engine, id);
  const { gid } = await ownershipIn(job.engine, id);
  const step = await uses(job, { with: { "restart-services": restart } });
  return {
    restarted: (await stateOf(job.engine, id)).startedAt !== startedAt,
    hasGroup: (await mainProcessGroups(job.engine, id)).includes(gid),
    portsKept: (await job.engine.docker("port", id)) === ports,
    exec: await connect(job.engine, id),
    step,
  };
}

describe("restart-services", () => {
  it("auto keeps a service's dynamic port by not restarting it, and warns with the line to add", async () => {
    const { step, ...seen } = await run({ ports: ["80"] }, "auto");
    expect(step.code, step.log).toBe(0);
    expect(seen).toEqual({ restarted: false, hasGroup: false, portsKept: true, exec: "connected" });
    const [warning] = annotations(step, "warning");
    expect(warning?.message).toContain(`--group-add ${step.outputs["gid"]}`);
  });

  it("auto restarts a service whose host ports are all fixed", async () => {
    const { step, ...seen } = await run({ ports: [FIXED_PORT] }, "auto");
    expect(step.code, step.log).toBe(0);
    expect(seen).toEqual({ restarted: true, hasGroup: true, portsKept: true, exec: "connected" });
    expect(annotations(step, "warning")).toEqual([]);
  });

  it("always restarts a service with a dynamic port too", async () => {
    const { step, ...seen } = await run({ ports: ["80"] }, "always");
    expect(step.code, step.log).toBe(0);
    expect(seen).toMatchObject({ restarted: true, hasGroup: true, exec: "connected" });
  });

  it("never leaves the main process as it is, and warns with the line to add", async () => {
    const { step, ...seen } = await run({}, "never");
    expect(step.code, step.log).toBe(0);
    expect(seen).toEqual({ restarted: false, hasGroup: false, portsKept: true, exec: "connected" });
    expect(annotations(step, "warning")[0]?.message).toContain(`--group-add ${step.outputs["gid"]}`);
  });

  it("auto leaves a service alone whose main process has the group from the start", async () => {
    await using plain = await Job.start({ services: { agent: { image: "busybox", volumes: [socketAt()] } } });
    const { gid } = await ownershipIn(plain.engine, plain.service("agent"));
    const { step, ...seen } = await run({ options: `--group-add ${gid}` }, "auto");
    expect(step.code, step.log).toBe(0);
    expect(seen).toEqual({ restarted: false, hasGroup: true, portsKept: true, exec: "connected" });
    expect(step.outputs).toMatchObject({ changed: "false" });
  });

  it("auto leaves a container alone that isn't the job's, and warns with the line to add", async () => {
    await using job = await Job.start({});
    const id = await job.run("--volume", socketAt(), `dood-test/busybox:${job.bed.tag}`);
    const { startedAt } = await stateOf(job.engine, id);
    const step = await uses(job, { with: { containers: id } });
    expect(step.code, step.log).toBe(0);
    expect((await stateOf(job.engine, id)).startedAt).toBe(startedAt);
    expect(targetReport(step, id)).toMatchObject({ restarted: false, mainProcess: "lacks" });
    const [warning] = annotations(step, "warning");
    expect(warning?.message).toContain("it is not one of this job's services");
    expect(warning?.message).toContain(`--group-add ${step.outputs["gid"]}`);
  });

  it.each(["auto", "always"])(
    "%s restarts nothing for a user that the service doesn't run as",
    async (restart) => {
      await using job = await Job.start({
        services: { agent: { image: "busybox", volumes: [socketAt()], options: "--user 4242" } },
      });
      const id = job.service("agent");
      const { startedAt } = await stateOf(job.engine, id);
      const step = await uses(job, { with: { user: "app", "restart-services": restart } });
      expect(step.code, step.log).toBe(0);
      expect((await stateOf(job.engine, id)).startedAt).toBe(startedAt);
      expect(await connect(job.engine, id, { user: "app" })).toBe("connected");
      expect(annotations(step, "warning")[0]?.message).toContain("runs as another user (uid 4242)");
    },
  );

  it("auto leaves a service alone whose main process the engine can't show, and says so", async () => {
    const message = "ps: no such option";
    const hidesProcesses = ({ path }: ProxiedRequest) =>
      path.endsWith("/top") ? ({ kind: "answer", status: 500, message } as const) : undefined;
    const owner = { uid: 0, gid: 4711, mode: 0o660 };
    await using proxy = await SocketProxy.start({ owner, fault: hidesProcesses });
    const volumes = [`${proxy.path}:/var/run/docker.sock`];
    // From within a job container the machine's own processes can't be seen either.
    await using job = await Job.start({
      container: { image: "debian", options: "--user root", volumes, withoutSocket: true },
      services: { agent: { image: "busybox", volumes } },
    });
    const id = job.service("agent");
    const grant = () => uses(job);
    // It can only lack what is being given; afterwards it might have been restarted by somebody.
    expect(targetReport(await grant(), id)).toMatchObject({ restarted: true, mainProcess: "unknown" });
    const { startedAt } = await stateOf(job.engine, id);
    const step = await grant();
    expect(targetReport(step, id)).toMatchObject({ restarted: false, mainProcess: "unknown" });
    expect(annotations(step, "warning")[0]?.message).toContain("whether it needs a restart is unknown");
    expect((await stateOf(job.engine, id)).startedAt).toBe(startedAt);
  });

  it("tells where the main process lacks the group even after the restart: its entrypoint drops it", async () => {
    await using job = await Job.start({});
    const drop = ["--entrypoint", "setpriv", `dood-test/debian:${job.bed.tag}`];
    const ids = ["--reuid", "1001", "--regid", "1001", "--clear-groups", "/probe"];
    const id = await job.run("--user", "root", "--volume", socketAt(), ...drop, ...ids);
    const { startedAt } = await stateOf(job.engine, id);
    const step = await uses(job, { with: { containers: id, user: "app", "restart-services": "always" } });
    expect(step.code, step.log).toBe(0);
    expect((await stateOf(job.engine, id)).startedAt).not.toBe(startedAt);
    expect(targetReport(step, id)).toMatchObject({ restarted: true, mainProcess: "lacks", proof: "api" });
    expect(annotations(step, "warning")[0]?.message).toContain("lacks the group even after the restart");
  });

  it("waits until a restarted service is healthy again", async () => {
    // The engine says `starting` until the first check, two seconds after the start.
    const options = "--health-cmd true --health-interval 2s --health-start-period 30s";
    await using job = await Job.start({
      services: { agent: { image: "busybox", volumes: [socketAt()], options } },
    });
    const { startedAt } = await stateOf(job.engine, job.service("agent"));
    const step = await uses(job);
    expect(step.code, step.log).toBe(0);
    const state = await stateOf(job.engine, job.service("agent"));
    expect(state.startedAt).not.toBe(startedAt);
    expect(state.health).toBe("healthy");
  });

  it("fails where the service doesn't come back, and says so", async () => {
    await using job = await Job.start({});
    const image = `dood-test/busybox:${job.bed.tag}`;
    const id = await job.run("--volume", socketAt(), image, "/probe", "crash");
    const step = await uses(job, { with: { containers: id, "restart-services": "always" } });
    expect(step.code).toBe(1);
    const [error] = annotations(step, "error");
    // It may be seen running for a moment.
    expect(["restart-failed", "container-not-running"]).toContain(error?.code);
    expect(error?.message).toContain("docker logs");
    expect(step.outputs["verified"]).not.toBe("true");
  });
});

describe("a restart's wait for the container to stop", () => {
  const LISTENS = `trap 'sleep 4; echo stopped; exit 0' TERM USR1; while :; do sleep 0.1; done`;
  // As a signalfd has it: a signal that is blocked, and asked for.
  const BLOCKS = `use POSIX; my $s = POSIX::SigSet->new(SIGTERM); sigprocmask(SIG_BLOCK, $s);
    while (1) { my $p = POSIX::SigSet->new; sigpending($p);
      if ($p->ismember(SIGTERM)) { sleep 3; syswrite STDOUT, "stopped\n"; exit } select undef, undef, undef, 0.1 }`;

  /** Restarts a container of this command: how long the step took, what it said, and what the container had said. */
  async function restart(command: readonly string[], ...options: readonly string[]) {
    await using job = await Job.start({});
    const image = `dood-test/debian:${job.bed.tag}`;
    const id = await job.run(...options, "--volume", socketAt(), image, ...command);
    const start = performance.now();
    const step = await uses(job, { with: { containers: id, "restart-services": "always" } });
    const durationMs = performance.now() - start;
    expect(step.code, step.log).toBe(0);
    expect(targetReport(step, id)).toMatchObject({ restarted: true, mainProcess: "has" });
    return { durationMs, said: step.log, log: await job.engine.docker("logs", id) };
  }

  it("is spared where the kernel keeps the stop signal from its main process", async () => {
    const { durationMs, said } = await restart(["sleep", "infinity"]);
    expect(durationMs).toBeLessThan(9_000);
    expect(said).not.toContain("waiting for");
  });

  it.each([
    ["catches it", ["sh", "-c", LISTENS], []],
    ["catches the one that the image names", ["sh", "-c", LISTENS], ["--stop-signal", "USR1"]],
    ["blocks it, and asks for it", ["perl", "-e", BLOCKS], []],
    ["hands it on, as an init does", ["sh", "-c", LISTENS], ["--init"]],
  ])("is kept, and said, where its main process %s", async (_, command, options) => {
    const { said, log } = await restart(command, ...options);
    expect(log).toContain("stopped");
    const signal = options.includes("USR1") ? "USR1" : "SIGTERM";
    expect(said).toContain(`waiting for its main process to stop (it gets ${signal})`);
  });
});
