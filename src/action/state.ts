import type { GrantRecord } from "../access/revert.ts";
import type { Target } from "../access/target.ts";
import type { Endpoint } from "../engine/endpoint.ts";
import { DoodError } from "../errors.ts";
import type { Edit } from "../identity/edits.ts";
import type { Channel } from "./channel.ts";
import type { Inputs } from "./inputs.ts";

const GRANT = "grant-";

/** What post needs to reach the same engine. */
export function saveEndpoint(channel: Channel, endpoint: Endpoint): void {
  channel.state("endpoint", JSON.stringify(endpoint));
}

/** Keeps a grant for post, where it is to be taken back: `auto` means in containers that outlive the job. */
export function saveGrant(
  channel: Channel,
  cleanup: Inputs["cleanup"],
  target: Target,
  id: string,
  edits: readonly Edit[],
): void {
  if (cleanup === "never" || (cleanup === "auto" && target.role !== "named")) return;
  const record: GrantRecord = { id, label: target.label, edits };
  channel.state(`${GRANT}${id}`, JSON.stringify(record));
}

/** The records that main left, from the STATE_ variables that the runner gives post. */
export function loadState(env: NodeJS.ProcessEnv): {
  readonly endpoint: Endpoint | undefined;
  readonly grants: readonly GrantRecord[];
} {
  const endpoint = env["STATE_endpoint"];
  const grants = Object.entries(env)
    .filter(([name]) => name.startsWith(`STATE_${GRANT}`))
    .map(([, value]) => parse<GrantRecord>(value ?? ""));
  return { endpoint: endpoint === undefined ? undefined : parse<Endpoint>(endpoint), grants };
}

/** Written by this program's own main step, in a file that only this job's steps can write. */
function parse<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new DoodError(
      "internal",
      "the state that the main step left can't be read",
      "Please report this.",
      { cause },
    );
  }
}
