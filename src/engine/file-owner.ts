import { posix } from "node:path";
import { pipeline } from "node:stream";
import { DoodError } from "../errors.ts";
import type { ExecOutcome, ExecRequest, FileWrite } from "./engine.ts";
import { execStat } from "./root-stat.ts";

/** Who owns a file, by its path. */
export type Owners = ReadonlyMap<string, { readonly uid: number; readonly gid: number }>;

/**
 * The owners of those of the files that are there, as the container's own `stat` tells them to its root. It could lie
 * about the files that it could write anyway, and about no others. Undefined where the image has none.
 */
export async function statOwners(
  paths: readonly string[],
  exec: (request: ExecRequest) => Promise<ExecOutcome>,
): Promise<Owners | undefined> {
  const ran = await execStat(["-c", "%u %g %n", ...paths], exec);
  if (ran?.kind === "timeout") throw unknownOwner(paths, "`stat` in it didn't end");
  return ran === undefined ? undefined : parseOwners(ran.output, paths);
}

/** Lines of `uid gid path`; what it says of paths that aren't there is passed over. */
export function parseOwners(output: string, paths: readonly string[]): Owners {
  const owners = new Map<string, { readonly uid: number; readonly gid: number }>();
  for (const line of output.split("\n")) {
    const [, uid, gid, path = ""] = /^(\d{1,10}) (\d{1,10}) (\/.*)$/.exec(line) ?? [];
    if (paths.includes(path)) owners.set(path, { uid: Number(uid), gid: Number(gid) });
  }
  return owners;
}

/** Far above what an image without a `stat` has before its account files; an export gives the root file system by name. */
const MAX_EXPORT_BYTES = 256 * 1024 * 1024;

/** The same from an export of the container, which has the owners as they are: for an image without a `stat`. */
export async function exportedOwners(
  files: readonly FileWrite[],
  archive: NodeJS.ReadableStream & { destroy?(): void },
): Promise<Owners> {
  const { extract } = await import("tar-stream");
  const entries = extract();
  pipeline(archive, entries, () => {});
  const paths = files.map(({ path }) => path);
  const owners = new Map<string, { readonly uid: number; readonly gid: number }>();
  let bytes = 0;
  for await (const entry of entries) {
    const { name, uid, gid, size } = entry.header;
    const path = posix.resolve("/", name);
    const isAsked = paths.includes(path.replace(/-$/, ""));
    if (isAsked && uid !== undefined && gid !== undefined) owners.set(path, { uid, gid });
    if (paths.every((one) => owners.has(one))) break;
    bytes += size ?? 0;
    if (bytes > MAX_EXPORT_BYTES) throw unknownOwner(paths, `${bytes} bytes of it come before them`);
    entry.resume();
  }
  archive.destroy?.();
  return owners;
}

/**
 * The files with the owners that they really have; one that was lost has that of its second name, and one that wasn't
 * there is root's.
 */
export function withOwners(files: readonly FileWrite[], owners: Owners): readonly FileWrite[] {
  return files.map((write) => {
    const owner = owners.get(write.path) ?? owners.get(`${write.path}-`);
    if (owner === undefined && write.previous !== undefined)
      throw unknownOwner([write.path], "nothing tells it");
    return { ...write, file: { ...write.file, ...(owner ?? { uid: 0, gid: 0 }) } };
  });
}

/** @throws DoodError `account-file-unusable` where a file that was written has another owner now than it should */
export function requireOwners(files: readonly FileWrite[], owners: Owners): void {
  for (const { path, file } of files) {
    const now = owners.get(path);
    if (now === undefined || (now.uid === file.uid && now.gid === file.gid)) continue;
    throw new DoodError(
      "account-file-unusable",
      `${path} in the container belongs to ${now.uid}:${now.gid} after the edit, and not to ${file.uid}:${file.gid} as before`,
      `Give it back in the container, as its root: \`chown ${file.uid}:${file.gid} ${path}\`.`,
    );
  }
}

function unknownOwner(paths: readonly string[], why: string): DoodError {
  return new DoodError(
    "account-file-unusable",
    `who owns ${paths.join(", ")} in the container can't be found out (${why}), so nothing is edited`,
    "Give the group from outside: `--group-add` with the socket's GID, or put a `stat` into the image.",
  );
}
