import type { Endpoint } from "../engine/endpoint.ts";
import type { ContainerFacts } from "../engine/engine.ts";
import { DoodError } from "../errors.ts";
import { revertGrant } from "../grant/apply/revert.ts";
import { discover } from "../grant/discover/discovery.ts";
import { findNamed } from "../grant/discover/named-containers.ts";
import type { GrantRecord } from "../grant/journal.ts";
import type { SharedEngine } from "../grant/shared-engine.ts";
import { REVERTED } from "../report/sentence.ts";
import type { Inputs } from "./inputs.ts";
import { requestOf, startJob } from "./job-request.ts";
import { log } from "./log.ts";

/** A container that this job may have been granted in, and the engine that has it. */
interface Own {
  readonly container: ContainerFacts;
  readonly shared: SharedEngine;
}

/** Takes back what was granted in this job's containers, and in those that `containers` names: in no others. */
export async function revertJob(
  endpoint: Endpoint,
  inputs: Inputs,
  records: readonly GrantRecord[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const start = await startJob(endpoint, inputs, env);
  using discovery = await discover(start, { ...requestOf(inputs, start, env), named: [] });
  const named = await Promise.all(inputs.containers.map((entry) => findIfThere(discovery.docker, entry)));
  const own: readonly Own[] = [
    ...discovery.found.own.flatMap((one) =>
      one.kind === "found" ? [{ container: one.container, shared: discovery.job }] : [],
    ),
    ...named.flat(),
  ];
  await Promise.all(records.map((record) => revert(own, record)));
}

async function findIfThere(shared: SharedEngine, entry: string): Promise<readonly Own[]> {
  try {
    const found = await findNamed(shared.connection.engine, entry);
    return found.map(({ container }) => ({ container, shared }));
  } catch (failure) {
    if (failure instanceof DoodError && failure.code === "container-not-found") return [];
    throw failure;
  }
}

async function revert(own: readonly Own[], record: GrantRecord): Promise<void> {
  const one = own.find(({ container }) => container.id === record.id);
  if (one === undefined) {
    log.line(`${record.label}: ${REVERTED["container-gone"]} (or it is none of this job's)`);
    return;
  }
  try {
    const outcome = await revertGrant(one.shared, one.container, record);
    const text = `${record.label}: ${REVERTED[outcome]}`;
    if (outcome === "left-in-part") log.warn(text);
    else log.line(text);
  } catch (failure) {
    log.notTakenBack(record.label, failure);
  }
}
