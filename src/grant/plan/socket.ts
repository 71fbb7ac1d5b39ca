import { describeMisuse, findMisuse, repairLine } from "../../socket/misuse.ts";
import type { SocketMount } from "../../socket/mount.ts";
import { opensToGroup, type SocketFacts, socketTitle } from "../../socket/socket-facts.ts";
import { describeUnmapped, isUnmapped, UNMAPPED_REMEDY } from "../../socket/unmapped.ts";
import { notRunning, socketNotMounted } from "./container-state.ts";
import type { Observation } from "./observation.ts";
import type { EngineRules, Policy } from "./policy.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** A running container that sees a socket, and as what. */
export interface SeenSocket {
  readonly kind: "seen";
  readonly mount: SocketMount;
  readonly socket: SocketFacts;
  readonly warnings: readonly string[];
}

/** The socket that the container sees, or why no user of it can be helped. */
export function seenSocket(seen: Observation, policy: Policy, engine: EngineRules): SeenSocket | Refusal {
  const { container, mount, socket } = seen;
  if (container.status !== "running") return notRunning(seen);
  if (mount === undefined) return socketNotMounted();
  if (socket === undefined) {
    return refuse(
      "gid-unknown",
      `the owner of the socket at ${mount.path} could not be found out`,
      `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`,
    );
  }
  if (isUnmapped(socket) && hasNamespace(seen, engine)) {
    return refuse(
      "userns-remapped",
      `the container ${describeUnmapped(mount.path, socket)}`,
      UNMAPPED_REMEDY,
    );
  }
  // The engine's own socket is looked after once a run (socket-repair.ts); this is another engine's.
  const misuses = mount.isForeign ? findMisuse(socket, engine.rootless) : [];
  const remedy = `Repair it on its machine: \`${repairLine(mount.source, socket, engine.rootless)}\``;
  if (misuses.includes("open") && policy.onWorldWritable === "fail") {
    return refuse("world-writable", describeMisuse("open", mount.source, socket), `${remedy}.`);
  }
  const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
  const warnings = told.map((misuse) => `${describeMisuse(misuse, mount.source, socket)}. ${remedy}`);
  return { kind: "seen", mount, socket, warnings };
}

function hasNamespace({ container }: Observation, engine: EngineRules): boolean {
  const mayHave = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
  return mayHave && container.usernsMode !== "host";
}

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
