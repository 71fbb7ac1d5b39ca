/**
 * Measures everything, prints the tables and, with --write, puts them and the plot into docs. script/bench starts it.
 * Usage: node run.ts [--quick] [--write] ENGINE…, each engine as JSON (see BenchEngine)
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BenchEngine, Containers } from "./containers.ts";
import { action, bareNode, floor, shellStep } from "./contestants.ts";
import { writeDocuments } from "./documents.ts";
import { alternate, type Command, type Cost, measure, median } from "./measure.ts";
import type { Count, EngineResults, Results } from "./results.ts";
import { tables } from "./tables.ts";

/** How often each is run: of what is short, more often. */
interface Extent {
  readonly start: number;
  readonly rounds: Readonly<Record<number, number>>;
  readonly calibration: number;
  /** For how memory and time grow, on the last engine. */
  readonly growth: Readonly<Record<number, number>>;
}

const FULL: Extent = {
  start: 25,
  rounds: { 1: 9, 10: 5, 50: 3 },
  calibration: 3,
  growth: { 100: 3, 200: 2 },
};
const QUICK: Extent = { start: 10, rounds: { 1: 5, 10: 2 }, calibration: 1, growth: {} };
const SIDE_BY_SIDE = [1, 2, 4, 8, 16, 32];
/** Containers that the proofs are tried on to find how many the engine takes best at once. */
const CALIBRATED_ON = 32;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});
const extent = values.quick ? QUICK : FULL;
const folder = await mkdtemp(join(tmpdir(), "dood-bench-"));
for (const name of ["output", "state", "summary"]) await writeFile(join(folder, name), "");

const results: Results = {
  command: `script/bench${values.quick ? " --quick" : ""}`,
  engines: await inTurn(
    positionals.map((text): BenchEngine => JSON.parse(text)),
    onEngine,
  ),
};
await rm(folder, { recursive: true });
console.log(tables(results));
if (values.write) await writeDocuments(results);

async function onEngine(engine: BenchEngine, isLast: boolean): Promise<EngineResults> {
  await using containers = new Containers(engine);
  say(`${engine.title}: start only`);
  const start = await startOnly(engine);
  await containers.grow(CALIBRATED_ON);
  say(`${engine.title}: how many proofs at once`);
  const sideBySide = await calibrate(engine, containers);
  const [best = { sideBySide: 1 }] = sideBySide.toSorted((a, b) => a.wallMs - b.wallMs);
  const counts = await inTurn(Object.entries(extent.rounds), ([count, rounds]) =>
    compare(engine, containers, Number(count), rounds, best.sideBySide),
  );
  const growth = isLast
    ? await inTurn(Object.entries(extent.growth), ([count, rounds]) =>
        grown(engine, containers, Number(count), rounds),
      )
    : [];
  return { engine: engine.title, start, sideBySide, best: best.sideBySide, counts, growth };
}

/** With no container, the action only loads and detects. */
function startOnly(engine: BenchEngine): Promise<EngineResults["start"]> {
  return alternate(extent.start, {
    "bare node": () => once(bareNode),
    "setup-dood, start only": () => once(action(engine, [], { verify: true, folder })),
  });
}

async function calibrate(engine: BenchEngine, containers: Containers): Promise<EngineResults["sideBySide"]> {
  const ids = containers.ids.slice(0, CALIBRATED_ON);
  await once(action(engine, ids, { verify: true, folder }));
  const tried = await alternate(
    extent.calibration,
    Object.fromEntries(SIDE_BY_SIDE.map((many) => [String(many), () => once(floor(engine, ids, many))])),
  );
  return SIDE_BY_SIDE.map((many) => ({
    sideBySide: many,
    wallMs: median((tried[String(many)] ?? []).map(({ wallMs }) => wallMs)) / ids.length,
  }));
}

async function compare(
  engine: BenchEngine,
  containers: Containers,
  count: number,
  rounds: number,
  sideBySide: number,
): Promise<Count> {
  say(`${engine.title}: ${count} containers`);
  await containers.grow(count);
  const ids = containers.ids.slice(0, count);
  const afresh = (command: Command) => async () => {
    await containers.reset(ids);
    return once(command);
  };
  const costs = await alternate(rounds, {
    "shell step": afresh(shellStep(engine, ids, true)),
    "shell step, no check": afresh(shellStep(engine, ids, false)),
    "setup-dood, `verify: false`": afresh(action(engine, ids, { verify: false, folder })),
    "setup-dood": afresh(action(engine, ids, { verify: true, folder })),
    "the proofs alone": () => once(floor(engine, ids, sideBySide)),
  });
  return { count, costs };
}

async function grown(
  engine: BenchEngine,
  containers: Containers,
  count: number,
  rounds: number,
): Promise<Count> {
  say(`${engine.title}: ${count} containers`);
  await containers.grow(count);
  const afresh = async () => {
    await containers.reset(containers.ids);
    return once(action(engine, containers.ids, { verify: true, folder }));
  };
  return { count, costs: await alternate(rounds, { "setup-dood": afresh }) };
}

function once(command: Command): Promise<Cost> {
  return measure(command, join(folder, "peak"));
}

async function inTurn<In, Out>(
  all: readonly In[],
  run: (one: In, isLast: boolean) => Promise<Out>,
): Promise<Out[]> {
  const done: Out[] = [];
  for (const one of all) done.push(await run(one, one === all.at(-1)));
  return done;
}

function say(text: string): void {
  console.error(`bench: ${text}`);
}
