import { isJsonObject, type JsonObject, listOf } from "../json.ts";
import { findSocketMount, type Mount } from "../socket/mount.ts";
import { addsGroup, mountsIn, withGroup } from "./create-options.ts";

/**
 * The sockets, as paths on this machine, that the containers of a message mount. What the runner sends is
 * described in runner-container-hooks packages/hooklib/src/interfaces.ts; only `prepare_job` and
 * `run_container_step` create containers.
 */
export function socketsMounted(message: unknown, sockets: readonly string[]): readonly string[] {
  const found: string[] = [];
  mapContainers(message, (container) => {
    const source = socketOf(container, sockets);
    if (source !== undefined) found.push(source);
    return container;
  });
  return [...new Set(found)];
}

/**
 * The message with the group of its socket in the options of every container that mounts one and lacks
 * it. All else stays, unknown fields and fields of later protocols included.
 */
export function withGroups(
  message: unknown,
  sockets: readonly string[],
  gids: ReadonlyMap<string, number>,
): { readonly message: unknown; readonly added: readonly string[] } {
  const added: string[] = [];
  const rewritten = mapContainers(message, (container, title) => {
    const gid = gids.get(socketOf(container, sockets) ?? "");
    const options = text(container["createOptions"]);
    if (gid === undefined || addsGroup(options ?? "", gid)) return container;
    added.push(`${title}: --group-add ${gid}`);
    return { ...container, createOptions: withGroup(options, gid) };
  });
  return { message: rewritten, added };
}

/** The message with each description of a container in it replaced. */
function mapContainers(
  message: unknown,
  replace: (container: JsonObject, title: string) => JsonObject,
): unknown {
  if (!isJsonObject(message) || !isJsonObject(message["args"])) return message;
  const { args } = message;
  if (message["command"] === "run_container_step") {
    return { ...message, args: replace(args, "container action") };
  }
  if (message["command"] !== "prepare_job") return message;
  const { container, services } = args;
  const job = isJsonObject(container) ? { container: replace(container, "job container") } : {};
  const replaced = listOf(services).map((service) =>
    // The runner itself sends no name: actions/runner HookInput.cs.
    isJsonObject(service)
      ? replace(service, `service ${text(service["contextName"]) ?? text(service["image"]) ?? ""}`)
      : service,
  );
  return {
    ...message,
    args: { ...args, ...job, ...(Array.isArray(services) ? { services: replaced } : {}) },
  };
}

function socketOf(container: JsonObject, sockets: readonly string[]): string | undefined {
  const volumes = [...listOf(container["userMountVolumes"]), ...listOf(container["systemMountVolumes"])];
  const mounts: readonly Mount[] = volumes.flatMap((volume) => {
    if (!isJsonObject(volume)) return [];
    const [source, destination] = [text(volume["sourceVolumePath"]), text(volume["targetVolumePath"])];
    return source === undefined || destination === undefined ? [] : [{ type: "bind", source, destination }];
  });
  const own = mountsIn(text(container["createOptions"]) ?? "");
  return findSocketMount({ mounts: [...mounts, ...own] }, sockets)?.source;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
