import { DoodError } from "../errors.ts";
import type { Report } from "../report/report.ts";
import type { Inputs } from "./inputs.ts";
import type { JobContext } from "./job-context.ts";
import { log } from "./log.ts";
import { isTakenBack } from "./state.ts";

const EXPRESSION = "$" + "{{ toJSON(job) }}";

/** Whether this program runs beside the job container, not in it: sidecar/socket.js says so. */
export function isSidecar(env: NodeJS.ProcessEnv): boolean {
  return env["SETUP_DOOD_SIDECAR"] !== undefined;
}

/**
 * A step `uses: docker://IMAGE` has no action.yml, and so no default of the input `job`.
 * @throws DoodError `job-context-invalid`
 */
export function requireJob({ containers }: Inputs, env: NodeJS.ProcessEnv): void {
  if (!isSidecar(env) || env["INPUT_JOB"] || containers.length > 0) return;
  throw new DoodError(
    "job-context-invalid",
    "the sidecar's image was started without the input `job`, which names this job's containers",
    `Give it to the step: \`job: ${EXPRESSION}\` under \`with:\`.`,
    { blocks: [{ where: "in that step", language: "yaml", lines: ["with:", `  job: ${EXPRESSION}`] }] },
  );
}

export function noticeOfRunner(job: JobContext, env: NodeJS.ProcessEnv): void {
  if (!isSidecar(env) || job.container !== undefined) return;
  log.notice(
    "this job runs on the runner itself, not in a container: the sidecar can help its services, but not the runner's own user. Use the action (setup-dood@v1) instead",
  );
}

/** The runner gives an action all its inputs, set or not; and runs no post step for an image alone. */
export function warnOfNoPost({ targets }: Report, { cleanup }: Inputs, env: NodeJS.ProcessEnv): void {
  if (!isSidecar(env) || env["INPUT_VERIFY-COMMAND"] !== undefined) return;
  const outlive = targets.filter((target) => target.changed && isTakenBack(cleanup, target));
  if (outlive.length === 0) return;
  log.warn(
    `what was granted in ${outlive.map(({ label }) => label).join(", ")} stays: a step \`uses: docker://…\` has no post step. Use the action \`sidecar\` where it is to be taken back`,
  );
}
