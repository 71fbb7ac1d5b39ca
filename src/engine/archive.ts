import { posix } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { DoodError } from "../errors.ts";
import type { AccountFile } from "./account-file.ts";
import type { FileWrite } from "./engine.ts";

/** Far above any real account file; a container could offer anything. In bytes. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const MAX_LINKS = 10;
/** Go's os.ModeSymlink, as the path-stat header carries it. */
const GO_MODE_SYMLINK = 2 ** 27;
const GO_MODE_TYPE = 0x8f280000;

type ArchiveStream = NodeJS.ReadableStream & { readonly headers?: Record<string, unknown>; destroy?(): void };

/**
 * Reads one regular file through the engine's archive call, following symbolic links by their text:
 * the engine resolves each path inside the container's root, so that no link leads out of it.
 * `open` gives undefined for a path that isn't there.
 */
export async function readSingleFile(
  path: string,
  open: (path: string) => Promise<ArchiveStream | undefined>,
): Promise<AccountFile | undefined> {
  let at = path;
  for (let link = 0; link < MAX_LINKS; link++) {
    const stream = await open(at);
    if (stream === undefined) return undefined;
    const stat = readPathStat(stream, at);
    if (stat.isSymlink) {
      stream.destroy?.();
      at = posix.resolve(posix.dirname(at), stat.linkTarget);
      continue;
    }
    if (!stat.isRegular || stat.size > MAX_FILE_BYTES) {
      stream.destroy?.();
      const what = stat.isRegular ? `is ${stat.size} bytes` : "is not a regular file";
      throw unusable(at, what);
    }
    return { path: at, ...(await extractOnly(stream, at)) };
  }
  throw unusable(path, `leads through more than ${MAX_LINKS} symbolic links`);
}

function unusable(path: string, what: string): DoodError {
  return new DoodError(
    "account-file-unusable",
    `${path} in the container ${what}`,
    "setup-dood reads and edits plain account files of up to 8 MiB only: repair the image.",
  );
}

interface PathStat {
  readonly isSymlink: boolean;
  readonly isRegular: boolean;
  readonly size: number;
  readonly linkTarget: string;
}

/** `X-Docker-Container-Path-Stat`: base64 of JSON, moby api/types ContainerPathStat. */
function readPathStat(stream: ArchiveStream, path: string): PathStat {
  const header = stream.headers?.["x-docker-container-path-stat"];
  try {
    const stat: unknown = JSON.parse(Buffer.from(String(header), "base64").toString("utf8"));
    if (typeof stat !== "object" || stat === null) throw new TypeError("not an object");
    const { size, mode, linkTarget } = stat as Record<string, unknown>;
    if (typeof size !== "number" || typeof mode !== "number") throw new TypeError("no size or mode");
    const isSymlink = Math.floor(mode / GO_MODE_SYMLINK) % 2 === 1;
    // Unsigned: the type bits reach bit 31.
    const isRegular = (mode & GO_MODE_TYPE) >>> 0 === 0;
    return { isSymlink, isRegular, size, linkTarget: typeof linkTarget === "string" ? linkTarget : "" };
  } catch (cause) {
    stream.destroy?.();
    throw new DoodError(
      "engine-unknown",
      `the engine's answer for ${path} has no readable path stat`,
      "Check that the socket is a Docker or Podman engine's.",
      { cause },
    );
  }
}

/** Takes the archive's only entry, with its size checked again: the stat came separately. */
async function extractOnly(stream: ArchiveStream, path: string): Promise<Omit<AccountFile, "path">> {
  const { extract } = await import("tar-stream");
  const entries = extract();
  Readable.from(stream as AsyncIterable<Buffer>).pipe(entries);
  for await (const entry of entries) {
    const { type, mode, uid, gid, size } = entry.header;
    if ((type !== "file" && type !== "contiguous-file") || (size ?? 0) > MAX_FILE_BYTES) {
      stream.destroy?.();
      throw unusable(path, "came as something else than a plain file");
    }
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    stream.destroy?.();
    return {
      text: Buffer.concat(chunks).toString("latin1"),
      mode: (mode ?? 0o644) & 0o7777,
      uid: uid ?? 0,
      gid: gid ?? 0,
    };
  }
  throw unusable(path, "came as an empty archive");
}

/**
 * The archive that replaces files and keeps the old ones beside them, as shadow-utils does. The
 * engine unpacks entry by entry and recreates each file (moby pkg/archive Unpack), so the old
 * file first gets its second name by a hard link, and is whole under that name whatever happens
 * next. Compressed, because a stream cut short then yields nothing rather than half a file.
 */
export async function packFiles(files: readonly FileWrite[]): Promise<Buffer> {
  const { pack } = await import("tar-stream");
  const archive = pack();
  for (const { path, file, previous } of files) {
    const name = path.slice(1);
    const owner = { uid: file.uid, gid: file.gid, mode: file.mode, mtime: new Date() };
    if (previous !== undefined) archive.entry({ ...owner, name: `${name}-`, type: "link", linkname: name });
    archive.entry({ ...owner, name }, Buffer.from(file.text, "latin1"));
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return promisify(gzip)(Buffer.concat(chunks));
}
