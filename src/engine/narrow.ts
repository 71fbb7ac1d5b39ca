import { DoodError } from "../errors.ts";
import { type Endpoint, endpointTitle } from "./endpoint.ts";
import type {
  ContainerFacts,
  ContainerMount,
  EngineInfo,
  NetworkMember,
  ProcessCredentials,
} from "./engine.ts";

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): readonly string[] => list(value).filter((item) => typeof item === "string");

/** @throws DoodError `engine-unknown` where the answer is not an engine's. */
export function narrowInfo(answer: unknown, endpoint: Endpoint): EngineInfo {
  const info = object(answer);
  const version = text(info["ServerVersion"]);
  if (version === "") {
    throw new DoodError(
      "engine-unknown",
      `${endpointTitle(endpoint)} answers, but not like a Docker engine: GET /info has no ServerVersion`,
      "Name the engine's own socket with the input `socket`.",
    );
  }
  const security = texts(info["SecurityOptions"]);
  // Podman's /info carries its build library's version beside Docker's fields: podman pkg/api/handlers Info.
  const product = "BuildahVersion" in info ? "podman" : "docker";
  const driverStatus = list(info["DriverStatus"]).map((pair) => texts(pair).join("="));
  return {
    title: `${product === "podman" ? "Podman" : "Docker"} ${version}`,
    product,
    version,
    imageStore: driverStatus.includes("driver-type=io.containerd.snapshotter.v1")
      ? "containerd"
      : "graphdriver",
    rootless: security.some((option) => option === "name=rootless") || info["Rootless"] === true,
    ...remapping(security, text(info["DockerRootDir"])),
    hostname: text(info["Name"]),
    // moby daemon/info.go operatingSystem() adds this where its machine's first process is a container's.
    containerized: text(info["OperatingSystem"]).endsWith(" (containerized)"),
    // The name that its virtual machine gives itself in /etc/os-release.
    desktop: text(info["OperatingSystem"]) === "Docker Desktop",
    ...(product === "podman" ? { distribution: text(info["OperatingSystem"]) } : {}),
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
  return list(answer).map((container) => text(object(container)["Id"]));
}

export function narrowContainer(answer: unknown): ContainerFacts {
  const container = object(answer);
  const config = object(container["Config"]);
  const host = object(container["HostConfig"]);
  const state = object(container["State"]);
  const id = text(container["Id"]);
  if (id === "") {
    throw new DoodError(
      "engine-unknown",
      "the engine's description of a container has no Id",
      "Name the engine's own socket with the input `socket`.",
    );
  }
  const health = text(object(state["Health"])["Status"]);
  return {
    id,
    name: text(container["Name"]).replace(/^\//, ""),
    image: text(config["Image"]),
    status: text(state["Status"]),
    pid: typeof state["Pid"] === "number" ? state["Pid"] : 0,
    health: health === "starting" || health === "healthy" || health === "unhealthy" ? health : "none",
    user: text(config["User"]),
    groupAdd: texts(host["GroupAdd"]),
    mounts: list(container["Mounts"]).map(narrowMount),
    readOnlyRootfs: host["ReadonlyRootfs"] === true,
    usernsMode: text(host["UsernsMode"]),
    privileged: host["Privileged"] === true || texts(host["CapAdd"]).some(isRootsOwn),
    ...clientSocket(texts(config["Env"])),
    labels: Object.fromEntries(
      Object.entries(object(config["Labels"])).map(([key, value]) => [key, text(value)]),
    ),
    dynamicPorts: dynamicPorts(host),
  };
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
  const mount = object(value);
  return {
    type: text(mount["Type"]),
    source: text(mount["Source"]),
    destination: text(mount["Destination"]),
  };
}

/** A network's containers; none where the answer is about another network: the engine takes ids' beginnings, too. */
export function narrowNetwork(answer: unknown, name: string): readonly Omit<NetworkMember, "aliases">[] {
  const network = object(answer);
  if (text(network["Name"]) !== name) return [];
  return Object.entries(object(network["Containers"])).map(([id, container]) => ({
    id,
    name: text(object(container)["Name"]),
  }));
}

/** The names by which others of a network reach a container. */
export function narrowAliases(answer: unknown, network: string): readonly string[] {
  const networks = object(object(object(answer)["NetworkSettings"])["Networks"]);
  return texts(object(networks[network])["Aliases"]);
}

/** A binding without a host port, or `--publish-all`: the engine chooses anew at every start. */
function dynamicPorts(host: Json): readonly string[] {
  const bindings = Object.entries(object(host["PortBindings"]));
  const dynamic = bindings
    .filter(([, hosts]) =>
      list(hosts).some((binding) => ["", "0"].includes(text(object(binding)["HostPort"]))),
    )
    .map(([port]) => port);
  return host["PublishAllPorts"] === true ? [...dynamic, "all (--publish-all)"] : dynamic;
}

/** The row of `pid` in what `ps -o pid,uid,gid,supgid` printed; undefined where it isn't to be found. */
export function narrowTop(answer: unknown, pid: number): ProcessCredentials | undefined {
  const top = object(answer);
  const titles = texts(top["Titles"]).map((title) => title.toUpperCase());
  const rows = list(top["Processes"]).map(texts);
  const cell = (row: readonly string[], title: string) => row[titles.indexOf(title)] ?? "";
  const row = rows.find((candidate) => cell(candidate, "PID") === String(pid));
  if (row === undefined) return undefined;
  const [uid, gid, groups] = [cell(row, "UID"), cell(row, "GID"), cell(row, "SUPGID")];
  if (!/^\d+$/.test(uid) || !/^\d+$/.test(gid) || !/^(-|\d+(,\d+)*)$/.test(groups)) return undefined;
  const supplementary = groups === "-" ? [] : groups.split(",").map(Number);
  return { uid: Number(uid), groups: [...new Set([Number(gid), ...supplementary])] };
}
