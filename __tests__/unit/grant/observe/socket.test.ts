import { chmodSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectionOf } from "../../../../src/engine/connection.ts";
import type { EngineInfo, ExecOutcome } from "../../../../src/engine/engine.ts";
import { viewSocket } from "../../../../src/grant/observe/socket.ts";
import type { SharedEngine } from "../../../../src/grant/shared-engine.ts";
import type { UnixSocket } from "../../../../src/grant/shared-socket.ts";
import { DOCKER_28, exited, FakeEngine, fakeContainer, kernel, overTcp, TCP } from "../../../fake-engine.ts";
import { SocketFile } from "../socket-file.ts";

const OWN = "/var/run/docker.sock";
const MOUNT = { path: "/d.sock", source: OWN, isForeign: false };
const FOREIGN = { path: "/d.sock", source: "/run/user/1000/docker.sock", isForeign: true };
const NOBODYS = { uid: 65534, gid: 65534, mode: 0o660 };

/** As a container's `stat` answers. */
function asked(answer: ExecOutcome) {
  const container = { ...fakeContainer(), exec: () => answer };
  return { container, engine: new FakeEngine(container) };
}

describe("the socket over TCP", () => {
  it("is what root in the container sees at the mount path", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    expect(await viewSocket(overTcp(engine), container.facts, MOUNT)).toEqual({
      uid: 0,
      gid: 118,
      mode: 0o660,
    });
    expect(engine.calls.map(({ request }) => request)).toEqual([
      expect.objectContaining({
        command: ["/usr/bin/stat", "-L", "-c", "%u %g %f", "/d.sock"],
        user: "0",
        env: expect.arrayContaining(["LD_PRELOAD="]),
      }),
    ]);
  });

  it.each([
    ["the image has no stat", { kind: "not-started", reason: "no such program" }],
    ["stat finds nothing", exited("stat: /d.sock: No such file or directory\n", 1)],
    ["stat is another program", exited("hello\n")],
    ["stat says no type", exited("0 118 \n")],
    ["stat says more", exited("0 118 c1b0\n0 0 c1b0\n")],
    ["stat doesn't end", { kind: "timeout", output: "0 118 c1b0\n" }],
  ] as const)("is unknown if %s, and never a guess", async (_, answer) => {
    const { engine, container } = asked(answer);
    expect(await viewSocket(overTcp(engine), container.facts, MOUNT)).toBeUndefined();
  });

  it.each([
    ["a folder", "0 0 41ed\n"],
    ["a file", "0 118 81b0\n"],
  ])("is none if it is %s", async (_, output) => {
    const { engine, container } = asked(exited(output));
    await expect(viewSocket(overTcp(engine), container.facts, MOUNT)).rejects.toMatchObject({
      code: "socket-not-a-socket",
      message: expect.stringContaining(OWN),
    });
  });
});

describe("a rootless engine's container", () => {
  const rootless = (engine: FakeEngine): SharedEngine => {
    engine.details = { ...engine.details, rootless: true };
    return overTcp(engine);
  };

  it.each([
    ["another engine's socket", exited("65534 65534 c1b0\n"), "another engine's socket, closed to it"],
    ["an empty folder", exited("0 0 41ed\n"), "an empty folder"],
  ] as const)("is told that it mounts %s", async (_, answer, said) => {
    const { engine, container } = asked(answer);
    await expect(viewSocket(rootless(engine), container.facts, FOREIGN)).rejects.toMatchObject({
      code: "socket-elsewhere",
      message: expect.stringContaining(said),
      remedy: expect.stringContaining(OWN),
    });
  });

  it("may see a foreign socket that is its own after all: only what is closed to it is elsewhere", async () => {
    const container = fakeContainer();
    const seen = await viewSocket(rootless(new FakeEngine(container)), container.facts, FOREIGN);
    expect(seen).toEqual({ uid: 0, gid: 118, mode: 0o660 });
  });

  it.each([
    ["its own socket", MOUNT],
    ["a rootful engine's", FOREIGN],
  ])("is told nothing of that kind of %s", async (title, mount) => {
    const { engine, container } = asked(exited("65534 65534 c1b0\n"));
    const shared = title === "its own socket" ? rootless(engine) : overTcp(engine);
    expect(await viewSocket(shared, container.facts, mount)).toEqual(NOBODYS);
  });
});

describe("a socket that is there", () => {
  let file: SocketFile;
  beforeAll(async () => {
    file = await SocketFile.open();
    chmodSync(file.path, 0o620);
  });
  afterAll(() => file[Symbol.dispose]());

  const here = () => ({ uid: process.getuid?.(), mode: 0o620 });

  function beside(engine: FakeEngine, info: Partial<EngineInfo> = {}, uid = 0): SharedEngine {
    engine.details = { ...engine.details, ...info };
    const facts = { uid, gid: 118, mode: 0o660 };
    const socket: UnixSocket = {
      kind: "unix",
      path: file.path,
      facts,
      hostPaths: [OWN],
      vantage: "container",
    };
    return {
      connection: connectionOf(engine, engine.details, TCP),
      socket,
      socketEngine: DOCKER_28,
      dindHost: undefined,
    };
  }

  it("is looked at afresh, without an exec", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    expect(await viewSocket(beside(engine), container.facts, MOUNT)).toMatchObject(here());
    expect(engine.calls).toEqual([]);
  });

  it("is asked for in the container if that mounts another one", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    expect(await viewSocket(beside(engine), container.facts, FOREIGN)).toMatchObject({ gid: 118 });
    expect(engine.count("exec")).toBe(1);
  });

  it("is asked for in the container if it has gone from here", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    const shared = beside(engine);
    const gone = { ...shared, socket: { ...shared.socket, path: `${file.path}.gone` } };
    expect(await viewSocket(gone, container.facts, MOUNT)).toMatchObject({ gid: 118 });
  });

  it("is nobody's to a container of a daemon that remaps, but for one in the host's namespace", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    const shared = beside(engine, { usernsRemap: true });
    expect(await viewSocket(shared, container.facts, MOUNT)).toEqual({ ...NOBODYS, mode: 0o620 });
    const host = { ...container.facts, usernsMode: "host" };
    expect(await viewSocket(shared, host, MOUNT)).toMatchObject(here());
    expect(engine.calls).toEqual([]);
  });

  it("is asked for in a rootless engine's container, which has other numbers for it", async () => {
    const container = { ...fakeContainer(), exec: kernel({ uid: 0, gid: 0 }) };
    const engine = new FakeEngine(container);
    const shared = beside(engine, { rootless: true }, 1000);
    expect(await viewSocket(shared, container.facts, MOUNT)).toEqual({ uid: 0, gid: 0, mode: 0o660 });
  });
});
