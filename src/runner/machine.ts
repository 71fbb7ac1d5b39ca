import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { DoodError } from "../errors.ts";
import type { AccountFiles } from "../identity/exec-user.ts";
import { type GroupEntry, parseGroup } from "../identity/group.ts";
import { type PasswdEntry, parsePasswd } from "../identity/passwd.ts";
import { fromBytes, toBytes } from "../identity/text-file.ts";
import type { SocketFacts } from "../socket/socket-facts.ts";
import { type Acl, readAcl } from "../system/access-list.ts";
import { readAccounts } from "../system/accounts.ts";
import { type HostProcess, listProcesses } from "../system/processes.ts";
import { readSocket } from "../system/socket-file.ts";
import { type MachineRoot, THIS_MACHINE } from "../system/unit-file.ts";
import { type EngineGroup, readEngineGroup } from "./engine-group.ts";
import { findRunners, type Runner } from "./runners.ts";

/** All that decides who may use docker on this machine, gathered at one moment. */
export interface Machine {
  readonly path: string;
  readonly socket: SocketFacts;
  /** Undefined where it can't be told. */
  readonly acl: Acl | undefined;
  readonly accounts: AccountFiles;
  /** The entry of /etc/group with the socket's GID, if there is one. */
  readonly group: GroupEntry | undefined;
  readonly engineGroup: EngineGroup;
  readonly runners: readonly Runner[];
  /** The users in question: those asked for, else the runners' own, root left out. */
  readonly users: readonly PasswdEntry[];
  /** All processes of this machine but those of the runners' services. */
  readonly processes: readonly HostProcess[];
}

/** @throws DoodError `socket-…`, `user-unknown` */
export async function readMachine(
  path: string,
  asked: readonly string[],
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
  const runners = all.filter(({ user }) =>
    users.some(({ uid, name }) => user === String(uid) || user === fromBytes(name)),
  );
  const others = processes.filter(({ unit }) => all.every((runner) => runner.unit !== unit));
  const group = parseGroup(accounts.group ?? "").find(({ gid }) => gid === socket.gid);
  return { path, socket, acl, accounts, group, engineGroup, runners, users, processes: others };
}

/** Whether a new login of the user has the group: by membership, or as its own group. */
export function isMember(user: PasswdEntry, gid: number, accounts: AccountFiles): boolean {
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
  return parsePasswd(accounts.passwd ?? "").find(matches) ?? (await askNameService(user));
}

/** LDAP and its like: a user of theirs can be a member in /etc/group all the same. */
async function askNameService(user: string): Promise<PasswdEntry | undefined> {
  try {
    const { stdout } = await promisify(execFile)("getent", ["passwd", "--", user], { encoding: "latin1" });
    return parsePasswd(stdout)[0];
  } catch {
    return undefined;
  }
}
