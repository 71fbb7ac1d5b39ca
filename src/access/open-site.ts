import { existsSync } from "node:fs";
import { connectEngine } from "../engine/docker-engine.ts";
import type { Endpoint } from "../engine/endpoint.ts";
import type { Trace } from "../engine/trace.ts";
import { findNest } from "./nested-engine.ts";
import { enginePaths, readEngineSocket, type Site } from "./site.ts";

/**
 * The site of a program that is not part of a job: on the engine's machine, or in any container there.
 * Its engine is the caller's to close.
 * @throws DoodError where the engine can't be reached
 */
export async function openSite(endpoint: Endpoint, trace?: Trace): Promise<Site> {
  const socket = await readEngineSocket(endpoint);
  const engine = await connectEngine(endpoint, trace);
  try {
    const [info, sockets] = await Promise.all([engine.info(), enginePaths(endpoint)]);
    const nest = findNest(info, endpoint, []);
    const vantage = isInContainer() || nest !== undefined ? "container" : "host";
    return { engine, info, endpoint, socket, vantage, sockets, ...(nest === undefined ? {} : { nest }) };
  } catch (failure) {
    engine.close();
    throw failure;
  }
}

/** Docker makes the first file in every container, Podman the second. */
export function isInContainer(): boolean {
  return existsSync("/.dockerenv") || existsSync("/run/.containerenv");
}
