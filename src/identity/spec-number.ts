import type { Failure } from "./account-entries.ts";
import { atoi, isInteger } from "./go-text.ts";
import { isInRange, type SysUserRules } from "./sys-user-rules.ts";

/** The number that an argument is, or undefined for a name; see {@link SysUserRules.numbersAreIds}. */
export function numberIn(arg: string, { numbersAreIds }: SysUserRules): number | undefined | Failure {
  const number = atoi(arg);
  if (!numbersAreIds || !isInteger(arg)) return number;
  return number !== undefined && isInRange(number) ? number : { kind: "out-of-range", id: arg };
}
