import Modem from "docker-modem";
import type { Container } from "dockerode";
import DockerodeContainer from "dockerode/lib/container.js";
import type { ClientOptions } from "./client-options.ts";

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

  constructor({ options }: ClientOptions) {
    this.modem = createModem(options);
    // As dockerode's own constructor does.
    this.modem.Promise = Promise;
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

function createModem(options: ClientOptions["options"]): Modem {
  // docker-modem merges DOCKER_HOST into what it is given; the endpoint is already decided.
  const inherited = process.env["DOCKER_HOST"];
  delete process.env["DOCKER_HOST"];
  try {
    return new Modem(options);
  } finally {
    if (inherited !== undefined) process.env["DOCKER_HOST"] = inherited;
  }
}
