import { describe, expect, it } from "vitest";
import { parseIdMap, toInside } from "../../../src/socket/id-map.ts";

describe("toInside", () => {
  const rootless = parseIdMap("         0       1000          1\n         1     231072      65536\n");

  it("gives the id that the namespace shows", () => {
    expect([1000, 231072, 231176, 296607].map((id) => toInside(id, rootless))).toEqual([0, 1, 105, 65536]);
  });

  it("gives nobody for what the namespace lacks, at both ends of a range", () => {
    expect([0, 999, 1001, 231071, 296608].map((id) => toInside(id, rootless))).toEqual(Array(5).fill(65534));
  });

  it("changes nothing where there is no namespace", () => {
    expect(toInside(118, parseIdMap("0 0 4294967295\n"))).toBe(118);
  });
});
