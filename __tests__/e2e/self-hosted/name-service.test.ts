import { describe, expect, it } from "vitest";
import { SystemdMachine } from "./systemd-machine.ts";

/** Accounts of systemd's own name service (nss-systemd(8)), which no account file has: LDAP's are the same to others. */
const GROUP = { groupName: "docker", gid: 5555, disposition: "regular" };
const USER = { userName: "ldap", uid: 6000, gid: 5555, homeDirectory: "/home/ldap", shell: "/bin/bash" };

async function bootWithDirectory(): Promise<SystemdMachine> {
  const machine = await SystemdMachine.boot();
  await machine.must(`mkdir -p /etc/userdb /home/ldap && cd /etc/userdb
    echo '${JSON.stringify(GROUP)}' >docker.group && ln -s docker.group 5555.group
    echo '${JSON.stringify(USER)}' >ldap.user && ln -s ldap.user 6000.user
    systemctl start docker`);
  expect(await machine.must("stat --format %g /run/docker.sock; getent group docker; id -G ldap")).toBe(
    "5555\ndocker:x:5555:\n5555",
  );
  return machine;
}

describe("a machine whose group docker comes from LDAP or systemd", () => {
  it("is as it should be for a member of it", async () => {
    await using machine = await bootWithDirectory();
    const before = await machine.must("cat /etc/passwd /etc/group");
    expect((await machine.run("su --login ldap --command 'docker version'")).stdout).toMatch(/Server:/);
    const check = await machine.dood("runner", "check", "--user", "ldap");
    expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining("root:docker 0660, GID 5555") });
    expect(check.stdout).toMatch(/✓ +user ldap +is in the group docker/);
    expect((await machine.dood("runner", "setup", "--user", "ldap")).stdout).toContain("nothing to change");
    expect(await machine.must("cat /etc/passwd /etc/group")).toBe(before);
  });

  it("gets no group of that name that would hide it", async () => {
    await using machine = await bootWithDirectory();
    const before = await machine.must("cat /etc/group /etc/gshadow");
    expect((await machine.dood("runner", "check")).stdout).toMatch(
      /✗ +user runner +is not in the group docker/,
    );
    const setup = await machine.dood("runner", "setup");
    expect(setup).toMatchObject({ code: 1, stderr: expect.stringContaining("[group-elsewhere]") });
    // Nor where the socket has lost its group.
    await machine.must("chgrp root /run/docker.sock");
    expect((await machine.dood("runner", "setup")).stderr).toContain("[group-elsewhere]");
    expect(await machine.must("cat /etc/group /etc/gshadow")).toBe(before);
  });
});
