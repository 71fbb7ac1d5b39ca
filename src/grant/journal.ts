import { narrowEdit } from "../identity/edit-record.ts";
import { type Edit, MAX_EDITS } from "../identity/edits.ts";
import { isJsonObject, textField } from "../json.ts";
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

/** @throws TypeError for what is no record of a grant */
export function narrowGrantRecord(value: unknown): GrantRecord {
  if (!isJsonObject(value) || !Array.isArray(value["edits"])) throw new TypeError("a grant has edits");
  if (value["edits"].length > MAX_EDITS) throw new TypeError("no grant has so many edits");
  const id = textField(value, "id");
  if (!/^[0-9a-f]{64}$/.test(id)) throw new TypeError("a grant is in a container with an id");
  return { id, label: textField(value, "label"), edits: value["edits"].map(narrowEdit) };
}
