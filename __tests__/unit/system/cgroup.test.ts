import { describe, expect, it } from "vitest";
import { cgroupProcesses } from "../../../src/system/cgroup.ts";

describe("the processes of a control group", () => {
  it.each([
    "",
    "0::/\n",
    "0::/../c0ffee\n",
    "0::/docker/another\n",
    "0::/docker/c0ffee\n",
    "4:pids:/docker/c0ffee\n",
    "garbage\n",
  ])("aren't guessed where there is no such group: %j", (cgroup) =>
    expect(cgroupProcesses(cgroup, "c0ffee")).toBeUndefined(),
  );
});
