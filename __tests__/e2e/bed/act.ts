import { randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type DerivedImageName, makeDerivedImages } from "./derived-images.ts";
import { Engine, execute, type Finished } from "./engine.ts";
import type { Bed } from "./setup.ts";

const REPOSITORY = join(import.meta.dirname, "../../..");
const WORKFLOWS = ".github/workflows";

/** The bed's images that stand for those of the example workflows, which are nowhere to be pulled from. */
const STAND_INS: Readonly<Record<string, DerivedImageName>> = {
  "docker:28-cli": "docker-cli",
  "ghcr.io/actions/actions-runner:latest": "actions-runner",
  "node:24-alpine": "node-alpine",
};
/** A volume of all jobs that act runs. */
const TOOL_CACHE = "act-toolcache";
const IMAGES = [...Object.values(STAND_INS), "ubuntu-latest"] as const;

/** The path of act, or undefined where this machine has none and can't build it: script/act then says so. */
export async function findAct(): Promise<string | undefined> {
  const { code, stdout, stderr } = await execute(join(REPOSITORY, "script/act"), [], { env: process.env });
  if (code !== 0) console.warn(stderr);
  return code === 0 ? stdout.trim() : undefined;
}

/** How a workflow differs from the file in the repository, and what else act is told. */
export interface ActOptions {
  readonly edit?: (workflow: string) => string;
  readonly args?: readonly string[];
}

/**
 * A copy of this repository, as a clone has it, whose workflows are run by act. Two things differ: the images
 * are the bed's, and a workflow's name ends with a number of this copy's own, by which act names its containers.
 */
export class Act implements AsyncDisposable {
  readonly #act: string;
  readonly #bed: Bed;
  readonly #folder: string;
  readonly #cleanup: AsyncDisposableStack;
  readonly #number = randomInt(1e9, 1e10);

  private constructor(act: string, bed: Bed, folder: string, cleanup: AsyncDisposableStack) {
    this.#act = act;
    this.#bed = bed;
    this.#folder = folder;
    this.#cleanup = cleanup;
  }

  static async prepare(act: string, bed: Bed): Promise<Act> {
    await using cleanup = new AsyncDisposableStack();
    await makeDerivedImages(bed, IMAGES);
    const { path } = cleanup.use(await mkdtempDisposable(join(tmpdir(), "act-")));
    await copyRepository(join(path, "repository"));
    const prepared = new Act(act, bed, path, cleanup.move());
    const engine = new Engine(bed.socket);
    const hadToolCache = (await engine.run(["volume", "inspect", TOOL_CACHE])).code === 0;
    prepared.#cleanup.defer(async () => {
      await removeLeftovers(engine, prepared.#number);
      if (!hadToolCache) await engine.run(["volume", "rm", TOOL_CACHE]);
    });
    await prepared.#edit("Dockerfile", (text) => text.replace(/@sha256:[0-9a-f]{64}$/m, ""));
    return prepared;
  }

  /** Runs one workflow of the repository, by its file's name. */
  async run(name: string, options: ActOptions = {}): Promise<Finished> {
    const file = join(WORKFLOWS, name);
    await this.#edit(file, options.edit ?? ((text) => text));
    return this.#start(file, options.args ?? []);
  }

  /** Runs a workflow that isn't in the repository. */
  async runText(workflow: string, args: readonly string[] = []): Promise<Finished> {
    const file = join(WORKFLOWS, "own.yml");
    await writeFile(join(this.#folder, "repository", file), this.#standIns(workflow));
    return this.#start(file, args);
  }

  async #start(file: string, args: readonly string[]): Promise<Finished> {
    const { PATH = "" } = process.env;
    const socket = { DOCKER_HOST: `unix://${this.#bed.socket}` };
    const given = args.some((arg) => arg.startsWith("--container-daemon-socket"));
    const usual = given ? [] : [`--container-daemon-socket=unix://${this.#bed.socketSource}`];
    const machine = args.includes("-P")
      ? []
      : ["-P", `ubuntu-latest=dood-test/ubuntu-latest:${this.#bed.tag}`];
    const offline = ["--pull=false", "--action-offline-mode", "--no-cache-server"];
    return execute(
      this.#act,
      ["workflow_dispatch", "-W", file, ...machine, "--rm", ...offline, ...usual, ...args],
      {
        cwd: join(this.#folder, "repository"),
        env: { PATH, HOME: this.#folder, XDG_CACHE_HOME: this.#folder, ...socket },
      },
    );
  }

  async #edit(path: string, edit: (text: string) => string): Promise<void> {
    const text = await readFile(join(REPOSITORY, path), "utf8");
    await writeFile(join(this.#folder, "repository", path), this.#standIns(edit(text)));
  }

  #standIns(text: string): string {
    const named = text.replace(/^name: "?(.*?)"?$/m, `name: "$1 ${this.#number}"`);
    return Object.entries(STAND_INS).reduce(
      (edited, [image, name]) => edited.replaceAll(image, `dood-test/${name}:${this.#bed.tag}`),
      named,
    );
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#cleanup.disposeAsync();
  }
}

async function copyRepository(to: string): Promise<void> {
  const git = (args: readonly string[], cwd: string) => execute("git", args, { cwd, env: process.env });
  // New files too: a change of src makes new bundles.
  const { stdout } = await git(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], REPOSITORY);
  for (const path of stdout.split("\0").filter((name) => name !== "" && existsSync(join(REPOSITORY, name)))) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await copyFile(join(REPOSITORY, path), join(to, path));
  }
  // act takes the branch and the commit from there.
  const author = ["-c", "user.name=bed", "-c", "user.email=bed@localhost"];
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    [...author, "commit", "--quiet", "-m", "copy"],
  ]) {
    const { code, stderr } = await git(args, to);
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  }
}

/** What act leaves behind where a job of it was killed, and the image of the Docker action. */
async function removeLeftovers(engine: Engine, number: number): Promise<void> {
  const mine = ["--quiet", "--filter", `name=-${number}-`];
  const kinds = { container: ["ps", "--all"], volume: ["volume", "ls"], network: ["network", "ls"] } as const;
  for (const [kind, list] of Object.entries(kinds)) {
    const names = (await engine.docker(...list, ...mine)).split("\n").filter(Boolean);
    const force = kind === "container" ? ["--force", "--volumes"] : [];
    for (const name of names) await engine.run([kind, "rm", ...force, name]);
  }
  await engine.run(["rmi", "act-sidecar-dockeraction"]);
}
