import { isAbsolute } from "node:path";
import { DoodError } from "../errors.ts";
import { INSTEAD, type Instead } from "../system/platform.ts";

export const DEFAULT_SOCKET = "/var/run/docker.sock";
const DEFAULT_PORT = 2375;

/** An engine's address as `DOCKER_HOST` and docker contexts hold it. */
export type HostAddress =
  | { readonly kind: "unix"; readonly path: string }
  | { readonly kind: "tcp"; readonly host: string; readonly port: number };

/**
 * Parses an address by docker/cli opts/hosts.go: without a scheme, what begins with a slash is a
 * socket's path, all else a TCP address; the port is 2375 where none is given.
 * @throws DoodError `engine-address`
 */
export function parseDockerHost(value: string, origin: string): HostAddress {
  const text = value.trim();
  const [, scheme, rest = ""] = /^(?:([a-z]+):\/\/)?(.*)$/is.exec(text) ?? [];
  switch (scheme ?? (/^\.?\//.test(text) ? "unix" : "tcp")) {
    case "unix": {
      const path = rest === "" ? DEFAULT_SOCKET : rest;
      if (!isAbsolute(path)) throw unusable(origin, "it is no absolute path of a Unix socket");
      return { kind: "unix", path };
    }
    case "tcp":
      return parseTcp(rest, origin);
    case "ssh":
      throw unusable(origin, "it reaches the engine over ssh, which setup-dood doesn't do");
    case "npipe":
      throw unusable(origin, "it is a Windows named pipe", undefined, INSTEAD.windows);
    default:
      throw unusable(origin, `the scheme \`${scheme}://\` is none that setup-dood knows`);
  }
}

function parseTcp(text: string, origin: string): HostAddress {
  const [whole, ipv6, name, digits = ""] =
    /^(?:\[([^\]]+)\]|([^:/@[\]]*))(?::(\d{0,5}))?\/?$/.exec(text) ?? [];
  const port = digits === "" ? DEFAULT_PORT : Number(digits);
  if (whole === undefined || port < 1 || port > 65535) throw unusable(origin, "it is no `tcp://host:port`");
  return { kind: "tcp", host: ipv6 ?? (name || "localhost"), port };
}

const ANOTHER: Instead = {
  remedy:
    "Give `unix:///path/to/docker.sock` or `tcp://host:port` there, or name the engine's socket with the input `socket`.",
  blocks: [],
};

/** The value stays unsaid: an address can hold a password. */
export function unusable(origin: string, why: string, cause?: unknown, instead = ANOTHER): DoodError {
  const { remedy, blocks } = instead;
  const message = `the engine's address (${origin}) can't be used: ${why}`;
  return new DoodError("engine-address", message, remedy, { cause, blocks });
}
