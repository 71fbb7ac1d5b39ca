import { DoodError } from "../errors.ts";
import { describeFailure, engineWords, statusOf } from "./failure.ts";

/** An engine's archive call that fails for a container because of its mounts: which fault of Docker's it is. */
export interface BrokenArchive {
  /** The engine's own. */
  readonly words: string;
  readonly issue: string;
  /** Docker's release without the fault. */
  readonly mendedIn: string;
  /** How the container can be created so that the fault doesn't meet it. */
  readonly workaround: string;
}

const VOLUME = {
  where: "where the container is described",
  language: "yaml",
  lines: ["volumes:", "  - /var/run/docker.sock:/run/docker.sock"],
} as const;
const AT_RUN = "mount the socket at /run/docker.sock: /var/run is a link to /run in that image";

/**
 * Since the mend of GHSA-vp62-88p7-qqf5 the engine makes a container's mounts anew, below its root, for each archive
 * call (moby daemon/containerfs_linux.go): which fails where a mount's path leads through a link, as /var/run does in
 * all images of Debian and Ubuntu, or lies inside of another mount. Told by what the engine says: distributions carry
 * the mend, and the fault, back to versions that never had it.
 */
const FAULTS: readonly { readonly said: RegExp; readonly fault: Omit<BrokenArchive, "words"> }[] = [
  {
    said: /openat \S+: (no such device or address|is a directory)/,
    fault: {
      issue: "moby/moby#53716",
      mendedIn: "29.8.2",
      workaround: "mount the socket at a path that lies in no other mount",
    },
  },
  {
    said: /mkdirat \S+: (file exists|.*path escapes from parent)/,
    fault: { issue: "moby/moby#52653", mendedIn: "29.5.2", workaround: AT_RUN },
  },
  {
    said: /path escapes from parent/,
    fault: { issue: "moby/moby#53258", mendedIn: "29.7.1", workaround: AT_RUN },
  },
];

/** Undefined for any other failure. */
export function brokenArchive(failure: unknown): BrokenArchive | undefined {
  const answer = failure instanceof DoodError ? failure.cause : failure;
  if (statusOf(answer) !== 500) return undefined;
  const words = engineWords(describeFailure(answer));
  const found = FAULTS.find(({ said }) => said.test(words));
  return found && { words, ...found.fault };
}

/** For an image in which nothing else reaches the files. */
export function archiveBroken(broken: BrokenArchive, engine: string, lacking: string): DoodError {
  const { words, issue, mendedIn, workaround } = broken;
  return new DoodError(
    "archive-broken",
    `${engine} can't reach the container's files (${words}: ${issue}), and the image has no ${lacking} to do it instead`,
    `Either ${workaround}; or use Docker ${mendedIn} or newer.`,
    workaround === AT_RUN ? { blocks: [VOLUME] } : {},
  );
}
