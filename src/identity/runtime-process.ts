import type { AccountFiles, Failure } from "./account-entries.ts";
import { getAdditionalGroups, getShuffledGroups } from "./additional-groups.ts";
import type { ExecUserOptions } from "./exec-user-options.ts";
import { toUint32 } from "./go-text.ts";
import type { ProcessUser } from "./process-user.ts";
import { getExecUser } from "./sys-user.ts";
import { SYS_USER_0_4_0 } from "./sys-user-rules.ts";
import { isBefore } from "./version.ts";

/** The user of the process that runs. */
export interface GivenUser extends ProcessUser {
  /** Groups that it has or hasn't by the order in which the engine happens to name them. */
  readonly groupsByChance?: readonly number[];
}

/** What the OCI runtime, and then the kernel, make of the user that the engine asks for. */
export function runtimeProcess(
  asked: ProcessUser,
  files: AccountFiles,
  { runtime, idCount = ALL_IDS }: Pick<ExecUserOptions, "runtime" | "idCount">,
): GivenUser | Failure {
  const given = looksUpNumbers(runtime) ? lookedUp(asked, files) : asIs(asked, files);
  if ("kind" in given) return given;
  const isInvalid = (id: number) => id >= idCount;
  const invalid = [given.uid, given.gid, ...given.groups].find(isInvalid);
  if (invalid !== undefined) return { kind: "out-of-range", id: String(invalid) };
  const byChance = given.groupsByChance?.find(isInvalid);
  if (byChance !== undefined) return { kind: "out-of-range", id: String(byChance), isByChance: true };
  return { ...given, groups: sorted(given.groups) };
}

function sorted(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** Any id but (uid_t) -1, for which setuid, setgid and setgroups fail with EINVAL, as for one that is not mapped. */
const ALL_IDS = 0xffff_ffff;

/**
 * runc before 1.3 turns the numbers back into text and looks that up in the container's files (`newProcess` in
 * utils_linux.go, `setupUser` in libcontainer/init_linux.go; "libct: switch to numeric UID/GID/groups" ended it).
 */
function looksUpNumbers(runtime: ExecUserOptions["runtime"]): boolean {
  return runtime?.name === "runc" && isBefore(runtime.version, 1, 3);
}

function lookedUp(asked: ProcessUser, files: AccountFiles): GivenUser | Failure {
  const found = getExecUser(`${asked.uid}:${asked.gid}`, files, SYS_USER_0_4_0, DEFAULT_HOME);
  if ("kind" in found) return found;
  const get = asked.isShuffled ? getShuffledGroups : getAdditionalGroups;
  const groups = get(asked.groups.map(String), files, SYS_USER_0_4_0);
  if ("kind" in groups) return groups;
  const given = { ...asked, home: asked.home === "" ? found.home : asked.home };
  if (!("certain" in groups)) return { ...given, groups: groups.map(toUint32) };
  const byChance = groups.byChance.map(toUint32);
  return {
    ...given,
    groups: groups.certain.map(toUint32),
    ...(byChance.length === 0 ? {} : { groupsByChance: byChance }),
  };
}

const DEFAULT_HOME = "/";

function asIs(asked: ProcessUser, files: AccountFiles): GivenUser {
  return { ...asked, home: asked.home === "" ? homeOf(asked.uid, files) : asked.home };
}

function homeOf(uid: number, files: AccountFiles): string {
  const found = getExecUser(String(uid), files, SYS_USER_0_4_0, DEFAULT_HOME);
  return "kind" in found ? DEFAULT_HOME : found.home;
}
