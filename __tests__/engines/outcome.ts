import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What one case of the matrix came to on one engine. */
export interface CaseOutcome {
  readonly title: string;
  /** What it was refused for at first, and what the refusal said to do, which the test then did. */
  readonly refusals: readonly { readonly code: string; readonly words: string }[];
  /** What gave the access in the end. */
  readonly access: string;
  /** How the action proved it. */
  readonly proof: string;
}

export interface EngineOutcomes {
  readonly engine: string;
  readonly title: string;
  readonly cases: readonly CaseOutcome[];
}

export const OUTCOMES = join(import.meta.dirname, "../../build/engines");

/** Leaves an engine's outcomes for script/engines-table.ts, which makes docs/engines.md of them. */
export async function writeOutcomes(outcomes: EngineOutcomes): Promise<void> {
  await mkdir(OUTCOMES, { recursive: true });
  await writeFile(join(OUTCOMES, `${outcomes.engine}.json`), `${JSON.stringify(outcomes, undefined, 2)}\n`);
}
