import { readFileSync } from "node:fs";
import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import { toInside } from "../../socket/id-map.ts";
import type { ContainerProcess } from "../../socket/socket-access.ts";
import { cgroupProcesses } from "../../system/cgroup.ts";
import { listPids } from "../../system/pids.ts";
import { pollUntil } from "../../system/poll.ts";
import { isDeafTo } from "../../system/process-signals.ts";
import { type ProcessStatus, parseStatus } from "../../system/process-status.ts";
import { type IdMaps, readIdMaps } from "../../system/user-namespace.ts";

type Container = Pick<ContainerFacts, "id" | "pid">;

/**
 * What the kernel knows of a container's processes: looked up here where they can be seen, by their control group
 * where that can be listed, else by a `ps` of the engine's. Undefined if neither tells.
 */
export async function readProcesses(
  engine: Pick<Engine, "processes">,
  container: Container,
): Promise<readonly ContainerProcess[] | undefined> {
  return (await readHere(container)) ?? engine.processes(container.id);
}

/** How long a supervisor takes to start its workers. */
const WORKERS = { timeoutMs: 5_000, intervalMs: 100 };

/** A container and its processes, as of one look. */
interface Look {
  readonly container: ContainerFacts;
  readonly processes: readonly ContainerProcess[] | undefined;
}

/**
 * The processes of a container that was restarted, once a process of the user runs in it again as one did before. An
 * entrypoint may start as root, and a supervisor starts its workers one by one. Undefined if they can't be seen.
 */
export async function awaitProcesses(
  engine: Pick<Engine, "inspect" | "processes">,
  before: Look,
  uid: number,
): Promise<Look> {
  const isUsers = (process: ContainerProcess) => process.uid === uid;
  const isExpected = before.processes?.some(isUsers) ?? false;
  const look = async () => {
    const container = await engine.inspect(before.container.id);
    return { container, processes: await readProcesses(engine, container) };
  };
  const patience = isExpected ? WORKERS : { ...WORKERS, timeoutMs: 0 };
  const back = await pollUntil(patience, async () => {
    const now = await look();
    return now.processes === undefined || now.processes.some(isUsers) ? now : undefined;
  });
  return back ?? look();
}

/** The user namespace of a container's main process; undefined where it can't be seen. */
export function readContainerIdMaps(container: Container): IdMaps | undefined {
  return signOf(container) === undefined ? undefined : readIdMaps(container.pid);
}

/**
 * Whether the engine would wait for nothing when it stops the container; false where that can't be seen. Of a process in
 * sigwaitinfo(2), as tini and dumb-init are, the status shows none of the signals that it waits for: the kernel unblocks
 * them meanwhile (kernel/signal.c do_sigtimedwait).
 */
export async function isDeafToStop(
  engine: Pick<Engine, "waitChannel">,
  container: Pick<ContainerFacts, "id" | "pid" | "stopSignal">,
): Promise<boolean> {
  if (signOf(container) === undefined) return false;
  if (!isDeafTo(container.stopSignal, read(container.pid, "status"))) return false;
  const channel = await engine.waitChannel(container.id, container.pid).catch(() => undefined);
  return channel !== undefined && !channel.includes("sigtimedwait");
}

/** The ids as the container's own namespace has them, which is how the engine's `ps` gives them too. */
async function readHere(container: Container): Promise<readonly ContainerProcess[] | undefined> {
  const sign = signOf(container);
  const main = parseStatus(read(container.pid, "status"));
  const maps = sign === undefined ? undefined : readIdMaps(container.pid);
  if (sign === undefined || main === undefined || maps === undefined) return undefined;
  const pids = cgroupProcesses(read(container.pid, "cgroup"), container.id) ?? (await listPids());
  return pids.flatMap((pid) => {
    const status = read(pid, sign).includes(container.id) ? parseStatus(read(pid, "status")) : undefined;
    if (status === undefined || hasEnded(status) || isNested(status, main)) return [];
    const groups = status.groups.map((group) => toInside(group, maps.gid));
    return [{ pid, name: status.name, uid: toInside(status.uid, maps.uid), groups: [...new Set(groups)] }];
  });
}

function hasEnded({ state }: ProcessStatus): boolean {
  return state === "Z" || state === "X";
}

/** Of a container that runs in this one (Docker in Docker). */
function isNested({ pids }: ProcessStatus, main: ProcessStatus): boolean {
  return pids.length > main.pids.length;
}

/**
 * The file of a process by which it names its container. The pid is the engine's: where that runs in another pid
 * namespace (on Kubernetes, beside the runner), the same number is some other process here.
 */
function signOf({ id, pid }: Container): "cgroup" | "mountinfo" | undefined {
  if (pid === 0) return undefined;
  // A rootless engine may have no control groups; the mounts can be read by its own user and root alone.
  return (["cgroup", "mountinfo"] as const).find((file) => read(pid, file).includes(id));
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
