import { type Cost, median } from "./measure.ts";
import type { EngineResults } from "./results.ts";

/** What is aimed at, as a ratio of medians, and what came out; undefined where this run didn't measure it. */
export interface Target {
  readonly title: string;
  readonly limit: number;
  readonly measured: number | undefined;
}

/** Docker 20.10's archive calls are many times dearer than those of 23.0 and later. */
const LIMITS = {
  old: { 1: 1.2, 10: 0.4, 50: 0.35 },
  new: { 1: 0.8, 10: 0.25, 50: 0.2 },
} as const;

export function targets({ engine, start, counts, growth }: EngineResults): readonly Target[] {
  const limits = engine.includes(" 20.10.") ? LIMITS.old : LIMITS.new;
  const costs = (count: number) => [...counts, ...growth].find((one) => one.count === count)?.costs ?? {};
  const own = (count: number) => costs(count)["setup-dood"];
  const most = Math.max(...[...counts, ...growth].map(({ count }) => count));
  return [
    {
      title: "start only, of bare node",
      limit: 1.8,
      measured: over(start["setup-dood, start only"], start["bare node"]),
    },
    ...([1, 10, 50] as const).map((count) => ({
      title: `${count} ${count === 1 ? "container" : "containers"}, of the shell step`,
      limit: limits[count],
      measured: over(own(count), costs(count)["shell step"]),
    })),
    {
      title: "50 containers, of the proofs alone",
      limit: 1.25,
      measured: over(own(50), costs(50)["the proofs alone"]),
    },
    {
      title: `MiB a container, from 1 to ${most}`,
      limit: 0.1,
      measured: most < 100 ? undefined : (peak(own(most)) - peak(own(1))) / (most - 1),
    },
  ];
}

function over(costs: readonly Cost[] | undefined, base: readonly Cost[] | undefined): number | undefined {
  if (costs === undefined || base === undefined) return undefined;
  const wall = (of: readonly Cost[]) => median(of.map(({ wallMs }) => wallMs));
  return wall(costs) / wall(base);
}

function peak(costs: readonly Cost[] | undefined): number {
  return median((costs ?? []).map(({ peakMiB }) => peakMiB));
}
