import { link, readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { DoodError, errnoOf } from "../errors.ts";

/** As long as shadow-utils itself waits (lib/commonio.c: LOCK_TRIES, LOCK_SLEEP). */
const TRIES = 15;
const PAUSE_MS = 1000;

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
  for (let attempt = 1; !(await isLinked(own, lock)); attempt++) {
    const holder = Number.parseInt(await readFile(lock, "utf8").catch(() => ""), 10);
    if (Number.isInteger(holder) && !isAlive(holder)) {
      await rm(lock, { force: true });
    } else if (attempt >= TRIES) {
      throw new DoodError(
        "account-file-locked",
        `${lock} is held by process ${Number.isInteger(holder) ? holder : "(unknown)"}`,
        "Another program is changing the machine's accounts: try again when it is done, or delete the file where there is none.",
      );
    } else {
      await delay(PAUSE_MS);
    }
  }
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
