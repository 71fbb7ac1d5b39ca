import { DEFAULT_SOCKET } from "../engine/docker-host.ts";
import type { ContainerFacts } from "../engine/engine.ts";
import { locateEngine } from "../engine/locate.ts";
import { toDoodError } from "../errors.ts";
import { detectGrant, requireGroup } from "../grant/new-container.ts";
import { viewSocket } from "../grant/observe/socket.ts";
import { openSite } from "../grant/open-site.ts";
import type { Site } from "../grant/site.ts";
import type { Configuration } from "../render/configuration.ts";
import type { Format } from "../render/format.ts";
import { findSocketMount } from "../socket/mount.ts";
import type { Context } from "./program.ts";
import type { ExitCode } from "./run.ts";

interface OptionsOptions {
  readonly socket?: string;
  readonly for: Format;
  readonly allowRootGroup?: boolean;
}

/** `dood options` */
export async function options(
  subject: string,
  chosen: OptionsOptions,
  { env, output }: Context,
): Promise<ExitCode> {
  const site = await openSite(await locateEngine(chosen.socket, env));
  try {
    const container = await findContainer(site, subject);
    const configuration = await configure(site, subject, container, chosen.allowRootGroup ?? false);
    const { render } = await import("../render/render.ts");
    const text = render(chosen.for, configuration);
    if (output.isJson) output.json({ version: 1, for: chosen.for, ...configuration, text });
    else output.verbatim(text);
    return 0;
  } finally {
    site.engine.close();
  }
}

/** Undefined: the subject is an image, which need not be here yet. */
async function findContainer(site: Site, subject: string): Promise<ContainerFacts | undefined> {
  if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(subject)) return undefined;
  try {
    const found = await site.engine.inspect(subject);
    return found.name === subject || (subject.length >= 12 && found.id.startsWith(subject))
      ? found
      : undefined;
  } catch (failure) {
    const error = toDoodError(failure);
    if (error.code === "container-gone") return undefined;
    throw error;
  }
}

async function configure(
  site: Site,
  subject: string,
  container: ContainerFacts | undefined,
  allowRootGroup: boolean,
): Promise<Configuration> {
  const mount = container === undefined ? undefined : findSocketMount(container, site.sockets);
  const seen =
    container && mount && container.status === "running"
      ? await viewSocket(site, container, mount)
      : undefined;
  if (seen !== undefined && !site.info.usernsRemap) requireGroup(seen, allowRootGroup);
  const gid =
    seen !== undefined && !site.info.usernsRemap ? seen.gid : (await detectGrant(site, allowRootGroup)).gid;
  return {
    gid,
    hostUserNamespace: site.info.usernsRemap,
    name: container?.labels["com.docker.compose.service"] ?? container?.name ?? "agent",
    image: container?.image ?? subject,
    isComposeService: container?.labels["com.docker.compose.service"] !== undefined,
    source: mount?.source ?? site.sockets[0] ?? DEFAULT_SOCKET,
    path: mount?.path ?? DEFAULT_SOCKET,
  };
}
