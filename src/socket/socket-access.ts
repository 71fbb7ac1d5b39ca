import { opensToGroup, opensToOwner, type SocketFacts } from "./socket-facts.ts";

/** A process's credentials as the kernel holds them. */
export interface ProcessCredentials {
  readonly uid: number;
  /** Its own group first, then the supplementary ones. */
  readonly groups: readonly number[];
}

/** A process of a container, by the engine's pid; the name is the program's, as the kernel has it. */
export interface ContainerProcess extends ProcessCredentials {
  readonly pid: number;
  readonly name: string;
}

/** By which of its credentials the kernel lets a process connect. */
export type AccessClass = "root" | "owner" | "member";

/**
 * What the kernel asks on connect(2), short of an ACL: root may, then the owner's bits count for the owner, and the
 * group's for a member who isn't the owner (path_resolution(7), Linux fs/namei.c acl_permission_check). The
 * others' bits are left out: access that everyone has is no access that anyone was given.
 */
export function accessClass(
  user: { readonly uid: number; readonly gid: number; readonly groups: readonly number[] },
  socket: SocketFacts,
): AccessClass | undefined {
  if (user.uid === 0) return "root";
  if (user.uid === socket.uid) return opensToOwner(socket) ? "owner" : undefined;
  const isMember = user.gid === socket.gid || user.groups.includes(socket.gid);
  return isMember && opensToGroup(socket) ? "member" : undefined;
}
