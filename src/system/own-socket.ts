import { readFileSync, realpathSync } from "node:fs";
import { DoodError } from "../errors.ts";
import { canonicalPath } from "../socket/mount.ts";
import { listeningOn } from "../socket/socket-tables.ts";
import { parseMountTable } from "./mount-table.ts";

/**
 * Whether a socket is this machine's own, and not another's that a container mounts, as far as anyone can tell: it is
 * no mount itself, and somebody listens on that path in this network namespace, which a container doesn't share unless
 * it was told to. Good enough to choose words by, and for nothing that root does: anyone can have a line for any path
 * written to /proc/net/unix.
 */
export function seemsOwnSocket(path: string): boolean {
  try {
    return !isMounted(path) && listenersHere(path).length > 0;
  } catch {
    return false; // no Linux, or no such socket
  }
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

/** Whether something is mounted at the very path, as a socket is in a container. */
export function isMounted(path: string): boolean {
  const real = realpathSync(path);
  const mounts = parseMountTable(readFileSync("/proc/self/mountinfo", "utf8"));
  return mounts.some(({ mountPoint }) => mountPoint === real);
}

/** The inodes of the sockets that listen on this path. */
export function listenersHere(path: string): readonly number[] {
  const paths = [path, realpathSync(path)].map(canonicalPath);
  return listeningOn(readFileSync("/proc/net/unix", "utf8"), paths);
}
