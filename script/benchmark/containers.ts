import { execFile } from "node:child_process";
import { Agent, request } from "node:http";
import { promisify } from "node:util";
import pLimit from "p-limit";

/** An engine under test: its socket and the tag of the bed's images in it. */
export interface BenchEngine {
  readonly title: string;
  readonly socket: string;
  readonly tag: string;
}

const LABEL = "dood-bench";
const ACCOUNT_FILES = ["passwd", "group", "gshadow"];
const run = promisify(execFile);
const limit = pLimit(4);

/**
 * Containers as services are: they share the engine's socket, and run as a user that may not use it. The image is
 * the bed's Debian with the docker CLI.
 */
export class Containers implements AsyncDisposable {
  readonly ids: string[] = [];
  readonly #engine: BenchEngine;
  readonly #agent = new Agent({ keepAlive: true });
  #pristine: Buffer | undefined;

  constructor(engine: BenchEngine) {
    this.#engine = engine;
  }

  /** Sees to it that there are so many. */
  async grow(count: number): Promise<void> {
    const missing = Math.max(0, count - this.ids.length);
    const { socket, tag } = this.#engine;
    const args = ["--network", "none", "--volume", `${socket}:/var/run/docker.sock`];
    const start = () => this.docker("run", "-d", "--label", LABEL, ...args, `dood-test/debian-cli:${tag}`);
    this.ids.push(...(await Promise.all(Array.from({ length: missing }, () => limit(start)))));
  }

  /** Takes every grant away, so that the next run has all its work before it: puts the image's own files back. */
  async reset(ids: readonly string[]): Promise<void> {
    this.#pristine ??= await this.#readPristine();
    const body = this.#pristine;
    await Promise.all(ids.map((id) => limit(() => this.#put(`/containers/${id}/archive?path=/etc`, body))));
  }

  async docker(...args: readonly string[]): Promise<string> {
    const line = ["-H", `unix://${this.#engine.socket}`, ...args];
    return (await run("docker", line, { maxBuffer: 64 << 20 })).stdout.trim();
  }

  /** What an interrupted run left behind goes too. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#agent.destroy();
    const ids = (await this.docker("ps", "-aq", "--filter", `label=${LABEL}`)).split("\n").filter(Boolean);
    await Promise.all(ids.map((id) => limit(() => this.docker("rm", "--force", id))));
  }

  async #readPristine(): Promise<Buffer> {
    const image = `dood-test/debian-cli:${this.#engine.tag}`;
    const line = [
      "-H",
      `unix://${this.#engine.socket}`,
      "run",
      "--rm",
      "--network",
      "none",
      "-u",
      "0",
      image,
    ];
    const tar = ["tar", "-c", "-C", "/etc", ...ACCOUNT_FILES];
    return (await run("docker", [...line, ...tar], { encoding: "buffer" })).stdout;
  }

  #put(path: string, body: Buffer): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const where = { socketPath: this.#engine.socket, agent: this.#agent, method: "PUT", path };
    request(where, (answer) => {
      answer.resume();
      if (answer.statusCode === 200) answer.on("end", resolve);
      else reject(new Error(`PUT ${path}: ${answer.statusCode}`));
    })
      .on("error", reject)
      .end(body);
    return promise;
  }
}
