import { describe, expect, it } from "vitest";
import { planRevert } from "../../../../src/grant/plan/revert.ts";
import { applyEdits, type Edit } from "../../../../src/identity/edits.ts";

const GID = 118;
const passwd = "root:x:0:0::/root:\napp:x:1001:1001::/:\n";
const group = "root:x:0:\ndisk:x:6:\napp:x:1001:\nstaff:x:50:\n";
const files = { passwd, group, gshadow: "root:*::\nstaff:!::\n" };

const GRANTS: readonly (readonly [string, readonly Edit[]])[] = [
  ["a new group", [{ kind: "append", file: "group", line: `docker:x:${GID}:app` }]],
  [
    "a new group with its shadow",
    [
      { kind: "append", file: "group", line: `docker:x:${GID}:app` },
      { kind: "append", file: "gshadow", line: "docker:!::app" },
    ],
  ],
  [
    "a moved group",
    [
      { kind: "set-gid", file: "group", group: "staff", from: 50, to: GID },
      { kind: "add-member", file: "group", group: "staff", gid: GID, user: "app" },
      { kind: "add-member", file: "gshadow", group: "staff", user: "app" },
    ],
  ],
  [
    "a user that had no entry",
    [
      { kind: "append", file: "passwd", line: "dood-4242:x:4242:0:setup-dood:/:/sbin/nologin" },
      { kind: "append", file: "group", line: `docker:x:${GID}:dood-4242` },
    ],
  ],
];

describe("planRevert", () => {
  it.each(GRANTS)("takes back all of %s", (_, edits) => {
    expect(planRevert(edits, applyEdits(files, edits), GID)).toEqual({ files, left: [] });
  });

  it.each(GRANTS.filter(([name]) => name !== "a moved group"))(
    "takes back %s from a container whose socket can't be seen any more",
    (_, edits) => expect(planRevert(edits, applyEdits(files, edits), undefined)).toEqual({ files, left: [] }),
  );

  it("moves no group if the socket's GID can't be seen", () => {
    const [move] = GRANTS[2]?.[1] ?? [];
    expect(planRevert(move === undefined ? [] : [move], files, undefined).left).toEqual([move]);
  });

  it.each<readonly [string, Edit]>([
    ["to the socket's GID", { kind: "set-gid", file: "group", group: "app", from: GID, to: 1001 }],
    ["to the socket's GID from itself", { kind: "set-gid", file: "group", group: "app", from: GID, to: GID }],
    ["to GID 0", { kind: "set-gid", file: "group", group: "staff", from: 0, to: GID }],
    ["to another group's GID", { kind: "set-gid", file: "group", group: "staff", from: 6, to: GID }],
    ["to a user's own GID", { kind: "set-gid", file: "group", group: "staff", from: 1001, to: GID }],
    ["to no whole number", { kind: "set-gid", file: "group", group: "staff", from: 1.5, to: GID }],
    [
      "of another group than the socket's",
      { kind: "set-gid", file: "group", group: "staff", from: 7, to: 50 },
    ],
  ])("never moves a group %s", (_, edit) => {
    const now = applyEdits(files, [{ kind: "set-gid", file: "group", group: "staff", from: 50, to: GID }]);
    expect(planRevert([edit], now, GID)).toEqual({ files: now, left: [edit] });
  });

  it.each<readonly [string, Edit]>([
    ["root's line", { kind: "append", file: "passwd", line: "root:x:0:0::/root:" }],
    ["a line of another group", { kind: "append", file: "group", line: "staff:x:50:" }],
    ["a line in two", { kind: "append", file: "group", line: `a:x:${GID}:app\nroot:x:0:app` }],
    ["a shadow of another group", { kind: "append", file: "gshadow", line: "staff:!::app" }],
    [
      "a member of another group",
      { kind: "add-member", file: "group", group: "staff", gid: 50, user: "app" },
    ],
    ["a member of a group of any GID", { kind: "add-member", file: "group", group: "staff", user: "app" }],
    ["a name in two lines", { kind: "add-member", file: "group", group: "d", gid: GID, user: "a\nb" }],
    ["a shadow's member alone", { kind: "add-member", file: "gshadow", group: "staff", user: "app" }],
  ])("never takes what no grant adds: %s", (_, edit) => {
    expect(planRevert([edit], files, GID)).toEqual({ files, left: [edit] });
  });
});
