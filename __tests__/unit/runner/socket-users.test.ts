import { describe, expect, it } from "vitest";
import type { Machine } from "../../../src/runner/machine.ts";
import { socketUsers, socketUsersTitle } from "../../../src/runner/socket-users.ts";
import { parseAcl } from "../../../src/system/access-list.ts";
import { machineWith } from "./machines.ts";

const title = (machine: Machine) => socketUsersTitle(socketUsers(machine));

describe("who may open a socket", () => {
  it("is root, the members of its group, and those whose own group it is", () =>
    expect(title(machineWith())).toBe("root; runner (member of docker); ci (with docker as own group)"));

  it("is everyone where it is open to all, and the members as well", () =>
    expect(title(machineWith({ socket: { uid: 0, gid: 118, mode: 0o666 } }))).toMatch(
      /^everyone \(open to all\); root; runner/,
    ));

  it("is an owner other than root, and nobody of a group that the mode shuts out", () =>
    expect(title(machineWith({ socket: { uid: 1002, gid: 118, mode: 0o600 } }))).toBe("root; alice (owner)"));

  it("is whom the access list names, as far as its mask lets them", () => {
    const list =
      "user::rw-\nuser:1002:rw-\nuser:4000:rw-\t\t#effective:r--\ngroup::rw-\ngroup:1001:rw-\nmask::rw-\nother::---\n";
    expect(title(machineWith({ acl: parseAcl(list) }))).toBe(
      "root; runner (member of docker); ci (with docker as own group); alice (access list); runner (with runner, in the access list, as own group)",
    );
  });

  it("is nobody of the group where the access list gives the group nothing, whatever the mode shows", () =>
    expect(
      title(machineWith({ acl: parseAcl("user::rw-\nuser:1002:rw-\ngroup::---\nmask::rw-\nother::---\n") })),
    ).toBe("root; alice (access list)"));

  it("is told by number where there is no name", () =>
    expect(title(machineWith({ socket: { uid: 77, gid: 99, mode: 0o660 }, group: "docker:x:118:\n" }))).toBe(
      "root; uid 77 (owner)",
    ));
});
