import { saveState, setOutput, summary } from "@actions/core";

/**
 * The runner's command files. They belong to the runner's uid: a container's user with another one
 * gets EACCES (actions/runner#3290), which must not undo work that is done. What could not be
 * written is remembered by name.
 */
export class Channel {
  readonly #failed: string[] = [];

  output(name: string, value: string | number | boolean): void {
    this.#try(name, () => setOutput(name, value));
  }

  state(name: string, value: unknown): void {
    this.#try(`state ${name}`, () => saveState(name, value));
  }

  async summary(markdown: string): Promise<void> {
    if (process.env["GITHUB_STEP_SUMMARY"] === undefined) return;
    try {
      await summary.addRaw(markdown).write();
    } catch {
      this.#failed.push("the summary");
    }
  }

  /** The names of what could not be written. */
  get failed(): readonly string[] {
    return this.#failed;
  }

  #try(name: string, write: () => void): void {
    try {
      write();
    } catch {
      this.#failed.push(name);
    }
  }
}
