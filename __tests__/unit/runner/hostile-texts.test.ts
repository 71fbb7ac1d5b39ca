import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrowLease } from "../../../src/runner/acl-lease.ts";
import { narrowChange } from "../../../src/runner/change.ts";
import { variableIn, withoutVariables, withVariables } from "../../../src/runner/env-file.ts";
import { parseAcl } from "../../../src/system/access-list.ts";
import { parseStatus } from "../../../src/system/process-status.ts";
import { serviceOf } from "../../../src/system/processes.ts";

const RUNS = { numRuns: 300 };
const NAMES = ["ACTIONS_RUNNER_CONTAINER_HOOKS", "SETUP_DOOD_SOCKET"];
const line = fc.oneof(
  fc.string(),
  fc.constantFrom(...NAMES, "X").chain((name) => fc.string().map((value) => `${name}=${value}`)),
);
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
const value = fc.stringMatching(/^[^\0\r\n]*$/);

describe("whatever a runner's .env holds", () => {
  it("is given variables that read back, and loses nothing else", () =>
    fc.assert(
      fc.property(text, value, value, (before, hook, socket) => {
        const set = { ACTIONS_RUNNER_CONTAINER_HOOKS: hook, SETUP_DOOD_SOCKET: socket };
        const after = withVariables(before, set);
        expect(variableIn(after, "ACTIONS_RUNNER_CONTAINER_HOOKS")).toBe(hook);
        expect(variableIn(after, "SETUP_DOOD_SOCKET")).toBe(socket);
        expect(withVariables(after, set)).toBe(after);
        const others = (of: string) =>
          of.split("\n").filter((one) => !NAMES.some((name) => one.startsWith(`${name}=`)));
        expect(others(after).filter(Boolean)).toEqual(others(before).filter(Boolean));
        const undone = withoutVariables(after, { before, after }, NAMES);
        for (const name of NAMES) expect(variableIn(undone, name)).toBe(variableIn(before, name));
      }),
      RUNS,
    ));

  it("is never given a second line by a value", () =>
    expect(() => withVariables("", { A: "1\nB=2" })).toThrow(RangeError));
});

describe("whatever a record or a saved state holds", () => {
  it.each([narrowChange, narrowLease])("is narrowed, or is a type error (%o)", (narrow) =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((json) => JSON.parse(json)),
          fc.object(),
        ),
        (entry) => {
          try {
            narrow(entry);
          } catch (failure) {
            expect(failure).toBeInstanceOf(TypeError);
          }
        },
      ),
      RUNS,
    ),
  );
});

describe("whatever the kernel's texts hold", () => {
  it("is numbers, or nothing", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom("Uid", "Gid", "Groups", "PPid", "State", "NSpid", "Name"), fc.string()),
        ),
        (fields) => {
          const status = parseStatus(fields.map(([name, content]) => `${name}:\t${content}\n`).join(""));
          for (const id of [...(status?.uids ?? []), ...(status?.groups ?? [])])
            expect(id).toBeTypeOf("number");
        },
      ),
      RUNS,
    ));

  it("names a service by one word, or none", () =>
    fc.assert(
      fc.property(fc.string(), (path) => {
        const unit = serviceOf(`0::/system.slice/${path}\n`);
        if (unit !== undefined) expect(unit).toMatch(/^[^/\n]+\.service$/);
      }),
      RUNS,
    ));

  it("names users of an access list by their numbers", () =>
    fc.assert(
      fc.property(text, (list) => {
        for (const { uid } of parseAcl(list).users) expect(Number.isSafeInteger(uid)).toBe(true);
      }),
      RUNS,
    ));
});
