import { existsSync } from "node:fs";
import type { Endpoint } from "../engine/endpoint.ts";
import type { Trace } from "../engine/trace.ts";
import { makeContact } from "./contact.ts";
import { findNest } from "./discover/docker-in-docker.ts";
import { enginePaths, type Site } from "./site.ts";

/**
 * The site of a program that is not part of a job: on the engine's machine, or in any container there.
 * Its engine is the caller's to close.
 * @throws DoodError where the engine can't be reached
 */
export async function openSite(endpoint: Endpoint, trace?: Trace): Promise<Site> {
  const { engine, socket } = await makeContact(endpoint, trace);
  try {
    const info = await engine.info();
    const nest = findNest(info, endpoint, []);
    const vantage = isInContainer() || nest !== undefined ? "container" : "host";
    const sockets = enginePaths(endpoint);
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
