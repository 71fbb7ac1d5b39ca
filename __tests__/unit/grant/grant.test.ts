import { describe, expect, it } from "vitest";
import { type GrantContext, grantAccess } from "../../../src/grant/grant.ts";
import type { GrantRecord } from "../../../src/grant/journal.ts";
import type { Outcome } from "../../../src/grant/outcome.ts";
import type { Policy } from "../../../src/grant/plan/policy.ts";
import type { Target } from "../../../src/grant/plan/target.ts";
import {
  accountFile,
  answered,
  type Call,
  exited,
  FakeEngine,
  FastClock,
  fakeContainer,
  ID,
  kernel,
  noAnswer,
  overTcp,
  proofLines,
  replace,
  startAnew,
} from "../../fake-engine.ts";
import { policy } from "./plan/observations.ts";

const BEFORE = "app:x:1001:\n";
const AFTER = "app:x:1001:\ndocker:x:118:app\n";
const APPEND = { kind: "append", file: "group", line: "docker:x:118:app" };

interface Run {
  readonly outcome: Outcome;
  readonly records: readonly GrantRecord[];
}

/** For a service that is left running, unless a test says otherwise. */
async function run(
  engine: FakeEngine,
  change: Partial<Policy> = {},
  target: Partial<Target> = {},
): Promise<Run> {
  const [container] = engine.containers;
  if (container === undefined) throw new Error("no container");
  const records: GrantRecord[] = [];
  const context: GrantContext = {
    shared: overTcp(engine),
    policy: { ...policy, restartServices: "never", ...change },
    journal: { write: async (_, record) => void records.push(record) },
    progress: { waiting: () => {} },
  };
  const found = { role: "service", label: "agent", id: ID, ...target } as const;
  const outcome = await grantAccess(context, { kind: "found", target: found, container: container.facts });
  return { outcome, records };
}

const groupFile = (engine: FakeEngine) => engine.containers[0]?.files["/etc/group"]?.text;
const isProof = ({ method, request }: Call) => method === "exec" && request?.command[0] === "sh";
const lackingMain = { uid: 1001, groups: [1001] };

describe("a grant", () => {
  it("is one edit, proved by an exec as the container's own user", async () => {
    const engine = new FakeEngine(fakeContainer());
    const { outcome } = await run(engine);
    expect(outcome).toMatchObject({
      kind: "passed",
      changed: true,
      restarted: false,
      proof: { level: "docker", tool: "docker" },
      socketAfter: { uid: 0, gid: 118, mode: 0o660 },
    });
    expect(groupFile(engine)).toBe(AFTER);
    expect(engine.count("writeFiles")).toBe(1);
    const [proof, ...others] = engine.calls.filter(isProof);
    expect(others).toEqual([]);
    expect(proof?.request?.env).toEqual(["DOCKER_HOST=unix:///var/run/docker.sock"]);
    expect(proof?.request).not.toHaveProperty("user");
  });

  it("is proved as the user who is asked for", async () => {
    const engine = new FakeEngine(fakeContainer({ user: "" }));
    expect((await run(engine, {}, { user: "app" })).outcome).toMatchObject({ kind: "passed", changed: true });
    expect(engine.calls.find(isProof)?.request?.user).toBe("app");
  });

  it("isn't proved if proving is switched off", async () => {
    const engine = new FakeEngine(fakeContainer());
    const { outcome } = await run(engine, { verify: false });
    expect(outcome).toMatchObject({ kind: "passed", changed: true, proof: undefined });
    expect(engine.calls.some(isProof)).toBe(false);
  });

  it("is in the journal before the container is edited", async () => {
    const engine = new FakeEngine(fakeContainer());
    const context = {
      shared: overTcp(engine),
      policy,
      journal: { write: () => Promise.reject(new Error("the disk is full")) },
      progress: { waiting: () => {} },
    };
    const target = { role: "job", label: "job", id: ID } as const;
    const container = await engine.inspect(ID);
    const outcome = await grantAccess(context, { kind: "found", target, container });
    expect(outcome).toMatchObject({ kind: "failed", changed: false });
    expect(groupFile(engine)).toBe(BEFORE);
    expect(engine.count("writeFiles")).toBe(0);
  });

  it("leaves out of the journal what was there before", async () => {
    const group = "app:x:1001:\nhost:x:118:\n";
    const engine = new FakeEngine(
      fakeContainer({}, { "/etc/group": group, "/etc/gshadow": "host:!::app\n" }),
    );
    const { records } = await run(engine);
    const join = { kind: "add-member", file: "group", group: "host", gid: 118, user: "app" };
    expect(records).toEqual([{ id: ID, label: "agent", edits: [join] }]);
    expect(groupFile(engine)).toBe("app:x:1001:\nhost:x:118:app\n");
  });

  it("writes, restarts and journals nothing in a dry run, and proves nothing", async () => {
    const engine = new FakeEngine({ ...fakeContainer(), main: lackingMain });
    const { outcome, records } = await run(engine, { dryRun: true, restartServices: "auto" });
    expect(outcome).toMatchObject({
      kind: "planned",
      plan: { kind: "edit", edits: [APPEND], restart: { kind: "restart" } },
    });
    expect(records).toEqual([]);
    const methods = new Set(engine.calls.map(({ method }) => method));
    expect(methods).toEqual(new Set(["exec", "readFiles", "processes"]));
    expect(engine.calls.some(isProof)).toBe(false);
  });

  it("changes and journals nothing the second time, and is proved all the same", async () => {
    const engine = new FakeEngine(fakeContainer());
    await run(engine);
    engine.calls.length = 0;
    const { outcome, records } = await run(engine);
    expect(outcome).toMatchObject({ kind: "passed", changed: false, plan: { reason: "member" } });
    expect(records).toEqual([]);
    expect(engine.count("writeFiles")).toBe(0);
    expect(engine.calls.filter(isProof)).toHaveLength(1);
  });

  it("restores a file that an interrupted run has lost, though there is nothing to edit", async () => {
    const container = fakeContainer();
    container.files["/etc/group"] = { ...accountFile("/etc/group", AFTER), isLost: true };
    const engine = new FakeEngine(container);
    const { outcome, records } = await run(engine);
    expect(outcome).toMatchObject({ kind: "passed", changed: true, plan: { kind: "nothing" } });
    expect(records).toEqual([]);
    expect(container.files["/etc/group"]).toEqual(accountFile("/etc/group", AFTER));
  });

  it("fails as the inspection did, if there was none", async () => {
    const error = answered(404, "No such container: agent");
    const target = { role: "service", label: "agent", id: ID } as const;
    const engine = new FakeEngine();
    const context = {
      shared: overTcp(engine),
      policy,
      journal: { write: async () => {} },
      progress: { waiting: () => {} },
    };
    expect(await grantAccess(context, { kind: "failed", target, error })).toMatchObject({
      kind: "failed",
      error,
      changed: false,
      container: undefined,
    });
    expect(engine.calls).toEqual([]);
  });
});

