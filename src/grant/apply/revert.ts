import type { Engine } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import { type Edit, revertEdits } from "../../identity/edits.ts";
import { readAccountFiles } from "../observe/observe.ts";
import { accountTexts } from "../plan/user.ts";
import { restoreOverwritten, writeAccountFiles } from "./account-files.ts";

/** What was granted in one container, kept from main to post. */
export interface GrantRecord {
  readonly id: string;
  readonly label: string;
  readonly edits: readonly Edit[];
}

export type RevertOutcome = "reverted" | "nothing-left" | "container-gone";

/** Takes back what was added, and nothing that somebody else has changed since. */
export async function revertGrant(engine: Engine, record: GrantRecord): Promise<RevertOutcome> {
  try {
    const files = await readAccountFiles({ engine }, record.id);
    const wanted = revertEdits(accountTexts(files), record.edits);
    const written = await writeAccountFiles(engine, record.id, files, wanted);
    await restoreOverwritten(engine, record.id, written);
    return written.length > 0 ? "reverted" : "nothing-left";
  } catch (failure) {
    if (failure instanceof DoodError && failure.code === "container-gone") return "container-gone";
    throw failure;
  }
}
