import type { RevertOutcome } from "../grant/apply/revert.ts";
import type { Outcome, Passed, Planned } from "../grant/outcome.ts";
import type { ProcessAccess } from "../grant/plan/processes.ts";
import type { Proof } from "../grant/verify/proof.ts";
import { denialOf, gidOf, type RunResult } from "./run-result.ts";

// Names in these sentences come from containers: they are printed through sanitize.ts only.

/** One target's result. */
export function sentence(outcome: Outcome): string {
  const where = `${userOf(outcome)} in ${whereabouts(outcome)}`;
  switch (outcome.kind) {
    case "refused":
    case "failed":
      return `${where}: ${denialOf(outcome)?.message}`;
    case "passed-over":
      return `${where} was left alone: ${outcome.refusal.message}`;
    case "planned":
      return `${where} would be able to use docker: ${actionTaken(outcome)}`;
    case "passed":
      return `${where} may ${outcome.changed ? "now " : ""}use docker: ${actionTaken(outcome)}; ${proved(outcome)}`;
  }
}

/** The user as far as is known: the name or, without one, the uid. */
export function userOf(outcome: Outcome): string {
  if ("plan" in outcome) return outcome.plan.userTitle;
  return (outcome.target.user ?? outcome.container?.user) || "root";
}

/** "service `agent` (image x)". */
export function whereabouts({ target, container }: Outcome): string {
  const words = {
    job: "the job container",
    service: `service \`${target.label}\``,
    named: `container \`${container?.name || target.label}\``,
  };
  const image = container?.image ?? "";
  return image === "" ? words[target.role] : `${words[target.role]} (image ${image})`;
}

/** What it means that the engine runs in a container itself; undefined if it doesn't. */
export function dindNote(run: RunResult): string | undefined {
  if (run.dindHost === undefined) return undefined;
  const where = `Docker in Docker: ${run.dindHost.title} runs an engine of its own`;
  return gidOf(run) === undefined
    ? `${where}, at ${run.address}. There is no socket of this machine to grant: over TCP no user needs a group`
    : `${where}. The socket is that engine's, not this machine's, of which nothing is granted: the group gives access to that engine alone`;
}

/** How things stood. */
export function before(outcome: Outcome): string {
  if (!("plan" in outcome)) return "no access";
  const { plan } = outcome;
  if (plan.kind === "nothing") {
    const words = {
      root: "root",
      owner: "owns the socket",
      member: `in group ${plan.socket.gid}`,
      "other-access": "let in by something else than a group",
    };
    return words[plan.reason];
  }
  const { how, group, gid, previousGid } = plan.grant;
  const words = {
    joined: `not in group ${group} (${gid})`,
    realigned: `group ${group} had GID ${previousGid}`,
    created: `no group had GID ${gid}`,
  };
  return words[how];
}

/** What was done, or in a dry run would be; or why nothing has to be. */
export function actionTaken(outcome: Passed | Planned): string {
  const isPlan = outcome.kind === "planned";
  const isRestart = isPlan ? outcome.plan.restart.kind === "restart" : outcome.restarted;
  const restart = isRestart ? `, and its main process ${isPlan ? "would be" : "was"} restarted` : "";
  return `${grantWords(outcome)}${restart}`;
}

function grantWords({ kind, plan }: Passed | Planned): string {
  if (plan.kind === "nothing") {
    const words = {
      root: "it is root, and needs no group",
      owner: "it owns the socket, and needs no group",
      member: `it was in group ${plan.socket.gid} already`,
      "other-access": "the kernel lets it in already, by something else than a group",
    };
    return words[plan.reason];
  }
  const [joined, went] = kind === "planned" ? ["would join", "would go"] : ["joined", "went"];
  const { how, group, gid, previousGid } = plan.grant;
  const words = {
    joined: `${joined} group ${group} (${gid})`,
    realigned: `${joined} group ${group}, whose GID ${went} from ${previousGid} to the socket's ${gid}`,
    created: `${joined} the new group ${group} (${gid})`,
  };
  return words[how];
}

/** How strongly that was verified. Why it wasn't is a warning of its own. */
export function proved(outcome: Passed | Planned): string {
  return outcome.kind === "planned" ? "not tried" : provedBy(outcome.proof);
}

/** The one vocabulary of proofs. */
export function provedBy(proof: Pick<Proof, "level" | "tool" | "detail"> | undefined): string {
  switch (proof?.level) {
    case "docker":
      return `proved by ${toolOf({ proof })}`;
    case "api":
      return `proved by a connection (${toolOf({ proof })})`;
    case "access":
      return "proved by the kernel's own check (nothing in the image can connect)";
    case "inferred":
      return "inferred, not verified";
    case undefined:
      return "not verified";
  }
}

/** The program that proved it, and what it said of itself. */
export function toolOf({ proof }: { readonly proof: Pick<Proof, "tool" | "detail"> | undefined }): string {
  return proof === undefined ? "" : [proof.tool, proof.detail].filter(Boolean).join(" ");
}

/** Of a container's main process, once all is done. */
export const MAIN_PROCESS: Readonly<Record<ProcessAccess, string>> = {
  has: "has the group",
  lacks: "lacks the group",
  "needs-none": "needs none",
  unknown: "can't be seen from here",
};

/** What became of a grant that was to be taken back. */
export const REVERTED: Readonly<Record<RevertOutcome, string>> = {
  reverted: "taken back; its main process keeps its groups until it is restarted",
  "nothing-left": "nothing of the grant is left",
  "container-gone": "the container is gone, and the grant with it",
  "left-in-part":
    "taken back as far as it is a grant's; the record also names what no grant adds, and that was left",
};

/** "412 ms", "5.3 s". */
export function duration(ms: number): string {
  const whole = Math.round(ms);
  return whole < 1000 ? `${whole} ms` : `${(whole / 1000).toFixed(1)} s`;
}
