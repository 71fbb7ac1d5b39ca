import { constants, lstatSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { DoodError, errnoOf } from "../errors.ts";

/** As many as the kernel follows: path_resolution(7). */
const MAX_LINKS = 40;
/** Group and others. A POSIX access list shows in the group's bits: acl(5). */
const WRITABLE_BY_OTHERS = 0o022;

interface Component {
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
  readonly isLink: boolean;
  readonly isFolder: boolean;
}

/** A folder on the way to a file. */
export type Folder = Pick<Component, "path" | "uid" | "gid" | "mode">;

/** All the folders that a path leads through, links followed: as far as this user may look, or as there is a way. */
export function foldersTo(path: string): readonly Folder[] {
  const folders: Folder[] = [];
  try {
    for (const { isFolder, ...component } of componentsOf(path, "/")) {
      if (isFolder) folders.push({ ...component, mode: component.mode & 0o7777 });
    }
  } catch (failure) {
    if (errnoOf(failure) === undefined) throw failure;
  }
  return folders;
}

/**
 * The first component of a path, folders and links followed as the kernel does, that somebody else than these owners
 * can change; undefined if there is none, so that nobody else can put another file in its place, now or later.
 * `from` is a folder above it that is trusted.
 * @throws NodeJS.ErrnoException ENOENT, ENOTDIR, ELOOP
 */
export function findWritable(path: string, owners: readonly number[], from = "/"): string | undefined {
  for (const component of componentsOf(path, from)) {
    if (isWritable(component, owners)) return component.path;
  }
  return undefined;
}

/** A link has no mode of its own: who may change it is who may write to its folder. */
function isWritable({ uid, mode, isLink }: Component, owners: readonly number[]): boolean {
  return !owners.includes(uid) || (!isLink && (mode & WRITABLE_BY_OTHERS) !== 0);
}

/** All that a path leads through, in the kernel's order: path_resolution(7). */
function* componentsOf(path: string, from: string): Generator<Component> {
  let links = 0;
  let at = from;
  const pending = path.slice(from === "/" ? 0 : from.length).split("/");
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    const component = look(join(at, name));
    if (name !== "" && name !== "." && name !== "..") yield component;
    if (!component.isLink) {
      at = component.path;
      continue;
    }
    if (++links > MAX_LINKS) throw Object.assign(new Error(`${path}: too many links`), { code: "ELOOP" });
    const target = readlinkSync(component.path);
    if (isAbsolute(target)) at = "/";
    pending.unshift(...target.split("/"));
  }
}

/**
 * Asserts that nobody but these owners can change what a path leads to.
 * @throws DoodError `file-unsafe`, which names the component
 */
export function requireTrusted(path: string, owners: readonly number[], title = path): void {
  const component = findWritable(path, owners);
  if (component === undefined) return;
  const { uid, mode } = look(component);
  const allowed = [...new Set(owners)].map((owner) => (owner === 0 ? "root" : `uid ${owner}`)).join(" or ");
  const isForeign = !owners.includes(uid);
  throw new DoodError(
    "file-unsafe",
    `${title} can be changed by others: ${component} ${
      isForeign ? `belongs to uid ${uid}` : `has mode ${(mode & 0o7777).toString(8).padStart(4, "0")}`
    }`,
    isForeign
      ? `Put it where each folder belongs to ${allowed}, for example below /opt.`
      : `Close it (sudo chmod go-w ${component}), or put the file where only ${allowed} can write, for example below /opt.`,
  );
}

/**
 * Asserts that only root can put another file where a path leads to. The file itself may be open to a group, as a
 * socket is.
 * @throws DoodError `file-unsafe`
 */
export function requireRootsFolders(path: string): void {
  requireTrusted(dirname(path), [0], path);
  requireTrusted(dirname(realpathSync(path)), [0], path);
}

function look(path: string): Component {
  const { uid, gid, mode } = lstatSync(path);
  const type = mode & constants.S_IFMT;
  return { path, uid, gid, mode, isLink: type === constants.S_IFLNK, isFolder: type === constants.S_IFDIR };
}
