import { describe, expect, it } from "vitest";
import { parseStatus } from "../../../src/system/process-status.ts";
import { serviceOf } from "../../../src/system/processes.ts";

const STATUS = `Name:\tsh\nUmask:\t0022\nState:\tS (sleeping)\nTgid:\t42\nNgid:\t0\nPid:\t42\nPPid:\t7\nTracerPid:\t0
Uid:\t1001\t0\t1002\t1003\nGid:\t100\t101\t102\t103\nFDSize:\t64\nGroups:\t118 101 27 \nNStgid:\t42\t1\nNSpid:\t42\t1\n`;

describe("a process's status", () => {
  it("tells all of its ids, the effective ones, and each group once", () =>
    expect(parseStatus(STATUS)).toEqual({
      name: "sh",
      state: "S",
      parent: 7,
      uids: [1001, 0, 1002, 1003],
      uid: 0,
      gid: 101,
      groups: [101, 118, 27],
      pids: [42, 1],
    }));

  it("can be without supplementary groups", () =>
    expect(parseStatus(STATUS.replace(/^Groups:.*$/m, "Groups:\t"))?.groups).toEqual([101]));

  it.each(["State", "PPid", "Uid", "Gid", "Groups"])("isn't known without its %s", (field) =>
    expect(parseStatus(STATUS.replace(new RegExp(`^${field}:.*\n`, "m"), ""))).toBeUndefined(),
  );

  it("isn't known from what is no status", () => expect(parseStatus("")).toBeUndefined());

  it("is this very process's own, as the kernel has it", async () => {
    const { readFile } = await import("node:fs/promises");
    const text = await readFile("/proc/self/status", "utf8").catch(() => undefined);
    if (text === undefined) return; // no Linux
    expect(parseStatus(text)).toMatchObject({ uid: process.geteuid?.(), gid: process.getegid?.() });
  });
});

describe("the service that a process belongs to", () => {
  it.each([
    ["0::/system.slice/actions.runner.acme.box.service\n", "actions.runner.acme.box.service"],
    ["12:cpu:/x\n1:name=systemd:/system.slice/ci.service\n0::/\n", "ci.service"],
    ["0::/runners.slice/runners-a.slice/a.service/sub\n", "a.service"],
    // What a user's own systemd makes is below that user's service.
    [
      "0::/user.slice/user-1000.slice/user@1000.service/app.slice/actions.runner.x.service\n",
      "user@1000.service",
    ],
    ["0::/user.slice/user-1000.slice/session-1.scope/actions.runner.x.service\n", undefined],
    ["4:devices:/system.slice/actions.runner.x.service\n0::/init.scope\n", undefined],
    ["", undefined],
  ])("is the outermost one of %j", (cgroup, unit) => expect(serviceOf(cgroup)).toBe(unit));
});
