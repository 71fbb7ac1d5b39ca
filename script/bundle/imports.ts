import { posix } from "node:path";

/** An `import()`, as tsc writes it. */
const IMPORT = /\bimport\("([^"]+)"\)/g;

/**
 * A compiled module with its `import()`s told apart for webpack: where `parts` has the imported module, that part of
 * the program is a file of its own; any other import stays in the same file, and its module runs when it is imported.
 * @param path of the module, relative to the compiled source, as the modules in `parts` are
 */
export function markImports(source: string, path: string, parts: ReadonlyMap<string, string>): string {
  return source.replace(IMPORT, (_, request: string) => {
    const part = parts.get(moduleOf(request, path));
    const comment = part === undefined ? 'webpackMode: "eager"' : `webpackChunkName: "${part}"`;
    return `import(/* ${comment} */ "${request}")`;
  });
}

/** What a compiled module imports by `import()`: packages by their names, modules of our own by their paths. */
export function importedModules(source: string, path: string): readonly string[] {
  return [...source.matchAll(IMPORT)].map(([, request = ""]) => moduleOf(request, path));
}

function moduleOf(request: string, path: string): string {
  return request.startsWith(".") ? posix.join(posix.dirname(path), request) : request;
}
