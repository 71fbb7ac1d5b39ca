import { setTimeout as delay } from "node:timers/promises";
import type { Engine } from "../engine/engine.ts";
import { DoodError } from "../errors.ts";
import type { Target } from "./target.ts";

const POLL_MS = 100;
/** A health check's default is three tries of 30 s. */
const HEALTHY_TIMEOUT_MS = 120_000;

/**
 * Restarts a container and waits until it runs, and is healthy where it has a health check.
 * @throws DoodError `restart-failed`
 */
export async function restartAndWait(engine: Engine, target: Target): Promise<void> {
  await engine.restart(target.id);
  const deadline = Date.now() + HEALTHY_TIMEOUT_MS;
  for (;;) {
    const { status, health, name } = await engine.inspect(target.id);
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
