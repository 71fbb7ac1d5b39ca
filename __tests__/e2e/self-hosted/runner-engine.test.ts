import { describe, expect, it } from "vitest";
import { SystemdMachine } from "./systemd-machine.ts";

const ENV = "/home/runner/actions-runner/.env";

/** A machine that is set up, whose engine also listens elsewhere: on a socket that only root may use. */
async function bootSetUp(): Promise<SystemdMachine> {
  const machine = await SystemdMachine.boot();
  await machine.must(`groupadd --system docker && usermod -aG docker runner
    mkdir -m 755 /srv/other
    sed -i 's|-H fd://|-H fd:// -H unix:///srv/other/docker.sock|' /etc/systemd/system/docker.service
    systemctl daemon-reload && systemctl start docker ${machine.runner}
    chgrp root /srv/other/docker.sock`);
  expect(await machine.dood("runner", "check")).toMatchObject({ code: 0 });
  return machine;
}

const name = (machine: SystemdMachine, host: string) =>
  machine.must(`echo 'DOCKER_HOST=${host}' >${ENV} && chown runner: ${ENV}`);

describe("a runner whose .env names another engine", () => {
  it("is judged by that one's socket, in check, setup and doctor", async () => {
    await using machine = await bootSetUp();
    await name(machine, "unix:///srv/other/docker.sock");
    for (const command of [["runner", "check"], ["runner", "setup"], ["doctor"]]) {
      const { code, stdout } = await machine.dood(...command);
      expect(code, stdout).toBe(1);
      expect(stdout).toMatch(/✗ +docker of actions\.runner\.\S+ +its jobs use another engine .* and can't: /);
      expect(stdout).toContain(`Delete DOCKER_HOST in ${ENV}`);
    }
    await machine.must("chgrp docker /srv/other/docker.sock");
    const good = await machine.dood("runner", "check");
    expect(good.stdout).toMatch(/✓ +docker of \S+ +its jobs use another engine .*, which runner may use/);
    expect(good.stdout).toMatch(/✓ +docker of \S+ +a new login may use docker: proved/);
    expect(good.code).toBe(0);
    await machine.must("chmod 700 /srv/other");
    const closed = await machine.dood("runner", "check");
    expect(closed).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("can't enter the folder /srv/other (mode 0700, owner root)"),
    });
  });

  it.each([
    ["unix:///nowhere.sock", "✗", "there is no socket at /nowhere.sock"],
    ["ssh://root@host", "✗", "over ssh"],
    ["tcp://user:secret@host:2375", "✗", "tcp://host:port"],
    ["tcp://192.0.2.1:2375", "!", "tcp://192.0.2.1:2375, over the network"],
  ])("isn't said to be well with %s", async (host, mark, text) => {
    await using machine = await bootSetUp();
    await name(machine, host);
    const { stdout } = await machine.dood("runner", "check");
    expect(stdout).toMatch(new RegExp(`${mark} +docker of .*${text}`));
    expect(stdout).not.toContain("secret");
  });

  it("has root read nothing by it that its user couldn't", async () => {
    await using machine = await bootSetUp();
    await machine.must(`mkdir -m 700 /root/closed && ln -s /srv/other/docker.sock /root/closed/d.sock`);
    await name(machine, "unix:///root/closed/d.sock");
    expect((await machine.dood("runner", "check")).stdout).toContain("can't enter the folder /root");
    await machine.must(`rm ${ENV} && ln -s /etc/shadow ${ENV}`);
    const linked = await machine.dood("runner", "check");
    expect(linked.stdout).toMatch(/! +docker of .* isn't known: .* is a symbolic link/);
    expect(linked.stdout).not.toContain("root:*");
    expect(linked.stdout).toContain("→ Put the file itself there.");
  });
});
