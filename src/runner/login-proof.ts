import { spawn } from "node:child_process";
import { once } from "node:events";
import type { ExecOutcome, ExecRequest } from "../engine/engine.ts";
import { errnoOf, toDoodError } from "../errors.ts";
import type { Proof } from "../grant/verify/proof.ts";
import { proveAccess } from "../grant/verify/proof.ts";
import type { PasswdEntry } from "../identity/passwd.ts";
import { programPath } from "../system/program.ts";

const MAX_OUTPUT = 64 * 1024;

/**
 * Proves what a new login of a user may do, by a process with the user's own ids and groups as they are
 * now in the account files (setpriv(1) --init-groups). Needs root. `path` is PATH, of root's own programs.
 * @throws DoodError `proof-…`
 */
export function proveLogin(user: PasswdEntry, socketPath: string, path: string | undefined): Promise<Proof> {
  const machine = { exec: (_id: string, request: ExecRequest) => runAs(user, request, path) };
  const question = { mount: { path: socketPath }, engineVersion: undefined };
  return proveAccess(machine, { id: "" }, question, "docker version");
}

/** In a session of its own: else the user's process has root's terminal, and can type into it (TIOCSTI). */
async function runAs(
  { uid, gid, home }: PasswdEntry,
  request: ExecRequest,
  path: string | undefined,
): Promise<ExecOutcome> {
  const ids = ["--reuid", String(uid), "--regid", String(gid), "--init-groups"];
  const child = spawn(programPath("setpriv"), [...ids, "--", ...request.command], {
    env: { PATH: path, HOME: home, ...Object.fromEntries((request.env ?? []).map(pair)) },
    cwd: "/",
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output = (output + chunk).slice(-MAX_OUTPUT);
    });
  }
  try {
    const [code, signal] = await once(child, "close", { signal: AbortSignal.timeout(request.timeoutMs) });
    if (typeof code === "number") return { kind: "exited", code, output };
    return { kind: "not-started", reason: `ended by ${signal}` };
  } catch (failure) {
    if (child.pid === undefined) return { kind: "not-started", reason: toDoodError(failure).message };
    endGroup(child.pid);
    return { kind: "timeout", output };
  } finally {
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
  }
}

/** With all that it has started itself, unless it has ended just now. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (failure) {
    if (errnoOf(failure) !== "ESRCH") throw failure;
  }
}

function pair(variable: string): readonly [string, string] {
  const at = variable.indexOf("=");
  return [variable.slice(0, at), variable.slice(at + 1)];
}
