import { lstat, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { errnoOf } from "../errors.ts";
import type { AccountFiles } from "../identity/exec-user.ts";
import { withLock } from "./lock.ts";

const NAMES = ["passwd", "group", "gshadow"] as const;

/** This machine's own account files, as latin1 texts; `etc` is the folder that holds them. */
export async function readAccounts(etc = "/etc"): Promise<AccountFiles> {
  const texts = await Promise.all(NAMES.map((name) => readText(join(etc, name))));
  return Object.fromEntries(
    NAMES.flatMap((name, at) => (texts[at] === undefined ? [] : [[name, texts[at]]])),
  );
}

/**
 * Changes the account files as shadow-utils does (shadow lib/commonio.c): under its locks, the old file
 * kept as `group-`, the new one put in place by a rename, with mode and owner unchanged. A file whose text
 * stays as it is isn't touched.
 * @throws DoodError `account-file-locked`
 */
export async function updateAccounts(
  change: (files: AccountFiles) => AccountFiles,
  etc = "/etc",
): Promise<boolean> {
  const [passwd, group, gshadow] = NAMES.map((name) => join(etc, name)) as [string, string, string];
  return withLock(passwd, () =>
    withLock(group, () =>
      withLock(gshadow, async () => {
        const before = await readAccounts(etc);
        const after = change(before);
        const changed = NAMES.filter((name) => after[name] !== before[name]);
        for (const name of changed) await replace(join(etc, name), before[name], after[name] ?? "");
        return changed.length > 0;
      }),
    ),
  );
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "latin1");
  } catch (failure) {
    // gshadow is closed to all but root: without it nothing can be edited, but all can be looked at.
    const errno = errnoOf(failure);
    if (errno === "ENOENT" || errno === "EACCES") return undefined;
    throw failure;
  }
}

async function replace(path: string, before: string | undefined, after: string): Promise<void> {
  const like = await lstat(path).catch(() => ({ mode: 0o644, uid: 0, gid: 0 }));
  if (before !== undefined) await write(`${path}-`, before, like);
  await write(path, after, like);
}

/** The whole new file or the old one, whatever happens on the way. */
export async function write(
  path: string,
  text: string,
  like: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<void> {
  const unfinished = `${path}+`;
  await rm(unfinished, { force: true });
  const file = await open(unfinished, "wx", 0o600);
  try {
    await file.writeFile(text, "latin1");
    await file.chown(like.uid, like.gid);
    await file.chmod(like.mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}
