import type { AccountFiles, Failure } from "./account-entries.ts";
import { getAdditionalGroups } from "./additional-groups.ts";
import type { ExecUserOptions } from "./exec-user-options.ts";
import { toUint32 } from "./go-text.ts";
import { type ProcessUser, processUser } from "./process-user.ts";
import { type FoundUser, getExecUser } from "./sys-user.ts";
import { sysUserRules } from "./sys-user-rules.ts";
import { isBefore } from "./version.ts";

/**
 * `prepareProcessExec` in Podman's libpod/oci_conmon_exec_common.go: since 5.5 as moby's, with HOME set, and
 * the groups sorted.
 */
export function podmanProcess(
  spec: string,
  files: AccountFiles,
  options: ExecUserOptions,
): ProcessUser | Failure {
  const rules = sysUserRules(options);
  const found = getExecUser(spec, files, rules);
  if ("kind" in found) return found;
  const isOld = isBefore(options.engineVersion, 5, 5);
  const isWithAdded = !isOld || options.origin !== "request";
  const added = isWithAdded ? getAdditionalGroups(options.groupAdd, files, rules) : [];
  if ("kind" in added) return added;
  if (isOld) return oldPodmanProcess(spec, found, added);
  const { memberOf, home, ...user } = found;
  const groups = [user.gid, ...memberOf, ...added].map(toUint32).sort((a, b) => a - b);
  return { ...processUser(user, groups), home };
}

/**
 * Before 5.5 the gid was no additional group, and an exec with a user of its own got nothing of `--group-add`. Where
 * neither names a user, it was 0:0 without any group, or root of passwd with those of `--group-add`.
 */
function oldPodmanProcess(
  spec: string,
  { memberOf, home, ...user }: FoundUser,
  added: readonly number[],
): ProcessUser {
  if (spec !== "") return { ...processUser(user, [...added, ...memberOf], added), home };
  const ids = added.length > 0 ? user : { uid: 0, gid: 0 };
  return { ...processUser({ ...ids, groupsFromFile: false }, added, added), home };
}
