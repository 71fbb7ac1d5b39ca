import { toDoodError } from "../errors.ts";
import { changesMade, undoChange } from "../runner/apply-change.ts";
import type { Change } from "../runner/change.ts";
import { stateFolder } from "../system/record.ts";
import type { Context } from "./context.ts";

/** What was taken back. `isLeft`: it stays as it is, for somebody else has changed the same since, or it can't be. */
export interface Undone {
  readonly title: string;
  readonly isLeft: boolean;
}

/** Takes back what is recorded and meant, the newest first, each said before it is done. */
export async function undoAll(
  isMeant: (change: Change) => boolean,
  dryRun: boolean,
  context: Context,
): Promise<readonly Undone[]> {
  const { output, env } = context;
  const made = await changesMade(stateFolder(env)).read();
  const undone: Undone[] = [];
  for (const change of made.filter(isMeant).toReversed()) {
    const { title } = change;
    output.item("change", `${dryRun ? "would take back" : "take back"}: ${title}`);
    const left = dryRun ? undefined : await undo(change, context);
    if (left !== undefined) output.item("warning", `left as it is: ${left}`);
    undone.push({ title, isLeft: left !== undefined });
  }
  return undone;
}

/** Why it was left; undefined if it is undone. A runner's user who makes one impossible keeps root from no other. */
async function undo(change: Change, { env }: Context): Promise<string | undefined> {
  try {
    const result = await undoChange(change, changesMade(stateFolder(env)));
    return result === "undone" ? undefined : `somebody else has changed it since: ${change.title}`;
  } catch (failure) {
    const { code, message, remedy } = toDoodError(failure);
    return `${message} [${code}]. ${remedy}`;
  }
}
