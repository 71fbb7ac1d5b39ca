import type { ContainerFacts } from "../engine/engine.ts";
import { OVERFLOW_ID, toInside } from "../socket/id-map.ts";
import type { SocketMount } from "../socket/mount.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { readIdMaps, readSocket, type Site } from "./site.ts";

const STAT_TIMEOUT_MS = 10_000;

/**
 * The mounted socket as the container sees it: its numbers there are those here unless a user
 * namespace lies between. Undefined where that can't be found out: never a guess.
 */
export async function viewSocket(
  site: Site,
  container: ContainerFacts,
  mount: SocketMount,
): Promise<SocketFacts | undefined> {
  const here = await socketHere(site, mount);
  const seen = here === undefined ? undefined : await translate(site, container, here);
  return seen ?? askContainer(site, container.id, mount.path);
}

/** From this side of a user namespace to the container's; undefined where the way isn't known. */
async function translate(
  site: Site,
  container: ContainerFacts,
  here: SocketFacts,
): Promise<SocketFacts | undefined> {
  const maps = site.vantage === "host" && container.pid > 0 ? await readIdMaps(container.pid) : undefined;
  if (maps !== undefined) {
    return { uid: toInside(here.uid, maps.uid), gid: toInside(here.gid, maps.gid), mode: here.mode };
  }
  if (site.info.usernsRemap && container.usernsMode !== "host") {
    return { uid: OVERFLOW_ID, gid: OVERFLOW_ID, mode: here.mode };
  }
  // All containers of a rootless engine share its namespace; those of a rootful one have none between.
  const mapped = (site.info.rootless && site.vantage === "host") || here.gid === OVERFLOW_ID;
  return mapped ? undefined : here;
}

async function socketHere(site: Site, mount: SocketMount): Promise<SocketFacts | undefined> {
  const known = site.sockets.includes(mount.source);
  if (!known && site.vantage !== "host") return undefined;
  try {
    return await readSocket(known ? site.endpoint.path : mount.source);
  } catch {
    return undefined;
  }
}

/** `stat` in the container, where it has one: root there sees what its users see. */
async function askContainer(site: Site, id: string, path: string): Promise<SocketFacts | undefined> {
  const asked = await site.engine.exec(id, {
    command: ["stat", "-L", "-c", "%u %g %a", path],
    user: "0",
    timeoutMs: STAT_TIMEOUT_MS,
  });
  if (asked.kind !== "exited" || asked.code !== 0) return undefined;
  const [, uid, gid, mode] = /^(\d+) (\d+) ([0-7]+)\s*$/.exec(asked.output) ?? [];
  if (uid === undefined || gid === undefined || mode === undefined) return undefined;
  return { uid: Number(uid), gid: Number(gid), mode: Number.parseInt(mode, 8) };
}
