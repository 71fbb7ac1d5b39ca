import { join } from "node:path";
import { narrowGrantRecord } from "../grant/grant-record.ts";
import type { GrantRecord, Journal } from "../grant/journal.ts";
import { Record, stateFolder } from "../system/record.ts";

/** What `dood grant` has added in one container: kept on this machine, not in the container. */
export function grantsIn(id: string, env: NodeJS.ProcessEnv): Record<GrantRecord> {
  return new Record(join(stateFolder(env), "grants", `${id}.json`), narrowGrantRecord);
}

/** Keeps what is granted for `dood revoke`. */
export function machineJournal(env: NodeJS.ProcessEnv): Journal {
  return { write: (_, record) => grantsIn(record.id, env).add(record) };
}
