import type { ContainerFacts } from "../engine/engine.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { applyEdits, type Edit, pendingEdits } from "../identity/edits.ts";
import { findClosingList } from "./access-list.ts";
import { writeAccountFiles } from "./apply.ts";
import { readMainProcess } from "./container-process.ts";
import type { Observation } from "./observation.ts";
import { observe } from "./observe.ts";
import type { Failed, Outcome, Passed } from "./outcome.ts";
import { type EditPlan, type NothingToDo, type Plan, planAccess } from "./plan.ts";
import type { EngineRules, Policy } from "./policy.ts";
import { type Proof, proveAccess } from "./proof.ts";
import { restartAndWait } from "./restart.ts";
import { mainFromKernel } from "./restart-plan.ts";
import { accountTexts } from "./seen-user.ts";
import type { Site } from "./site.ts";
import { viewSocket } from "./socket-view.ts";
import type { Target } from "./target.ts";

/** What has been done so far. */
interface Progress {
  changed: boolean;
  restarted: boolean;
  edits: readonly Edit[];
}

/** Told before a container is edited, so that even a run cut short can take it back. */
export type OnEdit = (
  target: Target,
  container: ContainerFacts,
  edits: readonly Edit[],
) => void | Promise<void>;

/** Two runs at once can overwrite each other's edit: the loser sees that its own is gone and repeats it. */
const MAX_ATTEMPTS = 3;

/** In a dry run too: the user's own `verify-command` could be anything. */
const HARMLESS_COMMAND = "docker version";

/** observe → plan → apply → verify, for one target that has been inspected. Never throws. */
export async function grantAccess(
  site: Site,
  target: Target,
  container: ContainerFacts,
  policy: Policy,
  onEdit: OnEdit,
): Promise<Outcome> {
  const start = performance.now();
  const about = () => ({ target, container, durationMs: performance.now() - start });
  const progress: Progress = { changed: false, restarted: false, edits: [] };
  try {
    for (let attempt = 1; ; attempt++) {
      const seen = await observe(site, target, container);
      const plan = await decide(site, seen, policy);
      if (plan.kind === "refuse") return { kind: "refused", ...about(), refusal: plan };
      if (policy.dryRun) return { kind: "planned", ...about(), plan };
      await carryOut(site, seen, plan, progress, onEdit);
      const proof = await prove(site, seen, plan, policy, attempt);
      if (proof === "again") continue;
      return {
        kind: "passed",
        ...about(),
        plan,
        changed: progress.changed,
        restarted: progress.restarted,
        ...(await conclude(site, seen, plan, progress, proof)),
      };
    }
  } catch (failure) {
    const failed: Failed = {
      kind: "failed",
      ...about(),
      error: toDoodError(failure),
      changed: progress.changed,
    };
    return failed;
  }
}

/** The plan. Before it refuses a user for whom no group can be had, the kernel is asked whether it lets that one in. */
async function decide(site: Site, seen: Observation, policy: Policy): Promise<Plan> {
  const rules = engineRules(site);
  const plan = planAccess(seen, policy, rules);
  if (plan.kind !== "refuse" || !plan.isAccessUnknown || seen.mount === undefined) return plan;
  const isLetIn = await proveAccess(site.engine, seen.target, { mount: seen.mount }, HARMLESS_COMMAND).then(
    ({ level }) => level !== "inferred",
    () => false,
  );
  return planAccess({ ...seen, isLetIn }, policy, rules);
}

function engineRules({ info }: Site): EngineRules {
  return {
    rules: info.product === "podman" ? "podman" : info.imageStore === "containerd" ? "containerd" : "moby",
    engineVersion: info.version,
    rootless: info.rootless,
    usernsRemap: info.usernsRemap,
  };
}

async function carryOut(
  site: Site,
  seen: Observation,
  plan: EditPlan | NothingToDo,
  progress: Progress,
  onEdit: OnEdit,
): Promise<void> {
  if (plan.kind === "edit") {
    const texts = accountTexts(seen.files);
    // What was there before isn't this run's to take back; what an earlier attempt wrote is.
    progress.edits = [...progress.edits, ...pendingEdits(texts, plan.edits)];
    await onEdit(seen.target, seen.container, progress.edits);
    const wanted = applyEdits(texts, plan.edits);
    progress.changed =
      (await writeAccountFiles(site.engine, seen.container.id, seen.files, wanted)) || progress.changed;
  }
  if (plan.restart.kind === "restart") {
    await restartAndWait(site.engine, seen.target);
    progress.restarted = true;
    progress.changed = true;
  }
}

async function prove(
  site: Site,
  seen: Observation,
  plan: EditPlan | NothingToDo,
  policy: Policy,
  attempt: number,
): Promise<Proof | "again" | undefined> {
  if (!policy.verify) return undefined;
  try {
    return await proveAccess(site.engine, seen.target, plan, policy.verifyCommand);
  } catch (failure) {
    const isDenied = failure instanceof DoodError && failure.code === "proof-denied";
    const overwritten = isDenied && plan.kind === "edit";
    if (overwritten && attempt < MAX_ATTEMPTS && !(await isStillThere(site, seen, plan))) return "again";
    throw (isDenied ? await findClosingList(site, plan.mount) : undefined) ?? failure;
  }
}

async function isStillThere(site: Site, seen: Observation, plan: EditPlan): Promise<boolean> {
  const now = await observe(site, seen.target, seen.container);
  return pendingEdits(accountTexts(now.files), plan.edits).length === 0;
}

/** The main process after a restart, as the kernel has it, and what is left to warn of. */
async function conclude(
  site: Site,
  seen: Observation,
  plan: EditPlan | NothingToDo,
  { restarted }: { readonly restarted: boolean },
  proof: Proof | undefined,
): Promise<Pick<Passed, "main" | "proof" | "socketAfter" | "warnings">> {
  const warnings = [...plan.warnings];
  let main = plan.main;
  if (restarted) {
    const process = await readMainProcess(site.engine, await site.engine.inspect(seen.container.id));
    main = process === undefined ? "unknown" : mainFromKernel(process, plan.socket);
    if (main === "lacks") {
      warnings.push(
        "its main process lacks the group even after the restart: the image's entrypoint sets its own groups (su-exec, gosu with a number). Name the group in the entrypoint, or run the container as the user",
      );
    }
  }
  if (plan.restart.kind === "left") {
    warnings.push(
      `its main process was started without the group, and ${plan.restart.reason}: ${plan.restart.remedy}`,
    );
  }
  if (proof?.level === "inferred") {
    warnings.push(
      "nothing in the image can test the access: it is inferred from the engine's own rules, not verified",
    );
  }
  const socketAfter = (await viewSocket(site, seen.container, plan.mount)) ?? plan.socket;
  return { main, proof, socketAfter, warnings };
}
