import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, chown, mkdir, rm } from "node:fs/promises";
import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
  request as send,
} from "node:http";
import { connect, type Socket } from "node:net";
import { dirname, join } from "node:path";
import type { Duplex } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import { inject } from "vitest";

/** A request that came to the proxy, in the order of coming; the first is number 1. */
export interface ProxiedRequest {
  readonly number: number;
  readonly method: string;
  /** Without the API's version and the query: `/containers/4f…/json`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

/** What the proxy does instead of just passing a request on. */
export type Fault =
  /** The connection breaks, and the engine never hears of the request. */
  | { readonly kind: "cut" }
  /** The connections break within the request's body: the engine gets the first half of it. */
  | { readonly kind: "halve" }
  /** The engine carries the request out, and the connection breaks before its answer. */
  | { readonly kind: "lose" }
  /** The connection breaks within the answer, after so many bytes of its body. */
  | { readonly kind: "tear"; readonly afterBytes: number }
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** The engine never hears of the request, and this is the answer. */
  | { readonly kind: "answer"; readonly status: number; readonly message: string }
  /** The same with any headers and body. */
  | {
      readonly kind: "serve";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Iterable<Buffer> | AsyncIterable<Buffer>;
    };

export interface ProxyOptions {
  /** The engine's socket. Default: that of the bed's engine. */
  readonly to?: string;
  /** Owner, group and mode of the proxy's own socket. Default: 0:0 0666. */
  readonly owner?: { readonly uid: number; readonly gid: number; readonly mode: number };
  /** Asked at each request, before it is passed on; may also do something to the engine at that moment. */
  readonly fault?: (request: ProxiedRequest) => Fault | undefined | Promise<Fault | undefined>;
}

/**
 * A socket in front of the engine's, with any owner and mode: it records every request that passes, and may do
 * harm to some. The engine's own socket stays as it is.
 */
export class SocketProxy implements AsyncDisposable {
  readonly requests: ProxiedRequest[] = [];
  /** Its socket, named docker.sock, where the engine sees it too. */
  readonly path: string;
  readonly #options: ProxyOptions;
  readonly #to: string;
  readonly #server: Server;
  readonly #connections = new Set<Socket>();

  private constructor(path: string, to: string, options: ProxyOptions) {
    this.path = path;
    this.#to = to;
    this.#options = options;
    this.#server = createServer((incoming, answer) => {
      // Not incoming.destroy(): where the request is whole, that leaves the connection open.
      this.#handle(incoming, answer).catch(() => incoming.socket.destroy());
    });
    this.#server.on("connection", (socket) => {
      this.#connections.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => this.#connections.delete(socket));
    });
    this.#server.on("upgrade", (incoming, socket, head) => this.#upgrade(incoming, socket, head));
  }

  static async start(options: ProxyOptions = {}): Promise<SocketProxy> {
    const { home, socket } = inject("bed");
    const path = join(home, "proxies", randomBytes(6).toString("hex"), "docker.sock");
    await mkdir(dirname(path), { recursive: true });
    const proxy = new SocketProxy(path, options.to ?? socket, options);
    await once(proxy.#server.listen(path), "listening");
    await proxy.setOwner(options.owner ?? { uid: 0, gid: 0, mode: 0o666 });
    return proxy;
  }

  async setOwner({ uid, gid, mode }: Required<ProxyOptions>["owner"]): Promise<void> {
    await chown(this.path, uid, gid);
    await chmod(this.path, mode);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    for (const socket of this.#connections) socket.destroy();
    await rm(dirname(this.path), { recursive: true, force: true });
  }

  #record(incoming: IncomingMessage, body: Buffer): ProxiedRequest {
    const url = new URL(incoming.url ?? "/", "http://engine");
    const request: ProxiedRequest = {
      number: this.requests.length + 1,
      method: incoming.method ?? "GET",
      path: decodeURIComponent(url.pathname.replace(/^\/v\d+\.\d+(?=\/)/, "")),
      query: url.searchParams,
      body,
    };
    this.requests.push(request);
    return request;
  }

  async #handle(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const request = this.#record(incoming, await buffer(incoming));
    const fault = await this.#options.fault?.(request);
    if (fault?.kind === "cut") return void incoming.socket.destroy();
    if (fault?.kind === "answer") {
      answer.writeHead(fault.status, { "content-type": "application/json" });
      return void answer.end(JSON.stringify({ message: fault.message }));
    }
    if (fault?.kind === "serve") {
      answer.writeHead(fault.status, fault.headers);
      // Whoever asked may have heard enough.
      return pipeline(fault.body, answer).catch(() => {});
    }
    if (fault?.kind === "delay") await delay(fault.milliseconds);

    if (fault?.kind === "halve") {
      await this.#forwardHalf(incoming, request.body);
      return void incoming.socket.destroy();
    }
    const upstream = await this.#forward(incoming, request.body);
    answer.on("close", () => upstream.destroy());
    if (fault?.kind === "lose") {
      await buffer(upstream);
      return void incoming.socket.destroy();
    }
    answer.writeHead(upstream.statusCode ?? 502, upstream.headers);
    answer.flushHeaders();
    let left = fault?.kind === "tear" ? fault.afterBytes : Number.POSITIVE_INFINITY;
    for await (const chunk of upstream as AsyncIterable<Buffer>) {
      answer.write(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) break;
    }
    if (fault?.kind !== "tear") return void answer.end();
    await new Promise((written) => answer.write("", written));
    incoming.socket.destroy();
  }

  async #forward(incoming: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const forwarded = this.#open(incoming, body.length);
    forwarded.end(body);
    const [upstream] = await once(forwarded, "response");
    return upstream;
  }

  /** What the engine itself answers to a request: for an answer that differs from it in something. */
  async answerOf({ path }: Pick<ProxiedRequest, "path">): Promise<Record<string, unknown>> {
    const asked = send({ socketPath: this.#to, agent: false, path }).end();
    const [upstream] = await once(asked, "response");
    return JSON.parse(String(await buffer(upstream)));
  }

  async #forwardHalf(incoming: IncomingMessage, body: Buffer): Promise<void> {
    const forwarded = this.#open(incoming, body.length);
    forwarded.on("error", () => {});
    const half = body.subarray(0, body.length / 2);
    await new Promise((written) => forwarded.write(half, written));
    forwarded.destroy();
  }

  #open(incoming: IncomingMessage, bodyLength: number): ClientRequest {
    const headers: OutgoingHttpHeaders = { ...incoming.headers, connection: "close" };
    // The body is whole by now.
    delete headers["transfer-encoding"];
    if (bodyLength > 0) headers["content-length"] = bodyLength;
    const { method, url } = incoming;
    return send({ socketPath: this.#to, agent: false, path: url, headers, method: method ?? "GET" });
  }

  /** `docker exec` and `docker attach` take the connection over for raw streams: passed on as they come. */
  #upgrade(incoming: IncomingMessage, client: Duplex, head: Buffer): void {
    this.#record(incoming, Buffer.alloc(0));
    const engine = connect(this.#to);
    engine.on("error", () => client.destroy());
    client.on("error", () => engine.destroy());
    const headers = incoming.rawHeaders.flatMap((name, at, all) =>
      at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : [],
    );
    engine.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`);
    engine.write(head);
    client.pipe(engine).pipe(client);
  }
}
