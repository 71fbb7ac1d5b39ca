import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real Unix socket of this user's, in a folder of its own. */
export class SocketFile implements Disposable {
  readonly path: string;
  readonly #folder: string;
  readonly #server: Server;

  private constructor(folder: string, path: string, server: Server) {
    this.#folder = folder;
    this.path = path;
    this.#server = server;
  }

  static async open(): Promise<SocketFile> {
    const folder = mkdtempSync(join(tmpdir(), "dood-"));
    const path = join(folder, "docker.sock");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    return new SocketFile(folder, path, server);
  }

  [Symbol.dispose](): void {
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
