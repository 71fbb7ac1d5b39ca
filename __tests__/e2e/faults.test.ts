import type { ChildProcess } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Step } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { eventsOf, stateOf } from "./bed/kernel.ts";
import { type Files, Lane } from "./faults/lane.ts";
import { converge, faultOf, judge, judgePost, nameOf, sweep, Tally } from "./faults/sweep.ts";

/**
 * What becomes of a container when something goes wrong at the n-th request of a run, for every n. By default each kind
 * that differs in what the engine has done is tried at every n; with DOOD_FAULTS=all, every kind at every n:
 *
 *   DOOD_FAULTS=all vitest run --project e2e __tests__/e2e/faults.test.ts
 */
const ALL = process.env["DOOD_FAULTS"] === "all";
const LANES = 3;
const ENGINE_FAULT = ["engine-failed"];
const KILLS = ["SIGTERM", "SIGINT", "SIGKILL"] as const;

// Many runs each, and a busy machine is slow.
vi.setConfig({ testTimeout: ALL ? 3_600_000 : 300_000 });

let lanes: readonly Lane[];
/** A clean run: its files, its requests, and the state that it leaves for post. */
let after: Files;
let granted: Step;
let requests: readonly string[];
let postRequests: readonly string[];

beforeAll(async () => {
  lanes = await Promise.all(Array.from({ length: LANES }, () => Lane.start()));
  const [lane] = lanes;
  if (lane === undefined) throw new Error("no lane");
  granted = await lane.main();
  expect(granted.code, granted.log).toBe(0);
  requests = lane.proxy.requests.map(nameOf);
  after = await lane.files();
  expect((await lane.post(granted)).code).toBe(0);
  postRequests = lane.proxy.requests.map(nameOf);
  expect(await lane.files()).toEqual(lane.before);
});

afterAll(async () => {
  for (const lane of lanes ?? []) await lane[Symbol.asyncDispose]();
});

/** Every kind at every request of a run. */
const everywhere = <Kind extends string>(kinds: readonly Kind[], names: readonly string[]) =>
  kinds.flatMap((kind) =>
    names
      .map((name, index) => ({ kind, name, at: index + 1 }))
      // Only what has a body can be halved.
      .filter(({ kind, name }) => kind !== "halve" || /^(PUT|POST)/.test(name)),
  );

const finish = (tally: Tally, title: string) => {
  console.log(tally.line(title));
  expect(tally.problems).toEqual([]);
};

describe("a fault at each request", () => {
  it("of main leaves old files or new ones, is told truly, and a rerun converges", async () => {
    const tally = new Tally();
    const kinds = ["cut", "lose", "tear", "halve", "answer", ...(ALL ? (["delay"] as const) : [])] as const;
    await sweep(lanes, everywhere(kinds, requests), async (lane, { kind, at }) => {
      let harmed = "nothing";
      const step = await lane.main({
        harm: (request) => {
          if (request.number !== at) return undefined;
          harmed = nameOf(request);
          return faultOf(kind);
        },
      });
      const verdict = await judge(lane, step, { allowed: ENGINE_FAULT, after });
      const rerun = await converge(lane, after);
      tally.count(kind, harmed, step.code === 0 ? "passed" : "failed", [...verdict, ...rerun]);
      await lane.put(lane.before);
    });
    finish(tally, "main");
    for (const kind of ["cut", "lose", "tear", "answer"]) {
      expect(tally.requests(kind)).toEqual(expect.objectContaining(new Set(requests)));
    }
  });

  it("of post leaves the grant or takes it back, and says which", async () => {
    const tally = new Tally();
    const kinds = ["cut", "lose", "tear", "halve", "answer", ...(ALL ? (["delay"] as const) : [])] as const;
    const steps = new Map<Lane, Step>();
    for (const lane of lanes) steps.set(lane, await lane.main());
    await sweep(lanes, everywhere(kinds, postRequests), async (lane, { kind, at }) => {
      const step = steps.get(lane);
      if (step === undefined) return;
      await lane.put(after);
      let harmed = "nothing";
      const post = await lane.post(step, (request) => {
        if (request.number !== at) return undefined;
        harmed = nameOf(request);
        return faultOf(kind);
      });
      const isBack = isDeepStrictEqual(await lane.files(), lane.before);
      const problems = await judgePost(lane, post, after);
      const again = await judgePost(lane, await lane.post(step), lane.before);
      tally.count(kind, harmed, isBack ? "taken back" : "left", [...problems, ...again]);
    });
    finish(tally, "post");
  });

  it("of an engine that is slow at all of them changes nothing about the result", async () => {
    const tally = new Tally();
    await sweep(lanes.slice(0, 1), [1], async (lane) => {
      await lane.put(lane.before);
      const step = await lane.main({ harm: () => faultOf("delay") });
      const verdict = await judge(lane, step, { allowed: [], after });
      tally.count("delay", "all", step.code === 0 ? "passed" : "failed", verdict);
      const post = await lane.post(step, () => faultOf("delay"));
      tally.count("delay", "all of post", "taken back", await judgePost(lane, post, lane.before));
    });
    finish(tally, "slow engine");
  });
});

