import { chown, lstat, mkdir, readFile, rm, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { applyEdits, revertEdits } from "../identity/edits.ts";
import { toBytes } from "../identity/text-file.ts";
import { updateAccounts, write } from "../system/accounts.ts";
import type { Change, FileChange } from "./change.ts";
import { withoutVariables } from "./env-file.ts";

/** Makes a change; one that is there already stays as it is. */
export async function make(change: Change): Promise<void> {
  switch (change.kind) {
    case "accounts":
      await updateAccounts((files) => applyEdits(files, change.edits));
      return;
    case "socket-group":
      await giveSocket(change.path, change.to);
      return;
    case "file":
      await mkdir(dirname(change.path), { recursive: true });
      await writeLike(change.path, change.after);
  }
}

/** Takes a change back, and says false where somebody else has changed the same since: that is then left. */
export async function takeBack(change: Change): Promise<boolean> {
  switch (change.kind) {
    case "accounts":
      await updateAccounts((files) => revertEdits(files, change.edits));
      return true;
    case "socket-group": {
      const found = await stat(change.path).catch(() => undefined);
      // A new socket, or one that somebody has given away: not ours any more.
      if (found?.gid !== change.to) return false;
      await giveSocket(change.path, change.from);
      return true;
    }
    case "file":
      return takeBackFile(change);
  }
}

async function takeBackFile(change: FileChange): Promise<boolean> {
  const { path, before, after, variables } = change;
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === before) return true;
  if (text === after) {
    if (before === null) await remove(change);
    else await writeLike(path, before);
    return true;
  }
  if (text === null || variables === undefined) return false;
  await writeLike(path, withoutVariables(text, change, variables));
  return true;
}

/** Only the group: neither owner nor mode. */
async function giveSocket(path: string, gid: number): Promise<void> {
  const { uid } = await stat(path);
  await chown(path, uid, gid);
}

/** With the owner and mode of before; a new file is its folder's owner's. */
async function writeLike(path: string, text: string): Promise<void> {
  const like = await lstat(path).catch(async () => ({ ...(await lstat(dirname(path))), mode: 0o644 }));
  await write(path, toBytes(text), like);
}

/** With the folders that were made for it, unless somebody else has put something there. */
async function remove({ path, newFolder }: FileChange): Promise<void> {
  await rm(path, { force: true });
  if (newFolder === null) return;
  for (let folder = dirname(path); folder.startsWith(newFolder); folder = dirname(folder)) {
    await rmdir(folder).catch(() => {});
  }
}
