import type { KernelMount } from "./mount-table.ts";

/** The container that a process runs in, as its mounts tell it. */
export type OwnContainer =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly id: string }
  /** It runs in one, but in which isn't to be seen. */
  | { readonly kind: "unknown" };

/** Engines and Kubernetes mount these into every container. A machine has no mounts there. */
const MOUNT_POINTS = ["/etc/hostname", "/etc/hosts"];

/**
 * Docker's `containers/ID/hostname` (moby daemon/container_operations_unix.go), and Podman's
 * `overlay-containers/ID/userdata/hostname` (podman libpod/container_internal_common.go).
 */
const SOURCE = /\/(?:[a-z]+-)?containers\/([0-9a-f]{64})\/(?:userdata\/)?host(?:name|s)$/;

/**
 * A container that was started in the network of another (`--network container:NAME`) has the files of that one, and
 * so its id.
 */
export function ownContainer(mounts: readonly KernelMount[]): OwnContainer {
  const given = mounts.filter(({ mountPoint }) => MOUNT_POINTS.includes(mountPoint));
  if (given.length === 0) return { kind: "none" };
  const ids = new Set(given.map(({ root }) => SOURCE.exec(root)?.[1]));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? { kind: "known", id } : { kind: "unknown" };
}
