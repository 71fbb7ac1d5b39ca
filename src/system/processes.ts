import { readdir, readFile, readlink } from "node:fs/promises";

/** A running process of this machine, as /proc has it (proc_pid_status(5)). */
export interface HostProcess {
  readonly pid: number;
  readonly parent: number;
  readonly uid: number;
  readonly gid: number;
  /** Its own group and the supplementary ones. */
  readonly groups: readonly number[];
  readonly command: readonly string[];
  /** The systemd service that it belongs to (cgroups(7)). */
  readonly unit: string | undefined;
}

/**
 * All processes of this machine that can be seen. Left out are those that end meanwhile, the kernel's own, and those
 * of containers, whose users are others than this machine's.
 */
export async function listProcesses(): Promise<readonly HostProcess[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(pids.map(readProcess));
  return found.filter((process) => process !== undefined);
}

/** Undefined where there is no such process. */
export async function readProcess(pid: number): Promise<HostProcess | undefined> {
  try {
    const [status, cmdline, cgroup] = await Promise.all([
      readFile(`/proc/${pid}/status`, "utf8"),
      readFile(`/proc/${pid}/cmdline`, "utf8"),
      readFile(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
    ]);
    const numbers = (field: string) =>
      (new RegExp(`^${field}:(.*)$`, "m").exec(status)?.[1] ?? "")
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map(Number);
    // Of the four ids the second is the effective one, which counts for access.
    const [, uid] = numbers("Uid");
    const [, gid] = numbers("Gid");
    const [parent] = numbers("PPid");
    if (uid === undefined || gid === undefined || parent === undefined || cmdline === "") return undefined;
    // One number for each process namespace that it is in, from this one inwards (proc_pid_status(5)).
    if (numbers("NSpid").length > 1) return undefined;
    return {
      pid,
      parent,
      uid,
      gid,
      groups: [...new Set([gid, ...numbers("Groups")])],
      command: cmdline.replace(/\0$/, "").split("\0"),
      unit: /\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1],
    };
  } catch {
    return undefined;
  }
}

/** The sockets that a process holds open, by inode; empty where they can't be seen. */
export async function socketInodes(pid: number): Promise<readonly number[]> {
  const folder = `/proc/${pid}/fd`;
  const names = await readdir(folder).catch(() => []);
  const targets = await Promise.all(names.map((name) => readlink(`${folder}/${name}`).catch(() => "")));
  return targets.flatMap((target) => {
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
    return inode === undefined ? [] : [Number(inode)];
  });
}
