import { describe, expect, it } from "vitest";
import { type AccountFiles, type ExecUserResult, resolveExecUser } from "../../../src/identity/exec-user.ts";
import type { ExecUserOptions } from "../../../src/identity/exec-user-options.ts";

const FILES: AccountFiles = {
  passwd: "root:x:0:0:root:/root:/bin/sh\nbob:x:1001:1001::/home/bob:/bin/sh\n",
  group: "root:x:0:\nbob:x:1001:\ndocker:x:118:bob\nwheel:x:99:bob,eve\n",
};

/** The newest of each with moby/sys/user v0.4.0. */
const OLD = { moby: "29.6.0", containerd: "29.6.0", podman: "5.8.6" } as const;

const OLD_RUNC = { name: "runc", version: "1.1.5+ds1" };

function resolve(spec: string, files: AccountFiles, options: Partial<ExecUserOptions> = {}): ExecUserResult {
  return resolveExecUser(spec, files, { rules: "moby", groupAdd: [], ...options });
}

function groups(spec: string, files: AccountFiles, options: Partial<ExecUserOptions> = {}): unknown {
  const result = resolve(spec, files, options);
  return result.kind === "user" ? result.user.groups : result;
}

describe.each(["moby", "containerd", "podman"] as const)("an exec user by %s's rules", (rules) => {
  it("has the groups that list its name", () => {
    expect(groups("bob", FILES, { rules })).toEqual(expect.arrayContaining([99, 118]));
  });

  it("has the same groups when its uid is given, where passwd has the uid", () => {
    expect(resolve("1001", FILES, { rules })).toEqual(resolve("bob", FILES, { rules }));
  });

  it("is in group 0 alone, without memberships, where passwd does not have the uid", () => {
    expect(resolve("1234", FILES, { rules })).toMatchObject({
      user: { uid: 1234, gid: 0, home: "/", groupsFromFile: false },
    });
  });

  it.each(["bob:99", "bob:wheel", "1001:1001"])("has no memberships as %s", (spec) => {
    expect(resolve(spec, FILES, { rules })).toMatchObject({ user: { uid: 1001, groupsFromFile: false } });
    expect(groups(spec, FILES, { rules })).not.toContain(118);
  });

  it("has what --group-add gives, whatever the spec", () => {
    for (const spec of ["bob", "1001", "1234", "1001:1001", "bob:wheel"]) {
      expect(groups(spec, FILES, { rules, groupAdd: ["4242"] })).toContain(4242);
    }
  });

  it("is nobody where a name is not there", () => {
    expect(resolve("eve", FILES, { rules })).toEqual({ kind: "unknown-user", name: "eve" });
    expect(resolve("bob:none", FILES, { rules })).toEqual({ kind: "unknown-group", name: "none" });
    expect(resolve("bob", {}, { rules })).toEqual({ kind: "unknown-user", name: "bob" });
    const none = resolve("bob", FILES, { rules, groupAdd: ["none"] });
    expect(none).toEqual({ kind: "unknown-group", name: "none" });
  });

  it("is a number even in an image without any account file", () => {
    expect(resolve("1001:118", {}, { rules })).toMatchObject({ user: { uid: 1001, gid: 118, home: "/" } });
  });

  it("is the first of two entries, and a member of each line of a group", () => {
    const files = {
      passwd: "bob:x:5:6::/one:/bin/sh\nbob:x:7:8::/two:/bin/sh\n",
      group: "a:x:20:bob\na:x:20:eve\na:x:21:bob\n",
    };
    expect(resolve("bob", files, { rules })).toMatchObject({ user: { uid: 5, gid: 6, home: "/one" } });
    expect(groups("bob", files, { rules })).toEqual(expect.arrayContaining([20, 21]));
  });

  it("does not mind carriage returns, blanks around a line, comments and NIS lines", () => {
    const files = { passwd: FILES.passwd ?? "", group: "# c\r\n+:::\r\n\t docker:x:118:eve,bob \r\n" };
    expect(groups("bob", files, { rules })).toContain(118);
  });

  it("is no member by a line that is a comment, nor by a name within a name", () => {
    const found = groups("bob", { ...FILES, group: "#docker:x:118:bob\nwheel:x:99:bobby,xbob\n" }, { rules });
    expect(found).not.toContain(118);
    expect(found).not.toContain(99);
  });

  it("is the entry with that uid where a number is given, and not the one of that name", () => {
    const passwd = "1001:x:55:56::/:/bin/sh\nbob:x:1001:7::/:/bin/sh\n";
    expect(resolve("1001", { passwd }, { rules })).toMatchObject({
      user: { uid: 1001, gid: 7, name: "bob" },
    });
  });

  it("is no member by a name with a blank before it", () => {
    expect(groups("bob", { ...FILES, group: "docker:x:118:eve, bob\n" }, { rules })).not.toContain(118);
  });

  it("is root where the entry's uid is missing", () => {
    expect(resolve("bob", { passwd: "bob\n" }, { rules })).toMatchObject({ user: { uid: 0, gid: 0 } });
  });

  it("does not exist while a line of passwd has 64 KiB", () => {
    const most = `${FILES.passwd}${"x".repeat(65_535)}`;
    expect(resolve("bob", { ...FILES, passwd: `${most}\n` }, { rules })).toMatchObject({ kind: "user" });
    expect(resolve("bob", { ...FILES, passwd: `${most}x\n` }, { rules })).toEqual({
      kind: "unreadable",
      file: "passwd",
    });
  });

  it("does not exist while a line of group has 1 MiB, which older versions read", () => {
    const most = `${"x".repeat(1_048_575)}\ndocker:x:118:bob\n`;
    expect(groups("bob", { ...FILES, group: most }, { rules })).toContain(118);
    const long = { ...FILES, group: `x${most}` };
    expect(resolve("bob", long, { rules })).toEqual({ kind: "unreadable", file: "group" });
    expect(groups("bob", long, { rules, engineVersion: OLD[rules] })).toContain(118);
    const added = resolve("1234", long, { rules, groupAdd: ["docker"] });
    expect(added).toEqual({ kind: "unreadable", file: "group" });
  });

  it("is found by a name that is not ASCII", () => {
    const passwd = Buffer.from("é:x:7:8::/:/bin/sh\n").toString("latin1");
    expect(resolve("é", { passwd }, { rules })).toMatchObject({ user: { uid: 7, gid: 8 } });
  });

  it("does not exist with the id -1, which the kernel refuses", () => {
    expect(resolve("bob", { passwd: "bob:x:4294967295:5::/:/bin/sh\n" }, { rules })).toEqual({
      kind: "out-of-range",
      id: "4294967295",
    });
  });

  it("does not exist with an id that the container's user namespace lacks", () => {
    const passwd = "bob:x:65536:5::/:/bin/sh\n";
    expect(resolve("bob", { passwd }, { rules, idCount: 65_537 })).toMatchObject({ user: { uid: 65_536 } });
    expect(resolve("bob", { passwd }, { rules, idCount: 65_536 })).toEqual({
      kind: "out-of-range",
      id: "65536",
    });
  });

  it("is root where the low 32 bits of the entry's uid are 0", () => {
    expect(resolve("bob", { passwd: "bob:x:4294967296:5::/:/bin/sh\n" }, { rules })).toMatchObject({
      user: { uid: 0, gid: 5 },
    });
  });
});

