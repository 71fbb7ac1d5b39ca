import { describe, expect, it } from "vitest";
import { refuseMountedFile } from "../../../../src/grant/plan/edit-refusal.ts";
import { observation } from "./observations.ts";

const SOCKET = { uid: 0, gid: 118, mode: 0o660 };

describe("refuseMountedFile, by where the image's links really lead", () => {
  it.each([
    ["/etc is a link to a mount", { accounts: "/mnt", mounts: ["/mnt"] }],
    ["/etc is a link below a mount", { accounts: "/mnt/a/etc", mounts: ["/mnt"] }],
    ["a mount's own path is a link to /etc", { accounts: "/etc", mounts: ["/etc"] }],
    ["a mount's own path is a link to /etc/group", { accounts: "/etc", mounts: ["/data", "/etc/group"] }],
  ])("refuses where %s", (_, places) => {
    const seen = { ...observation(), places };
    expect(refuseMountedFile(seen, SOCKET)).toMatchObject({ kind: "refuse", code: "account-file-mounted" });
  });

  it.each([
    ["no mount is near /etc", { accounts: "/etc", mounts: ["/data", "/mnt"] }],
    ["a mount has a name that only begins like it", { accounts: "/etc", mounts: ["/et", "/etc/groups"] }],
    ["/etc is a link within the image", { accounts: "/image/etc", mounts: ["/mnt"] }],
  ])("goes on where %s", (_, places) => {
    expect(refuseMountedFile({ ...observation(), places }, SOCKET)).toBeUndefined();
  });
});
