import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import parseCommandLine from "string-argv";
import { describe, expect, inject, it } from "vitest";
import { readPage } from "../markdown.ts";
import { Engine, execute, type Finished } from "./bed/engine.ts";
import { FreshMachine } from "./self-hosted/fixture.ts";

const bed = inject("bed");
const [setup = "", hook = ""] = readPage("README.md")
  .blocks.filter(({ section, language }) => section === "A self-hosted runner" && language === "sh")
  .map(({ text }) => text);

/** The README's own lines on this machine: as root, with its paths and its user. What they download is there already. */
function asWritten(lines: string, machine: FreshMachine): Promise<Finished> {
  const script = lines
    .replaceAll(/^(sudo git clone|cd |curl|read |echo ).*\n/gm, "")
    .replaceAll(/^sudo node /gm, `${machine.node} `)
    .replaceAll("/opt/setup-dood", machine.folder)
    .replaceAll("/opt/runner-hooks", join(machine.folder, "hooks"))
    .replaceAll("--user runner", `--user ${machine.user}`);
  const env = { ...machine.env, DOCKER_HOST: `unix://${machine.socket}` };
  return execute("bash", ["-e", "-c", script], { env });
}

describe("a self-hosted runner, set up by the README's own lines", () => {
  it("has docker in its user's next login, and in the containers of its jobs", async () => {
    await using machine = await FreshMachine.make(bed);
    machine.addService();
    expect((await machine.docker()).stderr).toContain("permission denied");

    const done = await asWritten(setup, machine);
    expect(done, done.stdout + done.stderr).toMatchObject({ code: 0 });
    expect(await machine.docker()).toMatchObject({ code: 0, stdout: expect.stringContaining("Server:") });

    expect((await inJobContainer(machine, "")).stderr).toContain("permission denied");
    await writeFile(join(machine.folder, "hooks/index.js"), PASS_ON);
    const installed = await asWritten(hook, machine);
    expect(installed, installed.stdout + installed.stderr).toMatchObject({ code: 0 });
    const options = await optionsByHook(machine);
    expect(await inJobContainer(machine, options)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Server:"),
    });
    await machine.dood("runner", "undo");
  });
});

/** `docker version` as the user of a container that is created with these options. */
function inJobContainer(machine: FreshMachine, options: string): Promise<Finished> {
  const given = ["--rm", "--label", bed.label, "--volume", `${machine.socket}:/var/run/docker.sock`];
  const image = `dood-test/debian-cli:${bed.tag}`;
  return new Engine(bed.socket).run([
    "run",
    ...given,
    ...parseCommandLine(options),
    image,
    "docker",
    "version",
  ]);
}

/** Stands for GitHub's own hook: prints what it is given. */
const PASS_ON = "process.stdin.pipe(process.stdout)";

/** What the hook that the runner's .env names makes of a job container's options: GitHub's hook gets them. */
async function optionsByHook(machine: FreshMachine): Promise<string> {
  const env = await readFile(join(machine.runnerFolder, ".env"), "utf8");
  const variables = Object.fromEntries(env.split("\n").map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const volume = { sourceVolumePath: machine.socket, targetVolumePath: "/var/run/docker.sock" };
  const container = { image: "builder", createOptions: null, systemMountVolumes: [volume] };
  const message = JSON.stringify({ command: "prepare_job", args: { container } });
  const command = `echo '${message}' | ${machine.node} ${variables["ACTIONS_RUNNER_CONTAINER_HOOKS"]}`;
  const run = await execute("bash", ["-c", command], {
    env: { ...machine.env, ...variables, DOCKER_HOST: `unix://${machine.socket}` },
  });
  expect(run, run.stderr).toMatchObject({ code: 0 });
  return JSON.parse(run.stdout).args.container.createOptions;
}
