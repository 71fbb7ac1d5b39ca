/** Control and format characters: ANSI sequences, line breaks, and what turns a line's direction. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const MAX_CHARACTERS = 400;

/**
 * A text from a container or an engine, made fit to be read on one line of a log. The runner takes
 * `::command::` at the start of a line and `##[command]` anywhere in it for itself
 * (actions/runner src/Runner.Common/ActionCommand.cs).
 */
export function plain(text: string): string {
  const line = text
    .replace(UNSAFE, "\u{FFFD}")
    .replaceAll("##[", "# #[")
    .replace(/^\s*::/, ": :");
  return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}

/** The same for a cell of a Markdown table on GitHub: nothing of it is markup, a mention or a link. */
export function cell(text: string): string {
  return plain(text).replace(
    /[\\`*_{}[\]()<>#+\-.!|~@:$&"'/=^]/g,
    (character) => `&#${character.codePointAt(0)};`,
  );
}
