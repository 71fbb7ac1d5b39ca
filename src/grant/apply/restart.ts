import { setTimeout as delay } from "node:timers/promises";
import type { ContainerFacts, Engine } from "../../engine/engine.ts";
import { wasAnswered } from "../../engine/failure.ts";
import { DoodError, toDoodError } from "../../errors.ts";

const POLL_MS = 100;
/** A health check's default is three tries of 30 s. */
const HEALTHY_TIMEOUT_MS = 120_000;
/** The engine's default is ten seconds until it kills what doesn't stop. */
const STOP_TIMEOUT_MS = 12_000;

/**
 * Restarts a container and waits until it runs, and is healthy where it has a health check.
 * @throws DoodError `restart-failed`
 */
export async function restartAndWait(engine: Engine, { id, pid }: ContainerFacts): Promise<void> {
  const failure = await engine.restart(id).then(() => undefined, toDoodError);
  if (failure !== undefined) await finishRestart(engine, id, pid, failure);
  await awaitHealthy(engine, id);
}

/**
 * Sees a restart through whose answer was lost, so that no service is left stopped: an engine goes on with it alone,
 * but for Docker 23.0 to 24.0.6, which stop half-way when the caller is gone (moby#46688).
 */
async function finishRestart(engine: Engine, id: string, pid: number, failure: DoodError): Promise<void> {
  const deadline = Date.now() + (wasAnswered(failure) ? 0 : STOP_TIMEOUT_MS);
  for (;;) {
    const now = await engine.inspect(id).catch(() => {
      throw failure;
    });
    if (now.status === "exited") return engine.start(id);
    if (now.pid !== pid) return;
    if (Date.now() >= deadline) throw failure;
    await delay(POLL_MS);
  }
}

async function awaitHealthy(engine: Engine, id: string): Promise<void> {
  const deadline = Date.now() + HEALTHY_TIMEOUT_MS;
  for (;;) {
    const { status, health, name } = await engine.inspect(id);
    if (status === "running" && (health === "none" || health === "healthy")) return;
    const dead = status !== "running" && status !== "restarting";
    if (dead || health === "unhealthy" || Date.now() > deadline) {
      throw new DoodError(
        "restart-failed",
        `after its restart the container is ${status}${health === "none" ? "" : ` and ${health}`}`,
        `Read \`docker logs ${name}\`. If it can't stand a restart, set \`restart-services: never\` and give it the group from the start with \`--group-add\`.`,
      );
    }
    await delay(POLL_MS);
  }
}
