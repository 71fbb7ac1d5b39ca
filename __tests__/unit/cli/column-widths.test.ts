import { describe, expect, it } from "vitest";
import { fitColumns } from "../../../src/cli/column-widths.ts";

const rows = [
  ["name", "text"],
  ["a".repeat(10), "b".repeat(60)],
];

describe("the columns of a table", () => {
  it("are as wide as their widest cell where there is room", () =>
    expect(fitColumns(rows, Number.POSITIVE_INFINITY)).toEqual([10, 60]));

  it("give way, the widest first, and fill the room", () => expect(fitColumns(rows, 50)).toEqual([10, 36]));

  it("give way alike where they are alike wide", () =>
    expect(fitColumns([["c".repeat(40), "d".repeat(40)]], 64)).toEqual([30, 30]));

  it("stay readable where there is no room at all", () => expect(fitColumns(rows, 5)).toEqual([10, 12]));
});
