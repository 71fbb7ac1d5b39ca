import { describe, expect, it } from "vitest";
import { actJobContainer, actServices, looksLikeService } from "../../../../src/grant/discover/act.ts";

// Made by act 0.2.87 for the workflow "example: service container", its job "docker in a service", and the service agent.
const JOB =
  "act-example-service-container-docker-in-a-service-8f9162bbfa965fbd338254d22acbc3022da3c2804325e56289ddb391bbeaa547";
const AGENT =
  "act-example-service-container-docker-in-a-service-8f9162bbfa965-cf1f8913487cb9ef2252aa20baee99590c528308931faf2a8df206bae45b0009";

const mount = (volume: string, at = "/var/run/act") =>
  [
    "1023 980 0:145 / / rw,relatime master:357 - overlay overlay rw",
    `1052 1023 254:1 /var/lib/docker/volumes/${volume}/_data ${at} rw,relatime master:1 - ext4 /dev/vda1 rw`,
  ].join("\n");

describe("actJobContainer", () => {
  it("is named by the volume that act mounts into its job containers and Docker actions", () => {
    expect(actJobContainer(mount(`${JOB}-env`))).toBe(JOB);
    expect(actJobContainer(mount(`${JOB}-env`, "/run/act"))).toBe(JOB);
  });

  it("is unknown where another volume, or another place, could be anybody's", () => {
    expect(actJobContainer(mount(JOB))).toBeUndefined();
    expect(actJobContainer(mount("act-toolcache-env"))).toBeUndefined();
    expect(actJobContainer(mount(`${JOB}-env`, "/mnt"))).toBeUndefined();
    expect(actJobContainer("")).toBeUndefined();
  });
});

describe("actServices", () => {
  const agent = { id: "a1", name: AGENT, aliases: ["0123456789ab", "agent"] };

  it("are the containers whose names are act's hash of the job container's and their own", () => {
    expect(actServices(JOB, [agent])).toEqual([{ name: "agent", id: "a1" }]);
  });

  it("are all that is looked at of the job's network", () => {
    expect(looksLikeService(JOB, AGENT)).toBe(true);
    const others = [JOB, "", "agent", AGENT.replace("act-", "bct-"), `${AGENT}0`, AGENT.slice(0, -1)];
    for (const name of others) expect(looksLikeService(JOB, name)).toBe(false);
  });

  it("leave out a container that only looks like one", () => {
    const otherHash = { ...agent, name: AGENT.replace(/.$/, (last) => (last === "0" ? "1" : "0")) };
    const otherAlias = { ...agent, aliases: ["agent2"] };
    const ownJob = { id: "j1", name: JOB, aliases: ["docker in a service"] };
    expect(actServices(JOB, [otherHash, otherAlias, ownJob])).toEqual([]);
  });
});
