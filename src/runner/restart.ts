import { execFile, spawn } from "node:child_process";
import { open, readFile, readlink, stat } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { DoodError } from "../errors.ts";
import { type HostProcess, listProcesses, readProcess } from "../system/processes.ts";
import type { Runner } from "./runners.ts";

const POLL_MS = 100;
const STOP_TIMEOUT_MS = 60_000;
const START_TIMEOUT_MS = 60_000;

/** What starts the listener again when it ends (actions/runner src/Misc/layoutroot, layoutbin). */
const WRAPPERS = ["run.sh", "run-helper.sh", "runsvc.sh", "RunnerService.js"];

/**
 * Restarts a runner, so that it has its user's groups of now. A service by systemd; one that somebody
 * started by hand is ended as Ctrl-C would, and its command started again in its folder, with its
 * environment and its output where it went to a file.
 * @throws DoodError `runner-busy`, `restart-failed`
 */
export async function restartRunner(runner: Runner): Promise<void> {
  if (runner.isBusy) {
    throw new DoodError(
      "runner-busy",
      `${runnerTitle(runner)} is running a job`,
      "Restart it when the job is done: run the same command again.",
    );
  }
  if (runner.unit !== undefined) await restartUnit(runner.unit);
  else if (runner.process !== undefined) await restartProcess(runner.process, runnerTitle(runner));
}

/** For people: the service, or the process. */
export function runnerTitle({ unit, process }: Runner): string {
  return unit ?? `the runner with process id ${process?.pid ?? "?"}`;
}

async function restartUnit(unit: string): Promise<void> {
  try {
    await promisify(execFile)("systemctl", ["restart", unit]);
  } catch (cause) {
    throw failed(unit, cause instanceof Error ? cause.message.trim() : String(cause), cause);
  }
}

async function restartProcess(listener: HostProcess, title: string): Promise<void> {
  const chain = await wrappersOf(listener);
  const top = chain.at(-1) ?? listener;
  const start = await describeStart(top);
  // The outermost first: an inner one that ended would be started again.
  for (const { pid } of chain.toReversed()) process.kill(pid, "SIGTERM");
  await until(
    STOP_TIMEOUT_MS,
    async () => (await Promise.all(chain.map(isGone))).every(Boolean),
    () => failed(title, "it doesn't end on SIGTERM"),
  );
  await start();
  const isNew = ({ uid, command }: HostProcess) =>
    uid === listener.uid && command.slice(0, 2).some((word) => listener.command.slice(0, 2).includes(word));
  await until(
    START_TIMEOUT_MS,
    async () => (await listProcesses()).some(isNew),
    () => failed(title, "it was ended, and its command doesn't start again"),
  );
}

/** The listener and the scripts of its own around it, the innermost first. */
async function wrappersOf(listener: HostProcess): Promise<readonly HostProcess[]> {
  const chain = [listener];
  for (let inner = listener; ; ) {
    const outer = await readProcess(inner.parent);
    const isWrapper = outer?.command.some((word) => WRAPPERS.includes(basename(word))) ?? false;
    if (outer === undefined || !isWrapper || outer.uid !== listener.uid) return chain;
    chain.push(outer);
    inner = outer;
  }
}

/** Reads how a process was started while it still runs; the result starts it like that, with its user's groups. */
async function describeStart({ pid, uid, gid, command }: HostProcess): Promise<() => Promise<void>> {
  const [exe, cwd, environ, output] = await Promise.all([
    readlink(`/proc/${pid}/exe`),
    readlink(`/proc/${pid}/cwd`),
    readFile(`/proc/${pid}/environ`, "utf8"),
    readlink(`/proc/${pid}/fd/1`).catch(() => ""),
  ]);
  const [program = exe, ...args] = command;
  const env = Object.fromEntries(
    environ
      .split("\0")
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
  const isFile = await stat(output).then(
    (found) => found.isFile(),
    () => false,
  );
  const ids = ["--reuid", String(uid), "--regid", String(gid), "--init-groups"];
  return async () => {
    await using log = await open(isFile ? output : "/dev/null", "a");
    const child = spawn("setpriv", [...ids, "--", program.includes("/") ? program : exe, ...args], {
      cwd,
      env,
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    child.unref();
  };
}

/** A zombie has ended, too: it only waits to be seen. */
async function isGone({ pid }: HostProcess): Promise<boolean> {
  const now = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return now === "" || /^State:\s+[ZX]/m.test(now);
}

async function until(
  timeoutMs: number,
  isDone: () => Promise<boolean>,
  late: () => DoodError,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await isDone())) {
    if (Date.now() > deadline) throw late();
    await delay(POLL_MS);
  }
}

function failed(title: string, why: string, cause?: unknown): DoodError {
  return new DoodError("restart-failed", `${title} could not be restarted: ${why}`, "Restart it by hand.", {
    cause,
  });
}
