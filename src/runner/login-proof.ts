import { execFile } from "node:child_process";
import type { ExecOutcome, ExecRequest } from "../engine/engine.ts";
import type { Proof } from "../grant/verify/proof.ts";
import { proveAccess } from "../grant/verify/proof.ts";
import type { PasswdEntry } from "../identity/passwd.ts";

/**
 * Proves what a new login of a user may do, by a process with the user's own ids and groups as they are
 * now in the account files (setpriv(1) --init-groups). Needs root.
 * @throws DoodError `proof-…`
 */
export function proveLogin(user: PasswdEntry, socketPath: string): Promise<Proof> {
  const machine = { exec: (_id: string, request: ExecRequest) => runAs(user, request) };
  return proveAccess(
    machine,
    { id: "" },
    { mount: { path: socketPath }, engineVersion: undefined },
    "docker version",
  );
}

function runAs({ uid, gid, home }: PasswdEntry, request: ExecRequest): Promise<ExecOutcome> {
  const ids = ["--reuid", String(uid), "--regid", String(gid), "--init-groups"];
  const env = { PATH: process.env["PATH"], HOME: home, ...Object.fromEntries((request.env ?? []).map(pair)) };
  return new Promise((resolve) => {
    const options = { env, cwd: "/", timeout: request.timeoutMs };
    execFile("setpriv", [...ids, "--", ...request.command], options, (failure, stdout, stderr) => {
      const output = stdout + stderr;
      if (failure === null) resolve({ kind: "exited", code: 0, output });
      else if (failure.killed) resolve({ kind: "timeout", output });
      else if (typeof failure.code === "number") resolve({ kind: "exited", code: failure.code, output });
      else resolve({ kind: "not-started", reason: failure.message });
    });
  });
}

function pair(variable: string): readonly [string, string] {
  const at = variable.indexOf("=");
  return [variable.slice(0, at), variable.slice(at + 1)];
}
