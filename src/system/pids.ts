import { readdir } from "node:fs/promises";

/** Of all processes in this one's process namespace. */
export async function listPids(): Promise<readonly number[]> {
  return (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
}
