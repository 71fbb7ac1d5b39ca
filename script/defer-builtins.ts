/**
 * Makes a bundle load Node's own modules with the least effort: some of them when they are first used, rather than at
 * its start. The packages name many that most runs use nothing of, and loading https or crypto alone costs as much as
 * a third of bare node. Usage: node script/defer-builtins.ts FOLDER
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Not those that a run needs in any case, or that classes are derived from: stream, http, events. */
const DEFERRED = [
  "assert",
  "child_process",
  "crypto",
  "fs/promises",
  "https",
  "querystring",
  "readline",
  "string_decoder",
  "timers",
  "timers/promises",
  "zlib",
];

/** As ncc writes a built-in: `… = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");` */
const LOADED = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?:node:)?([\w/]+)"\)/g;

const folder = process.argv[2] ?? "";
const count = readdirSync(folder)
  .filter((name) => name.endsWith(".js"))
  .map((name) => {
    const path = join(folder, name);
    const source = readFileSync(path, "utf8");
    writeFileSync(path, source.replace(LOADED, loading));
    return source.match(LOADED)?.length ?? 0;
  })
  .reduce((sum, one) => sum + one, 0);
if (count === 0)
  throw new Error(`no built-in module found in ${folder}: has ncc changed how it writes them?`);

/**
 * getBuiltinModule, because createRequire works out a file's place anew for each module. The keys are for a module
 * that is imported when it is used: what it is then given is made from them.
 */
function loading(_: string, name: string): string {
  const load = `process.getBuiltinModule("node:${name}")`;
  return DEFERRED.includes(name)
    ? `new Proxy({}, { get: (_, key) => ${load}[key], ownKeys: () => Reflect.ownKeys(${load}) })`
    : load;
}
