import { type GroupEntry, parseGroup } from "../identity/group.ts";
import { type PasswdEntry, parsePasswd } from "../identity/passwd.ts";
import { fromBytes } from "../identity/text-file.ts";
import { runProgram } from "./program.ts";

/**
 * A user of this machine, by name or number, from wherever its name service (nsswitch.conf(5)) has users: LDAP and
 * systemd as well as /etc/passwd. Undefined if there is none, or no getent(1) to ask.
 */
export async function findUserByName(user: string): Promise<PasswdEntry | undefined> {
  return parsePasswd(await getent("passwd", user))[0];
}

/** The same for a group. */
export async function findGroupByName(group: string | number): Promise<GroupEntry | undefined> {
  return parseGroup(await getent("group", String(group)))[0];
}

/** The groups that a new login of a user has (id(1)), its own one first. Undefined where that can't be told. */
export async function groupsOfLogin({ name }: PasswdEntry): Promise<readonly number[] | undefined> {
  try {
    const words = (await runProgram("id", ["-G", "--", fromBytes(name)])).trim().split(/\s+/);
    return words.every((word) => /^\d+$/.test(word)) ? words.map(Number) : undefined;
  } catch {
    return undefined;
  }
}

async function getent(database: "passwd" | "group", key: string): Promise<string> {
  // An empty key would list all there are.
  if (key === "") return "";
  return runProgram("getent", [database, "--", key]).catch(() => "");
}
