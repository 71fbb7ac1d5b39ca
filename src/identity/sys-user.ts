import { atoi } from "./go-text.ts";
import { type GroupEntry, parseGroup } from "./group.ts";
import { type PasswdEntry, parsePasswd } from "./passwd.ts";

/**
 * The Go package github.com/moby/sys/user (before it, runc's libcontainer/user), which moby, Podman and runc all
 * compute users with. The functions are those of its user.go. Ids are Go's `int`s: nothing but a bare number in a
 * user spec is checked for its range.
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

export type Failure =
  | { readonly kind: "unknown-user"; readonly name: string }
  | { readonly kind: "unknown-group"; readonly name: string }
  | { readonly kind: "out-of-range"; readonly id: string }
  | { readonly kind: "unreadable"; readonly file: "passwd" }
  | { readonly kind: "malformed"; readonly spec: string };

/** Account files of a root file system, as latin1 strings; undefined where the file does not exist. */
export interface AccountFiles {
  readonly passwd?: string;
  readonly group?: string;
  readonly gshadow?: string;
}

/** `bufio.MaxScanTokenSize`: no room for a line of that many bytes and its line feed. */
const MAX_PASSWD_LINE = 64 * 1024 - 1;

/**
 * Whether the Go parser gets through the file. One line of 64 KiB (a carriage return counts) fails every look-up
 * with "bufio.Scanner: token too long". /etc/group has no such limit.
 */
export function isReadablePasswd(text: string): boolean {
  let start = 0;
  while (text.length - start > MAX_PASSWD_LINE) {
    const feed = text.lastIndexOf("\n", start + MAX_PASSWD_LINE);
    if (feed < start) return false;
    start = feed + 1;
  }
  return true;
}

/** `GetExecUser`, with root as the default user and `home` for the user without an entry. */
export function getExecUser(spec: string, files: AccountFiles, home = ""): FoundUser | Failure {
  const [userArg = "", groupArg = ""] = spec.split(":");
  const passwd = files.passwd ?? "";
  if (!isReadablePasswd(passwd)) return { kind: "unreadable", file: "passwd" };
  const found = findUser(userArg, parsePasswd(passwd), home);
  if ("kind" in found) return found;
  if (groupArg !== "") return withGroup(found, groupArg, parseGroup(files.group ?? ""));
  const { name = "" } = found;
  if (name === "") return found;
  return { ...found, memberOf: groupsOf(name, parseGroup(files.group ?? "")), groupsFromFile: true };
}

function groupsOf(name: string, groups: readonly GroupEntry[]): readonly number[] {
  return groups.filter(({ members }) => members.includes(name)).map(({ gid }) => gid);
}

function findUser(userArg: string, entries: readonly PasswdEntry[], home: string): FoundUser | Failure {
  const uid = userArg === "" ? 0 : atoi(userArg);
  const none = { memberOf: [], groupsFromFile: false };
  const entry = entries.find((e) => (uid === undefined ? e.name === userArg : e.uid === uid));
  if (entry !== undefined) return { ...entry, ...none };
  if (uid === undefined) return { kind: "unknown-user", name: userArg };
  if (!isInRange(uid)) return { kind: "out-of-range", id: userArg };
  return { uid, gid: 0, home, ...none };
}

function withGroup(user: FoundUser, groupArg: string, entries: readonly GroupEntry[]): FoundUser | Failure {
  const id = atoi(groupArg);
  const entry = entries.find((e) => (id === undefined ? e.name === groupArg : e.gid === id));
  const gid = entry?.gid ?? id;
  if (gid === undefined) return { kind: "unknown-group", name: groupArg };
  if (entry === undefined && !isInRange(gid)) return { kind: "out-of-range", id: groupArg };
  return { ...user, gid };
}

/**
 * `GetAdditionalGroups`. A number is matched with the names too, and before the GIDs: where a group is named
 * "118", that group's GID is what 118 gives. A group that was asked for already is looked for further, so a name
 * that comes twice is not found the second time.
 */
export function getAdditionalGroups(
  wanted: readonly string[],
  files: AccountFiles,
): readonly number[] | Failure {
  const groups = wanted.length === 0 ? [] : parseGroup(files.group ?? "");
  const gids = new Set<number>();
  for (const ag of wanted) {
    const entry = groups.find(({ name, gid }) => (name === ag || String(gid) === ag) && !gids.has(gid));
    const gid = entry?.gid ?? atoi(ag);
    if (gid === undefined) return { kind: "unknown-group", name: ag };
    if (entry === undefined && !isInRange(gid)) return { kind: "out-of-range", id: ag };
    gids.add(gid);
  }
  return [...gids];
}

function isInRange(id: number): boolean {
  return id >= 0 && id <= 0x7fff_ffff;
}
