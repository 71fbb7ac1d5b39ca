/**
 * An account file of a container with what must survive an edit. The text is latin1, one character
 * a byte, so that bytes of any encoding come back as they were.
 */
export interface AccountFile {
  /** Where it really is: another path than asked for where that was a symbolic link. */
  readonly path: string;
  readonly text: string;
  /** Permission bits, as in 0o644. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** It isn't there: an engine that died while it was replaced left it under its second name alone. */
  readonly isLost?: true;
}
