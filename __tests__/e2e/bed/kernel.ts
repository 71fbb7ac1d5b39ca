import { readFile, stat } from "node:fs/promises";
import { archiveOf, type ContainerFile } from "./archive.ts";
import type { Engine } from "./engine.ts";

/** A container's state, as the engine's inspect gives it. */
export interface ContainerState {
  readonly pid: number;
  readonly running: boolean;
  readonly startedAt: string;
  /** `starting`, `healthy`, `unhealthy`; undefined without a health check. */
  readonly health: string | undefined;
}

/** The supplementary groups of the container's main process, as ids of the container's user namespace. */
export async function mainProcessGroups(engine: Engine, id: string): Promise<readonly number[]> {
  const { pid } = await stateOf(engine, id);
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const map = await readFile(`/proc/${pid}/gid_map`, "utf8");
  const groups = numbers(/^Groups:(.*)$/m.exec(status)?.[1] ?? "");
  return groups.map((gid) => insideNamespace(gid, map));
}

/** The supplementary groups that the engine gives a new process of this container (as `user`, if given). */
export async function execGroups(engine: Engine, id: string, user?: string): Promise<readonly number[]> {
  return numbers(await engine.docker("exec", ...asUser(user), id, "/probe", "groups"));
}

/** What a new process of this container gets when it connects: `connected`, `EACCES`, `ECONNREFUSED` … */
export async function connect(
  engine: Engine,
  id: string,
  to: { user?: string; path?: string } = {},
): Promise<string> {
  const path = to.path ?? "/var/run/docker.sock";
  const { stdout, stderr } = await engine.run(["exec", ...asUser(to.user), id, "/probe", "once", path]);
  return stdout.trim() || stderr.trim();
}

/** The last result that the container's main process, `/probe`, has printed. */
export function mainProcessResult(engine: Engine, id: string): Promise<string> {
  return engine.docker("logs", "--tail", "1", id);
}

export async function stateOf(engine: Engine, id: string): Promise<ContainerState> {
  const format =
    "{{.State.Pid}} {{.State.Running}} {{.State.StartedAt}} {{if .State.Health}}{{.State.Health.Status}}{{end}}";
  const [pid, running, startedAt = "", health] = (
    await engine.docker("inspect", "--format", format, id)
  ).split(" ");
  return { pid: Number(pid), running: running === "true", startedAt, health: health || undefined };
}

/** Owner, group and permission bits of a socket. */
export interface Ownership {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/** The socket as this machine sees it. */
export async function ownershipOf(path: string): Promise<Ownership> {
  const { uid, gid, mode } = await stat(path);
  return { uid, gid, mode: mode & 0o7777 };
}

/** The socket as a container sees it, which is another gid in a user namespace. */
export async function ownershipIn(
  engine: Engine,
  id: string,
  path = "/var/run/docker.sock",
): Promise<Ownership> {
  const [uid, gid, mode] = (await engine.docker("exec", id, "/probe", "stat", path)).split(" ");
  return { uid: Number(uid), gid: Number(gid), mode: Number.parseInt(mode ?? "", 8) };
}

/** What the engine was asked about a container since a moment, reads of its files and execs included. */
export async function eventsOf(engine: Engine, id: string, since: Date): Promise<readonly string[]> {
  const seconds = (date: Date) => (date.getTime() / 1000).toFixed(3);
  const range = ["--since", seconds(since), "--until", seconds(new Date())];
  const lines = await engine.docker(
    "events",
    ...range,
    "--filter",
    `container=${id}`,
    "--format",
    "{{.Action}}",
  );
  return lines.split("\n").filter(Boolean);
}

/** A file of a container, or undefined where there is none. A symbolic link is followed. */
export async function fileIn(engine: Engine, id: string, path: string): Promise<ContainerFile | undefined> {
  const [file] = await archiveOf(engine, id, path);
  return file === undefined ? undefined : plain(file);
}

const ACCOUNT_FILES = ["/etc/passwd", "/etc/group", "/etc/gshadow"] as const;

/** The account files of a container, without the copies that tools keep beside them. */
export async function accountFiles(
  engine: Engine,
  id: string,
): Promise<Record<string, ContainerFile | undefined>> {
  const entries = await archiveOf(engine, id, "/etc");
  const named = ACCOUNT_FILES.map((path) => [path, entries.find(({ name }) => `/${name}` === path)] as const);
  return Object.fromEntries(named.map(([path, entry]) => [path, entry && plain(entry)]));
}

/**
 * Everything that a run might change in a container, in one comparable value: the engine's whole record of it
 * (start time, restarts and process id included), the files that differ from its image, and all of /etc, byte
 * for byte with owner, mode and times.
 */
export async function snapshot(engine: Engine, id: string): Promise<unknown> {
  const [inspected, changes] = await Promise.all([engine.docker("inspect", id), engine.docker("diff", id)]);
  // Not beside them: Docker 29 lists what it makes for the time of an archive call.
  const entries = await archiveOf(engine, id, "/etc");
  const [record] = JSON.parse(inspected);
  const mounts: readonly { Destination: string }[] = record.Mounts;
  return {
    // The engine forgets a finished exec only after minutes, and lists mounts and changes in any order.
    record: {
      ...record,
      ExecIDs: null,
      Mounts: mounts.toSorted((a, b) => a.Destination.localeCompare(b.Destination)),
    },
    changes: changes.split("\n").filter(isContainers).toSorted(),
    etc: Object.fromEntries(entries.map(({ name, ...entry }) => [name, entry])),
  };
}

/** Not the engine's own: Docker 29 makes a folder in the container for the time of an archive call, perhaps one that still ends. */
function isContainers(change: string): boolean {
  return !/^A \/\.pivot_root\d+$/.test(change);
}

function plain({ content, uid, gid, mode }: ContainerFile): ContainerFile {
  return { content, uid, gid, mode };
}

function asUser(user: string | undefined): readonly string[] {
  return user === undefined ? [] : ["--user", user];
}

function numbers(words: string): readonly number[] {
  return words.split(/\s+/).filter(Boolean).map(Number);
}

/** Translates a gid of this machine through a process's gid_map (user_namespaces(7)); unmapped ones are 65534. */
function insideNamespace(gid: number, map: string): number {
  for (const line of map.split("\n").filter(Boolean)) {
    const [inside = 0, outside = 0, length = 0] = numbers(line);
    if (gid >= outside && gid < outside + length) return inside + gid - outside;
  }
  return 65534;
}
