import { connectionOf, type EngineConnection, openConnection } from "../../engine/connection.ts";
import type { Endpoint } from "../../engine/endpoint.ts";
import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import type { Trace } from "../../engine/trace.ts";
import { DoodError, toDoodError } from "../../errors.ts";
import { pathOnMachine } from "../../socket/mount.ts";
import { type SharedEngine, sharedEngine } from "../shared-engine.ts";
import type { SharedSocket } from "../shared-socket.ts";
import type { ActJob } from "./act.ts";
import { type DindHost, findDindHost, findSharer, isApart, RUNNERS_ENGINE } from "./docker-in-docker.ts";
import {
  type FoundTargets,
  findTargets,
  type JobContainers,
  jobContainerOf,
  type TargetRequest,
} from "./targets.ts";

/** What a job's run is about, and by which engines; closed by `using`. */
export interface Discovery extends Disposable {
  /** The engine that docker uses here. */
  readonly docker: SharedEngine;
  /** The engine that made the job's containers: the same, unless docker's runs in one of those itself. */
  readonly job: SharedEngine;
  readonly containers: JobContainers;
  readonly found: FoundTargets;
  /** The container that an engine in use runs in: docker's, or one whose socket a target gets through a volume. */
  readonly dindHost: DindHost | undefined;
  /** act runs the job, and which containers are the job's can't be told. */
  readonly isHiddenByAct: boolean;
  readonly warnings: readonly string[];
}

/** The engine that docker uses here, which need not have said yet what it is. */
export interface Start {
  readonly engine: Engine;
  readonly endpoint: Endpoint;
  readonly socket: SharedSocket;
  readonly trace: Trace;
}

export interface JobRequest extends TargetRequest {
  /** Undefined if the job isn't run by act. */
  readonly act: ActJob | undefined;
}

type Finding = Omit<Discovery, keyof Disposable | "isHiddenByAct" | "containers">;

/**
 * Finds this job's containers, and the engines by which they are to be granted. Closes the engine if that fails.
 * @throws DoodError if the engine can't be reached, or `containers` is wrong
 */
export async function discover(start: Start, { act, ...asked }: JobRequest): Promise<Discovery> {
  try {
    const isNamed = asked.job.container !== undefined || asked.job.services.length > 0;
    const byAct = act === undefined || isNamed ? undefined : await findByAct(start.engine, act);
    const request = { ...asked, job: byAct ?? asked.job };
    const finding = await findEngines(start, request);
    const isHiddenByAct = act !== undefined && !isNamed && byAct === undefined;
    const close = () => {
      for (const { connection } of new Set([finding.docker, finding.job])) connection[Symbol.dispose]();
    };
    return { ...finding, containers: request.job, isHiddenByAct, [Symbol.dispose]: close };
  } catch (failure) {
    start.engine[Symbol.dispose]();
    throw failure;
  }
}

/** Loaded for act alone. */
async function findByAct(engine: Engine, act: ActJob): Promise<JobContainers | undefined> {
  const { findActJob } = await import("./act.ts");
  return findActJob(engine, act);
}

async function findEngines(start: Start, request: TargetRequest): Promise<Finding> {
  const { engine, endpoint, socket } = start;
  const hostPaths = (job: ContainerFacts | undefined) => pathsOnMachine(socket.hostPaths, job);
  const [info, found] = await Promise.all([engine.info(), findTargets(engine, request, hostPaths)]);
  const seen = { ...socket, hostPaths: hostPaths(jobContainerOf(found.own)) };
  const dindHost = findDindHost(info, endpoint, request.job.services);
  const docker = sharedEngine(connectionOf(engine, info, endpoint), seen, dindHost);
  if (dindHost !== undefined && isApart(found))
    return besideDindHost(start, docker, dindHost, found, request);
  return {
    docker,
    job: docker,
    found,
    dindHost: dindHost ?? findSharer(found, seen.hostPaths),
    warnings: [],
  };
}

/**
 * Docker's engine is one of the job's services, and knows none of the job's containers. Over TCP its users need no
 * group; if it shares its socket, they do, and the runner's engine has to give it to them.
 */
async function besideDindHost(
  start: Start,
  docker: SharedEngine,
  dindHost: DindHost,
  { targets }: FoundTargets,
  request: TargetRequest,
): Promise<Finding> {
  const named = targets.filter(({ target }) => target.role === "named");
  const alone = { targets: named, passedOver: [], own: [] };
  const isTcp = start.endpoint.kind === "tcp";
  const around = await openRunnersEngine(start, request);
  if (around.kind === "failed") {
    const warnings = isTcp ? [] : [apartWarning(around.error, request)];
    return { docker, job: docker, found: alone, dindHost, warnings };
  }
  const { connection, found } = around;
  const hostPaths = pathsOnMachine(start.socket.hostPaths, jobContainerOf(found.own));
  const job: SharedEngine = { ...docker, connection, socket: { ...docker.socket, hostPaths } };
  if (isTcp) return { docker, job, found: { ...alone, own: found.own }, dindHost, warnings: [] };
  // The engine's own container has the socket because it is its maker.
  const users = found.targets.filter(
    ({ target }) => target.role === "job" || target.label !== dindHost.service,
  );
  return { docker, job, found: { ...found, targets: [...users, ...named] }, dindHost, warnings: [] };
}

/** @throws DoodError `container-gone`, if another user than this step's own was asked for */
function apartWarning(cause: DoodError, { users }: TargetRequest): string {
  const why = `this job's containers are not this engine's, and their own can't be asked at ${RUNNERS_ENGINE.path} (${cause.message})`;
  if (users.all === undefined && Object.keys(users.single).length === 0)
    return `${why}: only this step's own user is known to have access`;
  throw new DoodError("container-gone", why, "Run this step as root, or use the sidecar.", { cause });
}

type RunnersEngine =
  | { readonly kind: "open"; readonly connection: EngineConnection; readonly found: FoundTargets }
  | { readonly kind: "failed"; readonly error: DoodError };

/** The engine around that of docker, and the job's containers, which it made. */
async function openRunnersEngine({ socket, trace }: Start, request: TargetRequest): Promise<RunnersEngine> {
  try {
    const connection = await openConnection(RUNNERS_ENGINE, trace);
    try {
      const own = { ...request, named: [] };
      const hostPaths = (job: ContainerFacts | undefined) => pathsOnMachine(socket.hostPaths, job);
      return { kind: "open", connection, found: await findTargets(connection.engine, own, hostPaths) };
    } catch (failure) {
      connection[Symbol.dispose]();
      throw failure;
    }
  } catch (failure) {
    return { kind: "failed", error: toDoodError(failure) };
  }
}

/** From inside a container the socket's path on the engine's machine is what the job container mounts there. */
function pathsOnMachine(here: readonly string[], job: ContainerFacts | undefined): readonly string[] {
  const mounted = here.flatMap((path) => (job === undefined ? [] : (pathOnMachine(job.mounts, path) ?? [])));
  return [...new Set([...mounted, ...here])];
}
