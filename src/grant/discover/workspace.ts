import type { ContainerFacts } from "../../engine/engine.ts";
import { toDoodError } from "../../errors.ts";
import { findSocketMount, pathOnMachine } from "../../socket/mount.ts";
import { type KernelMount, mountPointOf } from "../../system/mount-table.ts";
import { ownContainer } from "../../system/own-container.ts";
import { linkTarget } from "../../system/socket-file.ts";
import type { SharedEngine } from "../shared-engine.ts";
import type { Discovery } from "./discovery.ts";
import { jobContainerOf } from "./targets.ts";

/** The job's workspace as a path on the engine's machine, which `docker run -v` takes. Never a guess. */
export type Workspace =
  | { readonly kind: "known"; readonly path: string }
  | { readonly kind: "unknown"; readonly reason: string };

/** The step that asks, and what it sees of itself. */
export interface WorkspaceRequest {
  /** The workspace as this process sees it: GITHUB_WORKSPACE. */
  readonly path: string;
  /** The same without any link in it. */
  readonly realPath: string;
  /** Whether this process runs in a container of its own, beside the job container. */
  readonly isSidecar: boolean;
  readonly isAct: boolean;
  /** The mounts of this process. */
  readonly mounts: readonly KernelMount[];
  readonly hostname: string;
}

type Searched = Pick<Discovery, "docker" | "job" | "found" | "containers">;

/**
 * In a container the engine says where its mounts come from, whatever machine or container the engine runs on: that is
 * the mount namespace in which it looks paths up. Never throws.
 */
export async function locateWorkspace(discovery: Searched, request: WorkspaceRequest): Promise<Workspace> {
  if (request.path === "") return unknown("GITHUB_WORKSPACE is not set");
  if (isAnotherEngine(discovery))
    return unknown("docker uses another engine than the one of this job's containers");
  const { docker, containers } = discovery;
  const isInJobContainer = !request.isSidecar || request.isAct;
  if (containers.container !== undefined && isInJobContainer) return byJobContainer(discovery, request);
  return request.isSidecar ? byOwnContainer(docker, request) : onMachine(docker, request);
}

/** Whether the job's docker clients reach an engine that knows nothing of the job container's paths. */
function isAnotherEngine({ docker, job, found }: Searched): boolean {
  if (docker.connection !== job.connection) return true;
  const container = jobContainerOf(found.own);
  return container !== undefined && findSocketMount(container, docker.socket.hostPaths)?.isForeign === true;
}

/**
 * For a step in the job container. act's Docker actions count as such: they have its mounts, and its network, for which
 * the kernel can't tell the two apart (act pkg/runner/action.go newStepContainer).
 */
function byJobContainer({ found }: Searched, request: WorkspaceRequest): Workspace {
  const job = found.own.find(({ target }) => target.role === "job");
  if (job?.kind === "found") return inContainer(job.container, request);
  return unknown(job === undefined ? "docker's engine doesn't know the job container" : job.error.message);
}

/** For a Docker action's own container, which the `job` context doesn't name. */
async function byOwnContainer({ connection }: SharedEngine, request: WorkspaceRequest): Promise<Workspace> {
  const own = ownContainer(request.mounts);
  if (own.kind !== "known") return unknown("which container this step runs in can't be told");
  try {
    return inContainer(await connection.engine.inspect(own.id), request);
  } catch (failure) {
    return unknown(toDoodError(failure).message);
  }
}

/** The engine doesn't list every mount of a container (`--tmpfs`, or one that the job made), but the kernel does. */
function inContainer(container: ContainerFacts, { realPath, mounts }: WorkspaceRequest): Workspace {
  const point = mountPointOf(mounts, realPath);
  const mount = container.mounts.find(({ destination }) => linkTarget(destination) === point);
  const path = mount && pathOnMachine([{ ...mount, destination: point ?? "" }], realPath);
  if (path !== undefined) return { kind: "known", path };
  return unknown(`no folder of the engine's machine is mounted at ${realPath}`);
}

/** For a step on the runner itself, whose paths are the engine's if both are on one machine. */
function onMachine(
  { connection, dindHost }: SharedEngine,
  { path, mounts, hostname }: WorkspaceRequest,
): Workspace {
  const { info, endpoint } = connection;
  if (endpoint.kind === "tcp") return unknown("the engine is reached over TCP, and can be anywhere");
  if (dindHost !== undefined) return unknown(`the engine runs in ${dindHost.title}`);
  if (ownContainer(mounts).kind !== "none")
    return unknown("this step runs in a container that isn't known to be this job's");
  // Docker Desktop shares the machine's folders with its virtual machine, by the same paths.
  if (info.desktop) return { kind: "known", path };
  // A socket can be forwarded: from a virtual machine, or by ssh.
  if (info.hostname !== hostname) return unknown(`the engine runs on another machine, ${info.hostname}`);
  return { kind: "known", path };
}

function unknown(reason: string): Workspace {
  return { kind: "unknown", reason };
}
