import type { ErrorCode } from "../errors.ts";

/** How the workflow names this action, and from which server: what the runner says of a step's `uses:`. */
export interface ActionReference {
  /** "https://github.com" */
  readonly server: string | undefined;
  /** "owner/name"; undefined for `uses: ./`, as is `ref`. */
  readonly repository: string | undefined;
  readonly ref: string | undefined;
  readonly isSidecar: boolean;
}

/** Whether this program runs beside the job container, not in it: sidecar/socket.js says so. */
export function isSidecar(env: NodeJS.ProcessEnv): boolean {
  return env["SETUP_DOOD_SIDECAR"] !== undefined;
}

export function readActionReference(env: NodeJS.ProcessEnv): ActionReference {
  return {
    server: env["GITHUB_SERVER_URL"] || undefined,
    repository: env["GITHUB_ACTION_REPOSITORY"] || undefined,
    ref: env["GITHUB_ACTION_REF"] || undefined,
    isSidecar: isSidecar(env),
  };
}

/** What stands after `uses:` for this very step. */
export function usesOf({ repository, ref, isSidecar }: ActionReference): string {
  const path = isSidecar ? "/sidecar" : "";
  return repository && ref ? `${repository}${path}@${ref}` : `.${path || "/"}`;
}

/** Where an error is explained, at the version that the workflow names; for `uses: ./` the file in the checkout. */
export function errorPage({ server, repository, ref }: ActionReference, code: ErrorCode): string {
  const page = `docs/errors.md#${code}`;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/${page}` : page;
}
