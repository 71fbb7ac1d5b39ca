import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DEFAULT_SOCKET } from "../engine/docker-host.ts";
import { DoodError, errnoOf, toDoodError } from "../errors.ts";
import { fromBytes } from "../identity/text-file.ts";
import { type JsonObject, objectOf, textsOf } from "../json.ts";
import { canonicalPath } from "../socket/mount.ts";
import { readPlainFile } from "../system/plain-file.ts";
import { type HostProcess, readProgram } from "../system/processes.ts";
import { findWritable } from "../system/trusted-path.ts";
import { type MachineRoot, readUnit, THIS_MACHINE } from "../system/unit-file.ts";

/** To whom the socket will belong once the engine has been restarted. */
export type EngineGroup =
  /** dockerd makes the socket: `--group`, else `group` in its configuration file, else docker. */
  | {
      readonly kind: "dockerd";
      readonly group: string;
      readonly origin: "option" | "file" | "default";
      readonly file: string;
    }
  /** systemd makes it, by the engine's unit (systemd.socket(5) SocketGroup). */
  | {
      readonly kind: "systemd";
      readonly unit: SocketUnit;
      readonly group: string;
      readonly dropIn: string;
    }
  /** Somebody else makes it, or nobody who can be believed. */
  | { readonly kind: "unknown"; readonly why: string };

/** Docker's and Podman's. */
const SOCKET_UNITS = ["docker.socket", "podman.socket"] as const;
type SocketUnit = (typeof SOCKET_UNITS)[number];

const CONFIG_FILE = "/etc/docker/daemon.json";
/** moby daemon/config Config.SocketGroup: opts.DefaultSocketGroup. */
const DEFAULT_GROUP = "docker";

/**
 * How the engine is told whose its socket is: by what root's own dockerd was told when it was started, and by root's
 * own docker.socket. What listens on the socket isn't looked up in /proc/net/unix, whose lines anyone can forge.
 */
export async function readEngineGroup(
  socketPath: string,
  processes: readonly HostProcess[],
  machine: MachineRoot = THIS_MACHINE,
): Promise<EngineGroup> {
  // Podman's is often reached by a link in the place of Docker's, whose unit then has nothing to do with it.
  const socket = realPath(socketPath);
  const isTheSocket = (path: string) => placeOf(path) === canonicalPath(socket);
  for (const engine of processes) {
    if (!(await isEngine(engine))) continue;
    const daemon = readDaemon(engine.command, machine);
    if (daemon.sockets.some(isTheSocket)) return daemon.group;
  }
  for (const unit of SOCKET_UNITS) {
    const file = readUnit(unit, machine);
    // %t is /run in a unit of the system's: systemd.unit(5).
    const paths = file?.values("ListenStream").map((path) => path.replace(/^%t(?=\/)/, "/run")) ?? [];
    if (file === undefined || !paths.some(isTheSocket)) continue;
    const dropIn = join(machine.path, `/etc/systemd/system/${unit}.d/90-setup-dood.conf`);
    return { kind: "systemd", unit, group: file.values("SocketGroup").at(-1) || "root", dropIn };
  }
  return {
    kind: "unknown",
    why: "no dockerd of root's and no docker.socket or podman.socket is seen that makes it",
  };
}

/** What dockerd's command line and configuration file say (`dockerd --help`): its sockets, and whose they become. */
export function readDaemon(
  command: readonly string[],
  machine: MachineRoot = THIS_MACHINE,
): { readonly group: EngineGroup; readonly sockets: readonly string[] } {
  const file = join(machine.path, optionValues(command, ["--config-file"]).at(-1) ?? CONFIG_FILE);
  const hosts = optionValues(command, ["--host", "-H"]);
  const option = optionValues(command, ["--group", "-G"]).at(-1);
  try {
    const config = readConfig(file, machine);
    const group = config["group"];
    const sockets = socketsOf([...hosts, ...textsOf(config["hosts"])]);
    if (option !== undefined)
      return { group: { kind: "dockerd", group: option, origin: "option", file }, sockets };
    return typeof group === "string" && group !== ""
      ? { group: { kind: "dockerd", group, origin: "file", file }, sockets }
      : { group: { kind: "dockerd", group: DEFAULT_GROUP, origin: "default", file }, sockets };
  } catch (failure) {
    return { group: { kind: "unknown", why: toDoodError(failure).message }, sockets: socketsOf(hosts) };
  }
}

/** Root's own: not the name that a process gives itself, nor a program that others started as root. */
async function isEngine({ pid, isRoots }: HostProcess): Promise<boolean> {
  const program = isRoots ? await readProgram(pid) : undefined;
  if (program === undefined || basename(program) !== "dockerd") return false;
  try {
    return findWritable(program, [0]) === undefined;
  } catch {
    return false; // deleted, or seen from another mount namespace
  }
}

/** @throws DoodError `engine-config-invalid` where others could have written it */
function readConfig(file: string, { path, owner }: MachineRoot): JsonObject {
  const writable = ignoreMissing(() => findWritable(file, [owner], path));
  if (writable !== undefined) {
    throw new DoodError(
      "engine-config-invalid",
      `${file} can be changed by others than root (${writable})`,
      `Close it: sudo chown root ${writable} && sudo chmod go-w ${writable}`,
    );
  }
  const text = ignoreMissing(() => readPlainFile(realPath(file))?.text);
  try {
    return objectOf(JSON.parse(fromBytes(text ?? "{}")));
  } catch {
    return {};
  }
}

function socketsOf(hosts: readonly string[]): readonly string[] {
  if (hosts.length === 0) return [DEFAULT_SOCKET];
  const paths = hosts.map((host) => /^unix:\/\/(.*)$/.exec(host)?.[1]);
  return paths.flatMap((path) => (path === undefined ? [] : [path || DEFAULT_SOCKET]));
}

function optionValues(command: readonly string[], names: readonly string[]): readonly string[] {
  return command.flatMap((word, index) => {
    if (names.includes(word)) return command[index + 1] ?? [];
    const long = names.find((name) => word.startsWith(`${name}=`));
    if (long !== undefined) return word.slice(long.length + 1);
    // `-Gdocker`, as pflag reads a short option.
    const short = names.find((name) => /^-\w$/.test(name) && word.startsWith(name));
    return short === undefined ? [] : word.slice(short.length);
  });
}

/** Where a socket is made: in its folder, whatever that is reached by; a link in its own place is replaced. */
function placeOf(path: string): string {
  return canonicalPath(join(realPath(dirname(path)), basename(path)));
}

function realPath(path: string): string {
  return ignoreMissing(() => realpathSync(path)) ?? path;
}

function ignoreMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (failure) {
    if (errnoOf(failure) === "ENOENT") return undefined;
    throw failure;
  }
}
