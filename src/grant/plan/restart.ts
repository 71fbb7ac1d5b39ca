import type { ExecUser } from "../../identity/exec-user.ts";
import { accessClass, type ProcessCredentials } from "../../socket/socket-access.ts";
import type { SocketFacts } from "../../socket/socket-facts.ts";
import type { Observation } from "./observation.ts";
import type { Policy } from "./policy.ts";

/** Whether the container's main process may use the socket: it keeps the groups it was started with. */
export type MainProcess = "has" | "lacks" | "needs-none" | "unknown";

export type Restart =
  | { readonly kind: "none" }
  | { readonly kind: "restart" }
  /** The main process lacks the group, and nothing is done about it. */
  | { readonly kind: "left"; readonly reason: string; readonly remedy: string };

/** Whether the main process has the group now, for a user who has it or is to be given it. */
export function mainProcess(
  { main, container, target }: Observation,
  user: ExecUser,
  socket: SocketFacts,
): MainProcess {
  // The runner's `tail -f /dev/null` never uses the socket: steps do, and each is an exec.
  if (target.role === "job") return "needs-none";
  if (main !== undefined) return mainFromKernel(main, socket);
  if (container.groupAdd.includes(String(socket.gid))) return "has";
  return user.uid === 0 && target.user === undefined ? "needs-none" : "unknown";
}

/** From the kernel's own record of the process. */
export function mainFromKernel(main: ProcessCredentials, socket: SocketFacts): MainProcess {
  const [gid = -1, ...groups] = main.groups;
  const access = accessClass({ uid: main.uid, gid, groups }, socket);
  return access === "root" ? "needs-none" : access === undefined ? "lacks" : "has";
}

/**
 * A restart is the only way to a new group for a main process, and only where it runs as the user that is granted.
 * `auto` restarts the job's own services alone, and not where the engine would choose another host port: the
 * runner has already told the workflow the old one.
 */
export function planRestart(
  { target, container, main: process }: Observation,
  main: MainProcess,
  user: ExecUser,
  gid: number,
  policy: Policy,
): Restart {
  if (main === "has" || main === "needs-none") return { kind: "none" };
  const fromOutside = `give it the group from the start (\`options: --group-add ${gid}\`)`;
  const left = (reason: string): Restart => ({
    kind: "left",
    reason,
    remedy: `${fromOutside}, or restart it: \`docker restart ${container.name}\``,
  });
  if (process !== undefined && process.uid !== user.uid) {
    const reason = `it runs as another user (uid ${process.uid}) than the one that has access now`;
    return { kind: "left", reason, remedy: `name that one with the input \`user\`, or ${fromOutside}` };
  }
  if (policy.restartServices === "never") return left("restart-services is never");
  if (policy.restartServices === "always") return { kind: "restart" };
  if (main === "unknown") return left("whether it needs a restart is unknown");
  if (target.role !== "service") return left("it is not one of this job's services");
  if (container.dynamicPorts.length > 0) {
    return left(`a restart would change its host port for ${container.dynamicPorts.join(", ")}`);
  }
  return { kind: "restart" };
}
