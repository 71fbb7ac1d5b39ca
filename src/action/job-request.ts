import { hostname } from "node:os";
import { connectEngine } from "../engine/docker-engine.ts";
import type { Endpoint } from "../engine/endpoint.ts";
import type { JobRequest, Start } from "../grant/discover/discovery.ts";
import type { WorkspaceRequest } from "../grant/discover/workspace.ts";
import { readSharedSocket, type Vantage } from "../grant/shared-socket.ts";
import { isSidecar } from "../report/action-reference.ts";
import { readMountTable } from "../system/mount-table.ts";
import { platformOf } from "../system/platform.ts";
import { isInContainer, linkTarget } from "../system/socket-file.ts";
import type { Inputs } from "./inputs.ts";
import { trace } from "./log.ts";

/** What a step of a job asks for: its own containers, and those that its inputs name. */
export function requestOf(
  inputs: Inputs,
  { endpoint }: Pick<Start, "endpoint">,
  env: NodeJS.ProcessEnv,
): JobRequest {
  // In the job container docker connects where this run does; the sidecar is told where.
  const here = endpoint.kind === "unix" ? endpoint.path : undefined;
  const jobSocket = isSidecar(env) ? env["SETUP_DOOD_JOB_SOCKET"] : here;
  return {
    job: inputs.job,
    named: inputs.containers,
    users: inputs.users,
    ...(jobSocket === undefined ? {} : { jobSocket }),
    act: env["ACT"] ? { id: env["GITHUB_JOB"] ?? "" } : undefined,
  };
}

/** The workspace that the runner gave this job, and who asks where it is. */
export async function workspaceRequestOf(env: NodeJS.ProcessEnv): Promise<WorkspaceRequest> {
  const path = env["GITHUB_WORKSPACE"] ?? "";
  return {
    path,
    realPath: linkTarget(path),
    isSidecar: isSidecar(env),
    isAct: Boolean(env["ACT"]),
    mounts: await readMountTable(),
    hostname: hostname(),
  };
}

/** Where this step runs: in (or beside) the job container, or on the engine's machine. */
export function vantageOf({ job }: Pick<Inputs, "job">, endpoint: Endpoint): Vantage {
  const path = endpoint.kind === "unix" ? endpoint.path : undefined;
  return job.container !== undefined || isInContainer(path) ? "container" : "host";
}

/** @throws DoodError as readSharedSocket does, and `engine-tls` */
export async function startJob(
  endpoint: Endpoint,
  inputs: Pick<Inputs, "job">,
  env: NodeJS.ProcessEnv,
): Promise<Start> {
  const socket = readSharedSocket(endpoint, vantageOf(inputs, endpoint), platformOf(process.platform, env));
  const engine = await connectEngine(endpoint, trace);
  // Asked for at once, because everybody needs it and it takes the engine a while; who needs it gets the failure too.
  engine.info().catch(() => {});
  return { engine, endpoint, socket, trace };
}
