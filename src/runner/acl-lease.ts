import { createHash } from "node:crypto";
import { mkdir, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DoodError } from "../errors.ts";
import { idField, isJsonObject, textField } from "../json.ts";
import { allowUser, disallowUser, readAcl } from "../system/access-list.ts";
import { withLock } from "../system/lock.ts";

/**
 * A runner's way to the socket until its next restart. The membership is for good, but a process that runs
 * already never sees it; an entry in the socket's access list lets this user in, and nobody else, at once.
 */
export interface AclLease {
  readonly path: string;
  readonly uid: number;
  /** Whose it is: several jobs of one user may run side by side. */
  readonly holder: string;
}

/** A lease as a job's saved state has it. @throws TypeError for what is none */
export function narrowLease(value: unknown): AclLease {
  if (!isJsonObject(value)) throw new TypeError("a lease is an object");
  const [path, uid, holder] = [textField(value, "path"), idField(value, "uid"), textField(value, "holder")];
  if (!/^\/[^\0-\x1f]*$/.test(path)) throw new TypeError(`"path" is no absolute path`);
  // It becomes a file's name.
  if (!/^[\w-]+$/.test(holder)) throw new TypeError(`"holder" is no name`);
  return { path, uid, holder };
}

/** Gone after a reboot, as the socket and its list are. */
const HOLDERS = "/run/setup-dood";
/** Of a holder that post has closed before main opened it: main's part as root outlives a cancelled job. */
const CLOSED = ".closed";

/**
 * Opens it; as root.
 * @throws DoodError `acl-unavailable`, `proof-denied` where it is closed already
 */
export async function openLease(lease: AclLease): Promise<void> {
  const { path, uid, holder } = lease;
  const folder = holdersOf(lease);
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
}

/** Closes it, unless another job of this user still needs it; as root. */
export async function closeLease(lease: AclLease): Promise<"closed" | "still-needed"> {
  const folder = holdersOf(lease);
  return exclusively(async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const wasOpen = await remove(join(folder, lease.holder));
    if (!wasOpen) await writeFile(join(folder, lease.holder + CLOSED), "");
    if ((await readdir(folder)).some((name) => !name.endsWith(CLOSED))) return "still-needed";
    await shut(lease);
    await rmdir(folder).catch(() => {}); // a note in it stays
    return "closed";
  });
}

/** Closes all of a user's, whoever still needs them; as root. */
export async function closeLeases(of: Omit<AclLease, "holder">): Promise<"closed" | "none"> {
  const folder = holdersOf(of);
  if (!(await readdir(folder).catch(() => [])).some((name) => !name.endsWith(CLOSED))) return "none";
  await exclusively(async () => {
    await rm(folder, { recursive: true, force: true });
    await shut(of);
  });
  return "closed";
}

/** One at a time: setfacl(1) reads the list, and writes it whole. */
async function exclusively<T>(act: () => Promise<T>): Promise<T> {
  await mkdir(HOLDERS, { recursive: true, mode: 0o700 });
  return withLock(join(HOLDERS, "list"), act);
}

async function shut({ path, uid }: Omit<AclLease, "holder">): Promise<void> {
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

function holdersOf({ path, uid }: Omit<AclLease, "holder">): string {
  return join(HOLDERS, `${uid}-${createHash("sha256").update(path).digest("hex").slice(0, 16)}`);
}
