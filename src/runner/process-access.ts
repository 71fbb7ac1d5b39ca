import { opensToOwner } from "../socket/socket-facts.ts";
import type { HostProcess } from "../system/processes.ts";
import { isMember, type Machine } from "./machine.ts";
import type { Runner } from "./runners.ts";

/** What a running runner's own groups are against its user's: they stay as they were when it was started. */
export type RunnerState = "has" | "stale" | "lacks" | "stopped";

export function runnerState({ process }: Runner, machine: Machine): RunnerState {
  if (process === undefined) return "stopped";
  if (mayUse(process, machine)) return "has";
  const user = machine.users.find(({ uid }) => uid === process.uid);
  return user !== undefined && isMember(user, machine.socket.gid, machine) ? "stale" : "lacks";
}

/** For people: "process 7", "processes 7, 8", and no more than ten of them. */
export function processesTitle(processes: readonly HostProcess[]): string {
  const pids = processes.slice(0, 10).map(({ pid }) => pid);
  const more = processes.length > pids.length ? ` and ${processes.length - pids.length} more` : "";
  return `${processes.length === 1 ? "process" : "processes"} ${pids.join(", ")}${more}`;
}

/** The lines that a user runs, who alone may start their own programs again. */
export function restartByHand(name: string, processes: readonly HostProcess[]): string {
  const services = [...new Set(processes.flatMap(({ unit }) => (isOwnService(unit) ? [unit] : [])))];
  const others = processes.filter(({ unit }) => !isOwnService(unit)).map(({ pid }) => pid);
  return [
    ...services.map((unit) => `sudo systemctl restart ${unit}`),
    ...(others.length === 0
      ? []
      : [
          `As ${name}, end it and start it again (a runner by ./run.sh): kill ${others.slice(0, 10).join(" ")}`,
        ]),
  ].join("; ");
}

/** Not the service of a user's whole session: user@.service(5). */
function isOwnService(unit: string | undefined): unit is string {
  return unit !== undefined && /^[\w.@:-]+$/.test(unit) && !unit.startsWith("user@");
}

/** Whether the kernel lets a process use the socket, by its groups of now. */
export function mayUse({ uid, groups }: HostProcess, machine: Machine): boolean {
  return uid === 0 || owns(uid, machine) || groups.includes(machine.socket.gid);
}

export function owns(uid: number, { socket }: Machine): boolean {
  return uid === socket.uid && opensToOwner(socket);
}
