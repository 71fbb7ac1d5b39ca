import { describe, expect, it } from "vitest";
import { parsePasswd } from "../../../src/identity/passwd.ts";
import { judgeMachine } from "../../../src/runner/finding.ts";
import { planSetup } from "../../../src/runner/setup-plan.ts";
import { socketUsers, socketUsersTitle } from "../../../src/runner/socket-users.ts";
import { findGroupByName, findUserByName, groupsOfLogin } from "../../../src/system/name-service.ts";
import { machineWith } from "./machines.ts";

/** The group docker is LDAP's, and so is one of its members. */
const ldap = { name: "docker", gid: 118, members: ["runner", "ldapuser"] };
const elsewhere = {
  group: "root:x:0:\nrunner:x:1001:\n",
  otherGroups: [ldap],
  logins: new Map([[1001, [1001, 118]]]),
};
const outside = { ...elsewhere, logins: new Map([[1001, [1001]]]) };
const states = (machine: Parameters<typeof judgeMachine>[0]) =>
  judgeMachine(machine).map(({ state }) => state);

describe("a group of another name service than /etc/group", () => {
  it("is the socket's group like any other, and its members are members", () => {
    const machine = machineWith(elsewhere);
    expect(states(machine)).toEqual(["ok", "ok", "ok", "ok"]);
    expect(socketUsersTitle(socketUsers(machine))).toContain("runner, ldapuser (member of docker)");
    expect(planSetup(machine, "docker").changes).toEqual([]);
  });

  it("is given to a socket that has none, but never shadowed by a line in /etc/group", () => {
    const socket = { uid: 0, gid: 0, mode: 0o660 };
    const machine = machineWith({ ...elsewhere, socket });
    expect(planSetup(machine, "docker").changes).toEqual([
      expect.objectContaining({ kind: "socket-group", to: 118 }),
    ]);
    expect(() => planSetup(machineWith({ ...outside, socket }), "docker")).toThrow(
      expect.objectContaining({ code: "group-elsewhere" }),
    );
  });

  it("can't be joined from here", () =>
    expect(() => planSetup(machineWith(outside), "docker")).toThrow(
      expect.objectContaining({
        code: "group-elsewhere",
        remedy: expect.stringContaining("Put runner into docker there"),
      }),
    ));

  it("lends its number to no new group", () => {
    const machine = machineWith({
      group: "root:x:0:\n",
      socket: { uid: 0, gid: 0, mode: 0o660 },
      freeGid: 997,
    });
    expect(planSetup(machine, "docker")).toMatchObject({ group: "docker", gid: 997 });
  });

  it("has members that /etc/group doesn't name", () => {
    const [user] = parsePasswd("ldapuser:x:5000:5000::/:\n");
    if (user === undefined) throw new Error("no user");
    const machine = machineWith({ users: [user], logins: new Map([[5000, [5000, 118]]]) });
    expect(states(machine)).not.toContain("problem");
    expect(planSetup(machine, "docker").changes).toEqual([]);
  });
});

describe("this machine's name service", () => {
  it("tells root by name and number, and root's groups", async () => {
    const root = await findUserByName("0");
    expect(root).toMatchObject({ name: "root", uid: 0 });
    expect(await findUserByName("root")).toEqual(root);
    expect(await findGroupByName(0)).toMatchObject({ gid: 0 });
    if (root !== undefined) expect(await groupsOfLogin(root)).toContain(0);
  });

  it.each(["", "--help", "no-such-user", "a:b\n"])("knows no user %j", async (name) => {
    expect(await findUserByName(name)).toBeUndefined();
    expect(await groupsOfLogin({ name, uid: 1, gid: 1, home: "" })).toBeUndefined();
  });
});
