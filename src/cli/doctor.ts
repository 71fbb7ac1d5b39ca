import { type Endpoint, endpointTitle } from "../engine/endpoint.ts";
import { locateEngine } from "../engine/locate.ts";
import { toDoodError } from "../errors.ts";
import { openSharedEngine, type SharedEngine } from "../grant/shared-engine.ts";
import type { Finding } from "../runner/finding.ts";
import { readMachine } from "../runner/machine.ts";
import { type SocketUser, socketUsers } from "../runner/socket-users.ts";
import { platformOf } from "../system/platform.ts";
import { diagnoseContainers, remedies } from "./container-diagnosis.ts";
import type { Context, ExitCode } from "./context.ts";
import { examine, show } from "./machine-view.ts";

interface DoctorOptions {
  readonly socket?: string;
  readonly user?: string;
}

/** `dood doctor`: reads, and runs a test as each container's user, and changes nothing. */
export async function doctor(
  named: readonly string[],
  options: DoctorOptions,
  context: Context,
): Promise<ExitCode> {
  const { output } = context;
  const endpoint = await locateEngine(options.socket, context.env);
  const { findings, openers } = await lookAtMachine(
    endpoint,
    named.length === 0 ? options.user : undefined,
    context.env,
  );
  let opened: SharedEngine & Disposable;
  try {
    opened = await openSharedEngine(endpoint, platformOf(process.platform, context.env));
  } catch (failure) {
    const { code, message, remedy } = toDoodError(failure);
    output.item("problem", `engine: ${message} [${code}]`);
    output.line(`→ ${remedy}`);
    await show(findings, context);
    const error = { code, message, remedy };
    output.json({ version: 1, engine: null, error, findings, openers, containers: [] });
    return 1;
  }
  using shared = opened;
  const { info } = shared.connection;
  output.item(
    "ok",
    `engine: ${info.title} at ${endpointTitle(endpoint)}${info.rootless ? ", rootless" : ""}`,
  );
  await show(findings, context);
  const containers = await diagnoseContainers(shared, named, options.user);
  output.line("");
  await output.table(
    ["container", "image", "user", "can use docker"],
    containers.map(({ state, name, image, user, text }) => [state, name, image, user, text]),
  );
  if (containers.length === 0) output.line("no running container mounts the socket");
  for (const line of remedies(containers)) output.line(`→ ${line}`);
  output.json({ version: 1, engine: info.title, error: null, findings, openers, containers });
  return [...findings, ...containers].some(({ state }) => state === "problem") ? 1 : 0;
}

/** Over TCP, or with no socket, there is nothing of this machine to look at. That no runner is here is no fault. */
async function lookAtMachine(
  endpoint: Endpoint,
  user: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly findings: readonly Finding[]; readonly openers: readonly SocketUser[] }> {
  if (endpoint.kind === "tcp") return { findings: [], openers: [] };
  try {
    const machine = await readMachine({
      path: endpoint.path,
      users: user === undefined ? [] : [user],
      group: "docker",
    });
    const findings = (await examine(machine, env)).filter(({ subject }) => subject !== "runners");
    return { findings, openers: socketUsers(machine) };
  } catch (failure) {
    const { code, message, remedy } = toDoodError(failure);
    // Without a socket the engine's own failure says all; a user who isn't there is told.
    if (code !== "user-unknown") return { findings: [], openers: [] };
    const finding = {
      about: "user",
      state: "problem",
      subject: `user ${user}`,
      text: message,
      remedy,
    } as const;
    return { findings: [finding], openers: [] };
  }
}
