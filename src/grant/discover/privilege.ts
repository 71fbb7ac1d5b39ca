import { DoodError } from "../../errors.ts";
import { type Nest, titleOf } from "./docker-in-docker.ts";
import type { FoundTargets } from "./targets.ts";

type Own = Pick<FoundTargets, "own">;

/** Whether the container that an engine runs in is privileged; null where it can't be seen from here. */
export function isPrivileged(nest: Nest, { own }: Own): boolean | null {
  const found = own.find(({ target }) => target.role === "service" && target.label === nest.service);
  return found === undefined || found.container instanceof DoodError ? null : found.container.privileged;
}

/** One for each of the job's containers in which root is root on the machine, and for one that must be such. */
export function riskWarnings(nest: Nest | undefined, found: Own): readonly string[] {
  const privileged = found.own
    .filter(({ container }) => !(container instanceof DoodError) && container.privileged)
    .map(titleOf);
  const unseen = nest !== undefined && isPrivileged(nest, found) === null ? [unseenRisk(nest)] : [];
  return [...privileged.map((title) => risk(title, title === nest?.title)), ...unseen];
}

/** docs.docker.com/engine/containers/run, "Runtime privilege and Linux capabilities". */
function risk(title: string, hasEngine: boolean): string {
  const who = hasEngine ? "root in it, and so whoever may use the engine in it," : "root in it";
  return `${title} is privileged (--privileged, or the capability SYS_ADMIN): ${who} can become root on the machine that runs it${hasEngine ? INSTEAD : ""}`;
}

function unseenRisk({ title }: Nest): string {
  return `${title} runs an engine, for which a container has to be privileged as a rule (it can't be looked at from here): whoever may use that engine can then become root on the machine that runs it${INSTEAD}`;
}

const INSTEAD =
  ". Docker in Docker keeps jobs' containers apart, but guards no machine; where you don't need a second engine, share the machine's own socket instead";
