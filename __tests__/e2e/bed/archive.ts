import { execFile } from "node:child_process";
import { text } from "node:stream/consumers";
import { extract } from "tar-stream";
import type { Engine } from "./engine.ts";

/** A file in a container, as its archive gives it. */
export interface ContainerFile {
  readonly content: string;
  readonly uid: number;
  readonly gid: number;
  /** Permission bits, for example 0o644. */
  readonly mode: number;
}

export interface ArchiveEntry extends ContainerFile {
  readonly name: string;
  /** In milliseconds. */
  readonly modified: number | undefined;
  readonly linkTo: string | undefined;
}

/** The files, folders and links at a path, as the engine's archive gives them; none where nothing is there. */
export async function archiveOf(engine: Engine, id: string, path: string): Promise<readonly ArchiveEntry[]> {
  const archive = await copyOut(engine, id, path);
  if (archive === undefined) return [];
  const tar = extract();
  tar.end(archive);
  const entries: ArchiveEntry[] = [];
  for await (const entry of tar) {
    const { name, uid = 0, gid = 0, mode = 0, mtime, linkname } = entry.header;
    const about = { name, uid, gid, mode: mode & 0o7777, modified: mtime?.getTime() };
    entries.push({ ...about, linkTo: linkname ?? undefined, content: await text(entry) });
  }
  return entries;
}

function copyOut(engine: Engine, id: string, path: string): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const args = ["-H", `unix://${engine.socket}`, "cp", "--follow-link", `${id}:${path}`, "-"];
    execFile("docker", args, { encoding: "buffer", maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else if (/could not find|no such file/i.test(stderr.toString())) resolve(undefined);
      else reject(error);
    });
  });
}
