import { describe, expect, it, vi } from "vitest";
import type { ContainerFacts } from "../../../../src/engine/engine.ts";
import { awaitHealthy, restartForGroup } from "../../../../src/grant/apply/restart.ts";
import { awaitProcesses } from "../../../../src/grant/observe/container-processes.ts";
import {
  answered,
  type FakeContainer,
  FakeEngine,
  FastClock,
  fakeContainer,
  ID,
  noAnswer,
  startAnew,
} from "../../../fake-engine.ts";

const say = () => {};
const PLAN = {
  user: { uid: 1001, gid: 1001, groups: [1001, 118], home: "/", name: "app", groupsFromFile: true },
  socket: { uid: 0, gid: 118, mode: 0o660 },
};
const TARGET = { role: "service", label: "agent", id: ID } as const;
const MEMBER = "app:x:1001:\ndocker:x:118:app\n";

function seenNow({ facts, main, workers }: FakeContainer) {
  const processes = main && [{ pid: facts.pid, name: "main", ...main }, ...Object.values(workers)];
  return { target: TARGET, container: facts, processes };
}

/** A service whose user was given the group after its start. */
function lacking(facts: Partial<ContainerFacts> = {}) {
  const container = fakeContainer(facts, { "/etc/group": MEMBER });
  container.main = { uid: 1001, groups: [1001] };
  return { container, seen: seenNow(container), engine: new FakeEngine(container) };
}

/** Its state from the given look on. */
type Later = Readonly<Record<number, Partial<ContainerFacts>>>;

function atLook({ container, engine }: ReturnType<typeof lacking>, later: Later): void {
  engine.before = ({ method }) => {
    const change = method === "inspect" ? later[engine.count("inspect")] : undefined;
    if (change !== undefined) container.facts = { ...container.facts, ...change };
    return undefined;
  };
}

describe("restartForGroup", () => {
  it("restarts a container that is as it was seen", async () => {
    const { engine, seen, container } = lacking();
    expect(await restartForGroup(engine, seen, PLAN, say)).toBe(true);
    expect(engine.count("restart")).toBe(1);
    expect(container.main?.groups).toEqual([1001, 118]);
  });

  it("leaves its main process the time to stop that it has, if nobody can see whether it hears the signal", async () => {
    const { engine, seen } = lacking();
    await restartForGroup(engine, seen, PLAN, say);
    expect(engine.calls.find(({ method }) => method === "restart")).toEqual({ method: "restart", about: ID });
  });

  it("leaves alone what another run has restarted, so that its main process has the group", async () => {
    const { engine, seen, container } = lacking();
    startAnew(container);
    expect(await restartForGroup(engine, seen, PLAN, say)).toBe(false);
    expect(engine.count("restart")).toBe(0);
  });

  it("restarts what was restarted before the group was there", async () => {
    const { engine, seen, container } = lacking();
    startAnew(container);
    container.main = { uid: 1001, groups: [1001] };
    expect(await restartForGroup(engine, seen, PLAN, say)).toBe(true);
    expect(engine.count("restart")).toBe(1);
  });

  it("restarts what has another main process that can't be seen", async () => {
    const { engine, seen, container } = lacking();
    startAnew(container);
    container.main = undefined;
    expect(await restartForGroup(engine, seen, PLAN, say)).toBe(true);
  });

  it("fails as the engine does if that refuses, and starts nothing", async () => {
    const { engine, seen } = lacking();
    engine.before = ({ method }) => {
      if (method === "restart") throw answered(500, "cannot kill container");
      return undefined;
    };
    await expect(restartForGroup(engine, seen, PLAN, say)).rejects.toMatchObject({ code: "engine-failed" });
    expect(engine.count("start")).toBe(0);
  });
});

describe("a restart whose answer is lost", () => {
  it("is seen through: the engine does it all the same", async () => {
    const { engine, seen } = lacking();
    engine.before = ({ method }) => (method === "restart" ? "lose-answer" : undefined);
    expect(await restartForGroup(engine, seen, PLAN, say)).toBe(true);
    expect(engine.count("restart")).toBe(1);
    expect(engine.count("start")).toBe(0);
  });

  it("is waited for while the container still stops", async () => {
    const { engine, seen, container } = lacking();
    engine.before = ({ method }) => {
      if (method === "restart") throw noAnswer();
      if (method === "inspect" && engine.count("inspect") === 4) startAnew(container);
      return undefined;
    };
    expect(await restartForGroup(engine, seen, PLAN, say)).toBe(true);
    expect(engine.count("start")).toBe(0);
  });

  it("is ended by a start if the engine stops half-way", async () => {
    const { engine, seen, container } = lacking();
    engine.before = ({ method }) => {
      if (method !== "restart") return undefined;
      container.facts = { ...container.facts, status: "exited", pid: 0 };
      throw noAnswer();
    };
    expect(await restartForGroup(engine, seen, PLAN, say)).toBe(true);
    expect(engine.calls.filter(({ method }) => method === "start")).toEqual([{ method: "start", about: ID }]);
    expect(container.facts.status).toBe("running");
    expect(container.main?.groups).toContain(118);
  });

  it("fails with that failure if nothing comes of it", async () => {
    using clock = new FastClock();
    const { engine, seen } = lacking();
    const lost = noAnswer();
    engine.before = ({ method }) => {
      if (method === "restart") throw lost;
      clock.skip(7);
      return undefined;
    };
    await expect(restartForGroup(engine, seen, PLAN, say)).rejects.toBe(lost);
    expect(engine.count("restart")).toBe(1);
  });

  it("fails with that failure if the container can't be looked at any more", async () => {
    const { engine, seen } = lacking();
    const lost = noAnswer();
    engine.before = ({ method }) => {
      if (method === "restart") throw lost;
      if (engine.count("restart") > 0) throw answered(404, "No such container");
      return undefined;
    };
    await expect(restartForGroup(engine, seen, PLAN, say)).rejects.toBe(lost);
  });
});

