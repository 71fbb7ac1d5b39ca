import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/cli/table.ts";

const rows = [
  ["name", "text"],
  ["a".repeat(10), "bbbb ".repeat(12).trim()],
];

describe("a table", () => {
  it("has columns as wide as their widest cell where there is room", () => {
    expect(layOut(rows, Number.POSITIVE_INFINITY)).toEqual([
      ["  name        text"],
      [`  ${"a".repeat(10)}  ${rows[1]?.[1]}`],
    ]);
  });

  it("wraps the widest column's words into the terminal's width", () => {
    expect(layOut(rows, 40)[1]).toEqual([
      `  ${"a".repeat(10)}  bbbb bbbb bbbb bbbb bbbb`,
      `${" ".repeat(14)}bbbb bbbb bbbb bbbb bbbb`,
      `${" ".repeat(14)}bbbb bbbb`,
    ]);
  });

  it("has columns that give way alike where they are alike wide", () => {
    const [[first = ""] = []] = layOut([["c".repeat(40), "d".repeat(40)]], 64);
    expect(first).toBe(`  ${"c".repeat(30)}  ${"d".repeat(30)}`);
  });

  it("stays readable where there is no room at all", () => {
    expect(layOut(rows, 5)[1]?.slice(0, 2)).toEqual(["  aaaaaaaaaa  bbbb bbbb", "              bbbb bbbb"]);
  });

  it("shows an empty cell as an empty one", () => {
    expect(layOut([["", "b"]], 80)).toEqual([["     b"]]);
  });

  it("loses no word, and is no wider than the terminal", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 30 });
    const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.integer({ min: 28, max: 120 }),
        (cells, room) => {
          const lines = layOut(cells, room);
          const letters = (text: string) => [...text.replaceAll(" ", "")].toSorted().join("");
          for (const [at, row] of cells.entries()) {
            expect(letters((lines[at] ?? []).join(""))).toBe(letters(row.join("")));
          }
          expect(Math.max(...lines.flat().map((line) => line.length))).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
