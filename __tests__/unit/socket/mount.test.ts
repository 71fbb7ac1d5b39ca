import { describe, expect, it } from "vitest";
import { findSocketMount, pathOnMachine } from "../../../src/socket/mount.ts";

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
    expect(findSocketMount({ mounts: [mount] }, OWN)).toMatchObject({ path, isForeign: false });
  });

  it.each([
    ["nothing", []],
    ["another file", [bind("/var/run/docker.sock.bak", "/var/run/docker.sock")]],
    ["a folder beside it", [bind("/var/run/docker", "/var/run")]],
    ["a folder whose name begins alike", [bind("/va", "/x")]],
  ] as const)("finds none in %s", (_, mounts) => {
    expect(findSocketMount({ mounts }, OWN)).toBeUndefined();
  });

  it("takes another engine's socket by its name, and marks it", () => {
    const found = findSocketMount(
      { mounts: [bind("/run/user/1000/docker.sock", "/var/run/docker.sock")] },
      OWN,
    );
    expect(found).toEqual({
      path: "/var/run/docker.sock",
      source: "/run/user/1000/docker.sock",
      isForeign: true,
    });
  });

  it("prefers the usual path where there are several", () => {
    const mounts = [bind("/var/run/docker.sock", "/a"), bind("/var/run/docker.sock", "/run/docker.sock")];
    expect(findSocketMount({ mounts }, OWN)).toMatchObject({ path: "/run/docker.sock" });
  });
});

describe("a container whose docker clients are told where to connect", () => {
  const volume = { type: "volume", source: "/var/lib/docker/volumes/v/_data", destination: "/dind" };
  const usual = bind("/var/run/docker.sock", "/var/run/docker.sock");

  it("uses the socket there, in whatever volume, before the usual one", () => {
    expect(findSocketMount({ mounts: [usual, volume], clientSocket: "/dind/docker.sock" }, OWN)).toEqual({
      path: "/dind/docker.sock",
      source: "/var/lib/docker/volumes/v/_data/docker.sock",
      isForeign: true,
    });
  });

  it("uses the engine's own where that is mounted there", () => {
    const found = findSocketMount(
      { mounts: [bind("/run/docker.sock", "/s/control")], clientSocket: "/s/control" },
      OWN,
    );
    expect(found).toMatchObject({ path: "/s/control", isForeign: false });
  });

  it("uses the usual one where nothing is mounted there", () => {
    expect(
      findSocketMount({ mounts: [usual, volume], clientSocket: "/nowhere/docker.sock" }, OWN),
    ).toMatchObject({
      path: "/var/run/docker.sock",
      isForeign: false,
    });
  });
});

describe("pathOnMachine", () => {
  it("takes the innermost mount", () => {
    const mounts = [
      bind("/data", "/"),
      bind("/srv/run", "/run"),
      bind("/s/engine.sock", "/var/run/docker.sock"),
    ];
    expect(pathOnMachine(mounts, "/var/run/docker.sock")).toBe("/s/engine.sock");
    expect(pathOnMachine(mounts, "/run/other.sock")).toBe("/srv/run/other.sock");
    expect(pathOnMachine(mounts, "/home/x")).toBe("/data/home/x");
  });

  it("gives none for what is mounted nowhere, or lies in memory", () => {
    expect(pathOnMachine([bind("/a", "/b")], "/bc")).toBeUndefined();
    expect(
      pathOnMachine([{ type: "tmpfs", source: "", destination: "/run" }], "/run/d.sock"),
    ).toBeUndefined();
  });
});
