import { describe, expect, it } from "vitest";
import { compileCache } from "../../src/warm-start.ts";

const RUNNER_TOOL_CACHE = "/opt/hostedtoolcache";

describe("compiled code", () => {
  it("is kept in the tool cache of a self-hosted runner", () => {
    expect(compileCache({ RUNNER_TOOL_CACHE, RUNNER_ENVIRONMENT: "self-hosted" })).toBe(
      "/opt/hostedtoolcache/setup-dood-compile-cache",
    );
  });

  it("is kept where the runner doesn't say whose it is", () => {
    expect(compileCache({ RUNNER_TOOL_CACHE })).toBeDefined();
  });

  it("is not kept on a machine that is thrown away after the job", () => {
    expect(compileCache({ RUNNER_TOOL_CACHE, RUNNER_ENVIRONMENT: "github-hosted" })).toBeUndefined();
  });

  it.each([{}, { RUNNER_TOOL_CACHE: "" }])(
    "is never kept in a folder that others may write, given %j",
    (env) => {
      expect(compileCache(env)).toBeUndefined();
    },
  );
});
