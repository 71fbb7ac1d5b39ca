/**
 * What the command line has instead of the action's inputs, of which everything below the doors speaks: applied one
 * after another.
 */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/\bGive one a line: a name/g, "Give a name"],
  [/in the input `containers`/g, "on the command line"],
  [/the input `containers`/g, "the command line"],
  [/; the input `verify-command` changes it/g, ""],
  [/the input `(socket|user)`/g, "`--$1`"],
  [/restart-services is never/g, "`--restart` isn't given"],
  [/set `restart-services: never`/g, "leave `--restart` out,"],
  [/set `allow-root-group: true`/g, "give `--allow-root-group`"],
  [/Delete that from your workflow/g, "Delete what does that"],
  [
    /, and delete what opens it from your workflow; or set `on-world-writable: fix`/g,
    ", and delete what opens it",
  ],
  [/, or by `on-world-writable: fix`/g, ""],
  [/`options: --/g, "`--"],
  [/\bthis step\b/g, "this command"],
  [/\bthis job\b/g, "the job"],
];

/** The same for somebody at a command line, who has options, and no step. */
export function inOptions(text: string): string {
  return INSTEAD.reduce((said, [words, instead]) => said.replace(words, instead), text);
}
