import { describe, expect, it } from "vitest";
import type { ContainerFacts } from "../../../../src/engine/engine.ts";
import { findTargets, NO_CONTAINERS, type TargetRequest } from "../../../../src/grant/discover/targets.ts";
import { answered, FakeEngine, fakeContainer, noAnswer } from "../../../fake-engine.ts";

const NOBODY = { all: undefined, single: {} };
const forAll = (user: string) => ({ all: user, single: {} });
const id = (digits: string) => digits.padEnd(64, "0");
const JOB = id("10b");
const AGENT = id("a9e47");
const OTHER = id("a9e48");
const PATHS = () => ["/var/run/docker.sock"];

const agent = (facts: Partial<ContainerFacts> = {}) =>
  fakeContainer({ id: AGENT, name: "agent", labels: { "com.docker.compose.project": "shop" }, ...facts });
const other = (facts: Partial<ContainerFacts> = {}) =>
  fakeContainer({ id: OTHER, name: "other", labels: { tier: "a=b" }, ...facts });

const find = (engine: FakeEngine, request: Partial<TargetRequest>) =>
  findTargets(engine, { job: NO_CONTAINERS, named: [], users: NOBODY, ...request }, PATHS);

describe("a container that the user names", () => {
  it.each([
    ["its name", "agent", "agent"],
    ["its id", AGENT, AGENT],
    ["the first 12 digits of its id", AGENT.slice(0, 12), AGENT.slice(0, 12)],
    ["a label", "label=tier=a=b", "other"],
    ["its Compose project", "compose=shop", "agent"],
  ])("is found by %s, and called by what people know it as", async (_, entry, label) => {
    const found = await find(new FakeEngine(agent(), other()), { named: [entry] });
    const facts = label === "other" ? other().facts : agent().facts;
    expect(found.targets).toEqual([
      { kind: "found", target: { role: "named", label, id: facts.id }, container: facts },
    ]);
    expect(found.own).toEqual([]);
  });

  it("is one target, however often and by whatever it is named", async () => {
    const named = ["agent", AGENT, "compose=shop", AGENT.slice(0, 20)];
    const { targets } = await find(new FakeEngine(agent()), { named });
    expect(targets.map(({ target }) => target.label)).toEqual(["agent"]);
  });

  it("stays a service if it is one of the job's", async () => {
    const job = { container: undefined, services: [{ name: "api", id: AGENT }] };
    const { targets } = await find(new FakeEngine(agent()), { job, named: ["agent"] });
    expect(targets.map(({ target }) => [target.role, target.label])).toEqual([["service", "api"]]);
  });

  it("is a target even without the socket: that must be said, and not passed over", async () => {
    const { targets } = await find(new FakeEngine(agent({ mounts: [] })), { named: ["agent"] });
    expect(targets).toHaveLength(1);
  });

  it("gets the user who is asked for", async () => {
    const { targets } = await find(new FakeEngine(agent()), { named: ["agent"], users: forAll("app") });
    expect(targets).toMatchObject([{ target: { user: "app" } }]);
  });

  it("isn't found if there is none of that name, or none with that label", async () => {
    const engine = new FakeEngine(agent());
    const error = { code: "container-not-found" };
    await expect(find(engine, { named: ["nobody"] })).rejects.toMatchObject(error);
    await expect(find(engine, { named: [id("bad")] })).rejects.toMatchObject(error);
    await expect(find(engine, { named: ["label=tier=c"] })).rejects.toMatchObject(error);
    await expect(find(engine, { named: ["compose=bank"] })).rejects.toMatchObject({
      ...error,
      message: expect.stringContaining("com.docker.compose.project=bank"),
    });
  });

  it.each([
    ["fewer than 12 digits of an id", AGENT.slice(0, 11), [agent(), other()]],
    ["the beginning of several ids", "a9e4", [agent(), other()]],
    ["another one's name that looks like an id", AGENT.slice(0, 12), [other({ name: AGENT.slice(0, 12) })]],
  ])("is ambiguous by %s", async (_, entry, containers) => {
    await expect(find(new FakeEngine(...containers), { named: [entry] })).rejects.toMatchObject({
      code: "container-ambiguous",
      message: expect.stringContaining(`\`${entry}\``),
    });
  });

  it.each(["label=", "compose=", "name=agent", "-rm", "a/b", "", "../agent"])(
    "is none if the entry is %j, and the engine isn't even asked",
    async (entry) => {
      const engine = new FakeEngine(agent());
      await expect(find(engine, { named: [entry] })).rejects.toMatchObject({ code: "input-invalid" });
      expect(engine.calls).toEqual([]);
    },
  );

  it("is skipped if it has the label, and disappears before it is looked at", async () => {
    const engine = new FakeEngine(agent(), other({ labels: { "com.docker.compose.project": "shop" } }));
    engine.before = ({ method, about }) => {
      if (method === "inspect" && about === OTHER) throw answered(404, "No such container");
      return undefined;
    };
    const { targets } = await find(engine, { named: ["compose=shop"] });
    expect(targets.map(({ target }) => target.label)).toEqual(["agent"]);
  });

  it("isn't said to be missing if the engine doesn't answer", async () => {
    const engine = new FakeEngine(agent());
    engine.before = () => {
      throw noAnswer();
    };
    await expect(find(engine, { named: ["agent"] })).rejects.toMatchObject({ code: "engine-failed" });
  });
});

