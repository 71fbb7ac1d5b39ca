import { DoodError } from "../errors.ts";
import type { JobContainers } from "../grant/discover/targets.ts";
import { isSidecar } from "../report/action-reference.ts";
import type { RunResult } from "../report/run-result.ts";
import type { Inputs } from "./inputs.ts";
import { log } from "./log.ts";
import { isTakenBack } from "./state.ts";

const EXPRESSION = "$" + "{{ toJSON(job) }}";

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

export function noticeOfRunner(job: JobContainers, env: NodeJS.ProcessEnv): void {
  if (!isSidecar(env) || job.container !== undefined) return;
  log.notice(
    "this job runs on the runner itself, not in a container: the sidecar can help its services, but not the runner's own user. Use the action (setup-dood@v1) instead",
  );
}

/** The runner gives an action all its inputs, set or not; and runs no post step for an image alone. */
export function warnOfNoPost({ outcomes }: RunResult, { cleanup }: Inputs, env: NodeJS.ProcessEnv): void {
  if (!isSidecar(env) || env["INPUT_VERIFY-COMMAND"] !== undefined) return;
  const outlive = outcomes.filter(
    (one) => "changed" in one && one.changed && isTakenBack(cleanup, one.target),
  );
  if (outlive.length === 0) return;
  log.warn(
    `what was granted in ${outlive.map(({ target }) => target.label).join(", ")} stays: a step \`uses: docker://…\` has no post step. Use the action \`sidecar\` where it is to be taken back`,
  );
}
