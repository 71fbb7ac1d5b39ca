import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chown, cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { execute, type Finished } from "./engine.ts";
import { translate } from "./folders.ts";
import type { Job } from "./runner.ts";
import { parseCommands, parseKeyValues, type WorkflowCommand } from "./workflow-command.ts";

/** What the runner knows after a step that runs an action. */
export interface StepResult {
  readonly code: number;
  /** Everything that was printed, stdout before stderr. */
  readonly log: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A step whose main part has run. */
export interface Step extends StepResult {
  /** What the main part has saved for the post part. */
  readonly state: Readonly<Record<string, string>>;
  /** Runs the action's post part, as the runner does at the end of the job. `forged` was saved by another step. */
  post(forged?: Readonly<Record<string, string>>): Promise<StepResult>;
}

export interface StepOptions {
  /** Values under `with:`; the others get their defaults from action.yml. */
  readonly with?: Readonly<Record<string, string>>;
  /** Values under `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told of the process of the main part. */
  readonly onStart?: (process: ChildProcess) => void;
}

const REPOSITORY = join(import.meta.dirname, "../../..");

/** Runs this repository's action as a step of a job: on the runner's machine, or in its job container. */
export async function uses(job: Job, options: StepOptions = {}): Promise<Step> {
  const action = await readAction();
  const folder = await checkedOut(job);
  const environment = { ...options.env, ...inputsOf(action, job, options.with ?? {}) };
  const main = await runPart(job, join(folder, action.main), environment, options.onStart);
  return {
    ...main,
    post: (forged = {}) => {
      const saved = Object.entries({ ...main.state, ...forged });
      const state = Object.fromEntries(saved.map(([key, value]) => [`STATE_${key}`, value]));
      return runPart(job, join(folder, action.post), { ...environment, ...state });
    },
  };
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly main: string;
  readonly post: string;
}

async function readAction(): Promise<Action> {
  const { inputs, runs } = parse(await readFile(join(REPOSITORY, "action.yml"), "utf8"));
  if (runs.using !== "node24") throw new Error(`the bed has no runtime ${runs.using}`);
  return { inputs, main: runs.main, post: runs.post };
}

const checkOuts = new WeakMap<Job, Promise<string>>();

/** As the runner does it: once a job. */
function checkedOut(job: Job): Promise<string> {
  const done = checkOuts.get(job) ?? checkOut(job);
  checkOuts.set(job, done);
  return done;
}

/** Puts what the runner would download of the action below `_actions`. */
async function checkOut(job: Job): Promise<string> {
  const folder = join(job.folders.actions, "owner/setup-dood/v1");
  for (const path of ["action.yml", "package.json", "dist"]) {
    await cp(join(REPOSITORY, path), join(folder, path), { recursive: true });
  }
  return folder;
}

/** As `Handler.AddInputsToEnvironment`. Throws on an input that action.yml lacks. */
export function inputsOf(
  action: Pick<Action, "inputs">,
  job: Job,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  const inputs = Object.entries(action.inputs).map(([name, { default: value = "" }]) => {
    const key = `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
    return [key, given[name] ?? evaluate(String(value), job)];
  });
  return Object.fromEntries(inputs);
}

/** Evaluates the one expression that a default of action.yml may hold. */
function evaluate(value: string, job: Job): string {
  if (/^\$\{\{\s*toJSON\(job\)\s*\}\}$/.test(value)) return job.context;
  if (value.includes("${{")) throw new Error(`the bed can't evaluate ${value}`);
  return value;
}

const FILE_COMMANDS = {
  GITHUB_OUTPUT: "set_output_",
  GITHUB_STATE: "save_state_",
  GITHUB_STEP_SUMMARY: "step_summary_",
  GITHUB_ENV: "set_env_",
  GITHUB_PATH: "add_path_",
} as const;

function runPart(
  job: Job,
  script: string,
  environment: Readonly<Record<string, string>>,
  onStart?: (process: ChildProcess) => void,
): Promise<PartResult> {
  return withFileCommands(job, environment, (env) =>
    job.hasContainer ? inContainer(job, script, env, onStart) : onMachine(job, script, env, onStart),
  );
}

export type PartResult = StepResult & { readonly state: Readonly<Record<string, string>> };

/** Gives a program the runner's files and variables, and reads what it left in them. */
export async function withFileCommands(
  job: Job,
  environment: Readonly<Record<string, string>>,
  run: (env: Readonly<Record<string, string>>) => Promise<Finished>,
): Promise<PartResult> {
  const suffix = randomUUID();
  const inFolder = (prefix: string) => join(job.folders.temp, "_runner_file_commands", prefix + suffix);
  const files = Object.entries(FILE_COMMANDS).map(([key, prefix]) => [key, inFolder(prefix)] as const);
  for (const [, path] of files) {
    await writeFile(path, "", { mode: 0o644 });
    await chown(path, job.runnerUid, job.runnerUid);
  }

  const env = { ...environment, ...context(job), ...Object.fromEntries(files) };
  const finished = await run(env);
  const read = (key: keyof typeof FILE_COMMANDS) => readFile(inFolder(FILE_COMMANDS[key]), "utf8");
  return {
    code: finished.code,
    log: finished.stdout + finished.stderr,
    commands: parseCommands(finished.stdout),
    outputs: parseKeyValues(await read("GITHUB_OUTPUT")),
    state: parseKeyValues(await read("GITHUB_STATE")),
    summary: await read("GITHUB_STEP_SUMMARY"),
  };
}

/** A value that must never be printed. */
export const SECRET = "ghs_0123456789abcdefSECRET";

function context({ folders }: Job): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__setup-dood",
    GITHUB_ACTION_REPOSITORY: "owner/setup-dood",
    GITHUB_ACTION_REF: "v1",
    GITHUB_JOB: "build",
    GITHUB_REPOSITORY: "owner/repository",
    GITHUB_RUN_ID: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_OS: "Linux",
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: "bed",
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: join(folders.workspace, ".."),
    ACTIONS_RUNTIME_TOKEN: SECRET,
  };
}

function onMachine(
  job: Job,
  script: string,
  env: Readonly<Record<string, string>>,
  onStart?: (process: ChildProcess) => void,
): Promise<Finished> {
  const { PATH, HOME } = process.env;
  const usual = job.bed.socket === "/var/run/docker.sock";
  const engine = usual ? {} : { DOCKER_HOST: `unix://${job.bed.socket}` };
  const node = join(job.folders.externals, "node24/bin/node");
  const user = job.runnerUid === 0 ? {} : { uid: job.runnerUid };
  return execute(node, [script], {
    env: { PATH, HOME, ...engine, ...env },
    cwd: job.folders.workspace,
    ...user,
    ...(onStart === undefined ? {} : { onStart }),
  });
}

/** As `ContainerStepHost`: the runner asks the container for its distribution to choose a node. */
async function inContainer(
  job: Job,
  script: string,
  env: Readonly<Record<string, string>>,
  onStart?: (process: ChildProcess) => void,
): Promise<Finished> {
  const release = await job.engine.run(["exec", job.container, "sh", "-c", "cat /etc/*release | grep ^ID"]);
  const runtime = /alpine/i.test(release.stdout) ? "node24_alpine" : "node24";
  const node = join(job.folders.externals, runtime, "bin/node");
  return job.exec(
    [node, script].map((path) => translate(job.folders, path)),
    env,
    onStart,
  );
}
