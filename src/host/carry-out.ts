import { chown, lstat, mkdir, readFile, rm, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { applyEdits, revertEdits } from "../identity/edits.ts";
import { toBytes } from "../identity/text-file.ts";
import { updateAccounts, write } from "./account-files.ts";
import type { Change } from "./change.ts";

const ROOTS = { mode: 0o644, uid: 0, gid: 0 };

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
    case "file": {
      const text = await readFile(change.path, "utf8").catch(() => undefined);
      if (text !== change.after) return text === (change.before ?? undefined);
      if (change.before !== null) await writeLike(change.path, change.before);
      else await remove(change.path);
      return true;
    }
  }
}

/** Only the group: neither owner nor mode. */
async function giveSocket(path: string, gid: number): Promise<void> {
  const { uid } = await stat(path);
  await chown(path, uid, gid);
}

async function writeLike(path: string, text: string): Promise<void> {
  const like = await lstat(path).catch(() => ROOTS);
  await write(path, toBytes(text), like);
}

/** With its folder, where that was made for it alone. */
async function remove(path: string): Promise<void> {
  await rm(path, { force: true });
  if (path.endsWith(".conf")) await rmdir(dirname(path)).catch(() => {});
}
