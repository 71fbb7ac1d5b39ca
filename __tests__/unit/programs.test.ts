import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const tools = mkdtempSync(join(tmpdir(), "dood-tools-"));
afterAll(() => rmSync(tools, { recursive: true }));

describe("the action's programs", () => {
  it.each(["main", "post"])("keep no compiled code where a job could replace it: %s", (program) => {
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, RUNNER_TOOL_CACHE: tools, DOCKER_HOST: "unix:///nonexistent", INPUT_JOB: "{}" };
    try {
      execFileSync(process.execPath, [join(import.meta.dirname, `../../src/${program}.ts`)], {
        env,
        stdio: "pipe",
      });
    } catch (failure) {
      // main finds no engine.
      expect(failure).toMatchObject({ status: 1 });
    }
    expect(readdirSync(tools)).toEqual([]);
  });
});
