import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { DoodError, errnoOf } from "../errors.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { seemsOwnSocket } from "./own-socket.ts";
import { INSTEAD, type Instead } from "./platform.ts";
import { type Folder, foldersTo } from "./trusted-path.ts";

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
    const closed = foldersTo(path).at(-1);
    return new DoodError(
      "socket-denied",
      `this user can't enter ${closed === undefined ? "a folder" : folderTitle(closed)} above ${title}`,
      closed?.path.startsWith("/run/podman") === true
        ? "On this machine, `sudo dood runner setup` has Podman let a group through, in Podman's own way. Or run this step as a user who may enter it."
        : "Run this step as a user who may enter it.",
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

/** For people: "the folder /run/podman (mode 0700, owner uid 0)". */
export function folderTitle({ path, uid, mode }: Folder): string {
  const owner = uid === 0 ? "root" : `uid ${uid}`;
  return `the folder ${path} (mode ${mode.toString(8).padStart(4, "0")}, owner ${owner})`;
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
