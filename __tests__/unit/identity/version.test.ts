import { describe, expect, it } from "vitest";
import { isBefore } from "../../../src/identity/version.ts";

describe("isBefore", () => {
  it.each<readonly [string, number, number, number]>([
    ["20.10.24+dfsg1", 25, 0, 0],
    ["24.0.9", 25, 0, 0],
    ["28.1.1", 28, 2, 0],
    ["29.6.0", 29, 6, 1],
    ["29.6", 29, 6, 1],
    ["v5.4.2", 5, 5, 0],
  ])("says that %s is before %d.%d.%d", (version, ...than) => {
    expect(isBefore(version, ...than)).toBe(true);
  });

  it.each<readonly [string | undefined, number, number, number]>([
    ["25.0.0", 25, 0, 0],
    ["30.0.0", 29, 6, 1],
    ["29.10.0", 29, 6, 1],
    ["29.6.1", 29, 6, 1],
    ["library-import", 29, 6, 1],
    [undefined, 29, 6, 1],
  ])("says that %s is not before %d.%d.%d", (version, ...than) => {
    expect(isBefore(version, ...than)).toBe(false);
  });
});
