import { execFileSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { updateAccounts } from "../../../src/system/accounts.ts";
import { readPlainFile, replaceFile } from "../../../src/system/plain-file.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dood-file-"));
  path = join(folder, "file");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a plain file", () => {
  it("is read with its bytes, its owner and its mode", () => {
    writeFileSync(path, Buffer.from([0xff, 0x41]), { mode: 0o640 });
    chmodSync(path, 0o640);
    expect(readPlainFile(path)).toEqual({
      text: "\u00ffA",
      uid: statSync(path).uid,
      gid: statSync(path).gid,
      mode: 0o640,
    });
  });

  it("needn't be there", () => expect(readPlainFile(path)).toBeUndefined());

  it.each([
    ["a link", () => symlinkSync("/etc/passwd", path), "is a symbolic link"],
    ["a link to nothing", () => symlinkSync("nothing", path), "is a symbolic link"],
    ["a pipe", () => execFileSync("mkfifo", [path]), "is no regular file"],
    ["a folder", () => mkdirSync(path), "is no regular file"],
    ["a file with two names", () => linkTwice(), "a hard link"],
    ["a file without end", () => grow(), "is larger than 8 MiB"],
  ])("isn't %s", (_, make, why) => {
    make();
    expect(() => readPlainFile(path)).toThrow(why);
  });

  it("is replaced as a whole, whatever lies where the new one is written", () => {
    const other = join(folder, "other");
    writeFileSync(other, "other");
    symlinkSync(other, `${path}+`);
    writeFileSync(path, "old");
    const like = { uid: statSync(path).uid, gid: statSync(path).gid, mode: 0o604 };
    replaceFile(path, "new", like);
    expect(readPlainFile(path)).toEqual({ ...like, text: "new" });
    expect(readFileSync(other, "utf8")).toBe("other");
    expect(readdirSync(folder).toSorted()).toEqual(["file", "other"]);
  });

  function linkTwice(): void {
    writeFileSync(path, "");
    linkSync(path, `${path}2`);
  }

  function grow(): void {
    writeFileSync(path, "");
    truncateSync(path, 8 * 1024 * 1024 + 1);
  }
});

describe("an account file that is a link", () => {
  it("is neither followed nor replaced by one that everyone may write", async () => {
    writeFileSync(join(folder, "passwd"), "");
    writeFileSync(join(folder, "real"), "root:x:0:\n");
    chmodSync(join(folder, "real"), 0o644);
    symlinkSync("real", join(folder, "group"));
    const change = updateAccounts((files) => ({ ...files, group: "root:x:0:\ndocker:x:5:\n" }), folder);
    await expect(change).rejects.toMatchObject({ message: expect.stringContaining("is a symbolic link") });
    expect(readlinkSync(join(folder, "group"))).toBe("real");
    expect(readFileSync(join(folder, "real"), "utf8")).toBe("root:x:0:\n");
    expect(lstatSync(join(folder, "real")).mode & 0o777).toBe(0o644);
    expect(readdirSync(folder).toSorted()).toEqual(["group", "passwd", "real"]);
  });
});
