import { connectEngine } from "../engine/docker-engine.ts";
import { endpointAddress } from "../engine/endpoint.ts";
import { locateEngine } from "../engine/locate.ts";
import { readSharedSocket } from "../grant/shared-socket.ts";
import { readActionReference } from "../report/action-reference.ts";
import { platformOf } from "../system/platform.ts";
import { isInContainer } from "../system/socket-file.ts";
import { FileCommands } from "./file-commands.ts";
import { loadInputs } from "./inputs.ts";
import { trace } from "./log.ts";
import { rerunWithSudo } from "./rerun-with-sudo.ts";
import { isOnRunner, letRunnerIn } from "./runner-access.ts";
import { requireJob } from "./sidecar.ts";

/** The action's main step. Prints what went wrong, and gives the exit code. */
export async function runMain(env: NodeJS.ProcessEnv): Promise<number> {
  const files = new FileCommands(env);
  const reference = readActionReference(env);
  let address = "";
  try {
    const inputs = loadInputs();
    requireJob(inputs, env);
    const endpoint = await locateEngine(inputs.socket, env);
    address = endpointAddress(endpoint);
    const vantage = inputs.job.container !== undefined || isInContainer() ? "container" : "host";
    const onRunner = isOnRunner(inputs, env);
    const asRoot = await rerunWithSudo(endpoint, inputs, { vantage, onRunner }, files, env);
    if (asRoot !== undefined) return asRoot;
    if (onRunner) await letRunnerIn(endpoint, inputs, env);
    const socket = readSharedSocket(endpoint, vantage, platformOf(process.platform, env));
    const engine = await connectEngine(endpoint, trace);
    // Asked for at once, because everybody needs it and it takes the engine a while; who needs it gets the failure too.
    engine.info().catch(() => {});
    // All else is loaded while the engine answers.
    const { grantJob } = await import("./grant-job.ts");
    return await grantJob({ engine, endpoint, socket, trace }, inputs, { files, reference, env });
  } catch (failure) {
    const { publishFailure } = await import("./publish.ts");
    publishFailure(failure, address, { files, reference });
    return 1;
  }
}
