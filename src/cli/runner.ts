import { locateEngine } from "../engine/locate.ts";
import { DoodError } from "../errors.ts";
import { type Finding, runnerState } from "../host/finding.ts";
import { isMember, type Machine, readMachine } from "../host/machine.ts";
import { requireRoot } from "../host/root.ts";
import { restartRunner, runnerTitle } from "../host/runner-restart.ts";
import { setUp, undoSetup } from "../host/setup.ts";
import { examine, show } from "./machine-view.ts";
import type { Context } from "./program.ts";
import type { ExitCode } from "./run.ts";

interface RunnerOptions {
  readonly socket?: string;
  readonly user?: readonly string[];
  readonly group?: string;
  readonly restart?: boolean;
  readonly dryRun?: boolean;
}

/** `dood runner check` */
export async function check(options: RunnerOptions, context: Context): Promise<ExitCode> {
  const machine = await readMachine(await socketPath(options, context), options.user ?? []);
  const findings = await examine(machine);
  await show(findings, context);
  context.output.json({ version: 1, findings });
  return findings.some(({ state }) => state === "problem") ? 1 : 0;
}

/** `dood runner setup` */
export async function setup(options: RunnerOptions, context: Context): Promise<ExitCode> {
  requireRoot();
  const path = await socketPath(options, context);
  const { user: users = [], group = "docker", dryRun = false } = options;
  const changes: string[] = [];
  const plan = await setUp({ path, users, group, dryRun }, context.env, (title) => {
    changes.push(title);
    context.output.item("change", dryRun ? `would ${title}` : title);
  });
  if (changes.length === 0) context.output.line("nothing to change");
  const { restarted, findings } = dryRun
    ? { restarted: [], findings: [] }
    : await restartAndExamine(path, options, context, ["stale"]);
  const { gid } = plan;
  context.output.json({ version: 1, dryRun, group: plan.group, gid, changes, restarted, findings });
  // That a running service waits for its restart is said, and no failure of the set-up.
  const bad = findings.filter(({ about, state }) => about === "user" && state === "problem");
  return bad.length > 0 ? 1 : 0;
}

/** `dood runner undo` */
export async function undo(options: RunnerOptions, context: Context): Promise<ExitCode> {
  requireRoot();
  const { user: users = [], dryRun = false } = options;
  const undone = await undoSetup(users, dryRun, context.env, (title) =>
    context.output.item("change", `${dryRun ? "would take back" : "take back"}: ${title}`),
  );
  if (undone.length === 0) context.output.line("nothing to take back");
  for (const { title } of undone.filter(({ isLeft }) => isLeft)) {
    context.output.item("warning", `left as it is, for somebody else has changed it since: ${title}`);
  }
  const restarted: string[] = [];
  if (options.restart === true && !dryRun) {
    const machine = await readMachine(await socketPath(options, context), users);
    const keeps = machine.runners.filter((runner) => {
      const user = machine.users.find(({ uid }) => uid === runner.process?.uid);
      const isOut = user !== undefined && !isMember(user, machine.socket.gid, machine.accounts);
      return isOut && runnerState(runner, machine) === "has";
    });
    restarted.push(...(await restartAll(keeps, context)));
  }
  context.output.json({ version: 1, dryRun, undone, restarted });
  return undone.some(({ isLeft }) => isLeft) ? 1 : 0;
}

async function socketPath(options: RunnerOptions, { env }: Context): Promise<string> {
  const endpoint = await locateEngine(options.socket, env);
  if (endpoint.kind === "unix") return endpoint.path;
  throw new DoodError(
    "input-invalid",
    "the engine is reached over TCP, where no group counts",
    "Name its socket on this machine: `--socket /var/run/docker.sock`.",
  );
}

async function restartAndExamine(
  path: string,
  options: RunnerOptions,
  context: Context,
  states: readonly string[],
): Promise<{ restarted: readonly string[]; findings: readonly Finding[] }> {
  const machine = await readMachine(path, options.user ?? []);
  const late = machine.runners.filter((runner) => states.includes(runnerState(runner, machine)));
  const restarted = options.restart === true ? await restartAll(late, context) : [];
  const findings = await examine(
    restarted.length > 0 ? await readMachine(path, options.user ?? []) : machine,
  );
  await show(findings, context);
  return { restarted, findings };
}

async function restartAll(runners: Machine["runners"], { output }: Context): Promise<readonly string[]> {
  for (const runner of runners) {
    output.item("change", `restart ${runnerTitle(runner)}`);
    await restartRunner(runner);
  }
  return runners.map(runnerTitle);
}
