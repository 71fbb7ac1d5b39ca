import { OVERFLOW_ID } from "./id-map.ts";
import { opensToEveryone, type SocketFacts, socketTitle } from "./socket-facts.ts";

/**
 * The two wrong fixes that people apply to an engine's socket. `open`: everyone on the machine may use it, and so
 * become root on it (chmod 666). `chowned`: it was given to one user, and everybody else is left as they were.
 */
export type Misuse = "open" | "chowned";

/** `rootless`: the socket is a user's own, so that its owner tells nothing. */
export function findMisuse(socket: SocketFacts, rootless: boolean): readonly Misuse[] {
  const open = opensToEveryone(socket) ? (["open"] as const) : [];
  const chowned = isRoots(socket, rootless) && socket.uid !== 0 ? (["chowned"] as const) : [];
  return [...open, ...chowned];
}

/** What is wrong, for people. */
export function describeMisuse(misuse: Misuse, path: string, socket: SocketFacts): string {
  const seen = `${path} (${socketTitle(socket)})`;
  return misuse === "open"
    ? `everyone on the machine may use ${seen}, and so become root on it: somebody ran chmod 666 or the like`
    : `somebody has chowned ${seen} to user ${socket.uid}: it works for that one alone`;
}

/**
 * The socket as it should be: root's, of a group, and with no more bits than it has. A repair takes access away
 * and gives none, but that the machine's docker group, where it is known, stands in for group 0.
 */
export function repaired(socket: SocketFacts, rootless: boolean, dockerGid: number | undefined): SocketFacts {
  const mode = socket.mode & 0o660;
  if (!isRoots(socket, rootless)) return { ...socket, mode };
  return { uid: 0, gid: socket.gid === 0 ? (dockerGid ?? 0) : socket.gid, mode };
}

/** The repair as a line for a shell on the engine's machine. */
export function repairLine(path: string, socket: SocketFacts, rootless: boolean): string {
  const { uid, mode } = repaired(socket, rootless, undefined);
  const owner = socket.gid === 0 && isRoots(socket, rootless) ? "root:docker" : "root";
  return [
    ...(uid !== socket.uid || owner === "root:docker" ? [`sudo chown ${owner} ${path}`] : []),
    ...(mode === socket.mode ? [] : [`sudo chmod ${mode.toString(8)} ${path}`]),
  ].join(" && ");
}

/** Whether root is the rightful owner: not of a rootless engine's socket, nor of one that can't be told from here. */
function isRoots(socket: SocketFacts, rootless: boolean): boolean {
  return !rootless && socket.uid !== OVERFLOW_ID;
}
