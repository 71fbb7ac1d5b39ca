import { describe, expect, it } from "vitest";
import type { TargetReport } from "../../../src/report/report.ts";
import { duration, sentence } from "../../../src/report/sentence.ts";
import { GRANTED } from "../../pages/runs.ts";

const say = (more: Partial<TargetReport>) => sentence({ ...GRANTED, image: "x", restarted: false, ...more });

describe("sentence", () => {
  it("says who may now use docker, why, and how that was proved", () => {
    expect(say({ how: "joined", tool: "docker version 28.2" })).toBe(
      "app in service `agent` (image x) may now use docker: joined group docker (118); proved by docker version 28.2",
    );
  });

  it("says what became of the group, and of the main process", () => {
    expect(say({ how: "created", restarted: true })).toContain(
      "joined the new group docker (118), and its main process was restarted;",
    );
    expect(say({ how: "realigned", previousGid: 999 })).toContain(
      "joined group docker, whose GID went from 999 to the socket's 118;",
    );
  });

  it("says in a dry run what would be done, and claims nothing", () => {
    const planned = { result: "planned", proof: null, tool: "", restarted: true } as const;
    expect(say({ ...planned, how: "joined" })).toBe(
      "app in service `agent` (image x) would be able to use docker: would join group docker (118), and its main process would be restarted",
    );
    for (const how of ["created", "realigned"] as const) {
      expect(say({ ...planned, how })).not.toMatch(/ (was|were|may now|joined|went) /);
    }
  });

  it("says that nothing had to be done, and never that inferred access is proved", () => {
    expect(
      say({ result: "nothing-to-do", how: "root", role: "job", user: "root", proof: "api", tool: "curl" }),
    ).toBe(
      "root in the job container (image x) may use docker: it is root, and needs no group; proved by a connection (curl)",
    );
    expect(say({ proof: "inferred" })).toMatch(/; inferred, not verified$/);
    expect(say({ proof: null })).toMatch(/; not verified$/);
  });
});

describe("duration", () => {
  it("gives seconds from one second on", () => {
    expect([0, 412, 999, 1000, 5256].map(duration)).toEqual(["0 ms", "412 ms", "999 ms", "1.0 s", "5.3 s"]);
  });
});
