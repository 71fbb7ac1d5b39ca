import { canonicalPath } from "./mount.ts";

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
