import pLimit from "p-limit";
import { type Detection, detectAddress, detectGrant } from "../access/detection.ts";
import { grantAccess } from "../access/grant.ts";
import { isInContainer } from "../access/open-site.ts";
import type { Outcome } from "../access/outcome.ts";
import { openScene, type Scene } from "../access/scene.ts";
import type { Site } from "../access/site.ts";
import { tendSocket } from "../access/socket-repair.ts";
import type { FoundTarget, TargetRequest } from "../access/targets.ts";
import { endpointAddress, endpointTitle } from "../engine/endpoint.ts";
import type { Engine } from "../engine/engine.ts";
import { locateEngine } from "../engine/locate.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { socketTitle } from "../socket/socket-facts.ts";
import { completeJob } from "./act-job.ts";
import { Channel } from "./channel.ts";
import { elevate } from "./elevation.ts";
import { type Inputs, loadInputs } from "./inputs.ts";
import { log, trace } from "./log.ts";
import { publish, publishFailure } from "./publication.ts";
import { makeReport, type Report } from "./report.ts";
import { isOnRunner, letRunnerIn } from "./runner-access.ts";
import { isSidecar, noticeOfRunner, requireJob, warnOfNoPost } from "./sidecar.ts";
import { isTakenBack, saveGrant } from "./state.ts";

/** Targets handled side by side: beyond it the engine only queues. */
const SIDE_BY_SIDE = 16;

/** The action's main step. Prints what went wrong, and gives the exit code. */
export async function runMain(env: NodeJS.ProcessEnv): Promise<number> {
  const channel = new Channel();
  let socket = "";
  try {
    const inputs = loadInputs();
    requireJob(inputs, env);
    const endpoint = await locateEngine(inputs.socket, env);
    socket = endpointAddress(endpoint);
    const vantage = inputs.job.container !== undefined || isInContainer() ? "container" : "host";
    const onRunner = isOnRunner(inputs, env);
    const elevated = await elevate(endpoint, inputs.allowRootGroup, { vantage, onRunner }, env);
    if (elevated !== undefined) return elevated;
    if (onRunner) await letRunnerIn(endpoint, inputs, channel, env);
    const report = await grantAll(inputs, { endpoint, vantage }, channel, env);
    await publish(report, channel);
    warnOfNoPost(report, inputs, env);
    await channel.warnOfLost(env);
    return report.targets.some(({ code }) => code !== null) ? 1 : 0;
  } catch (failure) {
    await publishFailure(failure, socket, channel);
    return 1;
  }
}

async function grantAll(
  inputs: Inputs,
  place: Pick<Site, "endpoint" | "vantage">,
  channel: Channel,
  env: NodeJS.ProcessEnv,
): Promise<Report> {
  const scene = await openScene(place, (engine) => requestOf(inputs, engine, place, env), trace);
  try {
    const { found } = scene;
    introduce(scene);
    const care = await tendSocket(scene.site, inputs);
    const site: Site = { ...scene.site, socket: care.socket };
    const jobSite: Site = { ...scene.jobSite, socket: care.socket };
    const detected = detect(site, inputs.allowRootGroup);
    const limit = pLimit(SIDE_BY_SIDE);
    const outcomes = await Promise.all(
      found.targets.map((one) =>
        limit(() => handle(one.target.role === "named" ? site : jobSite, one, inputs, channel)),
      ),
    );
    const detection = await detected;
    if (detection instanceof DoodError && outcomes.length === 0) throw detection;
    const known = detection instanceof DoodError ? undefined : detection;
    return makeReport({ ...scene, site }, care, outcomes, known, inputs);
  } finally {
    scene.close();
  }
}

async function requestOf(
  inputs: Inputs,
  engine: Engine,
  { endpoint }: Pick<Site, "endpoint">,
  env: NodeJS.ProcessEnv,
): Promise<TargetRequest> {
  const job = await completeJob(engine, inputs.job, env);
  noticeOfRunner(job, env);
  // In the job container docker connects where this run does; the sidecar is told where.
  const here = endpoint.kind === "unix" ? endpoint.path : undefined;
  const jobSocket = isSidecar(env) ? env["SETUP_DOOD_JOB_SOCKET"] : here;
  return {
    job: job.container,
    services: job.services,
    named: inputs.containers,
    user: inputs.user,
    ...(jobSocket === undefined ? {} : { jobSocket }),
  };
}

async function handle(
  site: Site,
  { target, container }: FoundTarget,
  inputs: Inputs,
  channel: Channel,
): Promise<Outcome> {
  if (container instanceof DoodError) {
    return { kind: "failed", target, container: undefined, durationMs: 0, error: container, changed: false };
  }
  return grantAccess(site, target, container, inputs, (edited, { id }, edits) => {
    const { endpoint } = site;
    if (isTakenBack(inputs.cleanup, edited)) saveGrant(channel, { id, label: edited.label, edits, endpoint });
  });
}

async function detect(site: Site, allowRootGroup: boolean): Promise<Detection | DoodError> {
  return detectAddress(site) ?? (await detectGrant(site, allowRootGroup).catch(toDoodError));
}

function introduce({ site, found }: Scene): void {
  const { info, endpoint, socket } = site;
  const [owner, mode] = socket.kind === "unix" ? socketTitle(socket.facts).split(" ") : [];
  const facts = owner === undefined ? "" : `, owner ${owner}, mode ${mode}`;
  log.line(`${info.title} at ${endpointTitle(endpoint)}${facts}`);
  const { targets, passedOver } = found;
  if (targets.length === 0)
    log.line("no target: this job has no container that mounts the socket; detection only");
  if (passedOver.length > 0) log.line(`services without the socket, left alone: ${passedOver.join(", ")}`);
}
