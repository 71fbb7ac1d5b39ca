import type { Edit } from "../identity/edits.ts";
import type { ExecUser } from "../identity/exec-user.ts";
import type { SocketMount } from "../socket/mount.ts";
import { opensToOwner, type SocketFacts } from "../socket/socket-facts.ts";
import { type GroupGrant, proposeGrant } from "./group-grant.ts";
import type { Observation } from "./observation.ts";
import { findObstacle } from "./obstacle.ts";
import type { EngineRules, Policy } from "./policy.ts";
import type { Refusal } from "./refusal.ts";
import { type MainProcess, mainProcess, planRestart, type Restart } from "./restart-plan.ts";
import { userTitle } from "./seen-user.ts";

/** Why nothing has to be edited: an exec as this user may use the socket already. */
export type Already = "root" | "owner" | "member";

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
  readonly reason: Already;
}

export interface EditPlan extends Decided {
  readonly kind: "edit";
  readonly grant: GroupGrant;
  readonly edits: readonly Edit[];
}

export type Plan = Refusal | NothingToDo | EditPlan;

/** Decides what to do about one target. Pure: the same observation always gives the same plan. */
export function planAccess(seen: Observation, policy: Policy, engine: EngineRules): Plan {
  const checked = findObstacle(seen, policy, engine);
  if (checked.kind === "refuse") return checked;
  const { user, mount, socket } = checked;

  const reason = alreadyAllowed(user, socket);
  const grant = reason === undefined ? proposeGrant(seen, user, socket.gid, policy.group, engine) : undefined;
  if (grant?.kind === "refuse") return grant;

  const main = mainProcess(seen, user, socket, grant !== undefined);
  const decided: Decided = {
    user: grant?.user ?? user,
    userTitle: userTitle(grant?.user ?? user),
    mount,
    socket,
    main,
    restart: planRestart(seen, main, socket.gid, policy),
    warnings: checked.warnings,
  };
  if (grant !== undefined) return { kind: "edit", ...decided, grant, edits: grant.edits };
  return { kind: "nothing", ...decided, reason: reason ?? "member" };
}

/**
 * What the kernel asks on connect(2): the owner's bit for the owner, else the group's for a member.
 * Membership is looked at first, so that a user who owns the socket and is in its group is a member.
 */
function alreadyAllowed(user: ExecUser, socket: SocketFacts): Already | undefined {
  if (user.uid === 0) return "root";
  if (user.gid === socket.gid || user.groups.includes(socket.gid)) return "member";
  if (user.uid === socket.uid && opensToOwner(socket)) return "owner";
  return undefined;
}
