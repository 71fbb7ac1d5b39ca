import fc from "fast-check";
import { expect } from "vitest";
import { DoodError, type ErrorCode } from "../../../src/errors.ts";

/** A bounded number, always the same, in CI; `DOOD_FUZZ=100000` for more, `DOOD_FUZZ_SEED` for others. */
const numRuns = Number(process.env["DOOD_FUZZ"] ?? 300);
const seed = Number(process.env["DOOD_FUZZ_SEED"] ?? 20261128);

/** How long it may take, in milliseconds: a test that hangs ends. */
export const TIMEOUT_MS = 60_000 + 20 * numRuns;

/** How much is tried; the seed is printed, so that a failure can be seen again. */
export function runs(what: string): { readonly numRuns: number; readonly seed: number } {
  console.info(`${what}: ${numRuns} runs with the seed ${seed}`);
  return { numRuns, seed };
}

/** What gives a value may throw nothing but a DoodError of these codes; undefined where it did. */
export function orRefusal<T>(make: () => T, codes: readonly ErrorCode[]): T | undefined {
  try {
    return make();
  } catch (failure) {
    expectRefusal(failure, codes);
    return undefined;
  }
}

export function expectRefusal(failure: unknown, codes: readonly ErrorCode[]): void {
  expect(failure).toBeInstanceOf(DoodError);
  expect(codes).toContain(failure instanceof DoodError ? failure.code : "");
}

/** Bytes that mean something to some parser. */
const ODD = [
  ...[
    "",
    "\0",
    "\n",
    "\r",
    "\t",
    " ",
    ":",
    ",",
    "=",
    "/",
    "\\",
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    "..",
    "-",
    "+",
    "#",
  ],
  ...[
    "0",
    "-1",
    "4294967295",
    "4294967296",
    "1e9",
    "NaN",
    "null",
    "true",
    "__proto__",
    "constructor",
    "\u2028",
  ],
  ...["::error::", "%0A", "\u001b[31m", "\u202e", "\ufeff", "\ud800", "../../etc/shadow", "$(id)", "`id`"],
];

const odd = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** Text that was right once: pieces of it cut out, doubled and put in; now and then something else entirely. */
export function spoiled(...samples: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(), fc.nat(12), fc.oneof(odd, fc.constantFrom(...samples)));
  const changes = fc.array(change, { maxLength: 5 });
  const changed = fc.tuple(fc.constantFrom(...samples), changes).map(([text, list]) =>
    list.reduce((now, [place, length, put]) => {
      const at = place % (now.length + 1);
      return now.slice(0, at) + put + now.slice(at + length);
    }, text),
  );
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });
}

/** JSON that was right once: any of its values replaced by another. */
export function spoiledJson(sample: unknown): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(fc.jsonValue({ maxDepth: 2 }), odd, fc.constant(undefined));
  return fc.array(fc.tuple(fc.nat(), leaf), { maxLength: 4 }).map((changes) => {
    let now: unknown = structuredClone(sample);
    for (const [place, value] of changes) now = replaced(now, { left: place % (countOf(now) + 1) }, value);
    return now;
  });
}

function countOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, item) => sum + countOf(item), 0);
}

function replaced(value: unknown, at: { left: number }, by: unknown): unknown {
  if (at.left-- === 0) return by;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, at, by));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, at, by)]));
}

/** uid_t, gid_t and the like: what a program may go on with. */
export function expectId(id: number): void {
  expect(Number.isInteger(id) && id >= 0 && id <= 0xffff_ffff, String(id)).toBe(true);
}
