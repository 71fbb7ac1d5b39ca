import { randomBytes } from "node:crypto";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import {
  type Action,
  inputsOf,
  type PartResult,
  type Step,
  type StepOptions,
  withFileCommands,
} from "./action.ts";
import { makeDerivedImages } from "./derived-images.ts";
import { Engine } from "./engine.ts";
import type { Folders } from "./folders.ts";
import type { Job } from "./runner.ts";
import type { Bed } from "./setup.ts";

const REPOSITORY = join(import.meta.dirname, "../../..");

/** A step of the sidecar, and how long its container took from start to end. */
export interface SidecarStep extends Step {
  readonly durationMs: number;
}

interface DockerAction extends Pick<Action, "inputs"> {
  readonly postEntrypoint: string;
}

/**
 * This repository's Docker action, built and run as the runner does it (`ActionManager.BuildActionContainerAsync`,
 * `ContainerActionHandler`). One thing differs: the Dockerfile's base image is the bed's own.
 */
export class Sidecar implements AsyncDisposable {
  readonly #engine: Engine;
  readonly #action: DockerAction;
  readonly #image: string;

  private constructor(engine: Engine, action: DockerAction, image: string) {
    this.#engine = engine;
    this.#action = action;
    this.#image = image;
  }

  static async build(bed: Bed): Promise<Sidecar> {
    await makeDerivedImages(bed, ["node-alpine"]);
    const engine = new Engine(bed.socket);
    const { inputs, runs } = parse(await readFile(join(REPOSITORY, "sidecar/action.yml"), "utf8"));
    if (runs.using !== "docker") throw new Error(`the sidecar runs with ${runs.using}`);
    const dockerfile = join(REPOSITORY, "sidecar", runs.image);
    const image = await build(engine, dockerfile, `dood-test/node-alpine:${bed.tag}`);
    return new Sidecar(engine, { inputs, postEntrypoint: runs["post-entrypoint"] }, image);
  }

  /** Runs the sidecar as a step of a job. */
  async uses(job: Job, options: StepOptions = {}): Promise<SidecarStep> {
    const environment = { ...options.env, ...inputsOf(this.#action, job, options.with ?? {}) };
    const started = performance.now();
    const main = await run(job, this.#image, environment);
    const durationMs = performance.now() - started;
    const state = Object.entries(main.state).map(([key, value]) => [`STATE_${key}`, value]);
    const inPost = { ...environment, ...Object.fromEntries(state) };
    return { ...main, durationMs, post: () => run(job, this.#image, inPost, this.#action.postEntrypoint) };
  }

  /** The image's name in the engine, as `docker tag` takes it. */
  get image(): string {
    return this.#image;
  }

  /** Runs an image of it as a step `uses: docker://IMAGE`: with the inputs given alone, and without a post part. */
  static usesImage(job: Job, image: string, given: Readonly<Record<string, string>>): Promise<PartResult> {
    const inputs = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return run(job, image, Object.fromEntries(inputs));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#engine.run(["rmi", "--force", this.#image]);
  }
}

/** As `docker run` of a Docker action (`DockerCommandManager.DockerRun`). */
function run(
  job: Job,
  image: string,
  environment: Readonly<Record<string, string>>,
  entrypoint?: string,
): Promise<PartResult> {
  return withFileCommands(job, { HOME: join(job.folders.temp, "_github_home"), ...environment }, (env) => {
    const translated = Object.entries(env).map(
      ([key, value]) => [key, translate(job.folders, value)] as const,
    );
    return job.engine.run(
      [
        ...["run", "--name", `sidecar_${randomBytes(3).toString("hex")}`, "--label", job.bed.label],
        ...["--workdir", "/github/workspace", "--rm"],
        ...Object.keys(env).flatMap((key) => ["-e", key]),
        ...(entrypoint === undefined ? [] : ["--entrypoint", entrypoint]),
        ...["--network", JSON.parse(job.context).container.network],
        ...["-v", `${job.bed.socketSource}:/var/run/docker.sock`],
        ...mappings(job.folders).flatMap(([from, to]) => ["-v", `${from}:${to}`]),
        image,
      ],
      Object.fromEntries(translated),
    );
  });
}

/** The context is the folder that holds the Dockerfile; the Dockerfile itself comes with another base image. */
async function build(engine: Engine, dockerfile: string, base: string): Promise<string> {
  const text = await readFile(dockerfile, "utf8");
  const replaced = text.replace(/^FROM node:24-alpine@sha256:[0-9a-f]{64}$/m, `FROM ${base}`);
  if (replaced === text) throw new Error(`${dockerfile} has another base image than the bed stands in for`);
  await using folder = await mkdtempDisposable(join(tmpdir(), "sidecar-"));
  const file = join(folder.path, "Dockerfile");
  await writeFile(file, replaced);
  const tag = `${randomBytes(3).toString("hex")}:${randomBytes(16).toString("hex")}`;
  const options = ["--quiet", "--network", "none", "--tag", tag, "--file", file];
  await engine.docker("buildx", "build", ...options, join(dockerfile, ".."));
  return tag;
}

/** What the runner mounts, in the order in which it translates paths: the last added first (`ContainerInfo.cs`). */
function mappings({ temp, workspace }: Folders): readonly (readonly [string, string])[] {
  return [
    [workspace, "/github/workspace"],
    [join(temp, "_runner_file_commands"), "/github/file_commands"],
    [join(temp, "_github_workflow"), "/github/workflow"],
    [join(temp, "_github_home"), "/github/home"],
    [temp, "/github/runner_temp"],
  ];
}

function translate(folders: Folders, path: string): string {
  const mapping = mappings(folders).find(([from]) => path === from || path.startsWith(`${from}/`));
  return mapping === undefined ? path : mapping[1] + path.slice(mapping[0].length);
}
