import type { AccountFiles } from "./exec-user.ts";
import { isGroup, membersOf, withGid, withMember, withoutMember } from "./group-line.ts";
import { isRecordableName } from "./names.ts";
import { appendLine, type Line, linesOf, mapLines, removeLine, replaceLine, textOf } from "./text-file.ts";

/** Far more than all attempts at a grant make together. */
export const MAX_EDITS = 64;

/** One change of an account file, as data. Strings are the file's bytes (latin1). */
export type Edit = Append | AddMember | SetGid;

interface Append {
  readonly kind: "append";
  readonly file: "group" | "gshadow" | "passwd";
  readonly line: string;
}

interface AddMember {
  readonly kind: "add-member";
  readonly file: "group" | "gshadow";
  readonly group: string;
  /** Which line of /etc/group, where several have the name. */
  readonly gid?: number;
  readonly user: string;
}

interface SetGid {
  readonly kind: "set-gid";
  readonly file: "group";
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The files with the edits made. An edit that is there already, or that names a group that is not, changes nothing,
 * and no edit changes a byte that it need not. /etc/group and /etc/passwd are created where absent; gshadow is
 * edited only where it exists.
 *
 * @throws RangeError for a line or a name that would read back as something else, and for more edits than any grant makes.
 */
export function applyEdits(files: AccountFiles, edits: readonly Edit[]): AccountFiles {
  mustBeFew(edits);
  return edits.reduce((now, edit) => withText(now, edit.file, (text) => applied(text, edit)), files);
}

/** The edits that {@link applyEdits} would really make: the only ones that {@link revertEdits} may take back. */
export function pendingEdits(files: AccountFiles, edits: readonly Edit[]): readonly Edit[] {
  mustBeFew(edits);
  let now = files;
  return edits.filter((edit) => {
    const before = now;
    now = applyEdits(before, [edit]);
    return now !== before;
  });
}

/**
 * Takes back what the edits added: to the byte where nobody else has changed the files since, and nothing of what
 * others have added. A file that the edits created is left empty, for the engine can't delete one.
 */
export function revertEdits(files: AccountFiles, edits: readonly Edit[]): AccountFiles {
  mustBeFew(edits);
  return edits
    .toReversed()
    .reduce((now, edit) => withText(now, edit.file, (text) => reverted(text, edit)), files);
}

function withText(files: AccountFiles, file: Edit["file"], make: (text: string) => string): AccountFiles {
  const before = files[file] ?? "";
  const after = file === "gshadow" && files[file] === undefined ? before : make(before);
  return after === before ? files : { ...files, [file]: after };
}

function applied(text: string, edit: Edit): string {
  switch (edit.kind) {
    case "append":
      mustBe(isOneEntry(edit.line), edit.line);
      return findLine(text, (line) => line === edit.line) === undefined ? appendLine(text, edit.line) : text;
    case "add-member": {
      mustBe(isRecordableName(edit.user), edit.user);
      if (memberLine(text, edit) !== undefined) return text;
      const line = findLine(text, (candidate) => isGroup(candidate, edit.group, edit.gid));
      return line === undefined ? text : replaceLine(text, line, withMember(textOf(text, line), edit.user));
    }
    case "set-gid":
      return findLine(text, (line) => isGroup(line, edit.group, edit.to)) === undefined
        ? moveGroup(text, edit.group, edit.from, edit.to)
        : text;
  }
}

function reverted(text: string, edit: Edit): string {
  switch (edit.kind) {
    case "append":
      return withoutAppended(text, edit);
    case "add-member": {
      const line = memberLine(text, edit);
      return line === undefined
        ? text
        : replaceLine(text, line, withoutMember(textOf(text, line), edit.user));
    }
    case "set-gid":
      return moveGroup(text, edit.group, edit.to, edit.from);
  }
}

/** Where others have changed the group since, its line is theirs too, and only the members go. */
function withoutAppended(text: string, { file, line }: Append): string {
  const found = findLine(text, (candidate) => candidate === line);
  if (found !== undefined) return removeLine(text, found);
  if (file === "passwd") return text;
  const [group = ""] = line.split(":");
  return membersOf(line)
    .slice(0, MAX_EDITS)
    .map((user): Edit => ({ kind: "add-member", file, group, user }))
    .reduce(reverted, text);
}

/** Every line of that name and GID: a group on two lines is one group to the engine. */
function moveGroup(text: string, group: string, from: number, to: number): string {
  return mapLines(text, (line) => (isGroup(line, group, from) ? withGid(line, from, to) : line));
}

function memberLine(text: string, { group, gid, user }: AddMember): Line | undefined {
  return findLine(text, (line) => isGroup(line, group, gid) && membersOf(line).includes(user));
}

function findLine(text: string, matches: (line: string) => boolean): Line | undefined {
  for (const line of linesOf(text)) if (matches(textOf(text, line))) return line;
  return undefined;
}

/** Each edit reads its file once. */
function mustBeFew(edits: readonly Edit[]): void {
  if (edits.length > MAX_EDITS)
    throw new RangeError(`${edits.length} edits are more than a grant ever makes`);
}

function isOneEntry(line: string): boolean {
  return /^[^\0-\x1f\x7f]+$/.test(line) && isRecordableName(line.split(":")[0] ?? "") && line.includes(":");
}

function mustBe(safe: boolean, value: string): void {
  if (!safe) throw new RangeError(`${JSON.stringify(value)} can't be written to an account file`);
}
