import type { Edit } from "../identity/edits.ts";
import type { Target } from "./plan/target.ts";

/** What was granted in one container, so that exactly that can be taken back. */
export interface GrantRecord {
  /** The container's whole id. */
  readonly id: string;
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** Keeps what a run grants. Written before a container is edited, so that even a run cut short can be taken back. */
export interface Journal {
  /** `record` has all that this run has granted in the container so far. */
  write(target: Target, record: GrantRecord): Promise<void>;
}
