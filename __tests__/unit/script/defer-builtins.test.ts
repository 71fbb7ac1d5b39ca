import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const SCRIPT = join(import.meta.dirname, "../../../script/defer-builtins.ts");

describe("a module that a bundle loads when it is first used", () => {
  it("has its functions, and their names for a dynamic import to copy", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dood-defer-"));
    const bundle = join(folder, "index.js");
    const load = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")';
    await writeFile(
      bundle,
      `const loaded = ${load};\nconsole.log(Object.getOwnPropertyNames(loaded).includes("createHash"), typeof loaded.createHash);\n`,
    );
    execFileSync(process.execPath, [SCRIPT, folder]);
    expect(execFileSync(process.execPath, [bundle], { encoding: "utf8" })).toBe("true function\n");
    await rm(folder, { recursive: true });
  });
});
