import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { DoodError } from "../errors.ts";
import { requireOwnSocket } from "./listening-process.ts";
import { requireNotMounted } from "./own-socket.ts";
import { requireRootsFolders } from "./trusted-path.ts";

/** A POSIX access control list (acl(5)): what really counts of it, each entry cut down by the list's mask. */
export interface Acl {
  /** What the socket's own group may do: with a list, the mode's group bits are the mask's. */
  readonly owningGroup: string;
  readonly users: readonly { readonly uid: number; readonly permissions: string }[];
  readonly groups: readonly { readonly gid: number; readonly permissions: string }[];
}

/** Whether an entry's permissions let a process connect, which takes write permission: unix(7). */
export function opens(permissions: string): boolean {
  return permissions.includes("w");
}

/** Undefined where the machine can't tell: there is no getfacl, or the file system has no ACLs. */
export async function readAcl(path: string): Promise<Acl | undefined> {
  const { code, output } = await run("getfacl", ["--absolute-names", "--numeric", "--omit-header", path]);
  return code === 0 ? parseAcl(output) : undefined;
}

/** What `getfacl --numeric` prints. */
export function parseAcl(text: string): Acl {
  const entries = [...text.matchAll(/^(user|group):(\d*):([rwx-]{3})(?:\s+#effective:([rwx-]{3}))?/gm)].map(
    ([, kind, id = "", permissions = "", effective = permissions]) => ({ kind, id, permissions: effective }),
  );
  const named = (kind: string) =>
    entries.flatMap((entry) =>
      entry.kind === kind && entry.id !== ""
        ? [{ id: Number(entry.id), permissions: entry.permissions }]
        : [],
    );
  return {
    owningGroup: entries.find(({ kind, id }) => kind === "group" && id === "")?.permissions ?? "",
    users: named("user").map(({ id, permissions }) => ({ uid: id, permissions })),
    groups: named("group").map(({ id, permissions }) => ({ gid: id, permissions })),
  };
}

/**
 * Lets one user use the socket, and nobody else: at once, in processes that run already, too.
 * @throws DoodError `acl-unavailable`, for another machine's socket too, and `file-unsafe` if others than root can put
 * another file there
 */
export async function allowUser(path: string, uid: number): Promise<void> {
  await requireOwnSocket(path);
  await change(path, ["--modify", `user:${uid}:rw`]);
}

/**
 * Takes that back. Where nothing of the list is left it goes too, and its mask with it, so that the
 * socket is again as it was.
 * @throws DoodError `acl-unavailable`
 */
export async function disallowUser(path: string, uid: number): Promise<void> {
  await change(path, ["--remove", `user:${uid}`]);
  const left = await readAcl(path);
  if (left?.users.length === 0 && left.groups.length === 0) await change(path, ["--remove-all"]);
}

/** setfacl(1) follows links. */
async function change(path: string, args: readonly string[]): Promise<void> {
  requireNotMounted(path);
  requireRootsFolders(path);
  const { code, output } = await run("setfacl", [...args, "--", path]);
  if (code === 0) return;
  throw new DoodError(
    "acl-unavailable",
    code === undefined
      ? "there is no setfacl on this machine"
      : `the access list of ${path} can't be changed: ${output.trim()}`,
    code === undefined
      ? "Install the package `acl`; or restart the runner, which then has the group."
      : "The file system of the socket has no POSIX ACLs: restart the runner, which then has the group.",
  );
}

/** `code` is undefined where there is no such program. */
async function run(
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number | undefined; readonly output: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args);
    return { code: 0, output: stdout + stderr };
  } catch (failure) {
    if (!(failure instanceof Error) || !("stderr" in failure) || !("code" in failure)) throw failure;
    const code = typeof failure.code === "number" ? failure.code : undefined;
    return { code, output: String(failure.stderr) };
  }
}
