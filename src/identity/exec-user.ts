import type { AccountFiles, Failure } from "./account-entries.ts";
import { engineProcess } from "./engine-process.ts";
import type { ExecUserOptions } from "./exec-user-options.ts";
import { runtimeProcess } from "./runtime-process.ts";
import { toBytes } from "./text-file.ts";

export type { AccountFiles } from "./account-entries.ts";

/** The identity that the engine gives a process. */
export interface ExecUser {
  readonly uid: number;
  readonly gid: number;
  /** The process's groups as the kernel lists them: each once, ascending; with the gid, except before Podman 5.5. */
  readonly groups: readonly number[];
  /**
   * More groups, which a process has or hasn't, another one each time: with runc before 1.3, several `--group-add`s and
   * a group that is named like a number.
   */
  readonly groupsByChance?: readonly number[];
  /** HOME, where the container's environment sets none. */
  readonly home: string;
  /** The name whose memberships count, in the file's bytes. */
  readonly name?: string;
  /** Whether membership in /etc/group counts: not for `uid:gid`, `name:group` or a uid without an entry. */
  readonly groupsFromFile: boolean;
}

export type ExecUserResult = { readonly kind: "user"; readonly user: ExecUser } | Failure;

/**
 * The user that a new process of the container gets, as the engine and then its runtime compute it from the
 * container's own account files. An empty spec is root, which Docker computes when the container starts, not at
 * each exec.
 */
export function resolveExecUser(spec: string, files: AccountFiles, options: ExecUserOptions): ExecUserResult {
  const asked = engineProcess(toBytes(spec), files, { ...options, groupAdd: options.groupAdd.map(toBytes) });
  if ("kind" in asked) return asked;
  const given = runtimeProcess(asked, files, options);
  return "kind" in given ? given : { kind: "user", user: given };
}
