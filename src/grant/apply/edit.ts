import { isDeepStrictEqual } from "node:util";
import type { Engine } from "../../engine/engine.ts";
import { type DoodError, toDoodError } from "../../errors.ts";
import { applyEdits, type Edit, pendingEdits } from "../../identity/edits.ts";
import type { Journal } from "../journal.ts";
import { readAccountFiles, type TargetObservation } from "../observe/observe.ts";
import type { EditPlan, NothingToDo } from "../plan/plan.ts";
import { accountTexts } from "../plan/user.ts";
import { type Written, writeAccountFiles } from "./account-files.ts";

/** What a run has done to one container so far, in all its attempts. */
export interface Done {
  readonly changed: boolean;
  readonly restarted: boolean;
  /** What was really added, for the journal. */
  readonly edits: readonly Edit[];
}

export const NOTHING_DONE: Done = { changed: false, restarted: false, edits: [] };

export type Edited =
  | { readonly kind: "edited"; readonly written: readonly Written[]; readonly done: Done }
  | { readonly kind: "failed"; readonly error: DoodError; readonly done: Done };

/** Makes the plan's edits, written to the journal first. A file that an interrupted run has lost is restored, too. */
export async function editContainer(
  engine: Engine,
  journal: Journal,
  { target, container, files }: TargetObservation,
  plan: EditPlan | NothingToDo,
  before: Done,
): Promise<Edited> {
  const texts = accountTexts(files);
  const planned = plan.kind === "edit" ? plan.edits : [];
  // What was there before isn't this run's to take back; what an earlier attempt wrote is.
  const done = { ...before, edits: [...before.edits, ...pendingEdits(texts, planned)] };
  try {
    if (planned.length > 0) {
      await journal.write(target, { id: container.id, label: target.label, edits: done.edits });
    }
    const written = await writeAccountFiles(engine, container.id, files, applyEdits(texts, planned));
    return { kind: "edited", written, done: { ...done, changed: before.changed || written.length > 0 } };
  } catch (failure) {
    // A part of it may be there; if nobody can tell, it counts as changed.
    const now = await readAccountFiles(engine, container.id).catch(() => undefined);
    const changed = before.changed || !isDeepStrictEqual(now, files);
    return { kind: "failed", error: toDoodError(failure), done: { ...done, changed } };
  }
}
