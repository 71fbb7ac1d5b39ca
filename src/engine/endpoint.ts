/** Where the engine's API is reached, and who said so. Saved from main to post: it holds no secret. */
export type Endpoint = UnixEndpoint | TcpEndpoint;

export interface UnixEndpoint {
  readonly kind: "unix";
  readonly path: string;
  readonly origin: string;
}

export interface TcpEndpoint {
  readonly kind: "tcp";
  readonly host: string;
  readonly port: number;
  readonly tls?: TlsFiles;
  readonly origin: string;
}

/** Paths of PEM files; those that are absent are left out. */
export interface TlsFiles {
  readonly verify: boolean;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** A socket's path, or `tcp://host:port`. */
export function endpointAddress(endpoint: Endpoint): string {
  if (endpoint.kind === "unix") return endpoint.path;
  const host = endpoint.host.includes(":") ? `[${endpoint.host}]` : endpoint.host;
  return `tcp://${host}:${endpoint.port}`;
}

/** The same with its origin, for messages. */
export function endpointTitle(endpoint: Endpoint): string {
  return `${endpointAddress(endpoint)} (${endpoint.origin})`;
}
