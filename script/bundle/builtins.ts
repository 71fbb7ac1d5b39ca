/**
 * Node's own modules that are loaded when they are first used, rather than where they are named: dockerode,
 * docker-modem and @actions/core name them at every start, few runs use them, and loading them makes a start a fifth
 * slower (docs/performance.md).
 */
const DEFERRED: readonly string[] = ["crypto", "https", "zlib"];

/** As ncc writes a built-in: `… = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");` */
const LOADED = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?:node:)?([\w/]+)"\)/g;

/** A bundle's file, in which Node's own modules are loaded late, or without the search that `createRequire` begins with. */
export function deferBuiltins(source: string): string {
  return source.replace(LOADED, (_, name: string) => {
    const load = `process.getBuiltinModule("node:${name}")`;
    // The keys are for import(), which copies what they name.
    return DEFERRED.includes(name)
      ? `new Proxy({}, { get: (_, key) => ${load}[key], ownKeys: () => Reflect.ownKeys(${load}) })`
      : load;
  });
}
