import { DoodError } from "../errors.ts";
import type { Endpoint } from "./endpoint.ts";

const DEFAULT_SOCKET = "/var/run/docker.sock";

/** Where docker itself would look: the input `socket`, DOCKER_HOST, the usual path. */
export function locateEngine(socket: string | undefined, env: NodeJS.ProcessEnv): Endpoint {
  if (socket !== undefined) return unixEndpoint(socket, "the input `socket`");
  const host = env["DOCKER_HOST"];
  if (host === undefined || host === "") return { kind: "unix", path: DEFAULT_SOCKET };
  return unixEndpoint(host, "DOCKER_HOST");
}

function unixEndpoint(value: string, origin: string): Endpoint {
  const path = value.replace(/^unix:\/\//, "");
  if (path.startsWith("/")) return { kind: "unix", path };
  throw new DoodError(
    "input-invalid",
    `${origin} is \`${value}\`, which is no path of a Unix socket`,
    "Give an absolute path, or `unix:///path/to/docker.sock`.",
  );
}
