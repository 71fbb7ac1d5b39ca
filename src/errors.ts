/** Every way a run can fail; each has a section of the same name in docs/errors.md. */
export type ErrorCode =
  // what the workflow says
  | "input-invalid"
  | "job-context-invalid"
  | "container-not-found"
  | "container-ambiguous"
  // reaching the engine
  | "engine-address"
  | "engine-unreachable"
  | "engine-tls"
  | "socket-missing"
  | "socket-not-a-socket"
  | "socket-denied"
  | "socket-stale"
  | "engine-silent"
  | "engine-unknown"
  | "engine-forbidden"
  | "engine-failed"
  // a target that can't be helped, or not from here
  | "socket-not-mounted"
  | "socket-elsewhere"
  | "user-unknown"
  | "group-explicit"
  | "gid-unknown"
  | "root-group"
  | "owner-only"
  | "world-writable"
  | "userns-remapped"
  | "rootfs-read-only"
  | "account-file-mounted"
  | "account-file-unusable"
  | "archive-broken"
  | "container-not-running"
  | "container-gone"
  // the runner's own machine
  | "not-root"
  | "runner-not-found"
  | "runner-busy"
  | "engine-config-invalid"
  | "socket-group-changed"
  | "group-elsewhere"
  | "file-unsafe"
  | "account-file-locked"
  | "acl-unavailable"
  | "record-invalid"
  // what was done didn't hold
  | "restart-failed"
  | "proof-denied"
  | "proof-stale"
  | "proof-silent"
  | "proof-failed"
  | "internal";

/** Lines to paste as they are, and the language that they are in. */
export interface PasteBlock {
  /** Where they go, for people. */
  readonly where: string;
  readonly language: "yaml" | "sh";
  readonly lines: readonly string[];
}

/**
 * The one error class. `message` names the thing and the value seen, `remedy` the one thing to do, `blocks` the same
 * to paste. None of them may hold a secret or an environment value.
 */
export class DoodError extends Error {
  override readonly name = "DoodError";
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly blocks: readonly PasteBlock[];

  constructor(
    code: ErrorCode,
    message: string,
    remedy: string,
    options: { readonly cause?: unknown; readonly blocks?: readonly PasteBlock[] } = {},
  ) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
    this.blocks = options.blocks ?? [];
  }
}

/** The kernel's or Node's own code of a failed call, "EACCES" say; undefined where it has none. */
export function errnoOf(failure: unknown): string | undefined {
  if (typeof failure !== "object" || failure === null || !("code" in failure)) return undefined;
  return typeof failure.code === "string" ? failure.code : undefined;
}

/** Narrows anything thrown; what is not ours is a bug, and says so. */
export function toDoodError(thrown: unknown): DoodError {
  if (thrown instanceof DoodError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new DoodError(
    "internal",
    `unexpected failure: ${message}`,
    "This is a bug in setup-dood: please report it with the log of a run with RUNNER_DEBUG=1.",
    { cause: thrown },
  );
}
