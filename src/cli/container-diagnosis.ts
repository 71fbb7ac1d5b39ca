import type { ContainerFacts } from "../engine/engine.ts";
import { toDoodError } from "../errors.ts";
import { type FoundTarget, findTargets, NO_CONTAINERS } from "../grant/discover/targets.ts";
import { examine } from "../grant/examination.ts";
import { lackingTitle } from "../grant/plan/processes.ts";
import type { Target } from "../grant/plan/target.ts";
import type { SharedEngine } from "../grant/shared-engine.ts";
import { sideBySide } from "../grant/side-by-side.ts";
import { proofWarnings, prove } from "../grant/verify/verify.ts";
import { provedBy } from "../report/sentence.ts";
import { findSocketMount } from "../socket/mount.ts";
import { CAUTIOUS } from "./policy.ts";

/** A container that was looked at: `code` is null if its user may use docker, as `proof` tells. */
export interface ContainerDiagnosis {
  readonly name: string;
  readonly image: string;
  readonly user: string;
  readonly state: "ok" | "warning" | "problem";
  readonly text: string;
  readonly proof: string | null;
  readonly code: string | null;
  readonly remedy: string;
}

/** Those named, else each that runs and mounts the socket. Nothing is changed; a test is run as each one's user. */
export async function diagnoseContainers(
  shared: SharedEngine,
  named: readonly string[],
  user: string | undefined,
): Promise<readonly ContainerDiagnosis[]> {
  return sideBySide(await subjects(shared, named, user), (one) => diagnose(shared, one));
}

/** Stands for the containers' names in a remedy. */
const NAMES = "\0";

/** Each remedy once, with all the containers that it is for. */
export function remedies(containers: readonly ContainerDiagnosis[]): readonly string[] {
  const names = new Map<string, readonly string[]>();
  for (const { name, remedy } of containers.filter((one) => one.remedy !== "")) {
    const pattern = remedy.startsWith("dood ") ? remedy.replace(name, NAMES) : `${NAMES}: ${remedy}`;
    names.set(pattern, [...(names.get(pattern) ?? []), name]);
  }
  return [...names].map(([pattern, all]) =>
    pattern.replace(NAMES, () => all.join(pattern.startsWith(NAMES) ? ", " : " ")),
  );
}

async function subjects(
  { connection: { engine }, socket }: SharedEngine,
  named: readonly string[],
  user: string | undefined,
): Promise<readonly FoundTarget[]> {
  const request = { job: NO_CONTAINERS, named, users: { all: user, single: {} } };
  if (named.length > 0) return (await findTargets(engine, request, () => socket.hostPaths)).targets;
  const running = await Promise.allSettled((await engine.listRunning()).map((id) => engine.inspect(id)));
  return running.flatMap((inspection): readonly FoundTarget[] => {
    // Skip containers that disappeared.
    if (inspection.status === "rejected") return [];
    const container = inspection.value;
    if (findSocketMount(container, socket.hostPaths) === undefined) return [];
    return [{ kind: "found", target: { role: "named", label: container.name, id: container.id }, container }];
  });
}

async function diagnose(shared: SharedEngine, found: FoundTarget): Promise<ContainerDiagnosis> {
  const { target } = found;
  if (found.kind === "failed") {
    return { name: target.label, image: "", user: "", ...denied(found.error) };
  }
  const { container } = found;
  const { name, image } = container;
  const about = { name, image, user: (target.user ?? container.user) || "root" };
  try {
    return { ...about, ...(await diagnoseUser(shared, target, container)) };
  } catch (failure) {
    return { ...about, ...denied(toDoodError(failure)) };
  }
}

type UserDiagnosis = Omit<ContainerDiagnosis, "name" | "image" | "user">;

async function diagnoseUser(
  shared: SharedEngine,
  target: Target,
  container: ContainerFacts,
): Promise<UserDiagnosis> {
  const { plan } = await examine(shared, target, container, CAUTIOUS);
  if (plan.kind === "refuse") return denied(plan);
  const grant = ["dood grant", container.name, ...(target.user === undefined ? [] : ["--user", target.user])];
  if (plan.kind === "edit") {
    const text = `no: ${plan.userTitle} is not in the socket's group (${plan.socket.gid})`;
    return { state: "problem", text, proof: null, code: "not-granted", remedy: grant.join(" ") };
  }
  const proof = await prove(shared, target, plan, CAUTIOUS);
  const warnings = [...plan.warnings, ...proofWarnings(proof, shared.socketEngine)];
  const text = ["yes", provedBy(proof)].join(", ");
  const good = { text: [text, ...warnings].join("; but "), proof: proof.level, code: null, remedy: "" };
  const { main, lacking } = plan.processes;
  if (main !== "lacks" && lacking.length === 0)
    return { state: warnings.length > 0 ? "warning" : "ok", ...good };
  return {
    ...good,
    state: "warning",
    text: `${good.text}; but ${lackingTitle(plan.processes, container.pid)} was started without the group`,
    remedy: [...grant, "--restart"].join(" "),
  };
}

function denied({
  code,
  message,
  remedy,
}: {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}) {
  return { state: "problem", text: `no: ${message}`, proof: null, code, remedy } as const;
}
