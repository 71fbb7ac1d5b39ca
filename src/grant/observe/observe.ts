import type { ContainerFacts } from "../../engine/engine.ts";
import { findSocketMount, type SocketMount } from "../../socket/mount.ts";
import type { ContainerFiles, Observation } from "../plan/observation.ts";
import type { Target } from "../plan/target.ts";
import type { Site } from "../site.ts";
import { readMainProcess } from "./container-process.ts";
import { viewSocket } from "./socket.ts";

const NO_FILES: ContainerFiles = { passwd: undefined, group: undefined, gshadow: undefined };

/** Gathers the facts about a target that has been inspected; all that can be asked at once is. */
export async function observe(site: Site, target: Target, container: ContainerFacts): Promise<Observation> {
  const mount = findSocketMount(container, site.sockets);
  if (mount === undefined || container.status !== "running") {
    return { target, container, mount, socket: undefined, files: NO_FILES, main: undefined };
  }
  const [files, places, main] = await Promise.all([
    readAccountFiles(site, container.id),
    findPlaces(site, container, mount),
    target.role === "job" ? undefined : readMainProcess(site.engine, container),
  ]);
  // After the files: this can start a program of the container's, whose passwd the engine then opens, whatever it is.
  const socket = await viewSocket(site, container, mount);
  return { target, container, mount, socket, files, places, main };
}

/** The socket itself, as a mount of its own, hides no account file. */
async function findPlaces(
  { engine }: Site,
  { id, mounts }: ContainerFacts,
  socket: SocketMount,
): Promise<NonNullable<Observation["places"]>> {
  const others = mounts.map(({ destination }) => destination).filter((path) => path !== socket.path);
  const [accounts = "", ...real] = await Promise.all(
    ["/etc", ...others].map((path) => engine.realPath(id, path)),
  );
  return { accounts, mounts: real };
}

export async function readAccountFiles(site: Pick<Site, "engine">, id: string): Promise<ContainerFiles> {
  const [passwd, group, gshadow] = await Promise.all([
    site.engine.readFile(id, "/etc/passwd"),
    site.engine.readFile(id, "/etc/group"),
    site.engine.readFile(id, "/etc/gshadow"),
  ]);
  return { passwd, group, gshadow };
}
