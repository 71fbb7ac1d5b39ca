import { type Edit, revertEdits } from "../../identity/edits.ts";
import type { AccountFiles } from "../../identity/exec-user.ts";
import { parseGroup } from "../../identity/group.ts";
import { isRecordableName, isUid } from "../../identity/names.ts";
import { parsePasswd } from "../../identity/passwd.ts";

/** What is left of the account files once a grant is taken back; `left` are edits that no grant can have made. */
export interface RevertPlan {
  readonly files: AccountFiles;
  readonly left: readonly Edit[];
}

/**
 * Takes a grant back. A record comes from where a job's steps can write, so it is believed no further than it takes
 * away what a grant of the socket's group can have added: whatever it says, nobody gains a group. `gid` is the
 * socket's, as the container sees it; undefined if that can't be seen any more.
 */
export function planRevert(edits: readonly Edit[], files: AccountFiles, gid: number | undefined): RevertPlan {
  const groups = edits.flatMap((edit) => (edit.file === "group" ? [groupOf(edit)] : []));
  const isGrants = (edit: Edit) => isOfGrant(edit, files, groups, gid);
  return {
    files: revertEdits(files, edits.filter(isGrants)),
    left: edits.filter((edit) => !isGrants(edit)),
  };
}

function isOfGrant(
  edit: Edit,
  files: AccountFiles,
  groups: readonly string[],
  gid: number | undefined,
): boolean {
  switch (edit.kind) {
    case "add-member":
      if (!isRecordableName(edit.user)) return false;
      return edit.file === "group" ? isSocketGroup(edit.gid, gid) : groups.includes(edit.group);
    case "append":
      return isOwnLine(edit, groups, gid);
    case "set-gid":
      return gid !== undefined && edit.to === gid && isFree(edit.from, edit.group, files, gid);
  }
}

function groupOf(edit: Edit): string {
  return edit.kind === "append" ? (edit.line.split(":")[0] ?? "") : edit.group;
}

/** A line as a grant writes it: a user without rights of its own, or a group of the socket's GID. */
function isOwnLine(
  { file, line }: Extract<Edit, { kind: "append" }>,
  groups: readonly string[],
  gid: number | undefined,
): boolean {
  const fields = line.split(":");
  const [name = "", password, third = "", members = ""] = fields;
  if (!isRecordableName(name) || /[\0-\x1f\x7f]/.test(line)) return false;
  switch (file) {
    case "passwd":
      return (
        isUid(third) && third !== "0" && /^dood-[\d-]+:x:\d+:0:setup-dood:\/:\/sbin\/nologin$/.test(line)
      );
    case "group":
      return fields.length === 4 && password === "x" && isUid(third) && isSocketGroup(Number(third), gid);
    case "gshadow":
      return (
        fields.length === 4 && groups.includes(name) && password === "!" && third === "" && members !== ""
      );
  }
}

function isSocketGroup(named: number | undefined, gid: number | undefined): boolean {
  return named !== undefined && (gid === undefined || named === gid);
}

/** The GID that a group had before, and goes back to, must give nothing: nobody else may have it by now. */
function isFree(from: number, group: string, files: AccountFiles, socketGid: number): boolean {
  if (!isUid(String(from)) || from === 0 || from === socketGid) return false;
  const isAnothers = parseGroup(files.group ?? "").some(({ gid, name }) => gid === from && name !== group);
  return !isAnothers && parsePasswd(files.passwd ?? "").every(({ gid }) => gid !== from);
}
