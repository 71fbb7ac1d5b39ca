import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

const path = join(import.meta.dirname, "../docs/report.schema.json");

export const SCHEMA: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(path, "utf8"));

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(SCHEMA);

/** What in a report is not as docs/report.schema.json says: one line each, none where all is right. */
export function schemaViolations(report: unknown): readonly string[] {
  if (validate(report)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
