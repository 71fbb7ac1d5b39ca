import type { ErrorCode } from "../../errors.ts";

/** A plan that does nothing, and the one remedy that works. */
export interface Refusal {
  readonly kind: "refuse";
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
  /** Only a grant is impossible: whether the kernel lets the user in all the same is yet to be asked. */
  readonly isAccessUnknown?: true;
}

export function refuse(code: ErrorCode, message: string, remedy: string): Refusal {
  return { kind: "refuse", code, message, remedy };
}
