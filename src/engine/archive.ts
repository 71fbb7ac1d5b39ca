import { posix } from "node:path";
import { pipeline } from "node:stream";
import { gzipSync } from "node:zlib";
import { type AccountFile, MAX_FILE_BYTES, requireFewLines, requirePlain, unusable } from "./account-file.ts";
import type { FileWrite } from "./engine.ts";
import { linkedFrom, MAX_LINKS, type PathStat, readPathStat } from "./path-stat.ts";

type ArchiveStream = NodeJS.ReadableStream & {
  readonly headers?: Record<string, unknown>;
  destroy?(): void;
};

/** The engine's archive call for one container; both give undefined for a path that isn't there. */
export interface ArchiveCall {
  /** `HEAD`: what is there, which opens nothing. */
  stat(path: string): Promise<PathStat | undefined>;
  /** `GET`. Where /etc/passwd or /etc/group is a pipe, Docker 20.10 never answers for any path, and holds the container's lock for good. */
  open(path: string): Promise<ArchiveStream | undefined>;
}

/**
 * Reads regular files, following symbolic links by the engine's word: it resolves each path inside the container's
 * root, so that no link leads out of it. None is opened before all are known to be plain files: to name a file's owner
 * Docker 20.10 opens /etc/passwd and /etc/group itself, whichever file it is asked for (Go's tar.FileInfoHeader).
 */
export async function readPlainFiles(
  paths: readonly string[],
  archive: ArchiveCall,
): Promise<readonly (AccountFile | undefined)[]> {
  const found = await Promise.all(paths.map((path) => find(path, archive)));
  return Promise.all(
    found.map(async ({ at, isThere }) => {
      const stream = isThere ? await archive.open(at) : undefined;
      return stream === undefined ? readLost(at, archive) : { path: at, ...(await extractOnly(stream, at)) };
    }),
  );
}

/** Where the links of a path lead. @throws DoodError `account-file-unusable` if that is no plain file */
async function find(path: string, archive: ArchiveCall): Promise<{ at: string; isThere: boolean }> {
  let at = path;
  for (let link = 0; link < MAX_LINKS; link++) {
    const stat = await archive.stat(at);
    if (stat === undefined) return { at, isThere: false };
    if (!stat.isSymlink) {
      requirePlain(at, stat);
      return { at, isThere: true };
    }
    at = linkedFrom(at, stat);
  }
  throw unusable(path, `leads through more than ${MAX_LINKS} symbolic links`);
}

/**
 * The archive call of which each path takes only one: an answer to `GET` says what it is, too. For where calls must be
 * few; a pipe is then found out by an answer that doesn't come.
 */
export function statByOpening(open: ArchiveCall["open"]): ArchiveCall & Disposable {
  const opened = new Map<string, ArchiveStream>();
  return {
    async stat(path) {
      const stream = await open(path);
      if (stream === undefined) return undefined;
      opened.set(path, stream);
      return readPathStat(stream, path);
    },
    open: async (path) => opened.get(path),
    [Symbol.dispose]() {
      for (const stream of opened.values()) stream.destroy?.();
    },
  };
}

/**
 * A file that was lost while {@link packFiles} replaced it, from its second name. Only an archive that was cut short
 * leaves something in the staging file: a gshadow that somebody did away with stays away.
 */
async function readLost(path: string, archive: ArchiveCall): Promise<AccountFile | undefined> {
  const old = await readRegular(`${path}-`, archive);
  if (old === undefined) return undefined;
  const staged = await readRegular(posix.join(posix.dirname(path), STAGING), archive);
  return staged === undefined || staged.text === "" ? undefined : { path, ...old, isLost: true };
}

async function readRegular(path: string, archive: ArchiveCall) {
  const stat = await archive.stat(path);
  if (!stat?.isRegular || stat.size > MAX_FILE_BYTES) return undefined;
  const stream = await archive.open(path);
  return stream === undefined ? undefined : extractOnly(stream, path);
}

/** Takes the archive's only entry, with its size checked again: the stat came separately. */
async function extractOnly(stream: ArchiveStream, path: string): Promise<Omit<AccountFile, "path">> {
  const { extract } = await import("tar-stream");
  const entries = extract();
  // Not pipe: an answer that breaks off must end the reading too.
  pipeline(stream, entries, () => {});
  for await (const entry of entries) {
    const { name, type, mode, uid, gid, size } = entry.header;
    const isPlain = type === "file" || type === "contiguous-file";
    if (!isPlain || name !== posix.basename(path) || (size ?? 0) > MAX_FILE_BYTES) {
      stream.destroy?.();
      throw unusable(path, "came as something else than that plain file");
    }
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    stream.destroy?.();
    const text = Buffer.concat(chunks).toString("latin1");
    requireFewLines(path, text);
    if (!isId(uid) || !isId(gid)) throw unusable(path, "has an owner that is none");
    return { text, mode: (mode ?? 0o644) & 0o7777, uid, gid };
  }
  throw unusable(path, "came as an empty archive");
}

/** uid_t and gid_t; an archive can hold any number. */
function isId(id: number | undefined): id is number {
  return id !== undefined && Number.isInteger(id) && id >= 0 && id < 0xffff_ffff;
}

/** Beside the files: where a new one is made ready. It stays, empty: an archive can't take a name away. */
const STAGING = ".setup-dood";

/**
 * The archive that replaces files and keeps the old ones beside them, as shadow-utils does.
 *
 * An engine unpacks entry by entry; what has an entry's name is removed, and then made anew (moby
 * pkg/archive Unpack, buildah copier.Put). So a new file is made ready under another name and then gets its own by
 * a hard link: it is never there in part, wherever the engine dies and however full its disk is. Between the
 * removal and the link, two system calls in a row, it isn't there at all; by then the old one is whole under
 * its second name, from which a next run restores it.
 */
export async function packFiles(files: readonly FileWrite[]): Promise<Buffer> {
  const { pack } = await import("tar-stream");
  const archive = pack();
  const stagings = new Set<string>();
  for (const { path, file, previous } of files) {
    const name = path.slice(1);
    const staging = posix.join(posix.dirname(name), STAGING);
    stagings.add(staging);
    // A link's owner, mode and time are set too, on the file that it links to (moby createTarFile).
    const about = { uid: file.uid, gid: file.gid, mode: file.mode, mtime: new Date() };
    archive.entry({ ...about, name: staging }, Buffer.from(file.text, "latin1"));
    if (previous !== undefined) archive.entry({ ...about, name: `${name}-`, type: "link", linkname: name });
    archive.entry({ ...about, name, type: "link", linkname: staging });
  }
  for (const name of stagings) archive.entry({ name, mode: 0o600, mtime: new Date() }, "");
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  // At once: for a few kilobytes a thread costs more than the work, and its quarter of a megabyte stays until it is collected.
  return gzipSync(Buffer.concat(chunks));
}
