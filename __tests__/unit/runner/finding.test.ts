import { describe, expect, it } from "vitest";
import { judgeMachine } from "../../../src/runner/finding.ts";
import type { Machine } from "../../../src/runner/machine.ts";
import { runnerState } from "../../../src/runner/process-access.ts";
import { machineWith, processWith, runnerWith } from "./machines.ts";

const problems = (machine: Machine) =>
  judgeMachine(machine)
    .filter(({ state }) => state !== "ok")
    .map(({ subject, text, remedy }) => `${subject}: ${text} → ${remedy}`)
    .join("\n");

describe("a machine", () => {
  it("that is set up has no problem", () =>
    expect(problems(machineWith({ runners: [runnerWith([1001, 118])] }))).toBe(""));

  it.each([
    ["open to everyone", { socket: { uid: 0, gid: 118, mode: 0o666 } }, "chmod 660 /var/run/docker.sock"],
    ["only its owner", { socket: { uid: 0, gid: 118, mode: 0o600 } }, "docs/self-hosted.md"],
    ["no group of its own", { socket: { uid: 0, gid: 0, mode: 0o660 } }, "dood runner setup"],
    [
      "no group of this machine",
      { socket: { uid: 0, gid: 99, mode: 0o660 }, engineGroup: { kind: "unknown", why: "" } },
      "dood runner setup",
    ],
    ["runner: is not in the group docker", { group: "docker:x:118:\n" }, "dood runner setup --user runner"],
    [
      "gives the socket to root, not to docker",
      { engineGroup: { kind: "systemd", group: "root", dropIn: "/d" } },
      "setup",
    ],
    [
      "dockerd --group gives the socket to root",
      { engineGroup: { kind: "dockerd", group: "root", origin: "option", file: "/f" } },
      "--group docker",
    ],
    ["unknown: no dockerd is seen", { engineGroup: { kind: "unknown", why: "no dockerd is seen" } }, ""],
    ["none found", { users: [] }, "--user NAME"],
    [
      "was started before its user came into the group",
      { runners: [runnerWith([1001])] },
      "systemctl restart",
    ],
    [
      "process 7 of runner: started before",
      { processes: [processWith([1001])] },
      "As runner, end it and start",
    ],
    [
      "process 7 of runner",
      { processes: [processWith([1001], 1001, "ci.service")] },
      "sudo systemctl restart ci.service",
    ],
  ] as const)("names the problem: %s", (text, change, remedy) => {
    expect(problems(machineWith(change))).toContain(text);
    expect(problems(machineWith(change))).toContain(remedy);
  });

  it("says which service to restart", () => {
    expect(problems(machineWith({ runners: [runnerWith([1001])] }))).toContain(
      "sudo systemctl restart actions.runner.acme.box.service",
    );
  });

  it("names no process but those that lack the group, and no text that a process chose", () => {
    const processes = [
      processWith([1001, 118]),
      processWith([4000], 4000),
      ...Array.from({ length: 12 }, (_, at) => ({
        ...processWith([1001]),
        pid: 100 + at,
        command: ["$(evil)"],
      })),
    ];
    const text = problems(machineWith({ processes }));
    expect(text).toContain("processes 100, 101, 102, 103, 104, 105, 106, 107, 108, 109 and 2 more of runner");
    expect(text).not.toMatch(/evil|\b7\b/);
  });

  it("takes a rootless engine's socket for its user's own", () => {
    const change = {
      path: "/run/user/1001/docker.sock",
      socket: { uid: 1001, gid: 1001, mode: 0o660 },
      engineGroup: { kind: "unknown", why: "" },
      runners: [runnerWith([1001])],
    } as const;
    expect(problems(machineWith(change))).toBe("");
    expect(runnerState(change.runners[0], machineWith(change))).toBe("has");
  });

  it.each([
    ["has", runnerWith([118])],
    ["has", runnerWith([0], 0)],
    ["stale", runnerWith([1001])],
    ["lacks", runnerWith([1003], 4000)],
    ["stopped", { ...runnerWith([]), process: undefined }],
  ] as const)("tells that a runner %s (its groups against its user's)", (state, runner) =>
    expect(runnerState(runner, machineWith())).toBe(state),
  );
});
