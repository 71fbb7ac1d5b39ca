import { describe, expect, it } from "vitest";
import { SystemdMachine } from "./systemd-machine.ts";

const filesOf = (machine: SystemdMachine) =>
  machine.must(
    "cat /etc/group /etc/gshadow; find /etc/docker /etc/systemd/system -name '*dood*' -o -name daemon.json",
  );

describe("a machine whose socket somebody gave to a group of others", () => {
  it.each([
    ["by systemd", "true"],
    [
      "by dockerd",
      "sed -i 's/^Requires=.*//; s/fd:/unix:/' /etc/systemd/system/docker.service && systemctl daemon-reload",
    ],
  ])("is told so, isn't set up that way, and works when it is given back (%s)", async (_, prepare) => {
    await using machine = await SystemdMachine.boot();
    await machine.must(`groupadd --system docker && groupadd others && usermod -aG others daemon
      ${prepare}
      systemctl start docker
      usermod -aG docker runner`);
    expect((await machine.docker()).stdout).toMatch(/Server:/);
    // As root in a container that mounts the socket can.
    await machine.must("chgrp others /run/docker.sock");
    const before = await filesOf(machine);

    const check = await machine.dood("runner", "check");
    expect(check).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/✗ +socket .*belongs to others, but .* gives it to docker: somebody has/),
    });
    expect(check.stdout).not.toMatch(/✓ +user runner/);
    const setup = await machine.dood("runner", "setup");
    expect(setup).toMatchObject({ code: 1, stderr: expect.stringContaining("[socket-group-changed]") });
    expect(await filesOf(machine)).toBe(before);
    expect(await machine.must("stat --format %G /run/docker.sock")).toBe("others");

    // The action works there, and says it.
    const node = "/opt/setup-dood/node_modules/node/bin/node";
    const step = await machine.must(`GITHUB_OUTPUT=/tmp/o ${node} /opt/setup-dood/dist/main/index.js`);
    expect(step).toMatch(/::warning.*belongs to others, but .* gives it to docker/);

    const [line = ""] = /sudo (chgrp docker \S+)$/m.exec(check.stdout)?.slice(1) ?? [];
    await machine.must(line);
    expect((await machine.dood("runner", "setup")).stdout).toContain("nothing to change");
    expect(await machine.dood("runner", "check")).toMatchObject({ code: 0 });
    expect((await machine.docker()).stdout).toMatch(/Server:/);
  });
});

describe("an engine that found no group docker when it started", () => {
  /** As Docker's snap is started, and as on a NAS. */
  async function bootWithoutGroup(): Promise<SystemdMachine> {
    const machine = await SystemdMachine.boot();
    await machine.must(`sed -i 's/^Requires=.*//; s/-H fd:../--group docker/' /etc/systemd/system/docker.service
      systemctl daemon-reload && systemctl start docker`);
    expect(await machine.must("stat --format %U:%G /run/docker.sock")).toBe("root:root");
    return machine;
  }

  it("gives its socket to the one that a set-up makes, at once and after its restart", async () => {
    await using machine = await bootWithoutGroup();
    const check = await machine.dood("runner", "check");
    expect(check.stdout).toContain("→ sudo dood runner setup");
    expect(check.stdout).not.toMatch(/--group root|Change the option/);
    expect(await machine.dood("runner", "setup")).toMatchObject({ code: 0 });
    expect((await machine.docker()).stdout).toMatch(/Server:/);
    await machine.must("systemctl restart docker");
    expect((await machine.docker()).stdout).toMatch(/Server:/);
    expect(await machine.dood("runner", "check")).toMatchObject({ code: 0 });
  });

  it("is told how to have one where there is no runner, which ends with docker working", async () => {
    await using machine = await bootWithoutGroup();
    await machine.must(`rm /etc/systemd/system/${machine.runner}`);
    const { stdout } = await machine.dood("doctor");
    expect(stdout).not.toContain("dood runner setup");
    const [, line = ""] = /\(sudo (groupadd --system docker);/.exec(stdout) ?? [];
    await machine.must(`${line} && systemctl restart docker && usermod -aG docker runner`);
    expect((await machine.docker()).stdout).toMatch(/Server:/);
  });
});
