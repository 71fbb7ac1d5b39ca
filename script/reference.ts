// Writes what of the documentation is made from something else. With --check it only says which differ.
//
//   README.md        inputs and outputs from action.yml, engines from docs/engines.md (itself made from a run)
//   docs/report.md   the fields of the report from docs/report.schema.json
//   docs/dood.md     the commands' help from src/cli/program.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { parse } from "yaml";
import { Output } from "../src/cli/output.ts";
import { makeProgram } from "../src/cli/program.ts";

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: number;
  readonly enum?: readonly (string | null)[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const metadata: Metadata = parse(read("action.yml"));
const schema: Schema & { readonly $defs: Readonly<Record<string, Schema>> } = JSON.parse(
  read("docs/report.schema.json"),
);

const DOCUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "README.md": { inputs: inputs(), outputs: outputs(), engines: engines() },
  "docs/report.md": { report: fields(schema), targets: fields(schema.$defs["target"]) },
  "docs/dood.md": { commands: commands() },
};

const stale = Object.entries(DOCUMENTS).filter(([path, tables]) => {
  const before = read(path);
  const after = Object.entries(tables).reduce(replacePart, before);
  if (after !== before && !process.argv.includes("--check")) writeFileSync(join(root, path), after);
  return after !== before;
});
if (process.argv.includes("--check") && stale.length > 0) {
  const paths = stale.map(([path]) => path).join(", ");
  console.error(`these differ from what they are made from: ${paths}: run \`node script/reference.ts\``);
  process.exitCode = 1;
}

/** Puts a table, or a list of commands, between its own two marks. */
function replacePart(text: string, [name, rows]: readonly [string, string]): string {
  const marks = new RegExp(`(<!-- ${name}:.*-->\n)[^]*?(<!-- /${name} -->)`);
  if (!marks.test(text)) throw new Error(`there are no marks for ${name}`);
  return text.replace(marks, (_, start: string, end: string) => `${start}${rows}\n${end}`);
}

function inputs(): string {
  const rows = Object.entries(metadata.inputs).map(([name, input]) => [
    `\`${name}\``,
    code(input.default ?? ""),
    input.description,
  ]);
  return table(["input", "default", "meaning"], rows);
}

function outputs(): string {
  const rows = Object.entries(metadata.outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  return table(["output", "meaning"], rows);
}

/** For each engine: who gets access at once, and who after which refusal. */
function engines(): string {
  const measured = read("docs/engines.md").split(/^## /m).slice(1).map(readOutcomes);
  const rows = measured.map((engine) => {
    const outcomes = Map.groupBy(engine.rows, ([, outcome = ""]) => codesIn(outcome) || "✓");
    const [most, ...others] = [...outcomes].toSorted(([, a], [, b]) => b.length - a.length);
    const exceptions = others.map(([codes, who]) => `${who.map(([title]) => title).join("; ")}: ${codes}`);
    return [engine.title, most?.[0] ?? "", exceptions.join("<br>")];
  });
  return table(["engine", "all of them", "but"], rows);
}

function codesIn(outcome: string): string {
  const codes = outcome.match(/\[`[a-z-]+`\]\(errors\.md#[a-z-]+\)/g) ?? [];
  return codes.map((link) => link.replace("errors.md", "docs/errors.md")).join(", ");
}

/** A section of docs/engines.md: the engine, and the cells of its table. */
function readOutcomes(section: string): {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
} {
  const [title = "", ...lines] = section.split("\n");
  const rows = lines.filter((line) => line.startsWith("| ")).slice(2);
  return { title, rows: rows.map((row) => row.replace(/^\| | \|$/g, "").split(" | ")) };
}

function fields({ properties = {} }: Schema = {}): string {
  const rows = Object.entries(properties).map(([name, field]) => [
    `\`${name}\``,
    typeOf(field),
    field.description ?? "",
  ]);
  return table(["field", "type", "meaning"], rows);
}

/** A type in a few words; what is in a list, or behind a reference, without its own description. */
function typeOf(field: Schema): string {
  const name = field.$ref?.replace("#/$defs/", "");
  if (name === "target") return "[target](#a-target)";
  if (name !== undefined) return typeOf(schema.$defs[name] ?? {});
  if (field.items !== undefined) return `list of ${typeOf(field.items)}`;
  if (field.const !== undefined) return `\`${field.const}\``;
  const choices = field.enum ?? field.oneOf?.map(({ type }) => type) ?? [field.type].flat();
  const isNullable = choices.some((choice) => choice === null || choice === "null");
  const kind = field.enum === undefined ? choices.find((choice) => choice !== "null") : "string";
  return `${kind}${isNullable ? " or null" : ""}`;
}

/** The help of each command that does something. */
function commands(): string {
  const program = makeProgram({ version: "", env: {}, output: new Output(false), end: () => {} });
  const sections = leaves(program, "dood").map(({ name, command }) => {
    let help = "";
    command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 80 });
    command.outputHelp();
    return `## ${name}\n\n\`\`\`text\n${help.trim()}\n\`\`\``;
  });
  return `\n${sections.join("\n\n")}\n`;
}

function leaves(
  command: Command,
  name: string,
): readonly { readonly name: string; readonly command: Command }[] {
  if (command.commands.length === 0) return [{ name, command }];
  return command.commands.flatMap((inner) => leaves(inner, `${name} ${inner.name()}`));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function code(text: string): string {
  return text === "" ? "" : `\`${text}\``;
}
