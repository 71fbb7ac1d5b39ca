import type { AccountFiles, Failure } from "./account-entries.ts";
import { getAdditionalGroups } from "./additional-groups.ts";
import type { ExecUserOptions } from "./exec-user.ts";
import { toUint32 } from "./go-text.ts";
import type { ProcessUser } from "./process-user.ts";
import { getExecUser } from "./sys-user.ts";
import { SYS_USER_0_4_0 } from "./sys-user-rules.ts";
import { isBefore } from "./version.ts";

/** What the OCI runtime, and then the kernel, make of the user that the engine asks for. */
export function runtimeProcess(
  asked: ProcessUser,
  files: AccountFiles,
  { runtime, idCount = ALL_IDS }: Pick<ExecUserOptions, "runtime" | "idCount">,
): ProcessUser | Failure {
  const given = looksUpNumbers(runtime) ? lookedUp(asked, files) : { ...asked, home: homeOf(asked, files) };
  if ("kind" in given) return given;
  const invalid = [given.uid, given.gid, ...given.groups].find((id) => id >= idCount);
  if (invalid !== undefined) return { kind: "out-of-range", id: String(invalid) };
  return { ...given, groups: [...new Set(given.groups)].sort((a, b) => a - b) };
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

function lookedUp(asked: ProcessUser, files: AccountFiles): ProcessUser | Failure {
  const found = getExecUser(`${asked.uid}:${asked.gid}`, files, SYS_USER_0_4_0, DEFAULT_HOME);
  if ("kind" in found) return found;
  const groups = getAdditionalGroups(asked.groups.map(String), files, SYS_USER_0_4_0);
  if ("kind" in groups) return groups;
  return { ...asked, groups: groups.map(toUint32), home: asked.home === "" ? found.home : asked.home };
}

const DEFAULT_HOME = "/";

function homeOf(asked: ProcessUser, files: AccountFiles): string {
  if (asked.home !== "") return asked.home;
  const found = getExecUser(String(asked.uid), files, SYS_USER_0_4_0, DEFAULT_HOME);
  return "kind" in found ? DEFAULT_HOME : found.home;
}
