import { loadInputs } from "./inputs.ts";
import { log } from "./log.ts";
import { rerunPostWithSudo } from "./rerun-with-sudo.ts";
import { isRunnerLetIn, takeRunnerBack } from "./runner-access.ts";
import { loadGrants } from "./saved-grants.ts";
import { locateStepEngine } from "./step-engine.ts";

/** The action's post step: takes back what main recorded. A failure here is a warning: the job is over. */
export async function runPost(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    if (await revertGrants(env)) return 0;
  } catch (failure) {
    log.notTakenBack("cleanup", failure);
  }
  // Last: by it this user reaches the engine.
  await takeRunnerBack(env).catch((failure) => log.notTakenBack("the runner's user", failure));
  return 0;
}

/** True if all of post was done by a run of its own as root. */
async function revertGrants(env: NodeJS.ProcessEnv): Promise<boolean> {
  const records = loadGrants(env);
  if (records.length === 0) {
    if (!isRunnerLetIn(env)) log.line("nothing to take back");
    return false;
  }
  const inputs = loadInputs();
  // Found anew: a saved address would be whatever a step of this job has written there.
  const endpoint = await locateStepEngine(inputs.socket, env);
  if (await rerunPostWithSudo(endpoint, env)) return true;
  const { revertJob } = await import("./revert-job.ts");
  await revertJob(endpoint, inputs, records, env);
  return false;
}
