import { describe, expect, it } from "vitest";
import { parseDockerHost } from "../../../src/engine/docker-host.ts";

describe("an engine's address", () => {
  it.each([
    ["unix:///run/user/1000/docker.sock", { kind: "unix", path: "/run/user/1000/docker.sock" }],
    ["unix://", { kind: "unix", path: "/var/run/docker.sock" }],
    ["/srv/docker.sock", { kind: "unix", path: "/srv/docker.sock" }],
    ["tcp://docker:2376", { kind: "tcp", host: "docker", port: 2376 }],
    ["tcp://docker:2376/", { kind: "tcp", host: "docker", port: 2376 }],
    ["tcp://docker", { kind: "tcp", host: "docker", port: 2375 }],
    ["tcp://", { kind: "tcp", host: "localhost", port: 2375 }],
    ["tcp://:2377", { kind: "tcp", host: "localhost", port: 2377 }],
    ["tcp://[::1]:2375", { kind: "tcp", host: "::1", port: 2375 }],
    ["10.0.0.7:2375", { kind: "tcp", host: "10.0.0.7", port: 2375 }],
    [" docker ", { kind: "tcp", host: "docker", port: 2375 }],
  ])("reads %j as docker does", (value, address) => {
    expect(parseDockerHost(value, "DOCKER_HOST")).toEqual(address);
  });

  it.each([
    "ssh://user:hunter2@host",
    "npipe:////./pipe/docker_engine",
    "fd://",
    "http://docker:2375",
    "tcp://user:hunter2@host:2375",
    "tcp://docker:99999",
    "tcp://docker:port",
    "unix://docker.sock",
  ])("refuses %j, and names its origin but not the value", (value) => {
    const refused = () => parseDockerHost(value, "DOCKER_HOST");
    expect(refused).toThrow(expect.objectContaining({ code: "engine-address" }));
    expect(refused).toThrow(/\(DOCKER_HOST\)/);
    expect(refused).not.toThrow(/hunter2/);
  });
});
