import { describe, expect, it } from "vitest";
import { parseDockerHost } from "../../../src/engine/docker-host.ts";
import { INSTEAD, platformOf } from "../../../src/system/platform.ts";

describe("the platform", () => {
  it.each([
    ["linux", {}, "linux"],
    ["linux", { KUBERNETES_SERVICE_HOST: "" }, "linux"],
    ["linux", { KUBERNETES_SERVICE_HOST: "10.96.0.1" }, "kubernetes"],
    ["darwin", {}, "macos"],
    ["win32", { KUBERNETES_SERVICE_HOST: "10.96.0.1" }, "windows"],
  ] as const)("of %s with %j is %s", (system, env, platform) => {
    expect(platformOf(system, env)).toBe(platform);
  });

  it("has a remedy of its own, and lines to paste wherever another place is the remedy", () => {
    const { linux, ...others } = INSTEAD;
    const remedies = Object.values(INSTEAD).map(({ remedy }) => remedy);
    expect(new Set(remedies).size).toBe(remedies.length);
    for (const { remedy, blocks } of Object.values(others)) {
      expect(remedy).not.toContain(linux.remedy);
      expect(blocks).not.toEqual([]);
    }
  });

  it("is Windows where the address is a named pipe", () => {
    const parse = () => parseDockerHost("npipe:////./pipe/docker_engine", "DOCKER_HOST");
    expect(parse).toThrow(expect.objectContaining({ code: "engine-address", ...INSTEAD.windows }));
  });
});
