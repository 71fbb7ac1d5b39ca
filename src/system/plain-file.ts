import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { DoodError, errnoOf } from "../errors.ts";

/** Whose a file is, and who may do what with it. */
export interface Ownership {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/** A regular file, with the owner and the mode of the very file that was read. */
export interface PlainFile extends Ownership {
  /** Its bytes, as latin1. */
  readonly text: string;
}

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK, O_NOCTTY } = constants;
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Reads a file that has to be a regular one with one name. No link in its place is followed, and nothing else there
 * (a device, a pipe that nobody writes to) is waited for. Undefined if there is none.
 * @throws DoodError `file-unsafe` for anything else than a plain file
 */
export function readPlainFile(path: string): PlainFile | undefined {
  const file = open(path);
  if (file === undefined) return undefined;
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw unfit(path, "is no regular file");
    if (stat.nlink > 1)
      throw unfit(path, "has another name as well (a hard link), which may be another user's file");
    if (stat.size > MAX_BYTES) throw unfit(path, `is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
    return { text: readFileSync(file, "latin1"), uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777 };
  } finally {
    closeSync(file);
  }
}

/** Puts a file of these bytes in place: the whole new one or the old one, whatever happens on the way. */
export function replaceFile(path: string, text: string, like: Ownership): void {
  const unfinished = `${path}+`;
  rmSync(unfinished, { force: true });
  const file = openSync(unfinished, "wx", 0o600);
  try {
    writeFileSync(file, text, "latin1");
    const { uid, gid } = fstatSync(file);
    // What is so already needs no right to be made so.
    if (uid !== like.uid || gid !== like.gid) fchownSync(file, like.uid, like.gid);
    fchmodSync(file, like.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

function open(path: string): number | undefined {
  try {
    return openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
  } catch (failure) {
    const errno = errnoOf(failure);
    if (errno === "ENOENT") return undefined;
    if (errno === "ELOOP")
      throw unfit(path, "is a symbolic link, which may lead anywhere: it isn't followed");
    if (errno === "ENXIO") throw unfit(path, "is no regular file");
    throw failure;
  }
}

function unfit(path: string, why: string): DoodError {
  return new DoodError("file-unsafe", `${path} ${why}`, "Put the file itself there.");
}