describe("the job's own containers", () => {
  const job = { container: JOB, services: [{ name: "api", id: AGENT }] };
  const container = () => fakeContainer({ id: JOB, name: "job" });

  it("are targets, the services by their names in the workflow", async () => {
    const { targets, passedOver } = await find(new FakeEngine(container(), agent()), {
      job,
      users: forAll("app"),
    });
    expect(targets.map(({ target }) => target)).toEqual([
      { role: "job", label: "job", id: JOB, user: "app", isUserForAll: true },
      { role: "service", label: "api", id: AGENT, user: "app", isUserForAll: true },
    ]);
    expect(passedOver).toEqual([]);
  });

  it("get single users by their names, before the one for all", async () => {
    const users = { all: "app", single: { api: "www", job: "1002" } };
    const named = ["other"];
    const engine = new FakeEngine(container(), agent(), other());
    const { targets } = await find(engine, { job, named, users });
    expect(targets.map(({ target }) => [target.label, target.user])).toEqual([
      ["job", "1002"],
      ["api", "www"],
      ["other", "app"],
    ]);
    const byName = { all: undefined, single: { other: "www" } };
    expect((await find(engine, { named: [OTHER], users: byName })).targets).toMatchObject([
      { target: { user: "www" } },
    ]);
    await expect(
      find(engine, { job, users: { all: undefined, single: { apii: "www" } } }),
    ).rejects.toMatchObject({
      code: "input-invalid",
      message: expect.stringMatching(/`apii`, which is none .*`job`, `api`/),
    });
  });

  it("are passed over if they are services without the socket", async () => {
    const engine = new FakeEngine(container(), agent({ mounts: [] }));
    const found = await find(engine, { job });
    expect(found.targets.map(({ target }) => target.label)).toEqual(["job"]);
    expect(found.passedOver).toMatchObject([{ target: { label: "api" } }]);
    expect(found.own).toHaveLength(2);
  });

  it("are targets that failed if they can't be inspected: nobody knows what they mount", async () => {
    const engine = new FakeEngine(container());
    const { targets, passedOver } = await find(engine, { job });
    expect(targets).toMatchObject([
      { kind: "found", target: { role: "job" } },
      { kind: "failed", target: { label: "api" }, error: { code: "container-gone" } },
    ]);
    expect(passedOver).toEqual([]);
  });

  it("use the socket that docker uses in the job container, whatever the image says", async () => {
    const engine = new FakeEngine(fakeContainer({ id: JOB, clientSocket: "/image.sock" }), agent());
    const { targets } = await find(engine, { job, jobSocket: "/told.sock" });
    expect(targets[0]).toMatchObject({ container: { clientSocket: "/told.sock" } });
    expect(targets[1]).not.toHaveProperty(["container", "clientSocket"]);
  });

  it("mount what the job container tells of the machine's paths", async () => {
    const mounts = [{ type: "bind", source: "/run/user/1000/docker.sock", destination: "/d.sock" }];
    const engine = new FakeEngine(container(), agent({ mounts }));
    const seen: (string | undefined)[] = [];
    const paths = (one: ContainerFacts | undefined) => {
      seen.push(one?.id);
      return ["/run/user/1000/docker.sock"];
    };
    const { targets } = await findTargets(engine, { job, named: [], users: NOBODY }, paths);
    expect(targets.map(({ target }) => target.label)).toEqual(["job", "api"]);
    expect(seen).toEqual([JOB]);
  });

  it("are the only ones that are looked at", async () => {
    const engine = new FakeEngine(container(), agent(), other());
    await find(engine, { job });
    expect(engine.calls.map(({ method, about }) => [method, about])).toEqual([
      ["inspect", JOB],
      ["inspect", AGENT],
    ]);
  });

  it("fail with the engine's own words", async () => {
    const engine = new FakeEngine(container(), agent());
    engine.before = ({ about }) => {
      if (about === AGENT) throw answered(403, "Forbidden");
      return undefined;
    };
    const { targets } = await find(engine, { job });
    expect(targets[1]).toMatchObject({ kind: "failed", error: { code: "engine-forbidden" } });
  });
});
