/** Whose code computes an exec user: moby with a graph driver, moby with the containerd image store, Podman. */
export type ExecRules = "moby" | "containerd" | "podman";

/** What decides how a user is computed, besides the account files. */
export interface ExecUserOptions {
  readonly rules: ExecRules;
  /** `HostConfig.GroupAdd`: names or numbers. */
  readonly groupAdd: readonly string[];
  /**
   * Whether the spec is the container's own user (an exec without `--user`) or the request's. Podman before 5.5 adds
   * `groupAdd` to the container's own user only. Default: the container's.
   */
  readonly origin?: "container" | "request";
  /** `Version` of the engine's /version. Default: a current one. */
  readonly engineVersion?: string;
  /** `BuildTime` of /version. Default: lately. */
  readonly engineBuilt?: string;
  /** The distribution of the engine's machine, as Podman's /info names it: "debian". */
  readonly distribution?: string;
  /** The OCI runtime, of the engine's /version too. Default: one that takes numbers as they are. */
  readonly runtime?: { readonly name: string; readonly version: string };
  /** How many ids, from 0 on, the container's user namespace has: 65536 or so under userns-remap. Default: all. */
  readonly idCount?: number;
}
