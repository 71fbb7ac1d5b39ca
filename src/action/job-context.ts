import { DoodError } from "../errors.ts";
import type { JobContainers } from "../grant/discover/targets.ts";
import { isJsonObject, type JsonObject } from "../json.ts";

const CONTAINER_ID = /^[0-9a-f]{12,64}$/;

/**
 * Parses `${{ toJSON(job) }}`: `container` and `services` may be missing, null or empty. Containers without an id,
 * as act's, are left out.
 * @throws DoodError `job-context-invalid`
 */
export function parseJobContext(text: string): JobContainers {
  const job = text.trim() === "" ? {} : record(parseJson(text), "it");
  const container = record(job["container"] ?? {}, "`container`");
  const services = Object.entries(record(job["services"] ?? {}, "`services`")).map(([name, service]) => ({
    name,
    id: containerId(record(service ?? {}, `service \`${name}\``)["id"], `service \`${name}\``),
  }));
  const own = containerId(container["id"], "`container`");
  return {
    container: own,
    services: services.flatMap(({ name, id }) => (id === undefined ? [] : [{ name, id }])),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid("it isn't JSON", cause);
  }
}

function record(value: unknown, what: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw invalid(
    `${what} is ${value === null ? "null" : Array.isArray(value) ? "a list" : typeof value}, not an object`,
  );
}

/** Ids go into request paths: nothing but an id may pass. */
function containerId(value: unknown, what: string): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string" && CONTAINER_ID.test(value)) return value;
  throw invalid(`the id of ${what} is no container id`);
}

function invalid(why: string, cause?: unknown): DoodError {
  return new DoodError(
    "job-context-invalid",
    `the input \`job\` is not the runner's job context: ${why}`,
    "Leave the input out (its default is right), or give `$" + "{{ toJSON(job) }}`.",
    { cause },
  );
}
