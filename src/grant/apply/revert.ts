import type { Engine } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import { revertEdits } from "../../identity/edits.ts";
import type { GrantRecord } from "../journal.ts";
import { readAccountFiles } from "../observe/observe.ts";
import { accountTexts } from "../plan/user.ts";
import { mergeConcurrentChanges, writeAccountFiles } from "./account-files.ts";

export type RevertOutcome = "reverted" | "nothing-left" | "container-gone";

/** Takes back what was added, and nothing that somebody else has changed since. */
export async function revertGrant(engine: Engine, { id, edits }: GrantRecord): Promise<RevertOutcome> {
  try {
    const files = await readAccountFiles(engine, id);
    const written = await writeAccountFiles(engine, id, files, revertEdits(accountTexts(files), edits));
    await mergeConcurrentChanges(engine, id, written);
    return written.length > 0 ? "reverted" : "nothing-left";
  } catch (failure) {
    if (failure instanceof DoodError && failure.code === "container-gone") return "container-gone";
    throw failure;
  }
}
