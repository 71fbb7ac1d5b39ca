import type { ContainerFacts, EngineInfo } from "../engine/engine.ts";
import { observe, type TargetObservation } from "./observe/observe.ts";
import { type AskFirst, type Plan, planAccess } from "./plan/plan.ts";
import type { EngineRules, Policy } from "./plan/policy.ts";
import type { Target } from "./plan/target.ts";
import type { SharedEngine } from "./shared-engine.ts";
import { HARMLESS_COMMAND, proveAccess } from "./verify/proof.ts";
import { versionBehind } from "./verify/verify.ts";

/** What is known of a target, and what follows from it. */
export interface Examination {
  readonly seen: TargetObservation;
  readonly plan: Exclude<Plan, AskFirst>;
}

/**
 * observe → plan. Changes nothing.
 * @throws DoodError as observe does
 */
export async function examine(
  shared: SharedEngine,
  target: Target,
  container: ContainerFacts,
  policy: Policy,
): Promise<Examination> {
  const seen = await observe(shared, target, container);
  const plan = planAccess(seen, policy, engineRules(shared.connection.info));
  if (plan.kind !== "ask-first") return { seen, plan };
  return { seen, plan: (await isAdmitted(shared, target, plan)) ? plan.admitted : plan.refusal };
}

/** Whether the kernel lets the user in now; asked in a dry run too. */
async function isAdmitted(shared: SharedEngine, target: Target, { mount }: AskFirst): Promise<boolean> {
  try {
    const question = { mount, engineVersion: versionBehind(shared, { mount }) };
    const { level } = await proveAccess(shared.connection.engine, target, question, HARMLESS_COMMAND);
    return level !== "inferred";
  } catch {
    return false;
  }
}

function engineRules({
  product,
  imageStore,
  version,
  distribution,
  rootless,
  usernsRemap,
}: EngineInfo): EngineRules {
  const rules = product === "podman" ? "podman" : imageStore === "containerd" ? "containerd" : "moby";
  const built = distribution === undefined ? {} : { distribution };
  return { rules, engineVersion: version, ...built, rootless, usernsRemap };
}
