import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { errnoOf } from "../errors.ts";
import type { AccountFiles } from "../identity/exec-user.ts";
import { withLock } from "./lock.ts";
import { type PlainFile, readPlainFile, replaceFile } from "./plain-file.ts";

const NAMES = ["passwd", "group", "gshadow"] as const;
const NEW_FILE = { mode: 0o644, uid: 0, gid: 0 };

/** This machine's own account files, as latin1 texts; `etc` is the folder that holds them. */
export async function readAccounts(etc = "/etc"): Promise<AccountFiles> {
  const texts = await Promise.all(
    NAMES.map(async (name) => [name, await readText(join(etc, name))] as const),
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

/**
 * Changes the account files as shadow-utils does (shadow lib/commonio.c): under its locks, the old file
 * kept as `group-`, the new one put in place by a rename, with mode and owner unchanged. A file whose text
 * stays as it is isn't touched.
 * @throws DoodError `account-file-locked`, and as readPlainFile does, for a link in a file's place
 */
export async function updateAccounts(
  change: (files: AccountFiles) => AccountFiles,
  etc = "/etc",
): Promise<boolean> {
  const path = (name: string) => join(etc, name);
  const update = async () => {
    const before = NAMES.map((name) => [name, readPlainFile(path(name))] as const);
    const texts = before.flatMap(([name, file]) => (file === undefined ? [] : [[name, file.text] as const]));
    const after = change(Object.fromEntries(texts));
    const changed = before.filter(([name, file]) => after[name] !== file?.text);
    for (const [name, file] of changed) replaceAccountFile(path(name), file, after[name] ?? "");
    return changed.length > 0;
  };
  return withLock(path("passwd"), () => withLock(path("group"), () => withLock(path("gshadow"), update)));
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

function replaceAccountFile(path: string, before: PlainFile | undefined, after: string): void {
  if (before !== undefined) replaceFile(`${path}-`, before.text, before);
  replaceFile(path, after, before ?? NEW_FILE);
}
