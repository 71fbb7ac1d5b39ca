import { DoodError } from "../errors.ts";
import type { AccountFiles } from "../identity/exec-user.ts";
import { type GroupEntry, parseGroup } from "../identity/group.ts";
import { type PasswdEntry, parsePasswd } from "../identity/passwd.ts";
import { fromBytes, toBytes } from "../identity/text-file.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { type Acl, readAcl } from "../system/access-list.ts";
import { readAccounts } from "../system/accounts.ts";
import { findGroupByName, findUserByName, groupsOfLogin } from "../system/name-service.ts";
import { type HostProcess, listProcesses } from "../system/processes.ts";
import { readSocket } from "../system/socket-file.ts";
import { type Folder, foldersTo } from "../system/trusted-path.ts";
import { type MachineRoot, THIS_MACHINE } from "../system/unit-file.ts";
import { type EngineGroup, readEngineGroup } from "./engine-group.ts";
import { type RunnerEngine, readRunnerEngine } from "./runner-engine.ts";
import { findRunners, type Runner } from "./runners.ts";

/** All that decides who may use docker on this machine, gathered at one moment. */
export interface Machine {
  readonly path: string;
  readonly socket: SocketFacts;
  /** The folders that lead to it, as far as they can be seen. */
  readonly folders: readonly Folder[];
  /** Undefined where it can't be told. */
  readonly acl: Acl | undefined;
  /** The machine's own files, which can be edited. */
  readonly accounts: AccountFiles;
  /** Groups in question that /etc/group doesn't have, but another name service: LDAP's or systemd's. */
  readonly otherGroups: readonly GroupEntry[];
  /** The group with the socket's GID, if there is one. */
  readonly group: GroupEntry | undefined;
  /** A system group's number that no group here has; undefined where none has to be made. */
  readonly freeGid: number | undefined;
  /** By uid, the groups that a new login has: of `users`, as far as the name service tells. */
  readonly logins: ReadonlyMap<number, readonly number[]>;
  readonly engineGroup: EngineGroup;
  readonly runners: readonly Runner[];
  /** By unit, which engine the runner's jobs use. */
  readonly runnerEngines: ReadonlyMap<string, RunnerEngine>;
  /** The users in question: those asked for, else the runners' own, root left out. */
  readonly users: readonly PasswdEntry[];
  /** Others in the socket's group who have processes, if nobody was asked for: their services and logins count as well. */
  readonly members: readonly PasswdEntry[];
  /** All processes of this machine but this one and those of the runners' services. */
  readonly processes: readonly HostProcess[];
}

/** System groups' numbers, highest first, as groupadd(8) --system takes them. */
const SYSTEM_GIDS = Array.from({ length: 900 }, (_, index) => 999 - index);

/** What a machine is asked about: a socket, the users (none: those of its runners), the group for a socket without. */
export interface MachineQuestion {
  readonly path: string;
  readonly users: readonly string[];
  readonly group: string;
}

/** @throws DoodError `socket-…`, `user-unknown` */
export async function readMachine(
  { path, users: asked, group: wanted }: MachineQuestion,
  root: MachineRoot = THIS_MACHINE,
): Promise<Machine> {
  const socket = readSocket(path);
  const processes = await listProcesses();
  const [acl, accounts, engineGroup, all] = await Promise.all([
    readAcl(path),
    readAccounts(),
    readEngineGroup(path, processes, root),
    findRunners(processes, root),
  ]);
  const found =
    asked.length > 0
      ? await Promise.all(asked.map((user) => requireUser(user, accounts)))
      : await Promise.all(all.map(({ user }) => findUser(user, accounts)));
  const users = found.filter(
    (user, at): user is PasswdEntry =>
      user !== undefined && user.uid !== 0 && found.findIndex((other) => other?.uid === user.uid) === at,
  );
  const runners = all.filter((runner) => userOf(runner, users) !== undefined);
  const named = engineGroup.kind === "unknown" ? [wanted] : [wanted, engineGroup.group];
  const [otherGroups, freeGid] = await Promise.all([
    findOtherGroups([socket.gid, ...named], accounts),
    socket.gid === 0 ? findFreeGid(accounts) : undefined,
  ]);
  const group = groupsOf({ accounts, otherGroups }).find(({ gid }) => gid === socket.gid);
  const members = asked.length > 0 ? [] : await findMembers(group, users, accounts, processes);
  const logins = await readLogins([...users, ...members]);
  const engineOf = (runner: Runner): RunnerEngine => {
    const user = userOf(runner, users);
    if (user === undefined) return { kind: "machine" };
    return readRunnerEngine(runner, user, logins.get(user.uid) ?? [], path);
  };
  return {
    path,
    socket,
    folders: foldersTo(path),
    acl,
    accounts,
    otherGroups,
    group,
    freeGid,
    logins,
    engineGroup,
    runners,
    runnerEngines: new Map(runners.map((runner) => [runner.unit, engineOf(runner)])),
    users,
    members,
    processes: processes.filter(
      ({ pid, unit }) => pid !== process.pid && all.every((runner) => runner.unit !== unit),
    ),
  };
}

