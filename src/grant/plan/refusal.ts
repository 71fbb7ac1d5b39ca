import type { ErrorCode } from "../../errors.ts";

/** A plan that does nothing, and the one remedy that works. */
export interface Refusal {
  readonly kind: "refuse";
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
}

export function refuse(code: ErrorCode, message: string, remedy: string): Refusal {
  return { kind: "refuse", code, message, remedy };
}
