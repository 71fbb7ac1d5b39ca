import { endpointAddress } from "../engine/endpoint.ts";
import { locateEngine } from "../engine/locate.ts";
import { makeContact } from "../grant/contact.ts";
import { isInContainer } from "../grant/open-site.ts";
import { Channel } from "./file-commands.ts";
import { loadInputs } from "./inputs.ts";
import { trace } from "./log.ts";
import { elevate } from "./rerun-with-sudo.ts";
import { isOnRunner, letRunnerIn } from "./runner-access.ts";
import { requireJob } from "./sidecar.ts";

/** The action's main step. Prints what went wrong, and gives the exit code. */
export async function runMain(env: NodeJS.ProcessEnv): Promise<number> {
  const channel = new Channel();
  let socket = "";
  try {
    const inputs = loadInputs();
    requireJob(inputs, env);
    const endpoint = await locateEngine(inputs.socket, env);
    socket = endpointAddress(endpoint);
    const vantage = inputs.job.container !== undefined || isInContainer() ? "container" : "host";
    const onRunner = isOnRunner(inputs, env);
    const elevated = await elevate(endpoint, inputs, { vantage, onRunner }, channel, env);
    if (elevated !== undefined) return elevated;
    if (onRunner) await letRunnerIn(endpoint, inputs, env);
    const contact = await makeContact(endpoint, trace);
    // All else is loaded while the engine answers.
    const { grantJob } = await import("./grant-job.ts");
    return await grantJob({ ...contact, endpoint, vantage }, inputs, channel, env);
  } catch (failure) {
    const { publishFailure } = await import("./publish.ts");
    await publishFailure(failure, socket, channel);
    return 1;
  }
}
