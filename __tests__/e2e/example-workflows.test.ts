import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Act, findAct } from "./bed/act.ts";
import { socketAt } from "./bed/containers.ts";
import { Engine } from "./bed/engine.ts";

const bed = inject("bed");
const engine = new Engine(bed.socket);
const path = await findAct();
let act: Act;

/** act mounts the socket into services itself, and fails on one that has it as a volume, as GitHub needs it. */
const SERVICE_SOCKET = [
  "--container-daemon-socket=-",
  `--container-options=--volume ${socketAt(undefined, bed)}`,
];

describe.skipIf(path === undefined)("the example workflows, run by act", () => {
  beforeAll(async () => {
    act = await Act.prepare(path ?? "", bed);
  });
  afterAll(() => act?.[Symbol.asyncDispose]());

  it("are these", async () => {
    const files = await readdir(join(import.meta.dirname, "../../.github/workflows"));
    expect(files.filter((name) => name.startsWith("example-")).toSorted()).toEqual([
      "example-container-options.yml",
      "example-root-container.yml",
      "example-service.yml",
      "example-sidecar.yml",
      "example-sudo.yml",
    ]);
  });

  it("give a service's user docker, who is denied it without the action", async () => {
    const image = `dood-test/docker-cli:${bed.tag}`;
    const volume = ["--volume", socketAt(undefined, bed)];
    const as = ["run", "--rm", "--network", "none", "--label", bed.label, "--user", "nobody", ...volume];
    const denied = await engine.run([...as, image, "docker", "version"]);
    expect(denied).toMatchObject({ code: 1, stderr: expect.stringMatching(/permission denied/i) });
    const { code, stdout } = await act.run("example-service.yml", { args: SERVICE_SOCKET });
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/uid=65534\(nobody\) .*\(docker\)/);
  });

  it.each([
    "example-root-container.yml",
    "example-sidecar.yml",
    "example-sudo.yml",
    "example-container-options.yml",
  ])("give the user docker: %s", async (name) => {
    const { code, stdout } = await act.run(name);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("Success - Main the user uses docker");
  });

  it("fail without the action", async () => {
    const edit = (text: string) => text.replace(/^.*uses: \.\/sidecar.*\n/m, "");
    const { code, stdout } = await act.run("example-sidecar.yml", { edit });
    expect(code).toBe(1);
    expect(stdout).toContain("Failure - Main the user uses docker");
  });
});
