import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { execute } from "../bed/engine.ts";
import { FreshMachine } from "./fixture.ts";

const ACCOUNTS = ["/etc/passwd", "/etc/group", "/etc/gshadow"];
/** To the byte, but for the users and groups of machines that other tests have made beside this one. */
const accounts = async (machine: FreshMachine) => {
  const texts = await Promise.all(ACCOUNTS.map((path) => readFile(path, "latin1")));
  const isOthers = (line: string) =>
    /^dood-[ug][0-9a-f]{6}:/.test(line) &&
    ![machine.user, machine.group].some((name) => line.startsWith(name));
  return texts.map((text) => text.split("\n").filter((line) => !isOthers(line)));
};
const groupsOf = async (pid: number | undefined) =>
  /^Groups:(.*)$/m
    .exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1]
    ?.trim()
    .split(/\s+/)
    .map(Number);

describe("a runner's own machine", () => {
  it("lets the user in for good, says which process is stale, and takes it back to the byte", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    machine.startRunner();
    await expect.poll(() => machine.runners().length, { timeout: 30_000 }).toBe(1);
    const before = await accounts(machine);
    expect((await machine.docker()).stderr).toContain("permission denied");
    const unfit = await machine.dood("runner", "check", "--user", machine.user);
    expect(unfit).toMatchObject({ code: 1, stdout: expect.stringContaining("is not in the group") });

    const dry = await machine.dood("runner", "setup", "--user", machine.user, "--dry-run");
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining(`would add ${machine.user}`) });
    expect(await accounts(machine)).toEqual(before);

    const setup = await machine.dood("runner", "setup", "--user", machine.user);
    const [pid] = machine.runners();
    expect(setup).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`started before ${machine.user} came into the group ${machine.group}`),
    });
    expect(setup.stdout).toContain("a new login may use docker");
    expect((await machine.docker()).stdout).toMatch(/Server:/);
    expect((await stat(machine.socket)).mode & 0o777).toBe(0o660);
    expect(await groupsOf(pid)).not.toContain(machine.gid);
    const stale = await machine.dood("runner", "check", "--user", machine.user, "--json");
    expect(stale.code).toBe(1);
    expect(JSON.parse(stale.stdout).findings).toContainEqual(
      expect.objectContaining({
        about: "runner",
        state: "problem",
        subject: `process ${pid} of ${machine.user}`,
      }),
    );

    // Root starts no program of anyone else's: the line is for the user.
    const again = await machine.dood("runner", "setup", "--user", machine.user, "--restart");
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining("nothing to change") });
    expect(machine.runners()).toEqual([pid]);
    const [line = ""] = /kill \d+$/m.exec(again.stdout) ?? [];
    expect(line).toBe(`kill ${pid}`);
    await machine.login(line);
    await expect.poll(() => machine.runners().length).toBe(0);
    machine.startRunner();
    await expect.poll(() => machine.runners().length, { timeout: 30_000 }).toBe(1);
    expect(await groupsOf(machine.runners()[0])).toContain(machine.gid);
    expect(await machine.dood("runner", "check", "--user", machine.user)).toMatchObject({ code: 0 });

    const undo = await machine.dood("runner", "undo", "--restart", "--user", machine.user);
    expect(undo).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(
        `process ${machine.runners()[0]} of ${machine.user} still has the group`,
      ),
    });
    expect(await accounts(machine)).toEqual(before);
    expect((await machine.docker()).stderr).toContain("permission denied");
  });

  it("changes nothing for whom isn't root, and gives the line that does", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    const { code, stderr } = await machine.login(
      `${machine.node} ${join(machine.folder, "dist/cli/index.js")} runner setup --socket ${machine.socket}`,
    );
    expect(code).toBe(1);
    expect(stderr).toContain("[not-root]");
    expect(stderr).toContain(`Run: sudo ${machine.node} `);
    expect(stderr).toContain(` runner setup --socket ${machine.socket}`);
  });

  it("names a socket that is open to everyone", async () => {
    await using machine = await FreshMachine.make(inject("bed"));
    await execute("chmod", ["666", machine.socket], { env: process.env });
    const { code, stdout } = await machine.dood("runner", "check", "--user", machine.user);
    expect(code).toBe(1);
    expect(stdout).toContain("open to everyone on the machine");
  });

  describe("at the start of a job", () => {
    /** As the runner runs it (ScriptHandlerHelpers.cs), in a process with these groups. */
    const hook = async (
      machine: FreshMachine,
      groups: string,
      env: Readonly<Record<string, string>> = {},
    ) => {
      const ids = ["--reuid", String(machine.uid), "--regid", String(machine.userGid), groups];
      const shell = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"];
      const { code, stdout, stderr } = await execute(
        "setpriv",
        [...ids, ...shell, join(machine.folder, "hooks/job-started.sh")],
        {
          env: {
            PATH: machine.env["PATH"],
            SETUP_DOOD_SOCKET: machine.socket,
            SETUP_DOOD_SOCKET_GID: String(machine.gid),
            ...env,
          },
        },
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      for (const line of stdout.trim().split("\n").filter(Boolean))
        expect(line).toMatch(/^::warning title=setup-dood::/);
      return stdout;
    };

    it("warns where the machine has drifted, and only then", async () => {
      await using machine = await FreshMachine.make(inject("bed"));
      expect(await hook(machine, "--init-groups")).toContain(
        `the runner's user ${machine.user} is not in the group`,
      );
      await machine.dood("runner", "setup", "--user", machine.user);
      expect(await hook(machine, "--init-groups")).toBe("");
      expect(await hook(machine, "--clear-groups")).toContain("restart the runner");
      expect(await hook(machine, "--init-groups", { SETUP_DOOD_SOCKET_GID: "1" })).toContain(
        `is now ${machine.gid}, and was 1 when the hooks were installed`,
      );
      expect(await hook(machine, "--init-groups", { SETUP_DOOD_SOCKET: "/nowhere.sock" })).toContain(
        "there is no socket at /nowhere.sock",
      );
      await execute("setfacl", ["--modify", `user:${machine.uid}:rw`, machine.socket], { env: process.env });
      expect(await hook(machine, "--clear-groups")).toBe("");
      await execute("setfacl", ["--remove-all", machine.socket], { env: process.env });
      await execute("chmod", ["666", machine.socket], { env: process.env });
      const open = await hook(machine, "--clear-groups");
      expect(open).toContain("is open to everyone on the machine (mode 666)");
      expect(open).toContain("restart the runner");
      await machine.dood("runner", "undo");
    });
  });

  describe("with the container hook", () => {
    const install = (machine: FreshMachine, ...args: readonly string[]) => {
      const next = join(machine.folder, "next.js");
      writeFileSync(next, "");
      return machine.dood("runner", "hook", "install", "--runner", machine.folder, "--next", next, ...args);
    };

    it("is given it in the runner's .env, which uninstall puts back to the byte", async () => {
      await using machine = await FreshMachine.make(inject("bed"));
      const path = join(machine.folder, ".env");
      writeFileSync(path, "LANG=C.UTF-8");
      expect((await install(machine, "--dry-run")).stdout).toContain(`would name the hooks in ${path}`);
      expect(readFileSync(path, "utf8")).toBe("LANG=C.UTF-8");
      expect((await install(machine)).code).toBe(0);
      const text = readFileSync(path, "utf8");
      expect(text).toContain(`ACTIONS_RUNNER_CONTAINER_HOOKS=${machine.folder}/dist/hook/index.js\n`);
      expect(text).toContain(`SETUP_DOOD_CONTAINER_HOOK=${machine.folder}/next.js\n`);
      expect(text).toContain(`SETUP_DOOD_SOCKET_GID=${machine.gid}\n`);
      expect((await install(machine)).stdout).toContain("nothing to change");
      expect((await machine.dood("runner", "hook", "uninstall")).code).toBe(0);
      expect(readFileSync(path, "utf8")).toBe("LANG=C.UTF-8");
      expect((await machine.dood("runner", "hook", "uninstall")).stdout).toContain("nothing to take back");
    });

    it("loses only that where somebody else has changed the .env since, and keeps its owner", async () => {
      await using machine = await FreshMachine.make(inject("bed"));
      chownSync(machine.folder, machine.uid, machine.userGid);
      await install(machine);
      const path = join(machine.folder, ".env");
      expect(statSync(path)).toMatchObject({ uid: machine.uid, gid: machine.userGid });
      appendFileSync(path, "HTTP_PROXY=http://proxy\n");
      expect((await machine.dood("runner", "hook", "uninstall", "--runner", machine.folder)).code).toBe(0);
      expect(readFileSync(path, "utf8")).toBe("HTTP_PROXY=http://proxy\n");
    });

    it("isn't given one that it can't read, for then each of its jobs would fail", async () => {
      await using machine = await FreshMachine.make(inject("bed"));
      const none = await install(machine, "--next", "/opt/dood-none.js");
      expect(none).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("can't read the hook /opt/dood-none.js"),
      });
      chownSync(machine.folder, machine.uid, machine.userGid);
      chmodSync(join(machine.folder, "dist/hook"), 0o700);
      const closed = await install(machine);
      expect(closed).toMatchObject({ code: 2, stderr: expect.stringContaining("can't read the hook") });
      expect(existsSync(join(machine.folder, ".env"))).toBe(false);
    });

    it("keeps root from reading another's file through a link in its place", async () => {
      await using machine = await FreshMachine.make(inject("bed"));
      symlinkSync("/etc/shadow", join(machine.folder, ".env"));
      const { code, stderr } = await install(machine);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("is a symbolic link") });
      expect(readlinkSync(join(machine.folder, ".env"))).toBe("/etc/shadow");
    });
  });
});
