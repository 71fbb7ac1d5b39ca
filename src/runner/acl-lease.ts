import { createHash } from "node:crypto";
import { mkdir, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DoodError } from "../errors.ts";
import { allowUser, disallowUser, readAcl } from "../system/access-list.ts";
import { withLock } from "../system/lock.ts";
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
/** Of a holder that post has closed before main opened it: main's part as root outlives a cancelled job. */
const CLOSED = ".closed";

/**
 * Opens it; as root. Gives the titles of the lasting changes.
 * @throws DoodError `acl-unavailable`, `proof-denied` where it is closed already, and as setUp does
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
  await exclusively(async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (await remove(join(folder, holder + CLOSED))) {
      throw new DoodError(
        "proof-denied",
        `the job is over: its post step has taken back the access to ${path} before it was given`,
        "Nothing has to be done; run the job again.",
      );
    }
    await writeFile(join(folder, holder), "");
    await allowUser(path, uid);
  });
  return changes;
}

/** Closes it, where no other job of this user still needs it; as root. Says whether it did. */
export async function closeBridge(bridge: Bridge): Promise<boolean> {
  const folder = holdersOf(bridge);
  return exclusively(async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const wasOpen = await remove(join(folder, bridge.holder));
    if (!wasOpen) await writeFile(join(folder, bridge.holder + CLOSED), "");
    if ((await readdir(folder)).some((name) => !name.endsWith(CLOSED))) return false;
    await shut(bridge);
    await rmdir(folder).catch(() => {}); // a note in it stays
    return true;
  });
}

/** Closes all of a user's, whoever still needs them; as root. Says whether there was one. */
export async function closeBridges(bridge: Omit<Bridge, "holder">): Promise<boolean> {
  const folder = holdersOf(bridge);
  if (!(await readdir(folder).catch(() => [])).some((name) => !name.endsWith(CLOSED))) return false;
  await exclusively(async () => {
    await rm(folder, { recursive: true, force: true });
    await shut(bridge);
  });
  return true;
}

/** One at a time: setfacl(1) reads the list, and writes it whole. */
async function exclusively<T>(act: () => Promise<T>): Promise<T> {
  await mkdir(HOLDERS, { recursive: true, mode: 0o700 });
  return withLock(join(HOLDERS, "list"), act);
}

async function shut({ path, uid }: Omit<Bridge, "holder">): Promise<void> {
  const isListed = (await readAcl(path))?.users.some((user) => user.uid === uid) ?? false;
  if (isListed) await disallowUser(path, uid);
}

/** Says whether the file was there. */
function remove(path: string): Promise<boolean> {
  return rm(path).then(
    () => true,
    () => false,
  );
}

function holdersOf({ path, uid }: Omit<Bridge, "holder">): string {
  return join(HOLDERS, `${uid}-${createHash("sha256").update(path).digest("hex").slice(0, 16)}`);
}
