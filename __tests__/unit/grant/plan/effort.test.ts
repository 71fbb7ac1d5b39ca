import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeGrant } from "../../../../src/grant/plan/membership.ts";
import { execUser } from "../../../../src/grant/plan/user.ts";
import { hostileText } from "../../../arbitraries/hostile-files.ts";
import { countSteps } from "../../../steps.ts";
import { engine, observation } from "./observations.ts";

const LINES = 1500;
/** For each byte of the files: every proposal that is tried reads them a few times, and their number is capped. */
const STEPS_PER_BYTE = 600;

describe("the effort of a plan grows with the account files' size alone, whatever they hold:", () => {
  it.each(["app", "4242", "docker-118"])("for the user %s", (user) => {
    const files = fc.record({
      passwd: hostileText(LINES),
      group: hostileText(LINES),
      gshadow: hostileText(LINES),
    });
    const rules = fc.constantFrom("moby", "containerd", "podman");
    fc.assert(
      fc.property(files, rules, (texts, own) => {
        const seen = observation({ container: { user }, files: texts });
        const by = { ...engine, rules: own };
        let steps = 0;
        const found = { uid: 1001, gid: 1001, groups: [1001], home: "/", groupsFromFile: true, name: user };
        const asked =
          user === "4242" ? { uid: 4242, gid: 0, groups: [0], home: "/", groupsFromFile: false } : found;
        steps += countSteps(() => execUser(seen, texts, by));
        steps += countSteps(() => proposeGrant(seen, asked, 118, "docker", by));
        const bytes = texts.passwd.length + texts.group.length + texts.gshadow.length;
        expect(steps).toBeLessThan(STEPS_PER_BYTE * (1000 + bytes));
      }),
      { numRuns: 60, seed: 1, endOnFailure: true },
    );
  });
});
