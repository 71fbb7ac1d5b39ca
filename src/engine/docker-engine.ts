import { posix } from "node:path";
import type { ProcessCredentials } from "../socket/socket-access.ts";
import type { AccountFile } from "./account-file.ts";
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
import { isContainerMissing, statusOf } from "./failure.ts";
import type { Owners } from "./file-owner.ts";
import {
  hasSlaveMount,
  type Labels,
  mountsInOwnNamespace,
  narrowAliases,
  narrowContainer,
  narrowIds,
  narrowImageLabels,
  narrowInfo,
  narrowLabelled,
  narrowNetwork,
  narrowTop,
} from "./narrow.ts";
import type { PathStat } from "./path-stat.ts";
import { type Trace, traceRequests } from "./trace.ts";

/** Longest wait for one answer; a restart may take its stop timeout besides. */
const REQUEST_TIMEOUT_MS = 30_000;
const RESTART_TIMEOUT_MS = 60_000;

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
  #info: Promise<EngineInfo> | undefined;

  constructor(client: Client, endpoint: Endpoint) {
    this.#client = client;
    this.#endpoint = endpoint;
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

  async readFile(id: string, path: string): Promise<AccountFile | undefined> {
    const [found, { remappedRoot }] = await Promise.all([this.#readArchive(id, path), this.info()]);
    if (found === undefined) return undefined;
    const [folder, name] = [posix.dirname(found.path), posix.basename(found.path)];
    // A link led elsewhere, and its folder may be one too.
    const isFollowed = folder !== posix.dirname(path);
    const file = isFollowed ? { ...found, path: posix.join(await this.realPath(id, folder), name) } : found;
    return remappedRoot === undefined ? file : toContainerIds(file, remappedRoot);
  }

  realPath(id: string, path: string): Promise<string> {
    return this.#call(
      `HEAD /containers/${id}/archive?path=${path}`,
      REQUEST_TIMEOUT_MS,
      async (abortSignal) => {
        const { requireFewLooks, resolveLinks } = await import("./path-stat.ts");
        const isSparing = await this.#doublesMounts(id);
        return resolveLinks(path, (at) => {
          if (isSparing) {
            const looks = (this.#slaveMountLooks.get(id) ?? 0) + 1;
            requireFewLooks(looks, path);
            this.#slaveMountLooks.set(id, looks);
          }
          return this.#statPath(id, at, abortSignal);
        });
      },
    );
  }

  /** Whether each archive call for the container doubles its mounts. */
  async #doublesMounts(id: string): Promise<boolean> {
    return this.#slaveMountLooks.has(id) && mountsInOwnNamespace(await this.info());
  }

  async #statPath(id: string, path: string, abortSignal: AbortSignal): Promise<PathStat | undefined> {
    const { readPathStat } = await import("./path-stat.ts");
    try {
      const answer = await this.#client.container(id).infoArchive({ path, abortSignal });
      answer.resume();
      return readPathStat(answer, path);
    } catch (failure) {
      if (statusOf(failure) !== 404) throw failure;
      // The answer to a HEAD has no words: whether the path is missing or the whole container, only a look tells.
      await this.#client.container(id).inspect({ abortSignal });
      return undefined;
    }
  }

  #readArchive(id: string, path: string): Promise<AccountFile | undefined> {
    return this.#call(
      `GET /containers/${id}/archive?path=${path}`,
      REQUEST_TIMEOUT_MS,
      async (abortSignal) => {
        const { readSingleFile, statByOpening } = await import("./archive.ts");
        const isSparing = await this.#doublesMounts(id);
        const open = async (at: string) => {
          try {
            return await this.#client.container(id).getArchive({ path: at, abortSignal });
          } catch (failure) {
            if (statusOf(failure) === 404 && !isContainerMissing(failure)) return undefined;
            throw failure;
          }
        };
        if (!isSparing) {
          return readSingleFile(path, { stat: (at) => this.#statPath(id, at, abortSignal), open });
        }
        using sparing = statByOpening(open);
        return await readSingleFile(path, sparing);
      },
    );
  }

  async writeFiles(id: string, files: readonly FileWrite[]): Promise<void> {
    const { requireOwners, withOwners } = await import("./file-owner.ts");
    const { product } = await this.info();
    const writes =
      product === "podman" ? withOwners(files, await this.#ownersWithoutArchive(id, files)) : files;
    await this.#putFiles(id, writes);
    const isArchiveUnfit = product === "podman" || (await this.#doublesMounts(id));
    const owners = isArchiveUnfit
      ? this.#ownersWithoutArchive(id, writes)
      : this.#ownersByArchive(id, writes);
    requireOwners(writes, await owners);
  }

  async #ownersByArchive(id: string, files: readonly FileWrite[]): Promise<Owners> {
    const read = await Promise.all(files.map(({ path }) => this.readFile(id, path)));
    return new Map(read.flatMap((file) => (file === undefined ? [] : [[file.path, file] as const])));
  }

  /**
   * Podman's archive gives the container's user for the owner of every file (libpod container_copy_common.go
   * copyToArchive), and takes what it is given. Neither an exec nor an export mounts anything.
   */
  async #ownersWithoutArchive(id: string, files: readonly FileWrite[]): Promise<Owners> {
    const { exportedOwners, statOwners } = await import("./file-owner.ts");
    const paths = files.flatMap(({ path }) => [path, `${path}-`]);
    const told = await statOwners(paths, (request) => this.exec(id, request));
    if (told !== undefined) return told;
    return this.#call(`GET /containers/${id}/export`, REQUEST_TIMEOUT_MS, async (abortSignal) =>
      exportedOwners(files, await this.#client.container(id).export({ abortSignal })),
    );
  }

  async #putFiles(id: string, files: readonly FileWrite[]): Promise<void> {
    await this.#call(`PUT /containers/${id}/archive?path=/`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
      const { packFiles } = await import("./archive.ts");
      const archive = await packFiles(files);
      await this.#client.container(id).putArchive(archive, { path: "/", abortSignal });
    });
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

  mainProcess(id: string, pid: number): Promise<ProcessCredentials | undefined> {
    return this.#call(`GET /containers/${id}/top`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
      try {
        // ps runs on the engine's machine, so the image needs nothing.
        const options = { ps_args: "-o pid,uid,gid,supgid", abortSignal };
        const top = await this.#client.container(id).top(options);
        return narrowTop(top, pid);
      } catch (failure) {
        // No ps there, or one that can't tell groups: unknown, which is not a failure.
        if (statusOf(failure) === 500) return undefined;
        throw failure;
      }
    });
  }

  async restart(id: string): Promise<void> {
    await this.#call(`POST /containers/${id}/restart`, RESTART_TIMEOUT_MS, (abortSignal) =>
      this.#client.container(id).restart({ abortSignal }),
    );
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

/**
 * A remapped daemon gives a file's owner with the host's ids, and takes it back with the container's
 * (moby 20.10 daemon/archive.go: IDMaps in containerExtractToDir alone).
 */
function toContainerIds(
  file: AccountFile,
  root: { readonly uid: number; readonly gid: number },
): AccountFile {
  const inside = (id: number, first: number) => (id >= first ? id - first : id);
  return { ...file, uid: inside(file.uid, root.uid), gid: inside(file.gid, root.gid) };
}
