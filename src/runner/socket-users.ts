import { parsePasswd } from "../identity/passwd.ts";
import { fromBytes } from "../identity/text-file.ts";
import { opensToEveryone, opensToGroup, opensToOwner } from "../socket/socket-facts.ts";
import { opens } from "../system/access-list.ts";
import { closedTo, guardedFolders } from "./closed-folder.ts";
import { groupsOf, type Machine, nameOfUser } from "./machine.ts";

/** Who may open a machine's socket, and by what. */
export interface SocketUser {
  readonly who: string;
  readonly why: string;
}

/**
 * All that the kernel lets open the socket, by the accounts of now: a new login of theirs. Of another name service than
 * /etc/passwd those are in the list whom the socket's group itself names. That root may is in the nature of root. Pure.
 */
export function socketUsers(machine: Machine): readonly SocketUser[] {
  const { socket, acl, accounts } = machine;
  const users = parsePasswd(accounts.passwd ?? "");
  const groups = groupsOf(machine);
  const membersOf = (gid: number, by: string): readonly SocketUser[] => {
    const there = groups.find((one) => one.gid === gid);
    const title = there === undefined ? `group ${gid}` : fromBytes(there.name);
    const members = groups.filter((one) => one.gid === gid).flatMap((one) => one.members);
    const owners = users.filter((user) => user.gid === gid && user.uid !== 0);
    return [
      ...members.map((member) => ({ who: fromBytes(member), why: `member of ${title}${by}` })),
      ...owners.map((user) => ({ who: fromBytes(user.name), why: `with ${title}${by} as own group` })),
    ];
  };
  const groupCounts = acl === undefined ? opensToGroup(socket) : opens(acl.owningGroup);
  const listedUsers = (acl?.users ?? []).filter(({ permissions }) => opens(permissions));
  const listedGroups = (acl?.groups ?? []).filter(({ permissions }) => opens(permissions));
  const all: readonly SocketUser[] = [
    ...(opensToEveryone(socket) ? [{ who: "everyone", why: "open to all" }] : []),
    { who: "root", why: "root" },
    ...(socket.uid !== 0 && opensToOwner(socket)
      ? [{ who: nameOfUser(socket.uid, accounts), why: "owner" }]
      : []),
    ...(groupCounts ? membersOf(socket.gid, "") : []),
    ...listedUsers.map(({ uid }) => ({ who: nameOfUser(uid, accounts), why: "access list" })),
    ...listedGroups.flatMap(({ gid }) => membersOf(gid, ", in the access list,")),
  ];
  if (guardedFolders(machine).length === 0) return all;
  // Whose way is closed may not, whatever the socket says.
  const entering = (who: string) => {
    const user = users.find(({ name }) => fromBytes(name) === who);
    return user !== undefined && closedTo(user, machine) === undefined;
  };
  return all.filter(({ who }) => entering(who));
}

/** "root; alice and bob (member of docker)": each reason once. */
export function socketUsersTitle(users: readonly SocketUser[]): string {
  const reasons = [...new Set(users.map(({ why }) => why))];
  return reasons
    .map((reason) => {
      const names = users.filter(({ why }) => why === reason).map(({ who }) => who);
      return reason === "root" ? "root" : `${names.join(", ")} (${reason})`;
    })
    .join("; ");
}
