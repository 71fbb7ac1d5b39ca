import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NoOperationTraceWriter } from "@actions/workflow-parser";
import { convertActionTemplate, parseAction } from "@actions/workflow-parser/actions/index";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

/** What GitHub's own parser has against an action's metadata. */
function faults(content: string, name: string): readonly string[] {
  const { context, value } = parseAction({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) convertActionTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe("the metadata of the actions", () => {
  it.each(["action.yml", "sidecar/action.yml"])("is what GitHub's parser takes: %s", (path) => {
    expect(faults(readFileSync(join(ROOT, path), "utf8"), path)).toEqual([]);
  });

  it("has no fault that the parser would miss", () => {
    const text = readFileSync(join(ROOT, "action.yml"), "utf8");
    expect(faults(text.replace("using: node24", "using: nod24"), "action.yml")).not.toEqual([]);
    expect(faults(text.replace("  post:", "  posts:"), "action.yml")).not.toEqual([]);
    expect(faults(text.replace("toJSON(job)", "toJSON(secrets)"), "action.yml")).not.toEqual([]);
  });
});