describe("a container after its restart", () => {
  it("is waited for until its health check passes", async () => {
    const service = lacking();
    atLook(service, { 1: { health: "starting" }, 3: { health: "healthy" } });
    expect(await awaitHealthy(service.engine, ID, say)).toMatchObject({ health: "healthy" });
    expect(service.engine.count("inspect")).toBe(3);
  });

  it("is waited for while the engine's restart policy brings it back", async () => {
    const service = lacking();
    atLook(service, { 1: { status: "restarting" }, 2: { status: "running" } });
    expect(await awaitHealthy(service.engine, ID, say)).toMatchObject({ status: "running" });
  });

  it.each([
    [{ health: "unhealthy" }, "running and unhealthy"],
    [{ status: "exited", pid: 0 }, "exited"],
    [{ status: "dead", pid: 0, health: "starting" }, "dead and starting"],
  ] as const)("fails at once if it is %o", async (change, said) => {
    const service = lacking();
    atLook(service, { 1: change });
    await expect(awaitHealthy(service.engine, ID, say)).rejects.toMatchObject({
      code: "restart-failed",
      message: `after its restart the container is ${said}`,
      remedy: expect.stringContaining("docker logs agent"),
    });
  });

  it("fails if its health check doesn't come to an end in two minutes", async () => {
    using clock = new FastClock();
    const service = lacking({ health: "starting" });
    service.engine.before = () => {
      clock.skip(61);
      return undefined;
    };
    await expect(awaitHealthy(service.engine, ID, say)).rejects.toMatchObject({
      code: "restart-failed",
      message: "after its restart the container is running and starting",
    });
  });
});

describe("awaitProcesses", () => {
  const worker = { pid: 7, name: "worker", uid: 1001, groups: [1001] };

  it("waits for the user's process, which a supervisor starts later than itself", async () => {
    const { engine, container } = lacking();
    container.main = { uid: 0, groups: [0] };
    const before = { ...seenNow(container), processes: [worker] };
    engine.before = () => {
      if (engine.count("processes") === 3) container.workers = { app: worker };
      return undefined;
    };
    const now = await awaitProcesses(engine, before, PLAN.user.uid);
    expect(now.processes).toContainEqual(worker);
  });

  it("gives what runs, where the user had no process before or gets none any more", async () => {
    using clock = new FastClock();
    const { engine, container } = lacking();
    engine.before = () => void clock.skip(1);
    container.main = { uid: 0, groups: [0] };
    const seen = seenNow(container);
    expect((await awaitProcesses(engine, seen, PLAN.user.uid)).processes).toHaveLength(1);
    expect(engine.count("processes")).toBeLessThanOrEqual(2);
    expect(
      (await awaitProcesses(engine, { ...seen, processes: [worker] }, PLAN.user.uid)).processes,
    ).toHaveLength(1);
  });
});

describe("a long wait", () => {
  /** What is said while the engine takes so long for one call. */
  async function saidIn(ms: number, method: "restart" | "inspect", facts: Partial<ContainerFacts> = {}) {
    vi.useFakeTimers();
    try {
      const said: string[] = [];
      const { engine, seen } = lacking(facts);
      engine.before = async (call) => {
        if (call.method === method && said.length === 0)
          await new Promise((resolve) => setTimeout(resolve, ms));
        return undefined;
      };
      const tell = (what: string) => void said.push(what);
      const work =
        method === "restart" ? restartForGroup(engine, seen, PLAN, tell) : awaitHealthy(engine, ID, tell);
      await vi.runAllTimersAsync();
      await work;
      return said;
    } finally {
      vi.useRealTimers();
    }
  }

  it("for a container to stop is said after two seconds, with the signal that it got", async () => {
    expect(await saidIn(1_900, "restart")).toEqual([]);
    expect(await saidIn(2_100, "restart", { stopSignal: "SIGQUIT" })).toEqual([
      "its main process to stop (it gets SIGQUIT), so that it starts anew with the group",
    ]);
  });

  it("for its health is said after two seconds", async () => {
    expect(await saidIn(1_900, "inspect")).toEqual([]);
    expect(await saidIn(2_100, "inspect")).toEqual(["it to run and be healthy after its restart"]);
  });
});
