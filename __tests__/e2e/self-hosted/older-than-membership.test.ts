import { describe, expect, it } from "vitest";
import { SystemdMachine } from "./systemd-machine.ts";

const NODE = "/opt/setup-dood/node_modules/node/bin/node";

/** A step of the action in a service, or a login, of the runner's user that waits until it is told to go on. */
const waiting = (program: string) =>
  `until [ -e /tmp/go ]; do sleep 0.05; done; ${NODE} /opt/setup-dood/dist/${program} >/tmp/out 2>&1; echo $? >/tmp/code`;

async function bootWithDocker(): Promise<SystemdMachine> {
  const machine = await SystemdMachine.boot();
  await machine.must("groupadd --system docker && systemctl start docker");
  return machine;
}

async function outputOf(machine: SystemdMachine): Promise<string> {
  await machine.must("touch /tmp/go");
  const options = { timeout: 30_000, interval: 50 };
  await expect.poll(() => machine.must("cat /tmp/code 2>/dev/null || true"), options).toBe("1");
  return machine.must("cat /tmp/out");
}

describe("a process that is older than its user's membership", () => {
  it("is named by check, a service with the line that restarts it, which then works", async () => {
    await using machine = await bootWithDocker();
    await machine.must(`useradd --create-home jenkins
      printf '[Service]\\nUser=jenkins\\nExecStart=/bin/sleep infinity\\n' >/etc/systemd/system/jenkins.service
      systemctl daemon-reload && systemctl start jenkins ${machine.runner}
      usermod -aG docker jenkins && usermod -aG docker runner`);
    const check = await machine.dood("runner", "check");
    expect(check.code).toBe(1);
    expect(check.stdout).toMatch(
      /! +process \d+ of jenkins +started before jenkins came into the group docker/,
    );
    for (const unit of ["jenkins.service", machine.runner]) {
      expect(check.stdout).toContain(`sudo systemctl restart ${unit}`);
      expect(await machine.groupsOf(unit)).not.toContain("docker");
      await machine.must(`systemctl restart ${unit}`);
      expect(await machine.groupsOf(unit)).toContain("docker");
    }
    const after = await machine.dood("runner", "check");
    expect(after).toMatchObject({ code: 0, stdout: expect.not.stringContaining("started before") });
  });

  it("is told so by the action, with its service's line, though the machine was made from an image", async () => {
    await using machine = await bootWithDocker();
    await machine.must(`touch /.dockerenv
      systemd-run --quiet --unit job.service --uid runner sh -c '${waiting("main/index.js")}'
      usermod -aG docker runner`);
    const out = await outputOf(machine);
    expect(out).toContain("is a member of docker, to which /var/run/docker.sock belongs");
    expect(out).toContain("this runner was started before that");
    expect(out).toContain("sudo systemctl restart job.service");
    expect(out).not.toMatch(/usermod|docker run|sidecar/);
  });

  it("is told to log in again where it is one's own login", async () => {
    await using machine = await bootWithDocker();
    await machine.must(`systemd-run --quiet --uid runner sh -c '${waiting("cli/index.js doctor")}'
      usermod -aG docker runner`);
    const out = await outputOf(machine);
    expect(out).toContain("Log out and in again: this login of runner was started before");
    expect(out).toContain("newgrp docker");
    expect(out).not.toContain("Run this step as root");
  });
});

describe("a user who isn't in the group", () => {
  it("is given the lines of this machine by the action, which end with docker working", async () => {
    await using machine = await bootWithDocker();
    await machine.must(
      `systemd-run --quiet --unit job.service --uid runner sh -c '${waiting("main/index.js")}'`,
    );
    const out = await outputOf(machine);
    const lines = [...out.matchAll(/^\s*sudo (.*)$/gm)].map(([, line = ""]) => line);
    expect(lines).toEqual(["usermod --append --groups docker runner", "systemctl restart job.service"]);
    await machine.must(lines[0] ?? "");
    expect((await machine.docker()).stdout).toMatch(/Server:/);
  });
});
