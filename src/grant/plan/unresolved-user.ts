import type { ExecUserResult } from "../../identity/exec-user.ts";
import { parsePasswd } from "../../identity/passwd.ts";
import { fromBytes } from "../../identity/text-file.ts";
import { OVERFLOW_ID } from "../../socket/id-map.ts";
import type { Observation } from "./observation.ts";
import { type Refusal, refuse } from "./refusal.ts";

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
