import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markdownFiles, ROOT, readPage } from "../markdown.ts";
import { launchBrowser, openOffline } from "./browser.ts";
import { preparePage, showMarkdown } from "./github.ts";

const withDiagrams = markdownFiles()
  .map((path) => ({ path, diagrams: readPage(path).blocks.filter(({ language }) => language === "mermaid") }))
  .filter(({ diagrams }) => diagrams.length > 0);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await openOffline(browser));
  await preparePage(page);
});
afterAll(() => browser?.close());

describe("the documentation, as GitHub shows it", () => {
  it("has diagrams", () => {
    expect(withDiagrams.map(({ path }) => path)).toContain("README.md");
  });

  it.each(withDiagrams)("draws each diagram of $path", async ({ path, diagrams }) => {
    await showMarkdown(page, readFileSync(join(ROOT, path), "utf8"));
    expect(await page.locator(".mermaid svg .node").count()).toBeGreaterThan(diagrams.length);
    expect(await page.locator(".mermaid svg").count()).toBe(diagrams.length);
  });
});
