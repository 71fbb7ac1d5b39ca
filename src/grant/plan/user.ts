import {
  type AccountFiles,
  type ExecUser,
  type ExecUserResult,
  resolveExecUser,
} from "../../identity/exec-user.ts";
import { parsePasswd } from "../../identity/passwd.ts";
import { fromBytes } from "../../identity/text-file.ts";
import { OVERFLOW_ID } from "../../socket/id-map.ts";
import type { Observation } from "./observation.ts";
import type { EngineRules } from "./policy.ts";
import { type Refusal, refuse } from "./refusal.ts";

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

const MAX_NAMES_SHOWN = 12;

/** Why the engine can't give a process this user. */
export function refuseUser(found: Exclude<ExecUserResult, { kind: "user" }>, seen: Observation): Refusal {
  const asked = seen.target.user === undefined ? "the container's own user" : "the input `user`";
  switch (found.kind) {
    case "unknown-user":
      return refuse(
        "user-unknown",
        `there is no user \`${fromBytes(found.name)}\` (${asked}) in the container, which has ${namesOf(seen)}`,
        "Name one of them with the input `user`, or create the user in the image.",
      );
    case "unknown-group":
      return refuse(
        "user-unknown",
        `there is no group \`${fromBytes(found.name)}\` in the container, which its user or --group-add names`,
        "Create the group in the image, or give its number.",
      );
    case "unreadable":
      return refuse(
        "account-file-unusable",
        `the engine can't read the container's /etc/${found.file}: a line is too long for it`,
        "Repair the file in the image.",
      );
    case "malformed":
      return notAccepted(found.spec, asked);
    case "out-of-range":
      return notAccepted(found.id, asked);
  }
}

function notAccepted(spec: string, asked: string): Refusal {
  return refuse(
    "user-unknown",
    `\`${fromBytes(spec)}\` (${asked}) is no user that the engine accepts`,
    "Give a name, or a number from 0 to 2147483647.",
  );
}

function namesOf(seen: Observation): string {
  // Those that an image adds (uid 1000 and up) first: a base image's dozens of system users come before them.
  const isAdded = (uid: number) => Number(uid >= 1000 && uid < OVERFLOW_ID);
  const users = parsePasswd(seen.files.passwd?.text ?? "").toSorted(
    (a, b) => isAdded(b.uid) - isAdded(a.uid),
  );
  const names = users.map(({ name }) => fromBytes(name));
  if (names.length === 0) return "no users in /etc/passwd";
  const shown = names.slice(0, MAX_NAMES_SHOWN).join(", ");
  return names.length > MAX_NAMES_SHOWN ? `${shown} and ${names.length - MAX_NAMES_SHOWN} more` : shown;
}
