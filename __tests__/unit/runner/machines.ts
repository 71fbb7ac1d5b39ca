import { parseGroup } from "../../../src/identity/group.ts";
import { parsePasswd } from "../../../src/identity/passwd.ts";
import type { Machine } from "../../../src/runner/machine.ts";
import type { Runner } from "../../../src/runner/runners.ts";
import type { HostProcess } from "../../../src/system/processes.ts";

const PASSWD =
  "root:x:0:0::/root:\nrunner:x:1001:1001::/home/runner:\nalice:x:1002:1002::/:\nci:x:1003:118::/:\n";

/** A machine that is set up, save for what is changed. */
export function machineWith(
  change: Partial<Omit<Machine, "accounts" | "group">> & { readonly group?: string } = {},
): Machine {
  const text = change.group ?? "root:x:0:\nrunner:x:1001:\ndocker:x:118:runner\n";
  const socket = change.socket ?? { uid: 0, gid: 118, mode: 0o660 };
  const accounts = { passwd: PASSWD, group: text, gshadow: "" };
  return {
    path: "/var/run/docker.sock",
    folders: [],
    acl: undefined,
    otherGroups: [],
    freeGid: socket.gid === 0 ? 999 : undefined,
    logins: new Map(),
    engineGroup: { kind: "dockerd", group: "docker", origin: "default", file: "/etc/docker/daemon.json" },
    runners: [],
    runnerEngines: new Map(),
    processes: [],
    members: [],
    users: parsePasswd(PASSWD).filter(({ name }) => name === "runner"),
    ...change,
    socket,
    accounts,
    group: [...parseGroup(text), ...(change.otherGroups ?? [])].find(({ gid }) => gid === socket.gid),
  };
}

/** A runner's service whose processes have these groups. */
export function runnerWith(groups: readonly number[], uid = 1001): Runner {
  const unit = "actions.runner.acme.box.service";
  const process = processWith(groups, uid, unit);
  return { unit, user: String(uid), process, isBusy: false, folder: undefined, environment: {} };
}

export function processWith(groups: readonly number[], uid = 1001, unit?: string): HostProcess {
  return { pid: 7, uid, isRoots: uid === 0, groups, command: ["./run"], unit };
}
