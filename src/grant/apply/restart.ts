import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import { wasAnswered } from "../../engine/failure.ts";
import { DoodError, toDoodError } from "../../errors.ts";
import { pollUntil } from "../../system/poll.ts";
import { isDeafToStop, readProcesses } from "../observe/container-processes.ts";
import type { TargetObservation } from "../observe/observe.ts";
import type { EditPlan } from "../plan/plan.ts";
import { judgeProcesses } from "../plan/processes.ts";
import { announced } from "../progress.ts";

const POLL_MS = 100;
/** A health check's default is three tries of 30 s. */
const HEALTHY_TIMEOUT_MS = 120_000;
/** The engine's default is ten seconds until it kills what doesn't stop. */
const STOP_TIMEOUT_MS = 12_000;

/** A target and its processes, as of one look. */
type Seen = Pick<TargetObservation, "target" | "container" | "processes">;

/** Told what is waited for if that takes long. */
export type Say = (what: string) => void;

/**
 * Restarts a container a process of which lacks the socket's group. False: another run has restarted it since it was
 * looked at.
 * @throws DoodError as the engine does
 */
export async function restartForGroup(
  engine: Engine,
  seen: Seen,
  { user, socket }: Pick<EditPlan, "user" | "socket">,
  say: Say,
): Promise<boolean> {
  const now = await engine.inspect(seen.container.id);
  const processes = now.pid === seen.container.pid ? undefined : await readProcesses(engine, now);
  const judged = judgeProcesses({ ...seen, container: now, processes }, user, socket);
  if (processes !== undefined && judged.main !== "lacks" && judged.lacking.length === 0) return false;
  const what = `its main process to stop (it gets ${now.stopSignal || "its stop signal"}), so that it starts anew with the group`;
  await announced(restart(engine, now), () => say(what));
  return true;
}

/**
 * Sees a restart through if its answer was lost, so that no service is left stopped: an engine goes on with it alone,
 * but for Docker 23.0 to 24.0.6, which stop half-way when the caller is gone (moby#46688).
 */
async function restart(engine: Engine, container: ContainerFacts): Promise<void> {
  const { id, pid } = container;
  const stopTimeoutS = (await isDeafToStop(engine, container)) ? 0 : undefined;
  try {
    await engine.restart(id, stopTimeoutS);
  } catch (thrown) {
    const failure = toDoodError(thrown);
    const patience = { timeoutMs: wasAnswered(failure) ? 0 : STOP_TIMEOUT_MS, intervalMs: POLL_MS };
    const ended = await pollUntil(patience, async () => {
      const now = await engine.inspect(id).catch(() => {
        throw failure;
      });
      if (now.status === "exited") return "stopped";
      return now.pid === pid ? undefined : "restarted";
    });
    if (ended === undefined) throw failure;
    if (ended === "stopped") await engine.start(id);
  }
}

/**
 * The container once it runs, and is healthy if it has a health check.
 * @throws DoodError `restart-failed`
 */
export async function awaitHealthy(engine: Engine, id: string, say: Say): Promise<ContainerFacts> {
  const patience = { timeoutMs: HEALTHY_TIMEOUT_MS, intervalMs: POLL_MS };
  const isEnd = (now: ContainerFacts) =>
    isHealthy(now) || now.health === "unhealthy" || !["running", "restarting"].includes(now.status);
  const polling = pollUntil(patience, async () => {
    const now = await engine.inspect(id);
    return isEnd(now) ? now : undefined;
  });
  const ended = await announced(polling, () => say("it to run and be healthy after its restart"));
  const last = ended ?? (await engine.inspect(id));
  if (isHealthy(last)) return last;
  const { status, health, name } = last;
  throw new DoodError(
    "restart-failed",
    `after its restart the container is ${status}${health === "none" ? "" : ` and ${health}`}`,
    `Read \`docker logs ${name}\`. If it can't stand a restart, set \`restart-services: never\` and give it the group from the start with \`--group-add\`.`,
  );
}

function isHealthy({ status, health }: Pick<ContainerFacts, "status" | "health">): boolean {
  return status === "running" && (health === "none" || health === "healthy");
}
