// Reads a vitest JSON report: prints "passed failed skipped", and on standard error the names of the skipped tests.
import { existsSync, readFileSync } from "node:fs";

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const [path = "", exitCode = "1"] = process.argv.slice(2);
const { testResults }: Report = existsSync(path)
  ? JSON.parse(readFileSync(path, "utf8"))
  : { testResults: [] };

const tests = testResults.flatMap((file) => file.assertionResults);
const passed = tests.filter((test) => test.status === "passed").length;
const skipped = tests.filter((test) => test.status !== "passed" && test.status !== "failed");
// A file that could not be loaded has no tests, and so has a run that found none or that died.
const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
const failed = tests.filter((test) => test.status === "failed").length + broken.length;

for (const test of skipped) console.error(`skipped: ${test.fullName}`);
console.log(passed, exitCode === "0" ? failed : Math.max(failed, 1), skipped.length);