describe("moby's rules", () => {
  it("refuse a number out of range", () => {
    expect(resolve("2147483648", FILES)).toEqual({ kind: "out-of-range", id: "2147483648" });
    expect(resolve("-1", FILES)).toEqual({ kind: "out-of-range", id: "-1" });
    expect(resolve("bob:2147483648", FILES)).toEqual({ kind: "out-of-range", id: "2147483648" });
    const added = resolve("bob", FILES, { groupAdd: ["2147483648"] });
    expect(added).toEqual({ kind: "out-of-range", id: "2147483648" });
  });

  it("take `name:` for the name alone", () => {
    expect(resolve("bob:", FILES)).toEqual(resolve("bob", FILES));
  });

  it("count a group that is named like the user", () => {
    expect(groups("bob", { ...FILES, group: "bob:x:118:bob\n" })).toContain(118);
  });

  it("find a name of --group-add whose GID is there already", () => {
    expect(groups("bob", FILES, { groupAdd: ["118", "docker", "docker"] })).toContain(118);
  });

  it("prefer the GID 4242 to the group named 4242", () => {
    const files = { ...FILES, group: "4242:x:7:\n" };
    expect(groups("bob", files, { groupAdd: ["4242"] })).toEqual([1001, 4242]);
  });

  it("take all that follows the first colon for a group", () => {
    expect(resolve("bob:wheel:x", FILES)).toEqual({ kind: "unknown-group", name: "wheel:x" });
    const files = { ...FILES, group: "wheel:x:99:\n" };
    expect(resolve("bob:wheel:", files)).toEqual({ kind: "unknown-group", name: "wheel:" });
  });
});

