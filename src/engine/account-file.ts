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
