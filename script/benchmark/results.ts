import type { Cost } from "./measure.ts";

export interface Results {
  readonly command: string;
  readonly engines: readonly EngineResults[];
}

export interface EngineResults {
  readonly engine: string;
  readonly start: Readonly<Record<string, readonly Cost[]>>;
  /** Wall time a proof, so many side by side. */
  readonly sideBySide: readonly { readonly sideBySide: number; readonly wallMs: number }[];
  readonly best: number;
  readonly counts: readonly Count[];
  readonly growth: readonly Count[];
}

/** What each contestant cost, for so many containers. */
export interface Count {
  readonly count: number;
  readonly costs: Readonly<Record<string, readonly Cost[]>>;
}
