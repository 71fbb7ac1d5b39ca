import { atoi, toUint32 } from "./go-text.ts";
import { type GroupEntry, parseGroup } from "./group.ts";
import { type PasswdEntry, parsePasswd } from "./passwd.ts";
import { toBytes } from "./text-file.ts";

/** Whose code computes an exec user: moby with a graph driver, moby with the containerd image store, Podman. */
export type ExecRules = "moby" | "containerd" | "podman";

/** Account files of a root file system, as latin1 strings; undefined where the file does not exist. */
export interface AccountFiles {
  readonly passwd?: string;
  readonly group?: string;
  readonly gshadow?: string;
}

/** The identity that the engine gives a process. */
export interface ExecUser {
  readonly uid: number;
  readonly gid: number;
  /** The process's supplementary groups as the kernel lists them: ascending, each once. */
  readonly groups: readonly number[];
  readonly home: string;
  /** The passwd entry that the engine matched, in the file's bytes. */
  readonly name?: string;
  /** Whether membership in /etc/group counts for this user: not for `uid:gid`, `name:group`, a uid without entry. */
  readonly groupsFromFile: boolean;
}

export type ExecUserResult =
  | { readonly kind: "user"; readonly user: ExecUser }
  | { readonly kind: "unknown-user"; readonly name: string }
  | { readonly kind: "unknown-group"; readonly name: string }
  | { readonly kind: "out-of-range"; readonly id: string }
  /** The engine can't parse the file: a line is too long for it. Every exec fails. */
  | { readonly kind: "unreadable"; readonly file: "passwd" | "group" }
  /** The containerd store takes at most one colon. */
  | { readonly kind: "malformed"; readonly spec: string };

export interface ExecUserOptions {
  readonly rules: ExecRules;
  /** `HostConfig.GroupAdd`: names or numbers. */
  readonly groupAdd: readonly string[];
  /**
   * Whether the spec is the container's own user (an exec without `--user`) or named by the exec's request. Only
   * Podman cares: it gives `--group-add` to the container's own user alone. Default: the container's own.
   */
  readonly origin?: "container" | "request";
  /** The engine's version (`Version` in /version). Default: a current one. */
  readonly engineVersion?: string;
}

/** The user that a process of the container gets, as the engine computes it from its own account files. */
export function resolveExecUser(spec: string, files: AccountFiles, options: ExecUserOptions): ExecUserResult {
  const passwd = parsePasswd(files.passwd ?? "");
  const group = parseGroup(files.group ?? "");
  const found = find(toBytes(spec), passwd, group);
  if (found.kind !== "user") return found;
  const added = addedGroups(options.groupAdd.map(toBytes), group);
  if ("kind" in added) return added;
  const { user } = found;
  const gids = new Set([user.gid, ...user.groups, ...added].map(toUint32));
  const groups = [...gids].sort((a, b) => a - b);
  return { kind: "user", user: { ...user, uid: toUint32(user.uid), gid: toUint32(user.gid), groups } };
}

type Failure = Exclude<ExecUserResult, { kind: "user" }>;

type Found = { readonly kind: "user"; readonly user: ExecUser };

function find(spec: string, passwd: readonly PasswdEntry[], group: readonly GroupEntry[]): Found | Failure {
  const [userArg = "", groupArg = ""] = spec.split(":");
  const found = findUser(userArg, passwd);
  if (found.kind !== "user") return found;
  const { user } = found;
  if (groupArg !== "") {
    const gid = findGid(groupArg, group);
    return typeof gid === "number" ? { kind: "user", user: { ...user, gid } } : gid;
  }
  if (user.name === undefined || user.name === "") return found;
  const { name } = user;
  const groups = group.filter(({ members }) => members.includes(name)).map(({ gid }) => gid);
  return { kind: "user", user: { ...user, groups, groupsFromFile: true } };
}

function findUser(userArg: string, passwd: readonly PasswdEntry[]): Found | Failure {
  const uid = userArg === "" ? 0 : atoi(userArg);
  const entry = passwd.find((e) => (uid === undefined ? e.name === userArg : e.uid === uid));
  if (entry !== undefined) return { kind: "user", user: { ...entry, groups: [], groupsFromFile: false } };
  if (uid === undefined) return { kind: "unknown-user", name: userArg };
  if (outOfRange(uid)) return { kind: "out-of-range", id: userArg };
  return { kind: "user", user: { uid, gid: 0, home: "", groups: [], groupsFromFile: false } };
}

function findGid(groupArg: string, group: readonly GroupEntry[]): number | Failure {
  const gid = atoi(groupArg);
  const entry = group.find((g) => (gid === undefined ? g.name === groupArg : g.gid === gid));
  if (entry !== undefined) return entry.gid;
  if (gid === undefined) return { kind: "unknown-group", name: groupArg };
  return outOfRange(gid) ? { kind: "out-of-range", id: groupArg } : gid;
}

function addedGroups(groupAdd: readonly string[], group: readonly GroupEntry[]): readonly number[] | Failure {
  const gids: number[] = [];
  for (const name of groupAdd) {
    const gid = group.find((g) => g.name === name || String(g.gid) === name)?.gid ?? atoi(name);
    if (gid === undefined) return { kind: "unknown-group", name };
    if (outOfRange(gid)) return { kind: "out-of-range", id: name };
    gids.push(gid);
  }
  return gids;
}

function outOfRange(id: number): boolean {
  return id < 0 || id > 0x7fff_ffff;
}