describe("moby's rules before 29.10", () => {
  it("pass over what follows a second colon", () => {
    const options = { engineVersion: "29.9.3" };
    expect(resolve("bob:wheel:x", FILES, options)).toEqual(resolve("bob:wheel", FILES, options));
  });
});

describe("moby's rules from 29.6.1 on", () => {
  const options = { engineVersion: "29.6.1" };

  it("refuse a number out of range before they look for the user", () => {
    const outOfRange = { kind: "out-of-range", id: "99999999999999999999" };
    expect(resolve("99999999999999999999", FILES, options)).toEqual(outOfRange);
    expect(resolve("eve:99999999999999999999", FILES, options)).toEqual(outOfRange);
    const passwd = "bob:x:2147483648:5::/:/bin/sh\n";
    expect(resolve("2147483648", { passwd }, options)).toEqual({ kind: "out-of-range", id: "2147483648" });
  });

  it("refuse a group of --group-add whose GID is out of range", () => {
    const files = { ...FILES, group: "docker:x:3000000000:bob\n" };
    expect(groups("bob", files, options)).toEqual([1001, 3_000_000_000]);
    const added = resolve("bob", files, { ...options, groupAdd: ["docker"] });
    expect(added).toEqual({ kind: "out-of-range", id: "docker" });
  });
});

describe("moby's rules before 29.6.1", () => {
  const options = { engineVersion: "29.6.0" };

  it("find a name of --group-add only once", () => {
    expect(resolve("bob", FILES, { ...options, groupAdd: ["docker", "docker"] })).toEqual({
      kind: "unknown-group",
      name: "docker",
    });
    expect(groups("bob", FILES, { ...options, groupAdd: ["118", "118"] })).toContain(118);
  });

  it("prefer the group named 4242 to the GID 4242", () => {
    const files = { ...FILES, group: "4242:x:7:\n" };
    expect(groups("bob", files, { ...options, groupAdd: ["4242"] })).toEqual([7, 1001]);
  });

  it("take a number that no int64 holds for a name", () => {
    const name = "99999999999999999999";
    expect(resolve(name, FILES, options)).toEqual({ kind: "unknown-user", name });
    expect(resolve(name, { passwd: `${name}:x:7:8::/:/bin/sh\n` }, options)).toMatchObject({
      user: { uid: 7 },
    });
  });
});

