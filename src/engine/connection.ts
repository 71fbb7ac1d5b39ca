import { connectEngine } from "./docker-engine.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Engine, EngineInfo } from "./engine.ts";
import type { Trace } from "./trace.ts";

/** An engine that has said what it is; closed by `using`. Two engines are two connections. */
export interface EngineConnection extends Disposable {
  readonly engine: Engine;
  readonly info: EngineInfo;
  readonly endpoint: Endpoint;
}

/** @throws DoodError where the engine can't be reached, or isn't one */
export async function openConnection(endpoint: Endpoint, trace?: Trace): Promise<EngineConnection> {
  const engine = await connectEngine(endpoint, trace);
  try {
    return connectionOf(engine, await engine.info(), endpoint);
  } catch (failure) {
    engine[Symbol.dispose]();
    throw failure;
  }
}

/** For an engine that was asked things before it had said what it is. */
export function connectionOf(engine: Engine, info: EngineInfo, endpoint: Endpoint): EngineConnection {
  return { engine, info, endpoint, [Symbol.dispose]: () => engine[Symbol.dispose]() };
}
