import { lstatSync, mkdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { readPlainFile, replaceFile } from "../system/plain-file.ts";
import { requireTrusted } from "../system/trusted-path.ts";
import type { EngineConfigChange } from "./change.ts";

const ROOTS = { uid: 0, gid: 0, mode: 0o644 };

/**
 * Plans another text for a configuration file of the engine.
 * @throws DoodError `file-unsafe` if others than root can change its path
 */
export function planEngineConfig(
  path: string,
  title: string,
  edit: (before: string | null) => string,
): EngineConfigChange {
  const newFolder = firstMissing(dirname(path));
  const before = readRootsFile(path) ?? null;
  return { kind: "engine-config", title, path, before, after: edit(before), newFolder };
}

export function applyEngineConfig({ path, after }: EngineConfigChange): void {
  writeRootsFile(path, after);
}

/** False if somebody else has changed the file since: it is left. */
export function undoEngineConfig({ path, before, after, newFolder }: EngineConfigChange): boolean {
  const text = readRootsFile(path) ?? null;
  if (text === before) return true;
  if (text !== after) return false;
  if (before !== null) {
    writeRootsFile(path, before);
    return true;
  }
  rmSync(path);
  if (newFolder !== null) removeFolders(dirname(path), newFolder);
  return true;
}

function readRootsFile(path: string): string | undefined {
  const missing = firstMissing(dirname(path));
  requireTrusted(missing === null ? dirname(path) : dirname(missing), [0], path);
  return readPlainFile(path)?.text;
}

function writeRootsFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  requireTrusted(dirname(path), [0], path);
  replaceFile(path, text, readPlainFile(path) ?? ROOTS);
}

/** From the innermost on, unless somebody else has put something there. */
function removeFolders(folder: string, outermost: string): void {
  if (!folder.startsWith(outermost)) return;
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeFolders(dirname(folder), outermost);
}

/** The outermost folder that isn't there; null if all are. */
function firstMissing(folder: string): string | null {
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return null;
  return firstMissing(dirname(folder)) ?? folder;
}
