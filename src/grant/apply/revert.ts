import type { ContainerFacts } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import { findSocketMount, type SocketMount } from "../../socket/mount.ts";
import type { GrantRecord } from "../journal.ts";
import { findPlaces, readAccountFiles } from "../observe/observe.ts";
import { viewSocket } from "../observe/socket.ts";
import { findMountOver } from "../plan/edit-refusal.ts";
import { planRevert } from "../plan/revert.ts";
import { accountTexts } from "../plan/user.ts";
import type { SharedEngine } from "../shared-engine.ts";
import { mergeConcurrentChanges, writeAccountFiles } from "./account-files.ts";

export type RevertOutcome = "reverted" | "nothing-left" | "container-gone" | "left-in-part";

/**
 * Takes back what was added, and nothing that somebody else has changed since. Whose container it is, is the
 * caller's to know: a record isn't believed.
 * @throws DoodError `account-file-mounted`, and as the engine does
 */
export async function revertGrant(
  shared: SharedEngine,
  container: ContainerFacts,
  { edits }: GrantRecord,
): Promise<RevertOutcome> {
  const { engine } = shared.connection;
  const { id } = container;
  try {
    const mount = findSocketMount(container, shared.socket.hostPaths);
    const [files, places] = await Promise.all([
      readAccountFiles(engine, id),
      findPlaces(engine, container, mount),
    ]);
    requireOwnFiles(container, { files, places });
    const gid = mount === undefined ? undefined : await socketGid(shared, container, mount);
    const plan = planRevert(edits, accountTexts(files), gid);
    const written = await writeAccountFiles(engine, id, files, plan.files);
    await mergeConcurrentChanges(engine, id, written);
    if (plan.left.length > 0) return "left-in-part";
    return written.length > 0 ? "reverted" : "nothing-left";
  } catch (failure) {
    if (failure instanceof DoodError && failure.code === "container-gone") return "container-gone";
    throw failure;
  }
}

/** Root of the container may have made them links into a mount since the grant. @throws DoodError `account-file-mounted` */
function requireOwnFiles({ mounts }: ContainerFacts, seen: Parameters<typeof findMountOver>[1]): void {
  const mounted = findMountOver(mounts, seen);
  if (mounted === undefined) return;
  throw new DoodError(
    "account-file-mounted",
    `${mounted} is a mount, and an account file of the container lies in it now: nothing is edited there`,
    "Look at what the container made of its /etc since it was granted.",
  );
}

/** Undefined if it can't be seen: a container that has stopped may have nothing to look with. */
function socketGid(
  shared: SharedEngine,
  container: ContainerFacts,
  mount: SocketMount,
): Promise<number | undefined> {
  return viewSocket(shared, container, mount).then(
    (socket) => socket?.gid,
    () => undefined,
  );
}
