import { describe, expect, it } from "vitest";
import { locateStepEngine } from "../../../src/action/step-engine.ts";

describe("the engine of a step", () => {
  it("is said to come from where its user named it", async () => {
    expect(await locateStepEngine("/a.sock", {})).toMatchObject({ origin: "the input `socket`" });
    const env = { DOCKER_HOST: "unix:///b.sock" };
    expect(await locateStepEngine(undefined, env)).toMatchObject({ path: "/b.sock", origin: "DOCKER_HOST" });
  });

  it("is said to come from elsewhere where the action itself hands it on", async () => {
    const env = { DOCKER_HOST: "unix:///b.sock", SETUP_DOOD_ENGINE_ORIGIN: "its usual place" };
    expect(await locateStepEngine("/a.sock", env)).toMatchObject({
      path: "/a.sock",
      origin: "its usual place",
    });
    expect(await locateStepEngine(undefined, env)).toMatchObject({
      path: "/b.sock",
      origin: "its usual place",
    });
  });
});
