import { mkdir, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { DoodError } from "../errors.ts";
import { fromBytes, toBytes } from "../identity/text-file.ts";
import { isJsonObject } from "../json.ts";
import { readPlainFile, replaceFile } from "./plain-file.ts";

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
  readonly #narrow: (entry: unknown) => T;

  /** `narrow` gives an entry of the file as what it has to be, and throws for anything else. */
  constructor(path: string, narrow: (entry: unknown) => T) {
    this.#path = path;
    this.#narrow = narrow;
  }

  /** @throws DoodError `record-invalid` */
  async read(): Promise<readonly T[]> {
    try {
      const text = readPlainFile(this.#path)?.text;
      if (text === undefined) return [];
      const content: unknown = JSON.parse(fromBytes(text));
      if (!isJsonObject(content) || content["version"] !== 1 || !Array.isArray(content["entries"])) {
        throw new TypeError("another version");
      }
      return content["entries"].map(this.#narrow);
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

  /** Takes one entry out, the last of those that say the same. */
  async remove(entry: T): Promise<void> {
    const entries = await this.read();
    const at = entries.findLastIndex((other) => isDeepStrictEqual(other, entry));
    await this.keep(entries.filter((_, index) => index !== at));
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
    replaceFile(this.#path, toBytes(text), own);
  }
}
