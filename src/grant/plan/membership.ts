import { applyEdits, type Edit } from "../../identity/edits.ts";
import type { AccountFiles, ExecUser } from "../../identity/exec-user.ts";
import { type GroupEntry, parseGroup } from "../../identity/group.ts";
import { createGroup, joinGroup } from "../../identity/group-edits.ts";
import { parsePasswd } from "../../identity/passwd.ts";
import { fromBytes, toBytes } from "../../identity/text-file.ts";
import type { Observation } from "./observation.ts";
import type { EngineRules } from "./policy.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { accountTexts, execUser } from "./user.ts";

/** How a user comes into the group that owns the socket, as edits of the container's account files. */
export interface GroupGrant {
  readonly kind: "grant";
  readonly group: string;
  readonly gid: number;
  /** "joined": the group was there. "realigned": it had another GID. "created". */
  readonly how: "joined" | "realigned" | "created";
  /** GID that a realigned group had. */
  readonly previousGid?: number;
  readonly edits: readonly Edit[];
  /** The user as the engine computes it once the edits are made. */
  readonly user: ExecUser;
  /** Other members of a realigned group: they gain access too. */
  readonly alsoGains: readonly string[];
  /** All members of a realigned group, who lose its previous GID, and what belongs to that. */
  readonly losesPrevious: readonly string[];
}

/** The engines pass one group over, the one that is named like the user; an image can have any number of the GID. */
const MAX_JOINS = 4;

type Proposal = Omit<GroupGrant, "kind" | "user">;

/**
 * The gentlest grant that the engine's own rules honour: each proposal is tried on a copy of the
 * files, and the first after which an exec as this user has the group is taken.
 */
export function proposeGrant(
  seen: Observation,
  user: ExecUser,
  gid: number,
  group: string,
  engine: EngineRules,
): GroupGrant | Refusal {
  const files = accountTexts(seen.files);
  const entry = user.name === undefined ? newPasswdEntry(files, user.uid) : undefined;
  const name = user.name ?? entry?.name ?? "";
  for (const proposal of proposals(files, name, gid, group)) {
    const edits = [...(entry?.edits ?? []), ...proposal.edits];
    const found = execUser(seen, applyEdits(files, edits), engine);
    if (found.kind === "user" && found.user.uid === user.uid && found.user.groups.includes(gid)) {
      return { kind: "grant", ...proposal, edits, user: found.user };
    }
  }
  return refuse(
    "group-explicit",
    `no entry in /etc/group gives \`${seen.target.user ?? seen.container.user}\` a group with this engine's rules`,
    `Add the group from outside: \`options: --group-add ${gid}\`.`,
  );
}

/** The group that has the GID; else the one that has the name; else a new one. */
function* proposals(files: AccountFiles, user: string, gid: number, group: string): Generator<Proposal> {
  const groups = parseGroup(files.group ?? "");
  const alone = { gid, alsoGains: [], losesPrevious: [] };
  const names = new Set(groups.filter((entry) => entry.gid === gid).map(({ name }) => name));
  for (const name of [...names].slice(0, MAX_JOINS)) {
    const edits = joinGroup(files, { name, gid }, user);
    yield { ...alone, group: fromBytes(name), how: "joined", edits };
  }
  const named = groups.find((entry) => entry.name === toBytes(group));
  if (named !== undefined && mayMove(files, named, gid)) {
    // All lines of that name and GID are moved: to the engine they are one group.
    const lines = groups.filter((entry) => entry.name === named.name && entry.gid === named.gid);
    const members = [...new Set(lines.flatMap((line) => line.members))].filter((member) => member !== "");
    yield {
      group,
      gid,
      how: "realigned",
      previousGid: named.gid,
      edits: [
        { file: "group", kind: "set-gid", group: named.name, from: named.gid, to: gid },
        ...joinGroup(files, { name: named.name, gid }, user),
      ],
      alsoGains: members.filter((member) => member !== user).map(fromBytes),
      losesPrevious: members.map(fromBytes),
    };
  }
  for (const name of freeNames(files, group, gid)) {
    yield {
      ...alone,
      group: name,
      how: "created",
      edits: createGroup(files, { name: toBytes(name), gid }, [user]),
    };
  }
}

/** Not a user's primary group, whose files would be nobody's; and neither from nor to root's. */
function mayMove(files: AccountFiles, { gid: from }: GroupEntry, to: number): boolean {
  const isPrimary = parsePasswd(files.passwd ?? "").some((entry) => entry.gid === from);
  return from !== to && from !== 0 && to !== 0 && !isPrimary;
}

/** The wanted name first. The containerd store skips a group named like the user, so there is a second. */
function freeNames(files: AccountFiles, group: string, gid: number): readonly string[] {
  const taken = namesIn([...parseGroup(files.group ?? ""), ...parseGroup(files.gshadow ?? "")]);
  const names = [group, `${group}-${gid}`].filter((name) => !taken.has(name));
  for (let number = 2; names.length < 2; number++) {
    const name = `${group}-${gid}-${number}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}

function namesIn(entries: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ name }) => fromBytes(name)));
}

/**
 * A uid without an entry gets no groups from /etc/group. The entry says what the engine assumed
 * without it, gid 0 and home /, so that nothing else about its processes changes.
 */
function newPasswdEntry(
  files: AccountFiles,
  uid: number,
): { readonly name: string; readonly edits: readonly Edit[] } {
  const taken = namesIn(parsePasswd(files.passwd ?? ""));
  let name = `dood-${uid}`;
  for (let number = 2; taken.has(name); number++) name = `dood-${uid}-${number}`;
  const line = `${name}:x:${uid}:0:setup-dood:/:/sbin/nologin`;
  return { name, edits: [{ file: "passwd", kind: "append", line }] };
}
