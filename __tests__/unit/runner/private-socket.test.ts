import { describe, expect, it } from "vitest";
import { DoodError } from "../../../src/errors.ts";
import { parsePasswd } from "../../../src/identity/passwd.ts";
import { planSetup } from "../../../src/runner/setup-plan.ts";
import { machineWith } from "./machines.ts";

const rootless = {
  path: "/run/user/1001/docker.sock",
  socket: { uid: 1001, gid: 1001, mode: 0o660 },
  engineGroup: { kind: "unknown", why: "" },
} as const;

describe("a rootless engine's socket, in its user's private folder", () => {
  it("needs nothing for that very user", () =>
    expect(planSetup(machineWith(rootless), "docker").changes).toEqual([]));

  it("can't be reached by anyone else, by any group", () => {
    const users = parsePasswd("alice:x:1002:1002::/:\n");
    const failure = thrownBy(() => planSetup(machineWith({ ...rootless, users }), "docker"));
    expect(failure.code).toBe("owner-only");
    expect(failure.message).toContain("alice can't reach it");
    expect(failure.remedy).toContain("dockerd-rootless-setuptool.sh install");
  });
});

function thrownBy(act: () => unknown): DoodError {
  try {
    act();
  } catch (failure) {
    if (failure instanceof DoodError) return failure;
    throw failure;
  }
  throw new Error("nothing was thrown");
}
