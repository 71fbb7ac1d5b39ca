import { endpointTitle } from "../engine/endpoint.ts";
import type { Engine } from "../engine/engine.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { tendSocket } from "../grant/apply/socket-policy.ts";
import type { Contact } from "../grant/contact.ts";
import { completeJob } from "../grant/discover/act.ts";
import { openScene, type Scene } from "../grant/discover/discovery.ts";
import type { FoundTarget, TargetRequest } from "../grant/discover/targets.ts";
import { type Detection, detectAddress, detectGrant } from "../grant/new-container.ts";
import type { Outcome } from "../grant/outcome.ts";
import { sideBySide } from "../grant/side-by-side.ts";
import type { Site } from "../grant/site.ts";
import { makeReport, type Report } from "../report/report.ts";
import { socketTitle } from "../socket/socket-facts.ts";
import type { Channel } from "./file-commands.ts";
import type { Inputs } from "./inputs.ts";
import { log, trace } from "./log.ts";
import { publish } from "./publish.ts";
import { isSidecar, noticeOfRunner, warnOfNoPost } from "./sidecar.ts";
import { isTakenBack, saveGrant } from "./state.ts";

/** Where a job's containers are reached from. */
type Place = Contact & Pick<Site, "endpoint" | "vantage">;

/** Gives this job's containers, and those that `containers` names, their grants; tells of it; gives the exit code. */
export async function grantJob(
  place: Place,
  inputs: Inputs,
  channel: Channel,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const report = await grantAll(place, inputs, channel, env);
  await publish(report, channel);
  warnOfNoPost(report, inputs, env);
  channel.warnOfLost(env);
  return report.targets.some(({ code }) => code !== null) ? 1 : 0;
}

const loadGrant = () => import("../grant/grant.ts");

async function grantAll(
  place: Place,
  inputs: Inputs,
  channel: Channel,
  env: NodeJS.ProcessEnv,
): Promise<Report> {
  const { container, services } = inputs.job;
  // Loaded while the engine answers, and not where there is nothing to grant.
  if (container !== undefined || services.length + inputs.containers.length > 0) void loadGrant();
  const scene = await openScene(place, (engine) => requestOf(inputs, engine, place, env), trace);
  try {
    const { found } = scene;
    introduce(scene);
    const care = await tendSocket(scene.site, inputs);
    const site: Site = { ...scene.site, socket: care.socket };
    const jobSite: Site = { ...scene.jobSite, socket: care.socket };
    const detected = detect(site, inputs.allowRootGroup);
    const outcomes = await sideBySide(found.targets, (one) =>
      handle(one.target.role === "named" ? site : jobSite, one, inputs, channel),
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

async function handle(site: Site, found: FoundTarget, inputs: Inputs, channel: Channel): Promise<Outcome> {
  const { grantAccess } = await loadGrant();
  return grantAccess(site, found, inputs, (edited, { id }, edits) => {
    const { endpoint } = site;
    if (isTakenBack(inputs.cleanup, edited)) saveGrant(channel, { id, label: edited.label, edits, endpoint });
  });
}

async function detect(site: Site, allowRootGroup: boolean): Promise<Detection | DoodError> {
  return detectAddress(site) ?? (await detectGrant(site, allowRootGroup).catch(toDoodError));
}

function introduce({ site, found, nest }: Scene): void {
  const { info, endpoint, socket } = site;
  const [owner, mode] = socket.kind === "unix" ? socketTitle(socket.facts).split(" ") : [];
  const facts = owner === undefined ? "" : `, owner ${owner}, mode ${mode}`;
  log.line(`${info.title} at ${endpointTitle(endpoint)}${facts}`);
  const { targets, passedOver } = found;
  // With Docker in Docker it may mount one, which is not docker's.
  if (targets.length === 0 && nest === undefined)
    log.line("no target: this job has no container that mounts the socket; detection only");
  if (passedOver.length > 0) log.line(`services without the socket, left alone: ${passedOver.join(", ")}`);
}
