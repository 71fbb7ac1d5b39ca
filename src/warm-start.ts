import { enableCompileCache } from "node:module";
import { join } from "node:path";

/** Keeps compiled code between runs, where that helps. */
export function warmStart(env: NodeJS.ProcessEnv): void {
  const folder = compileCache(env);
  if (folder !== undefined) enableCompileCache(folder);
}

/**
 * In the runner's tool cache, which is the runner's own: Node's default, a folder under /tmp, could be prepared by any
 * other account. Not on GitHub's own machines: each is new for each job, and filling a cache costs what using it saves.
 */
export function compileCache(env: NodeJS.ProcessEnv): string | undefined {
  const { RUNNER_TOOL_CACHE: cache, RUNNER_ENVIRONMENT: environment } = env;
  if (!cache || environment === "github-hosted") return undefined;
  return join(cache, "setup-dood-compile-cache");
}
