import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chownSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, inject, it } from "vitest";
import { closeLease, openLease } from "../../../src/runner/acl-lease.ts";
import { makeDerivedImages } from "../bed/derived-images.ts";
import { Engine, execute } from "../bed/engine.ts";
import { parseKeyValues } from "../bed/workflow-command.ts";
import { FreshMachine } from "./fixture.ts";

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
    [
      join(machine.folder, "dist/cli/index.js"),
      "runner",
      "undo",
      "--user",
      machine.user,
      "--socket",
      machine.socket,
    ],
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
    expect(post.log).not.toContain("nothing to take back");
    expect((await finish(step(machine, "post", { STATE_bridge: "" }))).log.trim()).toBe(
      "nothing to take back",
    );
    expect(await acl(machine)).toBe(before);
    expect(await ask()).toBe("no");
    expect((await machine.docker()).code).toBe(0);
    earlier.stdin.end();
    await undo(machine);
    expect((await machine.docker()).code).not.toBe(0);
  });

  // The runner may signal its own user's processes alone: what runs through sudo goes on.
  const isGone = async (machine: FreshMachine) =>
    (await execute("pgrep", ["--full", join(machine.folder, "dist/main")], { env })).code === 1;
  const cancel = (machine: FreshMachine, main: ChildProcess, signal: string) => {
    const ids = ["--reuid", String(machine.uid), "--regid", String(machine.userGid), "--clear-groups"];
    return execute("setpriv", [...ids, "kill", `-${signal}`, "--", `-${main.pid}`], { env });
  };
  const isRecorded = (machine: FreshMachine) =>
    readFileSync(join(machine.folder, "github-state"), "utf8").includes("bridge");

  it.each([
    ["SIGKILL", "is about to let it in"],
    ["SIGTERM", "is about to let it in"],
    ["SIGINT", "is about to let it in"],
    ["SIGKILL", "has let it in"],
    ["SIGTERM", "has let it in"],
    ["SIGINT", "has let it in"],
  ])("is taken back in post where a %s ended the job when it %s", async (signal, moment) => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.allowSudo();
    const before = await acl(machine);
    const main = step(machine, "main");
    const ended = finish(main);
    const options = { timeout: 60_000, interval: 2 };
    const entry = `user:${machine.uid}:`;
    if (moment === "has let it in") await expect.poll(() => acl(machine), options).toContain(entry);
    else await expect.poll(() => isRecorded(machine), options).toBe(true);
    await cancel(machine, main, signal);
    expect((await finish(step(machine, "post"))).code).toBe(0);
    await ended.catch(() => {});
    await expect.poll(() => isGone(machine), { timeout: 60_000 }).toBe(true);
    expect(await acl(machine)).toBe(before);
    await undo(machine);
  });

  it("is not given at all where post came first", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const before = await acl(machine);
    const lease = { path: machine.socket, uid: machine.uid, holder: "cancelled" };
    await closeLease(lease);
    await expect(openLease(lease)).rejects.toMatchObject({ code: "proof-denied" });
    expect(await acl(machine)).toBe(before);
    // Once: a note of one job is nothing to another.
    await openLease({ ...lease, holder: "next" });
    expect(await acl(machine)).toContain(`user:${machine.uid}:rw-`);
    await closeLease({ ...lease, holder: "next" });
    expect(await acl(machine)).toBe(before);
    await machine.dood("runner", "undo");
  });

  it("is taken back by the machine's undo too, where no post step ever came", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.allowSudo();
    const before = await acl(machine);
    await finish(step(machine, "main"));
    expect(await acl(machine)).toContain(`user:${machine.uid}:rw-`);
    expect((await undo(machine)).stdout).toContain(`the entry of ${machine.user} in the access list`);
    expect(await acl(machine)).toBe(before);
  });

  it("stays for another job of the same user until that one ends", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.allowSudo();
    await finish(step(machine, "main"));
    const socket = createHash("sha256").update(machine.socket).digest("hex").slice(0, 16);
    const holders = `${machine.uid}-${socket}`;
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

describe("a runner in a container that mounts its machine's socket, with sudo and setfacl", () => {
  it("gets no entry in that machine's access list, and nothing is changed for it", async () => {
    const bed = inject("bed");
    await makeDerivedImages(bed, ["actions-runner"]);
    await using machine = await FreshMachine.make(bed);
    const before = await acl(machine);
    const tools = ["setfacl", "getfacl"].map((name) => `/usr/bin/${name}:/usr/bin/${name}:ro`);
    const mounts = [`${machine.socket}:/var/run/docker.sock`, `${machine.folder}:/opt/dood:ro`, ...tools];
    const command = "node /opt/dood/dist/main/index.js; code=$?; sudo getent group; exit $code";
    const { code, stdout } = await new Engine(bed.socket).run([
      ...["run", "--rm", "--label", bed.label, "--network", "none"],
      ...mounts.flatMap((mount) => ["--volume", mount]),
      ...[`dood-test/actions-runner:${bed.tag}`, "sh", "-c", command],
    ]);
    expect(code, stdout).toBe(1);
    expect(stdout).toContain("isn't this machine's own socket");
    expect(stdout).toContain("[acl-unavailable]");
    expect(stdout).toContain("dood options IMAGE");
    expect(stdout).not.toContain(`:${machine.gid}:`);
    expect(await acl(machine)).toBe(before);
  });
});
