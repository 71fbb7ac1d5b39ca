import { parsePasswd } from "../identity/passwd.ts";
import { fromBytes } from "../identity/text-file.ts";
import type { HostProcess } from "../system/processes.ts";
import { isMember, type Machine } from "./machine.ts";
import type { Runner } from "./runners.ts";

/** Processes that still have a group that their users aren't in any more: they keep it until they end. */
export interface GroupKeepers {
  readonly runners: readonly Runner[];
  /** By user, those that are no runner's service. */
  readonly others: readonly { readonly name: string; readonly processes: readonly HostProcess[] }[];
}

/** Who keeps the socket's group, by the accounts of now. Pure. */
export function findKeepers(
  { socket: { gid }, runners, processes }: Pick<Machine, "socket" | "runners" | "processes">,
  { accounts, logins }: Pick<Machine, "accounts" | "logins">,
): GroupKeepers {
  const users = parsePasswd(accounts.passwd ?? "").filter(
    (user) => user.uid !== 0 && !isMember(user, gid, { accounts, logins }),
  );
  const keepersOf = (uid: number) => (process: HostProcess) =>
    process.uid === uid && process.groups.includes(gid);
  const others = users.map(({ uid, name }) => ({
    name: fromBytes(name),
    processes: processes.filter(keepersOf(uid)),
  }));
  return {
    runners: runners.filter(({ process }) => process && users.some(({ uid }) => keepersOf(uid)(process))),
    others: others.filter((user) => user.processes.length > 0),
  };
}
