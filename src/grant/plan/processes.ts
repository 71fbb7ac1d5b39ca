import type { ExecUser } from "../../identity/exec-user.ts";
import { parsePasswd } from "../../identity/passwd.ts";
import { fromBytes } from "../../identity/text-file.ts";
import { accessClass, type ContainerProcess } from "../../socket/socket-access.ts";
import type { SocketFacts } from "../../socket/socket-facts.ts";
import type { Observation } from "./observation.ts";
import type { Policy } from "./policy.ts";

/** Whether a process may use the socket: it keeps the groups it was started with. */
export type ProcessAccess = "has" | "lacks" | "needs-none" | "unknown";

/** What the processes of a container may do now. */
export interface Processes {
  readonly main: ProcessAccess;
  /** Those of the user who is granted that can't use the socket, the main one among them. */
  readonly lacking: readonly ContainerProcess[];
  /** Those of any other user than root that can't. */
  readonly others: readonly ContainerProcess[];
}

export type Restart =
  | { readonly kind: "none" }
  | { readonly kind: "restart" }
  /** Some process lacks the group, and nothing is done about it. */
  | { readonly kind: "left"; readonly reason: string; readonly remedy: string };

type About = Pick<Observation, "target" | "container" | "processes">;

/** A container can have any number of processes; so many tell what there is to tell. */
const MAX_LACKING = 20;

/** For a user who has access, or is to be given it. */
export function judgeProcesses(seen: About, user: ExecUser, socket: SocketFacts): Processes {
  // The runner's `tail -f /dev/null` never uses the socket: steps do, and each is an exec.
  if (seen.target.role === "job") return { main: "needs-none", lacking: [], others: [] };
  const denied = (seen.processes ?? []).filter((process) => processAccess(process, socket) === "lacks");
  const isMain = ({ pid }: ContainerProcess) => Number(pid === seen.container.pid);
  const lacking = denied.filter(({ uid }) => uid === user.uid);
  return {
    main: mainAccess(seen, user, socket),
    lacking: lacking.toSorted((a, b) => isMain(b) - isMain(a)).slice(0, MAX_LACKING),
    others: denied.filter(({ uid }) => uid !== user.uid),
  };
}

function mainAccess({ container, processes, target }: About, user: ExecUser, socket: SocketFacts) {
  const main = mainOf({ container, processes });
  if (main !== undefined) return processAccess(main, socket);
  if (container.groupAdd.includes(String(socket.gid))) return "has";
  return user.uid === 0 && target.user === undefined ? "needs-none" : "unknown";
}

/** Undefined if it can't be seen. */
export function mainOf({ container, processes }: Pick<About, "container" | "processes">) {
  return processes?.find(({ pid }) => pid === container.pid);
}

/** From the kernel's own record of the process. */
function processAccess(process: ContainerProcess, socket: SocketFacts): ProcessAccess {
  const [gid = -1, ...groups] = process.groups;
  const access = accessClass({ uid: process.uid, gid, groups }, socket);
  return access === "root" ? "needs-none" : access === undefined ? "lacks" : "has";
}

/**
 * A restart is the only way to a new group for a running process, and only for one of the user who is granted: its
 * own main process, or a worker that a root supervisor starts by name. `auto` restarts the job's own services alone,
 * and not where the engine would choose another host port: the runner has already told the workflow the old one.
 */
export function planRestart(seen: About, { main, lacking }: Processes, gid: number, policy: Policy): Restart {
  const { target, container } = seen;
  const first = mainOf(seen);
  const left = (reason: string, ...remedies: readonly string[]): Restart => ({
    kind: "left",
    reason,
    remedy: remedies.join(", or "),
  });
  // Not where it is set already; and root's supervisor drops what it was given.
  const mayBeGiven = !container.groupAdd.includes(String(gid)) && first?.uid !== 0;
  const fromOutside = mayBeGiven
    ? [`give it the group from the start (\`options: --group-add ${gid}\`)`]
    : [];
  const byHand = `restart it: \`docker restart ${container.name}\``;
  if (lacking.length === 0 && (main === "has" || main === "needs-none")) return { kind: "none" };
  if (lacking.length === 0 && first !== undefined) {
    const reason = `it runs as another user (uid ${first.uid}) than the one that has access now`;
    return left(reason, "name that one with the input `user`", ...fromOutside);
  }
  if (policy.restartServices === "never") return left("restart-services is never", ...fromOutside, byHand);
  if (policy.restartServices === "always") return { kind: "restart" };
  if (lacking.length === 0 && main === "unknown") {
    return left("whether it needs a restart is unknown", ...fromOutside, byHand);
  }
  if (target.role !== "service") return left("it is not one of this job's services", ...fromOutside, byHand);
  const { dynamicPorts } = container;
  if (dynamicPorts.length === 0) return { kind: "restart" };
  const [otherwise = "publish it at a fixed host port (`ports: [8080:80]`)"] = fromOutside;
  return left(`a restart would change its host port for ${dynamicPorts.join(", ")}`, otherwise);
}

/** "its main process", or those of them that another process started: "its process `consul` (PID 42)". */
export function lackingTitle({ lacking }: Processes, mainPid: number): string {
  if (lacking.length === 0 || lacking.some(({ pid }) => pid === mainPid)) return "its main process";
  const [first, ...more] = lacking;
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  return `its process \`${first?.name}\` (PID ${first?.pid})${others}`;
}

/** A container can have a process of every uid there is. */
const MAX_HINTS = 3;

/**
 * A container whose own user has access, and another user's process in it, which hasn't: a root supervisor's worker,
 * for example. Whether that one uses docker nobody can see.
 */
export function otherUsersHint(seen: Observation, { others }: Processes): readonly string[] {
  if (seen.target.user !== undefined) return [];
  const entries = parsePasswd(seen.files.passwd?.text ?? "");
  // Of each user the first: the last to be set stays.
  const byUid = new Map(others.toReversed().map((process) => [process.uid, process] as const));
  const shown = [...byUid.values()].toReversed().slice(0, MAX_HINTS);
  return shown.map(({ uid, name, pid }) => {
    const entry = entries.find((candidate) => candidate.uid === uid);
    const user = entry === undefined ? String(uid) : fromBytes(entry.name);
    return `its process \`${name}\` (PID ${pid}) runs as ${user}, who can't use docker: if it is to, set \`user: ${user}\``;
  });
}
