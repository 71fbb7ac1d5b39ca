import { type AccountFiles, type Failure, readGroup, readPasswd } from "./account-entries.ts";
import { atoi } from "./go-text.ts";
import type { FoundUser } from "./sys-user.ts";
import type { SysUserRules } from "./sys-user-rules.ts";

/**
 * How moby with the containerd image store computes the user of an exec: `getUserFromContainerd` in moby's
 * daemon/exec_linux.go, which applies `WithUser` and `WithAdditionalGIDs` of containerd's oci/spec_opts.go. Unlike
 * moby's own code it takes `name:` for `name:0`, and no group named like the user counts for that user.
 */
export function containerdUser(spec: string, files: AccountFiles, rules: SysUserRules): FoundUser | Failure {
  const parts = spec.split(":");
  const [userArg = "", groupArg] = parts;
  if (parts.length > 2) return { kind: "malformed", spec };
  return groupArg === undefined
    ? userAlone(userArg, files, rules)
    : userAndGroup(userArg, groupArg, files, rules);
}

function userAlone(userArg: string, files: AccountFiles, rules: SysUserRules): FoundUser | Failure {
  const id = idOf(userArg);
  const entries = readPasswd(files, rules);
  if ("kind" in entries) return entries;
  const entry = entries.find((e) => (id === undefined ? e.name === userArg : e.uid === id));
  if (entry === undefined && id === undefined) return { kind: "unknown-user", name: userArg };
  // WithAdditionalGIDs goes by number alone, whatever its range.
  const number = atoi(userArg);
  const name = number === undefined ? userArg : entries.find((e) => e.uid === number)?.name;
  const { uid, gid, home } = entry ?? { uid: id ?? 0, gid: 0, home: "" };
  if (name === undefined) return { uid, gid, home, memberOf: [], groupsFromFile: false };
  const groups = readGroup(files, rules);
  if ("kind" in groups) return groups;
  const memberOf = groups
    .filter((group) => group.name !== name && group.members.includes(name))
    .map((group) => group.gid);
  return { uid, gid, home, name, memberOf, groupsFromFile: true };
}

function userAndGroup(
  userArg: string,
  groupArg: string,
  files: AccountFiles,
  rules: SysUserRules,
): FoundUser | Failure {
  const user = userArg === "" ? { uid: 0, home: "" } : userNamed(userArg, files, rules);
  if ("kind" in user) return user;
  const gid = groupArg === "" ? 0 : (idOf(groupArg) ?? groupNamed(groupArg, files, rules));
  return typeof gid === "object" ? gid : { ...user, gid, memberOf: [], groupsFromFile: false };
}

function userNamed(
  userArg: string,
  files: AccountFiles,
  rules: SysUserRules,
): { uid: number; home: string } | Failure {
  const uid = idOf(userArg);
  if (uid !== undefined) return { uid, home: "" };
  const entries = readPasswd(files, rules);
  if ("kind" in entries) return entries;
  return entries.find(({ name }) => name === userArg) ?? { kind: "unknown-user", name: userArg };
}

function groupNamed(groupArg: string, files: AccountFiles, rules: SysUserRules): number | Failure {
  const groups = readGroup(files, rules);
  if ("kind" in groups) return groups;
  return groups.find(({ name }) => name === groupArg)?.gid ?? { kind: "unknown-group", name: groupArg };
}

/**
 * A number out of range is a name (containerd GHSA-265r-hfxg-fhmg). Older ones cut it to 32 bits instead, which
 * made 4294967296 root.
 */
function idOf(arg: string): number | undefined {
  const id = atoi(arg);
  return id !== undefined && id >= 0 && id <= 0x7fff_ffff ? id : undefined;
}

/** `WithAppendAdditionalGroups`, which reads the file in any case: numbers as they are, of several of a name the last. */
export function containerdGroups(
  wanted: readonly string[],
  files: AccountFiles,
  rules: SysUserRules,
): readonly number[] | Failure {
  const groups = readGroup(files, rules);
  if ("kind" in groups) return groups;
  const byName = new Map(groups.map(({ name, gid }) => [name, gid]));
  const gids: number[] = [];
  for (const group of wanted) {
    const gid = parseUint32(group) ?? byName.get(group);
    if (gid === undefined) return { kind: "unknown-group", name: group };
    gids.push(gid);
  }
  return gids;
}

/** Go's `strconv.ParseUint(text, 10, 32)`. */
function parseUint32(text: string): number | undefined {
  return /^[0-9]+$/.test(text) && Number(text) <= 0xffff_ffff ? Number(text) : undefined;
}
