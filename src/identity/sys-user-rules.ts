import type { ExecUserOptions } from "./exec-user-options.ts";
import { atoiOrZero } from "./go-text.ts";
import { isBefore } from "./version.ts";

/**
 * What differs between versions of the Go package github.com/moby/sys/user, with which moby, containerd and Podman
 * read account files. Each engine has one compiled in.
 */
export interface SysUserRules {
  /**
   * A number in a spec or in `--group-add` is an id: it is checked for its range before anything is looked up, and is
   * no group's name. Of `--group-add`, each finds its group for itself (`parseNumeric`, `groupArg` in user.go).
   */
  readonly numbersAreIds: boolean;
  /** A longer line of /etc/group fails every look-up there, as it always did in /etc/passwd; in bytes. */
  readonly maxGroupLine: number;
  /** All that follows the first colon of a spec is the group (`strings.Cut`), not what is before a second one. */
  readonly groupIsRest: boolean;
  /** The number of an id in a file, a Go `int`. */
  readonly idInFile: (text: string) => number;
}

/** Until v0.4.0, and runc's libcontainer/user before that. */
export const SYS_USER_0_4_0: SysUserRules = {
  numbersAreIds: false,
  maxGroupLine: Number.POSITIVE_INFINITY,
  groupIsRest: false,
  idInFile: atoiOrZero,
};

/** No room for a line of 1 MiB and its line feed: `s.Buffer(nil, 1024*1024)` in `ParseGroupFilter`. */
const SYS_USER_0_4_1: SysUserRules = {
  ...SYS_USER_0_4_0,
  numbersAreIds: true,
  maxGroupLine: 1024 * 1024 - 1,
};

const SYS_USER_0_5_0: SysUserRules = { ...SYS_USER_0_4_1, groupIsRest: true };

/** Debian's golang-github-moby-sys since 0.0~git20260904: a file's id out of range is -1 (its patch of `parseParts`). */
const SYS_USER_DEBIAN: SysUserRules = {
  ...SYS_USER_0_5_0,
  idInFile: (text) => {
    const id = atoiOrZero(text);
    return isInRange(id) ? id : -1;
  },
};

/** `minID` and `maxID` of user.go. */
export function isInRange(id: number): boolean {
  return id >= 0 && id <= 0x7fff_ffff;
}

/** The rules that an engine has: from vendor.mod and go.mod of its version, or from the archive it was built in. */
export function sysUserRules(engine: ExecUserOptions): SysUserRules {
  if (isBuiltByDebian(engine)) return SYS_USER_DEBIAN;
  const { rules, engineVersion } = engine;
  // No Podman with another one was there to be read: 5.8.6 has v0.4.0.
  if (rules === "podman") return isBefore(engineVersion, 5, 9) ? SYS_USER_0_4_0 : SYS_USER_0_5_0;
  if (isBefore(engineVersion, 29, 6, 1)) return SYS_USER_0_4_0;
  // 29.9.3 is the newest that was there to be read. v0.5.0 is younger.
  return isBefore(engineVersion, 29, 10) ? SYS_USER_0_4_1 : SYS_USER_0_5_0;
}

/**
 * Debian builds an engine with the package that its archive has on that day, whatever the engine's own source names.
 * It came to Debian testing, with Docker 28.5 and Podman 5.8 there; the stable releases keep theirs. Docker tells
 * by its version (`28.5.2+dfsg4`) that Debian built it, Podman by the machine that it is on.
 */
function isBuiltByDebian({ rules, engineVersion = "", engineBuilt, distribution }: ExecUserOptions): boolean {
  const isSince = engineBuilt === undefined || Date.parse(engineBuilt) >= Date.parse("2026-09-05");
  if (rules === "podman") return distribution === "debian" && isSince && !isBefore(engineVersion, 5, 8);
  return engineVersion.includes("+dfsg") && isSince && !isBefore(engineVersion, 28, 5);
}
