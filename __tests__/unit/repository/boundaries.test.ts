import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

/** A file, and what it must not import. */
const FORBIDDEN = [
  ["src/grant/grant.ts", "dockerode"],
  ["src/action/run.ts", "docker-modem"],
  ["src/grant/plan/plan.ts", "../../engine/engine.ts"],
  ["src/grant/plan/plan.ts", "../observe/observe.ts"],
  ["src/grant/plan/plan.ts", "node:fs"],
  ["src/identity/edits.ts", "../system/accounts.ts"],
  ["src/identity/edits.ts", "node:fs"],
  ["src/socket/mount.ts", "../engine/engine.ts"],
  ["src/grant/grant.ts", "../report/json.ts"],
  ["src/grant/observe/observe.ts", "../../runner/machine.ts"],
  ["src/grant/discover/act.ts", "../../action/inputs.ts"],
  ["src/engine/engine.ts", "../grant/grant.ts"],
  ["src/system/self.ts", "../engine/engine.ts"],
  ["src/report/json.ts", "../action/inputs.ts"],
  ["src/runner/setup.ts", "../cli/output.ts"],
  ["src/render/render.ts", "node:fs"],
] as const;

/** A file, and what it may import. */
const ALLOWED = [
  ["src/engine/client.ts", "dockerode"],
  ["src/grant/plan/plan.ts", "./restart.ts"],
  ["src/grant/plan/plan.ts", "../../identity/edits.ts"],
  ["src/grant/plan/refusal.ts", "../../errors.ts"],
  ["src/identity/edits.ts", "./exec-user.ts"],
  ["src/grant/grant.ts", "../engine/engine.ts"],
  ["src/report/json.ts", "../grant/outcome.ts"],
  ["src/action/run.ts", "../report/json.ts"],
] as const;

/** A tree of files that hold nothing but one of these imports each, under this project's own lint rules. */
const tree = mkdtempSync(join(tmpdir(), "boundaries-"));
let findings = "";

const probe = (path: string, at: number) => join(dirname(path), `probe-${at}.ts`);

beforeAll(() => {
  for (const name of ["biome.json", ".gitignore"]) cpSync(join(ROOT, name), join(tree, name));
  for (const [at, [path, source]] of [...FORBIDDEN, ...ALLOWED].entries()) {
    mkdirSync(join(tree, dirname(path)), { recursive: true });
    writeFileSync(join(tree, probe(path, at)), `export { x } from "${source}";\n`);
  }
  const args = ["lint", "--only=style/noRestrictedImports", "--reporter=github", "--max-diagnostics=none"];
  findings = spawnSync("biome", args, { cwd: tree, encoding: "utf8" }).stdout;
});
afterAll(() => rmSync(tree, { recursive: true }));

describe("a folder's boundary", () => {
  it.each(FORBIDDEN.map(([path, source], at) => [path, source, at] as const))(
    "keeps %s from importing %s",
    (path, _, at) => expect(findings).toContain(probe(path, at)),
  );

  it.each(ALLOWED.map(([path, source], at) => [path, source, at + FORBIDDEN.length] as const))(
    "lets %s import %s",
    (path, _, at) => expect(findings).not.toContain(probe(path, at)),
  );
});
