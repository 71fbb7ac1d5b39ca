import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import { DoodError, toDoodError } from "../../errors.ts";
import { findSocketMount } from "../../socket/mount.ts";
import type { Target } from "../plan/target.ts";
import { findNamed } from "./named-containers.ts";

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
  readonly users: RequestedUsers;
  /** Where docker connects in the job container, whatever that itself says. */
  readonly jobSocket?: string;
}

/** The users who are asked for. */
export interface RequestedUsers {
  /** Of every target for which there is no other; undefined: the one that each container runs as. */
  readonly all: string | undefined;
  /** Of single ones, by label or container name. */
  readonly single: Readonly<Record<string, string>>;
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
  readonly passedOver: readonly FoundContainer[];
  /** The job's own containers, targets or not. */
  readonly own: readonly FoundTarget[];
}

export const NO_CONTAINERS: JobContainers = { container: undefined, services: [] };

/**
 * Finds the targets without touching any other container: by id, by exact name, or by a label filter.
 * A service counts if it mounts a socket; what the user named counts always. `socketPaths` gives the engine's sockets
 * as paths on its machine, which only the job container tells where that is seen from inside.
 * @throws DoodError `container-not-found`, `container-ambiguous`, `input-invalid`
 */
export async function findTargets(
  engine: Engine,
  { job, named, users, jobSocket }: TargetRequest,
  socketPaths: (job: ContainerFacts | undefined) => readonly string[],
): Promise<FoundTargets> {
  const inspectOwn = async (role: "job" | "service", label: string, id: string): Promise<FoundTarget> => {
    const target = { role, label, id, ...userFor(users, label) };
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
      target: { role: "named", label, id: container.id, ...userFor(users, label, container.name) },
      container,
    }),
  );
  const own = [...jobs, ...services];
  requireNames(users, [...own, ...asked]);
  return {
    targets: withoutRepeats([...jobs, ...services.filter(mounts), ...asked]),
    passedOver: services.filter((one) => one.kind === "found").filter((one) => !mounts(one)),
    own,
  };
}

function userFor({ all, single }: RequestedUsers, ...names: readonly string[]) {
  const name = names.find((candidate) => Object.hasOwn(single, candidate));
  if (name !== undefined) return { user: single[name] ?? "" };
  return all === undefined ? {} : ({ user: all, isUserForAll: true } as const);
}

/** @throws DoodError `input-invalid` for a user of a container that there isn't */
function requireNames({ single }: RequestedUsers, found: readonly FoundTarget[]): void {
  const names = found.flatMap((one) => [
    one.target.label,
    ...(one.kind === "found" && one.target.role === "named" ? [one.container.name] : []),
  ]);
  const missing = Object.keys(single).filter((name) => !names.includes(name));
  if (missing.length === 0) return;
  const known = [...new Set(names)].map((name) => `\`${name}\``).join(", ") || "none";
  throw new DoodError(
    "input-invalid",
    `the input \`user\` names ${missing.map((name) => `\`${name}\``).join(", ")}, which is none of this run's containers (${known})`,
    "Give a user alone, or `NAME=USER` with the name of a service, `job`, or an entry of `containers`.",
  );
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
