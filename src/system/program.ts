import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Where the programs of a machine itself lie (Filesystem Hierarchy Standard 3.0, and NixOS). The caller's own PATH may
 * hold folders of somebody else's, whose programs root must not run.
 */
const PATH = "/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin";

/** What a program of this machine prints, as latin1. @throws Error if it isn't there or fails */
export async function runProgram(program: string, args: readonly string[]): Promise<string> {
  const options = { encoding: "latin1", env: { PATH, LC_ALL: "C" }, cwd: "/" } as const;
  return (await promisify(execFile)(program, [...args], options)).stdout;
}
