import { describe, expect, it } from "vitest";
import { findChangedGroup } from "../../../src/runner/changed-group.ts";
import { judgeMachine } from "../../../src/runner/finding.ts";
import { planSetup } from "../../../src/runner/setup-plan.ts";
import { machineWith } from "./machines.ts";

const GROUPS = "root:x:0:\nrunner:x:1001:\ndocker:x:118:runner\nstaff:x:50:alice\n";
const socket = (gid: number) => ({ uid: 0, gid, mode: 0o660 });
const dockerd = (group: string, origin: "option" | "file" | "default" = "file") =>
  ({ kind: "dockerd", group, origin, file: "/etc/docker/daemon.json" }) as const;
const bySystemd = (group: string) =>
  ({ kind: "systemd", unit: "docker.socket", group, dropIn: "/d" }) as const;

describe("a socket of root's own group, whose engine found no group docker when it started", () => {
  const snap = { group: "root:x:0:\n", socket: socket(0), engineGroup: dockerd("docker", "option") };
  const remedies = (change: Parameters<typeof machineWith>[0]) =>
    judgeMachine(machineWith(change))
      .map(({ remedy }) => remedy)
      .join();

  it("gets it by a set-up, whatever option starts the engine (as a snap)", () => {
    expect(remedies(snap)).toContain("sudo dood runner setup");
    expect(remedies(snap)).not.toMatch(/--group root|Change the option/);
    const { changes, group } = planSetup(machineWith(snap), "docker");
    expect(group).toBe("docker");
    expect(changes.map(({ kind }) => kind)).toEqual(["accounts", "accounts", "socket-group"]);
  });

  it("gets the one that the option names", () => {
    const machine = machineWith({ ...snap, engineGroup: dockerd("ops", "option") });
    expect(planSetup(machine, "docker")).toMatchObject({ group: "ops" });
  });

  it("gets it by the engine's restart on a machine without a runner, such as a NAS", () => {
    const nas = remedies({ ...snap, engineGroup: { kind: "unknown", why: "" }, users: [] });
    expect(nas).toContain("sudo groupadd --system docker");
    expect(nas).toContain("synogroup --add docker");
    expect(nas).not.toContain("dood runner setup");
  });
});

describe("a socket that somebody gave to another group than the engine's", () => {
  it.each([
    ["a group of others", { socket: socket(50) }, "sudo chgrp docker /var/run/docker.sock"],
    ["a number that has no group", { socket: socket(2375) }, "sudo chgrp docker /var/run/docker.sock"],
    ["docker, not what the file names", { engineGroup: dockerd("staff") }, "sudo chgrp staff"],
    ["docker, not what the option names", { engineGroup: dockerd("staff", "option") }, "sudo chgrp staff"],
    [
      "a group of others, not root",
      { socket: socket(50), engineGroup: bySystemd("root") },
      "sudo chgrp root",
    ],
    [
      "a group of others, and the engine's isn't there",
      { socket: socket(2375), group: "staff:x:50:\n" },
      "sudo groupadd --system docker && sudo chgrp docker",
    ],
    ["another than the number that the engine names", { engineGroup: dockerd("50") }, "sudo chgrp 50"],
  ])("is named, with the line that gives it back: %s", (_, change, line) => {
    const machine = machineWith({ group: GROUPS, ...change });
    const found = judgeMachine(machine);
    expect(found.find(({ about }) => about === "socket")).toMatchObject({
      state: "problem",
      text: expect.stringContaining("somebody has changed its group"),
      remedy: expect.stringContaining(line),
    });
    // Nothing that would make it permanent is offered.
    expect(found.map(({ remedy }) => remedy).join()).not.toContain("dood runner setup");
    expect(found.filter(({ about, state }) => about === "user" && state === "ok")).toEqual([]);
    expect(() => planSetup(machine, "docker")).toThrow(
      expect.objectContaining({ code: "socket-group-changed", remedy: expect.stringContaining(line) }),
    );
  });

  it.each([
    ["has the engine's group", {}],
    ["has it by number", { engineGroup: dockerd("118") }],
    ["has no group yet", { socket: socket(0) }],
    ["came to docker by hand, while the engine names no group", { engineGroup: bySystemd("root") }],
    ["is made by nobody known", { socket: socket(50), engineGroup: { kind: "unknown", why: "" } }],
  ] as const)("isn't seen where it %s", (_, change) =>
    expect(findChangedGroup(machineWith({ group: GROUPS, ...change }))).toBeUndefined(),
  );
});
