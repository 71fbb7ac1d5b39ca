import { describe, expect, it } from "vitest";
import { loadGrants } from "../../../src/action/saved-grants.ts";

const ID = "c0ffee".padEnd(64, "0");
const RECORD = {
  id: ID,
  label: "agent",
  edits: [{ kind: "append", file: "group", line: "docker:x:118:app" }],
};
const load = (record: unknown, name = `STATE_grant-${ID}`) => loadGrants({ [name]: JSON.stringify(record) });

describe("a saved grant", () => {
  it("is read as main has saved it, and without what it doesn't have", () => {
    expect(load({ ...RECORD, endpoint: { kind: "unix", path: "/evil.sock" } })).toEqual([RECORD]);
  });

  it.each([
    ["no object", []],
    ["no edits", { ...RECORD, edits: undefined }],
    ["an id that is a name", { ...RECORD, id: "agent" }],
    ["an unknown edit", { ...RECORD, edits: [{ kind: "chmod", file: "group" }] }],
    ["another file", { ...RECORD, edits: [{ kind: "append", file: "sudoers", line: "x" }] }],
    [
      "a GID that is text",
      { ...RECORD, edits: [{ kind: "set-gid", file: "group", group: "a", from: "0:x:\nb::0:app", to: 1 }] },
    ],
    [
      "a negative GID",
      { ...RECORD, edits: [{ kind: "set-gid", file: "group", group: "a", from: -1, to: 1 }] },
    ],
  ])("is refused with %s", (_, record) => {
    expect(() => load(record)).toThrow(expect.objectContaining({ code: "record-invalid" }));
  });

  it("is refused under the name of another container", () => {
    expect(() => load(RECORD, `STATE_grant-${"f".repeat(64)}`)).toThrow(
      expect.objectContaining({ code: "record-invalid" }),
    );
  });
});
