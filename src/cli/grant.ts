import { endpointAddress } from "../engine/endpoint.ts";
import { enforceSocketPolicy } from "../grant/apply/socket-policy.ts";
import { isPrivileged, riskWarnings } from "../grant/discover/docker-in-docker.ts";
import { findTargets, NO_CONTAINERS } from "../grant/discover/targets.ts";
import { grantAccess } from "../grant/grant.ts";
import { detectNewContainer } from "../grant/new-container.ts";
import type { Policy } from "../grant/plan/policy.ts";
import type { Progress } from "../grant/progress.ts";
import { sideBySide } from "../grant/side-by-side.ts";
import { makeReport } from "../report/json.ts";
import { denialOf, grantOf, type RunResult, warningsOf } from "../report/run-result.ts";
import { sentence } from "../report/sentence.ts";
import { uptimeMs } from "../system/clock.ts";
import type { Context, ExitCode } from "./context.ts";
import { openEngine } from "./engine.ts";
import { machineJournal } from "./grants.ts";
import type { Output } from "./output.ts";
import { CAUTIOUS } from "./policy.ts";

interface GrantOptions {
  readonly socket?: string;
  readonly user?: string;
  readonly group: string;
  readonly restart?: boolean;
  readonly allowRootGroup?: boolean;
  readonly dryRun?: boolean;
}

/** `dood grant` */
export async function grant(
  named: readonly string[],
  options: GrantOptions,
  { env, output }: Context,
): Promise<ExitCode> {
  const policy: Policy = {
    ...CAUTIOUS,
    group: options.group,
    allowRootGroup: options.allowRootGroup ?? false,
    restartServices: options.restart === true ? "always" : CAUTIOUS.restartServices,
    dryRun: options.dryRun ?? false,
  };
  using opened = await openEngine(options.socket, env);
  const check = await enforceSocketPolicy(opened, policy);
  const shared = { ...opened, socket: check.socket };
  const { engine, info, endpoint } = shared.connection;
  const request = { job: NO_CONTAINERS, named, users: { all: options.user, single: {} } };
  const { targets } = await findTargets(engine, request, () => shared.socket.hostPaths);
  const progress: Progress = {
    waiting: ({ label }, what) => output.line(`${label}: waiting for ${what}`),
  };
  const context = { shared, policy, journal: machineJournal(env), progress };
  const { dindHost } = shared;
  const run: RunResult = {
    engine: info.title,
    address: endpointAddress(endpoint),
    dindHost: dindHost && { title: dindHost.title, privileged: isPrivileged(dindHost, []) },
    check,
    outcomes: await sideBySide(targets, (one) => grantAccess(context, one)),
    newContainer: await detectNewContainer(shared, policy.allowRootGroup),
    warnings: [...check.warnings, ...riskWarnings(dindHost, [])],
    policy,
    durationMs: uptimeMs(),
  };
  print(run, output);
  return run.outcomes.some((outcome) => denialOf(outcome) !== undefined) ? 1 : 0;
}

function print(run: RunResult, output: Output): void {
  for (const warning of run.warnings) output.item("warning", warning);
  for (const outcome of run.outcomes) {
    const { label } = outcome.target;
    const denial = denialOf(outcome);
    output.item(denial === undefined ? "ok" : "problem", sentence(outcome));
    if (denial !== undefined) output.line(`→ ${denial.remedy} [${denial.code}]`);
    for (const warning of warningsOf(outcome)) output.item("warning", `${label}: ${warning}`);
    const { alsoGains = [] } = grantOf(outcome) ?? {};
    if (alsoGains.length > 0) {
      const names = alsoGains.join(", ");
      output.item("warning", `${label}: the group's other members may use docker too: ${names}`);
    }
  }
  output.json(makeReport(run));
}
