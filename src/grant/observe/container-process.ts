import { readFileSync } from "node:fs";
import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import { toInside } from "../../socket/id-map.ts";
import type { ProcessCredentials } from "../../socket/socket-access.ts";
import { parseStatus } from "../../system/process-status.ts";
import { type IdMaps, readIdMaps } from "../../system/user-namespace.ts";

type Container = Pick<ContainerFacts, "id" | "pid">;

/**
 * What the kernel knows of a container's main process: looked up here where the process can be seen,
 * which costs next to nothing, else by a `ps` of the engine's.
 */
export async function readMainProcess(
  engine: Pick<Engine, "mainProcess">,
  container: Container,
): Promise<ProcessCredentials | undefined> {
  return readCredentials(container) ?? engine.mainProcess(container.id, container.pid);
}

/** The user namespace of a container's main process; undefined where it can't be seen. */
export function readContainerIdMaps(container: Container): IdMaps | undefined {
  return isSeen(container) ? readIdMaps(container.pid) : undefined;
}

/** The ids as the container's own namespace has them, which is how the engine's `ps` gives them too. */
function readCredentials(container: Container): ProcessCredentials | undefined {
  const maps = readContainerIdMaps(container);
  if (maps === undefined) return undefined;
  const status = parseStatus(read(container.pid, "status"));
  if (status === undefined) return undefined;
  return {
    uid: toInside(status.uid, maps.uid),
    groups: [...new Set(status.groups.map((group) => toInside(group, maps.gid)))],
  };
}

/**
 * The pid is the engine's: where that runs in another pid namespace (on Kubernetes, beside the runner), the same
 * number is some other process here, so the process must name the container itself.
 */
function isSeen({ id, pid }: Container): boolean {
  // A rootless engine may have no control groups; the mounts can be read by its own user and root alone.
  return pid !== 0 && (read(pid, "cgroup").includes(id) || read(pid, "mountinfo").includes(id));
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
