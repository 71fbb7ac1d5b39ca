import type { ExecRules } from "../../identity/exec-user-options.ts";

/** What the user wants decided how; the inputs of the same names. */
export interface Policy {
  readonly group: string;
  readonly allowRootGroup: boolean;
  readonly restartServices: "auto" | "always" | "never";
  readonly onWorldWritable: "fail" | "warn" | "fix" | "ignore";
  readonly verify: boolean;
  readonly verifyCommand: string;
  readonly dryRun: boolean;
}

/** How the engine at hand computes an exec user. */
export interface EngineRules {
  readonly rules: ExecRules;
  readonly engineVersion: string;
  readonly distribution?: string;
  readonly rootless: boolean;
  readonly usernsRemap: boolean;
}
