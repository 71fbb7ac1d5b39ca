import { join } from "node:path";
import type { GrantRecord } from "../grant/apply/revert.ts";
import { isJsonObject, textField } from "../json.ts";
import { narrowEdit } from "../runner/change.ts";
import { Record, stateFolder } from "../system/record.ts";

/** What `dood grant` has added in one container: kept on this machine, not in the container. */
export function grantsIn(id: string, env: NodeJS.ProcessEnv): Record<GrantRecord> {
  return new Record(join(stateFolder(env), "grants", `${id}.json`), narrowGrant);
}

function narrowGrant(entry: unknown): GrantRecord {
  if (!isJsonObject(entry) || !Array.isArray(entry["edits"])) throw new TypeError("a grant has edits");
  return {
    id: textField(entry, "id"),
    label: textField(entry, "label"),
    edits: entry["edits"].map(narrowEdit),
  };
}
