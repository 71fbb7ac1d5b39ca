import { DoodError } from "../../errors.ts";
import type { SocketMount } from "../../socket/mount.ts";
import { pathHere } from "../observe/socket.ts";
import type { SharedEngine } from "../shared-engine.ts";

/**
 * An access list that closes the socket to its own group, as the error that a denied member gets. Its mode doesn't
 * tell: the group's bits there are the list's mask (acl(5)). Undefined if there is none to be seen from here.
 */
export async function findClosingList(
  shared: SharedEngine,
  mount: SocketMount,
): Promise<DoodError | undefined> {
  const path = pathHere(shared, mount);
  if (path === undefined) return undefined;
  const { opens, readAcl } = await import("../../system/access-list.ts");
  const { owningGroup = "" } = (await readAcl(path)) ?? {};
  if (owningGroup === "" || opens(owningGroup)) return undefined;
  return new DoodError(
    "proof-denied",
    `the access list of ${mount.source} closes it to its own group (\`group::${owningGroup}\`), whatever its mode seems to say`,
    `Open it to its group on its machine: \`sudo setfacl -m g::rw ${mount.source}\`.`,
  );
}
