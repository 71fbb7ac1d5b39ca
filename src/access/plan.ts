import type { Edit } from "../identity/edits.ts";
import type { ExecUser } from "../identity/exec-user.ts";
import type { SocketMount } from "../socket/mount.ts";
import { type AccessClass, accessClass } from "../socket/socket-access.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { findGrantObstacle, refuseMountedFile } from "./grant-obstacle.ts";
import { type GroupGrant, proposeGrant } from "./group-grant.ts";
import type { Observation } from "./observation.ts";
import type { EngineRules, Policy } from "./policy.ts";
import type { Refusal } from "./refusal.ts";
import { type MainProcess, mainProcess, planRestart, type Restart } from "./restart-plan.ts";
import { accountTexts, execUser, userTitle } from "./seen-user.ts";
import { seenSocket } from "./socket-obstacle.ts";
import { refuseUser } from "./unresolved-user.ts";

interface Decided {
  readonly user: ExecUser;
  /** For people: the name or, without one, the uid. */
  readonly userTitle: string;
  readonly mount: SocketMount;
  readonly socket: SocketFacts;
  readonly main: MainProcess;
  readonly restart: Restart;
  readonly warnings: readonly string[];
}

export interface NothingToDo extends Decided {
  readonly kind: "nothing";
  /** Why nothing has to be edited. */
  readonly reason: AccessClass;
}

export interface EditPlan extends Decided {
  readonly kind: "edit";
  readonly grant: GroupGrant;
  readonly edits: readonly Edit[];
}

export type Plan = Refusal | NothingToDo | EditPlan;

/** Decides what to do about one target. Pure: the same observation always gives the same plan. */
export function planAccess(seen: Observation, policy: Policy, engine: EngineRules): Plan {
  const sight = seenSocket(seen, policy, engine);
  if (sight.kind === "refuse") return sight;
  const { mount, socket, warnings } = sight;
  const found = execUser(seen, accountTexts(seen.files), engine);
  if (found.kind !== "user") return refuseMountedFile(seen, socket) ?? refuseUser(found, seen);

  const decide = (user: ExecUser, isGrantedNow: boolean): Decided => {
    const main = mainProcess(seen, user, socket, isGrantedNow);
    const restart = planRestart(seen, main, user, socket.gid, policy);
    return { user, userTitle: userTitle(user), mount, socket, main, restart, warnings };
  };
  const reason = accessClass(found.user, socket);
  if (reason !== undefined) return { kind: "nothing", reason, ...decide(found.user, false) };

  const obstacle = findGrantObstacle(seen, found.user, socket, policy);
  if (obstacle !== undefined) return obstacle;
  const grant = proposeGrant(seen, found.user, socket.gid, policy.group, engine);
  if (grant.kind === "refuse") return grant;
  const decided = decide(grant.user, true);
  const losses = realignWarnings(grant);
  return { kind: "edit", grant, edits: grant.edits, ...decided, warnings: [...decided.warnings, ...losses] };
}

/** Who else gains is in the report; who loses is easily overlooked. */
function realignWarnings({ group, gid, previousGid, losesPrevious }: GroupGrant): readonly string[] {
  if (losesPrevious.length === 0) return [];
  return [
    `group ${group} was given the socket's GID ${gid} in place of ${previousGid}: what belongs to GID ${previousGid} is now closed to its members (${losesPrevious.join(", ")})`,
  ];
}
