import {
  type AccountFiles,
  type ExecUser,
  type ExecUserResult,
  resolveExecUser,
} from "../../identity/exec-user.ts";
import { fromBytes } from "../../identity/text-file.ts";
import type { Observation } from "./observation.ts";
import type { EngineRules } from "./policy.ts";

/** For people: the name or, without one, the uid. */
export function userTitle(user: ExecUser): string {
  return user.name === undefined ? String(user.uid) : fromBytes(user.name);
}

/** The user whose execs are to have access, as the engine is told it: "app", "1001:1001", or nothing for root. */
export function userSpec({ target, container }: Observation): string {
  return target.user ?? container.user;
}

/** The texts of the account files, as identity/ takes them. */
export function accountTexts(files: Observation["files"]): AccountFiles {
  return {
    ...(files.passwd === undefined ? {} : { passwd: files.passwd.text }),
    ...(files.group === undefined ? {} : { group: files.group.text }),
    ...(files.gshadow === undefined ? {} : { gshadow: files.gshadow.text }),
  };
}

/** The user as the engine would compute it for an exec, from the given files. */
export function execUser(
  seen: Observation,
  files: AccountFiles,
  { rules, engineVersion, distribution }: EngineRules,
): ExecUserResult {
  return resolveExecUser(userSpec(seen), files, {
    rules,
    engineVersion,
    ...(distribution === undefined ? {} : { distribution }),
    groupAdd: seen.container.groupAdd,
    origin: seen.target.user === undefined ? "container" : "request",
  });
}
