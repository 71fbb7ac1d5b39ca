import { describe, expect, it } from "vitest";
import { connectionOf } from "../../../../src/engine/connection.ts";
import type { Endpoint } from "../../../../src/engine/endpoint.ts";
import type { ContainerFacts, EngineInfo } from "../../../../src/engine/engine.ts";
import { toDoodError } from "../../../../src/errors.ts";
import type { Discovery } from "../../../../src/grant/discover/discovery.ts";
import type { FoundTarget } from "../../../../src/grant/discover/targets.ts";
import { locateWorkspace, type WorkspaceRequest } from "../../../../src/grant/discover/workspace.ts";
import type { SharedEngine } from "../../../../src/grant/shared-engine.ts";
import type { KernelMount } from "../../../../src/system/mount-table.ts";
import { DOCKER_28, FakeEngine, fakeContainer, TCP } from "../../../fake-engine.ts";

const JOB = "10b".padEnd(64, "0");
const SIDECAR = "51de".padEnd(64, "0");
const UNIX: Endpoint = { kind: "unix", path: "/var/run/docker.sock", origin: "a test" };

const bind = (source: string, destination: string) => ({ type: "bind", source, destination });
const SOCKET = bind("/var/run/docker.sock", "/var/run/docker.sock");
const at = (mountPoint: string, root = "/") => ({ root, mountPoint });
const ROOT = at("/");
const hostnameOf = (id: string) => at("/etc/hostname", `/var/lib/docker/containers/${id}/hostname`);
/** As the runner mounts its folders (actions/runner ContainerOperationProvider.cs, ContainerActionHandler.cs). */
const WORK = bind("/srv/runner/_work", "/__w");
const TEMP = bind("/srv/runner/_work/_temp", "/__w/_temp");
const AT_SIDECAR = bind("/srv/runner/_work/app/app", "/github/workspace");

interface Case {
  readonly endpoint?: Endpoint;
  readonly info?: Partial<EngineInfo>;
  readonly dindHost?: SharedEngine["dindHost"];
  /** Undefined: the job runs on the runner itself. */
  readonly container?: Partial<ContainerFacts> | "not-found";
  readonly sidecar?: Partial<ContainerFacts>;
  /** The engine that made the job's containers is another. */
  readonly apart?: true;
  /** What the kernel has mounted for this process, besides what the engine says. */
  readonly mounts?: readonly KernelMount[];
  readonly request?: Partial<WorkspaceRequest>;
}

async function locate(one: Case) {
  const facts =
    one.container === undefined || one.container === "not-found"
      ? undefined
      : fakeContainer({ id: JOB, mounts: [SOCKET, WORK, TEMP], ...one.container });
  const sidecar = one.sidecar && fakeContainer({ id: SIDECAR, mounts: [SOCKET, AT_SIDECAR], ...one.sidecar });
  const engine = new FakeEngine(...[facts, sidecar].filter((container) => container !== undefined));
  const shared = (): SharedEngine => ({
    connection: connectionOf(engine, { ...DOCKER_28, ...one.info }, one.endpoint ?? UNIX),
    socket: { kind: "tcp", hostPaths: ["/var/run/docker.sock"], vantage: "host" },
    socketEngine: DOCKER_28,
    dindHost: one.dindHost,
  });
  const docker = shared();
  const target = { role: "job", label: "job", id: JOB } as const;
  const own: readonly FoundTarget[] =
    one.container === undefined
      ? []
      : facts === undefined
        ? [{ kind: "failed", target, error: toDoodError(new Error("no such container")) }]
        : [{ kind: "found", target, container: facts.facts }];
  const discovery: Pick<Discovery, "docker" | "job" | "found" | "containers"> = {
    docker,
    job: one.apart ? shared() : docker,
    found: { targets: own, passedOver: [], own },
    containers: { container: one.container === undefined ? undefined : JOB, services: [] },
  };
  const path = one.request?.path ?? "/__w/app/app";
  const around = one.request?.isSidecar ? (sidecar ?? facts) : facts;
  const workspace = await locateWorkspace(discovery, {
    path,
    realPath: path,
    isSidecar: false,
    isAct: false,
    mounts: [
      ROOT,
      ...(around?.facts.mounts ?? []).map(({ destination }) => at(destination)),
      ...(one.mounts ?? []),
    ],
    hostname: DOCKER_28.hostname,
    ...one.request,
  });
  return { workspace, calls: engine.calls };
}

const known = (path: string) => ({ kind: "known", path });
const unknown = (reason: string) => ({ kind: "unknown", reason: expect.stringContaining(reason) });

