import { DoodError, type PasteBlock } from "../errors.ts";
import { refuseSocketGroup } from "../grant/plan/socket.ts";
import { type ActionReference, usesOf } from "../report/action-reference.ts";
import type { ChangedGroup } from "../runner/changed-group.ts";
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
  /** What this machine says of the user, if this runs on the engine's own machine and it could be asked. */
  readonly host: HostFacts | undefined;
  /** In a Kubernetes pod, whose socket is its node's. */
  readonly inPod: boolean;
  /** Whether act runs the job: its own options are one more way. */
  readonly act: boolean;
  /** This action as the workflow names it. */
  readonly action: ActionReference;
  /** This job's id in the workflow. */
  readonly job: string;
}

/** The user and the socket's group as the machine's accounts have them now. */
export interface HostFacts {
  /** The name of the socket's group; undefined if none has its number. */
  readonly group: string | undefined;
  /** A name for it that is free, where it has none. */
  readonly freeName: string;
  /** A new login of the user has the group: this process was started before. */
  readonly isMember: boolean;
  /** The systemd service that this process belongs to. */
  readonly service: string | undefined;
  /** A set-up of the machine would give the socket a group that it doesn't have. */
  readonly canSetUp: boolean;
  /** Set if somebody gave the socket to another group than the engine's. */
  readonly changedGroup: ChangedGroup | undefined;
}

/** Why, and the exact lines that help: `socket-denied`, or what is wrong with the socket itself. */
export function explainDenial(denied: Denied): DoodError {
  const { path, socket, self } = denied;
  const refusal = refuseSocketGroup(socket, denied.allowRootGroup);
  if (refusal !== undefined) {
    const setUp = `sudo dood runner setup --user ${self.name ?? self.uid}`;
    const remedy = denied.host?.canSetUp
      ? `Have the engine give its socket a group, once on this machine: \`${setUp}\` (docs/self-hosted.md).`
      : refusal.remedy;
    return new DoodError(refusal.code, refusal.message, remedy);
  }
  const changed = denied.host?.changedGroup;
  if (changed !== undefined) {
    return new DoodError(
      "socket-group-changed",
      `${path}: ${changed.text}`,
      "Give it back on this machine, which the engine's restart would do as well.",
      { blocks: [onMachine([changed.line])] },
    );
  }
  const user = self.name === undefined ? `uid ${self.uid}` : `${self.name} (uid ${self.uid})`;
  const message = denied.host?.isMember
    ? `the user ${user} is a member of ${denied.host.group ?? `group ${socket.gid}`}, to which ${path} belongs (${socketTitle(socket)}), but this runner was started before that: its groups are ${self.groups.join(", ")}`
    : `the user ${user} may not use ${path}: it belongs to group ${socket.gid} (${socketTitle(socket)}), and this user's groups are ${self.groups.join(", ")}. It has no passwordless sudo either${mismatch(denied)}`;
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
  if (denied.inPod) return inPod(denied);
  if (denied.vantage === "host") return onHost(denied);
  return denied.onRunner ? inRunner(denied) : inJob(denied);
}

function inJob({ action, socket, job, act }: Denied): Way {
  const sidecar = `uses: ${usesOf({ ...action, isSidecar: true })}`;
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
          `      - uses: ${usesOf({ ...action, isSidecar: false })}`,
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

/** https://kubernetes.io/docs/tasks/configure-pod-container/security-context/ */
function inPod({ socket }: Denied): Way {
  return {
    remedy:
      "Give the pod the socket's group: `supplementalGroups` in its security context (the number is that of this node's socket). `dood options IMAGE --for arc`, on the node, prints the values for actions-runner-controller.",
    blocks: [
      {
        where: "in the values of the chart gha-runner-scale-set, or in a pod's own `spec`",
        language: "yaml",
        lines: ["template:", "  spec:", "    securityContext:", `      supplementalGroups: [${socket.gid}]`],
      },
    ],
  };
}

function onHost({ self, socket, host }: Denied): Way {
  const restart = restartLine(host?.service);
  const again =
    restart === undefined ? "end the runner and start it again from a new login" : "restart the runner";
  if (host?.isMember) {
    return {
      remedy: `Nothing has to be granted: ${again}, so that it has the group.`,
      blocks: restart === undefined ? [] : [onMachine([restart])],
    };
  }
  const group = host?.group ?? host?.freeName ?? "docker";
  const make = host?.group === undefined ? [`sudo groupadd --gid ${socket.gid} ${group}`] : [];
  const join = `sudo usermod --append --groups ${group} ${self.name ?? self.uid}`;
  return {
    remedy: `Let this user into the socket's group once on this machine, then ${again}.`,
    blocks: [onMachine([...make, join, ...(restart === undefined ? [] : [restart])])],
  };
}

function onMachine(lines: readonly string[]): PasteBlock {
  return { where: "on this machine", language: "sh", lines };
}

/** The line that starts a service with its user's groups of now; undefined for a runner that was started by hand. */
function restartLine(service: string | undefined): string | undefined {
  return service !== undefined && /^[\w.@:-]+$/.test(service)
    ? `sudo systemctl restart ${service}`
    : undefined;
}
