import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = "/sys/fs/cgroup";

/**
 * The processes of a container, by the control group that is named by its id and all below, which an init in it may
 * make. `cgroup` is a process's `/proc/PID/cgroup` (cgroups(7)): version 2 has one line without a controller, version 1
 * one for each. Undefined where they can't be listed here, as in another control group's namespace.
 */
export function cgroupProcesses(cgroup: string, id: string): readonly number[] | undefined {
  for (const line of cgroup.split("\n")) {
    const [, controllers = "", path = ""] = /^\d+:([^:]*):(\/.+)$/.exec(line) ?? [];
    const group = path.split("/").findIndex((part) => part.includes(id));
    if (group < 0 || path.includes("/..")) continue;
    const own = path
      .split("/")
      .slice(0, group + 1)
      .join("/");
    try {
      const folder = join(ROOT, controllers.replace(/^name=/, ""), own);
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
      const lists = files.filter((file) => /(^|\/)cgroup\.procs$/.test(file));
      const pids = lists.flatMap((file) =>
        readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean),
      );
      // Numbers of another process namespace are 0.
      if (pids.length > 0 && !pids.includes("0")) return pids.map(Number);
    } catch {
      // Not mounted here, or gone.
    }
  }
  return undefined;
}
