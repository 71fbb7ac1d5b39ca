import type { Edit } from "../../identity/edits.ts";
import type { ExecUser } from "../../identity/exec-user.ts";
import type { SocketMount } from "../../socket/mount.ts";
import { type AccessClass, accessClass } from "../../socket/socket-access.ts";
import { opensToEveryone, opensToGroup, type SocketFacts } from "../../socket/socket-facts.ts";
import { refuseEdit, refuseMountedFile } from "./edit-refusal.ts";
import { type GroupGrant, proposeGrant } from "./membership.ts";
import type { Observation } from "./observation.ts";
import type { EngineRules, Policy } from "./policy.ts";
import {
  judgeProcesses,
  mainOf,
  otherUsersHint,
  type Processes,
  planRestart,
  type Restart,
} from "./processes.ts";
import type { Refusal } from "./refusal.ts";
import { seenSocket } from "./socket.ts";
import { accountTexts, execUser, refuseUser, userTitle } from "./user.ts";

interface Decided {
  readonly user: ExecUser;
  /** For people: the name or, without one, the uid. */
  readonly userTitle: string;
  readonly mount: SocketMount;
  readonly socket: SocketFacts;
  readonly processes: Processes;
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
  /** An exec had the group before, by `--group-add`: the edit is for a switch in the container alone. */
  readonly isForSwitch?: true;
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

  const processes = judgeProcesses(seen, found.user, socket);
  const told = [...warnings, ...otherUsersHint(seen, processes)];
  const decide = (user: ExecUser, judged: Processes): Decided => {
    const restart = planRestart(seen, judged, socket.gid, policy);
    return { user, userTitle: userTitle(user), mount, socket, processes: judged, restart, warnings: told };
  };
  const reason = accessClass(found.user, socket);
  const isUnheeded =
    reason === "member" &&
    isByFile(seen, found.user, socket) &&
    refuseMountedFile(seen, socket) !== undefined;
  const isLost = reason === "member" && isLostBySwitch(seen, processes, socket, engine);
  if (reason !== undefined && !isUnheeded && !isLost) {
    return { kind: "nothing", reason, ...decide(found.user, processes) };
  }

  const grant =
    refuseEdit(seen, found.user, socket, policy) ??
    proposeGrant(isLost ? fromInside(seen) : seen, found.user, socket.gid, policy.group, engine);
  if (grant.kind === "grant") return { ...editPlan(grant, processes, decide), ...(isLost ? FOR_SWITCH : {}) };
  if (isLost) {
    const decided = decide(found.user, processes);
    return { kind: "nothing", reason, ...decided, warnings: [...decided.warnings, ...lostWarning(grant)] };
  }
  if (!mayHaveOtherAccess(socket)) return grant;
  // What lets the user in lets its processes in, too.
  const isUsers = mainOf(seen)?.uid === found.user.uid;
  const letIn = decide(found.user, { ...processes, lacking: [], ...(isUsers ? { main: "needs-none" } : {}) });
  const warned = [...letIn.warnings, otherAccessWarning(grant, mount)];
  const admitted = { kind: "nothing", reason: "other-access", ...letIn, warnings: warned } as const;
  return { kind: "ask-first", mount, admitted, refusal: grant };
}

const FOR_SWITCH = { isForSwitch: true } as const;

function editPlan(
  grant: GroupGrant,
  processes: Processes,
  decide: (user: ExecUser, judged: Processes) => Decided,
): EditPlan {
  // The grant is only being made: no running process can have the group from the file.
  const main = processes.main === "unknown" ? "lacks" : processes.main;
  const decided = decide(grant.user, { ...processes, main });
  const warnings = [...decided.warnings, ...realignWarnings(grant)];
  return { kind: "edit", grant, edits: grant.edits, ...decided, warnings };
}

/**
 * What `--group-add` gives, the main process and execs have; who switches to a user inside (su, sudo, gosu, cron) gives
 * that user the groups of the account files. A user who was asked for is one to whom somebody switches, and one
 * whose process lacks the group is one to whom somebody has switched.
 */
function isLostBySwitch(
  seen: Observation,
  { lacking }: Processes,
  { gid }: SocketFacts,
  engine: EngineRules,
): boolean {
  const { container, target } = seen;
  const isSwitched = target.user !== undefined || lacking.length > 0;
  if (!isSwitched || !container.groupAdd.includes(String(gid))) return false;
  const found = execUser(fromInside(seen), accountTexts(seen.files), engine);
  return found.kind === "user" && found.user.uid !== 0 && !found.user.groups.includes(gid);
}

/** As who is switched to in the container has it. */
function fromInside(seen: Observation): Observation {
  return { ...seen, container: { ...seen.container, groupAdd: [] } };
}

function lostWarning({ code, message }: Refusal): readonly string[] {
  // With a group of its own choice nobody switches.
  if (code === "group-explicit") return [];
  return [
    `it has the group by \`--group-add\` alone, which a switch inside (su, sudo, gosu) doesn't keep, and it can't be added to the account files: ${message}`,
  ];
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
