import { endpointAddress } from "../engine/endpoint.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { toInside } from "../socket/id-map.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { readEngineIdMaps } from "../system/user-namespace.ts";
import { refuseSocketGroup } from "./plan/socket.ts";
import { isBeforeVm, isBehindNamespace, type SharedEngine } from "./shared-engine.ts";

/** What a container that doesn't exist yet needs, to use the engine from its start. */
export type NewContainer =
  | { readonly kind: "group"; readonly gid: number; readonly options: string }
  /** Docker in Docker over TCP: no group, but the engine's address. */
  | { readonly kind: "address"; readonly options: string }
  /** It could not be found out. */
  | { readonly kind: "failed"; readonly error: DoodError };

/** `options` are arguments of `docker create`, for `container.options`. Never a guess. */
export async function detectNewContainer(
  shared: SharedEngine,
  allowRootGroup: boolean,
): Promise<NewContainer> {
  const { connection, dindHost } = shared;
  const { endpoint } = connection;
  if (dindHost !== undefined && endpoint.kind === "tcp") {
    const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
    return { kind: "address", options: `--env DOCKER_HOST=${endpointAddress(endpoint)}${verify}` };
  }
  try {
    const gid = await detectGroup(shared, allowRootGroup);
    // A remapped container sees 65534: only the host's namespace shows the group.
    const namespace = connection.info.usernsRemap ? "--userns=host " : "";
    return { kind: "group", gid, options: `${namespace}--group-add ${gid}` };
  } catch (failure) {
    return { kind: "failed", error: toDoodError(failure) };
  }
}

/**
 * The group that a new container with the socket mounted needs, as it will see it.
 * @throws DoodError `gid-unknown`, `root-group`, `owner-only`: never a guess
 */
export async function detectGroup(shared: SharedEngine, allowRootGroup: boolean): Promise<number> {
  const seen = await viewOfNewContainer(shared);
  requireGroup(seen, allowRootGroup);
  return seen.gid;
}

/**
 * Asserts that membership of the socket's group gives access, and is acceptable.
 * @throws DoodError `owner-only`, `root-group`
 */
export function requireGroup(socket: SocketFacts, allowRootGroup: boolean): void {
  const refusal = refuseSocketGroup(socket, allowRootGroup);
  if (refusal !== undefined) throw new DoodError(refusal.code, refusal.message, refusal.remedy);
}

async function viewOfNewContainer(shared: SharedEngine): Promise<SocketFacts> {
  const { socket } = shared;
  if (socket.kind === "tcp") {
    throw new DoodError(
      "gid-unknown",
      "the engine is reached over TCP: its socket's group can't be seen from here",
      "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.",
    );
  }
  if (isBeforeVm(shared)) return viewInVm(shared);
  if (!isBehindNamespace(shared)) return socket.facts;
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
function viewInVm({ connection: { info } }: SharedEngine): SocketFacts {
  if (info.desktop) return { uid: 0, gid: 0, mode: 0o660 };
  throw new DoodError(
    "gid-unknown",
    "this machine's engine runs its containers on another kernel, in a virtual machine for example: the socket here only leads to it, and its group there is another than here",
    "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.",
  );
}
