import { atoiOrZero, trimSpace } from "./go-text.ts";
import { linesOf } from "./text-file.ts";

/** One entry of /etc/passwd. Strings are the file's bytes (latin1). */
export interface PasswdEntry {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

/**
 * The entries that the engine sees, in the file's order. A missing or malformed number is 0, and comments and NIS
 * lines are entries like any other (`ParsePasswdFilter` in moby/sys/user user.go; runc libcontainer/user before it).
 * `idInFile` reads numbers as another version of that package does.
 */
export function parsePasswd(text: string, idInFile = atoiOrZero): readonly PasswdEntry[] {
  const entries: PasswdEntry[] = [];
  for (const { start, end } of linesOf(text)) {
    const line = trimSpace(text.slice(start, end));
    if (line === "") continue;
    const [name = "", , uid = "", gid = "", , home = ""] = line.split(":");
    entries.push({ name, uid: idInFile(uid), gid: idInFile(gid), home });
  }
  return entries;
}
