import { beforeEach, describe, expect, it, vi } from "vitest";
import type * as connection from "../../../../src/engine/connection.ts";
import type { Endpoint } from "../../../../src/engine/endpoint.ts";
import { discover, type JobRequest, type Start } from "../../../../src/grant/discover/discovery.ts";
import { DOCKER_28, FakeEngine, fakeContainer, noAnswer, TCP } from "../../../fake-engine.ts";

/** The engine at the usual path of this machine, which a test must not ask. */
let runners: FakeEngine | undefined;

beforeEach(() => {
  runners = undefined;
});

vi.mock("../../../../src/engine/connection.ts", async (original) => {
  const whole = await original<typeof connection>();
  const openConnection: typeof connection.openConnection = async (endpoint) => {
    if (runners === undefined) throw noAnswer();
    return whole.connectionOf(runners, runners.details, endpoint);
  };
  return { ...whole, openConnection };
});

const NOBODY = { all: undefined, single: {} };
const forAll = (user: string) => ({ all: user, single: {} });
const id = (digits: string) => digits.padEnd(64, "0");
const JOB = id("10b");
const AGENT = id("a9e47");
const DB = id("db");
const DIND = id("d15d");

const UNIX: Endpoint = { kind: "unix", path: "/var/run/docker.sock", origin: "a test" };

function start(engine: FakeEngine, endpoint: Endpoint = UNIX): Start {
  const hostPaths = ["/var/run/docker.sock"];
  const facts = { uid: 0, gid: 118, mode: 0o660 };
  const socket =
    endpoint.kind === "tcp"
      ? ({ kind: "tcp", hostPaths, vantage: "host" } as const)
      : ({ kind: "unix", path: endpoint.path, facts, hostPaths, vantage: "host" } as const);
  return { engine, endpoint, socket, trace: () => {} };
}

const services = [
  { name: "agent", id: AGENT },
  { name: "db", id: DB },
];

const request = (changes: Partial<JobRequest> = {}): JobRequest => ({
  act: undefined,
  job: { container: JOB, services },
  named: [],
  users: NOBODY,
  ...changes,
});

const containers = () => [
  fakeContainer({ id: JOB, name: "job" }),
  fakeContainer({ id: AGENT, name: "agent" }),
  fakeContainer({ id: DB, name: "db", mounts: [] }),
];
const labels = (targets: readonly { readonly target: { readonly label: string } }[]) =>
  targets.map(({ target }) => target.label);

describe("discover", () => {
  it("finds the job container, and the services that mount the socket, by one engine", async () => {
    const engine = new FakeEngine(...containers());
    const found = await discover(start(engine), request());
    expect(labels(found.found.targets)).toEqual(["job", "agent"]);
    expect(found.found.passedOver).toMatchObject([{ target: { label: "db" } }]);
    expect(found.job).toBe(found.docker);
    expect(found).toMatchObject({ dindHost: undefined, warnings: [], isHiddenByAct: false });
    expect(engine.isClosed).toBe(false);
    found[Symbol.dispose]();
    expect(engine.isClosed).toBe(true);
  });

  it("learns from the job container where its socket is on the engine's machine", async () => {
    const mount = {
      type: "bind",
      source: "/run/user/1000/docker.sock",
      destination: "/var/run/docker.sock",
    };
    const engine = new FakeEngine(
      fakeContainer({ id: JOB, mounts: [mount] }),
      fakeContainer({ id: AGENT, mounts: [{ ...mount, destination: "/d.sock" }] }),
      fakeContainer({ id: DB, mounts: [] }),
    );
    const found = await discover(start(engine), request());
    expect(found.docker.socket.hostPaths).toEqual(["/run/user/1000/docker.sock", "/var/run/docker.sock"]);
    expect(labels(found.found.targets)).toEqual(["job", "agent"]);
  });

  it("closes the engine if what the user named isn't there", async () => {
    const engine = new FakeEngine(...containers());
    await expect(discover(start(engine), request({ named: ["nobody"] }))).rejects.toMatchObject({
      code: "container-not-found",
    });
    expect(engine.isClosed).toBe(true);
  });

  it("closes the engine if that doesn't say what it is", async () => {
    const engine = new FakeEngine(...containers());
    engine.before = ({ method }) => {
      if (method === "info") throw noAnswer();
      return undefined;
    };
    await expect(discover(start(engine), request())).rejects.toMatchObject({ code: "engine-failed" });
    expect(engine.isClosed).toBe(true);
  });

  it("fails each target by itself if the machine's own engine knows none of the job's containers", async () => {
    runners = new FakeEngine(...containers());
    const found = await discover(start(new FakeEngine()), request());
    const gone = { kind: "failed", error: { code: "container-gone" } };
    expect(found.found.targets).toMatchObject([gone, gone, gone]);
    expect(found.job).toBe(found.docker);
    expect(runners.calls).toEqual([]);
  });

  it("says that act hides the job's containers if this process is in none of them", async () => {
    const nothing = { container: undefined, services: [] };
    const found = await discover(start(new FakeEngine()), request({ act: { id: "build" }, job: nothing }));
    expect(found).toMatchObject({ isHiddenByAct: true, found: { targets: [] } });
  });

  it("takes the job context's word even if act runs the job", async () => {
    const found = await discover(start(new FakeEngine(...containers())), request({ act: { id: "build" } }));
    expect(found.isHiddenByAct).toBe(false);
    expect(labels(found.found.targets)).toEqual(["job", "agent"]);
  });
});

