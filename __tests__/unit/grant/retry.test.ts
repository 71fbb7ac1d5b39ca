import { describe, expect, it } from "vitest";
import { DoodError, type ErrorCode } from "../../../src/errors.ts";
import { nextAttempt } from "../../../src/grant/retry.ts";
import { FakeEngine, FastClock, fakeContainer, noAnswer, startAnew } from "../../fake-engine.ts";

const failure = (code: ErrorCode, isEdited = false) => ({ error: new DoodError(code, "why", ""), isEdited });

describe("nextAttempt", () => {
  it.each(["engine-forbidden", "proof-stale", "restart-failed", "engine-failed"] as const)(
    "gives up at once after %s, which no other run at the container makes",
    async (code) => {
      const container = fakeContainer();
      const engine = new FakeEngine(container);
      const failed = failure(code, true);
      expect(await nextAttempt(engine, container.facts, failed)).toEqual({
        kind: "give-up",
        error: failed.error,
      });
      expect(engine.calls).toEqual([]);
    },
  );

  it("tries again if the proof of its own edit was denied, and at once: another run may have overwritten it", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    expect(await nextAttempt(engine, container.facts, failure("proof-denied", true))).toEqual({
      kind: "retry",
      container: container.facts,
    });
    expect(engine.calls).toEqual([]);
  });

  it("gives up if the proof was denied and nothing had been edited", async () => {
    const container = fakeContainer();
    const failed = failure("proof-denied");
    expect(await nextAttempt(new FakeEngine(container), container.facts, failed)).toEqual({
      kind: "give-up",
      error: failed.error,
    });
  });

  it.each(["container-not-running", "container-gone", "proof-failed"] as const)(
    "takes %s for a restart under way, and waits until the container is back",
    async (code) => {
      const container = fakeContainer();
      const before = container.facts;
      const engine = new FakeEngine(container);
      container.facts = { ...before, status: "exited", pid: 0 };
      engine.before = () => {
        if (engine.count("inspect") === 2) startAnew(container);
        return undefined;
      };
      expect(await nextAttempt(engine, before, failure(code))).toEqual({
        kind: "retry",
        container: container.facts,
      });
    },
  );

  it("gives the first reason for a container that has run all the time", async () => {
    using clock = new FastClock();
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    engine.before = () => {
      clock.skip(2);
      return undefined;
    };
    const failed = failure("proof-failed");
    expect(await nextAttempt(engine, container.facts, failed)).toEqual({
      kind: "give-up",
      error: failed.error,
    });
  });

  it("says how a container is that stays stopped, and why that matters", async () => {
    using clock = new FastClock();
    const container = fakeContainer();
    const before = container.facts;
    container.facts = { ...before, status: "dead", pid: 0 };
    const engine = new FakeEngine(container);
    engine.before = () => {
      clock.skip(2);
      return undefined;
    };
    const failed = failure("proof-failed");
    expect(await nextAttempt(engine, before, failed)).toMatchObject({
      kind: "give-up",
      error: {
        code: "container-not-running",
        message:
          "the container stopped half-way, and is dead now (exit code 0); its log ends: permission denied",
        remedy: expect.stringContaining("docker logs agent"),
        cause: failed.error,
      },
    });
  });

  it("says that a container is gone, whatever came of that first", async () => {
    const { facts } = fakeContainer();
    expect(await nextAttempt(new FakeEngine(), facts, failure("proof-failed"))).toMatchObject({
      kind: "give-up",
      error: { code: "container-gone", message: expect.stringContaining("No such container") },
    });
  });

  it("gives the first reason if the engine doesn't answer any more", async () => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    engine.before = () => {
      throw noAnswer();
    };
    const failed = failure("container-not-running");
    expect(await nextAttempt(engine, container.facts, failed)).toEqual({
      kind: "give-up",
      error: failed.error,
    });
  });
});
