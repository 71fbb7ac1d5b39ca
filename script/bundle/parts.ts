import type { Chunk, Compilation, Module } from "./ncc.ts";

/** How webpack makes a file's name of its number. */
const NUMBERED = '"" + chunkId + ".index.js"';

/**
 * The names of a bundle's files besides index.js, by their numbers: `grant.js` for a part; for what several parts
 * need, `grant-runner-packages.js` if it is all packages, else `grant-runner-shared.js`.
 */
export function partFiles({ chunks, chunkGraph }: Compilation): ReadonlyMap<number, string> {
  const named = [...chunks].filter(({ name }) => name !== "main");
  const files = new Map(
    named.map((chunk) => [chunk.id, `${chunk.name ?? sharedName(chunk, chunkGraph)}.js`]),
  );
  if (new Set(files.values()).size < files.size) {
    throw new Error(`two files of one name: ${[...files.values()].join(", ")}`);
  }
  return files;
}

function sharedName(chunk: Chunk, chunkGraph: Compilation["chunkGraph"]): string {
  const parts = [...chunk.groupsIterable].map(({ name }) => name ?? "");
  const resources = resourcesOf({ chunks: [chunk], chunkGraph });
  const isPackages = resources.every((path) => path.includes("/node_modules/"));
  return `${parts.toSorted().join("-")}-${isPackages ? "packages" : "shared"}`;
}

/** A bundle's index.js, which loads its parts by these names. */
export function nameParts(source: string, files: ReadonlyMap<number, string>): string {
  if (files.size === 0) return source;
  if (!source.includes(NUMBERED)) throw new Error("ncc has changed how a bundle finds its parts");
  return source.replace(NUMBERED, `${JSON.stringify(Object.fromEntries(files))}[chunkId]`);
}

/** The source files of all that a bundle holds. */
export function resourcesOf({ chunks, chunkGraph }: Compilation): readonly string[] {
  const modules = [...chunks].flatMap((chunk) => chunkGraph.getChunkModules(chunk));
  const parts = modules.flatMap((module): readonly Module[] => [...(module.modules ?? [module])]);
  return parts.flatMap(({ resource }) => resource ?? []);
}
