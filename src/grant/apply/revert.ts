import type { ContainerFacts } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import { findSocketMount } from "../../socket/mount.ts";
import type { GrantRecord } from "../journal.ts";
import { readAccountFiles } from "../observe/observe.ts";
import { viewSocket } from "../observe/socket.ts";
import { planRevert } from "../plan/revert.ts";
import { accountTexts } from "../plan/user.ts";
import type { SharedEngine } from "../shared-engine.ts";
import { mergeConcurrentChanges, writeAccountFiles } from "./account-files.ts";

export type RevertOutcome = "reverted" | "nothing-left" | "container-gone" | "left-in-part";

/**
 * Takes back what was added, and nothing that somebody else has changed since. Whose container it is, is the
 * caller's to know: a record isn't believed.
 * @throws DoodError as the engine does
 */
export async function revertGrant(
  shared: SharedEngine,
  container: ContainerFacts,
  { edits }: GrantRecord,
): Promise<RevertOutcome> {
  const { engine } = shared.connection;
  const { id } = container;
  try {
    const [files, gid] = await Promise.all([readAccountFiles(engine, id), socketGid(shared, container)]);
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

/** Undefined if it can't be seen: a container that has stopped may have nothing to look with. */
async function socketGid(shared: SharedEngine, container: ContainerFacts): Promise<number | undefined> {
  const mount = findSocketMount(container, shared.socket.hostPaths);
  if (mount === undefined) return undefined;
  return viewSocket(shared, container, mount).then(
    (socket) => socket?.gid,
    () => undefined,
  );
}
