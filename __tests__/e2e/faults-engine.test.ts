import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { annotations } from "./bed/annotations.ts";
import { stateOf } from "./bed/kernel.ts";
import { type Files, Lane } from "./faults/lane.ts";
import { PrivateEngine } from "./faults/private-engine.ts";
import { converge, judge, nameOf, Tally } from "./faults/sweep.ts";

/** An engine of the tests' own that is killed while a run is at it. DOOD_FAULTS=all: at every request, and more often. */
const ALL = process.env["DOOD_FAULTS"] === "all";
const GONE = ["engine-failed", "engine-silent", "socket-stale", "socket-missing"];
/** How long after the write was passed on, in milliseconds: it takes some tens. */
const MOMENTS = ALL ? Array.from({ length: 40 }, (_, index) => index * 3) : [0, 10, 20, 40, 60];

// Many runs each, and a busy machine is slow.
vi.setConfig({ testTimeout: ALL ? 3_600_000 : 300_000 });

let engine: PrivateEngine;
let lane: Lane;
let after: Files;
let requests: readonly string[];

beforeAll(async () => {
  engine = await PrivateEngine.start();
  lane = await Lane.start(engine.bed);
  const step = await lane.main();
  expect(step.code, step.log).toBe(0);
  requests = lane.proxy.requests.map(nameOf);
  after = await lane.files();
});

afterAll(async () => {
  await lane?.[Symbol.asyncDispose]();
  await engine?.[Symbol.asyncDispose]();
});

describe("the engine, killed with SIGKILL", () => {
  const run = async (tally: Tally, title: string, at: number, waitMs: number | undefined) => {
    await lane.put(lane.before);
    let killed: Promise<void> | undefined;
    const step = await lane.main({
      harm: async ({ number }) => {
        if (number !== at) return undefined;
        killed = delay(waitMs ?? 0).then(() => engine.kill());
        if (waitMs === undefined) await killed;
        return undefined;
      },
    });
    await killed;
    await engine.launch();
    const { running } = await stateOf(lane.job.engine, lane.id);
    // Where no engine answers any more, nobody can tell whether something was changed.
    const unsure = step.code === 1 ? { ...step, outputs: {} } : step;
    const code = annotations(step, "error")[0]?.code ?? "passed";
    tally.count("killed", title, code, [
      ...(await judge(lane, unsure, { allowed: GONE, after })),
      ...(running ? [] : ["the container doesn't run"]),
      ...(await converge(lane, after)),
    ]);
  };

  it("at a request leaves old files or new ones, and a rerun converges", async () => {
    const tally = new Tally();
    const put = requests.findIndex((name) => name.startsWith("PUT")) + 1;
    const cases = ALL ? requests.map((_, index) => index + 1) : [put - 1, put, put + 1];
    for (const at of cases) await run(tally, requests[at - 1] ?? "nothing", at, undefined);
    for (const moment of MOMENTS) await run(tally, `${moment} ms into the write`, put, moment);
    console.log(tally.line("engine killed"));
    expect(tally.problems).toEqual([]);
  });
});
