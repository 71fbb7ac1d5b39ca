import type { ContainerFacts } from "../../engine/engine.ts";
import { findSocketMount } from "../../socket/mount.ts";
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
  const [socket, files, main] = await Promise.all([
    viewSocket(site, container, mount),
    readAccountFiles(site, container.id),
    target.role === "job" ? undefined : readMainProcess(site.engine, container),
  ]);
  return { target, container, mount, socket, files, main };
}

export async function readAccountFiles(site: Pick<Site, "engine">, id: string): Promise<ContainerFiles> {
  const [passwd, group, gshadow] = await Promise.all([
    site.engine.readFile(id, "/etc/passwd"),
    site.engine.readFile(id, "/etc/group"),
    site.engine.readFile(id, "/etc/gshadow"),
  ]);
  return { passwd, group, gshadow };
}
