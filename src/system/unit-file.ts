import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type PlainFile, readPlainFile } from "./plain-file.ts";
import { findWritable } from "./trusted-path.ts";

/** A machine's root folder, and whose files are believed below it. */
export interface MachineRoot {
  readonly path: string;
  readonly owner: number;
}

export const THIS_MACHINE: MachineRoot = { path: "/", owner: 0 };

/** Where systemd looks for units, the first word first: systemd.unit(5). */
const FOLDERS = ["/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"].map(
  (base) => `${base}/systemd/system`,
);

/** A unit as its file and its drop-ins have it. */
export interface UnitFile {
  /** All values of a setting, the last word last. */
  readonly values: (setting: string) => readonly string[];
}

/** Names of the units of a machine; a file that others than root could have written is none. */
export function listUnits(pattern: RegExp, machine: MachineRoot): readonly string[] {
  const names = FOLDERS.flatMap((folder) => list(join(machine.path, folder))).filter((name) =>
    pattern.test(name),
  );
  return [...new Set(names)].filter((name) => readUnit(name, machine) !== undefined);
}

/**
 * A unit and its drop-ins: the last word counts, and a file hides those of the same name in the folders after its own
 * (systemd.unit(5)). Only root's regular files count, in folders that are root's alone. Undefined if there is no unit.
 */
export function readUnit(name: string, machine: MachineRoot): UnitFile | undefined {
  const read = (path: string) => readTrusted(path, machine);
  const folders = FOLDERS.map((folder) => join(machine.path, folder));
  const unit = folders.map((folder) => read(join(folder, name))).find((text) => text !== undefined);
  if (unit === undefined) return undefined;
  const dropIns = folders
    .flatMap((folder) => list(join(folder, `${name}.d`)).map((file) => join(folder, `${name}.d`, file)))
    .filter((path) => path.endsWith(".conf"))
    .filter((path, at, all) => all.findIndex((other) => basename(other) === basename(path)) === at)
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
  const texts = [unit, ...dropIns.flatMap((path) => read(path) ?? [])];
  return {
    values: (setting) =>
      texts.flatMap((text) =>
        [...text.matchAll(new RegExp(`^[ \\t]*${setting}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, "gm"))].map(
          ([, value = ""]) => value,
        ),
      ),
  };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readTrusted(path: string, { path: root, owner }: MachineRoot): string | undefined {
  try {
    if (findWritable(dirname(path), [owner], root) !== undefined) return undefined;
    const file = readPlainFile(path);
    return file?.uid === owner && !isOpen(file) ? file.text : undefined;
  } catch {
    return undefined;
  }
}

/** The runner's own script makes its unit root:root 0664 (actions/runner systemd.svc.sh.template). */
function isOpen({ mode, gid }: PlainFile): boolean {
  return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== 0);
}
