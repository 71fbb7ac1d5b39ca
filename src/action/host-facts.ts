import { readFile } from "node:fs/promises";
import { fromBytes } from "../identity/text-file.ts";
import { type ChangedGroup, findChangedGroup } from "../runner/changed-group.ts";
import { groupsOf, isMember, type Machine, readMachine } from "../runner/machine.ts";
import { podmanOf } from "../runner/podman-plan.ts";
import { opensToGroup } from "../socket/socket-facts.ts";
import { serviceOf } from "../system/processes.ts";
import type { HostFacts } from "./denial.ts";

/** What this machine says of a user and a socket's group; undefined where it has no such user, or can't be asked. */
export async function readHostFacts(socketPath: string, uid: number): Promise<HostFacts | undefined> {
  try {
    const machine = await readMachine({ path: socketPath, users: [String(uid)], group: "docker" });
    const { group, socket, users } = machine;
    const isTaken = groupsOf(machine).some(({ name }) => name === "docker");
    return {
      group: group === undefined ? undefined : fromBytes(group.name),
      freeName: isTaken ? `docker-${socket.gid}` : "docker",
      isMember: users.some((user) => isMember(user, socket.gid, machine)),
      service: serviceOf(await readFile("/proc/self/cgroup", "utf8").catch(() => "")),
      canSetUp: canSetUp(machine),
      changedGroup: findChangedGroup(machine),
    };
  } catch {
    return undefined;
  }
}

/** Whether somebody gave the socket to another group than the engine's; undefined also where it can't be told. */
export async function readChangedGroup(path: string): Promise<ChangedGroup | undefined> {
  const machine = await readMachine({ path, users: [], group: "docker" }).catch(() => undefined);
  return machine === undefined ? undefined : findChangedGroup(machine);
}

/** Podman's own way opens a socket to a group; Docker's engine gives one that is open to a group its own. */
function canSetUp(machine: Machine): boolean {
  const { engineGroup, socket } = machine;
  if (podmanOf(machine) !== undefined) return true;
  return engineGroup.kind !== "unknown" && socket.gid === 0 && opensToGroup(socket);
}
