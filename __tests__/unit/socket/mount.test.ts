import { describe, expect, it } from "vitest";
import { findSocketMount } from "../../../src/socket/mount.ts";

const bind = (source: string, destination: string) => ({ type: "bind", source, destination });
const OWN = ["/var/run/docker.sock"];

describe("findSocketMount", () => {
  it.each([
    [
      "the socket at its usual path",
      bind("/var/run/docker.sock", "/var/run/docker.sock"),
      "/var/run/docker.sock",
    ],
    ["the same by the link's other name", bind("/run/docker.sock", "/s"), "/s"],
    ["the socket at any path", bind("/var/run/docker.sock", "/x/y"), "/x/y"],
    ["the folder", bind("/var/run", "/host-run"), "/host-run/docker.sock"],
    ["the folder by its other name, with a slash", bind("/run/", "/host-run/"), "/host-run/docker.sock"],
    ["the whole machine", bind("/", "/host"), "/host/run/docker.sock"],
  ] as const)("finds %s", (_, mount, path) => {
    expect(findSocketMount([mount], OWN)).toMatchObject({ path, isForeign: false });
  });

  it.each([
    ["nothing", []],
    ["another file", [bind("/var/run/docker.sock.bak", "/var/run/docker.sock")]],
    ["a folder beside it", [bind("/var/run/docker", "/var/run")]],
    ["a folder whose name begins alike", [bind("/va", "/x")]],
  ] as const)("finds none in %s", (_, mounts) => {
    expect(findSocketMount(mounts, OWN)).toBeUndefined();
  });

  it("takes another engine's socket by its name, and marks it", () => {
    const found = findSocketMount([bind("/run/user/1000/docker.sock", "/var/run/docker.sock")], OWN);
    expect(found).toEqual({
      path: "/var/run/docker.sock",
      source: "/run/user/1000/docker.sock",
      isForeign: true,
    });
  });

  it("prefers the usual path where there are several", () => {
    const mounts = [bind("/var/run/docker.sock", "/a"), bind("/var/run/docker.sock", "/run/docker.sock")];
    expect(findSocketMount(mounts, OWN)).toMatchObject({ path: "/run/docker.sock" });
  });
});
