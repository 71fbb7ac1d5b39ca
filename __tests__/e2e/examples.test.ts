import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdtempDisposable, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse, stringify } from "yaml";
import { ROOT, readPage } from "../markdown.ts";
import { Act, findAct } from "./bed/act.ts";
import { makeDerivedImages } from "./bed/derived-images.ts";
import { Engine, execute } from "./bed/engine.ts";
import { ownershipOf } from "./bed/kernel.ts";
import { Sidecar } from "./bed/sidecar.ts";
import { runWorkflow } from "./bed/workflow.ts";

const bed = inject("bed");
/** Of this run alone: others may use the same engine. */
const project = `shop${randomBytes(3).toString("hex")}`;
const port = String(20_000 + (randomBytes(2).readUInt16BE() % 10_000));

/** What stands for the images of containers that the examples' own tools make. */
const STAND_INS = [
  ["alpine:3", `dood-test/busybox-root:${bed.tag}`],
  ["ghcr.io/acme/agent", `dood-test/debian-cli:${bed.tag}`],
  ["jenkins/inbound-agent", `dood-test/debian-cli:${bed.tag}`],
] as const;
/** And of those that the runner makes. */
const IMAGES = {
  "docker:28-cli": "docker-cli",
  "node:24-alpine": "node-alpine",
  "ghcr.io/acme/emulator": "debian-cli",
} as const;

let sidecar: Sidecar;
beforeAll(async () => {
  await makeDerivedImages(bed, ["busybox-root", "node-alpine", "docker-cli"]);
  sidecar = await Sidecar.build(bed);
});
afterAll(async () => {
  await sidecar?.[Symbol.asyncDispose]();
  await new Engine(bed.socket).run(["rmi", project]);
});

/** The example in a copy of its own, with the images that are here. */
async function checkOut(name: string): Promise<AsyncDisposable & { readonly path: string }> {
  const copy = await mkdtempDisposable(join(tmpdir(), "example-"));
  const folder = join(copy.path, "examples", name);
  await cp(join(ROOT, "examples", name), folder, { recursive: true });
  for (const file of await readdir(folder)) {
    const text = await readFile(join(folder, file), "utf8");
    const here = STAND_INS.reduce((edited, [image, own]) => edited.replaceAll(image, own), text);
    await writeFile(join(folder, file), here);
  }
  return copy;
}

/** What differs on a machine where others run the same, and that has no registry. */
const asHere = (text: string) => text.replaceAll(/\bshop\b|acme\/hello/g, project).replaceAll("4566", port);

describe.each(["testcontainers", "emulator", "compose", "buildx"])("the example %s", (name) => {
  it("works, and is denied the socket without setup-dood", async () => {
    const socket = await ownershipOf(bed.socket);
    await using copy = await checkOut(name);
    const folder = join(copy.path, "examples", name);
    const text = asHere(await readFile(join(folder, "workflow.yml"), "utf8"));
    const workflow = withDockerBuild(name === "testcontainers" ? await installed(text, folder) : text);
    const env = { TESTCONTAINERS_RYUK_DISABLED: "true" }; // its image is nowhere to be pulled from
    const options = { images: IMAGES, sidecar, repository: copy.path, env };

    const without = await runWorkflow(workflow, { ...options, withoutAction: true });
    const denied = /permission denied|Could not find a working container runtime/;
    expect(without).toEqual({ succeeded: false, log: expect.stringMatching(denied) });
    const { succeeded, log } = await runWorkflow(workflow, options);
    expect(succeeded, log).toBe(true);
    expect(await ownershipOf(bed.socket)).toEqual(socket);
  });
});

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** The same build by the docker CLI: Docker's own actions are nowhere to be downloaded from. */
function withDockerBuild(text: string): string {
  const workflow = parse(text);
  for (const job of Object.values<{ steps: readonly Step[] }>(workflow.jobs)) {
    job.steps = job.steps.flatMap((step) => {
      if (step.uses?.startsWith("docker/setup-buildx-action@")) return [];
      if (!step.uses?.startsWith("docker/build-push-action@")) return [step];
      return [
        { run: `DOCKER_BUILDKIT=1 docker build --tag ${step.with?.["tags"]} ${step.with?.["context"]}` },
      ];
    });
  }
  return stringify(workflow);
}

