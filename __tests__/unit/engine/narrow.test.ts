import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../../src/engine/endpoint.ts";
import {
  hasSlaveMount,
  mountsInOwnNamespace,
  narrowContainer,
  narrowInfo,
  narrowWaitChannel,
} from "../../../src/engine/narrow.ts";

const endpoint: Endpoint = { kind: "unix", path: "/var/run/docker.sock", origin: "a usual path" };
const container = (host: object, env: unknown = []) =>
  narrowContainer({ Id: "c0ffee", HostConfig: host, Config: { Env: env } });

describe("the engine's own words", () => {
  it.each([
    ["Alpine Linux v3.22 (containerized)", true],
    ["Debian GNU/Linux 12 (bookworm)", false],
    ["Docker Desktop", false],
    [undefined, false],
  ])("tell whether it runs in a container: %s", (OperatingSystem, containerized) => {
    const info = narrowInfo({ ServerVersion: "28.2.2", Name: "4f0c9a1b2c3d", OperatingSystem }, endpoint);
    expect(info).toMatchObject({ containerized, hostname: "4f0c9a1b2c3d" });
  });
});

it.each([
  [undefined, "SIGTERM"],
  ["", "SIGTERM"],
  ["SIGQUIT", "SIGQUIT"],
  ["15", "15"],
  [15, ""],
])("knows the stop signal %j of a container as %j", (StopSignal, stopSignal) => {
  expect(narrowContainer({ Id: "c0ffee", Config: { StopSignal } })).toMatchObject({ stopSignal });
});

it.each([
  ["do_sigtimedwait.isra.0", "do_sigtimedwait.isra.0"],
  ["__do_sys_pause", "__do_sys_pause"],
  ["-", undefined],
  ["0", undefined],
  ["", undefined],
])("takes %j in ps's column WCHAN for the sleep %j of that process", (cell, channel) => {
  const Processes = [
    ["7", "do_wait"],
    ["42", cell],
  ];
  expect(narrowWaitChannel({ Titles: ["PID", "WCHAN"], Processes }, 42)).toBe(channel);
  expect(narrowWaitChannel({ Titles: ["PID", "WCHAN"], Processes }, 4242)).toBeUndefined();
});

it("knows Docker Desktop by the name of its virtual machine", () => {
  const isDesktop = (OperatingSystem: string) =>
    narrowInfo({ ServerVersion: "28.2.2", OperatingSystem }, endpoint).desktop;
  expect(["Docker Desktop", "Docker Desktop (containerized)", "Ubuntu 24.04"].map(isDesktop)).toEqual([
    true,
    false,
    false,
  ]);
});

it("knows the kernel, where the engine names it", () => {
  const info = (more: object) => narrowInfo({ ServerVersion: "28.2.2", ...more }, endpoint);
  expect(info({ KernelVersion: "6.8.0-1021-azure" }).kernel).toBe("6.8.0-1021-azure");
  expect(info({ KernelVersion: 5 })).not.toHaveProperty("kernel");
  expect(info({})).not.toHaveProperty("kernel");
});

it("knows the distribution that Podman runs on, which tells how it was built", () => {
  const distribution = (info: object) =>
    narrowInfo({ ServerVersion: "5.8.6", OperatingSystem: "debian", ...info }, endpoint).distribution;
  expect(distribution({ BuildahVersion: "1.43.2" })).toBe("debian");
  expect(distribution({})).toBeUndefined();
});

it.each([
  ["20.10.24+dfsg1", true],
  ["23.0.6", true],
  ["24.0.0", false],
  ["26.1.5+dfsg1", false],
])("knows that Docker %s mounts what a container has beside its own: %s", (ServerVersion, isSo) => {
  const info = narrowInfo({ ServerVersion, Name: "host" }, endpoint);
  expect(mountsInOwnNamespace(info)).toBe(isSo);
});

describe("a container", () => {
  it.each([
    { Privileged: true },
    { CapAdd: ["SYS_ADMIN"] },
    { CapAdd: ["NET_ADMIN", "CAP_SYS_ADMIN"] },
    { CapAdd: ["all"] },
  ])("is privileged by %j", (host) => {
    expect(container(host).privileged).toBe(true);
  });

  it.each([{}, { Privileged: false, CapAdd: null }, { CapAdd: ["NET_ADMIN"], CapDrop: ["SYS_ADMIN"] }])(
    "is not privileged by %j",
    (host) => {
      expect(container(host).privileged).toBe(false);
    },
  );

  it.each([
    ["rslave", true],
    ["slave", true],
    ["rshared", true],
    ["rprivate", false],
    ["", false],
    [undefined, false],
  ])("shows the machine's later mounts by propagation %s: %s", (Propagation, isSlave) => {
    const mounts = [{ Propagation: "rprivate" }, { Propagation }];
    expect(hasSlaveMount({ Mounts: mounts })).toBe(isSlave);
  });

  it.each([
    [["PATH=/bin", "DOCKER_HOST=unix:///dind/docker.sock"], "/dind/docker.sock"],
    [["DOCKER_HOST=unix:///a", "DOCKER_HOST=unix:///b"], "/b"],
    [["DOCKER_HOST=tcp://docker:2375"], undefined],
    [["DOCKER_HOST=unix://relative"], undefined],
    [["XDOCKER_HOST=unix:///a"], undefined],
    [null, undefined],
  ])("names its clients' socket by its environment: %j", (env, path) => {
    expect(container({}, env).clientSocket).toBe(path);
  });
});