describe("a grant whose own restart doesn't help", () => {
  const granted = () => fakeContainer({}, { "/etc/group": "docker:x:118:app\n" });

  it("restarts the service once, whatever fails afterwards", async () => {
    const container = granted();
    const engine = new FakeEngine(container);
    // An entrypoint that sets groups of its own.
    container.main = { uid: 1001, groups: [1001] };
    engine.before = ({ method }) => {
      if (method === "inspect") container.main = { uid: 1001, groups: [1001] };
      return undefined;
    };
    container.exec = (request, of) =>
      request.command[0]?.endsWith("/stat")
        ? kernel({})(request, of)
        : exited(proofLines("api curl garbled"));
    const { outcome } = await run(engine, { restartServices: "auto" });
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "proof-failed" }, changed: true });
    expect(engine.count("restart")).toBe(1);
  });

  it("says that the container was changed if it comes back unhealthy", async () => {
    const container = granted();
    const engine = new FakeEngine(container);
    container.main = { uid: 1001, groups: [1001] };
    engine.before = ({ method }) => {
      if (method === "inspect" && engine.count("restart") > 0) {
        container.facts = { ...container.facts, health: "unhealthy" };
      }
      return undefined;
    };
    const { outcome } = await run(engine, { restartServices: "auto" });
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "restart-failed" }, changed: true });
  });
});

describe("a grant whose restart is due", () => {
  it("restarts the service, and says how its main process is then", async () => {
    const engine = new FakeEngine({ ...fakeContainer(), main: lackingMain });
    const { outcome } = await run(engine, { restartServices: "auto" });
    expect(outcome).toMatchObject({
      kind: "passed",
      changed: true,
      restarted: true,
      processes: { main: "has", lacking: [] },
    });
    expect(engine.count("restart")).toBe(1);
  });

  it("says that the entrypoint sets its own groups if the main process lacks the group even then", async () => {
    const engine = new FakeEngine({ ...fakeContainer(), main: lackingMain });
    const [container] = engine.containers;
    engine.before = ({ method }) => {
      if (method === "inspect" && container !== undefined) container.main = lackingMain;
      return undefined;
    };
    const { outcome } = await run(engine, { restartServices: "auto" });
    expect(outcome).toMatchObject({ kind: "passed", restarted: true, processes: { main: "lacks" } });
    expect(outcome).toHaveProperty("warnings", [expect.stringContaining("sets its groups itself")]);
  });

  it("says that the container was changed if the proof fails after it", async () => {
    const group = "app:x:1001:\nhost:x:118:app\n";
    const engine = new FakeEngine({
      ...fakeContainer({}, { "/etc/group": group }),
      main: lackingMain,
      exec: (request, container) =>
        request.command[0] === "sh" ? exited(proofLines("api curl stale")) : kernel({})(request, container),
    });
    const { outcome, records } = await run(engine, { restartServices: "auto" });
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "proof-stale" }, changed: true });
    expect(records).toEqual([]);
  });
});

