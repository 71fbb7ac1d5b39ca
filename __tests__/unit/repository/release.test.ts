import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const VERSION: string = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version;
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "dood-release-"));
  for (const path of ["package.json", "package-lock.json", "CHANGELOG.md", "script"]) {
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  }
});
afterEach(() => rmSync(copy, { recursive: true }));

function notes(...args: readonly string[]): string {
  return execFileSync(join(copy, "script/release-notes"), args, { encoding: "utf8", stdio: "pipe" }).trim();
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(copy, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(copy, path), text.replace(from, to));
}

describe("script/release-notes", () => {
  it("gives what the changelog says of the version in package.json, and of no other", () => {
    const changelog = readFileSync(join(copy, "CHANGELOG.md"), "utf8");
    const section = changelog.split(/^## /m).find((text) => text.startsWith(`[${VERSION}] - `)) ?? "";
    const body = section.split("\n").slice(1).join("\n");
    expect(notes()).toBe(body.replace(/^\[[^\]]+\]: .*$/gm, "").trim());
    expect(notes("--version")).toBe(VERSION);
    edit("CHANGELOG.md", `## [${VERSION}] - `, `## [99.0.0] - 2099-01-01\n\nLater.\n\n## [${VERSION}] - `);
    expect(notes()).toBe(body.replace(/^\[[^\]]+\]: .*$/gm, "").trim());
  });

  it("fails where the version has no notes", () => {
    edit("CHANGELOG.md", `## [${VERSION}] - `, "## [99.0.0] - ");
    expect(notes).toThrow(`CHANGELOG.md has no section "## [${VERSION}] - DATE"`);
  });

  it("fails where package-lock.json is at another version", () => {
    edit("package-lock.json", `"version": "${VERSION}"`, '"version": "0.0.1"');
    expect(notes).toThrow(`package.json is at ${VERSION}, and package-lock.json at 0.0.1`);
  });

  it("fails where the version is no release", () => {
    for (const path of ["package.json", "package-lock.json"]) {
      edit(path, `"version": "${VERSION}"`, '"version": "2.0.0-rc.1"');
    }
    expect(notes).toThrow("2.0.0-rc.1, not three numbers");
  });
});

describe("script/check-npm-lines", () => {
  const check = (env: NodeJS.ProcessEnv = {}) =>
    spawnSync(join(copy, "script/check-npm-lines"), { env: { PATH: process.env["PATH"], ...env } }).status;

  beforeEach(() => {
    for (const path of [
      "README.md",
      "docs",
      "examples",
      "hooks",
      "src",
      "action.yml",
      "sidecar",
      ".github",
    ]) {
      cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    }
    cpSync(join(ROOT, "CONTRIBUTING.md"), join(copy, "CONTRIBUTING.md"));
  });

  it("finds no line of ours that runs a package which nobody has published", () => {
    expect(check()).toBe(0);
  });

  it.each(["npx setup-dood runner check", "npm install --global setup-dood", "pnpm dlx dood doctor"])(
    "lets no release be made while a page says: %s",
    (line) => {
      writeFileSync(join(copy, "docs/dood.md"), `Run \`${line}\`.\n`);
      expect(check()).toBe(1);
      expect(check({ PUBLISH_TO_NPM: "true" })).toBe(0);
    },
  );
});

describe("script/pack", () => {
  it("packs the bundles of the command line and the hook, which need no other package", () => {
    for (const path of ["README.md", "LICENSE", "hooks"])
      cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    for (const program of ["cli", "hook", "main"]) {
      mkdirSync(join(copy, "dist", program), { recursive: true });
      writeFileSync(join(copy, "dist", program, "index.js"), "");
    }
    writeFileSync(join(copy, "dist/licenses.txt"), "");
    const archive = execFileSync(join(copy, "script/pack"), [copy], { encoding: "utf8" }).trim();
    const tar = (...args: readonly string[]) =>
      execFileSync("tar", ["-xzf", archive, ...args], { cwd: copy, encoding: "utf8" });
    expect(tar("--to-stdout", "package/package.json")).not.toMatch(/dependencies|scripts|overrides/i);
    expect(
      execFileSync("tar", ["-tzf", archive], { encoding: "utf8" }).trim().split("\n").toSorted(),
    ).toEqual([
      "package/LICENSE",
      "package/README.md",
      "package/dist/cli/index.js",
      "package/dist/hook/index.js",
      "package/dist/licenses.txt",
      "package/hooks/job-started.sh",
      "package/package.json",
    ]);
  });
});
