import type { SharedSocket } from "../grant/shared-socket.ts";
import { parseGroup } from "../identity/group.ts";
import { readAccounts } from "../system/accounts.ts";

/**
 * Says that somebody has given this machine's socket to another group than its engine's: what works for this job then
 * works for that group's members, too. Looked for only where the group isn't the usual one.
 */
export async function changedGroupWarnings(socket: SharedSocket): Promise<readonly string[]> {
  if (socket.kind === "tcp" || socket.vantage !== "host") return [];
  const groups = parseGroup((await readAccounts()).group ?? "");
  if (groups.some(({ name, gid }) => gid === socket.facts.gid && name === "docker")) return [];
  const [{ readMachine }, { findChangedGroup }] = await Promise.all([
    import("../runner/machine.ts"),
    import("../runner/changed-group.ts"),
  ]);
  const question = { path: socket.path, users: [], group: "docker" };
  const machine = await readMachine(question).catch(() => undefined);
  const changed = machine === undefined ? undefined : findChangedGroup(machine);
  if (changed === undefined) return [];
  return [
    `${socket.path}: ${changed.text}. Give it back on this machine, then run the job again: \`${changed.line}\``,
  ];
}
