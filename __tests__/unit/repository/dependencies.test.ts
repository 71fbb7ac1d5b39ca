import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** The packages that src uses when it runs; types only are nothing of a bundle. */
const IMPORTED = /(?:^import (?!type\b)[^"]*?from |\bimport\()"((?:@[^/"]+\/)?[^/".][^/":]*)(?:\/[^"]*)?"/gm;

describe("the packages of package.json", () => {
  const imported = globSync("src/**/*.ts", { cwd: ROOT })
    .filter((path) => !path.endsWith(".d.ts"))
    .flatMap((path) => [...readFileSync(join(ROOT, path), "utf8").matchAll(IMPORTED)])
    .map(([, name = ""]) => name);

  it("are dependencies where they are bundled, and those are bundled all", () => {
    expect(Object.keys(dependencies)).toEqual([...new Set(imported)].toSorted());
  });

  it("are in one of the two groups that updates come in", () => {
    expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
  });
});
