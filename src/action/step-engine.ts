import type { Endpoint } from "../engine/endpoint.ts";
import { locateEngine } from "../engine/locate.ts";

/** By whom the address was really given, where another part of this action hands it on: sudo's caller, sidecar/socket.js. */
export const ORIGIN = "SETUP_DOOD_ENGINE_ORIGIN";

/**
 * The engine of this step: as the workflow says, else as docker would find it here.
 * @throws DoodError as locateEngine does
 */
export async function locateStepEngine(
  socket: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<Endpoint> {
  const endpoint = await locateEngine(socket, env);
  const origin = env[ORIGIN];
  return origin === undefined ? endpoint : { ...endpoint, origin };
}
