import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { rehypeGithubAlerts } from "rehype-github-alerts";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const { resolve } = createRequire(import.meta.url);
const STYLE = readFileSync(resolve("github-markdown-css/github-markdown.css"), "utf8");
const MERMAID = resolve("mermaid/dist/mermaid.min.js");

/**
 * GitHub's Markdown: the GFM dialect with raw HTML, sanitised by GitHub's own list of elements and
 * attributes (the default of rehype-sanitize), and alerts.
 */
export async function toHtml(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeGithubAlerts, {})
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

/** An empty page in GitHub's look, that can draw diagrams: the reading of Mermaid takes longer than all else. */
export async function preparePage(page: Page): Promise<void> {
  const look = `${STYLE} body { margin: 0 } article { padding: 24px } .mermaid { text-align: center } .mermaid svg { max-width: 100% }`;
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${look}</style><article class="markdown-body"></article>`,
  );
  await page.addScriptTag({ path: MERMAID });
}

/** Shows Markdown as GitHub does, its diagrams drawn. Throws where one of them can't be. */
export async function showMarkdown(page: Page, markdown: string): Promise<void> {
  const html = await toHtml(markdown);
  const failure = await page.evaluate(`(${SHOW})(${JSON.stringify(html)})`);
  if (failure !== undefined) throw new Error(`Mermaid can't draw it: ${failure}`);
}

/** As GitHub draws a code block in the language mermaid: at the security level that runs nothing and links nowhere. */
const SHOW = `async (html) => {
  document.querySelector("article").innerHTML = html;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: dark ? "dark" : "default" });
  for (const code of document.querySelectorAll("code.language-mermaid")) {
    const diagram = document.createElement("div");
    diagram.className = "mermaid";
    diagram.textContent = code.textContent;
    code.parentElement.replaceWith(diagram);
  }
  try {
    await mermaid.run();
  } catch (failure) {
    return failure.message ?? JSON.stringify(failure);
  }
}`;
