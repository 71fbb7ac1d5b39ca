import { link, readFile, rm, writeFile } from "node:fs/promises";
import { DoodError, errnoOf } from "../errors.ts";
import { pollUntil } from "./poll.ts";

/** As long as shadow-utils itself waits (lib/commonio.c: LOCK_TRIES, LOCK_SLEEP). */
const PATIENCE = { timeoutMs: 15_000, intervalMs: 1000 };

/**
 * Does something while this process holds the lock of an account file, in the way of useradd(8) and
 * groupadd(8): `<file>.lock` is a hard link to a file that holds the owner's process id.
 * @throws DoodError `account-file-locked`
 */
export async function withLock<T>(path: string, act: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const own = `${path}.${process.pid}`;
  await writeFile(own, `${process.pid}\0`, { mode: 0o600 });
  try {
    await acquire(own, lock);
  } finally {
    await rm(own, { force: true });
  }
  try {
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(own: string, lock: string): Promise<void> {
  const isHeld = await pollUntil(PATIENCE, async () => {
    if (await isLinked(own, lock)) return true;
    const holder = await holderOf(lock);
    if (holder === undefined || isAlive(holder)) return undefined;
    await rm(lock, { force: true });
    return (await isLinked(own, lock)) || undefined;
  });
  if (isHeld !== undefined) return;
  throw new DoodError(
    "account-file-locked",
    `${lock} is held by process ${(await holderOf(lock)) ?? "(unknown)"}`,
    "Another program is changing the machine's accounts: try again when it is done, or delete the file if there is none.",
  );
}

/** Undefined if the lock is gone, or doesn't say whose it is. */
async function holderOf(lock: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(lock, "utf8").catch(() => ""), 10);
  return Number.isInteger(pid) ? pid : undefined;
}

/** False where the lock is somebody else's. */
async function isLinked(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock);
    return true;
  } catch (failure) {
    if (errnoOf(failure) === "EEXIST") return false;
    throw failure;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return errnoOf(failure) === "EPERM";
  }
}
