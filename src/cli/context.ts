import type { Output } from "./output.ts";

/** What every command is given. */
export interface Context {
  readonly env: NodeJS.ProcessEnv;
  readonly output: Output;
}

/** Fine; something can't use docker, or failed; the command line makes no sense. */
export type ExitCode = 0 | 1 | 2;
