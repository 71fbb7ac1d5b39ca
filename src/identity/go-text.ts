/** The UTF-8 bytes of what Go's `unicode.IsSpace` accepts. JavaScript's `trim` differs: U+FEFF, a lone byte A0. */
const SPACE = [
  "[\\t\\n\\v\\f\\r ]",
  "\\xc2[\\x85\\xa0]",
  "\\xe1\\x9a\\x80",
  "\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]",
  "\\xe2\\x81\\x9f",
  "\\xe3\\x80\\x80",
].join("|");
const LEADING = new RegExp(`^(?:${SPACE})+`);
const LAST = new RegExp(`(?:${SPACE})$`);

/** Go's `bytes.TrimSpace`, on a latin1 string. */
export function trimSpace(bytes: string): string {
  return trimSpaceEnd(bytes.replace(LEADING, ""));
}

/** As {@link trimSpace}, at the end only. */
export function trimSpaceEnd(bytes: string): string {
  let end = bytes.length;
  for (;;) {
    // No space is longer than three bytes; looking at no more keeps a megabyte of blanks linear.
    const last = LAST.exec(bytes.slice(Math.max(0, end - 3), end));
    if (last === null) return bytes.slice(0, end);
    end -= last[0].length;
  }
}

/**
 * Go's `strconv.Atoi`: decimal digits with an optional sign, else undefined. Past the range of an int64 Go gives
 * its nearest end and an error; here that end is ±2^53, with the same low 32 bits.
 */
export function atoi(text: string): number | undefined {
  if (!/^[+-]?[0-9]+$/.test(text)) return undefined;
  const value = Number(text);
  if (value > Number.MAX_SAFE_INTEGER) return Number.MAX_SAFE_INTEGER;
  return Math.max(value, Number.MIN_SAFE_INTEGER - 1) + 0;
}

/** Go's conversion `uint32(n)`, the only check there is of an id that comes from a file. */
export function toUint32(value: number): number {
  return Number(BigInt.asUintN(32, BigInt(value)));
}
