import type { AccountFile } from "../../engine/account-file.ts";
import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import { findSocketMount, type SocketMount } from "../../socket/mount.ts";
import type { Observation } from "../plan/observation.ts";
import type { Target } from "../plan/target.ts";
import type { SharedEngine } from "../shared-engine.ts";
import { readProcesses } from "./container-processes.ts";
import { viewSocket } from "./socket.ts";

/** An observation with all that an edit needs besides. */
export interface TargetObservation extends Observation {
  readonly container: ContainerFacts;
  readonly files: ContainerFiles;
}

/** The account files of a container; undefined if the image has none. */
export interface ContainerFiles {
  readonly passwd: AccountFile | undefined;
  readonly group: AccountFile | undefined;
  readonly gshadow: AccountFile | undefined;
}

const NO_FILES: ContainerFiles = { passwd: undefined, group: undefined, gshadow: undefined };

/**
 * Gathers the facts about a target that has been inspected; all that can be asked at once is.
 * @throws DoodError `socket-elsewhere`, `socket-not-a-socket`, `account-file-unusable`, and as the engine does
 */
export async function observe(
  shared: SharedEngine,
  target: Target,
  container: ContainerFacts,
): Promise<TargetObservation> {
  const { engine } = shared.connection;
  const mount = findSocketMount(container, shared.socket.hostPaths);
  if (mount === undefined || container.status !== "running") {
    const unseen = { target, container, mount, socket: undefined, files: NO_FILES, processes: undefined };
    const hasEnded = ["exited", "restarting"].includes(container.status);
    return hasEnded ? { ...unseen, lastLog: await engine.lastLog(container.id).catch(() => "") } : unseen;
  }
  const [files, places, processes] = await Promise.all([
    readAccountFiles(engine, container.id),
    findPlaces(engine, container, mount),
    target.role === "job" ? undefined : readProcesses(engine, container),
  ]);
  // Only now: an exec has the engine read the account files itself, which a device in their place would hold up.
  const socket = await viewSocket(shared, container, mount);
  return { target, container, mount, socket, files, places, processes };
}

/**
 * Where the account files and the mounts really are; undefined where nothing is mounted but the socket itself, which
 * hides none of them.
 */
export async function findPlaces(
  engine: Pick<Engine, "realPaths">,
  { id, mounts }: ContainerFacts,
  socket: SocketMount | undefined,
): Promise<Observation["places"]> {
  const others = mounts.map(({ destination }) => destination).filter((path) => path !== socket?.path);
  if (others.length === 0) return undefined;
  const [accounts = "", ...real] = await engine.realPaths(id, ["/etc", ...others]);
  return { accounts, mounts: real };
}

export async function readAccountFiles(
  engine: Pick<Engine, "readFiles">,
  id: string,
): Promise<ContainerFiles> {
  const [passwd, group, gshadow] = await engine.readFiles(id, ["/etc/passwd", "/etc/group", "/etc/gshadow"]);
  return { passwd, group, gshadow };
}
