import { DoodError } from "../errors.ts";
import { runProgram } from "../system/program.ts";
import type { Runner } from "./runners.ts";

/**
 * Restarts a runner's service by systemd, so that it has its user's groups of now.
 * @throws DoodError `runner-busy`, `restart-failed`
 */
export async function restartRunner({ unit, isBusy }: Runner): Promise<void> {
  if (isBusy) {
    throw new DoodError(
      "runner-busy",
      `${unit} is running a job`,
      "Restart it when the job is done: run the same command again.",
    );
  }
  try {
    await runProgram("systemctl", ["restart", "--", unit]);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.trim() : String(cause);
    throw new DoodError("restart-failed", `${unit} could not be restarted: ${why}`, "Restart it by hand.", {
      cause,
    });
  }
}
