// In literals these properties would be looked up as soon as this file is loaded, which takes milliseconds; what is
// printed seldom has more than ASCII.
/** Control and format characters: ANSI sequences, line breaks, and what turns a line's direction. */
const UNSAFE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";
const WORD = "[\\p{L}\\p{N}]";
const MAX_CHARACTERS = 400;

/**
 * A text from a container or an engine, made fit to be read on one line of a log. The runner takes
 * `::command::` at the start of a line and `##[command]` anywhere in it for itself
 * (actions/runner src/Runner.Common/ActionCommand.cs).
 */
export function plain(text: string): string {
  const safe = /^[ -~]*$/.test(text) ? text : text.replace(new RegExp(UNSAFE, "gu"), "\u{FFFD}");
  const line = safe.replaceAll("##[", "# #[").replace(/^\s*::/, ": :");
  return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}

/**
 * The same as Markdown on GitHub, in a cell, a heading or a paragraph: nothing of it is markup. What
 * GitHub finds in the finished text (addresses, mentions, numbers of issues, emoji) is kept from it by
 * an empty element in the middle.
 */
export function cell(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]<>|~$&!]|^[-+=]|(?<=^\s*\d+)[.)]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/@|(?<!&)#|:(?=\/\/|[\w+-]+:)|ww(?=w\.)|(?<=\bgh)-/gi, "$&<span></span>")
    .replace(/^#/, "&#35;");
}

/** A sentence in Markdown: what stands between backticks is shown as code, all else as it is. */
export function prose(text: string): string {
  return cell(text).replace(/&#96;(.+?)&#96;/g, "<code>$1</code>");
}

/** Longer names would make a diagram unreadable. */
const MAX_LABEL_CHARACTERS = 72;

/**
 * The same for a label of a Mermaid diagram, between double quotes. Mermaid's own entities (`#35;`)
 * stand for all but letters, digits and spaces, so that no text ends the label, is markup in it, or
 * closes the code block around the diagram.
 */
export function node(text: string): string {
  const line = plain(text);
  const short = line.length > MAX_LABEL_CHARACTERS ? `${line.slice(0, MAX_LABEL_CHARACTERS)}…` : line;
  return short.replace(/[^A-Za-z0-9 ]/gu, (character) =>
    new RegExp(WORD, "u").test(character) ? character : `#${character.codePointAt(0)};`,
  );
}

/** A code block, its fence longer than any within it. The lines are taken as they are. */
export function fenced(language: string, lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run + 1)));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
