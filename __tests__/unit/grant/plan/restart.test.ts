import { describe, expect, it } from "vitest";
import { mainProcess, planRestart } from "../../../../src/grant/plan/restart.ts";
import { observation, policy } from "./observations.ts";

const user = { uid: 1001, gid: 1001, groups: [118, 1001], home: "/", name: "app", groupsFromFile: true };
const socket = { uid: 0, gid: 118, mode: 0o660 };
const lacking = { uid: 1001, groups: [1001] };

type Seen = Parameters<typeof observation>[0];

const main = (seen: Seen) => mainProcess(observation(seen), user, socket);
const restart = (seen: Seen, restartServices: "auto" | "always" | "never" = "auto") =>
  planRestart(observation(seen), main(seen), user, 118, { ...policy, restartServices });

describe("mainProcess", () => {
  it.each([
    ["lacks the group", { main: lacking }, "lacks"],
    ["has the group", { main: { uid: 1001, groups: [1001, 118] } }, "has"],
    ["has it as its primary one", { main: { uid: 1001, groups: [118] } }, "has"],
    ["is root", { main: { uid: 0, groups: [0] } }, "needs-none"],
    [
      "is the job container's, which never uses docker",
      { target: { role: "job" }, main: lacking },
      "needs-none",
    ],
    ["was given the group from outside", { container: { groupAdd: ["118"] } }, "has"],
  ] as const)("tells that it %s", (_, seen, expected) => {
    expect(main(seen)).toBe(expected);
  });

  it("doesn't guess if the engine can't show the process", () => {
    expect(main({})).toBe("unknown");
  });
});

describe("planRestart", () => {
  it("restarts a service whose main process lacks the group", () => {
    expect(restart({ main: lacking })).toEqual({ kind: "restart" });
  });

  it.each([
    ["it has it", { main: { uid: 1001, groups: [118] } }],
    ["it is root", { main: { uid: 0, groups: [0] } }],
    ["it is the job container's", { target: { role: "job" }, main: lacking }],
  ] as const)("restarts nothing where that gives nothing: %s", (_, seen) => {
    expect(restart(seen, "always")).toEqual({ kind: "none" });
  });

  it("restarts no process that runs as another user than the one granted, but says so", () => {
    const seen = { main: { uid: 999, groups: [999] } };
    for (const choice of ["auto", "always"] as const) {
      expect(restart(seen, choice)).toMatchObject({
        kind: "left",
        reason: expect.stringContaining("uid 999"),
      });
    }
  });

  it.each([
    ["a dynamic host port", { container: { dynamicPorts: ["5432/tcp"] }, main: lacking }, "5432/tcp"],
    ["a container that isn't the job's", { target: { role: "named" }, main: lacking }, "not one of"],
  ] as const)("auto leaves %s, with the line that helps", (_, seen, reason) => {
    expect(restart(seen)).toMatchObject({
      kind: "left",
      reason: expect.stringContaining(reason),
      remedy: expect.stringContaining("--group-add 118"),
    });
    expect(restart(seen, "always")).toEqual({ kind: "restart" });
  });

  it("leaves everything under never", () => {
    expect(restart({ main: lacking }, "never")).toMatchObject({ kind: "left" });
  });
});
