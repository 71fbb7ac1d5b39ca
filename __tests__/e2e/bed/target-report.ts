import type { StepResult } from "./action.ts";

/** What the tests read of a target in the `report` output. */
export interface TargetReport {
  readonly id: string;
  readonly result: string;
  readonly how: string;
  readonly group: string;
  readonly gid: number | null;
  readonly previousGid: number | null;
  readonly alsoGains: readonly string[];
  readonly losesPrevious: readonly string[];
  readonly mountPath: string;
  readonly proof: string | null;
  readonly tool: string;
  readonly restarted: boolean;
  readonly mainProcess: string;
  readonly lackingProcesses: readonly { readonly name: string; readonly uid: number }[];
  readonly changed: boolean;
  readonly code: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly warnings: readonly string[];
}

/** The report on one target, found by its container. Throws where there is none. */
export function targetReport({ outputs, log }: StepResult, id: string): TargetReport {
  const targets: readonly TargetReport[] = JSON.parse(outputs["report"] ?? '{"targets":[]}').targets;
  const found = targets.find((target) => target.id === id);
  if (found === undefined) throw new Error(`no report on ${id}:\n${log}`);
  return found;
}
