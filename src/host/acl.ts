import { getExecOutput } from "@actions/exec";
import { DoodError } from "../errors.ts";

/** A POSIX access control list (acl(5)), as far as it goes beyond owner, group and others. */
export interface Acl {
  /** Of the owning group itself: the bits that stat(2) shows in its place are the list's mask. */
  readonly owningGroup: string;
  readonly users: readonly { readonly uid: number; readonly permissions: string }[];
  readonly groups: readonly { readonly gid: number; readonly permissions: string }[];
}

/** Undefined where the machine can't tell: there is no getfacl, or the file system has no ACLs. */
export async function readAcl(path: string): Promise<Acl | undefined> {
  const { code, output } = await run("getfacl", ["--absolute-names", "--numeric", "--omit-header", path]);
  return code === 0 ? parseAcl(output) : undefined;
}

/** What `getfacl --numeric` prints. */
export function parseAcl(text: string): Acl {
  const named = (kind: string) =>
    [...text.matchAll(new RegExp(`^${kind}:(\\d+):([rwx-]{3})`, "gm"))].map(([, id, permissions = ""]) => ({
      id: Number(id),
      permissions,
    }));
  return {
    owningGroup: /^group::([rwx-]{3})/m.exec(text)?.[1] ?? "",
    users: named("user").map(({ id, permissions }) => ({ uid: id, permissions })),
    groups: named("group").map(({ id, permissions }) => ({ gid: id, permissions })),
  };
}

/**
 * Lets one user use the socket, and nobody else: at once, in processes that run already, too.
 * @throws DoodError `acl-unavailable`
 */
export async function allowUser(path: string, uid: number): Promise<void> {
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

async function change(path: string, args: readonly string[]): Promise<void> {
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
    const done = await getExecOutput(program, [...args], { silent: true, ignoreReturnCode: true });
    return { code: done.exitCode, output: done.stdout + done.stderr };
  } catch {
    return { code: undefined, output: "" };
  }
}