/** Whose runner it is, of these users. */
export function userOf({ user }: Runner, users: readonly PasswdEntry[]): PasswdEntry | undefined {
  return users.find(({ uid, name }) => user === String(uid) || user === fromBytes(name));
}

/** The groups of /etc/group, and those in question of other name services. */
export function groupsOf({
  accounts,
  otherGroups,
}: Pick<Machine, "accounts" | "otherGroups">): readonly GroupEntry[] {
  return [...parseGroup(accounts.group ?? ""), ...otherGroups];
}

/** Whether a new login of the user has the group: by membership, wherever that is written, or as its own group. */
export function isMember(
  user: PasswdEntry,
  gid: number,
  { accounts, logins }: Pick<Machine, "accounts" | "logins">,
): boolean {
  return logins.get(user.uid)?.includes(gid) ?? isListed(user, gid, accounts);
}

/** The same by the account files alone. */
export function isListed(user: PasswdEntry, gid: number, accounts: AccountFiles): boolean {
  const groups = parseGroup(accounts.group ?? "").filter((group) => group.gid === gid);
  return user.gid === gid || groups.some(({ members }) => members.includes(user.name));
}

/** The user's name; `uid 1001` where it has none here. */
export function nameOfUser(uid: number, accounts: AccountFiles): string {
  const user = parsePasswd(accounts.passwd ?? "").find((one) => one.uid === uid);
  return user === undefined ? `uid ${uid}` : fromBytes(user.name);
}

async function requireUser(user: string, accounts: AccountFiles): Promise<PasswdEntry> {
  const found = await findUser(user, accounts);
  if (found !== undefined) return found;
  throw new DoodError(
    "user-unknown",
    `this machine has no user \`${user}\``,
    "Name an existing one with --user, or create it: `useradd --create-home NAME`.",
  );
}

async function findUser(user: string, accounts: AccountFiles): Promise<PasswdEntry | undefined> {
  const isUid = /^\d+$/.test(user);
  const matches = (entry: PasswdEntry) => (isUid ? entry.uid === Number(user) : entry.name === toBytes(user));
  return parsePasswd(accounts.passwd ?? "").find(matches) ?? (await findUserByName(user));
}

/** Those of them, names or GIDs, that the file doesn't have. */
async function findOtherGroups(
  asked: readonly (string | number)[],
  accounts: AccountFiles,
): Promise<readonly GroupEntry[]> {
  const own = parseGroup(accounts.group ?? "");
  const isOwn = (group: string | number) =>
    own.some(({ name, gid }) => (typeof group === "number" ? gid === group : name === toBytes(group)));
  const others = [...new Set(asked)].filter((group) => !isOwn(group)).map(findGroupByName);
  const found = (await Promise.all(others)).filter((group) => group !== undefined);
  return found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);
}

/** Of a directory's group with thousands of members each would be asked for. */
const MAX_MEMBERS = 100;

/** Who is in a group and has processes, besides these users, root left out. Root's own group isn't one to be in. */
async function findMembers(
  group: GroupEntry | undefined,
  users: readonly PasswdEntry[],
  accounts: AccountFiles,
  processes: readonly HostProcess[],
): Promise<readonly PasswdEntry[]> {
  if (group === undefined || group.gid === 0) return [];
  const names = group.members.slice(0, MAX_MEMBERS);
  const listed = await Promise.all(names.map((name) => findUser(fromBytes(name), accounts)));
  const owners = parsePasswd(accounts.passwd ?? "").filter(({ gid }) => gid === group.gid);
  const running = new Set(processes.map(({ uid }) => uid));
  const known = new Set([0, ...users.map(({ uid }) => uid)]);
  return [...listed, ...owners].filter((user): user is PasswdEntry => {
    if (user === undefined || known.has(user.uid) || !running.has(user.uid)) return false;
    known.add(user.uid);
    return true;
  });
}

async function findFreeGid(accounts: AccountFiles): Promise<number | undefined> {
  const taken = new Set(parseGroup(accounts.group ?? "").map(({ gid }) => gid));
  for (const gid of SYSTEM_GIDS) {
    if (!taken.has(gid) && (await findGroupByName(gid)) === undefined) return gid;
  }
  return undefined;
}

/** The accounts as they are now, of those users whose processes have the socket's group. */
export async function readHolders({
  socket: { gid },
  runners,
  processes,
}: Machine): Promise<Pick<Machine, "accounts" | "logins">> {
  const accounts = await readAccounts();
  const running = [...processes, ...runners.flatMap(({ process }) => process ?? [])];
  const uids = new Set(running.filter(({ groups }) => groups.includes(gid)).map(({ uid }) => uid));
  const users = parsePasswd(accounts.passwd ?? "").filter(({ uid }) => uids.has(uid));
  return { accounts, logins: await readLogins(users) };
}

async function readLogins(users: readonly PasswdEntry[]): Promise<Machine["logins"]> {
  const logins = await Promise.all(users.map(async (user) => [user.uid, await groupsOfLogin(user)] as const));
  return new Map(logins.flatMap(([uid, groups]) => (groups === undefined ? [] : [[uid, groups] as const])));
}
