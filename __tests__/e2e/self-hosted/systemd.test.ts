import { describe, expect, it } from "vitest";
import { SystemdMachine } from "./systemd-machine.ts";

const ownerOf = (machine: SystemdMachine) => machine.must("stat --format '%U:%G %a' /run/docker.sock");
/** Without the key that dockerd puts beside its file. */
const filesOf = (machine: SystemdMachine) =>
  machine.must(
    "rm -f /etc/docker/key.json; cat /etc/passwd /etc/group /etc/gshadow; find /etc/docker /etc/systemd/system | sort; cat /etc/docker/*",
  );

describe("a machine with systemd", () => {
  it("is set up for good, its service restarted, and taken back to the byte", async () => {
    await using machine = await SystemdMachine.boot();
    const { runner } = machine;
    // As on a machine whose docker group somebody took away.
    await machine.must(`mkdir /etc/docker
      sed 's/^SocketGroup=.*/SocketGroup=root/' /lib/systemd/system/docker.socket >/etc/systemd/system/docker.socket
      echo '{}' >/etc/docker/daemon.json
      systemctl daemon-reload
      systemctl start docker.socket ${runner}`);
    expect(await ownerOf(machine)).toBe("root:root 660");
    expect((await machine.docker()).stderr).toContain("permission denied");
    const before = await filesOf(machine);

    const unfit = await machine.dood("runner", "check");
    expect(unfit.code).toBe(1);
    expect(unfit.stdout).toContain("it has no group of its own");
    expect(unfit.stdout).toContain(`${runner}  runs without the group`);

    const dry = await machine.dood("runner", "setup", "--dry-run");
    expect(dry).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("would tell docker.socket to give"),
    });
    expect(await filesOf(machine)).toBe(before);

    const setup = await machine.dood("runner", "setup");
    expect(setup.stdout).toMatch(/^\+ create the group docker \(\d+\)$/m);
    expect(setup.stdout).toMatch(/^\+ add runner to the group docker \(\d+\)$/m);
    expect(setup.stdout).toContain("a new login may use docker");
    expect(setup.stdout).toContain(`sudo systemctl restart ${runner}`);
    expect(setup.code).toBe(0);
    expect((await machine.docker()).stdout).toMatch(/Server:/);
    expect(await machine.groupsOf(runner)).not.toContain("docker");

    // The engine's restart makes a new socket, by what the set-up left.
    await machine.must("systemctl stop docker.socket docker && systemctl start docker.socket");
    expect(await ownerOf(machine)).toBe("root:docker 660");
    expect((await machine.docker()).stdout).toMatch(/Server:/);

    const again = await machine.dood("runner", "setup", "--restart");
    expect(again.stdout).toContain("nothing to change");
    expect(again.stdout).toContain(`+ restart ${runner}`);
    expect(await machine.groupsOf(runner)).toContain("docker");
    expect(await machine.dood("runner", "check")).toMatchObject({ code: 0 });

    const undo = await machine.dood("runner", "undo");
    expect(undo.stdout).toContain(`${runner} still has the group`);
    expect(undo.code).toBe(0);
    expect(await filesOf(machine)).toBe(before);
    expect((await machine.docker()).stderr).toContain("permission denied");
    await machine.must("systemctl stop docker.socket docker && systemctl start docker.socket");
    expect(await ownerOf(machine)).toBe("root:root 660");
  });

  it("whose engine makes its socket itself keeps the group by the engine's own file", async () => {
    await using machine = await SystemdMachine.boot();
    const config = '{\n\t"log-level": "warn",\n\t"group": "root"\n}';
    await machine.must(`mkdir -p /etc/docker && printf '%s' '${config}' >/etc/docker/daemon.json
      sed -i 's/^Requires=.*//; s/fd:/unix:/' /etc/systemd/system/docker.service
      systemctl daemon-reload && systemctl start docker ${machine.runner}`);
    expect(await ownerOf(machine)).toBe("root:root 660");
    const before = await filesOf(machine);

    const setup = await machine.dood("runner", "setup", "--restart");
    expect(setup).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("`group` in /etc/docker/daemon.json"),
    });
    expect(await machine.must("cat /etc/docker/daemon.json")).toBe(config.replace("root", "docker"));
    await machine.must("systemctl restart docker");
    expect(await ownerOf(machine)).toBe("root:docker 660");
    expect((await machine.docker()).stdout).toMatch(/Server:/);
    expect(await machine.groupsOf(machine.runner)).toContain("docker");

    expect(await machine.dood("runner", "undo", "--restart")).toMatchObject({ code: 0 });
    expect(await filesOf(machine)).toBe(before);
    expect(await machine.groupsOf(machine.runner)).not.toContain("docker");
  });

  it("restarts the services that are idle, and says which one is busy", async () => {
    await using machine = await SystemdMachine.boot();
    const busy = "actions.runner.acme-app.busy.service";
    await machine.must(`groupadd --system docker
      cp -a /home/runner/actions-runner /home/runner/busy-runner && cd /home/runner/busy-runner
      mv bin/Runner.Listener bin/Runner.Worker
      printf '#!/bin/bash\\n./bin/Runner.Worker infinity & wait\\n' >bin/Runner.Listener && chmod 755 bin/Runner.Listener
      sed 's/actions-runner/busy-runner/' /etc/systemd/system/${machine.runner} >/etc/systemd/system/${busy}
      systemctl daemon-reload && systemctl start docker.socket ${busy} ${machine.runner}`);
    await expect
      .poll(() => machine.must("pgrep --full --count [R]unner.Worker || true"), { timeout: 30_000 })
      .toBe("1");
    const { code, stdout } = await machine.dood("runner", "setup", "--restart");
    expect(code).toBe(1);
    expect(stdout).toContain(`${busy} is running a job [runner-busy]`);
    expect(await machine.groupsOf(machine.runner)).toContain("docker");
    expect(await machine.groupsOf(busy)).not.toContain("docker");
    await machine.must("pkill --full [R]unner.Worker");
    await expect
      .poll(() => machine.must(`systemctl show --property ActiveState --value ${busy}`))
      .toBe("inactive");
    await machine.must(`systemctl start ${busy}`);
    expect(await machine.groupsOf(busy)).toContain("docker");
  });

  it("says of a runner that was started by hand what its user has to do, and restarts nothing of theirs", async () => {
    await using machine = await SystemdMachine.boot();
    await machine.must(`groupadd --system docker && systemctl start docker.socket
      rm /etc/systemd/system/${machine.runner}
      cd /home/runner/actions-runner
      systemd-run --quiet --slice user.slice --scope setpriv --reuid runner --regid runner --init-groups ./runsvc.sh </dev/null >/dev/null 2>&1 &`);
    const pid = () => machine.must("pgrep --full [R]unner.Listener || true");
    await expect.poll(pid, { timeout: 30_000 }).toMatch(/^\d+$/);
    const before = await pid();
    expect(await machine.dood("runner", "setup")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[runner-not-found]"),
    });
    const { stdout } = await machine.dood("runner", "setup", "--user", "runner", "--restart");
    expect(stdout).toContain(`process ${before} of runner`);
    expect(stdout).toContain(`(a runner by ./run.sh): kill ${before}`);
    expect(await pid()).toBe(before);
    await machine.must(`kill ${before}`);
  });

  it("finds no runner in a unit that others than root could write", async () => {
    await using machine = await SystemdMachine.boot();
    const unit = `/etc/systemd/system/${machine.runner}`;
    await machine.must(`groupadd --system docker && systemctl start docker.socket && chmod 666 ${unit}`);
    expect((await machine.dood("runner", "setup")).stderr).toContain("[runner-not-found]");
    await machine.must(
      `mv ${unit} /home/runner/unit && chmod 644 /home/runner/unit && ln -s /home/runner/unit ${unit}`,
    );
    expect((await machine.dood("runner", "setup")).stderr).toContain("[runner-not-found]");
    expect(await machine.must("getent group docker")).toMatch(/:$/);
  });
});
