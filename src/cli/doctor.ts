import { type Endpoint, endpointTitle } from "../engine/endpoint.ts";
import { locateEngine } from "../engine/locate.ts";
import { toDoodError } from "../errors.ts";
import { openSharedEngine, type SharedEngine } from "../grant/shared-engine.ts";
import { fromBytes } from "../identity/text-file.ts";
import { findChangedGroup } from "../runner/changed-group.ts";
import { type Finding, groupName } from "../runner/finding.ts";
import { isMember, readMachine } from "../runner/machine.ts";
import { type SocketUser, socketUsers } from "../runner/socket-users.ts";
import { platformOf } from "../system/platform.ts";
import { isInContainer } from "../system/socket-file.ts";
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
  const { findings, openers, ownRemedy } = await lookAtMachine(
    endpoint,
    named.length === 0 ? options.user : undefined,
    context.env,
  );
  let opened: SharedEngine & Disposable;
  try {
    opened = await openSharedEngine(endpoint, platformOf(process.platform, context.env));
  } catch (failure) {
    const { code, message, remedy: usual } = toDoodError(failure);
    const remedy = code === "socket-denied" ? (ownRemedy ?? usual) : usual;
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

interface MachineView {
  readonly findings: readonly Finding[];
  readonly openers: readonly SocketUser[];
  /** What whoever runs this does, if denied. */
  readonly ownRemedy: string | undefined;
}

const NOTHING: MachineView = { findings: [], openers: [], ownRemedy: undefined };

/** Over TCP, or with no socket, there is nothing of this machine to look at. That no runner is here is no fault. */
async function lookAtMachine(
  endpoint: Endpoint,
  user: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<MachineView> {
  if (endpoint.kind === "tcp") return NOTHING;
  const { path } = endpoint;
  try {
    const machine = await readMachine({ path, users: user === undefined ? [] : [user], group: "docker" });
    const findings = (await examine(machine, env)).filter(({ subject }) => subject !== "runners");
    return { findings, openers: socketUsers(machine), ownRemedy: await adviseSelf(path) };
  } catch (failure) {
    const { code, message, remedy } = toDoodError(failure);
    // Without a socket the engine's own failure says all; a user who isn't there is told.
    if (code !== "user-unknown") return NOTHING;
    const finding = {
      about: "user",
      state: "problem",
      subject: `user ${user}`,
      text: message,
      remedy,
    } as const;
    return { ...NOTHING, findings: [finding] };
  }
}

/** Of the user who runs this: in the group since this login, or not in it at all. */
async function adviseSelf(path: string): Promise<string | undefined> {
  const uid = process.getuid?.() ?? 0;
  if (uid === 0 || isInContainer(path)) return undefined;
  try {
    const machine = await readMachine({ path, users: [String(uid)], group: "docker" });
    const [user] = machine.users;
    if (user === undefined || findChangedGroup(machine) !== undefined) return undefined;
    const [name, group] = [fromBytes(user.name), groupName(machine)];
    return isMember(user, machine.socket.gid, machine)
      ? `Log out and in again: this login of ${name} was started before ${name} came into the group ${group}. Until then, in one shell: newgrp ${group}`
      : `Run this as root (sudo), or let ${name} in: sudo dood runner setup --user ${name}`;
  } catch {
    return undefined;
  }
}
