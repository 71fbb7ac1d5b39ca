import type { ExecUser, ExecUserResult } from "../identity/exec-user.ts";
import { parsePasswd } from "../identity/passwd.ts";
import { fromBytes } from "../identity/text-file.ts";
import { OVERFLOW_ID } from "../socket/id-map.ts";
import type { SocketMount } from "../socket/mount.ts";
import { opensToEveryone, opensToGroup, type SocketFacts, socketTitle } from "../socket/socket-facts.ts";
import type { Observation } from "./observation.ts";
import type { EngineRules, Policy } from "./policy.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { accountTexts, execUser } from "./seen-user.ts";

/** What holds once nothing stands against a grant. */
interface Checked {
  readonly kind: "clear";
  readonly user: ExecUser;
  readonly mount: SocketMount;
  readonly socket: SocketFacts;
  readonly warnings: readonly string[];
}

const MAX_NAMES_SHOWN = 12;

/** Looks for what makes a grant impossible or wrong, the most fundamental first. */
export function findObstacle(seen: Observation, policy: Policy, engine: EngineRules): Checked | Refusal {
  const { container, mount, socket } = seen;
  if (container.status !== "running") return notRunning(seen);
  if (mount === undefined) {
    return refuse(
      "socket-not-mounted",
      "the container doesn't mount the Docker socket",
      "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).",
    );
  }
  if (socket === undefined) {
    return refuse(
      "gid-unknown",
      `the owner of the socket at ${mount.path} could not be found out`,
      `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` or \`ls\` lets setup-dood do that itself.`,
    );
  }
  if (socket.uid === OVERFLOW_ID && socket.gid === OVERFLOW_ID) {
    return refuse(
      "userns-remapped",
      `the container runs in a user namespace (userns-remap) that doesn't map the socket's owner: it sees ${socketTitle(socket)}, and not even its root may use it`,
      "Create the container in the host's user namespace: `--userns=host`.",
    );
  }
  const found = execUser(seen, accountTexts(seen.files), engine);
  if (found.kind !== "user") return unresolved(found, seen);
  const { user } = found;
  const clear: Checked = {
    kind: "clear",
    user,
    mount,
    socket,
    warnings: socketWarnings(socket, policy, engine),
  };
  if (user.uid === 0) return clear;
  if (opensToEveryone(socket) && policy.onWorldWritable === "fail") {
    return refuse(
      "world-writable",
      `everyone on the machine may use the socket (${socketTitle(socket)}), and so is root on it`,
      "Close it: `sudo chmod 660 /var/run/docker.sock`, and delete the `chmod 666` from your workflow; or set `on-world-writable: fix`.",
    );
  }
  if (user.uid === socket.uid || user.groups.includes(socket.gid)) return clear;
  return findGroupObstacle(seen, user, socket, policy) ?? clear;
}

/** What stands against giving this user this group. */
function findGroupObstacle(
  { container }: Observation,
  user: ExecUser,
  socket: SocketFacts,
  policy: Policy,
): Refusal | undefined {
  if (!opensToGroup(socket)) {
    return refuse(
      "owner-only",
      `only its owner may use the socket (${socketTitle(socket)}): no group gives access`,
      'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.',
    );
  }
  if (socket.gid === 0 && !policy.allowRootGroup) {
    return refuse(
      "root-group",
      "the socket belongs to group 0 (root): a member of it can also write whatever that group may write",
      "Let the engine give its socket a group of its own; or, where group 0 is acceptable (in a rootless engine it is not the host's root), set `allow-root-group: true`.",
    );
  }
  if (!user.groupsFromFile && container.user.includes(":")) {
    return refuse(
      "group-explicit",
      `the user is given with an explicit group (\`${container.user}\`): the engine then ignores /etc/group`,
      `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`,
    );
  }
  if (container.readOnlyRootfs) {
    return refuse(
      "rootfs-read-only",
      "the container's root file system is read-only: /etc/group can't be edited",
      `Give the group from the start: \`options: --group-add ${socket.gid}\`.`,
    );
  }
  const mounted = container.mounts.find(({ destination }) =>
    ["/etc", "/etc/group", "/etc/passwd", "/etc/gshadow"].includes(destination),
  );
  if (mounted !== undefined) {
    return refuse(
      "account-file-mounted",
      `${mounted.destination} is a mount: the engine reads the image's own file instead of it`,
      `Give the group from the start: \`options: --group-add ${socket.gid}\`.`,
    );
  }
  return undefined;
}

function notRunning({ container }: Observation): Refusal {
  const remedies: Readonly<Record<string, string>> = {
    paused: `Unpause it before this step: \`docker unpause ${container.name}\`.`,
    restarting: `It stops as soon as it starts: read \`docker logs ${container.name}\`.`,
  };
  return refuse(
    "container-not-running",
    `the container is ${container.status}, not running`,
    remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`,
  );
}

function unresolved(found: Exclude<ExecUserResult, { kind: "user" }>, seen: Observation): Refusal {
  const asked = seen.target.user === undefined ? "the container's own user" : "the input `user`";
  switch (found.kind) {
    case "unknown-user":
      return refuse(
        "user-unknown",
        `there is no user \`${fromBytes(found.name)}\` (${asked}) in the container, which has ${namesOf(seen)}`,
        "Name one of them with the input `user`, or create the user in the image.",
      );
    case "unknown-group":
      return refuse(
        "user-unknown",
        `there is no group \`${fromBytes(found.name)}\` in the container, which its user or --group-add names`,
        "Create the group in the image, or give its number.",
      );
    case "unreadable":
      return refuse(
        "account-file-unusable",
        `the engine can't read the container's /etc/${found.file}: a line is too long for it`,
        "Repair the file in the image.",
      );
    default:
      return refuse(
        "user-unknown",
        `\`${fromBytes(found.kind === "malformed" ? found.spec : found.id)}\` (${asked}) is no user that the engine accepts`,
        "Give a name, or a number from 0 to 2147483647.",
      );
  }
}

function namesOf(seen: Observation): string {
  // Those that an image adds (uid 1000 and up) first: a base image's dozens of system users come before them.
  const isAdded = (uid: number) => Number(uid >= 1000 && uid < OVERFLOW_ID);
  const users = parsePasswd(seen.files.passwd?.text ?? "").toSorted(
    (a, b) => isAdded(b.uid) - isAdded(a.uid),
  );
  const names = users.map(({ name }) => fromBytes(name));
  if (names.length === 0) return "no users in /etc/passwd";
  const shown = names.slice(0, MAX_NAMES_SHOWN).join(", ");
  return names.length > MAX_NAMES_SHOWN ? `${shown} and ${names.length - MAX_NAMES_SHOWN} more` : shown;
}

function socketWarnings(socket: SocketFacts, policy: Policy, engine: EngineRules): readonly string[] {
  const warnings: string[] = [];
  if (opensToEveryone(socket) && policy.onWorldWritable === "warn") {
    warnings.push(
      `the socket is open to everyone on the machine (${socketTitle(socket)}), who can all become root on it: delete the chmod 666 that did it, or set \`on-world-writable: fix\``,
    );
  }
  if (socket.uid !== 0 && !engine.rootless) {
    warnings.push(
      `somebody has chowned the socket to user ${socket.uid}: it works for that one alone. Repair: \`sudo chown root:${socket.gid === 0 ? "docker" : socket.gid} /var/run/docker.sock\``,
    );
  }
  return warnings;
}
