import { type AccountFiles, type Failure, readGroup, readPasswd } from "./account-entries.ts";
import type { GroupEntry } from "./group.ts";
import type { PasswdEntry } from "./passwd.ts";
import { numberIn } from "./spec-number.ts";
import { isInRange, type SysUserRules } from "./sys-user-rules.ts";

/**
 * The Go package github.com/moby/sys/user (before it, runc's libcontainer/user), which moby, Podman and runc all
 * compute users with. The functions are those of its user.go. Ids are Go's `int`s: those of a file are checked for
 * their range by hardly anything.
 */
export interface FoundUser {
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
  /** The groups that list the user, in the file's order. */
  readonly memberOf: readonly number[];
  readonly name?: string;
  /** Whether the group file was searched for the user. */
  readonly groupsFromFile: boolean;
}

/** `GetExecUser`, with root as the default user and `home` for the user without an entry. */
export function getExecUser(
  spec: string,
  files: AccountFiles,
  rules: SysUserRules,
  home = "",
): FoundUser | Failure {
  const [userArg = "", ...rest] = spec.split(":");
  const groupArg = (rules.groupIsRest ? rest.join(":") : rest[0]) ?? "";
  const uid = userArg === "" ? 0 : numberIn(userArg, rules);
  const gid = numberIn(groupArg, rules);
  if (typeof uid === "object") return uid;
  if (typeof gid === "object") return gid;
  const entries = readPasswd(files, rules);
  if ("kind" in entries) return entries;
  const found = findUser(userArg, uid, entries, home);
  if ("kind" in found || (groupArg === "" && (found.name ?? "") === "")) return found;
  const groups = readGroup(files, rules);
  if ("kind" in groups) return groups;
  if (groupArg !== "") return withGroup(found, groupArg, gid, groups);
  return { ...found, memberOf: groupsOf(found.name ?? "", groups), groupsFromFile: true };
}

function groupsOf(name: string, groups: readonly GroupEntry[]): readonly number[] {
  return groups.filter(({ members }) => members.includes(name)).map(({ gid }) => gid);
}

function findUser(
  userArg: string,
  uid: number | undefined,
  entries: readonly PasswdEntry[],
  home: string,
): FoundUser | Failure {
  const none = { memberOf: [], groupsFromFile: false };
  const entry = entries.find((e) => (uid === undefined ? e.name === userArg : e.uid === uid));
  if (entry !== undefined) return { ...entry, ...none };
  if (uid === undefined) return { kind: "unknown-user", name: userArg };
  if (!isInRange(uid)) return { kind: "out-of-range", id: userArg };
  return { uid, gid: 0, home, ...none };
}

function withGroup(
  user: FoundUser,
  groupArg: string,
  id: number | undefined,
  entries: readonly GroupEntry[],
): FoundUser | Failure {
  const entry = entries.find((e) => (id === undefined ? e.name === groupArg : e.gid === id));
  const gid = entry?.gid ?? id;
  if (gid === undefined) return { kind: "unknown-group", name: groupArg };
  if (entry === undefined && !isInRange(gid)) return { kind: "out-of-range", id: groupArg };
  return { ...user, gid };
}
