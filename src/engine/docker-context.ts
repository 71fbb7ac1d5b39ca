import { readFileSync } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type JsonObject, objectOf, textOf } from "../json.ts";
import { parseDockerHost, unusable } from "./docker-host.ts";
import type { Endpoint, TlsFiles } from "./endpoint.ts";

/** The name of the context that `docker context use` chose; undefined for none. */
export function readCurrentContext(configFolder: string): string | undefined {
  try {
    const config = objectOf(JSON.parse(readFileSync(join(configFolder, "config.json"), "utf8")));
    return textOf(config["currentContext"]) || undefined;
  } catch {
    // As docker itself: a configuration that can't be read is none (docker/cli config.LoadDefaultConfigFile).
    return undefined;
  }
}

/**
 * A context's engine. Its folders are named by the SHA-256 of its name (docker/cli
 * context/store/store.go), and its TLS files have the names that DOCKER_CERT_PATH's have.
 * @throws DoodError `engine-address`
 */
export async function readContext(name: string, origin: string, configFolder: string): Promise<Endpoint> {
  const { createHash } = await import("node:crypto");
  const id = createHash("sha256").update(name).digest("hex");
  const meta = await readMeta(join(configFolder, "contexts/meta", id, "meta.json"), origin);
  const address = parseDockerHost(meta.host, origin);
  if (address.kind === "unix") return { ...address, origin };
  const files = await findTlsFiles(join(configFolder, "contexts/tls", id, "docker"));
  const encrypted = meta.skipVerify || Object.keys(files).length > 0;
  return { ...address, origin, ...(encrypted ? { tls: { verify: !meta.skipVerify, ...files } } : {}) };
}

interface ContextMeta {
  readonly host: string;
  readonly skipVerify: boolean;
}

async function readMeta(path: string, origin: string): Promise<ContextMeta> {
  let meta: JsonObject;
  try {
    meta = objectOf(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    throw unusable(origin, `there is no such context (${path} can't be read)`, cause);
  }
  const docker = objectOf(objectOf(meta["Endpoints"])["docker"]);
  const host = docker["Host"];
  if (typeof host !== "string") throw unusable(origin, "the context names no docker engine");
  return { host, skipVerify: docker["SkipTLSVerify"] === true };
}

/** Which of ca.pem, cert.pem and key.pem a folder holds. */
export async function findTlsFiles(folder: string): Promise<Omit<TlsFiles, "verify">> {
  const names = ["ca", "cert", "key"] as const;
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, `${name}.pem`);
      return access(path).then(
        () => [[name, path] as const],
        () => [],
      );
    }),
  );
  return Object.fromEntries(found.flat());
}
