import { DoodError, toDoodError } from "../errors.ts";
import { type FoundTarget, findTargets } from "../grant/discover/targets.ts";
import { grantAccess } from "../grant/grant.ts";
import { sideBySide } from "../grant/side-by-side.ts";
import type { Site } from "../grant/site.ts";
import { proveAccess } from "../grant/verify/proof.ts";
import { findSocketMount } from "../socket/mount.ts";
import { CAUTIOUS } from "./policy.ts";

/** A container that was looked at: `code` is null where its user may use docker, as `proof` tells. */
export interface Patient {
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
export async function lookAtContainers(
  site: Site,
  named: readonly string[],
  user: string | undefined,
): Promise<readonly Patient[]> {
  return sideBySide(await patients(site, named, user), (one) => look(site, one));
}

/** Stands for the containers' names in a remedy. */
const NAMES = "\0";

/** Each remedy once, with all the containers that it is for. */
export function remedies(containers: readonly Patient[]): readonly string[] {
  const names = new Map<string, readonly string[]>();
  for (const { name, remedy } of containers.filter((one) => one.remedy !== "")) {
    const pattern = remedy.startsWith("dood ") ? remedy.replace(name, NAMES) : `${NAMES}: ${remedy}`;
    names.set(pattern, [...(names.get(pattern) ?? []), name]);
  }
  return [...names].map(([pattern, all]) =>
    pattern.replace(NAMES, () => all.join(pattern.startsWith(NAMES) ? ", " : " ")),
  );
}

async function patients(
  site: Site,
  named: readonly string[],
  user: string | undefined,
): Promise<readonly FoundTarget[]> {
  const request = { job: undefined, services: [], named, user };
  if (named.length > 0) return (await findTargets(site.engine, request, () => site.sockets)).targets;
  const ids = await site.engine.listRunning();
  const containers = await Promise.all(ids.map((id) => site.engine.inspect(id).catch(toDoodError)));
  return containers.flatMap((container): readonly FoundTarget[] => {
    // One that has gone meanwhile is nobody's trouble.
    if (container instanceof DoodError) return [];
    if (findSocketMount(container, site.sockets) === undefined) return [];
    const { id, name } = container;
    return [{ target: { role: "named", label: name, id }, container }];
  });
}

async function look(site: Site, { target, container }: FoundTarget): Promise<Patient> {
  if (container instanceof DoodError) {
    return { name: target.label, image: "", user: "", ...failure(container) };
  }
  const { name, image } = container;
  const about = { name, image, user: (target.user ?? container.user) || "root" };
  const outcome = await grantAccess(site, { target, container }, { ...CAUTIOUS, dryRun: true }, () => {});
  if (outcome.kind === "refused") return { ...about, ...failure(outcome.refusal) };
  if (outcome.kind === "failed") return { ...about, ...failure(outcome.error) };
  const { plan } = outcome;
  if (plan.kind === "edit") {
    const text = `no: ${plan.userTitle} is not in the socket's group (${plan.socket.gid})`;
    return {
      ...about,
      state: "problem",
      text,
      proof: null,
      code: "not-granted",
      remedy: `dood grant ${name}`,
    };
  }
  try {
    const { level, tool } = await proveAccess(site.engine, target, plan, CAUTIOUS.verifyCommand);
    const text =
      level === "inferred" ? "yes, inferred (nothing in the image can test it)" : `yes, proved with ${tool}`;
    const well = { ...about, state: "ok", text, proof: level, code: null, remedy: "" } as const;
    if (plan.main !== "lacks") return level === "inferred" ? { ...well, state: "warning" } : well;
    return {
      ...well,
      state: "warning",
      text: `${text}; but its main process was started without the group`,
      remedy: `dood grant ${name} --restart`,
    };
  } catch (thrown) {
    return { ...about, ...failure(toDoodError(thrown)) };
  }
}

function failure({
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
