import { parseArgsStringToArgv } from "string-argv";
import type { Engine, ExecOutcome } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import type { Target } from "../plan/target.ts";
import { disproved, lastLine, type Proved } from "./disproof.ts";
import {
  DOCKER_VERSION,
  faultInWords,
  PROOF_SCRIPT,
  type ProofLevel,
  type ProofResult,
  parseProof,
  readTooOld,
  readVersions,
  spoken,
  type TooOld,
} from "./proof-script.ts";

/** For a test where nothing may be changed: the user's own `verify-command` could do anything. */
export const HARMLESS_COMMAND = DOCKER_VERSION;

/** That a new exec as the user may use docker, and how that was found out. */
export interface Proof {
  readonly level: ProofLevel;
  /** The program that answered: docker, curl, sh … */
  readonly tool: string;
  /** What it said of itself, on one line: "version 20.10.24", or nothing. */
  readonly detail: string;
  /** The image has a program `docker` that proves nothing. */
  readonly uselessDocker?: UselessDocker;
}

export type UselessDocker =
  /** It ended well without naming this engine. */
  | { readonly kind: "strange" }
  /** The engine refuses its API version; `client` is its own version. */
  | (TooOld & { readonly kind: "too-old"; readonly client: string | undefined });

const PROOF_TIMEOUT_MS = 30_000;
/** For one tool of the image to get its answer; the engine answers a ping in milliseconds. */
const ANSWER_TIMEOUT_S = 10;

/** What is proved, and by which engine. */
export interface Question extends Proved {
  /** The version that the engine says of itself; undefined if it can't be asked. */
  readonly engineVersion: string | undefined;
}

/**
 * Proves the access by an exec as the target's user. A program of the image that says yes isn't believed for that:
 * docker's own CLI names the engine that answered it, and that has to be this one.
 * @throws DoodError `proof-…` if it was disproved
 */
export async function proveAccess(
  engine: Pick<Engine, "exec">,
  target: Pick<Target, "id" | "user">,
  question: Question,
  verifyCommand: string,
): Promise<Proof> {
  const { path } = question.mount;
  const run = (command: readonly string[]): Promise<ExecOutcome> =>
    engine.exec(target.id, {
      command,
      ...(target.user === undefined ? {} : { user: target.user }),
      // Wins over a context and over another DOCKER_HOST: what is proved is this socket.
      env: [`DOCKER_HOST=unix://${path}`],
      timeoutMs: PROOF_TIMEOUT_MS,
    });
  const runScript = async (command: string): Promise<Proof | undefined> => {
    const words = ["setup-dood", path, command, String(ANSWER_TIMEOUT_S)];
    const outcome = await run(["sh", "-c", PROOF_SCRIPT, ...words]);
    if (outcome.kind === "not-started") return undefined;
    return judge(outcome, parseProof(outcome.output), question, verifyCommand);
  };

  const scripted = await runScript(verifyCommand);
  if (scripted?.uselessDocker !== undefined) return { ...scripted, ...(await runScript("")) };
  return scripted ?? proveWithoutShell(run, question, verifyCommand);
}

/**
 * Proves that who switches to a user inside has access, too, as far as the image has a `su` that works.
 * @throws DoodError `proof-denied` if the kernel denies it
 */
export async function proveSwitch(
  engine: Pick<Engine, "exec">,
  { id }: Pick<Target, "id">,
  question: Question,
  user: string,
): Promise<void> {
  const { path } = question.mount;
  const script = [PROOF_SCRIPT, "setup-dood", path, "", String(ANSWER_TIMEOUT_S)];
  const outcome = await engine.exec(id, {
    command: ["su", "-s", "/bin/sh", user, "-c", ...script],
    user: "0",
    timeoutMs: PROOF_TIMEOUT_MS,
  });
  if (outcome.kind !== "exited") return;
  const result = parseProof(outcome.output);
  if (result?.kind === "disproved" && result.fault === "denied") {
    throw disproved({ ...result, tool: `su and ${result.tool}` }, outcome.output, question, DOCKER_VERSION);
  }
}

/** No shell in the image: the docker CLI may be there all the same. */
async function proveWithoutShell(
  run: (command: readonly string[]) => Promise<ExecOutcome>,
  question: Question,
  verifyCommand: string,
): Promise<Proof> {
  let proof: Proof = { level: "inferred", tool: "none", detail: "nothing in the image can test it" };
  for (const command of new Set([verifyCommand, DOCKER_VERSION])) {
    const direct = await run(parseArgsStringToArgv(command));
    if (direct.kind === "not-started") return proof;
    proof = judge(direct, directResult(direct), question, verifyCommand);
    if (proof.uselessDocker?.kind !== "strange") break;
  }
  return proof.uselessDocker === undefined ? proof : { ...proof, level: "inferred" };
}

function directResult(outcome: Exclude<ExecOutcome, { kind: "not-started" }>): ProofResult {
  const about = { level: "docker", tool: "docker" } as const;
  if (outcome.kind === "exited" && outcome.code === 0) return { kind: "proved", ...about };
  return { kind: "disproved", ...about, fault: faultInWords(outcome.output) };
}

function judge(
  outcome: Exclude<ExecOutcome, { kind: "not-started" }>,
  result: ProofResult | undefined,
  question: Question,
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
  const tooOld = result.kind === "disproved" ? readTooOld(outcome.output) : undefined;
  if (tooOld !== undefined) {
    const { client } = readVersions(outcome.output);
    return {
      level: "docker",
      tool: result.tool,
      detail: "",
      uselessDocker: { kind: "too-old", client, ...tooOld },
    };
  }
  if (result.kind === "disproved") throw disproved(result, outcome.output, question, verifyCommand);
  const { level, tool } = result;
  if (level !== "docker") return { level, tool, detail: "" };
  const { client, server } = readVersions(outcome.output);
  if (server === undefined || server !== (question.engineVersion ?? server)) {
    return { level, tool, detail: "", uselessDocker: { kind: "strange" } };
  }
  return {
    level,
    tool,
    detail: client === server ? `version ${client}` : `version ${client} (engine ${server})`,
  };
}
