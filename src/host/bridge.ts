import { createHash } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { allowUser, disallowUser } from "./acl.ts";
import { setUp } from "./setup.ts";

/**
 * A runner's way to the socket until its next restart. The membership is for good, but a process that runs
 * already never sees it; an entry in the socket's access list lets this user in, and nobody else, at once.
 */
export interface Bridge {
  readonly path: string;
  readonly uid: number;
  /** Whose it is: several jobs of one user may run side by side. */
  readonly holder: string;
}

/** Gone after a reboot, as the socket and its list are. */
const HOLDERS = "/run/setup-dood";

/**
 * Opens it; as root. Gives the titles of the lasting changes.
 * @throws DoodError `acl-unavailable`, and as setUp does
 */
export async function openBridge(
  bridge: Bridge,
  group: string,
  env: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const { path, uid, holder } = bridge;
  const changes: string[] = [];
  await setUp({ path, users: [String(uid)], group, dryRun: false }, env, (title) => changes.push(title));
  const folder = holdersOf(bridge);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, holder), "");
  await allowUser(path, uid);
  return changes;
}

/** Closes it, where no other job of this user still needs it; as root. Says whether it did. */
export async function closeBridge(bridge: Bridge): Promise<boolean> {
  const folder = holdersOf(bridge);
  await rm(join(folder, bridge.holder), { force: true });
  const others = await readdir(folder).catch(() => []);
  if (others.length > 0) return false;
  await disallowUser(bridge.path, bridge.uid);
  await rm(folder, { recursive: true, force: true });
  return true;
}

function holdersOf({ path, uid }: Bridge): string {
  return join(HOLDERS, `${uid}-${createHash("sha256").update(path).digest("hex").slice(0, 16)}`);
}
