import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { DoodError, errnoOf } from "../errors.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { seemsOwnSocket } from "./own-socket.ts";
import { INSTEAD, type Instead } from "./platform.ts";

/**
 * The socket at a path on this machine; `title` names it in messages, `instead` is what to do where there is none.
 * @throws DoodError `socket-missing`, `socket-not-a-socket`, `socket-denied`
 */
export function readSocket(path: string, title = path, instead = INSTEAD.linux): SocketFacts {
  try {
    const seen = statSync(path);
    if (!seen.isSocket()) throw notASocket(title, seen.isDirectory());
    return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
  } catch (failure) {
    throw failure instanceof DoodError ? failure : unreadable(path, title, instead, failure);
  }
}

function notASocket(title: string, isFolder: boolean): DoodError {
  return new DoodError(
    "socket-not-a-socket",
    `${title} is ${isFolder ? "a folder" : "a file"}, not a socket`,
    isFolder
      ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
      : "Name the engine's socket with the input `socket`.",
  );
}

function unreadable(path: string, title: string, { remedy, blocks }: Instead, cause: unknown): DoodError {
  if (errnoOf(cause) === "EACCES") {
    return new DoodError(
      "socket-denied",
      `a folder above ${title} is closed to this user`,
      "Run this step as a user who may enter it.",
      { cause },
    );
  }
  const dangling = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  return new DoodError(
    "socket-missing",
    dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`,
    remedy,
    { cause, blocks },
  );
}

/** Where a path leads once all links are followed; the path itself where that can't be told. */
export function linkTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Docker makes the first file in every container, Podman the second. A virtual machine that was made from a container
 * image has such a file too: there the engine listens on the socket itself, where it is given.
 */
export function isInContainer(socketPath: string | undefined): boolean {
  const isMarked = existsSync("/.dockerenv") || existsSync("/run/.containerenv");
  return isMarked && (socketPath === undefined || !seemsOwnSocket(socketPath));
}
