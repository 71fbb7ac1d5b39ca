import { describe, expect, it } from "vitest";
import { narrowLease } from "../../../src/runner/acl-lease.ts";

const LEASE = { path: "/run/docker.sock", uid: 1001, holder: "3f0c-a_1" };

describe("a lease that a job's state names", () => {
  it("is taken as it is, and nothing besides", () =>
    expect(narrowLease({ ...LEASE, more: 1 })).toEqual(LEASE));

  it.each([
    { ...LEASE, holder: "../../etc/passwd" },
    { ...LEASE, holder: "" },
    { ...LEASE, path: "run/docker.sock" },
    { ...LEASE, path: "/run/x\nfake" },
    { ...LEASE, uid: "1001" },
    { ...LEASE, uid: -1 },
    { ...LEASE, uid: 1.5 },
    null,
    "lease",
  ])("is none as %j", (value) => expect(() => narrowLease(value)).toThrow(TypeError));
});
