import { connectEngine } from "../engine/docker-engine.ts";
import type { Endpoint } from "../engine/endpoint.ts";
import type { Engine } from "../engine/engine.ts";
import type { Trace } from "../engine/trace.ts";
import { type EngineSocket, readEngineSocket } from "./site.ts";

/** A connection to an engine, and its socket as it is seen here. The engine is the caller's to close. */
export interface Contact {
  readonly engine: Engine;
  readonly socket: EngineSocket;
}

/** @throws DoodError as readEngineSocket does, and `engine-tls` */
export async function makeContact(endpoint: Endpoint, trace?: Trace): Promise<Contact> {
  const socket = readEngineSocket(endpoint);
  const engine = await connectEngine(endpoint, trace);
  // Asked for at once, because everybody needs it and it takes the engine a while; who needs it gets the failure too.
  engine.info().catch(() => {});
  return { engine, socket };
}
