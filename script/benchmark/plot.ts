import { median } from "./measure.ts";
import type { EngineResults, Results } from "./results.ts";

const PANEL = { width: 360, height: 230, left: 52, top: 44, gap: 40 };
/** Name, and the light and dark theme's colour. */
const SERIES = [
  { name: "shell step", light: "#bc4c00", dark: "#f0883e" },
  { name: "setup-dood", light: "#0969da", dark: "#58a6ff" },
  { name: "the proofs alone", light: "#57606a", dark: "#8b949e" },
] as const;

/** Wall time against the number of containers, a panel for each engine. */
export function plot({ engines }: Results): string {
  const width = PANEL.left + engines.length * (PANEL.width + PANEL.gap + PANEL.left);
  const height = PANEL.top + PANEL.height + 52;
  const css = (theme: "light" | "dark") =>
    SERIES.map((one, at) => `.s${at}{stroke:${one[theme]};fill:${one[theme]}}`).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Wall time against the number of containers: shell step, setup-dood, and the proofs alone">`,
    `<style>text{font:12px system-ui,sans-serif;fill:#1f2328;stroke:none}.axis{stroke:#8b949e;fill:none}.grid{stroke:#8b949e;opacity:.25}polyline{fill:none!important;stroke-width:2}text[class]{stroke:none}${css("light")}@media(prefers-color-scheme:dark){text{fill:#e6edf3}${css("dark")}}</style>`,
    ...engines.map((engine, at) => panel(engine, PANEL.left + at * (PANEL.width + PANEL.gap + PANEL.left))),
    "</svg>\n",
  ].join("\n");
}

function panel({ engine, counts }: EngineResults, left: number): string {
  const lines = SERIES.map(({ name }) =>
    counts.flatMap(({ count, costs: { [name]: costs = [] } }) => [
      { count, seconds: median(costs.map(({ wallMs }) => wallMs)) / 1000 },
    ]),
  );
  const points = lines.flat();
  const [most, longest] = [
    Math.max(...points.map(({ count }) => count)),
    Math.max(...points.map(({ seconds }) => seconds)),
  ];
  const step = niceStep(longest / 5);
  const top = Math.ceil(longest / step) * step;
  const x = (count: number) => round(left + (count / most) * PANEL.width);
  const y = (seconds: number) => round(PANEL.top + PANEL.height * (1 - seconds / top));
  const right = left + PANEL.width;
  const marks = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step);
  return [
    `<text x="${left}" y="18" font-weight="600">${engine}</text>`,
    ...SERIES.map(
      ({ name }, at) =>
        `<circle class="s${at}" cx="${left + 6 + at * 110}" cy="31" r="4"/><text x="${left + 15 + at * 110}" y="35">${name}</text>`,
    ),
    ...marks.map(
      (mark) =>
        `<line class="grid" x1="${left}" x2="${right}" y1="${y(mark)}" y2="${y(mark)}"/><text x="${left - 6}" y="${y(mark) + 4}" text-anchor="end">${Number(mark.toFixed(2))} s</text>`,
    ),
    `<path class="axis" d="M${left} ${PANEL.top}V${y(0)}H${right}"/>`,
    ...counts.map(
      ({ count }) => `<text x="${x(count)}" y="${y(0) + 18}" text-anchor="middle">${count}</text>`,
    ),
    `<text x="${left + PANEL.width / 2}" y="${y(0) + 38}" text-anchor="middle">containers</text>`,
    ...lines.flatMap((line, at) => [
      `<polyline class="s${at}" points="${line.map(({ count, seconds }) => `${x(count)},${y(seconds)}`).join(" ")}"/>`,
      ...line.map(
        ({ count, seconds }) => `<circle class="s${at}" cx="${x(count)}" cy="${y(seconds)}" r="3"/>`,
      ),
    ]),
  ].join("\n");
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
