import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { PROOF_SCRIPT } from "../../src/grant/verify/proof-script.ts";
import type { BenchEngine } from "./containers.ts";
import type { Command } from "./measure.ts";

const here = (name: string) => join(import.meta.dirname, name);
const { PATH, HOME } = process.env;

/** Bare node, of the version that all the others run on. */
export const bareNode: Command = { line: [process.execPath, here("bare.js")], env: { PATH, HOME } };

/** The shell lines that people write. */
export function shellStep(engine: BenchEngine, ids: readonly string[], verify: boolean): Command {
  const env = { PATH, HOME, SOCKET: engine.socket, DOCKER_HOST: `unix://${engine.socket}` };
  return { line: ["bash", here("shell-step.sh"), ...ids], env: { ...env, CHECK: String(verify) } };
}

/** The proofs alone, so many side by side. */
export function floor(engine: BenchEngine, ids: readonly string[], sideBySide: number): Command {
  const proof = JSON.stringify([
    "sh",
    "-c",
    PROOF_SCRIPT,
    "bench",
    "/var/run/docker.sock",
    "docker version",
    "10",
  ]);
  const line = [process.execPath, here("floor.js"), engine.socket, String(sideBySide), proof, ...ids];
  return { line, env: { PATH, HOME } };
}

/**
 * The committed bundle as a runner on this machine starts it, with the containers as the job's services; none is
 * restarted, as the shell step restarts none.
 */
export function action(
  engine: BenchEngine,
  ids: readonly string[],
  { verify, folder }: { readonly verify: boolean; readonly folder: string },
): Command {
  const services = Object.fromEntries(
    ids.map((id, number) => [`s${number}`, { id, network: "none", ports: {} }]),
  );
  const inputs = {
    ...inputDefaults(),
    INPUT_JOB: JSON.stringify({ status: "success", container: {}, services }),
    INPUT_VERIFY: String(verify),
    "INPUT_RESTART-SERVICES": "never",
  };
  const runner = {
    PATH,
    HOME,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STATE: join(folder, "state"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    RUNNER_TEMP: folder,
    DOCKER_HOST: `unix://${engine.socket}`,
  };
  return {
    line: [process.execPath, join(import.meta.dirname, "../../dist/main/index.js")],
    env: { ...inputs, ...runner },
  };
}

function inputDefaults(): Readonly<Record<string, string>> {
  const { inputs } = parse(readFileSync(join(import.meta.dirname, "../../action.yml"), "utf8"));
  return Object.fromEntries(
    Object.entries<{ readonly default?: unknown }>(inputs).map(([name, { default: value = "" }]) => [
      `INPUT_${name.toUpperCase()}`,
      String(value),
    ]),
  );
}
