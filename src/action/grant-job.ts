import { endpointAddress, endpointTitle } from "../engine/endpoint.ts";
import { DoodError } from "../errors.ts";
import { enforceSocketPolicy } from "../grant/apply/socket-policy.ts";
import { type Discovery, discover, type Start } from "../grant/discover/discovery.ts";
import { isPrivileged, riskWarnings } from "../grant/discover/docker-in-docker.ts";
import { locateWorkspace } from "../grant/discover/workspace.ts";
import { detectNewContainer } from "../grant/new-container.ts";
import { passOverUnknownUsers, withoutSocket } from "../grant/passed-over.ts";
import type { Progress } from "../grant/progress.ts";
import { sideBySide } from "../grant/side-by-side.ts";
import { denialOf, type RunResult } from "../report/run-result.ts";
import { socketTitle } from "../socket/socket-facts.ts";
import { uptimeMs } from "../system/clock.ts";
import { changedGroupWarnings } from "./changed-group.ts";
import type { Inputs } from "./inputs.ts";
import { requestOf, workspaceRequestOf } from "./job-request.ts";
import { log } from "./log.ts";
import { type Publishing, publish } from "./publish.ts";
import { noticeOfRunner, warnOfNoPost } from "./sidecar.ts";
import { stateJournal } from "./state.ts";

/** Where a step of a job tells of itself, and what it is told. */
export interface Step extends Publishing {
  readonly env: NodeJS.ProcessEnv;
}

const progress: Progress = {
  waiting: ({ label }, what) => log.line(`${label}: waiting for ${what}`),
};

const loadGrant = () => import("../grant/grant.ts");

/** Gives this job's containers, and those that `containers` names, their grants; tells of it; gives the exit code. */
export async function grantJob(start: Start, inputs: Inputs, step: Step): Promise<number> {
  const { container, services } = inputs.job;
  // Loaded while the engine answers, and not if there is nothing to grant.
  if (container !== undefined || services.length + inputs.containers.length > 0) void loadGrant();
  using discovery = await discover(start, requestOf(inputs, start, step.env));
  introduce(discovery, step.env);
  requireTarget(discovery, inputs);
  const locating = workspaceRequestOf(step.env).then((request) => locateWorkspace(discovery, request));
  const run = await grantAll(discovery, inputs, step);
  publish(run, await locating, step);
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
  // With Docker in Docker it may mount one, which is not docker's.
  if (found.targets.length === 0 && dindHost === undefined)
    log.line("no target: this job has no container that mounts the socket; detection only");
}

/** @throws DoodError `container-not-found` if a user was asked for, and there is no container to look for one */
function requireTarget(
  { found, dindHost, containers }: Discovery,
  { users, containers: named }: Inputs,
): void {
  if (users.all === undefined || found.targets.length > 0 || dindHost !== undefined) return;
  const services = found.passedOver.map(({ target }) => target.label).join(", ");
  const looked = [
    containers.container === undefined ? "no job container" : "",
    services === "" ? "no services" : `no service that mounts the socket (${services} doesn't)`,
    named.length === 0 ? "nothing in the input `containers`" : "",
  ];
  throw new DoodError(
    "container-not-found",
    `the input \`user\` (${users.all}) is about no container: this job has ${looked.filter(Boolean).join(", ")}`,
    "Mount the socket in the container that it is about (`volumes:`), or name that in `containers`. The user of the runner itself needs a membership on its machine (`dood runner setup`).",
  );
}

async function grantAll(discovery: Discovery, inputs: Inputs, { files }: Step): Promise<RunResult> {
  const { found, dindHost, warnings } = discovery;
  const [check, changed] = await Promise.all([
    enforceSocketPolicy(discovery.docker, inputs),
    changedGroupWarnings(discovery.docker.socket),
  ]);
  const { hostPaths } = discovery.job.socket;
  const docker = { ...discovery.docker, socket: check.socket };
  const job = { ...discovery.job, socket: { ...check.socket, hostPaths } };
  const detecting = detectNewContainer(docker, inputs.allowRootGroup);
  const granted = await sideBySide(found.targets, async (one) => {
    const shared = one.target.role === "named" ? docker : job;
    const journal = stateJournal(files, inputs.cleanup);
    const { grantAccess } = await loadGrant();
    return grantAccess({ shared, policy: inputs, journal, progress }, one);
  });
  // With Docker in Docker the engine's own container needs no socket of its own.
  const left = found.passedOver.filter(({ target }) => target.label !== dindHost?.service);
  const outcomes = [...passOverUnknownUsers(granted), ...left.map(withoutSocket)];
  const newContainer = await detecting;
  if (newContainer.kind === "failed" && granted.length === 0) throw newContainer.error;
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
      ...changed,
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
