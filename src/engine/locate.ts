import { statSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { DoodError, errnoOf } from "../errors.ts";
import { findTlsFiles, readContext, readCurrentContext } from "./docker-context.ts";
import { DEFAULT_SOCKET, parseDockerHost } from "./docker-host.ts";
import type { Endpoint } from "./endpoint.ts";

/**
 * The engine that docker itself would use here, in its own order (docker/cli cli/command/cli.go
 * resolveContextName): what is asked for, DOCKER_HOST, DOCKER_CONTEXT, the current context, the
 * default. Where the default socket is missing, the usual rootless and Podman sockets follow.
 * @throws DoodError `input-invalid`, `engine-address`
 */
export async function locateEngine(socket: string | undefined, env: NodeJS.ProcessEnv): Promise<Endpoint> {
  if (socket !== undefined) return { kind: "unix", path: inputPath(socket), origin: "the input `socket`" };
  const config = env["DOCKER_CONFIG"] || join(env["HOME"] || homedir(), ".docker");
  const host = env["DOCKER_HOST"] ?? "";
  if (host !== "") return fromHost(host, "DOCKER_HOST", config, env);
  const named = env["DOCKER_CONTEXT"] || undefined;
  const context = named ?? readCurrentContext(config);
  if (context !== undefined && context !== "" && context !== "default") {
    const origin = `the docker context \`${context}\`${named === undefined ? "" : ", named by DOCKER_CONTEXT"}`;
    return readContext(context, origin, config);
  }
  // An odd default of docker's own: TLS without an address means this machine's TLS port.
  if (wantsTls(env))
    return fromHost("tcp://localhost:2376", "DOCKER_TLS_VERIFY without DOCKER_HOST", config, env);
  return usualSocket(env);
}

function inputPath(value: string): string {
  const path = value.replace(/^unix:\/\//, "");
  if (isAbsolute(path)) return path;
  // An address can hold a password.
  const isAddress = /[@:]/.test(value);
  throw new DoodError(
    "input-invalid",
    isAddress
      ? "the input `socket` is an address, and no path of a Unix socket"
      : `the input \`socket\` is \`${value}\`, which is no absolute path of a Unix socket`,
    "Give an absolute path, or `unix:///path/to/docker.sock`. An engine behind `tcp://` is named by DOCKER_HOST.",
  );
}

/** docker/cli cli/flags/options.go: any value turns TLS on, "0" too. */
function wantsTls(env: NodeJS.ProcessEnv): boolean {
  return [env["DOCKER_TLS_VERIFY"], env["DOCKER_TLS"]].some((value) => value !== undefined && value !== "");
}

async function fromHost(
  host: string,
  origin: string,
  config: string,
  env: NodeJS.ProcessEnv,
): Promise<Endpoint> {
  const address = parseDockerHost(host, origin);
  if (address.kind === "unix" || !wantsTls(env)) return { ...address, origin };
  const verify = (env["DOCKER_TLS_VERIFY"] ?? "") !== "";
  return { ...address, origin, tls: { verify, ...(await findTlsFiles(env["DOCKER_CERT_PATH"] || config)) } };
}

async function usualSocket(env: NodeJS.ProcessEnv): Promise<Endpoint> {
  const usual = usualPaths(env);
  const path = firstThere(usual);
  if (path !== undefined) return { kind: "unix", path, origin: "its usual place" };
  const others = usual.slice(1).join(", ");
  return { kind: "unix", path: DEFAULT_SOCKET, origin: `docker's default; nor is there one at ${others}` };
}

/** docker's default, a rootless engine's, and Podman's two. */
export function usualPaths(env: NodeJS.ProcessEnv): readonly string[] {
  const runtime = env["XDG_RUNTIME_DIR"] || `/run/user/${process.getuid?.() ?? 0}`;
  return [
    DEFAULT_SOCKET,
    join(runtime, "docker.sock"),
    "/run/podman/podman.sock",
    join(runtime, "podman/podman.sock"),
  ];
}

/** What can't be looked at may well be there: it is taken, so that the failure says so. */
export function firstThere(paths: readonly string[]): string | undefined {
  return paths.find((path) => {
    try {
      return statSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch (failure) {
      return errnoOf(failure) === "EACCES";
    }
  });
}
