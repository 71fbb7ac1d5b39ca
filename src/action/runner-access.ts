import { randomUUID } from "node:crypto";
import type { Endpoint } from "../engine/endpoint.ts";
import { DoodError } from "../errors.ts";
import { isSidecar } from "../report/action-reference.ts";
import type { AclLease } from "../runner/acl-lease.ts";
import { isDenied } from "../system/self.ts";
import type { FileCommands } from "./file-commands.ts";
import type { Inputs } from "./inputs.ts";
import { log } from "./log.ts";

/** Set by {@link announceRunner} for the run through sudo: whose access the job's next steps need, and for which job. */
const RUNNER_UID = "SETUP_DOOD_RUNNER_UID";
const HOLDER = "SETUP_DOOD_BRIDGE_HOLDER";
const STATE = "bridge";

/**
 * Whether this user is the runner's own: the job has no container of its own. The runner may itself be a
 * container. act has no runner, and its job containers aren't named.
 */
export function isOnRunner({ job }: Pick<Inputs, "job">, env: NodeJS.ProcessEnv): boolean {
  return job.container === undefined && !env["ACT"] && !isSidecar(env);
}

/**
 * What the run through sudo is told. Recorded for post before that starts: whoever cancels the job ends this process,
 * but not what runs as root, which would let the user in when post has already been.
 */
export function announceRunner(
  path: string,
  dryRun: boolean,
  files: FileCommands,
): Readonly<Record<string, string>> {
  const lease: AclLease = { path, uid: process.getuid?.() ?? 0, holder: randomUUID() };
  if (!dryRun) files.state(STATE, JSON.stringify(lease));
  return { [RUNNER_UID]: String(lease.uid), [HOLDER]: lease.holder };
}

/**
 * In the run through sudo where the job runs on the runner itself: lets the runner's user in, for good by its group,
 * and at once by the socket's access list.
 * @throws DoodError `acl-unavailable`, and as a machine's set-up does
 */
export async function letRunnerIn(
  endpoint: Endpoint,
  { group, dryRun }: { readonly group: string; readonly dryRun: boolean },
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const uid = Number(env[RUNNER_UID] ?? 0);
  if (endpoint.kind === "tcp" || uid === 0) return;
  if (dryRun) {
    log.line(
      `would let the runner's user (uid ${uid}) into the socket's group, and at once by its access list`,
    );
    return;
  }
  const { lendSocket } = await import("./runner-lease.ts");
  await lendSocket({ path: endpoint.path, uid, holder: env[HOLDER] }, group, env);
  log.line(
    `✓ the runner's user (uid ${uid}) may use docker in this job's next steps by the socket's access list; from the runner's next restart on by its group`,
  );
}

/** Asserts, in the runner's own process, that it is let in now: access(2), as the kernel has it. */
export function requireLetIn(path: string): void {
  if (!isDenied(path)) return;
  throw new DoodError(
    "proof-denied",
    `the kernel still denies this user ${path}`,
    "Restart the runner, which then has the group.",
  );
}

/** Whether main has recorded for post that the runner's user was let in. */
export function isRunnerLetIn(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env[`STATE_${STATE}`]);
}

/** In post: takes the access list's entry back, through sudo where this user isn't root. */
export async function takeRunnerBack(env: NodeJS.ProcessEnv): Promise<void> {
  const text = env[`STATE_${STATE}`];
  if (text === undefined || !isRunnerLetIn(env)) return;
  if (process.getuid?.() !== 0) {
    const { runAsRoot } = await import("../system/sudo.ts");
    await runAsRoot(env, [process.execPath, process.argv[1] ?? ""], { [`STATE_${STATE}`]: text });
    return;
  }
  const { returnSocket } = await import("./runner-lease.ts");
  log.line(
    (await returnSocket(text))
      ? "the socket's access list is as it was; the user stays in the group"
      : "another job of this user still needs the socket's access list: left to that one",
  );
}
