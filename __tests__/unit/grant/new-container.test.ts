import { release } from "node:os";
import { describe, expect, it } from "vitest";
import { connectionOf } from "../../../src/engine/connection.ts";
import type { Endpoint } from "../../../src/engine/endpoint.ts";
import type { EngineInfo } from "../../../src/engine/engine.ts";
import { detectNewContainer } from "../../../src/grant/new-container.ts";
import type { SharedEngine } from "../../../src/grant/shared-engine.ts";
import { DOCKER_28, FakeEngine, overTcp, TCP } from "../../fake-engine.ts";

const PATH = "/var/run/docker.sock";

interface Differences {
  readonly gid?: number;
  readonly uid?: number;
  readonly mode?: number;
  readonly vantage?: "host" | "container";
}

function unix(
  { vantage = "container", ...facts }: Differences,
  info: Partial<EngineInfo> = {},
): SharedEngine {
  const seen = { uid: 0, gid: 118, mode: 0o660, ...facts };
  const endpoint: Endpoint = { kind: "unix", path: PATH, origin: "a test" };
  return {
    connection: connectionOf(new FakeEngine(), { ...DOCKER_28, ...info }, endpoint),
    socket: { kind: "unix", path: PATH, facts: seen, hostPaths: [PATH], vantage },
    socketEngine: DOCKER_28,
    dindHost: undefined,
  };
}

const overDind = (endpoint: Endpoint): SharedEngine => ({
  ...overTcp(new FakeEngine()),
  connection: connectionOf(new FakeEngine(), DOCKER_28, endpoint),
  dindHost: { title: "service `docker`", service: "docker" },
});

describe("detectNewContainer", () => {
  it("gives the socket's group", async () => {
    expect(await detectNewContainer(unix({}), false)).toEqual({
      kind: "group",
      gid: 118,
      options: "--group-add 118",
    });
  });

  it("gives the host's user namespace too if the daemon remaps", async () => {
    expect(await detectNewContainer(unix({}, { usernsRemap: true }), false)).toMatchObject({
      options: "--userns=host --group-add 118",
    });
  });

  it("gives the address of an engine that runs in a container", async () => {
    expect(await detectNewContainer(overDind(TCP), false)).toEqual({
      kind: "address",
      options: "--env DOCKER_HOST=tcp://docker:2375",
    });
    const tls = { ...TCP, kind: "tcp", host: "docker", port: 2376, tls: { verify: true } } as const;
    expect(await detectNewContainer(overDind(tls), false)).toMatchObject({
      options: "--env DOCKER_HOST=tcp://docker:2376 --env DOCKER_TLS_VERIFY=1",
    });
  });

  it.each([
    ["is over TCP, and the machine's own", overTcp(new FakeEngine()), "gid-unknown"],
    ["belongs to group 0", unix({ gid: 0 }), "root-group"],
    ["is its owner's alone", unix({ mode: 0o600 }), "owner-only"],
    // No process runs as this uid.
    [
      "is of a rootless engine that can't be seen",
      unix({ uid: 987_654, vantage: "host" }, { rootless: true }),
      "gid-unknown",
    ],
    [
      "is forwarded from a machine with another kernel",
      unix({ uid: 1001, gid: 1001, vantage: "host" }, { kernel: "4.4.0-lima" }),
      "gid-unknown",
    ],
    ["leads into Docker Desktop's machine", unix({ vantage: "host" }, { desktop: true }), "root-group"],
  ])("gives nothing but the reason if the socket %s", async (_, shared, code) => {
    expect(await detectNewContainer(shared, false)).toMatchObject({ kind: "failed", error: { code } });
  });

  it("gives the group that this very machine's engine has, by its kernel", async () => {
    const own = unix({ vantage: "host" }, { kernel: release() });
    expect(await detectNewContainer(own, false)).toMatchObject({ options: "--group-add 118" });
  });

  it("gives group 0 if that is allowed, as Docker Desktop's containers see it", async () => {
    const desktop = unix({ uid: 501, gid: 20, vantage: "host" }, { desktop: true });
    expect(await detectNewContainer(desktop, true)).toMatchObject({ options: "--group-add 0" });
  });
});
