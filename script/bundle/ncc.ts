import { createRequire } from "node:module";

/** What is used of a bundle's webpack compilation; ncc has no types. */
export interface Compilation {
  readonly chunks: Iterable<Chunk>;
  readonly chunkGraph: { getChunkModules(chunk: Chunk): readonly Module[] };
}

/** A file of a bundle. One without a name holds packages that a named one needs. */
export interface Chunk {
  readonly id: number;
  readonly name?: string | null;
  readonly groupsIterable: Iterable<{ readonly name?: string | null }>;
}

/** A module, or several that webpack made one. */
export interface Module {
  readonly resource?: string;
  readonly modules?: Iterable<Module>;
}

export interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: Buffer | string }>>;
  readonly stats: { readonly compilation: Compilation };
}

export const ncc: (
  entry: string,
  options: { readonly cache: false; readonly quiet: true },
) => Promise<Bundle> = createRequire(import.meta.url)("@vercel/ncc");
