import { readdir, readFile, readlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { HostProcess } from "../system/processes.ts";

/** A runner of GitHub Actions on this machine. */
export interface Runner {
  /** Its user: a name as the unit has it, or a uid. */
  readonly user: string | number;
  /** The systemd service; undefined for one that somebody started by hand. */
  readonly unit: string | undefined;
  /** `Runner.Listener`; undefined for a service that doesn't run. */
  readonly process: HostProcess | undefined;
  /** A job is running: it must not be restarted. */
  readonly isBusy: boolean;
  /** Where it is installed; undefined where that can't be told. */
  readonly folder: string | undefined;
}

const UNIT = /^actions\.runner\..*\.service$/;

/** The runners that run, and the services that could (actions/runner src/Misc/layoutbin/systemd.svc.sh.template). */
export async function findRunners(processes: readonly HostProcess[], root = "/"): Promise<readonly Runner[]> {
  const running = await Promise.all(
    processes.filter(isProgram("Runner.Listener")).map(
      async (process): Promise<Runner> => ({
        user: process.uid,
        unit: process.unit !== undefined && UNIT.test(process.unit) ? process.unit : undefined,
        process,
        isBusy: processes.some((other) => isProgram("Runner.Worker")(other) && other.parent === process.pid),
        folder: await folderOf(process),
      }),
    ),
  );
  const units = (await readRunnerUnits(root)).filter(({ unit }) =>
    running.every((other) => other.unit !== unit),
  );
  return [...running, ...units.map((unit): Runner => ({ ...unit, process: undefined, isBusy: false }))];
}

/** The program itself, or .NET's host with it. */
function isProgram(name: string): (process: HostProcess) => boolean {
  return ({ command }) =>
    command.slice(0, 2).some((word) => basename(word) === name || basename(word) === `${name}.dll`);
}

async function readRunnerUnits(
  root: string,
): Promise<readonly (Pick<Runner, "user" | "folder"> & { readonly unit: string })[]> {
  const folder = join(root, "etc/systemd/system");
  const names = (await readdir(folder).catch(() => [])).filter((name) => UNIT.test(name));
  return Promise.all(
    names.map(async (unit) => {
      const text = await readFile(join(folder, unit), "utf8").catch(() => "");
      const value = (name: string) => new RegExp(`^\\s*${name}\\s*=\\s*(.*\\S)`, "m").exec(text)?.[1];
      return { unit, user: value("User") ?? "root", folder: value("WorkingDirectory") };
    }),
  );
}

/** An update puts the programs into `bin.2.336.0`, say, and makes `bin` a link to it (actions/runner SelfUpdater.cs). */
async function folderOf({ pid, command }: HostProcess): Promise<string | undefined> {
  const program = await readlink(`/proc/${pid}/exe`).catch(() => command[0] ?? "");
  const folder = dirname(program);
  return /^bin(\.|$)/.test(basename(folder)) ? dirname(folder) : undefined;
}
