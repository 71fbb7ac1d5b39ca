import type { Edit } from "../../identity/edits.ts";
import type { ExecUser } from "../../identity/exec-user.ts";
import type { SocketMount } from "../../socket/mount.ts";
import { type AccessClass, accessClass } from "../../socket/socket-access.ts";
import { opensToEveryone, opensToGroup, type SocketFacts } from "../../socket/socket-facts.ts";
import { refuseEdit, refuseMountedFile } from "./edit-refusal.ts";
import { type GroupGrant, proposeGrant } from "./membership.ts";
import type { Observation } from "./observation.ts";
import type { EngineRules, Policy } from "./policy.ts";
import type { Refusal } from "./refusal.ts";
import { type MainProcess, mainProcess, planRestart, type Restart } from "./restart.ts";
import { seenSocket } from "./socket.ts";
import { accountTexts, execUser, refuseUser, userTitle } from "./user.ts";

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
  /** Why nothing has to be edited; "other-access": the kernel lets the user in by an access list, for example. */
  readonly reason: AccessClass | "other-access";
}

export interface EditPlan extends Decided {
  readonly kind: "edit";
  readonly grant: GroupGrant;
  readonly edits: readonly Edit[];
}

/** No group can be given. Only the kernel knows whether the user gets in all the same, so it has to be asked. */
export interface AskFirst {
  readonly kind: "ask-first";
  readonly mount: SocketMount;
  /** What holds if it lets the user in, */
  readonly admitted: NothingToDo;
  /** and if it doesn't. */
  readonly refusal: Refusal;
}

export type Plan = Refusal | NothingToDo | EditPlan | AskFirst;

/** Decides what to do about one target. Pure: the same observation always gives the same plan. */
export function planAccess(seen: Observation, policy: Policy, engine: EngineRules): Plan {
  const sight = seenSocket(seen, policy, engine);
  if (sight.kind === "refuse") return sight;
  const { mount, socket, warnings } = sight;
  const found = execUser(seen, accountTexts(seen.files), engine);
  if (found.kind !== "user") return refuseMountedFile(seen, socket) ?? refuseUser(found, seen);

  const decide = (user: ExecUser, main: MainProcess): Decided => {
    const restart = planRestart(seen, main, user, socket.gid, policy);
    return { user, userTitle: userTitle(user), mount, socket, main, restart, warnings };
  };
  const main = mainProcess(seen, found.user, socket);
  const reason = accessClass(found.user, socket);
  const isUnheeded =
    reason === "member" &&
    isByFile(seen, found.user, socket) &&
    refuseMountedFile(seen, socket) !== undefined;
  if (reason !== undefined && !isUnheeded) return { kind: "nothing", reason, ...decide(found.user, main) };

  const grant =
    refuseEdit(seen, found.user, socket, policy) ??
    proposeGrant(seen, found.user, socket.gid, policy.group, engine);
  if (grant.kind === "refuse") {
    if (!mayHaveOtherAccess(socket)) return grant;
    const admittedMain = seen.main?.uid === found.user.uid ? "needs-none" : main;
    const admitted = {
      kind: "nothing",
      reason: "other-access",
      ...decide(found.user, admittedMain),
    } as const;
    const told = [...warnings, otherAccessWarning(grant, mount)];
    return { kind: "ask-first", mount, admitted: { ...admitted, warnings: told }, refusal: grant };
  }
  // The grant is only being made: no running process can have the group from the file.
  const decided = decide(grant.user, main === "unknown" ? "lacks" : main);
  const losses = realignWarnings(grant);
  return { kind: "edit", grant, edits: grant.edits, ...decided, warnings: [...decided.warnings, ...losses] };
}

/** Whether it is in the socket's group by the account files, and not from outside. */
function isByFile({ container }: Observation, user: ExecUser, { gid }: SocketFacts): boolean {
  return user.groupsFromFile && !container.groupAdd.includes(String(gid));
}

/** An access list's entries go no further than its mask, which are the group's bits (acl(5)). */
function mayHaveOtherAccess(socket: SocketFacts): boolean {
  return opensToGroup(socket) && !opensToEveryone(socket);
}

function otherAccessWarning({ message }: Refusal, { source }: SocketMount): string {
  return `something else than a group lets it in, an access list perhaps (\`getfacl ${source}\`), and it has access only as long as that lasts: ${message}`;
}

/** Who else gains is in the report; who loses is easily overlooked. */
function realignWarnings({ group, gid, previousGid, losesPrevious }: GroupGrant): readonly string[] {
  if (losesPrevious.length === 0) return [];
  return [
    `group ${group} was given the socket's GID ${gid} in place of ${previousGid}: what belongs to GID ${previousGid} is now closed to its members (${losesPrevious.join(", ")})`,
  ];
}