describe("a run that is cancelled at each request", () => {
  it("leaves old files or new ones, and its post takes back what it did", async () => {
    const tally = new Tally();
    const cases = everywhere(KILLS, requests).filter(
      ({ kind, at }) => ALL || KILLS.indexOf(kind) === at % KILLS.length,
    );
    await sweep(lanes, cases, async (lane, { kind, at }) => {
      await lane.put(lane.before);
      let main: ChildProcess | undefined;
      let harmed = "nothing";
      const step = await lane.main({
        onStart: (process) => {
          main = process;
        },
        harm: (request) => {
          if (request.number !== at) return undefined;
          harmed = nameOf(request);
          main?.kill(kind);
          return undefined;
        },
      });
      const verdict = await judge(lane, step, { allowed: [], after });
      const rest = await judgePost(lane, await lane.post(step), lane.before);
      tally.count(kind, harmed, `exit code ${step.code}`, [
        ...verdict,
        ...rest,
        ...(await converge(lane, after)),
      ]);
    });
    for (const lane of lanes) await lane.put(lane.before);
    finish(tally, "cancelled");
  });
});

describe("a container that changes at each request", () => {
  it("is left alone when it is removed, and the run says so", async () => {
    const tally = new Tally();
    const allowed = ["container-gone", "container-not-found", "container-not-running"];
    const cases = requests.map((_, index) => index + 1);
    await sweep(lanes, cases, async (lane, at) => {
      await lane.renew();
      let harmed = "nothing";
      const step = await lane.main({
        harm: async (request) => {
          if (request.number !== at) return undefined;
          harmed = nameOf(request);
          await lane.job.engine.run(["rm", "--force", lane.id]);
          return undefined;
        },
      });
      const post = await lane.post(step);
      const codes = annotations(step, "error").map(({ code }) => code);
      tally.count("removed", harmed, codes[0] ?? `exit code ${step.code}`, [
        ...(codes.every((code) => allowed.includes(code)) ? [] : [step.log]),
        ...(step.code === 1 && codes.length > 0 ? [] : [`exit code ${step.code}: ${step.log}`]),
        ...(post.code === 0 ? [] : [`post failed: ${post.log}`]),
        ...(annotations(post, "warning").length === 0 ? [] : [`post warns: ${post.log}`]),
      ]);
    });
    for (const lane of lanes) await lane.renew();
    finish(tally, "removed");
  });

  it("is granted all the same when it is restarted, or the run says why not", async () => {
    const tally = new Tally();
    const allowed = ["container-not-running"];
    const cases = requests.map((_, index) => index + 1);
    await sweep(lanes, cases, async (lane, at) => {
      await lane.put(lane.before);
      let harmed = "nothing";
      let restarted: Promise<unknown> = Promise.resolve();
      const step = await lane.main({
        harm: (request) => {
          if (request.number !== at) return undefined;
          harmed = nameOf(request);
          restarted = lane.job.engine.run(["restart", "--time", "1", lane.id]);
          return undefined;
        },
      });
      await restarted;
      const codes = annotations(step, "error").map(({ code }) => code);
      tally.count("restarted", harmed, codes[0] ?? `exit code ${step.code}`, [
        ...(await judge(lane, step, { allowed, after })),
        ...(await converge(lane, after)),
      ]);
    });
    for (const lane of lanes) await lane.put(lane.before);
    finish(tally, "restarted");
  });

  it("is restarted once, and runs, whatever becomes of the answers", async () => {
    const tally = new Tally();
    const always = { with: { "restart-services": "always" } };
    const [first] = lanes;
    if (first === undefined) return;
    await first.put(first.before);
    await first.renew();
    expect((await first.main(always)).code).toBe(0);
    const names = first.proxy.requests.map(nameOf);
    const isAbout = (name: string) => ALL || /restart|json|top/.test(name);
    const kinds = ALL ? (["cut", "lose", "tear", "answer"] as const) : (["lose"] as const);
    const cases = everywhere(kinds, names).filter(({ name, kind }) => kind === "cut" || isAbout(name));
    await sweep(lanes, cases, async (lane, { kind, at }) => {
      await lane.renew();
      let harmed = "nothing";
      const since = new Date();
      const step = await lane.main({
        ...always,
        harm: (request) => {
          if (request.number !== at) return undefined;
          harmed = nameOf(request);
          return faultOf(kind);
        },
      });
      const restarts = (await eventsOf(lane.job.engine, lane.id, since)).filter((name) => name === "restart");
      const { running } = await stateOf(lane.job.engine, lane.id);
      tally.count(kind, harmed, step.code === 0 ? "passed" : "failed", [
        ...(await judge(lane, step, { allowed: ENGINE_FAULT, after })),
        ...(running ? [] : ["the container doesn't run"]),
        ...(restarts.length <= 1 ? [] : [`it was restarted ${restarts.length} times`]),
        ...(await converge(lane, after)),
      ]);
    });
    finish(tally, "restart");
  });
});
