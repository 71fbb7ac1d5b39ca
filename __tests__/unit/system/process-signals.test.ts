import { describe, expect, it } from "vitest";
import { isDeafTo } from "../../../src/system/process-signals.ts";

/** A process's status, with its ids from the reader's namespace inwards, and the masks of its signals. */
function status({ pids = "4242 1", blocked = 0n, caught = 0n } = {}): string {
  const mask = (bits: bigint) => bits.toString(16).padStart(16, "0");
  return `Name:\tsleep\nState:\tS (sleeping)\nPPid:\t7\nUid:\t0\t0\t0\t0\nGid:\t0\t0\t0\t0\nGroups:\t\nNSpid:\t${pids.replaceAll(" ", "\t")}\nSigPnd:\t${mask(0n)}\nShdPnd:\t${mask(0n)}\nSigBlk:\t${mask(blocked)}\nSigIgn:\t${mask(0n)}\nSigCgt:\t${mask(caught)}\n`;
}

const bit = (signal: number) => 1n << BigInt(signal - 1);

describe("the first process of a container", () => {
  it.each(["SIGTERM", "TERM", "sigterm", "15", "SIGINT", "SIGUSR1", "3"])(
    "never gets the stop signal %s that it has no handler for",
    (signal) => expect(isDeafTo(signal, status())).toBe(true),
  );

  it.each([
    ["SIGTERM", 15],
    ["15", 15],
    ["SIGQUIT", 3],
    ["WINCH", 28],
  ])("gets the stop signal %s if it catches it, or blocks it to wait for it", (signal, number) => {
    expect(isDeafTo(signal, status({ caught: bit(number) }))).toBe(false);
    expect(isDeafTo(signal, status({ blocked: bit(number) }))).toBe(false);
    const others = ~bit(number) & 0xffff_ffff_ffff_ffffn;
    expect(isDeafTo(signal, status({ caught: others, blocked: others }))).toBe(true);
  });

  it.each(["SIGKILL", "9", "SIGSTOP"])("obeys %s all the same", (signal) =>
    expect(isDeafTo(signal, status())).toBe(false),
  );

  it.each(["", "0", "SIGRTMIN+3", "99999", "SIG"])(
    "isn't judged by the signal %j, which is unknown here",
    (signal) => expect(isDeafTo(signal, status())).toBe(false),
  );
});

it.each(["4242", "1", "4242 7", "4242 1 5"])(
  "a process that is no namespace's first one is ended by a signal that it doesn't catch (NSpid %s)",
  (pids) => expect(isDeafTo("SIGTERM", status({ pids }))).toBe(false),
);

it("of a process that can't be seen nothing is claimed", () => {
  expect(isDeafTo("SIGTERM", "")).toBe(false);
  expect(isDeafTo("SIGTERM", status().replace(/^Sig.*\n/gm, ""))).toBe(false);
});
