import { opensToGroup, type SocketFacts, socketTitle } from "../../socket/socket-facts.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** What is against giving anyone the socket's group: that it gives no access, or more than that. */
export function refuseSocketGroup(socket: SocketFacts, allowRootGroup: boolean): Refusal | undefined {
  if (!opensToGroup(socket)) {
    return refuse(
      "owner-only",
      `the socket's group may not use it (${socketTitle(socket)}): no group gives access`,
      'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.',
    );
  }
  if (socket.gid === 0 && !allowRootGroup) {
    return refuse(
      "root-group",
      "the socket belongs to group 0 (root): a member of it can also write whatever that group may write",
      "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.",
    );
  }
  return undefined;
}
