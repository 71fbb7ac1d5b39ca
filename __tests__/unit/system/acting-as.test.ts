import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { actAs } from "../../../src/system/acting-as.ts";

const isRoot = process.getuid?.() === 0;
const ids = () => [process.geteuid?.(), process.getegid?.(), process.getgroups?.()];

describe("acting as another user", () => {
  it("needs no right where it is this very user", () =>
    expect(actAs({ uid: process.geteuid?.() ?? 0, gid: 0 }, () => "done")).toBe("done"));

  it.runIf(isRoot)("does what the kernel lets that user do, and leaves root's ids", () => {
    const folder = mkdtempSync(join(tmpdir(), "dood-ids-"));
    try {
      chmodSync(folder, 0o777);
      writeFileSync(join(folder, "closed"), "", { mode: 0o600 });
      const before = ids();
      const nobody = { uid: 65_534, gid: 65_533 };
      expect(actAs(nobody, ids)).toEqual([65_534, 65_533, [65_533]]);
      expect(actAs({ ...nobody, groups: [7] }, () => new Set(process.getgroups?.()))).toEqual(
        new Set([7, 65_533]),
      );
      expect(() => actAs(nobody, () => readFileSync(join(folder, "closed")))).toThrow("EACCES");
      actAs(nobody, () => writeFileSync(join(folder, "theirs"), ""));
      expect(statSync(join(folder, "theirs"))).toMatchObject(nobody);
      expect(ids()).toEqual(before);
      expect(readFileSync(join(folder, "closed"), "utf8")).toBe("");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
