import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { type CodeBlock, markdownFiles, readPage } from "../../markdown.ts";
import { lintWorkflow } from "../../workflow-lint.ts";
import { asWorkflow, unknownNames } from "./snippet.ts";

/** What is wrong with a block, one line each. Diagrams are drawn by the tests of pages, in a browser. */
const CHECKS: Readonly<Record<string, (block: CodeBlock) => Promise<readonly string[]> | readonly string[]>> =
  {
    yaml: checkYaml,
    diff: async (block) => {
      const sides = ["-", "+"].map((mark) => ({ ...block, text: sideOf(block.text, mark) }));
      return (await Promise.all(sides.map(checkYaml))).flat();
    },
    json: ({ text }) => problemsOf(() => JSON.parse(text)),
    sh: ({ text }) => shellProblems(text),
    ini: ({ text }) => text.split("\n").filter((line) => !/^(\[\w+\]|\w+=.*|[#;].*|)$/.test(line)),
    // Packer's own parser reads it in the tests of self-hosted runners.
    hcl: () => [],
    mermaid: () => [],
    text: () => [],
  };

const blocks = markdownFiles().flatMap((path) =>
  readPage(path).blocks.map((block) => [`${path}:${block.line}`, block] as const),
);

describe("the code in the documentation", () => {
  it.each(blocks)("is valid in %s", async (_, block) => {
    const check = CHECKS[block.language];
    expect(check, `a check for the language "${block.language}"`).toBeDefined();
    expect(await check?.(block)).toEqual([]);
  });
});

describe("in a block", () => {
  const read = (expression: string) => `\${{ ${expression} }}`;
  const block = (language: string, text: string) => ({ language, text, meta: "", line: 1, section: "" });
  it.each([
    ["a key of a step", "yaml", "- uses: OWNER/setup-dood@v1\n  wiht:\n    user: app"],
    ["an input", "yaml", "- uses: OWNER/setup-dood@v1\n  with:\n    usr: app"],
    ["an output", "yaml", `- uses: ./\n  id: a\n- run: echo ${read("steps.a.outputs.gids")}`],
    ["an input of the sidecar", "yaml", "- uses: OWNER/setup-dood/sidecar@v1\n  with: { usr: app }"],
    ["a context", "yaml", `container:\n  image: a\n  options: ${read("env.OPTIONS")}`],
    ["a line of YAML", "yaml", "a: b: c"],
    ["a line that a diff adds", "diff", " steps:\n-  - run: a\n+  - rnu: a"],
    ["a line of JSON", "json", "{ a: 1 }"],
    ["a shell line", "sh", "if true; then"],
    ["a line of a unit file", "ini", "[Socket]\nSocketMode 0660"],
  ])("%s that is wrong is found", async (_, language, text) => {
    expect(await CHECKS[language]?.(block(language, text))).not.toEqual([]);
  });
});

async function checkYaml(block: CodeBlock): Promise<readonly string[]> {
  const { errors, warnings } = parseDocument(block.text);
  const problems = [...errors, ...warnings].map(({ message }) => message);
  if (problems.length > 0) return problems;
  const workflow = asWorkflow(block);
  if (workflow === undefined) return [];
  return [...(await lintWorkflow(workflow, "workflow.yml")), ...unknownNames(workflow)];
}

/** What a diff of YAML is made from (`-`), or makes (`+`). */
function sideOf(diff: string, mark: string): string {
  const lines = diff.split("\n").filter((line) => line === "" || [" ", mark].includes(line.charAt(0)));
  return lines.map((line) => line.slice(1)).join("\n");
}

function shellProblems(text: string): readonly string[] {
  const { status, stderr } = spawnSync("bash", ["-n"], { input: text, encoding: "utf8" });
  return status === 0 ? [] : [stderr];
}

function problemsOf(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (failure) {
    return [String(failure)];
  }
}
