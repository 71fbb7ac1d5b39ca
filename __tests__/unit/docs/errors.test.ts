import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, readPage } from "../../markdown.ts";

const SRC = join(ROOT, "src");
const read = (path: string) => readFileSync(join(SRC, path), "utf8");

/** The closed set as src/errors.ts has it: a type, which costs the bundles nothing. */
const [union = ""] = /export type ErrorCode =[^;]*;/.exec(read("errors.ts")) ?? [];
const CODES = [...union.matchAll(/\| "([^"]+)"/g)].map(([, code = ""]) => code);

const page = readPage("docs/errors.md");
const sections = page.headings.filter(({ depth }) => depth === 3);

describe("docs/errors.md", () => {
  it("has one section for each code, and none for what is no code", () => {
    expect(CODES.length).toBeGreaterThan(40);
    expect(sections.map(({ text }) => text).toSorted()).toEqual(CODES.toSorted());
  });

  it("can be linked to by the code itself, as an annotation does", () => {
    expect(sections.filter(({ text, slug }) => text !== slug)).toEqual([]);
  });

  it.each(sections.map(({ text }) => text))(
    "says of %s what it means, how to see it and what to do",
    (code) => {
      const [meaning = "", see = "", ...rest] = sectionOf(code).split(/^\*\*(?:See it|Do)\.\*\*\s/m);
      expect(meaning.trim(), "the meaning").not.toBe("");
      expect(see.trim(), "how to see it").not.toBe("");
      expect(rest, "what to do, once").toHaveLength(1);
    },
  );
});

describe("the closed set of codes", () => {
  it("holds no code that src never gives", () => {
    const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const given = sources.map((path) => read(path).replace(union, "")).join("\n");
    expect(CODES.filter((code) => !given.includes(`"${code}"`))).toEqual([]);
  });
});

function sectionOf(code: string): string {
  const text = readFileSync(join(ROOT, page.path), "utf8").split("\n");
  const at = page.headings.findIndex(({ text: title }) => title === code);
  return text.slice(page.headings[at]?.line, (page.headings[at + 1]?.line ?? text.length + 1) - 1).join("\n");
}
