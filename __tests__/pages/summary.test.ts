import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Denied, explainDenial } from "../../src/action/denial.ts";
import { plain } from "../../src/report/sanitize.ts";
import { renderFailure, renderSummary } from "../../src/report/summary.ts";
import { launchBrowser, openOffline } from "./browser.ts";
import { preparePage, showMarkdown } from "./github.ts";
import { HOSTILE_TEXTS, RUNS } from "./runs.ts";

/** As `uses: ./` has it: errors are then explained in the checkout. */
const LOCAL = { server: undefined, repository: undefined, ref: undefined, isSidecar: false };
const IMAGES = join(import.meta.dirname, "../../docs/images");
let browser: Browser;
let page: Page;
let requests: readonly string[];

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page, requests } = await openOffline(browser));
  await preparePage(page);
});
afterAll(() => browser?.close());

async function show(markdown: string, colorScheme: "light" | "dark" = "light") {
  await page.emulateMedia({ colorScheme });
  await showMarkdown(page, markdown);
  return {
    heading: await page.locator("h2").innerText(),
    cells: await texts("td"),
    blocks: (await texts("pre")).map((block) => block.trimEnd()),
    drawn: (await texts(".mermaid .nodeLabel")).join("\n"),
  };
}

const describeAll = (found: readonly unknown[]) => found.map(String);
const texts = (selector: string) => page.locator(selector).allInnerTexts();

