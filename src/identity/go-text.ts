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

const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);

/** Go's `strconv.Atoi`: decimal digits with an optional sign, in the range of an int64; else undefined. */
export function atoi(text: string): number | undefined {
  const value = parseInteger(text);
  return value === undefined || value > MAX_INT64 || value < MIN_INT64 ? undefined : fitted(value);
}

/** Whether `strconv.Atoi` takes it for a number, in its range or not (`strconv.ErrRange`). */
export function isInteger(text: string): boolean {
  return parseInteger(text) !== undefined;
}

/** `strconv.Atoi` with its error ignored: 0 for what is no number, the nearest end of the range for one too big. */
export function atoiOrZero(text: string): number {
  return fitted(parseInteger(text) ?? 0n);
}

/** Go's conversion `uint32(n)`, the only check there is of an id that comes from a file. */
export function toUint32(value: number): number {
  return Number(BigInt.asUintN(32, BigInt(value)));
}

/** An int64 has 19 digits. What has more is as far out of its range as any: BigInt takes long over a megabyte of them. */
const MAX_DIGITS = 20;

function parseInteger(text: string): bigint | undefined {
  if (!/^[+-]?[0-9]+$/.test(text)) return undefined;
  const digits = text.replace(/^[+-]?0*/, "");
  const value = BigInt(digits.length > MAX_DIGITS ? "9".repeat(MAX_DIGITS) : digits);
  return text.startsWith("-") ? -value : value;
}

/** Beyond ±2^53, a number's exact range, the ends stand for the int64's: they have the same low 32 bits. */
function fitted(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) return Number.MAX_SAFE_INTEGER;
  return value < BigInt(Number.MIN_SAFE_INTEGER) ? Number.MIN_SAFE_INTEGER - 1 : Number(value);
}
