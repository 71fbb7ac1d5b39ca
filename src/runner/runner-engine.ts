import { join } from "node:path";
import { parseDockerHost } from "../engine/docker-host.ts";
import { endpointAddress } from "../engine/endpoint.ts";
import { DoodError, errnoOf, toDoodError } from "../errors.ts";
import type { PasswdEntry } from "../identity/passwd.ts";
import { fromBytes } from "../identity/text-file.ts";
import { canonicalPath } from "../socket/mount.ts";
import { accessClass } from "../socket/socket-access.ts";
import { type SocketFacts, socketTitle } from "../socket/socket-facts.ts";
import { actAs } from "../system/acting-as.ts";
import { linkTarget, readSocket } from "../system/socket-file.ts";
import { lastHost } from "./env-file.ts";
import { readRunnerFile } from "./runner-folder.ts";
import type { Runner } from "./runners.ts";

/**
 * Which engine a runner's jobs use: the machine's, unless its `.env` or its unit sets DOCKER_HOST. The runner's user
 * writes the `.env`: it is judged and shown, and nothing is done by it.
 */
export type RunnerEngine =
  | { readonly kind: "machine" }
  /** Another Unix socket, as the runner's user sees it. */
  | { readonly kind: "socket"; readonly origin: string; readonly path: string; readonly socket: SocketFacts }
  /** Reached over the network, where no group counts. */
  | { readonly kind: "remote"; readonly origin: string; readonly address: string }
  /** None that a job could use. */
  | { readonly kind: "none"; readonly origin: string; readonly why: string }
  /** The `.env` can't be read by whoever asks. */
  | { readonly kind: "unread"; readonly why: string; readonly remedy: string };

const AS_ROOT = "Look as root: sudo dood runner check";

/** `login` is the groups that a new login of the runner's user has; `socketPath` the machine's engine's socket. */
export function readRunnerEngine(
  { folder, environment }: Runner,
  { uid, gid }: PasswdEntry,
  login: readonly number[],
  socketPath: string,
): RunnerEngine {
  const file = folder === undefined ? undefined : join(folder, ".env");
  try {
    const text = file === undefined ? undefined : readRunnerFile(file)?.text;
    const inFile = lastHost(text ?? "");
    const value = inFile ?? environment["DOCKER_HOST"] ?? "";
    const origin = inFile === undefined ? "DOCKER_HOST of its unit" : `DOCKER_HOST in ${file}`;
    return value === ""
      ? { kind: "machine" }
      : look(fromBytes(value), origin, socketPath, { uid, gid, login });
  } catch (failure) {
    if (!(failure instanceof DoodError)) {
      return { kind: "unread", why: `${file} can't be read (${errnoOf(failure)})`, remedy: AS_ROOT };
    }
    return { kind: "unread", why: failure.message, remedy: failure.remedy };
  }
}

function look(
  value: string,
  origin: string,
  socketPath: string,
  { uid, gid, login }: { readonly uid: number; readonly gid: number; readonly login: readonly number[] },
): RunnerEngine {
  try {
    const address = parseDockerHost(value, origin);
    if (address.kind === "tcp") {
      return { kind: "remote", origin, address: endpointAddress({ ...address, origin }) };
    }
    const { path } = address;
    if (canonicalPath(path) === canonicalPath(socketPath)) return { kind: "machine" };
    // With that user's ids: whatever the path leads to, only that user's own rights count.
    return actAs({ uid, gid, groups: login }, (): RunnerEngine => {
      const socket = readSocket(path);
      return linkTarget(path) === linkTarget(socketPath)
        ? { kind: "machine" }
        : { kind: "socket", origin, path, socket };
    });
  } catch (failure) {
    return { kind: "none", origin, why: toDoodError(failure).message };
  }
}

/** Why a user can't use the socket that their runner uses; undefined if they can. Pure. */
export function denialAt(
  { path, socket }: Extract<RunnerEngine, { readonly kind: "socket" }>,
  { uid, gid }: PasswdEntry,
  groups: readonly number[],
): string | undefined {
  if (accessClass({ uid, gid, groups }, socket) !== undefined || (socket.mode & 0o002) !== 0)
    return undefined;
  return `${path} belongs to others (${socketTitle(socket)})`;
}