describe("the workspace of a job on the runner itself", () => {
  const path = "/srv/runner/_work/app/app";

  it("is the runner's own path if the engine is on the same machine", async () => {
    const { workspace, calls } = await locate({ request: { path } });
    expect(workspace).toEqual(known(path));
    expect(calls).toEqual([]);
  });

  it("keeps the path by which the runner knows it", async () => {
    const { workspace } = await locate({ request: { path, realPath: "/data/_work/app/app" } });
    expect(workspace).toEqual(known(path));
  });

  it("is the runner's own path with Docker Desktop, whose machine has another name", async () => {
    const info = { desktop: true, hostname: "docker-desktop" };
    expect((await locate({ info, request: { path } })).workspace).toEqual(known(path));
  });

  it.each<[string, Case, string]>([
    ["over TCP", { endpoint: TCP }, "over TCP"],
    ["if the engine runs in a container", { dindHost: { title: "service `docker`" } }, "service `docker`"],
    ["behind a forwarded socket", { info: { hostname: "lima-docker" } }, "another machine, lima-docker"],
    ["if the runner runs in a container", { mounts: [hostnameOf(JOB)] }, "in a container"],
    [
      "if the runner runs in a pod",
      { mounts: [at("/etc/hosts", "/var/lib/kubelet/etc-hosts")] },
      "in a container",
    ],
    [
      "if the runner runs in a container of Docker Desktop",
      { info: { desktop: true }, mounts: [hostnameOf(JOB)] },
      "in a container",
    ],
    ["if the runner names none", { request: { path: "" } }, "GITHUB_WORKSPACE is not set"],
  ])("is unknown %s", async (_, one, reason) => {
    const { workspace, calls } = await locate({ ...one, request: { path, ...one.request } });
    expect(workspace).toEqual(unknown(reason));
    expect(calls).toEqual([]);
  });
});

describe("the workspace of a container job", () => {
  it("is where the engine says that the job container's mount comes from, with no further request", async () => {
    const { workspace, calls } = await locate({ container: {} });
    expect(workspace).toEqual(known("/srv/runner/_work/app/app"));
    expect(calls).toEqual([]);
  });

  it.each<[string, Case]>([
    ["over TCP", { endpoint: TCP }],
    ["if the engine runs in a container", { dindHost: { title: "container 4f0c" } }],
    ["on another machine than this process's", { info: { hostname: "elsewhere" } }],
  ])("is told by the engine that made the job container, also %s", async (_, one) => {
    expect((await locate({ container: {}, ...one })).workspace).toEqual(known("/srv/runner/_work/app/app"));
  });

  it("comes from the innermost mount around it", async () => {
    const mounts = [SOCKET, WORK, bind("/mnt/fast/app", "/__w/app/app"), bind("/", "/host")];
    expect((await locate({ container: { mounts } })).workspace).toEqual(known("/mnt/fast/app"));
  });

  it("lies in a volume's folder under act, which copies it there", async () => {
    const source = "/var/lib/docker/volumes/act-job/_data";
    const mounts = [{ type: "volume", source, destination: "/home/me/app" }];
    const request = { path: "/home/me/app", isAct: true };
    expect((await locate({ container: { mounts }, request })).workspace).toEqual(known(source));
  });

  it("is the folder that a link leads to", async () => {
    const request = { path: "/workspace", realPath: "/__w/app/app" };
    expect((await locate({ container: {}, request })).workspace).toEqual(known("/srv/runner/_work/app/app"));
  });

  it.each<[string, Case, string]>([
    ["if no mount holds it", { container: { mounts: [SOCKET] } }, "no folder of the engine's machine"],
    [
      "if it is in memory",
      { container: { mounts: [{ type: "tmpfs", source: "", destination: "/__w" }] } },
      "no folder of the engine's machine",
    ],
    [
      "if something is mounted over it that the engine doesn't list",
      { container: {}, mounts: [at("/__w/app")] },
      "no folder of the engine's machine",
    ],
    ["if the engine doesn't know the job container", { container: "not-found" }, "no such container"],
    ["if docker's engine isn't the one that made it", { container: {}, apart: true }, "another engine"],
    [
      "if the job's docker uses an engine that shares its socket through a volume",
      {
        container: {
          clientSocket: "/dind/docker.sock",
          mounts: [
            SOCKET,
            WORK,
            { type: "volume", source: "/var/lib/docker/volumes/v/_data", destination: "/dind" },
          ],
        },
      },
      "another engine",
    ],
  ])("is unknown %s", async (_, one, reason) => {
    expect((await locate(one)).workspace).toEqual(unknown(reason));
  });
});

describe("the workspace, asked for by the sidecar,", () => {
  const request = {
    path: "/github/workspace",
    isSidecar: true,
    hostname: SIDECAR.slice(0, 12),
  } as const;
  const mounts = [hostnameOf(SIDECAR)];

  it.each<[string, Case]>([
    ["beside a job container", { container: {} }],
    ["in a job without one", {}],
  ])("is told by its own container %s", async (_, one) => {
    const { workspace, calls } = await locate({ ...one, sidecar: {}, mounts, request });
    expect(workspace).toEqual(known("/srv/runner/_work/app/app"));
    expect(calls).toEqual([{ method: "inspect", about: SIDECAR }]);
  });

  it("is told by the job container under act, in whose network the sidecar is", async () => {
    const own = [bind("/home/me/app", "/home/me/app")];
    const byAct = { ...request, isAct: true, path: "/home/me/app", realPath: "/home/me/app" };
    const { workspace, calls } = await locate({
      container: { mounts: own },
      mounts: [hostnameOf(JOB)],
      request: byAct,
    });
    expect(workspace).toEqual(known("/home/me/app"));
    expect(calls).toEqual([]);
  });

  it.each<[string, Case, string]>([
    ["if the engine doesn't know its container", { mounts, request }, "no such container"],
    [
      "if its container can't be told",
      { sidecar: {}, mounts: [], request },
      "which container this step runs in",
    ],
  ])("is unknown %s", async (_, one, reason) => {
    const { workspace } = await locate({ container: {}, ...one });
    expect(workspace).toMatchObject({
      kind: "unknown",
      reason: expect.stringMatching(new RegExp(reason, "i")),
    });
  });
});
