import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const SOURCE = join(import.meta.dirname, "../../../src/system");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dood-programs-"));
  writeFileSync(join(folder, "file"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a process prints that runs this with a PATH of which one folder can't be entered, not even by root. */
function printed(module: string, call: string): string {
  const script = `import * as it from ${JSON.stringify(join(SOURCE, module))};\nawait ${call};`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    env: { PATH: `${join(folder, "file")}:${process.env["PATH"]}` },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

// What is on stdout is a command's result: one JSON value, or configuration.
it.each([
  ["access-list.ts", 'it.readAcl("/")'],
  ["sudo.ts", "it.hasPasswordlessSudo(process.env)"],
])("says nothing of its own where a folder of PATH can't be entered: %s", (module, call) => {
  expect(printed(module, call)).toBe("");
});
