import { readFile } from "node:fs/promises";
import { Agent, type AgentOptions } from "node:http";
import { inspect } from "node:util";
import type { DockerOptions } from "dockerode";
import { DoodError } from "../errors.ts";
import { type Endpoint, endpointTitle, type TlsFiles } from "./endpoint.ts";

/** Connections kept open to the engine: what runs side by side, see action/run.ts. */
const MAX_CONNECTIONS = 64;

/** How dockerode reaches an endpoint; the agent keeps the connections. */
export interface ClientOptions {
  readonly agent: Agent;
  /** dockerode hands the agent on to docker-modem, which its types leave out. */
  readonly options: DockerOptions & { readonly agent: Agent };
}

/** @throws DoodError `engine-tls` where a TLS file can't be read */
export async function clientOptions(endpoint: Endpoint): Promise<ClientOptions> {
  const keep = { keepAlive: true, maxSockets: MAX_CONNECTIONS };
  if (endpoint.kind === "unix") {
    // An own (empty) servername spares Node from working one out, which costs a tenth of its start.
    const agent = quiet(new Agent({ ...keep, servername: "" } as AgentOptions));
    return { agent, options: { socketPath: endpoint.path, agent } };
  }
  const { host, port, tls } = endpoint;
  if (tls === undefined) {
    const agent = new Agent(keep);
    return { agent, options: { protocol: "http", host, port, agent } };
  }
  const { Agent: TlsAgent } = await import("node:https");
  const agent = new TlsAgent({ ...keep, ...(await readTlsFiles(tls, endpoint)) });
  return { agent, options: { protocol: "https", host, port, agent } };
}

/** docker-modem inspects all of a request for a debug line that nobody reads, its agent with every socket included. */
function quiet(agent: Agent): Agent {
  return Object.assign(agent, { [inspect.custom]: () => "Agent" });
}

async function readTlsFiles(tls: TlsFiles, endpoint: Endpoint) {
  const read = (path: string | undefined) =>
    path === undefined
      ? undefined
      : readFile(path).catch((cause: unknown) => {
          throw new DoodError(
            "engine-tls",
            `the TLS file ${path} for ${endpointTitle(endpoint)} can't be read`,
            "Let this step's user read it.",
            { cause },
          );
        });
  const [ca, cert, key] = await Promise.all([read(tls.ca), read(tls.cert), read(tls.key)]);
  return { rejectUnauthorized: tls.verify, ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) };
}
