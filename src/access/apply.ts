import type { AccountFile } from "../engine/account-file.ts";
import type { Engine, FileWrite } from "../engine/engine.ts";
import type { AccountFiles } from "../identity/exec-user.ts";
import type { ContainerFiles } from "./observation.ts";

const FILES = ["passwd", "group", "gshadow"] as const;

/** Writes the texts that differ from what is there, in one request; says whether any did. */
export async function writeAccountFiles(
  engine: Engine,
  id: string,
  there: ContainerFiles,
  wanted: AccountFiles,
): Promise<boolean> {
  const writes = FILES.flatMap((name) => fileWrite(`/etc/${name}`, there[name], wanted[name]));
  if (writes.length === 0) return false;
  await engine.writeFiles(id, writes);
  return true;
}

function fileWrite(
  path: string,
  previous: AccountFile | undefined,
  text: string | undefined,
): readonly FileWrite[] {
  if (text === undefined || text === previous?.text) return [];
  if (previous === undefined) return [{ path, file: { path, text, mode: 0o644, uid: 0, gid: 0 } }];
  return [{ path: previous.path, file: { ...previous, text }, previous }];
}
