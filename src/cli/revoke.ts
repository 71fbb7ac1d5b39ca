import { locateEngine } from "../engine/locate.ts";
import { DoodError } from "../errors.ts";
import { type RevertOutcome, revertGrant } from "../grant/apply/revert.ts";
import { findTargets } from "../grant/discover/targets.ts";
import { openSite } from "../grant/open-site.ts";
import { grantsIn } from "./grants.ts";
import type { Context } from "./program.ts";
import type { ExitCode } from "./run.ts";

const WORDS: Readonly<Record<RevertOutcome | "not-granted", string>> = {
  reverted: "taken back; its main process keeps its groups until it is restarted",
  "nothing-left": "nothing of the grant is left",
  "container-gone": "the container is gone, and the grant with it",
  "not-granted": "nothing was granted here by dood on this machine",
};

/** `dood revoke` */
export async function revoke(
  named: readonly string[],
  options: { readonly socket?: string },
  { env, output }: Context,
): Promise<ExitCode> {
  const site = await openSite(await locateEngine(options.socket, env));
  try {
    const request = { job: undefined, services: [], named, user: undefined };
    const { targets } = await findTargets(site.engine, request, () => site.sockets);
    const results: { readonly label: string; readonly id: string; readonly result: keyof typeof WORDS }[] =
      [];
    for (const { target, container } of targets) {
      const id = container instanceof DoodError ? target.id : container.id;
      const record = grantsIn(id, env);
      const grants = await record.read();
      let result: keyof typeof WORDS = "not-granted";
      for (const grant of grants.toReversed()) {
        const outcome = await revertGrant(site.engine, grant);
        if (result !== "reverted") result = outcome;
      }
      await record.keep([]);
      results.push({ label: target.label, id, result });
      output.item(result === "not-granted" ? "warning" : "ok", `${target.label}: ${WORDS[result]}`);
    }
    output.json({ version: 1, targets: results });
    return 0;
  } finally {
    site.engine.close();
  }
}
