import { cp } from "node:fs/promises";
import { inject } from "vitest";
import { parse } from "yaml";
import { uses } from "./action.ts";
import type { ContainerSpec, ImageName } from "./containers.ts";
import { execute, type Finished } from "./engine.ts";
import { Job } from "./runner.ts";
import type { Sidecar } from "./sidecar.ts";

/** What of a workflow the bed can run: jobs with containers, and steps that run a script or setup-dood. */
interface Workflow {
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

interface WorkflowJob {
  readonly defaults?: { readonly run: { readonly "working-directory": string } };
  readonly container?: WorkflowContainer;
  readonly services?: Readonly<Record<string, WorkflowContainer>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}

interface WorkflowContainer {
  readonly image: string;
  readonly options?: string;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly if?: "always()";
}

export interface RunOptions {
  /** Stand-ins for the images that the workflow names. */
  readonly images: Readonly<Record<string, ImageName>>;
  readonly sidecar: Sidecar;
  /** The folder that actions/checkout gives. */
  readonly repository?: string;
  /** More variables for scripts. */
  readonly env?: Readonly<Record<string, string>>;
  /** Leaves out the steps of setup-dood: what happens without it. */
  readonly withoutAction?: true;
}

type Outputs = Readonly<Record<string, string>>;
type OutputsOf = Record<string, { readonly outputs: Outputs }>;

/** How a workflow ended: everything that its steps printed, and whether all of them succeeded. */
export interface WorkflowResult {
  readonly succeeded: boolean;
  readonly log: string;
}

/**
 * Runs a workflow as the runner does, its jobs in the order of the text, up to the first step that fails. What the
 * bed can't do as the runner does, it refuses.
 */
export async function runWorkflow(text: string, options: RunOptions): Promise<WorkflowResult> {
  const { jobs }: Workflow = parse(text);
  const needs: OutputsOf = {};
  const logs: string[] = [];
  for (const [name, spec] of Object.entries(jobs)) {
    const done = await runJob(spec, needs, options);
    logs.push(done.log);
    if (!done.succeeded) return { succeeded: false, log: logs.join("\n") };
    needs[name] = { outputs: done.outputs };
  }
  return { succeeded: true, log: logs.join("\n") };
}

async function runJob(
  spec: WorkflowJob,
  needs: OutputsOf,
  options: RunOptions,
): Promise<WorkflowResult & { readonly outputs: Outputs }> {
  const contexts = { needs, steps: {} as OutputsOf, job: {} };
  const make = ({ image, options: own, volumes = [], ports = [] }: WorkflowContainer): ContainerSpec => ({
    image: standIn(image, options),
    volumes: volumes.map((volume) =>
      volume.replace(/^\/var\/run\/docker\.sock(?=:)/, inject("bed").socketSource),
    ),
    ports,
    ...(own === undefined ? {} : { options: evaluate(own, contexts) }),
  });
  const services = Object.entries(spec.services ?? {}).map(([name, service]) => [name, make(service)]);
  await using job = await Job.start({
    ...(spec.container === undefined ? {} : { container: make(spec.container) }),
    services: Object.fromEntries(services),
  });
  contexts.job = JSON.parse(job.context);
  let log = "";
  let succeeded = true;
  const folder = spec.defaults?.run["working-directory"] ?? ".";
  for (const step of spec.steps) {
    if (!succeeded && step.if !== "always()") continue;
    const done = await runStep({ ...step, run: `cd ${folder}\n${step.run}` }, job, contexts, options);
    log += done.log;
    if (step.id !== undefined) contexts.steps[step.id] = { outputs: done.outputs };
    succeeded &&= done.code === 0;
  }
  const outputs = Object.entries(spec.outputs ?? {}).map(([name, value]) => [
    name,
    evaluate(value, contexts),
  ]);
  return { succeeded, log, outputs: Object.fromEntries(outputs) };
}

function standIn(image: string, { images }: RunOptions): ImageName {
  const found = images[image];
  if (found === undefined) throw new Error(`the bed has no stand-in for the image ${image}`);
  return found;
}

async function runStep(
  { uses: action, with: given = {}, run = "" }: WorkflowStep,
  job: Job,
  contexts: unknown,
  { sidecar, withoutAction, repository, env = {} }: RunOptions,
): Promise<{ readonly code: number; readonly log: string; readonly outputs: Outputs }> {
  const own = { "OWNER/setup-dood@v1": uses, "OWNER/setup-dood/sidecar@v1": sidecar.uses.bind(sidecar) };
  if (action === undefined) {
    const { code, stdout, stderr } = await runScript(evaluate(run, contexts), job, env);
    return { code, log: stdout + stderr, outputs: {} };
  }
  if (action in own) {
    const use = own[action as keyof typeof own];
    return withoutAction ? NOTHING_DONE : use(job, { with: given });
  }
  if (!action.startsWith("actions/checkout@") || repository === undefined) {
    throw new Error(`the bed can't run ${action}`);
  }
  await cp(repository, job.folders.workspace, { recursive: true });
  return NOTHING_DONE;
}

const NOTHING_DONE = { code: 0, log: "", outputs: {} };

/** With the shells that the runner takes where a step names none (`ScriptHandler.cs`). */
function runScript(script: string, job: Job, env: Readonly<Record<string, string>>): Promise<Finished> {
  if (job.hasContainer) return job.exec(["sh", "-e", "-c", script], env);
  const { PATH, HOME } = process.env;
  const socket = { DOCKER_HOST: `unix://${job.bed.socket}` };
  return execute("bash", ["-e", "-c", script], {
    env: { PATH, HOME, ...socket, ...env },
    cwd: job.folders.workspace,
  });
}

/** Expressions that only name a value. One that isn't there is empty, as on GitHub. */
function evaluate(text: string, contexts: unknown): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, path: string) => {
    const value = path.split(".").reduce<unknown>((from, key) => {
      if (typeof from !== "object" || from === null) return undefined;
      return (from as Readonly<Record<string, unknown>>)[key];
    }, contexts);
    return typeof value === "string" ? value : "";
  });
}
