import type { ExecUser } from "../identity/exec-user.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import type { Observation } from "./observation.ts";
import type { Policy } from "./policy.ts";

/** Whether the container's main process may use the socket: it keeps the groups it was started with. */
export type MainProcess = "has" | "lacks" | "needs-none" | "unknown";

export type Restart =
  | { readonly kind: "none" }
  | { readonly kind: "restart" }
  /** The main process lacks the group, and nothing is done about it. */
  | { readonly kind: "left"; readonly reason: string; readonly remedy: string };

/** `edited`: the grant is made only now, so no running process can have the group from the file. */
export function mainProcess(
  seen: Observation,
  user: ExecUser,
  socket: SocketFacts,
  edited: boolean,
): MainProcess {
  const { main, container, target } = seen;
  // The runner's `tail -f /dev/null` never uses the socket: steps do, and each is an exec.
  if (target.role === "job") return "needs-none";
  if (main !== undefined) {
    if (main.uid === 0) return "needs-none";
    if (main.groups.includes(socket.gid) || main.uid === socket.uid) return "has";
    return "lacks";
  }
  if (container.groupAdd.includes(String(socket.gid))) return "has";
  if (user.uid === 0 && target.user === undefined) return "needs-none";
  return edited ? "lacks" : "unknown";
}

/**
 * A restart is the only way to a new group for a main process. `auto` does it for the job's own
 * services alone, and not where the engine would choose another host port: the runner has already
 * told the workflow the old one.
 */
export function planRestart(seen: Observation, main: MainProcess, gid: number, policy: Policy): Restart {
  if (main === "has" || main === "needs-none") return { kind: "none" };
  const { role } = seen.target;
  const remedy = `give it the group from the start (\`options: --group-add ${gid}\`), or restart it: \`docker restart ${seen.container.name}\``;
  const left = (reason: string): Restart => ({ kind: "left", reason, remedy });
  if (policy.restartServices === "never") return left("restart-services is never");
  if (policy.restartServices === "always") return { kind: "restart" };
  if (main === "unknown") return left("whether it needs a restart is unknown");
  if (role !== "service") return left("it is not one of this job's services");
  if (seen.container.dynamicPorts.length > 0) {
    return left(`a restart would change its host port for ${seen.container.dynamicPorts.join(", ")}`);
  }
  return { kind: "restart" };
}
