import { readFile, readlink } from "node:fs/promises";
import { listPids } from "./pids.ts";
import { parseStatus } from "./process-status.ts";

/** A running process of this machine, as the kernel knows it. */
export interface HostProcess {
  readonly pid: number;
  readonly uid: number;
  /** Real, effective, saved and file system id are all root's: no program that somebody else started as root. */
  readonly isRoots: boolean;
  /** Its own group and the supplementary ones. */
  readonly groups: readonly number[];
  /** Its own words: whoever started it chose them. */
  readonly command: readonly string[];
  /** The systemd service in whose control group it runs (cgroups(7)), which only root can put it into. */
  readonly unit: string | undefined;
}

/**
 * All processes of this machine that can be seen. Left out are those that end meanwhile, the kernel's own, and those
 * of containers, whose users are others than this machine's.
 */
export async function listProcesses(): Promise<readonly HostProcess[]> {
  const found = await Promise.all((await listPids()).map(readProcess));
  return found.filter((process) => process !== undefined);
}

/** Undefined where there is no such process. */
async function readProcess(pid: number): Promise<HostProcess | undefined> {
  try {
    const [text, cmdline, cgroup] = await Promise.all([
      readFile(`/proc/${pid}/status`, "utf8"),
      readFile(`/proc/${pid}/cmdline`, "utf8"),
      readFile(`/proc/${pid}/cgroup`, "utf8").catch(() => ""),
    ]);
    const status = parseStatus(text);
    if (status === undefined || cmdline === "" || status.pids.length > 1) return undefined;
    const { uid, uids, groups } = status;
    return {
      pid,
      uid,
      isRoots: uids.every((id) => id === 0),
      groups,
      command: cmdline.replace(/\0$/, "").split("\0"),
      unit: serviceOf(cgroup),
    };
  } catch {
    return undefined;
  }
}

/** The program that a process really runs, whatever it calls itself; undefined where it can't be seen. */
export async function readProgram(pid: number): Promise<string | undefined> {
  // An update replaces the file under a program that runs: proc_pid_exe(5).
  const path = await readlink(`/proc/${pid}/exe`).catch(() => undefined);
  return path?.replace(/ \(deleted\)$/, "");
}

/** The outermost service, in systemd's own hierarchy: below it, control groups can be another user's. */
export function serviceOf(cgroup: string): string | undefined {
  return /^\d+:(?:name=systemd)?:(?:\/[^/\n]+\.slice)*\/([^/\n]+\.service)(?:\/|$)/m.exec(cgroup)?.[1];
}
