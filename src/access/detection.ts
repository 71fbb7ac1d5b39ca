import { DoodError } from "../errors.ts";
import { toInside } from "../socket/id-map.ts";
import { opensToGroup, type SocketFacts, socketTitle } from "../socket/socket-facts.ts";
import { isBehindNamespace, type Site } from "./site.ts";
import { readEngineIdMaps } from "./user-namespace.ts";

/** What a container that doesn't exist yet needs, to use the socket from its start. */
export interface Detection {
  readonly gid: number;
  /** Arguments of `docker create`, for `container.options`. */
  readonly containerOptions: string;
}

/**
 * The group that a new container with the socket mounted needs, as it will see it.
 * @throws DoodError `gid-unknown`, `root-group`, `owner-only`: never a guess
 */
export async function detectGrant(site: Site, allowRootGroup: boolean): Promise<Detection> {
  const seen = await viewOfNewContainer(site);
  requireGroup(seen, allowRootGroup);
  // A remapped container sees 65534: only the host's namespace shows the group.
  const namespace = site.info.usernsRemap ? "--userns=host " : "";
  return { gid: seen.gid, containerOptions: `${namespace}--group-add ${seen.gid}` };
}

/**
 * Asserts that membership of the socket's group gives access, and is acceptable.
 * @throws DoodError `owner-only`, `root-group`
 */
export function requireGroup(socket: SocketFacts, allowRootGroup: boolean): void {
  if (!opensToGroup(socket)) {
    throw new DoodError(
      "owner-only",
      `only its owner may use the socket (${socketTitle(socket)}): no group gives access`,
      'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.',
    );
  }
  if (socket.gid === 0 && !allowRootGroup) {
    throw new DoodError(
      "root-group",
      "the socket belongs to group 0 (root): a member of it can also write whatever that group may write",
      "Let the engine give its socket a group of its own; or, where group 0 is acceptable (in a rootless engine it is not the host's root), set `allow-root-group: true`.",
    );
  }
}

async function viewOfNewContainer(site: Site): Promise<SocketFacts> {
  const { socket } = site;
  if (socket.kind === "tcp") {
    throw new DoodError(
      "gid-unknown",
      "the engine is reached over TCP: its socket's group can't be seen from here",
      "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.",
    );
  }
  if (!isBehindNamespace(site)) return socket.facts;
  const maps = await readEngineIdMaps(socket.facts.uid);
  if (maps === undefined) {
    throw new DoodError(
      "gid-unknown",
      "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here",
      "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.",
    );
  }
  const { uid, gid, mode } = socket.facts;
  return { uid: toInside(uid, maps.uid), gid: toInside(gid, maps.gid), mode };
}
