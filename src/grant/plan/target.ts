/**
 * A container that is to be granted access. `job` is the job container, `service` one of the job's
 * service containers, `named` one that the user named.
 */
export interface Target {
  readonly role: "job" | "service" | "named";
  /** The service's key in the workflow, or what the user wrote; for people. */
  readonly label: string;
  /** The container's id. */
  readonly id: string;
  /** The user asked for; absent: the one the container runs as. */
  readonly user?: string;
  /** Asked for of all targets at once, not of this one. */
  readonly isUserForAll?: true;
}
