import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

/** A program with its whole environment. */
export interface Command {
  readonly line: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** What one whole process cost, the processes that it waited for included. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Of the largest process. */
  readonly peakMiB: number;
}

/** bash counts in milliseconds, GNU time in hundredths of a second; but only the latter knows the memory. */
const STOPWATCH = `TIMEFORMAT='%R %U %S'; time /usr/bin/time -q -f %M -o "$0" "$@"`;

/** Runs a command once. Throws where it fails: what didn't do its work has no time. */
export async function measure({ line, env }: Command, scratch: string): Promise<Cost> {
  const run = spawn("bash", ["-c", STOPWATCH, scratch, ...line], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [log, said, [code]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, "close")]);
  if (code !== 0) throw new Error(`${line.slice(0, 3).join(" ")} ended with ${code}:\n${log}${said}`);
  const [wall, user, system] = (said.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  if (wall === undefined || user === undefined || system === undefined)
    throw new Error(`no times in ${said}`);
  const peak = Number(await readFile(scratch, "utf8"));
  return { wallMs: wall * 1000, cpuMs: (user + system) * 1000, peakMiB: peak / 1024 };
}

/** Runs several commands in turn, again and again, so that what disturbs the machine disturbs all of them alike. */
export async function alternate<Name extends string>(
  rounds: number,
  commands: Readonly<Record<Name, () => Promise<Cost>>>,
): Promise<Record<Name, Cost[]>> {
  const names = Object.keys(commands) as Name[];
  const costs = Object.fromEntries(names.map((name) => [name, [] as Cost[]])) as Record<Name, Cost[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) costs[name].push(await commands[name]());
  }
  return costs;
}

/** The value below which lies the given share of the sample, between neighbours where it falls between them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
