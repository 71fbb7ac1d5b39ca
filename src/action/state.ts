import type { Journal } from "../grant/journal.ts";
import type { Target } from "../grant/plan/target.ts";
import type { FileCommands } from "./file-commands.ts";
import type { Inputs } from "./inputs.ts";

/** What the names of saved grants begin with; the container's id follows. */
export const GRANT = "grant-";

/** Whether a grant is taken back in post: `auto` means in containers that outlive the job. */
export function isTakenBack(cleanup: Inputs["cleanup"], { role }: Pick<Target, "role">): boolean {
  return cleanup === "always" || (cleanup === "auto" && role === "named");
}

/** Keeps for post what it has to take back. */
export function stateJournal(files: FileCommands, cleanup: Inputs["cleanup"]): Journal {
  return {
    write: async (target, record) => {
      if (isTakenBack(cleanup, target)) files.state(`${GRANT}${record.id}`, JSON.stringify(record));
    },
  };
}
