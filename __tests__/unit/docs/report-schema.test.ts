import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/report/json.ts";
import { readPage } from "../../markdown.ts";
import { RUNS } from "../../pages/runs.ts";
import { SCHEMA, schemaViolations } from "../../report-schema.ts";

describe("docs/report.schema.json", () => {
  it.each(Object.entries(RUNS))("accepts the report of a %s run", (_, run) => {
    expect(schemaViolations(makeReport(run))).toEqual([]);
  });

  it("refuses a field that it doesn't know, one that is missing, and a proof that there isn't", () => {
    const { group: _, ...report } = makeReport(RUNS.good);
    expect(schemaViolations({ ...report, extra: 1, proof: "sworn" })).toHaveLength(3);
  });

  it("accepts the example of docs/report.md", () => {
    const examples = readPage("docs/report.md").blocks.filter(({ language }) => language === "json");
    expect(examples.map(({ text }) => schemaViolations(JSON.parse(text)))).toEqual([[]]);
  });

  it("describes every field", () => {
    expect(undescribed(SCHEMA, "report")).toEqual([]);
  });
});

/** The paths of all properties, at any depth, without a description. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const here = `${path}/${key}`;
    if (key !== "properties" && key !== "$defs") return undescribed(value, here);
    const bare = Object.entries<{ readonly description?: string }>(value)
      .filter(([, { description = "" }]) => description === "")
      .map(([name]) => `${here}/${name}`);
    return [...bare, ...undescribed(value, here)];
  });
}
