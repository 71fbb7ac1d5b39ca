import { lstatSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DoodError } from "../errors.ts";
import { actAs, type Ids } from "../system/acting-as.ts";
import { type PlainFile, readPlainFile, replaceFile } from "../system/plain-file.ts";
import { requireTrusted } from "../system/trusted-path.ts";

/**
 * Whose folder it is that a runner is installed in: all work in it is done with that user's ids.
 * @throws DoodError `runner-not-found`, and `file-unsafe` if others can put another folder in its place
 */
export function ownerOf(folder: string): Ids {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) {
    throw new DoodError(
      "runner-not-found",
      `${folder} is ${found === undefined ? "not there" : "no folder"}`,
      "Name the folder that the runner is installed in: `--runner FOLDER`.",
    );
  }
  const { uid, gid } = found;
  // In root's own folder its ids keep nobody from anything, so that the folder has to be root's alone.
  requireTrusted(uid === 0 ? folder : dirname(folder), [0, uid]);
  return { uid, gid };
}

/**
 * A runner's own file; undefined if there is none.
 * @throws DoodError as {@link ownerOf}, and `file-unsafe` for anything else than a plain file of the folder's owner
 */
export function readRunnerFile(path: string): PlainFile | undefined {
  const owner = ownerOf(dirname(path));
  const file = actAs(owner, () => readPlainFile(path));
  if (file === undefined || file.uid === owner.uid) return file;
  throw new DoodError(
    "file-unsafe",
    `${path} belongs to uid ${file.uid}, and its folder to uid ${owner.uid}`,
    `Give it to the folder's owner: sudo chown --reference=${dirname(path)} ${path}`,
  );
}

/** Puts bytes into a runner's own file, whose owner and mode stay; a new one is the folder's owner's. */
export function writeRunnerFile(path: string, text: string): void {
  const { uid, gid } = ownerOf(dirname(path));
  const like = readRunnerFile(path) ?? { uid, gid, mode: 0o644 };
  // With the file's own group, which the owner alone could not give it.
  actAs({ uid, gid: like.gid }, () => replaceFile(path, text, like));
}

export function removeRunnerFile(path: string): void {
  actAs(ownerOf(dirname(path)), () => rmSync(path));
}
