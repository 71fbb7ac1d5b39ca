import type { SocketCheck } from "../grant/apply/socket-policy.ts";
import type { NewContainer } from "../grant/new-container.ts";
import type { Outcome, PassedOver } from "../grant/outcome.ts";
import type { GroupGrant } from "../grant/plan/membership.ts";
import type { Policy } from "../grant/plan/policy.ts";
import { type ProofLevel, weakest } from "../grant/verify/proof-script.ts";
import { opensToEveryone } from "../socket/socket-facts.ts";
import type { Verdict } from "./marks.ts";

/** All that a run found out and did. Whatever people or programs read of it is made of this. */
export interface RunResult {
  /** "Docker 28.2.2" */
  readonly engine: string;
  /** The socket's path, or `tcp://host:port`. */
  readonly address: string;
  /** If the engine itself runs in a container: which, and whether that is privileged (null: can't be seen). */
  readonly dindHost: { readonly title: string; readonly privileged: boolean | null } | undefined;
  readonly newContainer: NewContainer;
  readonly check: Pick<SocketCheck, "repair">;
  /** About the engine's socket, and the job as a whole. */
  readonly warnings: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly policy: Pick<Policy, "group" | "verify" | "dryRun">;
  readonly durationMs: number;
}

/**
 * The group that a new container needs; undefined over TCP, and if it couldn't be found out. Never what a container's
 * own program said of its socket: that image would choose the group for another's container.
 */
export function gidOf({ newContainer }: RunResult): number | undefined {
  return newContainer.kind === "group" ? newContainer.gid : undefined;
}

/** The group's name; empty over TCP, where none gives access. */
export function groupOf(run: RunResult): string {
  const [granted] = run.outcomes.flatMap((one) => grantOf(one) ?? []);
  if (granted !== undefined) return granted.group;
  return run.newContainer.kind === "address" ? "" : run.policy.group;
}

/** For `container.options`; empty if nothing is known. */
export function containerOptionsOf({ newContainer }: RunResult): string {
  return newContainer.kind === "failed" ? "" : newContainer.options;
}

/** The weakest proof of all targets; undefined unless each was proved. */
export function proofOf({ outcomes, policy }: RunResult): ProofLevel | undefined {
  if (!policy.verify || policy.dryRun) return undefined;
  // With no target the run's own connection is the proof: this user's request was answered.
  if (outcomes.length === 0) return "api";
  const tried = triedOf(outcomes);
  const levels = tried.flatMap((one) => (one.kind === "passed" ? (one.proof?.level ?? []) : []));
  return levels.length === tried.length ? weakest(levels) : undefined;
}

/** Whether the engine's rules and a test in the target agree, for every target. */
export function isVerified(run: RunResult): boolean {
  return proofOf(run) !== undefined && triedOf(run.outcomes).every(isTargetVerified);
}

/** All but those that were passed over. */
export function triedOf(outcomes: readonly Outcome[]): readonly Exclude<Outcome, PassedOver>[] {
  return outcomes.filter((one) => one.kind !== "passed-over");
}

/**
 * A test runs the target's own programs, which could lie; the rules alone can't see an access list. So access that
 * the rules don't know of isn't verified, nor is that to a socket which may be another engine's: whoever listens there
 * can say that it is this one. And a test is a new process: those that run already have the groups of their start.
 */
function isTargetVerified(outcome: Outcome): boolean {
  if (outcome.kind !== "passed") return false;
  const { plan, proof, processes } = outcome;
  if (proof === undefined || proof.level === "inferred" || processes.lacking.length > 0) return false;
  return !plan.mount.isForeign && !(plan.kind === "nothing" && plan.reason === "other-access");
}

export function isChanged({ check, outcomes }: RunResult): boolean {
  return check.repair !== undefined || outcomes.some((one) => "changed" in one && one.changed);
}

/** The membership that a target was given, or would be. */
export function grantOf(outcome: Outcome): GroupGrant | undefined {
  return "plan" in outcome && outcome.plan.kind === "edit" ? outcome.plan.grant : undefined;
}

/** Whether the socket that a target sees is open to everyone, as it was left. */
export function isOpenToEveryone(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case "passed":
      return opensToEveryone(outcome.socketAfter);
    case "planned":
      return opensToEveryone(outcome.plan.socket);
    case "refused":
      return outcome.refusal.code === "world-writable";
    case "failed":
    case "passed-over":
      return false;
  }
}

/** Why there is no access; undefined if there is. */
export function denialOf(outcome: Outcome) {
  return outcome.kind === "refused" ? outcome.refusal : outcome.kind === "failed" ? outcome.error : undefined;
}

/** What has to be said beside the result. */
export function warningsOf(outcome: Outcome): readonly string[] {
  return outcome.kind === "passed"
    ? outcome.warnings
    : outcome.kind === "planned"
      ? outcome.plan.warnings
      : [];
}

export function verdictOf(outcome: Outcome): Verdict {
  const proved = proofVerdictOf(outcome);
  return proved === "good" && warningsOf(outcome).length > 0 ? "doubtful" : proved;
}

/** The same for a place where each warning has a line of its own. */
export function proofVerdictOf(outcome: Outcome): Verdict {
  switch (outcome.kind) {
    case "refused":
    case "failed":
      return "bad";
    case "planned":
      return "planned";
    case "passed-over":
      return "doubtful";
    case "passed":
      return isTargetVerified(outcome) ? "good" : "doubtful";
  }
}
