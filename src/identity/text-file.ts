/**
 * Account files as text: one latin1 character a byte, so that whatever bytes a file has survive an edit. A line is
 * a span of its file; what an edit does not touch is copied from the file itself.
 */
export interface Line {
  readonly start: number;
  /** Where its line feed is, or the file's end. A carriage return is part of the line. */
  readonly end: number;
}

/** The lines of a file. A last line without a line feed is one too; the nothing after a last line feed is not. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    yield { start, end };
    start = end + 1;
  }
}

/** The text of a line, without its line feed. */
export function textOf(text: string, line: Line): string {
  return text.slice(line.start, line.end);
}

/** The file with each line made anew, in one pass; its final line feed, or the lack of one, stays. */
export function mapLines(text: string, make: (line: string) => string): string {
  return text
    .split("\n")
    .map((line, at, { length }) => (at === length - 1 && line === "" ? line : make(line)))
    .join("\n");
}

/** The file with one line more. A file without a final line feed stays so: only then can the line be taken back. */
export function appendLine(text: string, line: string): string {
  return text === "" || text.endsWith("\n") ? `${text}${line}\n` : `${text}\n${line}`;
}

/** The file without the line: the inverse of {@link appendLine} where it is the last. */
export function removeLine(text: string, { start, end }: Line): string {
  const isLastWithoutFeed = end === text.length;
  return isLastWithoutFeed
    ? text.slice(0, Math.max(0, start - 1))
    : text.slice(0, start) + text.slice(end + 1);
}

/** The file with another text for one line. */
export function replaceLine(text: string, { start, end }: Line, line: string): string {
  return text.slice(0, start) + line + text.slice(end);
}

/** The bytes of `value` in UTF-8, as the texts here have them. */
export function toBytes(value: string): string {
  return Buffer.from(value, "utf8").toString("latin1");
}

/** The inverse of {@link toBytes}, for people to read. */
export function fromBytes(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
