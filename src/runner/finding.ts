import { fromBytes } from "../identity/text-file.ts";
import { opensToEveryone, opensToGroup } from "../socket/socket-facts.ts";
import { folderTitle } from "../system/socket-file.ts";
import { findChangedGroup, giver } from "./changed-group.ts";
import { closedTo } from "./closed-folder.ts";
import { isMember, type Machine, nameOfUser, userOf } from "./machine.ts";
import { podmanOf } from "./podman-plan.ts";
import { privateTo } from "./private-socket.ts";
import { mayUse, owns, processesTitle, restartByHand, runnerState } from "./process-access.ts";
import { denialAt } from "./runner-engine.ts";
import type { Runner } from "./runners.ts";
import { socketUsers, socketUsersTitle } from "./socket-users.ts";

/** One thing looked at on a machine. */
export interface Finding {
  readonly about: "socket" | "access" | "engine" | "user" | "runner";
  readonly state: "ok" | "warning" | "problem";
  readonly subject: string;
  readonly text: string;
  /** What to do; empty where nothing has to be done. */
  readonly remedy: string;
}

/** What is well on a machine and what isn't. Pure. */
export function judgeMachine(machine: Machine): readonly Finding[] {
  return [
    socketFinding(machine),
    ok("access", "who may open it", socketUsersTitle(socketUsers(machine))),
    engineFinding(machine),
    ...userFindings(machine),
    ...machine.runners.flatMap((runner) => [
      ...runnerEngineFinding(runner, machine),
      runnerFinding(runner, machine),
    ]),
    ...processFindings(machine),
  ];
}

/** The name of the socket's group, else its number. */
export function groupName({ group, socket }: Machine): string {
  return group === undefined ? String(socket.gid) : fromBytes(group.name);
}

const SET_UP = "sudo dood runner setup";

function ok(about: Finding["about"], subject: string, text: string): Finding {
  return { about, state: "ok", subject, text, remedy: "" };
}

function problem(about: Finding["about"], subject: string, text: string, remedy: string): Finding {
  return { about, state: "problem", subject, text, remedy };
}

function socketFinding(machine: Machine): Finding {
  const { path, socket, group, acl } = machine;
  const mode = socket.mode.toString(8).padStart(4, "0");
  const listed = acl !== undefined && acl.users.length + acl.groups.length > 0 ? ", with an access list" : "";
  const owner = `${nameOfUser(socket.uid, machine.accounts)}:${groupName(machine)} ${mode}, GID ${socket.gid}${listed}`;
  const bad = (text: string, remedy: string) =>
    problem("socket", `socket ${path}`, `${owner}: ${text}`, remedy);
  if (opensToEveryone(socket)) {
    return bad(
      "open to everyone on the machine, who can all become root on it",
      `Close it: sudo chmod 660 ${path}`,
    );
  }
  if (privateTo(path) !== undefined) return ok("socket", `socket ${path}`, owner);
  if (!opensToGroup(socket)) {
    const remedy =
      podmanOf(machine) !== undefined ? SET_UP : "Let the engine give it a group (docs/self-hosted.md).";
    return bad("only its owner may use it", remedy);
  }
  if (socket.gid === 0) return bad("it has no group of its own", giveGroup(machine));
  const changed = findChangedGroup(machine);
  if (changed !== undefined) return bad(changed.text, `Give it back: ${changed.line}`);
  if (group === undefined) return bad("no group of this machine has this number", SET_UP);
  return ok("socket", `socket ${path}`, owner);
}

function engineFinding(machine: Machine): Finding {
  const { engineGroup: engine, path } = machine;
  const subject = "after the engine's restart";
  if (engine.kind === "unknown") {
    const owner = privateTo(path);
    if (owner !== undefined) return ok("engine", subject, "it is still its user's own");
    return { about: "engine", state: "warning", subject, text: `unknown: ${engine.why}`, remedy: "" };
  }
  const group = groupName(machine);
  const text = `${giver(engine)} gives the socket to ${engine.group}`;
  const changed = findChangedGroup(machine);
  if (engine.group === group || changed !== undefined) return ok("engine", subject, text);
  // A socket of root's own group is one whose engine found no group: that is what a set-up makes.
  const byOption = engine.kind === "dockerd" && engine.origin === "option" && machine.socket.gid !== 0;
  // Told so already, and not started since.
  const isPending = podmanOf(machine) !== undefined && engine.group !== "root";
  const remedy = byOption
    ? `Change the option in the service that starts dockerd to --group ${group}`
    : isPending
      ? "sudo systemctl restart podman.socket"
      : giveGroup(machine);
  return problem("engine", subject, `${text}, not to ${group}`, remedy);
}

