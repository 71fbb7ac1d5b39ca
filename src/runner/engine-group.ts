import { readdir, readFile, realpath } from "node:fs/promises";
import { basename, join } from "node:path";
import { canonicalPath } from "../socket/mount.ts";
import { type HostProcess, listProcesses, socketInodes } from "../system/processes.ts";

/** To whom the socket will belong once the engine has been restarted. */
export type EngineGroup =
  /** dockerd makes the socket: `--group`, else `group` in its configuration file, else docker. */
  | {
      readonly kind: "dockerd";
      readonly group: string;
      readonly origin: "option" | "file" | "default";
      readonly file: string;
    }
  /** systemd makes it, for docker.socket (systemd.socket(5) SocketGroup). */
  | { readonly kind: "systemd"; readonly group: string; readonly dropIn: string }
  /** Somebody else listens, or nobody who can be seen. */
  | { readonly kind: "unknown"; readonly listener: string | undefined };

const CONFIG_FILE = "/etc/docker/daemon.json";
/** moby daemon/config Config.SocketGroup: opts.DefaultSocketGroup. */
const DEFAULT_GROUP = "docker";
/** The kernel's mark of a listening socket in /proc/net/unix: __SO_ACCEPTCON. */
const LISTENING = 0x10000;

/** Finds the process that listens on a socket, and how it is told whose the socket is. */
export async function readEngineGroup(socketPath: string, root = "/"): Promise<EngineGroup> {
  const listeners = await listenersOn(socketPath);
  const isFrom = (name: string) => (process: HostProcess) => basename(process.command[0] ?? "") === name;
  const engine = listeners.find(isFrom("dockerd"));
  const socketUnit = engine?.command.some((word) => word.includes("fd://")) ?? false;
  if (socketUnit || (engine === undefined && listeners.some(({ pid }) => pid === 1))) {
    const { group, dropIn, streams } = await readSocketUnit(root);
    // systemd listens for others too, Podman among them.
    const path = canonicalPath(socketPath);
    if (streams.some((stream) => canonicalPath(stream) === path)) return { kind: "systemd", group, dropIn };
    return { kind: "unknown", listener: "systemd" };
  }
  if (engine === undefined) return { kind: "unknown", listener: listeners[0]?.command[0] };
  return readDaemonGroup(engine.command, root);
}

/** What dockerd's command line and configuration file say (`dockerd --help`). */
export async function readDaemonGroup(command: readonly string[], root = "/"): Promise<EngineGroup> {
  const file = join(root, optionValue(command, ["--config-file"]) ?? CONFIG_FILE);
  const option = optionValue(command, ["--group", "-G"]);
  if (option !== undefined) return { kind: "dockerd", group: option, origin: "option", file };
  const config: unknown = await readFile(file, "utf8")
    .then(JSON.parse)
    .catch(() => undefined);
  const group = typeof config === "object" && config !== null && "group" in config ? config.group : undefined;
  return typeof group === "string" && group !== ""
    ? { kind: "dockerd", group, origin: "file", file }
    : { kind: "dockerd", group: DEFAULT_GROUP, origin: "default", file };
}

/**
 * docker.socket and its drop-ins: the last word counts, and a file hides those of the same name in the folders
 * after its own (systemd.unit(5)).
 */
export async function readSocketUnit(
  root = "/",
): Promise<{ readonly group: string; readonly dropIn: string; readonly streams: readonly string[] }> {
  const folders = ["/etc", "/run", "/usr/lib", "/lib"].map((base) => join(root, base, "systemd/system"));
  const units = await Promise.all(
    folders.map((folder) => readFile(join(folder, "docker.socket"), "utf8").catch(() => "")),
  );
  const dropIns = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(folder, "docker.socket.d")).catch(() => []);
      return names
        .filter((name) => name.endsWith(".conf"))
        .map((name) => join(folder, "docker.socket.d", name));
    }),
  );
  const files = dropIns
    .flat()
    .filter((path, at, all) => all.findIndex((other) => basename(other) === basename(path)) === at)
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
  const texts = [
    units.find((text) => text !== "") ?? "",
    ...(await Promise.all(files.map((file) => readFile(file, "utf8")))),
  ];
  const values = (name: string) =>
    texts.flatMap((text) =>
      [...text.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*(\\S*)`, "gm"))].map(
        (match) => match[1] ?? "",
      ),
    );
  return {
    group: values("SocketGroup").at(-1) || "root",
    dropIn: join(root, "/etc/systemd/system/docker.socket.d/90-setup-dood.conf"),
    streams: values("ListenStream"),
  };
}

async function listenersOn(path: string): Promise<readonly HostProcess[]> {
  const paths = [path, await realpath(path).catch(() => path)].map(canonicalPath);
  const lines = (await readFile("/proc/net/unix", "utf8").catch(() => ""))
    .split("\n")
    .map((line) => line.split(/\s+/));
  const inodes = lines
    .filter(([, , , flags = ""]) => (Number.parseInt(flags, 16) & LISTENING) !== 0)
    .filter(([, , , , , , , at = ""]) => paths.includes(canonicalPath(at)))
    .map(([, , , , , , inode]) => Number(inode));
  if (inodes.length === 0) return [];
  const processes = await listProcesses();
  const holds = await Promise.all(
    processes.map(async ({ pid }) => (await socketInodes(pid)).some((inode) => inodes.includes(inode))),
  );
  return processes.filter((_, at) => holds[at]);
}

function optionValue(command: readonly string[], names: readonly string[]): string | undefined {
  for (const [index, word] of command.entries()) {
    if (names.includes(word)) return command[index + 1];
    const name = names.find((candidate) => word.startsWith(`${candidate}=`));
    if (name !== undefined) return word.slice(name.length + 1);
    // `-Gdocker`, as pflag reads a short option.
    const short = names.find((candidate) => /^-\w$/.test(candidate) && word.startsWith(candidate));
    if (short !== undefined) return word.slice(short.length);
  }
  return undefined;
}
