import { endpointAddress } from "../engine/endpoint.ts";
import type { ErrorCode } from "../errors.ts";
import type { SocketCare } from "../grant/apply/socket-policy.ts";
import type { Scene } from "../grant/discover/discovery.ts";
import { isPrivileged, riskWarnings } from "../grant/discover/privilege.ts";
import type { Detection } from "../grant/new-container.ts";
import type { Outcome } from "../grant/outcome.ts";
import { type ProofLevel, weakest } from "../grant/verify/proof-script.ts";
import { opensToEveryone, socketTitle } from "../socket/socket-facts.ts";
import { uptimeMs } from "../system/clock.ts";

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

/** What a report needs to know of the scene. */
type SceneSummary = Pick<Scene, "site" | "nest" | "warnings"> & {
  readonly found: Pick<Scene["found"], "own">;
};

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
  readonly result: "granted" | "nothing-to-do" | "planned" | "refused" | "failed";
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
  readonly proof: ProofLevel | null;
  readonly tool: string;
  readonly changed: boolean;
  readonly warnings: readonly string[];
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly remedy: string;
  readonly durationMs: number;
}

/** Sums a run up. `detection` is undefined where the group of a new container couldn't be found out. */
export function makeReport(
  { site, found, nest, warnings }: SceneSummary,
  care: SocketCare,
  outcomes: readonly Outcome[],
  detection: Detection | undefined,
  policy: { readonly group: string; readonly verify: boolean; readonly dryRun: boolean },
): Report {
  const targets = outcomes.map(targetReport);
  // With no target the run's own connection is the proof: this user's request was answered.
  const levels = targets.length === 0 ? (["api"] as const) : targets.map(({ proof }) => proof);
  const proved = policy.verify && !policy.dryRun ? levels.filter((level) => level !== null) : [];
  const complete = proved.length === levels.length;
  const proof = complete ? (weakest(proved) ?? null) : null;
  const first = targets.find(({ gid }) => gid !== null);
  const gid = detection?.gid ?? first?.gid ?? null;
  const needsNone = detection !== undefined && gid === null;
  return {
    version: 1,
    engine: site.info.title,
    socket: endpointAddress(site.endpoint),
    gid,
    // Over TCP none gives it.
    group: targets.find(({ group }) => group !== "")?.group ?? (needsNone ? "" : policy.group),
    containerOptions: detection?.containerOptions ?? (gid === null ? "" : `--group-add ${gid}`),
    verified: proof !== null && proof !== "inferred" && outcomes.every(({ kind }) => kind === "passed"),
    proof,
    changed: care.repair !== undefined || targets.some(({ changed }) => changed),
    dryRun: policy.dryRun,
    durationMs: Math.round(uptimeMs()),
    dockerInDocker:
      nest === undefined ? null : { container: nest.title, privileged: isPrivileged(nest, found) },
    repair: care.repair ?? "",
    warnings: [...care.warnings, ...warnings, ...riskWarnings(nest, found)],
    targets,
  };
}

function targetReport(outcome: Outcome): TargetReport {
  const { target, container, durationMs } = outcome;
  const base: TargetReport = {
    role: target.role,
    label: target.label,
    id: container?.id ?? target.id,
    name: container?.name ?? "",
    image: container?.image ?? "",
    user: (target.user ?? container?.user) || "root",
    configuredUser: container?.user ?? "",
    mountPath: "",
    socketBefore: "",
    socketAfter: "",
    openToEveryone: false,
    result: "failed",
    group: "",
    gid: null,
    how: "none",
    previousGid: null,
    alsoGains: [],
    losesPrevious: [],
    restarted: false,
    mainProcess: "unknown",
    proof: null,
    tool: "",
    changed: false,
    warnings: [],
    code: null,
    message: "",
    remedy: "",
    durationMs: Math.round(durationMs),
  };
  switch (outcome.kind) {
    case "refused":
      return {
        ...base,
        result: "refused",
        openToEveryone: outcome.refusal.code === "world-writable",
        code: outcome.refusal.code,
        message: outcome.refusal.message,
        remedy: outcome.refusal.remedy,
      };
    case "failed":
      return {
        ...base,
        changed: outcome.changed,
        code: outcome.error.code,
        message: outcome.error.message,
        remedy: outcome.error.remedy,
      };
    case "planned":
      return {
        ...base,
        ...planReport(outcome.plan),
        result: "planned",
        restarted: outcome.plan.restart.kind === "restart",
        mainProcess: outcome.plan.main,
        warnings: outcome.plan.warnings,
      };
    case "passed":
      return {
        ...base,
        ...planReport(outcome.plan),
        socketAfter: socketTitle(outcome.socketAfter),
        openToEveryone: opensToEveryone(outcome.socketAfter),
        result: outcome.changed ? "granted" : "nothing-to-do",
        restarted: outcome.restarted,
        mainProcess: outcome.main,
        proof: outcome.proof?.level ?? null,
        tool:
          outcome.proof === undefined
            ? ""
            : [outcome.proof.tool, outcome.proof.detail].filter(Boolean).join(" "),
        changed: outcome.changed,
        warnings: outcome.warnings,
      };
  }
}

function planReport(plan: Extract<Outcome, { kind: "planned" }>["plan"]) {
  const common = {
    user: plan.userTitle,
    mountPath: plan.mount.path,
    socketBefore: socketTitle(plan.socket),
    openToEveryone: opensToEveryone(plan.socket),
    gid: plan.socket.gid,
  };
  if (plan.kind === "nothing") return { ...common, how: plan.reason };
  const { group, how, previousGid = null, alsoGains, losesPrevious } = plan.grant;
  return { ...common, group, how, previousGid, alsoGains, losesPrevious };
}
