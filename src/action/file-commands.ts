import { accessSync, appendFileSync, constants, existsSync, statSync } from "node:fs";
import { saveState, setOutput } from "@actions/core";
import { log } from "./log.ts";

/**
 * The runner's command files. They belong to the runner's uid: a container's user with another one
 * gets EACCES (actions/runner#3290), which must not undo work that is done. What could not be
 * written is remembered.
 */
export class FileCommands {
  readonly #env: NodeJS.ProcessEnv;
  readonly #outputs: string[] = [];
  #isStateLost = false;
  #isSummaryLost = false;

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  output(name: string, value: string | number | boolean): void {
    attempt(
      () => writeLine(this.#env["GITHUB_OUTPUT"], name, String(value)) || setOutput(name, value),
      () => this.#outputs.push(name),
    );
  }

  state(name: string, value: string): void {
    attempt(
      () => writeLine(this.#env["GITHUB_STATE"], name, value) || saveState(name, value),
      () => {
        this.#isStateLost = true;
      },
    );
  }

  summary(markdown: string): void {
    const file = this.#env["GITHUB_STEP_SUMMARY"];
    if (file === undefined) return;
    attempt(
      () => {
        accessSync(file, constants.W_OK);
        appendFileSync(file, markdown);
      },
      () => {
        this.#isSummaryLost = true;
      },
    );
  }

  /** Warns of what could not be written, and says who could have. */
  warnOfLost(): void {
    const lost = [
      ...(this.#outputs.length === 0 ? [] : [`these outputs are not set: ${this.#outputs.join(", ")}`]),
      ...(this.#isSummaryLost ? ["the job has no summary of this step"] : []),
      ...(this.#isStateLost ? ["the post step can take nothing back"] : []),
    ];
    if (lost.length === 0) return;
    const path = this.#env["GITHUB_OUTPUT"] ?? this.#env["GITHUB_STEP_SUMMARY"] ?? "";
    const owner = ownerOf(path);
    const who = `this user (uid ${process.getuid?.()})`;
    const remedy =
      owner === undefined
        ? `the runner's files can't be found by ${who}`
        : `the runner's files belong to uid ${owner}, and ${who} may not write them. A container that runs as that uid may (\`options: --user ${owner}\`), and so may the sidecar, which is root`;
    log.warn(`the work is done, but ${lost.join("; ")}: ${remedy}`);
  }
}

/**
 * Writes `name=value`, and says false where that can't be done. For a value of several lines the toolkit takes a
 * delimiter that nobody can guess, and with it node:crypto, whose loading takes a fifth of the time that node takes.
 */
function writeLine(file: string | undefined, name: string, value: string): boolean {
  if (!file || !existsSync(file) || /[\r\n\u0085\u2028\u2029]/.test(value)) return false;
  appendFileSync(file, `${name}=${value}\n`);
  return true;
}

function ownerOf(path: string): number | undefined {
  try {
    return statSync(path).uid;
  } catch {
    return undefined;
  }
}

function attempt(write: () => void, onFailure: () => void): void {
  try {
    write();
  } catch {
    onFailure();
  }
}
