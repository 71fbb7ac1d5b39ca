import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectionOf } from "../../../../src/engine/connection.ts";
import type { SharedEngine } from "../../../../src/grant/shared-engine.ts";
import { conclude, prove } from "../../../../src/grant/verify/verify.ts";
import {
  DOCKER_28,
  exited,
  FakeEngine,
  fakeContainer,
  ID,
  overTcp,
  proofLines,
  TCP,
} from "../../../fake-engine.ts";
import { editPlan, nothingToDo } from "../../../outcomes.ts";
import { observation } from "../plan/observations.ts";
import { SocketFile } from "../socket-file.ts";

const TARGET = { role: "service", label: "agent", id: ID } as const;
const LACKS = { main: "lacks", lacking: [], others: [] } as const;
const COMMAND = { verifyCommand: "docker version" };

describe("a proof that is denied", () => {
  let file: SocketFile;
  beforeEach(async () => {
    file = await SocketFile.open();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    file[Symbol.dispose]();
  });

  /** A machine whose getfacl prints this; none of its own is asked. */
  function listOf(text: string): void {
    const programs = join(dirname(file.path), "bin");
    mkdirSync(programs);
    writeFileSync(join(programs, "getfacl"), `#!/bin/sh\nprintf '${text}'\n`);
    chmodSync(join(programs, "getfacl"), 0o755);
    vi.stubEnv("PATH", `${programs}:${process.env["PATH"]}`);
  }

  function shared(verdict: string): SharedEngine {
    const container = { ...fakeContainer(), exec: () => exited(proofLines(verdict, [1001, 118])) };
    const engine = new FakeEngine(container);
    const facts = { uid: 0, gid: 118, mode: 0o660 };
    const hostPaths = ["/run/docker.sock"];
    return {
      connection: connectionOf(engine, engine.details, TCP),
      socket: { kind: "unix", path: file.path, facts, hostPaths, vantage: "container" },
      socketEngine: DOCKER_28,
      dindHost: undefined,
    };
  }

  const CLOSING = "user::rw-\\nuser:1000:rw-\\ngroup::---\\nmask::rw-\\nother::---\\n";

  it("blames the access list that closes the socket to its own group", async () => {
    listOf(CLOSING);
    await expect(prove(shared("access sh denied"), TARGET, editPlan(), COMMAND)).rejects.toMatchObject({
      code: "proof-denied",
      message: expect.stringContaining("group::---"),
      remedy: expect.stringContaining("setfacl -m g::rw /run/docker.sock"),
    });
  });

  it.each([
    ["lets the group in", "user::rw-\\nuser:1000:rw-\\ngroup::rw-\\nmask::rw-\\nother::---\\n"],
    ["isn't there", "user::rw-\\ngroup::rw-\\nother::---\\n"],
    ["can't be read", ""],
  ])("blames a security module if the list %s", async (_, text) => {
    listOf(text);
    await expect(prove(shared("access sh denied"), TARGET, editPlan(), COMMAND)).rejects.toMatchObject({
      remedy: expect.stringContaining("SELinux"),
    });
  });

  it("isn't blamed on a list that is another machine's", async () => {
    listOf(CLOSING);
    const { connection } = shared("access sh denied");
    const far = { ...shared("access sh denied"), socket: overTcp(new FakeEngine()).socket, connection };
    await expect(prove(far, TARGET, editPlan(), COMMAND)).rejects.toMatchObject({
      remedy: expect.stringContaining("SELinux"),
    });
  });

  it("is the only kind of failure for which a list is looked at", async () => {
    listOf(CLOSING);
    await expect(prove(shared("api curl stale"), TARGET, editPlan(), COMMAND)).rejects.toMatchObject({
      code: "proof-stale",
    });
  });
});

describe("conclude", () => {
  const seen = observation({ container: { id: ID } });
  const proof = (level: "docker" | "inferred") => ({ level, tool: "x", detail: "" });

  it("gives the socket as the container sees it afterwards, or as it was if that can't be seen", async () => {
    const container = fakeContainer();
    const before = { uid: 0, gid: 9, mode: 0o660 };
    const plan = nothingToDo("member", { socket: before });
    const shared = overTcp(new FakeEngine(container));
    expect((await conclude(shared, seen, plan, proof("docker"))).socketAfter).toEqual({
      ...before,
      gid: 118,
    });
    container.exec = () => ({ kind: "not-started", reason: "no stat" });
    expect((await conclude(shared, seen, plan, proof("docker"))).socketAfter).toEqual(before);
  });

  it("says that an access is only inferred, and not if it was proved or wasn't to be", async () => {
    const warnings = async (level: "docker" | "inferred" | undefined) => {
      const shared = overTcp(new FakeEngine(fakeContainer()));
      const told = level === undefined ? undefined : proof(level);
      return (await conclude(shared, seen, nothingToDo("member"), told)).warnings;
    };
    expect(await warnings("inferred")).toEqual([expect.stringContaining("not verified")]);
    expect(await warnings("docker")).toEqual([]);
    expect(await warnings(undefined)).toEqual([]);
  });

  it("keeps the plan's warnings, and adds why its main process was left", async () => {
    const restart = { kind: "left", reason: "restart-services is never", remedy: "restart it" } as const;
    const plan = editPlan({}, { warnings: ["first"], restart, processes: LACKS });
    const end = await conclude(overTcp(new FakeEngine(fakeContainer())), seen, plan, proof("docker"));
    expect(end).toMatchObject({
      processes: LACKS,
      warnings: ["first", expect.stringMatching(/restart-services is never: restart it$/)],
    });
  });

  it.each([
    ["has", { uid: 1001, groups: [1001, 118] }, []],
    ["lacks", { uid: 1001, groups: [1001] }, [expect.stringContaining("sets its groups itself")]],
    ["unknown", undefined, []],
  ] as const)("says after a restart that the new main process is: %s", async (expected, main, warnings) => {
    const container = { ...fakeContainer({ pid: 5_000_009 }), main };
    const plan = editPlan({}, { restart: { kind: "restart" }, processes: LACKS });
    const end = await conclude(overTcp(new FakeEngine(container)), seen, plan, proof("docker"));
    expect(end).toMatchObject({ processes: { main: expected }, warnings });
  });
});
