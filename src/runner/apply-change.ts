import { chmodSync, lchownSync, lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyEdits, revertEdits } from "../identity/edits.ts";
import { updateAccounts } from "../system/accounts.ts";
import { requireNotMounted } from "../system/own-socket.ts";
import { runProgram } from "../system/program.ts";
import { Record } from "../system/record.ts";
import { requireRootsFolders, requireTrusted } from "../system/trusted-path.ts";
import {
  type Change,
  type FolderAccess,
  type FolderGroupChange,
  narrowChange,
  type RunnerEnvChange,
  type SocketGroupChange,
} from "./change.ts";
import { applyEngineConfig, undoEngineConfig } from "./engine-config.ts";
import { withoutVariables } from "./env-file.ts";
import { readRunnerFile, removeRunnerFile, writeRunnerFile } from "./runner-folder.ts";

/** What was done to this machine, the oldest first; `folder` is the state's. */
export function changesMade(folder: string): Record<Change> {
  return new Record(join(folder, "machine.json"), narrowChange);
}

/** Makes a change that is recorded first: whatever happens, undo knows it. One that is there already stays as it is. */
export async function makeChange(change: Change, made: Record<Change>): Promise<void> {
  await made.add(change);
  switch (change.kind) {
    case "accounts":
      await updateAccounts((files) => applyEdits(files, change.edits));
      return;
    case "socket-group":
      giveSocket(change.path, change.to);
      return;
    case "folder-group":
      setFolder(change.path, change.to);
      return;
    case "engine-config":
      applyEngineConfig(change);
      await reloadUnits(change.path);
      return;
    case "runner-env":
      writeRunnerFile(change.path, change.after);
  }
}

/** Takes a change back. `left`: somebody else has changed the same since, and it stays as it is. */
export async function undoChange(change: Change, made: Record<Change>): Promise<"undone" | "left"> {
  const isUndone = await takeBack(change);
  await made.remove(change);
  return isUndone ? "undone" : "left";
}

async function takeBack(change: Change): Promise<boolean> {
  switch (change.kind) {
    case "accounts":
      await updateAccounts((files) => revertEdits(files, change.edits));
      return true;
    case "socket-group":
      return takeSocketBack(change);
    case "folder-group":
      return takeFolderBack(change);
    case "engine-config": {
      const isUndone = undoEngineConfig(change);
      await reloadUnits(change.path);
      return isUndone;
    }
    case "runner-env":
      return takeVariablesBack(change);
  }
}

function takeFolderBack({ path, from, to }: FolderGroupChange): boolean {
  const now = lstatSync(path, { throwIfNoEntry: false });
  // Made anew by the machine's start, without the line that is taken back before this.
  if (now === undefined || isSame(now, from)) return true;
  if (!isSame(now, to)) return false;
  setFolder(path, from);
  return true;
}

function isSame(folder: FolderAccess, { gid, mode }: FolderAccess): boolean {
  return folder.gid === gid && (folder.mode & 0o7777) === mode;
}

/** Only of a folder that is root's, in folders that are root's alone. */
function setFolder(path: string, { gid, mode }: FolderAccess): void {
  requireTrusted(path, [0]);
  lchownSync(path, 0, gid);
  chmodSync(path, mode);
}

/** A new socket, or one that somebody has given away, isn't ours any more. */
function takeSocketBack({ path, from, to }: SocketGroupChange): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.gid !== to) return false;
  giveSocket(path, from);
  return true;
}

function takeVariablesBack(change: RunnerEnvChange): boolean {
  const { path, before, after, variables } = change;
  if (lstatSync(dirname(path), { throwIfNoEntry: false }) === undefined) return false;
  const text = readRunnerFile(path)?.text ?? null;
  if (text === before) return true;
  if (text === null) return false;
  const left = text === after ? before : withoutVariables(text, change, variables);
  if (left === null) removeRunnerFile(path);
  else writeRunnerFile(path, left);
  return true;
}

/** Only the group: neither owner nor mode. And not the group of another machine's, whose numbers are others. */
function giveSocket(path: string, gid: number): void {
  requireNotMounted(path);
  requireRootsFolders(path);
  const real = realpathSync(path);
  lchownSync(real, lstatSync(real).uid, gid);
}

/**
 * systemd reads a unit's drop-ins when it is told to. Where it doesn't run, there is nobody to tell. Podman's socket is
 * made anew by them, if it is there; Docker's engine would be stopped by that, and its socket is given away instead.
 */
async function reloadUnits(path: string): Promise<void> {
  if (!path.includes("/systemd/system/")) return;
  await runProgram("systemctl", ["daemon-reload"]).catch(() => {});
  if (path.includes("/podman.socket.d/"))
    await runProgram("systemctl", ["try-restart", "podman.socket"]).catch(() => {});
}
