import type { AccountFile } from "../../../../src/engine/account-file.ts";
import type { TargetObservation } from "../../../../src/grant/observe/observe.ts";
import type { EngineRules, Policy } from "../../../../src/grant/plan/policy.ts";
import type { AccountFiles } from "../../../../src/identity/exec-user.ts";

/** A running service whose user app sees a socket of group 118 and isn't in it; each test changes what it is about. */
export function observation(
  changes: {
    readonly container?: Partial<TargetObservation["container"]>;
    readonly target?: Partial<TargetObservation["target"]>;
    readonly files?: AccountFiles;
  } & Partial<Pick<TargetObservation, "mount" | "socket" | "processes">> = {},
): TargetObservation {
  const { container, target, files, ...rest } = changes;
  return {
    target: { role: "service", label: "agent", id: "c0ffee", ...target },
    container: {
      id: "c0ffee",
      name: "agent",
      image: "image",
      status: "running",
      exitCode: 0,
      pid: 100,
      health: "none",
      user: "app",
      groupAdd: [],
      mounts: [],
      readOnlyRootfs: false,
      usernsMode: "",
      privileged: false,
      labels: {},
      stopSignal: "SIGTERM",
      dynamicPorts: [],
      ...container,
    },
    mount: { path: "/var/run/docker.sock", source: "/run/docker.sock", isForeign: false },
    socket: { uid: 0, gid: 118, mode: 0o660 },
    processes: undefined,
    ...rest,
    files: filesOf(files ?? { passwd: "root:x:0:0::/root:\napp:x:1001:1001::/:\n", group: "app:x:1001:\n" }),
  };
}

function filesOf({ passwd, group, gshadow }: AccountFiles): TargetObservation["files"] {
  const file = (path: string, text: string | undefined): AccountFile | undefined =>
    text === undefined ? undefined : { path, text, mode: 0o644, uid: 0, gid: 0 };
  return {
    passwd: file("/etc/passwd", passwd),
    group: file("/etc/group", group),
    gshadow: file("/etc/gshadow", gshadow),
  };
}

export const policy: Policy = {
  group: "docker",
  allowRootGroup: false,
  restartServices: "auto",
  onWorldWritable: "warn",
  verify: true,
  verifyCommand: "docker version",
  dryRun: false,
};

export const engine: EngineRules = {
  rules: "moby",
  engineVersion: "28.0.0",
  rootless: false,
  usernsRemap: false,
};
