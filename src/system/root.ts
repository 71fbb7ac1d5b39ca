import { DoodError } from "../errors.ts";

/**
 * Asserts that this process may change the machine.
 * @throws DoodError `not-root`, with the line that does it
 */
export function requireRoot(argv: readonly string[] = process.argv): void {
  if (process.getuid?.() === 0) return;
  const [, script = "dood", ...args] = argv;
  // sudo's own PATH may not have this node: both are named in full.
  const words = ["sudo", process.execPath, script, ...args].map((word) =>
    /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`,
  );
  throw new DoodError("not-root", "only root may change this machine's accounts", `Run: ${words.join(" ")}`);
}