/** The value that a CSS property has in each element of the selector. */
const styles = async (selector: string, property: string): Promise<ReadonlySet<unknown>> =>
  new Set(
    await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => getComputedStyle(one).${property})`,
    ),
  );

/** Pictures for the documentation, renewed on demand: fonts differ from machine to machine. */
async function photograph(name: string): Promise<void> {
  if (process.env["DOOD_SCREENSHOTS"] === undefined) return;
  await page.locator("article").screenshot({ path: join(IMAGES, `${name}.png`) });
}

/** A step of a container job whose user is neither root nor has sudo. */
const DENIED: Denied = {
  path: "/var/run/docker.sock",
  socket: { uid: 0, gid: 118, mode: 0o660 },
  self: { uid: 1001, name: "app", groups: [1001], givenGroups: [] },
  vantage: "container",
  allowRootGroup: false,
  act: false,
  onRunner: false,
  host: undefined,
  inPod: false,
  action: { server: "https://github.com", repository: "owner/setup-dood", ref: "v1", isSidecar: false },
  job: "build",
};

describe("the job summary, as GitHub shows it", () => {
  it("says first that all is well, and draws the way to the socket", async () => {
    const good = await show(renderSummary(RUNS.good, LOCAL));
    await photograph("summary-good");
    expect(good.heading).toBe("✅ docker works in 2 of 2 containers");
    expect(good.cells).toContain("no group had GID 118");
    expect(good.cells).toContain("proved by docker version 28.2.2");
    for (const text of ["/var/run/docker.sock", "group docker (118)", "agent", "✓ app", "✓ root"]) {
      expect(good.drawn).toContain(text);
    }
    expect(good.blocks).toEqual([]);
  });

  it("gives each refusal what to add, with the job's own names and GID, and nothing else", async () => {
    const mixed = await show(renderSummary(RUNS.mixed, LOCAL));
    await photograph("summary-mixed");
    expect(mixed.heading).toBe("❌ docker works in 2 of 4 containers");
    expect(mixed.blocks).toEqual([
      ["services:", "  runner:", "    options: --group-add 118"].join("\n"),
      "--volume /var/run/docker.sock:/var/run/docker.sock",
    ]);
  });

  it("warns in a box of its own where others gained access", async () => {
    await show(renderSummary(RUNS.mixed, LOCAL));
    const note = "these members of the realigned group docker may use docker too: deploy, backup.";
    expect(await texts(".markdown-alert-caution")).toEqual([expect.stringContaining(note)]);
    expect(await texts(".markdown-alert-warning")).toHaveLength(1);
  });

  it("colours a failed run's picture, and says that the socket is open to everyone", async () => {
    const failed = await show(renderSummary(RUNS.failed, LOCAL));
    await photograph("summary-failed");
    expect(failed.heading).toBe("❌ docker works in 0 of 2 containers");
    const note = "The socket is open to everyone on the machine";
    expect(await texts(".markdown-alert-caution")).toEqual([expect.stringContaining(note)]);
    expect(await styles(".mermaid .node.bad rect.label-container", "fill")).toEqual(
      new Set(["rgb(255, 235, 233)"]),
    );
  });

  it("can be read in the dark theme", async () => {
    await show(renderSummary(RUNS.mixed, LOCAL), "dark");
    await photograph("summary-mixed-dark");
    expect(await styles(".mermaid .node.bad .nodeLabel", "color")).toEqual(new Set(["rgb(31, 35, 40)"]));
  });

  it("says what Docker in Docker means, and what it needs in place of a group", async () => {
    const nested = await show(renderSummary(RUNS.nested, LOCAL));
    expect(nested.heading).toBe("✅ docker access: Docker in Docker needs no group");
    expect(await texts(".markdown-alert-note")).toEqual([
      expect.stringContaining(
        "service docker runs an engine of its own, at tcp://docker:2375. There is no socket",
      ),
    ]);
    expect(await texts(".markdown-alert-warning")).toEqual([
      expect.stringContaining("service docker is privileged"),
    ]);
  });

  it("marks a dry run as what it is", async () => {
    const planned = await show(renderSummary(RUNS.planned, LOCAL));
    expect(planned.heading).toBe("📝 docker would work in 1 of 1 container (dry run)");
  });

  it("says what a new container needs, where there was none to help", async () => {
    const { heading } = await show(renderSummary(RUNS.detected, LOCAL));
    expect(heading).toBe("✅ a container gets docker with --group-add 118");
    expect(await texts("p")).toEqual(["Docker 28.2.2 at /var/run/docker.sock, group 118."]);
  });

  it("draws a dozen of fifty targets, and lists them all", async () => {
    const crowd = await show(renderSummary(RUNS.crowd, LOCAL));
    expect(await page.locator("tbody tr").count()).toBe(50);
    expect(crowd.drawn).toContain("and 38 more");
  });

  it("shows hostile names letter for letter, in the table and in the picture, and obeys none of them", async () => {
    const { cells, drawn, blocks } = await show(renderSummary(RUNS.hostile, LOCAL));
    for (const text of HOSTILE_TEXTS) {
      expect(cells).toContain(oneSpaced(plain(text)));
      expect(oneSpaced(drawn)).toContain(oneSpaced(plain(text)));
    }
    const injected = "article :is(h1, img, script, details, del, em, input, iframe, a)";
    expect(await page.locator(injected).evaluateAll(describeAll)).toEqual([]);
    expect(await page.locator("tbody tr").count()).toBe(HOSTILE_TEXTS.length);
    expect(await page.locator(".mermaid").count()).toBe(1);
    expect(blocks).toEqual([]);
    expect(requests).toEqual([]);
  });

  it("says why a run failed as a whole, and shows the lines to paste as they are", async () => {
    const denial = explainDenial(DENIED);
    const { heading, blocks } = await show(renderFailure(denial, denial.blocks, LOCAL));
    await photograph("summary-denied");
    expect(heading).toBe("❌ docker access: not granted");
    expect(await texts("p")).toContainEqual(
      expect.stringMatching(/^The user app \(uid 1001\) .+ \(socket-denied\)$/),
    );
    expect(blocks).toEqual(denial.blocks.map(({ lines }) => lines.join("\n")));
  });

  it("obeys nothing in the words of a failure", async () => {
    const lines = ["      - uses: owner/setup-dood/sidecar@v1", "```", "<b>x</b>"];
    const { blocks } = await show(
      renderFailure(
        { code: "socket-denied", message: "the user `a<i>b` may not use <i>it</i>", remedy: "Don't." },
        [{ where: "in <b>the</b> job", language: "yaml", lines }],
        LOCAL,
      ),
    );
    expect(await texts("p")).toContain("The user a<i>b may not use <i>it</i>. (socket-denied)");
    expect(await texts("p code")).toContain("a<i>b");
    expect(blocks).toEqual([lines.join("\n")]);
    expect(await page.locator("article :is(b, i)").count()).toBe(0);
  });
});

/** As a browser shows text: spaces and line breaks run together. */
function oneSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
