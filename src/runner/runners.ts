import { basename, isAbsolute } from "node:path";
import type { HostProcess } from "../system/processes.ts";
import { runProgram } from "../system/program.ts";
import { listUnits, type MachineRoot, readUnit, THIS_MACHINE } from "../system/unit-file.ts";

/**
 * A runner of GitHub Actions that is a service of this machine. No other is found: what a process calls itself, whoever
 * started it chose.
 */
export interface Runner {
  readonly unit: string;
  /** Its user, a name or a uid, as the unit has it. */
  readonly user: string;
  /** Where it is installed; undefined where the unit doesn't say. */
  readonly folder: string | undefined;
  /** What the unit itself sets for it (systemd.exec(5) Environment). */
  readonly environment: Readonly<{ [name: string]: string }>;
  /** The service's main process, whose groups all that it starts have; undefined if it doesn't run. */
  readonly process: HostProcess | undefined;
  /** A job is running: it must not be restarted. */
  readonly isBusy: boolean;
}

const UNIT = /^actions\.runner\.[\w.@:\\-]+\.service$/;

/** The runners that are root's units (actions/runner src/Misc/layoutbin/systemd.svc.sh.template). */
export function findRunners(
  processes: readonly HostProcess[],
  machine: MachineRoot = THIS_MACHINE,
): Promise<readonly Runner[]> {
  return Promise.all(
    listUnits(UNIT, machine).map(async (unit): Promise<Runner> => {
      const values = readUnit(unit, machine)?.values ?? (() => []);
      const folder = values("WorkingDirectory").at(-1) ?? "";
      const own = processes.filter((process) => process.unit === unit);
      const mainPid = own.length === 0 ? undefined : await readMainPid(unit);
      return {
        unit,
        user: values("User").at(-1) || "root",
        folder: isAbsolute(folder) && !folder.includes("%") ? folder : undefined,
        environment: parseEnvironment(values("Environment")),
        process: own.find(({ pid }) => pid === mainPid),
        isBusy: own.some(isWorker),
      };
    }),
  );
}

/** Words of NAME=VALUE, some of them in quotes; an empty setting takes back all before it: systemd.exec(5). */
function parseEnvironment(settings: readonly string[]): Readonly<{ [name: string]: string }> {
  const counting = settings.slice(settings.lastIndexOf("") + 1).join(" ");
  const words = counting.matchAll(/"([^"=]+)=([^"]*)"|'([^'=]+)=([^']*)'|([^\s=]+)=(\S*)/g);
  const pairs = [...words].map(([, a, b, c, d, e, f]) => [a ?? c ?? e ?? "", b ?? d ?? f ?? ""] as const);
  return Object.fromEntries(pairs);
}

/** Undefined where systemd can't be asked. */
async function readMainPid(unit: string): Promise<number | undefined> {
  const args = ["show", "--property=MainPID", "--value", "--", unit];
  return runProgram("systemctl", args).then(
    (stdout) => Number(stdout),
    () => undefined,
  );
}

/** The program itself, or .NET's host with it. It can only say that it works, which keeps it from a restart. */
function isWorker({ command }: HostProcess): boolean {
  const names = command.slice(0, 2).map((word) => basename(word));
  return names.includes("Runner.Worker") || names.includes("Runner.Worker.dll");
}