/** Docker's engine, in the service `docker`, which knows only what was started in it. */
function inner() {
  const engine = new FakeEngine(fakeContainer({ id: id("111"), name: "inner" }));
  engine.details = { ...DOCKER_28, hostname: DIND.slice(0, 12) };
  return engine;
}

/** The runner's engine, which made the job's containers. */
function outer(): FakeEngine {
  return new FakeEngine(...containers(), fakeContainer({ id: DIND, name: "dind", privileged: true }));
}

const besideDind = (changes: Partial<JobRequest> = {}): JobRequest =>
  request({ job: { container: JOB, services: [...services, { name: "docker", id: DIND }] }, ...changes });

const HOST = { title: "service `docker`", service: "docker" };

describe("discover beside Docker in Docker", () => {
  it("gives no group to the users of its TCP address, and looks at the job's containers all the same", async () => {
    const docker = inner();
    runners = outer();
    const found = await discover(start(docker, TCP), besideDind());
    expect(found.dindHost).toEqual(HOST);
    expect(found.found.targets).toEqual([]);
    expect(labels(found.found.own)).toEqual(["job", "agent", "db", "docker"]);
    expect(found.docker.connection.engine).toBe(docker);
    expect(found.job.connection.engine).toBe(runners);
    expect(found.warnings).toEqual([]);
  });

  it("sees that engine's paths as a container's, which are others than here", async () => {
    runners = outer();
    const found = await discover(start(inner()), besideDind());
    expect(found.docker.socket.vantage).toBe("container");
  });

  it("has the runner's engine give the group if the socket is shared, but not to the engine's own service", async () => {
    runners = outer();
    const found = await discover(start(inner()), besideDind());
    expect(labels(found.found.targets)).toEqual(["job", "agent"]);
    expect(found.found.passedOver).toMatchObject([{ target: { label: "db" } }]);
    expect(found.job.connection.engine).toBe(runners);
    expect(found.dindHost).toEqual(HOST);
  });

  it.each([
    ["over TCP", TCP, ["inner"]],
    ["with a shared socket", UNIX, ["job", "agent", "inner"]],
  ] as const)("takes what the user names from docker's engine alone, %s", async (_, endpoint, expected) => {
    runners = outer();
    const found = await discover(start(inner(), endpoint), besideDind({ named: ["inner"] }));
    expect(labels(found.found.targets)).toEqual(expected);
    expect(runners.calls.map(({ about }) => about)).not.toContain("inner");
  });

  it("closes both engines", async () => {
    const docker = inner();
    runners = outer();
    const found = await discover(start(docker), besideDind());
    found[Symbol.dispose]();
    expect([docker.isClosed, runners.isClosed]).toEqual([true, true]);
  });

  it("needs no other engine over TCP, and warns of nothing", async () => {
    const found = await discover(start(inner(), TCP), besideDind({ users: forAll("app") }));
    expect(found).toMatchObject({ dindHost: HOST, found: { targets: [] }, warnings: [] });
    expect(found.job).toBe(found.docker);
  });

  it("warns that only this step's user has access if the job's own engine can't be asked for a shared socket", async () => {
    const found = await discover(start(inner()), besideDind());
    expect(found.warnings).toEqual([
      expect.stringMatching(/can't be asked at \/var\/run\/docker\.sock .* only this step's own user/),
    ]);
    expect(found.found.targets).toEqual([]);
  });

  it("fails, and closes the engine, if then another user is asked for", async () => {
    const docker = inner();
    await expect(discover(start(docker), besideDind({ users: forAll("app") }))).rejects.toMatchObject({
      code: "container-gone",
      remedy: expect.stringContaining("sidecar"),
    });
    expect(docker.isClosed).toBe(true);
  });

  it("asks no other engine if docker's has made the job's containers: a socket of its own is mounted", async () => {
    runners = outer();
    const engine = outer();
    engine.details = inner().details;
    const found = await discover(start(engine), besideDind());
    expect(found).toMatchObject({ dindHost: HOST });
    expect(found.job).toBe(found.docker);
    expect(runners.calls).toEqual([]);
  });

  it("finds the privileged service that shares its socket by a volume", async () => {
    const volume = { type: "volume", source: "/var/lib/docker/volumes/v/_data", destination: "/dind" };
    const engine = new FakeEngine(
      fakeContainer({ id: JOB, name: "job", mounts: [volume], clientSocket: "/dind/docker.sock" }),
      fakeContainer({ id: DIND, name: "dind", mounts: [volume], privileged: true }),
    );
    const job = { container: JOB, services: [{ name: "docker", id: DIND }] };
    const found = await discover(start(engine), request({ job }));
    expect(found).toMatchObject({ dindHost: HOST, found: { passedOver: [{ target: { label: "docker" } }] } });
    expect(found.docker.socket.vantage).toBe("host");
  });
});
