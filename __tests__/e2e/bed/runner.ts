import type { ChildProcess } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { inject } from "vitest";
import {
  type ContainerSpec,
  healthy,
  jobContainer,
  portsOf,
  type Surroundings,
  serviceContainer,
} from "./containers.ts";
import { Engine, type Finished } from "./engine.ts";
import { type Folders, makeFolders, translate } from "./folders.ts";
import type { Bed } from "./setup.ts";

export interface JobSpec {
  /** The uid, and gid, that the runner runs as; by default 0. */
  readonly runnerUid?: number;
  readonly container?: ContainerSpec;
  readonly services?: Readonly<Record<string, ContainerSpec>>;
}

interface Service {
  readonly id: string;
  readonly ports: Readonly<Record<string, string>>;
  readonly network: string;
}

interface Parts {
  readonly runnerUid: number;
  readonly engine: Engine;
  readonly around: Surroundings;
  readonly container: string | undefined;
  readonly services: Readonly<Record<string, Service>>;
  readonly cleanup: AsyncDisposableStack;
}

/**
 * One job of a runner, with its containers made as actions/runner makes them. Disposing of it does what the
 * runner's "Stop containers" does.
 *
 * Two things differ from the runner, both needed by the bed: containers and networks have one more label, by
 * which a later run finds what a killed one left behind, and the images are not pulled.
 */
export class Job implements AsyncDisposable {
  readonly #parts: Parts;

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Makes the network, the job container and the services, and waits for those that have a health check. */
  static async start(spec: JobSpec, bed: Bed = inject("bed")): Promise<Job> {
    await using cleanup = new AsyncDisposableStack();
    const engine = new Engine(bed.socket);
    const folders = cleanup.use(await makeFolders(bed, spec.runnerUid ?? 0));
    const labels = [randomBytes(3).toString("hex"), bed.label];
    const network = `github_network_${randomUUID().replaceAll("-", "")}`;
    await engine.docker("network", "create", ...labels.flatMap((label) => ["--label", label]), network);
    cleanup.defer(async () => void (await engine.docker("network", "rm", network)));

    const around = { bed, folders, network, labels };
    const start = (args: readonly string[]) => startContainer(engine, args, cleanup);
    const container = spec.container && (await start(jobContainer(spec.container, around)));
    const services: Record<string, Service> = {};
    for (const [name, service] of Object.entries(spec.services ?? {})) {
      const id = await start(serviceContainer(name, service, around));
      services[name] = { id, ports: await portsOf(engine, id), network };
    }
    for (const { id } of Object.values(services)) await healthy(engine, id);
    return new Job({
      runnerUid: spec.runnerUid ?? 0,
      engine,
      around,
      container,
      services,
      cleanup: cleanup.move(),
    });
  }

  get bed(): Bed {
    return this.#parts.around.bed;
  }

  get engine(): Engine {
    return this.#parts.engine;
  }

  get runnerUid(): number {
    return this.#parts.runnerUid;
  }

  get folders(): Folders {
    return this.#parts.around.folders;
  }

  get hasContainer(): boolean {
    return this.#parts.container !== undefined;
  }

  /** The job container's id. Throws where the job has none. */
  get container(): string {
    if (this.#parts.container === undefined) throw new Error("the job has no container");
    return this.#parts.container;
  }

  /** The id of a service. Throws where the job has none of that name. */
  service(name: string): string {
    const service = this.#parts.services[name];
    if (service === undefined) throw new Error(`the job has no service ${name}`);
    return service.id;
  }

  /** What `${{ toJSON(job) }}` gives. */
  get context(): string {
    const { container, services, around } = this.#parts;
    const ids = container === undefined ? {} : { id: container };
    const job = { status: "success", container: { ...ids, network: around.network }, services };
    return JSON.stringify(job, undefined, 2);
  }

  /** Starts a container that the runner knows nothing of, as a step's own `docker run -d` would. Gives its id. */
  async run(...args: readonly string[]): Promise<string> {
    const id = await this.engine.docker("run", "--detach", "--label", this.bed.label, ...args);
    this.#parts.cleanup.defer(() => remove(this.engine, id));
    return id;
  }

  /** Runs a command in the job container as a step does: as the container's own user, paths translated (`StepHost.cs`). */
  exec(
    command: readonly string[],
    env: Readonly<Record<string, string>> = {},
    onStart?: (process: ChildProcess) => void,
  ): Promise<Finished> {
    const entries = Object.entries(env).map(([key, value]) => [key, translate(this.folders, value)] as const);
    const keys = Object.keys(env).flatMap((key) => ["-e", key]);
    const workdir = translate(this.folders, this.folders.workspace);
    const args = ["exec", "-i", "--workdir", workdir, ...keys, this.container, ...command];
    return this.engine.run(args, Object.fromEntries(entries), onStart);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#parts.cleanup.disposeAsync();
  }
}

async function startContainer(
  engine: Engine,
  args: readonly string[],
  cleanup: AsyncDisposableStack,
): Promise<string> {
  const id = await engine.docker(...args);
  cleanup.defer(() => remove(engine, id));
  await engine.docker("start", id);
  return id;
}

async function remove(engine: Engine, id: string): Promise<void> {
  const { code, stderr } = await engine.run(["rm", "--force", "--volumes", id]);
  if (code !== 0 && !/no such container/i.test(stderr)) throw new Error(`docker rm ${id}: ${stderr}`);
}
