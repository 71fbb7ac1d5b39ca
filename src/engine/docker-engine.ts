import type { ContainerProcess } from "../socket/socket-access.ts";
import type { AccountFile } from "./account-file.ts";
import type { BrokenArchive } from "./broken-archive.ts";
import { Client } from "./client.ts";
import { clientOptions } from "./client-options.ts";
import type { Endpoint } from "./endpoint.ts";
import type {
  ContainerFacts,
  Engine,
  EngineInfo,
  ExecOutcome,
  ExecRequest,
  FileWrite,
  NetworkMember,
} from "./engine.ts";
import { statusOf } from "./failure.ts";
import type { FileAccess, Means } from "./file-access.ts";
import {
  hasSlaveMount,
  type Labels,
  narrowAliases,
  narrowContainer,
  narrowIds,
  narrowImageLabels,
  narrowInfo,
  narrowLabelled,
  narrowNetwork,
  narrowTop,
  narrowWaitChannel,
} from "./narrow.ts";
import { type Trace, traceRequests } from "./trace.ts";

/** Longest wait for one answer; a restart may take its stop timeout besides. */
const REQUEST_TIMEOUT_MS = 30_000;
const RESTART_TIMEOUT_MS = 60_000;
/** Of a container that has ended, for a message. */
const LOG_LINES = 3;

/**
 * Connects lazily: nothing is sent before the first call. Only this folder knows dockerode. What only a container
 * needs is loaded with the first one.
 */
export async function connectEngine(endpoint: Endpoint, trace?: Trace): Promise<Engine> {
  const client = new Client(await clientOptions(endpoint));
  if (trace !== undefined) traceRequests(client.modem, trace);
  return new DockerEngine(client, endpoint);
}

class DockerEngine implements Engine {
  readonly #client: Client;
  readonly #endpoint: Endpoint;
  /** Of the containers that {@link hasSlaveMount}, how often a path of them was looked at since their inspection. */
  readonly #slaveMountLooks = new Map<string, number>();
  /** The containers for which the archive call has turned out to be broken. */
  readonly #brokenArchives = new Map<string, BrokenArchive>();
  readonly #means: Means;
  #info: Promise<EngineInfo> | undefined;

