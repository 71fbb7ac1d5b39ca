import type { ContainerFacts } from "../src/engine/engine.ts";
import type { DoodError } from "../src/errors.ts";
import type { Failed, Outcome, Passed, Planned, Refused } from "../src/grant/outcome.ts";
import type { GroupGrant } from "../src/grant/plan/membership.ts";
import type { EditPlan, NothingToDo } from "../src/grant/plan/plan.ts";
import { refuse } from "../src/grant/plan/refusal.ts";
import type { Target } from "../src/grant/plan/target.ts";
import type { RunResult } from "../src/report/run-result.ts";
import { observation } from "./unit/grant/plan/observations.ts";

/** A target and its container, with the given differences from a service `agent` of the image `x`. */
export interface About {
  readonly target?: Partial<Target>;
  readonly container?: Partial<ContainerFacts>;
  readonly durationMs?: number;
}

function about({ target, container, durationMs = 412 }: About) {
  const seen = observation({ ...(target ? { target } : {}), container: { image: "x", ...container } });
  return { target: seen.target, container: seen.container, durationMs };
}

const SOCKET = { uid: 0, gid: 118, mode: 0o660 };

const DECIDED = {
  user: { uid: 1001, gid: 1001, groups: [118, 1001], home: "/", name: "app", groupsFromFile: true },
  userTitle: "app",
  mount: { path: "/var/run/docker.sock", source: "/run/docker.sock", isForeign: false },
  socket: SOCKET,
  processes: { main: "has", lacking: [], others: [] },
  restart: { kind: "none" },
  warnings: [],
} as const;

/** The plan that gives app the socket's group. */
export function editPlan(grant: Partial<GroupGrant> = {}, changes: Partial<EditPlan> = {}): EditPlan {
  const whole: GroupGrant = {
    kind: "grant",
    group: "docker",
    gid: 118,
    how: "created",
    edits: [],
    user: DECIDED.user,
    alsoGains: [],
    losesPrevious: [],
    ...grant,
  };
  return { ...DECIDED, kind: "edit", grant: whole, edits: whole.edits, ...changes };
}

/** The plan for a user who has access already. */
export function nothingToDo(reason: NothingToDo["reason"], changes: Partial<NothingToDo> = {}): NothingToDo {
  return {
    ...DECIDED,
    kind: "nothing",
    reason,
    processes: { main: "needs-none", lacking: [], others: [] },
    ...changes,
  };
}

export function passed(changes: Partial<Omit<Passed, keyof About>> & About = {}): Passed {
  return {
    kind: "passed",
    plan: editPlan(),
    changed: true,
    restarted: false,
    processes: { main: "has", lacking: [], others: [] },
    proof: { level: "docker", tool: "docker", detail: "version 28.2.2" },
    socketAfter: SOCKET,
    warnings: [],
    ...changes,
    ...about(changes),
  };
}

export function planned(changes: Partial<Omit<Planned, keyof About>> & About = {}): Planned {
  return { kind: "planned", plan: editPlan(), ...changes, ...about(changes) };
}

export function refused(
  code: Refused["refusal"]["code"],
  message: string,
  remedy: string,
  changes: About = {},
): Refused {
  return { kind: "refused", refusal: refuse(code, message, remedy), ...about(changes) };
}

export function failed(error: DoodError, changes: About = {}): Failed {
  return { kind: "failed", error, changed: false, ...about(changes) };
}

/** A run with these outcomes, and nothing to remark on but the given differences. */
export function runResult(outcomes: readonly Outcome[], more: Partial<RunResult> = {}): RunResult {
  return {
    engine: "Docker 28.2.2",
    address: "/var/run/docker.sock",
    dindHost: undefined,
    newContainer: { kind: "group", gid: 118, options: "--group-add 118" },
    check: {},
    warnings: [],
    outcomes,
    policy: { group: "docker", verify: true, dryRun: false },
    durationMs: 640,
    ...more,
  };
}
