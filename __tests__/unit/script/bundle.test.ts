import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deferBuiltins } from "../../../script/bundle/builtins.ts";
import { importedModules, markImports } from "../../../script/bundle/imports.ts";
import { licences } from "../../../script/bundle/licences.ts";
import type { Chunk } from "../../../script/bundle/ncc.ts";
import { nameParts, partFiles } from "../../../script/bundle/parts.ts";

const ROOT = join(import.meta.dirname, "../../..");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dood-bundle-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program prints, run by this Node. */
function run(name: string, source: string, env: NodeJS.ProcessEnv = {}): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  return execFileSync(process.execPath, [path], { encoding: "utf8", env: { ...process.env, ...env } }).trim();
}

describe("an import() in a bundle", () => {
  const parts = new Map([
    ["grant/grant.js", "grant"],
    ["yaml", "render"],
  ]);

  it("starts a file of its own where it is of a part", () => {
    expect(markImports('await import("../grant/grant.js")', "action/run.js", parts)).toBe(
      'await import(/* webpackChunkName: "grant" */ "../grant/grant.js")',
    );
    expect(markImports('import("yaml")', "render/render.js", parts)).toContain('webpackChunkName: "render"');
  });

  it("stays in the same file where it is of anything else", () => {
    expect(markImports('import("./grant.js"), import("node:https")', "cli/program.js", parts)).toBe(
      'import(/* webpackMode: "eager" */ "./grant.js"), import(/* webpackMode: "eager" */ "node:https")',
    );
  });

  it("is known by the module's place in the source", () => {
    expect(importedModules('import("./a.js"); import("../b.js"); import("yaml")', "cli/run.js")).toEqual([
      "cli/a.js",
      "b.js",
      "yaml",
    ]);
  });
});

describe("the files of a bundle", () => {
  const made = [
    { id: 1, name: "main", groupsIterable: [{ name: "main" }] },
    { id: 22, name: "grant", groupsIterable: [{ name: "grant" }] },
    { id: 333, groupsIterable: [{ name: "runner" }, { name: "grant" }] },
  ];

  /** As webpack describes them, each chunk with its modules. */
  const compilation = (chunks: readonly Chunk[], resource = "/x/node_modules/y/index.js") => ({
    chunks,
    chunkGraph: { getChunkModules: () => [{ resource }] },
  });

  it("have the names of their parts", () => {
    const files = partFiles(compilation(made));
    expect([...files.values()]).toEqual(["grant.js", "grant-runner-packages.js"]);
    expect(nameParts('import("./" + ("" + chunkId + ".index.js"))', files)).toBe(
      'import("./" + ({"22":"grant.js","333":"grant-runner-packages.js"}[chunkId]))',
    );
  });

  it("are told apart by what parts share: packages alone, or modules of our own too", () => {
    const files = partFiles(compilation(made, "/x/build/grant/grant.js"));
    expect(files.get(333)).toBe("grant-runner-shared.js");
  });

  it("can't overwrite each other", () => {
    const twice = [...made, { id: 4444, groupsIterable: [{ name: "grant" }, { name: "runner" }] }];
    expect(() => partFiles(compilation(twice))).toThrow(
      "two files of one name: grant.js, grant-runner-packages.js",
    );
  });

  it("are missed at once where ncc writes their names in another way", () => {
    expect(() => nameParts("import(chunkId)", partFiles(compilation(made)))).toThrow("ncc has changed");
  });
});

describe("a module of Node's that a bundle loads when it is first used", () => {
  const load = (name: string) => `__WEBPACK_EXTERNAL_createRequire(import.meta.url)("${name}")`;
  const isLoaded = 'process.moduleLoadList.includes("NativeModule https")';

  it("isn't loaded before, and then is the real one", () => {
    const source = `const loaded = ${load("https")};\nconst before = ${isLoaded};\nconsole.log(before, typeof loaded.request, ${isLoaded});`;
    expect(run("late.mjs", deferBuiltins(source))).toBe("false function true");
  });

  it("lends its functions to what inherits from it, as docker-modem's http does", () => {
    const source = `const heir = Object.create(${load("https")});\nheir.request = () => "own";\nconsole.log(heir.request(), typeof heir.get);`;
    expect(run("heir.mjs", deferBuiltins(source))).toBe("own function");
  });

  it("has its names, for an import() to copy", () => {
    const source = `console.log(Object.getOwnPropertyNames(${load("node:crypto")}).includes("createHash"));`;
    expect(run("names.mjs", deferBuiltins(source))).toBe("true");
  });

  it("is none of those that every run uses", () => {
    expect(deferBuiltins(load("node:fs"))).toBe('process.getBuiltinModule("node:fs")');
  });
});

describe("the licences of a bundle", () => {
  it("are those of each package that it holds, once", () => {
    const text = licences([
      join(ROOT, "node_modules/yaml/index.js"),
      join(ROOT, "node_modules/@actions/core/lib/core.js"),
      join(ROOT, "node_modules/@actions/core/lib/command.js"),
      join(ROOT, "src/main.ts"),
    ]);
    expect(text.match(/^(@actions\/core|yaml)\n(MIT|ISC)$/gm)).toEqual(["@actions/core\nMIT", "yaml\nISC"]);
    expect(text).toContain("Copyright 2019 GitHub");
  });
});

/** As script/build lays the stand-ins beside a package that is about to be bundled. */
describe("the stand-ins of packages that no program uses", () => {
  beforeAll(() => {
    for (const name of ["docker-modem", "dockerode"]) {
      mkdirSync(join(folder, "node_modules", name), { recursive: true });
      writeFileSync(join(folder, "node_modules", name, "package.json"), "{}");
      cpSync(join(ROOT, "stubs", name), join(folder, "node_modules", name, "node_modules"), {
        recursive: true,
      });
    }
  });
  const failure = (use: string) => `try { ${use}; } catch ({ message }) { console.log(message); }`;

  it.each([
    ["ssh2", "docker-modem", 'const { Client } = require("ssh2"); new Client()'],
    ["tar-fs", "dockerode", 'require("tar-fs").pack("/")'],
    ["@balena/dockerignore", "dockerode", 'require("@balena/dockerignore")({})'],
  ])("throw with their name when they are used: %s", (name, of, use) => {
    expect(run(`node_modules/${of}/use.js`, failure(use))).toBe(`${name} is not bundled`);
  });

  it("print nothing under DEBUG", () => {
    const source = 'require("debug")("modem")("Sending: %s", "a secret"); console.log("done");';
    expect(run("node_modules/docker-modem/debug.js", source, { DEBUG: "*" })).toBe("done");
  });

  it("are Node's own streams for the copy of them", () => {
    const source = 'console.log(require("readable-stream") === require("stream"));';
    expect(run("node_modules/docker-modem/stream.js", source)).toBe("true");
  });
});
