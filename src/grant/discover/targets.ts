import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import { DoodError, toDoodError } from "../../errors.ts";
import { findSocketMount } from "../../socket/mount.ts";
import type { Target } from "../plan/target.ts";

/** This job's own containers, as its runner names them. */
export interface JobContainers {
  /** The job container's id; undefined if the job runs on the runner itself. */
  readonly container: string | undefined;
  readonly services: readonly { readonly name: string; readonly id: string }[];
}

/** Which containers a run is about: this job's own, and those the user names. */
export interface TargetRequest {
  readonly job: JobContainers;
  /** A name, an id, `label=key=value`, or `compose=project`. */
  readonly named: readonly string[];
  readonly user: string | undefined;
  /** Where docker connects in the job container, whatever that itself says. */
  readonly jobSocket?: string;
}

export type FoundTarget = FoundContainer | MissedContainer;

export interface FoundContainer {
  readonly kind: "found";
  readonly target: Target;
  readonly container: ContainerFacts;
}

/** It could not be inspected. */
export interface MissedContainer {
  readonly kind: "failed";
  readonly target: Target;
  readonly error: DoodError;
}

export interface FoundTargets {
  readonly targets: readonly FoundTarget[];
  /** Services of the job without the socket: no targets. */
  readonly passedOver: readonly string[];
  /** The job's own containers, targets or not. */
  readonly own: readonly FoundTarget[];
}

export const NO_CONTAINERS: JobContainers = { container: undefined, services: [] };

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const LONG_ID = /^[0-9a-f]{12,64}$/;
const COMPOSE_LABEL = "com.docker.compose.project";

/**
 * Finds the targets without touching any other container: by id, by exact name, or by a label filter.
 * A service counts if it mounts a socket; what the user named counts always. `socketPaths` gives the engine's sockets
 * as paths on its machine, which only the job container tells where that is seen from inside.
 * @throws DoodError `container-not-found`, `container-ambiguous`, `input-invalid`
 */
export async function findTargets(
  engine: Engine,
  { job, named, user, jobSocket }: TargetRequest,
  socketPaths: (job: ContainerFacts | undefined) => readonly string[],
): Promise<FoundTargets> {
  const withUser = user === undefined ? {} : { user };
  const inspectOwn = async (role: "job" | "service", label: string, id: string): Promise<FoundTarget> => {
    const target = { role, label, id, ...withUser };
    try {
      const facts = await engine.inspect(id);
      const isTold = role === "job" && jobSocket !== undefined;
      return { kind: "found", target, container: isTold ? { ...facts, clientSocket: jobSocket } : facts };
    } catch (failure) {
      return { kind: "failed", target, error: toDoodError(failure) };
    }
  };
  const [jobs, services, others] = await Promise.all([
    Promise.all(job.container === undefined ? [] : [inspectOwn("job", "job", job.container)]),
    Promise.all(job.services.map(({ name, id }) => inspectOwn("service", name, id))),
    Promise.all(named.map((entry) => findNamed(engine, entry))),
  ]);
  const paths = socketPaths(jobContainerOf(jobs));
  const mounts = (one: FoundTarget) =>
    one.kind === "failed" || findSocketMount(one.container, paths) !== undefined;
  const asked = others.flat().map(
    ({ label, container }): FoundTarget => ({
      kind: "found",
      target: { role: "named", label, id: container.id, ...withUser },
      container,
    }),
  );
  return {
    targets: withoutRepeats([...jobs, ...services.filter(mounts), ...asked]),
    passedOver: services.filter((service) => !mounts(service)).map(({ target }) => target.label),
    own: [...jobs, ...services],
  };
}

/** The job container, if there is one and it could be inspected. */
export function jobContainerOf(own: readonly FoundTarget[]): ContainerFacts | undefined {
  const job = own.find(({ target }) => target.role === "job");
  return job?.kind === "found" ? job.container : undefined;
}

function withoutRepeats(found: readonly FoundTarget[]): readonly FoundTarget[] {
  const idOf = (one: FoundTarget) => (one.kind === "found" ? one.container.id : one.target.id);
  return found.filter((one, index) => found.findIndex((other) => idOf(other) === idOf(one)) === index);
}

type Named = { readonly label: string; readonly container: ContainerFacts };

async function findNamed(engine: Engine, entry: string): Promise<readonly Named[]> {
  const [kind, ...rest] = entry.split("=");
  if (rest.length === 0) return [{ label: entry, container: await inspectNamed(engine, entry) }];
  const value = rest.join("=");
  if ((kind !== "label" && kind !== "compose") || value === "") throw malformed(entry);
  const label = kind === "compose" ? `${COMPOSE_LABEL}=${value}` : value;
  const ids = await engine.listByLabel(label);
  if (ids.length === 0) {
    throw new DoodError(
      "container-not-found",
      `no container has the label \`${label}\`, which the input \`containers\` asks for (\`${entry}\`)`,
      "Start the containers before this step, or correct the entry: `docker ps --filter label=…` lists them.",
    );
  }
  const containers = await Promise.all(ids.map((id) => engine.inspect(id)));
  return containers.map((container) => ({ label: container.name, container }));
}

async function inspectNamed(engine: Engine, entry: string): Promise<ContainerFacts> {
  if (!NAME.test(entry)) throw malformed(entry);
  let container: ContainerFacts;
  try {
    container = await engine.inspect(entry);
  } catch (failure) {
    const error = toDoodError(failure);
    if (/multiple|more than one|ambiguous/i.test(error.message)) throw ambiguous(entry, error);
    if (error.code !== "container-gone") throw error;
    throw new DoodError(
      "container-not-found",
      `there is no container \`${entry}\`, which the input \`containers\` names`,
      "Start it before this step, or correct the name: `docker ps` lists the running ones.",
      { cause: failure },
    );
  }
  // The engine takes a name before an id, and any unique beginning of an id: both too easily another container's.
  const meant = LONG_ID.test(entry) ? container.id.startsWith(entry) : container.name === entry;
  if (!meant) throw ambiguous(entry);
  return container;
}

function ambiguous(entry: string, cause?: unknown): DoodError {
  return new DoodError(
    "container-ambiguous",
    `\`${entry}\` in the input \`containers\` could mean more than one container: it is neither a whole name (one that doesn't look like an id) nor 12 or more digits of an id`,
    "Give the whole name, or the id as `docker ps` shows it.",
    { cause },
  );
}

function malformed(entry: string): DoodError {
  return new DoodError(
    "input-invalid",
    `\`${entry}\` in the input \`containers\` is no container`,
    "Give one a line: a name, an id, `label=key=value`, or `compose=project`.",
  );
}
