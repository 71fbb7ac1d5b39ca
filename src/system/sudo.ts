import { type ExecListeners, exec } from "@actions/exec";
import { findInPath } from "./program.ts";

/**
 * Whether this user may run anything as root without a password. `sudo -n` fails where one would be
 * asked for (sudo(8)), so that nobody ever waits at a prompt.
 */
export async function hasPasswordlessSudo({ PATH }: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    return (await run(PATH, ["true"])) === 0;
  } catch {
    return false; // no sudo in PATH
  }
}

/**
 * Runs a command as root, its output to this process's own, and gives its exit code. sudo's `env_reset`
 * drops the environment (sudoers(5)), so what the command needs is named: it is seen in `ps` and in
 * sudo's log, and may hold no secret.
 * @throws Error where there is no sudo in PATH
 */
export function runAsRoot(
  { PATH }: NodeJS.ProcessEnv,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return run(PATH, ["env", ...variables, ...command], {
    stdout: (data) => process.stdout.write(data),
    stderr: (data) => process.stderr.write(data),
  });
}

async function run(
  path: string | undefined,
  command: readonly string[],
  listeners?: ExecListeners,
): Promise<number> {
  const sudo = findInPath("sudo", path ?? "");
  if (sudo === undefined) throw new Error("there is no sudo in PATH");
  return exec(sudo, ["-n", "--", ...command], {
    // Else the whole command line is printed, too.
    silent: true,
    ignoreReturnCode: true,
    ...(listeners === undefined ? {} : { listeners }),
  });
}
