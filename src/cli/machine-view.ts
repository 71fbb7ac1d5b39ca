import { toDoodError } from "../errors.ts";
import type { PasswdEntry } from "../identity/passwd.ts";
import { fromBytes } from "../identity/text-file.ts";
import { provedBy } from "../report/sentence.ts";
import { type Finding, judgeMachine } from "../runner/finding.ts";
import { proveLogin } from "../runner/login-proof.ts";
import { isMember, type Machine, userOf } from "../runner/machine.ts";
import type { Context } from "./context.ts";

/** The findings, and for root (whose programs are found by `PATH`) the proof of what a new login of each user may do. */
export async function examine(machine: Machine, env: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const findings = judgeMachine(machine);
  if (process.getuid?.() !== 0) return findings;
  const { socket, runners, runnerEngines } = machine;
  const members = machine.users.filter(
    (user) => user.uid === socket.uid || isMember(user, socket.gid, machine),
  );
  const proofs = members.map((user) => proof(`user ${fromBytes(user.name)}`, user, machine.path, env));
  const others = runners.flatMap((runner) => {
    const engine = runnerEngines.get(runner.unit);
    const user = userOf(runner, machine.users);
    if (engine?.kind !== "socket" || user === undefined) return [];
    return [proof(`docker of ${runner.unit}`, user, engine.path, env)];
  });
  return [...findings, ...(await Promise.all([...proofs, ...others]))];
}

async function proof(
  subject: string,
  user: PasswdEntry,
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<Finding> {
  try {
    const text = `a new login may use docker: ${provedBy(await proveLogin(user, path, env["PATH"]))}`;
    return { about: "user", state: "ok", subject, text, remedy: "" };
  } catch (failure) {
    const { message, remedy } = toDoodError(failure);
    return { about: "user", state: "problem", subject, text: message, remedy };
  }
}

/** As a table, and what to do below it. */
export async function show(findings: readonly Finding[], { output }: Context): Promise<void> {
  await output.table(
    ["what", "how it is"],
    findings.map(({ state, subject, text }) => [state, subject, text] as const),
  );
  const remedies = new Set(findings.map(({ remedy }) => remedy).filter((remedy) => remedy !== ""));
  for (const remedy of remedies) output.line(`→ ${remedy}`);
}
