import { CommanderError } from "commander";
import { errnoOf, toDoodError } from "../errors.ts";
import type { ExitCode } from "./context.ts";
import { Output } from "./output.ts";
import { packageVersion } from "./package.ts";
import { makeProgram } from "./program.ts";

/** The command line. Prints what went wrong, and gives the exit code. */
export async function runCli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  surviveReaders();
  const output = new Output(args.includes("--json"));
  let code: ExitCode = 0;
  try {
    const program = makeProgram({ env, output, version: packageVersion(), end: (result) => (code = result) });
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (failure) {
    // What commander has to say, it has printed.
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? 0 : 2;
    const error = toDoodError(failure);
    output.failure(error);
    return error.code === "input-invalid" ? 2 : 1;
  }
}

/** Whoever reads may leave before the end, as `head` does: what was begun is done all the same. */
function surviveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (failure) => {
      if (errnoOf(failure) !== "EPIPE") throw failure;
    });
  }
}
