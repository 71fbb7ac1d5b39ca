import { stat } from "node:fs/promises";
import { saveState, setOutput, summary } from "@actions/core";
import { log } from "./log.ts";

/**
 * The runner's command files. They belong to the runner's uid: a container's user with another one
 * gets EACCES (actions/runner#3290), which must not undo work that is done. What could not be
 * written is remembered.
 */
export class Channel {
  readonly #outputs: string[] = [];
  #isStateLost = false;
  #isSummaryLost = false;

  output(name: string, value: string | number | boolean): void {
    attempt(
      () => setOutput(name, value),
      () => this.#outputs.push(name),
    );
  }

  state(name: string, value: unknown): void {
    attempt(
      () => saveState(name, value),
      () => {
        this.#isStateLost = true;
      },
    );
  }

  async summary(markdown: string): Promise<void> {
    if (process.env["GITHUB_STEP_SUMMARY"] === undefined) return;
    try {
      await summary.addRaw(markdown).write();
    } catch {
      this.#isSummaryLost = true;
    }
  }

  /** Warns of what could not be written, and says who could have. */
  async warnOfLost(env: NodeJS.ProcessEnv): Promise<void> {
    const lost = [
      ...(this.#outputs.length === 0 ? [] : [`these outputs are not set: ${this.#outputs.join(", ")}`]),
      ...(this.#isSummaryLost ? ["the job has no summary of this step"] : []),
      ...(this.#isStateLost ? ["the post step can take nothing back"] : []),
    ];
    if (lost.length === 0) return;
    const path = env["GITHUB_OUTPUT"] ?? env["GITHUB_STEP_SUMMARY"] ?? "";
    const owner = await stat(path).then(
      ({ uid }) => uid,
      () => undefined,
    );
    const who = `this user (uid ${process.getuid?.()})`;
    const remedy =
      owner === undefined
        ? `the runner's files can't be found by ${who}`
        : `the runner's files belong to uid ${owner}, and ${who} may not write them. A container that runs as that uid may (\`options: --user ${owner}\`), and so may the sidecar, which is root`;
    log.warn(`the work is done, but ${lost.join("; ")}: ${remedy}`);
  }
}

function attempt(write: () => void, onFailure: () => void): void {
  try {
    write();
  } catch {
    onFailure();
  }
}
