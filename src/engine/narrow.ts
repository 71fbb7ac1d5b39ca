import { DoodError } from "../errors.ts";
import { type JsonObject, listOf, objectOf, textOf, textsOf } from "../json.ts";
import type { ContainerProcess } from "../socket/socket-access.ts";
import { type Endpoint, endpointTitle } from "./endpoint.ts";
import type { ContainerFacts, ContainerMount, EngineInfo, NetworkMember } from "./engine.ts";

/** @throws DoodError `engine-unknown` where the answer is not an engine's. */
export function narrowInfo(answer: unknown, endpoint: Endpoint): EngineInfo {
  const info = objectOf(answer);
  const version = textOf(info["ServerVersion"]);
  if (version === "") {
    throw new DoodError(
      "engine-unknown",
      `${endpointTitle(endpoint)} answers, but not like a Docker engine: GET /info has no ServerVersion`,
      "Name the engine's own socket with the input `socket`.",
    );
  }
  const security = textsOf(info["SecurityOptions"]);
  // Podman's /info carries its build library's version beside Docker's fields: podman pkg/api/handlers Info.
  const product = "BuildahVersion" in info ? "podman" : "docker";
  const driverStatus = listOf(info["DriverStatus"]).map((pair) => textsOf(pair).join("="));
  return {
    title: `${product === "podman" ? "Podman" : "Docker"} ${version}`,
    product,
    version,
    imageStore: driverStatus.includes("driver-type=io.containerd.snapshotter.v1")
      ? "containerd"
      : "graphdriver",
    rootless: security.some((option) => option === "name=rootless") || info["Rootless"] === true,
    ...remapping(security, textOf(info["DockerRootDir"])),
    hostname: textOf(info["Name"]),
    // moby daemon/info.go operatingSystem() adds this where its machine's first process is a container's.
    containerized: textOf(info["OperatingSystem"]).endsWith(" (containerized)"),
    // The name that its virtual machine gives itself in /etc/os-release.
    desktop: textOf(info["OperatingSystem"]) === "Docker Desktop",
    ...(textOf(info["KernelVersion"]) === "" ? {} : { kernel: textOf(info["KernelVersion"]) }),
    ...(product === "podman" ? { distribution: textOf(info["OperatingSystem"]) } : {}),
  };
}

/** A remapped daemon's data folder ends with its root's ids: moby daemon_unix.go setupDaemonRoot. */
function remapping(
  security: readonly string[],
  dataRoot: string,
): Pick<EngineInfo, "usernsRemap" | "remappedRoot"> {
  if (!security.includes("name=userns")) return { usernsRemap: false };
  const [, uid, gid] = /\/(\d+)\.(\d+)$/.exec(dataRoot) ?? [];
  if (uid === undefined || gid === undefined) return { usernsRemap: true };
  return { usernsRemap: true, remappedRoot: { uid: Number(uid), gid: Number(gid) } };
}

/** The ids of a list of containers. */
export function narrowIds(answer: unknown): readonly string[] {
  return listOf(answer).map((container) => textOf(objectOf(container)["Id"]));
}

export type Labels = Readonly<Record<string, string>>;

export interface LabelledContainer {
  readonly id: string;
  readonly imageId: string;
  readonly labels: Labels;
}

/** The containers of a list, with what tells whose their labels are. */
export function narrowLabelled(answer: unknown): readonly LabelledContainer[] {
  return listOf(answer).map((value) => {
    const container = objectOf(value);
    const [id, imageId] = [textOf(container["Id"]), textOf(container["ImageID"])];
    if (id === "" || imageId === "")
      throw notAnEngines("a list of containers has one without its Id or ImageID");
    return { id, imageId, labels: narrowLabels(container["Labels"]) };
  });
}

/** The labels of an image; an image without a configuration has none. */
export function narrowImageLabels(answer: unknown): Labels {
  const config = objectOf(answer)["Config"];
  if (config === undefined) throw notAnEngines("the engine's description of an image has no Config");
  return narrowLabels(objectOf(config)["Labels"]);
}

function narrowLabels(value: unknown): Labels {
  return Object.fromEntries(Object.entries(objectOf(value)).map(([key, label]) => [key, textOf(label)]));
}

function notAnEngines(message: string): DoodError {
  return new DoodError("engine-unknown", message, "Name the engine's own socket with the input `socket`.");
}

