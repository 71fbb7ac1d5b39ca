import { getInput, getMultilineInput } from "@actions/core";
import { DoodError } from "../errors.ts";
import type { JobContainers, RequestedUsers } from "../grant/discover/targets.ts";
import type { Policy } from "../grant/plan/policy.ts";
import { isUid, isValidName } from "../identity/names.ts";
import { parseJobContext } from "./job-context.ts";

/** Everything the workflow says, read once. */
export interface Inputs extends Policy {
  readonly users: RequestedUsers;
  readonly containers: readonly string[];
  readonly socket: string | undefined;
  readonly cleanup: "auto" | "always" | "never";
  readonly job: JobContainers;
}

/** @throws DoodError `input-invalid`, `job-context-invalid` */
export function loadInputs(): Inputs {
  const group = getInput("group") || "docker";
  if (!isValidName(group)) throw invalid("group", group, "a group name as groupadd(8) takes it");
  return {
    users: requestedUsers(getMultilineInput("user")),
    containers: getMultilineInput("containers").filter((line) => line !== ""),
    group,
    socket: getInput("socket") || undefined,
    restartServices: choice("restart-services", ["auto", "always", "never"]),
    verify: flag("verify", true),
    verifyCommand: getInput("verify-command") || "docker version",
    onWorldWritable: choice("on-world-writable", ["warn", "fail", "fix", "ignore"]),
    allowRootGroup: flag("allow-root-group", false),
    cleanup: choice("cleanup", ["auto", "always", "never"]),
    dryRun: flag("dry-run", false),
    job: parseJobContext(getInput("job")),
  };
}

/** One user for all, and `NAME=USER` lines for single containers. */
function requestedUsers(lines: readonly string[]): RequestedUsers {
  const entries = lines.filter((line) => line !== "").map((line) => line.split(/=(.*)/s, 2));
  const alone = entries.filter(([, user]) => user === undefined).map(([name = ""]) => name);
  const single = entries.flatMap(([name = "", user]) => (user === undefined ? [] : [[name, user] as const]));
  for (const user of [...alone, ...single.map(([, user]) => user)]) {
    if (!isUid(user) && !isValidName(user)) {
      throw invalid("user", user, "a user name as useradd(8) takes it, a uid, or lines of `NAME=USER`");
    }
  }
  if (alone.length > 1)
    throw invalid("user", alone.join(", "), "one user for all containers, and lines of `NAME=USER`");
  return { all: alone[0], single: Object.fromEntries(single) };
}

/** One of a closed set; the first where the input is empty. */
function choice<const T extends string>(name: string, accepted: readonly [T, ...T[]]): T {
  const value = getInput(name);
  if (value === "") return accepted[0];
  const found = accepted.find((candidate) => candidate === value);
  if (found === undefined) throw invalid(name, value, accepted.map((word) => `\`${word}\``).join(", "));
  return found;
}

/** YAML's own spellings of a truth value, as @actions/core takes them; a typo is an error, not false. */
function flag(name: string, byDefault: boolean): boolean {
  const value = getInput(name);
  if (value === "") return byDefault;
  if (["true", "True", "TRUE"].includes(value)) return true;
  if (["false", "False", "FALSE"].includes(value)) return false;
  throw invalid(name, value, "`true`, `false`");
}

function invalid(name: string, value: string, accepted: string): DoodError {
  return new DoodError("input-invalid", `the input \`${name}\` is \`${value}\``, `It takes ${accepted}.`);
}
