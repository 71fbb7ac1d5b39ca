import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Whether this user may run anything as root without a password. `sudo -n` fails where one would be
 * asked for (sudo(8)), so that nobody ever waits at a prompt.
 */
export async function hasPasswordlessSudo(): Promise<boolean> {
  try {
    return (await run(["true"], "ignore")) === 0;
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
  return run(["env", ...variables, ...command], "inherit");
}

/** By node's own means: @actions/exec prints a line of its own for each folder of PATH that can't be entered. */
async function run(command: readonly string[], output: "ignore" | "inherit"): Promise<number> {
  const child = spawn("sudo", ["-n", "--", ...command], { stdio: ["ignore", output, output] });
  const [code] = await once(child, "close");
  // One that was ended by a signal has no code.
  return code ?? 1;
}
