import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CAUTIOUS } from "../../../src/cli/policy.ts";
import { inOptions } from "../../../src/cli/wording.ts";
import { locateEngine } from "../../../src/engine/locate.ts";
import { toDoodError } from "../../../src/errors.ts";
import { findNamed } from "../../../src/grant/discover/named-containers.ts";
import { planAccess } from "../../../src/grant/plan/plan.ts";
import { FakeEngine, fakeContainer, ID } from "../../fake-engine.ts";
import { engine as moby, observation } from "../grant/plan/observations.ts";

const SOURCE = join(import.meta.dirname, "../../../src");

/** Words of a workflow, which nobody at a command line has. */
const OF_A_WORKFLOW =
  /\bthe inputs?\b|this step|this job|your workflow|`options: |(restart-services|on-world-writable|allow-root-group|verify-command):|restart-services is/i;

/** A failure as the command line says it. */
async function said(work: Promise<unknown>): Promise<string> {
  const { message, remedy } = await work.then(() => expect.fail("it succeeds"), toDoodError);
  return inOptions(`${message} → ${remedy}`);
}

describe("the command line", () => {
  it("speaks of its options and arguments, not of inputs", async () => {
    const engine = new FakeEngine(fakeContainer({ name: ID.slice(0, 12) }));
    for (const entry of ["nope", "label=a=b", "a b"]) {
      const words = await said(findNamed(engine, entry));
      expect(words).toContain("the command line");
      expect(words).not.toMatch(OF_A_WORKFLOW);
    }
    expect(await said(locateEngine("docker.sock", {}))).toMatch(/^`--socket` is `docker.sock`/);
  });

  it("says that a restart wasn't asked for, and not which containers a job has", () => {
    const lacking = observation({
      target: { role: "named" },
      processes: [{ pid: 100, name: "app", uid: 1001, groups: [1001] }],
    });
    const plan = planAccess(lacking, CAUTIOUS, moby);
    expect(plan).toMatchObject({ kind: "edit", restart: { kind: "left" } });
    expect(inOptions(JSON.stringify(plan))).toContain("`--restart` isn't given");
    expect(inOptions(JSON.stringify(plan))).not.toMatch(OF_A_WORKFLOW);
  });

  /** What belongs to a job's run alone: never printed by `dood`. */
  const OF_THE_ACTION =
    /^(action|hook|render|report)\/|^cli\/wording\.ts|^grant\/discover\/(discovery|act|docker-in-docker)\.ts|^grant\/plan\/restart\.ts/;
  const files = globSync("**/*.ts", { cwd: SOURCE }).filter((path) => !OF_THE_ACTION.test(path));

  it.each(files.toSorted())("has its own words for all that it can be told by src/%s", (path) => {
    const text = readFileSync(join(SOURCE, path), "utf8").replace(/^\s*(\/?\*|\/\/).*$/gm, "");
    const literals = text.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
    for (const literal of literals.filter((one) => one.includes(" "))) {
      const words = inOptions(literal.replaceAll("\\`", "`"));
      expect(words).not.toMatch(OF_A_WORKFLOW);
    }
  });
});
