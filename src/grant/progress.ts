import type { Target } from "./plan/target.ts";

/** Told what a run waits for if that takes long, so that nobody takes it for one that hangs. */
export interface Progress {
  waiting(target: Target, what: string): void;
}

/** Longer than people wait without a word; in milliseconds. */
const SILENCE_MS = 2_000;

/** The work's own result; `say` is called meanwhile if that takes long. */
export async function announced<T>(work: Promise<T>, say: () => void): Promise<T> {
  const timer = setTimeout(say, SILENCE_MS);
  return work.finally(() => clearTimeout(timer));
}
