import type { ContainerFacts } from "../engine/engine.ts";
import type { DoodError } from "../errors.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import type { EditPlan, NothingToDo } from "./plan/plan.ts";
import type { Processes } from "./plan/processes.ts";
import type { Refusal } from "./plan/refusal.ts";
import type { Target } from "./plan/target.ts";
import type { Proof } from "./verify/proof.ts";

interface About {
  readonly target: Target;
  /** Undefined if not even the inspection succeeded. */
  readonly container: ContainerFacts | undefined;
  readonly durationMs: number;
}

/** What was done about a target, and what was proved. */
export type Outcome = Passed | Planned | Refused | Failed | PassedOver;

/** An exec as the user may use docker; `proof` is undefined if proving was switched off. */
export interface Passed extends About {
  readonly kind: "passed";
  readonly plan: EditPlan | NothingToDo;
  readonly changed: boolean;
  readonly restarted: boolean;
  /** Once all is done. */
  readonly processes: Processes;
  readonly proof: Proof | undefined;
  /** The socket as the container saw it afterwards. */
  readonly socketAfter: SocketFacts;
  readonly warnings: readonly string[];
}

/** A dry run: what would be done. */
export interface Planned extends About {
  readonly kind: "planned";
  readonly plan: EditPlan | NothingToDo;
}

export interface Refused extends About {
  readonly kind: "refused";
  readonly refusal: Refusal;
}

/** It lacks the socket, or the user who was asked for and whom others have: nothing to grant, and no failure. */
export interface PassedOver extends About {
  readonly kind: "passed-over";
  readonly refusal: Refusal;
}

/** Something was tried and didn't hold; `changed` says whether the container was edited. */
export interface Failed extends About {
  readonly kind: "failed";
  readonly error: DoodError;
  readonly changed: boolean;
}

/** An outcome without what is the same for all of them. */
export type Result<T extends Outcome> = Omit<T, keyof About>;
