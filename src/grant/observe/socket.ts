import { endpointAddress } from "../../engine/endpoint.ts";
import type { ContainerFacts } from "../../engine/engine.ts";
import { execStat } from "../../engine/root-stat.ts";
import { DoodError } from "../../errors.ts";
import { OVERFLOW_ID, toInside } from "../../socket/id-map.ts";
import { canonicalPath, type SocketMount } from "../../socket/mount.ts";
import type { SocketFacts } from "../../socket/socket-facts.ts";
import { isUnmapped } from "../../socket/unmapped.ts";
import { readSocket } from "../../system/socket-file.ts";
import { isBeforeVm, isBehindNamespace, type SharedEngine } from "../shared-engine.ts";
import { readContainerIdMaps } from "./container-processes.ts";

/**
 * The mounted socket as the container sees it: its numbers there are those here unless a user
 * namespace lies between. Undefined where that can't be found out: never a guess.
 * @throws DoodError `socket-elsewhere`, `socket-not-a-socket`: what is mounted can never work
 */
export async function viewSocket(
  shared: SharedEngine,
  container: ContainerFacts,
  mount: SocketMount,
): Promise<SocketFacts | undefined> {
  const seen = await lookAt(shared, container, mount);
  const isClosed = seen === "no-socket" || (seen !== undefined && isUnmapped(seen));
  if (shared.connection.info.rootless && !isOwnSocket(shared, mount) && isClosed) {
    throw elsewhere(shared, mount, seen);
  }
  if (seen === "no-socket") throw notASocket(mount);
  return seen;
}

async function lookAt(
  shared: SharedEngine,
  container: ContainerFacts,
  mount: SocketMount,
): Promise<SocketFacts | "no-socket" | undefined> {
  const here = socketHere(shared, mount);
  if (here === "no-socket") return here;
  const seen = here === undefined ? undefined : translate(shared, container, here);
  return seen ?? askContainer(shared, container.id, mount.path);
}

/** From this side of a user namespace to the container's; undefined where the way isn't known. */
function translate(
  shared: SharedEngine,
  container: ContainerFacts,
  here: SocketFacts,
): SocketFacts | undefined {
  const maps = readContainerIdMaps(container);
  if (maps !== undefined) {
    return { uid: toInside(here.uid, maps.uid), gid: toInside(here.gid, maps.gid), mode: here.mode };
  }
  if (shared.connection.info.usernsRemap && container.usernsMode !== "host") {
    return { uid: OVERFLOW_ID, gid: OVERFLOW_ID, mode: here.mode };
  }
  // All containers of a rootless engine share its namespace; those of a rootful one have none between.
  const mapped = isBehindNamespace(shared) || here.gid === OVERFLOW_ID;
  return mapped ? undefined : here;
}

function isOwnSocket(shared: SharedEngine, mount: SocketMount): boolean {
  return shared.socket.hostPaths.map(canonicalPath).includes(canonicalPath(mount.source));
}

/** The mounted socket's path as this process has it; undefined where it has none. */
export function pathHere(shared: SharedEngine, mount: SocketMount): string | undefined {
  // Behind a TCP address, and in a virtual machine, the paths are another machine's.
  if (shared.socket.kind === "tcp" || isBeforeVm(shared)) return undefined;
  if (isOwnSocket(shared, mount)) return shared.socket.path;
  return shared.socket.vantage === "host" ? mount.source : undefined;
}

function socketHere(shared: SharedEngine, mount: SocketMount): SocketFacts | "no-socket" | undefined {
  const path = pathHere(shared, mount);
  if (path === undefined) return undefined;
  try {
    return readSocket(path);
  } catch (failure) {
    const isThere = failure instanceof DoodError && failure.code === "socket-not-a-socket";
    return isThere ? "no-socket" : undefined;
  }
}

/** `stat` in the container, where it has one: root there sees what its users see. `%f` is st_mode. */
async function askContainer(
  shared: SharedEngine,
  id: string,
  path: string,
): Promise<SocketFacts | "no-socket" | undefined> {
  const { engine } = shared.connection;
  const asked = await execStat(["-L", "-c", "%u %g %f", path], (request) => engine.exec(id, request));
  if (asked?.kind !== "exited" || asked.code !== 0) return undefined;
  const [, uid, gid, hex] = /^(\d+) (\d+) ([0-9a-f]+)\s*$/.exec(asked.output) ?? [];
  if (uid === undefined || gid === undefined || hex === undefined) return undefined;
  const mode = Number.parseInt(hex, 16);
  const isSocket = (mode & 0o170000) === 0o140000;
  return isSocket ? { uid: Number(uid), gid: Number(gid), mode: mode & 0o7777 } : "no-socket";
}

/** actions/runner#827: the runner mounts the usual path whatever DOCKER_HOST says. */
function elsewhere(
  shared: SharedEngine,
  mount: SocketMount,
  seen: SocketFacts | "no-socket" | undefined,
): DoodError {
  const own = shared.socket.hostPaths[0] ?? endpointAddress(shared.connection.endpoint);
  const what = seen === "no-socket" ? "an empty folder" : "another engine's socket, closed to it";
  return new DoodError(
    "socket-elsewhere",
    `${mount.path} in the container is ${what}: ${mount.source} was mounted, but this rootless engine listens at ${own} (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`,
    `Mount the engine's own socket beside it and point docker there: \`volumes: ["${own}:${own}"]\` and \`env: { DOCKER_HOST: "unix://${own}" }\`.`,
  );
}

function notASocket(mount: SocketMount): DoodError {
  return new DoodError(
    "socket-not-a-socket",
    `what the container sees at ${mount.path} is no socket: ${mount.source} on the engine's machine is a folder or a file`,
    "The engine makes an empty folder where a mounted path didn't exist: start the engine that owns the socket first, or mount the right path, then recreate the container.",
  );
}
