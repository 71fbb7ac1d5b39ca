import { membersOf, withMember, withoutMember } from "./group-line.ts";
import { appendLine, type Line, linesOf, removeLine, replaceLine, textOf } from "./text-file.ts";

/**
 * An account file with what others changed in it, from `base` to `theirs`, while it was changed from `base` to
 * `now`: a three-way merge by the entries' names. A group that both changed has the members of both. What is there
 * already changes nothing.
 */
export function withChangesOfOthers(
  file: "passwd" | "group" | "gshadow",
  { base, theirs, now }: { readonly base: string; readonly theirs: string; readonly now: string },
): string {
  const before = new Set(entries(base));
  const after = new Set(entries(theirs));
  const gone = [...before].filter((line) => !after.has(line));
  const added = [...after].filter((line) => !before.has(line));
  const members = file === "passwd" ? () => [] : membersOf;

  const merged = added.reduce((text, line) => {
    const was = gone.find((other) => nameOf(other) === nameOf(line));
    const here = findLine(text, was) ?? findEntry(text, nameOf(line));
    if (here === undefined) return appendLine(text, line);
    const ours = textOf(text, here);
    const ownMembers = members(ours).filter(
      (user) => !members(line).includes(user) && !members(was ?? "").includes(user),
    );
    const both = ownMembers.toReversed().reduce(withMember, line);
    const isThere = both.length === ours.length && sorted(both) === sorted(ours);
    return isThere ? text : replaceLine(text, here, both);
  }, now);
  const names = new Set(added.map(nameOf));
  const removed = gone.filter((line) => !names.has(nameOf(line)));
  return removed.reduce((text, line) => {
    const here = findLine(text, line);
    if (here !== undefined) return removeLine(text, here);
    const ours = findEntry(text, nameOf(line));
    if (ours === undefined) return text;
    return replaceLine(text, ours, members(line).reduce(withoutMember, textOf(text, ours)));
  }, merged);
}

/** A line without the order of its members. */
function sorted(line: string): string {
  return line.split(/[:,]/).toSorted().join(":");
}

function entries(text: string): readonly string[] {
  return [...linesOf(text)].map((line) => textOf(text, line));
}

function nameOf(line: string): string {
  return line.split(":")[0] ?? "";
}

function findLine(text: string, line: string | undefined): Line | undefined {
  return [...linesOf(text)].find((candidate) => textOf(text, candidate) === line);
}

function findEntry(text: string, name: string): Line | undefined {
  return [...linesOf(text)].find((candidate) => nameOf(textOf(text, candidate)) === name);
}
