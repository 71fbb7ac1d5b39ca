import { locateEngine } from "../engine/locate.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { closeLeases } from "../runner/acl-lease.ts";
import { changesMade, makeChange } from "../runner/apply-change.ts";
import type { Change } from "../runner/change.ts";
import { findKeepers } from "../runner/group-keepers.ts";
import { type Machine, nameOfUser, readHolders, readMachine } from "../runner/machine.ts";
import { processesTitle, restartByHand, runnerState } from "../runner/process-access.ts";
import { restartRunner } from "../runner/restart.ts";
import type { Runner } from "../runner/runners.ts";
import { planSetup } from "../runner/setup-plan.ts";
import { socketUsers } from "../runner/socket-users.ts";
import { readAccounts } from "../system/accounts.ts";
import { requireNotMounted } from "../system/own-socket.ts";
import { stateFolder } from "../system/record.ts";
import { requireRoot } from "../system/root.ts";
import type { Context, ExitCode } from "./context.ts";
import { examine, show } from "./machine-view.ts";
import { undoAll } from "./undone.ts";

interface RunnerOptions {
  readonly socket?: string;
  readonly user?: readonly string[];
  readonly group?: string;
  readonly restart?: boolean;
  readonly dryRun?: boolean;
}

/** `dood runner check` */
export async function check(options: RunnerOptions, context: Context): Promise<ExitCode> {
  const { user: users = [] } = options;
  const machine = await readMachine({ path: await socketPath(options, context), users, group: "docker" });
  const findings = await examine(machine, context.env);
  await show(findings, context);
  context.output.json({ version: 1, findings, openers: socketUsers(machine) });
  return findings.some(({ state }) => state === "problem") ? 1 : 0;
}

/** `dood runner setup` */
export async function setup(options: RunnerOptions, context: Context): Promise<ExitCode> {
  requireRoot();
  const { env, output } = context;
  const path = await socketPath(options, context);
  const { user: users = [], group = "docker", dryRun = false } = options;
  const question = { path, users, group };
  const plan = planSetup(await readMachine(question), group);
  for (const change of plan.changes) if (change.kind === "socket-group") requireNotMounted(change.path);
  for (const change of plan.changes) {
    output.item("change", dryRun ? `would ${change.title}` : change.title);
    if (!dryRun) await makeChange(change, changesMade(stateFolder(env)));
  }
  if (plan.changes.length === 0) output.line("nothing to change");
  const changes = plan.changes.map(({ title }) => title);
  const done = { version: 1, dryRun, group: plan.group, gid: plan.gid, changes };
  if (dryRun) {
    output.json({ ...done, restarted: [], findings: [] });
    return 0;
  }
  const machine = await readMachine(question);
  const stale = machine.runners.filter((runner) => runnerState(runner, machine) === "stale");
  const restarted = options.restart === true ? await restartAll(stale, context) : [];
  const findings = await examine(restarted.length > 0 ? await readMachine(question) : machine, env);
  await show(findings, context);
  output.json({ ...done, restarted, findings });
  // That a running service waits for its restart is said, and no failure of the set-up.
  const bad = findings.some(({ about, state }) => about === "user" && state === "problem");
  return bad || restarted.some(({ error }) => error !== null) ? 1 : 0;
}

/** `dood runner undo` */
export async function undo(options: RunnerOptions, context: Context): Promise<ExitCode> {
  requireRoot();
  const { dryRun = false } = options;
  const { output } = context;
  const accounts = await readAccounts();
  const users = options.user?.map((user) => (/^\d+$/.test(user) ? nameOfUser(Number(user), accounts) : user));
  const isMeant = (change: Change) =>
    users === undefined ||
    (change.kind === "accounts" && change.user !== undefined && users.includes(change.user));
  // The socket's group may change by it. Without an engine there is nothing to compare, but all to be taken back.
  const path = await socketPath(options, context);
  const before = await readMachine({ path, users: [], group: "docker" }).catch(() => undefined);
  const undone = await undoAll(isMeant, dryRun, context);
  const entries = before === undefined || dryRun ? [] : await closeAll(before, users);
  for (const title of entries) output.item("change", `take back: ${title}`);
  if (undone.length + entries.length === 0) output.line("nothing to take back");
  const keeps =
    before === undefined || dryRun
      ? { runners: [], others: [] }
      : findKeepers(before, await readHolders(before));
  const restarted = options.restart === true ? await restartAll(keeps.runners, context) : [];
  for (const { unit } of options.restart === true ? [] : keeps.runners) {
    output.item("warning", `${unit} still has the group: it keeps it until it is restarted`);
    output.line(`→ sudo systemctl restart ${unit}`);
  }
  for (const { name, processes } of keeps.others) {
    output.item(
      "warning",
      `${processesTitle(processes)} of ${name} still has the group, until started again`,
    );
    output.line(`→ ${restartByHand(name, processes)}`);
  }
  output.json({ version: 1, dryRun, undone, entries, restarted });
  return undone.some(({ isLeft }) => isLeft) || restarted.some(({ error }) => error !== null) ? 1 : 0;
}

/** What a job's access list still lets in, by the user's entry: its membership, of which that is a part, is taken back. */
async function closeAll(
  { path, acl, accounts }: Machine,
  users: readonly string[] | undefined,
): Promise<readonly string[]> {
  const titles: string[] = [];
  for (const { uid } of acl?.users ?? []) {
    const name = nameOfUser(uid, accounts);
    if (users !== undefined && !users.includes(name)) continue;
    const result = await closeLeases({ path, uid });
    if (result === "closed") titles.push(`the entry of ${name} in the access list of ${path}`);
  }
  return titles;
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

/** A runner that was to be restarted; `error` is null where it was. */
interface Restarted {
  readonly runner: string;
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string } | null;
}

/** One that can't be restarted now, because it is busy say, keeps none of the others from it. */
async function restartAll(runners: readonly Runner[], { output }: Context): Promise<readonly Restarted[]> {
  const restarted: Restarted[] = [];
  for (const runner of runners) {
    output.item("change", `restart ${runner.unit}`);
    try {
      await restartRunner(runner);
      restarted.push({ runner: runner.unit, error: null });
    } catch (failure) {
      const { code, message, remedy } = toDoodError(failure);
      output.item("problem", `${message} [${code}]`);
      output.line(`→ ${remedy}`);
      restarted.push({ runner: runner.unit, error: { code, message, remedy } });
    }
  }
  return restarted;
}
