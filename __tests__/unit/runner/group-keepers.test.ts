import { describe, expect, it } from "vitest";
import { findKeepers } from "../../../src/runner/group-keepers.ts";
import { machineWith, processWith, runnerWith } from "./machines.ts";

const without = { accounts: { ...machineWith().accounts, group: "docker:x:118:\n" }, logins: new Map() };

describe("who keeps a group after it was taken back", () => {
  it("is each process that has it though its user isn't in it, and no other", () => {
    const [kept, own, roots, theirs] = [[1001, 118], [1001], [118], [118]] as const;
    const processes = [
      processWith(kept),
      processWith(own),
      processWith(roots, 0),
      processWith(theirs, 1003), // whose own group it is
    ];
    const machine = machineWith({ runners: [runnerWith(kept), runnerWith(own)], processes });
    expect(findKeepers(machine, without)).toEqual({
      runners: [machine.runners[0]],
      others: [{ name: "runner", processes: [processes[0]] }],
    });
    expect(findKeepers(machine, machine)).toEqual({ runners: [], others: [] });
    // In it still, by another name service than the files.
    const logins = new Map([[1001, [1001, 118]]]);
    expect(findKeepers(machine, { ...without, logins })).toEqual({ runners: [], others: [] });
  });
});
