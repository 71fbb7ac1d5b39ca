import type { ContainerFacts, Engine } from "../engine/engine.ts";
import { DoodError, type ErrorCode, toDoodError } from "../errors.ts";
import { pollUntil } from "../system/poll.ts";
import { endOf, endRemedy } from "./plan/container-state.ts";

/** Longer than an engine takes from a container's end to its start again; in milliseconds. */
const RETURN_TIMEOUT_MS = 3_000;
const POLL_MS = 100;

/** What a container that is being restarted makes of an exec, a read or a look at its processes. */
const SIGNS_OF_RESTART: readonly ErrorCode[] = ["container-not-running", "container-gone", "proof-failed"];

/** Whether another run at the container may have made an attempt fail: the container as it is now, or the reason. */
export type NextAttempt =
  | { readonly kind: "retry"; readonly container: ContainerFacts }
  | { readonly kind: "give-up"; readonly error: DoodError };

/** `isEdited`: this attempt edited the container. */
export async function nextAttempt(
  engine: Engine,
  container: ContainerFacts,
  { error, isEdited }: { readonly error: DoodError; readonly isEdited: boolean },
): Promise<NextAttempt> {
  // Overwritten, and by now perhaps merged; if it is denied still, the next attempt finds nothing to edit.
  if (error.code === "proof-denied" && isEdited) return { kind: "retry", container };
  return SIGNS_OF_RESTART.includes(error.code)
    ? awaitRestart(engine, container, error)
    : { kind: "give-up", error };
}

async function awaitRestart(
  engine: Engine,
  { id, pid }: ContainerFacts,
  error: DoodError,
): Promise<NextAttempt> {
  const patience = { timeoutMs: RETURN_TIMEOUT_MS, intervalMs: POLL_MS };
  const back = await pollUntil(patience, async () => {
    const now = await engine.inspect(id);
    return now.status === "running" && now.pid !== pid ? now : undefined;
  }).catch(() => undefined);
  if (back !== undefined) return { kind: "retry", container: back };
  return { kind: "give-up", error: await explained(engine, id, error) };
}

/** Why an attempt failed at a container that has stopped since, or stops over and over: by how it ends. */
export async function explained(engine: Engine, id: string, error: DoodError): Promise<DoodError> {
  try {
    const now = await engine.inspect(id);
    if (now.status === "running" && error.code !== "container-not-running") return error;
    return stopped(now, await engine.lastLog(id).catch(() => ""), error);
  } catch (failure) {
    const now = toDoodError(failure);
    return now.code === "container-gone" ? now : error;
  }
}

function stopped(now: ContainerFacts, log: string, cause: DoodError): DoodError {
  return new DoodError(
    "container-not-running",
    `the container stopped half-way, and is ${now.status} now${endOf(now, log)}`,
    endRemedy(now.name),
    { cause },
  );
}
