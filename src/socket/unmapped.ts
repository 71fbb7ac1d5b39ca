import { OVERFLOW_ID } from "./id-map.ts";
import { type SocketFacts, socketTitle } from "./socket-facts.ts";

/**
 * Whether a socket's owner is none that the seeing process's user namespace maps: it then shows 65534, which without
 * a namespace is the user nobody. Not even root in there may use such a socket.
 */
export function isUnmapped({ uid, gid }: SocketFacts): boolean {
  return uid === OVERFLOW_ID && gid === OVERFLOW_ID;
}

/** What is wrong, after "the container" or "this container". */
export function describeUnmapped(path: string, socket: SocketFacts): string {
  return `runs in a user namespace (userns-remap) that doesn't map the owner of ${path}: it sees ${socketTitle(socket)}, and not even its root may use it`;
}

/** The one way out: a container without a namespace of its own. */
export const UNMAPPED_REMEDY = "Create the container in the host's user namespace: `--userns=host`.";
