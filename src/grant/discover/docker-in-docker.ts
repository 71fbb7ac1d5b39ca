import { DEFAULT_SOCKET } from "../../engine/docker-host.ts";
import type { Endpoint, UnixEndpoint } from "../../engine/endpoint.ts";
import type { EngineInfo } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import { findSocketMount } from "../../socket/mount.ts";
import type { FoundTarget, FoundTargets } from "./targets.ts";

/** The container that an engine runs in: Docker in Docker. */
export interface Nest {
  /** For people: "service `docker`", or "container 4f0c…". */
  readonly title: string;
  /** The name of that service, where it is one of this job's. */
  readonly service?: string;
}

/** A container's hostname, where nobody chose another: the beginning of its id. */
const SHORT_ID = /^[0-9a-f]{12}$/;

/**
 * Whether the engine runs in a container, and in which: it says the first itself, and where its hostname is the id of
 * one of the job's services, that one is it. A service's name alone proves nothing: it may be a proxy's in front of
 * the machine's own engine.
 */
export function findNest(
  { hostname, containerized }: Pick<EngineInfo, "hostname" | "containerized">,
  endpoint: Endpoint,
  services: readonly { readonly name: string; readonly id: string }[],
): Nest | undefined {
  const byId = services.find(({ id }) => SHORT_ID.test(hostname) && id.startsWith(hostname));
  const byName = services.find(({ name }) => endpoint.kind === "tcp" && endpoint.host === name);
  const service = byId ?? (containerized ? byName : undefined);
  if (service !== undefined) return { title: `service \`${service.name}\``, service: service.name };
  return containerized ? { title: `container ${hostname}` } : undefined;
}

/** The privileged container of this job whose volume gives one of its targets the socket of another engine. */
export function findSharer({ targets, own }: FoundTargets, sockets: readonly string[]): Nest | undefined {
  const shared = targets.flatMap(({ container }) => {
    if (container instanceof DoodError) return [];
    const mount = findSocketMount(container, sockets);
    return mount?.isForeign ? [mount.source] : [];
  });
  const sharer = own.find(
    ({ container }) =>
      !(container instanceof DoodError) &&
      container.privileged &&
      container.mounts.some(
        ({ type, source }) => type === "volume" && shared.some((socket) => socket.startsWith(`${source}/`)),
      ),
  );
  return sharer === undefined ? undefined : { title: titleOf(sharer), service: sharer.target.label };
}

export function titleOf({ target }: FoundTarget): string {
  return target.role === "job" ? "the job container" : `service \`${target.label}\``;
}

/** Whether the engine knows none of the job's containers: another one made them. */
export function isApart({ own }: Pick<FoundTargets, "own">): boolean {
  const isGone = ({ container }: FoundTarget) =>
    container instanceof DoodError && container.code === "container-gone";
  return own.length > 0 && own.every(isGone);
}

/**
 * The engine that made the job's containers, where docker's is another: the runner's own, whose socket it mounts
 * into each job container at this path, whatever DOCKER_HOST says (actions/runner ContainerOperationProvider.cs).
 */
export const RUNNERS_ENGINE: UnixEndpoint = {
  kind: "unix",
  path: DEFAULT_SOCKET,
  origin: "the engine of the job's own containers",
};
