import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeMisuse, findMisuse, repaired, repairLine } from "../../../src/socket/misuse.ts";
import { accessClass } from "../../../src/socket/socket-access.ts";
import { opensToEveryone, type SocketFacts } from "../../../src/socket/socket-facts.ts";

const socket = (uid: number, gid: number, mode: number): SocketFacts => ({ uid, gid, mode });

describe("findMisuse", () => {
  it.each([
    ["as it should be", socket(0, 118, 0o660), []],
    ["opened to everyone", socket(0, 118, 0o666), ["open"]],
    ["writable, which is what connecting takes", socket(0, 118, 0o662), ["open"]],
    ["readable only", socket(0, 118, 0o664), []],
    ["given to a user", socket(1001, 118, 0o660), ["chowned"]],
    ["both", socket(1001, 0, 0o777), ["open", "chowned"]],
    ["of an owner that can't be told from here", socket(65534, 65534, 0o660), []],
  ] as const)("tells a socket that is %s", (_, seen, misuse) => {
    expect(findMisuse(seen, false)).toEqual(misuse);
  });

  it("takes no rootless engine's user for one who chowned it", () => {
    expect(findMisuse(socket(1000, 231176, 0o660), true)).toEqual([]);
  });
});

describe("repaired", () => {
  it("gives the socket back to root, with its group and 0660", () => {
    expect(repaired(socket(1001, 118, 0o777), false, 999)).toEqual(socket(0, 118, 0o660));
    expect(repaired(socket(1001, 231176, 0o666), true, 999)).toEqual(socket(1001, 231176, 0o660));
  });

  it("lets the machine's docker group stand in for group 0, and keeps 0 where there is none", () => {
    expect(repaired(socket(0, 0, 0o666), false, 999)).toEqual(socket(0, 999, 0o660));
    expect(repaired(socket(0, 0, 0o666), false, undefined)).toEqual(socket(0, 0, 0o660));
  });

  it("only ever takes access away, but for that group", () => {
    const id = fc.constantFrom(0, 118, 1000, 1001, 65534);
    fc.assert(
      fc.property(id, id, fc.nat(0o777), fc.boolean(), id, id, (uid, gid, mode, rootless, user, group) => {
        const before = socket(uid, gid, mode);
        const after = repaired(before, rootless, undefined);
        const who = { uid: user, gid: group, groups: [] };
        const had = accessClass(who, before) !== undefined || opensToEveryone(before);
        const gained = accessClass(who, after) !== undefined && !had;
        // A member whom the kernel denied as the owner it no longer is has the group's access back.
        if (gained)
          expect({ user, openToGroup: (mode & 0o020) !== 0 }).toEqual({ user: uid, openToGroup: true });
        expect(opensToEveryone(after)).toBe(false);
        expect(after.mode & ~mode).toBe(0);
        expect(findMisuse(after, rootless)).toEqual([]);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

describe("repairLine", () => {
  it.each([
    [socket(0, 118, 0o666), "sudo chmod 660 /s"],
    [socket(1001, 118, 0o660), "sudo chown root /s"],
    [socket(1001, 118, 0o666), "sudo chown root /s && sudo chmod 660 /s"],
    [socket(0, 0, 0o666), "sudo chown root:docker /s && sudo chmod 660 /s"],
  ] as const)("is what a person would type: %o", (seen, line) => {
    expect(repairLine("/s", seen, false)).toBe(line);
  });

  it("leaves a rootless engine's owner alone", () => {
    expect(repairLine("/s", socket(1000, 0, 0o666), true)).toBe("sudo chmod 660 /s");
  });
});

describe("describeMisuse", () => {
  it("names the socket and what was seen", () => {
    expect(describeMisuse("open", "/s", socket(0, 118, 0o666))).toContain("/s (0:118 0666)");
    expect(describeMisuse("chowned", "/s", socket(1001, 118, 0o660))).toContain("user 1001");
  });
});
