import { atoiOrZero, trimSpace, trimSpaceEnd } from "./go-text.ts";

/**
 * The text of one line of /etc/group (`name:password:gid:members`) or gshadow (`name:password:admins:members`):
 * what it says, and small changes of it that can be taken back to the byte.
 */
const GID = 2;
const MEMBERS = 3;

/** Whether the line is the group's, as the engine reads it. */
export function isGroup(line: string, name: string, gid?: number): boolean {
  const [first, , third = ""] = trimSpace(line).split(":");
  return first === name && (gid === undefined || atoiOrZero(third) === gid);
}

/** The line's members as the engine reads them, empty names left out. */
export function membersOf(line: string): readonly string[] {
  return namesOf(trimSpaceEnd(line)).filter((name) => name !== "");
}

function namesOf(line: string): readonly string[] {
  return (line.split(":")[MEMBERS] ?? "").split(",");
}

/**
 * The line with a member more. It is put first: what follows the last one, a carriage return say, counts as a part
 * of its name for some readers. Missing fields are filled up, with a comma for each, so that
 * {@link withoutMember} can tell them from empty fields.
 */
export function withMember(line: string, user: string): string {
  const fields = line.split(":");
  const members = fields[MEMBERS];
  if (members !== undefined) {
    return fields.with(MEMBERS, members === "" ? user : `${user},${members}`).join(":");
  }
  const missing = MEMBERS + 1 - fields.length;
  const end = trimSpaceEnd(line).length;
  return `${line.slice(0, end)}${":".repeat(missing)}${",".repeat(missing)}${user}${line.slice(end)}`;
}

/** The line without the member: the inverse of {@link withMember}. A line without it is given back as it is. */
export function withoutMember(line: string, user: string): string {
  const body = trimSpaceEnd(line);
  const names = namesOf(body);
  const at = names.indexOf(user);
  if (at === -1) return line;
  const filled = ":".repeat(at) + ",".repeat(at) + user;
  const wasFilled = at > 0 && at <= MEMBERS && body.endsWith(filled);
  const rest = wasFilled
    ? body.slice(0, -filled.length)
    : body.split(":").with(MEMBERS, names.toSpliced(at, 1).join(",")).join(":");
  return rest + line.slice(body.length);
}

/** The line with another GID in the same digits: a sign and leading zeros stay, so that the old one can return. */
export function withGid(line: string, from: number, to: number): string {
  const fields = line.split(":");
  const [, before = "", digits, after = ""] =
    /^(\+?0*?)(-?(?:0|[1-9][0-9]*))(\s*)$/.exec(fields[GID] ?? "") ?? [];
  return digits === String(from) ? fields.with(GID, `${before}${to}${after}`).join(":") : line;
}
