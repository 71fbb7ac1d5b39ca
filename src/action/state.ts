import type { Endpoint } from "../engine/endpoint.ts";
import { DoodError } from "../errors.ts";
import type { GrantRecord, Journal } from "../grant/journal.ts";
import type { Target } from "../grant/plan/target.ts";
import type { FileCommands } from "./file-commands.ts";
import type { Inputs } from "./inputs.ts";

const GRANT = "grant-";

/** What main did, and the engine by which post reaches it. */
export interface SavedGrant extends GrantRecord {
  readonly endpoint: Endpoint;
}

/** Whether a grant is taken back in post: `auto` means in containers that outlive the job. */
export function isTakenBack(cleanup: Inputs["cleanup"], { role }: Pick<Target, "role">): boolean {
  return cleanup === "always" || (cleanup === "auto" && role === "named");
}

/** Keeps for post what it has to take back. */
export function stateJournal(files: FileCommands, cleanup: Inputs["cleanup"], endpoint: Endpoint): Journal {
  return {
    write: async (target, record) => {
      if (isTakenBack(cleanup, target))
        files.state(`${GRANT}${record.id}`, JSON.stringify({ ...record, endpoint }));
    },
  };
}

/** The records that main left, from the STATE_ variables that the runner gives post. */
export function loadGrants(env: NodeJS.ProcessEnv): readonly SavedGrant[] {
  return Object.entries(env)
    .filter(([name]) => name.startsWith(`STATE_${GRANT}`))
    .map(([, value]) => parse(value ?? ""));
}

/** Written by this program's own main step, in a file that only this job's steps can write. */
function parse(text: string): SavedGrant {
  try {
    return JSON.parse(text) as SavedGrant;
  } catch (cause) {
    throw new DoodError(
      "internal",
      "the state that the main step left can't be read",
      "Please report this.",
      { cause },
    );
  }
}
