import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** A TCP port of this machine behind which an engine's socket answers. */
export class TcpForwarder implements AsyncDisposable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** How many connections came. */
  connections = 0;

  private constructor(to: string) {
    this.#server = createServer((client) => {
      this.connections++;
      const engine = connect(to);
      for (const [one, other] of [
        [client, engine],
        [engine, client],
      ] as const) {
        this.#sockets.add(one);
        one.on("error", () => other.destroy());
        one.on("close", () => this.#sockets.delete(one));
        one.pipe(other);
      }
    });
  }

  static async start(to: string): Promise<TcpForwarder> {
    const forwarder = new TcpForwarder(to);
    await once(forwarder.#server.listen(0, "127.0.0.1"), "listening");
    return forwarder;
  }

  get address(): string {
    return `tcp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}
