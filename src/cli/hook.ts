import { join, resolve } from "node:path";
import { DEFAULT_SOCKET } from "../engine/docker-host.ts";
import { locateEngine } from "../engine/locate.ts";
import { DoodError } from "../errors.ts";
import { changesMade, makeChange } from "../runner/apply-change.ts";
import type { Change } from "../runner/change.ts";
import { planHooks } from "../runner/hook-plan.ts";
import { findRunners } from "../runner/runners.ts";
import { stateFolder } from "../system/record.ts";
import { requireRoot } from "../system/root.ts";
import { readSocket } from "../system/socket-file.ts";
import type { Context, ExitCode } from "./context.ts";
import { packageFolder } from "./package.ts";
import { undoAll } from "./undone.ts";

interface HookOptions {
  readonly socket?: string;
  readonly runner?: readonly string[];
  readonly next?: string;
  readonly dryRun?: boolean;
}

const RESTART = "→ Restart the runner: it reads its .env when it starts.";

/** `dood runner hook install` */
export async function installHooks(options: HookOptions, { env, output }: Context): Promise<ExitCode> {
  requireRoot();
  const { dryRun = false } = options;
  const endpoint = await locateEngine(options.socket, env);
  const socket = endpoint.kind === "unix" ? endpoint.path : DEFAULT_SOCKET;
  const installation = { home: findHome(), socket, gid: readSocket(socket).gid, asked: options.next };
  const folders = await foldersMeant(options);
  const changes = folders.flatMap((folder) => planHooks(folder, installation) ?? []);
  for (const change of changes) {
    output.item("change", dryRun ? `would ${change.title}` : change.title);
    if (!dryRun) await makeChange(change, changesMade(stateFolder(env)));
  }
  output.line(changes.length === 0 ? "nothing to change" : RESTART);
  output.json({ version: 1, dryRun, changes: changes.map(({ title }) => title) });
  return 0;
}

/** `dood runner hook uninstall` */
export async function uninstallHooks(options: HookOptions, context: Context): Promise<ExitCode> {
  requireRoot();
  const { dryRun = false } = options;
  const files = options.runner?.map((folder) => join(resolve(folder), ".env"));
  const isMeant = (change: Change) => change.kind === "runner-env" && (files?.includes(change.path) ?? true);
  const undone = await undoAll(isMeant, dryRun, context);
  context.output.line(undone.length === 0 ? "nothing to take back" : RESTART);
  context.output.json({ version: 1, dryRun, undone });
  return undone.some(({ isLeft }) => isLeft) ? 1 : 0;
}

/** The folder that this program is installed in, to stay. */
function findHome(): string {
  const home = packageFolder();
  if (!home.includes("/_npx/")) return home;
  throw new DoodError(
    "input-invalid",
    `npx keeps this program in a cache (${home}), which is emptied some day, and the runner's hooks with it`,
    "Run it from a checkout in /opt, where the runner's user may read it (docs/self-hosted.md).",
  );
}

async function foldersMeant({ runner }: HookOptions): Promise<readonly string[]> {
  if (runner !== undefined) return runner.map((folder) => resolve(folder));
  const folders = (await findRunners([])).flatMap(({ folder }) => folder ?? []);
  if (folders.length > 0) return [...new Set(folders)];
  throw new DoodError(
    "runner-not-found",
    "this machine has no runner as a service (actions.runner.*.service)",
    "Name its folder: `--runner FOLDER`.",
  );
}
