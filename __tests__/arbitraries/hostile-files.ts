import fc from "fast-check";

/**
 * Account files that are made to keep a program busy: a few kinds of lines, over and over. `N` counts, so that names
 * can be all the same or all different, and what a program looks for can be everywhere, or everywhere but there.
 */
export const hostileText = (size: number): fc.Arbitrary<string> =>
  fc.tuple(fc.array(block, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([blocks, final]) => {
    const lines = blocks.flatMap((make) => make(size));
    return lines.join("\n") + (final ? "\n" : "");
  });

/** The texts of a file over time: each from the same few kinds of lines. */
export const hostileTexts = (size: number) =>
  fc.record({ base: hostileText(size), theirs: hostileText(size), now: hostileText(size) });

const NAMES = ["docker", "docker-118", "docker-118-N", "dood-4242-N", "app", "app-N", "N", "", "#", "gN"];
const IDS = ["118", "9", "0", "1001", "N", "", "4242", "00118"];
const MEMBERS = ["", "app", "app,app", "N", "mN,app", ",,app", "old"];

const line = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...IDS), fc.constantFrom(...MEMBERS))
  .map(([name, id, members]) => `${name}:x:${id}:${members}`);

type Block = (size: number) => readonly string[];

const counted = (template: string, size: number, separator: string) =>
  Array.from({ length: size }, (_, at) => template.replaceAll("N", String(at))).join(separator);

/** Many lines, one line with many members, a long number, blank lines, many fields. */
const block: fc.Arbitrary<Block> = fc.oneof(
  line.map(
    (text): Block =>
      (size) =>
        counted(text, size, "\n").split("\n"),
  ),
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...IDS), fc.constantFrom("N", "a", "mN", "", "app"))
    .map(
      ([name, id, member]): Block =>
        (size) => [`${name}:x:${id}:${counted(member, size, ",")}`],
    ),
  fc.constantFrom("9", "0", " ", ":", "\r", ",").map(
    (text): Block =>
      (size) => [`docker:x:${text.repeat(size)}:app`],
  ),
  fc.constant<Block>((size) => Array.from({ length: size }, () => "")),
);
