import { DoodError } from "../errors.ts";
import { narrowGrantRecord } from "../grant/grant-record.ts";
import type { GrantRecord } from "../grant/journal.ts";
import { GRANT } from "./state.ts";

/**
 * The records that main left, from the STATE_ variables that the runner gives post. Any step of the job can have
 * written them (GITHUB_STATE is a file): what they say is checked again before anything is done.
 * @throws DoodError `record-invalid`
 */
export function loadGrants(env: NodeJS.ProcessEnv): readonly GrantRecord[] {
  return Object.entries(env)
    .filter(([name]) => name.startsWith(`STATE_${GRANT}`))
    .map(([name, value]) => parse(name, value ?? ""));
}

function parse(name: string, text: string): GrantRecord {
  try {
    const record = narrowGrantRecord(JSON.parse(text));
    if (name === `STATE_${GRANT}${record.id}`) return record;
    throw new TypeError("it is about another container");
  } catch (cause) {
    throw new DoodError(
      "record-invalid",
      `the saved state ${name} is no record of a grant`,
      "Look for the step of this job that writes to GITHUB_STATE of another. What was granted in containers of this job ends with them.",
      { cause },
    );
  }
}
