import { randomUUID } from "node:crypto";
import { chown, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Bed } from "./setup.ts";

/** The folders of one job, on the machine where the runner runs (actions/runner `WellKnownDirectory`). */
export interface Folders extends AsyncDisposable {
  readonly work: string;
  readonly temp: string;
  readonly actions: string;
  readonly tools: string;
  readonly workspace: string;
  readonly externals: string;
}

/** Makes the folders of a job below the bed's home; they belong to the runner's user and anybody may read them. */
export async function makeFolders(bed: Bed, uid: number): Promise<Folders> {
  const root = join(bed.home, "jobs", randomUUID());
  const work = join(root, "_work");
  const temp = join(work, "_temp");
  const folders = {
    work,
    temp,
    actions: join(work, "_actions"),
    tools: join(root, "hostedtoolcache"),
    workspace: join(work, "repository/repository"),
    externals: bed.externals,
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
  const { actions, tools, workspace } = folders;
  const inTemp = ["_runner_file_commands", "_github_home", "_github_workflow"].map((name) =>
    join(temp, name),
  );
  for (const folder of [actions, tools, workspace, ...inTemp]) {
    await mkdir(folder, { recursive: true });
    await chown(folder, uid, uid);
  }
  return folders;
}

/** The path at which a job container sees a path of the runner's machine (actions/runner `ContainerInfo.cs`). */
export function translate(folders: Folders, path: string): string {
  const mappings = [
    [join(folders.temp, "_github_workflow"), "/github/workflow"],
    [join(folders.temp, "_github_home"), "/github/home"],
    [folders.work, "/__w"],
    [folders.tools, "/__t"],
    [folders.externals, "/__e"],
  ] as const;
  const mapping = mappings.find(([host]) => path === host || path.startsWith(`${host}/`));
  return mapping === undefined ? path : mapping[1] + path.slice(mapping[0].length);
}
