import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import parseCommandLine from "string-argv";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse, stringify } from "yaml";
import { lintWorkflow } from "../../workflow-lint.ts";
import { Engine, execute } from "../bed/engine.ts";
import { connect, mainProcessGroups, ownershipOf } from "../bed/kernel.ts";

const CLI = join(import.meta.dirname, "../../../dist/cli/index.js");
const bed = inject("bed");
const engine = new Engine(bed.socket);
const image = `dood-test/debian:${bed.tag}`;
const env = { PATH: process.env["PATH"], HOME: process.env["HOME"] };
const gid = async () => (await ownershipOf(bed.socket)).gid;

async function optionsFor(format: string, subject = image): Promise<string> {
  const args = [CLI, "options", subject, "--for", format, "--socket", bed.socket];
  const { code, stdout, stderr } = await execute(process.execPath, args, { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

/** What the API's own types make of a document, by kubectl without a cluster: a field they lack is dropped. */
async function readByKubectl(document: unknown): Promise<unknown> {
  const file = join(folder, "pod.yaml");
  await writeFile(file, stringify(document));
  const args = ["set", "env", "--local", "--filename", file, "--output", "json", "READ=by-kubectl"];
  const { code, stdout, stderr } = await execute("kubectl", args, { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dood-options-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("dood options", () => {
  it("gives docker run a container whose user may use docker", async () => {
    const args = parseCommandLine((await optionsFor("run")).trim());
    const id = await engine.docker("run", "--detach", "--label", bed.label, ...args, image);
    try {
      expect(await mainProcessGroups(engine, id)).toContain(await gid());
      expect(await connect(engine, id)).toBe("connected");
      const [service] = Object.values(parse(await optionsFor("compose", id)).services);
      expect(service).toMatchObject({ image, group_add: [String(await gid())] });
    } finally {
      await engine.docker("rm", "--force", id);
    }
  });

  it("says beside its result that a name is no container's, and gives what an image needs", async () => {
    const args = [CLI, "options", "jenkins-agnet", "--socket", bed.socket];
    const { code, stdout, stderr } = await execute(process.execPath, args, { env });
    expect({ code, stdout }).toEqual({ code: 0, stdout: await optionsFor("run") });
    expect(stderr).toBe(
      "dood: there is no container `jenkins-agnet` here (`docker ps --all` lists them): taken for an image\n",
    );
    const { warnings } = JSON.parse((await execute(process.execPath, [...args, "--json"], { env })).stdout);
    expect(warnings).toEqual([expect.stringContaining("jenkins-agnet")]);
  });

  it("gives a workflow that actionlint and GitHub's parser accept", async () => {
    const job = {
      "runs-on": "self-hosted",
      ...parse(await optionsFor("workflow")),
      steps: [{ run: "docker version" }],
    };
    expect(job.container).toEqual({ image, options: `--group-add ${await gid()}` });
    expect(await lintWorkflow(stringify({ on: "push", jobs: { build: job } }), "x.yaml")).toEqual([]);
  });

  it("gives Compose a file that it reads", async () => {
    const file = join(folder, "compose.yaml");
    await writeFile(file, await optionsFor("compose"));
    const { code, stdout } = await execute("docker", ["compose", "--file", file, "config"], { env });
    expect(code).toBe(0);
    expect(parse(stdout).services.agent).toMatchObject({ image, group_add: [String(await gid())] });
  });

  it("gives Kubernetes a pod that its API's types have", async () => {
    expect(await readByKubectl(parse(await optionsFor("kubernetes")))).toMatchObject({
      kind: "Pod",
      spec: {
        securityContext: { supplementalGroups: [await gid()] },
        containers: [{ image, volumeMounts: [{ name: "docker-socket" }] }],
        volumes: [{ hostPath: { type: "Socket" } }],
      },
    });
  });

  it("gives actions-runner-controller a pod template that the API's types have", async () => {
    const { template } = parse(await optionsFor("arc"));
    const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "runner" }, ...template };
    expect(await readByKubectl(pod)).toMatchObject({
      spec: {
        securityContext: { supplementalGroups: [await gid()] },
        containers: [{ name: "runner", image }],
      },
    });
  });

  it("gives a dev container that its own command line reads", async () => {
    const file = join(folder, ".devcontainer.json");
    await writeFile(file, await optionsFor("devcontainer"));
    const cli = createRequire(import.meta.url).resolve("@devcontainers/cli/devcontainer.js");
    const args = [cli, "read-configuration", "--workspace-folder", folder, "--include-merged-configuration"];
    const { code, stdout } = await execute(process.execPath, args, {
      env: { ...env, DOCKER_HOST: `unix://${bed.socket}` },
    });
    expect(code).toBe(0);
    const { configuration } = JSON.parse(stdout);
    expect(configuration).toMatchObject({ image, runArgs: [`--group-add=${await gid()}`] });
  });
});
