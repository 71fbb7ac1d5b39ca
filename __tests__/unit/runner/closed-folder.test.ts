import { describe, expect, it } from "vitest";
import { closedTo } from "../../../src/runner/closed-folder.ts";
import { judgeMachine } from "../../../src/runner/finding.ts";
import { socketUsers, socketUsersTitle } from "../../../src/runner/socket-users.ts";
import { machineWith } from "./machines.ts";

const folders = (mode: number, uid = 0, gid = 0) => [
  { path: "/run", uid: 0, gid: 0, mode: 0o755 },
  { path: "/run/podman", uid, gid, mode },
];
const closedAt = (mode: number, uid?: number, gid?: number) => {
  const machine = machineWith({ folders: folders(mode, uid, gid) });
  return machine.users.map((user) => closedTo(user, machine)?.path);
};

describe("a folder above the socket", () => {
  it.each([
    [0o700, 0, 0],
    [0o710, 0, 50],
    [0o701, 0, 118], // a member, for whom the others' bits don't count
    [0o077, 1001, 0], // its owner, for whom no other bits count
  ])("closed with mode %o, owner %i:%i keeps the group's member out", (mode, uid, gid) =>
    expect(closedAt(mode, uid, gid)).toEqual(["/run/podman"]),
  );

  it.each([
    [0o755, 0, 0],
    [0o710, 0, 118],
    [0o700, 1001, 0],
  ])("open with mode %o, owner %i:%i lets the group's member through", (mode, uid, gid) =>
    expect(closedAt(mode, uid, gid)).toEqual([undefined]),
  );

  it("is a problem of the user, who isn't among those who may open the socket", () => {
    const machine = machineWith({ folders: folders(0o700) });
    expect(judgeMachine(machine)).toContainEqual(
      expect.objectContaining({
        subject: "user runner",
        state: "problem",
        text: "can't enter the folder /run/podman (mode 0700, owner root) above the socket",
      }),
    );
    expect(socketUsersTitle(socketUsers(machine))).toBe("root");
  });
});
