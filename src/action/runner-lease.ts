import { DoodError } from "../errors.ts";
import { type AclLease, closeLease, narrowLease, openLease } from "../runner/acl-lease.ts";
import { changesMade, makeChange } from "../runner/apply-change.ts";
import { readMachine } from "../runner/machine.ts";
import { podmanOf } from "../runner/podman-plan.ts";
import { planSetup } from "../runner/setup-plan.ts";
import { requireOwnSocket } from "../system/listening-process.ts";
import { stateFolder } from "../system/record.ts";
import { log } from "./log.ts";

/**
 * Lets the runner's user in, as root: for good by its group, and at once by the socket's access list. `lease` isn't
 * believed: it comes by the environment.
 * @throws DoodError `acl-unavailable`, and as a machine's set-up does
 */
export async function lendSocket(
  lease: { readonly path: string; readonly uid: number; readonly holder: string | undefined },
  group: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { path, uid, ...narrowed } = narrowLease(lease);
  // Before anything is changed for it.
  await requireOwnSocket(path);
  const machine = await readMachine({ path, users: [String(uid)], group });
  const { changes } = planSetup(machine, group);
  if (podmanOf(machine) !== undefined && changes.some(({ kind }) => kind !== "accounts")) {
    throw new DoodError(
      "owner-only",
      `${path} is Podman's, which gives it to no group yet, and is restarted when it is told to: the containers of this job would lose it`,
      "Set this machine up once, while no job runs: `sudo dood runner setup`.",
    );
  }
  for (const change of changes) {
    log.line(`on the runner: ${change.title}`);
    await makeChange(change, changesMade(stateFolder(env)));
  }
  await openLease({ path, uid, ...narrowed });
}

/**
 * Takes the access list's entry back, as root. False: another job of this user still needs it.
 * @throws DoodError `record-invalid`: any step of the job can have written what is saved
 */
export async function returnSocket(saved: string): Promise<boolean> {
  return (await closeLease(parseLease(saved))) === "closed";
}

function parseLease(saved: string): AclLease {
  try {
    return narrowLease(JSON.parse(saved));
  } catch (cause) {
    throw new DoodError(
      "record-invalid",
      "what is saved of the socket's access list is no record of it",
      "Look for the step of this job that writes to GITHUB_STATE of another. `sudo dood runner undo` takes back what is left.",
      { cause },
    );
  }
}
