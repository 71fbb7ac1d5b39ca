import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { Output } from "../../../src/cli/output.ts";
import { makeProgram } from "../../../src/cli/program.ts";

/** The commands that do something, each with the words that call it. */
function leaves(command: Command, path: readonly string[] = []): readonly (readonly [string, Command])[] {
  if (command.commands.length === 0) return [[path.join(" "), command]];
  return command.commands.flatMap((one) => leaves(one, [...path, one.name()]));
}

const makeQuiet = () => makeProgram({ env: {}, output: new Output(true), version: "1.2.3", end: () => {} });

function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({ writeOut: (more) => (text += more) });
  command.outputHelp();
  return text;
}

const commands = leaves(makeQuiet());
const examples = commands.flatMap(([path, command]) =>
  [...helpOf(command).matchAll(/^ {2}\$ (.*)$/gm)].map(([, line = ""]) => [line, path] as const),
);

describe("each command of dood", () => {
  it("is one of these", () =>
    expect(commands.map(([path]) => path)).toEqual([
      "doctor",
      "grant",
      "revoke",
      "options",
      "runner check",
      "runner setup",
      "runner undo",
      "runner hook install",
      "runner hook uninstall",
    ]));

  it.each(commands)("tells of itself, with examples and exit codes: %s", (_, command) => {
    const help = helpOf(command);
    expect(help).toContain("--json");
    expect(help).toMatch(/^Examples:\n {2}\$ /m);
    expect(help).toMatch(/^Exit codes:\n {2}0 {2}\S.*\n {2}1 {2}\S.*\n {2}2 {2}\S/m);
    expect(Math.max(...help.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each(examples)("is called by its example as that says: %s", async (line, path) => {
    const words = /\bdood ((?:[\w./:=-]+ ?)+)/.exec(line)?.[1]?.trim().split(" ") ?? [];
    const called: string[] = [];
    const program = makeQuiet();
    for (const [name, command] of leaves(program)) command.action(() => void called.push(name));
    await program.parseAsync(words, { from: "user" });
    expect(called).toEqual([path]);
  });
});
