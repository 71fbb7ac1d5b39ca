import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectEngine } from "../../src/engine/docker-engine.ts";
import { Act, findAct } from "./bed/act.ts";
import { socketAt } from "./bed/containers.ts";
import { Engine } from "./bed/engine.ts";
import { ownershipOf, snapshot } from "./bed/kernel.ts";
import { SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";

const bed = inject("bed");
const engine = new Engine(bed.socket);
const path = await findAct();
const IMAGE = `dood-test/busybox:${bed.tag}`;
let act: Act;

/** A job in whose only container, act's own, the steps run. */
const PLAIN = (steps: string) => `name: plain
on: workflow_dispatch
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - uses: ./
        id: dood
${steps}`;

/** A job of which a step starts a container as README says, which shows a file of the workspace. */
const seesWorkspace = (action: string) =>
  PLAIN(`      - run: echo "made by the job" > made-by-job
      - env:
          WORKSPACE: \${{ steps.dood.outputs.workspace }}
        run: |
          options="--rm --network none --label ${bed.label}"
          echo "seen: $(docker run $options -v "$WORKSPACE:/src" ${IMAGE} cat /src/made-by-job)"
`).replace("uses: ./\n", `uses: ${action}\n`);

describe.skipIf(path === undefined)("a job that act runs", () => {
  beforeAll(async () => {
    act = await Act.prepare(path ?? "", bed);
  });
  afterAll(() => act?.[Symbol.asyncDispose]());

  it("whose user isn't root is given act's own option, which works", async () => {
    const { gid } = await ownershipOf(bed.socket);
    const workflow = PLAIN("      - run: docker version && docker run --rm docker:28-cli true\n");
    const denied = await act.runText(workflow, ["--container-options=--user 1001"]);
    expect(denied.code).toBe(1);
    const option = `--group-add ${gid}`;
    expect(denied.stdout).toContain(`act --container-options "${option}"`);
    const helped = await act.runText(workflow, [`--container-options=--user 1001 ${option}`]);
    expect(helped.code, helped.stdout).toBe(0);
  });

  it.each([
    ["which act copies into a volume, by the action", "./", []],
    ["which act mounts, by the action", "./", ["--bind"]],
    ["which act copies into a volume, by the sidecar", "./sidecar", []],
    ["which act mounts, by the sidecar", "./sidecar", ["--bind"]],
    ["on the machine itself, by the action", "./", ["-P", "ubuntu-latest=-self-hosted"]],
  ])("starts a container that sees the workspace, %s", async (_, action, args) => {
    const { code, stdout } = await act.runText(seesWorkspace(action), args);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("seen: made by the job");
  });

  it("on the machine itself, where act makes no container, is told to name the containers", async () => {
    const machine = ["-P", "ubuntu-latest=-self-hosted"];
    const { code, stdout } = await act.runText(PLAIN(""), machine);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("name the containers that it is about with the input `containers`");
    expect(stdout).toContain("detection only");
  });

  it("finds its own containers alone, beside another job of the same workflow and a service's double", async () => {
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
          name=$(docker inspect --format '{{slice .Name 1 64}}' "$(hostname)")-$(hostname | sha256sum | cut -c1-64)
          id=$(docker run --detach --label ${bed.label} --name "$name" --network "$network" --network-alias agent \\
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

describe("the members of a network", () => {
  it("are asked for one by one only where their names are wanted", async () => {
    await using job = await Job.start({
      services: { first: { image: "noshell" }, second: { image: "noshell" } },
    });
    const { network } = JSON.parse(job.context).container;
    await using proxy = await SocketProxy.start();
    const connection = await connectEngine({ kind: "unix", path: proxy.path, origin: "socket input" });
    try {
      const members = await connection.networkMembers(network, (name) => name.startsWith("first_"));
      expect(members).toEqual([
        {
          id: job.service("first"),
          name: expect.stringMatching(/^first_/),
          aliases: expect.arrayContaining(["first"]),
        },
      ]);
      const id = await job.engine.docker("network", "inspect", "--format", "{{.Id}}", network);
      expect(await connection.networkMembers(id, () => true)).toEqual([]);
    } finally {
      connection[Symbol.dispose]();
    }
    const paths = proxy.requests.map(({ path: asked }) => asked);
    expect(paths).toContain(`/containers/${job.service("first")}/json`);
    expect(paths.join()).not.toContain(job.service("second"));
  });
});
