import { changesMade, undoChange } from "../runner/apply-change.ts";
import type { Change } from "../runner/change.ts";
import { stateFolder } from "../system/record.ts";
import type { Context } from "./program.ts";

/** What was taken back. `isLeft`: somebody else has changed the same since, and it stays as it is. */
export interface Undone {
  readonly title: string;
  readonly isLeft: boolean;
}

/** Takes back what is recorded and meant, the newest first, each said before it is done. */
export async function undoAll(
  isMeant: (change: Change) => boolean,
  dryRun: boolean,
  { env, output }: Context,
): Promise<readonly Undone[]> {
  const made = changesMade(stateFolder(env));
  const undone: Undone[] = [];
  for (const change of (await made.read()).filter(isMeant).toReversed()) {
    const { title } = change;
    output.item("change", `${dryRun ? "would take back" : "take back"}: ${title}`);
    const isLeft = !dryRun && (await undoChange(change, made)) === "left";
    if (isLeft) output.item("warning", `left as it is, for somebody else has changed it since: ${title}`);
    undone.push({ title, isLeft });
  }
  return undone;
}
