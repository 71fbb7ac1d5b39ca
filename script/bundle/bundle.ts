// Bundles each program of src, which script/build has compiled into build/, into dist/: index.js and its parts.
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deferBuiltins } from "./builtins.ts";
import { importedModules, markImports } from "./imports.ts";
import { licences } from "./licences.ts";
import { ncc } from "./ncc.ts";
import { nameParts, partFiles, resourcesOf } from "./parts.ts";

const PROGRAMS = ["main", "post", "cli", "hook"];

/** What many runs don't need, and so is a file of its own, which they don't read: the modules that it is imported by. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "broken-archive": ["engine/broken-archive.js", "engine/files-by-exec.js"],
  containers: ["cli/doctor.js", "cli/grant.js", "cli/options.js", "cli/revoke.js"],
  engine: ["action/revert-job.js", "hook/socket-groups.js"],
  grant: ["grant/grant.js", "engine/files-by-archive.js", "engine/engine-error.js", "engine/exec.js"],
  machine: ["cli/hook.js", "cli/runner.js"],
  render: ["render/render.js"],
  runner: [
    "action/denial.js",
    "action/host-facts.js",
    "grant/discover/act.js",
    "action/runner-lease.js",
    "system/sudo.js",
  ],
  "tar-stream": ["tar-stream"],
};

const BUILD = join(import.meta.dirname, "../../build");
const DIST = join(import.meta.dirname, "../../dist");

const parts = new Map(
  Object.entries(PARTS).flatMap(([name, modules]) => modules.map((module) => [module, name] as const)),
);
const sources = readdirSync(BUILD, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".js") && !path.startsWith("node_modules"))
  .map((path) => ({ path, source: readFileSync(join(BUILD, path), "utf8") }));
const imported = sources.flatMap(({ source, path }) => importedModules(source, path));
const missing = [...parts.keys()].filter((module) => !imported.includes(module));
if (missing.length > 0) throw new Error(`no import() of ${missing.join(", ")}, which PARTS names`);
for (const { path, source } of sources) writeFileSync(join(BUILD, path), markImports(source, path, parts));

const resources: string[] = [];
for (const program of PROGRAMS) {
  const folder = join(DIST, program);
  const { code, assets, stats } = await ncc(join(BUILD, `${program}.js`), { cache: false, quiet: true });
  const files = partFiles(stats.compilation);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.js"), deferBuiltins(nameParts(code, files)));
  for (const [id, name] of files) {
    const source = assets[`${id}.index.js`]?.source;
    if (source === undefined) throw new Error(`${program} lacks its part ${name}`);
    writeFileSync(join(folder, name), deferBuiltins(String(source)));
  }
  resources.push(...resourcesOf(stats.compilation));
}
chmodSync(join(DIST, "cli/index.js"), 0o755);
writeFileSync(join(DIST, "licenses.txt"), licences(resources));
