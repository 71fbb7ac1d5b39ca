import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { promisify } from "node:util";

/**
 * Where the programs of a machine itself lie (Filesystem Hierarchy Standard 3.0, and NixOS). The caller's own PATH may
 * hold folders of somebody else's, whose programs root must not run.
 */
const PATH = "/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin";

/** A program of this machine by its absolute path; its name where there is none, so that the start says so. */
export function programPath(program: string): string {
  const found = PATH.split(":")
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
  return found ?? program;
}

/**
 * A program by the caller's own PATH (`path`), for what the caller could run anyway. @actions/exec looks it up too, and prints a
 * line to stdout for each folder that can't be entered.
 */
export function findInPath(program: string, path: string): string | undefined {
  const folders = path.split(":").filter(isAbsolute);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What a program of this machine prints, as latin1. @throws Error if it isn't there or fails */
export async function runProgram(program: string, args: readonly string[]): Promise<string> {
  const options = { encoding: "latin1", env: { PATH, LC_ALL: "C" }, cwd: "/" } as const;
  return (await promisify(execFile)(program, [...args], options)).stdout;
}
