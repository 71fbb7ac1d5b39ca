import { containerdGroups, containerdUser } from "./containerd-user.ts";
import type { ExecUserOptions } from "./exec-user.ts";
import { toUint32 } from "./go-text.ts";
import { type AccountFiles, type Failure, getAdditionalGroups, getExecUser } from "./sys-user.ts";
import { isBefore } from "./version.ts";

/** The user in the process specification that an engine hands to its OCI runtime. */
export interface ProcessUser {
  readonly uid: number;
  readonly gid: number;
  /** `additionalGids`. */
  readonly groups: readonly number[];
  /** HOME as the engine sets it; empty where it leaves it to the runtime. */
  readonly home: string;
  readonly name?: string;
  readonly groupsFromFile: boolean;
}

/** What the engine makes of a user spec. */
export function engineProcess(
  spec: string,
  files: AccountFiles,
  options: ExecUserOptions,
): ProcessUser | Failure {
  if (options.rules === "podman") return podmanProcess(spec, files, options);
  // With the containerd store too, moby's own code computes the user that a container starts with.
  if (options.rules === "moby" || spec === "") return mobyProcess(spec, files, options.groupAdd);
  return containerdProcess(spec, files, options);
}

/** `getUser` in moby's daemon/oci_linux.go, for starting and for an exec (daemon/exec_linux.go). */
function mobyProcess(spec: string, files: AccountFiles, groupAdd: readonly string[]): ProcessUser | Failure {
  const found = getExecUser(spec, files);
  if ("kind" in found) return found;
  const added = getAdditionalGroups(groupAdd, files);
  if ("kind" in added) return added;
  const { memberOf, ...user } = found;
  return processUser(user, [user.gid, ...memberOf, ...added]);
}

/** `getUserFromContainerd` in moby's daemon/exec_linux.go; `--group-add` since 25.0. */
function containerdProcess(
  spec: string,
  files: AccountFiles,
  { groupAdd, engineVersion }: ExecUserOptions,
): ProcessUser | Failure {
  const found = containerdUser(spec, files);
  if ("kind" in found) return found;
  const added = containerdGroups(isBefore(engineVersion, 25, 0) ? [] : groupAdd, files);
  if ("kind" in added) return added;
  const { memberOf, ...user } = found;
  const own = memberOf.map(toUint32).includes(toUint32(user.gid)) ? [] : [user.gid];
  return processUser(user, [...own, ...memberOf, ...added]);
}

/**
 * `prepareProcessExec` in Podman's libpod/oci_conmon_exec_common.go: the gid is no additional group, and an exec
 * with a user of its own gets nothing of `--group-add`. Where neither names a user, it is 0:0 without any group,
 * or root of passwd with those of `--group-add`.
 */
function podmanProcess(
  spec: string,
  files: AccountFiles,
  { groupAdd, origin = "container" }: ExecUserOptions,
): ProcessUser | Failure {
  const found = getExecUser(spec, files);
  if ("kind" in found) return found;
  const added = origin === "container" ? getAdditionalGroups(groupAdd, files) : [];
  if ("kind" in added) return added;
  const { memberOf, home, ...user } = found;
  if (spec !== "") return { ...processUser(user, [...added, ...memberOf]), home };
  const ids = added.length > 0 ? user : { uid: 0, gid: 0 };
  return { ...processUser({ ...ids, groupsFromFile: false }, added), home };
}

function processUser(
  { uid, gid, name, groupsFromFile }: Omit<ProcessUser, "groups" | "home">,
  groups: readonly number[],
): ProcessUser {
  return {
    uid: toUint32(uid),
    gid: toUint32(gid),
    groups: groups.map(toUint32),
    home: "",
    ...(name === undefined ? {} : { name }),
    groupsFromFile,
  };
}
