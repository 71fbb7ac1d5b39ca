import type { ContainerFacts } from "../engine/engine.ts";
import { type DoodError, toDoodError } from "../errors.ts";
import { uptimeMs } from "../system/clock.ts";
import { mergeConcurrentChanges } from "./apply/account-files.ts";
import { type Done, editContainer, NOTHING_DONE } from "./apply/edit.ts";
import { awaitHealthy, restartForGroup } from "./apply/restart.ts";
import type { FoundTarget } from "./discover/targets.ts";
import { examine } from "./examination.ts";
import type { Journal } from "./journal.ts";
import type { TargetObservation } from "./observe/observe.ts";
import type { Outcome, Passed, Planned, Refused, Result } from "./outcome.ts";
import type { EditPlan, NothingToDo } from "./plan/plan.ts";
import type { Policy } from "./plan/policy.ts";
import type { Target } from "./plan/target.ts";
import type { Progress } from "./progress.ts";
import { explained, nextAttempt } from "./retry.ts";
import type { SharedEngine } from "./shared-engine.ts";
import type { Proof } from "./verify/proof.ts";
import { conclude, prove } from "./verify/verify.ts";

/** By which engine access is given, how, where that is written down, and who hears of a long wait. */
export interface GrantContext {
  readonly shared: SharedEngine;
  readonly policy: Policy;
  readonly journal: Journal;
  readonly progress: Progress;
}

/** Another run at the same container can restart it, or overwrite this one's edit until it merges that. */
const MAX_ATTEMPTS = 3;

/** observe → plan → apply → verify, for one target. Never throws. */
export async function grantAccess(context: GrantContext, found: FoundTarget): Promise<Outcome> {
  const { target } = found;
  if (found.kind === "failed") {
    return {
      kind: "failed",
      target,
      container: undefined,
      durationMs: 0,
      error: found.error,
      changed: false,
    };
  }
  const start = uptimeMs();
  const end = (container: ContainerFacts) => ({ target, container, durationMs: uptimeMs() - start });
  let { container } = found;
  let done = NOTHING_DONE;
  for (let number = 1; ; number++) {
    const result = await attempt(context, target, container, done);
    if (result.kind !== "failed") return { ...result, ...end(container) };
    done = result.done;
    const { engine } = context.shared.connection;
    const next = await nextAttempt(engine, result.container, result);
    if (next.kind === "give-up" || number === MAX_ATTEMPTS) {
      const error = next.kind === "give-up" ? next.error : await explained(engine, target.id, result.error);
      return { kind: "failed", ...end(container), error, changed: done.changed };
    }
    container = next.container;
  }
}

type Attempt = Result<Passed> | Result<Planned> | Result<Refused> | FailedAttempt;

interface FailedAttempt {
  readonly kind: "failed";
  readonly error: DoodError;
  /** By all attempts so far. */
  readonly done: Done;
  /** As it was when this run last looked: after its own restart, too. */
  readonly container: ContainerFacts;
  /** This one edited the container. */
  readonly isEdited: boolean;
}

async function attempt(
  context: GrantContext,
  target: Target,
  container: ContainerFacts,
  before: Done,
): Promise<Attempt> {
  const { shared, policy, journal } = context;
  const { engine } = shared.connection;
  let done = before;
  let isEdited = false;
  let last = container;
  try {
    const { seen, plan } = await examine(shared, target, container, policy);
    if (plan.kind === "refuse") return { kind: "refused", refusal: plan };
    if (policy.dryRun) return { kind: "planned", plan };

    const edited = await editContainer(engine, journal, seen, plan, before);
    done = edited.done;
    if (edited.kind === "failed") throw edited.error;
    isEdited = edited.written.length > 0;

    // Settled: what others changed is merged even if the proof fails.
    const merging = Promise.allSettled([mergeConcurrentChanges(engine, container.id, edited.written)]);
    // A service that lacks the group after this run's own restart is not restarted again.
    const isRestart = plan.restart.kind === "restart" && !done.restarted;
    // Where its files are reached by an exec, a container that has stopped can't be looked into.
    if (isRestart) await merging;
    const use = await restartAndProve(context, seen, plan, isRestart);
    const [merge] = await merging;
    if (use.restarted) done = { ...done, restarted: true, changed: true };
    last = use.container;
    if (use.kind === "failed") throw use.error;
    if (merge.status === "rejected") throw merge.reason;

    const end = await conclude(shared, seen, plan, use.proof);
    const { changed, restarted } = done;
    return { kind: "passed", plan, changed, restarted, proof: use.proof, ...end };
  } catch (failure) {
    return { kind: "failed", error: toDoodError(failure), done, container: last, isEdited };
  }
}

/** `restarted` counts even if what followed failed; the proof is undefined if proving is switched off. */
type Use = { readonly restarted: boolean; readonly container: ContainerFacts } & (
  | { readonly kind: "proved"; readonly proof: Proof | undefined }
  | { readonly kind: "failed"; readonly error: DoodError }
);

async function restartAndProve(
  { shared, policy, progress }: GrantContext,
  seen: TargetObservation,
  plan: EditPlan | NothingToDo,
  isRestart: boolean,
): Promise<Use> {
  const { engine } = shared.connection;
  let { container } = seen;
  const say = (what: string) => progress.waiting(seen.target, what);
  let restarted = false;
  try {
    restarted = isRestart && (await restartForGroup(engine, seen, plan, say));
    if (restarted) container = await awaitHealthy(engine, container.id, say);
    const proof = policy.verify ? await prove(shared, seen.target, plan, policy) : undefined;
    return { kind: "proved", restarted, container, proof };
  } catch (failure) {
    return { kind: "failed", restarted, container, error: toDoodError(failure) };
  }
}
