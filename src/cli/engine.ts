import { locateEngine } from "../engine/locate.ts";
import { openSharedEngine, type SharedEngine } from "../grant/shared-engine.ts";
import { platformOf } from "../system/platform.ts";

/**
 * The engine that docker itself would use here, or that of the option `--socket`.
 * @throws DoodError if it can't be reached
 */
export async function openEngine(
  socket: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<SharedEngine & Disposable> {
  return openSharedEngine(await locateEngine(socket, env), platformOf(process.platform, env));
}