describe("an engine that Debian built since September 2026", () => {
  const passwd = "bob:x:3000000000:5::/:/bin/sh\neve:x:7:-2::/:/bin/sh\n";
  const group = "docker:x:4294967296:ann\n";
  const isRefused = { kind: "out-of-range", id: "4294967295" };

  it.each([
    ["moby", { engineVersion: "28.5.2+dfsg4", engineBuilt: "2026-09-15T11:02:57.000000000+00:00" }],
    ["moby", { engineVersion: "28.5.2+dfsg4" }],
    ["podman", { engineVersion: "5.8.6", engineBuilt: "2026-10-12T00:19:24Z", distribution: "debian" }],
  ] as const)("takes a file's id out of range for -1: %s %j", (rules, options) => {
    expect(resolve("bob", { passwd }, { rules, ...options })).toEqual(isRefused);
    expect(resolve("eve", { passwd }, { rules, ...options })).toEqual(isRefused);
    const member = { passwd: "ann:x:7:8::/:/bin/sh\n", group };
    expect(resolve("ann", member, { rules, ...options })).toEqual(isRefused);
    expect(resolve("bob:docker:x", FILES, { rules, ...options })).toMatchObject({ kind: "unknown-group" });
  });

  it.each([
    ["moby", { engineVersion: "28.5.2+dfsg4", engineBuilt: "2026-08-11T15:35:37Z" }],
    ["moby", { engineVersion: "28.5.2", engineBuilt: "2026-11-05T00:00:00Z" }],
    ["moby", { engineVersion: "26.1.5+dfsg1", engineBuilt: "2026-10-01T00:00:00Z" }],
    ["podman", { engineVersion: "5.8.6", engineBuilt: "2026-10-12T00:19:24Z", distribution: "fedora" }],
    ["podman", { engineVersion: "5.4.2", engineBuilt: "2026-10-12T00:19:24Z", distribution: "debian" }],
  ] as const)("is not %s %j", (rules, options) => {
    expect(resolve("bob", { passwd }, { rules, ...options })).toMatchObject({ user: { uid: 3_000_000_000 } });
  });
});

describe("containerd's rules", () => {
  const rules = "containerd";

  it("skip a group that is named like the user", () => {
    expect(groups("bob", { ...FILES, group: "bob:x:118:bob\n" }, { rules })).toEqual([1001]);
  });

  it("take `name:` for `name:0`", () => {
    expect(resolve("bob:", FILES, { rules })).toMatchObject({ user: { uid: 1001, gid: 0, groups: [0] } });
  });

  it("take one colon at most", () => {
    expect(resolve("bob:wheel:x", FILES, { rules })).toEqual({ kind: "malformed", spec: "bob:wheel:x" });
  });

  it("take a number out of range for a name", () => {
    expect(resolve("4294967296", FILES, { rules })).toEqual({ kind: "unknown-user", name: "4294967296" });
  });

  it("want both its own look-up and moby's to find the user of a request since 28.2", () => {
    const both = { rules, origin: "request" } as const;
    const wheel = { kind: "unknown-group", name: "wheel:x" };
    expect(resolve("bob:wheel:x", FILES, both)).toEqual(wheel);
    expect(resolve("eve:wheel:x", FILES, both)).toEqual({ kind: "unknown-user", name: "eve" });
    const old = { ...both, engineVersion: "28.1.1" };
    expect(resolve("eve:wheel:x", FILES, old)).toEqual({ kind: "malformed", spec: "eve:wheel:x" });
    const between = { ...both, engineVersion: "28.2.0" };
    expect(resolve("bob:wheel:x", FILES, between)).toEqual({ kind: "malformed", spec: "bob:wheel:x" });
    expect(groups("bob", { ...FILES, group: "bob:x:118:bob\n" }, both)).toEqual([1001]);
  });

  it("read no more files than they need", () => {
    const passwd = "x".repeat(65_536);
    expect(groups("1000:118", { ...FILES, passwd }, { rules })).toEqual([118]);
    expect(resolve("1000", { ...FILES, passwd }, { rules })).toEqual({ kind: "unreadable", file: "passwd" });
  });

  it("did not know --group-add before 25.0", () => {
    const options = { rules, groupAdd: ["4242"] } as const;
    expect(groups("bob", FILES, { ...options, engineVersion: "24.0.9" })).not.toContain(4242);
    expect(groups("bob", FILES, { ...options, engineVersion: "25.0.0" })).toContain(4242);
  });

  it("take the last of two groups that --group-add names", () => {
    const files = { ...FILES, group: "a:x:20:\na:x:21:\n" };
    expect(groups("bob", files, { rules, groupAdd: ["a"] })).toEqual([21, 1001]);
  });
});

