import { describe, expect, it } from "vitest";
import {
  judgeProcesses,
  lackingTitle,
  otherUsersHint,
  planRestart,
} from "../../../../src/grant/plan/processes.ts";
import type { ContainerProcess } from "../../../../src/socket/socket-access.ts";
import { observation, policy } from "./observations.ts";

const user = { uid: 1001, gid: 1001, groups: [118, 1001], home: "/", name: "app", groupsFromFile: true };
const socket = { uid: 0, gid: 118, mode: 0o660 };
const root = { uid: 0, groups: [0] };
const lacking = { uid: 1001, groups: [1001] };
const having = { uid: 1001, groups: [1001, 118] };

/** A container's main process, as the observation has it, and its others. */
function running(...all: readonly Omit<ContainerProcess, "pid" | "name">[]) {
  return all.map((process, at) => ({ pid: 100 + at, name: `p${at}`, ...process }));
}

type Seen = Parameters<typeof observation>[0];

const judge = (seen: Seen) => judgeProcesses(observation(seen), user, socket);
const main = (seen: Seen) => judge(seen).main;
const restart = (seen: Seen, restartServices: "auto" | "always" | "never" = "auto") =>
  planRestart(observation(seen), judge(seen), 118, { ...policy, restartServices });

describe("judgeProcesses, of the main process,", () => {
  it.each([
    ["lacks the group", { processes: running(lacking) }, "lacks"],
    ["has the group", { processes: running(having) }, "has"],
    ["has it as its primary one", { processes: running({ uid: 1001, groups: [118] }) }, "has"],
    ["is root", { processes: running(root) }, "needs-none"],
    [
      "is the job container's, which never uses docker",
      { target: { role: "job" }, processes: running(lacking) },
      "needs-none",
    ],
    ["was given the group from outside", { container: { groupAdd: ["118"] } }, "has"],
  ] as const)("tells that it %s", (_, seen, expected) => {
    expect(main(seen)).toBe(expected);
  });

  it("doesn't guess if the engine can't show the process, or shows another by that time", () => {
    expect(main({})).toBe("unknown");
    expect(main({ container: { pid: 99 }, processes: running(having) })).toBe("unknown");
  });
});

describe("judgeProcesses, of all of them,", () => {
  it("tells those of the user that lack the group from those of others, and root's from both", () => {
    const [, worker, , other] = running(root, lacking, having, { uid: 33, groups: [33] });
    expect(judge({ processes: running(root, lacking, having, { uid: 33, groups: [33] }) })).toEqual({
      main: "needs-none",
      lacking: [worker],
      others: [other],
    });
  });
});

describe("a process of another user than the one who was looked at", () => {
  const files = { passwd: "root:x:0:0::/:\nlocalstack:x:1000:1000::/:\n" };
  const seen = {
    files,
    processes: running(root, { uid: 1000, groups: [1000] }, { uid: 1000, groups: [1000] }),
  };
  const hint = (changes: Seen) => otherUsersHint(observation(changes), judge(changes));

  it("is hinted at with the line that names its user, once", () => {
    expect(hint(seen)).toEqual([
      "its process `p1` (PID 101) runs as localstack, who can't use docker: if it is to, set `user: localstack`",
    ]);
  });

  it("is named by its uid if it has no entry", () => {
    expect(hint({ ...seen, files: { passwd: "" } })).toEqual([expect.stringContaining("`user: 1000`")]);
  });

  it("is hinted at for a few users only, however many a container has", () => {
    const many = Array.from({ length: 30_000 }, (_, at) => ({ uid: 2000 + at, groups: [2000 + at] }));
    expect(hint({ files, processes: running(root, ...many) })).toHaveLength(3);
    const workers = Array.from({ length: 30_000 }, () => lacking);
    const judged = judge({ container: { pid: 100 + 29_999 }, processes: running(...workers) });
    expect(judged.lacking).toHaveLength(20);
    expect(lackingTitle(judged, 100 + 29_999)).toBe("its main process");
  });

  it("is no matter if the user was asked for", () => {
    expect(hint({ ...seen, target: { user: "app" } })).toEqual([]);
  });
});

describe("planRestart", () => {
  it("restarts a service whose main process lacks the group", () => {
    expect(restart({ processes: running(lacking) })).toEqual({ kind: "restart" });
  });

  it.each([
    ["it has it", { processes: running({ uid: 1001, groups: [118] }) }],
    ["it is root", { processes: running({ uid: 0, groups: [0] }) }],
    ["it is the job container's", { target: { role: "job" }, processes: running(lacking) }],
  ] as const)("restarts nothing where that gives nothing: %s", (_, seen) => {
    expect(restart(seen, "always")).toEqual({ kind: "none" });
  });

  it("restarts no process that runs as another user than the one granted, but says so", () => {
    const seen = { processes: running({ uid: 999, groups: [999] }) };
    for (const choice of ["auto", "always"] as const) {
      expect(restart(seen, choice)).toMatchObject({
        kind: "left",
        reason: expect.stringContaining("uid 999"),
      });
    }
  });

  it.each([
    [
      "a dynamic host port",
      { container: { dynamicPorts: ["5432/tcp"] }, processes: running(lacking) },
      "5432/tcp",
    ],
    [
      "a container that isn't the job's",
      { target: { role: "named" }, processes: running(lacking) },
      "not one of",
    ],
  ] as const)("auto leaves %s, with the line that helps", (_, seen, reason) => {
    expect(restart(seen)).toMatchObject({
      kind: "left",
      reason: expect.stringContaining(reason),
      remedy: expect.stringContaining("--group-add 118"),
    });
    expect(restart(seen, "always")).toEqual({ kind: "restart" });
  });

  it("restarts a service whose root supervisor started a worker without the group", () => {
    expect(restart({ processes: running(root, lacking) })).toEqual({ kind: "restart" });
  });

  it("gives no line that can't help: root's supervisor drops what it was given, and what is set is set", () => {
    for (const seen of [
      { processes: running(root, lacking) },
      { container: { groupAdd: ["118"] }, processes: running(lacking) },
    ]) {
      expect(restart(seen, "never")).toMatchObject({ remedy: "restart it: `docker restart agent`" });
    }
  });

  it("offers no restart by hand where a restart is what does the harm", () => {
    const left = restart({ container: { dynamicPorts: ["5432/tcp"] }, processes: running(lacking) });
    expect(left).toMatchObject({ remedy: "give it the group from the start (`options: --group-add 118`)" });
    const supervised = { container: { dynamicPorts: ["5432/tcp"] }, processes: running(root, lacking) };
    expect(restart(supervised)).toMatchObject({ remedy: expect.stringContaining("fixed host port") });
  });

  it("leaves everything under never", () => {
    expect(restart({ processes: running(lacking) }, "never")).toMatchObject({ kind: "left" });
  });
});

describe("what lacks the group", () => {
  it.each([
    ["its main process", running(lacking, lacking)],
    ["its process `p1` (PID 101)", running(root, lacking)],
    ["its process `p1` (PID 101) and 1 more", running(root, lacking, lacking)],
  ])("is called %s", (title, processes) => {
    expect(lackingTitle(judge({ processes }), 100)).toBe(title);
  });
});
