import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, inject, it } from "vitest";
import { execute } from "./bed/engine.ts";
import { parseKeyValues } from "./bed/workflow-command.ts";
import { FreshMachine } from "./self-hosted/fixture.ts";

const env = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" };

/** A step of a job on the machine itself, as the runner's user, who has the groups of before. */
function step(
  machine: FreshMachine,
  entry: "main" | "post",
  variables: Readonly<Record<string, string>> = {},
) {
  const state = join(machine.folder, "github-state");
  if (!existsSync(state)) writeFileSync(state, "");
  chownSync(state, machine.uid, machine.userGid);
  const args = [
    "--reuid",
    String(machine.uid),
    "--regid",
    String(machine.userGid),
    "--clear-groups",
    machine.node,
  ];
  const saved = Object.entries(parseKeyValues(readFileSync(state, "utf8")));
  const states =
    entry === "post" ? Object.fromEntries(saved.map(([key, value]) => [`STATE_${key}`, value])) : {};
  return spawn("setpriv", [...args, join(machine.folder, `dist/${entry}/index.js`)], {
    env: { ...env, GITHUB_STATE: state, INPUT_SOCKET: machine.socket, ...states, ...variables },
    detached: true,
  });
}

async function finish(child: ChildProcess): Promise<{ code: number; log: string }> {
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout === null ? "" : text(child.stdout),
    child.stderr === null ? "" : text(child.stderr),
    once(child, "close"),
  ]);
  return { code, log: stdout + stderr };
}

const acl = async (machine: FreshMachine) =>
  (await execute("getfacl", ["--absolute-names", "--numeric", "--omit-header", machine.socket], { env }))
    .stdout;

/** Takes the lasting part back too: through sudo it is recorded where root keeps it. */
const undo = (machine: FreshMachine) =>
  execute(
    machine.node,
    [join(machine.folder, "dist/cli/index.js"), "runner", "undo", "--user", machine.user],
    { env },
  );

describe("a job on a runner whose user lacks the group and has passwordless sudo", () => {
  it("works at once, in a process that was started before too, and is taken back in post", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.allowSudo();
    const earlier = spawn(
      "setpriv",
      [
        ...machine.ids,
        "sh",
        "-c",
        `while read -r _; do docker -H unix://${machine.socket} version >/dev/null 2>&1 && echo yes || echo no; done`,
      ],
      { env, stdio: ["pipe", "pipe", "inherit"] },
    );
    const ask = async () => {
      earlier.stdin.write("?\n");
      const [answer] = await once(earlier.stdout, "data");
      return String(answer).trim();
    };
    const before = await acl(machine);
    expect(await ask()).toBe("no");

    const main = await finish(step(machine, "main"));
    expect(main).toMatchObject({
      code: 0,
      log: expect.stringContaining(`add ${machine.user} to the group ${machine.group}`),
    });
    expect(await ask()).toBe("yes");
    expect(await acl(machine)).toContain(`user:${machine.uid}:rw-`);
    expect(await acl(machine)).toContain("other::---");
    expect((await machine.docker()).code).toBe(0);
    const other = await execute(
      "setpriv",
      ["--reuid", "65534", "--regid", "65534", "--clear-groups", "test", "-w", machine.socket],
      { env },
    );
    expect(other.code).toBe(1);

    const post = await finish(step(machine, "post"));
    expect(post).toMatchObject({
      code: 0,
      log: expect.stringContaining("the socket's access list is as it was"),
    });
    expect(await acl(machine)).toBe(before);
    expect(await ask()).toBe("no");
    expect((await machine.docker()).code).toBe(0);
    earlier.stdin.end();
    await undo(machine);
    expect((await machine.docker()).code).not.toBe(0);
  });

  it("is taken back in post where the job was cancelled in the middle", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.allowSudo();
    const before = await acl(machine);
    const main = step(machine, "main");
    const ended = finish(main);
    await expect.poll(() => acl(machine), { timeout: 60_000, interval: 5 }).toContain(`user:${machine.uid}:`);
    if (main.pid !== undefined && main.exitCode === null) process.kill(-main.pid, "SIGKILL");
    await ended.catch(() => {});
    await finish(step(machine, "post"));
    expect(await acl(machine)).toBe(before);
    await undo(machine);
  });

  it("stays for another job of the same user until that one ends", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.allowSudo();
    await finish(step(machine, "main"));
    const holders = readdirSync("/run/setup-dood").find((name) => name.startsWith(`${machine.uid}-`)) ?? "";
    writeFileSync(join("/run/setup-dood", holders, "another-job"), "");
    expect((await finish(step(machine, "post"))).log).toContain("another job of this user still needs");
    expect(await acl(machine)).toContain(`user:${machine.uid}:rw-`);
    await execute("rm", [join("/run/setup-dood", holders, "another-job")], { env });
    await finish(step(machine, "post"));
    expect(await acl(machine)).not.toContain(`user:${machine.uid}:`);
    await undo(machine);
  });

  it("says what to do where the machine has no access lists", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.allowSudo();
    // sudo's own PATH decides which programs root finds: one without setfacl.
    const bin = join(machine.folder, "bin");
    const names = ["sh", "true", "env", "getent", "id", "setpriv", "docker"];
    // Not by `command -v`, which of a builtin, as `true` is, tells the mere name.
    const tools = names.map((name) => `ln -s "$(which ${name})" ${bin}/${name}`);
    await execute("sh", ["-c", `mkdir ${bin} && ${tools.join(" && ")}`], { env });
    writeFileSync(
      `/etc/sudoers.d/${machine.user}`,
      `Defaults:${machine.user} secure_path=${bin}\n${machine.user} ALL=(ALL) NOPASSWD:ALL\n`,
    );
    const { code, log } = await finish(step(machine, "main"));
    expect(code).toBe(1);
    expect(log).toContain("there is no setfacl on this machine [acl-unavailable]");
    expect(log).toContain("Install the package `acl`");
    await finish(step(machine, "post"));
    await undo(machine);
  });

  it("changes nothing in a dry run", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.allowSudo();
    const before = await acl(machine);
    const { log } = await finish(step(machine, "main", { "INPUT_DRY-RUN": "true" }));
    expect(log).toContain("would let the runner's user");
    expect(await acl(machine)).toBe(before);
    expect((await machine.docker()).code).not.toBe(0);
  });
});
