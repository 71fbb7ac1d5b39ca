import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import { DoodError, toDoodError } from "../../errors.ts";
import { findSocketMount } from "../../socket/mount.ts";
import type { Target } from "../plan/target.ts";

/** Which containers a run is about: this job's own, and those the user names. */
export interface TargetRequest {
  readonly job: string | undefined;
  readonly services: readonly { readonly name: string; readonly id: string }[];
  /** A name, an id, `label=key=value`, or `compose=project`. */
  readonly named: readonly string[];
  readonly user: string | undefined;
  /** Where docker connects in the job container, whatever that itself says. */
  readonly jobSocket?: string;
}

export interface FoundTarget {
  readonly target: Target;
  /** Or why it could not be inspected. */
  readonly container: ContainerFacts | DoodError;
}

export interface FoundTargets {
  readonly targets: readonly FoundTarget[];
  /** Services of the job without the socket: no targets. */
  readonly passedOver: readonly string[];
  /** The job's own containers, targets or not. */
  readonly own: readonly FoundTarget[];
}

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const LONG_ID = /^[0-9a-f]{12,64}$/;
const COMPOSE_LABEL = "com.docker.compose.project";

/**
 * Finds the targets without touching any other container: by id, by exact name, or by a label filter.
 * A service counts where it mounts a socket; what the user named counts always.
 * @throws DoodError `container-not-found`, `container-ambiguous`, `input-invalid`
 */
export async function findTargets(
  engine: Engine,
  request: TargetRequest,
  sockets: (job: ContainerFacts | undefined) => readonly string[],
): Promise<FoundTargets> {
  const withUser = request.user === undefined ? {} : { user: request.user };
  const inspectOwn = async (role: "job" | "service", label: string, id: string): Promise<FoundTarget> => ({
    target: { role, label, id, ...withUser },
    container: await engine
      .inspect(id)
      .then((facts) => (role === "job" ? withSocket(facts, request.jobSocket) : facts), toDoodError),
  });
  const [job, services, named] = await Promise.all([
    request.job === undefined ? undefined : inspectOwn("job", "job", request.job),
    Promise.all(request.services.map(({ name, id }) => inspectOwn("service", name, id))),
    Promise.all(request.named.map((entry) => findNamed(engine, entry))),
  ]);
  const paths = sockets(job?.container instanceof DoodError ? undefined : job?.container);
  const mounts = ({ container }: FoundTarget) =>
    container instanceof DoodError || findSocketMount(container, paths) !== undefined;

  const own = [...(job === undefined ? [] : [job]), ...services.filter(mounts)];
  const others = named.flat().map(
    ({ label, container }): FoundTarget => ({
      target: { role: "named", label, id: container.id, ...withUser },
      container,
    }),
  );
  return {
    targets: withoutRepeats([...own, ...others]),
    passedOver: services.filter((service) => !mounts(service)).map(({ target }) => target.label),
    own: [...(job === undefined ? [] : [job]), ...services],
  };
}

function withSocket(facts: ContainerFacts, clientSocket: string | undefined): ContainerFacts {
  return clientSocket === undefined ? facts : { ...facts, clientSocket };
}

function withoutRepeats(found: readonly FoundTarget[]): readonly FoundTarget[] {
  const idOf = ({ target, container }: FoundTarget) =>
    container instanceof DoodError ? target.id : container.id;
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
