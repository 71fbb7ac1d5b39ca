import type { ErrorCode } from "../errors.ts";
import type { Outcome } from "../grant/outcome.ts";
import type { Processes } from "../grant/plan/processes.ts";
import type { ProofLevel } from "../grant/verify/proof-script.ts";
import { socketTitle } from "../socket/socket-facts.ts";
import {
  containerOptionsOf,
  denialOf,
  gidOf,
  groupOf,
  isChanged,
  isOpenToEveryone,
  isVerified,
  proofOf,
  type RunResult,
  warningsOf,
} from "./run-result.ts";
import { toolOf, userOf } from "./sentence.ts";

/** The `report` output. Its schema is docs/report.schema.json; a field's meaning never changes within a version. */
export interface Report {
  readonly version: 1;
  readonly engine: string;
  readonly socket: string;
  readonly gid: number | null;
  readonly group: string;
  readonly containerOptions: string;
  readonly verified: boolean;
  readonly proof: ProofLevel | null;
  readonly changed: boolean;
  readonly dryRun: boolean;
  readonly durationMs: number;
  /** Where the engine itself runs in a container: which, and whether that is privileged (null: can't be seen). */
  readonly dockerInDocker: { readonly container: string; readonly privileged: boolean | null } | null;
  /** What was repaired about the socket itself; empty where nothing was. */
  readonly repair: string;
  /** About the socket itself. */
  readonly warnings: readonly string[];
  readonly targets: readonly TargetReport[];
}

export interface TargetReport {
  readonly role: "job" | "service" | "named";
  readonly label: string;
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly user: string;
  readonly configuredUser: string;
  readonly mountPath: string;
  readonly socketBefore: string;
  readonly socketAfter: string;
  readonly openToEveryone: boolean;
  readonly result: "granted" | "nothing-to-do" | "planned" | "refused" | "failed" | "passed-over";
  readonly group: string;
  readonly gid: number | null;
  readonly how: "joined" | "realigned" | "created" | "root" | "owner" | "member" | "let-in" | "none";
  /** The GID that a realigned group had. */
  readonly previousGid: number | null;
  /** Other members of a realigned group: they may use docker too. */
  readonly alsoGains: readonly string[];
  /** All its members: they lose the previous GID, and what belongs to that. */
  readonly losesPrevious: readonly string[];
  readonly restarted: boolean;
  readonly mainProcess: "has" | "lacks" | "needs-none" | "unknown";
  /** The user's processes that can't use the socket: they keep the groups they were started with. */
  readonly lackingProcesses: readonly { readonly pid: number; readonly name: string; readonly uid: number }[];
  readonly proof: ProofLevel | null;
  readonly tool: string;
  readonly changed: boolean;
  readonly warnings: readonly string[];
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly remedy: string;
  readonly durationMs: number;
}

/** Made last: nothing that people read is made of it. */
export function makeReport(run: RunResult): Report {
  const { outcomes, policy, dindHost } = run;
  return {
    version: 1,
    engine: run.engine,
    socket: run.address,
    gid: gidOf(run) ?? null,
    group: groupOf(run),
    containerOptions: containerOptionsOf(run),
    verified: isVerified(run),
    proof: proofOf(run) ?? null,
    changed: isChanged(run),
    dryRun: policy.dryRun,
    durationMs: Math.round(run.durationMs),
    dockerInDocker:
      dindHost === undefined ? null : { container: dindHost.title, privileged: dindHost.privileged },
    repair: run.check.repair ?? "",
    warnings: run.warnings,
    targets: outcomes.map(targetReport),
  };
}

function targetReport(outcome: Outcome): TargetReport {
  const { target, container } = outcome;
  const denial = outcome.kind === "passed-over" ? outcome.refusal : denialOf(outcome);
  return {
    role: target.role,
    label: target.label,
    id: container?.id ?? target.id,
    name: container?.name ?? "",
    image: container?.image ?? "",
    user: userOf(outcome),
    configuredUser: container?.user ?? "",
    ...socketFields(outcome),
    openToEveryone: isOpenToEveryone(outcome),
    result: resultOf(outcome),
    ...grantFields(outcome),
    ...processFields(outcome),
    changed: "changed" in outcome && outcome.changed,
    warnings: warningsOf(outcome),
    code: denial?.code ?? null,
    message: denial?.message ?? "",
    remedy: denial?.remedy ?? "",
    durationMs: Math.round(outcome.durationMs),
  };
}

function resultOf(outcome: Outcome): TargetReport["result"] {
  if (outcome.kind !== "passed") return outcome.kind;
  return outcome.changed ? "granted" : "nothing-to-do";
}

function socketFields(outcome: Outcome): Pick<TargetReport, "mountPath" | "socketBefore" | "socketAfter"> {
  if (!("plan" in outcome)) return { mountPath: "", socketBefore: "", socketAfter: "" };
  const { mount, socket } = outcome.plan;
  return {
    mountPath: mount.path,
    socketBefore: socketTitle(socket),
    socketAfter: outcome.kind === "passed" ? socketTitle(outcome.socketAfter) : "",
  };
}

type GrantFields = "group" | "gid" | "how" | "previousGid" | "alsoGains" | "losesPrevious";

function grantFields(outcome: Outcome): Pick<TargetReport, GrantFields> {
  const none = {
    group: "",
    gid: null,
    how: "none",
    previousGid: null,
    alsoGains: [],
    losesPrevious: [],
  } as const;
  if (!("plan" in outcome)) return none;
  const { plan } = outcome;
  const gid = plan.socket.gid;
  if (plan.kind === "nothing") {
    // The name that version 1 of the report has for it.
    return { ...none, gid, how: plan.reason === "other-access" ? "let-in" : plan.reason };
  }
  const { group, how, previousGid = null, alsoGains, losesPrevious } = plan.grant;
  return { group, gid, how, previousGid, alsoGains, losesPrevious };
}

type ProcessFields = "mainProcess" | "lackingProcesses";

function processesIn(processes: Processes | undefined): Pick<TargetReport, ProcessFields> {
  const lacking = processes?.lacking ?? [];
  return {
    mainProcess: processes?.main ?? "unknown",
    lackingProcesses: lacking.map(({ pid, name, uid }) => ({ pid, name, uid })),
  };
}

function processFields(outcome: Outcome): Pick<TargetReport, "restarted" | ProcessFields | "proof" | "tool"> {
  switch (outcome.kind) {
    case "planned": {
      const { restart, processes } = outcome.plan;
      return { restarted: restart.kind === "restart", ...processesIn(processes), proof: null, tool: "" };
    }
    case "passed":
      return {
        restarted: outcome.restarted,
        ...processesIn(outcome.processes),
        proof: outcome.proof?.level ?? null,
        tool: toolOf(outcome),
      };
    default:
      return { restarted: false, ...processesIn(undefined), proof: null, tool: "" };
  }
}
