import { toUint32 } from "./go-text.ts";

/** The user in the process specification that an engine hands to its OCI runtime. */
export interface ProcessUser {
  readonly uid: number;
  readonly gid: number;
  /** `additionalGids`. */
  readonly groups: readonly number[];
  /** Whether the engine gives them in a random order, another one each time. */
  readonly isShuffled: boolean;
  /** HOME as the engine sets it; empty where it leaves it to the runtime. */
  readonly home: string;
  readonly name?: string;
  readonly groupsFromFile: boolean;
}

/**
 * With the ids as the specification has them. `added` are the groups of `--group-add`, which moby/sys/user takes out of
 * a Go map: several of them come in a random order.
 */
export function processUser(
  { uid, gid, name, groupsFromFile }: Pick<ProcessUser, "uid" | "gid" | "name" | "groupsFromFile">,
  groups: readonly number[],
  added: readonly number[] = [],
): ProcessUser {
  return {
    uid: toUint32(uid),
    gid: toUint32(gid),
    groups: groups.map(toUint32),
    isShuffled: added.length > 1,
    home: "",
    ...(name === undefined ? {} : { name }),
    groupsFromFile,
  };
}
