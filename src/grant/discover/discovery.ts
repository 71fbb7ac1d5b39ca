import { connectEngine } from "../../engine/docker-engine.ts";
import type { ContainerFacts, Engine, EngineInfo } from "../../engine/engine.ts";
import type { Trace } from "../../engine/trace.ts";
import { DoodError, toDoodError } from "../../errors.ts";
import { pathOnMachine } from "../../socket/mount.ts";
import type { Contact } from "../contact.ts";
import { enginePaths, type Site } from "../site.ts";
import { findNest, findSharer, isApart, type Nest, RUNNERS_ENGINE } from "./docker-in-docker.ts";
import { type FoundTargets, findTargets, type TargetRequest } from "./targets.ts";

/** Where a run acts, and on what. */
export interface Scene {
  /** Of the engine that docker uses here. */
  readonly site: Site;
  /** Of the engine that made the job's containers: the same, but where docker's runs in one of those itself. */
  readonly jobSite: Site;
  readonly found: FoundTargets;
  /** The container that an engine in use runs in: docker's, or one whose socket a target gets through a volume. */
  readonly nest: Nest | undefined;
  readonly warnings: readonly string[];
  close(): void;
}

/** @throws DoodError where the engine can't be reached, or `containers` is wrong */
export async function openScene(
  { engine, socket, endpoint, vantage }: Contact & Pick<Site, "endpoint" | "vantage">,
  ask: (engine: Engine) => Promise<TargetRequest>,
  trace: Trace,
): Promise<Scene> {
  try {
    const here = enginePaths(endpoint);
    const sockets = (job: ContainerFacts | undefined) => socketsOnMachine(here, job);
    const request = await ask(engine);
    const [info, found] = await Promise.all([engine.info(), findTargets(engine, request, sockets)]);
    const place = { engine, info, endpoint, socket, sockets: sockets(jobOf(found)) };
    const nest = findNest(info, endpoint, request.services);
    // The machine of an engine in a container is that container: its paths are others than here.
    const site: Site = nest === undefined ? { ...place, vantage } : { ...place, vantage: "container", nest };
    if (nest !== undefined && isApart(found)) {
      return await openBesideNest(site, nest, found, { request, sockets, trace });
    }
    const sharer = nest ?? findSharer(found, site.sockets);
    return { site, jobSite: site, found, nest: sharer, warnings: [], close: () => engine.close() };
  } catch (failure) {
    engine.close();
    throw failure;
  }
}

interface Way {
  readonly request: TargetRequest;
  readonly sockets: (job: ContainerFacts | undefined) => readonly string[];
  readonly trace: Trace;
}

/**
 * Docker's engine is one of the job's services, and knows none of the job's containers. Over TCP its users need no
 * group; where it shares its socket, they do, and the runner's engine has to give it to them.
 */
async function openBesideNest(site: Site, nest: Nest, found: FoundTargets, way: Way): Promise<Scene> {
  const named = found.targets.filter(({ target }) => target.role === "named");
  const alone = { targets: named, passedOver: [], own: [] };
  const around = await openAround(way).catch(toDoodError);
  if (around instanceof DoodError) {
    const close = () => site.engine.close();
    if (site.endpoint.kind === "tcp") return { site, jobSite: site, found: alone, nest, warnings: [], close };
    const why = `this job's containers are not this engine's, and their own can't be asked at ${RUNNERS_ENGINE.path} (${around.message})`;
    if (way.request.user !== undefined) {
      throw new DoodError("container-gone", why, "Run this step as root, or use the sidecar.", {
        cause: around,
      });
    }
    const warnings = [`${why}: only this step's own user is known to have access`];
    return { site, jobSite: site, found: alone, nest, warnings, close };
  }
  const { engine, info, found: outer } = around;
  const close = () => {
    site.engine.close();
    engine.close();
  };
  const own = { ...alone, own: outer.own };
  if (site.endpoint.kind === "tcp") return { site, jobSite: site, found: own, nest, warnings: [], close };
  const sockets = way.sockets(jobOf(outer));
  const jobSite: Site = { ...site, engine, info, endpoint: RUNNERS_ENGINE, sockets };
  // The engine's own container has the socket because it is its maker.
  const users = outer.targets.filter(({ target }) => target.role === "job" || target.label !== nest.service);
  const all = { ...outer, targets: [...users, ...named] };
  return { site, jobSite, found: all, nest, warnings: [], close };
}

/** The engine around that of docker, and the job's containers, which it made. */
async function openAround({
  request,
  sockets,
  trace,
}: Way): Promise<{ readonly engine: Engine; readonly info: EngineInfo; readonly found: FoundTargets }> {
  const engine = await connectEngine(RUNNERS_ENGINE, trace);
  try {
    const own = { ...request, named: [] };
    const [info, found] = await Promise.all([engine.info(), findTargets(engine, own, sockets)]);
    return { engine, info, found };
  } catch (failure) {
    engine.close();
    throw failure;
  }
}

/** From inside a container the socket's path on the engine's machine is what the job container mounts there. */
function socketsOnMachine(here: readonly string[], job: ContainerFacts | undefined): readonly string[] {
  const mounted = here.flatMap((path) => (job === undefined ? [] : (pathOnMachine(job.mounts, path) ?? [])));
  return [...new Set([...mounted, ...here])];
}

function jobOf({ own }: FoundTargets): ContainerFacts | undefined {
  const job = own.find(({ target }) => target.role === "job")?.container;
  return job instanceof DoodError ? undefined : job;
}
