import { parseArgsStringToArgv } from "string-argv";
import type { Engine, ExecOutcome } from "../../engine/engine.ts";
import { DoodError, type ErrorCode } from "../../errors.ts";
import type { SocketMount } from "../../socket/mount.ts";
import type { SocketFacts } from "../../socket/socket-facts.ts";
import type { Target } from "../plan/target.ts";
import {
  faultInWords,
  PROOF_SCRIPT,
  type ProofFault,
  type ProofLevel,
  type ProofResult,
  parseProof,
  spoken,
} from "./proof-script.ts";

/** That a new exec as the user may use docker, and how that was found out. */
export interface Proof {
  readonly level: ProofLevel;
  /** The program that answered: docker, curl, sh … */
  readonly tool: string;
  /** What it said of itself, on one line: "Docker 20.10.24", or nothing. */
  readonly detail: string;
}

/** For a test where nothing may be changed: the user's own `verify-command` could do anything. */
export const HARMLESS_COMMAND = "docker version";

const PROOF_TIMEOUT_MS = 30_000;
/** For one tool of the image to get its answer; the engine answers a ping in milliseconds. */
const ANSWER_TIMEOUT_S = 10;

/** The socket that is to be proved, as its user sees it; its group where that is known. */
interface Proved {
  readonly mount: Pick<SocketMount, "path">;
  readonly socket?: Pick<SocketFacts, "gid">;
}

/**
 * Proves the access by an exec as the target's user.
 * @throws DoodError `proof-…` where it was disproved.
 */
export async function proveAccess(
  engine: Pick<Engine, "exec">,
  target: Pick<Target, "id" | "user">,
  proved: Proved,
  verifyCommand: string,
): Promise<Proof> {
  const { path } = proved.mount;
  const run = (command: readonly string[]): Promise<ExecOutcome> =>
    engine.exec(target.id, {
      command,
      ...(target.user === undefined ? {} : { user: target.user }),
      // Wins over a context and over another DOCKER_HOST: what is proved is this socket.
      env: [`DOCKER_HOST=unix://${path}`],
      timeoutMs: PROOF_TIMEOUT_MS,
    });

  const words = ["setup-dood", path, verifyCommand, String(ANSWER_TIMEOUT_S)];
  const scripted = await run(["sh", "-c", PROOF_SCRIPT, ...words]);
  if (scripted.kind !== "not-started")
    return judge(scripted, parseProof(scripted.output), proved, verifyCommand);

  // No shell in the image: the docker CLI may be there all the same.
  const direct = await run(parseArgsStringToArgv(verifyCommand));
  if (direct.kind === "not-started") {
    return { level: "inferred", tool: "none", detail: "nothing in the image can test it" };
  }
  return judge(direct, directResult(direct), proved, verifyCommand);
}

function directResult(outcome: ExecOutcome): ProofResult {
  const tool = "docker";
  if (outcome.kind === "exited" && outcome.code === 0) return { kind: "proved", level: "docker", tool };
  const output = outcome.kind === "not-started" ? "" : outcome.output;
  return {
    kind: "disproved",
    level: "docker",
    tool,
    fault: faultInWords(output),
  };
}

function judge(
  outcome: Exclude<ExecOutcome, { kind: "not-started" }>,
  result: ProofResult | undefined,
  proved: Proved,
  verifyCommand: string,
): Proof {
  if (outcome.kind === "timeout" || result === undefined) {
    throw new DoodError(
      outcome.kind === "timeout" ? "proof-silent" : "proof-failed",
      outcome.kind === "timeout"
        ? `the test as this user got no answer within ${PROOF_TIMEOUT_MS / 1000} s`
        : `the test as this user ended without a result (exit code ${outcome.code}): ${lastLine(spoken(outcome.output))}`,
      `Run it yourself in the container, as that user: \`${verifyCommand}\`.`,
    );
  }
  if (result.kind === "disproved") throw disproved(result, outcome.output, proved, verifyCommand);
  return { level: result.level, tool: result.tool, detail: detailOf(result, outcome.output) };
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

function disproved(
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

/** A security module is suspected only where the kernel itself says that the group is right. */
function denied(
  { tool, groups }: Extract<ProofResult, { kind: "disproved" }>,
  { mount: { path }, socket }: Proved,
): DoodError {
  if (groups === undefined || socket === undefined || groups.includes(socket.gid)) {
    return new DoodError(
      "proof-denied",
      `the kernel denies it the socket though its groups are right (${path}, asked with ${tool})`,
      "SELinux or AppArmor may stand in the way (`ausearch -m avc`, `dmesg`); with SELinux add `options: --security-opt label=disable`.",
    );
  }
  return new DoodError(
    "proof-denied",
    `the kernel denies it the socket: it belongs to group ${socket.gid}, and a new process of this user has the groups ${groups.join(", ") || "none"} (${path}, asked with ${tool})`,
    `Give the group from the start: \`options: --group-add ${socket.gid}\`.`,
  );
}

function detailOf(result: ProofResult, output: string): string {
  if (result.level !== "docker") return "";
  // `docker version` lists the client, then the server.
  const versions = [...spoken(output).matchAll(/^\s*Version:\s+(\S+)/gm)].map(([, version]) => version);
  const [client, engine] = versions;
  if (engine === undefined) return "";
  return client === engine ? `version ${client}` : `version ${client} (engine ${engine})`;
}

function lastLine(text: string): string {
  return text.split("\n").at(-1)?.slice(0, 300) ?? "";
}
