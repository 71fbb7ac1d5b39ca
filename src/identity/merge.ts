import { membersOf, withMembers, withoutMembers } from "./group-line.ts";
import { linesOf, textOf } from "./text-file.ts";

/**
 * An account file with what others changed in it, from `base` to `theirs`, while it was changed from `base` to
 * `now`: a three-way merge by the entries' names. A group that both changed has the members of both. What is there
 * already changes nothing. Each line is looked at a fixed number of times.
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

  const merged = new Entries(now);
  const was = firstOfEachName(gone);
  const isFirst = firstOfEachName(added);
  for (const line of added) {
    // A name's first line is merged; a second one of the same name stands beside it.
    if (isFirst.get(nameOf(line)) === line) merged.merge(line, was.get(nameOf(line)), members);
    else merged.add(line);
  }
  const left = gone.filter((line) => !isFirst.has(nameOf(line)) && !merged.remove(line));
  for (const [name, lines] of Map.groupBy(left, nameOf)) merged.takeMembers(name, lines.flatMap(members));
  return merged.text();
}

/** A file's lines, found by their text and by their names. */
class Entries {
  readonly #original: string;
  readonly #lines: (string | undefined)[];
  readonly #byText: Map<string, number[]>;
  readonly #byName: Map<string, number[]>;
  #isChanged = false;

  constructor(text: string) {
    this.#original = text;
    const lines = entries(text);
    this.#lines = [...lines];
    // Backwards, so that the first of several is the last of its list, from which it can be taken.
    const places = lines.map((_, at) => at).toReversed();
    this.#byText = Map.groupBy(places, (at) => lines[at] ?? "");
    this.#byName = Map.groupBy(places, (at) => nameOf(lines[at] ?? ""));
  }

  /**
   * Puts others' line in the place of what it was, or of the entry of its name: with the members that were added here,
   * and without those that were taken away here.
   */
  merge(line: string, was: string | undefined, members: (line: string) => readonly string[]): void {
    const at = (was === undefined ? undefined : this.#first(was)) ?? this.#named(nameOf(line));
    const ours = at === undefined ? undefined : this.#lines[at];
    const [here, before, there] = [ours ?? "", was ?? "", line].map((one) => new Set(members(one)));
    const taken = [...(before ?? [])].filter((user) => !here?.has(user));
    const added = [...(here ?? [])].filter((user) => !before?.has(user) && !there?.has(user));
    const both = withMembers(withoutMembers(line, taken), added);
    if (at === undefined || ours === undefined) {
      this.add(both);
      return;
    }
    const isThere = both.length === ours.length && sorted(both) === sorted(ours);
    if (!isThere) this.#replace(at, both);
  }

  /** Appends a line that isn't there. */
  add(line: string): void {
    if (this.#first(line) === undefined) this.#replace(this.#lines.length, line);
  }

  /** Takes a line out; false where it isn't there. */
  remove(line: string): boolean {
    const at = this.#first(line);
    if (at !== undefined) this.#replace(at, undefined);
    return at !== undefined;
  }

  takeMembers(name: string, users: readonly string[]): void {
    const at = this.#named(name);
    const ours = at === undefined ? undefined : this.#lines[at];
    if (at !== undefined && ours !== undefined) this.#replace(at, withoutMembers(ours, users));
  }

  text(): string {
    if (!this.#isChanged) return this.#original;
    const lines = this.#lines.filter((line) => line !== undefined);
    const isOpen = this.#original !== "" && !this.#original.endsWith("\n");
    return lines.join("\n") + (isOpen || lines.length === 0 ? "" : "\n");
  }

  #replace(at: number, line: string | undefined): void {
    this.#isChanged ||= this.#lines[at] !== line;
    this.#lines[at] = line;
    if (line === undefined) return;
    push(this.#byText, line, at);
    push(this.#byName, nameOf(line), at);
  }

  #first(line: string): number | undefined {
    return lastThat(this.#byText.get(line), (at) => this.#lines[at] === line);
  }

  #named(name: string): number | undefined {
    return lastThat(this.#byName.get(name), (at) => {
      const line = this.#lines[at];
      return line !== undefined && nameOf(line) === name;
    });
  }
}

/** The last place that still holds; those after it never will again. */
function lastThat(places: number[] | undefined, holds: (at: number) => boolean): number | undefined {
  for (let at = places?.at(-1); at !== undefined; at = places?.at(-1)) {
    if (holds(at)) return at;
    places?.pop();
  }
  return undefined;
}

function push(places: Map<string, number[]>, key: string, at: number): void {
  const there = places.get(key);
  if (there === undefined) places.set(key, [at]);
  else if (there.at(-1) !== at) there.push(at);
}

function firstOfEachName(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => [nameOf(line), line] as const).toReversed());
}

/** A line without the order of its members. */
function sorted(line: string): string {
  return line.split(/[:,]/).toSorted().join(":");
}

function entries(text: string): readonly string[] {
  return [...linesOf(text)].map((line) => textOf(text, line));
}

function nameOf(line: string): string {
  return line.split(":", 1)[0] ?? "";
}
