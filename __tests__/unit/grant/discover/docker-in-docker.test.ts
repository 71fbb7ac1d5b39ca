import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../../../src/engine/endpoint.ts";
import { DoodError } from "../../../../src/errors.ts";
import { findDindHost, findSharer, riskWarnings } from "../../../../src/grant/discover/docker-in-docker.ts";
import type { FoundContainer, FoundTarget } from "../../../../src/grant/discover/targets.ts";
import { observation } from "../plan/observations.ts";

const ID = "4f0c9a1b2c3d".padEnd(64, "0");
const unix: Endpoint = { kind: "unix", path: "/dind/docker.sock", origin: "DOCKER_HOST" };
const tcp: Endpoint = { kind: "tcp", host: "docker", port: 2375, origin: "DOCKER_HOST" };
const services = [
  { name: "db", id: "aaaaaaaaaaaa".padEnd(64, "0") },
  { name: "docker", id: ID },
];

describe("the container that an engine runs in", () => {
  it("is the service whose id is the engine's hostname, however it is reached", () => {
    const info = { hostname: ID.slice(0, 12), containerized: false };
    for (const endpoint of [unix, tcp]) {
      expect(findDindHost(info, endpoint, services)).toEqual({
        title: "service `docker`",
        service: "docker",
      });
    }
  });

  it("is the service of the address's name, where the engine says that it runs in a container", () => {
    const info = { hostname: "dind.example", containerized: true };
    expect(findDindHost(info, tcp, services)).toEqual({ title: "service `docker`", service: "docker" });
  });

  it("is none where only the name fits: a proxy's in front of the machine's engine", () => {
    expect(findDindHost({ hostname: "runner-1", containerized: false }, tcp, services)).toBeUndefined();
  });

  it("is one that the job doesn't know where the engine says so", () => {
    expect(findDindHost({ hostname: "pod-7", containerized: true }, unix, [])).toEqual({
      title: "container pod-7",
    });
  });

  it.each(["", "4f0c", "docker"])("is none where the hostname %j is no id", (hostname) => {
    expect(findDindHost({ hostname, containerized: false }, unix, services)).toBeUndefined();
  });
});

const VOLUME = { type: "volume", source: "/var/lib/docker/volumes/v/_data", destination: "/dind" };

function service(label: string, changes: Parameters<typeof observation>[0] = {}): FoundContainer {
  const { target, container } = observation({ ...changes, target: { label } });
  return { kind: "found", target, container };
}

describe("the container that shares its engine's socket through a volume", () => {
  const agent = service("agent", { container: { mounts: [VOLUME], clientSocket: "/dind/docker.sock" } });
  const dind = service("dind", { container: { privileged: true, mounts: [VOLUME] } });
  const find = (own: readonly FoundTarget[], targets = [agent]) =>
    findSharer({ targets, own }, ["/var/run/docker.sock"]);

  it("is the privileged one that mounts the same volume", () => {
    expect(find([agent, dind])).toEqual({ title: "service `dind`", service: "dind" });
  });

  it("is none that isn't privileged, has another volume, or could not be looked at", () => {
    const other = { ...VOLUME, source: "/var/lib/docker/volumes/v/_data2" };
    expect(find([agent, service("x", { container: { mounts: [VOLUME] } })])).toBeUndefined();
    expect(find([agent, service("x", { container: { privileged: true, mounts: [other] } })])).toBeUndefined();
    const error = new DoodError("container-gone", "gone", "");
    expect(find([agent, { kind: "failed", target: dind.target, error }])).toBeUndefined();
  });

  it("is none where the targets use the machine's own socket", () => {
    const usual = { type: "bind", source: "/var/run/docker.sock", destination: "/var/run/docker.sock" };
    expect(find([dind], [service("agent", { container: { mounts: [usual, VOLUME] } })])).toBeUndefined();
  });
});

describe("the risk of a privileged container", () => {
  const dind = service("dind", { container: { privileged: true } });

  it("is told of each, and of the engine in it", () => {
    const { target, container } = observation({ target: { role: "job" }, container: { privileged: true } });
    const job: FoundTarget = { kind: "found", target, container };
    const host = { title: "service `dind`", service: "dind" };
    expect(riskWarnings(host, [job, dind, service("agent")])).toEqual([
      expect.stringMatching(/^the job container is privileged .*: root in it can become root on the machine/),
      expect.stringMatching(/^service `dind` is privileged .*whoever may use the engine in it/),
    ]);
  });

  it("is told of an engine's container that can't be looked at", () => {
    expect(riskWarnings({ title: "container pod-7" }, [])).toEqual([
      expect.stringMatching(/^container pod-7 runs an engine, .* privileged as a rule/),
    ]);
  });

  it("is not there for a container that is seen not to be privileged", () => {
    const host = { title: "service `agent`", service: "agent" };
    expect(riskWarnings(host, [service("agent")])).toEqual([]);
  });
});
