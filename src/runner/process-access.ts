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

/**
 * The lines that start them again with the groups of now. What a login has started has the login's groups, and so has
 * what is started from it next: it takes a new one. All that a user's own systemd starts has the groups of that.
 */
export function restartByHand(name: string, processes: readonly HostProcess[]): string {
  const services = [...new Set(processes.flatMap(({ unit }) => (isService(unit) ? [unit] : [])))];
  const others = processes.filter(({ unit }) => !isService(unit)).map(({ pid }) => pid);
  return [
    ...services.map((unit) => `sudo systemctl restart ${unit}${whatElse(unit, name)}`),
    ...(others.length === 0
      ? []
      : [
          `As ${name}, end it and start it again from a new login (a runner by ./run.sh): kill ${others.slice(0, 10).join(" ")}`,
        ]),
  ].join("; ");
}

/** The service of all that a user has started by systemd --user: user@.service(5). */
function whatElse(unit: string, name: string): string {
  return unit.startsWith("user@") ? ` (with it, all that ${name} runs by systemctl --user)` : "";
}

/** By a name that can be pasted. */
function isService(unit: string | undefined): unit is string {
  return unit !== undefined && /^[\w.@:-]+$/.test(unit);
}

/** Whether the kernel lets a process use the socket, by its groups of now. */
export function mayUse({ uid, groups }: HostProcess, machine: Machine): boolean {
  return uid === 0 || owns(uid, machine) || groups.includes(machine.socket.gid);
}

export function owns(uid: number, { socket }: Machine): boolean {
  return uid === socket.uid && opensToOwner(socket);
}