describe("a write whose answer is lost", () => {
  it("passes if the work was done", async () => {
    const engine = new FakeEngine(fakeContainer());
    engine.before = ({ method }) => (method === "writeFiles" ? "lose-answer" : undefined);
    expect((await run(engine)).outcome).toMatchObject({ kind: "passed", changed: true });
    expect(engine.count("writeFiles")).toBe(1);
  });

  it("fails without a change if it wasn't", async () => {
    const engine = new FakeEngine(fakeContainer());
    engine.before = ({ method }) => {
      if (method === "writeFiles") throw noAnswer();
      return undefined;
    };
    expect((await run(engine)).outcome).toMatchObject({
      kind: "failed",
      error: { code: "engine-failed" },
      changed: false,
    });
    expect(groupFile(engine)).toBe(BEFORE);
  });

  it("fails with a change if one of two files was written", async () => {
    const container = fakeContainer({}, { "/etc/gshadow": "app:!::\n" });
    const engine = new FakeEngine(container);
    engine.before = ({ method }) => {
      if (method !== "writeFiles") return undefined;
      container.files["/etc/group"] = accountFile("/etc/group", AFTER);
      throw noAnswer();
    };
    const { outcome, records } = await run(engine);
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "engine-failed" }, changed: true });
    expect(records).toHaveLength(1);
  });

  it("counts as a change if the container can't be read any more", async () => {
    const engine = new FakeEngine(fakeContainer());
    let isBroken = false;
    engine.before = ({ method }) => {
      isBroken ||= method === "writeFiles";
      if (isBroken) throw noAnswer();
      return undefined;
    };
    expect((await run(engine)).outcome).toMatchObject({ kind: "failed", changed: true });
  });
});

describe("another run at the same container", () => {
  const OTHERS = "app:x:1001:\nlater:x:7777:other\n";
  const MERGED = "app:x:1001:\nlater:x:7777:other\ndocker:x:118:app\n";

  it("keeps what it wrote between this run's reading and writing", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    engine.before = ({ method }) => {
      if (method === "writeFiles" && engine.count("writeFiles") === 1) {
        container.files["/etc/group"] = accountFile("/etc/group", OTHERS);
      }
      return undefined;
    };
    expect((await run(engine)).outcome).toMatchObject({ kind: "passed", changed: true });
    expect(groupFile(engine)?.split("\n").toSorted()).toEqual(MERGED.split("\n").toSorted());
  });

  it.each([
    ["is merged, and proved again, if it overwrites the edit", (text: string) => text],
    ["is left to merge the edit that it overwrote", (text: string) => `${text}docker:x:118:app\n`],
  ])("%s", async (_, later) => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    engine.before = (call) => {
      if (!isProof(call)) return undefined;
      const path = "/etc/group";
      const previous = accountFile(path, BEFORE);
      const proofs = engine.calls.filter(isProof).length;
      if (proofs === 1) replace(container, [{ path, file: accountFile(path, OTHERS), previous }]);
      return undefined;
    };
    // What the other run does once it has found that it overwrote something.
    const exec = container.exec;
    container.exec = (request, self) => {
      const answer = exec(request, self);
      const text = self.files["/etc/group"]?.text;
      if (text === OTHERS) self.files["/etc/group"] = accountFile("/etc/group", later(OTHERS));
      return answer;
    };
    const { outcome } = await run(engine);
    expect(outcome).toMatchObject({ kind: "passed", changed: true, proof: { level: "docker" } });
    expect(groupFile(engine)).toBe(MERGED);
    expect(engine.calls.filter(isProof)).toHaveLength(2);
  });

  it("keeps what it wrote even if the proof fails", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    container.exec = (request, self) =>
      request.command[0] === "sh" ? exited(proofLines("api curl stale")) : kernel({})(request, self);
    engine.before = ({ method }) => {
      if (method === "writeFiles" && engine.count("writeFiles") === 1) {
        container.files["/etc/group"] = accountFile("/etc/group", OTHERS);
      }
      return undefined;
    };
    expect((await run(engine)).outcome).toMatchObject({ kind: "failed", changed: true });
    expect(groupFile(engine)).toContain("later:x:7777:other");
  });

  it("has the container tried again as it is after its restart", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    engine.before = (call) => {
      if (!isProof(call) || engine.calls.filter(isProof).length > 1) return undefined;
      startAnew(container);
      throw answered(409, `container ${ID} is not running`);
    };
    const { outcome } = await run(engine);
    expect(outcome).toMatchObject({ kind: "passed", changed: true, container: { pid: 5_000_001 } });
    expect(engine.calls.filter(isProof)).toHaveLength(2);
  });

  it("is given three attempts, and no more", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    engine.before = (call) => {
      if (!isProof(call)) return undefined;
      startAnew(container);
      throw answered(409, `container ${ID} is not running`);
    };
    const { outcome } = await run(engine);
    expect(outcome).toMatchObject({
      kind: "failed",
      error: { code: "container-not-running" },
      changed: true,
    });
    expect(engine.calls.filter(isProof)).toHaveLength(3);
  });

  it("leaves one journal of all that this run wrote in its attempts", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    engine.before = (call) => {
      if (!isProof(call) || engine.calls.filter(isProof).length > 1) return undefined;
      container.files["/etc/group"] = accountFile("/etc/group", "app:x:1001:\nhost:x:118:\n");
      return undefined;
    };
    const { records } = await run(engine);
    const join = { kind: "add-member", file: "group", group: "host", gid: 118, user: "app" };
    expect(records.map(({ edits }) => edits)).toEqual([[APPEND], [APPEND, join]]);
  });
});

