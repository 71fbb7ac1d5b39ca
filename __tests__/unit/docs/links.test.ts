import { existsSync, statSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { type MarkdownPage, markdownFiles, parsePage, ROOT, readPage } from "../../markdown.ts";

/**
 * Where links may lead out of the repository. That the pages behind them are there still isn't checked: the tests
 * run without the internet. A new host is added here by somebody who has opened the link.
 */
const HOSTS = [
  "cli.github.com",
  "developer.hashicorp.com",
  "docs.ansible.com",
  "docs.docker.com",
  "docs.github.com",
  "docs.podman.io",
  "github.com",
  "jpetazzo.github.io",
  "keepachangelog.com",
  "kubernetes.io",
  "man7.org",
  "no-color.org",
  "nodejs.org",
  "nvd.nist.gov",
  "scorecard.dev",
  "semver.org",
  "slsa.dev",
  "testcontainers.com",
  "www.contributor-covenant.org",
  "www.freedesktop.org",
];

/** Pages of GitHub's own about this repository, which a relative link reaches by leaving the tree of files. */
const OF_GITHUB = /^(actions|discussions|issues|releases|security|tags)(\/|$)/;

const pages = new Map(markdownFiles().map((path) => [path, readPage(path)]));

describe("links", () => {
  it.each([...pages.values()].map((page) => [page.path, page] as const))("resolve in %s", (_, page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it("lead from the README to every page of docs", () => {
    const linked = pages.get("README.md")?.links.map(({ url }) => url.split("#")[0]);
    const inDocs = [...pages.keys()].filter((path) => path.startsWith("docs/"));
    expect(inDocs.filter((path) => !linked?.includes(path))).toEqual([]);
  });

  it("that are broken are found", () => {
    const text =
      "# A b\n[a](#a-b) [b](#nowhere) [c](docs/none.md) [d](docs/errors.md#none) [e](http://github.com) [f](https://githob.com) <img src='x' src=\"gone.png\">";
    const found = brokenLinks(parsePage("README.md", text)).map((line) => line.split(": ")[1]);
    const urls = [
      "#nowhere",
      "docs/none.md",
      "docs/errors.md#none",
      "http://github.com",
      "https://githob.com",
    ];
    expect(found).toEqual([...urls, "gone.png"]);
  });
});

function brokenLinks(page: MarkdownPage): readonly string[] {
  return page.links.flatMap(({ url, line }) => {
    const problem = problemOf(url, page);
    return problem === undefined ? [] : [`${page.path}:${line}: ${url}: ${problem}`];
  });
}

function problemOf(url: string, page: MarkdownPage): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return problemOutside(url);
  const [path = "", anchor] = url.split("#", 2);
  const target = path === "" ? page.path : posix.join(posix.dirname(page.path), decodeURI(path));
  if (target.startsWith("../")) {
    // github.com/OWNER/NAME/blob/BRANCH/README.md: two folders up is the repository's own page.
    const beyond = target.replace(/^(\.\.\/){1,2}/, "");
    return OF_GITHUB.test(beyond) ? undefined : "leads out of the repository";
  }
  if (!existsSync(posix.join(ROOT, target))) return "no such file";
  if (anchor === undefined) return undefined;
  if (statSync(posix.join(ROOT, target)).isDirectory()) return "a folder has no headings";
  const other = target === page.path ? page : pages.get(target);
  return other === undefined || other.anchors.has(anchor) ? undefined : "no such heading";
}

function problemOutside(url: string): string | undefined {
  if (!URL.canParse(url)) return "no address";
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:") return "not https";
  return HOSTS.includes(hostname) ? undefined : `the host ${hostname} isn't among those known`;
}
