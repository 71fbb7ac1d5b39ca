import { release } from "node:os";
import { describe, expect, it } from "vitest";
import { isSameKernel } from "../../../src/socket/same-kernel.ts";

describe("an engine's word for its kernel", () => {
  it.each([
    ["6.8.0-1021-azure", "6.8.0-1021-azure"],
    ["6.1.0-rc1", "6.1-rc1"],
    ["6.1.0", "6.1"],
    [release(), release()],
  ])("is this one's: %s for %s", (kernel, own) => expect(isSameKernel(kernel, own)).toBe(true));

  it.each([
    ["6.8.0-1021-azure", "6.8.0-1022-azure"],
    ["6.1.0", "6.10"],
    ["6.10.0", "6.1"],
    ["6.1.10", "6.1.1"],
  ])("is another's: %s for %s", (kernel, own) => expect(isSameKernel(kernel, own)).toBe(false));
});
