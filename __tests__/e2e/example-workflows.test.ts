import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Act, findAct } from "./bed/act.ts";
import { socketAt } from "./bed/containers.ts";
import { Engine } from "./bed/engine.ts";
import { snapshot } from "./bed/kernel.ts";

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

  it("find their own containers alone, beside another job of the same workflow and a service's double", async () => {
    await using cleanup = new AsyncDisposableStack();
    const agent = "dood-test/debian-cli";
    const double = `act-side-by-side-build-1-${randomBytes(32).toString("hex")}`;
    const volume = ["--volume", socketAt(undefined, bed), "--network", "none", "--label", bed.label];
    const other = await engine.docker("run", "--detach", "--name", double, ...volume, `${agent}:${bed.tag}`);
    cleanup.defer(async () => void (await engine.run(["rm", "--force", other])));
    const before = await snapshot(engine, other);

    const { code, stdout } = await act.runText(`name: side by side
on: workflow_dispatch
jobs:
  build:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        n: [1, 2]
    container: docker:28-cli
    services:
      agent:
        image: ${agent}:${bed.tag}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - id: double
        run: |
          network=$(docker inspect --format '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}}{{end}}' "$(hostname)")
          id=$(docker run --detach --label ${bed.label} --network "$network" --network-alias agent \\
            --volume ${socketAt(undefined, bed)} ${agent}:${bed.tag})
          echo "id=$id" >> "$GITHUB_OUTPUT"
          echo "job=$(docker inspect --format '{{.Id}}' "$(hostname)")" >> "$GITHUB_OUTPUT"
      - uses: ./
        id: dood
      - env:
          IDS: \${{ join(fromJSON(steps.dood.outputs.report).targets.*.id, ' ') }}
          DOUBLE: \${{ steps.double.outputs.id }}
          JOB: \${{ steps.double.outputs.job }}
        run: |
          trap 'docker rm --force "$DOUBLE"' EXIT
          set -- $IDS
          [ "$#" = 2 ] && [ "$1" = "$JOB" ] && [ "$2" != "$DOUBLE" ]
          docker exec "$2" docker version
          docker exec "$DOUBLE" docker version 2>&1 | grep -i 'permission denied'
`);
    expect(code, stdout).toBe(0);
    expect(stdout.match(/service `agent`.* may now use docker/g)).toHaveLength(2);
    expect(await snapshot(engine, other)).toEqual(before);
  });
});
