import { readFile } from "node:fs/promises";

/** A mount, as the kernel shows it to this process. */
export interface KernelMount {
  /** What is mounted, as a path in its own file system. */
  readonly root: string;
  readonly mountPoint: string;
}

/** proc_pid_mountinfo(5): blanks and backslashes in paths are octal numbers. */
export function parseMountTable(mountinfo: string): readonly KernelMount[] {
  const decode = (path: string) =>
    path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
  return mountinfo.split("\n").flatMap((line) => {
    const [, , , root, mountPoint] = line.split(" ");
    if (root === undefined || mountPoint === undefined) return [];
    return [{ root: decode(root), mountPoint: decode(mountPoint) }];
  });
}

/** Empty on systems other than Linux. */
export async function readMountTable(): Promise<readonly KernelMount[]> {
  return parseMountTable(await readFile("/proc/self/mountinfo", "utf8").catch(() => ""));
}

/** The innermost mount point at or above a path that has no link in it. */
export function mountPointOf(mounts: readonly KernelMount[], path: string): string | undefined {
  const around = mounts
    .map(({ mountPoint }) => mountPoint)
    .filter((point) => path === point || path.startsWith(point === "/" ? "/" : `${point}/`));
  return around.toSorted((a, b) => b.length - a.length)[0];
}
