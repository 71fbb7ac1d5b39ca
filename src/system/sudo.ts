import { exec } from "@actions/exec";

/**
 * Whether this user may run anything as root without a password. `sudo -n` fails where one would be
 * asked for (sudo(8)), so that nobody ever waits at a prompt.
 */
export async function hasPasswordlessSudo(): Promise<boolean> {
  try {
    return (await exec("sudo", ["-n", "--", "true"], { silent: true, ignoreReturnCode: true })) === 0;
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
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return exec("sudo", ["-n", "--", "env", ...variables, ...command], {
    // Else the whole command line is printed, too.
    silent: true,
    ignoreReturnCode: true,
    listeners: {
      stdout: (data) => process.stdout.write(data),
      stderr: (data) => process.stderr.write(data),
    },
  });
}
