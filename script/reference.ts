// Writes the tables of inputs and outputs into README.md, from action.yml. With --check it only says whether they differ.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const root = join(import.meta.dirname, "..");
const { inputs, outputs }: Metadata = parse(readFileSync(join(root, "action.yml"), "utf8"));

const tables = {
  inputs: table(
    ["input", "default", "meaning"],
    Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      code(input.default ?? ""),
      input.description,
    ]),
  ),
  outputs: table(
    ["output", "meaning"],
    Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]),
  ),
};

const path = join(root, "README.md");
const before = readFileSync(path, "utf8");
const after = Object.entries(tables).reduce(
  (text, [name, rows]) =>
    text.replace(
      new RegExp(`(<!-- ${name}:.*-->\n)[^]*?(<!-- /${name} -->)`),
      (_, start: string, end: string) => `${start}${rows}\n${end}`,
    ),
  before,
);

if (!process.argv.includes("--check")) writeFileSync(path, after);
else if (after !== before) {
  console.error("README.md's tables differ from action.yml: run `node script/reference.ts`");
  process.exitCode = 1;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function code(text: string): string {
  return text === "" ? "" : `\`${text}\``;
}
