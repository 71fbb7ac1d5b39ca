import { type Endpoint, endpointTitle } from "../engine/endpoint.ts";
import { locateEngine } from "../engine/locate.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { openSite } from "../grant/open-site.ts";
import type { Finding } from "../runner/finding.ts";
import { readMachine } from "../runner/machine.ts";
import { type SocketUser, socketUsers } from "../runner/socket-users.ts";
import { lookAtContainers, remedies } from "./container-diagnosis.ts";
import { examine, show } from "./machine-view.ts";
import type { Context } from "./program.ts";
import type { ExitCode } from "./run.ts";

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
  const site = await openSite(endpoint).catch(toDoodError);
  if (site instanceof DoodError) {
    output.item("problem", `engine: ${site.message} [${site.code}]`);
    output.line(`→ ${site.remedy}`);
    await show(findings, context);
    const { code, message, remedy } = site;
    const error = { code, message, remedy };
    output.json({ version: 1, engine: null, error, findings, openers, containers: [] });
    return 1;
  }
  try {
    output.item(
      "ok",
      `engine: ${site.info.title} at ${endpointTitle(endpoint)}${site.info.rootless ? ", rootless" : ""}`,
    );
    await show(findings, context);
    const containers = await lookAtContainers(site, named, options.user);
    output.line("");
    await output.table(
      ["container", "image", "user", "can use docker"],
      containers.map(({ state, name, image, user, text }) => [state, name, image, user, text]),
    );
    if (containers.length === 0) output.line("no running container mounts the socket");
    for (const line of remedies(containers)) output.line(`→ ${line}`);
    output.json({ version: 1, engine: site.info.title, error: null, findings, openers, containers });
    return [...findings, ...containers].some(({ state }) => state === "problem") ? 1 : 0;
  } finally {
    site.engine.close();
  }
}

/** Over TCP, or with no socket, there is nothing of this machine to look at. That no runner is here is no fault. */
async function lookAtMachine(
  endpoint: Endpoint,
  user: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly findings: readonly Finding[]; readonly openers: readonly SocketUser[] }> {
  if (endpoint.kind === "tcp") return { findings: [], openers: [] };
  const machine = await readMachine(endpoint.path, user === undefined ? [] : [user]).catch(toDoodError);
  if (machine instanceof DoodError) {
    // Without a socket the engine's own failure says all; a user who isn't there is told.
    if (machine.code !== "user-unknown") return { findings: [], openers: [] };
    const { message, remedy } = machine;
    return {
      findings: [{ about: "user", state: "problem", subject: `user ${user}`, text: message, remedy }],
      openers: [],
    };
  }
  const findings = (await examine(machine, env)).filter(({ subject }) => subject !== "runners");
  return { findings, openers: socketUsers(machine) };
}
