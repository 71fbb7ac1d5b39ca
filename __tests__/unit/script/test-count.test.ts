import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "test-count-"));
afterAll(() => rmSync(folder, { recursive: true }));

function count(report: unknown, exitCode: string) {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(report));
  return run(path, exitCode);
}

function run(path: string, exitCode: string) {
  const { stdout, stderr } = spawnSync(process.execPath, ["script/test-count.ts", path, exitCode], {
    encoding: "utf8",
  });
  return { counts: stdout.trim(), named: stderr.trim() };
}

const file = (status: string, ...tests: readonly string[]) => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map((test) => ({ fullName: `a ${test} test`, status: test })),
});

describe("the count of a test run", () => {
  it("adds up the tests of all files and names the skipped ones", () => {
    const report = { testResults: [file("passed", "passed", "skipped"), file("failed", "passed", "failed")] };
    expect(count(report, "1")).toEqual({ counts: "2 1 1", named: "skipped: a skipped test" });
  });

  it("counts a file that could not be loaded as a failure", () => {
    expect(count({ testResults: [file("passed", "passed"), file("failed")] }, "1").counts).toBe("1 1 0");
  });

  it("counts a run that failed with no failed test as a failure", () => {
    expect(count({ testResults: [file("passed", "passed")] }, "1").counts).toBe("1 1 0");
  });

  it("counts a run that left no report as a failure", () => {
    expect(run(join(folder, "none.json"), "1").counts).toBe("0 1 0");
  });
});