describe("Podman's rules", () => {
  const rules = "podman";

  it("give what --group-add gives to the user of a request, too", () => {
    const options = { rules, groupAdd: ["4242"], origin: "request" } as const;
    expect(groups("bob", FILES, options)).toEqual([99, 118, 1001, 4242]);
    expect(resolve("bob", FILES, { ...options, groupAdd: ["none"] })).toEqual({
      kind: "unknown-group",
      name: "none",
    });
  });

  it("give root its memberships where no user is named", () => {
    const files = { ...FILES, group: "docker:x:118:root\n" };
    expect(groups("", files, { rules })).toEqual([0, 118]);
  });
});

describe("Podman's rules before 5.5", () => {
  const before = { rules: "podman", engineVersion: "5.4.2" } as const;

  it("do not list the gid among the groups", () => {
    expect(groups("bob", FILES, before)).toEqual([99, 118]);
  });

  it("give nothing of --group-add to the user of a request", () => {
    const options = { ...before, groupAdd: ["4242"], origin: "request" } as const;
    expect(groups("bob", FILES, options)).toEqual([99, 118]);
  });

  it("give root no memberships where no user is named", () => {
    const files = { ...FILES, group: "docker:x:118:root\n" };
    expect(groups("", files, before)).toEqual([]);
    expect(groups("", files, { ...before, groupAdd: ["4242"] })).toEqual([4242]);
    expect(groups("root", files, before)).toEqual([118]);
  });
});

describe("runc before 1.3", () => {
  it("takes a group's number for the name of another", () => {
    const files = { ...FILES, group: "docker:x:118:bob\n118:x:7:\n" };
    const misled = { ...files, group: "118:x:7:\ndocker:x:118:bob\n" };
    expect(groups("bob", files, { runtime: OLD_RUNC })).toEqual([118, 1001]);
    expect(groups("bob", misled, { runtime: OLD_RUNC })).toEqual([7, 1001]);
    expect(groups("bob", misled, { runtime: { name: "runc", version: "1.3.0" } })).toEqual([118, 1001]);
    expect(groups("bob", misled, { runtime: { name: "crun", version: "1.1" } })).toEqual([118, 1001]);
  });

  it("takes the groups of two --group-adds in a random order, so that one counts that is there in every order", () => {
    const options = { runtime: OLD_RUNC, groupAdd: ["118", "999"], engineVersion: "20.10.24+dfsg1" };
    const files = { group: "docker:x:118:\n999:!:118:\n" };
    expect(resolve("99", files, options)).toMatchObject({
      user: { groups: [0, 118], groupsByChance: [999] },
    });
    const plain = { group: "docker:x:118:\n" };
    expect(resolve("99", plain, options)).toMatchObject({ user: { groups: [0, 118, 999] } });
    expect(resolve("99", plain, options)).not.toHaveProperty("user.groupsByChance");
    expect(groups("99", files, { ...options, groupAdd: ["118"] })).toEqual([0, 118]);
    const invalid = { ...FILES, group: "a:x:999:bob\n999:x:4294967295:\n" };
    expect(resolve("bob", invalid, options)).toEqual({
      kind: "out-of-range",
      id: "4294967295",
      isByChance: true,
    });
  });

  it("refuses an id of 2^31 or more that the file does not have", () => {
    const files = { passwd: "bob:x:-2:5::/:/bin/sh\n" };
    const options = { runtime: OLD_RUNC };
    expect(resolve("bob", files, options)).toEqual({ kind: "out-of-range", id: "4294967294" });
    expect(resolve("bob", files)).toMatchObject({ user: { uid: 4_294_967_294 } });
  });

  it("takes HOME from the first entry of the uid, not of the name", () => {
    const files = { passwd: "one:x:5:5::/one:/bin/sh\ntwo:x:5:5::/two:/bin/sh\n" };
    expect(resolve("two", files, { runtime: OLD_RUNC })).toMatchObject({
      user: { home: "/one", name: "two" },
    });
  });
});
