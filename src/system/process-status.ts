/** What `/proc/PID/status` says of a process: proc_pid_status(5). */
export interface ProcessStatus {
  /** The program's, as the kernel cuts it: 15 bytes, escapes of its own for what doesn't print. */
  readonly name: string;
  /** Z or X: it has ended, and only waits to be seen. */
  readonly state: string;
  readonly parent: number;
  /** Real, effective, saved and file system id: the kernel asks the effective one, and all four tell whose it is. */
  readonly uids: readonly [number, number, number, number];
  readonly uid: number;
  readonly gid: number;
  /** Its own group (the effective one) and the supplementary ones, each once. */
  readonly groups: readonly number[];
  /** Its process id in each process namespace that it is in, from the reader's one inwards. */
  readonly pids: readonly number[];
}

/** Undefined for a text that isn't whole. Ids are those of the reader's own namespace. Pure. */
export function parseStatus(text: string): ProcessStatus | undefined {
  const numbers = (field: string) =>
    new RegExp(`^${field}:([\\d\\s]*)$`, "m").exec(text)?.[1]?.split(/\s+/).filter(Boolean).map(Number);
  const name = /^Name:\t(.*)$/m.exec(text)?.[1];
  const state = /^State:\s+(\S)/m.exec(text)?.[1];
  const [parent] = numbers("PPid") ?? [];
  const [real, uid, saved, fileSystem] = numbers("Uid") ?? [];
  const [, gid] = numbers("Gid") ?? [];
  const groups = numbers("Groups");
  if (
    name === undefined ||
    state === undefined ||
    parent === undefined ||
    gid === undefined ||
    groups === undefined
  )
    return undefined;
  if (real === undefined || uid === undefined || saved === undefined || fileSystem === undefined)
    return undefined;
  return {
    name,
    state,
    parent,
    uids: [real, uid, saved, fileSystem],
    uid,
    gid,
    groups: [...new Set([gid, ...groups])],
    pids: numbers("NSpid") ?? [],
  };
}
