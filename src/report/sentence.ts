import type { Report, TargetReport } from "./report.ts";

/** One target's result as a sentence for people. Names in it come from containers: print it through plain(). */
export function sentence(target: TargetReport): string {
  const where = `${target.user} in ${whereabouts(target)}`;
  switch (target.result) {
    case "refused":
    case "failed":
      return `${where}: ${target.message}`;
    case "planned":
      return `${where} would be able to use docker: ${deed(target)}`;
    case "granted":
      return `${where} may now use docker: ${deed(target)}; ${proved(target)}`;
    case "nothing-to-do":
      return `${where} may use docker: ${deed(target)}; ${proved(target)}`;
  }
}

/** What it means that the engine runs in a container itself; undefined where it doesn't. */
export function nested({ dockerInDocker, socket, gid }: Report): string | undefined {
  if (dockerInDocker === null) return undefined;
  const where = `Docker in Docker: ${dockerInDocker.container} runs an engine of its own`;
  return gid === null
    ? `${where}, at ${socket}. There is no socket of this machine to grant: over TCP no user needs a group`
    : `${where}. The socket is that engine's, not this machine's, of which nothing is granted: the group gives access to that engine alone`;
}

/** "service `agent` (image x)". */
export function whereabouts(target: TargetReport): string {
  const { role, label, name, image } = target;
  const words = {
    job: "the job container",
    service: `service \`${label}\``,
    named: `container \`${name || label}\``,
  };
  return image === "" ? words[role] : `${words[role]} (image ${image})`;
}

/** How things stood. */
export function before({ how, gid, group, previousGid, code }: TargetReport): string {
  if (code !== null) return "no access";
  const words: Readonly<Record<TargetReport["how"], string>> = {
    joined: `not in group ${group} (${gid})`,
    realigned: `group ${group} had GID ${previousGid}`,
    created: `no group had GID ${gid}`,
    root: "root",
    owner: "owns the socket",
    member: `in group ${gid}`,
    "let-in": "let in by something else than a group",
    none: "unknown",
  };
  return words[how];
}

/** What was done, or in a dry run would be; or why nothing has to be. */
export function deed({ how, group, gid, previousGid, restarted, result }: TargetReport): string {
  const isPlan = result === "planned";
  const joined = isPlan ? "would join" : "joined";
  const done: Readonly<Record<TargetReport["how"], string>> = {
    joined: `${joined} group ${group} (${gid})`,
    realigned: `${joined} group ${group}, whose GID ${isPlan ? "would go" : "went"} from ${previousGid} to the socket's ${gid}`,
    created: `${joined} the new group ${group} (${gid})`,
    root: "it is root, and needs no group",
    owner: "it owns the socket, and needs no group",
    member: `it was in group ${gid} already`,
    "let-in": "the kernel lets it in already, by something else than a group",
    none: "nothing was done",
  };
  return restarted
    ? `${done[how]}, and its main process ${isPlan ? "would be" : "was"} restarted`
    : done[how];
}

/** How strongly that was verified. Why it wasn't is a warning of its own. */
export function proved({ proof, tool, result }: TargetReport): string {
  switch (proof) {
    case "docker":
      return `proved by ${tool}`;
    case "api":
      return `proved by a connection (${tool})`;
    case "access":
      return "proved by the kernel's own check (nothing in the image can connect)";
    case "inferred":
      return "inferred, not verified";
    default:
      return result === "planned" ? "not tried" : "not verified";
  }
}

/** "412 ms", "5.3 s". */
export function duration(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}
