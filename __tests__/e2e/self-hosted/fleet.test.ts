import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readPage } from "../../markdown.ts";
import { execute } from "../bed/engine.ts";
import { SystemdMachine } from "./systemd-machine.ts";

/** The examples of docs/self-hosted.md, each read by the program that it is for, and done on a machine. */
const { blocks } = readPage("docs/self-hosted.md");
const { PATH, HOME } = process.env;

function blockOf(language: string, meta = ""): string {
  const found = blocks.filter((block) => block.language === language && block.meta === meta);
  expect(found).toHaveLength(1);
  return found[0]?.text ?? "";
}

/** What needs the internet: the tests' machine has the runner's Node and setup-dood there already. */
const needsInternet = (line: string) => /https:/.test(line);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dood-fleet-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A machine that has Docker, and nothing of a runner yet but its files. */
async function bootFresh(): Promise<SystemdMachine> {
  const machine = await SystemdMachine.boot();
  await machine.must(`userdel --remove runner 2>/dev/null
    groupadd --system docker
    mkdir -p /opt/actions-runner/externals/node24/bin
    ln -s /opt/setup-dood/node_modules/node/bin/node /opt/actions-runner/externals/node24/bin/node
    systemctl start docker.socket`);
  return machine;
}

const mayUseDocker = async (machine: SystemdMachine) =>
  expect((await machine.docker()).stdout).toMatch(/Server:/);

/** cloud-init's own schema, from Debian's package: installed, cloud-init would set up this machine when it boots. */
function schemaOfCloudInit(): object {
  const path = "usr/lib/python3/dist-packages/cloudinit/config/schemas/schema-cloud-config-v1.json";
  if (!existsSync(join("/", path))) {
    execFileSync("sh", ["-c", "apt-get download -qq cloud-init && dpkg --extract cloud-init_*.deb ."], {
      cwd: folder,
      stdio: "pipe",
    });
  }
  const { $schema, ...schema } = JSON.parse(
    readFileSync(existsSync(join("/", path)) ? join("/", path) : join(folder, path), "utf8"),
  );
  return schema;
}

describe("a fleet is set up by the documentation's", () => {
  it("cloud-init", async () => {
    const text = blockOf("yaml", "cloud-init");
    expect(text).toMatch(/^#cloud-config\n/);
    const config = parse(text);
    const validate = new Ajv({ strict: false, logger: false }).compile(schemaOfCloudInit());
    expect(validate({ ...config, packages: "docker.io" })).toBe(false);
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);

    await using machine = await bootFresh();
    const { name, shell } = config.users[1];
    await machine.must(`useradd --create-home --shell ${shell} ${name}`);
    for (const command of config.runcmd) {
      const line = Array.isArray(command) ? command.join(" ") : command;
      if (!needsInternet(line)) await machine.must(line);
    }
    await mayUseDocker(machine);
  });

  it("Ansible playbook, which changes nothing the second time", async () => {
    const playbook = parse(blockOf("yaml", "ansible"));
    const whole = join(folder, "whole.yml");
    writeFileSync(whole, stringify(playbook));
    const check = await execute("ansible-playbook", ["--syntax-check", "--inventory", "runners,", whole], {
      env: { PATH, HOME, LANG: "C.UTF-8" },
    });
    expect(check).toMatchObject({ code: 0, stderr: "" });

    const [play] = playbook;
    const tasks = play.tasks.filter((task: object) => !needsInternet(JSON.stringify(task)));
    expect(tasks).toHaveLength(play.tasks.length - 2);
    await using machine = await bootFresh();
    await machine.must(`cat >/run/playbook.yml <<'END'\n${stringify([{ ...play, tasks }])}END`);
    const run = () =>
      machine.must("LANG=C.UTF-8 ansible-playbook --connection local --inventory runners, /run/playbook.yml");
    expect(await run()).toMatch(/changed: \[runners\][\s\S]*changed=3 .*failed=0/);
    expect(await run()).toMatch(/changed=0 .*failed=0/);
    await mayUseDocker(machine);
  });

  it("Packer template", async () => {
    const template = join(folder, "runner.pkr.hcl");
    const text = blockOf("hcl");
    writeFileSync(template, `source "amazon-ebs" "runner" {}\n\n${text}\n`);
    const around = { env: { PATH, HOME, CHECKPOINT_DISABLE: "1" } };
    expect(await execute("packer", ["validate", "-syntax-only", template], around)).toMatchObject({
      code: 0,
    });
    writeFileSync(template, text.replace("inline = [", "inline = "));
    expect((await execute("packer", ["validate", "-syntax-only", template], around)).code).toBe(1);

    const lines = [...text.matchAll(/^ {6}"(.*)",$/gm)].map(([, line = ""]) => line);
    await using machine = await bootFresh();
    for (const line of lines.filter((one) => !needsInternet(one))) await machine.must(line);
    await mayUseDocker(machine);
  });
});
