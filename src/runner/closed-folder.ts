import type { PasswdEntry } from "../identity/passwd.ts";
import type { Folder } from "../system/trusted-path.ts";
import { isMember, type Machine } from "./machine.ts";

/** Entering a folder takes its execute bits: path_resolution(7). */
const ENTER = { owner: 0o100, group: 0o010, others: 0o001 };

/** The first folder on the way to the socket that a new login of a user can't enter; undefined if there is none. Pure. */
export function closedTo(user: PasswdEntry, machine: Machine): Folder | undefined {
  return user.uid === 0 ? undefined : machine.folders.find((folder) => !enters(user, folder, machine));
}

/** Folders that not everybody can enter. */
export function guardedFolders({ folders }: Pick<Machine, "folders">): readonly Folder[] {
  return folders.filter(({ mode }) => (mode & ENTER.others) === 0);
}

function enters(user: PasswdEntry, { uid, gid, mode }: Folder, machine: Machine): boolean {
  if (user.uid === uid) return (mode & ENTER.owner) !== 0;
  return (mode & (isMember(user, gid, machine) ? ENTER.group : ENTER.others)) !== 0;
}
