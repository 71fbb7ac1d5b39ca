import type { AccountFiles, Failure } from "./account-entries.ts";
import { getAdditionalGroups } from "./additional-groups.ts";
import { containerdGroups, containerdUser } from "./containerd-user.ts";
import type { ExecUserOptions } from "./exec-user-options.ts";
import { toUint32 } from "./go-text.ts";
import { podmanProcess } from "./podman-process.ts";
import { type ProcessUser, processUser } from "./process-user.ts";
import { getExecUser } from "./sys-user.ts";
import { sysUserRules } from "./sys-user-rules.ts";
import { isBefore } from "./version.ts";

/** What the engine makes of a user spec. */
export function engineProcess(
  spec: string,
  files: AccountFiles,
  options: ExecUserOptions,
): ProcessUser | Failure {
  if (options.rules === "podman") return podmanProcess(spec, files, options);
  // With the containerd store too, moby's own code computes the user that a container starts with.
  if (options.rules === "moby" || spec === "") return mobyProcess(spec, files, options);
  const refused = createRefusal(spec, files, options);
  return refused ?? containerdProcess(spec, files, options);
}

/** `getUser` in moby's daemon/oci_linux.go, for starting and for an exec (daemon/exec_linux.go). */
function mobyProcess(spec: string, files: AccountFiles, options: ExecUserOptions): ProcessUser | Failure {
  const rules = sysUserRules(options);
  const found = getExecUser(spec, files, rules);
  if ("kind" in found) return found;
  const added = getAdditionalGroups(options.groupAdd, files, rules);
  if ("kind" in added) return added;
  const { memberOf, ...user } = found;
  return processUser(user, [user.gid, ...memberOf, ...added], added);
}

/**
 * Since 28.2 creating an exec with a user of its own fails where moby's own code finds none (`ContainerExecCreate` in
 * moby's daemon/exec.go), though containerd's is asked once more when the exec starts.
 */
function createRefusal(spec: string, files: AccountFiles, options: ExecUserOptions): Failure | undefined {
  if (options.origin !== "request" || isBefore(options.engineVersion, 28, 2)) return undefined;
  const asked = mobyProcess(spec, files, options);
  return "kind" in asked ? asked : undefined;
}

/** `getUserFromContainerd` in moby's daemon/exec_linux.go; `--group-add` since 25.0. */
function containerdProcess(
  spec: string,
  files: AccountFiles,
  options: ExecUserOptions,
): ProcessUser | Failure {
  const rules = sysUserRules(options);
  const found = containerdUser(spec, files, rules);
  if ("kind" in found) return found;
  const isWithAdded = !isBefore(options.engineVersion, 25, 0);
  const added = containerdGroups(isWithAdded ? options.groupAdd : [], files, rules);
  if ("kind" in added) return added;
  const { memberOf, ...user } = found;
  const own = memberOf.map(toUint32).includes(toUint32(user.gid)) ? [] : [user.gid];
  return processUser(user, [...own, ...memberOf, ...added]);
}
