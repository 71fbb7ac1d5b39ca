// Makes the table of docs/engines.md from what the matrix's tests left in build/engines, one JSON file an engine.
//
//   node script/engines-table.ts           writes it
//   node script/engines-table.ts --check   fails where the committed table says something else of an engine that ran;
//                                          of one that has another version by now, that is told alone: Debian's move
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Outcomes {
  readonly engine: string;
  readonly title: string;
  readonly cases: readonly {
    readonly title: string;
    readonly refusals: readonly { readonly code: string; readonly words: string }[];
    readonly access: string;
    readonly proof: string;
  }[];
}

const DOCUMENT = join(import.meta.dirname, "../docs/engines.md");
const OUTCOMES = join(import.meta.dirname, "../build/engines");

const files = existsSync(OUTCOMES) ? readdirSync(OUTCOMES).filter((name) => name.endsWith(".json")) : [];
const ran = files.map((name): Outcomes => JSON.parse(readFileSync(join(OUTCOMES, name), "utf8")));
if (ran.length === 0) {
  console.error("build/engines holds no outcomes: run script/test --engines all first");
  process.exit(2);
}

const before = readFileSync(DOCUMENT, "utf8");
const after = ran.reduce(replaceSection, before);
if (!process.argv.includes("--check")) writeFileSync(DOCUMENT, after);
else if (after !== before) {
  const stale = ran.filter((outcomes) => replaceSection(before, outcomes) !== before);
  console.error(
    `docs/engines.md isn't what the run gave for ${stale.map(({ engine, title }) => `${engine} (${title})`).join(", ")}:\n` +
      `${stale.map(section).join("\n")}\nWrite it with: node script/engines-table.ts`,
  );
  process.exit(stale.some((outcomes) => isOfThatVersion(before, outcomes)) ? 1 : 0);
} else console.log(`docs/engines.md is what the run gave for ${ran.map(({ engine }) => engine).join(", ")}`);

/** Puts an engine's table between its own two marks. */
function replaceSection(text: string, outcomes: Outcomes): string {
  const { engine, title } = outcomes;
  const close = "<!-- /outcomes -->";
  const start = text.search(openingOf(outcomes));
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) {
    throw new Error(
      `docs/engines.md has no marks for ${engine}: <!-- outcomes: ${engine}, ${title} --> ${close}`,
    );
  }
  const open = `<!-- outcomes: ${engine}, ${title} -->`;
  return `${text.slice(0, start)}${open}\n${section(outcomes)}${text.slice(end)}`;
}

/** The mark before an engine's table, which has the version that it was made with. */
function openingOf({ engine }: Outcomes): RegExp {
  return new RegExp(`<!-- outcomes: ${engine.replaceAll(".", "\\.")}, ([^>]*) -->`);
}

function isOfThatVersion(text: string, outcomes: Outcomes): boolean {
  return openingOf(outcomes).exec(text)?.[1] === outcomes.title;
}

function section({ cases }: Outcomes): string {
  const rows = cases.map(({ title, refusals, access, proof }) => {
    const told = refusals.map(({ code, words }) => `[\`${code}\`](errors.md#${code}): ${inCode(words)}`);
    return `| ${title} | ${told.join(", then ") || "–"} | ${access} | ${proof} |`;
  });
  const head = [
    "| who needs access | refused first, and the remedy that worked | access by | proof |",
    "| --- | --- | --- | --- |",
  ];
  return `${[...head, ...rows].join("\n")}\n`;
}

/** The words as they were printed, a GID left out: it is the machine's. */
function inCode(words: string): string {
  return `\`${words.replaceAll("`", "").replace(/--group-add \d+/, "--group-add GID")}\``;
}
