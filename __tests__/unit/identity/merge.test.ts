import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withChangesOfOthers } from "../../../src/identity/merge.ts";

const base = "root:x:0:\nwheel:x:10:root\n";

describe("withChangesOfOthers", () => {
  it("adds a line that others added to one that was added here", () => {
    const merged = withChangesOfOthers("group", {
      base,
      theirs: `${base}later:x:7777:app\n`,
      now: `${base}docker:x:499:app\n`,
    });
    expect(merged).toBe(`${base}docker:x:499:app\nlater:x:7777:app\n`);
  });

  it("gives a group that both made, or joined, the members of both", () => {
    const made = { base, theirs: `${base}docker:x:499:one\n`, now: `${base}docker:x:499:two\n` };
    expect(withChangesOfOthers("group", made)).toBe(`${base}docker:x:499:two,one\n`);
    const joined = {
      base: "docker:x:499:old\n",
      theirs: "docker:x:499:one,old\n",
      now: "docker:x:499:two,old\n",
    };
    expect(withChangesOfOthers("group", joined)).toBe("docker:x:499:two,one,old\n");
  });

  it.each([
    ["its whole line was", "app:x:1001:\n"],
    ["it was, out of a group that stays", "app:x:1001:\ndocker:x:118:\n"],
  ])("brings no member back that was taken away here, if %s", (_, now) => {
    const base = "app:x:1001:\ndocker:x:118:app\n";
    const theirs = "app:x:1001:\ndocker:x:118:other,app\n";
    expect(withChangesOfOthers("group", { base, theirs, now })).toBe("app:x:1001:\ndocker:x:118:other\n");
  });

  it("keeps another GID that others gave, and the member that was added here", () => {
    const merged = withChangesOfOthers("group", {
      base: "docker:x:998:\n",
      theirs: "docker:x:499:\n",
      now: "docker:x:998:app\n",
    });
    expect(merged).toBe("docker:x:499:app\n");
  });

  it("takes away a member or a line that others took away, and no other", () => {
    const members = {
      base: "docker:x:499:one,old\n",
      theirs: "docker:x:499:old\n",
      now: "docker:x:499:two,one,old\n",
    };
    expect(withChangesOfOthers("group", members)).toBe("docker:x:499:two,old\n");
    const lines = { base: "a:x:1:\nb:x:2:\n", theirs: "a:x:1:\n", now: "a:x:1:\nb:x:2:\nc:x:3:\n" };
    expect(withChangesOfOthers("group", lines)).toBe("a:x:1:\nc:x:3:\n");
  });

  it("takes the members of a group that others took away out of the one that was joined here", () => {
    const merged = withChangesOfOthers("group", {
      base: `${base}docker:x:499:app\n`,
      theirs: base,
      now: `${base}docker:x:499:other,app\n`,
    });
    expect(merged).toBe(`${base}docker:x:499:other\n`);
  });

  it("takes a user's line as others have it: its fourth field is no list of members", () => {
    const merged = withChangesOfOthers("passwd", {
      base: "app:x:1001:1001::/:\n",
      theirs: "app:x:1001:1002::/:\n",
      now: "app:x:1001:1001::/:\n1234:x:1234:0::/:\n",
    });
    expect(merged).toBe("app:x:1001:1002::/:\n1234:x:1234:0::/:\n");
  });

  it("changes nothing where the changes of others are there already", () => {
    const theirs = `${base}docker:x:499:one\n`;
    const now = `${base}docker:x:499:two,one\nmore:x:5:\n`;
    expect(withChangesOfOthers("group", { base, theirs, now })).toBe(now);
  });

  const name = fc.constantFrom("a", "b", "c", "d");
  const groups = fc
    .uniqueArray(fc.tuple(name, fc.nat(9), fc.uniqueArray(name)), { selector: ([group]) => group })
    .map((lines) =>
      lines.map(([group, gid, members]) => `${group}:x:${gid}:${members.join(",")}\n`).join(""),
    );
  // The order of members means nothing.
  const sorted = (text: string) =>
    text
      .split("\n")
      .map((line) => line.split(/[:,]/).toSorted().join())
      .toSorted();

  it("gives the file of others where nothing was changed here, and this one where they changed nothing", () => {
    fc.assert(
      fc.property(groups, groups, (one, two) => {
        const theirs = withChangesOfOthers("group", { base: one, theirs: two, now: one });
        expect(sorted(theirs)).toEqual(sorted(two));
        expect(withChangesOfOthers("group", { base: one, theirs: one, now: two })).toBe(two);
      }),
    );
  });

  it("does nothing when it is done again", () => {
    fc.assert(
      fc.property(groups, groups, groups, (original, theirs, ours) => {
        const now = withChangesOfOthers("group", { base: original, theirs, now: ours });
        expect(withChangesOfOthers("group", { base: original, theirs, now })).toBe(now);
      }),
    );
  });
});
