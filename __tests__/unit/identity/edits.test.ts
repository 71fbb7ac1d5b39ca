import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type Edit, pendingEdits, revertEdits } from "../../../src/identity/edits.ts";
import { type AccountFiles, resolveExecUser } from "../../../src/identity/exec-user.ts";
import { parseGroup } from "../../../src/identity/group.ts";
import { fileOf, anyFiles as files, groupLine } from "../../arbitraries/account-files.ts";

const group = fc.constantFrom("docker", "wheel", "bob");
const user = fc.constantFrom("bob", "app", "root", "1000");
const gid = fc.constantFrom(0, 5, 99, 118, 999);
const either = fc.constantFrom("group" as const, "gshadow" as const);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(group, gid, user).map(([name, id, member]): Edit => {
    return { kind: "append", file: "group", line: `${name}:x:${id}:${member}` };
  }),
  fc.tuple(group, user).map(([name, member]): Edit => {
    return { kind: "append", file: "gshadow", line: `${name}:!::${member}` };
  }),
  user.map((name): Edit => ({ kind: "append", file: "passwd", line: `${name}:x:1000:0::/:/bin/sh` })),
  fc.tuple(either, group, user).map(([file, name, member]): Edit => {
    return { kind: "add-member", file, group: name, user: member };
  }),
  fc.tuple(group, gid, user).map(([name, id, member]): Edit => {
    return { kind: "add-member", file: "group", group: name, gid: id, user: member };
  }),
  fc.tuple(group, gid, gid).map(([name, from, to]): Edit => {
    return { kind: "set-gid", file: "group", group: name, from, to };
  }),
);

const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
const runs = { numRuns: 1000, seed: 1 };

const anyBytes = fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString("latin1"));

/** A file that an edit created is left empty. */
function emptied(before: AccountFiles, after: AccountFiles): AccountFiles {
  return {
    ...(before.group === undefined && after.group !== undefined ? { group: "" } : {}),
    ...(before.passwd === undefined && after.passwd !== undefined ? { passwd: "" } : {}),
    ...before,
  };
}

