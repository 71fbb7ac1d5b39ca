import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { execute } from "../bed/engine.ts";
import { FreshMachine } from "./fixture.ts";

const SECRET = "root-only";
const groupLine = async (machine: FreshMachine) =>
  (await execute("getent", ["group", machine.group], { env: machine.env })).stdout.trim();

/** A file that only root may read. */
function secretOf(machine: FreshMachine): string {
  const path = join(machine.folder, "secret");
  writeFileSync(path, SECRET, { mode: 0o600 });
  return path;
}

/** Installs the hooks into the user's own runner, as root does. */
function install(machine: FreshMachine, next = join(machine.folder, "next.js")) {
  machine.makeRunner();
  if (!existsSync(next)) writeFileSync(next, "");
  const args = ["--runner", machine.runnerFolder, "--next", next];
  return machine.dood("runner", "hook", "install", ...args);
}

describe("an account without rights, whose process is named as a runner's is,", () => {
  it("has no program of its PATH run by root when runners are restarted", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const evil = join("/home", machine.user, "evil");
    mkdirSync(evil, { mode: 0o755 });
    writeFileSync(join(evil, "setpriv"), `#!/bin/sh\nid -u >${evil}/ran\n`, { mode: 0o755 });
    chmodSync(join(evil, "setpriv"), 0o755);
    machine.startRunner({ env: { PATH: `${evil}:${machine.env["PATH"]}` } });
    await expect.poll(() => machine.runners().length, { timeout: 30_000 }).toBe(1);
    await machine.dood("runner", "setup", "--user", machine.user, "--restart");
    await machine.dood("runner", "undo", "--user", machine.user, "--restart");
    expect(existsSync(join(evil, "ran"))).toBe(false);
  });

  it("is handed no file of root's as its output", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const secret = secretOf(machine);
    const log = join("/home", machine.user, "log");
    machine.makeRunner();
    const shell = `exec ${join(machine.runnerFolder, "bin/Runner.Listener")} infinity >${log}`;
    spawn("setpriv", [...machine.ids, "sh", "-c", shell], { stdio: "ignore", detached: true }).unref();
    await expect.poll(() => machine.runners().length, { timeout: 30_000 }).toBe(1);
    rmSync(log);
    symlinkSync(secret, `${log} (deleted)`);
    await machine.dood("runner", "setup", "--user", machine.user, "--restart");
    const outputs = machine.runners().map((pid) => readlinkSync(`/proc/${pid}/fd/1`));
    expect(outputs).toEqual([`${log} (deleted)`]);
    await machine.dood("runner", "undo");
  });

  it("isn't put into the group, nor its folder written to", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.startRunner();
    await expect.poll(() => machine.runners().length, { timeout: 30_000 }).toBe(1);
    const before = await groupLine(machine);
    const setup = await machine.dood("runner", "setup");
    expect(setup).toMatchObject({ code: 1, stderr: expect.stringContaining("[runner-not-found]") });
    expect(await groupLine(machine)).toBe(before);
    const next = join(machine.folder, "next.js");
    writeFileSync(next, "");
    const hook = await machine.dood("runner", "hook", "install", "--next", next);
    expect(hook).toMatchObject({ code: 1, stderr: expect.stringContaining("[runner-not-found]") });
    expect(existsSync(join(machine.runnerFolder, ".env"))).toBe(false);
  });
});

describe("a runner's user who puts something else in the place of its .env", () => {
  it("gets no copy of what a link leads to, and keeps root from nothing else", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const env = join(machine.runnerFolder, ".env");
    await machine.dood("runner", "setup", "--user", machine.user);
    expect((await install(machine)).code).toBe(0);
    const members = await groupLine(machine);
    rmSync(env);
    symlinkSync(secretOf(machine), env);
    const undo = await machine.dood("runner", "undo");
    expect(undo).toMatchObject({ code: 1, stdout: expect.stringContaining("is a symbolic link") });
    expect(readlinkSync(env)).toBe(join(machine.folder, "secret"));
    expect(await groupLine(machine)).not.toBe(members);
    const folder = await machine.login(`cat ${machine.runnerFolder}/.e*`);
    expect(folder.stdout).not.toContain(SECRET);
    rmSync(env);
    expect((await machine.dood("runner", "hook", "uninstall")).code).toBe(0);
    expect((await machine.dood("runner", "hook", "uninstall")).stdout).toContain("nothing to take back");
  });

  it("makes root wait for no pipe", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const env = join(machine.runnerFolder, ".env");
    expect((await install(machine)).code).toBe(0);
    rmSync(env);
    await execute("mkfifo", [env], { env: machine.env });
    chownSync(env, machine.uid, machine.userGid);
    const undo = await Promise.race([
      machine.dood("runner", "hook", "uninstall"),
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 20_000)),
    ]);
    if (undo === undefined) await machine.login(`timeout 5 sh -c ': >${env}'`);
    expect(undo).toMatchObject({ code: 1, stdout: expect.stringContaining("is no regular file") });
    expect(lstatSync(env).isFIFO()).toBe(true);
  });

  it("gets no copy of a file that has another name too", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const env = join(machine.runnerFolder, ".env");
    expect((await install(machine)).code).toBe(0);
    const other = join("/home", machine.user, "other");
    renameSync(env, other);
    linkSync(other, env);
    const undo = await machine.dood("runner", "hook", "uninstall");
    expect(undo).toMatchObject({ code: 1, stdout: expect.stringContaining("a hard link") });
    expect(lstatSync(env).nlink).toBe(2);
  });

  it("has it written with their own rights, wherever the folder leads", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    expect((await install(machine)).code).toBe(0);
    const moved = `${machine.runnerFolder}-moved`;
    renameSync(machine.runnerFolder, moved);
    symlinkSync(machine.folder, machine.runnerFolder);
    writeFileSync(join(machine.folder, ".env"), readFileSync(join(moved, ".env")));
    const before = readFileSync(join(machine.folder, ".env"));
    expect((await machine.dood("runner", "hook", "uninstall")).code).toBe(1);
    expect(readFileSync(join(machine.folder, ".env"))).toEqual(before);
  });
});