/** The workflow with what `npm ci` installs mounted in its place: kept between runs, and installed by this machine. */
async function installed(workflow: string, folder: string): Promise<string> {
  const lock = await readFile(join(folder, "package-lock.json"));
  const kept = join(bed.home, `node_modules-${createHash("sha256").update(lock).digest("hex").slice(0, 12)}`);
  if (!existsSync(kept)) {
    const npm = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    const { code, stderr } = await execute("npm", npm, { env: process.env, cwd: folder });
    expect(code, stderr).toBe(0);
    // Another run may have been faster.
    await cp(join(folder, "node_modules"), `${kept}.${process.pid}`, { recursive: true });
    await rename(`${kept}.${process.pid}`, kept).catch(() => {});
    await rm(join(folder, "node_modules"), { recursive: true });
  }
  const mount = `--volume ${kept}:/__w/repository/repository/examples/testcontainers/node_modules:ro`;
  return workflow
    .replace("--user 1001", `--user 1001 ${mount}`)
    .replace("npm ci", "test -d node_modules/testcontainers");
}

describe("the example of a Jenkins agent", () => {
  it("has the group from its start once the lines of the page have run", async () => {
    await using copy = await checkOut("jenkins");
    const [lines = ""] = readPage("docs/examples.md")
      .blocks.filter(({ section }) => section === "A Jenkins agent")
      .map(({ text }) => text.replaceAll("/opt/setup-dood", ROOT));
    const { PATH } = process.env;
    const env = { PATH, DOCKER_HOST: `unix://${bed.socket}`, COMPOSE_PROJECT_NAME: project };
    const shell = (script: string) =>
      execute("bash", ["-e", "-c", asHere(script)], { env, cwd: join(copy.path, "examples/jenkins") });
    try {
      expect(await shell("docker compose up --detach")).toMatchObject({ code: 0 });
      const ask = "docker compose exec -T agent docker version";
      expect((await shell(ask)).stderr).toMatch(/permission denied/i);
      const done = await shell(lines);
      expect(done, done.stderr).toMatchObject({ code: 0 });
      expect(await shell(ask)).toMatchObject({ code: 0, stdout: expect.stringContaining("Server:") });
      const main = await shell(
        `grep ^Groups: "/proc/$(docker inspect -f '{{.State.Pid}}' "$(docker compose ps -q)")/status"`,
      );
      expect(main.stdout).toMatch(new RegExp(`\\b${(await ownershipOf(bed.socket)).gid}\\b`));
    } finally {
      await shell("docker compose down --timeout 1");
    }
  });
});

const act = await findAct();

describe.skipIf(act === undefined)("the line for act", () => {
  it("lets a job without a container of its own use docker, whose user is denied without it", async () => {
    await using prepared = await Act.prepare(act ?? "", bed);
    const image = ["-P", `ubuntu-latest=dood-test/debian-cli:${bed.tag}`];
    const run = (args: readonly string[]) =>
      prepared.run("example-service.yml", { edit: () => JOB_FOR_ACT, args: [...image, ...args] });
    const denied = await run([]);
    expect(denied).toMatchObject({ code: 1, stdout: expect.stringMatching(/permission denied/i) });

    const [line = ""] = readPage("docs/examples.md")
      .blocks.filter(({ section }) => section === "act")
      .map(({ text }) => text.replace("/var/run/docker.sock", bed.socket));
    // The line's own arguments, by the shell that it is written for.
    const shell = ["-c", `act() { printf '%s\\n' "$@"; }; ${line}`];
    const { stdout } = await execute("bash", shell, { env: process.env });
    const helped = await run(stdout.trimEnd().split("\n"));
    expect(helped.code, helped.stdout).toBe(0);
    expect(helped.stdout).toContain("Server:");
  });
});

const JOB_FOR_ACT = `name: plain
on: workflow_dispatch
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: docker version
`;
