import { type GrantRecord, revertGrant } from "../access/revert.ts";
import { connectEngine } from "../engine/docker-engine.ts";
import type { Endpoint } from "../engine/endpoint.ts";
import { toDoodError } from "../errors.ts";
import { log, trace } from "./log.ts";
import { takeRunnerBack } from "./runner-access.ts";
import { loadState } from "./state.ts";

/** The action's post step: takes back what main recorded. A failure here is a warning: the job is over. */
export async function runPost(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const { endpoint, grants } = loadState(env);
    if (endpoint === undefined || grants.length === 0) log.line("nothing to take back in containers");
    else await revertAll(endpoint, grants);
  } catch (failure) {
    warn("cleanup", failure);
  }
  // Last: by it this user reaches the engine.
  await takeRunnerBack(env).catch((failure) => warn("the runner's user", failure));
  return 0;
}

async function revertAll(endpoint: Endpoint, grants: readonly GrantRecord[]): Promise<void> {
  const engine = await connectEngine(endpoint, trace);
  try {
    await Promise.all(grants.map((record) => revert(engine, record)));
  } finally {
    engine.close();
  }
}

async function revert(
  engine: Parameters<typeof revertGrant>[0],
  record: Parameters<typeof revertGrant>[1],
): Promise<void> {
  try {
    const words = {
      reverted: "taken back what was granted; its main process keeps its groups until it is restarted",
      "nothing-left": "nothing of the grant is left",
      "container-gone": "the container is gone, and the grant with it",
    };
    log.line(`${record.label}: ${words[await revertGrant(engine, record)]}`);
  } catch (failure) {
    warn(record.label, failure);
  }
}

function warn(title: string, failure: unknown): void {
  const { code, message, remedy } = toDoodError(failure);
  log.warn(title, `${title}: what was granted could not be taken back: ${message} [${code}]. ${remedy}`);
}
