import { fromBytes } from "../identity/text-file.ts";
import { opensToEveryone, opensToGroup, socketTitle } from "../socket/socket-facts.ts";
import type { EngineGroup } from "./engine-group.ts";
import { isMember, type Machine } from "./machine.ts";
import { runnerTitle } from "./runner-restart.ts";
import type { Runner } from "./runners.ts";

/** One thing looked at on a machine. */
export interface Finding {
  readonly about: "socket" | "engine" | "user" | "runner";
  readonly state: "ok" | "warning" | "problem";
  readonly subject: string;
  readonly text: string;
  /** What to do; empty where nothing has to be done. */
  readonly remedy: string;
}

/** What a running runner's own groups are against its user's: they stay as they were when it was started. */
export type RunnerState = "has" | "stale" | "lacks" | "stopped";

/** What is well on a machine and what isn't. Pure. */
export function judgeMachine(machine: Machine): readonly Finding[] {
  return [
    socketFinding(machine),
    ...aclFindings(machine),
    engineFinding(machine.engineGroup, groupName(machine)),
    ...userFindings(machine),
    ...machine.runners.map((runner) => runnerFinding(runner, machine)),
  ];
}

export function runnerState({ process }: Runner, machine: Machine): RunnerState {
  if (process === undefined) return "stopped";
  if (process.uid === 0 || process.groups.includes(machine.socket.gid)) return "has";
  const user = machine.users.find(({ uid }) => uid === process.uid);
  return user !== undefined && isMember(user, machine.socket.gid, machine.accounts) ? "stale" : "lacks";
}

/** The name of the socket's group, else its number. */
export function groupName({ group, socket }: Machine): string {
  return group === undefined ? String(socket.gid) : fromBytes(group.name);
}

const SET_UP = "sudo dood runner setup";

function socketFinding(machine: Machine): Finding {
  const { path, socket, group } = machine;
  const subject = `socket ${path}`;
  const owner = `${socketTitle(socket)}, group ${groupName(machine)}`;
  if (opensToEveryone(socket)) {
    const text = `${owner}: open to everyone on the machine, who can all become root on it`;
    return { about: "socket", state: "problem", subject, text, remedy: `Close it: sudo chmod 660 ${path}` };
  }
  if (!opensToGroup(socket)) {
    const remedy = "Let the engine give it a group (docs/self-hosted.md).";
    return {
      about: "socket",
      state: "problem",
      subject,
      text: `${owner}: only its owner may use it`,
      remedy,
    };
  }
  if (socket.gid === 0) {
    return {
      about: "socket",
      state: "problem",
      subject,
      text: `${owner}: it has no group of its own`,
      remedy: SET_UP,
    };
  }
  if (group === undefined) {
    return {
      about: "socket",
      state: "problem",
      subject,
      text: `${owner}: no group of /etc/group has this number`,
      remedy: SET_UP,
    };
  }
  return { about: "socket", state: "ok", subject, text: owner, remedy: "" };
}

function aclFindings({ acl, path }: Machine): readonly Finding[] {
  const users = acl?.users ?? [];
  if (users.length === 0) return [];
  const text = `its access list also lets in ${users.map(({ uid }) => `uid ${uid}`).join(", ")}`;
  return [{ about: "socket", state: "ok", subject: `socket ${path}`, text, remedy: "" }];
}

function engineFinding(engine: EngineGroup, group: string): Finding {
  const subject = "after a restart of the engine";
  if (engine.kind === "unknown") {
    const who =
      engine.listener === undefined
        ? "who listens on the socket can't be seen"
        : `${engine.listener} listens on the socket`;
    return { about: "engine", state: "warning", subject, text: `unknown: ${who}`, remedy: "" };
  }
  const by =
    engine.kind === "systemd"
      ? "docker.socket"
      : engine.origin === "default"
        ? "the engine"
        : engine.origin === "file"
          ? engine.file
          : "dockerd --group";
  const text = `${by} gives the socket to ${engine.group}`;
  if (engine.group === group) return { about: "engine", state: "ok", subject, text, remedy: "" };
  const byOption = engine.kind === "dockerd" && engine.origin === "option";
  return {
    about: "engine",
    state: "problem",
    subject,
    text: `${text}, not to ${group}`,
    remedy: byOption ? `Change the option in the service that starts dockerd to --group ${group}` : SET_UP,
  };
}

function userFindings(machine: Machine): readonly Finding[] {
  const group = groupName(machine);
  if (machine.users.length === 0) {
    return [
      {
        about: "user",
        state: "problem",
        subject: "runners",
        text: "none found",
        remedy: "Name the runner's user: --user NAME",
      },
    ];
  }
  return machine.users.map((user): Finding => {
    const name = fromBytes(user.name);
    return isMember(user, machine.socket.gid, machine.accounts)
      ? { about: "user", state: "ok", subject: `user ${name}`, text: `is in the group ${group}`, remedy: "" }
      : {
          about: "user",
          state: "problem",
          subject: `user ${name}`,
          text: `is not in the group ${group}`,
          remedy: `${SET_UP} --user ${name}`,
        };
  });
}

function runnerFinding(runner: Runner, machine: Machine): Finding {
  const subject = runnerTitle(runner);
  const group = groupName(machine);
  switch (runnerState(runner, machine)) {
    case "has":
      return { about: "runner", state: "ok", subject, text: `runs with the group ${group}`, remedy: "" };
    case "stopped":
      return {
        about: "runner",
        state: "ok",
        subject,
        text: "doesn't run; it gets its groups when it starts",
        remedy: "",
      };
    case "stale": {
      const remedy =
        runner.unit === undefined ? `${SET_UP} --restart` : `sudo systemctl restart ${runner.unit}`;
      return {
        about: "runner",
        state: "problem",
        subject,
        text: `was started before its user came into the group ${group}: it lacks it until it is restarted`,
        remedy,
      };
    }
    case "lacks":
      return {
        about: "runner",
        state: "problem",
        subject,
        text: `runs without the group ${group}`,
        remedy: SET_UP,
      };
  }
}
