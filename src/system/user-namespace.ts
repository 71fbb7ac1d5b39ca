import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { DoodError } from "../errors.ts";
import { type IdRange, parseIdMap, toInside } from "../socket/id-map.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { describeUnmapped, isUnmapped, UNMAPPED_REMEDY } from "../socket/unmapped.ts";
import { listPids } from "./pids.ts";

const DAEMONS = ["dockerd", "podman"];

/**
 * The user namespace of a rootless engine, which all its containers share, read from its daemon's
 * process: the one that runs as the socket's owner and for which that owner is root. Undefined where
 * none can be seen, or where several disagree.
 */
export async function readEngineIdMaps(ownerUid: number) {
  const pids = await listPids();
  const found = await Promise.all(
    pids.map(async (pid) => {
      const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
      if (!DAEMONS.includes(name.trim())) return [];
      const owner = await stat(`/proc/${pid}`).catch(() => undefined);
      const maps = owner?.uid === ownerUid ? readIdMaps(pid) : undefined;
      return maps !== undefined && toInside(ownerUid, maps.uid) === 0 ? [maps] : [];
    }),
  );
  const [first, ...others] = found.flat();
  return others.every((maps) => JSON.stringify(maps) === JSON.stringify(first)) ? first : undefined;
}

/** What a process's ids are in its own user namespace. */
export interface IdMaps {
  readonly uid: readonly IdRange[];
  readonly gid: readonly IdRange[];
}

/** The user namespace of a process of this machine; undefined where it can't be seen. */
export function readIdMaps(pid: number): IdMaps | undefined {
  try {
    const read = (file: string) => parseIdMap(readFileSync(`/proc/${pid}/${file}`, "utf8"));
    const maps = { uid: read("uid_map"), gid: read("gid_map") };
    return maps.uid.length === 0 || maps.gid.length === 0 ? undefined : maps;
  } catch {
    return undefined;
  }
}

/**
 * Refuses a socket whose owner this process's own namespace lacks: there not even root may use it.
 * @throws DoodError `userns-remapped`, or `socket-elsewhere` in a rootless engine's container
 */
export function requireMappedOwner(socket: SocketFacts, path: string): void {
  if (!isUnmapped(socket)) return;
  const root = readIdMaps(process.pid)?.uid.find(({ inside }) => inside === 0);
  // Without a namespace of its own it is the user nobody.
  if (root === undefined || root.outside === 0) return;
  const seen = `this container ${describeUnmapped(path, socket)}`;
  // A rootless engine maps its own user, alone, to root (rootlesskit pkg/parent, newuidmap(1)).
  throw root.length === 1
    ? new DoodError(
        "socket-elsewhere",
        `${seen}; the engine is rootless, and this is another engine's socket (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`,
        "Mount the rootless engine's own socket (`$XDG_RUNTIME_DIR/docker.sock`) under its own path, and set DOCKER_HOST to that path.",
      )
    : new DoodError("userns-remapped", seen, UNMAPPED_REMEDY);
}
