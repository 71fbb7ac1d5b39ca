import { readFile, realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readSocket } from "../access/site.ts";
import { locateEngine } from "../engine/locate.ts";
import { DoodError } from "../errors.ts";
import { NEXT_HOOK } from "../hook/hand-over.ts";
import type { Change } from "../host/change.ts";
import { withVariables } from "../host/env-file.ts";
import { listProcesses } from "../host/process-list.ts";
import { requireRoot } from "../host/root.ts";
import { findRunners, runnerFolder } from "../host/runners.ts";
import { makeAll } from "../host/setup.ts";
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
  const path = endpoint.kind === "unix" ? endpoint.path : "/var/run/docker.sock";
  const { gid } = await readSocket(path);
  const folders = options.runner ?? (await runnerFolders());
  if (folders.length === 0) {
    throw new DoodError(
      "runner-not-found",
      "no runner runs on this machine",
      "Name its folder: `--runner FOLDER`.",
    );
  }
  const home = join(await realpath(process.argv[1] ?? "."), "../../..");
  const changes = await Promise.all(
    folders.map((folder) => planEnvFile(resolve(folder), home, path, gid, options.next)),
  );
  const titles: string[] = [];
  await makeAll(changes.flat(), options.dryRun ?? false, env, (title) => {
    titles.push(title);
    output.item("change", options.dryRun === true ? `would ${title}` : title);
  });
  output.line(
    titles.length === 0 ? "nothing to change" : "→ Restart the runner: it reads its .env when it starts.",
  );
  output.json({ version: 1, dryRun: options.dryRun ?? false, changes: titles });
  return 0;
}

async function runnerFolders(): Promise<readonly string[]> {
  const runners = await findRunners(await listProcesses());
  const folders = await Promise.all(runners.map(({ process }) => process && runnerFolder(process)));
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

async function planEnvFile(
  folder: string,
  home: string,
  socket: string,
  gid: number,
  asked: string | undefined,
): Promise<readonly Change[]> {
  const path = join(folder, ".env");
  const before = await readFile(path, "utf8").catch(() => null);
  const has = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(before ?? "")?.[1];
  const own = join(home, "dist/hook/index.js");
  const there = has("ACTIONS_RUNNER_CONTAINER_HOOKS");
  const next = asked ?? (there === undefined || there === own ? has(NEXT_HOOK) : there);
  if (next === undefined) {
    throw new DoodError(
      "input-invalid",
      `no container hook is set in ${path}, so that there is none to hand the work to`,
      "Install the official docker hook (github.com/actions/runner-container-hooks/releases), and name its index.js with --next.",
    );
  }
  const after = withVariables(before ?? "", {
    ACTIONS_RUNNER_CONTAINER_HOOKS: own,
    [NEXT_HOOK]: asked === undefined ? next : resolve(next),
    // A hook of the owner's own stays.
    ACTIONS_RUNNER_HOOK_JOB_STARTED:
      has("ACTIONS_RUNNER_HOOK_JOB_STARTED") ?? join(home, "hooks/job-started.sh"),
    SETUP_DOOD_SOCKET: socket,
    SETUP_DOOD_SOCKET_GID: String(gid),
  });
  return after === before ? [] : [{ kind: "file", title: `name the hooks in ${path}`, path, before, after }];
}
