import { describe, expect, it } from "vitest";
import { duration, sentence } from "../../../src/report/sentence.ts";
import { editPlan, nothingToDo, passed, planned } from "../../outcomes.ts";

describe("the sentence about a target", () => {
  it("says who may now use docker, why, and how that was proved", () => {
    const proof = { level: "docker", tool: "docker", detail: "version 28.2" } as const;
    expect(sentence(passed({ plan: editPlan({ how: "joined" }), proof }))).toBe(
      "app in service `agent` (image x) may now use docker: joined group docker (118); proved by docker version 28.2",
    );
  });

  it("says what became of the group, and of the main process", () => {
    expect(sentence(passed({ restarted: true }))).toContain(
      "joined the new group docker (118), and its main process was restarted;",
    );
    expect(sentence(passed({ plan: editPlan({ how: "realigned", previousGid: 999 }) }))).toContain(
      "joined group docker, whose GID went from 999 to the socket's 118;",
    );
  });

  it("says in a dry run what would be done, and claims nothing", () => {
    const restart = { kind: "restart" } as const;
    expect(sentence(planned({ plan: editPlan({ how: "joined" }, { restart }) }))).toBe(
      "app in service `agent` (image x) would be able to use docker: would join group docker (118), and its main process would be restarted",
    );
    for (const how of ["created", "realigned"] as const) {
      expect(sentence(planned({ plan: editPlan({ how }, { restart }) }))).not.toMatch(
        / (was|were|may now|joined|went) /,
      );
    }
  });

  it("says that nothing had to be done, and never that inferred access is proved", () => {
    const root = passed({
      target: { role: "job", label: "job" },
      plan: nothingToDo("root", { userTitle: "root" }),
      changed: false,
      proof: { level: "api", tool: "curl", detail: "" },
    });
    expect(sentence(root)).toBe(
      "root in the job container (image x) may use docker: it is root, and needs no group; proved by a connection (curl)",
    );
    const inferred = { level: "inferred", tool: "none", detail: "" } as const;
    expect(sentence(passed({ proof: inferred }))).toMatch(/; inferred, not verified$/);
    expect(sentence(passed({ proof: undefined }))).toMatch(/; not verified$/);
  });
});

describe("a duration", () => {
  it("is given in seconds from one second on", () => {
    expect([0, 412.4, 999, 1000, 5256].map(duration)).toEqual(["0 ms", "412 ms", "999 ms", "1.0 s", "5.3 s"]);
  });
});
