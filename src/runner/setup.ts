import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Record, stateFolder } from "../system/record.ts";
import { make, takeBack } from "./carry-out.ts";
import type { Change } from "./change.ts";
import { readMachine } from "./machine.ts";
import { planSetup, type SetupPlan } from "./setup-plan.ts";

/** Told of each change before it is made, or would be. */
export type OnChange = (title: string) => void;

export interface SetupRequest {
  readonly path: string;
  readonly users: readonly string[];
  readonly group: string;
  readonly dryRun: boolean;
}

/** What was done to this machine, the oldest first. */
export function changesMade(env: NodeJS.ProcessEnv): Record<Change> {
  return new Record(join(stateFolder(env), "machine.json"));
}

/**
 * Sets this machine up. Each change is recorded, then told, then made: whatever happens, {@link undoChanges}
 * knows all of it. Done twice, the second time changes nothing.
 */
export async function setUp(
  request: SetupRequest,
  env: NodeJS.ProcessEnv,
  onChange: OnChange,
): Promise<SetupPlan> {
  const plan = await planSetup(await readMachine(request.path, request.users), request.group);
  await makeAll(plan.changes, request.dryRun, env, onChange);
  return plan;
}

export async function makeAll(
  changes: readonly Change[],
  dryRun: boolean,
  env: NodeJS.ProcessEnv,
  onChange: OnChange,
): Promise<void> {
  for (const change of changes) {
    onChange(change.title);
    if (dryRun) continue;
    await changesMade(env).add(change);
    await make(change);
  }
  if (!dryRun) await reloadUnits(changes);
}

export interface Undone {
  readonly title: string;
  /** Somebody else has changed the same since: it was left as it is. */
  readonly isLeft: boolean;
}

/** Takes back what is recorded and meant, the newest first. */
export async function undoChanges(
  isMeant: (change: Change) => boolean,
  dryRun: boolean,
  env: NodeJS.ProcessEnv,
  onChange: OnChange,
): Promise<readonly Undone[]> {
  const record = changesMade(env);
  const all = await record.read();
  const undone: Undone[] = [];
  let left = all;
  for (const change of all.filter(isMeant).toReversed()) {
    onChange(change.title);
    const isLeft = dryRun ? false : !(await takeBack(change));
    undone.push({ title: change.title, isLeft });
    left = left.filter((other) => other !== change);
    if (!dryRun) await record.keep(left);
  }
  if (!dryRun) await reloadUnits(all.filter(isMeant));
  return undone;
}

/** systemd reads a unit's drop-ins when it is told to. Where it doesn't run, there is nobody to tell. */
async function reloadUnits(changes: readonly Change[]): Promise<void> {
  const touchesUnit = changes.some(
    (change) => change.kind === "file" && change.path.includes("/systemd/system/"),
  );
  if (touchesUnit) await promisify(execFile)("systemctl", ["daemon-reload"]).catch(() => {});
}