  constructor(client: Client, endpoint: Endpoint) {
    this.#client = client;
    this.#endpoint = endpoint;
    this.#means = {
      client,
      engine: this,
      call: (request, send) => this.#call(request, REQUEST_TIMEOUT_MS, send),
    };
  }

  info(): Promise<EngineInfo> {
    this.#info ??= this.#askInfo();
    return this.#info;
  }

  #askInfo(): Promise<EngineInfo> {
    return this.#call("GET /info", REQUEST_TIMEOUT_MS, async (abortSignal) =>
      narrowInfo(await this.#client.get({ path: "/info", abortSignal }), this.#endpoint),
    );
  }

  inspect(nameOrId: string): Promise<ContainerFacts> {
    return this.#call(`GET /containers/${nameOrId}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
      const answer = await this.#client.container(encodeURIComponent(nameOrId)).inspect({ abortSignal });
      const container = narrowContainer(answer);
      if (hasSlaveMount(answer)) this.#slaveMountLooks.set(container.id, 0);
      return container;
    });
  }

  listRunning(): Promise<readonly string[]> {
    return this.#call("GET /containers/json", REQUEST_TIMEOUT_MS, async (abortSignal) =>
      narrowIds(await this.#client.get({ path: "/containers/json", abortSignal })),
    );
  }

  async listByLabel(label: string): Promise<readonly string[]> {
    const query = { all: true, filters: { label: [label] } };
    const listed = await this.#call(
      `GET /containers/json label=${label}`,
      REQUEST_TIMEOUT_MS,
      async (abortSignal) =>
        narrowLabelled(await this.#client.get({ path: "/containers/json", query, abortSignal })),
    );
    const images = [...new Set(listed.map(({ imageId }) => imageId))];
    const labels = await Promise.all(images.map(async (id) => [id, await this.#imageLabels(id)] as const));
    const { ownersOf } = await import("./label-owner.ts");
    return ownersOf(label, listed, new Map(labels));
  }

  #imageLabels(id: string): Promise<Labels> {
    return this.#call(`GET /images/${id}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) =>
      narrowImageLabels(
        await this.#client.get({ path: `/images/${encodeURIComponent(id)}/json`, abortSignal }),
      ),
    );
  }

  async networkMembers(
    network: string,
    isWanted: (name: string) => boolean,
  ): Promise<readonly NetworkMember[]> {
    const found = await this.#call(`GET /networks/${network}`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
      try {
        const path = `/networks/${encodeURIComponent(network)}`;
        return narrowNetwork(await this.#client.get({ path, abortSignal }), network);
      } catch (failure) {
        if (statusOf(failure) === 404) return [];
        throw failure;
      }
    });
    const withAliases = ({ id, name }: Omit<NetworkMember, "aliases">) =>
      this.#call(`GET /containers/${id}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
        const answer = await this.#client.container(id).inspect({ abortSignal });
        return { id, name, aliases: narrowAliases(answer, network) };
      });
    return Promise.all(found.filter(({ name }) => isWanted(name)).map(withAliases));
  }

  readFiles(id: string, paths: readonly string[]): Promise<readonly (AccountFile | undefined)[]> {
    return this.#withFiles(id, (files) => files.read(id, paths));
  }

  realPaths(id: string, paths: readonly string[]): Promise<readonly string[]> {
    return this.#withFiles(id, (files) => files.realPaths(id, paths));
  }

  writeFiles(id: string, writes: readonly FileWrite[]): Promise<void> {
    return this.#withFiles(id, (files) => files.write(id, writes));
  }

  /** By the engine's archive call, and by an exec in a container for which that has turned out to be broken. */
  async #withFiles<T>(id: string, act: (files: FileAccess) => Promise<T>): Promise<T> {
    const known = this.#brokenArchives.get(id);
    if (known !== undefined) return act(await this.#filesByExec(known));
    const { FilesByArchive } = await import("./files-by-archive.ts");
    try {
      return await act(new FilesByArchive(this.#means, this.#slaveMountLooks));
    } catch (failure) {
      const { brokenArchive } = await import("./broken-archive.ts");
      const broken = brokenArchive(failure);
      if (broken === undefined) throw failure;
      this.#brokenArchives.set(id, broken);
      return act(await this.#filesByExec(broken));
    }
  }

  async #filesByExec(broken: BrokenArchive): Promise<FileAccess> {
    const { FilesByExec } = await import("./files-by-exec.ts");
    return new FilesByExec(this.#means, broken);
  }

  exec(id: string, request: ExecRequest): Promise<ExecOutcome> {
    return this.#call(
      `POST /containers/${id}/exec`,
      request.timeoutMs + REQUEST_TIMEOUT_MS,
      async (abortSignal) => {
        const { runExec } = await import("./exec.ts");
        return runExec(this.#client, id, request, abortSignal);
      },
    );
  }

  processes(id: string): Promise<readonly ContainerProcess[] | undefined> {
    return this.#top(id, "-o pid,uid,gid,supgid,comm", narrowTop);
  }

  waitChannel(id: string, pid: number): Promise<string | undefined> {
    return this.#top(id, "-o pid,wchan:32", (top) => narrowWaitChannel(top, pid));
  }

  /** `ps` runs on the engine's machine, so the image needs nothing. */
  #top<T>(id: string, ps_args: string, narrow: (top: unknown) => T): Promise<T | undefined> {
    return this.#call(`GET /containers/${id}/top`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
      try {
        const options = { ps_args, abortSignal };
        return narrow(await this.#client.container(id).top(options));
      } catch (failure) {
        // No ps there, or one that can't tell this: unknown, which is not a failure.
        if (statusOf(failure) === 500) return undefined;
        throw failure;
      }
    });
  }

  async restart(id: string, stopTimeoutS?: number): Promise<void> {
    const timeout = stopTimeoutS === undefined ? {} : { t: stopTimeoutS };
    await this.#call(`POST /containers/${id}/restart`, RESTART_TIMEOUT_MS, (abortSignal) =>
      this.#client.container(id).restart({ ...timeout, abortSignal }),
    );
  }

  lastLog(id: string): Promise<string> {
    return this.#call(`GET /containers/${id}/logs`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
      const { unframed } = await import("./exec.ts");
      const options = { stdout: true, stderr: true, tail: LOG_LINES, follow: false, abortSignal } as const;
      return unframed(await this.#client.container(id).logs(options));
    });
  }

  async start(id: string): Promise<void> {
    await this.#call(`POST /containers/${id}/start`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
      try {
        await this.#client.container(id).start({ abortSignal });
      } catch (failure) {
        if (statusOf(failure) !== 304) throw failure;
      }
    });
  }

  [Symbol.dispose](): void {
    this.#client.close();
  }

  async #call<T>(
    request: string,
    timeoutMs: number,
    send: (abortSignal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    try {
      return await send(AbortSignal.timeout(timeoutMs));
    } catch (failure) {
      const { toEngineError } = await import("./engine-error.ts");
      throw toEngineError(failure, request, this.#endpoint, timeoutMs);
    }
  }
}
