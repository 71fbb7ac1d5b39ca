import { isDeepStrictEqual } from "node:util";
import type { ContainerFacts } from "../engine/engine.ts";
import { DoodError } from "../errors.ts";
import { applyEdits, type Edit, pendingEdits } from "../identity/edits.ts";
import { restoreOverwritten, type Written, writeAccountFiles } from "./apply/account-files.ts";
import { restartAndWait } from "./apply/restart.ts";
import { readMainProcess } from "./observe/container-process.ts";
import { observe, readAccountFiles } from "./observe/observe.ts";
import { viewSocket } from "./observe/socket.ts";
import type { Passed, Planned, Refused } from "./outcome.ts";
import type { Observation } from "./plan/observation.ts";
import { type EditPlan, type NothingToDo, type Plan, planAccess } from "./plan/plan.ts";
import type { EngineRules, Policy } from "./plan/policy.ts";
import { mainFromKernel } from "./plan/restart.ts";
import type { Target } from "./plan/target.ts";
import { accountTexts } from "./plan/user.ts";
import type { Site } from "./site.ts";
import { findClosingList } from "./verify/closing-list.ts";
import { type Proof, proveAccess } from "./verify/proof.ts";

/** What has been done so far, by all attempts. */
export interface Progress {
  changed: boolean;
  restarted: boolean;
  /** The last attempt edited the container. */
  isEdited: boolean;
  edits: readonly Edit[];
}

/** Told before a container is edited, so that even a run cut short can take it back. */
export type OnEdit = (
  target: Target,
  container: ContainerFacts,
  edits: readonly Edit[],
) => void | Promise<void>;

/** In a dry run too: the user's own `verify-command` could be anything. */
const HARMLESS_COMMAND = "docker version";

type About = "target" | "container" | "durationMs";

/** One try at it. @throws DoodError where something was tried and didn't hold */
export async function attemptGrant(
  site: Site,
  target: Target,
  container: ContainerFacts,
  policy: Policy,
  progress: Progress,
  onEdit: OnEdit,
): Promise<Omit<Passed, About> | Omit<Planned, About> | Omit<Refused, About>> {
  progress.isEdited = false;
  const seen = await observe(site, target, container);
  const plan = await decide(site, seen, policy);
  if (plan.kind === "refuse") return { kind: "refused", refusal: plan };
  if (policy.dryRun) return { kind: "planned", plan };
  const proof = await carryOut(site, seen, plan, policy, progress, onEdit);
  const end = await conclude(site, seen, plan, proof);
  return { kind: "passed", plan, changed: progress.changed, restarted: progress.restarted, ...end };
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
    ...(info.distribution === undefined ? {} : { distribution: info.distribution }),
    rootless: info.rootless,
    usernsRemap: info.usernsRemap,
  };
}

/** Edits, restarts and proves. */
async function carryOut(
  site: Site,
  seen: Observation,
  plan: EditPlan | NothingToDo,
  policy: Policy,
  progress: Progress,
  onEdit: OnEdit,
): Promise<Proof | undefined> {
  const written = await edit(site, seen, plan, progress, onEdit);
  const restartAndProve = async () => {
    if (plan.restart.kind === "restart") await restart(site, seen, plan, progress);
    return prove(site, seen, plan, policy);
  };
  // Settled, not all: what others changed is made good also where the proof fails.
  const [proof, merge] = await Promise.allSettled([
    restartAndProve(),
    restoreOverwritten(site.engine, seen.container.id, written),
  ]);
  if (proof.status === "rejected") throw proof.reason;
  if (merge.status === "rejected") throw merge.reason;
  return proof.value;
}

async function prove(
  site: Site,
  { target }: Observation,
  plan: EditPlan | NothingToDo,
  policy: Policy,
): Promise<Proof | undefined> {
  if (!policy.verify) return undefined;
  try {
    return await proveAccess(site.engine, target, plan, policy.verifyCommand);
  } catch (failure) {
    const isDenied = failure instanceof DoodError && failure.code === "proof-denied";
    throw (isDenied ? await findClosingList(site, plan.mount) : undefined) ?? failure;
  }
}

async function edit(
  { engine }: Site,
  { container, files, target }: Observation,
  plan: EditPlan | NothingToDo,
  progress: Progress,
  onEdit: OnEdit,
): Promise<readonly Written[]> {
  const texts = accountTexts(files);
  const edits = plan.kind === "edit" ? plan.edits : [];
  const wanted = applyEdits(texts, edits);
  if (edits.length > 0) {
    // What was there before isn't this run's to take back; what an earlier attempt wrote is.
    progress.edits = [...progress.edits, ...pendingEdits(texts, edits)];
    await onEdit(target, container, progress.edits);
  }
  try {
    const written = await writeAccountFiles(engine, container.id, files, wanted);
    progress.isEdited = written.length > 0;
    progress.changed ||= progress.isEdited;
    return written;
  } catch (failure) {
    // A part of it may be there; where nobody can tell, it counts as changed.
    const now = await readAccountFiles({ engine }, container.id).catch(() => undefined);
    progress.changed ||= !isDeepStrictEqual(now, files);
    throw failure;
  }
}

/** Restarts the container, unless another run has done so since it was looked at. */
async function restart(
  { engine }: Site,
  { container }: Observation,
  { socket }: EditPlan | NothingToDo,
  progress: Progress,
): Promise<void> {
  const now = await engine.inspect(container.id);
  const main = now.pid === container.pid ? undefined : await readMainProcess(engine, now);
  if (main !== undefined && mainFromKernel(main, socket) !== "lacks") return;
  await restartAndWait(engine, now);
  progress.restarted = true;
  progress.changed = true;
}

/** The main process after a restart, as the kernel has it, and what is left to warn of. */
async function conclude(
  site: Site,
  seen: Observation,
  plan: EditPlan | NothingToDo,
  proof: Proof | undefined,
): Promise<Pick<Passed, "main" | "proof" | "socketAfter" | "warnings">> {
  const warnings = [...plan.warnings];
  let main = plan.main;
  if (plan.restart.kind === "restart") {
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
