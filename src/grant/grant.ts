import { setTimeout as delay } from "node:timers/promises";
import type { ContainerFacts, Engine } from "../engine/engine.ts";
import { DoodError, type ErrorCode, toDoodError } from "../errors.ts";
import { uptimeMs } from "../system/clock.ts";
import { attemptGrant, type OnEdit, type Progress } from "./attempt.ts";
import type { FoundTarget } from "./discover/targets.ts";
import type { Outcome } from "./outcome.ts";
import type { Policy } from "./plan/policy.ts";
import type { Site } from "./site.ts";

/** Another run at the same container can restart it, or overwrite this one's edit until it sees that (apply.ts). */
const MAX_ATTEMPTS = 3;
/** Longer than an engine takes from a container's end to its start again. */
const COMEBACK_TIMEOUT_MS = 3_000;
const POLL_MS = 100;

/** observe → plan → apply → verify, for one target. Never throws. */
export async function grantAccess(
  site: Site,
  { target, container: found }: FoundTarget,
  policy: Policy,
  onEdit: OnEdit,
): Promise<Outcome> {
  if (found instanceof DoodError) {
    return { kind: "failed", target, container: undefined, durationMs: 0, error: found, changed: false };
  }
  const start = uptimeMs();
  let container = found;
  const about = () => ({ target, container, durationMs: uptimeMs() - start });
  const progress: Progress = { changed: false, restarted: false, isEdited: false, edits: [] };
  for (let attempt = 1; ; attempt++) {
    try {
      return { ...(await attemptGrant(site, target, container, policy, progress, onEdit)), ...about() };
    } catch (failure) {
      const error = toDoodError(failure);
      const next = await whatNow(site, container, error, progress);
      if (next instanceof DoodError || attempt === MAX_ATTEMPTS) {
        const reason = next instanceof DoodError ? next : error;
        return { kind: "failed", ...about(), error: reason, changed: progress.changed };
      }
      container = next;
    }
  }
}

/** What a container that is being restarted makes of an exec, a read or a look at its processes. */
const SIGNS_OF_RESTART: readonly ErrorCode[] = ["container-not-running", "container-gone", "proof-failed"];

/** The container as it is now, where another run at it may be what made this one fail; or the reason of the failure. */
async function whatNow(
  { engine }: Site,
  container: ContainerFacts,
  error: DoodError,
  { isEdited }: Progress,
): Promise<ContainerFacts | DoodError> {
  // Overwritten, and by now perhaps made good; where it is denied still, the next attempt finds nothing to edit.
  if (error.code === "proof-denied") return isEdited ? container : error;
  return SIGNS_OF_RESTART.includes(error.code) ? comeback(engine, container, error) : error;
}

async function comeback(
  engine: Engine,
  { id, pid }: ContainerFacts,
  error: DoodError,
): Promise<ContainerFacts | DoodError> {
  const deadline = Date.now() + COMEBACK_TIMEOUT_MS;
  for (;;) {
    const now = await engine.inspect(id).catch(toDoodError);
    if (now instanceof DoodError) return now.code === "container-gone" ? now : error;
    const isUp = now.status === "running";
    if (isUp && now.pid !== pid) return now;
    if (Date.now() > deadline) return isUp ? error : stopped(now, error);
    await delay(POLL_MS);
  }
}

function stopped({ status, name }: ContainerFacts, cause: DoodError): DoodError {
  return new DoodError(
    "container-not-running",
    `the container stopped half-way, and is ${status} now`,
    `Read \`docker logs ${name}\`, and run this step again once the container stays up.`,
    { cause },
  );
}
