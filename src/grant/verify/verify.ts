import type { EngineInfo } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import { awaitProcesses } from "../observe/container-processes.ts";
import type { TargetObservation } from "../observe/observe.ts";
import { viewSocket } from "../observe/socket.ts";
import type { Passed } from "../outcome.ts";
import type { EditPlan, NothingToDo } from "../plan/plan.ts";
import type { Policy } from "../plan/policy.ts";
import { judgeProcesses, lackingTitle, type Processes, type Restart } from "../plan/processes.ts";
import type { Target } from "../plan/target.ts";
import type { SharedEngine } from "../shared-engine.ts";
import { findClosingList } from "./access-list.ts";
import { type Proof, proveAccess, proveSwitch, type UselessDocker } from "./proof.ts";

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
  const { engine } = shared.connection;
  try {
    const question = { ...plan, engineVersion: versionBehind(shared, plan) };
    const [proof] = await Promise.all([
      proveAccess(engine, target, question, verifyCommand),
      plan.kind === "edit" && plan.isForSwitch && plan.user.name !== undefined
        ? proveSwitch(engine, target, question, plan.user.name)
        : undefined,
    ]);
    return proof;
  } catch (failure) {
    const isDenied = failure instanceof DoodError && failure.code === "proof-denied";
    throw (isDenied ? await findClosingList(shared, plan.mount) : undefined) ?? failure;
  }
}

/** Undefined for a socket that may be another engine's: nothing is verified by it. */
export function versionBehind(
  { socketEngine }: SharedEngine,
  { mount }: Pick<NothingToDo, "mount">,
): string | undefined {
  return mount.isForeign ? undefined : socketEngine.version;
}

/**
 * How the container and its socket are once all is done, and what is left to warn of.
 * @throws DoodError as viewSocket and the engine do
 */
export async function conclude(
  shared: SharedEngine,
  seen: TargetObservation,
  plan: EditPlan | NothingToDo,
  proof: Proof | undefined,
): Promise<Pick<Passed, "processes" | "socketAfter" | "warnings">> {
  const isRestart = plan.restart.kind === "restart";
  const now = isRestart ? await awaitProcesses(shared.connection.engine, seen, plan.user.uid) : seen;
  const processes = isRestart ? judgeProcesses({ ...seen, ...now }, plan.user, plan.socket) : plan.processes;
  const socketAfter = (await viewSocket(shared, seen.container, plan.mount)) ?? plan.socket;
  const { pid } = now.container;
  const warnings = [
    ...plan.warnings,
    ...(isRestart ? restartWarnings(seen, now, processes, plan) : []),
    ...(plan.restart.kind === "left" ? [leftWarning(plan.restart, lackingTitle(plan.processes, pid))] : []),
    ...(proof === undefined ? [] : proofWarnings(proof, shared.socketEngine)),
    ...(plan.mount.isForeign ? [FOREIGN] : []),
  ];
  return { processes, socketAfter, warnings };
}

/** An entrypoint that reads /etc/group has given the group by now; what it did was looked at, and isn't guessed. */
function restartWarnings(
  { processes: before }: TargetObservation,
  { container, processes }: Pick<TargetObservation, "container" | "processes">,
  judged: Processes,
  { user, userTitle }: EditPlan | NothingToDo,
): readonly string[] {
  if (judged.main === "lacks" || judged.lacking.length > 0) {
    return [
      `${lackingTitle(judged, container.pid)} lacks the group even after the restart: the image's entrypoint sets its groups itself and doesn't read /etc/group (su-exec or gosu with \`USER:GROUP\`, setpriv with \`--groups\`). Name the user alone there, or run the container as that user (\`options: --user ${userTitle}\`)`,
    ];
  }
  const ran = (all: TargetObservation["processes"]) => all?.some(({ uid }) => uid === user.uid);
  if (!ran(before) || processes === undefined || ran(processes)) return [];
  return [
    `after the restart no process of ${userTitle} was seen, as there was before: whether it has the group is unknown`,
  ];
}

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

function leftWarning({ reason, remedy }: Extract<Restart, { kind: "left" }>, title: string): string {
  return `${title} was started without the group, and ${reason}: ${remedy}`;
}
