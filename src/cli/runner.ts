import { locateEngine } from "../engine/locate.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { parsePasswd } from "../identity/passwd.ts";
import { closeBridges } from "../runner/acl-lease.ts";
import type { Change } from "../runner/change.ts";
import { runnerState } from "../runner/finding.ts";
import { isMember, type Machine, nameOfUser, readMachine } from "../runner/machine.ts";
import { restartRunner, runnerTitle } from "../runner/restart.ts";
import type { Runner } from "../runner/runners.ts";
import { setUp, undoChanges } from "../runner/setup.ts";
import { listOpeners } from "../runner/socket-users.ts";
import { readAccounts } from "../system/accounts.ts";
import { requireRoot } from "../system/root.ts";
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
  context.output.json({ version: 1, findings, openers: listOpeners(machine) });
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
  const done = { version: 1, dryRun, group: plan.group, gid: plan.gid, changes };
  if (dryRun) {
    context.output.json({ ...done, restarted: [], findings: [] });
    return 0;
  }
  const machine = await readMachine(path, users);
  const stale = machine.runners.filter((runner) => runnerState(runner, machine) === "stale");
  const restarted = options.restart === true ? await restartAll(stale, context) : [];
  const findings = await examine(restarted.length > 0 ? await readMachine(path, users) : machine);
  await show(findings, context);
  context.output.json({ ...done, restarted, findings });
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
  const before = await readMachine(await socketPath(options, context), []).catch(() => undefined);
  const undone = await undoChanges(isMeant, dryRun, context.env, (title) =>
    output.item("change", `${dryRun ? "would take back" : "take back"}: ${title}`),
  );
  const entries = before === undefined || dryRun ? [] : await closeAll(before, users);
  for (const title of entries) output.item("change", `take back: ${title}`);
  if (undone.length + entries.length === 0) output.line("nothing to take back");
  for (const { title } of undone.filter(({ isLeft }) => isLeft)) {
    output.item("warning", `left as it is, for somebody else has changed it since: ${title}`);
  }
  const keeps =
    before === undefined || dryRun ? [] : await runnersThatKeep(before.socket.gid, before.runners);
  const restarted = options.restart === true ? await restartAll(keeps, context) : [];
  for (const runner of options.restart === true ? [] : keeps) {
    output.item("warning", `${runnerTitle(runner)} still has the group: it keeps it until it is restarted`);
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
    if (await closeBridges({ path, uid })) titles.push(`the entry of ${name} in the access list of ${path}`);
  }
  return titles;
}

/** The runners whose processes still have a group that their users aren't in. */
async function runnersThatKeep(gid: number, runners: readonly Runner[]): Promise<readonly Runner[]> {
  const accounts = await readAccounts();
  const users = parsePasswd(accounts.passwd ?? "");
  return runners.filter(({ process }) => {
    const user = users.find(({ uid }) => uid === process?.uid);
    return process?.groups.includes(gid) && user !== undefined && !isMember(user, gid, accounts);
  });
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
  for (const one of runners) {
    const runner = runnerTitle(one);
    output.item("change", `restart ${runner}`);
    try {
      await restartRunner(one);
      restarted.push({ runner, error: null });
    } catch (failure) {
      const { code, message, remedy } = toDoodError(failure);
      output.item("problem", `${message} [${code}]`);
      output.line(`→ ${remedy}`);
      restarted.push({ runner, error: { code, message, remedy } });
    }
  }
  return restarted;
}
