import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Engine, NetworkMember } from "../../engine/engine.ts";
import { DoodError } from "../../errors.ts";
import { parseMountTable } from "../../system/mount-table.ts";
import type { JobContainers } from "./targets.ts";

/** act's job containers, and its Docker actions, all mount the volume `<job container>-env` there. */
const ACT_PATHS = ["/var/run/act", "/run/act"];
const JOB_CONTAINER = /^act-[A-Za-z0-9-]+-[0-9a-f]{64}$/;

/** A job that act runs: its id in the workflow, by which act names its network. */
export interface ActJob {
  readonly id: string;
}

/**
 * The containers of a job that act runs, which its job context leaves out. They are found by what no other job has:
 * the volume that the kernel says this process has mounted names the job container, and this one names its network
 * and, by a hash, its services (act pkg/runner/run_context.go GetBindsAndMounts, networkName, createContainerName).
 * Undefined if this process is in none of its job's containers.
 */
export async function findActJob(
  engine: Pick<Engine, "inspect" | "networkMembers">,
  { id }: ActJob,
): Promise<JobContainers | undefined> {
  const name = actJobContainer(await readFile("/proc/self/mountinfo", "utf8").catch(() => ""));
  const container = name === undefined ? undefined : await inspectExactly(engine, name);
  if (name === undefined || container === undefined) return undefined;
  const members = await engine.networkMembers(`${name}-${id}-network`, (member) =>
    looksLikeService(name, member),
  );
  return { container, services: actServices(name, members) };
}

/** The name of act's job container, from the mounts of a process in it or beside it (proc_pid_mountinfo(5)). */
export function actJobContainer(mountinfo: string): string | undefined {
  for (const { root, mountPoint } of parseMountTable(mountinfo)) {
    const [, name = ""] = /\/volumes\/([^/]+)-env\/_data$/.exec(root) ?? [];
    if (ACT_PATHS.includes(mountPoint) && JOB_CONTAINER.test(name)) return name;
  }
  return undefined;
}

/** Of a network's containers those that act has made for this job: their names are a hash of its name and theirs. */
export function actServices(
  jobContainer: string,
  members: readonly NetworkMember[],
): readonly { readonly name: string; readonly id: string }[] {
  return members.flatMap(({ id, name, aliases }) => {
    const service = aliases.find((alias) => actContainerName(jobContainer, alias) === name);
    return service === undefined ? [] : [{ name: service, id }];
  });
}

const MAX_PREFIX = 63;

/** As act's createContainerName(). */
function actContainerName(jobContainer: string, service: string): string {
  const name = `${jobContainer}-${service}`.replaceAll(/[^A-Za-z0-9]/g, "-").replaceAll("--", "-");
  return `${prefix(name)}-${createHash("sha256").update(name).digest("hex")}`;
}

/** What the name of any service begins with: the job container's own is longer than what is kept of both. */
export function looksLikeService(jobContainer: string, name: string): boolean {
  const start = `${prefix(jobContainer)}-`;
  return name.startsWith(start) && /^[0-9a-f]{64}$/.test(name.slice(start.length));
}

function prefix(name: string): string {
  return name.slice(0, MAX_PREFIX).replaceAll(/^-+|-+$/g, "");
}

/** The engine takes the beginning of an id for a name, too. */
async function inspectExactly(engine: Pick<Engine, "inspect">, name: string): Promise<string | undefined> {
  try {
    const found = await engine.inspect(name);
    return found.name === name ? found.id : undefined;
  } catch (failure) {
    if (failure instanceof DoodError && failure.code === "container-gone") return undefined;
    throw failure;
  }
}
