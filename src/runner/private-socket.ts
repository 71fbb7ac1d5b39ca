import { DoodError } from "../errors.ts";
import type { PasswdEntry } from "../identity/passwd.ts";
import { fromBytes } from "../identity/text-file.ts";

/**
 * The uid of the only user who can reach a socket, if it lies in that user's runtime folder, as a rootless engine's
 * does: systemd closes it to all others (pam_systemd(8): XDG_RUNTIME_DIR).
 */
export function privateTo(path: string): number | undefined {
  const uid = /^(?:\/var)?\/run\/user\/(\d+)\//.exec(path)?.[1];
  return uid === undefined ? undefined : Number(uid);
}

/**
 * Asserts that a group can help these users.
 * @throws DoodError `owner-only`
 */
export function requireReach(path: string, users: readonly PasswdEntry[]): void {
  const owner = privateTo(path);
  const other = users.find(({ uid }) => uid !== owner);
  if (owner === undefined || other === undefined) return;
  const name = fromBytes(other.name);
  throw new DoodError(
    "owner-only",
    `${path} lies in the private folder of the user with uid ${owner}, whose rootless engine it is: ${name} can't reach it by any group`,
    `Run the runner as that user, or give ${name} an engine of its own: as ${name}, \`dockerd-rootless-setuptool.sh install\`. Or name a socket that isn't private: \`--socket /var/run/docker.sock\`.`,
  );
}
