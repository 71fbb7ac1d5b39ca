import type { Engine } from "../engine/engine.ts";
import { toDoodError } from "../errors.ts";
import { revertGrant } from "../grant/apply/revert.ts";
import type { GrantRecord } from "../grant/journal.ts";
import { REVERTED } from "../report/sentence.ts";
import { log, trace } from "./log.ts";
import { rerunPostWithSudo } from "./rerun-with-sudo.ts";
import { takeRunnerBack } from "./runner-access.ts";
import { loadGrants, type SavedGrant } from "./state.ts";

/** The action's post step: takes back what main recorded. A failure here is a warning: the job is over. */
export async function runPost(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const grants = loadGrants(env);
    if (await rerunPostWithSudo(grants, env)) return 0;
    if (grants.length === 0) log.line("nothing to take back in containers");
    await revertAll(grants);
  } catch (failure) {
    warn("cleanup", failure);
  }
  // Last: by it this user reaches the engine.
  await takeRunnerBack(env).catch((failure) => warn("the runner's user", failure));
  return 0;
}

/** Several engines if one of them runs in a container of the job. */
async function revertAll(grants: readonly SavedGrant[]): Promise<void> {
  const byEngine = Map.groupBy(grants, ({ endpoint }) => JSON.stringify(endpoint));
  await Promise.all(
    [...byEngine.values()].map(async ([first, ...others]) => {
      if (first === undefined) return;
      const { connectEngine } = await import("../engine/docker-engine.ts");
      using engine = await connectEngine(first.endpoint, trace);
      await Promise.all([first, ...others].map((record) => revert(engine, record)));
    }),
  );
}

async function revert(engine: Engine, record: GrantRecord): Promise<void> {
  try {
    log.line(`${record.label}: ${REVERTED[await revertGrant(engine, record)]}`);
  } catch (failure) {
    warn(record.label, failure);
  }
}

function warn(about: string, failure: unknown): void {
  const { code, message, remedy } = toDoodError(failure);
  log.warn(`${about}: what was granted could not be taken back: ${message} [${code}]. ${remedy}`);
}
