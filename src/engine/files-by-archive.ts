import { posix } from "node:path";
import type { AccountFile } from "./account-file.ts";
import { type ArchiveCall, packFiles, readPlainFiles, statByOpening } from "./archive.ts";
import type { FileWrite } from "./engine.ts";
import { isContainerMissing, statusOf } from "./failure.ts";
import type { FileAccess, Means } from "./file-access.ts";
import { exportedOwners, type Owners, requireOwners, statOwners, withOwners } from "./file-owner.ts";
import { mountsInOwnNamespace } from "./narrow.ts";
import { type PathStat, readPathStat, requireFewLooks, resolveLinks } from "./path-stat.ts";

/** A path that no container has. */
const NOWHERE = "/.setup-dood-nowhere";

/** By the engine's archive call, which asks nothing of the image. */
export class FilesByArchive implements FileAccess {
  readonly #means: Means;
  /** Of the containers that have a slave mount, how often a path of them was looked at since their inspection. */
  readonly #slaveMountLooks: Map<string, number>;

  constructor(means: Means, slaveMountLooks: Map<string, number>) {
    this.#means = means;
    this.#slaveMountLooks = slaveMountLooks;
  }

  async read(id: string, paths: readonly string[]): Promise<readonly (AccountFile | undefined)[]> {
    const [files, { remappedRoot }] = await Promise.all([
      this.#readPlain(id, paths),
      this.#means.engine.info(),
    ]);
    return Promise.all(
      files.map(async (found, at) => {
        if (found === undefined) return undefined;
        const [folder, name] = [posix.dirname(found.path), posix.basename(found.path)];
        // A link led elsewhere, and its folder may be one too.
        const isFollowed = folder !== posix.dirname(paths[at] ?? "");
        const file = isFollowed
          ? { ...found, path: posix.join(await this.#realPath(id, folder), name) }
          : found;
        return remappedRoot === undefined ? file : toContainerIds(file, remappedRoot);
      }),
    );
  }

  realPaths(id: string, paths: readonly string[]): Promise<readonly string[]> {
    return Promise.all(paths.map((path) => this.#realPath(id, path)));
  }

  async write(id: string, writes: readonly FileWrite[]): Promise<void> {
    const { product } = await this.#means.engine.info();
    const owned =
      product === "podman" ? withOwners(writes, await this.#ownersWithoutArchive(id, writes)) : writes;
    await this.#put(id, owned);
    const isArchiveUnfit = product === "podman" || (await this.#doublesMounts(id));
    const owners = isArchiveUnfit ? this.#ownersWithoutArchive(id, owned) : this.#ownersByArchive(id, owned);
    requireOwners(owned, await owners);
  }

  #realPath(id: string, path: string): Promise<string> {
    return this.#means.call(`HEAD /containers/${id}/archive?path=${path}`, async (abortSignal) => {
      const isSparing = await this.#doublesMounts(id);
      return resolveLinks(path, (at) => {
        if (isSparing) {
          const looks = (this.#slaveMountLooks.get(id) ?? 0) + 1;
          requireFewLooks(looks, path);
          this.#slaveMountLooks.set(id, looks);
        }
        return this.#stat(id, at, abortSignal);
      });
    });
  }

  /** Whether each archive call for the container doubles its mounts. */
  async #doublesMounts(id: string): Promise<boolean> {
    return this.#slaveMountLooks.has(id) && mountsInOwnNamespace(await this.#means.engine.info());
  }

  async #stat(id: string, path: string, abortSignal: AbortSignal): Promise<PathStat | undefined> {
    const container = this.#means.client.container(id);
    try {
      const answer = await container.infoArchive({ path, abortSignal });
      answer.resume();
      return readPathStat(answer, path);
    } catch (failure) {
      // The answer to a HEAD has no words: only another call tells why it failed, and opens nothing.
      if (statusOf(failure) === 500) throw await this.#failureAt(id, NOWHERE, abortSignal, failure);
      if (statusOf(failure) !== 404) throw failure;
      // Nor whether the path is missing or the whole container.
      await container.inspect({ abortSignal });
      return undefined;
    }
  }

  /** How a `GET` fails, where it does with the same status as `failure`; else that. */
  async #failureAt(id: string, path: string, abortSignal: AbortSignal, failure: unknown): Promise<unknown> {
    try {
      const answer = await this.#means.client.container(id).getArchive({ path, abortSignal });
      answer.resume();
      return failure;
    } catch (named) {
      return statusOf(named) === statusOf(failure) ? named : failure;
    }
  }

  #readPlain(id: string, paths: readonly string[]): Promise<readonly (AccountFile | undefined)[]> {
    const request = `GET /containers/${id}/archive?path=${paths.join(",")}`;
    return this.#means.call(request, async (abortSignal) => {
      const open: ArchiveCall["open"] = async (path) => {
        try {
          return await this.#means.client.container(id).getArchive({ path, abortSignal });
        } catch (failure) {
          if (statusOf(failure) === 404 && !isContainerMissing(failure)) return undefined;
          throw failure;
        }
      };
      if (!(await this.#doublesMounts(id))) {
        return readPlainFiles(paths, { stat: (path) => this.#stat(id, path, abortSignal), open });
      }
      using sparing = statByOpening(open);
      return await readPlainFiles(paths, sparing);
    });
  }

  async #ownersByArchive(id: string, files: readonly FileWrite[]): Promise<Owners> {
    const read = await this.read(
      id,
      files.map(({ path }) => path),
    );
    return new Map(read.flatMap((file) => (file === undefined ? [] : [[file.path, file] as const])));
  }

  /**
   * Podman's archive gives the container's user for the owner of every file (libpod container_copy_common.go
   * copyToArchive), and takes what it is given. Neither an exec nor an export mounts anything.
   */
  async #ownersWithoutArchive(id: string, files: readonly FileWrite[]): Promise<Owners> {
    const paths = files.flatMap(({ path }) => [path, `${path}-`]);
    const told = await statOwners(paths, (request) => this.#means.engine.exec(id, request));
    if (told !== undefined) return told;
    return this.#means.call(`GET /containers/${id}/export`, async (abortSignal) =>
      exportedOwners(files, await this.#means.client.container(id).export({ abortSignal })),
    );
  }

  #put(id: string, files: readonly FileWrite[]): Promise<void> {
    return this.#means.call(`PUT /containers/${id}/archive?path=/`, async (abortSignal) => {
      const archive = await packFiles(files);
      await this.#means.client.container(id).putArchive(archive, { path: "/", abortSignal });
    });
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
