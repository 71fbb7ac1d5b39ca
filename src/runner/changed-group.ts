import { fromBytes, toBytes } from "../identity/text-file.ts";
import type { EngineGroup } from "./engine-group.ts";
import { groupsOf, type Machine } from "./machine.ts";
import { privateTo } from "./private-socket.ts";

/** A socket that somebody has given to another group than the engine's own configuration names. */
export interface ChangedGroup {
  /** The group that the configuration names. */
  readonly configured: string;
  /** The socket's group now, and who names which other one. */
  readonly text: string;
  /** The line that gives it back, which is what the engine's restart would do. */
  readonly line: string;
}

/**
 * Whoever may write to a mounted socket's inode, such as root in a container, can give it to any number: that of a
 * group of others on this machine, say, whose members then are as good as root. Undefined where that isn't seen, or
 * where who makes the socket isn't known. A socket of root's own group gives nobody anything, nor does one that has
 * come to the group named docker while the engine names none. Pure.
 */
export function findChangedGroup(machine: Machine): ChangedGroup | undefined {
  const { engineGroup: engine, group, path, socket } = machine;
  if (engine.kind === "unknown" || socket.gid === 0 || privateTo(path) !== undefined) return undefined;
  const configured = gidOf(engine.group, machine);
  if (configured === socket.gid || (configured === 0 && group?.name === "docker")) return undefined;
  const give = `sudo chgrp ${engine.group} ${path}`;
  return {
    configured: engine.group,
    text: `it belongs to ${group === undefined ? `group ${socket.gid}` : fromBytes(group.name)}, but ${giver(engine)} gives it to ${engine.group}${configured === undefined ? ", a group that isn't there" : ""}: somebody has changed its group`,
    line: configured === undefined ? `sudo groupadd --system ${engine.group} && ${give}` : give,
  };
}

/** Who gives the socket to its group, for people. */
export function giver(engine: Exclude<EngineGroup, { readonly kind: "unknown" }>): string {
  if (engine.kind === "systemd") return engine.unit;
  const names = { default: "the engine", file: engine.file, option: "dockerd --group" };
  return names[engine.origin];
}

/** By name, else as a number, as dockerd reads it (moby daemon/listeners lookupGID). */
function gidOf(name: string, machine: Machine): number | undefined {
  const named = groupsOf(machine).find((group) => group.name === toBytes(name));
  return named?.gid ?? (/^\d+$/.test(name) ? Number(name) : undefined);
}
