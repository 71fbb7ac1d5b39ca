import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

it("keeps the README's tables of inputs and outputs as action.yml has them", () => {
  const script = join(import.meta.dirname, "../../../script/reference.ts");
  expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
});