describe("a container that doesn't last", () => {
  it("is said to have stopped", async () => {
    using clock = new FastClock();
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    engine.before = (call) => {
      if (isProof(call)) container.facts = { ...container.facts, status: "exited", pid: 0 };
      if (call.method === "inspect") clock.skip(2);
      return undefined;
    };
    const { outcome } = await run(engine);
    expect(outcome).toMatchObject({
      kind: "failed",
      error: { code: "container-not-running", message: expect.stringContaining("is exited now") },
      changed: true,
    });
    expect(engine.calls.filter(isProof)).toHaveLength(1);
  });

  it("is said to be gone", async () => {
    const engine = new FakeEngine(fakeContainer());
    engine.before = (call) => {
      if (isProof(call)) engine.containers.length = 0;
      return undefined;
    };
    const { outcome } = await run(engine);
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "container-gone" }, changed: true });
  });
});

describe("a user to whom no group can be given", () => {
  const rootsSocket = kernel({ gid: 0 });
  /** By the kernel's word, whatever the groups are. */
  const kernelSays = (verdict: string) => ({
    ...fakeContainer(),
    exec: (...[request, container]: Parameters<typeof rootsSocket>) =>
      request.command[0] === "sh" ? exited(proofLines(verdict, [1001])) : rootsSocket(request, container),
  });

  it.each([
    ["real", false, "passed"],
    ["dry", true, "planned"],
  ] as const)("has access if the kernel says yes, in a %s run", async (_, dryRun, kind) => {
    const engine = new FakeEngine(kernelSays("api curl ok"));
    const { outcome } = await run(engine, { dryRun });
    expect(outcome).toMatchObject({ kind, plan: { kind: "nothing", reason: "other-access" } });
    expect(engine.count("writeFiles")).toBe(0);
  });

  it.each([
    ["real", false],
    ["dry", true],
  ] as const)("is refused if the kernel says no, in a %s run", async (_, dryRun) => {
    const engine = new FakeEngine(kernelSays("access sh denied"));
    const { outcome } = await run(engine, { dryRun });
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "root-group" } });
    expect(engine.count("writeFiles")).toBe(0);
  });

  it("is refused if nothing in the image can ask the kernel", async () => {
    const container = kernelSays("");
    const stat = container.exec;
    const engine = new FakeEngine({
      ...container,
      exec: (request, self) =>
        request.command[0]?.endsWith("/stat")
          ? stat(request, self)
          : { kind: "not-started", reason: "no such program" },
    });
    expect((await run(engine)).outcome).toMatchObject({ kind: "refused", refusal: { code: "root-group" } });
  });

  it("is asked with a harmless command, whatever the proof's is", async () => {
    const engine = new FakeEngine(kernelSays("access sh denied"));
    await run(engine, { dryRun: true, verifyCommand: "docker run hello-world" });
    const asked = engine.calls.filter(isProof).map(({ request }) => request?.command);
    expect(asked).toEqual([expect.arrayContaining(["docker version"])]);
  });
});
