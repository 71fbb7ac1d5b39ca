import { narrowEdit } from "../identity/edit-record.ts";
import { MAX_EDITS } from "../identity/edits.ts";
import { isJsonObject, textField } from "../json.ts";
import type { GrantRecord } from "./journal.ts";

/** @throws TypeError for what is no record of a grant */
export function narrowGrantRecord(value: unknown): GrantRecord {
  if (!isJsonObject(value) || !Array.isArray(value["edits"])) throw new TypeError("a grant has edits");
  if (value["edits"].length > MAX_EDITS) throw new TypeError("no grant has so many edits");
  const id = textField(value, "id");
  if (!/^[0-9a-f]{64}$/.test(id)) throw new TypeError("a grant is in a container with an id");
  return { id, label: textField(value, "label"), edits: value["edits"].map(narrowEdit) };
}
