import type { ExecUser } from "../../identity/exec-user.ts";
import { isRecordableName } from "../../identity/names.ts";
import { fromBytes } from "../../identity/text-file.ts";
import { type SocketFacts, socketTitle } from "../../socket/socket-facts.ts";
import type { Observation } from "./observation.ts";
import type { Policy } from "./policy.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { refuseSocketGroup } from "./socket.ts";
import { userSpec } from "./user.ts";

const ACCOUNT_FILES = ["/etc/group", "/etc/passwd", "/etc/gshadow"];

/** What stands against giving this user the socket's group by an edit of the container's files. */
export function refuseEdit(
  seen: Observation,
  user: ExecUser,
  socket: SocketFacts,
  policy: Policy,
): Refusal | undefined {
  const { container } = seen;
  const group = refuseSocketGroup(socket, policy.allowRootGroup);
  if (group !== undefined) return group;
  if (user.uid === socket.uid) {
    return refuse(
      "owner-only",
      `the user owns the socket, whose mode denies it (${socketTitle(socket)}): for the owner the kernel looks at no other bits`,
      "Give the socket back to root on its machine: `sudo chown root SOCKET`.",
    );
  }
  const [, explicitGroup = ""] = userSpec(seen).split(":");
  if (explicitGroup !== "") {
    return refuse(
      "group-explicit",
      `the user is given with an explicit group (\`${userSpec(seen)}\`): the engine then ignores /etc/group`,
      `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`,
    );
  }
  if (user.name !== undefined && !isRecordableName(user.name)) {
    return refuse(
      "account-file-unusable",
      `the user's name in /etc/passwd, \`${fromBytes(user.name)}\`, can't stand in a group's list of members`,
      fromOutside(socket.gid),
    );
  }
  if (container.readOnlyRootfs) {
    return refuse(
      "rootfs-read-only",
      "the container's root file system is read-only: /etc/group can't be edited",
      fromOutside(socket.gid),
    );
  }
  return refuseMountedFile(seen, socket);
}

/**
 * What the archive call gives of a mounted file is the mount; the engine itself reads the image's. A file counts
 * where links lead to it, too.
 */
export function refuseMountedFile(seen: Observation, { gid }: SocketFacts): Refusal | undefined {
  const mounted = findMountOver(seen.container.mounts, seen);
  if (mounted === undefined) return undefined;
  return refuse(
    "account-file-mounted",
    `${mounted} is a mount: the engine reads the image's own account files instead of what is there`,
    fromOutside(gid),
  );
}

/** The mount, if any, that shows an account file in place of the image's own. */
export function findMountOver(
  mounts: Observation["container"]["mounts"],
  { files, places }: Pick<Observation, "files" | "places">,
): string | undefined {
  const followed = [files.group, files.passwd, files.gshadow].flatMap((file) => file?.path ?? []);
  const real = places === undefined ? [] : ACCOUNT_FILES.map((path) => path.replace("/etc", places.accounts));
  const all = [...mounts.map(({ destination }) => destination), ...(places?.mounts ?? [])];
  return all.find((mount) =>
    [...ACCOUNT_FILES, ...real, ...followed].some((path) => path === mount || path.startsWith(`${mount}/`)),
  );
}

function fromOutside(gid: number): string {
  return `Give the group from the start: \`options: --group-add ${gid}\`.`;
}
