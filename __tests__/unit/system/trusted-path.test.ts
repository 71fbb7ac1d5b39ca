import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findWritable } from "../../../src/system/trusted-path.ts";

const own = process.getuid?.() ?? 0;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dood-path-"));
  mkdirSync(join(root, "a/b"), { recursive: true });
  mkdirSync(join(root, "c"));
  writeFileSync(join(root, "a/b/file"), "");
  for (const path of ["a", "a/b", "c"]) chmodSync(join(root, path), 0o755);
  chmodSync(join(root, "a/b/file"), 0o644);
});
afterEach(() => rmSync(root, { recursive: true }));

const writable = (path: string, owners: readonly number[] = [own]) => {
  const found = findWritable(`${root}/${path}`, owners, root);
  return found?.slice(root.length + 1);
};

describe("a path that only its owners can change", () => {
  it("has no writable component", () => expect(writable("a/b/file")).toBeUndefined());

  it.each([
    ["a/b/file", 0o666, "a/b/file"],
    ["a/b", 0o775, "a/b"],
    ["a", 0o757, "a"],
    ["a", 0o1777, "a"],
  ])("isn't one where %s has mode %o", (path, mode, named) => {
    chmodSync(join(root, path), mode);
    expect(writable("a/b/file")).toBe(named);
  });

  it("isn't one that belongs to somebody else", () => expect(writable("a/b/file", [own + 1])).toBe("a"));

  it("is followed through links, of which each folder on the way counts", () => {
    symlinkSync("../a/./b", join(root, "c/link"));
    expect(writable("c/link/file")).toBeUndefined();
    expect(writable("c/link/../b/file")).toBeUndefined();
    chmodSync(join(root, "a"), 0o777);
    expect(writable("c/link/file")).toBe("a");
    chmodSync(join(root, "a"), 0o755);
    chmodSync(join(root, "c"), 0o777);
    expect(writable("c/link/file")).toBe("c");
  });

  it("is checked from the machine's root on where a link leads there", () => {
    symlinkSync(join(root, "a"), join(root, "c/absolute"));
    // The temporary folder is everyone's.
    expect(findWritable(join(root, "c/absolute/b"), [own, 0], root)).toBe(tmpdir());
  });

  it("isn't taken for one where links lead in a circle, or to nothing", () => {
    symlinkSync("circle", join(root, "c/circle"));
    expect(() => writable("c/circle")).toThrow("too many links");
    expect(() => writable("c/nothing")).toThrow("ENOENT");
    expect(() => writable("a/b/file/x")).toThrow("ENOTDIR");
  });
});
