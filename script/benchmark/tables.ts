import { arch, cpus, release, totalmem } from "node:os";
import { type Cost, median, quantile } from "./measure.ts";
import type { Count, EngineResults, Results } from "./results.ts";
import { targets } from "./targets.ts";

/** All results as Markdown. */
export function tables({ command, engines }: Results): string {
  return [conditions(command), ...engines.flatMap(engineTables)].join("\n\n");
}

function conditions(command: string): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? "unknown"} (${arch()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}`;
  return `Measured by \`${command}\` on ${new Date().toISOString().slice(0, 10)} with Node ${process.version}: ${machine}. Medians; the quartiles in brackets.`;
}

function engineTables(results: EngineResults): readonly string[] {
  const { engine, start, counts, growth, sideBySide, best } = results;
  const whole = counts.filter(({ count }) => count > 0);
  return [
    `### ${engine}`,
    targetsTable(results),
    startTable(start),
    countsTable(whole),
    ...(growth.length === 0 ? [] : [growthTable([...whole, ...growth])]),
    `Wall time a proof, so many side by side: ${sideBySide.map((one) => `${one.sideBySide}: ${one.wallMs.toFixed(0)} ms`).join(", ")}. The proofs alone, above, ran ${best} at once.`,
  ];
}

function targetsTable(results: EngineResults): string {
  const rows = targets(results).flatMap(({ title, limit, measured }) =>
    measured === undefined
      ? []
      : [[title, `≤ ${limit}`, measured.toFixed(2), measured <= limit ? "yes" : "**no**"]],
  );
  return table(["aim", "limit", "measured", "reached"], rows);
}

function startTable(start: EngineResults["start"]): string {
  const [bare = [], ...rest] = Object.entries(start).map(([name, costs]) => ({ name, costs }));
  if (!("costs" in bare)) return "";
  const rows = [bare, ...rest].map(({ name, costs }) => [name, ...columns(costs), ratio(costs, bare.costs)]);
  return table(["", "wall", "CPU", "peak memory", "× bare node"], rows);
}

function countsTable(counts: readonly Count[]): string {
  const rows = counts.flatMap(({ count, costs }) =>
    Object.entries(costs).map(([name, own]) => {
      const shell =
        costs[
          name.includes("verify: false") || name.includes("no check") ? "shell step, no check" : "shell step"
        ];
      const proofs = name === "setup-dood" ? ratio(own, costs["the proofs alone"]) : "";
      return [String(count), name, ...columns(own), ratio(own, shell), proofs];
    }),
  );
  return table(["containers", "", "wall", "CPU", "peak memory", "× shell step", "× the proofs alone"], rows);
}

/** Each row against the one before: what one more container costs. */
function growthTable(counts: readonly Count[]): string {
  const own = counts.flatMap(({ count, costs: { "setup-dood": costs = [] } }) => [
    {
      count,
      wallMs: median(costs.map(({ wallMs }) => wallMs)),
      peakMiB: median(costs.map(({ peakMiB }) => peakMiB)),
    },
  ]);
  const rows = own.map(({ count, wallMs, peakMiB }, at) => {
    const before = own[at - 1];
    const more = before === undefined ? undefined : count - before.count;
    const each = (now: number, then = 0) => (more === undefined ? Number.NaN : (now - then) / more);
    const [ms, mib] = [each(wallMs, before?.wallMs), each(peakMiB, before?.peakMiB)];
    return [
      String(count),
      time(wallMs),
      more === undefined ? "" : `${ms.toFixed(0)} ms`,
      `${peakMiB.toFixed(1)} MiB`,
      more === undefined ? "" : `${mib.toFixed(3)} MiB`,
    ];
  });
  return table(
    ["containers", "setup-dood, wall", "each further container", "peak memory", "each further container"],
    rows,
  );
}

function columns(costs: readonly Cost[]): readonly [string, string, string] {
  const walls = costs.map(({ wallMs }) => wallMs);
  const spread = `${time(quantile(walls, 0.25))}–${time(quantile(walls, 0.75))}`;
  return [
    `${time(median(walls))} (${spread})`,
    time(median(costs.map(({ cpuMs }) => cpuMs))),
    `${median(costs.map(({ peakMiB }) => peakMiB)).toFixed(1)} MiB`,
  ];
}

export function ratio(costs: readonly Cost[], base: readonly Cost[] | undefined): string {
  if (base === undefined || base.length === 0) return "";
  const wall = (of: readonly Cost[]) => median(of.map(({ wallMs }) => wallMs));
  return (wall(costs) / wall(base)).toFixed(2);
}

function time(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((title, at) => (at === 0 || title === "" ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");
}
