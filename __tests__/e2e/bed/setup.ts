import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";

/** What every test of the bed is given. All folders lie below `home`, which the engine must see under the same path. */
export interface Bed {
  /** The socket of the engine under test, as this machine sees it. */
  readonly socket: string;
  /** The same socket as the engine's own mount namespace sees it: the source of a bind mount. */
  readonly socketSource: string;
  /** Tag of the images `dood-test/*` in that engine. */
  readonly tag: string;
  readonly home: string;
  /** The runner's `externals` folder, with its node. */
  readonly externals: string;
  /** Label of everything that this run makes, `key=value`. */
  readonly label: string;
}

declare module "vitest" {
  interface ProvidedContext {
    bed: Bed;
  }
}

const OWNER_LABEL = "dood-test.run";

/** Prepares the bed once for all test files. */
export function setup(project: TestProject): () => void {
  const { bed, clear } = prepareBed();
  project.provide("bed", bed);
  return clear;
}

/**
 * Makes the images, and takes away what earlier runs left behind; `clear` takes away what this one leaves.
 * `DOOD_SOCKET` names the engine under test; `DOOD_SOCKET_SOURCE` is its path where the engine lives in
 * another mount namespace.
 */
export function prepareBed(): { readonly bed: Bed; readonly clear: () => void } {
  const socket = process.env["DOOD_SOCKET"] ?? "/var/run/docker.sock";
  const home = join(process.env["XDG_CACHE_HOME"] ?? "/var/cache", "setup-dood");
  requireEngine(socket);
  removeLeftovers(socket, isDead);

  const bed: Bed = {
    socket,
    socketSource: process.env["DOOD_SOCKET_SOURCE"] ?? socket,
    tag: buildImages(socket, home),
    home,
    externals: makeExternals(home),
    label: `${OWNER_LABEL}=${process.pid}`,
  };
  return { bed, clear: () => removeLeftovers(socket, (pid) => pid === process.pid) };
}

function docker(socket: string, ...args: readonly string[]): string {
  return execFileSync("docker", ["-H", `unix://${socket}`, ...args], {
    encoding: "utf8",
    stdio: "pipe",
    // An engine can hold a container's lock for good, and nothing else would end the run then.
    timeout: 120_000,
  });
}

function requireEngine(socket: string): void {
  try {
    docker(socket, "version", "--format", "{{.Server.Version}}");
  } catch (cause) {
    throw new Error(`no engine answers at ${socket}: start one, or name its socket in DOOD_SOCKET`, {
      cause,
    });
  }
}

function buildImages(socket: string, home: string): string {
  const build = join(import.meta.dirname, "images/build");
  return execFileSync(build, [socket, home], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
}

/**
 * The runner's own node, at the places where the runner looks for it: `node24`, and `node24_alpine` where a
 * container's os-release says alpine. The bed's Alpine-like image has glibc, so that one binary serves both.
 */
function makeExternals(home: string): string {
  const node = createRequire(import.meta.url).resolve("node/bin/node");
  const folder = join(home, `externals-${process.version}-${process.arch}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  for (const runtime of ["node24", "node24_alpine"]) {
    const target = join(unfinished, runtime, "bin/node");
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(node, target);
  }
  try {
    renameSync(unfinished, folder);
  } catch (cause) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw cause; // else another run was faster
  }
  return folder;
}

function removeLeftovers(socket: string, isOurs: (pid: number) => boolean): void {
  for (const kind of ["container", "network"] as const) {
    const lists = { container: ["ps", "--all"], network: ["network", "ls"] } as const;
    const listing = docker(
      socket,
      ...lists[kind],
      "--filter",
      `label=${OWNER_LABEL}`,
      "--format",
      `{{.ID}} {{.Label "${OWNER_LABEL}"}}`,
    );
    for (const line of listing.split("\n").filter(Boolean)) {
      const [id = "", pid] = line.split(" ");
      if (isOurs(Number(pid)))
        docker(socket, kind, "rm", ...(kind === "container" ? ["--force", "--volumes"] : []), id);
    }
  }
}

function isDead(pid: number): boolean {
  return !existsSync(`/proc/${pid}`);
}
