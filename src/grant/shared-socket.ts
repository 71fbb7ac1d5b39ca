import { DEFAULT_SOCKET } from "../engine/docker-host.ts";
import { type Endpoint, endpointTitle } from "../engine/endpoint.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { INSTEAD, type Platform } from "../system/platform.ts";
import { linkTarget, readSocket } from "../system/socket-file.ts";
import { requireMappedOwner } from "../system/user-namespace.ts";

/** Where this process runs: on the engine's machine, or in (or beside) a container there. */
export type Vantage = "host" | "container";

/** The engine's socket, as this process has it and as containers mount it. */
export type SharedSocket = UnixSocket | TcpAddress;

export interface UnixSocket {
  readonly kind: "unix";
  readonly path: string;
  readonly facts: SocketFacts;
  /** The same socket as paths on the engine's machine, the way containers mount it. */
  readonly hostPaths: readonly string[];
  readonly vantage: Vantage;
}

/** Over TCP there is no socket here that could be granted. */
interface TcpAddress extends Pick<UnixSocket, "hostPaths" | "vantage"> {
  readonly kind: "tcp";
}

/** @throws DoodError as readSocket does, and `userns-remapped`, `socket-elsewhere` */
export function readSharedSocket(endpoint: Endpoint, vantage: Vantage, platform: Platform): SharedSocket {
  const hostPaths = socketPaths(endpoint);
  if (endpoint.kind === "tcp") return { kind: "tcp", hostPaths, vantage };
  const facts = readSocket(endpoint.path, endpointTitle(endpoint), INSTEAD[platform]);
  requireMappedOwner(facts, endpoint.path);
  return { kind: "unix", path: endpoint.path, facts, hostPaths, vantage };
}

/** The paths by which containers may mount the socket, as far as this machine can tell. */
export function socketPaths(endpoint: Endpoint): readonly string[] {
  if (endpoint.kind === "tcp") return [DEFAULT_SOCKET];
  return [...new Set([endpoint.path, linkTarget(endpoint.path)])];
}
