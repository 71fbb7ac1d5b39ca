import { endpointAddress, endpointTitle } from "../engine/endpoint.ts";
import type { DoodError } from "../errors.ts";
import { enforceSocketPolicy } from "../grant/apply/socket-policy.ts";
import { type Discovery, discover, type Start } from "../grant/discover/discovery.ts";
import { isPrivileged, riskWarnings } from "../grant/discover/docker-in-docker.ts";
import { detectNewContainer } from "../grant/new-container.ts";
import { sideBySide } from "../grant/side-by-side.ts";
import { denialOf, type RunResult } from "../report/run-result.ts";
import { socketTitle } from "../socket/socket-facts.ts";
import { uptimeMs } from "../system/clock.ts";
import type { Inputs } from "./inputs.ts";
import { requestOf } from "./job-request.ts";
import { log } from "./log.ts";
import { type Publishing, publish } from "./publish.ts";
import { noticeOfRunner, warnOfNoPost } from "./sidecar.ts";
import { stateJournal } from "./state.ts";

/** Where a step of a job tells of itself, and what it is told. */
export interface Step extends Publishing {
  readonly env: NodeJS.ProcessEnv;
}

const loadGrant = () => import("../grant/grant.ts");

/** Gives this job's containers, and those that `containers` names, their grants; tells of it; gives the exit code. */
export async function grantJob(start: Start, inputs: Inputs, step: Step): Promise<number> {
  const { container, services } = inputs.job;
  // Loaded while the engine answers, and not if there is nothing to grant.
  if (container !== undefined || services.length + inputs.containers.length > 0) void loadGrant();
  using discovery = await discover(start, requestOf(inputs, start, step.env));
  introduce(discovery, step.env);
  const run = await grantAll(discovery, inputs, step);
  publish(run, step);
  warnOfNoPost(run, inputs, step.env);
  step.files.warnOfLost();
  return run.outcomes.some((outcome) => denialOf(outcome) !== undefined) ? 1 : 0;
}

function introduce(
  { docker, found, dindHost, containers, isHiddenByAct }: Discovery,
  env: NodeJS.ProcessEnv,
): void {
  if (isHiddenByAct) {
    log.notice(
      "act doesn't name this job's containers, and this step doesn't run in one of its job containers: name the containers that it is about with the input `containers`",
    );
  }
  noticeOfRunner(containers, env);
  const { info, endpoint } = docker.connection;
  const [owner, mode] = docker.socket.kind === "unix" ? socketTitle(docker.socket.facts).split(" ") : [];
  const facts = owner === undefined ? "" : `, owner ${owner}, mode ${mode}`;
  log.line(`${info.title} at ${endpointTitle(endpoint)}${facts}`);
  const { targets, passedOver } = found;
  // With Docker in Docker it may mount one, which is not docker's.
  if (targets.length === 0 && dindHost === undefined)
    log.line("no target: this job has no container that mounts the socket; detection only");
  if (passedOver.length > 0) log.line(`services without the socket, left alone: ${passedOver.join(", ")}`);
}

async function grantAll(discovery: Discovery, inputs: Inputs, { files }: Step): Promise<RunResult> {
  const { found, dindHost, warnings } = discovery;
  const check = await enforceSocketPolicy(discovery.docker, inputs);
  const { hostPaths } = discovery.job.socket;
  const docker = { ...discovery.docker, socket: check.socket };
  const job = { ...discovery.job, socket: { ...check.socket, hostPaths } };
  const detecting = detectNewContainer(docker, inputs.allowRootGroup);
  const outcomes = await sideBySide(found.targets, async (one) => {
    const shared = one.target.role === "named" ? docker : job;
    const journal = stateJournal(files, inputs.cleanup);
    const { grantAccess } = await loadGrant();
    return grantAccess({ shared, policy: inputs, journal }, one);
  });
  const newContainer = await detecting;
  if (newContainer.kind === "failed" && outcomes.length === 0) throw newContainer.error;
  const { info, endpoint } = docker.connection;
  return {
    engine: info.title,
    address: endpointAddress(endpoint),
    dindHost:
      dindHost === undefined
        ? undefined
        : { title: dindHost.title, privileged: isPrivileged(dindHost, found.own) },
    newContainer,
    check,
    outcomes,
    warnings: [
      ...check.warnings,
      ...warnings,
      ...riskWarnings(dindHost, found.own),
      // A refusal says what is wrong with the socket; beside access it would surprise.
      ...(newContainer.kind === "failed" && outcomes.some(({ kind }) => kind === "passed")
        ? [unknownOptions(newContainer.error)]
        : []),
    ],
    policy: inputs,
    durationMs: uptimeMs(),
  };
}

function unknownOptions({ message, remedy }: DoodError): string {
  return `the outputs \`gid\` and \`container-options\` stay empty: ${message}. ${remedy}`;
}
