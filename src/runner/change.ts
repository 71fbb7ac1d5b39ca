import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { dirname } from "node:path";
import { DoodError, errnoOf } from "../errors.ts";
import type { Edit } from "../identity/edits.ts";

/** One change of this machine, with all that is needed to take back exactly that. */
export type Change =
  /** Of the account files. `user` is whom it is for; undefined for a group of its own. */
  | {
      readonly kind: "accounts";
      readonly title: string;
      readonly edits: readonly Edit[];
      readonly user?: string;
    }
  | {
      readonly kind: "socket-group";
      readonly title: string;
      readonly path: string;
      readonly from: number;
      readonly to: number;
    }
  | FileChange;

/** Of a configuration file; `before` is null where there was none, `newFolder` the first folder made for it. */
export interface FileChange {
  readonly kind: "file";
  readonly title: string;
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
  readonly newFolder: string | null;
  /** An env file's variables: where others have changed the file since, these alone are taken back. */
  readonly variables?: readonly string[];
}

/**
 * Plans another text for a file. A link isn't followed: it may be another user's, and lead anywhere.
 * @throws DoodError `input-invalid`
 */
export async function planFile(
  path: string,
  title: string,
  edit: (before: string | null) => string,
): Promise<FileChange> {
  const before = await readPlainFile(path);
  return {
    kind: "file",
    title,
    path,
    before,
    after: edit(before),
    newFolder: await firstMissing(dirname(path)),
  };
}

/** Null where there is no such file. */
async function readPlainFile(path: string): Promise<string | null> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    return await file.readFile("utf8");
  } catch (failure) {
    const errno = errnoOf(failure);
    if (errno === "ENOENT") return null;
    if (errno !== "ELOOP") throw failure;
    throw new DoodError(
      "input-invalid",
      `${path} is a symbolic link, which may lead anywhere: it isn't followed`,
      "Put the file itself there.",
    );
  }
}

async function firstMissing(folder: string): Promise<string | null> {
  const isThere = await lstat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) return null;
  return (await firstMissing(dirname(folder))) ?? folder;
}
