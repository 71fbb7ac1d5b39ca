/** A grant for a container that doesn't exist yet: all that its configuration has to say. */
export interface Configuration {
  /** The socket's group, as the container will see it. */
  readonly gid: number;
  /** The engine maps its containers' ids, which shuts even root out: the container must not be mapped. */
  readonly hostUserNamespace: boolean;
  /** The container's or service's name. */
  readonly name: string;
  readonly image: string;
  /** The service is there in a Compose file, and has its image already. */
  readonly isComposeService: boolean;
  /** The socket on the engine's machine. */
  readonly source: string;
  /** The mount path. */
  readonly path: string;
}
