import { requireGroup } from "../access/detection.ts";
import type { Self } from "../access/self-access.ts";
import { DoodError } from "../errors.ts";
import { OVERFLOW_ID } from "../socket/id-map.ts";
import { type SocketFacts, socketTitle } from "../socket/socket-facts.ts";

/** A user without access to the socket and without a way to root, and where. */
export interface Denied {
  readonly path: string;
  readonly socket: SocketFacts;
  readonly self: Self;
  readonly vantage: "host" | "container";
  /** The user is the runner's own: seen from a container, then, the runner itself runs in one. */
  readonly onRunner: boolean;
  readonly allowRootGroup: boolean;
  /** Whether act runs the job: its own options are one more way. */
  readonly act: boolean;
  /** This action as the workflow names it: "owner/name" and its ref. */
  readonly action: { readonly repository: string; readonly ref: string };
}

/** Why, and the exact lines that help: `socket-denied`, or what is wrong with the socket itself. */
export function explainDenial(denied: Denied): DoodError {
  const { path, socket, self } = denied;
  if (socket.uid === OVERFLOW_ID && socket.gid === OVERFLOW_ID) {
    return new DoodError(
      "userns-remapped",
      `this container runs in a user namespace (userns-remap) that doesn't map the socket's owner: it sees ${socketTitle(socket)}`,
      "Create the container in the host's user namespace: `options: --userns=host`.",
    );
  }
  try {
    requireGroup(socket, denied.allowRootGroup);
  } catch (failure) {
    if (failure instanceof DoodError) return failure;
    throw failure;
  }
  const user = self.name === undefined ? `uid ${self.uid}` : `${self.name} (uid ${self.uid})`;
  const message = `the user ${user} may not use ${path}: it belongs to group ${socket.gid} (${socketTitle(socket)}), and this user's groups are ${self.groups.join(", ")}. It has no passwordless sudo either${mismatch(denied)}`;
  return new DoodError("socket-denied", message, remedyFor(denied));
}

/** A number found out by another job is wrong where this one landed on a machine of another kind. */
function mismatch({ self, socket, vantage }: Denied): string {
  if (vantage === "host" || self.givenGroups.length === 0) return "";
  return `. The container was given group ${self.givenGroups.join(" and ")} from outside (\`--group-add\`), but on this machine the socket's group is ${socket.gid}: the number was found out on another machine`;
}

function remedyFor(denied: Denied): string {
  if (denied.vantage === "host") return onHost(denied);
  return denied.onRunner ? inRunner(denied) : inJob(denied);
}

function inJob({ action, socket, act }: Denied): string {
  return [
    "Put this step before the first that uses docker; it runs as root beside the job container:",
    `      - uses: ${action.repository}/sidecar@${action.ref}`,
    "Or give the container the group from its start, beside the options that it has (the number is this machine's):",
    "    container:",
    `      options: --group-add ${socket.gid}`,
    ...(act ? ["Or, in a job without `container:`, start act so:"] : []),
    ...(act ? [`    act --container-options "--group-add ${socket.gid}"`] : []),
  ].join("\n");
}

function inRunner({ socket }: Denied): string {
  return [
    "The runner itself runs in a container, so that its jobs have the groups which that was started with. Start it with the socket's group (the number is this machine's):",
    `  docker run --group-add ${socket.gid} …`,
    "Or let its user in as it is, on its machine: `dood grant CONTAINER --restart`.",
  ].join("\n");
}

function onHost({ self, socket }: Denied): string {
  return [
    `Let this user into group ${socket.gid} once, as root on this machine, and start the runner anew:`,
    `  usermod --append --groups "$(getent group ${socket.gid} | cut -d: -f1)" ${self.name ?? self.uid}`,
  ].join("\n");
}
