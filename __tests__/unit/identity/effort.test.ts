import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type Edit, pendingEdits, revertEdits } from "../../../src/identity/edits.ts";
import { withChangesOfOthers } from "../../../src/identity/merge.ts";
import { hostileText, hostileTexts } from "../../arbitraries/hostile-files.ts";
import { countSteps } from "../../steps.ts";

/** Far beyond the lines that any real file has, and enough to tell a square from a line. */
const LINES = 1500;
/** For each byte of the files: what splitting every line a few times takes. A square takes hundreds. */
const STEPS_PER_BYTE = 120;
const runs = { numRuns: 200, seed: 1, endOnFailure: true };

const EDITS: readonly Edit[] = [
  { kind: "append", file: "group", line: "docker-118:x:118:app" },
  { kind: "add-member", file: "group", group: "docker", gid: 118, user: "app" },
  { kind: "set-gid", file: "group", group: "docker", from: 9, to: 118 },
  { kind: "set-gid", file: "group", group: "docker", from: 118, to: 9 },
  { kind: "append", file: "group", line: "app:x:9:old,app,m1,m2" },
];

function bound(...texts: readonly string[]): number {
  return STEPS_PER_BYTE * (1000 + texts.reduce((sum, { length }) => sum + length, 0));
}

describe("the effort for an account file grows with its size alone, whatever it holds:", () => {
  it.each([
    ["applyEdits", applyEdits],
    ["pendingEdits", pendingEdits],
    ["revertEdits", revertEdits],
  ] as const)("%s", (_, edit) => {
    fc.assert(
      fc.property(hostileText(LINES), (group) => {
        expect(countSteps(() => edit({ group, passwd: "" }, EDITS))).toBeLessThan(bound(group));
      }),
      runs,
    );
  });

  it("withChangesOfOthers", () => {
    fc.assert(
      fc.property(hostileTexts(LINES), (texts) => {
        const steps = countSteps(() => withChangesOfOthers("group", texts));
        expect(steps).toBeLessThan(bound(texts.base, texts.theirs, texts.now));
      }),
      runs,
    );
  });
});
