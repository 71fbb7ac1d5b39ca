import { lstatSync, realpathSync, statSync } from "node:fs";
import { DEFAULT_SOCKET } from "../engine/docker-host.ts";
import { type Endpoint, endpointTitle } from "../engine/endpoint.ts";
import type { Engine, EngineInfo } from "../engine/engine.ts";
import { INSTEAD, platformOf } from "../engine/platform.ts";
import { DoodError, errnoOf } from "../errors.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { requireMappedOwner } from "../system/user-namespace.ts";
import type { Nest } from "./discover/docker-in-docker.ts";

/** The place from which a run acts: an engine, its socket as seen here, and on which side of it we are. */
export interface Site {
  readonly engine: Engine;
  readonly info: EngineInfo;
  readonly endpoint: Endpoint;
  readonly socket: EngineSocket;
  /** The same socket as paths on the engine's machine, the way containers mount it. */
  readonly sockets: readonly string[];
  /** `host`: this process runs on the engine's machine; `container`: in (or beside) the job container. */
  readonly vantage: "host" | "container";
  /** The container that docker's engine runs in, where it does: Docker in Docker. */
  readonly nest?: Nest;
}

/** The engine's socket, if it is reached by one: over TCP there is none here that could be granted. */
export type EngineSocket =
  | { readonly kind: "unix"; readonly path: string; readonly facts: SocketFacts }
  | { readonly kind: "tcp" };

/** @throws DoodError as readSocket does, and `userns-remapped`, `socket-elsewhere` */
export function readEngineSocket(endpoint: Endpoint): EngineSocket {
  if (endpoint.kind === "tcp") return { kind: "tcp" };
  const facts = readSocket(endpoint.path, endpointTitle(endpoint));
  requireMappedOwner(facts, endpoint.path);
  return { kind: "unix", path: endpoint.path, facts };
}

/** The paths by which containers may mount the socket, as far as this machine can tell. */
export function enginePaths(endpoint: Endpoint): readonly string[] {
  if (endpoint.kind === "tcp") return [DEFAULT_SOCKET];
  const real = linkTarget(endpoint.path);
  return [...new Set([endpoint.path, real])];
}

function linkTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The socket at a path on this machine; `title` names it in messages.
 * @throws DoodError `socket-missing`, `socket-not-a-socket`, `socket-denied`
 */
export function readSocket(path: string, title = path): SocketFacts {
  try {
    const seen = statSync(path);
    if (!seen.isSocket()) {
      throw new DoodError(
        "socket-not-a-socket",
        `${title} is ${seen.isDirectory() ? "a folder" : "a file"}, not a socket`,
        seen.isDirectory()
          ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
          : "Name the engine's socket with the input `socket`.",
      );
    }
    return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
  } catch (failure) {
    if (failure instanceof DoodError) throw failure;
    if (errnoOf(failure) === "EACCES") {
      throw new DoodError(
        "socket-denied",
        `a folder above ${title} is closed to this user`,
        "Run this step as a user who may enter it.",
        { cause: failure },
      );
    }
    const dangling = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    const { remedy, blocks } = INSTEAD[platformOf(process.platform, process.env)];
    throw new DoodError(
      "socket-missing",
      dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`,
      remedy,
      { cause: failure, blocks },
    );
  }
}

/**
 * Whether a rootless engine's containers see other ids than this process. For them its user is root,
 * and so the socket's owner; from outside that user has a number of its own.
 */
export function isBehindNamespace({ info, socket }: Pick<Site, "info" | "socket">): boolean {
  return info.rootless && socket.kind === "unix" && socket.facts.uid !== 0;
}

/**
 * Whether containers run in a virtual machine, to whose socket this machine's only leads: Docker Desktop, and any
 * engine of a Mac or of Windows. Owner and mode of the one say nothing of the other's (docker/for-win#13969).
 */
export function isBeforeVm({ info, vantage }: Pick<Site, "info" | "vantage">): boolean {
  return vantage === "host" && (info.desktop || process.platform !== "linux");
}
