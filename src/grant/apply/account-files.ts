import type { AccountFile } from "../../engine/account-file.ts";
import type { Engine, FileWrite } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import type { AccountFiles } from "../../identity/exec-user.ts";
import { withChangesOfOthers } from "../../identity/merge.ts";
import type { ContainerFiles } from "../observe/observe.ts";

const FILES = ["passwd", "group", "gshadow"] as const;

/** More than the runs that could be at one container at once. */
const MAX_MERGES = 8;

/** A file that was written, with what was believed to be there before. */
export type Written = FileWrite & { readonly name: (typeof FILES)[number] };

/**
 * Writes the texts that differ from what is there, in one request; gives those that did, or that were lost. An answer
 * that doesn't come says nothing of what was done: the container does.
 */
export async function writeAccountFiles(
  engine: Engine,
  id: string,
  there: ContainerFiles,
  wanted: AccountFiles,
): Promise<readonly Written[]> {
  const writes = FILES.flatMap((name) => fileWrite(name, there[name], wanted[name]));
  if (writes.length === 0) return [];
  try {
    await engine.writeFiles(id, writes);
  } catch (failure) {
    // Whose the files are now was looked at: that isn't a lost answer.
    if (failure instanceof DoodError && failure.code === "account-file-unusable") throw failure;
    const paths = writes.map(({ path }) => path);
    const now = await engine.readFiles(id, paths).catch(() => []);
    const isThere = ({ file }: Written, at: number) => now[at]?.text === file.text && !now[at].isLost;
    if (!writes.every(isThere)) throw failure;
  }
  return writes;
}

function fileWrite(
  name: Written["name"],
  previous: AccountFile | undefined,
  text: string | undefined,
): readonly Written[] {
  if (text === undefined) return [];
  const path = `/etc/${name}`;
  if (previous === undefined) return [{ name, path, file: { path, text, mode: 0o644, uid: 0, gid: 0 } }];
  const { isLost, ...file } = previous;
  const write = { name, path: file.path, file: { ...file, text } };
  if (isLost) return [write];
  return text === file.text ? [] : [{ ...write, previous }];
}

/**
 * Merges what others changed between our reading a file and our replacing it: another run, or a tool in the
 * container. What was really replaced is kept beside the file, and tells.
 */
export async function mergeConcurrentChanges(
  engine: Engine,
  id: string,
  written: readonly Written[],
): Promise<void> {
  let last = written;
  for (let merge = 0; merge < MAX_MERGES && last.length > 0; merge++) {
    last = (await Promise.all(last.map((write) => mergeOverwritten(engine, id, write)))).flat();
    if (last.length > 0) await engine.writeFiles(id, last);
  }
}

async function mergeOverwritten(engine: Engine, id: string, write: Written): Promise<readonly Written[]> {
  const { name, path, file, previous } = write;
  if (previous === undefined) return [];
  const [replaced] = await engine.readFiles(id, [`${path}-`]);
  // Ours is there where somebody has written since, who will look in the same way.
  const isExpected = [undefined, previous.text, file.text].includes(replaced?.text);
  const [now] = isExpected ? [] : await engine.readFiles(id, [path]);
  if (replaced === undefined || now === undefined) return [];
  const text = withChangesOfOthers(name, { base: previous.text, theirs: replaced.text, now: now.text });
  return text === now.text ? [] : [{ name, path, file: { ...now, text }, previous: now }];
}
