import type { Endpoint, UnixEndpoint } from "../engine/endpoint.ts";
import { readActionReference } from "../report/action-reference.ts";
import { seemsOwnSocket } from "../system/own-socket.ts";
import { platformOf } from "../system/platform.ts";
import { isDenied, readSelf } from "../system/self.ts";
import { readSocket } from "../system/socket-file.ts";
import { requireMappedOwner } from "../system/user-namespace.ts";
import type { FileCommands } from "./file-commands.ts";
import type { Inputs } from "./inputs.ts";
import { announceRunner, requireLetIn } from "./runner-access.ts";
import { ORIGIN } from "./step-engine.ts";

/**
 * What the program needs to know when it runs again as root. Named one by one: all of it is seen on a
 * command line, and the environment of a step holds tokens.
 */
const NEEDED = [
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
  "GITHUB_ACTIONS",
  "GITHUB_SERVER_URL",
  "GITHUB_ACTION_REPOSITORY",
  "GITHUB_ACTION_REF",
  "GITHUB_WORKFLOW",
  "GITHUB_JOB",
  "GITHUB_WORKSPACE",
  "RUNNER_DEBUG",
  "ACT",
];

/**
 * Where this user may not use the socket but has passwordless sudo, runs the whole program again
 * through it, in one privileged step, and gives its exit code. Undefined: go on here.
 * `onRunner`: this user is the runner's own, whose next steps need the access too.
 * @throws DoodError `socket-denied` and its kin: there is no way from here
 */
export async function rerunWithSudo(
  endpoint: Endpoint,
  { allowRootGroup, dryRun }: Pick<Inputs, "allowRootGroup" | "dryRun">,
  { vantage, onRunner }: { readonly vantage: "host" | "container"; readonly onRunner: boolean },
  files: FileCommands,
  env: NodeJS.ProcessEnv,
): Promise<number | undefined> {
  if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !isDenied(endpoint.path)) return undefined;
  // Only here, so that whoever needs no sudo doesn't pay for loading it.
  const { hasPasswordlessSudo, runAsRoot } = await import("../system/sudo.ts");
  if (await hasPasswordlessSudo(env)) {
    const [node, script = ""] = [process.execPath, process.argv[1]];
    const needed = {
      ...environmentForRoot(env),
      ...(onRunner ? announceRunner(endpoint.path, dryRun, files) : {}),
      ...handedOn(endpoint),
    };
    const code = await runAsRoot(env, [node, script], needed);
    if (code === 0 && onRunner && !dryRun) requireLetIn(endpoint.path);
    return code;
  }
  const socket = readSocket(endpoint.path);
  requireMappedOwner(socket, endpoint.path);
  const [{ explainDenial }, { readHostFacts }] = await Promise.all([
    import("./denial.ts"),
    import("./host-facts.ts"),
  ]);
  const self = await readSelf();
  const inPod =
    onRunner && platformOf(process.platform, env) === "kubernetes" && !seemsOwnSocket(endpoint.path);
  throw explainDenial({
    path: endpoint.path,
    socket,
    self,
    vantage,
    host: vantage === "host" && !inPod ? await readHostFacts(endpoint.path, self.uid) : undefined,
    inPod,
    onRunner,
    allowRootGroup,
    act: Boolean(env["ACT"]),
    action: readActionReference(env),
    job: env["GITHUB_JOB"] || "build",
  });
}

/**
 * In post: if the grant was another's than this user's, who got there through sudo, takes the same way back. Says
 * whether it did.
 */
export async function rerunPostWithSudo(endpoint: Endpoint, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !isDenied(endpoint.path)) return false;
  const { hasPasswordlessSudo, runAsRoot } = await import("../system/sudo.ts");
  if (!(await hasPasswordlessSudo(env))) return false;
  const needed = { ...environmentForRoot(env), ...handedOn(endpoint) };
  await runAsRoot(env, [process.execPath, process.argv[1] ?? ""], needed);
  return true;
}

/** Root finds the engine that this user has found, and says whence it is known as this user would. */
function handedOn({ path, origin }: UnixEndpoint): Readonly<Record<string, string>> {
  return { INPUT_SOCKET: path, [ORIGIN]: origin };
}

/** The action's inputs and state, and what the runner says of this job. */
export function environmentForRoot(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const needed = (name: string) =>
    NEEDED.includes(name) || name.startsWith("INPUT_") || name.startsWith("STATE_");
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && needed(name) ? [[name, value]] : [],
    ),
  );
}
