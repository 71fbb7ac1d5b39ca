import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Step, StepResult } from "./bed/action.ts";
import { eventsOf, mainProcessGroups, stateOf } from "./bed/kernel.ts";
import { GID, Lane } from "./faults/lane.ts";

/** DOOD_FAULTS=all: so many rounds more. */
const ROUNDS = process.env["DOOD_FAULTS"] === "all" ? 60 : 6;

// Many runs each, and a busy machine is slow.
vi.setConfig({ testTimeout: process.env["DOOD_FAULTS"] === "all" ? 3_600_000 : 300_000 });

let lane: Lane;

beforeAll(async () => {
  lane = await Lane.start();
});

beforeEach(() => lane.put(lane.before));

afterAll(() => lane?.[Symbol.asyncDispose]());

/**
 * Two at once, the worst way: each has read the files before the other writes, and what is written second is held
 * until the first has ended, its access proved.
 */
async function collide<A extends StepResult, B extends StepResult>(
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<[A, B]> {
  let ended: (() => void) | undefined;
  const firstEnd = new Promise<void>((resolve) => {
    ended = resolve;
  });
  let arrived: (() => void) | undefined;
  const bothHaveRead = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let writes = 0;
  const hold = async ({ method }: { readonly method: string }) => {
    if (method !== "PUT") return undefined;
    writes += 1;
    const order = writes;
    if (order === 1) await bothHaveRead;
    if (order === 2) {
      arrived?.();
      await firstEnd;
    }
    return undefined;
  };
  const end = <T>(run: () => Promise<T>) => run().finally(() => ended?.());
  return lane.together(hold, () => Promise.all([end(first), end(second)]));
}

const expectPassed = (...steps: readonly StepResult[]) => {
  for (const { code, log } of steps) expect(code, log).toBe(0);
};

const expectTakenBack = async (...steps: readonly Step[]) => {
  for (const step of steps) expectPassed(await lane.post(step));
  expect(await lane.files()).toEqual(lane.before);
};

describe("two runs at once on one container, the second write held until the first run has ended", () => {
  it("give two users access, and take each its own back", async () => {
    const steps = await collide(
      () => lane.run({ user: "app" }),
      () => lane.run({ user: "other" }),
    );
    expectPassed(...steps);
    expect([await lane.connects("app"), await lane.connects("other")]).toEqual([true, true]);
    await expectTakenBack(...steps);
  });

  it("give one user access once", async () => {
    const steps = await collide(
      () => lane.run({}),
      () => lane.run({}),
    );
    expectPassed(...steps);
    expect(await lane.connects()).toBe(true);
    const group = Buffer.from((await lane.files())["/etc/group"].split(" ")[2] ?? "", "base64").toString();
    expect(group.match(/^docker:/gm)).toHaveLength(1);
    await expectTakenBack(...steps);
  });

  it("make a group each where they ask for different ones", async () => {
    const steps = await collide(
      () => lane.run({ user: "app", group: "docker" }),
      () => lane.run({ user: "other", group: "engine" }),
    );
    expectPassed(...steps);
    expect([await lane.connects("app"), await lane.connects("other")]).toEqual([true, true]);
    await expectTakenBack(...steps);
  });
});

it("a run that writes while another's post takes back leaves that taken back", async () => {
  const granted = await lane.main({ with: { user: "app" } });
  const [post, other] = await collide(
    () => granted.post(),
    () => lane.run({ user: "other" }),
  );
  expectPassed(granted, post, other);
  expect([await lane.connects("app"), await lane.connects("other")]).toEqual([false, true]);
  expectPassed(await lane.post(other));
  expect([await lane.connects("app"), await lane.connects("other")]).toEqual([false, false]);
});

it("a change that a tool in the container makes meanwhile stays", async () => {
  const change = "echo 'later:x:7777:app' >> /etc/group";
  const step = await lane.together(
    async ({ method }) => {
      if (method === "PUT") await lane.shell(change);
      return undefined;
    },
    () => lane.run({}),
  );
  expect(step.code, step.log).toBe(0);
  expect(await lane.connects()).toBe(true);
  expect(await lane.shell("grep -c ^later:x:7777:app$ /etc/group")).toBe("1");
});

it("two runs at once, at many distances from each other, tell the truth", async () => {
  let restarts = 0;
  let withRestart = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const isWithRestart = round % 3 === 2;
    await (isWithRestart ? lane.renew() : lane.put(lane.before));
    const since = new Date();
    const second = isWithRestart ? "app" : "other";
    const start = (user: string) =>
      lane.run({ user, ...(isWithRestart ? { "restart-services": "always" } : {}) });
    const steps = await lane.together(
      () => undefined,
      () => Promise.all([start("app"), delay((round * 40) % 400).then(() => start(second))]),
    );
    expectPassed(...steps);
    expect([await lane.connects("app"), await lane.connects(second)]).toEqual([true, true]);
    expect(await stateOf(lane.job.engine, lane.id)).toMatchObject({ running: true });
    if (!isWithRestart) continue;
    withRestart += 1;
    expect(await mainProcessGroups(lane.job.engine, lane.id)).toContain(GID);
    const names = await eventsOf(lane.job.engine, lane.id, since);
    restarts += names.filter((name) => name === "restart").length;
  }
  console.log(
    `faults, two runs at once: ${ROUNDS} rounds, ${withRestart} of them with ${restarts} restarts; 0 problems`,
  );
  // Each could have looked before the other restarted.
  expect(restarts).toBeLessThanOrEqual(2 * withRestart);
});
