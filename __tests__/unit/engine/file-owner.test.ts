import { Readable } from "node:stream";
import { pack } from "tar-stream";
import { describe, expect, it } from "vitest";
import type { ExecOutcome, ExecRequest, FileWrite } from "../../../src/engine/engine.ts";
import {
  exportedOwners,
  parseOwners,
  requireOwners,
  statOwners,
  withOwners,
} from "../../../src/engine/file-owner.ts";

const PATH = "/etc/group";
const file = { path: PATH, text: "", mode: 0o644, uid: 1001, gid: 1001 };
const edited: FileWrite = { path: PATH, file, previous: file };

describe("statOwners", () => {
  it("runs a program of root's as root, whatever the image's PATH and libraries", async () => {
    const asked: ExecRequest[] = [];
    const exec = async (request: ExecRequest): Promise<ExecOutcome> => {
      asked.push(request);
      if (request.command[0] === "/usr/bin/stat") return { kind: "not-started", reason: "no such file" };
      return { kind: "exited", code: 1, output: `0 42 ${PATH}\n/bin/stat: cannot stat '/etc/group-'\n` };
    };
    expect(await statOwners([PATH, `${PATH}-`], exec)).toEqual(new Map([[PATH, { uid: 0, gid: 42 }]]));
    expect(asked.map(({ command }) => command[0])).toEqual(["/usr/bin/stat", "/bin/stat"]);
    expect(asked.every(({ user, env }) => user === "0" && env?.includes("LD_PRELOAD="))).toBe(true);
  });

  it("has nothing to say where the image has no such program", async () => {
    expect(await statOwners([PATH], async () => ({ kind: "not-started", reason: "" }))).toBeUndefined();
  });
});

describe("parseOwners", () => {
  it.each([
    "0 0 /etc/shadow",
    "x 0 /etc/group",
    "0 0 /etc/group x",
    "-1 0 /etc/group",
    "99999999999 0 /etc/group",
  ])("takes nothing from %j", (line) => {
    expect(parseOwners(`${line}\n`, [PATH]).size).toBe(0);
  });
});

describe("exportedOwners", () => {
  const archiveOf = (entries: readonly { name: string; uid: number; gid: number }[]) => {
    const tar = pack();
    for (const entry of entries) tar.entry(entry, "text");
    tar.finalize();
    return Readable.from(tar);
  };

  it("takes the owners as the export has them", async () => {
    const entries = [
      { name: "app/group", uid: 7, gid: 7 },
      { name: "etc/group", uid: 5, gid: 6 },
    ];
    expect(await exportedOwners([edited], archiveOf(entries))).toEqual(new Map([[PATH, { uid: 5, gid: 6 }]]));
  });

  it("has that of a lost file's second name", async () => {
    const owners = await exportedOwners([edited], archiveOf([{ name: "./etc/group-", uid: 5, gid: 6 }]));
    expect(withOwners([edited], owners)).toMatchObject([{ file: { uid: 5, gid: 6 } }]);
  });
});

describe("withOwners", () => {
  it("takes the real owner for what the archive says", () => {
    expect(withOwners([edited], new Map([[PATH, { uid: 5, gid: 6 }]]))).toMatchObject([
      { file: { uid: 5, gid: 6 } },
    ]);
  });

  it("makes a new file root's, and writes no other whose owner nobody tells", () => {
    expect(withOwners([{ path: PATH, file }], new Map())).toMatchObject([{ file: { uid: 0, gid: 0 } }]);
    expect(() => withOwners([edited], new Map())).toThrow(
      expect.objectContaining({ code: "account-file-unusable" }),
    );
  });
});

describe("requireOwners", () => {
  it("fails where a file belongs to another after the edit", () => {
    const wanted = { ...edited, file: { ...file, uid: 0, gid: 0 } };
    expect(() => requireOwners([wanted], new Map([[PATH, { uid: 1001, gid: 1001 }]]))).toThrow(
      expect.objectContaining({
        code: "account-file-unusable",
        message: expect.stringContaining("belongs to 1001:1001 after the edit, and not to 0:0"),
      }),
    );
    expect(() => requireOwners([wanted], new Map([[PATH, { uid: 0, gid: 0 }]]))).not.toThrow();
  });
});
