import { accessSync, constants } from "node:fs";
import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { errnoOf } from "../errors.ts";
import { parseGroup } from "../identity/group.ts";
import { toBytes } from "../identity/text-file.ts";

/** The user that this process runs as. */
export interface Self {
  readonly uid: number;
  /** Undefined where /etc/passwd has no entry for the uid. */
  readonly name: string | undefined;
  /** All groups that the kernel counts, the primary one first. */
  readonly groups: readonly number[];
  /** Those that /etc/group doesn't give: in a container, `docker create --group-add` did. */
  readonly givenGroups: readonly number[];
}

/** Whether this process is let in; what fails for another reason than permission isn't decided here. */
export function isDenied(socketPath: string): boolean {
  try {
    // Connecting takes write permission: unix(7).
    accessSync(socketPath, constants.W_OK);
    return false;
  } catch (failure) {
    return errnoOf(failure) === "EACCES";
  }
}

export async function readSelf(): Promise<Self> {
  const primary = process.getgid?.() ?? 0;
  const groups = [...new Set([primary, ...(process.getgroups?.() ?? [])])];
  const name = nameOfSelf();
  const entries = parseGroup(await readFile("/etc/group", "latin1").catch(() => ""));
  const listed = entries.filter(({ members }) => name !== undefined && members.includes(toBytes(name)));
  const explained = [primary, ...listed.map(({ gid }) => gid)];
  return {
    uid: process.getuid?.() ?? 0,
    name,
    groups,
    givenGroups: groups.filter((gid) => !explained.includes(gid)),
  };
}

function nameOfSelf(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
