/** A socket's owner, group and permission bits, as one side of a user namespace sees them. */
export interface SocketFacts {
  readonly uid: number;
  readonly gid: number;
  /** Permission bits, as in 0o660. */
  readonly mode: number;
}

/** `root:docker 0660` as numbers, for people: "0:118 0660". */
export function socketTitle({ uid, gid, mode }: SocketFacts): string {
  return `${uid}:${gid} ${mode.toString(8).padStart(4, "0")}`;
}

/** Connecting to a Unix socket takes write permission on it: unix(7). */
const WRITE = { group: 0o020, others: 0o002 };

export function opensToGroup({ mode }: SocketFacts): boolean {
  return (mode & WRITE.group) !== 0;
}

export function opensToEveryone({ mode }: SocketFacts): boolean {
  return (mode & WRITE.others) !== 0;
}

export function opensToOwner({ mode }: SocketFacts): boolean {
  return (mode & 0o200) !== 0;
}
