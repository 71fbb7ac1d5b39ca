import { atoiOrZero, trimSpace } from "./go-text.ts";
import { linesOf } from "./text-file.ts";

/** One entry of /etc/group. Strings are the file's bytes (latin1). */
export interface GroupEntry {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

/**
 * The entries that the engine sees, in the file's order. A missing or malformed number is 0; empty lines and
 * comments are passed over (`ParseGroupFilter` in moby/sys/user user.go). `idInFile` reads numbers as another version
 * of that package does.
 */
export function parseGroup(text: string, idInFile = atoiOrZero): readonly GroupEntry[] {
  const entries: GroupEntry[] = [];
  for (const { start, end } of linesOf(text)) {
    const line = trimSpace(text.slice(start, end));
    if (line === "" || line.startsWith("#")) continue;
    const [name = "", , gid = "", members = ""] = line.split(":");
    entries.push({ name, gid: idInFile(gid), members: members === "" ? [] : members.split(",") });
  }
  return entries;
}
