import { mkdir, readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { DoodError } from "../errors.ts";
import { write } from "./accounts.ts";

/**
 * The folder that remembers what was done, so that it can be taken back: root's is a machine's own, any
 * other user's as the XDG base directory specification has it. `SETUP_DOOD_STATE` names another.
 */
export function stateFolder(env: NodeJS.ProcessEnv): string {
  const given = env["SETUP_DOOD_STATE"];
  if (given !== undefined && given !== "") return given;
  if (process.getuid?.() === 0) return "/var/lib/setup-dood";
  return join(env["XDG_STATE_HOME"] || join(homedir(), ".local/state"), "setup-dood");
}

/** A list kept in one file, which only its owner may read. */
export class Record<T> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** @throws DoodError `record-invalid` */
  async read(): Promise<readonly T[]> {
    const text = await readFile(this.#path, "utf8").catch(() => undefined);
    if (text === undefined) return [];
    try {
      const { version, entries } = JSON.parse(text);
      if (version !== 1 || !Array.isArray(entries)) throw new TypeError("another version");
      return entries;
    } catch (cause) {
      throw new DoodError(
        "record-invalid",
        `${this.#path}, which says what was done, can't be read`,
        "Take back by hand what it names, then delete it.",
        { cause },
      );
    }
  }

  async add(entry: T): Promise<void> {
    await this.#write([...(await this.read()), entry]);
  }

  /** Without entries there is no file. */
  async keep(entries: readonly T[]): Promise<void> {
    if (entries.length === 0) await rm(this.#path, { force: true });
    else await this.#write(entries);
  }

  async #write(entries: readonly T[]): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
    const text = `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`;
    const own = { mode: 0o600, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    await write(this.#path, Buffer.from(text, "utf8").toString("latin1"), own);
  }
}
