import { canonicalPath } from "./mount.ts";

/** Where something is mounted, as proc_pid_mountinfo(5) lists it. Pure. */
export function mountPoints(mountinfo: string): readonly string[] {
  return mountinfo.split("\n").flatMap((line) => {
    const point = line.split(" ")[4];
    // A blank, a tab, a line's end and a backslash are written in octal.
    return (
      point?.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))) ?? []
    );
  });
}

/** __SO_ACCEPTCON of include/uapi/linux/net.h: it listens. */
const LISTENS = 0x10000;

/** The inodes of the sockets that listen on one of these paths, as /proc/net/unix lists them: unix(7). Pure. */
export function listeningOn(table: string, paths: readonly string[]): readonly number[] {
  return table.split("\n").flatMap((line) => {
    const [, flags = "", inode, path = ""] =
      /^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ ([0-9A-F]+) [0-9A-F]+ [0-9A-F]+ +(\d+) (\/.*)$/i.exec(line) ?? [];
    const isOne = (Number.parseInt(flags, 16) & LISTENS) !== 0 && paths.includes(canonicalPath(path));
    return isOne ? [Number(inode)] : [];
  });
}
