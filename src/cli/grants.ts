import { join } from "node:path";
import type { GrantRecord } from "../grant/apply/revert.ts";
import { Record, stateFolder } from "../system/record.ts";

/** What `dood grant` has added in one container: kept on this machine, not in the container. */
export function grantsIn(id: string, env: NodeJS.ProcessEnv): Record<GrantRecord> {
  return new Record(join(stateFolder(env), "grants", `${id}.json`));
}
