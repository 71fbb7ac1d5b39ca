import { closeSync, constants, openSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { DoodError } from "../errors.ts";
import { fromBytes, toBytes } from "../identity/text-file.ts";
import { actAs, type Ids } from "../system/acting-as.ts";
import { requireTrusted } from "../system/trusted-path.ts";
import type { RunnerEnvChange } from "./change.ts";
import { NEXT_HOOK, variableIn, withVariables } from "./env-file.ts";
import { ownerOf, readRunnerFile } from "./runner-folder.ts";

const CONTAINER_HOOK = "ACTIONS_RUNNER_CONTAINER_HOOKS";
const JOB_STARTED_HOOK = "ACTIONS_RUNNER_HOOK_JOB_STARTED";

export interface HookInstallation {
  /** The folder that this program is installed in. */
  readonly home: string;
  readonly socket: string;
  readonly gid: number;
  /** The hook that is to do the work; undefined for the one that is set already. */
  readonly asked: string | undefined;
}

/**
 * Plans the hooks of the runner in a folder; undefined if they are there already.
 * @throws DoodError `runner-not-found`, `file-unsafe`, `input-invalid`
 */
export function planHooks(folder: string, installation: HookInstallation): RunnerEnvChange | undefined {
  const { home, socket, gid } = installation;
  const path = join(folder, ".env");
  const owner = ownerOf(folder);
  const before = readRunnerFile(path)?.text ?? null;
  const own = join(home, "dist/hook/index.js");
  const next = nextHook(path, before, own, installation);
  const started = valueIn(before, JOB_STARTED_HOOK) ?? join(home, "hooks/job-started.sh");
  for (const hook of [...filesOf(home), next]) requireUnchangeable(hook, folder, owner);
  for (const hook of [own, next, started]) requireReadable(hook, folder, owner);
  const variables = {
    [CONTAINER_HOOK]: own,
    [NEXT_HOOK]: next,
    // A hook of the owner's own stays.
    [JOB_STARTED_HOOK]: started,
    SETUP_DOOD_SOCKET: socket,
    SETUP_DOOD_SOCKET_GID: String(gid),
  };
  const bytes = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, toBytes(value)]));
  const after = withVariables(before ?? "", bytes);
  if (after === before) return undefined;
  const title = `name the hooks in ${path}`;
  return { kind: "runner-env", title, path, before, after, variables: Object.keys(variables) };
}

function nextHook(path: string, before: string | null, own: string, { asked }: HookInstallation): string {
  if (asked !== undefined) return resolve(asked);
  const there = valueIn(before, CONTAINER_HOOK);
  const next = there === undefined || there === own ? valueIn(before, NEXT_HOOK) : there;
  if (next !== undefined) return next;
  throw new DoodError(
    "input-invalid",
    `no container hook is set in ${path}, so that there is none to hand the work to`,
    "Install the official docker hook (github.com/actions/runner-container-hooks/releases), and name its index.js with --next.",
  );
}

function valueIn(text: string | null, name: string): string | undefined {
  const value = variableIn(text, name);
  return value === undefined ? undefined : fromBytes(value);
}

/** Of this program, all that the runner will run. */
function filesOf(home: string): readonly string[] {
  const folder = join(home, "dist/hook");
  const bundle = readdirSync(folder).map((name) => join(folder, name));
  return [join(home, "package.json"), join(home, "hooks/job-started.sh"), ...bundle];
}

/** The runner will run it: whoever can change it has the runner's rights. */
function requireUnchangeable(hook: string, folder: string, { uid }: Ids): void {
  try {
    requireTrusted(hook, [0, uid], `the hook ${hook}`);
  } catch (failure) {
    throw failure instanceof DoodError ? failure : unreadable(hook, folder, uid);
  }
}

/** Else each job of the runner would fail. */
function requireReadable(hook: string, folder: string, owner: Ids): void {
  try {
    actAs(owner, () => closeSync(openSync(hook, constants.O_RDONLY | constants.O_NONBLOCK)));
  } catch {
    throw unreadable(hook, folder, owner.uid);
  }
}

function unreadable(hook: string, folder: string, uid: number): DoodError {
  return new DoodError(
    "input-invalid",
    `the owner of ${folder} (uid ${uid}), whose runner it is, can't read the hook ${hook}`,
    "Correct its path, or put it where every user may read it, for example below /opt: the runner fails each job whose hook it can't read.",
  );
}
