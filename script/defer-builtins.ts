/**
 * Makes a bundle load some of Node's own modules when they are first used, rather than at its start.
 * docker-modem and the toolkit name them all at once; loading https alone costs as much as bare node
 * does to start, and most runs use none of these. Usage: node script/defer-builtins.ts FOLDER
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DEFERRED = ["https", "crypto", "child_process", "zlib"];

/** As ncc writes a built-in: `… = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");` */
const LOADED = new RegExp(
  String.raw`__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?:node:)?(${DEFERRED.join("|")})"\);`,
  "g",
);

const folder = process.argv[2] ?? "";
const count = readdirSync(folder)
  .filter((name) => name.endsWith(".js"))
  .map((name) => {
    const path = join(folder, name);
    const source = readFileSync(path, "utf8");
    writeFileSync(path, source.replace(LOADED, deferred));
    return source.match(LOADED)?.length ?? 0;
  })
  .reduce((sum, one) => sum + one, 0);
if (count === 0)
  throw new Error(`no built-in module found in ${folder}: has ncc changed how it writes them?`);

function deferred(_: string, name: string): string {
  const load = `process.getBuiltinModule("node:${name}")`;
  // A dynamic import copies the names into a namespace of its own.
  return `new Proxy({}, { get: (_, key) => ${load}[key], ownKeys: () => Reflect.ownKeys(${load}) });`;
}
