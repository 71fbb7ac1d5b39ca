import { existsSync, realpathSync } from "node:fs";
import { DoodError } from "../errors.ts";
import { requireGroup } from "../grant/new-container.ts";
import { applyEdits, pendingEdits } from "../identity/edits.ts";
import { createGroup, joinGroup } from "../identity/group-edits.ts";
import { fromBytes, toBytes } from "../identity/text-file.ts";
import { isJsonObject } from "../json.ts";
import { opensToGroup } from "../socket/socket-facts.ts";
import type { AccountsChange, Change } from "./change.ts";
import { findChangedGroup } from "./changed-group.ts";
import { planEngineConfig } from "./engine-config.ts";
import type { EngineGroup } from "./engine-group.ts";
import { groupName } from "./finding.ts";
import { groupsOf, isMember, type Machine } from "./machine.ts";
import { planPodman, podmanOf } from "./podman-plan.ts";
import { privateTo, requireReach } from "./private-socket.ts";

/** What it takes for the users of a machine to use docker; `gid` is the socket's once all is done. */
export interface SetupPlan {
  readonly group: string;
  readonly gid: number;
  readonly changes: readonly Change[];
}

/**
 * Plans the set-up of a machine: the group, the socket in it, the users in the group, and the engine told
 * to keep it so. A machine that is set up gives no changes.
 * @throws DoodError `owner-only`, `runner-not-found`, `engine-config-invalid`, `socket-group-changed`, `group-elsewhere`
 */
export function planSetup(machine: Machine, wanted: string): SetupPlan {
  const { socket, users, accounts } = machine;
  if (users.length === 0) {
    throw new DoodError(
      "runner-not-found",
      "this machine has no runner as a service (actions.runner.*.service), but root's own",
      "Name the runner's user: `--user NAME`.",
    );
  }
  requireReach(machine.path, users);
  if (privateTo(machine.path) !== undefined)
    return { group: groupName(machine), gid: socket.gid, changes: [] };
  requireOwnGroup(machine);
  const isPodmans = podmanOf(machine) !== undefined;
  // Root's own group is no group to be in; what opens it to a group then opens it to that of docker.
  if (!isPodmans && (socket.gid !== 0 || !opensToGroup(socket))) requireGroup(socket, false);
  const { name, gid, created } = chooseGroup(machine, wanted);
  const group = { name: toBytes(name), gid };
  const isLocal = machine.otherGroups.every((other) => other.gid !== gid);
  const withGroup = created === undefined ? accounts : applyEdits(accounts, created.edits);
  const joins = users.flatMap((user): readonly Change[] => {
    if (isMember(user, gid, machine)) return [];
    if (!isLocal) throw elsewhere(name, gid, fromBytes(user.name));
    const edits = pendingEdits(withGroup, joinGroup(withGroup, group, user.name));
    const title = `add ${fromBytes(user.name)} to the group ${name} (${gid})`;
    return edits.length === 0 ? [] : [{ kind: "accounts", title, edits, user: fromBytes(user.name) }];
  });
  const owner: readonly Change[] =
    socket.gid === gid || isPodmans
      ? []
      : [
          {
            kind: "socket-group",
            title: `give ${machine.path} to the group ${name} (${gid}), as the engine does when it starts`,
            path: machine.path,
            from: socket.gid,
            to: gid,
          },
        ];
  const kept = isPodmans ? planPodman(machine, name, gid) : keepGroup(machine.engineGroup, name);
  return {
    group: name,
    gid,
    changes: [...(created === undefined ? [] : [created]), ...joins, ...owner, ...kept],
  };
}

/**
 * Asserts that the socket's group is the one that the engine gave it. Another isn't made permanent: its members would
 * become as good as root, for good, and those of the engine's group would lose the socket.
 * @throws DoodError `socket-group-changed`
 */
function requireOwnGroup(machine: Machine): void {
  const changed = findChangedGroup(machine);
  if (changed === undefined) return;
  throw new DoodError(
    "socket-group-changed",
    `${machine.path}: ${changed.text}`,
    `Give it back, which the engine's restart would do as well: ${changed.line}. Then run this again.`,
  );
}

/** A group of the same name in /etc/group would hide that one from the whole machine. */
function elsewhere(group: string, gid: number, user: string): DoodError {
  return new DoodError(
    "group-elsewhere",
    `the group ${group} (${gid}) isn't in /etc/group but comes from another name service (see nsswitch.conf), and ${user} isn't in it`,
    `Put ${user} into ${group} there, then run this again. A group of the same name in /etc/group would hide that one.`,
  );
}

/** The socket's own group, where it has one with a name; else the wanted one, which may have to be made. */
function chooseGroup(
  machine: Machine,
  asked: string,
): { name: string; gid: number; created?: AccountsChange } {
  if (machine.socket.gid !== 0 && machine.group !== undefined) {
    return { name: fromBytes(machine.group.name), gid: machine.socket.gid };
  }
  const groups = groupsOf(machine);
  const wanted = engineGroupOf(machine) ?? asked;
  const there = groups.find(({ name }) => name === toBytes(wanted));
  if (machine.socket.gid === 0 && there !== undefined && there.gid !== 0)
    return { name: wanted, gid: there.gid };
  const gid = machine.socket.gid === 0 ? (machine.freeGid ?? 999) : machine.socket.gid;
  const name = there === undefined ? wanted : `${wanted}-${gid}`;
  const edits = createGroup(machine.accounts, { name: toBytes(name), gid }, []);
  return { name, gid, created: { kind: "accounts", title: `create the group ${name} (${gid})`, edits } };
}

/** The group that dockerd was told by its own option to give the socket to, and will give it to again. */
function engineGroupOf({ engineGroup: engine, socket }: Machine): string | undefined {
  const isTold = engine.kind === "dockerd" && engine.origin === "option" && socket.gid === 0;
  return isTold && engine.group !== "root" && !/^\d+$/.test(engine.group) ? engine.group : undefined;
}

/** What makes the engine give the socket to the same group when it starts the next time. */
function keepGroup(engine: EngineGroup, name: string): readonly Change[] {
  if (
    engine.kind === "unknown" ||
    engine.group === name ||
    (engine.kind === "dockerd" && engine.origin === "option")
  ) {
    return [];
  }
  if (engine.kind === "systemd") {
    const title = `tell docker.socket to give the socket to ${name} (${engine.dropIn})`;
    return [planEngineConfig(engine.dropIn, title, () => toBytes(`[Socket]\nSocketGroup=${name}\n`))];
  }
  // Where it is a link, what it leads to is what is kept.
  const path = existsSync(engine.file) ? realpathSync(engine.file) : engine.file;
  const title = `tell the engine to give the socket to ${name} (\`group\` in ${path})`;
  return [planEngineConfig(path, title, (before) => withGroup(before, name, path))];
}

/** daemon.json with its `group` set, in the indentation that it has. */
function withGroup(text: string | null, group: string, path: string): string {
  try {
    const config: unknown = JSON.parse(text === null || text.trim() === "" ? "{}" : fromBytes(text));
    if (!isJsonObject(config)) throw new TypeError("not an object");
    const indentation = /^[ \t]+(?=")/m.exec(text ?? "")?.[0] ?? "  ";
    return toBytes(`${JSON.stringify({ ...config, group }, undefined, indentation)}\n`);
  } catch (cause) {
    throw new DoodError(
      "engine-config-invalid",
      `${path} is no JSON object, so that the engine itself couldn't start with it`,
      "Repair the file, then run this again.",
      { cause },
    );
  }
}
