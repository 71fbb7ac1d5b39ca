import type { Edit } from "./edits.ts";
import type { AccountFiles } from "./exec-user.ts";

/** A line of /etc/group. Several can have the name; the GID tells which one is meant. */
export interface GroupLine {
  /** In the file's bytes. */
  readonly name: string;
  readonly gid: number;
}

/** Puts a user (in the file's bytes) into a group that is there; into its shadow too, where the files have one. */
export function joinGroup(files: AccountFiles, { name, gid }: GroupLine, user: string): readonly Edit[] {
  const shadow: readonly Edit[] =
    files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "add-member", group: name, user }];
  return [{ file: "group", kind: "add-member", group: name, gid, user }, ...shadow];
}

/** Makes a group with these members (names in the file's bytes), without a password that could be guessed. */
export function createGroup(
  files: AccountFiles,
  { name, gid }: GroupLine,
  members: readonly string[],
): readonly Edit[] {
  const list = members.join(",");
  const shadow: readonly Edit[] =
    files.gshadow === undefined ? [] : [{ file: "gshadow", kind: "append", line: `${name}:!::${list}` }];
  return [{ file: "group", kind: "append", line: `${name}:x:${gid}:${list}` }, ...shadow];
}
