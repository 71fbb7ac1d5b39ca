import type { Endpoint } from "../engine/endpoint.ts";
import { DoodError } from "../errors.ts";
import { detectGroup } from "../grant/new-container.ts";
import { openSharedEngine, type SharedEngine } from "../grant/shared-engine.ts";
import type { Platform } from "../system/platform.ts";
import { readSocket } from "../system/socket-file.ts";

/**
 * The group that a new container needs for each of these sockets (paths on this machine), as it will see it.
 * @throws DoodError if a group can't be known, or doesn't help
 */
export async function readGroups(
  endpoint: Endpoint,
  platform: Platform,
  sockets: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  using shared = await openSharedEngine(endpoint, platform);
  const gids = await Promise.all(sockets.map((path) => readGroup(shared, path)));
  return new Map(sockets.flatMap((path, at) => (gids[at] === undefined ? [] : [[path, gids[at]]])));
}

async function readGroup(shared: SharedEngine, path: string): Promise<number> {
  if (shared.connection.info.usernsRemap) {
    throw new DoodError(
      "userns-remapped",
      "the engine maps its containers' ids (userns-remap), so that no group gives access",
      "A container needs `--userns=host` besides: that is the workflow's to decide, in `container.options`.",
    );
  }
  const { socket } = shared;
  const mounted = socket.kind === "tcp" ? socket : { ...socket, facts: readSocket(path) };
  return detectGroup({ ...shared, socket: mounted }, false);
}
