import { styleText } from "node:util";
import type { DoodError } from "../errors.ts";
import { MARKS } from "../report/marks.ts";
import { plain } from "../report/sanitize.ts";
import { layOut } from "./table.ts";
import { inOptions } from "./wording.ts";

export type Mark = "ok" | "warning" | "problem" | "change";

const STYLED = {
  ok: [MARKS.good.sign, "green"],
  warning: [MARKS.doubtful.sign, "yellow"],
  problem: [MARKS.bad.sign, "red"],
  change: ["+", "cyan"],
} as const;

/**
 * Where a command's result goes: for people on stdout, or as one JSON value. Colours and widths are for a
 * terminal only, and not where NO_COLOR is set (no-color.org).
 */
export class Output {
  readonly isJson: boolean;

  constructor(isJson: boolean) {
    this.isJson = isJson;
  }

  /** One line for people; may hold a container's own words. */
  line(text: string): void {
    if (!this.isJson) process.stdout.write(`${readable(text)}\n`);
  }

  item(mark: Mark, text: string): void {
    if (!this.isJson) process.stdout.write(`${this.#mark(mark)} ${readable(text)}\n`);
  }

  /** For people, beside a result that is to be copied. */
  note(text: string): void {
    if (!this.isJson) process.stderr.write(`dood: ${readable(text)}\n`);
  }

  /** Text that is the result itself: to be copied, so every byte counts. */
  verbatim(text: string): void {
    process.stdout.write(text);
  }

  json(value: unknown): void {
    const inWords = (_: string, part: unknown) => (typeof part === "string" ? inOptions(part) : part);
    if (this.isJson) process.stdout.write(`${JSON.stringify(value, inWords, 2)}\n`);
  }

  /** Rows of a mark and cells. On a terminal they are fitted into its width. */
  table(head: readonly string[], rows: readonly (readonly [Mark, ...string[]])[]): void {
    if (this.isJson || rows.length === 0) return;
    const cells = rows.map(([, ...texts]) => texts.map(readable));
    // A terminal that doesn't know its width says 0.
    const room = (process.stdout.columns || Number.POSITIVE_INFINITY) - 1;
    const [titles = [], ...body] = layOut([head, ...cells], room);
    for (const line of titles) process.stdout.write(` ${this.#style("bold", line)}\n`);
    for (const [at, [mark]] of rows.entries()) {
      const [first = "", ...others] = body[at] ?? [];
      process.stdout.write(`${[this.#mark(mark) + first, ...others.map((line) => ` ${line}`)].join("\n")}\n`);
    }
  }

  failure({ code, message, remedy }: DoodError): void {
    if (this.isJson) this.json({ error: { code, message, remedy } });
    else process.stderr.write(`dood: ${readable(message)} [${code}]\n${readable(remedy)}\n`);
  }

  #mark(mark: Mark): string {
    const [sign, colour] = STYLED[mark];
    return this.#style(colour, sign);
  }

  #style(format: "bold" | (typeof STYLED)[Mark][1], text: string): string {
    return styleText(format, text, { stream: process.stdout });
  }
}

function readable(text: string): string {
  return plain(inOptions(text));
}
