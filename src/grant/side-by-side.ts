import pLimit from "p-limit";

/** Containers handled at once: beyond it the engine only queues (docs/performance.md). */
const SIDE_BY_SIDE = 16;

/** Does the same for each of many containers, as many at once as an engine takes; the results are in their order. */
export function sideBySide<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<readonly R[]> {
  return pLimit(SIDE_BY_SIDE).map(items, act);
}
