import { describe, expect, it } from "vitest";
import { SystemdMachine } from "./systemd-machine.ts";

/** Debian's own unit, save for what would need the real engine's data and a file system that overlays can lie on. */
const SERVICE = `[Unit]
Requires=podman.socket
After=podman.socket
StartLimitIntervalSec=0
[Service]
Type=exec
KillMode=process
ExecStart=podman --storage-driver vfs --root /run/podman-data --runroot /run/podman-state --cgroup-manager cgroupfs system service
`;

/** Podman behind docker.sock, as podman-docker(1) has it: a link into a folder that is closed to all but root. */
async function bootWithPodman(mode = "0660"): Promise<SystemdMachine> {
  const machine = await SystemdMachine.boot();
  await machine.must(`cat >/etc/systemd/system/podman.service <<'UNIT'\n${SERVICE}UNIT
    sed 's/^SocketMode=.*/SocketMode=${mode}/' /lib/systemd/system/podman.socket >/etc/systemd/system/podman.socket
    systemctl daemon-reload
    mkdir -m 700 /run/podman && ln -s /run/podman/podman.sock /run/docker.sock
    systemctl start podman.socket ${machine.runner}`);
  expect(await machine.must("docker version")).toContain("Podman Engine");
  expect((await machine.docker()).stderr).toContain("permission denied");
  return machine;
}

const stateOf = (machine: SystemdMachine) =>
  machine.must(`cat /etc/passwd /etc/group /etc/gshadow
    find /etc/systemd/system /etc/tmpfiles.d | sort
    stat --format '%n %U:%G %a' /run/podman /run/podman/podman.sock && readlink /run/docker.sock`);

/** As the machine's next start makes them: Podman's own lines, and the set-up's. */
const restart = (machine: SystemdMachine) =>
  machine.must(`systemctl stop podman.socket podman.service; rm -rf /run/podman
    systemd-tmpfiles --create --boot --prefix=/run/podman
    systemctl start podman.socket`);

describe("a machine with Podman's socket behind docker.sock", () => {
  it.each(["0660", "0600"])("is set up in Podman's own way, for good, and taken back (%s)", async (mode) => {
    await using machine = await bootWithPodman(mode);
    const before = await stateOf(machine);
    const check = await machine.dood("runner", "check");
    expect(check.code).toBe(1);
    expect(check.stdout).toContain(
      "can't enter the folder /run/podman (mode 0700, owner root) above the socket",
    );
    expect(check.stdout).toMatch(/→ sudo dood runner setup/);
    expect(check.stdout).not.toMatch(/docker\.socket|daemon\.json|allow-root-group/);
    expect((await machine.dood("runner", "setup", "--dry-run")).stdout).toContain(
      "would have podman.socket give",
    );
    expect(await stateOf(machine)).toBe(before);

    const setup = await machine.dood("runner", "setup", "--restart");
    expect(setup.code, setup.stdout).toBe(0);
    expect(setup.stdout).toContain("(/etc/tmpfiles.d/90-setup-dood.conf)");
    expect(setup.stdout).toContain("/etc/systemd/system/podman.socket.d/90-setup-dood.conf");
    expect((await machine.docker()).stdout).toContain("Podman Engine");
    expect(await machine.must("stat --format '%U:%G %a' /run/podman /run/podman/podman.sock")).toBe(
      "root:docker 710\nroot:docker 660",
    );
    expect((await machine.run("su -s /bin/sh nobody -c 'ls /run/podman/podman.sock'")).code).not.toBe(0);
    expect((await machine.dood("runner", "setup")).stdout).toContain("nothing to change");
    await restart(machine);
    expect((await machine.docker()).stdout).toContain("Podman Engine");
    expect(await machine.dood("runner", "check")).toMatchObject({ code: 0 });

    expect(await machine.dood("runner", "undo", "--restart")).toMatchObject({ code: 0 });
    expect(await stateOf(machine)).toBe(before);
    await restart(machine);
    expect((await machine.docker()).stderr).toContain("permission denied");
  });

  it("is told from Docker's, whose unit is there but has nothing to do with the socket", async () => {
    await using machine = await bootWithPodman();
    expect(await machine.must("ls /lib/systemd/system/docker.socket")).toContain("docker.socket");
    const { stdout } = await machine.dood("runner", "check");
    expect(stdout).toContain("podman.socket gives the socket to root");
    // To a user who can't even look, the closed folder is named.
    const denied = await machine.run(
      "setpriv --reuid runner --regid runner --clear-groups /opt/setup-dood/node_modules/node/bin/node /opt/setup-dood/dist/main/index.js",
    );
    expect(denied.stdout).toContain("can't enter the folder /run/podman (mode 0700, owner root)");
    expect(denied.stdout).toContain("sudo dood runner setup");
  });
});
