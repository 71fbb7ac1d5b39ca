import { readFileSync } from "node:fs";
import type { SharedSocket } from "../grant/shared-socket.ts";

/**
 * Says that somebody has given this machine's socket to another group than its engine's: what works for this job then
 * works for that group's members, too. Looked for only where the group isn't the usual one.
 */
export async function changedGroupWarnings(socket: SharedSocket): Promise<readonly string[]> {
  if (socket.kind === "tcp" || socket.vantage !== "host") return [];
  if (socket.facts.gid === readDockerGid()) return [];
  const { readChangedGroup } = await import("./host-facts.ts");
  const changed = await readChangedGroup(socket.path);
  if (changed === undefined) return [];
  return [
    `${socket.path}: ${changed.text}. Give it back on this machine, then run the job again: \`${changed.line}\``,
  ];
}

/** Of the machine's own file, which nearly always has it: all else would have to be loaded first. */
function readDockerGid(): number | undefined {
  try {
    const [, gid] = /^docker:[^:\n]*:(\d+):/m.exec(readFileSync("/etc/group", "latin1")) ?? [];
    return gid === undefined ? undefined : Number(gid);
  } catch {
    return undefined;
  }
}
