import { release } from "node:os";
import { type EngineConnection, openConnection } from "../engine/connection.ts";
import type { Endpoint } from "../engine/endpoint.ts";
import type { EngineInfo } from "../engine/engine.ts";
import type { Trace } from "../engine/trace.ts";
import { isSameKernel } from "../socket/same-kernel.ts";
import type { Platform } from "../system/platform.ts";
import { isInContainer } from "../system/socket-file.ts";
import { type DindHost, findDindHost } from "./discover/docker-in-docker.ts";
import { readSharedSocket, type SharedSocket } from "./shared-socket.ts";

/** An engine, and the socket by which it is shared with containers; closed by `using`. */
export interface SharedEngine {
  readonly connection: EngineConnection;
  readonly socket: SharedSocket;
  /** Who answers at the socket: with Docker in Docker another engine than that of the connection. */
  readonly socketEngine: Pick<EngineInfo, "title" | "version">;
  /** The container that the engine runs in, if it does: Docker in Docker. */
  readonly dindHost: DindHost | undefined;
}

/**
 * For a program that is not part of a job: on the engine's machine, or in any container there.
 * @throws DoodError where the engine can't be reached
 */
export async function openSharedEngine(
  endpoint: Endpoint,
  platform: Platform,
  trace?: Trace,
): Promise<SharedEngine & Disposable> {
  const isInside = isInContainer(endpoint.kind === "unix" ? endpoint.path : undefined);
  const socket = readSharedSocket(endpoint, isInside ? "container" : "host", platform);
  const connection = await openConnection(endpoint, trace);
  const shared = sharedEngine(connection, socket, findDindHost(connection.info, endpoint, []));
  return { ...shared, [Symbol.dispose]: () => connection[Symbol.dispose]() };
}

/** The machine of an engine in a container is that container: its paths are others than here. */
export function sharedEngine(
  connection: EngineConnection,
  socket: SharedSocket,
  dindHost: DindHost | undefined,
): SharedEngine {
  const seen: SharedSocket = dindHost === undefined ? socket : { ...socket, vantage: "container" };
  return { connection, socket: seen, socketEngine: connection.info, dindHost };
}

/**
 * Whether a rootless engine's containers see other ids than this process. For them its user is root,
 * and so the socket's owner; from outside that user has a number of its own.
 */
export function isBehindNamespace({
  connection,
  socket,
}: Pick<SharedEngine, "connection" | "socket">): boolean {
  return connection.info.rootless && socket.kind === "unix" && socket.facts.uid !== 0;
}

/**
 * Whether containers run on another machine than this, to whose socket this one's only leads: Docker Desktop, any
 * engine of a Mac or of Windows, and a socket that is forwarded from a virtual machine (Lima, Colima, Rancher Desktop)
 * or over ssh, as another kernel tells. Owner and mode of the one say nothing of the other's (docker/for-win#13969,
 * rancher-desktop#1156).
 */
export function isBeforeVm({ connection, socket }: Pick<SharedEngine, "connection" | "socket">): boolean {
  const { desktop, kernel = release() } = connection.info;
  const isElsewhere = desktop || process.platform !== "linux" || !isSameKernel(kernel, release());
  return socket.vantage === "host" && isElsewhere;
}
