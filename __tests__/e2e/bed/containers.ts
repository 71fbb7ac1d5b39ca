import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import parseCommandLine from "string-argv";
import { inject } from "vitest";
import type { DerivedImageName } from "./derived-images.ts";
import type { Engine } from "./engine.ts";
import { type Folders, translate } from "./folders.ts";
import type { RegistryImage } from "./registry.ts";
import type { Bed } from "./setup.ts";

export type ImageName =
  | "debian"
  | "debian-cli"
  | "busybox"
  | "busybox-node"
  | "noshell"
  | "distroless"
  | DerivedImageName
  /** A test's own. */
  | `hostile-${string}`;

/** A container as a workflow describes it: `jobs.<id>.container`, or one of `jobs.<id>.services`. */
export interface ContainerSpec {
  readonly image: ImageName | RegistryImage;
  /** Given to `docker create` as they are. */
  readonly options?: string;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A job container that a container hook has made without the engine's socket. */
  readonly withoutSocket?: true;
}

/** A volume that shares the engine's socket with a container, at `path`. */
export function socketAt(path = "/var/run/docker.sock", bed: Bed = inject("bed")): string {
  return `${bed.socketSource}:${path}`;
}

/** What the runner knows when it makes a container. */
export interface Surroundings {
  readonly bed: Bed;
  readonly folders: Folders;
  readonly network: string;
  /** Labels of everything that the runner makes. */
  readonly labels: readonly string[];
}

/** Arguments of `docker create` for a job container, in the runner's order (`ContainerOperationProvider.cs`). */
export function jobContainer(spec: ContainerSpec, around: Surroundings): readonly string[] {
  const { bed, folders } = around;
  const home = join(folders.temp, "_github_home");
  const workflow = join(folders.temp, "_github_workflow");
  const own = [folders.work, folders.externals, folders.temp, folders.actions, folders.tools, home, workflow];
  const volumes = own.map((path) => {
    const volume = `${path}:${translate(folders, path)}`;
    return path === folders.externals ? `${volume}:ro` : volume;
  });
  return create(spec, around, {
    alias: randomBytes(16).toString("hex"),
    options: ["--workdir", translate(folders, folders.workspace)],
    env: { HOME: "/github/home" },
    volumes: [...(spec.withoutSocket ? [] : [socketAt(undefined, bed)]), ...(spec.volumes ?? []), ...volumes],
    entrypoint: "tail",
    command: ["-f", "/dev/null"],
  });
}

/** Arguments of `docker create` for a service container: only the user's own volumes, the image's own entrypoint. */
export function serviceContainer(name: string, spec: ContainerSpec, around: Surroundings): readonly string[] {
  const options = ["--network-alias", name];
  return create(spec, around, { alias: name, options, env: {}, volumes: spec.volumes ?? [], command: [] });
}

interface RunnerPart {
  readonly alias: string;
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly entrypoint?: string;
  readonly command: readonly string[];
}

/** As `DockerCommandManager.DockerCreate`. */
function create(spec: ContainerSpec, around: Surroundings, runner: RunnerPart): readonly string[] {
  const isPulled = spec.image.startsWith("127.0.0.1:");
  const image = isPulled ? spec.image : `dood-test/${spec.image}:${around.bed.tag}`;
  const sanitized = image.replaceAll(/[^A-Za-z0-9_]/g, "");
  const env = Object.entries({ ...spec.env, ...runner.env }).map(([key, value]) => `${key}=${value}`);
  return [
    "create",
    ...["--name", `${runner.alias}_${sanitized}_${randomBytes(3).toString("hex")}`],
    ...around.labels.flatMap((label) => ["--label", label]),
    ...runner.options,
    ...["--network", around.network],
    ...(spec.ports ?? []).flatMap((port) => ["-p", port]),
    ...parseCommandLine(spec.options ?? ""),
    ...[...env, "GITHUB_ACTIONS=true", "CI=true"].flatMap((variable) => ["-e", variable]),
    ...runner.volumes.flatMap((volume) => ["-v", volume]),
    ...(runner.entrypoint === undefined ? [] : ["--entrypoint", runner.entrypoint]),
    image,
    ...runner.command,
  ];
}

/** Published ports as the `job` context has them: container port to host port (`DockerUtil.ParseDockerPort`). */
export async function portsOf(engine: Engine, id: string): Promise<Readonly<Record<string, string>>> {
  const lines = (await engine.docker("port", id)).split("\n");
  const pairs = lines.flatMap((line) => {
    const match = /^(\d+)\/\w+ -> .*:(\d+)$/.exec(line);
    return match === null ? [] : [[match[1], match[2]] as const];
  });
  return Object.fromEntries(pairs);
}

/** Waits until a health check has passed, as the runner does before the first step. Throws where it fails. */
export async function healthy(engine: Engine, id: string): Promise<void> {
  const format = "{{if .Config.Healthcheck}}{{.State.Health.Status}}{{end}}";
  for (;;) {
    const health = await engine.docker("inspect", "--format", format, id);
    if (health === "" || health === "healthy") return;
    if (health !== "starting") throw new Error(`the service ${id} is ${health}`);
    await delay(200);
  }
}
