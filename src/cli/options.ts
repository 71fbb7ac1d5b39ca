import { DEFAULT_SOCKET } from "../engine/docker-host.ts";
import type { ContainerFacts } from "../engine/engine.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { detectGroup, requireGroup } from "../grant/new-container.ts";
import { viewSocket } from "../grant/observe/socket.ts";
import type { SharedEngine } from "../grant/shared-engine.ts";
import type { Configuration } from "../render/configuration.ts";
import type { Format } from "../render/format.ts";
import { findSocketMount } from "../socket/mount.ts";
import type { Context, ExitCode } from "./context.ts";
import { openEngine } from "./engine.ts";

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
  if (!/^[a-zA-Z0-9][\w.\-/:@]*$/.test(subject)) throw malformed(subject);
  using shared = await openEngine(chosen.socket, env);
  const container = await findContainer(shared, subject);
  const warnings = container === undefined && mayBeContainer(subject) ? [takenForImage(subject)] : [];
  for (const warning of warnings) output.note(warning);
  const configuration = await configure(shared, subject, container, chosen.allowRootGroup ?? false);
  const { render } = await import("../render/render.ts");
  const text = render(chosen.for, configuration);
  if (output.isJson) output.json({ version: 1, for: chosen.for, ...configuration, text, warnings });
  else output.verbatim(text);
  return 0;
}

/** Undefined: the subject is an image, which need not be here yet. */
async function findContainer(shared: SharedEngine, subject: string): Promise<ContainerFacts | undefined> {
  if (!mayBeContainer(subject)) return undefined;
  try {
    const found = await shared.connection.engine.inspect(subject);
    return found.name === subject || (subject.length >= 12 && found.id.startsWith(subject))
      ? found
      : undefined;
  } catch (failure) {
    const error = toDoodError(failure);
    if (error.code === "container-gone") return undefined;
    throw error;
  }
}

/** An image can have a tag or a registry besides (moby daemon/names/names.go). */
function mayBeContainer(subject: string): boolean {
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(subject);
}

/** A name goes into the configuration that is printed (distribution/reference regexp.go). */
function malformed(subject: string): DoodError {
  return new DoodError(
    "input-invalid",
    `\`${subject}\` is the name of no container and of no image`,
    "Give a container's name or id, or an image as `docker run` takes it.",
  );
}

function takenForImage(subject: string): string {
  return `there is no container \`${subject}\` here (\`docker ps --all\` lists them): taken for an image`;
}

async function configure(
  shared: SharedEngine,
  subject: string,
  container: ContainerFacts | undefined,
  allowRootGroup: boolean,
): Promise<Configuration> {
  const mount = container === undefined ? undefined : findSocketMount(container, shared.socket.hostPaths);
  const seen =
    container && mount && container.status === "running"
      ? await viewSocket(shared, container, mount)
      : undefined;
  if (seen !== undefined && !shared.connection.info.usernsRemap) requireGroup(seen, allowRootGroup);
  const gid =
    seen !== undefined && !shared.connection.info.usernsRemap
      ? seen.gid
      : await detectGroup(shared, allowRootGroup);
  return {
    gid,
    hostUserNamespace: shared.connection.info.usernsRemap,
    name: container?.labels["com.docker.compose.service"] ?? container?.name ?? "agent",
    image: container?.image ?? subject,
    isComposeService: container?.labels["com.docker.compose.service"] !== undefined,
    source: mount?.source ?? shared.socket.hostPaths[0] ?? DEFAULT_SOCKET,
    path: mount?.path ?? DEFAULT_SOCKET,
  };
}
