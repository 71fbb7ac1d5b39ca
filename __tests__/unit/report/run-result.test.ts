import { describe, expect, it } from "vitest";
import { DoodError } from "../../../src/errors.ts";
import type { Outcome } from "../../../src/grant/outcome.ts";
import { containerOptionsOf, gidOf, isVerified, proofOf, verdictOf } from "../../../src/report/run-result.ts";
import { editPlan, nothingToDo, passed, planned, refused, runResult } from "../../outcomes.ts";

const FOREIGN = { mount: { path: "/d.sock", source: "/x/docker.sock", isForeign: true } };
const API = { level: "api", tool: "curl", detail: "" } as const;
const INFERRED = { level: "inferred", tool: "none", detail: "" } as const;

describe("a run", () => {
  it("is verified if each target was proved, and the engine's rules say the same", () => {
    expect(isVerified(runResult([passed(), passed({ plan: nothingToDo("root") })]))).toBe(true);
  });

  it.each<readonly [string, Outcome]>([
    ["a refusal", refused("root-group", "m", "r")],
    ["a plan", planned()],
    ["access without a proof", passed({ proof: undefined })],
    ["inferred access", passed({ proof: INFERRED })],
    ["access that only a test sees", passed({ plan: nothingToDo("other-access") })],
    ["what may be another engine's socket", passed({ plan: editPlan({}, FOREIGN) })],
  ])("isn't verified with %s among its targets", (_, outcome) => {
    expect(isVerified(runResult([passed(), outcome]))).toBe(false);
    expect(verdictOf(outcome)).not.toBe("good");
  });

  it("has the weakest proof of its targets, and none if one lacks it", () => {
    const api = passed({ proof: API });
    expect(proofOf(runResult([passed(), api]))).toBe("api");
    expect(proofOf(runResult([api, refused("root-group", "m", "r")]))).toBeUndefined();
  });

  it("tells a new container's group from this machine alone, never from what a container said", () => {
    const error = new DoodError("gid-unknown", "it can't be seen from here", "Look.");
    const told = passed({ plan: editPlan({}, { socket: { uid: 0, gid: 6, mode: 0o660 } }) });
    const unknown = runResult([told], { newContainer: { kind: "failed", error } });
    expect(gidOf(unknown)).toBeUndefined();
    expect(containerOptionsOf(unknown)).toBe("");
  });
});
