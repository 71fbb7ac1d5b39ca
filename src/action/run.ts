import { endpointAddress } from "../engine/endpoint.ts";
import { readActionReference } from "../report/action-reference.ts";
import { FileCommands } from "./file-commands.ts";
import { loadInputs } from "./inputs.ts";
import { startJob, vantageOf } from "./job-request.ts";
import { rerunWithSudo } from "./rerun-with-sudo.ts";
import { isOnRunner, letRunnerIn } from "./runner-access.ts";
import { requireJob } from "./sidecar.ts";
import { locateStepEngine } from "./step-engine.ts";

/** The action's main step. Prints what went wrong, and gives the exit code. */
export async function runMain(env: NodeJS.ProcessEnv): Promise<number> {
  const files = new FileCommands(env);
  const reference = readActionReference(env);
  let address = "";
  try {
    const inputs = loadInputs();
    requireJob(inputs, env);
    const endpoint = await locateStepEngine(inputs.socket, env);
    address = endpointAddress(endpoint);
    const onRunner = isOnRunner(inputs, env);
    const place = { vantage: vantageOf(inputs, endpoint), onRunner };
    const asRoot = await rerunWithSudo(endpoint, inputs, place, files, env);
    if (asRoot !== undefined) return asRoot;
    if (onRunner) await letRunnerIn(endpoint, inputs, env);
    const start = await startJob(endpoint, inputs, env);
    // All else is loaded while the engine answers.
    const { grantJob } = await import("./grant-job.ts");
    return await grantJob(start, inputs, { files, reference, env });
  } catch (failure) {
    const { publishFailure } = await import("./publish.ts");
    publishFailure(failure, address, { files, reference });
    return 1;
  }
}
