import type { FoundContainer } from "./discover/targets.ts";
import type { Outcome, PassedOver } from "./outcome.ts";
import { socketNotMounted } from "./plan/container-state.ts";

/** A service of the job that has no socket. */
export function withoutSocket({ target, container }: FoundContainer): PassedOver {
  return { kind: "passed-over", target, container, durationMs: 0, refusal: socketNotMounted() };
}

/** Not every container need have the user who was asked for, as long as one has: the others are passed over. */
export function passOverUnknownUsers(outcomes: readonly Outcome[]): readonly Outcome[] {
  const isUnknown = (outcome: Outcome) =>
    outcome.kind === "refused" &&
    outcome.refusal.code === "user-unknown" &&
    outcome.target.isUserForAll === true;
  if (outcomes.every(isUnknown)) return outcomes;
  return outcomes.map((outcome) =>
    outcome.kind === "refused" && isUnknown(outcome) ? { ...outcome, kind: "passed-over" } : outcome,
  );
}
