import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Agent, ClientRequest } from "node:http";
import Modem from "docker-modem";
import type { Container } from "dockerode";
import DockerodeContainer from "dockerode/lib/container.js";
import type { ClientOptions } from "./client-options.ts";

const REQUEST_START = "http.client.request.start";

/** What `GET` of a path answers; `query` as dockerode's own methods take it. */
interface Question {
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly abortSignal: AbortSignal;
}

/**
 * The parts of dockerode that are used: its transport (docker-modem) and its containers. The whole of it loads, at
 * each start, a hundred kilobytes about images, swarms and plugins.
 */
export class Client {
  readonly modem: Modem;
  readonly #agent: Agent;

  constructor({ agent, options }: ClientOptions) {
    this.modem = createModem(options);
    this.#agent = agent;
    subscribe(REQUEST_START, this.#watch);
  }

  /** docker-modem hears a request's errors only: for an answer that breaks off it would wait forever. */
  readonly #watch = (message: unknown): void => {
    const { request } = message as { readonly request: ClientRequest & { readonly agent: Agent } };
    if (request.agent !== this.#agent) return;
    request.once("response", (answer) => answer.once("error", (failure) => request.emit("error", failure)));
  };

  /** Ends its connections too. */
  close(): void {
    unsubscribe(REQUEST_START, this.#watch);
    this.#agent.destroy();
  }

  container(id: string): Container {
    return new DockerodeContainer(this.modem, id);
  }

  /** @throws as dockerode's methods do: an error with the answer's `statusCode`, or the connection's */
  get({ path, query, abortSignal }: Question): Promise<unknown> {
    const request = {
      path: query === undefined ? path : `${path}?`,
      method: "GET",
      ...(query === undefined ? {} : { options: query }),
      statusCodes: { 200: true },
      abortSignal,
    };
    return new Promise((resolve, reject) => {
      this.modem.dial(request, (failure, answer) => (failure ? reject(failure) : resolve(answer)));
    });
  }
}

/**
 * Without docker-modem's constructor, which reads DOCKER_HOST, and the files that DOCKER_CERT_PATH names, though the
 * endpoint is already decided. This is what it sets otherwise.
 */
function createModem(options: ClientOptions["options"]): Modem {
  const defaults = { protocol: "http", headers: {}, sshOptions: {}, Promise };
  return Object.assign(Object.create(Modem.prototype), defaults, options);
}
