import { grantAccess } from "../access/grant.ts";
import { openSite } from "../access/open-site.ts";
import { proveAccess } from "../access/proof.ts";
import type { Site } from "../access/site.ts";
import { type FoundTarget, findTargets } from "../access/targets.ts";
import { type Endpoint, endpointTitle } from "../engine/endpoint.ts";
import { locateEngine } from "../engine/locate.ts";
import { DoodError, toDoodError } from "../errors.ts";
import type { Finding } from "../host/finding.ts";
import { readMachine } from "../host/machine.ts";
import { findSocketMount } from "../socket/mount.ts";
import { examine, show } from "./machine-view.ts";
import { CAUTIOUS } from "./policy.ts";
import type { Context } from "./program.ts";
import type { ExitCode } from "./run.ts";

interface DoctorOptions {
  readonly socket?: string;
  readonly user?: string;
}

/** A container that was looked at: `code` is null where its user may use docker, as `proof` tells. */
interface Patient {
  readonly name: string;
  readonly image: string;
  readonly user: string;
  readonly text: string;
  readonly proof: string | null;
  readonly code: string | null;
  readonly remedy: string;
}

/** `dood doctor`: reads, and runs a test as each container's user, and changes nothing. */
export async function doctor(
  named: readonly string[],
  options: DoctorOptions,
  context: Context,
): Promise<ExitCode> {
  const { output } = context;
  const endpoint = await locateEngine(options.socket, context.env);
  const findings = await lookAtMachine(endpoint, options);
  const site = await openSite(endpoint).catch(toDoodError);
  if (site instanceof DoodError) {
    output.item("problem", `engine: ${site.message} [${site.code}]`);
    output.line(`→ ${site.remedy}`);
    await show(findings, context);
    const { code, message, remedy } = site;
    output.json({ version: 1, engine: null, error: { code, message, remedy }, findings, containers: [] });
    return 1;
  }
  try {
    output.item(
      "ok",
      `engine: ${site.info.title} at ${endpointTitle(endpoint)}${site.info.rootless ? ", rootless" : ""}`,
    );
    await show(findings, context);
    const containers = await Promise.all(
      (await patients(site, named, options.user)).map((one) => look(site, one)),
    );
    output.line("");
    await output.table(
      ["container", "image", "user", "can use docker"],
      containers.map(({ name, image, user, text, code }) => [
        code === null ? "ok" : "problem",
        name,
        image,
        user,
        text,
      ]),
    );
    if (containers.length === 0) output.line("no running container mounts the socket");
    for (const { name, code, remedy } of containers) if (code !== null) output.line(`→ ${name}: ${remedy}`);
    output.json({ version: 1, engine: site.info.title, error: null, findings, containers });
    const isBad =
      findings.some(({ state }) => state === "problem") || containers.some(({ code }) => code !== null);
    return isBad ? 1 : 0;
  } finally {
    site.engine.close();
  }
}

/** Over TCP, or with no socket, there is nothing of this machine to look at. That no runner is here is no fault. */
async function lookAtMachine(endpoint: Endpoint, { user }: DoctorOptions): Promise<readonly Finding[]> {
  if (endpoint.kind === "tcp") return [];
  // A user of the containers need not be one of the machine.
  const machine = await readMachine(endpoint.path, user === undefined ? [] : [user])
    .catch(() => readMachine(endpoint.path, []))
    .catch(() => undefined);
  if (machine === undefined) return [];
  return (await examine(machine)).filter(({ subject }) => subject !== "runners");
}

async function patients(
  site: Site,
  named: readonly string[],
  user: string | undefined,
): Promise<readonly FoundTarget[]> {
  const request = { job: undefined, services: [], named, user };
  if (named.length > 0) return (await findTargets(site.engine, request, () => site.sockets)).targets;
  const ids = await site.engine.listRunning();
  const containers = await Promise.all(ids.map((id) => site.engine.inspect(id).catch(toDoodError)));
  return containers.flatMap((container): readonly FoundTarget[] => {
    // One that has gone meanwhile is nobody's trouble.
    if (
      container instanceof DoodError ||
      findSocketMount(container.mounts, site.sockets, container.clientSocket) === undefined
    )
      return [];
    const { id, name } = container;
    return [
      { target: { role: "named", label: name, id, ...(user === undefined ? {} : { user }) }, container },
    ];
  });
}

async function look(site: Site, { target, container }: FoundTarget): Promise<Patient> {
  if (container instanceof DoodError) {
    return { name: target.label, image: "", user: "", ...failure(container) };
  }
  const { name, image } = container;
  const about = { name, image, user: (target.user ?? container.user) || "root" };
  const outcome = await grantAccess(site, target, container, { ...CAUTIOUS, dryRun: true }, () => {});
  if (outcome.kind === "refused") return { ...about, ...failure(outcome.refusal) };
  if (outcome.kind === "failed") return { ...about, ...failure(outcome.error) };
  const { plan } = outcome;
  if (plan.kind === "edit") {
    const text = `no: ${plan.userTitle} is not in the socket's group (${plan.socket.gid})`;
    return { ...about, text, proof: null, code: "not-granted", remedy: `dood grant ${name}` };
  }
  try {
    const { level, tool } = await proveAccess(site.engine, target, plan, CAUTIOUS.verifyCommand);
    const text =
      level === "inferred" ? "yes, inferred (nothing in the image can test it)" : `yes, proved with ${tool}`;
    const main = plan.main === "lacks" ? "; its main process was started without the group" : "";
    return { ...about, text: `${text}${main}`, proof: level, code: null, remedy: "" };
  } catch (thrown) {
    return { ...about, ...failure(toDoodError(thrown)) };
  }
}

function failure({
  code,
  message,
  remedy,
}: {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}) {
  return { text: `no: ${message}`, proof: null, code, remedy };
}
