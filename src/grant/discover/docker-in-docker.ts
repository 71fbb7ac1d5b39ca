import { DEFAULT_SOCKET } from "../../engine/docker-host.ts";
import type { Endpoint, UnixEndpoint } from "../../engine/endpoint.ts";
import type { EngineInfo } from "../../engine/engine.ts";
import { findSocketMount } from "../../socket/mount.ts";
import type { FoundContainer, FoundTarget, FoundTargets } from "./targets.ts";

/** The container that an engine runs in: Docker in Docker. */
export interface DindHost {
  /** For people: "service `docker`", or "container 4f0c…". */
  readonly title: string;
  /** The name of that service, if it is one of this job's. */
  readonly service?: string;
}

/** A container's hostname, unless somebody chose another: the beginning of its id. */
const SHORT_ID = /^[0-9a-f]{12}$/;

/**
 * Whether the engine runs in a container, and in which: it says the first itself, and where its hostname is the id of
 * one of the job's services, that one is it. A service's name alone proves nothing: it may be a proxy's in front of
 * the machine's own engine.
 */
export function findDindHost(
  { hostname, containerized }: Pick<EngineInfo, "hostname" | "containerized">,
  endpoint: Endpoint,
  services: readonly { readonly name: string; readonly id: string }[],
): DindHost | undefined {
  const byId = services.find(({ id }) => SHORT_ID.test(hostname) && id.startsWith(hostname));
  const byName = services.find(({ name }) => endpoint.kind === "tcp" && endpoint.host === name);
  const service = byId ?? (containerized ? byName : undefined);
  if (service !== undefined) return { title: `service \`${service.name}\``, service: service.name };
  return containerized ? { title: `container ${hostname}` } : undefined;
}

/** The privileged container of this job whose volume gives one of its targets the socket of another engine. */
export function findSharer(
  { targets, own }: Pick<FoundTargets, "targets" | "own">,
  sockets: readonly string[],
): DindHost | undefined {
  const shared = targets.filter(isInspected).flatMap(({ container }) => {
    const mount = findSocketMount(container, sockets);
    return mount?.isForeign ? [mount.source] : [];
  });
  const sharer = own
    .filter(isInspected)
    .find(
      ({ container }) =>
        container.privileged &&
        container.mounts.some(
          ({ type, source }) => type === "volume" && shared.some((socket) => socket.startsWith(`${source}/`)),
        ),
    );
  return sharer === undefined ? undefined : { title: titleOf(sharer), service: sharer.target.label };
}

/** Whether the engine knows none of the job's containers: another one made them. */
export function isApart({ own }: Pick<FoundTargets, "own">): boolean {
  return own.length > 0 && own.every((one) => one.kind === "failed" && one.error.code === "container-gone");
}

/**
 * The engine that made the job's containers, if docker's is another: the runner's own, whose socket it mounts
 * into each job container at this path, whatever DOCKER_HOST says (actions/runner ContainerOperationProvider.cs).
 */
export const RUNNERS_ENGINE: UnixEndpoint = {
  kind: "unix",
  path: DEFAULT_SOCKET,
  origin: "the engine of the job's own containers",
};

/** Whether the container that an engine runs in is privileged; null if it can't be seen from here. */
export function isPrivileged(host: DindHost, own: readonly FoundTarget[]): boolean | null {
  const found = own
    .filter(isInspected)
    .find(({ target }) => target.role === "service" && target.label === host.service);
  return found?.container.privileged ?? null;
}

/** One for each of the job's containers in which root is root on the machine, and for one that must be such. */
export function riskWarnings(host: DindHost | undefined, own: readonly FoundTarget[]): readonly string[] {
  const privileged = own
    .filter(isInspected)
    .filter(({ container }) => container.privileged)
    .map(titleOf);
  const unseen = host !== undefined && isPrivileged(host, own) === null ? [unseenRisk(host)] : [];
  return [...privileged.map((title) => risk(title, title === host?.title)), ...unseen];
}

/** docs.docker.com/engine/containers/run, "Runtime privilege and Linux capabilities". */
function risk(title: string, hasEngine: boolean): string {
  const who = hasEngine ? "root in it, and so whoever may use the engine in it," : "root in it";
  return `${title} is privileged (--privileged, or the capability SYS_ADMIN): ${who} can become root on the machine that runs it${hasEngine ? INSTEAD : ""}`;
}

function unseenRisk({ title }: DindHost): string {
  return `${title} runs an engine, for which a container has to be privileged as a rule (it can't be looked at from here): whoever may use that engine can then become root on the machine that runs it${INSTEAD}`;
}

const INSTEAD =
  ". Docker in Docker keeps jobs' containers apart, but guards no machine; where you don't need a second engine, share the machine's own socket instead";

function titleOf({ target }: FoundTarget): string {
  return target.role === "job" ? "the job container" : `service \`${target.label}\``;
}

function isInspected(found: FoundTarget): found is FoundContainer {
  return found.kind === "found";
}