function userFindings(machine: Machine): readonly Finding[] {
  const group = groupName(machine);
  if (machine.users.length === 0) {
    return [problem("user", "runners", "none found", "Name the runner's user: --user NAME")];
  }
  const changed = findChangedGroup(machine);
  return machine.users.map((user): Finding => {
    const name = fromBytes(user.name);
    const subject = `user ${name}`;
    const closed = closedTo(user, machine);
    if (closed !== undefined) {
      const text = `can't enter ${folderTitle(closed)} above the socket`;
      return problem(
        "user",
        subject,
        text,
        podmanOf(machine) !== undefined ? SET_UP : `Let ${name} enter ${closed.path}`,
      );
    }
    if (owns(user.uid, machine)) return ok("user", subject, "owns the socket");
    const isIn = isMember(user, machine.socket.gid, machine);
    if (changed !== undefined) {
      const text = `is ${isIn ? "" : "not "}in the group ${group}, which isn't the engine's`;
      return problem("user", subject, text, `Give it back: ${changed.line}`);
    }
    if (isIn) return ok("user", subject, `is in the group ${group}`);
    return problem("user", subject, `is not in the group ${group}`, `${SET_UP} --user ${name}`);
  });
}

/** How a socket of root's own group gets one: on a machine without a runner, such as a NAS, the engine gives it. */
function giveGroup({ engineGroup: engine, users }: Machine): string {
  if (users.length > 0 || engine.kind === "systemd") return SET_UP;
  const group = engine.kind === "unknown" || engine.group === "root" ? "docker" : engine.group;
  return `Make the group ${group} (sudo groupadd --system ${group}; on a Synology NAS: sudo synogroup --add ${group}), then restart the engine, which gives it the socket (a snap: sudo snap restart docker)`;
}

/** Of a runner whose jobs use another engine than the machine's. Its words are its user's own: they are only shown. */
function runnerEngineFinding(runner: Runner, machine: Machine): readonly Finding[] {
  const engine = machine.runnerEngines.get(runner.unit);
  const user = userOf(runner, machine.users);
  if (user === undefined || engine === undefined || engine.kind === "machine") return [];
  const subject = `docker of ${runner.unit}`;
  if (engine.kind === "unread") {
    const text = `which engine its jobs use isn't known: ${engine.why}`;
    return [{ about: "user", state: "warning", subject, text, remedy: engine.remedy }];
  }
  const other = `its jobs use another engine (${engine.origin})`;
  const remedy = `Delete ${engine.origin} and restart ${runner.unit}, or let ${fromBytes(user.name)} use that engine`;
  if (engine.kind === "remote") {
    const text = `${other}: ${engine.address}, over the network, where no group counts; it wasn't asked`;
    return [{ about: "user", state: "warning", subject, text, remedy: "" }];
  }
  if (engine.kind === "none") return [problem("user", subject, `${other}, and can't: ${engine.why}`, remedy)];
  const denial = denialAt(engine, user, machine.logins.get(user.uid) ?? []);
  if (denial !== undefined) return [problem("user", subject, `${other}, and can't: ${denial}`, remedy)];
  return [ok("user", subject, `${other}: ${engine.path}, which ${fromBytes(user.name)} may use`)];
}

function runnerFinding(runner: Runner, machine: Machine): Finding {
  const { unit: subject, process } = runner;
  const group = groupName(machine);
  switch (runnerState(runner, machine)) {
    case "has": {
      const isOwner = process !== undefined && owns(process.uid, machine);
      return ok("runner", subject, isOwner ? "runs as the socket's owner" : `runs with the group ${group}`);
    }
    case "stopped":
      return ok("runner", subject, "doesn't run; it gets its groups when it starts");
    case "stale": {
      const text = `was started before its user came into the group ${group}: it lacks it until it is restarted`;
      return problem("runner", subject, text, `sudo systemctl restart ${subject}`);
    }
    case "lacks":
      return problem("runner", subject, `runs without the group ${group}`, SET_UP);
  }
}

/** Every process counts, and none is believed by its name: one of them may be a runner that was started by hand. */
function processFindings(machine: Machine): readonly Finding[] {
  const group = groupName(machine);
  return [...machine.users, ...machine.members].flatMap((user): readonly Finding[] => {
    const name = fromBytes(user.name);
    if (!isMember(user, machine.socket.gid, machine)) return [];
    const stale = machine.processes.filter(
      (process) => process.uid === user.uid && !mayUse(process, machine),
    );
    if (stale.length === 0) return [];
    const text = `started before ${name} came into the group ${group}: without it until started again`;
    // Of somebody who wasn't asked about it is worth saying, and no fault of the runners.
    const state = machine.users.includes(user) ? "problem" : "warning";
    const subject = `${processesTitle(stale)} of ${name}`;
    return [{ about: "runner", state, subject, text, remedy: restartByHand(name, stale) }];
  });
}
