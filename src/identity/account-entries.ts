import { type GroupEntry, parseGroup } from "./group.ts";
import { type PasswdEntry, parsePasswd } from "./passwd.ts";
import type { SysUserRules } from "./sys-user-rules.ts";

/** Account files of a root file system, as latin1 strings; undefined where the file does not exist. */
export interface AccountFiles {
  readonly passwd?: string;
  readonly group?: string;
  readonly gshadow?: string;
}

/** Why an engine, its runtime or the kernel has no user for an exec. */
export type Failure =
  /** Nobody of that name; an exec fails. */
  | { readonly kind: "unknown-user"; readonly name: string }
  | { readonly kind: "unknown-group"; readonly name: string }
  /**
   * An id that the engine, its runtime or the kernel does not accept. By chance: only in some of the orders in which
   * the engine happens to name the groups, another one each time.
   */
  | { readonly kind: "out-of-range"; readonly id: string; readonly isByChance?: true }
  /** The file has a line too long for the engine or its runtime: every exec fails that looks into it. */
  | { readonly kind: "unreadable"; readonly file: "passwd" | "group" }
  /** The containerd store takes at most one colon. */
  | { readonly kind: "malformed"; readonly spec: string };

/** `bufio.MaxScanTokenSize`: no room for a line of that many bytes and its line feed. */
const MAX_PASSWD_LINE = 64 * 1024 - 1;

/** The entries of /etc/passwd. One line of 64 KiB fails every look-up with "bufio.Scanner: token too long". */
export function readPasswd(files: AccountFiles, rules: SysUserRules): readonly PasswdEntry[] | Failure {
  const text = files.passwd ?? "";
  return isReadable(text, MAX_PASSWD_LINE)
    ? parsePasswd(text, rules.idInFile)
    : { kind: "unreadable", file: "passwd" };
}

/** The entries of /etc/group, whose lines may be longer. */
export function readGroup(files: AccountFiles, rules: SysUserRules): readonly GroupEntry[] | Failure {
  const text = files.group ?? "";
  return isReadable(text, rules.maxGroupLine)
    ? parseGroup(text, rules.idInFile)
    : { kind: "unreadable", file: "group" };
}

/** Whether no line is longer than `max` bytes, a carriage return included. */
function isReadable(text: string, max: number): boolean {
  let start = 0;
  while (text.length - start > max) {
    const feed = text.lastIndexOf("\n", start + max);
    if (feed < start) return false;
    start = feed + 1;
  }
  return true;
}
