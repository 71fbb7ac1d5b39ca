import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { connectionOf } from "../../../../src/engine/connection.ts";
import type { EngineInfo } from "../../../../src/engine/engine.ts";
import { enforceSocketPolicy } from "../../../../src/grant/apply/socket-policy.ts";
import type { Policy } from "../../../../src/grant/plan/policy.ts";
import type { SharedEngine } from "../../../../src/grant/shared-engine.ts";
import type { UnixSocket } from "../../../../src/grant/shared-socket.ts";
import { readSocket } from "../../../../src/system/socket-file.ts";
import { DOCKER_28, FakeEngine, overTcp, TCP } from "../../../fake-engine.ts";
import { policy } from "../plan/observations.ts";
import { SocketFile } from "../socket-file.ts";

/** Nothing is there: a test that touched it would fail. */
const PATH = "/nowhere/docker.sock";
const CLEAN = { uid: 0, gid: 118, mode: 0o660 };
const OPEN = { ...CLEAN, mode: 0o666 };
const CHOWNED = { ...CLEAN, uid: 1001 };
const BOTH = { ...CHOWNED, mode: 0o666 };

function at(socket: Partial<UnixSocket>, info: Partial<EngineInfo> = {}): SharedEngine {
  const engine = new FakeEngine();
  engine.details = { ...engine.details, ...info };
  return {
    connection: connectionOf(engine, engine.details, TCP),
    socket: { kind: "unix", path: PATH, facts: CLEAN, hostPaths: [PATH], vantage: "container", ...socket },
    socketEngine: DOCKER_28,
    dindHost: undefined,
  };
}

const enforce = (
  shared: SharedEngine,
  onWorldWritable: Policy["onWorldWritable"],
  change: Partial<Policy> = {},
) => enforceSocketPolicy(shared, { ...policy, onWorldWritable, ...change });

const opened = expect.stringMatching(/^everyone on the machine may use .*\(0:118 0666\)/);
const chowned = expect.stringMatching(/^somebody has chowned .* to user 1001/);

describe("enforceSocketPolicy", () => {
  it.each(["fail", "warn", "fix", "ignore"] as const)(
    "says nothing of a socket as it should be: %s",
    async (mode) => {
      const shared = at({});
      expect(await enforce(shared, mode)).toEqual({ socket: shared.socket, warnings: [] });
    },
  );

  it.each([
    ["warn", OPEN, [opened]],
    ["ignore", OPEN, []],
    ["warn", CHOWNED, [chowned]],
    ["ignore", CHOWNED, [chowned]],
    ["fail", CHOWNED, [chowned]],
    ["warn", BOTH, [expect.stringContaining("everyone on the machine"), chowned]],
    ["ignore", BOTH, [chowned]],
  ] as const)("leaves the socket, and warns by `%s` of %o", async (mode, facts, warnings) => {
    const shared = at({ facts });
    expect(await enforce(shared, mode)).toEqual({ socket: shared.socket, warnings });
  });

  it("says how it is repaired", async () => {
    expect((await enforce(at({ facts: OPEN }), "warn")).warnings).toEqual([
      expect.stringContaining(`\`sudo chmod 660 ${PATH}\``),
    ]);
    expect((await enforce(at({ facts: BOTH }), "ignore")).warnings).toEqual([
      expect.stringContaining(`\`sudo chown root ${PATH} && sudo chmod 660 ${PATH}\``),
    ]);
  });

  it("fails for an open socket if it must not be open, with all that is wrong and the line that repairs it", async () => {
    await expect(enforce(at({ facts: BOTH }), "fail")).rejects.toMatchObject({
      code: "world-writable",
      message: expect.stringMatching(/everyone on the machine .*; somebody has chowned/),
      remedy: expect.stringContaining(`sudo chown root ${PATH} && sudo chmod 660 ${PATH}`),
    });
  });

  it("only says in a dry run that it would be repaired", async () => {
    const shared = at({ facts: OPEN });
    expect(await enforce(shared, "fix", { dryRun: true })).toEqual({
      socket: shared.socket,
      warnings: [expect.stringMatching(/^everyone .*\. It would be repaired$/)],
    });
  });

  it.each(["fail", "warn", "fix"] as const)(
    "says nothing of a rootless engine's socket that is its user's: %s",
    async (mode) => {
      const shared = at({ facts: CHOWNED }, { rootless: true });
      expect((await enforce(shared, mode)).warnings).toEqual([]);
    },
  );

  it.each([
    ["over TCP", overTcp(new FakeEngine())],
    ["that leads into a virtual machine", at({ facts: BOTH, vantage: "host" }, { desktop: true })],
  ])("says nothing of a socket %s, which nobody can see from here", async (_, shared) => {
    expect(await enforce(shared, "fail")).toEqual({ socket: shared.socket, warnings: [] });
  });

  it("doesn't close a socket of group 0 from inside a container: that may lock the machine's own users out", async () => {
    const shared = at({ facts: { uid: 0, gid: 0, mode: 0o666 } });
    await expect(enforce(shared, "fix")).rejects.toMatchObject({
      code: "world-writable",
      message: expect.stringContaining("can't be seen from a container"),
      remedy: expect.stringContaining("sudo chown root:docker"),
    });
  });

  it("fails if it can't repair the socket, with the line for those who can", async () => {
    await expect(enforce(at({ facts: OPEN }), "fix")).rejects.toMatchObject({
      code: "world-writable",
      message: expect.stringMatching(/may not repair it \(ENOENT\)$/),
      remedy: expect.stringContaining(`sudo chmod 660 ${PATH}`),
    });
  });

  it("takes no more than the others' access away, and says how the socket was and is", async () => {
    using file = await SocketFile.open();
    chmodSync(file.path, 0o666);
    const facts = readSocket(file.path);
    // A rootless engine's: so it is this user's by right.
    const check = await enforce(at({ path: file.path, facts }, { rootless: true }), "fix");
    expect(readSocket(file.path)).toEqual({ ...facts, mode: 0o660 });
    expect(check).toEqual({
      socket: expect.objectContaining({ path: file.path, facts: { ...facts, mode: 0o660 } }),
      repair: expect.stringMatching(/ 0666 before, .* 0660 now$/),
      warnings: [],
    });
  });

  it("fails if the socket isn't as it should be after the repair", async () => {
    using file = await SocketFile.open();
    chmodSync(file.path, 0o666);
    const facts = readSocket(file.path);
    // Somebody gives it another group meanwhile.
    const before = { ...facts, gid: facts.gid + 1 };
    const shared = at({ path: file.path, facts: before }, { rootless: true });
    await expect(enforce(shared, "fix")).rejects.toMatchObject({
      code: "world-writable",
      message: expect.stringMatching(/after the repair it is \d+:\d+ 0660, not/),
    });
  });
});
