import { toDoodError } from "../errors.ts";
import { fromBytes } from "../identity/text-file.ts";
import { provedBy } from "../report/sentence.ts";
import { type Finding, judgeMachine } from "../runner/finding.ts";
import { proveLogin } from "../runner/login-proof.ts";
import { isMember, type Machine } from "../runner/machine.ts";
import type { Context } from "./context.ts";

/** The findings, and for root (whose programs are found by `PATH`) the proof of what a new login of each user may do. */
export async function examine(machine: Machine, env: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const findings = judgeMachine(machine);
  if (process.getuid?.() !== 0) return findings;
  const { socket } = machine;
  const members = machine.users.filter(
    (user) => user.uid === socket.uid || isMember(user, socket.gid, machine),
  );
  const proofs = members.map(async (user): Promise<Finding> => {
    const subject = `user ${fromBytes(user.name)}`;
    try {
      const proof = await proveLogin(user, machine.path, env["PATH"]);
      const text = `a new login may use docker: ${provedBy(proof)}`;
      return { about: "user", state: "ok", subject, text, remedy: "" };
    } catch (failure) {
      const { message, remedy } = toDoodError(failure);
      return { about: "user", state: "problem", subject, text: message, remedy };
    }
  });
  return [...findings, ...(await Promise.all(proofs))];
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
