import { DoodError, type ErrorCode } from "../../errors.ts";
import type { SocketMount } from "../../socket/mount.ts";
import type { SocketFacts } from "../../socket/socket-facts.ts";
import { type ProofFault, type ProofResult, spoken } from "./proof-script.ts";

/** The socket that is to be proved, as its user sees it; its group if that is known. */
export interface Proved {
  readonly mount: Pick<SocketMount, "path">;
  readonly socket?: Pick<SocketFacts, "gid">;
}

const FAULTS: Readonly<
  Record<Exclude<ProofFault, "other" | "denied">, readonly [ErrorCode, string, string]>
> = {
  stale: [
    "proof-stale",
    "the socket it sees is a leftover: no engine listens on it any more",
    "The engine was restarted after the container was created: recreate the container.",
  ],
  missing: [
    "proof-failed",
    "there is no socket at the mount path",
    "Mount the engine's socket there, not a path that doesn't exist on the engine's machine.",
  ],
  "not-a-socket": [
    "proof-failed",
    "what it sees at the mount path is no socket",
    "The path didn't exist on the engine's machine when the container was created, so an empty folder was mounted: mount the engine's own socket.",
  ],
  forbidden: [
    "proof-failed",
    "a filter in front of the engine answers 403",
    "The mounted socket is a filtering proxy's: let it allow `_ping`, or mount the engine's own.",
  ],
  garbled: [
    "proof-failed",
    "what listens on the socket doesn't answer like an engine",
    "Mount the engine's own socket there.",
  ],
  silent: [
    "proof-silent",
    "the engine didn't answer in time",
    "Check that the engine runs: `docker version` on its machine.",
  ],
};

/** Why a user can't use docker, as the test found it. */
export function disproved(
  result: Extract<ProofResult, { kind: "disproved" }>,
  output: string,
  proved: Proved,
  verifyCommand: string,
): DoodError {
  if (result.fault === "denied") return denied(result, proved);
  if (result.fault !== "other") {
    const [code, what, remedy] = FAULTS[result.fault];
    return new DoodError(code, `${what} (${proved.mount.path}, asked with ${result.tool})`, remedy);
  }
  return new DoodError(
    "proof-failed",
    `\`${verifyCommand}\` failed as this user though it may open the socket: ${lastLine(spoken(output))}`,
    "Run the command yourself in the container, as that user; the input `verify-command` changes it.",
  );
}

/** A security module is suspected only if the group is right: by the kernel or, if nothing asked it, by the rules. */
function denied(
  { tool, groups, closed }: Extract<ProofResult, { kind: "disproved" }>,
  { mount: { path }, socket }: Proved,
): DoodError {
  if (closed !== undefined) {
    return new DoodError(
      "proof-denied",
      `a folder above the socket is closed to this user: ${closed} (${path}, asked with ${tool})`,
      "Let everybody enter it (`chmod o+x` in the image; for a tmpfs `--tmpfs /run:mode=755`), or mount the socket in another folder.",
    );
  }
  const isRight = groups !== undefined && socket !== undefined && groups.includes(socket.gid);
  if (groups === undefined || socket === undefined || isRight) {
    const rightly = isRight ? "its groups are right" : "by the engine's rules its groups are right";
    return new DoodError(
      "proof-denied",
      `the kernel denies it the socket though ${rightly} (${path}, asked with ${tool})`,
      "SELinux or AppArmor may stand in the way (`ausearch -m avc`, `dmesg`); with SELinux add `options: --security-opt label=disable`.",
    );
  }
  return new DoodError(
    "proof-denied",
    `the kernel denies it the socket: it belongs to group ${socket.gid}, and a new process of this user has the groups ${groups.join(", ") || "none"} (${path}, asked with ${tool})`,
    `Give the group from the start: \`options: --group-add ${socket.gid}\`.`,
  );
}

/** What a program said last, for a message. */
export function lastLine(text: string): string {
  return text.split("\n").at(-1)?.slice(0, 300) ?? "";
}
