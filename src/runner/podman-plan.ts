import { toBytes } from "../identity/text-file.ts";
import { opensToGroup } from "../socket/socket-facts.ts";
import type { Change, FolderAccess } from "./change.ts";
import { planEngineConfig } from "./engine-config.ts";
import type { EngineGroup } from "./engine-group.ts";
import type { Machine } from "./machine.ts";

/** The engine's unit, if it is Podman's. */
export function podmanOf({
  engineGroup,
}: Machine): Extract<EngineGroup, { readonly kind: "systemd" }> | undefined {
  return engineGroup.kind === "systemd" && engineGroup.unit === "podman.socket" ? engineGroup : undefined;
}

const FOLDER = "/run/podman";
/** Whoever is in the group may pass, and not list. */
const PASS = 0o710;
const TMPFILES = "/etc/tmpfiles.d/90-setup-dood.conf";

/**
 * What gives a group Podman's socket, in Podman's own way: podman.socket makes it so at each start, and tmpfiles.d(5)
 * its folder, which Podman's own line closes. A link to that socket is left as it is.
 */
export function planPodman(machine: Machine, group: string, gid: number): readonly Change[] {
  const engine = podmanOf(machine);
  if (engine === undefined) return [];
  const isGiven = machine.socket.gid === gid && opensToGroup(machine.socket) && engine.group === group;
  return [...planFolder(machine, group, gid), ...(isGiven ? [] : planUnit(engine.dropIn, group))];
}

function planUnit(dropIn: string, group: string): readonly Change[] {
  const title = `have podman.socket give the socket to ${group}, and restart it (${dropIn})`;
  const text = toBytes(`[Socket]\nSocketGroup=${group}\nSocketMode=0660\n`);
  const change = planEngineConfig(dropIn, title, () => text);
  return change.before === text ? [] : [change];
}

function planFolder({ folders }: Machine, group: string, gid: number): readonly Change[] {
  const folder = folders.find(({ path }) => path === FOLDER);
  if (folder === undefined) return [];
  const line = toBytes(`z ${FOLDER} 0${PASS.toString(8)} root ${group}\n`);
  const config = planEngineConfig(
    TMPFILES,
    `let ${group} through ${FOLDER} from each start on (${TMPFILES})`,
    () => line,
  );
  const now: FolderAccess = { gid: folder.gid, mode: folder.mode };
  const isClosed = (folder.mode & 0o001) === 0 && (folder.gid !== gid || (folder.mode & 0o010) === 0);
  return [
    ...(config.before === line ? [] : [config]),
    ...(isClosed
      ? [
          {
            kind: "folder-group",
            title: `let ${group} through ${FOLDER} now`,
            path: FOLDER,
            from: now,
            to: { gid, mode: PASS },
          } as const,
        ]
      : []),
  ];
}
