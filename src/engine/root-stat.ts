import type { ExecOutcome, ExecRequest } from "./engine.ts";

const TIMEOUT_MS = 10_000;
/** No other's PATH says which program root runs. */
const PROGRAMS = ["/usr/bin/stat", "/bin/stat"];
/** Nor which libraries: an image's environment could name a folder of its user's. */
export const OWN_LIBRARIES = ["LD_PRELOAD=", "LD_LIBRARY_PATH=", "LD_AUDIT="];

/** Runs the container's own `stat` as its root. Undefined if the image has none. */
export async function execStat(
  args: readonly string[],
  exec: (request: ExecRequest) => Promise<ExecOutcome>,
): Promise<Exclude<ExecOutcome, { readonly kind: "not-started" }> | undefined> {
  for (const program of PROGRAMS) {
    const request = { command: [program, ...args], user: "0", env: OWN_LIBRARIES, timeoutMs: TIMEOUT_MS };
    const ran = await exec(request);
    if (ran.kind !== "not-started") return ran;
  }
  return undefined;
}
