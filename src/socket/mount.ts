/** The part of a container's mount that tells whether it shows a socket. */
export interface Mount {
  readonly type: string;
  readonly source: string;
  readonly destination: string;
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
 */
export function findSocketMount(
  mounts: readonly Mount[],
  sockets: readonly string[],
): SocketMount | undefined {
  const own = [...new Set(sockets.map(canonicalPath))];
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
