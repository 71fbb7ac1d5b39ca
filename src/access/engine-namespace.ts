import { readdir, readFile, stat } from "node:fs/promises";
import { toInside } from "../socket/id-map.ts";
import { readIdMaps } from "./site.ts";

const DAEMONS = ["dockerd", "podman"];

/**
 * The user namespace of a rootless engine, which all its containers share, read from its daemon's
 * process: the one that runs as the socket's owner and for which that owner is root. Undefined where
 * none can be seen, or where several disagree.
 */
export async function readEngineIdMaps(ownerUid: number) {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
      if (!DAEMONS.includes(name.trim())) return [];
      const owner = await stat(`/proc/${pid}`).catch(() => undefined);
      const maps = owner?.uid === ownerUid ? await readIdMaps(Number(pid)) : undefined;
      return maps !== undefined && toInside(ownerUid, maps.uid) === 0 ? [maps] : [];
    }),
  );
  const [first, ...others] = found.flat();
  return others.every((maps) => JSON.stringify(maps) === JSON.stringify(first)) ? first : undefined;
}
