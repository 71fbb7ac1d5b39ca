import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

export const ROOT = join(import.meta.dirname, "..");

/** The Markdown of the repository: paths from its root. */
export function markdownFiles(): readonly string[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  return listed.split("\0").filter((path) => path !== "");
}

/** A page, as far as tests ask about it. */
export interface MarkdownPage {
  readonly path: string;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly blocks: readonly CodeBlock[];
  /** What a link's `#…` may name: GitHub's slugs of the headings, and explicit ids. */
  readonly anchors: ReadonlySet<string>;
}

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly slug: string;
  readonly line: number;
}

interface Link {
  readonly url: string;
  readonly line: number;
}

export interface CodeBlock {
  readonly language: string;
  /** What stands after the language. */
  readonly meta: string;
  readonly text: string;
  readonly line: number;
  /** The text of the heading above it. */
  readonly section: string;
}

export function readPage(path: string): MarkdownPage {
  return parsePage(path, readFileSync(join(ROOT, path), "utf8"));
}

export function parsePage(path: string, text: string): MarkdownPage {
  const nodes = [...walk(unified().use(remarkParse).use(remarkGfm).parse(text))];
  const slugger = new GithubSlugger();
  const headings = nodes.flatMap((node): readonly Heading[] => {
    if (node.type !== "heading") return [];
    const title = textOf(node);
    return [{ depth: node.depth, text: title, slug: slugger.slug(title), line: lineOf(node) }];
  });
  const links = nodes.flatMap((node) => linksOf(node).map((url) => ({ url, line: lineOf(node) })));
  const blocks = nodes.flatMap((node): readonly CodeBlock[] => {
    if (node.type !== "code") return [];
    const line = lineOf(node);
    const section = headings.findLast((heading) => heading.line < line)?.text ?? "";
    return [{ language: node.lang ?? "", meta: node.meta ?? "", text: node.value, line, section }];
  });
  const ids = nodes.flatMap((node) => (node.type === "html" ? attributesOf(node.value, "id|name") : []));
  const anchors = new Set([...headings.map(({ slug }) => slug), ...ids]);
  return { path, headings, links, blocks, anchors };
}

function linksOf(node: Nodes): readonly string[] {
  if (node.type === "link" || node.type === "image" || node.type === "definition") return [node.url];
  return node.type === "html" ? attributesOf(node.value, "href|src|srcset") : [];
}

function attributesOf(html: string, names: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\b(?:${names})="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

/** Every node, in the order of the text. */
function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* walk(child);
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
