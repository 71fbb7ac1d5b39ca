import { spawn } from "node:child_process";
import { constants } from "node:os";
import { DoodError } from "../errors.ts";
import { NEXT_HOOK } from "../runner/env-file.ts";

/** How the runner ends a hook whose job is cancelled. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs the hook that does the work with this input, its output to this process's own, and gives its exit
 * code. A signal to this process is passed on, and one that ends the hook gives 128 and its number, as a
 * shell does.
 * @throws DoodError `input-invalid`
 */
export function runNextHook(env: NodeJS.ProcessEnv, input: string): Promise<number> {
  const next = env[NEXT_HOOK];
  if (next === undefined || next === "") {
    throw new DoodError(
      "input-invalid",
      `${NEXT_HOOK} is not set: there is no hook to hand the work to`,
      `Set it in the runner's \`.env\` to the path of the official hook's index.js; \`dood runner hook install\` does.`,
    );
  }
  // As the runner itself does, a script for node gets this very node.
  const isScript = /\.[cm]?js$/.test(next);
  return new Promise((resolve, reject) => {
    const stdio = ["pipe", "inherit", "inherit"] as const;
    const child = spawn(isScript ? process.execPath : next, isScript ? [next] : [], {
      env,
      stdio: [...stdio],
    });
    for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
    child.on("error", (cause) =>
      reject(
        new DoodError(
          "input-invalid",
          `${next} (${NEXT_HOOK}) can't be run: ${cause.message}`,
          "Correct its path.",
          { cause },
        ),
      ),
    );
    child.on("close", (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
    // A hook that ends without reading is free to do so.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
