import { DoodError, type PasteBlock } from "../errors.ts";
import { refuseSocketGroup } from "../grant/plan/socket.ts";
import { type SocketFacts, socketTitle } from "../socket/socket-facts.ts";
import type { Self } from "../system/self.ts";

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
  /** This job's id in the workflow. */
  readonly job: string;
}

/** Why, and the exact lines that help: `socket-denied`, or what is wrong with the socket itself. */
export function explainDenial(denied: Denied): DoodError {
  const { path, socket, self } = denied;
  const refusal = refuseSocketGroup(socket, denied.allowRootGroup);
  if (refusal !== undefined) return new DoodError(refusal.code, refusal.message, refusal.remedy);
  const user = self.name === undefined ? `uid ${self.uid}` : `${self.name} (uid ${self.uid})`;
  const message = `the user ${user} may not use ${path}: it belongs to group ${socket.gid} (${socketTitle(socket)}), and this user's groups are ${self.groups.join(", ")}. It has no passwordless sudo either${mismatch(denied)}`;
  const { remedy, blocks } = wayFor(denied);
  return new DoodError("socket-denied", message, remedy, { blocks });
}

/** A number found out by another job is wrong where this one landed on a machine of another kind. */
function mismatch({ self, socket, vantage }: Denied): string {
  if (vantage === "host" || self.givenGroups.length === 0) return "";
  return `. The container was given group ${self.givenGroups.join(" and ")} from outside (\`--group-add\`), but on this machine the socket's group is ${socket.gid}: the number was found out on another machine`;
}

interface Way {
  readonly remedy: string;
  readonly blocks: readonly PasteBlock[];
}

function wayFor(denied: Denied): Way {
  if (denied.vantage === "host") return onHost(denied);
  return denied.onRunner ? inRunner(denied) : inJob(denied);
}

function inJob({ action: { repository, ref }, socket, job, act }: Denied): Way {
  const sidecar = `uses: ${repository}/sidecar@${ref}`;
  return {
    remedy: `Put the step \`${sidecar}\` before the first that uses docker: it runs as root beside the job container. Or give the container the group from its start: \`options: --group-add ${socket.gid}\`, beside the options that it has (the number is this machine's).`,
    blocks: [
      {
        where: "in the job, before the first step that uses docker",
        language: "yaml",
        lines: ["steps:", `  - ${sidecar}`],
      },
      {
        where: "in the workflow, for a container that has the group from its start",
        language: "yaml",
        lines: [
          "jobs:",
          "  group:",
          "    runs-on: ubuntu-latest # the same as the job's below",
          "    outputs:",
          `      options: ${expression("steps.dood.outputs.container-options")}`,
          "    steps:",
          `      - uses: ${repository}@${ref}`,
          "        id: dood",
          `  ${job}:`,
          "    needs: group",
          "    container:",
          `      options: ${expression("needs.group.outputs.options")} # beside those that it has`,
        ],
      },
      ...(act ? [actOptions(socket)] : []),
    ],
  };
}

function actOptions({ gid }: SocketFacts): PasteBlock {
  const lines = [`act --container-options "--group-add ${gid}"`];
  return { where: "where act is started, for a job without `container:`", language: "sh", lines };
}

function inRunner({ socket }: Denied): Way {
  return {
    remedy: `The runner itself runs in a container, so that its jobs have the groups which that was started with: start it with the socket's group (on this machine \`docker run --group-add ${socket.gid} …\`). Or let its user in as it is, on its machine: \`dood grant CONTAINER --restart\`.`,
    blocks: [],
  };
}

const expression = (text: string): string => `\${{ ${text} }}`;

function onHost({ self, socket }: Denied): Way {
  return {
    remedy: `Let this user into group ${socket.gid} once, as root on this machine, and start the runner anew.`,
    blocks: [
      {
        where: "on this machine, as root",
        language: "sh",
        lines: [
          `usermod --append --groups "$(getent group ${socket.gid} | cut -d: -f1)" ${self.name ?? self.uid}`,
        ],
      },
    ],
  };
}