/** Listens on a socket of its own, and names another one so that /proc/net/unix has a line that isn't the kernel's. */
const FORGER = `
const { mkdirSync, readlinkSync, readdirSync, writeFileSync } = require("node:fs");
const { createServer } = require("node:net");
const { dirname } = require("node:path");
const [, , target] = process.argv;
createServer().listen("own", () => {
  const links = readdirSync("/proc/self/fd").map((fd) => { try { return readlinkSync("/proc/self/fd/" + fd); } catch { return ""; } });
  const inodes = links.flatMap((link) => /^socket:\\[(\\d+)\\]$/.exec(link)?.[1] ?? []);
  for (const inode of inodes) {
    const forged = "x\\n0: 2 0 10000 1 1 " + inode + " " + target;
    mkdirSync(dirname(forged), { recursive: true });
    createServer().listen(forged, () => writeFileSync("ready", ""));
  }
});
`;

describe("a forged line of /proc/net/unix", () => {
  it("has root edit no configuration of another's", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const home = join("/home", machine.user);
    writeFileSync(join(home, "forger.cjs"), FORGER);
    mkdirSync(join(home, "d"));
    writeFileSync(join(home, "d/daemon.json"), "{}");
    for (const name of ["d", "d/daemon.json"]) chownSync(join(home, name), machine.uid, machine.userGid);
    const line = `cd ${home} && exec -a dockerd ${machine.node} forger.cjs ${machine.socket} --config-file=${home}/d/daemon.json`;
    const forger = spawn("setpriv", [...machine.ids, "bash", "-c", line], { stdio: "inherit" });
    try {
      await expect.poll(() => existsSync(join(home, "ready")), { timeout: 30_000 }).toBe(true);
      expect(readFileSync("/proc/net/unix", "latin1")).toMatch(
        new RegExp(`^0: 2 0 10000 1 1 \\d+ ${machine.socket}$`, "m"),
      );
      const { stdout } = await machine.dood("runner", "setup", "--user", machine.user);
      expect(stdout).not.toContain("daemon.json");
      expect(readFileSync(join(home, "d/daemon.json"), "utf8")).toBe("{}");
    } finally {
      forger.kill("SIGKILL");
      await machine.dood("runner", "undo");
    }
  });
});

describe("a hook that others can change", () => {
  it.each([
    ["the file", (hook: string) => chmodSync(hook, 0o666), "next.js has mode 0666"],
    ["its folder", (hook: string) => chmodSync(join(hook, ".."), 0o775), "hooks has mode 0775"],
  ])("isn't installed: %s", async (_, open, named) => {
    await using machine = await FreshMachine.make(inject("bed"));
    const hook = join(machine.folder, "hooks/next.js");
    writeFileSync(hook, "");
    open(hook);
    const { code, stderr } = await install(machine, hook);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(named) });
    expect(existsSync(join(machine.runnerFolder, ".env"))).toBe(false);
  });

  it("isn't installed below a folder for everyone, nor by a link through one, nor if it is a third user's", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const shared = join(machine.folder, "shared");
    mkdirSync(shared);
    chmodSync(shared, 0o1777);
    writeFileSync(join(shared, "next.js"), "");
    expect((await install(machine, join(shared, "next.js"))).stderr).toContain(`${shared} has mode 1777`);
    const target = join(machine.folder, "target.js");
    writeFileSync(target, "");
    symlinkSync(target, join(shared, "link.js"));
    expect((await install(machine, join(shared, "link.js"))).stderr).toContain(`${shared} has mode 1777`);
    chownSync(target, 65_534, 65_534);
    expect((await install(machine, target)).stderr).toContain(`${target} belongs to uid 65534`);
    chownSync(target, machine.uid, machine.userGid);
    expect((await install(machine, target)).code).toBe(0);
  });

  it("isn't installed if it is this program's own", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const own = join(machine.folder, "dist/hook/index.js");
    chmodSync(own, 0o666);
    const { code, stderr } = await install(machine);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(`${own} has mode 0666`) });
  });
});
