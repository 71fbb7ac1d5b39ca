import { defineConfig } from "vitest/config";

// GitHub's parser of workflows imports JSON as bundlers take it, and Node doesn't.
const server = { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } };

const onEngine = {
  server,
  globalSetup: ["__tests__/e2e/bed/setup.ts"],
  testTimeout: 120_000,
  hookTimeout: 300_000,
  maxWorkers: 2,
};

export default defineConfig({
  test: {
    projects: [
      // A busy machine is slow, which is no failure.
      {
        logLevel: "error", // that parser names source maps that it leaves out
        test: {
          name: "unit",
          include: ["__tests__/unit/**/*.test.ts"],
          testTimeout: 60_000,
          server,
        },
      },
      // What people read, in a real browser.
      {
        test: {
          name: "pages",
          include: ["__tests__/pages/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
        },
      },
      { logLevel: "error", test: { name: "e2e", include: ["__tests__/e2e/**/*.test.ts"], ...onEngine } },
      // What differs from engine to engine: script/test --engines runs these on each. Some change the socket's owner,
      // so one file runs after another.
      { test: { name: "engines", include: ["__tests__/engines/**/*.test.ts"], ...onEngine, maxWorkers: 1 } },
    ],
  },
});
