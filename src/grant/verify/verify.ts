import type { Engine, EngineInfo } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import { readMainProcess } from "../observe/container-process.ts";
import type { TargetObservation } from "../observe/observe.ts";
import { viewSocket } from "../observe/socket.ts";
import type { Passed } from "../outcome.ts";
import type { EditPlan, NothingToDo } from "../plan/plan.ts";
import type { Policy } from "../plan/policy.ts";
import { type MainProcess, mainFromKernel, type Restart } from "../plan/restart.ts";
import type { Target } from "../plan/target.ts";
import type { SharedEngine } from "../shared-engine.ts";
import { findClosingList } from "./access-list.ts";
import { type Proof, proveAccess, type UselessDocker } from "./proof.ts";

/**
 * Proves that the target's user may use docker now.
 * @throws DoodError `proof-…`
 */
export async function prove(
  shared: SharedEngine,
  target: Target,
  plan: EditPlan | NothingToDo,
  { verifyCommand }: Pick<Policy, "verifyCommand">,
): Promise<Proof> {
  const { engine, info } = shared.connection;
  try {
    return await proveAccess(engine, target, { ...plan, engineVersion: info.version }, verifyCommand);
  } catch (failure) {
    const isDenied = failure instanceof DoodError && failure.code === "proof-denied";
    throw (isDenied ? await findClosingList(shared, plan.mount) : undefined) ?? failure;
  }
}

/**
 * How the container and its socket are once all is done, and what is left to warn of.
 * @throws DoodError as viewSocket and the engine do
 */
export async function conclude(
  shared: SharedEngine,
  { container }: TargetObservation,
  plan: EditPlan | NothingToDo,
  proof: Proof | undefined,
): Promise<Pick<Passed, "main" | "socketAfter" | "warnings">> {
  const isRestart = plan.restart.kind === "restart";
  const main = isRestart ? await mainAfterRestart(shared.connection.engine, container.id, plan) : plan.main;
  const socketAfter = (await viewSocket(shared, container, plan.mount)) ?? plan.socket;
  const warnings = [
    ...plan.warnings,
    ...(isRestart && main === "lacks" ? [OWN_GROUPS] : []),
    ...(plan.restart.kind === "left" ? [leftWarning(plan.restart)] : []),
    ...(proof === undefined ? [] : proofWarnings(proof, shared.connection.info)),
    ...(plan.mount.isForeign ? [FOREIGN] : []),
  ];
  return { main, socketAfter, warnings };
}

async function mainAfterRestart(
  engine: Engine,
  id: string,
  { socket }: EditPlan | NothingToDo,
): Promise<MainProcess> {
  const process = await readMainProcess(engine, await engine.inspect(id));
  return process === undefined ? "unknown" : mainFromKernel(process, socket);
}

const OWN_GROUPS =
  "its main process lacks the group even after the restart: the image's entrypoint sets its own groups (su-exec, gosu with a number). Name the group in the entrypoint, or run the container as the user";

const UNTESTED =
  "nothing in the image can test the access: it is inferred from the engine's own rules, not verified";

const FOREIGN =
  "the socket that it mounts isn't the one that this run uses: which engine it reaches was not verified";

/** What a proof leaves open. */
export function proofWarnings(
  { level, uselessDocker }: Proof,
  info: Pick<EngineInfo, "title">,
): readonly string[] {
  return [
    ...(level === "inferred" ? [UNTESTED] : []),
    ...(uselessDocker === undefined ? [] : [uselessDockerWarning(uselessDocker, info)]),
  ];
}

function uselessDockerWarning(docker: UselessDocker, info: Pick<EngineInfo, "title">): string {
  if (docker.kind === "too-old") {
    const cli = ["its docker CLI", docker.client].filter(Boolean).join(" ");
    return `${cli} (API ${docker.api}) is too old for ${info.title}, which takes API ${docker.floor} or newer: the access is right, but every \`docker\` command fails. Update the CLI in the image; if DOCKER_API_VERSION is set there, remove it`;
  }
  return `its \`docker\` ended well, but didn't name this engine (${info.title}): it is another program than docker's own CLI, or reaches another engine. It proves nothing`;
}

function leftWarning({ reason, remedy }: Extract<Restart, { kind: "left" }>): string {
  return `its main process was started without the group, and ${reason}: ${remedy}`;
}