export function narrowContainer(answer: unknown): ContainerFacts {
  const container = objectOf(answer);
  const config = objectOf(container["Config"]);
  const host = objectOf(container["HostConfig"]);
  const state = objectOf(container["State"]);
  const id = textOf(container["Id"]);
  if (id === "") throw notAnEngines("the engine's description of a container has no Id");
  const health = textOf(objectOf(state["Health"])["Status"]);
  return {
    id,
    name: textOf(container["Name"]).replace(/^\//, ""),
    image: textOf(config["Image"]),
    status: textOf(state["Status"]),
    exitCode: typeof state["ExitCode"] === "number" ? state["ExitCode"] : 0,
    pid: typeof state["Pid"] === "number" ? state["Pid"] : 0,
    health: health === "starting" || health === "healthy" || health === "unhealthy" ? health : "none",
    user: textOf(config["User"]),
    groupAdd: textsOf(host["GroupAdd"]),
    mounts: listOf(container["Mounts"]).map(narrowMount),
    readOnlyRootfs: host["ReadonlyRootfs"] === true,
    usernsMode: textOf(host["UsernsMode"]),
    privileged: host["Privileged"] === true || textsOf(host["CapAdd"]).some(isRootsOwn),
    ...clientSocket(textsOf(config["Env"])),
    labels: narrowLabels(config["Labels"]),
    stopSignal: stopSignal(config["StopSignal"]),
    dynamicPorts: dynamicPorts(host),
  };
}

/** moby container/container.go StopSignal: SIGTERM by default. One that is no text is kept as one that nobody knows. */
function stopSignal(value: unknown): string {
  return value === undefined || value === "" ? "SIGTERM" : textOf(value);
}

/** Docker keeps the names with their prefix, or as they were given (moby oci/caps NormalizeLegacyCapabilities). */
function isRootsOwn(capability: string): boolean {
  return ["ALL", "SYS_ADMIN"].includes(capability.toUpperCase().replace(/^CAP_/, ""));
}

/** The last one counts, as for every process. */
function clientSocket(env: readonly string[]): Pick<ContainerFacts, "clientSocket"> {
  const value = env.findLast((variable) => variable.startsWith("DOCKER_HOST="));
  const [, path] = /^DOCKER_HOST=unix:\/\/(\/.+)$/.exec(value ?? "") ?? [];
  return path === undefined ? {} : { clientSocket: path };
}

function narrowMount(value: unknown): ContainerMount {
  const mount = objectOf(value);
  return {
    type: textOf(mount["Type"]),
    source: textOf(mount["Source"]),
    destination: textOf(mount["Destination"]),
  };
}

/**
 * Whether mounts of the engine's machine appear in a mount of the container, as Docker has it for a folder above its own
 * data (`/:/host`).
 */
export function hasSlaveMount(container: unknown): boolean {
  return listOf(objectOf(container)["Mounts"]).some((mount) =>
    /slave|^r?shared$/.test(textOf(objectOf(mount)["Propagation"])),
  );
}

/**
 * Whether the engine mounts all of a container's mounts anew, beside its own, for each archive call, as Docker did before 24.0
 * (moby 23.0 daemon/volumes_unix.go mountVolumes; from 24.0 on daemon/containerfs_linux.go). Where such mounts appear in the container, each call so doubles
 * what it has, up to the kernel's limit for all (fs.mount-max, proc_sys_fs(5)): after ten calls, where the machine has 24.
 */
export function mountsInOwnNamespace({ product, version }: EngineInfo): boolean {
  return product === "docker" && Number.parseInt(version, 10) < 24;
}

/** A network's containers; none where the answer is about another network: the engine takes ids' beginnings, too. */
export function narrowNetwork(answer: unknown, name: string): readonly Omit<NetworkMember, "aliases">[] {
  const network = objectOf(answer);
  if (textOf(network["Name"]) !== name) return [];
  return Object.entries(objectOf(network["Containers"])).map(([id, container]) => ({
    id,
    name: textOf(objectOf(container)["Name"]),
  }));
}

/** The names by which others of a network reach a container. */
export function narrowAliases(answer: unknown, network: string): readonly string[] {
  const networks = objectOf(objectOf(objectOf(answer)["NetworkSettings"])["Networks"]);
  return textsOf(objectOf(networks[network])["Aliases"]);
}

/** A binding without a host port, or `--publish-all`: the engine chooses anew at every start. */
function dynamicPorts(host: JsonObject): readonly string[] {
  const bindings = Object.entries(objectOf(host["PortBindings"]));
  const dynamic = bindings
    .filter(([, hosts]) =>
      listOf(hosts).some((binding) => ["", "0"].includes(textOf(objectOf(binding)["HostPort"]))),
    )
    .map(([port]) => port);
  return host["PublishAllPorts"] === true ? [...dynamic, "all (--publish-all)"] : dynamic;
}

/** What `ps -o pid,uid,gid,supgid,comm` printed; undefined unless each of its rows can be read. */
export function narrowTop(answer: unknown): readonly ContainerProcess[] | undefined {
  const processes = rowsOf(answer).map(narrowProcess);
  const known = processes.filter((process) => process !== undefined);
  return known.length === 0 || known.length < processes.length ? undefined : known;
}

function narrowProcess(cell: Cells): ContainerProcess | undefined {
  const [pid, uid, gid, groups] = [cell("PID"), cell("UID"), cell("GID"), cell("SUPGID")];
  if (![pid, uid, gid].every((id) => /^\d+$/.test(id)) || !/^(-|\d+(,\d+)*)$/.test(groups)) return undefined;
  const supplementary = groups === "-" ? [] : groups.split(",").map(Number);
  const ids = [Number(uid), Number(gid), ...supplementary];
  if (ids.some((id) => id > 0xffff_ffff)) return undefined;
  return { pid: Number(pid), name: cell("COMMAND"), uid: Number(uid), groups: [...new Set(ids.slice(1))] };
}

/** Of process `pid`, by `ps -o pid,wchan`, which prints `-` for one that runs, and where the kernel doesn't tell. */
export function narrowWaitChannel(answer: unknown, pid: number): string | undefined {
  const channel = rowsOf(answer).find((cell) => cell("PID") === String(pid))?.("WCHAN") ?? "";
  return /^[a-z_]\w+/.test(channel) ? channel : undefined;
}

/** What `ps` printed of a process, by the column's title; empty for what it didn't. */
type Cells = (title: string) => string;

function rowsOf(answer: unknown): readonly Cells[] {
  const top = objectOf(answer);
  const titles = textsOf(top["Titles"]).map((title) => title.toUpperCase());
  return listOf(top["Processes"])
    .map(textsOf)
    .map((row) => (title) => row[titles.indexOf(title)] ?? "");
}
