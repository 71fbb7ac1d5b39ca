import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { plot } from "./plot.ts";
import type { Results } from "./results.ts";
import { tables } from "./tables.ts";

const DOCS = join(import.meta.dirname, "../../docs");
const [OPEN, CLOSE] = ["<!-- measured -->", "<!-- /measured -->"];

/** Puts the tables between their marks in docs/performance.md, and the plot beside. */
export async function writeDocuments(results: Results): Promise<void> {
  const page = join(DOCS, "performance.md");
  const before = await readFile(page, "utf8");
  const [start, end] = [before.indexOf(OPEN), before.indexOf(CLOSE)];
  if (start < 0 || end < start) throw new Error(`docs/performance.md lacks the marks ${OPEN} and ${CLOSE}`);
  await writeFile(page, `${before.slice(0, start + OPEN.length)}\n${tables(results)}\n${before.slice(end)}`);
  await writeFile(join(DOCS, "images/performance.svg"), plot(results));
}