describe("applyEdits", () => {
  it("changes nothing when it is done again", () => {
    fc.assert(
      fc.property(files, edit, (before, one) => {
        const once = applyEdits(before, [one]);
        expect(applyEdits(once, [one])).toEqual(once);
        expect(pendingEdits(once, [one])).toEqual([]);
      }),
      runs,
    );
  });

  it("is taken back to the byte", () => {
    fc.assert(
      fc.property(files, edits, (before, list) => {
        const made = pendingEdits(before, list);
        const after = applyEdits(before, list);
        expect(applyEdits(before, made)).toEqual(after);
        expect(revertEdits(after, made)).toEqual(emptied(before, after));
      }),
      runs,
    );
  });

  it("leaves every line that it does not edit as it was", () => {
    fc.assert(
      fc.property(files, edit, (before, one) => {
        const old = (before[one.file] ?? "").split("\n");
        const now = (applyEdits(before, [one])[one.file] ?? "").split("\n");
        const changed = old.filter((line, at) => line !== now[at]);
        expect(now.length - old.length).toBeLessThanOrEqual(one.kind === "append" ? 1 : 0);
        if (one.kind === "append") expect(changed.filter((line) => line !== "")).toEqual([]);
        else if (one.kind === "add-member") expect(changed.length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it("gives the group to the user, as the engine reads the file", () => {
    const entry = fc.constant("alice:x:1000:1000::/home/alice:/bin/sh\n");
    const lines = fileOf(groupLine).filter((text) =>
      parseGroup(text ?? "").some(({ name }) => name === "docker"),
    );
    fc.assert(
      fc.property(entry, lines, (passwd, text) => {
        const before = { passwd, group: text ?? "" };
        const docker = parseGroup(before.group).find(({ name }) => name === "docker");
        const { kind } = resolveExecUser("alice:docker", before, { rules: "moby", groupAdd: [] });
        fc.pre(kind === "user");
        const after = applyEdits(before, [
          { kind: "add-member", file: "group", group: "docker", user: "alice" },
        ]);
        const result = resolveExecUser("alice", after, { rules: "moby", groupAdd: [] });
        expect(result).toMatchObject({
          kind: "user",
          user: { groups: expect.arrayContaining([(docker?.gid ?? 0) >>> 0]) },
        });
      }),
      runs,
    );
  });

  it("moves a group to another GID and keeps its password, members and carriage return", () => {
    const moved = applyEdits({ group: "root:x:0:\r\ndocker:!:0099:bob,eve\r\n" }, [
      { kind: "set-gid", file: "group", group: "docker", from: 99, to: 118 },
    ]);
    expect(moved.group).toBe("root:x:0:\r\ndocker:!:00118:bob,eve\r\n");
  });

  it("creates an absent group file, but no gshadow", () => {
    expect(
      applyEdits({}, [
        { kind: "append", file: "group", line: "docker:x:118:bob" },
        { kind: "append", file: "gshadow", line: "docker:!::bob" },
      ]),
    ).toEqual({ group: "docker:x:118:bob\n" });
  });

  it("keeps a file without a final line feed so", () => {
    const one: Edit = { kind: "append", file: "group", line: "docker:x:118:bob" };
    const after = applyEdits({ group: "root:x:0:" }, [one]);
    expect(after.group).toBe("root:x:0:\ndocker:x:118:bob");
    expect(revertEdits(after, [one]).group).toBe("root:x:0:");
  });

  it("puts a member into a line whose member field is missing", () => {
    const after = applyEdits({ group: "docker:x:118\n" }, [
      { kind: "add-member", file: "group", group: "docker", user: "bob" },
    ]);
    expect(parseGroup(after.group ?? "")[0]).toMatchObject({ gid: 118, members: ["", "bob"] });
  });

  it.each(["a,root", "a:b", "a\nroot:x:0:a", "a\0", "", "#a", " a"])("refuses the member %j", (name) => {
    const add: Edit = { kind: "add-member", file: "group", group: "docker", user: name };
    expect(() => applyEdits({ group: "docker:x:118:\n" }, [add])).toThrow(RangeError);
  });

  it.each(["a:x:1:\nroot2:x:0:", "a:x:1:\r", "", "no colon", "#a:x:1:"])("refuses the line %j", (line) => {
    expect(() => applyEdits({}, [{ kind: "append", file: "group", line }])).toThrow(RangeError);
  });

  it("never writes more than one line, whatever the name", () => {
    fc.assert(
      fc.property(anyBytes, (name) => {
        const add: Edit = { kind: "add-member", file: "group", group: "docker", user: name };
        let after: AccountFiles;
        try {
          after = applyEdits({ group: "docker:x:118:\n" }, [add]);
        } catch {
          return;
        }
        expect(parseGroup(after.group ?? "")).toEqual([{ name: "docker", gid: 118, members: [name] }]);
      }),
      runs,
    );
  });
});

describe("revertEdits", () => {
  it("leaves a group that others have joined since, without the member that it added", () => {
    const made: Edit = { kind: "append", file: "group", line: "docker:x:118:bob" };
    expect(revertEdits({ group: "docker:x:118:bob,eve\n" }, [made]).group).toBe("docker:x:118:eve\n");
  });

  it("keeps lines that others have added since", () => {
    const made: Edit = { kind: "append", file: "group", line: "docker:x:118:bob" };
    expect(revertEdits({ group: "a:x:1:\ndocker:x:118:bob\nb:x:2:\n" }, [made]).group).toBe(
      "a:x:1:\nb:x:2:\n",
    );
  });

  it("changes nothing where everything is gone already", () => {
    const made: Edit = { kind: "add-member", file: "group", group: "docker", user: "bob" };
    const now = { group: "root:x:0:\n" };
    expect(revertEdits(now, [made])).toBe(now);
  });
});
