import { describe, expect, it } from "vitest";
import { parsePasswd } from "../../../src/identity/passwd.ts";
import { judgeMachine } from "../../../src/runner/finding.ts";
import type { Machine } from "../../../src/runner/machine.ts";
import { runnerState } from "../../../src/runner/process-access.ts";
import type { RunnerEngine } from "../../../src/runner/runner-engine.ts";
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
      { engineGroup: { kind: "systemd", unit: "docker.socket", group: "root", dropIn: "/d" } },
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

  describe("with a runner whose jobs use another engine", () => {
    const origin = "DOCKER_HOST in /home/runner/actions-runner/.env";
    const runners = [runnerWith([1001, 118])];
    const logins = new Map([[1001, [1001, 118]]]);
    const socketAt = (uid: number, gid: number, mode = 0o660) =>
      ({ kind: "socket", origin, path: "/srv/d.sock", socket: { uid, gid, mode } }) as const;
    const judge = (engine: RunnerEngine) => {
      const runnerEngines = new Map([["actions.runner.acme.box.service", engine]]);
      return judgeMachine(machineWith({ runners, logins, runnerEngines })).find(({ subject }) =>
        subject.startsWith("docker of "),
      );
    };

    it.each([
      ["that its user owns", socketAt(1001, 0)],
      ["of a group of its user's", socketAt(0, 118)],
    ])("has no problem with a socket %s", (_, engine) => expect(judge(engine)?.state).toBe("ok"));

    it.each([
      ["others'", socketAt(0, 50)],
      ["closed to its group", socketAt(0, 118, 0o600)],
      ["not there", { kind: "none", origin, why: "there is no socket at /srv/d.sock" }],
    ] as const)("is a problem where that is %s", (_, engine) =>
      expect(judge(engine)).toMatchObject({
        about: "user",
        state: "problem",
        remedy: expect.stringContaining(`Delete ${origin}`),
      }),
    );

    it("isn't said to be well where it can't be known", () => {
      expect(judge({ kind: "unread", why: "closed", remedy: "look as root" })?.state).toBe("warning");
      expect(judge({ kind: "remote", origin, address: "tcp://b:1" })?.state).toBe("warning");
      expect(judge({ kind: "machine" })).toBeUndefined();
    });
  });

  it("warns of others in the group whose services are older than that, with the line that restarts them", () => {
    const members = parsePasswd("jenkins:x:1002:1002::/:\n");
    const logins = new Map([[1002, [1002, 118]]]);
    const processes = [
      processWith([1002], 1002, "jenkins.service"),
      processWith([1002], 1002, "user@1002.service"),
    ];
    const found = judgeMachine(machineWith({ members, logins, processes }));
    expect(found.filter(({ state }) => state !== "ok")).toEqual([
      expect.objectContaining({
        state: "warning",
        remedy:
          "sudo systemctl restart jenkins.service; sudo systemctl restart user@1002.service (with it, all that jenkins runs by systemctl --user)",
      }),
    ]);
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
