import type { ContainerFacts } from "../engine/engine.ts";
import { type RevertOutcome, revertGrant } from "../grant/apply/revert.ts";
import { findNamed } from "../grant/discover/named-containers.ts";
import type { GrantRecord } from "../grant/journal.ts";
import type { SharedEngine } from "../grant/shared-engine.ts";
import { REVERTED } from "../report/sentence.ts";
import type { Record as Kept } from "../system/record.ts";
import type { Context, ExitCode } from "./context.ts";
import { openEngine } from "./engine.ts";
import { grantsIn } from "./grants.ts";

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
  const containers = (await Promise.all(named.map((entry) => findNamed(engine, entry)))).flat();
  const results: { readonly label: string; readonly id: string; readonly result: Result }[] = [];
  for (const { label, container } of containers) {
    const result = await revertAll(shared, container, grantsIn(container.id, env));
    results.push({ label, id: container.id, result });
    const isDone = result !== "not-granted" && result !== "left-in-part";
    output.item(isDone ? "ok" : "warning", `${label}: ${WORDS[result]}`);
  }
  output.json({ version: 1, targets: results });
  return 0;
}

/** The newest first; the record is empty afterwards. */
async function revertAll(
  shared: SharedEngine,
  container: ContainerFacts,
  record: Kept<GrantRecord>,
): Promise<Result> {
  const outcomes: Result[] = [];
  for (const grant of (await record.read()).toReversed()) {
    outcomes.push(await revertGrant(shared, container, grant));
  }
  await record.keep([]);
  const telling: readonly Result[] = ["left-in-part", "reverted"];
  return telling.find((result) => outcomes.includes(result)) ?? outcomes.at(-1) ?? "not-granted";
}
