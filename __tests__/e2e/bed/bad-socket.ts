import { linkSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";

/** What is at a path where an engine's socket should be. */
export type BadSocket =
  | "nothing"
  | "a file"
  | "a folder"
  | "a stale socket"
  | { readonly answer: string }
  | "silence";

/** Puts it at `folder`/docker.sock. Disposing of the result takes it away. */
export async function placeSocket(
  folder: string,
  kind: BadSocket,
): Promise<AsyncDisposable & { path: string }> {
  const path = join(folder, "docker.sock");
  await mkdir(folder, { recursive: true });
  const close = await place(path, kind);
  const dispose = async () => {
    close();
    await rm(folder, { recursive: true, force: true });
  };
  return { path, [Symbol.asyncDispose]: dispose };
}

async function place(path: string, kind: BadSocket): Promise<() => void> {
  if (kind === "a file") await writeFile(path, "");
  if (kind === "a folder") await mkdir(path);
  if (kind === "a stale socket") {
    const close = await listen(`${path}.first`, () => {});
    // Closing removes the name that was listened on; the other one stays, with nobody behind it.
    linkSync(`${path}.first`, path);
    close();
  }
  if (kind === "silence") return listen(path, () => {});
  if (typeof kind === "object")
    return listen(path, (client) => client.once("data", () => client.end(kind.answer)));
  return () => {};
}

function listen(path: string, serve: (client: Socket) => void): Promise<() => void> {
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    clients.add(client);
    client.on("error", () => {});
    serve(client);
  });
  return new Promise((resolve) => {
    server.listen(path, () =>
      resolve(() => {
        for (const client of clients) client.destroy();
        server.close();
      }),
    );
  });
}
