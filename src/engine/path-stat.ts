import { posix } from "node:path";
import { DoodError } from "../errors.ts";
import { objectOf, textOf } from "../json.ts";
import { unusable } from "./account-file.ts";

export const MAX_LINKS = 10;
/** Go's os.ModeSymlink, as the path-stat header carries it. */
const GO_MODE_SYMLINK = 2 ** 27;
const GO_MODE_TYPE = 0x8f280000;

/** What a path of a container is, itself: a link isn't followed. */
export interface PathStat {
  readonly isSymlink: boolean;
  readonly isRegular: boolean;
  readonly size: number;
  readonly linkTarget: string;
}

/** An answer of the engine's archive call. */
interface Answer {
  readonly headers?: Record<string, unknown>;
  destroy?(): void;
}

/** `X-Docker-Container-Path-Stat`: base64 of JSON, moby api/types ContainerPathStat. */
export function readPathStat(answer: Answer, path: string): PathStat {
  const header = answer.headers?.["x-docker-container-path-stat"];
  try {
    const stat = objectOf(JSON.parse(Buffer.from(String(header), "base64").toString("utf8")));
    const { size, mode, linkTarget } = stat;
    if (typeof size !== "number" || typeof mode !== "number") throw new TypeError("no size or mode");
    const isSymlink = Math.floor(mode / GO_MODE_SYMLINK) % 2 === 1;
    // Unsigned: the type bits reach bit 31.
    const isRegular = (mode & GO_MODE_TYPE) >>> 0 === 0;
    return { isSymlink, isRegular, size, linkTarget: textOf(linkTarget) };
  } catch (cause) {
    answer.destroy?.();
    throw new DoodError(
      "engine-unknown",
      `the engine's answer for ${path} has no readable path stat`,
      "Check that the socket is a Docker or Podman engine's.",
      { cause },
    );
  }
}

/** Of ten calls that such a container stands; reading and writing its files takes six. */
const MAX_LOOKS = 4;

/** @throws DoodError `account-file-unusable` before a look at a container whose mounts would become too many by it */
export function requireFewLooks(looks: number, path: string): void {
  if (looks <= MAX_LOOKS) return;
  throw new DoodError(
    "account-file-unusable",
    `where ${path} really is can't be found out: the container shows the engine's whole machine, and each look doubles its mounts under this version of Docker`,
    "Give the group from outside: `--group-add` with the socket's GID, or use Docker 24 or newer.",
  );
}

/** Where a link leads. @throws DoodError `account-file-unusable` for a target that no message can hold */
export function linkedFrom(link: string, { linkTarget }: PathStat): string {
  const target = posix.resolve(posix.dirname(link), linkTarget);
  if (/[^\x20-\uffff]|\x7f/.test(target)) throw unusable(link, "is a link to a path with control characters");
  return target;
}

/**
 * The path without any link in it: every component is looked at, by what `stat` says of it (undefined: it isn't
 * there, and what follows it stays as it is).
 * @throws DoodError `account-file-unusable` for links without an end
 */
export async function resolveLinks(
  path: string,
  stat: (path: string) => Promise<PathStat | undefined>,
): Promise<string> {
  let at = "/";
  let rest = componentsOf(path);
  for (let links = 0; ; ) {
    const [component, ...others] = rest;
    if (component === undefined) return at;
    const next = posix.join(at, component);
    const found = await stat(next);
    if (found === undefined) return posix.join(next, ...others);
    if (!found.isSymlink) {
      [at, rest] = [next, others];
      continue;
    }
    if (++links > MAX_LINKS) throw unusable(path, `leads through more than ${MAX_LINKS} symbolic links`);
    [at, rest] = ["/", [...componentsOf(linkedFrom(next, found)), ...others]];
  }
}

function componentsOf(path: string): readonly string[] {
  return posix.resolve("/", path).split("/").filter(Boolean);
}
