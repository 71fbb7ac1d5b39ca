import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoundedOutput, type OutputBound } from "../../../src/engine/bounded-output.ts";

function collect(bound: OutputBound, chunks: readonly string[]): string {
  const output = new BoundedOutput(bound);
  for (const chunk of chunks) output.add(Buffer.from(chunk));
  return output.toString("utf8");
}

describe("the output of a command", () => {
  it("is kept whole if it fits", () => {
    expect(collect({ head: 4, tail: 6 }, ["abc", "defg", "hij"])).toBe("abcdefghij");
  });

  it("keeps its beginning and its end if it doesn't, with a line between them", () => {
    expect(collect({ head: 4, tail: 6 }, ["abc", "defg", "hijk"])).toBe("abcd\n…\nfghijk");
    expect(collect({ head: 4, tail: 6 }, ["0123456789abcdefghijk"])).toBe("0123\n…\nfghijk");
  });

  it("keeps its beginning alone where nobody needs the end", () => {
    expect(collect({ head: 4, tail: 0 }, ["abc", "defg"])).toBe("abcd");
  });

  it("is the same in chunks of any size", () => {
    const bound = fc.record({ head: fc.nat({ max: 12 }), tail: fc.nat({ max: 12 }) });
    const chunk = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
    fc.assert(
      fc.property(bound, fc.array(chunk, { maxLength: 12 }), (kept, chunks) => {
        const { head, tail } = kept;
        const text = chunks.join("");
        const begin = text.slice(0, head);
        const cut = `${begin}\n…\n${text.slice(-tail)}`;
        const whole = tail === 0 ? begin : text;
        expect(collect(kept, chunks)).toBe(tail > 0 && text.length > head + tail ? cut : whole);
      }),
    );
  });

  it("is bounded in memory, however many small chunks it comes in", () => {
    const output = new BoundedOutput({ head: 100, tail: 1000 });
    for (let at = 0; at < 1_000_000; at++) output.add(Buffer.from("x"));
    expect(output.toString("utf8")).toHaveLength(100 + 1000 + 3);
  });
});
