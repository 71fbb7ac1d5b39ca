/** An object of a JSON text whose fields nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of a JSON text is an object: no list, no null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Asserts that a field is there and of this type. @throws TypeError */
export function textField(object: JsonObject, name: string): string {
  const value = object[name];
  if (typeof value === "string") return value;
  throw new TypeError(`"${name}" is no text`);
}

/** Asserts that a field is an id of a user or a group, or another whole number from 0 on. @throws TypeError */
export function idField(object: JsonObject, name: string): number {
  const value = object[name];
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new TypeError(`"${name}" is no id`);
}

/** The fields of a value that should be an object; none if it isn't. */
export function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** The items of a value that should be a list; none if it isn't. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value that should be a text; empty if it isn't. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The texts in a value that should be a list of them. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === "string");
}
