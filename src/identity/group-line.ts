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

/** The line with several members more, in front and in this order. */
export function withMembers(line: string, users: readonly string[]): string {
  const last = users.at(-1);
  if (last === undefined) return line;
  const one = withMember(line, last);
  return users.length === 1 ? one : withMember(one, users.slice(0, -1).join(","));
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

/** The line without any of the members; where one is named twice, without two of it. */
export function withoutMembers(line: string, users: readonly string[]): string {
  const body = trimSpaceEnd(line);
  const left = counted(namesOf(body));
  const gone = users.filter((user) => takeOne(left, user));
  const last = gone.at(-1);
  if (last === undefined) return line;
  // What withMember filled up goes with the last one.
  const others = counted(gone.slice(0, -1));
  const rest = namesOf(body).filter((name) => !takeOne(others, name));
  return withoutMember(
    body.split(":").with(MEMBERS, rest.join(",")).join(":") + line.slice(body.length),
    last,
  );
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, name: string): boolean {
  const count = counts.get(name) ?? 0;
  counts.set(name, count - 1);
  return count > 0;
}

/** The line with another GID in the same digits: a sign and leading zeros stay, so that the old one can return. */
export function withGid(line: string, from: number, to: number): string {
  const fields = line.split(":");
  const [, before = "", digits, after = ""] =
    /^(\+?0*?)(-?(?:0|[1-9][0-9]*))(\s*)$/.exec(fields[GID] ?? "") ?? [];
  return digits === String(from) ? fields.with(GID, `${before}${to}${after}`).join(":") : line;
}
