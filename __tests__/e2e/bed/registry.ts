import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { stringify } from "yaml";
import type { Engine } from "./engine.ts";

/** An image of a local registry; engines take one on the loopback address without TLS. */
export type RegistryImage = `127.0.0.1:${number}/${string}`;

/** A registry of images on this machine, Debian's docker-registry: for what the runner pulls, as it pulls every image. */
export class Registry implements AsyncDisposable {
  readonly #engine: Engine;
  readonly #port: number;
  readonly #cleanup: AsyncDisposableStack;
  readonly #pushed = new Set<string>();

  private constructor(engine: Engine, port: number, cleanup: AsyncDisposableStack) {
    this.#engine = engine;
    this.#port = port;
    this.#cleanup = cleanup;
  }

  static async start(engine: Engine): Promise<Registry> {
    await using cleanup = new AsyncDisposableStack();
    const folder = cleanup.use(await mkdtempDisposable(join(tmpdir(), "registry-")));
    const port = await freePort();
    const config = join(folder.path, "config.yml");
    const storage = { filesystem: { rootdirectory: join(folder.path, "data") } };
    const http = { addr: `127.0.0.1:${port}` };
    await writeFile(config, stringify({ version: 0.1, log: { level: "error" }, storage, http }));
    const server = spawn("docker-registry", ["serve", config], { stdio: "ignore" });
    cleanup.defer(() => end(server));
    await Promise.race([answers(port), died(server)]);
    return new Registry(engine, port, cleanup.move());
  }

  /** Puts an image of the engine there, so that the engine has to pull it. Gives its name, which ends with its digest. */
  async push(image: string, name: string): Promise<RegistryImage> {
    const tagged: RegistryImage = `127.0.0.1:${this.#port}/${name}:1`;
    await this.#engine.docker("tag", image, tagged);
    const output = await this.#engine.docker("push", tagged);
    await this.#engine.docker("rmi", tagged);
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(output)?.[1];
    if (digest === undefined) throw new Error(`docker push gave no digest:\n${output}`);
    const pinned: RegistryImage = `127.0.0.1:${this.#port}/${name}@${digest}`;
    this.#pushed.add(pinned);
    return pinned;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const image of this.#pushed) await this.#engine.run(["rmi", image]);
    await this.#cleanup.disposeAsync();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number): Promise<void> {
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/v2/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await delay(100);
  }
}

async function died(server: ChildProcess): Promise<never> {
  const [reason] = await Promise.race([
    once(server, "exit"),
    once(server, "error").then(([error]) => [error]),
  ]);
  throw new Error(`docker-registry ended: ${reason}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null) return;
  server.kill();
  await once(server, "exit");
}
