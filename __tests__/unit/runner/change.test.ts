import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changesMade } from "../../../src/runner/apply-change.ts";
import { type Change, narrowChange } from "../../../src/runner/change.ts";

const CHANGES: readonly Change[] = [
  {
    kind: "accounts",
    title: "add",
    user: "runner",
    edits: [
      { file: "group", kind: "append", line: "docker:x:118:" },
      { file: "gshadow", kind: "add-member", group: "docker", user: "runner" },
      { file: "group", kind: "add-member", group: "docker", gid: 118, user: "runner" },
      { file: "group", kind: "set-gid", group: "docker", from: 1, to: 118 },
    ],
  },
  { kind: "socket-group", title: "give", path: "/run/docker.sock", from: 0, to: 118 },
  {
    kind: "folder-group",
    title: "let",
    path: "/run/podman",
    from: { gid: 0, mode: 0o700 },
    to: { gid: 118, mode: 0o710 },
  },
  {
    kind: "engine-config",
    title: "tell",
    path: "/d.json",
    before: null,
    after: "{}",
    newFolder: "/etc/docker",
  },
  { kind: "runner-env", title: "name", path: "/r/.env", before: "", after: "A=1\n", variables: ["A"] },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dood-record-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the record of a machine's changes", () => {
  it("gives back what was recorded, and takes out one by one", async () => {
    const made = changesMade(folder);
    for (const change of CHANGES) await made.add(change);
    expect(await made.read()).toEqual(CHANGES);
    const [first, second, ...others] = CHANGES;
    if (first !== undefined) await made.add(first);
    if (second !== undefined) await made.remove(second);
    if (first !== undefined) await made.remove(first);
    expect(await made.read()).toEqual([first, ...others]);
    for (const change of await made.read()) await made.remove(change);
    expect(await made.read()).toEqual([]);
  });

  it.each([
    null,
    [],
    { kind: "run", title: "x" },
    { kind: "file", title: "x", path: "/x", before: null, after: "" },
    { kind: "socket-group", title: "x", path: "/x", from: -1, to: 0 },
    { kind: "socket-group", title: "x", path: "/x", from: 0, to: "0" },
    { kind: "accounts", title: "x", edits: [{ file: "shadow", kind: "append", line: "x" }] },
    { kind: "accounts", title: "x", edits: [{ file: "passwd", kind: "add-member", group: "a", user: "b" }] },
    { kind: "accounts", edits: [] },
    {
      kind: "folder-group",
      title: "x",
      path: "/x",
      from: { gid: 0, mode: 0o10000 },
      to: { gid: 0, mode: 0 },
    },
    { kind: "folder-group", title: "x", path: "/x", from: 0, to: { gid: 0, mode: 0 } },
    { kind: "runner-env", title: "x", path: "/x", before: null, after: "", variables: [5] },
  ])("has no entry like %j", (entry) => expect(() => narrowChange(entry)).toThrow(TypeError));

  it.each(["", "{", "[]", '{"version":2,"entries":[]}', '{"version":1,"entries":[{}]}'])(
    "isn't taken for one where it says %j",
    async (text) => {
      writeFileSync(join(folder, "machine.json"), text);
      await expect(changesMade(folder).read()).rejects.toMatchObject({ code: "record-invalid" });
    },
  );
});
