import { toDoodError } from "../errors.ts";
import { revertGrant } from "../grant/apply/revert.ts";
import { log, trace } from "./log.ts";
import { elevatePost } from "./rerun-with-sudo.ts";
import { takeRunnerBack } from "./runner-access.ts";
import { loadGrants, type SavedGrant } from "./state.ts";

/** The action's post step: takes back what main recorded. A failure here is a warning: the job is over. */
export async function runPost(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const grants = loadGrants(env);
    if (await elevatePost(grants, env)) return 0;
    if (grants.length === 0) log.line("nothing to take back in containers");
    await revertAll(grants);
  } catch (failure) {
    warn("cleanup", failure);
  }
  // Last: by it this user reaches the engine.
  await takeRunnerBack(env).catch((failure) => warn("the runner's user", failure));
  return 0;
}

/** Several engines where one of them runs in a container of the job. */
async function revertAll(grants: readonly SavedGrant[]): Promise<void> {
  const byEngine = Map.groupBy(grants, ({ endpoint }) => JSON.stringify(endpoint));
  await Promise.all(
    [...byEngine.values()].map(async ([first, ...others]) => {
      if (first === undefined) return;
      const { connectEngine } = await import("../engine/docker-engine.ts");
      const engine = await connectEngine(first.endpoint, trace);
      try {
        await Promise.all([first, ...others].map((record) => revert(engine, record)));
      } finally {
        engine.close();
      }
    }),
  );
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

function warn(about: string, failure: unknown): void {
  const { code, message, remedy } = toDoodError(failure);
  log.warn(`${about}: what was granted could not be taken back: ${message} [${code}]. ${remedy}`);
}
