/** The part of a container's mount that tells whether it shows a socket. */
export interface Mount {
  readonly type: string;
  readonly source: string;
  readonly destination: string;
}

/** The part of a container that tells where it sees sockets. */
export interface Mounting {
  readonly mounts: readonly Mount[];
  /** The Unix socket that its own DOCKER_HOST names for all its processes. */
  readonly clientSocket?: string;
}

/** Where a container sees an engine's socket. */
export interface SocketMount {
  /** The mount path, inside the container. */
  readonly path: string;
  /** The same socket on the engine's machine. */
  readonly source: string;
  /** Whether it is another engine's than the one at hand, as far as paths tell. */
  readonly isForeign: boolean;
}

const ENGINE_SOCKET_NAME = /^(docker|podman)\.sock$/;
const USUAL_PATHS = ["/run/docker.sock", "/run/podman/podman.sock"];

/** /var/run is a link to /run wherever an engine runs (Filesystem Hierarchy Standard 3.0, 5.13). */
export function canonicalPath(path: string): string {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, "") : path;
  return trimmed.replace(/^\/var\/run(?=\/|$)/, "/run");
}

/**
 * The mount through which a container sees an engine's socket: the socket itself at any path, or a
 * folder above it. `sockets` are the engine's own, as paths on its machine; a mounted file named
 * docker.sock or podman.sock counts too (a second engine's). Where there are several, the usual path wins.
 * Before all of them comes `clientSocket`, where it is mounted: what the container's docker clients are told to use,
 * which may lie in a volume that another container's engine shares.
 */
export function findSocketMount(
  { mounts, clientSocket }: Mounting,
  sockets: readonly string[],
): SocketMount | undefined {
  const own = [...new Set(sockets.map(canonicalPath))];
  const named = clientSocket === undefined ? undefined : pathOnMachine(mounts, clientSocket);
  if (clientSocket !== undefined && named !== undefined) {
    return { path: clientSocket, source: named, isForeign: !own.includes(canonicalPath(named)) };
  }
  const direct = mounts
    .map(({ source, destination }) => ({
      path: destination,
      source,
      isForeign: !own.includes(canonicalPath(source)),
    }))
    .filter(({ source, isForeign }) => !isForeign || isNamedLikeSocket(source));
  const folders = mounts.flatMap(({ source, destination }) =>
    own
      .map((socket) => ({ socket, below: below(canonicalPath(source), socket) }))
      .filter(({ below }) => below !== undefined)
      .map(({ socket, below }) => ({
        path: join(destination, below ?? ""),
        source: socket,
        isForeign: false,
      })),
  );
  const candidates = [...direct, ...folders];
  return candidates.find(({ path }) => USUAL_PATHS.includes(canonicalPath(path))) ?? candidates[0];
}

/** A container's path as one of the engine's machine, by the innermost mount around it; undefined for none. */
export function pathOnMachine(mounts: readonly Mount[], path: string): string | undefined {
  const around = mounts
    .map(({ source, destination }) => ({
      source,
      rest: rest(canonicalPath(destination), canonicalPath(path)),
    }))
    .filter(({ rest }) => rest !== undefined)
    .toSorted((a, b) => (a.rest ?? "").length - (b.rest ?? "").length)[0];
  // What lies in memory has no path on the machine.
  if (around?.rest === undefined || around.source === "") return undefined;
  return around.rest === "" ? around.source : join(around.source, around.rest);
}

/** What is left of `path` at or under `at`; undefined where it is elsewhere. */
function rest(at: string, path: string): string | undefined {
  return at === path ? "" : below(at, path);
}

function isNamedLikeSocket(source: string): boolean {
  return ENGINE_SOCKET_NAME.test(source.slice(source.lastIndexOf("/") + 1));
}

/** The rest of `path` under `folder`, or undefined where it isn't under it. */
function below(folder: string, path: string): string | undefined {
  const prefix = folder === "/" ? "/" : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

function join(folder: string, rest: string): string {
  return folder === "/" ? `/${rest}` : `${folder.replace(/\/+$/, "")}/${rest}`;
}
