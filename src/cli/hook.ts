import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { DEFAULT_SOCKET } from "../engine/docker-host.ts";
import { locateEngine } from "../engine/locate.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { NEXT_HOOK } from "../hook/run-next-hook.ts";
import { type Change, type FileChange, planFile } from "../runner/change.ts";
import { variableIn, withVariables } from "../runner/env-file.ts";
import { findRunners } from "../runner/runners.ts";
import { makeAll, undoChanges } from "../runner/setup.ts";
import { listProcesses } from "../system/processes.ts";
import { requireRoot } from "../system/root.ts";
import { readSocket } from "../system/socket-file.ts";
import { packageFolder } from "./package.ts";
import type { Context } from "./program.ts";
import type { ExitCode } from "./run.ts";

interface HookOptions {
  readonly socket?: string;
  readonly runner?: readonly string[];
  readonly next?: string;
  readonly dryRun?: boolean;
}

/** `dood runner hook install` */
export async function installHooks(options: HookOptions, { env, output }: Context): Promise<ExitCode> {
  requireRoot();
  const endpoint = await locateEngine(options.socket, env);
  const path = endpoint.kind === "unix" ? endpoint.path : DEFAULT_SOCKET;
  const { gid } = readSocket(path);
  const home = findHome();
  const changes: Change[] = [];
  for (const folder of await foldersMeant(options)) {
    const change = await planHooks(folder, { home, socket: path, gid, asked: options.next });
    if (change.after === change.before) continue;
    for (const name of HOOKS) await requireReadable(variableIn(change.after, name), folder);
    changes.push(change);
  }
  const titles: string[] = [];
  await makeAll(changes, options.dryRun ?? false, env, (title) => {
    titles.push(title);
    output.item("change", options.dryRun === true ? `would ${title}` : title);
  });
  output.line(titles.length === 0 ? "nothing to change" : RESTART);
  output.json({ version: 1, dryRun: options.dryRun ?? false, changes: titles });
  return 0;
}

/** `dood runner hook uninstall` */
export async function uninstallHooks(options: HookOptions, { env, output }: Context): Promise<ExitCode> {
  requireRoot();
  const files = options.runner?.map(envFile);
  const isMeant = (change: Change) =>
    change.kind === "file" && change.variables !== undefined && (files?.includes(change.path) ?? true);
  const dryRun = options.dryRun ?? false;
  const undone = await undoChanges(isMeant, dryRun, env, (title) =>
    output.item("change", `${dryRun ? "would take back" : "take back"}: ${title}`),
  );
  output.line(undone.length === 0 ? "nothing to take back" : RESTART);
  output.json({ version: 1, dryRun, undone });
  return 0;
}

const RESTART = "→ Restart the runner: it reads its .env when it starts.";
/** The variables that name a program which the runner runs. */
const HOOKS = ["ACTIONS_RUNNER_CONTAINER_HOOKS", NEXT_HOOK, "ACTIONS_RUNNER_HOOK_JOB_STARTED"] as const;

/** The folder that this program is installed in, to stay. */
function findHome(): string {
  const home = packageFolder();
  if (!home.includes("/_npx/")) return home;
  throw new DoodError(
    "input-invalid",
    `npx keeps this program in a cache (${home}), which is emptied some day, and the runner's hooks with it`,
    "Install it to stay, where the runner's user may read it: `npm install --global setup-dood`, or a checkout in /opt. Then run that one.",
  );
}

async function foldersMeant({ runner }: HookOptions): Promise<readonly string[]> {
  if (runner !== undefined) return runner.map((folder) => resolve(folder));
  const folders = (await findRunners(await listProcesses())).map(({ folder }) => folder);
  const found = [...new Set(folders.filter((folder) => folder !== undefined))];
  if (found.length > 0) return found;
  throw new DoodError(
    "runner-not-found",
    "there is no runner on this machine, neither running nor as a service",
    "Name its folder: `--runner FOLDER`.",
  );
}

function envFile(folder: string): string {
  return join(resolve(folder), ".env");
}

interface Installation {
  readonly home: string;
  readonly socket: string;
  readonly gid: number;
  /** The hook that is to do the work; undefined for the one that is set already. */
  readonly asked: string | undefined;
}

/** @throws DoodError `input-invalid` */
async function planHooks(folder: string, { home, socket, gid, asked }: Installation): Promise<FileChange> {
  const path = envFile(folder);
  const own = join(home, "dist/hook/index.js");
  const variables = (before: string | null) => {
    const there = variableIn(before, "ACTIONS_RUNNER_CONTAINER_HOOKS");
    const next = asked ?? (there === undefined || there === own ? variableIn(before, NEXT_HOOK) : there);
    if (next === undefined) {
      throw new DoodError(
        "input-invalid",
        `no container hook is set in ${path}, so that there is none to hand the work to`,
        "Install the official docker hook (github.com/actions/runner-container-hooks/releases), and name its index.js with --next.",
      );
    }
    return {
      ACTIONS_RUNNER_CONTAINER_HOOKS: own,
      [NEXT_HOOK]: asked === undefined ? next : resolve(next),
      // A hook of the owner's own stays.
      ACTIONS_RUNNER_HOOK_JOB_STARTED:
        variableIn(before, "ACTIONS_RUNNER_HOOK_JOB_STARTED") ?? join(home, "hooks/job-started.sh"),
      SETUP_DOOD_SOCKET: socket,
      SETUP_DOOD_SOCKET_GID: String(gid),
    };
  };
  const change = await planFile(path, `name the hooks in ${path}`, (before) =>
    withVariables(before ?? "", variables(before)),
  );
  return { ...change, variables: Object.keys(variables(change.before)) };
}

/**
 * Asserts that a runner's user may read a hook: else each of its jobs would fail.
 * @throws DoodError `input-invalid`
 */
async function requireReadable(hook: string | undefined, folder: string): Promise<void> {
  const { uid, gid } = await stat(folder);
  const ids = ["--reuid", String(uid), "--regid", String(gid), "--clear-groups"];
  const done = await promisify(execFile)("setpriv", [...ids, "test", "-r", hook ?? ""]).catch(toDoodError);
  if (!(done instanceof DoodError)) return;
  throw new DoodError(
    "input-invalid",
    `the owner of ${folder} (uid ${uid}), whose runner it is, can't read the hook ${hook}`,
    "Correct its path, or put it where every user may read it, for example below /opt: the runner fails each job whose hook it can't read.",
  );
}
