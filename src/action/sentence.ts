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

/** What was done, or why nothing had to be. */
export function deed(target: TargetReport): string {
  const done: Readonly<Record<TargetReport["how"], string>> = {
    joined: `joined group ${target.group} (${target.gid})`,
    realigned: `group ${target.group} was given the socket's GID ${target.gid}, and joined`,
    created: `group ${target.group} (${target.gid}) was made, and joined`,
    root: "it is root, so no group is needed",
    owner: "it owns the socket, so no group is needed",
    member: `it was in the socket's group (${target.gid}) already`,
    "let-in": "the kernel lets it in already, by something else than a group",
    none: "nothing was done",
  };
  return target.restarted ? `${done[target.how]}, and the main process restarted` : done[target.how];
}

/** How strongly that was verified. */
export function proved({ proof, tool }: TargetReport): string {
  switch (proof) {
    case "docker":
      return `proved by ${tool}`;
    case "api":
      return `proved by a connection (${tool})`;
    case "access":
      return "the kernel grants it (nothing in the image can connect)";
    case "inferred":
      return "inferred, not verified (nothing in the image can test it)";
    default:
      return "not verified";
  }
}
