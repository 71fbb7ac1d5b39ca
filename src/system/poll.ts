import { setTimeout as delay } from "node:timers/promises";
import { uptimeMs } from "./clock.ts";

/** How often, and for how long at most, something is looked at again; in milliseconds. */
export interface Patience {
  readonly timeoutMs: number;
  readonly intervalMs: number;
}

/**
 * The first value that an attempt gives; undefined where none gave one in time. It is tried at least once, and once
 * more when the time is over. The time is this process's own: a machine's clock that is set meanwhile changes nothing.
 * An attempt isn't interrupted, so one that can hang needs a timeout of its own.
 */
export async function pollUntil<T>(
  { timeoutMs, intervalMs }: Patience,
  attempt: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const deadline = uptimeMs() + timeoutMs;
  for (let isLast = timeoutMs <= 0; ; ) {
    const value = await attempt();
    if (value !== undefined || isLast) return value;
    const leftMs = Math.max(0, deadline - uptimeMs());
    isLast = leftMs <= intervalMs;
    await delay(Math.min(intervalMs, leftMs));
  }
}
