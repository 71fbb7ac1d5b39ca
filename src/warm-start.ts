import { enableCompileCache } from "node:module";
import { join } from "node:path";

/**
 * Keeps compiled code between runs, where the runner keeps anything: in its tool cache, which is the
 * runner's own. Node's default, a folder under /tmp, could be prepared by any other account.
 */
export function warmStart(env: NodeJS.ProcessEnv): void {
  const cache = env["RUNNER_TOOL_CACHE"];
  if (cache !== undefined && cache !== "") enableCompileCache(join(cache, "setup-dood-compile-cache"));
}
