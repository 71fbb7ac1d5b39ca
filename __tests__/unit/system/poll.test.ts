import { afterEach, describe, expect, it, vi } from "vitest";
import { pollUntil } from "../../../src/system/poll.ts";

afterEach(() => vi.useRealTimers());

describe("polling", () => {
  it("gives the first value that there is, and asks no more", async () => {
    const answers = [undefined, undefined, "third", "fourth"];
    const attempt = async () => answers.shift();
    expect(await pollUntil({ timeoutMs: 5000, intervalMs: 1 }, attempt)).toBe("third");
    expect(answers).toEqual(["fourth"]);
  });

  it("gives a value that is falsy, too", async () =>
    expect(await pollUntil({ timeoutMs: 0, intervalMs: 1 }, async () => false)).toBe(false));

  it("tries once if there is no time at all", async () => {
    const attempt = vi.fn(async () => undefined);
    expect(await pollUntil({ timeoutMs: 0, intervalMs: 1000 }, attempt)).toBeUndefined();
    expect(attempt).toHaveBeenCalledOnce();
  });

  it("ends in time though the interval is longer, with a last attempt", async () => {
    const attempt = vi.fn(async () => undefined);
    const start = process.uptime();
    expect(await pollUntil({ timeoutMs: 50, intervalMs: 60_000 }, attempt)).toBeUndefined();
    expect(process.uptime() - start).toBeLessThan(5);
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it("isn't cut short by a clock that jumps ahead, nor kept going by one that is set back", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    let attempts = 0;
    const jump = async (years: number) => {
      vi.setSystemTime(Date.now() + years * 31_536_000_000);
      return ++attempts > 3 ? attempts : undefined;
    };
    expect(await pollUntil({ timeoutMs: 5000, intervalMs: 1 }, () => jump(1))).toBe(4);
    attempts = -1e9;
    expect(await pollUntil({ timeoutMs: 20, intervalMs: 1 }, () => jump(-1))).toBeUndefined();
  });

  it("throws what an attempt throws", async () => {
    const attempt = () => Promise.reject(new Error("broken"));
    await expect(pollUntil({ timeoutMs: 5000, intervalMs: 1 }, attempt)).rejects.toThrow("broken");
  });
});
