import type { Engine } from "../engine/engine.ts";
import { type RevertOutcome, revertGrant } from "../grant/apply/revert.ts";
import { findTargets, NO_CONTAINERS } from "../grant/discover/targets.ts";
import type { GrantRecord } from "../grant/journal.ts";
import { REVERTED } from "../report/sentence.ts";
import type { Record as Kept } from "../system/record.ts";
import { openEngine } from "./engine.ts";
import { grantsIn } from "./grants.ts";
import type { Context } from "./program.ts";
import type { ExitCode } from "./run.ts";

type Result = RevertOutcome | "not-granted";

const WORDS: Readonly<Record<Result, string>> = {
  ...REVERTED,
  "not-granted": "nothing was granted here by dood on this machine",
};

/** `dood revoke` */
export async function revoke(
  named: readonly string[],
  options: { readonly socket?: string },
  { env, output }: Context,
): Promise<ExitCode> {
  using shared = await openEngine(options.socket, env);
  const { engine } = shared.connection;
  const request = { job: NO_CONTAINERS, named, user: undefined };
  const { targets } = await findTargets(engine, request, () => shared.socket.hostPaths);
  const results: { readonly label: string; readonly id: string; readonly result: Result }[] = [];
  for (const found of targets) {
    const { label } = found.target;
    const id = found.kind === "found" ? found.container.id : found.target.id;
    const result = await revertAll(engine, grantsIn(id, env));
    results.push({ label, id, result });
    output.item(result === "not-granted" ? "warning" : "ok", `${label}: ${WORDS[result]}`);
  }
  output.json({ version: 1, targets: results });
  return 0;
}

/** The newest first; the record is empty afterwards. */
async function revertAll(engine: Engine, record: Kept<GrantRecord>): Promise<Result> {
  let result: Result = "not-granted";
  for (const grant of (await record.read()).toReversed()) {
    const outcome = await revertGrant(engine, grant);
    if (result !== "reverted") result = outcome;
  }
  await record.keep([]);
  return result;
}
