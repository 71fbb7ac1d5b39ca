import { toUint32 } from "./go-text.ts";

/** The user in the process specification that an engine hands to its OCI runtime. */
export interface ProcessUser {
  readonly uid: number;
  readonly gid: number;
  /** `additionalGids`. */
  readonly groups: readonly number[];
  /** HOME as the engine sets it; empty where it leaves it to the runtime. */
  readonly home: string;
  readonly name?: string;
  readonly groupsFromFile: boolean;
}

/** With the ids as the specification has them. */
export function processUser(
  { uid, gid, name, groupsFromFile }: Omit<ProcessUser, "groups" | "home">,
  groups: readonly number[],
): ProcessUser {
  return {
    uid: toUint32(uid),
    gid: toUint32(gid),
    groups: groups.map(toUint32),
    home: "",
    ...(name === undefined ? {} : { name }),
    groupsFromFile,
  };
}
