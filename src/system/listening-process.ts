import { readdir, readlink } from "node:fs/promises";
import { DoodError } from "../errors.ts";
import { isMounted, listenersHere } from "./own-socket.ts";
import { listProcesses } from "./processes.ts";

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

async function openFiles(pid: number): Promise<readonly string[]> {
  const folder = `/proc/${pid}/fd`;
  const numbers = await readdir(folder).catch(() => []);
  return Promise.all(numbers.map((number) => readlink(`${folder}/${number}`).catch(() => "")));
}
