import { endpointAddress } from "../engine/endpoint.ts";
import { DoodError } from "../errors.ts";
import { toInside } from "../socket/id-map.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { readEngineIdMaps } from "../system/user-namespace.ts";
import { refuseSocketGroup } from "./plan/socket-group.ts";
import { isBeforeVm, isBehindNamespace, type Site } from "./site.ts";

/** What a container that doesn't exist yet needs, to use the socket from its start. */
export interface Detection {
  /** Undefined where none is needed. */
  readonly gid: number | undefined;
  /** Arguments of `docker create`, for `container.options`. */
  readonly containerOptions: string;
}

/**
 * The group that a new container with the socket mounted needs, as it will see it.
 * @throws DoodError `gid-unknown`, `root-group`, `owner-only`: never a guess
 */
export async function detectGrant(
  site: Site,
  allowRootGroup: boolean,
): Promise<Detection & { readonly gid: number }> {
  const seen = await viewOfNewContainer(site);
  requireGroup(seen, allowRootGroup);
  // A remapped container sees 65534: only the host's namespace shows the group.
  const namespace = site.info.usernsRemap ? "--userns=host " : "";
  return { gid: seen.gid, containerOptions: `${namespace}--group-add ${seen.gid}` };
}

/**
 * What a new container needs to use an engine in a container by its address: no group, but the address. Undefined
 * where there is a socket, whose group counts.
 */
export function detectAddress({ endpoint, nest }: Site): Detection | undefined {
  if (nest === undefined || endpoint.kind !== "tcp") return undefined;
  const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
  return { gid: undefined, containerOptions: `--env DOCKER_HOST=${endpointAddress(endpoint)}${verify}` };
}

/**
 * Asserts that membership of the socket's group gives access, and is acceptable.
 * @throws DoodError `owner-only`, `root-group`
 */
export function requireGroup(socket: SocketFacts, allowRootGroup: boolean): void {
  const refusal = refuseSocketGroup(socket, allowRootGroup);
  if (refusal !== undefined) throw new DoodError(refusal.code, refusal.message, refusal.remedy);
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
  if (isBeforeVm(site)) return viewInVm(site);
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

/** Docker Desktop's containers see `root:root 0660`, whatever this machine shows (docker/for-win#13969, docker/for-mac#4755). */
function viewInVm({ info }: Site): SocketFacts {
  if (info.desktop) return { uid: 0, gid: 0, mode: 0o660 };
  throw new DoodError(
    "gid-unknown",
    "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here",
    "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.",
  );
}
