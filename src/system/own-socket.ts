import { readFileSync, realpathSync } from "node:fs";
import { readdir, readlink } from "node:fs/promises";
import { DoodError } from "../errors.ts";
import { canonicalPath } from "../socket/mount.ts";
import { listeningOn, mountPoints } from "../socket/socket-tables.ts";
import { listProcesses } from "./processes.ts";

/**
 * Whether a socket is this machine's own, and not another's that a container mounts: it is no mount itself, and a
 * process of root's, in this very mount namespace, listens on it. A line of /proc/net/unix alone wouldn't do, which
 * anyone can have written for any path: who holds the socket counts. Needs root, to see that.
 */
async function isOwnSocket(path: string): Promise<boolean> {
  if (isMounted(path)) return false;
  const listeners = listenersHere(path).map((inode) => `socket:[${inode}]`);
  if (listeners.length === 0) return false;
  const here = await readlink("/proc/self/ns/mnt");
  const roots = (await listProcesses()).filter(({ isRoots }) => isRoots);
  const holds = roots.map(async ({ pid }) => {
    const namespace = await readlink(`/proc/${pid}/ns/mnt`).catch(() => "");
    return namespace === here && (await openFiles(pid)).some((file) => listeners.includes(file));
  });
  return (await Promise.all(holds)).includes(true);
}

/**
 * The same as far as anyone can tell: somebody listens on that path in this network namespace, which a container
 * doesn't share unless it was told to. Good enough to choose words by, and for nothing that root does.
 */
export function seemsOwnSocket(path: string): boolean {
  try {
    return !isMounted(path) && listenersHere(path).length > 0;
  } catch {
    return false; // no Linux, or no such socket
  }
}

/**
 * Asserts that an access list may be written: to the machine of a container's mounted socket a uid is somebody else.
 * @throws DoodError `acl-unavailable`
 */
export async function requireOwnSocket(path: string): Promise<void> {
  if (await isOwnSocket(path)) return;
  throw new DoodError(
    "acl-unavailable",
    `${path} isn't this machine's own socket: no process of root's here listens on it, as in a container that mounts its machine's. An access list names users by number, and would let in that machine's user of the same number, too`,
    "Start the runner with the socket's group: `dood options IMAGE` on the engine's machine gives the option (`--for arc` for a pod). If this is the engine's machine, restart the runner, which then has the group of its user.",
  );
}

/**
 * Asserts that what is done to a socket isn't done to another machine's: from in a container its mount shows.
 * @throws DoodError `socket-elsewhere`
 */
export function requireNotMounted(path: string): void {
  if (!isMounted(path)) return;
  throw new DoodError(
    "socket-elsewhere",
    `${path} is mounted here from another machine: its owner and access list are that machine's, whose users and groups have other numbers than in this container`,
    "Run this on the engine's own machine.",
  );
}

function isMounted(path: string): boolean {
  return mountPoints(readFileSync("/proc/self/mountinfo", "utf8")).includes(realpathSync(path));
}

function listenersHere(path: string): readonly number[] {
  const paths = [path, realpathSync(path)].map(canonicalPath);
  return listeningOn(readFileSync("/proc/net/unix", "utf8"), paths);
}

async function openFiles(pid: number): Promise<readonly string[]> {
  const folder = `/proc/${pid}/fd`;
  const numbers = await readdir(folder).catch(() => []);
  return Promise.all(numbers.map((number) => readlink(`${folder}/${number}`).catch(() => "")));
}
