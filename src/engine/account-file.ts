import { DoodError } from "../errors.ts";

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
  /** As the engine's archive has them: Podman's are those of the container's user, and are never written back. */
  readonly uid: number;
  readonly gid: number;
  /** It isn't there: an engine that died while it was replaced left it under its second name alone. */
  readonly isLost?: true;
}

/** Why a file of a container is left alone. */
export function unusable(path: string, what: string): DoodError {
  return new DoodError(
    "account-file-unusable",
    `${path} in the container ${what}`,
    "setup-dood reads and edits plain account files of up to 1 MiB and 50,000 lines only: repair the image.",
  );
}

/** Far above any real account file; a container could offer anything. In bytes. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** All that reads the text looks at each line several times. */
const MAX_LINES = 50_000;

/** @throws DoodError `account-file-unusable` */
export function requirePlain(
  path: string,
  { isRegular, size }: { readonly isRegular: boolean; readonly size: number },
): void {
  if (!isRegular) throw unusable(path, "is not a regular file");
  if (size > MAX_FILE_BYTES) throw unusable(path, `is ${size} bytes`);
}

/** @throws DoodError `account-file-unusable` */
export function requireFewLines(path: string, text: string): void {
  if (text.split("\n", MAX_LINES + 1).length > MAX_LINES) {
    throw unusable(path, `has more than ${MAX_LINES} lines`);
  }
}
